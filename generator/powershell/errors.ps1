# What goes wrong travels through the private functions as an exception that carries its id, category, target and
# advice, and becomes an error record only in the cmdlet, so that the record names the cmdlet and the caller's line.

# The reasons of the control protocol: category and what to do. The error id is Mailroot. and the reason.
$script:Reasons = @{
    invalid     = @('InvalidArgument', 'Correct what is named and repeat the command. Get-Help shows the bounds of each parameter.')
    notFound    = @('ObjectNotFound', 'Look with the Get- cmdlet of the same noun: it may have gone in the meantime.')
    exists      = @('ResourceExists', 'Look with the Get- cmdlet of the same noun.')
    conflict    = @('ResourceBusy', 'Somebody else changed the settings in the meantime: look again, then repeat the command.')
    needsForce  = @('InvalidOperation', 'Read what the change opens. If that is meant, repeat the command with -Force.')
    denied      = @('PermissionDenied', 'Run the command as a user who can read the key of the level that it needs.')
    cannotApply = @('ResourceUnavailable', 'Nothing was changed. Remove the cause that is named and repeat the command.')
    busy        = @('ResourceBusy', 'Wait a moment and repeat the command.')
    unavailable = @('ResourceUnavailable', 'Look at the log of the relay, then repeat the command.')
    internal    = @('NotSpecified', 'This is a fault of the relay. Its log has the details.')
}

function New-RelayException {
    # An exception for Write-RelayError. Fatal ones end the pipeline: without a relay no later item can succeed.
    param([string] $Message, [string] $Id, [string] $Category, [string] $Action, $Target, [switch] $Fatal)
    $exception = [System.InvalidOperationException]::new($Message)
    $exception.Data['MailrootId'] = $Id
    $exception.Data['MailrootCategory'] = $Category
    $exception.Data['MailrootAction'] = $Action
    $exception.Data['MailrootFatal'] = [bool] $Fatal
    if ($null -ne $Target) { $exception.Data['MailrootTarget'] = [string] $Target }
    $exception
}

function New-InvalidException {
    # A value that this module refuses itself. $Message begins with the parameter's name.
    param([string] $Message)
    New-RelayException -Message $Message -Id 'Mailroot.Invalid' -Category 'InvalidArgument' -Action $script:Reasons['invalid'][1]
}

function New-AnswerException {
    # The error object of a JSON-RPC answer. Each problem gets a line, under the name of its parameter.
    param($Failure, [hashtable] $Method)
    if ((Get-WireMember $Failure 'code') -eq -32601) {
        return New-RelayException -Id 'RelayProtocolMismatch' -Category 'NotImplemented' -Message (
            'The relay (Mailroot {0}) does not know this command: it is of another version than this module ({1}).' -f $script:RelayVersion, $script:ModuleVersion
        ) -Action 'Update the relay, or install the version of the module that came with the relay.'
    }
    $data = Get-WireMember $Failure 'data'
    $reason = [string] (Read-Text (Get-WireMember $data 'reason'))
    $kind = $script:Reasons[$reason]
    if ($null -eq $kind) {
        $reason = 'internal'
        $kind = $script:Reasons[$reason]
    }
    $message = [string] (Read-Text (Get-WireMember $Failure 'message'))
    $problems = Get-WireMember $data 'errors'
    $lines = @(foreach ($problem in $problems) { '  ' + (Format-Problem $problem $Method) })
    if ($lines.Count -gt 0) { $message = (@($message) + $lines) -join [System.Environment]::NewLine }
    $id = 'Mailroot.' + $reason.Substring(0, 1).ToUpperInvariant() + $reason.Substring(1)
    $target = Read-Text (Get-WireMember $data 'target')
    New-RelayException -Message $message -Id $id -Category $kind[0] -Action $kind[1] -Target $target
}

function Format-Problem {
    # '/server/1' and 'is not a host' become '-Server[1]: is not a host'. A pointer into settings.json is searched for
    # the first part that is a parameter; one that has none stays as it is.
    param($Problem, [hashtable] $Method)
    $pointer = [string] (Read-Text (Get-WireMember $Problem 'pointer'))
    $text = [string] (Read-Text (Get-WireMember $Problem 'problem'))
    $parts = @($pointer.Split('/') | Where-Object { $_ -ne '' })
    for ($at = 0; $at -lt $parts.Count; $at++) {
        $words = Get-ParameterLine $Method $parts[$at]
        if ($null -eq $words) { continue }
        $name = $words[1]
        if ($at + 1 -lt $parts.Count -and $parts[$at + 1] -in @('userName', 'password')) {
            $account = Get-ParameterLine $Method $parts[$at] 'credential*'
            if ($null -ne $account) {
                # A credential is one thing to its caller.
                $name = $account[1]
                $parts = $parts[0..$at]
            }
        }
        $rest = ''
        # Of a tagged object the parameter is the tag alone.
        if ($words[2].StartsWith('tag:' + $parts[-1] + ':')) { $parts = $parts[0..$at] }
        for ($next = $at + 1; $next -lt $parts.Count; $next++) {
            if ($parts[$next] -match '^\d+$') { $rest += '[' + $parts[$next] + ']' } else { $rest += '.' + $parts[$next] }
        }
        return '-{0}{1}: {2}' -f $name, $rest, $text
    }
    if ($pointer -eq '') { return $text }
    # What adds to a list changes one entry of it: the one that the caller named.
    if ($null -ne $Method -and $Method['Each'] -cnotin @($null, 'VirtualServer') -and $pointer -match '^/virtualServers/\d+/\w+/\w+/\d+$') {
        return '-{0}: {1}' -f $Method['Each'], $text
    }
    '{0}: {1}' -f $pointer, $text
}

function Get-ParameterLine {
    # The words of a method's parameter: its name on the wire, the parameter's, its kind.
    param([hashtable] $Method, [string] $Wire, [string] $Kind = '*')
    if ($null -eq $Method) { return $null }
    foreach ($line in $Method['Parameters']) {
        $words = $line.Split(' ')
        if ($words[0] -ceq $Wire -and $words[2] -like $Kind) { return , $words }
    }
    $null
}

function Get-RightExample {
    # Of the examples of a cmdlet the first that has a parameter which the error names, else the first of all.
    param([string] $Command, [string] $Message)
    $examples = @($script:Examples[$Command] | Where-Object { $null -ne $_ })
    if ($examples.Count -eq 0) { return $null }
    foreach ($named in [regex]::Matches($Message, '(?m)^\s*(-[A-Za-z]\w+)')) {
        foreach ($one in $examples) { if (($one + ' ').Contains($named.Groups[1].Value + ' ')) { return $one } }
    }
    $examples[0]
}

function Write-RelayError {
    # Reports an exception as an error of the cmdlet: fatal ones end it, others leave the rest of a pipeline running.
    param($Cmdlet, [System.Exception] $Exception, $Target)
    $data = $Exception.Data
    if ($data.Contains('MailrootId')) {
        $id = $data['MailrootId']
        $category = $data['MailrootCategory']
        $action = $data['MailrootAction']
        $fatal = $data['MailrootFatal']
        if ($null -eq $Target -and $data.Contains('MailrootTarget')) { $Target = $data['MailrootTarget'] }
    }
    else {
        $id = 'Mailroot.Internal'
        $category = 'NotSpecified'
        $action = 'This is a fault of the module Mailroot.'
        $fatal = $false
    }
    $record = [System.Management.Automation.ErrorRecord]::new($Exception, $id, $category, $Target)
    $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new($Exception.Message)
    $record.ErrorDetails.RecommendedAction = $action
    if ($id -eq 'Mailroot.NotFound' -and $Cmdlet.MyInvocation.MyCommand.Verb -eq 'Get') {
        $record.ErrorDetails.RecommendedAction = 'Without a name the command shows all that there are.'
    }
    if ($id -eq 'Mailroot.Invalid' -and $action -eq $script:Reasons['invalid'][1]) {
        $example = Get-RightExample $Cmdlet.MyInvocation.MyCommand.Name $Exception.Message
        if ($null -ne $example) { $record.ErrorDetails.RecommendedAction = $action + ' For example: ' + $example }
    }
    if ($fatal) { $Cmdlet.ThrowTerminatingError($record) }
    $Cmdlet.WriteError($record)
}
