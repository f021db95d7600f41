// Generated from schemas/settings.json and schemas/settings by npm run generate. Do not edit.
/**
 * How clients may prove who they are: the Authentication... dialog of the Access tab. The users are those of
 * New-SmtpUser.
 */
export interface AuthenticationSettings {
  /**
   * Whether mail is taken from clients that have not logged in. Without it their MAIL is answered 530 5.7.0. Where
   * mail may go is for the relay restrictions to say. Default: true.
   */
  readonly anonymous: boolean
  /**
   * Whether clients may log in with user name and password (AUTH PLAIN and AUTH LOGIN, RFC 4954). AUTH is announced
   * only where it may be used. Default: false.
   */
  readonly basic: boolean
  /**
   * Whether a login needs TLS (STARTTLS) first. Before it AUTH is not announced and is answered 538 5.7.11. Without
   * this passwords cross the network as plain text: turning it off while Basic is on needs -Force. Default: true.
   */
  readonly requireTls: boolean
}

/** Which clients may connect to the virtual server: the Connection... dialog of the Access tab. */
export interface ConnectionControlSettings {
  /**
   * Which of the two lists decides. Changing the mode never turns one list into the other. A client that it keeps out
   * is answered 554 5.7.1 and closed; a session that is open ends at its next command with 421. Default:
   * "AllExceptListed".
   */
  readonly mode: ConnectionControlMode
  /** Addresses and networks that may not connect when the mode is AllExceptListed. Default: []. */
  readonly deny: readonly ConnectionAddress[]
  /** Addresses and networks that may connect when the mode is OnlyListed. Default: []. */
  readonly grant: readonly ConnectionAddress[]
  /**
   * How many inbound connections one client address may have at once, counted over all virtual servers. One more is
   * answered 421 4.3.2. Default: 600. In connections.
   */
  readonly maxConnectionsPerAddress: number
}

/**
 * When delivery is tried again, when it is given up, and how many hops a message may have: the Delivery tab of the
 * property sheet. Applies to mail already queued.
 */
export interface DeliverySettings {
  /** The wait after the first failed attempt. Default: "PT15M". */
  readonly firstRetryInterval: string
  /** The wait after the second failed attempt. Default: "PT30M". */
  readonly secondRetryInterval: string
  /** The wait after the third failed attempt. Default: "PT1H". */
  readonly thirdRetryInterval: string
  /** The wait after each later failed attempt. Default: "PT4H". */
  readonly subsequentRetryInterval: string
  /** How long after acceptance delivery to a next hop is given up and the sender gets a bounce (4.4.7). Default: "P2D". */
  readonly expirationTimeout: string
  /**
   * How long after acceptance the sender of mail that no next hop has taken yet is told, once for each recipient, that
   * it is late (RFC 3464, Action: delayed). Unlimited: never. Nobody is told of messages that an administrator holds,
   * of mail from the null sender, and where the client asked for NOTIFY without DELAY. Default: "PT12H".
   */
  readonly delayNotificationTimeout: string | 'unlimited'
  /**
   * How long after acceptance delivery to the Drop folder is given up and the sender gets a bounce (4.4.7). Default:
   * "P2D".
   */
  readonly localExpirationTimeout: string
  /**
   * How long after acceptance the sender of mail that could not be put into the Drop folder yet is told that it is
   * late. Unlimited: never. Default: "PT12H".
   */
  readonly localDelayNotificationTimeout: string | 'unlimited'
  /** A message with more Received fields than this goes in a circle and is bounced (5.4.6). Default: 15. In hops. */
  readonly hopCount: number
}

/**
 * The folders of a virtual server: where they lie, how much they may hold. They must exist or be creatable, must not
 * lie within each other, and no two virtual servers may share one.
 */
export interface FolderSettings {
  /**
   * Message files put here are submitted and deleted. Default: N/Pickup under the root, where N is the number of the
   * virtual server.
   */
  readonly pickupDirectory?: string
  /** Whether files are taken from the Pickup folder. While it is off they stay where they are. Default: true. */
  readonly shouldPickupMail: boolean
  /**
   * A readable copy of each message that did not go at the first try: a view for people, never the queue itself.
   * Default: N/Queue under the root.
   */
  readonly queueDirectory?: string
  /**
   * Mail for the default domain and for Alias domains is put here, one file for each message. Default: N/Drop under
   * the root.
   */
  readonly dropDirectory?: string
  /**
   * How much all files directly in the Drop folder may hold together. A message that would pass it waits in the queue
   * with 4.2.2 and is tried again by the schedule of delivery; nothing is deleted. What other programs put there and
   * take away counts too. Default: "unlimited". In bytes.
   */
  readonly dropDirectoryQuota: number | 'unlimited'
  /**
   * Messages that could be neither delivered nor returned, with the reason in a file of its own. Default: N/Badmail
   * under the root.
   */
  readonly badMailDirectory?: string
  /**
   * Messages that have been in the Badmail folder longer than this are deleted, all their files together. Files that
   * are not the relay's stay. Default: "P30D".
   */
  readonly badMailMaxAge: string
  /**
   * When the messages in the Badmail folder together pass this size, the oldest are deleted. The newest always stays.
   * Default: 1073741824. In bytes.
   */
  readonly badMailMaxDirectorySize: number
}

/** Name, addresses, connections and host name of a virtual server: the General tab of the property sheet. */
export interface GeneralSettings {
  /**
   * The display name, unique among the virtual servers. Cmdlets take it in place of the number. Default: Default SMTP
   * Virtual Server for number 1, SMTP Virtual Server N for the others.
   */
  readonly name?: string
  /**
   * The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is
   * implicit, nothing else: who needs another policy on another port makes a second virtual server. Default: [].
   */
  readonly bindings: readonly Binding[]
  /**
   * Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop
   * folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart
   * host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer
   * wildcard before a shorter. Default: [].
   */
  readonly domains: readonly Domain[]
  /**
   * How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed
   * in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself
   * answered 421 4.3.2. Default: 1000. In connections.
   */
  readonly maxConnections: number | 'unlimited'
  /**
   * How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB
   * of a message count as activity, so that a client that sends an octet now and then does not stay. Default: "PT10M".
   */
  readonly connectionTimeout: string
  /**
   * The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces. Default: the name of
   * the machine.
   */
  readonly fullyQualifiedDomainName?: string
  /**
   * Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain. Default: the
   * fully-qualified domain name.
   */
  readonly defaultDomain?: string
}

/**
 * The protocol log of a virtual server: each command and its reply in W3C extended files, as IIS wrote them. Passwords
 * and message text are never in it.
 */
export interface LoggingSettings {
  /** Whether commands and replies are written to the protocol log. Read it with Get-SmtpProtocolLog. Default: false. */
  readonly enabled: boolean
  /** When a new file begins. Names are IIS's: exYYMMDD.log for a day. Default: "Daily". */
  readonly logFilePeriod: LoggingLogFilePeriod
  /** With the schedule MaxSize: a new file begins when the current one has so many bytes. Default: 20971520. In bytes. */
  readonly logFileTruncateSize: number
  /**
   * Whether files are named and begun by the local time of the relay's machine; else by UTC. The times in the rows are
   * UTC always. Default: false.
   */
  readonly logFileLocaltimeRollover: boolean
  /**
   * The fields of a row, by IIS's names. They are written in IIS's order, whatever their order here. Default:
   * ["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion"].
   */
  readonly logExtFileFlags: readonly ('Date' | 'Time' | 'ClientIp' | 'UserName' | 'SiteName' | 'ComputerName' | 'ServerIp' | 'ServerPort' | 'Method' | 'UriStem' | 'UriQuery' | 'HttpStatus' | 'HttpSubStatus' | 'Win32Status' | 'BytesSent' | 'BytesRecv' | 'TimeTaken' | 'ProtocolVersion' | 'Host' | 'UserAgent' | 'Cookie' | 'Referer')[]
  /**
   * The folder above those of the virtual servers: the relay adds SMTPSVC and the number, for example SMTPSVC1.
   * Default: logs under the root.
   */
  readonly logFileDirectory?: string
  /** Files of the protocol log that were last written longer ago than this are deleted. Default: "P30D". */
  readonly maxAge: string
  /**
   * When the files of the protocol log of this virtual server together pass this size, the oldest are deleted. A file
   * that reaches a quarter of it goes on in another: exYYMMDD.2.log. Default: 1073741824. In bytes.
   */
  readonly maxDirectorySize: number
}

/** Size and number limits of messages: the Messages tab of the property sheet. */
export interface MessageLimitSettings {
  /**
   * The largest message that is taken, announced as SIZE (RFC 1870). A larger one is answered 552 5.3.4. Default:
   * 2097152. In bytes.
   */
  readonly maxMessageSize: number | 'unlimited'
  /**
   * The most message data that one connection may send. Beyond it the answer is 552 4.3.1 and the connection is
   * closed. Default: 10485760. In bytes.
   */
  readonly maxSessionSize: number | 'unlimited'
  /** How many messages are sent over one outbound connection before a new one is opened. Default: 20. In messages. */
  readonly maxBatchedMessages: number | 'unlimited'
  /**
   * How many recipients one message may have. One more is answered 452 4.5.3, so that a client sends the rest in
   * another message. Default: 100. In recipients.
   */
  readonly maxRecipients: number | 'unlimited'
  /**
   * A mailbox that gets a copy of every non-delivery report, as a message of its own. Mail that no report may go to
   * (null sender, NOTIFY=NEVER) has no copy either: it is in Badmail. Default: no copy.
   */
  readonly sendNdrTo?: string
}

/**
 * How many connections the virtual server opens to other hosts, and how it delivers by MX record: the Outbound
 * connections... dialog of the Delivery tab. With a smart host in the mode Always nothing goes by MX record. Applies
 * to mail already queued.
 */
export interface OutboundConnectionSettings {
  /**
   * How many connections to other hosts the virtual server has at once, those included that are kept open for the next
   * message. A quarter of them is kept from domains by MX record that have taken no mail yet, so that dead ones hold
   * up no others. Default: 1000. In connections.
   */
  readonly maxConnections: number | 'unlimited'
  /**
   * How many of them go to one domain by MX record, or to the smart host. Whatever is set here, a route begins with 20
   * and gets one more for each message that is taken, and a host that takes no more connections gets fewer for a
   * while. Default: 100. In connections.
   */
  readonly maxConnectionsPerDomain: number | 'unlimited'
  /**
   * How long the relay waits for the other host in one step of a conversation, at most: where RFC 5321 section 4.5.3.2
   * names a shorter time, that one counts. A connection without work ends after 30 seconds, or after this time if it
   * is shorter. Default: "PT10M".
   */
  readonly connectionTimeout: string
  /**
   * The TCP port of the hosts that MX records name. The smart host has a port of its own: Set-SmtpSmartHost -Port.
   * Default: 25.
   */
  readonly port: number
  /**
   * How connections to the hosts that MX records name are protected. The smart host has a mode of its own:
   * Set-SmtpSmartHost -TlsMode. Default: "Opportunistic".
   */
  readonly tlsMode: OutboundConnectionTlsMode
  /**
   * The name servers that are asked for MX records and for the addresses of the hosts in them, in this order; with a
   * port where it is not 53. Empty: those of the machine. The name of a smart host is looked up as the machine does
   * it, in its hosts file too. Default: [].
   */
  readonly dnsServers: readonly string[]
}

/**
 * How the virtual server speaks SMTP with clients: its banner, and what becomes of line ends that the protocol
 * forbids.
 */
export interface ProtocolSettings {
  /**
   * What becomes of a message from SMTP with a bare CR, a bare LF or a NUL in it, which RFC 5321 section 2.3.8 and RFC
   * 5322 section 4 forbid: two servers may read such a message in two ways, and a second message can hide in it.
   * Whatever is chosen, only CR LF . CR LF ends a message, and nothing of the three is stored or sent on. Files in
   * Pickup are always made whole. Default: "ByRelayRight".
   */
  readonly bareLineEndings: ProtocolBareLineEndings
  /**
   * What stands in the greeting (220) behind the fully qualified domain name, in place of the name of the software and
   * the time. Default: Mailroot ESMTP MAIL Service ready at, and the time.
   */
  readonly connectResponse?: string
}

/**
 * Which clients may relay through the virtual server to domains that are not its own: the Relay... dialog of the
 * Access tab.
 */
export interface RelayRestrictionSettings {
  /** Which of the two lists decides. Changing the mode never turns one list into the other. Default: "OnlyListed". */
  readonly mode: RelayRestrictionMode
  /** Whether a client that has logged in may relay whatever the lists say. Default: true. */
  readonly relayForAuth: boolean
  /** Addresses and networks that may relay when the mode is OnlyListed. Default: []. */
  readonly grant: readonly RelayAddress[]
  /** Addresses and networks that may not relay when the mode is AllExceptListed. Default: []. */
  readonly deny: readonly RelayAddress[]
}

/**
 * What all virtual servers share: free space, the size of the queue, the Queue folder, the tracking log and the
 * numbers for Prometheus.
 */
export interface ServiceSettings {
  /**
   * When the disk that holds the queue has less than this free, clients get 452 4.3.1 and nothing is taken; delivery
   * goes on. Default: 268435456. In bytes.
   */
  readonly minimumFreeSpace: number
  /** When this many messages are queued, clients get 452 4.3.1 until some have left. Default: 500000. In messages. */
  readonly maxQueuedMessages: number
  /**
   * How many messages the Queue folder of a virtual server shows at most. The folder is a view for people; messages
   * beyond this number are queued and delivered all the same. Default: 10000. In files.
   */
  readonly queueFolderMaxFiles: number
  /** Files of the tracking log older than this are deleted. Default: "P30D". */
  readonly messageTrackingLogMaxAge: string
  /** When the files of the tracking log together pass this size, the oldest are deleted. Default: 1073741824. In bytes. */
  readonly messageTrackingLogMaxDirectorySize: number
  /**
   * Where GET /metrics answers with the numbers of Get-SmtpStatistic in the text format of Prometheus: a loopback
   * address of this machine and a port, or off. It asks for no password, so no other address is taken; a Prometheus on
   * another machine comes by a proxy or an agent. Default: "off".
   */
  readonly metricsEndpoint: string
}

/**
 * The host that takes mail for other domains: Delivery tab, Advanced..., Outbound Security... and Outbound
 * connections... of the property sheet, in one area because they are changed together.
 */
export interface SmartHostSettings {
  /**
   * Host names or addresses, tried in order: the next one when the one before cannot be reached or turns mail away for
   * now (421). An address may stand in brackets, as in IIS. Default: [].
   */
  readonly server: readonly string[]
  /** The TCP port of the smart host: 25, or 587 for a submission service. Default: 25. */
  readonly port: number
  /**
   * When the smart host is used. Without a smart host all mail for other domains goes by MX record (SmartHostType 0).
   * Default: "Always".
   */
  readonly mode: SmartHostMode
  /** How connections to the smart host are protected. Default: "Opportunistic". */
  readonly tlsMode: SmartHostTlsMode
  /**
   * How the relay proves who it is to the smart host. Basic goes best with the TLS mode Verified: Required takes any
   * certificate, so that whoever stands on the way could pose as the host and be given the password. Default:
   * {"type":"none"}.
   */
  readonly authentication: SmartHostAuthentication
  /**
   * Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required
   * or Verified. Default: false.
   */
  readonly allowPlainTextAuthentication: boolean
}

/**
 * How connections of clients are protected: Secure communication on the Access tab of the property sheet. Whether TLS
 * begins with STARTTLS or with the connection is the binding's.
 */
export interface TlsSettings {
  /**
   * The name of the certificate that clients are shown: see Get-SmtpCertificate. The one named as the fully-qualified
   * domain name is made by the relay when it is missing, self-signed, and renewed by it before it ends. Default: the
   * name of the virtual server's fully-qualified domain name.
   */
  readonly certificate?: string
  /** Whether mail is taken over TLS only: MAIL before that is answered 530 5.7.0 (RFC 3207 section 4). Default: false. */
  readonly requireTls: boolean
  /**
   * The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too
   * weak for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too.
   * Default: "Tls12".
   */
  readonly minimumVersion: TlsMinimumVersion
}

/**
 * Which of the two lists decides. Changing the mode never turns one list into the other. A client that it keeps out is
 * answered 554 5.7.1 and closed; a session that is open ends at its next command with 421. Default: "AllExceptListed".
 */
export type ConnectionControlMode = 'OnlyListed' | 'AllExceptListed'

/** One address or network. */
export interface ConnectionAddress {
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment: string
}

/** One address and port. */
export interface Binding {
  /**
   * The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds
   * both.
   */
  readonly address: string
  /** The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409). Default: 25. */
  readonly port: number
  /** How TLS begins on this port. To change it, remove the binding and add it again. Default: "StartTls". */
  readonly tls: 'StartTls' | 'Implicit'
}

/** One domain, or all subdomains of one. */
export interface Domain {
  /**
   * The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An
   * internationalised name is kept in its ASCII form (RFC 5891).
   */
  readonly name: string
  /** What becomes of mail for the domain. Default: "Remote". */
  readonly type: 'Default' | 'Alias' | 'Remote'
  /**
   * Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who
   * may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs
   * that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs
   * -Force. Default: false.
   */
  readonly allowRelay: boolean
  /**
   * Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one
   * before fails. An address may stand in brackets, as in IIS. An empty list means by DNS. Default: [].
   */
  readonly server: readonly string[]
  /** The TCP port of these hosts. IIS has one port for everything that it sends. Default: 25. */
  readonly port: number
  /**
   * How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic
   * leaves it to Set-SmtpOutboundConnection. Default: "Opportunistic".
   */
  readonly tlsMode: 'None' | 'Opportunistic' | 'Required' | 'Verified'
  /**
   * How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified. Default:
   * {"type":"none"}.
   */
  readonly authentication: { readonly type: 'none' } | { readonly type: 'basic'; readonly userName: string } | { readonly type: 'oauth2' }
  /**
   * Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required
   * or Verified. Default: false.
   */
  readonly allowPlainTextAuthentication: boolean
  /**
   * Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no
   * account and no 8-bit mail. Default: false.
   */
  readonly sendHelo: boolean
}

/**
 * Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer change
 * it until the relay starts again.
 */
export type GeneralState = 'Started' | 'Paused' | 'Stopped'

/** When a new file begins. Names are IIS's: exYYMMDD.log for a day. Default: "Daily". */
export type LoggingLogFilePeriod = 'Hourly' | 'Daily' | 'Weekly' | 'Monthly' | 'MaxSize'

/**
 * How connections to the hosts that MX records name are protected. The smart host has a mode of its own:
 * Set-SmtpSmartHost -TlsMode. Default: "Opportunistic".
 */
export type OutboundConnectionTlsMode = 'None' | 'Opportunistic' | 'Required' | 'Verified'

/**
 * What becomes of a message from SMTP with a bare CR, a bare LF or a NUL in it, which RFC 5321 section 2.3.8 and RFC
 * 5322 section 4 forbid: two servers may read such a message in two ways, and a second message can hide in it.
 * Whatever is chosen, only CR LF . CR LF ends a message, and nothing of the three is stored or sent on. Files in
 * Pickup are always made whole. Default: "ByRelayRight".
 */
export type ProtocolBareLineEndings = 'ByRelayRight' | 'Normalize' | 'Refuse'

/** Which of the two lists decides. Changing the mode never turns one list into the other. Default: "OnlyListed". */
export type RelayRestrictionMode = 'OnlyListed' | 'AllExceptListed'

/** One address or network. */
export interface RelayAddress {
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment: string
}

/**
 * When the smart host is used. Without a smart host all mail for other domains goes by MX record (SmartHostType 0).
 * Default: "Always".
 */
export type SmartHostMode = 'Always' | 'DirectFirst'

/** How connections to the smart host are protected. Default: "Opportunistic". */
export type SmartHostTlsMode = 'None' | 'Opportunistic' | 'Required' | 'Verified'

/**
 * How the relay proves who it is to the smart host. Basic goes best with the TLS mode Verified: Required takes any
 * certificate, so that whoever stands on the way could pose as the host and be given the password. Default:
 * {"type":"none"}.
 */
export type SmartHostAuthentication =
  | { readonly type: 'none' }
  | { readonly type: 'basic'; readonly userName: string }
  | { readonly type: 'oauth2' }

/**
 * The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too weak
 * for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too. Default:
 * "Tls12".
 */
export type TlsMinimumVersion = 'Tls10' | 'Tls11' | 'Tls12' | 'Tls13'

/** Every area of one virtual server, defaults filled in. */
export interface VirtualServerSettings {
  readonly authentication: AuthenticationSettings
  readonly connectionControl: ConnectionControlSettings
  readonly delivery: DeliverySettings
  readonly folder: FolderSettings
  readonly general: GeneralSettings
  readonly logging: LoggingSettings
  readonly messageLimit: MessageLimitSettings
  readonly outboundConnection: OutboundConnectionSettings
  readonly protocol: ProtocolSettings
  readonly relayRestriction: RelayRestrictionSettings
  readonly smartHost: SmartHostSettings
  readonly tls: TlsSettings
}

/** The settings in effect: settings.json defaults filled in, except those that depend on the machine. */
export interface Settings {
  readonly revision: number
  readonly service: ServiceSettings
  /** By number: 1 is the first. */
  readonly virtualServers: Readonly<Record<string, VirtualServerSettings>>
}

/**
 * How clients may prove who they are: the Authentication... dialog of the Access tab. The users are those of
 * New-SmtpUser.
 */
export interface StoredAuthenticationSettings {
  /**
   * Whether mail is taken from clients that have not logged in. Without it their MAIL is answered 530 5.7.0. Where
   * mail may go is for the relay restrictions to say. Default: true.
   */
  readonly anonymous?: boolean
  /**
   * Whether clients may log in with user name and password (AUTH PLAIN and AUTH LOGIN, RFC 4954). AUTH is announced
   * only where it may be used. Default: false.
   */
  readonly basic?: boolean
  /**
   * Whether a login needs TLS (STARTTLS) first. Before it AUTH is not announced and is answered 538 5.7.11. Without
   * this passwords cross the network as plain text: turning it off while Basic is on needs -Force. Default: true.
   */
  readonly requireTls?: boolean
}

/** Which clients may connect to the virtual server: the Connection... dialog of the Access tab. */
export interface StoredConnectionControlSettings {
  /**
   * Which of the two lists decides. Changing the mode never turns one list into the other. A client that it keeps out
   * is answered 554 5.7.1 and closed; a session that is open ends at its next command with 421. Default:
   * "AllExceptListed".
   */
  readonly mode?: ConnectionControlMode
  /** Addresses and networks that may not connect when the mode is AllExceptListed. Default: []. */
  readonly deny?: readonly StoredConnectionAddress[]
  /** Addresses and networks that may connect when the mode is OnlyListed. Default: []. */
  readonly grant?: readonly StoredConnectionAddress[]
  /**
   * How many inbound connections one client address may have at once, counted over all virtual servers. One more is
   * answered 421 4.3.2. Default: 600. In connections.
   */
  readonly maxConnectionsPerAddress?: number
}

/**
 * When delivery is tried again, when it is given up, and how many hops a message may have: the Delivery tab of the
 * property sheet. Applies to mail already queued.
 */
export interface StoredDeliverySettings {
  /** The wait after the first failed attempt. Default: "PT15M". */
  readonly firstRetryInterval?: string
  /** The wait after the second failed attempt. Default: "PT30M". */
  readonly secondRetryInterval?: string
  /** The wait after the third failed attempt. Default: "PT1H". */
  readonly thirdRetryInterval?: string
  /** The wait after each later failed attempt. Default: "PT4H". */
  readonly subsequentRetryInterval?: string
  /** How long after acceptance delivery to a next hop is given up and the sender gets a bounce (4.4.7). Default: "P2D". */
  readonly expirationTimeout?: string
  /**
   * How long after acceptance the sender of mail that no next hop has taken yet is told, once for each recipient, that
   * it is late (RFC 3464, Action: delayed). Unlimited: never. Nobody is told of messages that an administrator holds,
   * of mail from the null sender, and where the client asked for NOTIFY without DELAY. Default: "PT12H".
   */
  readonly delayNotificationTimeout?: string | 'unlimited'
  /**
   * How long after acceptance delivery to the Drop folder is given up and the sender gets a bounce (4.4.7). Default:
   * "P2D".
   */
  readonly localExpirationTimeout?: string
  /**
   * How long after acceptance the sender of mail that could not be put into the Drop folder yet is told that it is
   * late. Unlimited: never. Default: "PT12H".
   */
  readonly localDelayNotificationTimeout?: string | 'unlimited'
  /** A message with more Received fields than this goes in a circle and is bounced (5.4.6). Default: 15. In hops. */
  readonly hopCount?: number
}

/**
 * The folders of a virtual server: where they lie, how much they may hold. They must exist or be creatable, must not
 * lie within each other, and no two virtual servers may share one.
 */
export interface StoredFolderSettings {
  /**
   * Message files put here are submitted and deleted. Default: N/Pickup under the root, where N is the number of the
   * virtual server.
   */
  readonly pickupDirectory?: string
  /** Whether files are taken from the Pickup folder. While it is off they stay where they are. Default: true. */
  readonly shouldPickupMail?: boolean
  /**
   * A readable copy of each message that did not go at the first try: a view for people, never the queue itself.
   * Default: N/Queue under the root.
   */
  readonly queueDirectory?: string
  /**
   * Mail for the default domain and for Alias domains is put here, one file for each message. Default: N/Drop under
   * the root.
   */
  readonly dropDirectory?: string
  /**
   * How much all files directly in the Drop folder may hold together. A message that would pass it waits in the queue
   * with 4.2.2 and is tried again by the schedule of delivery; nothing is deleted. What other programs put there and
   * take away counts too. Default: "unlimited". In bytes.
   */
  readonly dropDirectoryQuota?: number | 'unlimited'
  /**
   * Messages that could be neither delivered nor returned, with the reason in a file of its own. Default: N/Badmail
   * under the root.
   */
  readonly badMailDirectory?: string
  /**
   * Messages that have been in the Badmail folder longer than this are deleted, all their files together. Files that
   * are not the relay's stay. Default: "P30D".
   */
  readonly badMailMaxAge?: string
  /**
   * When the messages in the Badmail folder together pass this size, the oldest are deleted. The newest always stays.
   * Default: 1073741824. In bytes.
   */
  readonly badMailMaxDirectorySize?: number
}

/** Name, addresses, connections and host name of a virtual server: the General tab of the property sheet. */
export interface StoredGeneralSettings {
  /**
   * The display name, unique among the virtual servers. Cmdlets take it in place of the number. Default: Default SMTP
   * Virtual Server for number 1, SMTP Virtual Server N for the others.
   */
  readonly name?: string
  /**
   * The addresses and ports on which the virtual server listens. A binding is an address, a port and whether TLS is
   * implicit, nothing else: who needs another policy on another port makes a second virtual server. Default: [].
   */
  readonly bindings?: readonly StoredBinding[]
  /**
   * Domains with a rule of their own: the Domains node of IIS Manager. Mail for an Alias domain goes to the Drop
   * folder, as that for the default domain. Mail for a Remote domain goes where its entry says, whatever the smart
   * host of the virtual server is. The most specific entry that fits decides: a name before a wildcard, a longer
   * wildcard before a shorter. Default: [].
   */
  readonly domains?: readonly StoredDomain[]
  /**
   * How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed
   * in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself
   * answered 421 4.3.2. Default: 1000. In connections.
   */
  readonly maxConnections?: number | 'unlimited'
  /**
   * How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB
   * of a message count as activity, so that a client that sends an octet now and then does not stay. Default: "PT10M".
   */
  readonly connectionTimeout?: string
  /**
   * The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces. Default: the name of
   * the machine.
   */
  readonly fullyQualifiedDomainName?: string
  /**
   * Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain. Default: the
   * fully-qualified domain name.
   */
  readonly defaultDomain?: string
}

/**
 * The protocol log of a virtual server: each command and its reply in W3C extended files, as IIS wrote them. Passwords
 * and message text are never in it.
 */
export interface StoredLoggingSettings {
  /** Whether commands and replies are written to the protocol log. Read it with Get-SmtpProtocolLog. Default: false. */
  readonly enabled?: boolean
  /** When a new file begins. Names are IIS's: exYYMMDD.log for a day. Default: "Daily". */
  readonly logFilePeriod?: LoggingLogFilePeriod
  /** With the schedule MaxSize: a new file begins when the current one has so many bytes. Default: 20971520. In bytes. */
  readonly logFileTruncateSize?: number
  /**
   * Whether files are named and begun by the local time of the relay's machine; else by UTC. The times in the rows are
   * UTC always. Default: false.
   */
  readonly logFileLocaltimeRollover?: boolean
  /**
   * The fields of a row, by IIS's names. They are written in IIS's order, whatever their order here. Default:
   * ["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion"].
   */
  readonly logExtFileFlags?: readonly ('Date' | 'Time' | 'ClientIp' | 'UserName' | 'SiteName' | 'ComputerName' | 'ServerIp' | 'ServerPort' | 'Method' | 'UriStem' | 'UriQuery' | 'HttpStatus' | 'HttpSubStatus' | 'Win32Status' | 'BytesSent' | 'BytesRecv' | 'TimeTaken' | 'ProtocolVersion' | 'Host' | 'UserAgent' | 'Cookie' | 'Referer')[]
  /**
   * The folder above those of the virtual servers: the relay adds SMTPSVC and the number, for example SMTPSVC1.
   * Default: logs under the root.
   */
  readonly logFileDirectory?: string
  /** Files of the protocol log that were last written longer ago than this are deleted. Default: "P30D". */
  readonly maxAge?: string
  /**
   * When the files of the protocol log of this virtual server together pass this size, the oldest are deleted. A file
   * that reaches a quarter of it goes on in another: exYYMMDD.2.log. Default: 1073741824. In bytes.
   */
  readonly maxDirectorySize?: number
}

/** Size and number limits of messages: the Messages tab of the property sheet. */
export interface StoredMessageLimitSettings {
  /**
   * The largest message that is taken, announced as SIZE (RFC 1870). A larger one is answered 552 5.3.4. Default:
   * 2097152. In bytes.
   */
  readonly maxMessageSize?: number | 'unlimited'
  /**
   * The most message data that one connection may send. Beyond it the answer is 552 4.3.1 and the connection is
   * closed. Default: 10485760. In bytes.
   */
  readonly maxSessionSize?: number | 'unlimited'
  /** How many messages are sent over one outbound connection before a new one is opened. Default: 20. In messages. */
  readonly maxBatchedMessages?: number | 'unlimited'
  /**
   * How many recipients one message may have. One more is answered 452 4.5.3, so that a client sends the rest in
   * another message. Default: 100. In recipients.
   */
  readonly maxRecipients?: number | 'unlimited'
  /**
   * A mailbox that gets a copy of every non-delivery report, as a message of its own. Mail that no report may go to
   * (null sender, NOTIFY=NEVER) has no copy either: it is in Badmail. Default: no copy.
   */
  readonly sendNdrTo?: string
}

/**
 * How many connections the virtual server opens to other hosts, and how it delivers by MX record: the Outbound
 * connections... dialog of the Delivery tab. With a smart host in the mode Always nothing goes by MX record. Applies
 * to mail already queued.
 */
export interface StoredOutboundConnectionSettings {
  /**
   * How many connections to other hosts the virtual server has at once, those included that are kept open for the next
   * message. A quarter of them is kept from domains by MX record that have taken no mail yet, so that dead ones hold
   * up no others. Default: 1000. In connections.
   */
  readonly maxConnections?: number | 'unlimited'
  /**
   * How many of them go to one domain by MX record, or to the smart host. Whatever is set here, a route begins with 20
   * and gets one more for each message that is taken, and a host that takes no more connections gets fewer for a
   * while. Default: 100. In connections.
   */
  readonly maxConnectionsPerDomain?: number | 'unlimited'
  /**
   * How long the relay waits for the other host in one step of a conversation, at most: where RFC 5321 section 4.5.3.2
   * names a shorter time, that one counts. A connection without work ends after 30 seconds, or after this time if it
   * is shorter. Default: "PT10M".
   */
  readonly connectionTimeout?: string
  /**
   * The TCP port of the hosts that MX records name. The smart host has a port of its own: Set-SmtpSmartHost -Port.
   * Default: 25.
   */
  readonly port?: number
  /**
   * How connections to the hosts that MX records name are protected. The smart host has a mode of its own:
   * Set-SmtpSmartHost -TlsMode. Default: "Opportunistic".
   */
  readonly tlsMode?: OutboundConnectionTlsMode
  /**
   * The name servers that are asked for MX records and for the addresses of the hosts in them, in this order; with a
   * port where it is not 53. Empty: those of the machine. The name of a smart host is looked up as the machine does
   * it, in its hosts file too. Default: [].
   */
  readonly dnsServers?: readonly string[]
}

/**
 * How the virtual server speaks SMTP with clients: its banner, and what becomes of line ends that the protocol
 * forbids.
 */
export interface StoredProtocolSettings {
  /**
   * What becomes of a message from SMTP with a bare CR, a bare LF or a NUL in it, which RFC 5321 section 2.3.8 and RFC
   * 5322 section 4 forbid: two servers may read such a message in two ways, and a second message can hide in it.
   * Whatever is chosen, only CR LF . CR LF ends a message, and nothing of the three is stored or sent on. Files in
   * Pickup are always made whole. Default: "ByRelayRight".
   */
  readonly bareLineEndings?: ProtocolBareLineEndings
  /**
   * What stands in the greeting (220) behind the fully qualified domain name, in place of the name of the software and
   * the time. Default: Mailroot ESMTP MAIL Service ready at, and the time.
   */
  readonly connectResponse?: string
}

/**
 * Which clients may relay through the virtual server to domains that are not its own: the Relay... dialog of the
 * Access tab.
 */
export interface StoredRelayRestrictionSettings {
  /** Which of the two lists decides. Changing the mode never turns one list into the other. Default: "OnlyListed". */
  readonly mode?: RelayRestrictionMode
  /** Whether a client that has logged in may relay whatever the lists say. Default: true. */
  readonly relayForAuth?: boolean
  /** Addresses and networks that may relay when the mode is OnlyListed. Default: []. */
  readonly grant?: readonly StoredRelayAddress[]
  /** Addresses and networks that may not relay when the mode is AllExceptListed. Default: []. */
  readonly deny?: readonly StoredRelayAddress[]
}

/**
 * What all virtual servers share: free space, the size of the queue, the Queue folder, the tracking log and the
 * numbers for Prometheus.
 */
export interface StoredServiceSettings {
  /**
   * When the disk that holds the queue has less than this free, clients get 452 4.3.1 and nothing is taken; delivery
   * goes on. Default: 268435456. In bytes.
   */
  readonly minimumFreeSpace?: number
  /** When this many messages are queued, clients get 452 4.3.1 until some have left. Default: 500000. In messages. */
  readonly maxQueuedMessages?: number
  /**
   * How many messages the Queue folder of a virtual server shows at most. The folder is a view for people; messages
   * beyond this number are queued and delivered all the same. Default: 10000. In files.
   */
  readonly queueFolderMaxFiles?: number
  /** Files of the tracking log older than this are deleted. Default: "P30D". */
  readonly messageTrackingLogMaxAge?: string
  /** When the files of the tracking log together pass this size, the oldest are deleted. Default: 1073741824. In bytes. */
  readonly messageTrackingLogMaxDirectorySize?: number
  /**
   * Where GET /metrics answers with the numbers of Get-SmtpStatistic in the text format of Prometheus: a loopback
   * address of this machine and a port, or off. It asks for no password, so no other address is taken; a Prometheus on
   * another machine comes by a proxy or an agent. Default: "off".
   */
  readonly metricsEndpoint?: string
}

/**
 * The host that takes mail for other domains: Delivery tab, Advanced..., Outbound Security... and Outbound
 * connections... of the property sheet, in one area because they are changed together.
 */
export interface StoredSmartHostSettings {
  /**
   * Host names or addresses, tried in order: the next one when the one before cannot be reached or turns mail away for
   * now (421). An address may stand in brackets, as in IIS. Default: [].
   */
  readonly server?: readonly string[]
  /** The TCP port of the smart host: 25, or 587 for a submission service. Default: 25. */
  readonly port?: number
  /**
   * When the smart host is used. Without a smart host all mail for other domains goes by MX record (SmartHostType 0).
   * Default: "Always".
   */
  readonly mode?: SmartHostMode
  /** How connections to the smart host are protected. Default: "Opportunistic". */
  readonly tlsMode?: SmartHostTlsMode
  /**
   * How the relay proves who it is to the smart host. Basic goes best with the TLS mode Verified: Required takes any
   * certificate, so that whoever stands on the way could pose as the host and be given the password. Default:
   * {"type":"none"}.
   */
  readonly authentication?: SmartHostAuthentication
  /**
   * Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required
   * or Verified. Default: false.
   */
  readonly allowPlainTextAuthentication?: boolean
}

/**
 * How connections of clients are protected: Secure communication on the Access tab of the property sheet. Whether TLS
 * begins with STARTTLS or with the connection is the binding's.
 */
export interface StoredTlsSettings {
  /**
   * The name of the certificate that clients are shown: see Get-SmtpCertificate. The one named as the fully-qualified
   * domain name is made by the relay when it is missing, self-signed, and renewed by it before it ends. Default: the
   * name of the virtual server's fully-qualified domain name.
   */
  readonly certificate?: string
  /** Whether mail is taken over TLS only: MAIL before that is answered 530 5.7.0 (RFC 3207 section 4). Default: false. */
  readonly requireTls?: boolean
  /**
   * The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too
   * weak for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too.
   * Default: "Tls12".
   */
  readonly minimumVersion?: TlsMinimumVersion
}

/** One address or network. */
export interface StoredConnectionAddress {
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment?: string
}

/** One address and port. */
export interface StoredBinding {
  /**
   * The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds
   * both.
   */
  readonly address: string
  /** The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409). Default: 25. */
  readonly port: number
  /** How TLS begins on this port. To change it, remove the binding and add it again. Default: "StartTls". */
  readonly tls?: 'StartTls' | 'Implicit'
}

/** One domain, or all subdomains of one. */
export interface StoredDomain {
  /**
   * The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An
   * internationalised name is kept in its ASCII form (RFC 5891).
   */
  readonly name: string
  /** What becomes of mail for the domain. Default: "Remote". */
  readonly type?: 'Default' | 'Alias' | 'Remote'
  /**
   * Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who
   * may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs
   * that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs
   * -Force. Default: false.
   */
  readonly allowRelay?: boolean
  /**
   * Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one
   * before fails. An address may stand in brackets, as in IIS. An empty list means by DNS. Default: [].
   */
  readonly server?: readonly string[]
  /** The TCP port of these hosts. IIS has one port for everything that it sends. Default: 25. */
  readonly port?: number
  /**
   * How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic
   * leaves it to Set-SmtpOutboundConnection. Default: "Opportunistic".
   */
  readonly tlsMode?: 'None' | 'Opportunistic' | 'Required' | 'Verified'
  /**
   * How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified. Default:
   * {"type":"none"}.
   */
  readonly authentication?: { readonly type: 'none' } | { readonly type: 'basic'; readonly userName: string } | { readonly type: 'oauth2' }
  /**
   * Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required
   * or Verified. Default: false.
   */
  readonly allowPlainTextAuthentication?: boolean
  /**
   * Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no
   * account and no 8-bit mail. Default: false.
   */
  readonly sendHelo?: boolean
}

/** One address or network. */
export interface StoredRelayAddress {
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment?: string
}

/** The areas of one virtual server as settings.json has them. */
export interface StoredVirtualServerSettings {
  readonly authentication?: StoredAuthenticationSettings
  readonly connectionControl?: StoredConnectionControlSettings
  readonly delivery?: StoredDeliverySettings
  readonly folder?: StoredFolderSettings
  readonly general?: StoredGeneralSettings
  readonly logging?: StoredLoggingSettings
  readonly messageLimit?: StoredMessageLimitSettings
  readonly outboundConnection?: StoredOutboundConnectionSettings
  readonly protocol?: StoredProtocolSettings
  readonly relayRestriction?: StoredRelayRestrictionSettings
  readonly smartHost?: StoredSmartHostSettings
  readonly tls?: StoredTlsSettings
}

/** settings.json: what is absent has its default. */
export interface StoredSettings {
  readonly $schema?: string
  readonly revision?: number
  readonly service?: StoredServiceSettings
  readonly virtualServers: Readonly<Record<string, StoredVirtualServerSettings>>
}
