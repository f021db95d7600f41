# Export-SmtpMessage. The relay never opens a path that a caller names: the bytes travel in pieces, and the file is
# written here, in the session and with the rights of the caller.

function Invoke-RelayExport {
    # $Written: the paths that this command has written, so that a second message does not overwrite the first.
    param($Cmdlet, $Bound, $Written)
    foreach ($call in (Resolve-RelayCall $Cmdlet 'message.export' $Bound)) {
        $identity = [string] $call.Target
        $failure = $null
        $result = $null
        if (-not $Bound.ContainsKey('Path')) {
            try { $result = Read-RelayMessage $Cmdlet $identity } catch { $failure = $_.Exception }
        }
        else {
            $path = Get-ExportPath $Cmdlet $Bound['Path'] $identity
            if (-not $Cmdlet.ShouldProcess($path)) { continue }
            try {
                Save-RelayFile $path ([bool] $Bound['Force']) $Written { param($Stream) Copy-RelayMessage $Cmdlet $identity $Stream }
                if ($Bound['PassThru']) { $result = [System.IO.FileInfo]::new($path) }
            }
            catch { $failure = $_.Exception }
        }
        if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $identity }
        elseif ($null -ne $result) { $Cmdlet.WriteObject($result) }
    }
}

function Get-ExportPath {
    # A folder, or what ends like one, gets a file named after the message.
    param($Cmdlet, [string] $Path, [string] $Identity)
    $full = $Cmdlet.GetUnresolvedProviderPathFromPSPath($Path)
    if (-not ($Path -match '[\\/]$') -and -not [System.IO.Directory]::Exists($full)) { return $full }
    $name = $Identity
    foreach ($letter in [System.IO.Path]::GetInvalidFileNameChars()) { $name = $name.Replace($letter, [char] '_') }
    [System.IO.Path]::Combine($full, $name + '.eml')
}

function Copy-RelayMessage {
    # Writes the bytes of a message to a stream, piece by piece.
    param($Cmdlet, [string] $Identity, [System.IO.Stream] $Stream)
    $offset = 0
    $progress = New-RelayProgress ('Exporting ' + $Identity)
    do {
        $parameters = [ordered]@{ identity = $Identity; offset = $offset }
        $reply = Invoke-RelayMethod 'message.export' $parameters $script:Methods['message.export']
        $piece = $reply.Value
        $bytes = [System.Convert]::FromBase64String((Get-WireMember $piece 'content'))
        $Stream.Write($bytes, 0, $bytes.Length)
        $offset = Get-WireMember $piece 'nextOffset'
        $size = Get-WireMember $piece 'size'
        Write-RelayProgress $Cmdlet $progress ('{0} of {1} bytes' -f $Stream.Length, $size) ([int] (100 * $Stream.Length / [math]::Max(1, $size)))
    } while ($null -ne $offset)
    Complete-RelayProgress $Cmdlet $progress
    $Cmdlet.WriteVerbose(('message.export was done with the level {0}.' -f $reply.Level))
    if ($Stream.Length -ne (Get-WireMember $piece 'size')) {
        throw (New-RelayException -Id 'Mailroot.Internal' -Category 'ReadError' -Target $Identity -Message (
                'The message {0} came with {1} bytes in place of {2}.' -f $Identity, $Stream.Length, (Get-WireMember $piece 'size')) -Action 'Repeat the command.')
    }
}

function Read-RelayMessage {
    # The message as an object. Text that is not UTF-8 is read as ISO 8859-1, which keeps every byte as one letter; the
    # property Encoding says which, so that a script can turn Content back into the same bytes.
    param($Cmdlet, [string] $Identity)
    $ErrorActionPreference = 'Stop'
    $stream = [System.IO.MemoryStream]::new()
    Copy-RelayMessage $Cmdlet $Identity $stream
    $bytes = $stream.ToArray()
    $encoding = 'utf-8'
    try {
        $content = [System.Text.UTF8Encoding]::new($false, $true).GetString($bytes)
    }
    catch {
        $encoding = 'iso-8859-1'
        $content = [System.Text.Encoding]::GetEncoding($encoding).GetString($bytes)
    }
    $object = [pscustomobject] [ordered]@{ Identity = $Identity; Size = [long] $bytes.Length; Encoding = $encoding; Content = $content }
    $object.PSObject.TypeNames.Insert(0, 'Mailroot.MessageExport')
    $object
}

function Save-RelayFile {
    # Under its name the file is there whole or not at all: it is written beside its place and moved.
    # $Write: puts the content into a stream.
    param([string] $Path, [bool] $Overwrite, $Written, [scriptblock] $Write)
    $ErrorActionPreference = 'Stop'
    if ($Written.Contains($Path)) {
        throw (New-FileException $Path 'ResourceExists' 'this command has just written another there' 'Give a folder as -Path.')
    }
    if ([System.IO.File]::Exists($Path) -and -not $Overwrite) {
        throw (New-FileException $Path 'ResourceExists' 'the file exists, and -Force was not given' 'Give another -Path, or -Force to overwrite it.')
    }
    $partial = $Path + '.' + [guid]::NewGuid().ToString('N').Substring(0, 8) + '.partial'
    $stream = $null
    try {
        try {
            $stream = [System.IO.FileStream]::new($partial, [System.IO.FileMode]::CreateNew, [System.IO.FileAccess]::Write)
            & $Write $stream
            $stream.Dispose()
            if ($Overwrite) { [System.IO.File]::Delete($Path) }
            [System.IO.File]::Move($partial, $Path)
        }
        finally {
            if ($null -ne $stream) {
                $stream.Dispose()
                [System.IO.File]::Delete($partial)
            }
        }
    }
    catch {
        $cause = $_.Exception.GetBaseException()
        if ($cause.Data.Contains('MailrootId')) { throw $cause }
        if ($cause -is [System.IO.DirectoryNotFoundException]) {
            $folder = [System.IO.Path]::GetDirectoryName($Path)
            throw (New-FileException $Path 'WriteError' ('the folder {0} does not exist' -f $folder) 'Make the folder, or give another -Path.')
        }
        throw (New-FileException $Path 'WriteError' $cause.Message 'Look whether the folder exists and you may write there.')
    }
    $null = $Written.Add($Path)
}

function New-FileException {
    param([string] $Path, [string] $Category, [string] $Reason, [string] $Action)
    $id = 'Mailroot.WriteError'
    if ($Category -eq 'ResourceExists') { $id = 'Mailroot.Exists' }
    New-RelayException -Id $id -Category $Category -Target $Path -Action $Action -Message ('{0} was not written: {1}.' -f $Path, $Reason.TrimEnd('.'))
}
