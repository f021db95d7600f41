# The client of the control socket: JSON-RPC 2.0, one JSON object a line, over a named pipe. On Unix the rooted name
# of a pipe is the path of a socket, so that one way serves every platform and Windows PowerShell too.
#
# One connection is kept for each runspace while a pipeline runs: it is opened when first needed and closed in the end
# block of a cmdlet. Windows PowerShell 5.1 has no clean block, and an end block does not run after Ctrl+C or an error;
# so the connection is taken out of its place during a call and put back only when the answer has been read whole. An
# interrupted call thus closes its connection, a call from an event handler in between gets one of its own, and what an
# interrupted pipeline leaves is whole and is not used again once it has been idle.

$script:ProtocolVersion = 1
$script:ConnectMilliseconds = 700
$script:AnswerMilliseconds = 100000
$script:IdleMilliseconds = 2000
$script:AnswerBytes = 268435456
$script:Connection = $null
$script:RelayVersion = $null
$script:ToldVersions = @()
$script:LastRequest = 0

function Get-RelayAddress {
    $address = [System.Environment]::GetEnvironmentVariable('MAILROOT_CONTROL')
    if (-not [string]::IsNullOrEmpty($address)) { return $address }
    if ([System.Environment]::OSVersion.Platform -eq [System.PlatformID]::Win32NT) { return '\\.\pipe\mailroot' }
    '/var/lib/mailroot/control.sock'
}

function Get-StartAdvice {
    $advice = "Start it: 'npm start' in a checkout, or 'mailroot run'"
    if ([System.Environment]::OSVersion.Platform -eq [System.PlatformID]::Win32NT) { $advice += ", or 'Start-Service Mailroot'" }
    $advice + '. If it runs elsewhere, set $env:MAILROOT_CONTROL as it prints it.'
}

function Connect-Relay {
    # Opens the pipe and says hello. A relay that does not answer is told from one that refuses.
    param([string] $Address, [int] $Milliseconds, [int] $AnswerMilliseconds)
    $ErrorActionPreference = 'Stop'
    $name = $Address
    if ($Address.StartsWith('\\.\pipe\')) { $name = $Address.Substring(9) }
    elseif (-not [System.IO.File]::Exists($Address)) { throw (New-NotRunningException $Address) }
    $pipe = [System.IO.Pipes.NamedPipeClientStream]::new('.', $name, [System.IO.Pipes.PipeDirection]::InOut,
        [System.IO.Pipes.PipeOptions]::Asynchronous, [System.Security.Principal.TokenImpersonationLevel]::Identification)
    $open = $false
    try {
        try {
            $pipe.Connect($Milliseconds)
        }
        catch {
            throw (New-ConnectException $Address $_.Exception.GetBaseException())
        }
        $connection = @{ Pipe = $pipe; Address = $Address; Idle = $null; Level = $null }
        Open-RelaySession $connection $AnswerMilliseconds
        $open = $true
        $connection
    }
    finally {
        if (-not $open) { $pipe.Dispose() }
    }
}

function New-ConnectException {
    param([string] $Address, [System.Exception] $Cause)
    $refused = $Cause -is [System.UnauthorizedAccessException]
    if ($Cause -is [System.Net.Sockets.SocketException]) {
        $refused = $Cause.SocketErrorCode -eq [System.Net.Sockets.SocketError]::AccessDenied
    }
    if (-not $refused) { return New-NotRunningException $Address }
    New-RelayException -Fatal -Id 'RelayAccessDenied' -Category 'PermissionDenied' -Target $Address -Message (
        'You may not talk to the relay: its control socket {0} refused this user.' -f $Address) -Action (
        'Run PowerShell as the user that the relay runs as, or as administrator.')
}

function New-NotRunningException {
    param([string] $Address)
    $advice = Get-StartAdvice
    New-RelayException -Fatal -Id 'RelayNotRunning' -Category 'ConnectionError' -Target $Address -Action 'Start the relay.' -Message (
        'The relay is not running: nothing answers at {0}. {1}' -f $Address, $advice)
}

function Open-RelaySession {
    # The first calls of a connection. The user is a claim, for the audit: in a remote session it is the remote user.
    param([hashtable] $Connection, [int] $Milliseconds)
    $bytes = [byte[]]::new(24)
    $random = [System.Security.Cryptography.RandomNumberGenerator]::Create()
    try { $random.GetBytes($bytes) } finally { $random.Dispose() }
    $user = [System.Environment]::UserDomainName + '\' + [System.Environment]::UserName
    $origin = $ExecutionContext.SessionState.PSVariable.GetValue('global:PSSenderInfo')
    if ($null -ne $origin) { $user = [string] $origin.ConnectedUser }
    $hello = [ordered]@{
        client          = 'Mailroot PowerShell module ' + $script:ModuleVersion
        protocolVersion = $script:ProtocolVersion
        nonce           = [System.Convert]::ToBase64String($bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_')
        user            = $user
    }
    $answer = Send-RelayRequest $Connection 'system.hello' $hello $Milliseconds
    $failure = Get-WireMember $answer 'error'
    if ($null -ne $failure) { throw (New-RefusalException $failure) }
    $result = Get-WireMember $answer 'result'
    $spoken = Get-WireMember $result 'protocolVersion'
    if ($spoken -ne $script:ProtocolVersion) {
        throw (New-HelloException ('The relay (Mailroot {0}) speaks version {1} of the control protocol.' -f
                (Read-Text (Get-WireMember $result 'version')), $spoken))
    }
    Confirm-RelayProof $Connection $hello['nonce'] $result $Milliseconds
    $script:RelayVersion = [string] (Read-Text (Get-WireMember $result 'version'))
}

function Write-VersionWarning {
    # Once for each version of a relay: both speak the same protocol, and each may know what the other does not.
    param($Cmdlet)
    $other = $script:RelayVersion
    if ($null -eq $other -or $other -ceq $script:ModuleVersion -or $other -cin $script:ToldVersions) { return }
    $script:ToldVersions += $other
    $relay = $other.Split('-')[0] -as [version]
    $own = [version] $script:ModuleVersion.Split('-')[0]
    if ($null -ne $relay -and $relay -gt $own) {
        $Cmdlet.WriteWarning(('The relay (Mailroot {0}) is newer than this module ({1}): what it can do beyond is not to be had here. Update-Module Mailroot brings the module up to it.' -f $other, $script:ModuleVersion))
        return
    }
    $Cmdlet.WriteWarning(('This module ({1}) is newer than the relay (Mailroot {0}), which refuses what it does not know. Update the relay, or import the version of the module that came with it.' -f $other, $script:ModuleVersion))
}

function New-RefusalException {
    # A hello that is refused as wrong was said in another version; any other refusal speaks for itself.
    param($Failure)
    $exception = New-AnswerException $Failure $null
    if ($exception.Data['MailrootId'] -in @('Mailroot.Invalid', 'RelayProtocolMismatch')) {
        return New-HelloException $exception.Message
    }
    $exception.Data['MailrootFatal'] = $true
    $exception
}

function New-HelloException {
    param([string] $Said)
    New-RelayException -Fatal -Id 'RelayProtocolMismatch' -Category 'InvalidOperation' -Message (
        '{0} This module (Mailroot {1}) speaks version {2}.' -f $Said, $script:ModuleVersion, $script:ProtocolVersion) -Action (
        'Install the version of the module that came with the relay.')
}

function Invoke-RelayMethod {
    # One call; gives @{ Value = result }, or throws. $Method is the entry of $script:Methods, for the names in errors.
    param(
        [string] $Name, $Parameters, [hashtable] $Method,
        [int] $ConnectMilliseconds = $script:ConnectMilliseconds, [int] $AnswerMilliseconds = $script:AnswerMilliseconds
    )
    $ErrorActionPreference = 'Stop'
    $asked = Start-RelayMethod $Name $Parameters $ConnectMilliseconds $AnswerMilliseconds
    Complete-RelayMethod $asked $Method
}

function Start-RelayMethod {
    # Asks without waiting for the answer. Who has asked completes it, or disposes of the pipe: until then no other code may run.
    param([string] $Name, $Parameters, [int] $ConnectMilliseconds, [int] $AnswerMilliseconds)
    $ErrorActionPreference = 'Stop'
    $connection = Get-RelayConnection $ConnectMilliseconds $AnswerMilliseconds
    $asked = $null
    try {
        $asked = Write-RelayRequest $connection $Name $Parameters $AnswerMilliseconds
        $asked
    }
    finally {
        if ($null -eq $asked) { $connection.Pipe.Dispose() }
    }
}

function Complete-RelayMethod {
    # The answer to Start-RelayMethod, as Invoke-RelayMethod gives it.
    param([hashtable] $Asked, [hashtable] $Method)
    $ErrorActionPreference = 'Stop'
    $connection = $Asked.Connection
    $whole = $false
    try {
        $answer = Read-RelayAnswer $Asked
        $whole = $true
    }
    finally {
        if ($whole -and $null -eq $script:Connection) {
            $connection.Idle = [System.Diagnostics.Stopwatch]::StartNew()
            $script:Connection = $connection
        }
        else { $connection.Pipe.Dispose() }
    }
    $failure = Get-WireMember $answer 'error'
    if ($null -ne $failure) { throw (New-AnswerException $failure $Method) }
    @{ Value = (Get-WireMember $answer 'result'); Level = $connection.Level }
}

function Get-RelayConnection {
    # Takes the kept connection when it is fresh and leads to the right address; opens a new one otherwise.
    param([int] $Milliseconds, [int] $AnswerMilliseconds)
    $address = Get-RelayAddress
    $kept = $script:Connection
    $script:Connection = $null
    if ($null -ne $kept) {
        if ($kept.Address -ceq $address -and $kept.Idle.ElapsedMilliseconds -lt $script:IdleMilliseconds) { return $kept }
        $kept.Pipe.Dispose()
    }
    Connect-Relay $address $Milliseconds $AnswerMilliseconds
}

function Close-Relay {
    $kept = $script:Connection
    $script:Connection = $null
    if ($null -ne $kept) { $kept.Pipe.Dispose() }
}

function Get-PlainParameter {
    # A copy whose SecureStrings are texts: made for the line that is written to the socket, and nowhere else.
    param($Parameters)
    $plain = [ordered]@{}
    if ($null -eq $Parameters) { return $plain }
    foreach ($key in @($Parameters.Keys)) {
        $value = $Parameters[$key]
        if ($value -is [securestring]) { $plain[$key] = [System.Net.NetworkCredential]::new('', $value).Password }
        elseif ($value -is [System.Collections.IDictionary]) { $plain[$key] = Get-PlainParameter $value }
        elseif ($value -is [array] -and $value.Length -gt 0 -and $value[0] -is [System.Collections.IDictionary]) {
            $plain[$key] = @(foreach ($one in $value) { Get-PlainParameter $one })
        }
        else { $plain[$key] = $value }
    }
    $plain
}

function Send-RelayRequest {
    param([hashtable] $Connection, [string] $Name, $Parameters, [int] $Milliseconds)
    Read-RelayAnswer (Write-RelayRequest $Connection $Name $Parameters $Milliseconds)
}

function Write-RelayRequest {
    # Gives what Read-RelayAnswer needs. The time for the answer begins here.
    param([hashtable] $Connection, [string] $Name, $Parameters, [int] $Milliseconds)
    $script:LastRequest++
    $id = [string] $script:LastRequest
    $request = [ordered]@{ jsonrpc = '2.0'; id = $id; method = $Name; params = (Get-PlainParameter $Parameters) }
    $line = (Microsoft.PowerShell.Utility\ConvertTo-Json -InputObject $request -Depth 100 -Compress) + "`n"
    $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes($line)
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $writing = $Connection.Pipe.WriteAsync($bytes, 0, $bytes.Length)
    Wait-Relay $Connection $writing $clock $Milliseconds
    # A password may have been in it.
    [System.Array]::Clear($bytes, 0, $bytes.Length)
    @{ Connection = $Connection; Id = $id; Clock = $clock; Milliseconds = $Milliseconds }
}

function Read-RelayAnswer {
    # Reads up to the end of the line. Bytes are gathered in a stream and decoded once, so that a long line costs no
    # more for each byte than a short one.
    param([hashtable] $Asked)
    $connection = $Asked.Connection
    $buffer = [byte[]]::new(65536)
    $gathered = [System.IO.MemoryStream]::new()
    while ($true) {
        $task = $connection.Pipe.ReadAsync($buffer, 0, $buffer.Length)
        Wait-Relay $connection $task $Asked.Clock $Asked.Milliseconds
        $count = $task.Result
        if ($count -eq 0) { throw (New-BrokenException $connection.Address 'It closed the connection.') }
        $end = [System.Array]::IndexOf($buffer, [byte] 10, 0, $count)
        if ($end -ge 0) { $gathered.Write($buffer, 0, $end); break }
        $gathered.Write($buffer, 0, $count)
        if ($gathered.Length -gt $script:AnswerBytes) {
            throw (New-BrokenException $connection.Address 'Its answer is longer than this module takes.')
        }
    }
    $text = [System.Text.Encoding]::UTF8.GetString($gathered.GetBuffer(), 0, [int] $gathered.Length)
    try {
        $answer = ConvertFrom-RelayJson $text
    }
    catch {
        throw (New-BrokenException $connection.Address 'Its answer is not JSON.')
    }
    if ((Read-Text (Get-WireMember $answer 'id')) -cne $Asked.Id) {
        throw (New-BrokenException $connection.Address 'It answered another question.')
    }
    $answer
}

function Wait-Relay {
    # Waits in short steps, because Ctrl+C is seen only between them.
    param([hashtable] $Connection, $Task, $Clock, [int] $Milliseconds)
    while ($true) {
        try {
            if ($Task.Wait(100)) { return }
        }
        catch {
            throw (New-BrokenException $Connection.Address $_.Exception.GetBaseException().Message)
        }
        if ($Clock.ElapsedMilliseconds -gt $Milliseconds) {
            throw (New-RelayException -Fatal -Id 'RelayTimeout' -Category 'OperationTimeout' -Target $Connection.Address -Message (
                    'The relay at {0} took the connection but did not answer within {1} seconds.' -f
                    $Connection.Address, [math]::Ceiling($Milliseconds / 1000)) -Action 'Look at the log of the relay.')
        }
    }
}

function New-BrokenException {
    param([string] $Address, [string] $Reason)
    New-RelayException -Fatal -Id 'RelayDisconnected' -Category 'ConnectionError' -Target $Address -Message (
        'The connection to the relay at {0} broke. {1} Whether the last command was done is not known.' -f
        $Address, $Reason) -Action 'Look whether the relay is running, and with the Get- cmdlets what is so now.'
}
