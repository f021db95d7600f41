# What the cmdlets do: show (Invoke-RelayQuery), act on items (Invoke-RelayAction), change settings (Invoke-RelayChange).
# Each takes the cmdlet itself, the name of its method and its bound parameters; only what is bound travels.

function Get-RelayCall {
    # The calls that the bound parameters ask for: one for each item of the parameter that may be a list.
    param([string] $Name, $Bound)
    $ErrorActionPreference = 'Stop'
    $method = $script:Methods[$Name]
    $fixed = [ordered]@{}
    $items = $null
    $itemName = $null
    foreach ($line in $method['Parameters']) {
        $wire, $parameter, $kind = $line.Split(' ')
        if (-not $Bound.ContainsKey($parameter)) { continue }
        if ($parameter -ceq $method['Each']) {
            $itemName = $wire
            $items = @($Bound[$parameter])
            continue
        }
        $value = ConvertTo-WireValue $Bound[$parameter] $kind $parameter
        if ($kind.StartsWith('credential:')) { $value = Join-WireCredential $fixed $wire $value $kind $parameter }
        $fixed[$wire] = $value
    }
    if ($null -eq $items) { return @{ Parameters = $fixed; Target = (Get-CallTarget $fixed) } }
    foreach ($item in $items) {
        $parameters = [ordered]@{ $itemName = (ConvertTo-WireValue $item 'string' $method['Each']) }
        foreach ($key in $fixed.Keys) { $parameters[$key] = $fixed[$key] }
        @{ Parameters = $parameters; Target = $parameters[$itemName] }
    }
}

function Get-CallTarget {
    param($Parameters)
    # What a credential makes has its name; the virtual server stands beside it.
    if ($Parameters.Contains('credential')) { return $Parameters['credential']['userName'] }
    if ($Parameters.Contains('virtualServer')) { return $Parameters['virtualServer'] }
    $null
}

function Resolve-RelayCall {
    # Get-RelayCall for a cmdlet: a value that cannot be sent is an error of this item.
    param($Cmdlet, [string] $Name, $Bound)
    $failure = $null
    try {
        $calls = @(Get-RelayCall $Name $Bound)
    }
    catch {
        $failure = $_.Exception
    }
    if ($null -eq $failure) { return , $calls }
    Write-RelayError $Cmdlet $failure (Get-BoundTarget $Name $Bound)
    , @()
}

function Get-BoundTarget {
    param([string] $Name, $Bound)
    $each = $script:Methods[$Name]['Each']
    if ($null -ne $each -and $Bound.ContainsKey($each)) { return $Bound[$each] }
    $null
}

function Invoke-RelayCall {
    # One call for a cmdlet: @{ Value = result }, or nothing when the error has been written.
    param($Cmdlet, [string] $Name, $Parameters, $Target)
    $failure = $null
    try {
        $reply = Invoke-RelayMethod $Name $Parameters $script:Methods[$Name]
    }
    catch {
        $failure = $_.Exception
    }
    Write-VersionWarning $Cmdlet
    if ($null -eq $failure) {
        $Cmdlet.WriteVerbose(('{0} was done with the level {1}.' -f $Name, $reply.Level))
        return $reply
    }
    Write-RelayError $Cmdlet $failure $Target
}

function Write-RelayItem {
    param($Cmdlet, $Items, [string] $Shape)
    foreach ($object in (ConvertFrom-WireObject $Items $Shape)) { $Cmdlet.WriteObject($object) }
}

function Invoke-RelayQuery {
    # Writes what a get method shows.
    param($Cmdlet, [string] $Name, $Bound)
    $method = $script:Methods[$Name]
    foreach ($call in (Resolve-RelayCall $Cmdlet $Name $Bound)) {
        $reply = Invoke-RelayCall $Cmdlet $Name $call.Parameters $call.Target
        if ($null -eq $reply) { continue }
        if (-not $method['Paged']) { Write-RelayItem $Cmdlet $reply.Value $method['Shape']; continue }
        # Who wants a few has them from the first page, and no second one is asked for.
        Write-RelayItem $Cmdlet (Get-WireMember $reply.Value 'items') $method['Shape']
        $cursor = Read-Text (Get-WireMember $reply.Value 'cursor')
        if ([string]::IsNullOrEmpty($cursor)) { continue }
        $call.Parameters['cursor'] = $cursor
        $reply = Invoke-RelayCall $Cmdlet $Name $call.Parameters $call.Target
        Write-RelayPage $Cmdlet $Name $call $reply
    }
}

function Write-RelayPage {
    # The objects of the second page and of those that follow. The relay makes the next page while this one is read; it is here
    # before the objects are written, since what stands behind in the pipeline may take its time, and may talk to the relay itself.
    param($Cmdlet, [string] $Name, $Call, $Reply)
    $method = $script:Methods[$Name]
    while ($null -ne $Reply) {
        $items = Get-WireMember $Reply.Value 'items'
        $cursor = Read-Text (Get-WireMember $Reply.Value 'cursor')
        $Reply = $null
        if ([string]::IsNullOrEmpty($cursor)) { Write-RelayItem $Cmdlet $items $method['Shape']; return }
        $Call.Parameters['cursor'] = $cursor
        $asked = $null
        $failure = $null
        try {
            try { $asked = Start-RelayMethod $Name $Call.Parameters $script:ConnectMilliseconds $script:AnswerMilliseconds }
            catch { $failure = $_.Exception }
            $objects = @(ConvertFrom-WireObject $items $method['Shape'])
            if ($null -ne $asked) {
                try { $Reply = Complete-RelayMethod $asked $method } catch { $failure = $_.Exception }
                $asked = $null
            }
        }
        finally {
            if ($null -ne $asked) { $asked.Connection.Pipe.Dispose() }
        }
        foreach ($object in $objects) { $Cmdlet.WriteObject($object) }
        if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $Call.Target }
        else { $Cmdlet.WriteVerbose(('{0} was done with the level {1}.' -f $Name, $Reply.Level)) }
    }
}

function Invoke-RelayAction {
    # Acts on each item after asking; with -PassThru writes the items as they are now.
    param($Cmdlet, [string] $Name, $Bound)
    $method = $script:Methods[$Name]
    foreach ($call in (Resolve-RelayCall $Cmdlet $Name $Bound)) {
        if (-not (Confirm-RelayAction $Cmdlet $Name $call)) { continue }
        $reply = Invoke-RelayCall $Cmdlet $Name $call.Parameters $call.Target
        if ($null -eq $reply) { continue }
        $items = Read-RelayAction $Cmdlet $reply.Value
        if ($Bound['PassThru']) { Write-RelayItem $Cmdlet $items $method['Shape'] }
    }
}

function Read-RelayAction {
    # What was acted on. Some actions have something to say beside it.
    param($Cmdlet, $Result, [switch] $Quiet)
    if ($Result -is [array]) { return , $Result }
    if (-not $Quiet) { foreach ($warning in (Get-WireMember $Result 'warnings')) { $Cmdlet.WriteWarning((Read-Text $warning)) } }
    $items = Get-WireMember $Result 'items'
    , @($items)
}

function Confirm-RelayAction {
    # True when it is to be done. With -WhatIf, and where somebody is asked, a dry run finds what is wrong, and the text says
    # what would be acted on, and how.
    param($Cmdlet, [string] $Name, $Call)
    $impact = [System.Management.Automation.ConfirmImpact] $script:Methods[$Name]['Impact']
    $threshold = [System.Management.Automation.ConfirmImpact] $ConfirmPreference
    $asks = $threshold -ne 'None' -and $impact -ge $threshold
    if (-not $WhatIfPreference -and -not $asks) { return $Cmdlet.ShouldProcess([string] $Call.Target) }
    $reply = Invoke-DryRun $Cmdlet $Name $Call
    if ($null -eq $reply) { return $false }
    # What is done after a question warns itself.
    $items = Read-RelayAction $Cmdlet $reply.Value -Quiet:(-not $WhatIfPreference)
    $item = $null
    if ($items.Count -gt 0) { $item = $items[0] }
    $target = [string] $Call.Target
    if ($target -eq '') { $target = 'virtual server ' + (Read-Text (Get-WireMember $item 'virtualServer')) }
    $command = $Cmdlet.MyInvocation.MyCommand.Name
    $text = (@(Format-RelayAction $Name $Call $item) | Where-Object { $_ -ne '' }) -join '; '
    if ($text -ne '') { $command += ' (' + $text + ')' }
    $Cmdlet.ShouldProcess($target, $command)
}

function Format-RelayAction {
    # What the caller gave, with the old value where there is one, and what is acted on: 'enabled: True -> False', 'from a@b to
    # c@d: Subject'.
    param([string] $Name, $Call, $Item)
    $method = $script:Methods[$Name]
    # Of what is made, and of what gets other values, these say enough.
    $enough = $null -eq $Item -or $Name -like '*.new'
    foreach ($line in $method['Parameters']) {
        $wire, $parameter, $kind = $line.Split(' ')
        if (-not $Call.Parameters.Contains($wire) -or $parameter -ceq $method['Each'] -or $wire -eq 'virtualServer') { continue }
        if ($kind -like 'file:*') { continue }
        if ($kind -like 'credential*' -or $kind -eq 'securestring') { 'password: as given'; continue }
        $value = $Call.Parameters[$wire]
        $new = Format-RelayValue $value $kind
        $member = $null
        if ($null -ne $Item) { $member = $Item.PSObject.Properties[$wire] }
        if ($null -eq $member -or $Name -like '*.new') { '{0}: {1}' -f $wire, $new; continue }
        $enough = $true
        $old = Format-RelayValue $member.Value $kind
        if ($old -cne $new) { '{0}: {1} -> {2}' -f $wire, $old, $new }
    }
    if ($enough) { return }
    $whole = [regex]::Replace($method['Item'], '\{(\w+)\}', { param($Found) Format-ActionMember $Item $Found.Groups[1].Value })
    $whole.Trim(' ', ':', ',')
}

function Format-ActionMember {
    param($Item, [string] $Name)
    $value = Get-WireMember $Item $Name
    if ($null -eq $value) { return '' }
    if ($value -isnot [array]) {
        $text = Format-RelayValue $value $null
        if ($Name -eq 'fromAddress' -and $text -eq '') { return '<>' }
        return $text
    }
    $texts = @(foreach ($one in $value) {
            $address = Get-WireMember $one 'address'
            if ($null -eq $address) { $address = $one }
            [string] (Read-Text $address)
        })
    if ($texts.Count -le 3) { return $texts -join ', ' }
    '{0} and {1} more' -f ($texts[0..2] -join ', '), ($texts.Count - 3)
}

function Invoke-RelayChange {
    # Changes settings. Where somebody will read the question, it says what would change, from a dry run.
    param($Cmdlet, [string] $Name, $Bound)
    $method = $script:Methods[$Name]
    foreach ($call in (Resolve-RelayCall $Cmdlet $Name $Bound)) {
        if ($WhatIfPreference) { Show-RelayChange $Cmdlet $Name $call; continue }
        if (-not (Confirm-RelayChange $Cmdlet $Name $call)) { continue }
        $reply = Invoke-RelayCall $Cmdlet $Name $call.Parameters $call.Target
        if ($null -eq $reply) { continue }
        foreach ($warning in (Get-WireMember $reply.Value 'warnings')) { $Cmdlet.WriteWarning((Read-Text $warning)) }
        if ($Bound['PassThru']) { Write-RelayItem $Cmdlet (Get-WireMember $reply.Value 'items') $method['Shape'] }
    }
}

function Show-RelayChange {
    # -WhatIf: each change on a line of its own; nothing when everything is so already.
    param($Cmdlet, [string] $Name, $Call)
    $reply = Invoke-DryRun $Cmdlet $Name $Call
    if ($null -eq $reply) { return }
    foreach ($warning in (Get-WireMember $reply.Value 'warnings')) { $Cmdlet.WriteWarning((Read-Text $warning)) }
    foreach ($change in (Get-WireMember $reply.Value 'changes')) {
        $null = $Cmdlet.ShouldProcess((Get-ChangeTarget $change $Call), (Format-RelayChange $change $Name))
    }
}

function Confirm-RelayChange {
    # True when the change is to be made. A question names every change, and the change is then bound to the revision
    # that the question was about; where nobody is asked no dry run is made.
    param($Cmdlet, [string] $Name, $Call)
    $impact = [System.Management.Automation.ConfirmImpact] $script:Methods[$Name]['Impact']
    $threshold = [System.Management.Automation.ConfirmImpact] $ConfirmPreference
    if ($threshold -eq 'None' -or $impact -lt $threshold) { return $Cmdlet.ShouldProcess((Get-ChangeTarget $null $Call)) }
    $reply = Invoke-DryRun $Cmdlet $Name $Call
    if ($null -eq $reply) { return $false }
    $changes = Get-WireMember $reply.Value 'changes'
    if ($changes.Count -eq 0) { return $true }
    $Call.Parameters['ifRevision'] = Get-WireMember $reply.Value 'revision'
    $texts = @(foreach ($change in $changes) { Format-RelayChange $change $Name })
    $Cmdlet.ShouldProcess((Get-ChangeTarget $changes[0] $Call), ($texts -join '; '))
}

function Invoke-DryRun {
    param($Cmdlet, [string] $Name, $Call)
    $parameters = [ordered]@{}
    foreach ($key in $Call.Parameters.Keys) { $parameters[$key] = $Call.Parameters[$key] }
    $parameters['dryRun'] = $true
    Invoke-RelayCall $Cmdlet $Name $parameters $Call.Target
}

function Get-ChangeTarget {
    # The pointer of a change names the virtual server also where the caller did not.
    param($Change, $Call)
    $pointer = [string] (Read-Text (Get-WireMember $Change 'pointer'))
    # A setting of an entry says nothing without the entry.
    if ($pointer -match '^/virtualServers/([^/]+)/\w+/\w+/\d+/') { return '{0} of virtual server {1}' -f $Call.Target, $Matches[1] }
    if ($pointer -match '^/virtualServers/([^/]+)') { return 'virtual server ' + $Matches[1] }
    if ($pointer -match '^/service') { return 'service' }
    if ($Call.Parameters.Contains('virtualServer')) { return 'virtual server ' + $Call.Parameters['virtualServer'] }
    'settings of the relay'
}

function Format-RelayChange {
    # 'maxMessageSize: 2097152 -> 10485760'; durations as the parameters take them. Of a list each entry that comes or
    # goes is a change of its own: 'add to grant: 10.0.0.5'.
    param($Change, [string] $Name)
    $setting = ([string] (Read-Text (Get-WireMember $Change 'setting'))).Split('.')[-1]
    if (([string] (Read-Text (Get-WireMember $Change 'pointer'))) -match '/\d+$') {
        $gone = Get-WireMember $Change 'old'
        $come = Get-WireMember $Change 'new'
        if ($null -eq $gone) { return 'add to {0}: {1}' -f $setting, (Format-RelayValue $come $null) }
        if ($null -eq $come) { return 'remove from {0}: {1}' -f $setting, (Format-RelayValue $gone $null) }
    }
    $kind = $null
    foreach ($line in $script:Methods[$Name]['Parameters']) {
        $words = $line.Split(' ')
        if ($words[0] -ceq $setting -and $null -eq $kind) { $kind = $words[2] }
    }
    $old = Format-RelayValue (Get-WireMember $Change 'old') $kind
    $new = Format-RelayValue (Get-WireMember $Change 'new') $kind
    '{0}: {1} -> {2}' -f $setting, $old, $new
}

function Format-RelayValue {
    param($Value, [string] $Kind)
    if ($null -eq $Value) { return '(none)' }
    if ($Value -is [array]) {
        if ($Value.Count -eq 0) { return '(none)' }
        return @(foreach ($one in $Value) { Format-RelayValue $one ($Kind -replace '\[\]\??$', '') }) -join ', '
    }
    if ($Kind -like 'tag:*') {
        $user = Read-Text (Get-WireMember $Value 'userName')
        if ($user) { return '{0} {1}' -f (ConvertFrom-WireValue $Value $Kind), $user }
    }
    if ($Kind) { $Value = ConvertFrom-WireValue $Value $Kind }
    # PowerShell 7 reads times as such; here they are as the relay writes them.
    if ($Value -is [datetime]) { return $Value.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [cultureinfo]::InvariantCulture) }
    if ($Value -is [pscustomobject]) {
        $members = @($Value.PSObject.Properties)
        $texts = @(foreach ($member in $members) {
                if ($member.Value -is [bool]) { $text = @('', 'yes')[[int] $member.Value] }
                else { $text = Format-RelayValue $member.Value $null }
                if ($text -in @('', '(none)')) { continue }
                # Of a long one the values alone say little.
                if ($members.Count -gt 3 -and $member -ne $members[0]) { '{0}: {1}' -f $member.Name, $text } else { $text }
            })
        $separator = ' '
        if ($members.Count -gt 3) { $separator = ', ' }
        return $texts -join $separator
    }
    [string]::Format([cultureinfo]::InvariantCulture, '{0}', (Read-Text $Value))
}
