// Generated from schemas/methods and schemas/settings by npm run generate. Do not edit.
import type {
  Badmail,
  Certificate,
  ConfigurationChange,
  Finding,
  Lockout,
  Message,
  ProtocolLogEntry,
  Queue,
  RouteStep,
  Session,
  Statistic,
  TestMessage,
  TraceEvent,
  User,
  VirtualServerState,
} from './reports.js'
import type {
  Binding,
  ConnectionAddress,
  ConnectionControlMode,
  GeneralState,
  LoggingLogFilePeriod,
  OutboundConnectionTlsMode,
  ProtocolBareLineEndings,
  RelayAddress,
  RelayRestrictionMode,
  SmartHostAuthentication,
  SmartHostMode,
  SmartHostTlsMode,
  TlsMinimumVersion,
} from './settings.js'

/**
 * How clients may prove who they are: the Authentication... dialog of the Access tab. The users are those of
 * New-SmtpUser.
 */
export interface ShownAuthentication {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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

/** One address and port. */
export interface ShownBinding {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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

/** One address or network. */
export interface ShownConnectionAddress {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** The list that the entry is in. */
  readonly access: 'Deny' | 'Grant'
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment: string
}

/** Which clients may connect to the virtual server: the Connection... dialog of the Access tab. */
export interface ShownConnectionControl {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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
export interface ShownDelivery {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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

/** One domain, or all subdomains of one. */
export interface ShownDomain {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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
  /** Whether a password is kept for the user name. The password itself is never shown. */
  readonly hasPassword: boolean
}

/**
 * The folders of a virtual server: where they lie, how much they may hold. They must exist or be creatable, must not
 * lie within each other, and no two virtual servers may share one.
 */
export interface ShownFolder {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /**
   * Message files put here are submitted and deleted. Default: N/Pickup under the root, where N is the number of the
   * virtual server.
   */
  readonly pickupDirectory: string
  /** Whether files are taken from the Pickup folder. While it is off they stay where they are. Default: true. */
  readonly shouldPickupMail: boolean
  /**
   * A readable copy of each message that did not go at the first try: a view for people, never the queue itself.
   * Default: N/Queue under the root.
   */
  readonly queueDirectory: string
  /**
   * Mail for the default domain and for Alias domains is put here, one file for each message. Default: N/Drop under
   * the root.
   */
  readonly dropDirectory: string
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
  readonly badMailDirectory: string
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

/**
 * The protocol log of a virtual server: each command and its reply in W3C extended files, as IIS wrote them. Passwords
 * and message text are never in it.
 */
export interface ShownLogging {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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
  readonly logFileDirectory: string
  /** Files of the protocol log that were last written longer ago than this are deleted. Default: "P30D". */
  readonly maxAge: string
  /**
   * When the files of the protocol log of this virtual server together pass this size, the oldest are deleted. A file
   * that reaches a quarter of it goes on in another: exYYMMDD.2.log. Default: 1073741824. In bytes.
   */
  readonly maxDirectorySize: number
}

/** Size and number limits of messages: the Messages tab of the property sheet. */
export interface ShownMessageLimit {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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
export interface ShownOutboundConnection {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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
export interface ShownProtocol {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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

/** One address or network. */
export interface ShownRelayAddress {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** The list that the entry is in. */
  readonly access: 'Grant' | 'Deny'
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment: string
}

/**
 * Which clients may relay through the virtual server to domains that are not its own: the Relay... dialog of the
 * Access tab.
 */
export interface ShownRelayRestriction {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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
export interface ShownService {
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
export interface ShownSmartHost {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
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
  readonly authentication: { readonly type: 'none' } | { readonly type: 'basic'; readonly userName: string } | { readonly type: 'oauth2' }
  /** Whether a password is kept for the user name. The password itself is never shown. */
  readonly hasPassword: boolean
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
export interface ShownTls {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /**
   * The name of the certificate that clients are shown: see Get-SmtpCertificate. The one named as the fully-qualified
   * domain name is made by the relay when it is missing, self-signed, and renewed by it before it ends. Default: the
   * name of the virtual server's fully-qualified domain name.
   */
  readonly certificate: string
  /** Whether mail is taken over TLS only: MAIL before that is answered 530 5.7.0 (RFC 3207 section 4). Default: false. */
  readonly requireTls: boolean
  /**
   * The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too
   * weak for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too.
   * Default: "Tls12".
   */
  readonly minimumVersion: TlsMinimumVersion
}

/** Name, addresses, connections and host name of a virtual server: the General tab of the property sheet. */
export interface ShownGeneral {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /**
   * The display name, unique among the virtual servers. Cmdlets take it in place of the number. Default: Default SMTP
   * Virtual Server for number 1, SMTP Virtual Server N for the others.
   */
  readonly name: string
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
  readonly domains: readonly ({ readonly name: string; readonly type: 'Default' | 'Alias' | 'Remote'; readonly allowRelay: boolean; readonly server: readonly string[]; readonly port: number; readonly tlsMode: 'None' | 'Opportunistic' | 'Required' | 'Verified'; readonly authentication: { readonly type: 'none' } | { readonly type: 'basic'; readonly userName: string } | { readonly type: 'oauth2' }; readonly allowPlainTextAuthentication: boolean; readonly sendHelo: boolean })[]
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
  readonly fullyQualifiedDomainName: string
  /**
   * Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain. Default: the
   * fully-qualified domain name.
   */
  readonly defaultDomain: string
  /**
   * Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer
   * change it until the relay starts again.
   */
  readonly state: GeneralState
  /**
   * Bindings on which it does not listen now, as address:port, since the machine does not have the address: a service
   * starts before the network does. Each is tried again every 5 seconds. Only a change that names such an address is
   * refused.
   */
  readonly pendingBindings: readonly string[]
}

/** What every change of a setting answers: what changed, or after a dry run what would change. */
export interface SettingChange<Item> {
  /** The revision after the change; after a dry run the current one. */
  readonly revision: number
  readonly changes: readonly SettingDifference[]
  /** What was acted on, as get shows it. */
  readonly items: readonly Item[]
  readonly warnings: readonly string[]
}

/** One setting whose value differs. */
export interface SettingDifference {
  /** Area and property, for example messageLimit.maxRecipients. */
  readonly setting: string
  /** JSON pointer (RFC 6901) in settings.json. */
  readonly pointer: string
  readonly old: unknown
  readonly new: unknown
}

/** Params of authentication.get: shows how clients authenticate. */
export interface AuthenticationGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type AuthenticationGetResult = readonly ShownAuthentication[]

/** Params of authentication.set: changes how clients authenticate. */
export interface AuthenticationSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * Whether mail is taken from clients that have not logged in. Without it their MAIL is answered 530 5.7.0. Where
   * mail may go is for the relay restrictions to say. Default: true.
   */
  readonly anonymous?: boolean | null
  /**
   * Whether clients may log in with user name and password (AUTH PLAIN and AUTH LOGIN, RFC 4954). AUTH is announced
   * only where it may be used. Default: false.
   */
  readonly basic?: boolean | null
  /**
   * Whether a login needs TLS (STARTTLS) first. Before it AUTH is not announced and is answered 538 5.7.11. Without
   * this passwords cross the network as plain text: turning it off while Basic is on needs -Force. Default: true.
   */
  readonly requireTls?: boolean | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type AuthenticationSetResult = SettingChange<ShownAuthentication>

/** Params of badmail.get: shows bad mail. */
export interface BadmailGetParams {
  /** The identity of a message in Badmail: the name of its files without the extension. */
  readonly identity?: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Only messages from this address; wildcards are allowed; <> is the null sender. */
  readonly sender?: string
  /** Only messages with a failed recipient of this address; wildcards are allowed. */
  readonly recipient?: string
  /** Only messages with this subject; wildcards are allowed. */
  readonly subject?: string
  /** Only messages with this reason; wildcards are allowed: *5.1.1*. */
  readonly reason?: string
  /** Only messages of this kind. */
  readonly source?: 'Message' | 'Report' | 'Pickup' | 'Unknown'
  /** Only messages that came into Badmail longer ago than this. */
  readonly olderThan?: string
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface BadmailGetResult {
  /** The results of this page. */
  readonly items: readonly Badmail[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of badmail.remove: removes bad mail. */
export interface BadmailRemoveParams {
  /** The identity of a message in Badmail: the name of its files without the extension. */
  readonly identity: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on. */
export type BadmailRemoveResult = readonly Badmail[]

/** Params of badmail.restore: puts bad mail back into the queue. */
export interface BadmailRestoreParams {
  /** The identity of a message in Badmail: the name of its files without the extension. */
  readonly identity: string
  /** The envelope's sender in place of that of the message; <> is the null sender. */
  readonly sender?: string
  /** The recipients in place of those that failed. */
  readonly recipient?: readonly string[]
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on. */
export type BadmailRestoreResult = readonly Badmail[]

/** Params of binding.add: adds a binding. */
export interface BindingAddParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds
   * both.
   */
  readonly address: string
  /** The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409). Default: 25. */
  readonly port?: number
  /** How TLS begins on this port. To change it, remove the binding and add it again. Default: "StartTls". */
  readonly tls?: 'StartTls' | 'Implicit'
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type BindingAddResult = SettingChange<ShownBinding>

/** Params of binding.get: shows each binding. */
export interface BindingGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds
   * both.
   */
  readonly address?: string
  /** The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409). */
  readonly port?: number
}

export type BindingGetResult = readonly ShownBinding[]

/** Params of binding.remove: removes a binding. */
export interface BindingRemoveParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds
   * both.
   */
  readonly address: string
  /** The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409). Default: 25. */
  readonly port?: number
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type BindingRemoveResult = SettingChange<ShownBinding>

/** Params of certificate.get: shows the certificates of the service. */
export interface CertificateGetParams {
  /** The name of a certificate. Without it all of them. */
  readonly name?: string
}

/** The certificates, by name. */
export type CertificateGetResult = readonly Certificate[]

/** Params of certificate.import: imports a certificate with its private key. */
export interface CertificateImportParams {
  /** The name under which it is kept: letters, digits, dots, hyphens and underscores. */
  readonly name: string
  /**
   * A PFX file, or a PEM file with the certificate and those that lead to its issuer, in any order; the private key
   * may be in it too.
   */
  readonly content: string
  /** The PEM file with the private key, where -Path does not hold it. */
  readonly key?: string
  /** The password of the PFX file, or of an encrypted private key. It is used once and not kept. */
  readonly password?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was imported. */
export interface CertificateImportResult {
  /** The certificate as it is now. */
  readonly items: readonly Certificate[]
  /** What is strange about it. */
  readonly warnings: readonly string[]
}

/** Params of certificate.new: makes a self-signed certificate. */
export interface CertificateNewParams {
  /** The name of the new certificate: letters, digits, dots, hyphens and underscores. */
  readonly name: string
  /**
   * The host names that it is good for; *.contoso.com stands for every name below. The first is also its subject.
   * Without them its name.
   */
  readonly dnsName?: readonly string[]
  /** When it expires. Without it in 825 days, the most that some platforms take. */
  readonly notAfter?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type CertificateNewResult = readonly Certificate[]

/** Params of certificate.remove: removes certificates. */
export interface CertificateRemoveParams {
  /** The name of the certificate. */
  readonly name: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was removed, as it was. */
export type CertificateRemoveResult = readonly Certificate[]

/** Params of configuration.export: gives the whole configuration as text. */
export interface ConfigurationExportParams {
  /**
   * Encrypts passwords and users (scrypt and AES-256-GCM), which are left out otherwise. At least 8 characters;
   * without it nobody can read them again.
   */
  readonly passphrase?: string
}

/** The configuration as text. */
export interface ConfigurationExportResult {
  /** JSON, UTF-8. */
  readonly content: string
  /** What is not in it. */
  readonly warnings: readonly string[]
}

/** Params of configuration.import: puts a whole configuration in place of the present one. */
export interface ConfigurationImportParams {
  /** The file that Export-SmtpConfiguration wrote. */
  readonly content: string
  /** The passphrase of the export. */
  readonly passphrase?: string
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

/** What changed, or after a dry run what would change. */
export interface ConfigurationImportResult {
  /** The revision after the change; after a dry run the current one. */
  readonly revision: number
  /** Each setting whose value differs; empty when everything was so already. */
  readonly changes: readonly ({ readonly setting: string; readonly pointer: string; readonly old: unknown; readonly new: unknown })[]
  /** The virtual servers as Get-SmtpVirtualServer shows them afterwards. */
  readonly items: readonly VirtualServerState[]
  /** What the change opens or breaks, in words. */
  readonly warnings: readonly string[]
}

/** Params of configurationChange.get: shows the changes of settings. */
export interface ConfigurationChangeGetParams {
  /** Only the change that made this revision. */
  readonly revision?: number
  /** Only changes from this moment on. */
  readonly start?: string
  /** Only changes before this moment. */
  readonly end?: string
  /** Only changes of this setting, for example messageLimit.maxRecipients or smartHost.*; wildcards are allowed. */
  readonly setting?: string
  /** Only changes by this user; wildcards are allowed. */
  readonly user?: string
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface ConfigurationChangeGetResult {
  /** The results of this page. */
  readonly items: readonly ConfigurationChange[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of configurationChange.undo: undoes a change of settings. */
export interface ConfigurationChangeUndoParams {
  /** The revision that the change made. Without it the last change. */
  readonly revision?: number
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

/** What changed, or after a dry run what would change. */
export interface ConfigurationChangeUndoResult {
  /** The revision after the change; after a dry run the current one. */
  readonly revision: number
  /** Each setting whose value differs; empty when everything was so already. */
  readonly changes: readonly ({ readonly setting: string; readonly pointer: string; readonly old: unknown; readonly new: unknown })[]
  /** The change that was undone, as Get-SmtpConfigurationChange shows it; none where the audit log has it no more. */
  readonly items: readonly ConfigurationChange[]
  /** What the change opens or breaks, in words. */
  readonly warnings: readonly string[]
}

/** Params of connectionAddress.add: adds a connection address. */
export interface ConnectionAddressAddParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment?: string
  /** Which list the entry goes to. Default: "Deny". */
  readonly access?: 'Deny' | 'Grant'
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type ConnectionAddressAddResult = SettingChange<ShownConnectionAddress>

/** Params of connectionAddress.get: shows each connection address. */
export interface ConnectionAddressGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address?: string
  /** Only entries of this list. */
  readonly access?: 'Deny' | 'Grant'
}

export type ConnectionAddressGetResult = readonly ShownConnectionAddress[]

/** Params of connectionAddress.remove: removes a connection address. */
export interface ConnectionAddressRemoveParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Which list the entry is taken from: needed only where more than one has it. */
  readonly access?: 'Deny' | 'Grant'
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type ConnectionAddressRemoveResult = SettingChange<ShownConnectionAddress>

/** Params of connectionControl.get: shows the connection control. */
export interface ConnectionControlGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type ConnectionControlGetResult = readonly ShownConnectionControl[]

/** Params of connectionControl.set: changes the connection control. */
export interface ConnectionControlSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * Which of the two lists decides. Changing the mode never turns one list into the other. A client that it keeps out
   * is answered 554 5.7.1 and closed; a session that is open ends at its next command with 421. Default:
   * "AllExceptListed".
   */
  readonly mode?: ConnectionControlMode | null
  /**
   * How many inbound connections one client address may have at once, counted over all virtual servers. One more is
   * answered 421 4.3.2. Default: 600. In connections.
   */
  readonly maxConnectionsPerAddress?: number | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type ConnectionControlSetResult = SettingChange<ShownConnectionControl>

/** Params of delivery.get: shows the delivery settings. */
export interface DeliveryGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type DeliveryGetResult = readonly ShownDelivery[]

/** Params of delivery.set: changes the delivery settings. */
export interface DeliverySetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** The wait after the first failed attempt. Default: "PT15M". */
  readonly firstRetryInterval?: string | null
  /** The wait after the second failed attempt. Default: "PT30M". */
  readonly secondRetryInterval?: string | null
  /** The wait after the third failed attempt. Default: "PT1H". */
  readonly thirdRetryInterval?: string | null
  /** The wait after each later failed attempt. Default: "PT4H". */
  readonly subsequentRetryInterval?: string | null
  /** How long after acceptance delivery to a next hop is given up and the sender gets a bounce (4.4.7). Default: "P2D". */
  readonly expirationTimeout?: string | null
  /**
   * How long after acceptance the sender of mail that no next hop has taken yet is told, once for each recipient, that
   * it is late (RFC 3464, Action: delayed). Unlimited: never. Nobody is told of messages that an administrator holds,
   * of mail from the null sender, and where the client asked for NOTIFY without DELAY. Default: "PT12H".
   */
  readonly delayNotificationTimeout?: string | 'unlimited' | null
  /**
   * How long after acceptance delivery to the Drop folder is given up and the sender gets a bounce (4.4.7). Default:
   * "P2D".
   */
  readonly localExpirationTimeout?: string | null
  /**
   * How long after acceptance the sender of mail that could not be put into the Drop folder yet is told that it is
   * late. Unlimited: never. Default: "PT12H".
   */
  readonly localDelayNotificationTimeout?: string | 'unlimited' | null
  /** A message with more Received fields than this goes in a circle and is bounced (5.4.6). Default: 15. In hops. */
  readonly hopCount?: number | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type DeliverySetResult = SettingChange<ShownDelivery>

/** Params of domain.get: shows each domain. */
export interface DomainGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An
   * internationalised name is kept in its ASCII form (RFC 5891).
   */
  readonly name?: string
}

export type DomainGetResult = readonly ShownDomain[]

/** Params of domain.new: makes a domain. */
export interface DomainNewParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An
   * internationalised name is kept in its ASCII form (RFC 5891).
   */
  readonly name: string
  /** What becomes of mail for the domain. Default: "Remote". */
  readonly type?: 'Default' | 'Alias' | 'Remote' | null
  /**
   * Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who
   * may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs
   * that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs
   * -Force. Default: false.
   */
  readonly allowRelay?: boolean | null
  /**
   * Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one
   * before fails. An address may stand in brackets, as in IIS. An empty list means by DNS. Default: [].
   */
  readonly server?: readonly string[] | null
  /** The TCP port of these hosts. IIS has one port for everything that it sends. Default: 25. */
  readonly port?: number | null
  /**
   * How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic
   * leaves it to Set-SmtpOutboundConnection. Default: "Opportunistic".
   */
  readonly tlsMode?: 'None' | 'Opportunistic' | 'Required' | 'Verified' | null
  /**
   * How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified. Default:
   * {"type":"none"}.
   */
  readonly authentication?: { readonly type: 'none' } | { readonly type: 'basic'; readonly userName: string; readonly password?: string } | { readonly type: 'oauth2' } | null
  /**
   * Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required
   * or Verified. Default: false.
   */
  readonly allowPlainTextAuthentication?: boolean | null
  /**
   * Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no
   * account and no 8-bit mail. Default: false.
   */
  readonly sendHelo?: boolean | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type DomainNewResult = SettingChange<ShownDomain>

/** Params of domain.remove: removes a domain. */
export interface DomainRemoveParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An
   * internationalised name is kept in its ASCII form (RFC 5891).
   */
  readonly name: string
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type DomainRemoveResult = SettingChange<ShownDomain>

/** Params of domain.set: changes a domain. */
export interface DomainSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The domain: contoso.com, or *.contoso.com for its subdomains, which contoso.com itself is none of. An
   * internationalised name is kept in its ASCII form (RFC 5891).
   */
  readonly name: string
  /** What becomes of mail for the domain. Default: "Remote". */
  readonly type?: 'Default' | 'Alias' | 'Remote' | null
  /**
   * Whether anyone who may connect may send to this domain, as it takes to be its backup MX. Without it only those who
   * may relay can, and an address whose local part names another domain (user%example.com, example.com!user) needs
   * that right in any case. It opens nothing but this domain; a wildcard below a public suffix, such as *.com, needs
   * -Force. Default: false.
   */
  readonly allowRelay?: boolean | null
  /**
   * Host names or addresses that take mail for the domain, tried in order: the next one when a connection to the one
   * before fails. An address may stand in brackets, as in IIS. An empty list means by DNS. Default: [].
   */
  readonly server?: readonly string[] | null
  /** The TCP port of these hosts. IIS has one port for everything that it sends. Default: 25. */
  readonly port?: number | null
  /**
   * How connections to these hosts are protected. By DNS Required and Verified hold for this domain, and Opportunistic
   * leaves it to Set-SmtpOutboundConnection. Default: "Opportunistic".
   */
  readonly tlsMode?: 'None' | 'Opportunistic' | 'Required' | 'Verified' | null
  /**
   * How the relay proves who it is to these hosts. Basic goes best with the TLS mode Verified. Default:
   * {"type":"none"}.
   */
  readonly authentication?: { readonly type: 'none' } | { readonly type: 'basic'; readonly userName: string; readonly password?: string } | { readonly type: 'oauth2' } | null
  /**
   * Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required
   * or Verified. Default: false.
   */
  readonly allowPlainTextAuthentication?: boolean | null
  /**
   * Whether these hosts are greeted with HELO, for one that cannot stand EHLO. Without EHLO there is no TLS, no
   * account and no 8-bit mail. Default: false.
   */
  readonly sendHelo?: boolean | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type DomainSetResult = SettingChange<ShownDomain>

/** Params of folder.get: shows the folders. */
export interface FolderGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type FolderGetResult = readonly ShownFolder[]

/** Params of folder.set: changes the folders. */
export interface FolderSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * Message files put here are submitted and deleted. Default: N/Pickup under the root, where N is the number of the
   * virtual server.
   */
  readonly pickupDirectory?: string | null
  /** Whether files are taken from the Pickup folder. While it is off they stay where they are. Default: true. */
  readonly shouldPickupMail?: boolean | null
  /**
   * A readable copy of each message that did not go at the first try: a view for people, never the queue itself.
   * Default: N/Queue under the root.
   */
  readonly queueDirectory?: string | null
  /**
   * Mail for the default domain and for Alias domains is put here, one file for each message. Default: N/Drop under
   * the root.
   */
  readonly dropDirectory?: string | null
  /**
   * How much all files directly in the Drop folder may hold together. A message that would pass it waits in the queue
   * with 4.2.2 and is tried again by the schedule of delivery; nothing is deleted. What other programs put there and
   * take away counts too. Default: "unlimited". In bytes.
   */
  readonly dropDirectoryQuota?: number | 'unlimited' | null
  /**
   * Messages that could be neither delivered nor returned, with the reason in a file of its own. Default: N/Badmail
   * under the root.
   */
  readonly badMailDirectory?: string | null
  /**
   * Messages that have been in the Badmail folder longer than this are deleted, all their files together. Files that
   * are not the relay's stay. Default: "P30D".
   */
  readonly badMailMaxAge?: string | null
  /**
   * When the messages in the Badmail folder together pass this size, the oldest are deleted. The newest always stays.
   * Default: 1073741824. In bytes.
   */
  readonly badMailMaxDirectorySize?: number | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type FolderSetResult = SettingChange<ShownFolder>

/** Params of lockout.get: shows who is locked out. */
export interface LockoutGetParams {
  /** An address or account as it is shown; wildcards * and ? are allowed. */
  readonly identity?: string
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface LockoutGetResult {
  /** The results of this page. */
  readonly items: readonly Lockout[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of lockout.remove: lifts a lockout. */
export interface LockoutRemoveParams {
  /** The address or account as it is shown. */
  readonly identity: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was lifted, as it was. */
export type LockoutRemoveResult = readonly Lockout[]

/** Params of logging.get: shows the protocol log. */
export interface LoggingGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type LoggingGetResult = readonly ShownLogging[]

/** Params of logging.set: changes the protocol log. */
export interface LoggingSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** Whether commands and replies are written to the protocol log. Read it with Get-SmtpProtocolLog. Default: false. */
  readonly enabled?: boolean | null
  /** When a new file begins. Names are IIS's: exYYMMDD.log for a day. Default: "Daily". */
  readonly logFilePeriod?: LoggingLogFilePeriod | null
  /** With the schedule MaxSize: a new file begins when the current one has so many bytes. Default: 20971520. In bytes. */
  readonly logFileTruncateSize?: number | null
  /**
   * Whether files are named and begun by the local time of the relay's machine; else by UTC. The times in the rows are
   * UTC always. Default: false.
   */
  readonly logFileLocaltimeRollover?: boolean | null
  /**
   * The fields of a row, by IIS's names. They are written in IIS's order, whatever their order here. Default:
   * ["Date","Time","ClientIp","UserName","SiteName","ComputerName","ServerIp","ServerPort","Method","UriStem","UriQuery","HttpStatus","Win32Status","BytesSent","BytesRecv","TimeTaken","ProtocolVersion"].
   */
  readonly logExtFileFlags?: readonly ('Date' | 'Time' | 'ClientIp' | 'UserName' | 'SiteName' | 'ComputerName' | 'ServerIp' | 'ServerPort' | 'Method' | 'UriStem' | 'UriQuery' | 'HttpStatus' | 'HttpSubStatus' | 'Win32Status' | 'BytesSent' | 'BytesRecv' | 'TimeTaken' | 'ProtocolVersion' | 'Host' | 'UserAgent' | 'Cookie' | 'Referer')[] | null
  /**
   * The folder above those of the virtual servers: the relay adds SMTPSVC and the number, for example SMTPSVC1.
   * Default: logs under the root.
   */
  readonly logFileDirectory?: string | null
  /** Files of the protocol log that were last written longer ago than this are deleted. Default: "P30D". */
  readonly maxAge?: string | null
  /**
   * When the files of the protocol log of this virtual server together pass this size, the oldest are deleted. A file
   * that reaches a quarter of it goes on in another: exYYMMDD.2.log. Default: 1073741824. In bytes.
   */
  readonly maxDirectorySize?: number | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type LoggingSetResult = SettingChange<ShownLogging>

/** Params of message.export: exports messages. */
export interface MessageExportParams {
  /** The id of the message. */
  readonly identity: string
  /** First byte of the piece. Default: 0. */
  readonly offset?: number
}

/** A piece of the message. */
export interface MessageExportResult {
  /** The id of the message. */
  readonly identity: string
  /** First byte of the piece. */
  readonly offset: number
  /** Bytes of the whole export. */
  readonly size: number
  /** The bytes, base64. */
  readonly content: string
  /** Where the next piece begins; absent with the last. */
  readonly nextOffset?: number
}

/** Params of message.get: shows queued messages. */
export interface MessageGetParams {
  /**
   * The id of a message, or the identity of a queue (with its backslash): all messages with an open recipient in it.
   * So Get-SmtpQueue can be piped here.
   */
  readonly identity?: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /**
   * Only messages with an open recipient in this queue: its identity, or the next hop behind its backslash; wildcards
   * are allowed.
   */
  readonly queue?: string
  /** Only messages from this address; wildcards are allowed; <> is the null sender. */
  readonly sender?: string
  /** Only messages with an open recipient of this address; wildcards are allowed. */
  readonly recipient?: string
  /** Only messages with this subject; wildcards are allowed. */
  readonly subject?: string
  /** Only messages with this status. */
  readonly status?: 'Ready' | 'Active' | 'Retry' | 'Suspended'
  /** Only messages received longer ago than this. */
  readonly olderThan?: string
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface MessageGetResult {
  /** The results of this page. */
  readonly items: readonly Message[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of message.remove: removes messages. */
export interface MessageRemoveParams {
  /** The id of the message. */
  readonly identity: string
  /** Whether the sender is sent a bounce for the recipients that were removed. Default: false. */
  readonly withNdr?: boolean
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type MessageRemoveResult = readonly Message[]

/** Params of message.resume: releases messages. */
export interface MessageResumeParams {
  /** The id of the message. */
  readonly identity: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type MessageResumeResult = readonly Message[]

/** Params of message.retry: tries messages now. */
export interface MessageRetryParams {
  /** The id of the message. */
  readonly identity: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type MessageRetryResult = readonly Message[]

/** Params of message.suspend: holds messages. */
export interface MessageSuspendParams {
  /** The id of the message. */
  readonly identity: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type MessageSuspendResult = readonly Message[]

/** Params of messageLimit.get: shows the message limits. */
export interface MessageLimitGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type MessageLimitGetResult = readonly ShownMessageLimit[]

/** Params of messageLimit.set: changes the message limits. */
export interface MessageLimitSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The largest message that is taken, announced as SIZE (RFC 1870). A larger one is answered 552 5.3.4. Default:
   * 2097152. In bytes.
   */
  readonly maxMessageSize?: number | 'unlimited' | null
  /**
   * The most message data that one connection may send. Beyond it the answer is 552 4.3.1 and the connection is
   * closed. Default: 10485760. In bytes.
   */
  readonly maxSessionSize?: number | 'unlimited' | null
  /** How many messages are sent over one outbound connection before a new one is opened. Default: 20. In messages. */
  readonly maxBatchedMessages?: number | 'unlimited' | null
  /**
   * How many recipients one message may have. One more is answered 452 4.5.3, so that a client sends the rest in
   * another message. Default: 100. In recipients.
   */
  readonly maxRecipients?: number | 'unlimited' | null
  /**
   * A mailbox that gets a copy of every non-delivery report, as a message of its own. Mail that no report may go to
   * (null sender, NOTIFY=NEVER) has no copy either: it is in Badmail. Default: no copy.
   */
  readonly sendNdrTo?: string | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type MessageLimitSetResult = SettingChange<ShownMessageLimit>

/** Params of messageTrace.get: shows what happened to messages. */
export interface MessageTraceGetParams {
  /** The id of a message: all its events. */
  readonly identity?: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Only events from this moment on. */
  readonly start?: string
  /** Only events before this moment. */
  readonly end?: string
  /** Only these events. */
  readonly eventId?: readonly ('RECEIVE' | 'SEND' | 'DELIVER' | 'DEFER' | 'FAIL' | 'DSN' | 'SUSPEND' | 'RESUME' | 'REMOVE' | 'EXPIRE' | 'DAMAGE')[]
  /** Only events of messages from this address; wildcards are allowed. */
  readonly sender?: string
  /** Only events about this recipient; wildcards are allowed. */
  readonly recipient?: string
  /** Only events of the message with this Message-ID. */
  readonly internetMessageId?: string
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface MessageTraceGetResult {
  /** The results of this page. */
  readonly items: readonly TraceEvent[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of outboundConnection.get: shows the settings of outbound connections. */
export interface OutboundConnectionGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type OutboundConnectionGetResult = readonly ShownOutboundConnection[]

/** Params of outboundConnection.set: changes the settings of outbound connections. */
export interface OutboundConnectionSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * How many connections to other hosts the virtual server has at once, those included that are kept open for the next
   * message. A quarter of them is kept from domains by MX record that have taken no mail yet, so that dead ones hold
   * up no others. Default: 1000. In connections.
   */
  readonly maxConnections?: number | 'unlimited' | null
  /**
   * How many of them go to one domain by MX record, or to the smart host. Whatever is set here, a route begins with 20
   * and gets one more for each message that is taken, and a host that takes no more connections gets fewer for a
   * while. Default: 100. In connections.
   */
  readonly maxConnectionsPerDomain?: number | 'unlimited' | null
  /**
   * How long the relay waits for the other host in one step of a conversation, at most: where RFC 5321 section 4.5.3.2
   * names a shorter time, that one counts. A connection without work ends after 30 seconds, or after this time if it
   * is shorter. Default: "PT10M".
   */
  readonly connectionTimeout?: string | null
  /**
   * The TCP port of the hosts that MX records name. The smart host has a port of its own: Set-SmtpSmartHost -Port.
   * Default: 25.
   */
  readonly port?: number | null
  /**
   * How connections to the hosts that MX records name are protected. The smart host has a mode of its own:
   * Set-SmtpSmartHost -TlsMode. Default: "Opportunistic".
   */
  readonly tlsMode?: OutboundConnectionTlsMode | null
  /**
   * The name servers that are asked for MX records and for the addresses of the hosts in them, in this order; with a
   * port where it is not 53. Empty: those of the machine. The name of a smart host is looked up as the machine does
   * it, in its hosts file too. Default: [].
   */
  readonly dnsServers?: readonly string[] | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type OutboundConnectionSetResult = SettingChange<ShownOutboundConnection>

/** Params of protocol.get: shows the banner and the line ends that clients may send. */
export interface ProtocolGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type ProtocolGetResult = readonly ShownProtocol[]

/** Params of protocol.set: changes the banner and the line ends that clients may send. */
export interface ProtocolSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * What becomes of a message from SMTP with a bare CR, a bare LF or a NUL in it, which RFC 5321 section 2.3.8 and RFC
   * 5322 section 4 forbid: two servers may read such a message in two ways, and a second message can hide in it.
   * Whatever is chosen, only CR LF . CR LF ends a message, and nothing of the three is stored or sent on. Files in
   * Pickup are always made whole. Default: "ByRelayRight".
   */
  readonly bareLineEndings?: ProtocolBareLineEndings | null
  /**
   * What stands in the greeting (220) behind the fully qualified domain name, in place of the name of the software and
   * the time. Default: Mailroot ESMTP MAIL Service ready at, and the time.
   */
  readonly connectResponse?: string | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type ProtocolSetResult = SettingChange<ShownProtocol>

/** Params of protocolLog.get: shows what clients, next hops and the relay said to each other. */
export interface ProtocolLogGetParams {
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Only rows from this moment on. All of them are shown, oldest first, unless -Last says how many. */
  readonly start?: string
  /** Only rows before this moment. */
  readonly end?: string
  /** Only conversations with this client or next hop: an address or a network, for example 10.0.0.5 or 10.0.0.0/24. */
  readonly clientIp?: string
  /** Only rows of these SMTP commands, for example MAIL, RCPT. Replies of next hops belong to no command. */
  readonly command?: readonly string[]
  /** Only rows with these reply codes, for example 550. */
  readonly status?: readonly number[]
  /** Only conversations that a client began (Inbound) or the relay (Outbound). */
  readonly direction?: 'Inbound' | 'Outbound'
  /**
   * Only the newest so many rows of those that fit. The relay reads from the end for it; the cmdlet shows them oldest
   * first.
   */
  readonly last?: number
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended, or the position from which to go on. */
  readonly cursor?: string
}

/** One page of results: oldest first, or with last newest first. */
export interface ProtocolLogGetResult {
  /** The results of this page. */
  readonly items: readonly ProtocolLogEntry[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
  /**
   * Where the log ended when this page was read. Given as cursor it brings, oldest first, what was written later; last
   * must not be given then.
   */
  readonly position: string
}

/** Params of queue.get: shows the queues. */
export interface QueueGetParams {
  /** A queue's identity or its next hop; wildcards * and ? are allowed. */
  readonly identity?: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Only queues with this status. */
  readonly status?: 'Active' | 'Ready' | 'Retry' | 'Suspended'
}

/** The queues. */
export type QueueGetResult = readonly Queue[]

/** Params of queue.resume: releases a queue. */
export interface QueueResumeParams {
  /** The queue's identity, or its next hop. */
  readonly identity: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type QueueResumeResult = readonly Queue[]

/** Params of queue.retry: tries a queue now. */
export interface QueueRetryParams {
  /** The queue's identity, or its next hop. */
  readonly identity: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type QueueRetryResult = readonly Queue[]

/** Params of queue.suspend: holds a queue. */
export interface QueueSuspendParams {
  /** The queue's identity, or its next hop. */
  readonly identity: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type QueueSuspendResult = readonly Queue[]

/** Params of relayAddress.add: adds a relay address. */
export interface RelayAddressAddParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Free text for people: who asked for this entry and why. Default: "". */
  readonly comment?: string
  /** Which list the entry goes to. Default: "Grant". */
  readonly access?: 'Grant' | 'Deny'
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type RelayAddressAddResult = SettingChange<ShownRelayAddress>

/** Params of relayAddress.get: shows each relay address. */
export interface RelayAddressGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address?: string
  /** Only entries of this list. */
  readonly access?: 'Grant' | 'Deny'
}

export type RelayAddressGetResult = readonly ShownRelayAddress[]

/** Params of relayAddress.remove: removes a relay address. */
export interface RelayAddressRemoveParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * An IP address, a network in CIDR notation, a range that is one network (10.0.0.0-10.0.0.255), or address and mask
   * as in IIS ('10.0.0.0, 255.255.255.0'). Stored in CIDR notation.
   */
  readonly address: string
  /** Which list the entry is taken from: needed only where more than one has it. */
  readonly access?: 'Grant' | 'Deny'
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type RelayAddressRemoveResult = SettingChange<ShownRelayAddress>

/** Params of relayRestriction.get: shows the relay restrictions. */
export interface RelayRestrictionGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type RelayRestrictionGetResult = readonly ShownRelayRestriction[]

/** Params of relayRestriction.set: changes the relay restrictions. */
export interface RelayRestrictionSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** Which of the two lists decides. Changing the mode never turns one list into the other. Default: "OnlyListed". */
  readonly mode?: RelayRestrictionMode | null
  /** Whether a client that has logged in may relay whatever the lists say. Default: true. */
  readonly relayForAuth?: boolean | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type RelayRestrictionSetResult = SettingChange<ShownRelayRestriction>

/** Params of resource.delete: removes an instance of a resource. */
export interface ResourceDeleteParams {
  /** The resource, for example SmtpDomain. */
  readonly resource: string
  /** The properties of the instance, as its resource in docs/reference/dsc.md has them. */
  readonly instance: Readonly<Record<string, unknown>>
  /**
   * Names one run of one document: an entry of a list and the whole list in one run are refused. Without it nothing is
   * remembered.
   */
  readonly run?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was removed. */
export interface ResourceDeleteResult {
  /** The instance as it was. */
  readonly before: Readonly<Record<string, unknown>>
  /** The instance as it is now; after a dry run, as it would be. */
  readonly state: Readonly<Record<string, unknown>>
  /** The properties that were not as wanted. */
  readonly differing: readonly string[]
  /** What people should know. */
  readonly warnings: readonly string[]
}

/** Params of resource.export: shows every instance of a resource. */
export interface ResourceExportParams {
  /** The resource, for example SmtpDomain. */
  readonly resource: string
  /** Only instances with these keys. */
  readonly instance?: Readonly<Record<string, unknown>>
  /** How many results a page has at most. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface ResourceExportResult {
  /** The results of this page. */
  readonly items: readonly (Readonly<Record<string, unknown>>)[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of resource.get: shows an instance of a resource. */
export interface ResourceGetParams {
  /** The resource, for example SmtpDomain. */
  readonly resource: string
  /** The properties of the instance, as its resource in docs/reference/dsc.md has them. */
  readonly instance: Readonly<Record<string, unknown>>
}

/** The instance. */
export interface ResourceGetResult {
  /** The instance as it is. */
  readonly state: Readonly<Record<string, unknown>>
}

/** Params of resource.set: makes an instance of a resource as wanted. */
export interface ResourceSetParams {
  /** The resource, for example SmtpDomain. */
  readonly resource: string
  /** The properties of the instance, as its resource in docs/reference/dsc.md has them. */
  readonly instance: Readonly<Record<string, unknown>>
  /**
   * Names one run of one document: an entry of a list and the whole list in one run are refused. Without it nothing is
   * remembered.
   */
  readonly run?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was changed. */
export interface ResourceSetResult {
  /** The instance as it was. */
  readonly before: Readonly<Record<string, unknown>>
  /** The instance as it is now; after a dry run, as it would be. */
  readonly state: Readonly<Record<string, unknown>>
  /** The properties that were not as wanted. */
  readonly differing: readonly string[]
  /** What people should know. */
  readonly warnings: readonly string[]
}

/** Params of resource.test: compares an instance of a resource. */
export interface ResourceTestParams {
  /** The resource, for example SmtpDomain. */
  readonly resource: string
  /** The properties of the instance, as its resource in docs/reference/dsc.md has them. */
  readonly instance: Readonly<Record<string, unknown>>
  /**
   * Names one run of one document: an entry of a list and the whole list in one run are refused. Without it nothing is
   * remembered.
   */
  readonly run?: string
}

/** What was compared. */
export interface ResourceTestResult {
  /** The instance as it is. */
  readonly state: Readonly<Record<string, unknown>>
  /** Whether nothing differs. */
  readonly inDesiredState: boolean
  /** The properties that were not as wanted. */
  readonly differing: readonly string[]
  /** Why it is not as wanted, for machine configuration. */
  readonly reasons: readonly ({ readonly code: string; readonly phrase: string })[]
}

/** Params of route.test: walks the way of mail to a recipient. */
export interface RouteTestParams {
  /** The address that mail would be for. */
  readonly recipient: string
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
  /** The sender that the next hop is told. Without it postmaster at the default domain. */
  readonly sender?: string
  /**
   * The address of a client, for the relay decision. Without it the decision is that for the Pickup folder, which may
   * send anywhere.
   */
  readonly clientAddress?: string
}

/** The steps in their order. */
export type RouteTestResult = readonly RouteStep[]

/** Params of rpc.discover: describes the methods. */
export type RpcDiscoverParams = Readonly<Record<string, never>>

/** OpenRPC 1.3. */
export type RpcDiscoverResult = Readonly<Record<string, unknown>>

/** Params of service.get: shows the settings of the service. */
export type ServiceGetParams = Readonly<Record<string, never>>

export type ServiceGetResult = readonly ShownService[]

/** Params of service.set: changes the settings of the service. */
export interface ServiceSetParams {
  /**
   * When the disk that holds the queue has less than this free, clients get 452 4.3.1 and nothing is taken; delivery
   * goes on. Default: 268435456. In bytes.
   */
  readonly minimumFreeSpace?: number | null
  /** When this many messages are queued, clients get 452 4.3.1 until some have left. Default: 500000. In messages. */
  readonly maxQueuedMessages?: number | null
  /**
   * How many messages the Queue folder of a virtual server shows at most. The folder is a view for people; messages
   * beyond this number are queued and delivered all the same. Default: 10000. In files.
   */
  readonly queueFolderMaxFiles?: number | null
  /** Files of the tracking log older than this are deleted. Default: "P30D". */
  readonly messageTrackingLogMaxAge?: string | null
  /** When the files of the tracking log together pass this size, the oldest are deleted. Default: 1073741824. In bytes. */
  readonly messageTrackingLogMaxDirectorySize?: number | null
  /**
   * Where GET /metrics answers with the numbers of Get-SmtpStatistic in the text format of Prometheus: a loopback
   * address of this machine and a port, or off. It asks for no password, so no other address is taken; a Prometheus on
   * another machine comes by a proxy or an agent. Default: "off".
   */
  readonly metricsEndpoint?: string | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type ServiceSetResult = SettingChange<ShownService>

/** Params of session.disconnect: ends sessions of clients. */
export interface SessionDisconnectParams {
  /** The identity of a session. */
  readonly identity: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was ended, as it was. */
export type SessionDisconnectResult = readonly Session[]

/** Params of session.get: shows the sessions of clients. */
export interface SessionGetParams {
  /** The identity of a session. */
  readonly identity?: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /** Only sessions from this address or network (10.0.0.0/24); wildcards are allowed. */
  readonly remoteAddress?: string
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface SessionGetResult {
  /** The results of this page. */
  readonly items: readonly Session[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of smartHost.get: shows the smart host. */
export interface SmartHostGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type SmartHostGetResult = readonly ShownSmartHost[]

/** Params of smartHost.remove: puts the smart host back to the default. */
export interface SmartHostRemoveParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type SmartHostRemoveResult = SettingChange<ShownSmartHost>

/** Params of smartHost.set: changes the smart host. */
export interface SmartHostSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * Host names or addresses, tried in order: the next one when the one before cannot be reached or turns mail away for
   * now (421). An address may stand in brackets, as in IIS. Default: [].
   */
  readonly server?: readonly string[] | null
  /** The TCP port of the smart host: 25, or 587 for a submission service. Default: 25. */
  readonly port?: number | null
  /**
   * When the smart host is used. Without a smart host all mail for other domains goes by MX record (SmartHostType 0).
   * Default: "Always".
   */
  readonly mode?: SmartHostMode | null
  /** How connections to the smart host are protected. Default: "Opportunistic". */
  readonly tlsMode?: SmartHostTlsMode | null
  /**
   * How the relay proves who it is to the smart host. Basic goes best with the TLS mode Verified: Required takes any
   * certificate, so that whoever stands on the way could pose as the host and be given the password. Default:
   * {"type":"none"}.
   */
  readonly authentication?: SmartHostAuthentication | null
  /**
   * Whether user name and password may go over a connection without TLS. Without it Basic needs the TLS mode Required
   * or Verified. Default: false.
   */
  readonly allowPlainTextAuthentication?: boolean | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type SmartHostSetResult = SettingChange<ShownSmartHost>

/** Params of statistic.get: shows the counters. */
export interface StatisticGetParams {
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
  /**
   * Whether one object with the sums over all virtual servers is shown in place of one for each; those that were
   * removed since the relay started count too. Not together with a virtual server. Default: false.
   */
  readonly total?: boolean
}

/** The counters. */
export type StatisticGetResult = readonly Statistic[]

/** Params of system.hello: first call of a connection. */
export interface SystemHelloParams {
  /** Name and version of the client. */
  readonly client: string
  /** The version of this protocol that the client speaks. */
  readonly protocolVersion: number
  /** Random bytes of the client, base64url; new ones for each connection. */
  readonly nonce: string
  /** Who is at the client, as the client claims; for the audit. */
  readonly user?: string
}

/** Who answers. */
export interface SystemHelloResult {
  /** Name of the machine. */
  readonly server: string
  /** Version of the relay. */
  readonly version: string
  /** The version of this protocol that the relay speaks. */
  readonly protocolVersion: number
  /** Random bytes of the relay, base64url. */
  readonly nonce: string
  /**
   * That the relay has the key of each level, each for whoever can read that key. Base64url of HMAC-SHA-256 with the
   * key file over six lines of UTF-8, parted by LF, none at the end: mailroot-control-1, server, the level, the name
   * of the pipe in lower case without \\.\pipe\ (empty for a socket), the nonce of the client, the nonce of the relay.
   */
  readonly proof: { readonly viewer: string; readonly operator: string; readonly administrator: string }
  /** What this connection may do until it proves a level. */
  readonly level: 'none' | 'viewer' | 'operator' | 'administrator'
}

/** Params of system.prove: proves the level of a connection. */
export interface SystemProveParams {
  /** The level that is proved. */
  readonly level: 'viewer' | 'operator' | 'administrator'
  /** As the proof of system.hello with the key of this level, but with client in the place of server. */
  readonly proof: string
}

/** What this connection may do from here on. */
export interface SystemProveResult {
  /** The level that was proved. */
  readonly level: 'viewer' | 'operator' | 'administrator'
}

/** Params of testMessage.get: shows what became of a test message. */
export interface TestMessageGetParams {
  /** The id of the message. */
  readonly identity: string
}

/** The message as it is now. */
export type TestMessageGetResult = readonly TestMessage[]

/** Params of testMessage.send: sends a test message and follows it. */
export interface TestMessageSendParams {
  /** Whom it is for. */
  readonly recipient: string
  /** Its sender: bounces go there. Without it postmaster at the default domain. */
  readonly sender?: string
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
}

/** The message that was sent. */
export type TestMessageSendResult = readonly TestMessage[]

/** Params of tls.get: shows how connections of clients are protected. */
export interface TlsGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type TlsGetResult = readonly ShownTls[]

/** Params of tls.set: changes how connections of clients are protected. */
export interface TlsSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The name of the certificate that clients are shown: see Get-SmtpCertificate. The one named as the fully-qualified
   * domain name is made by the relay when it is missing, self-signed, and renewed by it before it ends. Default: the
   * name of the virtual server's fully-qualified domain name.
   */
  readonly certificate?: string | null
  /** Whether mail is taken over TLS only: MAIL before that is answered 530 5.7.0 (RFC 3207 section 4). Default: false. */
  readonly requireTls?: boolean | null
  /**
   * The oldest version of TLS that is spoken. Ciphers without forward secrecy and keys and signatures that are too
   * weak for today are let in with Tls10 and Tls11 only, since devices that need those versions need these too.
   * Default: "Tls12".
   */
  readonly minimumVersion?: TlsMinimumVersion | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type TlsSetResult = SettingChange<ShownTls>

/** Params of user.get: shows the users. */
export interface UserGetParams {
  /** The name of a user; wildcards * and ? are allowed. */
  readonly userName?: string
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** How many results a page has at most. The cmdlet asks for page after page. Default: 200. */
  readonly limit?: number
  /** Where the page before ended. */
  readonly cursor?: string
}

/** One page of results. */
export interface UserGetResult {
  /** The results of this page. */
  readonly items: readonly User[]
  /** Give it to the next call; absent on the last page. */
  readonly cursor?: string
}

/** Params of user.new: makes a user. */
export interface UserNewParams {
  /** Name and password of the account, for example from Get-Credential. */
  readonly credential: { readonly userName: string; readonly password: string }
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** A note for people. */
  readonly comment?: string
  /** Whether the user may log in. Without it: yes. */
  readonly enabled?: boolean
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type UserNewResult = readonly User[]

/** Params of user.remove: removes a user. */
export interface UserRemoveParams {
  /** The name of the user. */
  readonly userName: string
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** The users that were removed, as they were. */
export type UserRemoveResult = readonly User[]

/** Params of user.set: changes a user. */
export interface UserSetParams {
  /** The name of the user. */
  readonly userName: string
  /** The new password. The name in it must be that of the user. */
  readonly credential?: { readonly userName: string; readonly password: string }
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /** A note for people. */
  readonly comment?: string
  /** Whether the user may log in. */
  readonly enabled?: boolean
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type UserSetResult = readonly User[]

/** Params of virtualServer.get: shows the virtual servers. */
export interface VirtualServerGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type VirtualServerGetResult = readonly ShownGeneral[]

/** Params of virtualServer.new: makes a virtual server. */
export interface VirtualServerNewParams {
  /**
   * The display name, unique among the virtual servers. Cmdlets take it in place of the number. Default: Default SMTP
   * Virtual Server for number 1, SMTP Virtual Server N for the others.
   */
  readonly name?: string
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
  /**
   * The local address to listen on: 0.0.0.0 for every IPv4 address, :: for every IPv6 address; who wants both adds
   * both.
   */
  readonly address?: string
  /** The TCP port to listen on. 25 is the SMTP port (RFC 5321), 587 the submission port (RFC 6409). Default: 25. */
  readonly port?: number
  /** How TLS begins on this port. To change it, remove the binding and add it again. Default: "StartTls". */
  readonly tls?: 'StartTls' | 'Implicit'
  /**
   * The number of the new virtual server, as in IIS: the names of its folders, logs and objects. Without it the next
   * one after the highest.
   */
  readonly virtualServer?: string
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type VirtualServerNewResult = SettingChange<ShownGeneral>

/** Params of virtualServer.remove: removes a virtual server. */
export interface VirtualServerRemoveParams {
  /** Number or name of the virtual server to remove. */
  readonly virtualServer: string
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type VirtualServerRemoveResult = SettingChange<ShownGeneral>

/** Params of virtualServer.resume: ends a pause of virtual servers. */
export interface VirtualServerResumeParams {
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type VirtualServerResumeResult = readonly VirtualServerState[]

/** Params of virtualServer.set: changes the virtual servers. */
export interface VirtualServerSetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
  /**
   * The display name, unique among the virtual servers. Cmdlets take it in place of the number. Default: Default SMTP
   * Virtual Server for number 1, SMTP Virtual Server N for the others.
   */
  readonly name?: string | null
  /**
   * How many inbound connections the virtual server holds at once. One more takes the place of the one that has handed
   * in nothing for longest, which hears 421 4.3.2; where all have been busy within the last second, it is itself
   * answered 421 4.3.2. Default: 1000. In connections.
   */
  readonly maxConnections?: number | 'unlimited' | null
  /**
   * How long an inbound connection may be idle before it is closed with 421 4.4.2. Only whole commands and every 32 KB
   * of a message count as activity, so that a client that sends an octet now and then does not stay. Default: "PT10M".
   */
  readonly connectionTimeout?: string | null
  /**
   * The name in the banner, in HELO, in Received and Message-ID, and as Reporting-MTA of bounces. Default: the name of
   * the machine.
   */
  readonly fullyQualifiedDomainName?: string | null
  /**
   * Mail to anyone in this domain goes to the Drop folder; it also completes an address without a domain. Default: the
   * fully-qualified domain name.
   */
  readonly defaultDomain?: string | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type VirtualServerSetResult = SettingChange<ShownGeneral>

/** Params of virtualServer.start: starts virtual servers. */
export interface VirtualServerStartParams {
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type VirtualServerStartResult = readonly VirtualServerState[]

/** Params of virtualServer.stop: stops virtual servers. */
export interface VirtualServerStopParams {
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type VirtualServerStopResult = readonly VirtualServerState[]

/** Params of virtualServer.suspend: pauses virtual servers. */
export interface VirtualServerSuspendParams {
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
}

/** What was acted on, as it is now. */
export type VirtualServerSuspendResult = readonly VirtualServerState[]

/** Params of virtualServer.test: looks for what is wrong with virtual servers. */
export interface VirtualServerTestParams {
  /** Number or name of a virtual server. Without it all. */
  readonly virtualServer?: string
}

/** What was found, the worst first. */
export type VirtualServerTestResult = readonly Finding[]

/** Params and result of each method. */
export interface Methods {
  readonly 'authentication.get': { readonly params: AuthenticationGetParams; readonly result: AuthenticationGetResult }
  readonly 'authentication.set': { readonly params: AuthenticationSetParams; readonly result: AuthenticationSetResult }
  readonly 'badmail.get': { readonly params: BadmailGetParams; readonly result: BadmailGetResult }
  readonly 'badmail.remove': { readonly params: BadmailRemoveParams; readonly result: BadmailRemoveResult }
  readonly 'badmail.restore': { readonly params: BadmailRestoreParams; readonly result: BadmailRestoreResult }
  readonly 'binding.add': { readonly params: BindingAddParams; readonly result: BindingAddResult }
  readonly 'binding.get': { readonly params: BindingGetParams; readonly result: BindingGetResult }
  readonly 'binding.remove': { readonly params: BindingRemoveParams; readonly result: BindingRemoveResult }
  readonly 'certificate.get': { readonly params: CertificateGetParams; readonly result: CertificateGetResult }
  readonly 'certificate.import': { readonly params: CertificateImportParams; readonly result: CertificateImportResult }
  readonly 'certificate.new': { readonly params: CertificateNewParams; readonly result: CertificateNewResult }
  readonly 'certificate.remove': { readonly params: CertificateRemoveParams; readonly result: CertificateRemoveResult }
  readonly 'configuration.export': { readonly params: ConfigurationExportParams; readonly result: ConfigurationExportResult }
  readonly 'configuration.import': { readonly params: ConfigurationImportParams; readonly result: ConfigurationImportResult }
  readonly 'configurationChange.get': { readonly params: ConfigurationChangeGetParams; readonly result: ConfigurationChangeGetResult }
  readonly 'configurationChange.undo': { readonly params: ConfigurationChangeUndoParams; readonly result: ConfigurationChangeUndoResult }
  readonly 'connectionAddress.add': { readonly params: ConnectionAddressAddParams; readonly result: ConnectionAddressAddResult }
  readonly 'connectionAddress.get': { readonly params: ConnectionAddressGetParams; readonly result: ConnectionAddressGetResult }
  readonly 'connectionAddress.remove': { readonly params: ConnectionAddressRemoveParams; readonly result: ConnectionAddressRemoveResult }
  readonly 'connectionControl.get': { readonly params: ConnectionControlGetParams; readonly result: ConnectionControlGetResult }
  readonly 'connectionControl.set': { readonly params: ConnectionControlSetParams; readonly result: ConnectionControlSetResult }
  readonly 'delivery.get': { readonly params: DeliveryGetParams; readonly result: DeliveryGetResult }
  readonly 'delivery.set': { readonly params: DeliverySetParams; readonly result: DeliverySetResult }
  readonly 'domain.get': { readonly params: DomainGetParams; readonly result: DomainGetResult }
  readonly 'domain.new': { readonly params: DomainNewParams; readonly result: DomainNewResult }
  readonly 'domain.remove': { readonly params: DomainRemoveParams; readonly result: DomainRemoveResult }
  readonly 'domain.set': { readonly params: DomainSetParams; readonly result: DomainSetResult }
  readonly 'folder.get': { readonly params: FolderGetParams; readonly result: FolderGetResult }
  readonly 'folder.set': { readonly params: FolderSetParams; readonly result: FolderSetResult }
  readonly 'lockout.get': { readonly params: LockoutGetParams; readonly result: LockoutGetResult }
  readonly 'lockout.remove': { readonly params: LockoutRemoveParams; readonly result: LockoutRemoveResult }
  readonly 'logging.get': { readonly params: LoggingGetParams; readonly result: LoggingGetResult }
  readonly 'logging.set': { readonly params: LoggingSetParams; readonly result: LoggingSetResult }
  readonly 'message.export': { readonly params: MessageExportParams; readonly result: MessageExportResult }
  readonly 'message.get': { readonly params: MessageGetParams; readonly result: MessageGetResult }
  readonly 'message.remove': { readonly params: MessageRemoveParams; readonly result: MessageRemoveResult }
  readonly 'message.resume': { readonly params: MessageResumeParams; readonly result: MessageResumeResult }
  readonly 'message.retry': { readonly params: MessageRetryParams; readonly result: MessageRetryResult }
  readonly 'message.suspend': { readonly params: MessageSuspendParams; readonly result: MessageSuspendResult }
  readonly 'messageLimit.get': { readonly params: MessageLimitGetParams; readonly result: MessageLimitGetResult }
  readonly 'messageLimit.set': { readonly params: MessageLimitSetParams; readonly result: MessageLimitSetResult }
  readonly 'messageTrace.get': { readonly params: MessageTraceGetParams; readonly result: MessageTraceGetResult }
  readonly 'outboundConnection.get': { readonly params: OutboundConnectionGetParams; readonly result: OutboundConnectionGetResult }
  readonly 'outboundConnection.set': { readonly params: OutboundConnectionSetParams; readonly result: OutboundConnectionSetResult }
  readonly 'protocol.get': { readonly params: ProtocolGetParams; readonly result: ProtocolGetResult }
  readonly 'protocol.set': { readonly params: ProtocolSetParams; readonly result: ProtocolSetResult }
  readonly 'protocolLog.get': { readonly params: ProtocolLogGetParams; readonly result: ProtocolLogGetResult }
  readonly 'queue.get': { readonly params: QueueGetParams; readonly result: QueueGetResult }
  readonly 'queue.resume': { readonly params: QueueResumeParams; readonly result: QueueResumeResult }
  readonly 'queue.retry': { readonly params: QueueRetryParams; readonly result: QueueRetryResult }
  readonly 'queue.suspend': { readonly params: QueueSuspendParams; readonly result: QueueSuspendResult }
  readonly 'relayAddress.add': { readonly params: RelayAddressAddParams; readonly result: RelayAddressAddResult }
  readonly 'relayAddress.get': { readonly params: RelayAddressGetParams; readonly result: RelayAddressGetResult }
  readonly 'relayAddress.remove': { readonly params: RelayAddressRemoveParams; readonly result: RelayAddressRemoveResult }
  readonly 'relayRestriction.get': { readonly params: RelayRestrictionGetParams; readonly result: RelayRestrictionGetResult }
  readonly 'relayRestriction.set': { readonly params: RelayRestrictionSetParams; readonly result: RelayRestrictionSetResult }
  readonly 'resource.delete': { readonly params: ResourceDeleteParams; readonly result: ResourceDeleteResult }
  readonly 'resource.export': { readonly params: ResourceExportParams; readonly result: ResourceExportResult }
  readonly 'resource.get': { readonly params: ResourceGetParams; readonly result: ResourceGetResult }
  readonly 'resource.set': { readonly params: ResourceSetParams; readonly result: ResourceSetResult }
  readonly 'resource.test': { readonly params: ResourceTestParams; readonly result: ResourceTestResult }
  readonly 'route.test': { readonly params: RouteTestParams; readonly result: RouteTestResult }
  readonly 'rpc.discover': { readonly params: RpcDiscoverParams; readonly result: RpcDiscoverResult }
  readonly 'service.get': { readonly params: ServiceGetParams; readonly result: ServiceGetResult }
  readonly 'service.set': { readonly params: ServiceSetParams; readonly result: ServiceSetResult }
  readonly 'session.disconnect': { readonly params: SessionDisconnectParams; readonly result: SessionDisconnectResult }
  readonly 'session.get': { readonly params: SessionGetParams; readonly result: SessionGetResult }
  readonly 'smartHost.get': { readonly params: SmartHostGetParams; readonly result: SmartHostGetResult }
  readonly 'smartHost.remove': { readonly params: SmartHostRemoveParams; readonly result: SmartHostRemoveResult }
  readonly 'smartHost.set': { readonly params: SmartHostSetParams; readonly result: SmartHostSetResult }
  readonly 'statistic.get': { readonly params: StatisticGetParams; readonly result: StatisticGetResult }
  readonly 'system.hello': { readonly params: SystemHelloParams; readonly result: SystemHelloResult }
  readonly 'system.prove': { readonly params: SystemProveParams; readonly result: SystemProveResult }
  readonly 'testMessage.get': { readonly params: TestMessageGetParams; readonly result: TestMessageGetResult }
  readonly 'testMessage.send': { readonly params: TestMessageSendParams; readonly result: TestMessageSendResult }
  readonly 'tls.get': { readonly params: TlsGetParams; readonly result: TlsGetResult }
  readonly 'tls.set': { readonly params: TlsSetParams; readonly result: TlsSetResult }
  readonly 'user.get': { readonly params: UserGetParams; readonly result: UserGetResult }
  readonly 'user.new': { readonly params: UserNewParams; readonly result: UserNewResult }
  readonly 'user.remove': { readonly params: UserRemoveParams; readonly result: UserRemoveResult }
  readonly 'user.set': { readonly params: UserSetParams; readonly result: UserSetResult }
  readonly 'virtualServer.get': { readonly params: VirtualServerGetParams; readonly result: VirtualServerGetResult }
  readonly 'virtualServer.new': { readonly params: VirtualServerNewParams; readonly result: VirtualServerNewResult }
  readonly 'virtualServer.remove': { readonly params: VirtualServerRemoveParams; readonly result: VirtualServerRemoveResult }
  readonly 'virtualServer.resume': { readonly params: VirtualServerResumeParams; readonly result: VirtualServerResumeResult }
  readonly 'virtualServer.set': { readonly params: VirtualServerSetParams; readonly result: VirtualServerSetResult }
  readonly 'virtualServer.start': { readonly params: VirtualServerStartParams; readonly result: VirtualServerStartResult }
  readonly 'virtualServer.stop': { readonly params: VirtualServerStopParams; readonly result: VirtualServerStopResult }
  readonly 'virtualServer.suspend': { readonly params: VirtualServerSuspendParams; readonly result: VirtualServerSuspendResult }
  readonly 'virtualServer.test': { readonly params: VirtualServerTestParams; readonly result: VirtualServerTestResult }
}

export type MethodName = keyof Methods

/** Methods that are derived from no area or list: each has a handler of its own. */
export type CustomMethodName = 'badmail.get' | 'badmail.remove' | 'badmail.restore' | 'certificate.get' | 'certificate.import' | 'certificate.new' | 'certificate.remove' | 'configuration.export' | 'configuration.import' | 'configurationChange.get' | 'configurationChange.undo' | 'lockout.get' | 'lockout.remove' | 'message.export' | 'message.get' | 'message.remove' | 'message.resume' | 'message.retry' | 'message.suspend' | 'messageTrace.get' | 'protocolLog.get' | 'queue.get' | 'queue.resume' | 'queue.retry' | 'queue.suspend' | 'resource.delete' | 'resource.export' | 'resource.get' | 'resource.set' | 'resource.test' | 'route.test' | 'rpc.discover' | 'session.disconnect' | 'session.get' | 'statistic.get' | 'system.hello' | 'system.prove' | 'testMessage.get' | 'testMessage.send' | 'user.get' | 'user.new' | 'user.remove' | 'user.set' | 'virtualServer.resume' | 'virtualServer.start' | 'virtualServer.stop' | 'virtualServer.suspend' | 'virtualServer.test'

export type AccessLevel = 'none' | 'viewer' | 'operator' | 'administrator'

/** Derived methods (all but `custom`) have one handler for all areas and lists. */
export type MethodKind =
  | 'areaGet'
  | 'areaSet'
  | 'areaRemove'
  | 'serverNew'
  | 'serverRemove'
  | 'listGet'
  | 'listAdd'
  | 'listSet'
  | 'listRemove'
  | 'custom'

export interface MethodDefinition {
  readonly name: MethodName
  readonly kind: MethodKind
  /** The least level that may call it. */
  readonly access: AccessLevel
  /** Name of the area, for derived methods. */
  readonly area?: string
  /** Method name of the list, for methods of a list. */
  readonly list?: string
  /** Whether it takes `limit` and `cursor`. */
  readonly paged?: true
}

export interface PropertyDefinition {
  /** From when on a change is obeyed; absent for what is only reported. */
  readonly applies?: 'live' | 'newSessions' | 'newMessages'
  /** Shown by get, refused by set. */
  readonly readOnly?: true
  /** Method name of the list that manages it; then set does not take it. */
  readonly list?: string
  /** Whether its default depends on the machine: then the filled settings may lack it. */
  readonly machineDefault?: true
  /** The default, where it does not depend on the machine. */
  readonly default?: unknown
  /** An account: the password that comes with it is kept in secrets.json. */
  readonly secret?: true
  /** Values that the schema names and this version refuses, with the reason; for a tagged union by its tag. */
  readonly notBuilt?: Readonly<Record<string, string>>
}

export interface AreaDefinition {
  /** The property in settings.json. */
  readonly name: string
  /** First half of its method names. */
  readonly method: string
  /** Its title, for messages. */
  readonly title: string
  readonly scope: 'service' | 'virtualServer'
  readonly removable: boolean
  readonly properties: Readonly<Record<string, PropertyDefinition>>
}

export interface ListDefinition {
  /** First half of its method names. */
  readonly method: string
  /** What an entry is called, for messages. */
  readonly title: string
  readonly area: string
  /** The properties that identify an entry. */
  readonly key: readonly string[]
  readonly properties: readonly string[]
  /** Defaults of an entry's properties. */
  readonly defaults: Readonly<Record<string, unknown>>
  /** The property that is an account with a password, where entries have one. */
  readonly secret?: string
  /** Names of the params that choose the place, in order. */
  readonly tags: readonly string[]
  /** Where the entries are: one property of the area, or one for each tag. The first is the usual one. */
  readonly places: readonly { readonly property: string; readonly tag: Readonly<Record<string, string>> }[]
}

/** Every method, by name. */
export const methods: readonly MethodDefinition[] = [
  { name: 'authentication.get', kind: 'areaGet', access: 'viewer', area: 'authentication' },
  { name: 'authentication.set', kind: 'areaSet', access: 'administrator', area: 'authentication' },
  { name: 'badmail.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'badmail.remove', kind: 'custom', access: 'operator' },
  { name: 'badmail.restore', kind: 'custom', access: 'operator' },
  { name: 'binding.add', kind: 'listAdd', access: 'administrator', area: 'general', list: 'binding' },
  { name: 'binding.get', kind: 'listGet', access: 'viewer', area: 'general', list: 'binding' },
  { name: 'binding.remove', kind: 'listRemove', access: 'administrator', area: 'general', list: 'binding' },
  { name: 'certificate.get', kind: 'custom', access: 'viewer' },
  { name: 'certificate.import', kind: 'custom', access: 'administrator' },
  { name: 'certificate.new', kind: 'custom', access: 'administrator' },
  { name: 'certificate.remove', kind: 'custom', access: 'administrator' },
  { name: 'configuration.export', kind: 'custom', access: 'administrator' },
  { name: 'configuration.import', kind: 'custom', access: 'administrator' },
  { name: 'configurationChange.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'configurationChange.undo', kind: 'custom', access: 'administrator' },
  {
    name: 'connectionAddress.add',
    kind: 'listAdd',
    access: 'administrator',
    area: 'connectionControl',
    list: 'connectionAddress',
  },
  {
    name: 'connectionAddress.get',
    kind: 'listGet',
    access: 'viewer',
    area: 'connectionControl',
    list: 'connectionAddress',
  },
  {
    name: 'connectionAddress.remove',
    kind: 'listRemove',
    access: 'administrator',
    area: 'connectionControl',
    list: 'connectionAddress',
  },
  { name: 'connectionControl.get', kind: 'areaGet', access: 'viewer', area: 'connectionControl' },
  { name: 'connectionControl.set', kind: 'areaSet', access: 'administrator', area: 'connectionControl' },
  { name: 'delivery.get', kind: 'areaGet', access: 'viewer', area: 'delivery' },
  { name: 'delivery.set', kind: 'areaSet', access: 'administrator', area: 'delivery' },
  { name: 'domain.get', kind: 'listGet', access: 'viewer', area: 'general', list: 'domain' },
  { name: 'domain.new', kind: 'listAdd', access: 'administrator', area: 'general', list: 'domain' },
  { name: 'domain.remove', kind: 'listRemove', access: 'administrator', area: 'general', list: 'domain' },
  { name: 'domain.set', kind: 'listSet', access: 'administrator', area: 'general', list: 'domain' },
  { name: 'folder.get', kind: 'areaGet', access: 'viewer', area: 'folder' },
  { name: 'folder.set', kind: 'areaSet', access: 'administrator', area: 'folder' },
  { name: 'lockout.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'lockout.remove', kind: 'custom', access: 'operator' },
  { name: 'logging.get', kind: 'areaGet', access: 'viewer', area: 'logging' },
  { name: 'logging.set', kind: 'areaSet', access: 'administrator', area: 'logging' },
  { name: 'message.export', kind: 'custom', access: 'operator' },
  { name: 'message.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'message.remove', kind: 'custom', access: 'operator' },
  { name: 'message.resume', kind: 'custom', access: 'operator' },
  { name: 'message.retry', kind: 'custom', access: 'operator' },
  { name: 'message.suspend', kind: 'custom', access: 'operator' },
  { name: 'messageLimit.get', kind: 'areaGet', access: 'viewer', area: 'messageLimit' },
  { name: 'messageLimit.set', kind: 'areaSet', access: 'administrator', area: 'messageLimit' },
  { name: 'messageTrace.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'outboundConnection.get', kind: 'areaGet', access: 'viewer', area: 'outboundConnection' },
  { name: 'outboundConnection.set', kind: 'areaSet', access: 'administrator', area: 'outboundConnection' },
  { name: 'protocol.get', kind: 'areaGet', access: 'viewer', area: 'protocol' },
  { name: 'protocol.set', kind: 'areaSet', access: 'administrator', area: 'protocol' },
  { name: 'protocolLog.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'queue.get', kind: 'custom', access: 'viewer' },
  { name: 'queue.resume', kind: 'custom', access: 'operator' },
  { name: 'queue.retry', kind: 'custom', access: 'operator' },
  { name: 'queue.suspend', kind: 'custom', access: 'operator' },
  {
    name: 'relayAddress.add',
    kind: 'listAdd',
    access: 'administrator',
    area: 'relayRestriction',
    list: 'relayAddress',
  },
  {
    name: 'relayAddress.get',
    kind: 'listGet',
    access: 'viewer',
    area: 'relayRestriction',
    list: 'relayAddress',
  },
  {
    name: 'relayAddress.remove',
    kind: 'listRemove',
    access: 'administrator',
    area: 'relayRestriction',
    list: 'relayAddress',
  },
  { name: 'relayRestriction.get', kind: 'areaGet', access: 'viewer', area: 'relayRestriction' },
  { name: 'relayRestriction.set', kind: 'areaSet', access: 'administrator', area: 'relayRestriction' },
  { name: 'resource.delete', kind: 'custom', access: 'administrator' },
  { name: 'resource.export', kind: 'custom', access: 'viewer', paged: true },
  { name: 'resource.get', kind: 'custom', access: 'viewer' },
  { name: 'resource.set', kind: 'custom', access: 'administrator' },
  { name: 'resource.test', kind: 'custom', access: 'administrator' },
  { name: 'route.test', kind: 'custom', access: 'operator' },
  { name: 'rpc.discover', kind: 'custom', access: 'viewer' },
  { name: 'service.get', kind: 'areaGet', access: 'viewer', area: 'service' },
  { name: 'service.set', kind: 'areaSet', access: 'administrator', area: 'service' },
  { name: 'session.disconnect', kind: 'custom', access: 'operator' },
  { name: 'session.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'smartHost.get', kind: 'areaGet', access: 'viewer', area: 'smartHost' },
  { name: 'smartHost.remove', kind: 'areaRemove', access: 'administrator', area: 'smartHost' },
  { name: 'smartHost.set', kind: 'areaSet', access: 'administrator', area: 'smartHost' },
  { name: 'statistic.get', kind: 'custom', access: 'viewer' },
  { name: 'system.hello', kind: 'custom', access: 'none' },
  { name: 'system.prove', kind: 'custom', access: 'none' },
  { name: 'testMessage.get', kind: 'custom', access: 'operator' },
  { name: 'testMessage.send', kind: 'custom', access: 'operator' },
  { name: 'tls.get', kind: 'areaGet', access: 'viewer', area: 'tls' },
  { name: 'tls.set', kind: 'areaSet', access: 'administrator', area: 'tls' },
  { name: 'user.get', kind: 'custom', access: 'viewer', paged: true },
  { name: 'user.new', kind: 'custom', access: 'administrator' },
  { name: 'user.remove', kind: 'custom', access: 'administrator' },
  { name: 'user.set', kind: 'custom', access: 'administrator' },
  { name: 'virtualServer.get', kind: 'areaGet', access: 'viewer', area: 'general' },
  { name: 'virtualServer.new', kind: 'serverNew', access: 'administrator', area: 'general' },
  { name: 'virtualServer.remove', kind: 'serverRemove', access: 'administrator', area: 'general' },
  { name: 'virtualServer.resume', kind: 'custom', access: 'operator' },
  { name: 'virtualServer.set', kind: 'areaSet', access: 'administrator', area: 'general' },
  { name: 'virtualServer.start', kind: 'custom', access: 'operator' },
  { name: 'virtualServer.stop', kind: 'custom', access: 'operator' },
  { name: 'virtualServer.suspend', kind: 'custom', access: 'operator' },
  { name: 'virtualServer.test', kind: 'custom', access: 'viewer' },
]

/** Every area, by name. */
export const areas: readonly AreaDefinition[] = [
  {
    name: 'authentication',
    method: 'authentication',
    title: 'Authentication',
    scope: 'virtualServer',
    removable: false,
    properties: {
      anonymous: { applies: 'live', default: true },
      basic: { applies: 'live', default: false },
      requireTls: { applies: 'live', default: true },
    },
  },
  {
    name: 'connectionControl',
    method: 'connectionControl',
    title: 'Connection control',
    scope: 'virtualServer',
    removable: false,
    properties: {
      mode: { applies: 'live', default: 'AllExceptListed' },
      deny: { applies: 'live', list: 'connectionAddress', default: [] },
      grant: { applies: 'live', list: 'connectionAddress', default: [] },
      maxConnectionsPerAddress: { applies: 'live', default: 600 },
    },
  },
  {
    name: 'delivery',
    method: 'delivery',
    title: 'Delivery',
    scope: 'virtualServer',
    removable: false,
    properties: {
      firstRetryInterval: { applies: 'live', default: 'PT15M' },
      secondRetryInterval: { applies: 'live', default: 'PT30M' },
      thirdRetryInterval: { applies: 'live', default: 'PT1H' },
      subsequentRetryInterval: { applies: 'live', default: 'PT4H' },
      expirationTimeout: { applies: 'live', default: 'P2D' },
      delayNotificationTimeout: { applies: 'live', default: 'PT12H' },
      localExpirationTimeout: { applies: 'live', default: 'P2D' },
      localDelayNotificationTimeout: { applies: 'live', default: 'PT12H' },
      hopCount: { applies: 'live', default: 15 },
    },
  },
  {
    name: 'folder',
    method: 'folder',
    title: 'Folders',
    scope: 'virtualServer',
    removable: false,
    properties: {
      pickupDirectory: { applies: 'live', machineDefault: true },
      shouldPickupMail: { applies: 'live', default: true },
      queueDirectory: { applies: 'live', machineDefault: true },
      dropDirectory: { applies: 'live', machineDefault: true },
      dropDirectoryQuota: { applies: 'live', default: 'unlimited' },
      badMailDirectory: { applies: 'live', machineDefault: true },
      badMailMaxAge: { applies: 'live', default: 'P30D' },
      badMailMaxDirectorySize: { applies: 'live', default: 1073741824 },
    },
  },
  {
    name: 'general',
    method: 'virtualServer',
    title: 'General',
    scope: 'virtualServer',
    removable: false,
    properties: {
      name: { applies: 'live', machineDefault: true },
      bindings: { applies: 'live', list: 'binding', default: [] },
      domains: { applies: 'live', list: 'domain', default: [] },
      maxConnections: { applies: 'live', default: 1000 },
      connectionTimeout: { applies: 'newSessions', default: 'PT10M' },
      fullyQualifiedDomainName: { applies: 'newSessions', machineDefault: true },
      defaultDomain: { applies: 'live', machineDefault: true },
      state: { readOnly: true },
      pendingBindings: { readOnly: true },
    },
  },
  {
    name: 'logging',
    method: 'logging',
    title: 'Logging',
    scope: 'virtualServer',
    removable: false,
    properties: {
      enabled: { applies: 'live', default: false },
      logFilePeriod: { applies: 'live', default: 'Daily' },
      logFileTruncateSize: { applies: 'live', default: 20971520 },
      logFileLocaltimeRollover: { applies: 'live', default: false },
      logExtFileFlags: {
        applies: 'live',
        default: ['Date', 'Time', 'ClientIp', 'UserName', 'SiteName', 'ComputerName', 'ServerIp', 'ServerPort', 'Method', 'UriStem', 'UriQuery', 'HttpStatus', 'Win32Status', 'BytesSent', 'BytesRecv', 'TimeTaken', 'ProtocolVersion'],
      },
      logFileDirectory: { applies: 'live', machineDefault: true },
      maxAge: { applies: 'live', default: 'P30D' },
      maxDirectorySize: { applies: 'live', default: 1073741824 },
    },
  },
  {
    name: 'messageLimit',
    method: 'messageLimit',
    title: 'Message limits',
    scope: 'virtualServer',
    removable: false,
    properties: {
      maxMessageSize: { applies: 'newSessions', default: 2097152 },
      maxSessionSize: { applies: 'newSessions', default: 10485760 },
      maxBatchedMessages: { applies: 'live', default: 20 },
      maxRecipients: { applies: 'newSessions', default: 100 },
      sendNdrTo: { applies: 'live', machineDefault: true },
    },
  },
  {
    name: 'outboundConnection',
    method: 'outboundConnection',
    title: 'Outbound connections',
    scope: 'virtualServer',
    removable: false,
    properties: {
      maxConnections: { applies: 'live', default: 1000 },
      maxConnectionsPerDomain: { applies: 'live', default: 100 },
      connectionTimeout: { applies: 'live', default: 'PT10M' },
      port: { applies: 'live', default: 25 },
      tlsMode: { applies: 'live', default: 'Opportunistic' },
      dnsServers: { applies: 'live', default: [] },
    },
  },
  {
    name: 'protocol',
    method: 'protocol',
    title: 'Protocol',
    scope: 'virtualServer',
    removable: false,
    properties: {
      bareLineEndings: { applies: 'newMessages', default: 'ByRelayRight' },
      connectResponse: { applies: 'newSessions', machineDefault: true },
    },
  },
  {
    name: 'relayRestriction',
    method: 'relayRestriction',
    title: 'Relay restrictions',
    scope: 'virtualServer',
    removable: false,
    properties: {
      mode: { applies: 'live', default: 'OnlyListed' },
      relayForAuth: { applies: 'live', default: true },
      grant: { applies: 'live', list: 'relayAddress', default: [] },
      deny: { applies: 'live', list: 'relayAddress', default: [] },
    },
  },
  {
    name: 'service',
    method: 'service',
    title: 'Service',
    scope: 'service',
    removable: false,
    properties: {
      minimumFreeSpace: { applies: 'live', default: 268435456 },
      maxQueuedMessages: { applies: 'live', default: 500000 },
      queueFolderMaxFiles: { applies: 'live', default: 10000 },
      messageTrackingLogMaxAge: { applies: 'live', default: 'P30D' },
      messageTrackingLogMaxDirectorySize: { applies: 'live', default: 1073741824 },
      metricsEndpoint: { applies: 'live', default: 'off' },
    },
  },
  {
    name: 'smartHost',
    method: 'smartHost',
    title: 'Smart host',
    scope: 'virtualServer',
    removable: true,
    properties: {
      server: { applies: 'live', default: [] },
      port: { applies: 'live', default: 25 },
      mode: { applies: 'live', default: 'Always' },
      tlsMode: { applies: 'live', default: 'Opportunistic' },
      authentication: {
        applies: 'live',
        default: { type: 'none' },
        secret: true,
        notBuilt: { oauth2: 'authentication to a smart host with OAuth2 is not built yet' },
      },
      hasPassword: { readOnly: true },
      allowPlainTextAuthentication: { applies: 'live', default: false },
    },
  },
  {
    name: 'tls',
    method: 'tls',
    title: 'TLS',
    scope: 'virtualServer',
    removable: false,
    properties: {
      certificate: { applies: 'newSessions', machineDefault: true },
      requireTls: { applies: 'live', default: false },
      minimumVersion: { applies: 'newSessions', default: 'Tls12' },
    },
  },
]

/** Every list with cmdlets of its own, by method. */
export const lists: readonly ListDefinition[] = [
  {
    method: 'binding',
    title: 'Binding',
    area: 'general',
    key: ['address', 'port'],
    properties: ['address', 'port', 'tls'],
    defaults: { port: 25, tls: 'StartTls' },
    tags: [],
    places: [{ property: 'bindings', tag: {} }],
  },
  {
    method: 'connectionAddress',
    title: 'Connection address',
    area: 'connectionControl',
    key: ['address'],
    properties: ['address', 'comment'],
    defaults: { comment: '' },
    tags: ['access'],
    places: [{ property: 'deny', tag: { access: 'Deny' } }, { property: 'grant', tag: { access: 'Grant' } }],
  },
  {
    method: 'domain',
    title: 'Domain',
    area: 'general',
    key: ['name'],
    properties: ['name', 'type', 'allowRelay', 'server', 'port', 'tlsMode', 'authentication', 'allowPlainTextAuthentication', 'sendHelo'],
    defaults: {
      type: 'Remote',
      allowRelay: false,
      server: [],
      port: 25,
      tlsMode: 'Opportunistic',
      authentication: { type: 'none' },
      allowPlainTextAuthentication: false,
      sendHelo: false,
    },
    secret: 'authentication',
    tags: [],
    places: [{ property: 'domains', tag: {} }],
  },
  {
    method: 'relayAddress',
    title: 'Relay address',
    area: 'relayRestriction',
    key: ['address'],
    properties: ['address', 'comment'],
    defaults: { comment: '' },
    tags: ['access'],
    places: [{ property: 'grant', tag: { access: 'Grant' } }, { property: 'deny', tag: { access: 'Deny' } }],
  },
]
