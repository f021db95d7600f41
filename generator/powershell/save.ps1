# Export-SmtpConfiguration: one text from the relay, shown or written to a file, in the session and with the rights of the
# caller.

function Invoke-RelaySave {
    param($Cmdlet, [string] $Name, $Bound)
    foreach ($call in (Resolve-RelayCall $Cmdlet $Name $Bound)) {
        $path = $null
        if ($Bound.ContainsKey('Path')) {
            $path = $Cmdlet.GetUnresolvedProviderPathFromPSPath($Bound['Path'])
            if (-not $Cmdlet.ShouldProcess($path)) { continue }
        }
        $reply = Invoke-RelayCall $Cmdlet $Name $call.Parameters $call.Target
        if ($null -eq $reply) { continue }
        foreach ($warning in (Get-WireMember $reply.Value 'warnings')) { $Cmdlet.WriteWarning((Read-Text $warning)) }
        $text = [string] (Read-Text (Get-WireMember $reply.Value 'content'))
        if ($null -eq $path) { $Cmdlet.WriteObject($text); continue }
        $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes($text)
        $failure = $null
        try {
            $written = [System.Collections.Generic.HashSet[string]]::new()
            Save-RelayFile $path ([bool] $Bound['Force']) $written { param($Stream) $Stream.Write($bytes, 0, $bytes.Length) }
        }
        catch { $failure = $_.Exception }
        if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $path }
        elseif ($Bound['PassThru']) { $Cmdlet.WriteObject([System.IO.FileInfo]::new($path)) }
    }
}
