# What all resources have in common. The relay knows what they mean; here is how PowerShell's DSC is spoken. The connection, its
# checks and its errors are those of the module Mailroot.

enum MailrootEnsure {
    Present
    Absent
}

class MailrootReason {
    # Why an instance is not as wanted, for machine configuration.
    [DscProperty()]
    [string] $Code

    [DscProperty()]
    [string] $Phrase
}

class MailrootResource {
    # The instance as it is, with why it is not as wanted.
    [object] GetInstance() {
        $answer = Invoke-MailrootMethod 'resource.test' @{ resource = $this.GetType().Name; instance = (ConvertTo-MailrootInstance $this) }
        $found = ConvertFrom-MailrootState $this.GetType() $answer.state
        $found.Reasons = @(foreach ($reason in $answer.reasons) { [MailrootReason] @{ Code = $reason.code; Phrase = $reason.phrase } })
        return $found
    }

    [bool] TestInstance() {
        $answer = Invoke-MailrootMethod 'resource.test' @{
            resource = $this.GetType().Name; instance = (ConvertTo-MailrootInstance $this); run = (Get-MailrootRun)
        }
        Write-MailrootText -Text @(foreach ($reason in $answer.reasons) { $reason.phrase })
        return $answer.inDesiredState
    }

    [void] SetInstance() {
        $answer = Invoke-MailrootMethod 'resource.set' @{
            resource = $this.GetType().Name; instance = (ConvertTo-MailrootInstance $this); run = (Get-MailrootRun)
        }
        Write-MailrootText -Text @(foreach ($name in $answer.differing) { '{0} was changed.' -f $name }) -Warning $answer.warnings
    }

    # Every instance that there is.
    static [object[]] ExportInstance([type] $Type) {
        $found = [System.Collections.Generic.List[object]]::new()
        $cursor = $null
        do {
            $parameters = @{ resource = $Type.Name }
            if ($null -ne $cursor) { $parameters['cursor'] = $cursor }
            $page = Invoke-MailrootMethod 'resource.export' $parameters
            foreach ($state in $page.items) { $found.Add((ConvertFrom-MailrootState $Type $state)) }
            $cursor = $null
            if ($null -ne $page.PSObject.Properties['cursor']) { $cursor = $page.cursor }
        } while ($null -ne $cursor)
        return $found.ToArray()
    }
}

function Invoke-MailrootMethod {
    # Throws a sentence that says what was wrong, by the names of the properties, and what to do.
    param([string] $Name, [System.Collections.IDictionary] $Parameters)
    $ErrorActionPreference = 'Stop'
    $call = { param($Method, $Given, $Fields) (Invoke-RelayMethod $Method $Given @{ Parameters = $Fields }).Value }
    try {
        & (Get-Module -Name 'Mailroot') $call $Name $Parameters $script:Fields[$Parameters['resource']]
    }
    catch {
        # Of a relay that is not there the module knows what to do; its other advice is for cmdlets.
        $id = [string] $_.Exception.Data['MailrootId']
        $action = ''
        if ($id -eq 'Mailroot.NeedsForce') { $action = 'If that is meant, give the property Force the value $true.' }
        elseif ($id -like 'Relay*') { $action = $_.Exception.Data['MailrootAction'] }
        throw [System.InvalidOperationException]::new(("{0} {1}" -f $_.Exception.Message, $action).Trim(), $_.Exception)
    }
}

function Write-MailrootText {
    # Classes have no cmdlet to write with.
    [CmdletBinding()]
    param([string[]] $Text, [string[]] $Warning)
    foreach ($one in $Text) { $PSCmdlet.WriteVerbose($one) }
    foreach ($one in $Warning) { $PSCmdlet.WriteWarning($one) }
}

function Get-MailrootRun {
    # One process of DSC applies one document: an entry of a list and the whole list in it are refused.
    $process = [System.Diagnostics.Process]::GetCurrentProcess()
    try { '{0} {1}' -f $process.Id, $process.StartTime.Ticks } finally { $process.Dispose() }
}

function ConvertTo-MailrootInstance {
    # What is $null is not managed.
    param([object] $Resource)
    $instance = [ordered]@{}
    foreach ($line in $script:Fields[$Resource.GetType().Name]) {
        $wire, $name, $kind, $shown = $line.Split(' ')
        $value = $Resource.$name
        if ($null -eq $value -or $null -ne $shown) { continue }
        $instance[$wire] = ConvertTo-MailrootValue $value $kind $name
    }
    $instance
}

function ConvertTo-MailrootValue {
    param($Value, [string] $Kind, [string] $Name)
    switch ($Kind) {
        'ensure' { return $Value -eq [MailrootEnsure]::Present }
        'password' { return $Value.Password }
        'entries' { return , @(foreach ($entry in $Value) { ConvertTo-MailrootInstance $entry }) }
    }
    # A time span may stand as in settings.json, too: PT15M.
    if ($Kind -like '*timespan*' -and $Value -clike 'P*') { return [string] $Value }
    $travelling = & (Get-Module -Name 'Mailroot') { param($Given, $As, $Of) @{ Value = (ConvertTo-WireValue $Given $As $Of) } } $Value $Kind $Name
    if ($Kind -like 'credential:*') {
        # Which kind of account it is: credential:type=basic.
        $tag, $branch = $Kind.TrimEnd('?').Substring(11).Split('=')
        $travelling.Value[$tag] = $branch
    }
    , $travelling.Value
}

function ConvertFrom-MailrootState {
    param([type] $Type, [object] $State)
    $found = $Type::new()
    foreach ($line in $script:Fields[$Type.Name]) {
        $wire, $name, $kind = $line.Split(' ')
        $member = $State.PSObject.Properties[$wire]
        if ($null -eq $member -or $null -eq $member.Value) { continue }
        $value = $member.Value
        if ($kind -eq 'ensure') { $found.$name = [MailrootEnsure] @('Absent', 'Present')[[int] [bool] $value] }
        elseif ($kind -eq 'entries') {
            $entry = $Type.GetProperty($name).PropertyType.GetElementType()
            $found.$name = @(foreach ($one in $value) { ConvertFrom-MailrootState $entry $one })
        }
        elseif ($kind -eq 'password' -or $kind -like 'credential*') { continue }
        elseif ($value -is [datetime]) { $found.$name = $value.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [cultureinfo]::InvariantCulture) }
        elseif ($kind -like 'tag:*') { $found.$name = & (Get-Module -Name 'Mailroot') { param($Given, $As) ConvertFrom-WireValue $Given $As } $value $kind }
        else { $found.$name = $value }
    }
    $found
}
