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
