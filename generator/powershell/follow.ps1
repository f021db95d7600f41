# Get-SmtpProtocolLog: a log that is read from its end, and followed.

# How much is shown where neither a beginning nor a number is given, and how often -Wait asks: four times in a second
# for Ctrl+C, once in a second the relay.
$script:FollowLast = 1000
$script:FollowTicks = 4
$script:FollowTickMilliseconds = 250

function Invoke-RelayFollow {
    param($Cmdlet, [string] $Name, $Bound)
    foreach ($call in (Resolve-RelayCall $Cmdlet $Name $Bound)) {
        $parameters = $call.Parameters
        if (-not $parameters.Contains('start') -and -not $parameters.Contains('last')) {
            $parameters['last'] = $script:FollowLast
        }
        $position = Read-RelayLog $Cmdlet $Name $call
        if (-not $Bound['Wait']) { continue }
        $parameters.Remove('last')
        while (-not [string]::IsNullOrEmpty($position)) {
            if ($Bound.ContainsKey('End') -and [datetime]::UtcNow -gt ([datetime] $Bound['End']).ToUniversalTime()) { break }
            for ($tick = 0; $tick -lt $script:FollowTicks; $tick++) {
                [System.Threading.Thread]::Sleep($script:FollowTickMilliseconds)
            }
            $parameters['cursor'] = $position
            $position = Read-RelayLog $Cmdlet $Name $call
        }
    }
}

function Read-RelayLog {
    # Writes every page of one question; returns the position behind it, or nothing after an error. The newest come
    # newest first and are written when all are here, oldest first.
    param($Cmdlet, [string] $Name, $Call)
    $shape = $script:Methods[$Name]['Shape']
    $backward = $Call.Parameters.Contains('last')
    $held = [System.Collections.Generic.List[object]]::new()
    $position = $null
    do {
        $reply = Invoke-RelayCall $Cmdlet $Name $Call.Parameters $Call.Target
        if ($null -eq $reply) { return $null }
        $items = Get-WireMember $reply.Value 'items'
        if ($backward) { foreach ($item in $items) { $held.Add($item) } }
        else { Write-RelayItem $Cmdlet $items $shape }
        if (-not $backward -or $null -eq $position) { $position = Read-Text (Get-WireMember $reply.Value 'position') }
        $cursor = Read-Text (Get-WireMember $reply.Value 'cursor')
        $Call.Parameters['cursor'] = $cursor
    } while (-not [string]::IsNullOrEmpty($cursor))
    $held.Reverse()
    Write-RelayItem $Cmdlet $held $shape
    $position
}
