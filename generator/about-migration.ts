/** The words of about_Mailroot_Migration: the way from IIS, as it can be gone by hand. */
import type { Section } from './about-texts.js'

export const migration: readonly Section[] = [
  [
    'SHORT DESCRIPTION',
    ['Moves from the IIS SMTP Server to Mailroot: what becomes what, in which order, and how to go back.'],
  ],
  [
    'THE WAY',
    [
      'Mailroot runs beside IIS on another port until it does what IIS does. Then it takes the port, and IIS empties its queue. Nothing is read from IIS: what differs from the defaults is written down from IIS Manager, or from MetaBase.xml, and set by hand. Mail that IIS has queued is not moved.',
      'The defaults of Mailroot are those that IIS installs, with few exceptions (docs/reference/changed-defaults.md). So only what was changed in IIS has to be set. The help of each parameter has its name in the metabase and its label in IIS Manager, and where unit and type are the same the cmdlet takes the name of the metabase as an alias.',
    ],
  ],
  [
    'WHAT BECOMES WHAT',
    [
      [
        '    General: IP address, port      Add-SmtpBinding, Remove-SmtpBinding',
        '    General: connections           Set-SmtpVirtualServer',
        '    General: logging               Set-SmtpLogging',
        '    Access: authentication         Set-SmtpAuthentication, New-SmtpUser',
        '    Access: certificate, TLS       Import-SmtpCertificate, Set-SmtpTls',
        '    Access: connection             Set-SmtpConnectionControl,',
        '                                   Add-SmtpConnectionAddress',
        '    Access: relay                  Set-SmtpRelayRestriction,',
        '                                   Add-SmtpRelayAddress',
        '    Messages: limits, NDR copy     Set-SmtpMessageLimit',
        '    Messages: Badmail folder       Set-SmtpFolder',
        '    Delivery: intervals, hops      Set-SmtpDelivery',
        '    Delivery: outbound connections Set-SmtpOutboundConnection',
        '    Delivery: smart host and its',
        '    outbound security              Set-SmtpSmartHost',
        '    Delivery: domain name (FQDN)   Set-SmtpVirtualServer',
        '    Domains: alias, remote         New-SmtpDomain',
        '    LDAP Routing                   nothing yet',
        '    Security: operators            key files and roles: about_Mailroot and',
        '                                   about_Mailroot_Remoting',
      ].join('\n'),
    ],
  ],
  [
    '1. SET WHAT WAS CHANGED IN IIS',
    [
      'A relay that was started for the first time listens on 127.0.0.1, port 2525, and relays for nobody. This is done while IIS goes on:',
      [
        '    Set-SmtpVirtualServer -FullyQualifiedDomainName mail.contoso.com',
        '    Set-SmtpMessageLimit -MaxMessageSize 10MB -MaxRecipients 500',
        '    Set-SmtpDelivery -FirstRetryInterval 00:05:00',
        '    Set-SmtpSmartHost smtp.example.com -Port 587 -TlsMode Verified',
        "    Add-SmtpRelayAddress 10.0.1.0/24 -Comment 'was in IIS'",
        '    New-SmtpDomain contoso.com -Type Alias',
      ].join('\n'),
      'A network may also be written as IIS shows it, address and mask with a comma: "10.0.1.0, 255.255.255.0". Where IIS has "All except the list below", its list is what is refused: add it with -Access Deny, and set the mode AllExceptListed. For relaying that lets everybody else relay, so the cmdlet asks for -Force; a list of those who may is better. Passwords cannot be read out of IIS and are typed again; the account of the smart host:',
      '    Set-SmtpSmartHost smtp.example.com -TlsMode Verified -Credential (Get-Credential)',
      'Keep what is there now, to compare and to set up the next server with it:',
      '    Export-SmtpConfiguration ./relay.json',
    ],
  ],
  [
    '2. TRY IT BESIDE IIS',
    [
      'What is wrong or open is a finding, and a route says who would be let through and where the mail would go:',
      '    Test-SmtpVirtualServer | Format-List',
      '    Test-SmtpRoute anna@example.com -ClientAddress 10.0.1.5',
      '    Send-SmtpTestMessage anna@example.com -Timeout 00:00:05',
      'Let one application submit to the new port first. Such a port is opened to the network by:',
      '    Add-SmtpBinding 0.0.0.0 2526',
    ],
  ],
  [
    '3. CUT OVER',
    [
      'Give IIS another port (General, Advanced), and let it run on: it delivers what is in its Queue folder. At once after that Mailroot takes the port:',
      '    Add-SmtpBinding 0.0.0.0 25',
      'Where the port is still in use the error says so, and nothing has changed. Applications that write files into the Pickup folder get the new folder; or Mailroot takes the old one, once IIS is stopped:',
      '    Get-SmtpFolder',
      'See that mail comes, goes, and waits nowhere:',
      '    Get-SmtpMessageTrace -Start ([datetime]::Today)\n    Get-SmtpQueue | Format-List\n    Get-SmtpMessage -Status Retry',
      'Stop IIS when its Queue folder is empty. Look into its Badmail folder, too.',
    ],
  ],
  [
    '4. GO BACK',
    [
      'As long as IIS is there, giving it back the port is the way back. Mailroot keeps what it accepted and goes on delivering it:',
      '    Remove-SmtpBinding 0.0.0.0 25',
      'A single change is taken back with Undo-SmtpConfigurationChange, and all of them by importing what was exported before.',
    ],
  ],
  [
    'WHAT DIFFERS',
    [
      'Users who log in are those of Mailroot (New-SmtpUser), not accounts of Windows; integrated authentication is not there. A login needs TLS, unless Set-SmtpAuthentication -RequireTls $false says otherwise.',
      'TLS is used with every next hop that offers it, and versions below 1.2 are refused to clients. For old devices: Set-SmtpTls -MinimumVersion Tls10.',
      'Granted and denied addresses are two lists. In IIS one list changed its meaning with the mode; here a mode never turns one into the other.',
      'Logs and Badmail have limits of size and age, where IIS had none: Set-SmtpLogging and Set-SmtpFolder.',
      'There is no metabase. What asks it for the Pickup folder (System.Net.Mail with PickupDirectoryFromIis, CDO without a folder) has to be given the folder: SpecifiedPickupDirectory in .NET. Scripts that use ADSI, WMI or adsutil.vbs are written anew with these cmdlets.',
      'The Queue folder is a view of what waits: files put there are not sent, and deleting one removes no message (Remove-SmtpMessage does).',
    ],
  ],
]
