# Generated from schemas and generator/powershell by npm run generate. Do not edit.

# Classes need a module of their own: see docs/decisions.

Set-StrictMode -Version 3.0

# ---- generator/powershell/dsc/base.ps1

# What all resources have in common. The relay knows what they mean; here is how PowerShell's DSC is spoken. The connection, its
# checks and its errors are those of the module Mailroot.

enum MailrootEnsure {
    Present
    Absent
}

class MailrootReason {
    # Why an instance is not as wanted, for machine configuration.
    [DscProperty()]
    [string] $Code

    [DscProperty()]
    [string] $Phrase
}

class MailrootResource {
    # The instance as it is, with why it is not as wanted.
    [object] GetInstance() {
        $answer = Invoke-MailrootMethod 'resource.test' @{ resource = $this.GetType().Name; instance = (ConvertTo-MailrootInstance $this) }
        $found = ConvertFrom-MailrootState $this.GetType() $answer.state
        $found.Reasons = @(foreach ($reason in $answer.reasons) { [MailrootReason] @{ Code = $reason.code; Phrase = $reason.phrase } })
        return $found
    }

    [bool] TestInstance() {
        $answer = Invoke-MailrootMethod 'resource.test' @{
            resource = $this.GetType().Name; instance = (ConvertTo-MailrootInstance $this); run = (Get-MailrootRun)
        }
        Write-MailrootText -Text @(foreach ($reason in $answer.reasons) { $reason.phrase })
        return $answer.inDesiredState
    }

    [void] SetInstance() {
        $answer = Invoke-MailrootMethod 'resource.set' @{
            resource = $this.GetType().Name; instance = (ConvertTo-MailrootInstance $this); run = (Get-MailrootRun)
        }
        Write-MailrootText -Text @(foreach ($name in $answer.differing) { '{0} was changed.' -f $name }) -Warning $answer.warnings
    }

    # Every instance that there is.
    static [object[]] ExportInstance([type] $Type) {
        $found = [System.Collections.Generic.List[object]]::new()
        $cursor = $null
        do {
            $parameters = @{ resource = $Type.Name }
            if ($null -ne $cursor) { $parameters['cursor'] = $cursor }
            $page = Invoke-MailrootMethod 'resource.export' $parameters
            foreach ($state in $page.items) { $found.Add((ConvertFrom-MailrootState $Type $state)) }
            $cursor = $null
            if ($null -ne $page.PSObject.Properties['cursor']) { $cursor = $page.cursor }
        } while ($null -ne $cursor)
        return $found.ToArray()
    }
}

function Invoke-MailrootMethod {
    # Throws a sentence that says what was wrong, by the names of the properties, and what to do.
    param([string] $Name, [System.Collections.IDictionary] $Parameters)
    $ErrorActionPreference = 'Stop'
    $call = { param($Method, $Given, $Fields) (Invoke-RelayMethod $Method $Given @{ Parameters = $Fields }).Value }
    try {
        & (Get-Module -Name 'Mailroot') $call $Name $Parameters $script:Fields[$Parameters['resource']]
    }
    catch {
        # Of a relay that is not there the module knows what to do; its other advice is for cmdlets.
        $id = [string] $_.Exception.Data['MailrootId']
        $action = ''
        if ($id -eq 'Mailroot.NeedsForce') { $action = 'If that is meant, give the property Force the value $true.' }
        elseif ($id -like 'Relay*') { $action = $_.Exception.Data['MailrootAction'] }
        throw [System.InvalidOperationException]::new(("{0} {1}" -f $_.Exception.Message, $action).Trim(), $_.Exception)
    }
}

function Write-MailrootText {
    # Classes have no cmdlet to write with.
    [CmdletBinding()]
    param([string[]] $Text, [string[]] $Warning)
    foreach ($one in $Text) { $PSCmdlet.WriteVerbose($one) }
    foreach ($one in $Warning) { $PSCmdlet.WriteWarning($one) }
}

function Get-MailrootRun {
    # One process of DSC applies one document: an entry of a list and the whole list in it are refused.
    $process = [System.Diagnostics.Process]::GetCurrentProcess()
    try { '{0} {1}' -f $process.Id, $process.StartTime.Ticks } finally { $process.Dispose() }
}

function ConvertTo-MailrootInstance {
    # What is $null is not managed.
    param([object] $Resource)
    $instance = [ordered]@{}
    foreach ($line in $script:Fields[$Resource.GetType().Name]) {
        $wire, $name, $kind, $shown = $line.Split(' ')
        $value = $Resource.$name
        if ($null -eq $value -or $null -ne $shown) { continue }
        $instance[$wire] = ConvertTo-MailrootValue $value $kind $name
    }
    $instance
}

function ConvertTo-MailrootValue {
    param($Value, [string] $Kind, [string] $Name)
    switch ($Kind) {
        'ensure' { return $Value -eq [MailrootEnsure]::Present }
        'password' { return $Value.Password }
        'entries' { return , @(foreach ($entry in $Value) { ConvertTo-MailrootInstance $entry }) }
    }
    # A time span may stand as in settings.json, too: PT15M.
    if ($Kind -like '*timespan*' -and $Value -clike 'P*') { return [string] $Value }
    $travelling = & (Get-Module -Name 'Mailroot') { param($Given, $As, $Of) @{ Value = (ConvertTo-WireValue $Given $As $Of) } } $Value $Kind $Name
    if ($Kind -like 'credential:*') {
        # Which kind of account it is: credential:type=basic.
        $tag, $branch = $Kind.TrimEnd('?').Substring(11).Split('=')
        $travelling.Value[$tag] = $branch
    }
    , $travelling.Value
}

function ConvertFrom-MailrootState {
    param([type] $Type, [object] $State)
    $found = $Type::new()
    foreach ($line in $script:Fields[$Type.Name]) {
        $wire, $name, $kind = $line.Split(' ')
        $member = $State.PSObject.Properties[$wire]
        if ($null -eq $member -or $null -eq $member.Value) { continue }
        $value = $member.Value
        if ($kind -eq 'ensure') { $found.$name = [MailrootEnsure] @('Absent', 'Present')[[int] [bool] $value] }
        elseif ($kind -eq 'entries') {
            $entry = $Type.GetProperty($name).PropertyType.GetElementType()
            $found.$name = @(foreach ($one in $value) { ConvertFrom-MailrootState $entry $one })
        }
        elseif ($kind -eq 'password' -or $kind -like 'credential*') { continue }
        elseif ($value -is [datetime]) { $found.$name = $value.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [cultureinfo]::InvariantCulture) }
        elseif ($kind -like 'tag:*') { $found.$name = & (Get-Module -Name 'Mailroot') { param($Given, $As) ConvertFrom-WireValue $Given $As } $value $kind }
        else { $found.$name = $value }
    }
    $found
}

# ---- from the schemas

# Each class: the member that the relay knows, the property, and its kind; shown: it is only told.
$script:Fields = @{
    SmtpBindingEntry = @(
        'address Address string'
        'port Port int'
        'tls Tls enum:StartTls,Implicit'
    )
    SmtpConnectionAddressEntry = @(
        'access Access enum:Deny,Grant'
        'address Address string'
        'comment Comment string'
    )
    SmtpDomainEntry = @(
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
        'hasPassword HasPassword string shown'
    )
    SmtpRelayAddressEntry = @(
        'access Access enum:Grant,Deny'
        'address Address string'
        'comment Comment string'
    )
    SmtpUserEntry = @(
        'userName UserName string'
        'password Credential password'
        'comment Comment string'
        'enabled Enabled bool'
        'passwordChanged PasswordChanged string shown'
    )
    SmtpAuthentication = @(
        'virtualServer VirtualServer string'
        'anonymous Anonymous bool?'
        'basic Basic bool?'
        'requireTls RequireTls bool?'
        'force Force bool'
    )
    SmtpBinding = @(
        'virtualServer VirtualServer string'
        'address Address string'
        'port Port int'
        'tls Tls enum:StartTls,Implicit'
        '_exist Ensure ensure'
        'force Force bool'
    )
    SmtpBindingList = @(
        'virtualServer VirtualServer string'
        'bindings Bindings entries'
        '_purge Purge bool'
        'force Force bool'
    )
    SmtpConnectionAddress = @(
        'virtualServer VirtualServer string'
        'access Access enum:Deny,Grant'
        'address Address string'
        'comment Comment string'
        '_exist Ensure ensure'
        'force Force bool'
    )
    SmtpConnectionAddressList = @(
        'virtualServer VirtualServer string'
        'entries Entries entries'
        '_purge Purge bool'
        'force Force bool'
    )
    SmtpConnectionControl = @(
        'virtualServer VirtualServer string'
        'mode Mode enum:OnlyListed,AllExceptListed?'
        'maxConnectionsPerAddress MaxConnectionsPerAddress int?'
        'force Force bool'
    )
    SmtpDelivery = @(
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
    SmtpDomain = @(
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
        'hasPassword HasPassword string shown'
        '_exist Ensure ensure'
        'force Force bool'
    )
    SmtpDomainList = @(
        'virtualServer VirtualServer string'
        'domains Domains entries'
        '_purge Purge bool'
        'force Force bool'
    )
    SmtpFolder = @(
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
    SmtpLogging = @(
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
    SmtpMessageLimit = @(
        'virtualServer VirtualServer string'
        'maxMessageSize MaxMessageSize unlimited:long?'
        'maxSessionSize MaxSessionSize unlimited:long?'
        'maxBatchedMessages MaxBatchedMessages unlimited:int?'
        'maxRecipients MaxRecipients unlimited:int?'
        'sendNdrTo SendNdrTo string?'
        'force Force bool'
    )
    SmtpOutboundConnection = @(
        'virtualServer VirtualServer string'
        'maxConnections MaxConnections unlimited:int?'
        'maxConnectionsPerDomain MaxConnectionsPerDomain unlimited:int?'
        'connectionTimeout ConnectionTimeout timespan?'
        'port Port int?'
        'tlsMode TlsMode enum:None,Opportunistic,Required,Verified?'
        'dnsServers DnsServers string[]?'
        'force Force bool'
    )
    SmtpProtocol = @(
        'virtualServer VirtualServer string'
        'bareLineEndings BareLineEndings enum:ByRelayRight,Normalize,Refuse?'
        'connectResponse ConnectResponse string?'
        'force Force bool'
    )
    SmtpRelayAddress = @(
        'virtualServer VirtualServer string'
        'access Access enum:Grant,Deny'
        'address Address string'
        'comment Comment string'
        '_exist Ensure ensure'
        'force Force bool'
    )
    SmtpRelayAddressList = @(
        'virtualServer VirtualServer string'
        'entries Entries entries'
        '_purge Purge bool'
        'force Force bool'
    )
    SmtpRelayRestriction = @(
        'virtualServer VirtualServer string'
        'mode Mode enum:OnlyListed,AllExceptListed?'
        'relayForAuth RelayForAuth bool?'
        'force Force bool'
    )
    SmtpService = @(
        'minimumFreeSpace MinimumFreeSpace long?'
        'maxQueuedMessages MaxQueuedMessages int?'
        'queueFolderMaxFiles QueueFolderMaxFiles int?'
        'messageTrackingLogMaxAge MessageTrackingLogMaxAge timespan?'
        'messageTrackingLogMaxDirectorySize MessageTrackingLogMaxDirectorySize long?'
        'metricsEndpoint MetricsEndpoint string?'
        'force Force bool'
    )
    SmtpSmartHost = @(
        'virtualServer VirtualServer string'
        'server Server string[]?'
        'port Port int?'
        'mode Mode enum:Always,DirectFirst?'
        'tlsMode TlsMode enum:None,Opportunistic,Required,Verified?'
        'authentication Authentication tag:type:none=None,basic=Basic,oauth2=OAuth2?'
        'authentication Credential credential:type=basic?'
        'hasPassword HasPassword string shown'
        'allowPlainTextAuthentication AllowPlainTextAuthentication bool?'
        '_exist Ensure ensure'
        'force Force bool'
    )
    SmtpTls = @(
        'virtualServer VirtualServer string'
        'certificate Certificate string?'
        'requireTls RequireTls bool?'
        'minimumVersion MinimumVersion enum:Tls10,Tls11,Tls12,Tls13?'
        'force Force bool'
    )
    SmtpUser = @(
        'virtualServer VirtualServer string'
        'userName UserName string'
        'password Credential password'
        'comment Comment string'
        'enabled Enabled bool'
        'passwordChanged PasswordChanged string shown'
        '_exist Ensure ensure'
    )
    SmtpUserList = @(
        'virtualServer VirtualServer string'
        'users Users entries'
        '_purge Purge bool'
        'force Force bool'
    )
    SmtpVirtualServer = @(
        'virtualServer VirtualServer string'
        'name Name string?'
        'maxConnections MaxConnections unlimited:int?'
        'connectionTimeout ConnectionTimeout timespan?'
        'fullyQualifiedDomainName FullyQualifiedDomainName string?'
        'defaultDomain DefaultDomain string?'
        'state State string shown'
        'pendingBindings PendingBindings string shown'
        '_exist Ensure ensure'
        'force Force bool'
    )
}

class SmtpBindingEntry {
    # The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.
    [DscProperty(Mandatory)]
    [string] $Address

    # The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).
    [DscProperty(Mandatory)]
    [int] $Port

    # How TLS begins on this port. To change it, remove the binding and add it again.
    [DscProperty()]
    [ValidateSet('StartTls', 'Implicit')]
    [string] $Tls
}

class SmtpConnectionAddressEntry {
    # Which list the entry goes to.
    [DscProperty()]
    [ValidateSet('Deny', 'Grant')]
    [string] $Access

    # An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
    [DscProperty(Mandatory)]
    [string] $Address

    # Free text for people: who asked for this entry and why.
    [DscProperty()]
    [string] $Comment
}

class SmtpDomainEntry {
    # The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).
    [DscProperty(Mandatory)]
    [string] $Name

    # What becomes of mail for the domain.
    [DscProperty()]
    [ValidateSet('Default', 'Alias', 'Remote')]
    [string] $Type

    # Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.
    [DscProperty()]
    [Nullable[bool]] $AllowRelay

    # Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.
    [DscProperty()]
    [string[]] $Server

    # The TCP port of these hosts. IIS has one port for everything that it sends.
    [DscProperty()]
    [Nullable[int]] $Port

    # How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.
    [DscProperty()]
    [ValidateSet('None', 'Opportunistic', 'Required', 'Verified')]
    [string] $TlsMode

    # How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.
    [DscProperty()]
    [ValidateSet('None', 'Basic', 'OAuth2')]
    [string] $Authentication

    # User name and password for -Authentication Basic, as Get-Credential asks for them; alone it means -Authentication Basic. The password is kept in secrets.json under the relay's root and never shown.
    [DscProperty()]
    [pscredential] $Credential

    # Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.
    [DscProperty()]
    [Nullable[bool]] $AllowPlainTextAuthentication

    # Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.
    [DscProperty()]
    [Nullable[bool]] $SendHelo

    # Whether a password is kept for the user name. The password itself is never shown.
    [DscProperty(NotConfigurable)]
    [Nullable[bool]] $HasPassword
}

class SmtpRelayAddressEntry {
    # Which list the entry goes to.
    [DscProperty()]
    [ValidateSet('Grant', 'Deny')]
    [string] $Access

    # An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
    [DscProperty(Mandatory)]
    [string] $Address

    # Free text for people: who asked for this entry and why.
    [DscProperty()]
    [string] $Comment
}

class SmtpUserEntry {
    # The name of the account.
    [DscProperty(Mandatory)]
    [string] $UserName

    # The password of the user: a credential with the same user name. A new user needs it.
    [DscProperty()]
    [pscredential] $Credential

    # A note for people.
    [DscProperty()]
    [string] $Comment

    # Whether the user may log in. Without it: yes.
    [DscProperty()]
    [Nullable[bool]] $Enabled

    # When the password was set.
    [DscProperty(NotConfigurable)]
    [string] $PasswordChanged
}

[DscResource()]
class SmtpAuthentication : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Whether mail is taken from clients that have not logged in. Without it their MAIL is answered 530 5.7.0. Where mail may go is for the relay restrictions to say.
    [DscProperty()]
    [Nullable[bool]] $Anonymous

    # Whether clients may log in with user name and password (AUTH PLAIN and AUTH LOGIN, RFC 4954). AUTH is announced only where it may be used.
    [DscProperty()]
    [Nullable[bool]] $Basic

    # Whether a login needs TLS (STARTTLS) first. Before it AUTH is not announced and is answered 538 5.7.11. Without this passwords cross the network as plain text: turning it off while Basic is on needs -Force.
    [DscProperty()]
    [Nullable[bool]] $RequireTls

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpAuthentication] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpAuthentication[]] Export() { return [MailrootResource]::ExportInstance([SmtpAuthentication]) }
}

[DscResource()]
class SmtpBinding : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds both.
    [DscProperty(Key)]
    [string] $Address

    # The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409).
    [DscProperty(Key)]
    [int] $Port

    # How TLS begins on this port. To change it, remove the binding and add it again.
    [DscProperty()]
    [ValidateSet('StartTls', 'Implicit')]
    [string] $Tls

    # Whether it is to be there.
    [DscProperty()]
    [MailrootEnsure] $Ensure

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpBinding] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpBinding[]] Export() { return [MailrootResource]::ExportInstance([SmtpBinding]) }
}

[DscResource()]
class SmtpBindingList : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The entries.
    [DscProperty(Mandatory)]
    [SmtpBindingEntry[]] $Bindings

    # Whether entries that are not named here are removed. Without it they stay.
    [DscProperty()]
    [Nullable[bool]] $Purge

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpBindingList] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpBindingList[]] Export() { return [MailrootResource]::ExportInstance([SmtpBindingList]) }
}

[DscResource()]
class SmtpConnectionAddress : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Which list the entry goes to.
    [DscProperty()]
    [ValidateSet('Deny', 'Grant')]
    [string] $Access

    # An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
    [DscProperty(Key)]
    [string] $Address

    # Free text for people: who asked for this entry and why.
    [DscProperty()]
    [string] $Comment

    # Whether it is to be there.
    [DscProperty()]
    [MailrootEnsure] $Ensure

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpConnectionAddress] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpConnectionAddress[]] Export() { return [MailrootResource]::ExportInstance([SmtpConnectionAddress]) }
}

[DscResource()]
class SmtpConnectionAddressList : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The entries.
    [DscProperty(Mandatory)]
    [SmtpConnectionAddressEntry[]] $Entries

    # Whether entries that are not named here are removed. Without it they stay.
    [DscProperty()]
    [Nullable[bool]] $Purge

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpConnectionAddressList] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpConnectionAddressList[]] Export() { return [MailrootResource]::ExportInstance([SmtpConnectionAddressList]) }
}

[DscResource()]
class SmtpConnectionControl : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Which of the two lists decides. Changing the mode never turns one list into the other. A client that it keeps out is answered 554 5.7.1 and closed; a session that is open ends at its next command with 421.
    [DscProperty()]
    [ValidateSet('OnlyListed', 'AllExceptListed')]
    [string] $Mode

    # How many inbound connections one client address may have at once, counted over all virtual servers. One more is answered 421 4.3.2.
    [DscProperty()]
    [Nullable[int]] $MaxConnectionsPerAddress

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpConnectionControl] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpConnectionControl[]] Export() { return [MailrootResource]::ExportInstance([SmtpConnectionControl]) }
}

[DscResource()]
class SmtpDelivery : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The wait after the first failed attempt.
    [DscProperty()]
    [string] $FirstRetryInterval

    # The wait after the second failed attempt.
    [DscProperty()]
    [string] $SecondRetryInterval

    # The wait after the third failed attempt.
    [DscProperty()]
    [string] $ThirdRetryInterval

    # The wait after each later failed attempt.
    [DscProperty()]
    [string] $SubsequentRetryInterval

    # How long after acceptance delivery to a next hop is given up and the sender gets a bounce (4.4.7).
    [DscProperty()]
    [string] $ExpirationTimeout

    # How long after acceptance the sender of mail that no next hop has taken yet is told, once for each recipient, that it is late (RFC 3464, Action: delayed). Unlimited: never. Nobody is told of messages that an administrator holds, of mail from the null sender, and where the client asked for NOTIFY without DELAY.
    [DscProperty()]
    [string] $DelayNotificationTimeout

    # How long after acceptance delivery to the Drop folder is given up and the sender gets a bounce (4.4.7).
    [DscProperty()]
    [string] $LocalExpirationTimeout

    # How long after acceptance the sender of mail that could not be put into the Drop folder yet is told that it is late. Unlimited: never.
    [DscProperty()]
    [string] $LocalDelayNotificationTimeout

    # A message with more Received fields than this goes in a circle and is bounced (5.4.6).
    [DscProperty()]
    [Nullable[int]] $HopCount

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpDelivery] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpDelivery[]] Export() { return [MailrootResource]::ExportInstance([SmtpDelivery]) }
}

[DscResource()]
class SmtpDomain : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An internationalised name is kept in its ASCII form (RFC 5891).
    [DscProperty(Key)]
    [string] $Name

    # What becomes of mail for the domain.
    [DscProperty()]
    [ValidateSet('Default', 'Alias', 'Remote')]
    [string] $Type

    # Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs -Force.
    [DscProperty()]
    [Nullable[bool]] $AllowRelay

    # Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one before fails. An address may stand in brackets, as in IIS. An empty list means by DNS.
    [DscProperty()]
    [string[]] $Server

    # The TCP port of these hosts. IIS has one port for everything that it sends.
    [DscProperty()]
    [Nullable[int]] $Port

    # How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic leaves it to Set-SmtpOutboundConnection.
    [DscProperty()]
    [ValidateSet('None', 'Opportunistic', 'Required', 'Verified')]
    [string] $TlsMode

    # How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified.
    [DscProperty()]
    [ValidateSet('None', 'Basic', 'OAuth2')]
    [string] $Authentication

    # User name and password for -Authentication Basic, as Get-Credential asks for them; alone it means -Authentication Basic. The password is kept in secrets.json under the relay's root and never shown.
    [DscProperty()]
    [pscredential] $Credential

    # Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.
    [DscProperty()]
    [Nullable[bool]] $AllowPlainTextAuthentication

    # Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no account and no 8-bit mail.
    [DscProperty()]
    [Nullable[bool]] $SendHelo

    # Whether a password is kept for the user name. The password itself is never shown.
    [DscProperty(NotConfigurable)]
    [Nullable[bool]] $HasPassword

    # Whether it is to be there.
    [DscProperty()]
    [MailrootEnsure] $Ensure

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpDomain] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpDomain[]] Export() { return [MailrootResource]::ExportInstance([SmtpDomain]) }
}

[DscResource()]
class SmtpDomainList : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The entries.
    [DscProperty(Mandatory)]
    [SmtpDomainEntry[]] $Domains

    # Whether entries that are not named here are removed. Without it they stay.
    [DscProperty()]
    [Nullable[bool]] $Purge

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpDomainList] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpDomainList[]] Export() { return [MailrootResource]::ExportInstance([SmtpDomainList]) }
}

[DscResource()]
class SmtpFolder : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Message files put here are submitted and deleted.
    [DscProperty()]
    [string] $PickupDirectory

    # Whether files are taken from the Pickup folder. While it is off they stay where they are.
    [DscProperty()]
    [Nullable[bool]] $ShouldPickupMail

    # A readable copy of each message that did not go at the first try: a view for people, never the queue itself.
    [DscProperty()]
    [string] $QueueDirectory

    # Mail for the default domain and for Alias domains is put here, one file for each message.
    [DscProperty()]
    [string] $DropDirectory

    # How much all files directly in the Drop folder may hold together. A message that would pass it waits in the queue with 4.2.2 and is tried again by the schedule of delivery; nothing is deleted. What other programs put there and take away counts too.
    [DscProperty()]
    [string] $DropDirectoryQuota

    # Messages that could be neither delivered nor returned, with the reason in a file of its own.
    [DscProperty()]
    [string] $BadMailDirectory

    # Messages that have been in the Badmail folder longer than this are deleted, all their files together. Files that are not the relay's stay.
    [DscProperty()]
    [string] $BadMailMaxAge

    # When the messages in the Badmail folder together pass this size, the oldest are deleted. The newest always stays.
    [DscProperty()]
    [Nullable[long]] $BadMailMaxDirectorySize

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpFolder] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpFolder[]] Export() { return [MailrootResource]::ExportInstance([SmtpFolder]) }
}

[DscResource()]
class SmtpLogging : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Whether commands and replies are written to the protocol log. Read it with Get-SmtpProtocolLog.
    [DscProperty()]
    [Nullable[bool]] $Enabled

    # When a new file begins. Names are IIS's: exYYMMDD.log for a day.
    [DscProperty()]
    [ValidateSet('Hourly', 'Daily', 'Weekly', 'Monthly', 'MaxSize')]
    [string] $LogFilePeriod

    # With the schedule MaxSize: a new file begins when the current one has so many bytes.
    [DscProperty()]
    [Nullable[long]] $LogFileTruncateSize

    # Whether files are named and begun by the local time of the relay's machine; else by UTC. The times in the rows are UTC always.
    [DscProperty()]
    [Nullable[bool]] $LogFileLocaltimeRollover

    # The fields of a row, by IIS's names. They are written in IIS's order, whatever their order here.
    [DscProperty()]
    [ValidateSet('Date', 'Time', 'ClientIp', 'UserName', 'SiteName', 'ComputerName', 'ServerIp', 'ServerPort', 'Method', 'UriStem', 'UriQuery', 'HttpStatus', 'HttpSubStatus', 'Win32Status', 'BytesSent', 'BytesRecv', 'TimeTaken', 'ProtocolVersion', 'Host', 'UserAgent', 'Cookie', 'Referer')]
    [string[]] $LogExtFileFlags

    # The folder above those of the virtual servers: the relay adds SMTPSVC and the number, for example SMTPSVC1.
    [DscProperty()]
    [string] $LogFileDirectory

    # Files of the protocol log that were last written longer ago than this are deleted.
    [DscProperty()]
    [string] $MaxAge

    # When the files of the protocol log of this virtual server together pass this size, the oldest are deleted. A file that reaches a quarter of it goes on in another: exYYMMDD.2.log.
    [DscProperty()]
    [Nullable[long]] $MaxDirectorySize

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpLogging] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpLogging[]] Export() { return [MailrootResource]::ExportInstance([SmtpLogging]) }
}

[DscResource()]
class SmtpMessageLimit : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The largest message that is taken, announced as SIZE (RFC 1870). A larger one is answered 552 5.3.4.
    [DscProperty()]
    [string] $MaxMessageSize

    # The most message data that one connection may send. Beyond it the answer is 552 4.3.1 and the connection is closed.
    [DscProperty()]
    [string] $MaxSessionSize

    # How many messages are sent over one outbound connection before a new one is opened.
    [DscProperty()]
    [string] $MaxBatchedMessages

    # How many recipients one message may have. One more is answered 452 4.5.3, so that a client sends the rest in another message.
    [DscProperty()]
    [string] $MaxRecipients

    # A mailbox that gets a copy of every non-delivery report, as a message of its own. Mail that no report may go to (null sender, NOTIFY=NEVER) has no copy either: it is in Badmail.
    [DscProperty()]
    [string] $SendNdrTo

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpMessageLimit] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpMessageLimit[]] Export() { return [MailrootResource]::ExportInstance([SmtpMessageLimit]) }
}

[DscResource()]
class SmtpOutboundConnection : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # How many connections to other hosts the virtual server has at once, those included that are kept open for the next message. A quarter of them is kept from domains by MX record that have taken no mail yet, so that dead ones hold up no others.
    [DscProperty()]
    [string] $MaxConnections

    # How many of them go to one domain by MX record, or to the smart host. Whatever is set here, a route begins with 20 and gets one more for each message that is taken, and a host that takes no more connections gets fewer for a while.
    [DscProperty()]
    [string] $MaxConnectionsPerDomain

    # How long the relay waits for the other host in one step of a conversation, at most: where RFC 5321 section 4.5.3.2 names a shorter time, that one counts. A connection without work ends after 30 seconds, or after this time if it is shorter.
    [DscProperty()]
    [string] $ConnectionTimeout

    # The TCP port of the hosts that MX records name. The smart host has a port of its own: Set-SmtpSmartHost -Port.
    [DscProperty()]
    [Nullable[int]] $Port

    # How connections to the hosts that MX records name are protected. The smart host has a mode of its own: Set-SmtpSmartHost -TlsMode.
    [DscProperty()]
    [ValidateSet('None', 'Opportunistic', 'Required', 'Verified')]
    [string] $TlsMode

    # The name servers that are asked for MX records and for the addresses of the hosts in them, in this order; with a port where it is not 53. Empty: those of the machine. The name of a smart host is looked up as the machine does it, in its hosts file too.
    [DscProperty()]
    [string[]] $DnsServers

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpOutboundConnection] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpOutboundConnection[]] Export() { return [MailrootResource]::ExportInstance([SmtpOutboundConnection]) }
}

[DscResource()]
class SmtpProtocol : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # What becomes of a message from SMTP with a bare CR, a bare LF or a NUL in it, which RFC 5321 section 2.3.8 and RFC 5322 section 4 forbid: two servers may read such a message in two ways, and a second message can hide in it. Whatever is chosen, only CR LF . CR LF ends a message, and nothing of the three is stored or sent on. Files in Pickup are always made whole.
    [DscProperty()]
    [ValidateSet('ByRelayRight', 'Normalize', 'Refuse')]
    [string] $BareLineEndings

    # What stands in the greeting (220) behind the fully qualified domain name, in place of the name of the software and the time.
    [DscProperty()]
    [string] $ConnectResponse

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpProtocol] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpProtocol[]] Export() { return [MailrootResource]::ExportInstance([SmtpProtocol]) }
}

[DscResource()]
class SmtpRelayAddress : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Which list the entry goes to.
    [DscProperty()]
    [ValidateSet('Grant', 'Deny')]
    [string] $Access

    # An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
    [DscProperty(Key)]
    [string] $Address

    # Free text for people: who asked for this entry and why.
    [DscProperty()]
    [string] $Comment

    # Whether it is to be there.
    [DscProperty()]
    [MailrootEnsure] $Ensure

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpRelayAddress] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpRelayAddress[]] Export() { return [MailrootResource]::ExportInstance([SmtpRelayAddress]) }
}

[DscResource()]
class SmtpRelayAddressList : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The entries.
    [DscProperty(Mandatory)]
    [SmtpRelayAddressEntry[]] $Entries

    # Whether entries that are not named here are removed. Without it they stay.
    [DscProperty()]
    [Nullable[bool]] $Purge

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpRelayAddressList] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpRelayAddressList[]] Export() { return [MailrootResource]::ExportInstance([SmtpRelayAddressList]) }
}

[DscResource()]
class SmtpRelayRestriction : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Which of the two lists decides. Changing the mode never turns one list into the other.
    [DscProperty()]
    [ValidateSet('OnlyListed', 'AllExceptListed')]
    [string] $Mode

    # Whether a client that has logged in may relay whatever the lists say.
    [DscProperty()]
    [Nullable[bool]] $RelayForAuth

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpRelayRestriction] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpRelayRestriction[]] Export() { return [MailrootResource]::ExportInstance([SmtpRelayRestriction]) }
}

[DscResource()]
class SmtpService : MailrootResource {
    # There is one service.
    [DscProperty(Key)]
    [ValidateSet('Yes')]
    [string] $IsSingleInstance

    # When the disk that holds the queue has less than this free, clients get 452 4.3.1 and nothing is taken; delivery goes on.
    [DscProperty()]
    [Nullable[long]] $MinimumFreeSpace

    # When this many messages are queued, clients get 452 4.3.1 until some have left.
    [DscProperty()]
    [Nullable[int]] $MaxQueuedMessages

    # How many messages the Queue folder of a virtual server shows at most. The folder is a view for people; messages beyond this number are queued and delivered all the same.
    [DscProperty()]
    [Nullable[int]] $QueueFolderMaxFiles

    # Files of the tracking log older than this are deleted.
    [DscProperty()]
    [string] $MessageTrackingLogMaxAge

    # When the files of the tracking log together pass this size, the oldest are deleted.
    [DscProperty()]
    [Nullable[long]] $MessageTrackingLogMaxDirectorySize

    # Where GET /metrics answers with the numbers of Get-SmtpStatistic in the text format of Prometheus: a loopback address of this machine and a port, or off. It asks for no password, so no other address is taken; a Prometheus on another machine comes by a proxy or an agent.
    [DscProperty()]
    [string] $MetricsEndpoint

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpService] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpService[]] Export() { return [MailrootResource]::ExportInstance([SmtpService]) }
}

[DscResource()]
class SmtpSmartHost : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # Host names or addresses, tried in order: the next one when the one before cannot be reached or turns mail away for now (421). An address may stand in brackets, as in IIS.
    [DscProperty()]
    [string[]] $Server

    # The TCP port of the smart host: 25, or 587 for a submission service.
    [DscProperty()]
    [Nullable[int]] $Port

    # When the smart host is used. Without a smart host all mail for other domains goes by MX record (SmartHostType 0).
    [DscProperty()]
    [ValidateSet('Always', 'DirectFirst')]
    [string] $Mode

    # How connections to the smart host are protected.
    [DscProperty()]
    [ValidateSet('None', 'Opportunistic', 'Required', 'Verified')]
    [string] $TlsMode

    # How the relay proves who it is to the smart host. Basic goes best with the TLS mode Verified: Required takes any certificate, so that whoever stands on the way could pose as the host and be given the password.
    [DscProperty()]
    [ValidateSet('None', 'Basic', 'OAuth2')]
    [string] $Authentication

    # User name and password for -Authentication Basic, as Get-Credential asks for them; alone it means -Authentication Basic. The password is kept in secrets.json under the relay's root and never shown.
    [DscProperty()]
    [pscredential] $Credential

    # Whether a password is kept for the user name. The password itself is never shown.
    [DscProperty(NotConfigurable)]
    [Nullable[bool]] $HasPassword

    # Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required or Verified.
    [DscProperty()]
    [Nullable[bool]] $AllowPlainTextAuthentication

    # Whether it is to be there.
    [DscProperty()]
    [MailrootEnsure] $Ensure

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpSmartHost] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpSmartHost[]] Export() { return [MailrootResource]::ExportInstance([SmtpSmartHost]) }
}

[DscResource()]
class SmtpTls : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The name of the certificate that clients are shown: see Get-SmtpCertificate. The one named as the fully-qualified domain name is made by the relay when it is missing, self-signed, and renewed by it before it ends.
    [DscProperty()]
    [string] $Certificate

    # Whether mail is taken over TLS only: MAIL before that is answered 530 5.7.0 (RFC 3207 section 4).
    [DscProperty()]
    [Nullable[bool]] $RequireTls

    # The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too weak for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too.
    [DscProperty()]
    [ValidateSet('Tls10', 'Tls11', 'Tls12', 'Tls13')]
    [string] $MinimumVersion

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpTls] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpTls[]] Export() { return [MailrootResource]::ExportInstance([SmtpTls]) }
}

[DscResource()]
class SmtpUser : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The name of the account.
    [DscProperty(Key)]
    [string] $UserName

    # The password of the user: a credential with the same user name. A new user needs it.
    [DscProperty()]
    [pscredential] $Credential

    # A note for people.
    [DscProperty()]
    [string] $Comment

    # Whether the user may log in. Without it: yes.
    [DscProperty()]
    [Nullable[bool]] $Enabled

    # When the password was set.
    [DscProperty(NotConfigurable)]
    [string] $PasswordChanged

    # Whether it is to be there.
    [DscProperty()]
    [MailrootEnsure] $Ensure

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpUser] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpUser[]] Export() { return [MailrootResource]::ExportInstance([SmtpUser]) }
}

[DscResource()]
class SmtpUserList : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The entries.
    [DscProperty(Mandatory)]
    [SmtpUserEntry[]] $Users

    # Whether entries that are not named here are removed. Without it they stay.
    [DscProperty()]
    [Nullable[bool]] $Purge

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpUserList] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpUserList[]] Export() { return [MailrootResource]::ExportInstance([SmtpUserList]) }
}

[DscResource()]
class SmtpVirtualServer : MailrootResource {
    # Number or name of the virtual server.
    [DscProperty(Key)]
    [string] $VirtualServer

    # The display name, unique among the virtual servers. Cmdlets take it in place of the number.
    [DscProperty()]
    [string] $Name

    # How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself answered 421 4.3.2.
    [DscProperty()]
    [string] $MaxConnections

    # How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB of a message count as activity, so that a client that sends an octet now and then does not stay.
    [DscProperty()]
    [string] $ConnectionTimeout

    # The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces.
    [DscProperty()]
    [string] $FullyQualifiedDomainName

    # Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain.
    [DscProperty()]
    [string] $DefaultDomain

    # Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer change it until the relay starts again.
    [DscProperty(NotConfigurable)]
    [string] $State

    # Bindings on which it does not listen now, as address:port, since the machine does not have the address: a service starts before the network does. Each is tried again every 5 seconds. Only a change that names such an address is refused.
    [DscProperty(NotConfigurable)]
    [string[]] $PendingBindings

    # Whether it is to be there.
    [DscProperty()]
    [MailrootEnsure] $Ensure

    # Make a change that is refused otherwise because of what it opens; the refusal names it.
    [DscProperty()]
    [Nullable[bool]] $Force

    [DscProperty(NotConfigurable)]
    [MailrootReason[]] $Reasons

    [SmtpVirtualServer] Get() { return $this.GetInstance() }

    [bool] Test() { return $this.TestInstance() }

    [void] Set() { $this.SetInstance() }

    static [SmtpVirtualServer[]] Export() { return [MailrootResource]::ExportInstance([SmtpVirtualServer]) }
}
