# Completion of values that only the relay knows. Quick, and silent when there is no relay: a Tab key that prints an
# error or hangs is worse than one that does nothing.

function Complete-RelayValue {
    # $Member: the wire names of the members to offer; the first that the word fits is taken for each item. $Bound: what has
    # been typed so far; the values of another machine are not known here.
    param([string] $Word, $Bound, [string] $Name, [string[]] $Member)
    try {
        if ($null -ne $Bound -and ($Bound.Contains('ComputerName') -or $Bound.Contains('Session'))) { return }
        $typed = $Word.Trim('"', "'")
        $pattern = [System.Management.Automation.WildcardPattern]::Escape($typed) + '*'
        $reply = Invoke-RelayMethod $Name ([ordered]@{}) $null -ConnectMilliseconds 250 -AnswerMilliseconds 500
        $items = $reply.Value
        # Of what comes in pages the first is enough to choose from.
        if ($items -isnot [array]) { $items = Get-WireMember $items 'items' }
        foreach ($item in $items) {
            $texts = @(foreach ($one in $Member) { [string] (Read-Text (Get-WireMember $item $one)) })
            foreach ($text in $texts) {
                if ($text -eq '' -or $text -notlike $pattern) { continue }
                $quoted = $text
                if ($text -match '[^\w.\\:-]') { $quoted = "'" + $text.Replace("'", "''") + "'" }
                [System.Management.Automation.CompletionResult]::new($quoted, $text, 'ParameterValue', ($texts -join ' '))
                break
            }
        }
    }
    catch {
        $null = $_
    }
    finally {
        Close-Relay
    }
}
