# Who is at the other end of the control socket, and what this user may do there. Whoever can read a key file of the relay
# holds its level; both sides prove that they know it by an HMAC over the nonces of both, and neither shows it. Nothing but
# the hello is said to a relay that has not proved itself: passwords and mail would go to whoever took its place.

$script:Levels = @('administrator', 'operator', 'viewer')
$script:KeyBytes = 32

function Confirm-RelayProof {
    # After the hello: ends with the level of the connection known, or throws. What the relay said is not believed before.
    param([hashtable] $Connection, [string] $Nonce, $Hello, [int] $Milliseconds)
    $address = $Connection.Address
    $level = [string] (Read-Text (Get-WireMember $Hello 'level'))
    $key = Get-RelayKey $address
    if ($null -eq $key) {
        if (-not (Test-OwnSocket $address)) { throw (New-NoKeyException $address) }
        $Connection.Level = $level
        return
    }
    $nonces = @($Nonce, [string] (Read-Text (Get-WireMember $Hello 'nonce')))
    $given = [string] (Read-Text (Get-WireMember (Get-WireMember $Hello 'proof') $key.Level))
    if (-not (Test-SameText $given (Get-RelayProof 'server' $key $address $nonces))) { throw (New-NoProofException $address $key) }
    # The owner of a socket needs no second call.
    if ($level -cne $key.Level) {
        $proof = [ordered]@{ level = $key.Level; proof = (Get-RelayProof 'client' $key $address $nonces) }
        $answer = Send-RelayRequest $Connection 'system.prove' $proof $Milliseconds
        $failure = Get-WireMember $answer 'error'
        if ($null -ne $failure) { throw (New-RefusalException $failure) }
    }
    $Connection.Level = $key.Level
}

function Get-KeyFolder {
    # Where the keys may be, best first. The relay is not asked: it has not proved anything yet.
    param([string] $Address)
    $root = [System.Environment]::GetEnvironmentVariable('MAILROOT_ROOT')
    if (-not $Address.StartsWith('\\.\pipe\')) { [System.IO.Path]::GetDirectoryName([System.IO.Path]::GetFullPath($Address)) }
    if (-not [string]::IsNullOrEmpty($root)) { $root }
    elseif ($Address.StartsWith('\\.\pipe\')) {
        $data = [System.Environment]::GetFolderPath([System.Environment+SpecialFolder]::CommonApplicationData)
        [System.IO.Path]::Combine($data, 'Mailroot')
    }
}

function Get-RelayKey {
    # The highest key that this user can read: @{ Level; Path; Bytes }, or nothing.
    param([string] $Address)
    foreach ($folder in (Get-KeyFolder $Address)) {
        foreach ($level in $script:Levels) {
            $path = [System.IO.Path]::Combine($folder, $level + '.key')
            # Exists is also false where the folder may not be looked into.
            if (-not [System.IO.File]::Exists($path)) { continue }
            $bytes = $null
            try {
                # By its length first: what is no file would be read for ever.
                if ([System.IO.FileInfo]::new($path).Length -eq $script:KeyBytes) { $bytes = [System.IO.File]::ReadAllBytes($path) }
            }
            catch {
                continue
            }
            if ($null -eq $bytes -or $bytes.Length -ne $script:KeyBytes) { throw (New-DamagedKeyException $path) }
            return @{ Level = $level; Path = $path; Bytes = $bytes }
        }
    }
}

function Get-RelayProof {
    # Base64url. What is hashed is written down at system.hello in the reference of the methods.
    param([string] $Side, [hashtable] $Key, [string] $Address, [string[]] $Nonces)
    $pipe = ''
    if ($Address.StartsWith('\\.\pipe\')) { $pipe = $Address.Substring(9).ToLowerInvariant() }
    $text = (@('mailroot-control-1', $Side, $Key.Level, $pipe) + $Nonces) -join "`n"
    $hmac = [System.Security.Cryptography.HMACSHA256]::new([byte[]] $Key.Bytes)
    try { $hash = $hmac.ComputeHash([System.Text.Encoding]::UTF8.GetBytes($text)) } finally { $hmac.Dispose() }
    [System.Convert]::ToBase64String($hash).TrimEnd('=').Replace('+', '-').Replace('/', '_')
}

function Test-SameText {
    # Looks at every character, so that the time does not tell where the first difference is.
    param([string] $Given, [string] $Right)
    if ($Given.Length -ne $Right.Length) { return $false }
    $different = 0
    for ($at = 0; $at -lt $Right.Length; $at++) { $different = $different -bor ([int] $Given[$at] -bxor [int] $Right[$at]) }
    $different -eq 0
}

function Test-OwnSocket {
    # A socket of this user or of root that nobody else may open: only they can have put it there. A link is neither.
    param([string] $Address)
    if ($Address.StartsWith('\\.\pipe\')) { return $false }
    try {
        $item = @($ExecutionContext.InvokeProvider.Item.Get([string[]] @($Address), $true, $true))[0]
        $stat = $item.PSObject.Properties['UnixStat'].Value
        if ($stat.GetModeString() -cne 'srw-------') { return $false }
        $user = [System.Environment]::UserName
        return $stat.UserId -eq 0 -or (-not [string]::IsNullOrEmpty($user) -and $stat.GetUserName() -ceq $user)
    }
    catch {
        # A PowerShell that does not tell owners: then a key must prove it.
        return $false
    }
}

function New-NoKeyException {
    param([string] $Address)
    $folders = @(Get-KeyFolder $Address) -join ' or '
    New-RelayException -Fatal -Id 'RelayAccessDenied' -Category 'PermissionDenied' -Target $Address -Message (
        'What answers at {0} cannot prove that it is the relay, and was told nothing: this user can read none of the keys administrator.key, operator.key and viewer.key in {1}.' -f
        $Address, $folders) -Action (
        'Run PowerShell as a user who may read one of these keys: as administrator, or as the user that the relay runs as. If the root folder of the relay is another one, set $env:MAILROOT_ROOT to it.')
}

function New-NoProofException {
    param([string] $Address, [hashtable] $Key)
    New-RelayException -Fatal -Id 'RelayNotProved' -Category 'SecurityError' -Target $Address -Message (
        'What answers at {0} does not know the key {1}: it is another relay, or no relay. It was told nothing.' -f
        $Address, $Key.Path) -Action (
        'If the root folder of the relay is another one, set $env:MAILROOT_ROOT to it. If the key was changed, restart the relay. Otherwise find out which process listens there.')
}

function New-DamagedKeyException {
    param([string] $Path)
    New-RelayException -Fatal -Id 'RelayKeyDamaged' -Category 'InvalidData' -Target $Path -Message (
        'The key {0} is not one that the relay made: it must have {1} bytes.' -f $Path, $script:KeyBytes) -Action (
        'Delete it and restart the relay, which makes a new one.')
}
