# -ComputerName, -Credential, -ConfigurationName and -Session: the cmdlet runs there, in the module that is installed there,
# on the relay that is there. It travels as a command with parameters and never as a script, since an endpoint that is
# restricted (JEA) takes nothing else. Files are read and written here: what is in them travels.

$script:RemoteParameters = 'ComputerName', 'Credential', 'ConfigurationName', 'Session'
# How the caller wants to see what comes back: settled here, where it comes back.
$script:CommonParameters = 'Verbose', 'Debug', 'ErrorAction', 'ErrorVariable', 'WarningAction', 'WarningVariable',
'InformationAction', 'InformationVariable', 'ProgressAction', 'OutVariable', 'OutBuffer', 'PipelineVariable', 'WhatIf', 'Confirm'
# A session that a broken pipeline leaves open ends by itself.
$script:SessionIdleMilliseconds = 60000
$script:RemotePollMilliseconds = 20

function New-RelayRoute {
    # What lasts over the pipeline: which of the parameters the caller wrote himself, and the sessions opened for him.
    # $Own: the cmdlet has a -Credential that is not for the remote machine.
    param($Bound, [bool] $OwnCredential)
    $names = @(foreach ($name in $script:RemoteParameters) {
            if ($Bound.ContainsKey($name) -and -not ($OwnCredential -and $name -eq 'Credential')) { $name }
        })
    @{ Given = $names; OwnCredential = $OwnCredential; Sessions = @{} }
}

function Close-RelayRoute {
    param([hashtable] $Route)
    foreach ($session in @($Route.Sessions.Values)) { Microsoft.PowerShell.Core\Remove-PSSession -Session $session -WhatIf:$false -Confirm:$false }
    $Route.Sessions.Clear()
}

function Test-RelayHere {
    # Does elsewhere what is to be done elsewhere. True where the cmdlet acts on the relay of this machine, too.
    param($Cmdlet, [string] $Name, $Bound, $Item, [hashtable] $Route)
    if (-not (Test-RelayObject $Cmdlet $Name $Bound $Item)) { return $false }
    if ($Route.Given.Count -eq 0 -and -not $Bound.ContainsKey('ComputerName')) { return (Test-RelayItem $Cmdlet $Item $Route) }
    if (-not (Test-RelayItem $Cmdlet $Item $Route)) { return $false }
    $whole = $false
    try {
        $names, $here = Get-RelayComputer $Bound $Route
        $sessions = @(Get-RelaySession $Cmdlet $names $Bound $Route $Item)
        if ($sessions.Count -gt 0) { Invoke-RelayElsewhere $Cmdlet $Name $Bound $sessions $Route }
        $whole = $true
    }
    finally {
        if (-not $whole) { Close-RelayRoute $Route }
    }
    $here
}

function Test-RelayObject {
    # An object that came from another machine brings its machine, whatever it is: without more it would change the only
    # virtual server that there is.
    param($Cmdlet, [string] $Name, $Bound, $Item)
    $method = $script:Methods[$Name]
    $each = $method['Each']
    if ($null -eq $method['Impact'] -or $null -eq $each -or -not $Cmdlet.MyInvocation.ExpectingInput) { return $true }
    if ($Bound.ContainsKey($each) -or $Bound.ContainsKey('VirtualServer')) { return $true }
    Write-RelayError $Cmdlet (New-InvalidException ('-{0}: the object that was piped here has no property of that name: {1}. Pipe what a Get- cmdlet of Mailroot shows, for example Get-SmtpVirtualServer, or write -{0}.' -f
            $each, $Item)) $Item
    $false
}

function Get-RelayComputer {
    # The names of other machines, and whether this one is among them. Without an account or endpoint of its own this machine
    # needs no session.
    param($Bound, [hashtable] $Route)
    # What the caller wrote outranks where an object came from.
    if ($Route.Given -contains 'Session' -and $Route.Given -notcontains 'ComputerName') { return @(), $false }
    $plain = @('Credential', 'ConfigurationName' | Where-Object { $Route.Given -contains $_ }).Count -eq 0
    $own = @('localhost', '.', '127.0.0.1', '::1', [System.Environment]::MachineName)
    $names = @($Bound['ComputerName'] | Where-Object { $null -ne $_ })
    $others = @($names | Where-Object { -not $plain -or $_ -notin $own })
    return $others, ($names.Count -gt $others.Count)
}

function Test-RelayItem {
    # An object that came by a way which the caller does not name again would go by another one, perhaps to another machine.
    param($Cmdlet, $Item, [hashtable] $Route)
    if ($null -eq $Item) { return $true }
    $came = $Item.PSObject.Properties['RelayRoute']
    if ($null -eq $came -or $Route.Given -contains 'Session') { return $true }
    $needed = @($came.Value -split ' ' | Where-Object { $_ -notin $Route.Given })
    if ($needed.Count -eq 0) { return $true }
    $variables = @{ Session = '$session'; Credential = '$credential'; ConfigurationName = 'Name' }
    $written = @(foreach ($one in $came.Value -split ' ') { '-{0} {1}' -f $one, $variables[$one] }) -join ' '
    $command = $Cmdlet.MyInvocation.MyCommand.Name
    Write-RelayError $Cmdlet (New-RelayException -Id 'Mailroot.Invalid' -Category 'InvalidArgument' -Message (
            '-{0}: the object came from {1} by {2}, and {3} was called without it. Write: ... | {3} {2}' -f
            $needed[0], $Item.PSComputerName, $written, $command) -Action (
            'Repeat the command with {0}.' -f $written)) $Item
    $false
}

function Get-RelaySession {
    # The sessions to use: those that are given, and one for each name, opened side by side and kept for the next item.
    param($Cmdlet, [string[]] $Names, $Bound, [hashtable] $Route, $Item)
    if ($Route.Given -contains 'Session') {
        $given = @($Bound['Session'])
        # An object that came through one of several goes back through that one: the others may have a queue of that name, too.
        $own = @()
        if ($null -ne $Item -and $null -ne $Item.PSObject.Properties['RelayRoute']) {
            $own = @($given | Where-Object { $_.ComputerName -eq $Item.PSComputerName })
        }
        if ($own.Count -gt 0) { $own } else { $given }
    }
    $missing = @($Names | Where-Object { $null -ne $_ -and -not $Route.Sessions.ContainsKey($_) })
    if ($missing.Count -gt 0) {
        $asked = @{ ComputerName = $missing; ErrorAction = 'SilentlyContinue'; ErrorVariable = 'problems'; WarningAction = 'SilentlyContinue' }
        foreach ($name in 'Credential', 'ConfigurationName') { if ($Route.Given -contains $name) { $asked[$name] = $Bound[$name] } }
        # New-PSSessionOption has no -IdleTimeout on Linux.
        $asked['SessionOption'] = [System.Management.Automation.Remoting.PSSessionOption]::new()
        $asked['SessionOption'].IdleTimeout = [timespan]::FromMilliseconds($script:SessionIdleMilliseconds)
        $problems = @()
        foreach ($session in @(New-PSSession @asked)) { $Route.Sessions[$session.ComputerName] = $session }
        foreach ($problem in $problems) { $Cmdlet.WriteError($problem) }
        $told = @(foreach ($problem in $problems) { '{0} {1} {2}' -f $problem, $problem.TargetObject, $problem.CategoryInfo.TargetName }) -join ' '
        foreach ($name in $missing) {
            # relay1 is not told of by an error about relay10.
            if ($Route.Sessions.ContainsKey($name) -or $told -match ('(?<![\w-])' + [regex]::Escape($name) + '(?![\w-])')) { continue }
            Write-RelayError $Cmdlet (New-RelayException -Id 'RelayDisconnected' -Category 'ConnectionError' -Target $name -Message (
                    '-ComputerName: no session to {0} came to be.' -f $name) -Action 'Try New-PSSession alone.') $name
        }
    }
    foreach ($name in $Names) { if ($null -ne $name -and $Route.Sessions.ContainsKey($name)) { $Route.Sessions[$name] } }
}

function Invoke-RelayElsewhere {
    param($Cmdlet, [string] $Name, $Bound, $Sessions, [hashtable] $Route)
    $failure = $null
    try { $parameters = Get-RemoteParameter $Name $Bound $Route } catch { $failure = $_.Exception }
    if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $null; return }
    $way = @($Route.Given | Where-Object { $_ -ne 'ComputerName' }) -join ' '
    if ($parameters.Contains('Confirm') -or $script:Methods[$Name]['Impact'] -eq 'High') {
        if (-not (Confirm-RemoteCommand $Cmdlet $Name $Bound $Sessions $parameters)) { return }
    }
    if (-not (Test-RemoteExport $Name $Bound)) {
        Receive-RemoteCommand $Cmdlet $Sessions $parameters { param($Object, $Name) Write-RemoteObject $Cmdlet $Object $Name $way }
        return
    }
    # The file is written here. It is asked for before the content comes.
    foreach ($export in @(Get-ExportCall $Cmdlet $Bound $parameters)) {
        if (-not $Cmdlet.ShouldProcess($export.Path)) { continue }
        Receive-RemoteCommand $Cmdlet $Sessions $export.Parameters { param($Object) Save-RemoteExport $Cmdlet $Bound $export.Path $Object $Route }
    }
}

function Confirm-RemoteCommand {
    # Each object of a pipeline is a command of its own there, and would be asked about anew after "Yes to All" or "No to All".
    # So those questions are asked here; one command alone is asked about there, where a dry run says what would change.
    param($Cmdlet, [string] $Name, $Bound, $Sessions, $Parameters)
    if ($WhatIfPreference -or -not $Cmdlet.MyInvocation.ExpectingInput -or (Test-RemoteExport $Name $Bound)) { return $true }
    $target = Get-BoundTarget $Name $Bound
    if ($null -eq $target) { $target = $Bound['VirtualServer'] }
    $machines = @(foreach ($session in $Sessions) { $session.ComputerName }) -join ', '
    $text = ('{0} on {1}' -f ($target -join ', '), $machines).Trim()
    if (-not $Cmdlet.ShouldProcess($text)) { return $false }
    $Parameters['Confirm'] = $false
    $true
}

function Get-RemoteParameter {
    # The parameters that travel. Preferences of this session become parameters, since variables do not travel.
    param([string] $Name, $Bound, [hashtable] $Route)
    $ErrorActionPreference = 'Stop'
    $parameters = [ordered]@{}
    $method = $script:Methods[$Name]
    $writes = Test-RemoteExport $Name $Bound
    foreach ($key in $Bound.Keys) {
        if ($key -in $script:CommonParameters) { continue }
        if ($key -in $script:RemoteParameters -and -not ($Route.OwnCredential -and $key -eq 'Credential')) { continue }
        if ($writes -and $key -in 'Path', 'Force', 'PassThru') { continue }
        $value = $Bound[$key]
        if ($value -is [switch]) { $value = [bool] $value }
        $parameters[$key] = $value
    }
    foreach ($line in $method['Parameters']) {
        $null, $parameter, $kind = $line.Split(' ')
        if (-not $kind.StartsWith('file:') -or -not $Bound.ContainsKey($parameter)) { continue }
        # RFC 2397: what a path leads to, in place of the path.
        $parameters[$parameter] = 'data:;base64,' + (ConvertTo-WireValue $Bound[$parameter] $kind $parameter)
    }
    if ($VerbosePreference -ne 'SilentlyContinue') { $parameters['Verbose'] = $true }
    if ($null -eq $method['Impact']) { return $parameters }
    if ($writes) {
        # Asked here, where the file is.
        $parameters['Confirm'] = $false
        return $parameters
    }
    if ($WhatIfPreference) { $parameters['WhatIf'] = $true }
    if ($Bound.ContainsKey('Confirm')) { $parameters['Confirm'] = [bool] $Bound['Confirm'] }
    elseif ($ConfirmPreference -ne 'High') {
        $impact = [System.Management.Automation.ConfirmImpact] $method['Impact']
        $parameters['Confirm'] = $ConfirmPreference -ne 'None' -and $impact -ge [System.Management.Automation.ConfirmImpact] $ConfirmPreference
    }
    $parameters
}

function Test-RemoteExport {
    # Whether files are to be written here. A path of any other cmdlet is one that is read.
    param([string] $Name, $Bound)
    if (-not $Bound.ContainsKey('Path')) { return $false }
    @($script:Methods[$Name]['Parameters'] | Where-Object { $_ -clike '* Path *' }).Count -eq 0
}

function Receive-RemoteCommand {
    # Runs the cmdlet in all sessions at once and writes what comes as it comes. An error of one leaves the others running.
    # $Take gets each object and the name of the machine.
    param($Cmdlet, $Sessions, $Parameters, [scriptblock] $Take)
    $Sessions = @($Sessions)
    $running = [System.Collections.Generic.List[object]]::new()
    $progress = New-RelayProgress $Cmdlet.MyInvocation.MyCommand.Name
    try {
        foreach ($session in $Sessions) {
            $failure = $null
            try { $running.Add((Start-RemoteCommand $Cmdlet.MyInvocation.MyCommand.Name $Parameters $session)) } catch { $failure = $_ }
            if ($null -ne $failure) { Write-RemoteFailure $Cmdlet $failure $session.ComputerName }
        }
        while ($running.Count -gt 0) {
            foreach ($one in @($running)) {
                # Asked first: what comes after is read in the next turn.
                $done = $one.Waiting.IsCompleted
                foreach ($object in $one.Output.ReadAll()) {
                    if ($null -eq $object -or (Write-RemoteRecord $Cmdlet $object)) { continue }
                    & $Take $object $one.Name
                }
                foreach ($record in $one.Shell.Streams.Error.ReadAll()) { $Cmdlet.WriteError($record) }
                if (-not $done) { continue }
                $null = $running.Remove($one)
                $failure = $null
                try { $null = $one.Shell.EndInvoke($one.Waiting) } catch { $failure = $_ }
                if ($null -ne $failure) { Write-RemoteFailure $Cmdlet $failure $one.Name }
                $one.Shell.Dispose()
            }
            if ($running.Count -gt 0 -and $Sessions.Count -gt 1) {
                $late = @(foreach ($one in $running) { $one.Name }) -join ', '
                Write-RelayProgress $Cmdlet $progress ('waiting for ' + $late) ([int] (100 * ($Sessions.Count - $running.Count) / $Sessions.Count))
            }
            # In short steps, because Ctrl+C is seen only between them.
            if ($running.Count -gt 0) { $null = $running[0].Waiting.AsyncWaitHandle.WaitOne($script:RemotePollMilliseconds) }
        }
        Complete-RelayProgress $Cmdlet $progress
    }
    finally {
        foreach ($one in $running) { $one.Shell.Stop(); $one.Shell.Dispose() }
    }
}

function Start-RemoteCommand {
    param([string] $Name, $Parameters, $Session)
    $ErrorActionPreference = 'Stop'
    if ($Session.State -ne 'Opened') {
        throw (New-RelayException -Id 'RelayDisconnected' -Category 'ConnectionError' -Target $Session.ComputerName -Message (
                '-Session: the session {0} to {1} is {2}.' -f $Session.Name, $Session.ComputerName, $Session.State) -Action 'Open a new one with New-PSSession.')
    }
    $shell = [powershell]::Create()
    $shell.Runspace = $Session.Runspace
    $null = $shell.AddCommand($Name)
    foreach ($key in $Parameters.Keys) { $null = $shell.AddParameter($key, $Parameters[$key]) }
    # As objects among the others: in streams of their own the host of the session would show them, too.
    foreach ($stream in 'Warning', 'Verbose', 'Debug', 'Information') { $shell.Commands.Commands[0].MergeMyResults($stream, 'Output') }
    $nothing = [System.Management.Automation.PSDataCollection[psobject]]::new()
    $nothing.Complete()
    $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
    @{ Name = $Session.ComputerName; Shell = $shell; Output = $output; Waiting = $shell.BeginInvoke($nothing, $output) }
}

function Write-RemoteRecord {
    # A warning, or a line of another stream, as if the cmdlet had written it here. False for an object.
    param($Cmdlet, $Object)
    $type = $Object.PSObject.TypeNames[0]
    if (-not $type.StartsWith('Deserialized.System.Management.Automation.', [System.StringComparison]::Ordinal)) { return $false }
    switch ($type.Substring(42)) {
        'WarningRecord' { $Cmdlet.WriteWarning([string] $Object); return $true }
        'VerboseRecord' { $Cmdlet.WriteVerbose([string] $Object); return $true }
        'DebugRecord' { $Cmdlet.WriteDebug([string] $Object); return $true }
        'InformationRecord' { $Cmdlet.WriteInformation([string] $Object, [string[]] @()); return $true }
    }
    $false
}

function Write-RemoteFailure {
    # What ended the command there: no relay, no module, a parameter that is not known there.
    param($Cmdlet, $Failure, [string] $Name)
    $cause = $Failure.Exception
    if ($cause.InnerException) { $cause = $cause.InnerException }
    $record = $Failure
    if ($cause -is [System.Management.Automation.IContainsErrorRecord]) { $record = $cause.ErrorRecord }
    if ($cause.Data.Contains('MailrootId')) { Write-RelayError $Cmdlet $cause $Name; return }
    if ($record.FullyQualifiedErrorId -like 'CommandNotFoundException*') {
        $failed = New-RelayException -Id 'RelayModuleMissing' -Category 'NotInstalled' -Message (
            '{0}: the module Mailroot is not installed there, or the endpoint does not show {1}.' -f $Name, $Cmdlet.MyInvocation.MyCommand.Name) -Action (
            'Install-Module Mailroot on {0}; for a restricted endpoint ask who made it.' -f $Name)
        Write-RelayError $Cmdlet $failed $Name
        return
    }
    $Cmdlet.WriteError($record)
}

function Write-RemoteObject {
    # Says where an object came from, so that it goes back there: PSComputerName binds to -ComputerName. How it came
    # stands beside it where the name alone does not lead back.
    param($Cmdlet, $Object, [string] $Name, [string] $Way)
    $item = [psobject]::AsPSObject($Object)
    $item.PSObject.Properties.Remove('PSComputerName')
    $item.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new('PSComputerName', $Name))
    if ($Way -ne '') { $item.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new('RelayRoute', $Way)) }
    $Cmdlet.WriteObject($item)
}

function Get-ExportCall {
    # Export-SmtpMessage writes a file for each message, Export-SmtpConfiguration one.
    param($Cmdlet, $Bound, $Parameters)
    if (-not $Bound.ContainsKey('Identity')) {
        return @{ Path = $Cmdlet.GetUnresolvedProviderPathFromPSPath($Bound['Path']); Parameters = $Parameters }
    }
    foreach ($identity in $Bound['Identity']) {
        $own = [ordered]@{}
        foreach ($key in $Parameters.Keys) { $own[$key] = $Parameters[$key] }
        $own['Identity'] = $identity
        @{ Path = (Get-ExportPath $Cmdlet $Bound['Path'] $identity); Parameters = $own }
    }
}

function Save-RemoteExport {
    param($Cmdlet, $Bound, [string] $Path, $Object, [hashtable] $Route)
    $failure = $null
    try {
        if ($Object -is [string]) { $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes($Object) }
        else { $bytes = [System.Text.Encoding]::GetEncoding($Object.Encoding).GetBytes($Object.Content) }
        if (-not $Route.ContainsKey('Written')) { $Route['Written'] = [System.Collections.Generic.HashSet[string]]::new() }
        Save-RelayFile $Path ([bool] $Bound['Force']) $Route.Written { param($Stream) $Stream.Write($bytes, 0, $bytes.Length) }
    }
    catch { $failure = $_.Exception }
    if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $Path }
    elseif ($Bound['PassThru']) { $Cmdlet.WriteObject([System.IO.FileInfo]::new($Path)) }
}
