# Progress of what takes long: shown from the first second on, so that what is quick shows none. $ProgressPreference is the
# engine's business.

$script:ProgressAfterMilliseconds = 1000
# What is asked for more often would flicker.
$script:ProgressEveryMilliseconds = 250
$script:ProgressId = 2525

function New-RelayProgress {
    param([string] $Activity)
    @{ Activity = $Activity; Clock = [System.Diagnostics.Stopwatch]::StartNew(); Shown = $false; Next = $script:ProgressAfterMilliseconds }
}

function Write-RelayProgress {
    # $Percent: -1 where nobody knows how much is left.
    param($Cmdlet, [hashtable] $Progress, [string] $Status, [int] $Percent = -1)
    $now = $Progress.Clock.ElapsedMilliseconds
    if ($now -lt $Progress.Next) { return }
    $Progress.Next = $now + $script:ProgressEveryMilliseconds
    $record = [System.Management.Automation.ProgressRecord]::new($script:ProgressId, $Progress.Activity, $Status)
    $record.PercentComplete = $Percent
    $Cmdlet.WriteProgress($record)
    $Progress.Shown = $true
}

function Complete-RelayProgress {
    param($Cmdlet, [hashtable] $Progress)
    if (-not $Progress.Shown) { return }
    $record = [System.Management.Automation.ProgressRecord]::new($script:ProgressId, $Progress.Activity, 'done')
    $record.RecordType = [System.Management.Automation.ProgressRecordType]::Completed
    $Cmdlet.WriteProgress($record)
}
