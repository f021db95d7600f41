# A module's functions do not see the preference variables of a caller's script. Without this, its
# $ErrorActionPreference = 'Stop' would not stop, and its $WhatIfPreference = $true would change things for real.
# Each cmdlet dot-sources this block first, so that the variables are set in the cmdlet's own scope. They are set
# through the engine and not by Set-Variable, which a restricted session may lack and which -WhatIf would hold back.
$script:ImportCallerPreference = {
    foreach ($private:pair in $script:PreferencePairs) {
        if ($PSCmdlet.MyInvocation.BoundParameters.ContainsKey($private:pair[1])) { continue }
        $private:found = $PSCmdlet.SessionState.PSVariable.Get($private:pair[0])
        if ($null -ne $private:found) { $ExecutionContext.SessionState.PSVariable.Set($private:pair[0], $private:found.Value) }
    }
}

# Each preference variable, and the common parameter that outranks it.
$script:PreferencePairs = @(
    , @('ErrorActionPreference', 'ErrorAction')
    , @('WarningPreference', 'WarningAction')
    , @('InformationPreference', 'InformationAction')
    , @('VerbosePreference', 'Verbose')
    , @('DebugPreference', 'Debug')
    , @('ProgressPreference', 'ProgressAction')
    , @('WhatIfPreference', 'WhatIf')
    , @('ConfirmPreference', 'Confirm')
)
