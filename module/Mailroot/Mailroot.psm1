# Generated from schemas and generator/powershell by npm run generate. Do not edit.

# One file, without classes and in the syntax of Windows PowerShell 5.1; see docs/decisions.

Set-StrictMode -Version 3.0

$script:ModuleVersion = '0.1.0'

# ---- generator/powershell/client.ps1

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

# ---- generator/powershell/complete.ps1

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

# ---- generator/powershell/convert.ps1

# Values in and out. A kind names what a value is on both sides:
#   string int long double bool datetime timespan  one value
#   unlimited:int unlimited:long               a number, or the word Unlimited
#   unlimited:timespan                         a time span, or the word Unlimited
#   enum:Always,DirectFirst                    one of these words, in this spelling
#   tag:type:none=None,basic=Basic             an object whose member `type` says which one it is; here its name alone
#   object:Mailroot.Recipient                  an object with the shape of that name
#   credential                                 a PSCredential; travels as an object with userName and password
#   credential:type=basic                      the same, for the branch basic of the tagged union of that member
#   securestring                               a secret; travels as a text
#   file                                       a path; what the file holds travels, in base64
#   member:userName                            comes out of an object of which nothing else is shown
# [] after it: a list. ? after it: null means back to the default, and so does an empty text.

function Get-WireMember {
    # A member of what ConvertFrom-Json gave, or $null: in strict mode an absent member would be an error.
    param($Object, [string] $Name)
    if ($null -eq $Object) { return $null }
    $property = $Object.PSObject.Properties[$Name]
    if ($null -eq $property) { return $null }
    , $property.Value
}

# PowerShell 7 turns every text that looks like a date into one, even a subject, and 5.1 does so with its own notation.
# So such texts are marked before, and the marks are taken off after; only members that are times in every object go
# without, since there the engine does what the module would have to do, and much faster.
function ConvertFrom-RelayJson {
    param([string] $Text)
    $marked = $Text
    if ($Text.Contains('/Date(') -or $Text.Contains('"\u0001')) {
        $marked = [regex]::Replace($marked, '(?<=[\[{:,])"(?=\\?/Date\(|\\u0001)', '"\u0001')
    }
    if ($null -eq $script:LooksLikeDate) {
        # What comes before is looked at last: so the search leaps from digit to digit, eight times as fast.
        $script:LooksLikeDate = [regex]::new('"(\d{4}-\d\d-\d\dT)(?<=[\[{:,].{12})(?<!"(?:' + $script:TimeMembers + ')":.{12})')
    }
    $marked = $script:LooksLikeDate.Replace($marked, '"\u0001$1')
    $tree = Microsoft.PowerShell.Utility\ConvertFrom-Json -InputObject $marked
    # The same text where nothing was found.
    if (-not [object]::ReferenceEquals($marked, $Text)) { Clear-RelayMark $tree }
    $tree
}

function Clear-RelayMark {
    # Takes the marks off in place, where some text of an answer looks like a date. A call for each list and object alone:
    # subjects that begin with a date are common enough.
    param($Tree)
    $mark = [char] 1
    if ($Tree -is [array]) {
        for ($at = 0; $at -lt $Tree.Length; $at++) {
            $value = $Tree[$at]
            if ($value -is [string]) { if ($value.Length -gt 0 -and $value[0] -eq $mark) { $Tree[$at] = $value.Substring(1) } }
            else { Clear-RelayMark $value }
        }
        return
    }
    if ($Tree -isnot [pscustomobject]) { return }
    foreach ($property in $Tree.PSObject.Properties) {
        $value = $property.Value
        if ($value -is [string]) { if ($value.Length -gt 0 -and $value[0] -eq $mark) { $property.Value = $value.Substring(1) } }
        elseif ($value -is [array] -or $value -is [pscustomobject]) { Clear-RelayMark $value }
    }
}

function Read-Text {
    param($Value)
    if ($Value -is [string] -and $Value.Length -gt 0 -and $Value[0] -eq [char] 1) { return $Value.Substring(1) }
    $Value
}

function ConvertTo-WireValue {
    # A parameter's value as it travels. $Name is the parameter's, for the error.
    param($Value, [string] $Kind, [string] $Name)
    $nullable = $Kind.EndsWith('?')
    $Kind = $Kind.TrimEnd('?')
    if ($Kind.EndsWith('[]')) {
        if ($null -eq $Value -and $nullable) { return $null }
        $item = $Kind.Substring(0, $Kind.Length - 2)
        $list = @(foreach ($one in $Value) { ConvertTo-WireValue $one $item $Name })
        return , ([object[]] $list)
    }
    if ($nullable -and ($null -eq $Value -or ($Value -is [string] -and $Value -eq ''))) { return $null }
    $parts = $Kind.Split(':')
    switch ($parts[0]) {
        'timespan' { return ConvertTo-WireDuration $Value $Name }
        'datetime' { return ([datetime] $Value).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", [cultureinfo]::InvariantCulture) }
        'bool' { return [bool] $Value }
        'int' { return [int] $Value }
        'long' { return [long] $Value }
        'unlimited' { return ConvertTo-WireLimit $Value $Name $parts[1] }
        'enum' { return ConvertTo-WireWord $Value $parts[1].Split(',') }
        'tag' { return ConvertTo-WireTag $Value $parts }
        'file' { return Read-WireFile $Value $Name ([long] $parts[1]) }
        # A password stays a SecureString until it is written to the socket: see Get-PlainParameter.
        'securestring' { return $Value }
        'credential' { return [ordered]@{ userName = $Value.UserName.TrimStart('\'); password = $Value.Password } }
    }
    # A text with properties of its own, as Get-Content makes, would become an object in 5.1: this makes a bare one.
    [string]::Concat([string] $Value, '')
}

function ConvertTo-WireDuration {
    param([timespan] $Value, [string] $Name)
    if ($Value -lt [timespan]::Zero) {
        throw (New-InvalidException ('-{0}: {1} is negative: write 00:10:00 for ten minutes, 2.00:00:00 for two days.' -f $Name, $Value))
    }
    if ($Value -lt [timespan]::FromSeconds(1)) {
        throw (New-InvalidException ("-{0}: {1} is less than a second. A bare number is read as ticks of 100 nanoseconds: write 00:10:00 for ten minutes, 2.00:00:00 for two days." -f $Name, $Value))
    }
    if ($Value.Ticks % [timespan]::TicksPerSecond -ne 0) {
        throw (New-InvalidException ('-{0}: {1} has a fraction of a second; whole seconds are expected.' -f $Name, $Value))
    }
    [System.Xml.XmlConvert]::ToString($Value)
}

function ConvertTo-WireLimit {
    # A number, also as text with a unit (2MB), a time span, or the word. Bounds are the relay's business.
    param($Value, [string] $Name, [string] $Kind)
    if ([string] $Value -eq 'Unlimited') { return 'unlimited' }
    if ($Kind -ceq 'timespan') {
        $span = $Value -as [timespan]
        if ($null -ne $span) { return ConvertTo-WireDuration $span $Name }
        throw (New-InvalidException ('-{0}: {1} is neither a time span nor the word Unlimited: write 00:10:00 for ten minutes, 2.00:00:00 for two days.' -f $Name, $Value))
    }
    try {
        $number = [decimal] $Value
        if ($number -eq [decimal]::Truncate($number)) { return [long] $number }
    }
    catch { $number = $null }
    throw (New-InvalidException ('-{0}: {1} is neither a whole number nor the word Unlimited.' -f $Name, $Value))
}

function ConvertTo-WireWord {
    # PowerShell takes a word in any case; the relay knows one spelling.
    param($Value, [string[]] $Words)
    foreach ($word in $Words) {
        if ($word -eq [string] $Value) { return $word }
    }
    [string] $Value
}

function Read-WireFile {
    # The relay opens no path that a caller names: the file is read here, in the session and with the rights of the caller.
    # A larger one is none that the cmdlet asks for, and would not fit into a request.
    param([string] $Path, [string] $Name, [long] $Most)
    $ErrorActionPreference = 'Stop'
    # What travelled to another machine: see remote.ps1. No path begins so.
    if ($Path.StartsWith('data:;base64,', [System.StringComparison]::Ordinal)) { return $Path.Substring(13) }
    $full = $Path
    try {
        $full = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
        $size = [System.IO.FileInfo]::new($full).Length
        if ($size -le $Most) { return [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($full)) }
    }
    catch {
        $cause = $_.Exception.GetBaseException()
        $category = 'ReadError'
        if ($cause -is [System.IO.FileNotFoundException] -or $cause -is [System.IO.DirectoryNotFoundException]) { $category = 'ObjectNotFound' }
        throw (New-RelayException -Id 'Mailroot.ReadError' -Category $category -Target $full -Action 'Look whether the file exists and you may read it.' -Message (
                '-{0}: {1} was not read: {2}' -f $Name, $full, $cause.Message))
    }
    throw (New-InvalidException ('-{0}: {1} has {2} bytes; at most {3} are expected.' -f $Name, $full, $size, $Most))
}

function ConvertTo-WireTag {
    param($Value, [string[]] $Parts)
    foreach ($pair in $Parts[2].Split(',')) {
        $names = $pair.Split('=')
        if ($names[1] -eq [string] $Value) { return [ordered]@{ $Parts[1] = $names[0] } }
    }
    [ordered]@{ $Parts[1] = [string] $Value }
}

function Join-WireCredential {
    # The account belongs to one branch of a tagged union. Alone it chooses that branch; $null alone is the default.
    param($Parameters, [string] $Wire, $Account, [string] $Kind, [string] $Name)
    $member, $branch = $Kind.TrimEnd('?').Split(':')[1].Split('=')
    $bound = $Parameters.Contains($Wire)
    $tagged = $null
    if ($bound) { $tagged = $Parameters[$Wire] }
    if ($null -eq $Account) { return $tagged }
    if ($bound -and ($null -eq $tagged -or $tagged[$member] -cne $branch)) {
        throw (New-InvalidException ('-{0} belongs to -{1} {2}: leave one of them out.' -f
                $Name, ($Wire.Substring(0, 1).ToUpperInvariant() + $Wire.Substring(1)), $branch))
    }
    $joined = [ordered]@{ $member = $branch }
    foreach ($key in $Account.Keys) { $joined[$key] = $Account[$key] }
    $joined
}

function ConvertFrom-WireValue {
    param($Value, [string] $Kind)
    if ($null -eq $Value) { return $null }
    $Kind = $Kind.TrimEnd('?')
    if ($Kind.EndsWith('[]')) {
        $item = $Kind.Substring(0, $Kind.Length - 2)
        if ($item.StartsWith('object:')) {
            $shape = $item.Substring(7)
            return , @(ConvertFrom-WireObject $Value $shape)
        }
        return , @(foreach ($one in $Value) { ConvertFrom-WireValue $one $item })
    }
    switch ($Kind) {
        'long' { return [long] $Value }
        'int' { return [int] $Value }
        'double' { return [double] $Value }
    }
    $parts = $Kind.Split(':')
    switch ($parts[0]) {
        'datetime' {
            if ($Value -is [datetime]) { return $Value }
            if ($null -eq $script:Invariant) { Initialize-Reading }
            return [datetime]::Parse($Value, $script:Invariant, $script:TimeStyle)
        }
        'timespan' { return [System.Xml.XmlConvert]::ToTimeSpan($Value) }
        'unlimited' {
            if ($parts[1] -eq 'timespan') {
                if ($Value -ceq 'unlimited') { return 'Unlimited' }
                return [System.Xml.XmlConvert]::ToTimeSpan($Value)
            }
            if ($Value -is [string]) { return 'Unlimited' }
            if ($parts[1] -eq 'int') { return [int] $Value }
            return [long] $Value
        }
        'tag' {
            $tag = [string] (Get-WireMember $Value $parts[1])
            foreach ($pair in $parts[2].Split(',')) {
                $names = $pair.Split('=')
                if ($names[0] -ceq $tag) { return $names[1] }
            }
            return $tag
        }
        'object' { return ConvertFrom-WireObject $Value $parts[1] }
        'member' { return Get-WireMember $Value $parts[1] }
    }
    $Value
}

function ConvertFrom-WireObject {
    # One object or a list of them; gives one after the other. Each shape has its reader in the table of the shapes.
    param($Value, [string] $Shape)
    # What the relay did not send is $null.
    Set-StrictMode -Off
    if ($null -eq $script:Invariant) { Initialize-Reading }
    & $script:Shapes[$Shape] $Value
}

# Times always get Kind Utc; what is shown to people is made local by the format file. Set when first needed: each of
# these would cost an import some milliseconds.
$script:LooksLikeDate = $null
$script:Invariant = $null
$script:TimeStyle = $null

function Initialize-Reading {
    $script:TimeStyle = [System.Globalization.DateTimeStyles]::AdjustToUniversal -bor [System.Globalization.DateTimeStyles]::AssumeUniversal
    $script:Invariant = [cultureinfo]::InvariantCulture
}

# ---- generator/powershell/errors.ps1

# What goes wrong travels through the private functions as an exception that carries its id, category, target and
# advice, and becomes an error record only in the cmdlet, so that the record names the cmdlet and the caller's line.

# The reasons of the control protocol: category and what to do. The error id is Mailroot. and the reason.
$script:Reasons = @{
    invalid     = @('InvalidArgument', 'Correct what is named and repeat the command. Get-Help shows the bounds of each parameter.')
    notFound    = @('ObjectNotFound', 'Look with the Get- cmdlet of the same noun: it may have gone in the meantime.')
    exists      = @('ResourceExists', 'Look with the Get- cmdlet of the same noun.')
    conflict    = @('ResourceBusy', 'Somebody else changed the settings in the meantime: look again, then repeat the command.')
    needsForce  = @('InvalidOperation', 'Read what the change opens. If that is meant, repeat the command with -Force.')
    denied      = @('PermissionDenied', 'Run the command as a user who can read the key of the level that it needs.')
    cannotApply = @('ResourceUnavailable', 'Nothing was changed. Remove the cause that is named and repeat the command.')
    busy        = @('ResourceBusy', 'Wait a moment and repeat the command.')
    unavailable = @('ResourceUnavailable', 'Look at the log of the relay, then repeat the command.')
    internal    = @('NotSpecified', 'This is a fault of the relay. Its log has the details.')
}

function New-RelayException {
    # An exception for Write-RelayError. Fatal ones end the pipeline: without a relay no later item can succeed.
    param([string] $Message, [string] $Id, [string] $Category, [string] $Action, $Target, [switch] $Fatal)
    $exception = [System.InvalidOperationException]::new($Message)
    $exception.Data['MailrootId'] = $Id
    $exception.Data['MailrootCategory'] = $Category
    $exception.Data['MailrootAction'] = $Action
    $exception.Data['MailrootFatal'] = [bool] $Fatal
    if ($null -ne $Target) { $exception.Data['MailrootTarget'] = [string] $Target }
    $exception
}

function New-InvalidException {
    # A value that this module refuses itself. $Message begins with the parameter's name.
    param([string] $Message)
    New-RelayException -Message $Message -Id 'Mailroot.Invalid' -Category 'InvalidArgument' -Action $script:Reasons['invalid'][1]
}

function New-AnswerException {
    # The error object of a JSON-RPC answer. Each problem gets a line, under the name of its parameter.
    param($Failure, [hashtable] $Method)
    if ((Get-WireMember $Failure 'code') -eq -32601) {
        return New-RelayException -Id 'RelayProtocolMismatch' -Category 'NotImplemented' -Message (
            'The relay (Mailroot {0}) does not know this command: it is of another version than this module ({1}).' -f $script:RelayVersion, $script:ModuleVersion
        ) -Action 'Update the relay, or install the version of the module that came with the relay.'
    }
    $data = Get-WireMember $Failure 'data'
    $reason = [string] (Read-Text (Get-WireMember $data 'reason'))
    $kind = $script:Reasons[$reason]
    if ($null -eq $kind) {
        $reason = 'internal'
        $kind = $script:Reasons[$reason]
    }
    $message = [string] (Read-Text (Get-WireMember $Failure 'message'))
    $problems = Get-WireMember $data 'errors'
    $lines = @(foreach ($problem in $problems) { '  ' + (Format-Problem $problem $Method) })
    if ($lines.Count -gt 0) { $message = (@($message) + $lines) -join [System.Environment]::NewLine }
    $id = 'Mailroot.' + $reason.Substring(0, 1).ToUpperInvariant() + $reason.Substring(1)
    $target = Read-Text (Get-WireMember $data 'target')
    New-RelayException -Message $message -Id $id -Category $kind[0] -Action $kind[1] -Target $target
}

function Format-Problem {
    # '/server/1' and 'is not a host' become '-Server[1]: is not a host'. A pointer into settings.json is searched for
    # the first part that is a parameter; one that has none stays as it is.
    param($Problem, [hashtable] $Method)
    $pointer = [string] (Read-Text (Get-WireMember $Problem 'pointer'))
    $text = [string] (Read-Text (Get-WireMember $Problem 'problem'))
    $parts = @($pointer.Split('/') | Where-Object { $_ -ne '' })
    for ($at = 0; $at -lt $parts.Count; $at++) {
        $words = Get-ParameterLine $Method $parts[$at]
        if ($null -eq $words) { continue }
        $name = $words[1]
        if ($at + 1 -lt $parts.Count -and $parts[$at + 1] -in @('userName', 'password')) {
            $account = Get-ParameterLine $Method $parts[$at] 'credential*'
            if ($null -ne $account) {
                # A credential is one thing to its caller.
                $name = $account[1]
                $parts = $parts[0..$at]
            }
        }
        $rest = ''
        # Of a tagged object the parameter is the tag alone.
        if ($words[2].StartsWith('tag:' + $parts[-1] + ':')) { $parts = $parts[0..$at] }
        for ($next = $at + 1; $next -lt $parts.Count; $next++) {
            if ($parts[$next] -match '^\d+$') { $rest += '[' + $parts[$next] + ']' } else { $rest += '.' + $parts[$next] }
        }
        return '-{0}{1}: {2}' -f $name, $rest, $text
    }
    if ($pointer -eq '') { return $text }
    # What adds to a list changes one entry of it: the one that the caller named.
    if ($null -ne $Method -and $Method['Each'] -cnotin @($null, 'VirtualServer') -and $pointer -match '^/virtualServers/\d+/\w+/\w+/\d+$') {
        return '-{0}: {1}' -f $Method['Each'], $text
    }
    '{0}: {1}' -f $pointer, $text
}

function Get-ParameterLine {
    # The words of a method's parameter: its name on the wire, the parameter's, its kind.
    param([hashtable] $Method, [string] $Wire, [string] $Kind = '*')
    if ($null -eq $Method) { return $null }
    foreach ($line in $Method['Parameters']) {
        $words = $line.Split(' ')
        if ($words[0] -ceq $Wire -and $words[2] -like $Kind) { return , $words }
    }
    $null
}

function Get-RightExample {
    # Of the examples of a cmdlet the first that has a parameter which the error names, else the first of all.
    param([string] $Command, [string] $Message)
    $examples = @($script:Examples[$Command] | Where-Object { $null -ne $_ })
    if ($examples.Count -eq 0) { return $null }
    foreach ($named in [regex]::Matches($Message, '(?m)^\s*(-[A-Za-z]\w+)')) {
        foreach ($one in $examples) { if (($one + ' ').Contains($named.Groups[1].Value + ' ')) { return $one } }
    }
    $examples[0]
}

function Write-RelayError {
    # Reports an exception as an error of the cmdlet: fatal ones end it, others leave the rest of a pipeline running.
    param($Cmdlet, [System.Exception] $Exception, $Target)
    $data = $Exception.Data
    if ($data.Contains('MailrootId')) {
        $id = $data['MailrootId']
        $category = $data['MailrootCategory']
        $action = $data['MailrootAction']
        $fatal = $data['MailrootFatal']
        if ($null -eq $Target -and $data.Contains('MailrootTarget')) { $Target = $data['MailrootTarget'] }
    }
    else {
        $id = 'Mailroot.Internal'
        $category = 'NotSpecified'
        $action = 'This is a fault of the module Mailroot.'
        $fatal = $false
    }
    $record = [System.Management.Automation.ErrorRecord]::new($Exception, $id, $category, $Target)
    $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new($Exception.Message)
    $record.ErrorDetails.RecommendedAction = $action
    if ($id -eq 'Mailroot.NotFound' -and $Cmdlet.MyInvocation.MyCommand.Verb -eq 'Get') {
        $record.ErrorDetails.RecommendedAction = 'Without a name the command shows all that there are.'
    }
    if ($id -eq 'Mailroot.Invalid' -and $action -eq $script:Reasons['invalid'][1]) {
        $example = Get-RightExample $Cmdlet.MyInvocation.MyCommand.Name $Exception.Message
        if ($null -ne $example) { $record.ErrorDetails.RecommendedAction = $action + ' For example: ' + $example }
    }
    if ($fatal) { $Cmdlet.ThrowTerminatingError($record) }
    $Cmdlet.WriteError($record)
}

# ---- generator/powershell/export.ps1

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

# ---- generator/powershell/follow.ps1

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

# ---- generator/powershell/invoke.ps1

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

# ---- generator/powershell/preference.ps1

# A module's functions do not see the preference variables of a caller's script. Without this, its
# $ErrorActionPreference = 'Stop' would not stop, and its $WhatIfPreference = $true would change things for real.
# Each cmdlet dot-sources this block first, so that the variables are set in the cmdlet's own scope. They are set
# through the engine and not by Set-Variable, which a restricted session may lack and which -WhatIf would hold back.
$script:ImportCallerPreference = {
    foreach ($private:pair in $script:PreferencePairs) {
        if ($PSCmdlet.MyInvocation.BoundParameters.ContainsKey($private:pair[1])) { continue }
        $private:found = $PSCmdlet.SessionState.PSVariable.Get($private:pair[0])
        if ($null -ne $private:found) { $ExecutionContext.SessionState.PSVariable.Set($private:pair[0], $private:found.Value) }
    }
}

# Each preference variable, and the common parameter that outranks it.
$script:PreferencePairs = @(
    , @('ErrorActionPreference', 'ErrorAction')
    , @('WarningPreference', 'WarningAction')
    , @('InformationPreference', 'InformationAction')
    , @('VerbosePreference', 'Verbose')
    , @('DebugPreference', 'Debug')
    , @('ProgressPreference', 'ProgressAction')
    , @('WhatIfPreference', 'WhatIf')
    , @('ConfirmPreference', 'Confirm')
)

# ---- generator/powershell/progress.ps1

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

# ---- generator/powershell/proof.ps1

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

# ---- generator/powershell/remote.ps1

# -ComputerName, -Credential, -ConfigurationName and -Session: the cmdlet runs there, in the module that is installed there,
# on the relay that is there. It travels as a command with parameters and never as a script, since an endpoint that is
# restricted (JEA) takes nothing else. Files are read and written here: what is in them travels.

$script:RemoteParameters = 'ComputerName', 'Credential', 'ConfigurationName', 'Session'
# How the caller wants to see what comes back: settled here, where it comes back.
$script:CommonParameters = 'Verbose', 'Debug', 'ErrorAction', 'ErrorVariable', 'WarningAction', 'WarningVariable',
'InformationAction', 'InformationVariable', 'ProgressAction', 'OutVariable', 'OutBuffer', 'PipelineVariable', 'WhatIf', 'Confirm'
# A session that a broken pipeline leaves open ends by itself.
$script:SessionIdleMilliseconds = 60000
$script:RemotePollMilliseconds = 20

function New-RelayRoute {
    # What lasts over the pipeline: which of the parameters the caller wrote himself, and the sessions opened for him.
    # $Own: the cmdlet has a -Credential that is not for the remote machine.
    param($Bound, [bool] $OwnCredential)
    $names = @(foreach ($name in $script:RemoteParameters) {
            if ($Bound.ContainsKey($name) -and -not ($OwnCredential -and $name -eq 'Credential')) { $name }
        })
    @{ Given = $names; OwnCredential = $OwnCredential; Sessions = @{} }
}

function Close-RelayRoute {
    param([hashtable] $Route)
    foreach ($session in @($Route.Sessions.Values)) { Microsoft.PowerShell.Core\Remove-PSSession -Session $session -WhatIf:$false -Confirm:$false }
    $Route.Sessions.Clear()
}

function Test-RelayHere {
    # Does elsewhere what is to be done elsewhere. True where the cmdlet acts on the relay of this machine, too.
    param($Cmdlet, [string] $Name, $Bound, $Item, [hashtable] $Route)
    if (-not (Test-RelayObject $Cmdlet $Name $Bound $Item)) { return $false }
    if ($Route.Given.Count -eq 0 -and -not $Bound.ContainsKey('ComputerName')) { return (Test-RelayItem $Cmdlet $Item $Route) }
    if (-not (Test-RelayItem $Cmdlet $Item $Route)) { return $false }
    $whole = $false
    try {
        $names, $here = Get-RelayComputer $Bound $Route
        $sessions = @(Get-RelaySession $Cmdlet $names $Bound $Route $Item)
        if ($sessions.Count -gt 0) { Invoke-RelayElsewhere $Cmdlet $Name $Bound $sessions $Route }
        $whole = $true
    }
    finally {
        if (-not $whole) { Close-RelayRoute $Route }
    }
    $here
}

function Test-RelayObject {
    # An object that came from another machine brings its machine, whatever it is: without more it would change the only
    # virtual server that there is.
    param($Cmdlet, [string] $Name, $Bound, $Item)
    $method = $script:Methods[$Name]
    $each = $method['Each']
    if ($null -eq $method['Impact'] -or $null -eq $each -or -not $Cmdlet.MyInvocation.ExpectingInput) { return $true }
    if ($Bound.ContainsKey($each) -or $Bound.ContainsKey('VirtualServer')) { return $true }
    Write-RelayError $Cmdlet (New-InvalidException ('-{0}: the object that was piped here has no property of that name: {1}. Pipe what a Get- cmdlet of Mailroot shows, for example Get-SmtpVirtualServer, or write -{0}.' -f
            $each, $Item)) $Item
    $false
}

function Get-RelayComputer {
    # The names of other machines, and whether this one is among them. Without an account or endpoint of its own this machine
    # needs no session.
    param($Bound, [hashtable] $Route)
    # What the caller wrote outranks where an object came from.
    if ($Route.Given -contains 'Session' -and $Route.Given -notcontains 'ComputerName') { return @(), $false }
    $plain = @('Credential', 'ConfigurationName' | Where-Object { $Route.Given -contains $_ }).Count -eq 0
    $own = @('localhost', '.', '127.0.0.1', '::1', [System.Environment]::MachineName)
    $names = @($Bound['ComputerName'] | Where-Object { $null -ne $_ })
    $others = @($names | Where-Object { -not $plain -or $_ -notin $own })
    return $others, ($names.Count -gt $others.Count)
}

function Test-RelayItem {
    # An object that came by a way which the caller does not name again would go by another one, perhaps to another machine.
    param($Cmdlet, $Item, [hashtable] $Route)
    if ($null -eq $Item) { return $true }
    $came = $Item.PSObject.Properties['RelayRoute']
    if ($null -eq $came -or $Route.Given -contains 'Session') { return $true }
    $needed = @($came.Value -split ' ' | Where-Object { $_ -notin $Route.Given })
    if ($needed.Count -eq 0) { return $true }
    $variables = @{ Session = '$session'; Credential = '$credential'; ConfigurationName = 'Name' }
    $written = @(foreach ($one in $came.Value -split ' ') { '-{0} {1}' -f $one, $variables[$one] }) -join ' '
    $command = $Cmdlet.MyInvocation.MyCommand.Name
    Write-RelayError $Cmdlet (New-RelayException -Id 'Mailroot.Invalid' -Category 'InvalidArgument' -Message (
            '-{0}: the object came from {1} by {2}, and {3} was called without it. Write: ... | {3} {2}' -f
            $needed[0], $Item.PSComputerName, $written, $command) -Action (
            'Repeat the command with {0}.' -f $written)) $Item
    $false
}

function Get-RelaySession {
    # The sessions to use: those that are given, and one for each name, opened side by side and kept for the next item.
    param($Cmdlet, [string[]] $Names, $Bound, [hashtable] $Route, $Item)
    if ($Route.Given -contains 'Session') {
        $given = @($Bound['Session'])
        # An object that came through one of several goes back through that one: the others may have a queue of that name, too.
        $own = @()
        if ($null -ne $Item -and $null -ne $Item.PSObject.Properties['RelayRoute']) {
            $own = @($given | Where-Object { $_.ComputerName -eq $Item.PSComputerName })
        }
        if ($own.Count -gt 0) { $own } else { $given }
    }
    $missing = @($Names | Where-Object { $null -ne $_ -and -not $Route.Sessions.ContainsKey($_) })
    if ($missing.Count -gt 0) {
        $asked = @{ ComputerName = $missing; ErrorAction = 'SilentlyContinue'; ErrorVariable = 'problems'; WarningAction = 'SilentlyContinue' }
        foreach ($name in 'Credential', 'ConfigurationName') { if ($Route.Given -contains $name) { $asked[$name] = $Bound[$name] } }
        # New-PSSessionOption has no -IdleTimeout on Linux.
        $asked['SessionOption'] = [System.Management.Automation.Remoting.PSSessionOption]::new()
        $asked['SessionOption'].IdleTimeout = [timespan]::FromMilliseconds($script:SessionIdleMilliseconds)
        $problems = @()
        foreach ($session in @(New-PSSession @asked)) { $Route.Sessions[$session.ComputerName] = $session }
        foreach ($problem in $problems) { $Cmdlet.WriteError($problem) }
        $told = @(foreach ($problem in $problems) { '{0} {1} {2}' -f $problem, $problem.TargetObject, $problem.CategoryInfo.TargetName }) -join ' '
        foreach ($name in $missing) {
            # relay1 is not told of by an error about relay10.
            if ($Route.Sessions.ContainsKey($name) -or $told -match ('(?<![\w-])' + [regex]::Escape($name) + '(?![\w-])')) { continue }
            Write-RelayError $Cmdlet (New-RelayException -Id 'RelayDisconnected' -Category 'ConnectionError' -Target $name -Message (
                    '-ComputerName: no session to {0} came to be.' -f $name) -Action 'Try New-PSSession alone.') $name
        }
    }
    foreach ($name in $Names) { if ($null -ne $name -and $Route.Sessions.ContainsKey($name)) { $Route.Sessions[$name] } }
}

function Invoke-RelayElsewhere {
    param($Cmdlet, [string] $Name, $Bound, $Sessions, [hashtable] $Route)
    $failure = $null
    try { $parameters = Get-RemoteParameter $Name $Bound $Route } catch { $failure = $_.Exception }
    if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $null; return }
    $way = @($Route.Given | Where-Object { $_ -ne 'ComputerName' }) -join ' '
    if ($parameters.Contains('Confirm') -or $script:Methods[$Name]['Impact'] -eq 'High') {
        if (-not (Confirm-RemoteCommand $Cmdlet $Name $Bound $Sessions $parameters)) { return }
    }
    if (-not (Test-RemoteExport $Name $Bound)) {
        Receive-RemoteCommand $Cmdlet $Sessions $parameters { param($Object, $Name) Write-RemoteObject $Cmdlet $Object $Name $way }
        return
    }
    # The file is written here. It is asked for before the content comes.
    foreach ($export in @(Get-ExportCall $Cmdlet $Bound $parameters)) {
        if (-not $Cmdlet.ShouldProcess($export.Path)) { continue }
        Receive-RemoteCommand $Cmdlet $Sessions $export.Parameters { param($Object) Save-RemoteExport $Cmdlet $Bound $export.Path $Object $Route }
    }
}

function Confirm-RemoteCommand {
    # Each object of a pipeline is a command of its own there, and would be asked about anew after "Yes to All" or "No to All".
    # So those questions are asked here; one command alone is asked about there, where a dry run says what would change.
    param($Cmdlet, [string] $Name, $Bound, $Sessions, $Parameters)
    if ($WhatIfPreference -or -not $Cmdlet.MyInvocation.ExpectingInput -or (Test-RemoteExport $Name $Bound)) { return $true }
    $target = Get-BoundTarget $Name $Bound
    if ($null -eq $target) { $target = $Bound['VirtualServer'] }
    $machines = @(foreach ($session in $Sessions) { $session.ComputerName }) -join ', '
    $text = ('{0} on {1}' -f ($target -join ', '), $machines).Trim()
    if (-not $Cmdlet.ShouldProcess($text)) { return $false }
    $Parameters['Confirm'] = $false
    $true
}

function Get-RemoteParameter {
    # The parameters that travel. Preferences of this session become parameters, since variables do not travel.
    param([string] $Name, $Bound, [hashtable] $Route)
    $ErrorActionPreference = 'Stop'
    $parameters = [ordered]@{}
    $method = $script:Methods[$Name]
    $writes = Test-RemoteExport $Name $Bound
    foreach ($key in $Bound.Keys) {
        if ($key -in $script:CommonParameters) { continue }
        if ($key -in $script:RemoteParameters -and -not ($Route.OwnCredential -and $key -eq 'Credential')) { continue }
        if ($writes -and $key -in 'Path', 'Force', 'PassThru') { continue }
        $value = $Bound[$key]
        if ($value -is [switch]) { $value = [bool] $value }
        $parameters[$key] = $value
    }
    foreach ($line in $method['Parameters']) {
        $null, $parameter, $kind = $line.Split(' ')
        if (-not $kind.StartsWith('file:') -or -not $Bound.ContainsKey($parameter)) { continue }
        # RFC 2397: what a path leads to, in place of the path.
        $parameters[$parameter] = 'data:;base64,' + (ConvertTo-WireValue $Bound[$parameter] $kind $parameter)
    }
    if ($VerbosePreference -ne 'SilentlyContinue') { $parameters['Verbose'] = $true }
    if ($null -eq $method['Impact']) { return $parameters }
    if ($writes) {
        # Asked here, where the file is.
        $parameters['Confirm'] = $false
        return $parameters
    }
    if ($WhatIfPreference) { $parameters['WhatIf'] = $true }
    if ($Bound.ContainsKey('Confirm')) { $parameters['Confirm'] = [bool] $Bound['Confirm'] }
    elseif ($ConfirmPreference -ne 'High') {
        $impact = [System.Management.Automation.ConfirmImpact] $method['Impact']
        $parameters['Confirm'] = $ConfirmPreference -ne 'None' -and $impact -ge [System.Management.Automation.ConfirmImpact] $ConfirmPreference
    }
    $parameters
}

function Test-RemoteExport {
    # Whether files are to be written here. A path of any other cmdlet is one that is read.
    param([string] $Name, $Bound)
    if (-not $Bound.ContainsKey('Path')) { return $false }
    @($script:Methods[$Name]['Parameters'] | Where-Object { $_ -clike '* Path *' }).Count -eq 0
}

function Receive-RemoteCommand {
    # Runs the cmdlet in all sessions at once and writes what comes as it comes. An error of one leaves the others running.
    # $Take gets each object and the name of the machine.
    param($Cmdlet, $Sessions, $Parameters, [scriptblock] $Take)
    $Sessions = @($Sessions)
    $running = [System.Collections.Generic.List[object]]::new()
    $progress = New-RelayProgress $Cmdlet.MyInvocation.MyCommand.Name
    try {
        foreach ($session in $Sessions) {
            $failure = $null
            try { $running.Add((Start-RemoteCommand $Cmdlet.MyInvocation.MyCommand.Name $Parameters $session)) } catch { $failure = $_ }
            if ($null -ne $failure) { Write-RemoteFailure $Cmdlet $failure $session.ComputerName }
        }
        while ($running.Count -gt 0) {
            foreach ($one in @($running)) {
                # Asked first: what comes after is read in the next turn.
                $done = $one.Waiting.IsCompleted
                foreach ($object in $one.Output.ReadAll()) {
                    if ($null -eq $object -or (Write-RemoteRecord $Cmdlet $object)) { continue }
                    & $Take $object $one.Name
                }
                foreach ($record in $one.Shell.Streams.Error.ReadAll()) { $Cmdlet.WriteError($record) }
                if (-not $done) { continue }
                $null = $running.Remove($one)
                $failure = $null
                try { $null = $one.Shell.EndInvoke($one.Waiting) } catch { $failure = $_ }
                if ($null -ne $failure) { Write-RemoteFailure $Cmdlet $failure $one.Name }
                $one.Shell.Dispose()
            }
            if ($running.Count -gt 0 -and $Sessions.Count -gt 1) {
                $late = @(foreach ($one in $running) { $one.Name }) -join ', '
                Write-RelayProgress $Cmdlet $progress ('waiting for ' + $late) ([int] (100 * ($Sessions.Count - $running.Count) / $Sessions.Count))
            }
            # In short steps, because Ctrl+C is seen only between them.
            if ($running.Count -gt 0) { $null = $running[0].Waiting.AsyncWaitHandle.WaitOne($script:RemotePollMilliseconds) }
        }
        Complete-RelayProgress $Cmdlet $progress
    }
    finally {
        foreach ($one in $running) { $one.Shell.Stop(); $one.Shell.Dispose() }
    }
}

function Start-RemoteCommand {
    param([string] $Name, $Parameters, $Session)
    $ErrorActionPreference = 'Stop'
    if ($Session.State -ne 'Opened') {
        throw (New-RelayException -Id 'RelayDisconnected' -Category 'ConnectionError' -Target $Session.ComputerName -Message (
                '-Session: the session {0} to {1} is {2}.' -f $Session.Name, $Session.ComputerName, $Session.State) -Action 'Open a new one with New-PSSession.')
    }
    $shell = [powershell]::Create()
    $shell.Runspace = $Session.Runspace
    $null = $shell.AddCommand($Name)
    foreach ($key in $Parameters.Keys) { $null = $shell.AddParameter($key, $Parameters[$key]) }
    # As objects among the others: in streams of their own the host of the session would show them, too.
    foreach ($stream in 'Warning', 'Verbose', 'Debug', 'Information') { $shell.Commands.Commands[0].MergeMyResults($stream, 'Output') }
    $nothing = [System.Management.Automation.PSDataCollection[psobject]]::new()
    $nothing.Complete()
    $output = [System.Management.Automation.PSDataCollection[psobject]]::new()
    @{ Name = $Session.ComputerName; Shell = $shell; Output = $output; Waiting = $shell.BeginInvoke($nothing, $output) }
}

function Write-RemoteRecord {
    # A warning, or a line of another stream, as if the cmdlet had written it here. False for an object.
    param($Cmdlet, $Object)
    $type = $Object.PSObject.TypeNames[0]
    if (-not $type.StartsWith('Deserialized.System.Management.Automation.', [System.StringComparison]::Ordinal)) { return $false }
    switch ($type.Substring(42)) {
        'WarningRecord' { $Cmdlet.WriteWarning([string] $Object); return $true }
        'VerboseRecord' { $Cmdlet.WriteVerbose([string] $Object); return $true }
        'DebugRecord' { $Cmdlet.WriteDebug([string] $Object); return $true }
        'InformationRecord' { $Cmdlet.WriteInformation([string] $Object, [string[]] @()); return $true }
    }
    $false
}

function Write-RemoteFailure {
    # What ended the command there: no relay, no module, a parameter that is not known there.
    param($Cmdlet, $Failure, [string] $Name)
    $cause = $Failure.Exception
    if ($cause.InnerException) { $cause = $cause.InnerException }
    $record = $Failure
    if ($cause -is [System.Management.Automation.IContainsErrorRecord]) { $record = $cause.ErrorRecord }
    if ($cause.Data.Contains('MailrootId')) { Write-RelayError $Cmdlet $cause $Name; return }
    if ($record.FullyQualifiedErrorId -like 'CommandNotFoundException*') {
        $failed = New-RelayException -Id 'RelayModuleMissing' -Category 'NotInstalled' -Message (
            '{0}: the module Mailroot is not installed there, or the endpoint does not show {1}.' -f $Name, $Cmdlet.MyInvocation.MyCommand.Name) -Action (
            'Install-Module Mailroot on {0}; for a restricted endpoint ask who made it.' -f $Name)
        Write-RelayError $Cmdlet $failed $Name
        return
    }
    $Cmdlet.WriteError($record)
}

function Write-RemoteObject {
    # Says where an object came from, so that it goes back there: PSComputerName binds to -ComputerName. How it came
    # stands beside it where the name alone does not lead back.
    param($Cmdlet, $Object, [string] $Name, [string] $Way)
    $item = [psobject]::AsPSObject($Object)
    $item.PSObject.Properties.Remove('PSComputerName')
    $item.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new('PSComputerName', $Name))
    if ($Way -ne '') { $item.PSObject.Properties.Add([System.Management.Automation.PSNoteProperty]::new('RelayRoute', $Way)) }
    $Cmdlet.WriteObject($item)
}

function Get-ExportCall {
    # Export-SmtpMessage writes a file for each message, Export-SmtpConfiguration one.
    param($Cmdlet, $Bound, $Parameters)
    if (-not $Bound.ContainsKey('Identity')) {
        return @{ Path = $Cmdlet.GetUnresolvedProviderPathFromPSPath($Bound['Path']); Parameters = $Parameters }
    }
    foreach ($identity in $Bound['Identity']) {
        $own = [ordered]@{}
        foreach ($key in $Parameters.Keys) { $own[$key] = $Parameters[$key] }
        $own['Identity'] = $identity
        @{ Path = (Get-ExportPath $Cmdlet $Bound['Path'] $identity); Parameters = $own }
    }
}

function Save-RemoteExport {
    param($Cmdlet, $Bound, [string] $Path, $Object, [hashtable] $Route)
    $failure = $null
    try {
        if ($Object -is [string]) { $bytes = [System.Text.UTF8Encoding]::new($false).GetBytes($Object) }
        else { $bytes = [System.Text.Encoding]::GetEncoding($Object.Encoding).GetBytes($Object.Content) }
        if (-not $Route.ContainsKey('Written')) { $Route['Written'] = [System.Collections.Generic.HashSet[string]]::new() }
        Save-RelayFile $Path ([bool] $Bound['Force']) $Route.Written { param($Stream) $Stream.Write($bytes, 0, $bytes.Length) }
    }
    catch { $failure = $_.Exception }
    if ($null -ne $failure) { Write-RelayError $Cmdlet $failure $Path }
    elseif ($Bound['PassThru']) { $Cmdlet.WriteObject([System.IO.FileInfo]::new($Path)) }
}

# ---- generator/powershell/save.ps1

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

# ---- generator/powershell/test.ps1

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

# ---- from the schemas

# Each object: the properties that people see, from the members that the relay sends. Every property is there, in its
# order, whether the relay sent it or not: so columns do not jump.
$script:Shapes = @{
    'Mailroot.Authentication' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.Authentication'
                VirtualServer = $one.virtualServer
                Anonymous     = $one.anonymous
                Basic         = $one.basic
                RequireTls    = $one.requireTls
            }
        }
    }
    'Mailroot.Badmail' = {
        param($Items)
        foreach ($one in $Items) {
            $oneDateFailed = $one.dateFailed
            if ($null -ne $oneDateFailed -and $oneDateFailed -isnot [datetime]) { $oneDateFailed = [datetime]::Parse($oneDateFailed, $script:Invariant, $script:TimeStyle) }
            $oneDateReceived = $one.dateReceived
            if ($null -ne $oneDateReceived -and $oneDateReceived -isnot [datetime]) { $oneDateReceived = [datetime]::Parse($oneDateReceived, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName        = 'Mailroot.Badmail'
                Identity          = $one.identity
                VirtualServer     = $one.virtualServer
                Source            = $one.source
                FromAddress       = $one.fromAddress
                Recipients        = $one.recipients
                Reason            = $one.reason
                Size              = [nullable[long]] $one.size
                DateFailed        = $oneDateFailed
                DateReceived      = $oneDateReceived
                Subject           = $one.subject
                InternetMessageId = $one.internetMessageId
                FileName          = $one.fileName
                RestoredAs        = $one.restoredAs
            }
        }
    }
    'Mailroot.Binding' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.Binding'
                VirtualServer = $one.virtualServer
                Address       = $one.address
                Port          = [nullable[int]] $one.port
                Tls           = $one.tls
            }
        }
    }
    'Mailroot.BindingEntry' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName = 'Mailroot.BindingEntry'
                Address    = $one.address
                Port       = [nullable[int]] $one.port
                Tls        = $one.tls
            }
        }
    }
    'Mailroot.Certificate' = {
        param($Items)
        foreach ($one in $Items) {
            $oneNotBefore = $one.notBefore
            if ($null -ne $oneNotBefore -and $oneNotBefore -isnot [datetime]) { $oneNotBefore = [datetime]::Parse($oneNotBefore, $script:Invariant, $script:TimeStyle) }
            $oneNotAfter = $one.notAfter
            if ($null -ne $oneNotAfter -and $oneNotAfter -isnot [datetime]) { $oneNotAfter = [datetime]::Parse($oneNotAfter, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName       = 'Mailroot.Certificate'
                Name             = $one.name
                Subject          = $one.subject
                DnsNames         = $one.dnsNames
                Issuer           = $one.issuer
                NotBefore        = $oneNotBefore
                NotAfter         = $oneNotAfter
                Thumbprint       = $one.thumbprint
                SelfSigned       = $one.selfSigned
                Chain            = $one.chain
                AutomaticRenewal = $one.automaticRenewal
                UsedBy           = $one.usedBy
                Problem          = $one.problem
            }
        }
    }
    'Mailroot.ChangedSetting' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.ChangedSetting'
                Setting       = $one.setting
                VirtualServer = $one.virtualServer
                Old           = $one.old
                New           = $one.new
            }
        }
    }
    'Mailroot.ConfigurationChange' = {
        param($Items)
        foreach ($one in $Items) {
            $oneTimestamp = $one.timestamp
            if ($null -ne $oneTimestamp -and $oneTimestamp -isnot [datetime]) { $oneTimestamp = [datetime]::Parse($oneTimestamp, $script:Invariant, $script:TimeStyle) }
            $oneChanges = $one.changes
            if ($null -ne $oneChanges) {
                $oneChanges = @(foreach ($oneChangesItem in $oneChanges) {
                    [pscustomobject]@{
                        PSTypeName    = 'Mailroot.ChangedSetting'
                        Setting       = $oneChangesItem.setting
                        VirtualServer = $oneChangesItem.virtualServer
                        Old           = $oneChangesItem.old
                        New           = $oneChangesItem.new
                    }
                })
            }
            [pscustomobject]@{
                PSTypeName  = 'Mailroot.ConfigurationChange'
                Revision    = [nullable[long]] $one.revision
                Timestamp   = $oneTimestamp
                User        = $one.user
                Client      = $one.client
                Level       = $one.level
                Changes     = $oneChanges
                ChangeCount = [nullable[long]] $one.changeCount
                Warnings    = $one.warnings
            }
        }
    }
    'Mailroot.ConnectionAddress' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.ConnectionAddress'
                VirtualServer = $one.virtualServer
                Access        = $one.access
                Address       = $one.address
                Comment       = $one.comment
            }
        }
    }
    'Mailroot.ConnectionAddressEntry' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName = 'Mailroot.ConnectionAddressEntry'
                Address    = $one.address
                Comment    = $one.comment
            }
        }
    }
    'Mailroot.ConnectionControl' = {
        param($Items)
        foreach ($one in $Items) {
            $oneDeny = $one.deny
            if ($null -ne $oneDeny) {
                $oneDeny = @(foreach ($oneDenyItem in $oneDeny) {
                    [pscustomobject]@{
                        PSTypeName = 'Mailroot.ConnectionAddressEntry'
                        Address    = $oneDenyItem.address
                        Comment    = $oneDenyItem.comment
                    }
                })
            }
            $oneGrant = $one.grant
            if ($null -ne $oneGrant) {
                $oneGrant = @(foreach ($oneGrantItem in $oneGrant) {
                    [pscustomobject]@{
                        PSTypeName = 'Mailroot.ConnectionAddressEntry'
                        Address    = $oneGrantItem.address
                        Comment    = $oneGrantItem.comment
                    }
                })
            }
            [pscustomobject]@{
                PSTypeName               = 'Mailroot.ConnectionControl'
                VirtualServer            = $one.virtualServer
                Mode                     = $one.mode
                Deny                     = $oneDeny
                Grant                    = $oneGrant
                MaxConnectionsPerAddress = [nullable[int]] $one.maxConnectionsPerAddress
            }
        }
    }
    'Mailroot.Delivery' = {
        param($Items)
        foreach ($one in $Items) {
            $oneFirstRetryInterval = $one.firstRetryInterval
            if ($null -ne $oneFirstRetryInterval) { $oneFirstRetryInterval = ConvertFrom-WireValue $oneFirstRetryInterval 'timespan' }
            $oneSecondRetryInterval = $one.secondRetryInterval
            if ($null -ne $oneSecondRetryInterval) { $oneSecondRetryInterval = ConvertFrom-WireValue $oneSecondRetryInterval 'timespan' }
            $oneThirdRetryInterval = $one.thirdRetryInterval
            if ($null -ne $oneThirdRetryInterval) { $oneThirdRetryInterval = ConvertFrom-WireValue $oneThirdRetryInterval 'timespan' }
            $oneSubsequentRetryInterval = $one.subsequentRetryInterval
            if ($null -ne $oneSubsequentRetryInterval) { $oneSubsequentRetryInterval = ConvertFrom-WireValue $oneSubsequentRetryInterval 'timespan' }
            $oneExpirationTimeout = $one.expirationTimeout
            if ($null -ne $oneExpirationTimeout) { $oneExpirationTimeout = ConvertFrom-WireValue $oneExpirationTimeout 'timespan' }
            $oneDelayNotificationTimeout = $one.delayNotificationTimeout
            if ($null -ne $oneDelayNotificationTimeout) { $oneDelayNotificationTimeout = ConvertFrom-WireValue $oneDelayNotificationTimeout 'unlimited:timespan' }
            $oneLocalExpirationTimeout = $one.localExpirationTimeout
            if ($null -ne $oneLocalExpirationTimeout) { $oneLocalExpirationTimeout = ConvertFrom-WireValue $oneLocalExpirationTimeout 'timespan' }
            $oneLocalDelayNotificationTimeout = $one.localDelayNotificationTimeout
            if ($null -ne $oneLocalDelayNotificationTimeout) { $oneLocalDelayNotificationTimeout = ConvertFrom-WireValue $oneLocalDelayNotificationTimeout 'unlimited:timespan' }
            [pscustomobject]@{
                PSTypeName                    = 'Mailroot.Delivery'
                VirtualServer                 = $one.virtualServer
                FirstRetryInterval            = $oneFirstRetryInterval
                SecondRetryInterval           = $oneSecondRetryInterval
                ThirdRetryInterval            = $oneThirdRetryInterval
                SubsequentRetryInterval       = $oneSubsequentRetryInterval
                ExpirationTimeout             = $oneExpirationTimeout
                DelayNotificationTimeout      = $oneDelayNotificationTimeout
                LocalExpirationTimeout        = $oneLocalExpirationTimeout
                LocalDelayNotificationTimeout = $oneLocalDelayNotificationTimeout
                HopCount                      = [nullable[int]] $one.hopCount
            }
        }
    }
    'Mailroot.Domain' = {
        param($Items)
        foreach ($one in $Items) {
            $oneAuthentication = $one.authentication
            if ($null -ne $oneAuthentication) { $oneAuthentication = ConvertFrom-WireValue $oneAuthentication 'tag:type:none=None,basic=Basic,oauth2=OAuth2' }
            $oneUserName = $one.authentication
            if ($null -ne $oneUserName) { $oneUserName = ConvertFrom-WireValue $oneUserName 'member:userName' }
            [pscustomobject]@{
                PSTypeName                   = 'Mailroot.Domain'
                VirtualServer                = $one.virtualServer
                Name                         = $one.name
                Type                         = $one.type
                AllowRelay                   = $one.allowRelay
                Server                       = $one.server
                Port                         = [nullable[int]] $one.port
                TlsMode                      = $one.tlsMode
                Authentication               = $oneAuthentication
                UserName                     = $oneUserName
                AllowPlainTextAuthentication = $one.allowPlainTextAuthentication
                SendHelo                     = $one.sendHelo
                HasPassword                  = $one.hasPassword
            }
        }
    }
    'Mailroot.DomainEntry' = {
        param($Items)
        foreach ($one in $Items) {
            $oneAuthentication = $one.authentication
            if ($null -ne $oneAuthentication) { $oneAuthentication = ConvertFrom-WireValue $oneAuthentication 'tag:type:none=None,basic=Basic,oauth2=OAuth2' }
            $oneUserName = $one.authentication
            if ($null -ne $oneUserName) { $oneUserName = ConvertFrom-WireValue $oneUserName 'member:userName' }
            [pscustomobject]@{
                PSTypeName                   = 'Mailroot.DomainEntry'
                Name                         = $one.name
                Type                         = $one.type
                AllowRelay                   = $one.allowRelay
                Server                       = $one.server
                Port                         = [nullable[int]] $one.port
                TlsMode                      = $one.tlsMode
                Authentication               = $oneAuthentication
                UserName                     = $oneUserName
                AllowPlainTextAuthentication = $one.allowPlainTextAuthentication
                SendHelo                     = $one.sendHelo
            }
        }
    }
    'Mailroot.Finding' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.Finding'
                Id            = $one.id
                Severity      = $one.severity
                VirtualServer = $one.virtualServer
                Setting       = $one.setting
                Message       = $one.message
                Fix           = $one.fix
            }
        }
    }
    'Mailroot.Folder' = {
        param($Items)
        foreach ($one in $Items) {
            $oneDropDirectoryQuota = $one.dropDirectoryQuota
            if ($null -ne $oneDropDirectoryQuota) { $oneDropDirectoryQuota = ConvertFrom-WireValue $oneDropDirectoryQuota 'unlimited:long' }
            $oneBadMailMaxAge = $one.badMailMaxAge
            if ($null -ne $oneBadMailMaxAge) { $oneBadMailMaxAge = ConvertFrom-WireValue $oneBadMailMaxAge 'timespan' }
            [pscustomobject]@{
                PSTypeName              = 'Mailroot.Folder'
                VirtualServer           = $one.virtualServer
                PickupDirectory         = $one.pickupDirectory
                ShouldPickupMail        = $one.shouldPickupMail
                QueueDirectory          = $one.queueDirectory
                DropDirectory           = $one.dropDirectory
                DropDirectoryQuota      = $oneDropDirectoryQuota
                BadMailDirectory        = $one.badMailDirectory
                BadMailMaxAge           = $oneBadMailMaxAge
                BadMailMaxDirectorySize = [nullable[long]] $one.badMailMaxDirectorySize
            }
        }
    }
    'Mailroot.Lockout' = {
        param($Items)
        foreach ($one in $Items) {
            $oneLockedUntil = $one.lockedUntil
            if ($null -ne $oneLockedUntil -and $oneLockedUntil -isnot [datetime]) { $oneLockedUntil = [datetime]::Parse($oneLockedUntil, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.Lockout'
                Identity      = $one.identity
                VirtualServer = $one.virtualServer
                UserName      = $one.userName
                Address       = $one.address
                FailedCount   = [nullable[int]] $one.failedCount
                LockedUntil   = $oneLockedUntil
            }
        }
    }
    'Mailroot.Logging' = {
        param($Items)
        foreach ($one in $Items) {
            $oneMaxAge = $one.maxAge
            if ($null -ne $oneMaxAge) { $oneMaxAge = ConvertFrom-WireValue $oneMaxAge 'timespan' }
            [pscustomobject]@{
                PSTypeName               = 'Mailroot.Logging'
                VirtualServer            = $one.virtualServer
                Enabled                  = $one.enabled
                LogFilePeriod            = $one.logFilePeriod
                LogFileTruncateSize      = [nullable[long]] $one.logFileTruncateSize
                LogFileLocaltimeRollover = $one.logFileLocaltimeRollover
                LogExtFileFlags          = $one.logExtFileFlags
                LogFileDirectory         = $one.logFileDirectory
                MaxAge                   = $oneMaxAge
                MaxDirectorySize         = [nullable[long]] $one.maxDirectorySize
            }
        }
    }
    'Mailroot.Message' = {
        param($Items)
        foreach ($one in $Items) {
            $oneDateReceived = $one.dateReceived
            if ($null -ne $oneDateReceived -and $oneDateReceived -isnot [datetime]) { $oneDateReceived = [datetime]::Parse($oneDateReceived, $script:Invariant, $script:TimeStyle) }
            $oneExpirationTime = $one.expirationTime
            if ($null -ne $oneExpirationTime -and $oneExpirationTime -isnot [datetime]) { $oneExpirationTime = [datetime]::Parse($oneExpirationTime, $script:Invariant, $script:TimeStyle) }
            $oneNextRetryTime = $one.nextRetryTime
            if ($null -ne $oneNextRetryTime -and $oneNextRetryTime -isnot [datetime]) { $oneNextRetryTime = [datetime]::Parse($oneNextRetryTime, $script:Invariant, $script:TimeStyle) }
            $oneRecipients = $one.recipients
            if ($null -ne $oneRecipients) {
                $oneRecipients = @(foreach ($oneRecipientsItem in $oneRecipients) {
                    $oneRecipientsItemNextRetryTime = $oneRecipientsItem.nextRetryTime
                    if ($null -ne $oneRecipientsItemNextRetryTime -and $oneRecipientsItemNextRetryTime -isnot [datetime]) { $oneRecipientsItemNextRetryTime = [datetime]::Parse($oneRecipientsItemNextRetryTime, $script:Invariant, $script:TimeStyle) }
                    [pscustomobject]@{
                        PSTypeName     = 'Mailroot.Recipient'
                        Address        = $oneRecipientsItem.address
                        Status         = $oneRecipientsItem.status
                        Queue          = $oneRecipientsItem.queue
                        RetryCount     = [nullable[long]] $oneRecipientsItem.retryCount
                        LastError      = $oneRecipientsItem.lastError
                        LastErrorStage = $oneRecipientsItem.lastErrorStage
                        NextRetryTime  = $oneRecipientsItemNextRetryTime
                    }
                })
            }
            [pscustomobject]@{
                PSTypeName        = 'Mailroot.Message'
                Identity          = $one.identity
                InternetMessageId = $one.internetMessageId
                VirtualServer     = $one.virtualServer
                Queue             = $one.queue
                FromAddress       = $one.fromAddress
                Subject           = $one.subject
                Size              = [nullable[long]] $one.size
                Status            = $one.status
                DateReceived      = $oneDateReceived
                ExpirationTime    = $oneExpirationTime
                RetryCount        = [nullable[long]] $one.retryCount
                LastError         = $one.lastError
                LastErrorStage    = $one.lastErrorStage
                NextRetryTime     = $oneNextRetryTime
                SourceIp          = $one.sourceIp
                AuthenticatedAs   = $one.authenticatedAs
                Recipients        = $oneRecipients
            }
        }
    }
    'Mailroot.MessageLimit' = {
        param($Items)
        foreach ($one in $Items) {
            $oneMaxMessageSize = $one.maxMessageSize
            if ($null -ne $oneMaxMessageSize) { $oneMaxMessageSize = ConvertFrom-WireValue $oneMaxMessageSize 'unlimited:long' }
            $oneMaxSessionSize = $one.maxSessionSize
            if ($null -ne $oneMaxSessionSize) { $oneMaxSessionSize = ConvertFrom-WireValue $oneMaxSessionSize 'unlimited:long' }
            $oneMaxBatchedMessages = $one.maxBatchedMessages
            if ($null -ne $oneMaxBatchedMessages) { $oneMaxBatchedMessages = ConvertFrom-WireValue $oneMaxBatchedMessages 'unlimited:int' }
            $oneMaxRecipients = $one.maxRecipients
            if ($null -ne $oneMaxRecipients) { $oneMaxRecipients = ConvertFrom-WireValue $oneMaxRecipients 'unlimited:int' }
            [pscustomobject]@{
                PSTypeName         = 'Mailroot.MessageLimit'
                VirtualServer      = $one.virtualServer
                MaxMessageSize     = $oneMaxMessageSize
                MaxSessionSize     = $oneMaxSessionSize
                MaxBatchedMessages = $oneMaxBatchedMessages
                MaxRecipients      = $oneMaxRecipients
                SendNdrTo          = $one.sendNdrTo
            }
        }
    }
    'Mailroot.OutboundConnection' = {
        param($Items)
        foreach ($one in $Items) {
            $oneMaxConnections = $one.maxConnections
            if ($null -ne $oneMaxConnections) { $oneMaxConnections = ConvertFrom-WireValue $oneMaxConnections 'unlimited:int' }
            $oneMaxConnectionsPerDomain = $one.maxConnectionsPerDomain
            if ($null -ne $oneMaxConnectionsPerDomain) { $oneMaxConnectionsPerDomain = ConvertFrom-WireValue $oneMaxConnectionsPerDomain 'unlimited:int' }
            $oneConnectionTimeout = $one.connectionTimeout
            if ($null -ne $oneConnectionTimeout) { $oneConnectionTimeout = ConvertFrom-WireValue $oneConnectionTimeout 'timespan' }
            [pscustomobject]@{
                PSTypeName              = 'Mailroot.OutboundConnection'
                VirtualServer           = $one.virtualServer
                MaxConnections          = $oneMaxConnections
                MaxConnectionsPerDomain = $oneMaxConnectionsPerDomain
                ConnectionTimeout       = $oneConnectionTimeout
                Port                    = [nullable[int]] $one.port
                TlsMode                 = $one.tlsMode
                DnsServers              = $one.dnsServers
            }
        }
    }
    'Mailroot.Protocol' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName      = 'Mailroot.Protocol'
                VirtualServer   = $one.virtualServer
                BareLineEndings = $one.bareLineEndings
                ConnectResponse = $one.connectResponse
            }
        }
    }
    'Mailroot.ProtocolLogEntry' = {
        param($Items)
        foreach ($one in $Items) {
            $oneDateTime = $one.dateTime
            if ($null -ne $oneDateTime -and $oneDateTime -isnot [datetime]) { $oneDateTime = [datetime]::Parse($oneDateTime, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.ProtocolLogEntry'
                DateTime      = $oneDateTime
                VirtualServer = $one.virtualServer
                Direction     = $one.direction
                ClientIp      = $one.clientIp
                ClientName    = $one.clientName
                Command       = $one.command
                Status        = [nullable[int]] $one.status
                Text          = $one.text
                ServerIp      = $one.serverIp
                ServerPort    = [nullable[int]] $one.serverPort
                BytesSent     = [nullable[long]] $one.bytesSent
                BytesReceived = [nullable[long]] $one.bytesReceived
                TimeTaken     = [nullable[long]] $one.timeTaken
            }
        }
    }
    'Mailroot.Queue' = {
        param($Items)
        foreach ($one in $Items) {
            $oneOldestMessage = $one.oldestMessage
            if ($null -ne $oneOldestMessage -and $oneOldestMessage -isnot [datetime]) { $oneOldestMessage = [datetime]::Parse($oneOldestMessage, $script:Invariant, $script:TimeStyle) }
            $oneLastRetryTime = $one.lastRetryTime
            if ($null -ne $oneLastRetryTime -and $oneLastRetryTime -isnot [datetime]) { $oneLastRetryTime = [datetime]::Parse($oneLastRetryTime, $script:Invariant, $script:TimeStyle) }
            $oneNextRetryTime = $one.nextRetryTime
            if ($null -ne $oneNextRetryTime -and $oneNextRetryTime -isnot [datetime]) { $oneNextRetryTime = [datetime]::Parse($oneNextRetryTime, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName     = 'Mailroot.Queue'
                Identity       = $one.identity
                VirtualServer  = $one.virtualServer
                NextHopDomain  = $one.nextHopDomain
                NextHop        = $one.nextHop
                DeliveryType   = $one.deliveryType
                Status         = $one.status
                MessageCount   = [nullable[long]] $one.messageCount
                OldestMessage  = $oneOldestMessage
                LastError      = $one.lastError
                LastErrorStage = $one.lastErrorStage
                LastRetryTime  = $oneLastRetryTime
                NextRetryTime  = $oneNextRetryTime
                NotShown       = [nullable[long]] $one.notShown
            }
        }
    }
    'Mailroot.Recipient' = {
        param($Items)
        foreach ($one in $Items) {
            $oneNextRetryTime = $one.nextRetryTime
            if ($null -ne $oneNextRetryTime -and $oneNextRetryTime -isnot [datetime]) { $oneNextRetryTime = [datetime]::Parse($oneNextRetryTime, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName     = 'Mailroot.Recipient'
                Address        = $one.address
                Status         = $one.status
                Queue          = $one.queue
                RetryCount     = [nullable[long]] $one.retryCount
                LastError      = $one.lastError
                LastErrorStage = $one.lastErrorStage
                NextRetryTime  = $oneNextRetryTime
            }
        }
    }
    'Mailroot.RelayAddress' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.RelayAddress'
                VirtualServer = $one.virtualServer
                Access        = $one.access
                Address       = $one.address
                Comment       = $one.comment
            }
        }
    }
    'Mailroot.RelayAddressEntry' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName = 'Mailroot.RelayAddressEntry'
                Address    = $one.address
                Comment    = $one.comment
            }
        }
    }
    'Mailroot.RelayRestriction' = {
        param($Items)
        foreach ($one in $Items) {
            $oneGrant = $one.grant
            if ($null -ne $oneGrant) {
                $oneGrant = @(foreach ($oneGrantItem in $oneGrant) {
                    [pscustomobject]@{
                        PSTypeName = 'Mailroot.RelayAddressEntry'
                        Address    = $oneGrantItem.address
                        Comment    = $oneGrantItem.comment
                    }
                })
            }
            $oneDeny = $one.deny
            if ($null -ne $oneDeny) {
                $oneDeny = @(foreach ($oneDenyItem in $oneDeny) {
                    [pscustomobject]@{
                        PSTypeName = 'Mailroot.RelayAddressEntry'
                        Address    = $oneDenyItem.address
                        Comment    = $oneDenyItem.comment
                    }
                })
            }
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.RelayRestriction'
                VirtualServer = $one.virtualServer
                Mode          = $one.mode
                RelayForAuth  = $one.relayForAuth
                Grant         = $oneGrant
                Deny          = $oneDeny
            }
        }
    }
    'Mailroot.RouteStep' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName   = 'Mailroot.RouteStep'
                Step         = $one.step
                Target       = $one.target
                Status       = $one.status
                Detail       = $one.detail
                Milliseconds = [nullable[long]] $one.milliseconds
                Fix          = $one.fix
            }
        }
    }
    'Mailroot.Service' = {
        param($Items)
        foreach ($one in $Items) {
            $oneMessageTrackingLogMaxAge = $one.messageTrackingLogMaxAge
            if ($null -ne $oneMessageTrackingLogMaxAge) { $oneMessageTrackingLogMaxAge = ConvertFrom-WireValue $oneMessageTrackingLogMaxAge 'timespan' }
            [pscustomobject]@{
                PSTypeName                         = 'Mailroot.Service'
                MinimumFreeSpace                   = [nullable[long]] $one.minimumFreeSpace
                MaxQueuedMessages                  = [nullable[int]] $one.maxQueuedMessages
                QueueFolderMaxFiles                = [nullable[int]] $one.queueFolderMaxFiles
                MessageTrackingLogMaxAge           = $oneMessageTrackingLogMaxAge
                MessageTrackingLogMaxDirectorySize = [nullable[long]] $one.messageTrackingLogMaxDirectorySize
                MetricsEndpoint                    = $one.metricsEndpoint
            }
        }
    }
    'Mailroot.Session' = {
        param($Items)
        foreach ($one in $Items) {
            $oneConnectedTime = $one.connectedTime
            if ($null -ne $oneConnectedTime) { $oneConnectedTime = ConvertFrom-WireValue $oneConnectedTime 'timespan' }
            $oneConnectedSince = $one.connectedSince
            if ($null -ne $oneConnectedSince -and $oneConnectedSince -isnot [datetime]) { $oneConnectedSince = [datetime]::Parse($oneConnectedSince, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName      = 'Mailroot.Session'
                Identity        = $one.identity
                VirtualServer   = $one.virtualServer
                RemoteAddress   = $one.remoteAddress
                RemotePort      = [nullable[int]] $one.remotePort
                LocalEndpoint   = $one.localEndpoint
                HeloName        = $one.heloName
                AuthenticatedAs = $one.authenticatedAs
                Tls             = $one.tls
                State           = $one.state
                LastCommand     = $one.lastCommand
                MessageCount    = [nullable[long]] $one.messageCount
                BytesReceived   = [nullable[long]] $one.bytesReceived
                ConnectedTime   = $oneConnectedTime
                ConnectedSince  = $oneConnectedSince
            }
        }
    }
    'Mailroot.SmartHost' = {
        param($Items)
        foreach ($one in $Items) {
            $oneAuthentication = $one.authentication
            if ($null -ne $oneAuthentication) { $oneAuthentication = ConvertFrom-WireValue $oneAuthentication 'tag:type:none=None,basic=Basic,oauth2=OAuth2' }
            $oneUserName = $one.authentication
            if ($null -ne $oneUserName) { $oneUserName = ConvertFrom-WireValue $oneUserName 'member:userName' }
            [pscustomobject]@{
                PSTypeName                   = 'Mailroot.SmartHost'
                VirtualServer                = $one.virtualServer
                Server                       = $one.server
                Port                         = [nullable[int]] $one.port
                Mode                         = $one.mode
                TlsMode                      = $one.tlsMode
                Authentication               = $oneAuthentication
                UserName                     = $oneUserName
                HasPassword                  = $one.hasPassword
                AllowPlainTextAuthentication = $one.allowPlainTextAuthentication
            }
        }
    }
    'Mailroot.Statistic' = {
        param($Items)
        foreach ($one in $Items) {
            $oneSince = $one.since
            if ($null -ne $oneSince -and $oneSince -isnot [datetime]) { $oneSince = [datetime]::Parse($oneSince, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName                            = 'Mailroot.Statistic'
                VirtualServer                         = $one.virtualServer
                Since                                 = $oneSince
                InboundConnectionsCurrent             = [nullable[long]] $one.inboundConnectionsCurrent
                InboundConnectionsTotal               = [nullable[long]] $one.inboundConnectionsTotal
                MessagesReceivedTotal                 = [nullable[long]] $one.messagesReceivedTotal
                MessageBytesReceivedTotal             = [nullable[long]] $one.messageBytesReceivedTotal
                AvgRecipientsPerMsgReceived           = [nullable[double]] $one.avgRecipientsPerMsgReceived
                MessagesRefusedForSize                = [nullable[long]] $one.messagesRefusedForSize
                PickupDirectoryMessagesRetrievedTotal = [nullable[long]] $one.pickupDirectoryMessagesRetrievedTotal
                TotalMessagesSubmitted                = [nullable[long]] $one.totalMessagesSubmitted
                MessagesDeliveredTotal                = [nullable[long]] $one.messagesDeliveredTotal
                DirectoryDropsTotal                   = [nullable[long]] $one.directoryDropsTotal
                CurrentMessagesInLocalDelivery        = [nullable[long]] $one.currentMessagesInLocalDelivery
                MessageDeliveryRetries                = [nullable[long]] $one.messageDeliveryRetries
                AvgRetriesPerMsgDelivered             = [nullable[double]] $one.avgRetriesPerMsgDelivered
                LocalQueueLength                      = [nullable[long]] $one.localQueueLength
                LocalRetryQueueLength                 = [nullable[long]] $one.localRetryQueueLength
                OutboundConnectionsCurrent            = [nullable[long]] $one.outboundConnectionsCurrent
                OutboundConnectionsTotal              = [nullable[long]] $one.outboundConnectionsTotal
                OutboundConnectionsRefused            = [nullable[long]] $one.outboundConnectionsRefused
                TotalConnectionErrors                 = [nullable[long]] $one.totalConnectionErrors
                MessagesSentTotal                     = [nullable[long]] $one.messagesSentTotal
                MessageBytesSentTotal                 = [nullable[long]] $one.messageBytesSentTotal
                MessageBytesTotal                     = [nullable[long]] $one.messageBytesTotal
                AvgRecipientsPerMsgSent               = [nullable[double]] $one.avgRecipientsPerMsgSent
                MessageSendRetries                    = [nullable[long]] $one.messageSendRetries
                AvgRetriesPerMsgSent                  = [nullable[double]] $one.avgRetriesPerMsgSent
                RemoteQueueLength                     = [nullable[long]] $one.remoteQueueLength
                RemoteRetryQueueLength                = [nullable[long]] $one.remoteRetryQueueLength
                MessagesCurrentlyUndeliverable        = [nullable[long]] $one.messagesCurrentlyUndeliverable
                NdrsGenerated                         = [nullable[long]] $one.ndrsGenerated
                TotalDsnFailures                      = [nullable[long]] $one.totalDsnFailures
                BadmailedMessagesBadPickupFile        = [nullable[long]] $one.badmailedMessagesBadPickupFile
                BadmailedMessagesNoRecipients         = [nullable[long]] $one.badmailedMessagesNoRecipients
                BadmailedMessagesHopCountExceeded     = [nullable[long]] $one.badmailedMessagesHopCountExceeded
                BadmailedMessagesNdrOfDsn             = [nullable[long]] $one.badmailedMessagesNdrOfDsn
                BadmailedMessagesGeneralFailure       = [nullable[long]] $one.badmailedMessagesGeneralFailure
                BytesReceivedTotal                    = [nullable[long]] $one.bytesReceivedTotal
                BytesSentTotal                        = [nullable[long]] $one.bytesSentTotal
                BytesTotal                            = [nullable[long]] $one.bytesTotal
                DnsQueriesTotal                       = [nullable[long]] $one.dnsQueriesTotal
                LimitsReachedTotal                    = [nullable[long]] $one.limitsReachedTotal
            }
        }
    }
    'Mailroot.TestMessage' = {
        param($Items)
        foreach ($one in $Items) {
            $oneSent = $one.sent
            if ($null -ne $oneSent -and $oneSent -isnot [datetime]) { $oneSent = [datetime]::Parse($oneSent, $script:Invariant, $script:TimeStyle) }
            $oneEnded = $one.ended
            if ($null -ne $oneEnded -and $oneEnded -isnot [datetime]) { $oneEnded = [datetime]::Parse($oneEnded, $script:Invariant, $script:TimeStyle) }
            $oneNextRetryTime = $one.nextRetryTime
            if ($null -ne $oneNextRetryTime -and $oneNextRetryTime -isnot [datetime]) { $oneNextRetryTime = [datetime]::Parse($oneNextRetryTime, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.TestMessage'
                Identity      = $one.identity
                VirtualServer = $one.virtualServer
                Sender        = $one.sender
                Recipient     = $one.recipient
                Status        = $one.status
                NextHop       = $one.nextHop
                Stage         = $one.stage
                Detail        = $one.detail
                Sent          = $oneSent
                Ended         = $oneEnded
                NextRetryTime = $oneNextRetryTime
            }
        }
    }
    'Mailroot.Tls' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName     = 'Mailroot.Tls'
                VirtualServer  = $one.virtualServer
                Certificate    = $one.certificate
                RequireTls     = $one.requireTls
                MinimumVersion = $one.minimumVersion
            }
        }
    }
    'Mailroot.TraceEvent' = {
        param($Items)
        foreach ($one in $Items) {
            $oneTimestamp = $one.timestamp
            if ($null -ne $oneTimestamp -and $oneTimestamp -isnot [datetime]) { $oneTimestamp = [datetime]::Parse($oneTimestamp, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName        = 'Mailroot.TraceEvent'
                Sequence          = [nullable[long]] $one.sequence
                Timestamp         = $oneTimestamp
                EventId           = $one.eventId
                Source            = $one.source
                VirtualServer     = $one.virtualServer
                Identity          = $one.identity
                InternetMessageId = $one.internetMessageId
                Sender            = $one.sender
                Recipients        = $one.recipients
                Subject           = $one.subject
                Size              = [nullable[long]] $one.size
                ClientIp          = $one.clientIp
                ClientName        = $one.clientName
                NextHop           = $one.nextHop
                Stage             = $one.stage
                Status            = $one.status
                PossibleDuplicate = $one.possibleDuplicate
                Reference         = $one.reference
                Actor             = $one.actor
            }
        }
    }
    'Mailroot.User' = {
        param($Items)
        foreach ($one in $Items) {
            $onePasswordChanged = $one.passwordChanged
            if ($null -ne $onePasswordChanged -and $onePasswordChanged -isnot [datetime]) { $onePasswordChanged = [datetime]::Parse($onePasswordChanged, $script:Invariant, $script:TimeStyle) }
            [pscustomobject]@{
                PSTypeName      = 'Mailroot.User'
                VirtualServer   = $one.virtualServer
                UserName        = $one.userName
                Enabled         = $one.enabled
                PasswordChanged = $onePasswordChanged
                Comment         = $one.comment
            }
        }
    }
    'Mailroot.VirtualServer' = {
        param($Items)
        foreach ($one in $Items) {
            $oneBindings = $one.bindings
            if ($null -ne $oneBindings) {
                $oneBindings = @(foreach ($oneBindingsItem in $oneBindings) {
                    [pscustomobject]@{
                        PSTypeName = 'Mailroot.BindingEntry'
                        Address    = $oneBindingsItem.address
                        Port       = [nullable[int]] $oneBindingsItem.port
                        Tls        = $oneBindingsItem.tls
                    }
                })
            }
            $oneDomains = $one.domains
            if ($null -ne $oneDomains) {
                $oneDomains = @(foreach ($oneDomainsItem in $oneDomains) {
                    $oneDomainsItemAuthentication = $oneDomainsItem.authentication
                    if ($null -ne $oneDomainsItemAuthentication) { $oneDomainsItemAuthentication = ConvertFrom-WireValue $oneDomainsItemAuthentication 'tag:type:none=None,basic=Basic,oauth2=OAuth2' }
                    $oneDomainsItemUserName = $oneDomainsItem.authentication
                    if ($null -ne $oneDomainsItemUserName) { $oneDomainsItemUserName = ConvertFrom-WireValue $oneDomainsItemUserName 'member:userName' }
                    [pscustomobject]@{
                        PSTypeName                   = 'Mailroot.DomainEntry'
                        Name                         = $oneDomainsItem.name
                        Type                         = $oneDomainsItem.type
                        AllowRelay                   = $oneDomainsItem.allowRelay
                        Server                       = $oneDomainsItem.server
                        Port                         = [nullable[int]] $oneDomainsItem.port
                        TlsMode                      = $oneDomainsItem.tlsMode
                        Authentication               = $oneDomainsItemAuthentication
                        UserName                     = $oneDomainsItemUserName
                        AllowPlainTextAuthentication = $oneDomainsItem.allowPlainTextAuthentication
                        SendHelo                     = $oneDomainsItem.sendHelo
                    }
                })
            }
            $oneMaxConnections = $one.maxConnections
            if ($null -ne $oneMaxConnections) { $oneMaxConnections = ConvertFrom-WireValue $oneMaxConnections 'unlimited:int' }
            $oneConnectionTimeout = $one.connectionTimeout
            if ($null -ne $oneConnectionTimeout) { $oneConnectionTimeout = ConvertFrom-WireValue $oneConnectionTimeout 'timespan' }
            [pscustomobject]@{
                PSTypeName               = 'Mailroot.VirtualServer'
                VirtualServer            = $one.virtualServer
                Name                     = $one.name
                Bindings                 = $oneBindings
                Domains                  = $oneDomains
                MaxConnections           = $oneMaxConnections
                ConnectionTimeout        = $oneConnectionTimeout
                FullyQualifiedDomainName = $one.fullyQualifiedDomainName
                DefaultDomain            = $one.defaultDomain
                State                    = $one.state
                PendingBindings          = $one.pendingBindings
            }
        }
    }
    'Mailroot.VirtualServerState' = {
        param($Items)
        foreach ($one in $Items) {
            [pscustomobject]@{
                PSTypeName    = 'Mailroot.VirtualServerState'
                VirtualServer = $one.virtualServer
                Name          = $one.name
                State         = $one.state
                Connections   = [nullable[long]] $one.connections
            }
        }
    }
}

# The members that are times in every object that has them.
$script:TimeMembers = 'dateFailed|dateReceived|notBefore|notAfter|timestamp|lockedUntil|expirationTime|nextRetryTime|dateTime|oldestMessage|lastRetryTime|connectedSince|since|sent|ended|passwordChanged'

# Each method: what its objects are, and how its parameters travel.
$script:Methods = @{
    'authentication.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Authentication'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'authentication.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Authentication'
        Parameters = @(
            'virtualServer VirtualServer string'
            'anonymous Anonymous bool?'
            'basic Basic bool?'
            'requireTls RequireTls bool?'
            'force Force bool'
        )
    }
    'badmail.get' = @{
        Each       = 'Identity'
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.Badmail'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
            'sender Sender string'
            'recipient Recipient string'
            'subject Subject string'
            'reason Reason string'
            'source Source enum:Message,Report,Pickup,Unknown'
            'olderThan OlderThan timespan'
        )
    }
    'badmail.remove' = @{
        Each       = 'Identity'
        Impact     = 'High'
        Paged      = $false
        Item       = 'from {fromAddress} to {recipients}: {subject}'
        Shape      = 'Mailroot.Badmail'
        Parameters = @(
            'identity Identity string'
        )
    }
    'badmail.restore' = @{
        Each       = 'Identity'
        Impact     = 'Medium'
        Paged      = $false
        Item       = 'from {fromAddress} to {recipients}: {subject}'
        Shape      = 'Mailroot.Badmail'
        Parameters = @(
            'identity Identity string'
            'sender Sender string'
            'recipient Recipient string[]'
        )
    }
    'binding.add' = @{
        Each       = 'Address'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Binding'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'port Port int'
            'tls Tls enum:StartTls,Implicit'
            'force Force bool'
        )
    }
    'binding.get' = @{
        Each       = 'Address'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Binding'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'port Port int'
        )
    }
    'binding.remove' = @{
        Each       = 'Address'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Binding'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'port Port int'
            'force Force bool'
        )
    }
    'certificate.get' = @{
        Each       = 'Name'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Certificate'
        Parameters = @(
            'name Name string'
        )
    }
    'certificate.import' = @{
        Each       = 'Name'
        Impact     = 'Medium'
        Paged      = $false
        Item       = '{subject}, until {notAfter}'
        Shape      = 'Mailroot.Certificate'
        Parameters = @(
            'name Name string'
            'content Path file:60750'
            'key KeyPath file:60750'
            'password Password securestring'
        )
    }
    'certificate.new' = @{
        Each       = 'Name'
        Impact     = 'Low'
        Paged      = $false
        Item       = '{subject}, until {notAfter}'
        Shape      = 'Mailroot.Certificate'
        Parameters = @(
            'name Name string'
            'dnsName DnsName string[]'
            'notAfter NotAfter datetime'
        )
    }
    'certificate.remove' = @{
        Each       = 'Name'
        Impact     = 'High'
        Paged      = $false
        Item       = '{subject}, until {notAfter}'
        Shape      = 'Mailroot.Certificate'
        Parameters = @(
            'name Name string'
        )
    }
    'configuration.export' = @{
        Each       = $null
        Impact     = 'Low'
        Paged      = $false
        Item       = $null
        Shape      = 'System.String'
        Parameters = @(
            'passphrase Passphrase securestring'
        )
    }
    'configuration.import' = @{
        Each       = $null
        Impact     = 'High'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.VirtualServerState'
        Parameters = @(
            'content Path file:1425000'
            'passphrase Passphrase securestring'
            'force Force bool'
        )
    }
    'configurationChange.get' = @{
        Each       = $null
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.ConfigurationChange'
        Parameters = @(
            'revision Revision long'
            'start Start datetime'
            'end End datetime'
            'setting Setting string'
            'user User string'
        )
    }
    'configurationChange.undo' = @{
        Each       = $null
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.ConfigurationChange'
        Parameters = @(
            'revision Revision long'
            'force Force bool'
        )
    }
    'connectionAddress.add' = @{
        Each       = 'Address'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.ConnectionAddress'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'comment Comment string'
            'access Access enum:Deny,Grant'
            'force Force bool'
        )
    }
    'connectionAddress.get' = @{
        Each       = 'Address'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.ConnectionAddress'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'access Access enum:Deny,Grant'
        )
    }
    'connectionAddress.remove' = @{
        Each       = 'Address'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.ConnectionAddress'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'access Access enum:Deny,Grant'
            'force Force bool'
        )
    }
    'connectionControl.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.ConnectionControl'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'connectionControl.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.ConnectionControl'
        Parameters = @(
            'virtualServer VirtualServer string'
            'mode Mode enum:OnlyListed,AllExceptListed?'
            'maxConnectionsPerAddress MaxConnectionsPerAddress int?'
            'force Force bool'
        )
    }
    'delivery.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Delivery'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'delivery.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Delivery'
        Parameters = @(
            'virtualServer VirtualServer string'
            'firstRetryInterval FirstRetryInterval timespan?'
            'secondRetryInterval SecondRetryInterval timespan?'
            'thirdRetryInterval ThirdRetryInterval timespan?'
            'subsequentRetryInterval SubsequentRetryInterval timespan?'
            'expirationTimeout ExpirationTimeout timespan?'
            'delayNotificationTimeout DelayNotificationTimeout unlimited:timespan?'
            'localExpirationTimeout LocalExpirationTimeout timespan?'
            'localDelayNotificationTimeout LocalDelayNotificationTimeout unlimited:timespan?'
            'hopCount HopCount int?'
            'force Force bool'
        )
    }
    'domain.get' = @{
        Each       = 'Name'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Domain'
        Parameters = @(
            'virtualServer VirtualServer string'
            'name Name string'
        )
    }
    'domain.new' = @{
        Each       = 'Name'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Domain'
        Parameters = @(
            'virtualServer VirtualServer string'
            'name Name string'
            'type Type enum:Default,Alias,Remote?'
            'allowRelay AllowRelay bool?'
            'server Server string[]?'
            'port Port int?'
            'tlsMode TlsMode enum:None,Opportunistic,Required,Verified?'
            'authentication Authentication tag:type:none=None,basic=Basic,oauth2=OAuth2?'
            'authentication Credential credential:type=basic?'
            'allowPlainTextAuthentication AllowPlainTextAuthentication bool?'
            'sendHelo SendHelo bool?'
            'force Force bool'
        )
    }
    'domain.remove' = @{
        Each       = 'Name'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Domain'
        Parameters = @(
            'virtualServer VirtualServer string'
            'name Name string'
            'force Force bool'
        )
    }
    'domain.set' = @{
        Each       = 'Name'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Domain'
        Parameters = @(
            'virtualServer VirtualServer string'
            'name Name string'
            'type Type enum:Default,Alias,Remote?'
            'allowRelay AllowRelay bool?'
            'server Server string[]?'
            'port Port int?'
            'tlsMode TlsMode enum:None,Opportunistic,Required,Verified?'
            'authentication Authentication tag:type:none=None,basic=Basic,oauth2=OAuth2?'
            'authentication Credential credential:type=basic?'
            'allowPlainTextAuthentication AllowPlainTextAuthentication bool?'
            'sendHelo SendHelo bool?'
            'force Force bool'
        )
    }
    'folder.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Folder'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'folder.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Folder'
        Parameters = @(
            'virtualServer VirtualServer string'
            'pickupDirectory PickupDirectory string?'
            'shouldPickupMail ShouldPickupMail bool?'
            'queueDirectory QueueDirectory string?'
            'dropDirectory DropDirectory string?'
            'dropDirectoryQuota DropDirectoryQuota unlimited:long?'
            'badMailDirectory BadMailDirectory string?'
            'badMailMaxAge BadMailMaxAge timespan?'
            'badMailMaxDirectorySize BadMailMaxDirectorySize long?'
            'force Force bool'
        )
    }
    'lockout.get' = @{
        Each       = 'Identity'
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.Lockout'
        Parameters = @(
            'identity Identity string'
        )
    }
    'lockout.remove' = @{
        Each       = 'Identity'
        Impact     = 'Low'
        Paged      = $false
        Item       = '{failedCount} failed logins, until {lockedUntil}'
        Shape      = 'Mailroot.Lockout'
        Parameters = @(
            'identity Identity string'
        )
    }
    'logging.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Logging'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'logging.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Logging'
        Parameters = @(
            'virtualServer VirtualServer string'
            'enabled Enabled bool?'
            'logFilePeriod LogFilePeriod enum:Hourly,Daily,Weekly,Monthly,MaxSize?'
            'logFileTruncateSize LogFileTruncateSize long?'
            'logFileLocaltimeRollover LogFileLocaltimeRollover bool?'
            'logExtFileFlags LogExtFileFlags enum:Date,Time,ClientIp,UserName,SiteName,ComputerName,ServerIp,ServerPort,Method,UriStem,UriQuery,HttpStatus,HttpSubStatus,Win32Status,BytesSent,BytesRecv,TimeTaken,ProtocolVersion,Host,UserAgent,Cookie,Referer[]?'
            'logFileDirectory LogFileDirectory string?'
            'maxAge MaxAge timespan?'
            'maxDirectorySize MaxDirectorySize long?'
            'force Force bool'
        )
    }
    'message.export' = @{
        Each       = 'Identity'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.MessageExport'
        Parameters = @(
            'identity Identity string'
        )
    }
    'message.get' = @{
        Each       = 'Identity'
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.Message'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
            'queue Queue string'
            'sender Sender string'
            'recipient Recipient string'
            'subject Subject string'
            'status Status enum:Ready,Active,Retry,Suspended'
            'olderThan OlderThan timespan'
        )
    }
    'message.remove' = @{
        Each       = 'Identity'
        Impact     = 'High'
        Paged      = $false
        Item       = 'from {fromAddress} to {recipients}: {subject}'
        Shape      = 'Mailroot.Message'
        Parameters = @(
            'identity Identity string'
            'withNdr WithNdr bool'
        )
    }
    'message.resume' = @{
        Each       = 'Identity'
        Impact     = 'Low'
        Paged      = $false
        Item       = 'from {fromAddress} to {recipients}: {subject}'
        Shape      = 'Mailroot.Message'
        Parameters = @(
            'identity Identity string'
        )
    }
    'message.retry' = @{
        Each       = 'Identity'
        Impact     = 'Low'
        Paged      = $false
        Item       = 'from {fromAddress} to {recipients}: {subject}'
        Shape      = 'Mailroot.Message'
        Parameters = @(
            'identity Identity string'
        )
    }
    'message.suspend' = @{
        Each       = 'Identity'
        Impact     = 'Medium'
        Paged      = $false
        Item       = 'from {fromAddress} to {recipients}: {subject}'
        Shape      = 'Mailroot.Message'
        Parameters = @(
            'identity Identity string'
        )
    }
    'messageLimit.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.MessageLimit'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'messageLimit.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.MessageLimit'
        Parameters = @(
            'virtualServer VirtualServer string'
            'maxMessageSize MaxMessageSize unlimited:long?'
            'maxSessionSize MaxSessionSize unlimited:long?'
            'maxBatchedMessages MaxBatchedMessages unlimited:int?'
            'maxRecipients MaxRecipients unlimited:int?'
            'sendNdrTo SendNdrTo string?'
            'force Force bool'
        )
    }
    'messageTrace.get' = @{
        Each       = 'Identity'
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.TraceEvent'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
            'start Start datetime'
            'end End datetime'
            'eventId EventId enum:RECEIVE,SEND,DELIVER,DEFER,FAIL,DSN,SUSPEND,RESUME,REMOVE,EXPIRE,DAMAGE[]'
            'sender Sender string'
            'recipient Recipient string'
            'internetMessageId InternetMessageId string'
        )
    }
    'outboundConnection.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.OutboundConnection'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'outboundConnection.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.OutboundConnection'
        Parameters = @(
            'virtualServer VirtualServer string'
            'maxConnections MaxConnections unlimited:int?'
            'maxConnectionsPerDomain MaxConnectionsPerDomain unlimited:int?'
            'connectionTimeout ConnectionTimeout timespan?'
            'port Port int?'
            'tlsMode TlsMode enum:None,Opportunistic,Required,Verified?'
            'dnsServers DnsServers string[]?'
            'force Force bool'
        )
    }
    'protocol.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Protocol'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'protocol.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Protocol'
        Parameters = @(
            'virtualServer VirtualServer string'
            'bareLineEndings BareLineEndings enum:ByRelayRight,Normalize,Refuse?'
            'connectResponse ConnectResponse string?'
            'force Force bool'
        )
    }
    'protocolLog.get' = @{
        Each       = $null
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.ProtocolLogEntry'
        Parameters = @(
            'virtualServer VirtualServer string'
            'start Start datetime'
            'end End datetime'
            'clientIp ClientIp string'
            'command Command string[]'
            'status Status int[]'
            'direction Direction enum:Inbound,Outbound'
            'last Last int'
        )
    }
    'queue.get' = @{
        Each       = 'Identity'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Queue'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
            'status Status enum:Active,Ready,Retry,Suspended'
        )
    }
    'queue.resume' = @{
        Each       = 'Identity'
        Impact     = 'Low'
        Paged      = $false
        Item       = 'messages: {messageCount}, {status}'
        Shape      = 'Mailroot.Queue'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
        )
    }
    'queue.retry' = @{
        Each       = 'Identity'
        Impact     = 'Low'
        Paged      = $false
        Item       = 'messages: {messageCount}, {status}'
        Shape      = 'Mailroot.Queue'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
        )
    }
    'queue.suspend' = @{
        Each       = 'Identity'
        Impact     = 'Medium'
        Paged      = $false
        Item       = 'messages: {messageCount}, {status}'
        Shape      = 'Mailroot.Queue'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
        )
    }
    'relayAddress.add' = @{
        Each       = 'Address'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.RelayAddress'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'comment Comment string'
            'access Access enum:Grant,Deny'
            'force Force bool'
        )
    }
    'relayAddress.get' = @{
        Each       = 'Address'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.RelayAddress'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'access Access enum:Grant,Deny'
        )
    }
    'relayAddress.remove' = @{
        Each       = 'Address'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.RelayAddress'
        Parameters = @(
            'virtualServer VirtualServer string'
            'address Address string'
            'access Access enum:Grant,Deny'
            'force Force bool'
        )
    }
    'relayRestriction.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.RelayRestriction'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'relayRestriction.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.RelayRestriction'
        Parameters = @(
            'virtualServer VirtualServer string'
            'mode Mode enum:OnlyListed,AllExceptListed?'
            'relayForAuth RelayForAuth bool?'
            'force Force bool'
        )
    }
    'route.test' = @{
        Each       = 'Recipient'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.RouteStep'
        Parameters = @(
            'recipient Recipient string'
            'virtualServer VirtualServer string'
            'sender Sender string'
            'clientAddress ClientAddress string'
        )
    }
    'service.get' = @{
        Each       = $null
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Service'
        Parameters = @()
    }
    'service.set' = @{
        Each       = $null
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Service'
        Parameters = @(
            'minimumFreeSpace MinimumFreeSpace long?'
            'maxQueuedMessages MaxQueuedMessages int?'
            'queueFolderMaxFiles QueueFolderMaxFiles int?'
            'messageTrackingLogMaxAge MessageTrackingLogMaxAge timespan?'
            'messageTrackingLogMaxDirectorySize MessageTrackingLogMaxDirectorySize long?'
            'metricsEndpoint MetricsEndpoint string?'
            'force Force bool'
        )
    }
    'session.disconnect' = @{
        Each       = 'Identity'
        Impact     = 'Medium'
        Paged      = $false
        Item       = '{remoteAddress} {heloName}, {state}'
        Shape      = 'Mailroot.Session'
        Parameters = @(
            'identity Identity string'
        )
    }
    'session.get' = @{
        Each       = 'Identity'
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.Session'
        Parameters = @(
            'identity Identity string'
            'virtualServer VirtualServer string'
            'remoteAddress RemoteAddress string'
        )
    }
    'smartHost.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.SmartHost'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'smartHost.remove' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.SmartHost'
        Parameters = @(
            'virtualServer VirtualServer string'
            'force Force bool'
        )
    }
    'smartHost.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.SmartHost'
        Parameters = @(
            'virtualServer VirtualServer string'
            'server Server string[]?'
            'port Port int?'
            'mode Mode enum:Always,DirectFirst?'
            'tlsMode TlsMode enum:None,Opportunistic,Required,Verified?'
            'authentication Authentication tag:type:none=None,basic=Basic,oauth2=OAuth2?'
            'authentication Credential credential:type=basic?'
            'allowPlainTextAuthentication AllowPlainTextAuthentication bool?'
            'force Force bool'
        )
    }
    'statistic.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Statistic'
        Parameters = @(
            'virtualServer VirtualServer string'
            'total Total bool'
        )
    }
    'testMessage.send' = @{
        Each       = 'To'
        Impact     = 'Low'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.TestMessage'
        Parameters = @(
            'recipient To string'
            'sender From string'
            'virtualServer VirtualServer string'
        )
    }
    'tls.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Tls'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'tls.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Tls'
        Parameters = @(
            'virtualServer VirtualServer string'
            'certificate Certificate string?'
            'requireTls RequireTls bool?'
            'minimumVersion MinimumVersion enum:Tls10,Tls11,Tls12,Tls13?'
            'force Force bool'
        )
    }
    'user.get' = @{
        Each       = 'UserName'
        Impact     = $null
        Paged      = $true
        Item       = $null
        Shape      = 'Mailroot.User'
        Parameters = @(
            'userName UserName string'
            'virtualServer VirtualServer string'
        )
    }
    'user.new' = @{
        Each       = $null
        Impact     = 'Medium'
        Paged      = $false
        Item       = '{comment}'
        Shape      = 'Mailroot.User'
        Parameters = @(
            'credential Credential credential'
            'virtualServer VirtualServer string'
            'comment Comment string'
            'enabled Enabled bool'
        )
    }
    'user.remove' = @{
        Each       = 'UserName'
        Impact     = 'Medium'
        Paged      = $false
        Item       = '{comment}'
        Shape      = 'Mailroot.User'
        Parameters = @(
            'userName UserName string'
            'virtualServer VirtualServer string'
        )
    }
    'user.set' = @{
        Each       = 'UserName'
        Impact     = 'Medium'
        Paged      = $false
        Item       = '{comment}'
        Shape      = 'Mailroot.User'
        Parameters = @(
            'userName UserName string'
            'credential Credential credential'
            'virtualServer VirtualServer string'
            'comment Comment string'
            'enabled Enabled bool'
        )
    }
    'virtualServer.get' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.VirtualServer'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'virtualServer.new' = @{
        Each       = $null
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.VirtualServer'
        Parameters = @(
            'name Name string'
            'maxConnections MaxConnections unlimited:int'
            'connectionTimeout ConnectionTimeout timespan'
            'fullyQualifiedDomainName FullyQualifiedDomainName string'
            'defaultDomain DefaultDomain string'
            'address Address string'
            'port Port int'
            'tls Tls enum:StartTls,Implicit'
            'virtualServer VirtualServer string'
            'force Force bool'
        )
    }
    'virtualServer.remove' = @{
        Each       = 'VirtualServer'
        Impact     = 'High'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.VirtualServer'
        Parameters = @(
            'virtualServer VirtualServer string'
            'force Force bool'
        )
    }
    'virtualServer.resume' = @{
        Each       = 'VirtualServer'
        Impact     = 'Low'
        Paged      = $false
        Item       = '{name}, {state}, {connections} connections'
        Shape      = 'Mailroot.VirtualServerState'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'virtualServer.set' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.VirtualServer'
        Parameters = @(
            'virtualServer VirtualServer string'
            'name Name string?'
            'maxConnections MaxConnections unlimited:int?'
            'connectionTimeout ConnectionTimeout timespan?'
            'fullyQualifiedDomainName FullyQualifiedDomainName string?'
            'defaultDomain DefaultDomain string?'
            'force Force bool'
        )
    }
    'virtualServer.start' = @{
        Each       = 'VirtualServer'
        Impact     = 'Low'
        Paged      = $false
        Item       = '{name}, {state}, {connections} connections'
        Shape      = 'Mailroot.VirtualServerState'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'virtualServer.stop' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = '{name}, {state}, {connections} connections'
        Shape      = 'Mailroot.VirtualServerState'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'virtualServer.suspend' = @{
        Each       = 'VirtualServer'
        Impact     = 'Medium'
        Paged      = $false
        Item       = '{name}, {state}, {connections} connections'
        Shape      = 'Mailroot.VirtualServerState'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
    'virtualServer.test' = @{
        Each       = 'VirtualServer'
        Impact     = $null
        Paged      = $false
        Item       = $null
        Shape      = 'Mailroot.Finding'
        Parameters = @(
            'virtualServer VirtualServer string'
        )
    }
}

# Each cmdlet: the commands that its help shows.
$script:Examples = @{
    'Add-SmtpBinding' = @(
        'Add-SmtpBinding 127.0.0.1 2587'
        'Add-SmtpBinding 0.0.0.0 465 -Tls Implicit'
        'Add-SmtpBinding 0.0.0.0 25 -WhatIf'
    )
    'Add-SmtpConnectionAddress' = @(
        'Add-SmtpConnectionAddress 10.0.0.5 -Comment ''Sends the same mail again and again'''
        'Add-SmtpConnectionAddress ''10.0.1.0, 255.255.255.0'' -Access Grant'
    )
    'Add-SmtpRelayAddress' = @(
        'Add-SmtpRelayAddress 10.0.0.5 -Comment ''ERP server'''
        'Add-SmtpRelayAddress 10.0.1.0/24 -Comment ''Printers'''
    )
    'Disconnect-SmtpSession' = @(
        'Get-SmtpSession -RemoteAddress 192.0.2.7 | Disconnect-SmtpSession'
        'Get-SmtpSession | Disconnect-SmtpSession -WhatIf'
    )
    'Export-SmtpConfiguration' = @(
        'Export-SmtpConfiguration ./relay.json'
        'Export-SmtpConfiguration ./relay.json -Passphrase (Read-Host -AsSecureString)'
        'Export-SmtpConfiguration | ConvertFrom-Json'
    )
    'Export-SmtpMessage' = @(
        'Get-SmtpMessage -Sender app@contoso.com | Export-SmtpMessage -Path .'
        'Get-SmtpMessage | Export-SmtpMessage'
    )
    'Get-SmtpAuthentication' = @(
        'Get-SmtpAuthentication'
        'Get-SmtpAuthentication -VirtualServer 1'
    )
    'Get-SmtpBadmail' = @(
        'Get-SmtpBadmail'
        'Get-SmtpBadmail -Source Pickup | Format-List Identity, FileName, Reason'
        'Get-SmtpBadmail -Recipient *@contoso.com -OlderThan 1.00:00:00'
    )
    'Get-SmtpBinding' = @(
        'Get-SmtpBinding'
        'Get-SmtpBinding -VirtualServer 1'
    )
    'Get-SmtpCertificate' = @(
        'Get-SmtpCertificate'
        'Get-SmtpCertificate | Where-Object NotAfter -lt (Get-Date).AddDays(30)'
    )
    'Get-SmtpConfigurationChange' = @(
        'Get-SmtpConfigurationChange | Select-Object -First 5'
        'Get-SmtpConfigurationChange -Setting smartHost.* -Start ([datetime]::Today.AddDays(-30)) | Format-List'
    )
    'Get-SmtpConnectionAddress' = @(
        'Get-SmtpConnectionAddress -Access Deny'
        'Get-SmtpConnectionAddress'
    )
    'Get-SmtpConnectionControl' = @(
        'Get-SmtpConnectionControl'
        'Get-SmtpConnectionControl -VirtualServer 1'
    )
    'Get-SmtpDelivery' = @(
        'Get-SmtpDelivery'
        'Get-SmtpDelivery -VirtualServer 1'
    )
    'Get-SmtpDomain' = @(
        'Get-SmtpDomain'
        'Get-SmtpDomain contoso.com | Format-List'
    )
    'Get-SmtpFolder' = @(
        'Get-SmtpFolder'
        'Get-SmtpFolder -VirtualServer 1'
    )
    'Get-SmtpLockout' = @(
        'Get-SmtpLockout'
        'Get-SmtpLockout 192.0.2.1'
    )
    'Get-SmtpLogging' = @(
        'Get-SmtpLogging'
        'Get-SmtpLogging -VirtualServer 1'
    )
    'Get-SmtpMessage' = @(
        'Get-SmtpMessage'
        'Get-SmtpQueue -Status Retry | Get-SmtpMessage'
        'Get-SmtpMessage -Recipient *@contoso.com -OlderThan 01:00:00'
    )
    'Get-SmtpMessageLimit' = @(
        'Get-SmtpMessageLimit'
        'Get-SmtpMessageLimit -VirtualServer 1'
    )
    'Get-SmtpMessageTrace' = @(
        'Get-SmtpMessageTrace -Start ([datetime]::Today) -EventId FAIL, EXPIRE'
        'Get-SmtpMessage -Sender app@contoso.com | Get-SmtpMessageTrace'
    )
    'Get-SmtpOutboundConnection' = @(
        'Get-SmtpOutboundConnection'
        'Get-SmtpOutboundConnection -VirtualServer 1'
    )
    'Get-SmtpProtocol' = @(
        'Get-SmtpProtocol'
        'Get-SmtpProtocol -VirtualServer 1'
    )
    'Get-SmtpProtocolLog' = @(
        'Get-SmtpProtocolLog -Last 20'
        'Get-SmtpProtocolLog -ClientIp 192.0.2.17 -Start ([datetime]::Today) | Where-Object Status -ge 400'
        'Get-SmtpProtocolLog -Direction Outbound -Last 5 -Wait'
    )
    'Get-SmtpQueue' = @(
        'Get-SmtpQueue'
        'Get-SmtpQueue -Status Retry'
    )
    'Get-SmtpRelayAddress' = @(
        'Get-SmtpRelayAddress -Access Grant'
        'Get-SmtpRelayAddress'
    )
    'Get-SmtpRelayRestriction' = @(
        'Get-SmtpRelayRestriction'
        'Get-SmtpRelayRestriction -VirtualServer 1'
    )
    'Get-SmtpService' = @(
        'Get-SmtpService'
        'Get-SmtpService | Format-List'
    )
    'Get-SmtpSession' = @(
        'Get-SmtpSession'
        'Get-SmtpSession -RemoteAddress 10.0.0.0/24'
    )
    'Get-SmtpSmartHost' = @(
        'Get-SmtpSmartHost'
        'Get-SmtpSmartHost -VirtualServer 1'
    )
    'Get-SmtpStatistic' = @(
        'Get-SmtpStatistic | Format-List'
        'Get-SmtpStatistic -Total | Select-Object LocalQueueLength, RemoteQueueLength, RemoteRetryQueueLength'
    )
    'Get-SmtpTls' = @(
        'Get-SmtpTls'
        'Get-SmtpTls -VirtualServer 1'
    )
    'Get-SmtpUser' = @(
        'Get-SmtpUser'
        'Get-SmtpUser printer*'
    )
    'Get-SmtpVirtualServer' = @(
        'Get-SmtpVirtualServer'
        'Get-SmtpVirtualServer -VirtualServer 1'
    )
    'Import-SmtpCertificate' = @(
        'Import-SmtpCertificate mail -Path .\mail.pfx -Password (Read-Host -AsSecureString)'
        'Import-SmtpCertificate mail -Path fullchain.pem -KeyPath privkey.pem'
    )
    'Import-SmtpConfiguration' = @(
        'Import-SmtpConfiguration ./relay.json -WhatIf'
        'Import-SmtpConfiguration ./relay.json -Passphrase (Read-Host -AsSecureString)'
    )
    'Invoke-SmtpMessageRetry' = @(
        'Get-SmtpMessage -Sender app@contoso.com | Invoke-SmtpMessageRetry'
        'Get-SmtpMessage -Status Retry | Invoke-SmtpMessageRetry'
    )
    'Invoke-SmtpQueueRetry' = @(
        'Invoke-SmtpQueueRetry ''1\smtp.example.com'''
        'Get-SmtpQueue -Status Retry | Invoke-SmtpQueueRetry'
    )
    'New-SmtpCertificate' = @(
        'New-SmtpCertificate mail -DnsName mail.contoso.com, smtp.contoso.com'
        'New-SmtpCertificate printers -DnsName relay.contoso.com -NotAfter (Get-Date).AddYears(10); Set-SmtpTls printers'
    )
    'New-SmtpDomain' = @(
        'New-SmtpDomain contoso.com mail.contoso.com -AllowRelay $true'
        'New-SmtpDomain fabrikam.com -Type Alias'
        'New-SmtpDomain ''*.contoso.com'' smtp.contoso.com 587 -TlsMode Verified -Credential (Get-Credential relay@contoso.com)'
    )
    'New-SmtpUser' = @(
        'New-SmtpUser (Get-Credential printer1)'
        'New-SmtpUser -Credential $credential -Comment ''Printers on floor 2'''
    )
    'New-SmtpVirtualServer' = @(
        'New-SmtpVirtualServer Applications -Address 127.0.0.1 -Port 2526'
        'New-SmtpVirtualServer ''Submission'' -Address 0.0.0.0 -Port 2587 -WhatIf'
    )
    'Remove-SmtpBadmail' = @(
        'Get-SmtpBadmail -Source Report -OlderThan 7.00:00:00 | Remove-SmtpBadmail -Confirm:$false'
        'Get-SmtpBadmail -Sender spam@contoso.com | Remove-SmtpBadmail -WhatIf'
    )
    'Remove-SmtpBinding' = @(
        'Remove-SmtpBinding 127.0.0.1 2587'
        'Get-SmtpBinding | Remove-SmtpBinding -WhatIf'
    )
    'Remove-SmtpCertificate' = @(
        'Remove-SmtpCertificate old'
        'Get-SmtpCertificate | Where-Object { $_.NotAfter -lt (Get-Date) -and -not $_.UsedBy } | Remove-SmtpCertificate -WhatIf'
    )
    'Remove-SmtpConnectionAddress' = @(
        'Remove-SmtpConnectionAddress 10.0.0.5'
        'Get-SmtpConnectionAddress -Access Deny | Remove-SmtpConnectionAddress -WhatIf'
    )
    'Remove-SmtpDomain' = @(
        'Remove-SmtpDomain contoso.com'
        'Remove-SmtpDomain ''*.contoso.com'' -WhatIf'
    )
    'Remove-SmtpLockout' = @(
        'Remove-SmtpLockout 192.0.2.1'
        'Get-SmtpLockout | Remove-SmtpLockout'
    )
    'Remove-SmtpMessage' = @(
        'Get-SmtpMessage -Sender spam@contoso.com | Remove-SmtpMessage -Confirm:$false'
        'Get-SmtpMessage -OlderThan 1.00:00:00 | Remove-SmtpMessage -WhatIf'
    )
    'Remove-SmtpRelayAddress' = @(
        'Remove-SmtpRelayAddress 10.0.0.5'
        'Get-SmtpRelayAddress -Access Grant | Remove-SmtpRelayAddress -WhatIf'
    )
    'Remove-SmtpSmartHost' = @(
        'Remove-SmtpSmartHost'
        'Remove-SmtpSmartHost -WhatIf'
    )
    'Remove-SmtpUser' = @(
        'Remove-SmtpUser printer1'
        'Get-SmtpUser printer* | Remove-SmtpUser -WhatIf'
    )
    'Remove-SmtpVirtualServer' = @(
        'Remove-SmtpVirtualServer 2 -WhatIf'
        'Remove-SmtpVirtualServer Applications -Confirm:$false'
    )
    'Restore-SmtpBadmail' = @(
        'Get-SmtpBadmail -Recipient *@contoso.com | Restore-SmtpBadmail'
        'Get-SmtpBadmail -Source Pickup -Reason ''*no sender*'' | Restore-SmtpBadmail -Sender app@contoso.com'
    )
    'Resume-SmtpMessage' = @(
        'Get-SmtpMessage -Status Suspended | Resume-SmtpMessage'
        'Get-SmtpMessage -Queue *example.com -Status Suspended | Resume-SmtpMessage'
    )
    'Resume-SmtpQueue' = @(
        'Resume-SmtpQueue ''1\smtp.example.com'''
        'Get-SmtpQueue -Status Suspended | Resume-SmtpQueue'
    )
    'Resume-SmtpVirtualServer' = @(
        'Resume-SmtpVirtualServer'
        'Get-SmtpVirtualServer | Where-Object State -eq Paused | Resume-SmtpVirtualServer'
    )
    'Send-SmtpTestMessage' = @(
        'Send-SmtpTestMessage -To user@example.com'
        'Send-SmtpTestMessage -To user@example.com -From app@contoso.com -Timeout 00:05:00 | Format-List'
    )
    'Set-SmtpAuthentication' = @(
        'Set-SmtpAuthentication -Basic $true'
        'Set-SmtpAuthentication -Basic $true -Anonymous $false'
    )
    'Set-SmtpConnectionControl' = @(
        'Set-SmtpConnectionControl OnlyListed'
        'Set-SmtpConnectionControl AllExceptListed'
        'Set-SmtpConnectionControl -MaxConnectionsPerAddress 20'
    )
    'Set-SmtpDelivery' = @(
        'Set-SmtpDelivery -FirstRetryInterval 00:05:00 -SecondRetryInterval 00:10:00'
        'Set-SmtpDelivery -ExpirationTimeout 1.00:00:00'
        'Set-SmtpDelivery -DelayNotificationTimeout 04:00:00'
        'Set-SmtpDelivery -DelayNotificationTimeout Unlimited -LocalDelayNotificationTimeout Unlimited'
        'Set-SmtpDelivery -HopCount $null'
    )
    'Set-SmtpDomain' = @(
        'Set-SmtpDomain contoso.com mx1.contoso.com, mx2.contoso.com'
        'Get-SmtpDomain | Where-Object Type -eq Remote | Set-SmtpDomain -AllowRelay $null -WhatIf'
    )
    'Set-SmtpFolder' = @(
        'Set-SmtpFolder -PickupDirectory (Join-Path ([IO.Path]::GetTempPath()) Pickup) -WhatIf'
        'Set-SmtpFolder -DropDirectoryQuota 500MB'
        'Set-SmtpFolder -BadMailMaxAge 7.00:00:00'
        'Set-SmtpFolder -PickupDirectory $null'
    )
    'Set-SmtpLogging' = @(
        'Set-SmtpLogging -Enabled $true'
        'Set-SmtpLogging -LogFilePeriod Hourly -MaxAge 7.00:00:00'
        'Set-SmtpLogging -LogExtFileFlags Date, Time, ClientIp, Method, UriQuery, HttpStatus'
    )
    'Set-SmtpMessageLimit' = @(
        'Set-SmtpMessageLimit -MaxMessageSize 10MB'
        'Set-SmtpMessageLimit -MaxRecipients unlimited'
        'Set-SmtpMessageLimit -SendNdrTo postmaster@contoso.com'
        'Set-SmtpMessageLimit -MaxMessageSize $null'
    )
    'Set-SmtpOutboundConnection' = @(
        'Set-SmtpOutboundConnection -MaxConnections 50 -MaxConnectionsPerDomain 5'
        'Set-SmtpOutboundConnection -DnsServers 192.0.2.53, 198.51.100.53'
        'Set-SmtpOutboundConnection -TlsMode Required'
    )
    'Set-SmtpProtocol' = @(
        'Set-SmtpProtocol Refuse'
        'Set-SmtpProtocol -ConnectResponse ''ESMTP'''
        'Set-SmtpProtocol -ConnectResponse $null'
    )
    'Set-SmtpRelayRestriction' = @(
        'Set-SmtpRelayRestriction OnlyListed'
        'Set-SmtpRelayRestriction AllExceptListed -Force -WhatIf'
    )
    'Set-SmtpService' = @(
        'Set-SmtpService -MinimumFreeSpace 1GB'
        'Set-SmtpService -MessageTrackingLogMaxAge 90.00:00:00'
        'Set-SmtpService -MetricsEndpoint 127.0.0.1:9464'
    )
    'Set-SmtpSmartHost' = @(
        'Set-SmtpSmartHost smtp.example.com -Port 587 -TlsMode Required'
        'Set-SmtpSmartHost smtp1.example.com, smtp2.example.com'
        'Set-SmtpSmartHost smtp.example.com -Mode DirectFirst'
        'Set-SmtpSmartHost smtp.example.com -Port 587 -TlsMode Verified -Authentication Basic -Credential (Get-Credential relay@example.com)'
    )
    'Set-SmtpTls' = @(
        'Import-SmtpCertificate mail -Path .\mail.pfx -Password (Read-Host -AsSecureString); Set-SmtpTls mail'
        'Set-SmtpTls -RequireTls $true'
        'Set-SmtpTls -VirtualServer 2 -MinimumVersion Tls10'
    )
    'Set-SmtpUser' = @(
        'Set-SmtpUser printer1 -Credential (Get-Credential printer1)'
        'Set-SmtpUser printer1 -Enabled $false'
    )
    'Set-SmtpVirtualServer' = @(
        'Set-SmtpVirtualServer -Name ''Front desk printers'''
        'Set-SmtpVirtualServer -VirtualServer 1 -MaxConnections 200'
        'Set-SmtpVirtualServer -ConnectionTimeout 00:02:00'
    )
    'Start-SmtpVirtualServer' = @(
        'Start-SmtpVirtualServer'
        'Get-SmtpVirtualServer | Where-Object State -eq Stopped | Start-SmtpVirtualServer'
    )
    'Stop-SmtpVirtualServer' = @(
        'Stop-SmtpVirtualServer -WhatIf'
        'Stop-SmtpVirtualServer 1 -Confirm:$false; Start-SmtpVirtualServer 1'
    )
    'Suspend-SmtpMessage' = @(
        'Get-SmtpMessage -Sender app@contoso.com | Suspend-SmtpMessage'
        'Suspend-SmtpMessage (Get-SmtpMessage)[0].Identity'
    )
    'Suspend-SmtpQueue' = @(
        'Suspend-SmtpQueue ''1\smtp.example.com'''
        'Get-SmtpQueue -Status Retry | Suspend-SmtpQueue'
    )
    'Suspend-SmtpVirtualServer' = @(
        'Suspend-SmtpVirtualServer -Confirm:$false; Resume-SmtpVirtualServer'
        'Suspend-SmtpVirtualServer -WhatIf'
    )
    'Test-SmtpRoute' = @(
        'Test-SmtpRoute user@example.com'
        'Test-SmtpRoute user@example.com | Where-Object Status -eq Failed | Format-List'
        'Test-SmtpRoute user@example.com -ClientAddress 192.0.2.15'
    )
    'Test-SmtpVirtualServer' = @(
        'Test-SmtpVirtualServer | Format-List'
        'Test-SmtpVirtualServer | Where-Object Severity -ne Information | Select-Object Id, Message, Fix'
        'Test-SmtpVirtualServer -Quiet'
    )
    'Undo-SmtpConfigurationChange' = @(
        'Undo-SmtpConfigurationChange -WhatIf'
        'Get-SmtpConfigurationChange -Setting messageLimit.* | Select-Object -First 1 | Undo-SmtpConfigurationChange -WhatIf'
    )
}

function Add-SmtpBinding {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Binding')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Address,

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [int] $Port,

        [Parameter()]
        [ValidateSet('StartTls', 'Implicit')]
        [string] $Tls,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'binding.add' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'binding.add' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Add-SmtpConnectionAddress {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.ConnectionAddress')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress', 'Network')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Address,

        [Parameter()]
        [string] $Comment,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Deny', 'Grant')]
        [string] $Access,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'connectionAddress.add' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'connectionAddress.add' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Add-SmtpRelayAddress {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.RelayAddress')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress', 'Network')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Address,

        [Parameter()]
        [string] $Comment,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Grant', 'Deny')]
        [string] $Access,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'relayAddress.add' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'relayAddress.add' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Disconnect-SmtpSession {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Session')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'session.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'session.disconnect' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'session.disconnect' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Export-SmtpConfiguration {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('System.String', 'System.IO.FileInfo')]
    param(
        [Parameter()]
        [securestring] $Passphrase,

        [Parameter(Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'configuration.export' $PSBoundParameters $_ $route) {
            Invoke-RelaySave $PSCmdlet 'configuration.export' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Export-SmtpMessage {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.MessageExport', 'System.IO.FileInfo')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'message.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
        $written = [System.Collections.Generic.HashSet[string]]::new()
    }
    process {
        if (Test-RelayHere $PSCmdlet 'message.export' $PSBoundParameters $_ $route) {
            Invoke-RelayExport $PSCmdlet $PSBoundParameters $written
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpAuthentication {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Authentication')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'authentication.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'authentication.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpBadmail {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Badmail')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'badmail.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [Alias('From')]
        [SupportsWildcards()]
        [string] $Sender,

        [Parameter()]
        [Alias('To')]
        [SupportsWildcards()]
        [string] $Recipient,

        [Parameter()]
        [SupportsWildcards()]
        [string] $Subject,

        [Parameter()]
        [SupportsWildcards()]
        [string] $Reason,

        [Parameter()]
        [ValidateSet('Message', 'Report', 'Pickup', 'Unknown')]
        [string] $Source,

        [Parameter()]
        [timespan] $OlderThan,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'badmail.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'badmail.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpBinding {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Binding')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress')]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'binding.get' 'address' } $args[2] $args[4] })]
        [string[]] $Address,

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [int] $Port,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'binding.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'binding.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpCertificate {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Certificate')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'certificate.get' 'name' } $args[2] $args[4] })]
        [string[]] $Name,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'certificate.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'certificate.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpConfigurationChange {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.ConfigurationChange')]
    param(
        [Parameter(Position = 0)]
        [long] $Revision,

        [Parameter()]
        [datetime] $Start,

        [Parameter()]
        [datetime] $End,

        [Parameter()]
        [SupportsWildcards()]
        [string] $Setting,

        [Parameter()]
        [SupportsWildcards()]
        [string] $User,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'configurationChange.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'configurationChange.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpConnectionAddress {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.ConnectionAddress')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress', 'Network')]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'connectionAddress.get' 'address' } $args[2] $args[4] })]
        [string[]] $Address,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Deny', 'Grant')]
        [string] $Access,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'connectionAddress.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'connectionAddress.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpConnectionControl {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.ConnectionControl')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'connectionControl.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'connectionControl.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpDelivery {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Delivery')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'delivery.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'delivery.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpDomain {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Domain')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('DomainName')]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'domain.get' 'name' } $args[2] $args[4] })]
        [string[]] $Name,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'domain.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'domain.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpFolder {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Folder')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'folder.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'folder.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpLockout {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Lockout')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'lockout.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'lockout.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'lockout.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpLogging {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Logging')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'logging.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'logging.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpMessage {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Message')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'message.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [SupportsWildcards()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'queue.get' 'identity', 'nextHopDomain' } $args[2] $args[4] })]
        [string] $Queue,

        [Parameter()]
        [Alias('From')]
        [SupportsWildcards()]
        [string] $Sender,

        [Parameter()]
        [Alias('To')]
        [SupportsWildcards()]
        [string] $Recipient,

        [Parameter()]
        [SupportsWildcards()]
        [string] $Subject,

        [Parameter()]
        [ValidateSet('Ready', 'Active', 'Retry', 'Suspended')]
        [string] $Status,

        [Parameter()]
        [timespan] $OlderThan,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'message.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'message.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpMessageLimit {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.MessageLimit')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'messageLimit.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'messageLimit.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpMessageTrace {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.TraceEvent')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [datetime] $Start,

        [Parameter()]
        [datetime] $End,

        [Parameter()]
        [ValidateSet('RECEIVE', 'SEND', 'DELIVER', 'DEFER', 'FAIL', 'DSN', 'SUSPEND', 'RESUME', 'REMOVE', 'EXPIRE', 'DAMAGE')]
        [string[]] $EventId,

        [Parameter()]
        [SupportsWildcards()]
        [string] $Sender,

        [Parameter()]
        [SupportsWildcards()]
        [string] $Recipient,

        [Parameter()]
        [string] $InternetMessageId,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'messageTrace.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'messageTrace.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpOutboundConnection {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.OutboundConnection')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'outboundConnection.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'outboundConnection.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpProtocol {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Protocol')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'protocol.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'protocol.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpProtocolLog {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.ProtocolLogEntry')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [datetime] $Start,

        [Parameter()]
        [datetime] $End,

        [Parameter()]
        [Alias('RemoteAddress')]
        [string] $ClientIp,

        [Parameter()]
        [string[]] $Command,

        [Parameter()]
        [int[]] $Status,

        [Parameter()]
        [ValidateSet('Inbound', 'Outbound')]
        [string] $Direction,

        [Parameter()]
        [int] $Last,

        [Parameter()]
        [switch] $Wait,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'protocolLog.get' $PSBoundParameters $_ $route) {
            Invoke-RelayFollow $PSCmdlet 'protocolLog.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpQueue {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Queue')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'queue.get' 'identity', 'nextHopDomain' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [ValidateSet('Active', 'Ready', 'Retry', 'Suspended')]
        [string] $Status,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'queue.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'queue.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpRelayAddress {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.RelayAddress')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress', 'Network')]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'relayAddress.get' 'address' } $args[2] $args[4] })]
        [string[]] $Address,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Grant', 'Deny')]
        [string] $Access,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'relayAddress.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'relayAddress.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpRelayRestriction {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.RelayRestriction')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'relayRestriction.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'relayRestriction.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpService {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Service')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'service.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'service.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpSession {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Session')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'session.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [Alias('From')]
        [SupportsWildcards()]
        [string] $RemoteAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'session.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'session.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpSmartHost {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.SmartHost')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'smartHost.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'smartHost.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpStatistic {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Statistic')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $Total,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'statistic.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'statistic.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpTls {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Tls')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'tls.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'tls.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpUser {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.User')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [SupportsWildcards()]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'user.get' 'userName' } $args[2] $args[4] })]
        [string[]] $UserName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'user.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'user.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Get-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.VirtualServer')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.get' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'virtualServer.get' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Import-SmtpCertificate {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Certificate')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'certificate.get' 'name' } $args[2] $args[4] })]
        [string] $Name,

        [Parameter(Mandatory = $true, Position = 1)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [Parameter()]
        [string] $KeyPath,

        [Parameter()]
        [securestring] $Password,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'certificate.import' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'certificate.import' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Import-SmtpConfiguration {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    [OutputType('Mailroot.VirtualServerState')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [string] $Path,

        [Parameter()]
        [securestring] $Passphrase,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'configuration.import' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'configuration.import' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Invoke-SmtpMessageRetry {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.Message')]
    [Alias('Retry-SmtpMessage')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'message.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'message.retry' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'message.retry' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Invoke-SmtpQueueRetry {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.Queue')]
    [Alias('Retry-SmtpQueue')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'queue.get' 'identity', 'nextHopDomain' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'queue.retry' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'queue.retry' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function New-SmtpCertificate {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.Certificate')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [string] $Name,

        [Parameter(Position = 1)]
        [string[]] $DnsName,

        [Parameter()]
        [datetime] $NotAfter,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'certificate.new' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'certificate.new' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function New-SmtpDomain {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Domain')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('DomainName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Name,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'Default', 'Alias', 'Remote' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('Default', 'Alias', 'Remote', '')]
        [string] $Type,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $AllowRelay,

        [Parameter(Position = 1)]
        [Alias('RouteActionString')]
        [AllowNull()]
        [AllowEmptyCollection()]
        [string[]] $Server,

        [Parameter(Position = 2)]
        [AllowNull()]
        [Nullable[int]] $Port,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'None', 'Opportunistic', 'Required', 'Verified' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('None', 'Opportunistic', 'Required', 'Verified', '')]
        [string] $TlsMode,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'None', 'Basic', 'OAuth2' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('None', 'Basic', 'OAuth2', '')]
        [string] $Authentication,

        [Parameter()]
        [AllowNull()]
        [pscredential] $Credential,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $AllowPlainTextAuthentication,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $SendHelo,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $true
    }
    process {
        if (Test-RelayHere $PSCmdlet 'domain.new' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'domain.new' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function New-SmtpUser {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.User')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [string] $Comment,

        [Parameter()]
        [bool] $Enabled,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $true
    }
    process {
        if (Test-RelayHere $PSCmdlet 'user.new' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'user.new' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function New-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.VirtualServer')]
    param(
        [Parameter(Position = 0)]
        [Alias('ServerComment')]
        [string] $Name,

        [Parameter()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxConnections,

        [Parameter()]
        [timespan] $ConnectionTimeout,

        [Parameter()]
        [Alias('Fqdn')]
        [string] $FullyQualifiedDomainName,

        [Parameter()]
        [string] $DefaultDomain,

        [Parameter()]
        [Alias('IPAddress')]
        [string] $Address,

        [Parameter()]
        [int] $Port,

        [Parameter()]
        [ValidateSet('StartTls', 'Implicit')]
        [string] $Tls,

        [Parameter()]
        [Alias('Number')]
        [ValidateNotNullOrEmpty()]
        [string] $VirtualServer,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.new' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'virtualServer.new' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpBadmail {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    [OutputType('Mailroot.Badmail')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'badmail.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'badmail.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'badmail.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpBinding {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Binding')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'binding.get' 'address' } $args[2] $args[4] })]
        [string[]] $Address,

        [Parameter(Position = 1, ValueFromPipelineByPropertyName = $true)]
        [int] $Port,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'binding.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'binding.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpCertificate {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    [OutputType('Mailroot.Certificate')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'certificate.get' 'name' } $args[2] $args[4] })]
        [string[]] $Name,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'certificate.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'certificate.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpConnectionAddress {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.ConnectionAddress')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress', 'Network')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'connectionAddress.get' 'address' } $args[2] $args[4] })]
        [string[]] $Address,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Deny', 'Grant')]
        [string] $Access,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'connectionAddress.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'connectionAddress.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpDomain {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Domain')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('DomainName')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'domain.get' 'name' } $args[2] $args[4] })]
        [string[]] $Name,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'domain.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'domain.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpLockout {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.Lockout')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'lockout.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'lockout.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'lockout.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpMessage {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    [OutputType('Mailroot.Message')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'message.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [switch] $WithNdr,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'message.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'message.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpRelayAddress {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.RelayAddress')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('IPAddress', 'Network')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'relayAddress.get' 'address' } $args[2] $args[4] })]
        [string[]] $Address,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateSet('Grant', 'Deny')]
        [string] $Access,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'relayAddress.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'relayAddress.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpSmartHost {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.SmartHost')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'smartHost.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'smartHost.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpUser {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.User')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'user.get' 'userName' } $args[2] $args[4] })]
        [string[]] $UserName,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'user.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'user.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Remove-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'High')]
    [OutputType('Mailroot.VirtualServer')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.remove' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'virtualServer.remove' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Restore-SmtpBadmail {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Badmail')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'badmail.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [Alias('From')]
        [string] $Sender,

        [Parameter()]
        [Alias('To')]
        [string[]] $Recipient,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'badmail.restore' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'badmail.restore' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Resume-SmtpMessage {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.Message')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'message.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'message.resume' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'message.resume' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Resume-SmtpQueue {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.Queue')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'queue.get' 'identity', 'nextHopDomain' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'queue.resume' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'queue.resume' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Resume-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.VirtualServerState')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.resume' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'virtualServer.resume' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Send-SmtpTestMessage {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.TestMessage')]
    param(
        [Parameter(Mandatory = $true, Position = 0)]
        [Alias('Recipient')]
        [ValidateNotNullOrEmpty()]
        [string[]] $To,

        [Parameter()]
        [Alias('Sender')]
        [string] $From,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [timespan] $Timeout,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'testMessage.send' $PSBoundParameters $_ $route) {
            Invoke-RelayTestMessage $PSCmdlet 'testMessage.send' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpAuthentication {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Authentication')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [Alias('AuthAnonymous')]
        [AllowNull()]
        [Nullable[bool]] $Anonymous,

        [Parameter()]
        [Alias('AuthBasic')]
        [AllowNull()]
        [Nullable[bool]] $Basic,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $RequireTls,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'authentication.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'authentication.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpConnectionControl {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.ConnectionControl')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(Position = 0)]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'OnlyListed', 'AllExceptListed' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('OnlyListed', 'AllExceptListed', '')]
        [string] $Mode,

        [Parameter()]
        [AllowNull()]
        [Nullable[int]] $MaxConnectionsPerAddress,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'connectionControl.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'connectionControl.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpDelivery {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Delivery')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $FirstRetryInterval,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $SecondRetryInterval,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $ThirdRetryInterval,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $SubsequentRetryInterval,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $ExpirationTimeout,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $DelayNotificationTimeout,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $LocalExpirationTimeout,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $LocalDelayNotificationTimeout,

        [Parameter()]
        [Alias('MaxHopCount')]
        [AllowNull()]
        [Nullable[int]] $HopCount,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'delivery.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'delivery.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpDomain {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Domain')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('DomainName')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'domain.get' 'name' } $args[2] $args[4] })]
        [string[]] $Name,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'Default', 'Alias', 'Remote' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('Default', 'Alias', 'Remote', '')]
        [string] $Type,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $AllowRelay,

        [Parameter(Position = 1)]
        [Alias('RouteActionString')]
        [AllowNull()]
        [AllowEmptyCollection()]
        [string[]] $Server,

        [Parameter(Position = 2)]
        [AllowNull()]
        [Nullable[int]] $Port,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'None', 'Opportunistic', 'Required', 'Verified' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('None', 'Opportunistic', 'Required', 'Verified', '')]
        [string] $TlsMode,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'None', 'Basic', 'OAuth2' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('None', 'Basic', 'OAuth2', '')]
        [string] $Authentication,

        [Parameter()]
        [AllowNull()]
        [pscredential] $Credential,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $AllowPlainTextAuthentication,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $SendHelo,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $true
    }
    process {
        if (Test-RelayHere $PSCmdlet 'domain.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'domain.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpFolder {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Folder')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $PickupDirectory,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $ShouldPickupMail,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $QueueDirectory,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $DropDirectory,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $DropDirectoryQuota,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $BadMailDirectory,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $BadMailMaxAge,

        [Parameter()]
        [AllowNull()]
        [Nullable[long]] $BadMailMaxDirectorySize,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'folder.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'folder.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpLogging {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Logging')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [Alias('LogType')]
        [AllowNull()]
        [Nullable[bool]] $Enabled,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'Hourly', 'Daily', 'Weekly', 'Monthly', 'MaxSize' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('Hourly', 'Daily', 'Weekly', 'Monthly', 'MaxSize', '')]
        [string] $LogFilePeriod,

        [Parameter()]
        [AllowNull()]
        [Nullable[long]] $LogFileTruncateSize,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $LogFileLocaltimeRollover,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyCollection()]
        [ArgumentCompleter({ 'Date', 'Time', 'ClientIp', 'UserName', 'SiteName', 'ComputerName', 'ServerIp', 'ServerPort', 'Method', 'UriStem', 'UriQuery', 'HttpStatus', 'HttpSubStatus', 'Win32Status', 'BytesSent', 'BytesRecv', 'TimeTaken', 'ProtocolVersion', 'Host', 'UserAgent', 'Cookie', 'Referer' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('Date', 'Time', 'ClientIp', 'UserName', 'SiteName', 'ComputerName', 'ServerIp', 'ServerPort', 'Method', 'UriStem', 'UriQuery', 'HttpStatus', 'HttpSubStatus', 'Win32Status', 'BytesSent', 'BytesRecv', 'TimeTaken', 'ProtocolVersion', 'Host', 'UserAgent', 'Cookie', 'Referer', '')]
        [string[]] $LogExtFileFlags,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $LogFileDirectory,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $MaxAge,

        [Parameter()]
        [AllowNull()]
        [Nullable[long]] $MaxDirectorySize,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'logging.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'logging.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpMessageLimit {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.MessageLimit')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxMessageSize,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxSessionSize,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxBatchedMessages,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxRecipients,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $SendNdrTo,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'messageLimit.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'messageLimit.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpOutboundConnection {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.OutboundConnection')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [Alias('MaxOutConnections')]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxConnections,

        [Parameter()]
        [Alias('MaxOutConnectionsPerDomain')]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxConnectionsPerDomain,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $ConnectionTimeout,

        [Parameter()]
        [Alias('RemoteSmtpPort')]
        [AllowNull()]
        [Nullable[int]] $Port,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'None', 'Opportunistic', 'Required', 'Verified' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('None', 'Opportunistic', 'Required', 'Verified', '')]
        [string] $TlsMode,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyCollection()]
        [string[]] $DnsServers,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'outboundConnection.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'outboundConnection.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpProtocol {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Protocol')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(Position = 0)]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'ByRelayRight', 'Normalize', 'Refuse' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('ByRelayRight', 'Normalize', 'Refuse', '')]
        [string] $BareLineEndings,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $ConnectResponse,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'protocol.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'protocol.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpRelayRestriction {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.RelayRestriction')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(Position = 0)]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'OnlyListed', 'AllExceptListed' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('OnlyListed', 'AllExceptListed', '')]
        [string] $Mode,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $RelayForAuth,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'relayRestriction.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'relayRestriction.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpService {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Service')]
    param(
        [Parameter()]
        [AllowNull()]
        [Nullable[long]] $MinimumFreeSpace,

        [Parameter()]
        [AllowNull()]
        [Nullable[int]] $MaxQueuedMessages,

        [Parameter()]
        [AllowNull()]
        [Nullable[int]] $QueueFolderMaxFiles,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $MessageTrackingLogMaxAge,

        [Parameter()]
        [AllowNull()]
        [Nullable[long]] $MessageTrackingLogMaxDirectorySize,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $MetricsEndpoint,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'service.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'service.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpSmartHost {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.SmartHost')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(Position = 0)]
        [Alias('SmartHost')]
        [AllowNull()]
        [AllowEmptyCollection()]
        [string[]] $Server,

        [Parameter(Position = 1)]
        [Alias('RemoteSmtpPort')]
        [AllowNull()]
        [Nullable[int]] $Port,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'Always', 'DirectFirst' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('Always', 'DirectFirst', '')]
        [string] $Mode,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'None', 'Opportunistic', 'Required', 'Verified' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('None', 'Opportunistic', 'Required', 'Verified', '')]
        [string] $TlsMode,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'None', 'Basic', 'OAuth2' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('None', 'Basic', 'OAuth2', '')]
        [string] $Authentication,

        [Parameter()]
        [AllowNull()]
        [pscredential] $Credential,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $AllowPlainTextAuthentication,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $true
    }
    process {
        if (Test-RelayHere $PSCmdlet 'smartHost.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'smartHost.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpTls {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Tls')]
    param(
        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter(Position = 0)]
        [Alias('TlsCertificateName')]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'certificate.get' 'name' } $args[2] $args[4] })]
        [string] $Certificate,

        [Parameter()]
        [AllowNull()]
        [Nullable[bool]] $RequireTls,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [ArgumentCompleter({ 'Tls10', 'Tls11', 'Tls12', 'Tls13' | Where-Object { $_ -like ($args[2] + '*') } })]
        [ValidateSet('Tls10', 'Tls11', 'Tls12', 'Tls13', '')]
        [string] $MinimumVersion,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'tls.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'tls.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpUser {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.User')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'user.get' 'userName' } $args[2] $args[4] })]
        [string[]] $UserName,

        [Parameter()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [string] $Comment,

        [Parameter()]
        [bool] $Enabled,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $true
    }
    process {
        if (Test-RelayHere $PSCmdlet 'user.set' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'user.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Set-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.VirtualServer')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [Alias('ServerComment')]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $Name,

        [Parameter()]
        [AllowNull()]
        [ArgumentCompleter({ 'Unlimited' | Where-Object { $_ -like ($args[2] + '*') } })]
        [object] $MaxConnections,

        [Parameter()]
        [AllowNull()]
        [Nullable[timespan]] $ConnectionTimeout,

        [Parameter()]
        [Alias('Fqdn')]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $FullyQualifiedDomainName,

        [Parameter()]
        [AllowNull()]
        [AllowEmptyString()]
        [string] $DefaultDomain,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.set' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'virtualServer.set' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Start-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Low')]
    [OutputType('Mailroot.VirtualServerState')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.start' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'virtualServer.start' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Stop-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.VirtualServerState')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.stop' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'virtualServer.stop' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Suspend-SmtpMessage {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Message')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'message.get' 'identity' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'message.suspend' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'message.suspend' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Suspend-SmtpQueue {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.Queue')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'queue.get' 'identity', 'nextHopDomain' } $args[2] $args[4] })]
        [string[]] $Identity,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('Server')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'queue.suspend' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'queue.suspend' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Suspend-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.VirtualServerState')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.suspend' $PSBoundParameters $_ $route) {
            Invoke-RelayAction $PSCmdlet 'virtualServer.suspend' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Test-SmtpRoute {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.RouteStep')]
    param(
        [Parameter(Mandatory = $true, Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('To')]
        [ValidateNotNullOrEmpty()]
        [string[]] $Recipient,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string] $VirtualServer,

        [Parameter()]
        [Alias('From')]
        [string] $Sender,

        [Parameter()]
        [string] $ClientAddress,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'route.test' $PSBoundParameters $_ $route) {
            Invoke-RelayQuery $PSCmdlet 'route.test' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

function Test-SmtpVirtualServer {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false)]
    [OutputType('Mailroot.Finding', 'System.Boolean')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [Alias('Identity')]
        [ValidateNotNullOrEmpty()]
        [ArgumentCompleter({ & (Get-Module Mailroot) { Complete-RelayValue $args[0] $args[1] 'virtualServer.get' 'virtualServer', 'name' } $args[2] $args[4] })]
        [string[]] $VirtualServer,

        [Parameter()]
        [switch] $Quiet,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
        $seen = @{ Good = $true; Ids = [System.Collections.Generic.HashSet[string]]::new() }
    }
    process {
        if (Test-RelayHere $PSCmdlet 'virtualServer.test' $PSBoundParameters $_ $route) {
            Invoke-RelayTest $PSCmdlet 'virtualServer.test' $PSBoundParameters $seen
        }
    }
    end {
        Complete-RelayTest $PSCmdlet $PSBoundParameters $seen
        Close-RelayRoute $route
        Close-Relay
    }
}

function Undo-SmtpConfigurationChange {
    # .EXTERNALHELP Mailroot-help.xml
    [CmdletBinding(PositionalBinding = $false, SupportsShouldProcess = $true, ConfirmImpact = 'Medium')]
    [OutputType('Mailroot.ConfigurationChange')]
    param(
        [Parameter(Position = 0, ValueFromPipelineByPropertyName = $true)]
        [long] $Revision,

        [Parameter()]
        [switch] $Force,

        [Parameter()]
        [switch] $PassThru,

        [Parameter(ValueFromPipelineByPropertyName = $true)]
        [Alias('PSComputerName')]
        [ValidateNotNullOrEmpty()]
        [string[]] $ComputerName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Credential()]
        [pscredential] $Credential,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [string] $ConfigurationName,

        [Parameter()]
        [ValidateNotNullOrEmpty()]
        [System.Management.Automation.Runspaces.PSSession[]] $Session
    )
    begin {
        . $script:ImportCallerPreference
        $route = New-RelayRoute $PSBoundParameters $false
    }
    process {
        if (Test-RelayHere $PSCmdlet 'configurationChange.undo' $PSBoundParameters $_ $route) {
            Invoke-RelayChange $PSCmdlet 'configurationChange.undo' $PSBoundParameters
        }
    }
    end {
        Close-RelayRoute $route
        Close-Relay
    }
}

$script:ExportedFunctions = @(
    'Add-SmtpBinding'
    'Add-SmtpConnectionAddress'
    'Add-SmtpRelayAddress'
    'Disconnect-SmtpSession'
    'Export-SmtpConfiguration'
    'Export-SmtpMessage'
    'Get-SmtpAuthentication'
    'Get-SmtpBadmail'
    'Get-SmtpBinding'
    'Get-SmtpCertificate'
    'Get-SmtpConfigurationChange'
    'Get-SmtpConnectionAddress'
    'Get-SmtpConnectionControl'
    'Get-SmtpDelivery'
    'Get-SmtpDomain'
    'Get-SmtpFolder'
    'Get-SmtpLockout'
    'Get-SmtpLogging'
    'Get-SmtpMessage'
    'Get-SmtpMessageLimit'
    'Get-SmtpMessageTrace'
    'Get-SmtpOutboundConnection'
    'Get-SmtpProtocol'
    'Get-SmtpProtocolLog'
    'Get-SmtpQueue'
    'Get-SmtpRelayAddress'
    'Get-SmtpRelayRestriction'
    'Get-SmtpService'
    'Get-SmtpSession'
    'Get-SmtpSmartHost'
    'Get-SmtpStatistic'
    'Get-SmtpTls'
    'Get-SmtpUser'
    'Get-SmtpVirtualServer'
    'Import-SmtpCertificate'
    'Import-SmtpConfiguration'
    'Invoke-SmtpMessageRetry'
    'Invoke-SmtpQueueRetry'
    'New-SmtpCertificate'
    'New-SmtpDomain'
    'New-SmtpUser'
    'New-SmtpVirtualServer'
    'Remove-SmtpBadmail'
    'Remove-SmtpBinding'
    'Remove-SmtpCertificate'
    'Remove-SmtpConnectionAddress'
    'Remove-SmtpDomain'
    'Remove-SmtpLockout'
    'Remove-SmtpMessage'
    'Remove-SmtpRelayAddress'
    'Remove-SmtpSmartHost'
    'Remove-SmtpUser'
    'Remove-SmtpVirtualServer'
    'Restore-SmtpBadmail'
    'Resume-SmtpMessage'
    'Resume-SmtpQueue'
    'Resume-SmtpVirtualServer'
    'Send-SmtpTestMessage'
    'Set-SmtpAuthentication'
    'Set-SmtpConnectionControl'
    'Set-SmtpDelivery'
    'Set-SmtpDomain'
    'Set-SmtpFolder'
    'Set-SmtpLogging'
    'Set-SmtpMessageLimit'
    'Set-SmtpOutboundConnection'
    'Set-SmtpProtocol'
    'Set-SmtpRelayRestriction'
    'Set-SmtpService'
    'Set-SmtpSmartHost'
    'Set-SmtpTls'
    'Set-SmtpUser'
    'Set-SmtpVirtualServer'
    'Start-SmtpVirtualServer'
    'Stop-SmtpVirtualServer'
    'Suspend-SmtpMessage'
    'Suspend-SmtpQueue'
    'Suspend-SmtpVirtualServer'
    'Test-SmtpRoute'
    'Test-SmtpVirtualServer'
    'Undo-SmtpConfigurationChange'
)

Export-ModuleMember -Function $script:ExportedFunctions -Alias @('Retry-SmtpMessage', 'Retry-SmtpQueue') -Cmdlet @() -Variable @()
