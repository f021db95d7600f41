# Test-SmtpVirtualServer and Send-SmtpTestMessage.

function Invoke-RelayTest {
    # Writes what a test method finds; with -Quiet only remembers whether it is good. $Seen lasts over the pipeline: what is
    # about the whole relay is written once.
    param($Cmdlet, [string] $Name, $Bound, $Seen)
    $method = $script:Methods[$Name]
    foreach ($call in (Resolve-RelayCall $Cmdlet $Name $Bound)) {
        $reply = Invoke-RelayCall $Cmdlet $Name $call.Parameters $call.Target
        if ($null -eq $reply) { $Seen.Good = $false; continue }
        foreach ($item in $reply.Value) {
            if ((Read-Text (Get-WireMember $item 'severity')) -ne 'Information') { $Seen.Good = $false }
            if ($Bound['Quiet']) { continue }
            $server = Read-Text (Get-WireMember $item 'virtualServer')
            $text = '{0} {1}' -f (Read-Text (Get-WireMember $item 'id')), (Read-Text (Get-WireMember $item 'message'))
            if ($null -eq $server -and -not $Seen.Ids.Add($text)) { continue }
            $Cmdlet.WriteObject((ConvertFrom-WireObject $item $method['Shape']))
        }
    }
}

function Complete-RelayTest {
    param($Cmdlet, $Bound, $Seen)
    if ($Bound['Quiet']) { $Cmdlet.WriteObject([bool] $Seen.Good) }
}

function Invoke-RelayTestMessage {
    # Sends a test message to each address, asks what became of it until it has ended, and writes one object for each.
    param($Cmdlet, [string] $Name, $Bound)
    $limit = [timespan] '00:01:00'
    if ($Bound.ContainsKey('Timeout')) {
        $limit = $Bound['Timeout']
        $failure = $null
        # A span that was meant in seconds is read as ticks: this says so.
        try { $null = ConvertTo-WireValue $limit 'timespan' 'Timeout' } catch { $failure = $_.Exception }
        if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $null; return }
    }
    if ($limit -lt [timespan] '00:00:01' -or $limit -gt [timespan] '01:00:00') {
        Write-RelayError $Cmdlet (New-InvalidException ('-Timeout: {0} is not between 00:00:01 and 01:00:00.' -f $limit)) $null
        return
    }
    foreach ($call in (Resolve-RelayCall $Cmdlet $Name $Bound)) {
        if (-not $Cmdlet.ShouldProcess([string] $call.Target)) { continue }
        $reply = Invoke-RelayCall $Cmdlet $Name $call.Parameters $call.Target
        if ($null -eq $reply) { continue }
        $message = @($reply.Value)[0]
        $identity = [string] (Read-Text (Get-WireMember $message 'identity'))
        $clock = [System.Diagnostics.Stopwatch]::StartNew()
        $pause = 100
        $progress = New-RelayProgress ('Following ' + $identity)
        while (-not (Test-MessageAtRest $message ($limit - $clock.Elapsed)) -and $clock.Elapsed -lt $limit) {
            $Cmdlet.WriteVerbose(('{0}: {1}' -f $identity, (Read-Text (Get-WireMember $message 'status'))))
            $status = '{0} {1}' -f (Read-Text (Get-WireMember $message 'status')), (Read-Text (Get-WireMember $message 'nextHop'))
            Write-RelayProgress $Cmdlet $progress $status ([int] (100 * $clock.Elapsed.TotalSeconds / $limit.TotalSeconds))
            # Ctrl+C ends the command in the pause; the message stays queued.
            [System.Threading.Thread]::Sleep($pause)
            $pause = [math]::Min(1000, $pause * 2)
            $reply = Invoke-RelayCall $Cmdlet 'testMessage.get' ([ordered]@{ identity = $identity }) $identity
            if ($null -eq $reply) { break }
            $message = @($reply.Value)[0]
        }
        Complete-RelayProgress $Cmdlet $progress
        $Cmdlet.WriteObject((ConvertFrom-WireObject $message $script:Methods[$Name]['Shape']))
        if ((Read-Text (Get-WireMember $message 'status')) -in @('Queued', 'Deferred', 'Suspended')) {
            $Cmdlet.WriteWarning(('The message {0} is still queued. Look on with: Get-SmtpMessageTrace {0}' -f $identity))
        }
    }
}

function Test-MessageAtRest {
    # Whether nothing happens to a test message any more, or not within the time that is left.
    param($Message, [timespan] $Left)
    $status = Read-Text (Get-WireMember $Message 'status')
    if ($status -eq 'Queued') { return $false }
    if ($status -ne 'Deferred') { return $true }
    $next = Read-Text (Get-WireMember $Message 'nextRetryTime')
    if ($null -eq $next) { return $false }
    # Both clocks may differ; then it is only looked at for longer or shorter.
    (ConvertFrom-WireValue $next 'datetime') -gt [datetime]::UtcNow.Add($Left)
}
