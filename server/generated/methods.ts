// Generated from schemas/methods and schemas/settings by npm run generate. Do not edit.
import type { Message, Queue, TraceEvent, VirtualServerState } from './reports.js'
import type {
  Binding,
  ConnectionAddress,
  ConnectionControlMode,
  GeneralState,
  OutboundConnectionTlsMode,
  RelayAddress,
  RelayRestrictionMode,
  SmartHostAuthentication,
  SmartHostMode,
  SmartHostTlsMode,
} from './settings.js'

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
  /** How long after acceptance delivery is given up and the sender gets a bounce (4.4.7). Default: "P2D". */
  readonly expirationTimeout: string
  /** A message with more Received fields than this goes in a circle and is bounced (5.4.6). Default: 15. In hops. */
  readonly hopCount: number
}

/**
 * Where the folders of a virtual server lie. They must exist or be creatable, must not lie within each other, and no
 * two virtual servers may share one.
 */
export interface ShownFolder {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /**
   * Message files put here are submitted and deleted. Default: N/Pickup under the root, where N is the number of the
   * virtual server.
   */
  readonly pickupDirectory: string
  /**
   * A readable copy of each message that did not go at the first try: a view for people, never the queue itself.
   * Default: N/Queue under the root.
   */
  readonly queueDirectory: string
  /** Mail for the local default domain is put here, one file for each message. Default: N/Drop under the root. */
  readonly dropDirectory: string
  /**
   * Messages that could be neither delivered nor returned, with the reason in a file of its own. Default: N/Badmail
   * under the root.
   */
  readonly badMailDirectory: string
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
   * message. Default: 1000. In connections.
   */
  readonly maxConnections: number | 'unlimited'
  /**
   * How many of them go to one domain by MX record, or to the smart host. A host that takes no more gets fewer for a
   * while, whatever is set here. Default: 100. In connections.
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
  /** Addresses and networks that may relay when the mode is OnlyListed. Default: []. */
  readonly grant: readonly RelayAddress[]
  /** Addresses and networks that may not relay when the mode is AllExceptListed. Default: []. */
  readonly deny: readonly RelayAddress[]
}

/** What all virtual servers share: free space, the size of the queue, the Queue folder and the tracking log. */
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
   * How many inbound connections the virtual server holds at once. One more is answered 421 4.3.2. Default: 1000. In
   * connections.
   */
  readonly maxConnections: number | 'unlimited'
  /** How long an inbound connection may be idle before it is closed with 421 4.4.2. Default: "PT10M". */
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
  /** How long after acceptance delivery is given up and the sender gets a bounce (4.4.7). Default: "P2D". */
  readonly expirationTimeout?: string | null
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
  /**
   * A readable copy of each message that did not go at the first try: a view for people, never the queue itself.
   * Default: N/Queue under the root.
   */
  readonly queueDirectory?: string | null
  /** Mail for the local default domain is put here, one file for each message. Default: N/Drop under the root. */
  readonly dropDirectory?: string | null
  /**
   * Messages that could be neither delivered nor returned, with the reason in a file of its own. Default: N/Badmail
   * under the root.
   */
  readonly badMailDirectory?: string | null
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type FolderSetResult = SettingChange<ShownFolder>

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
}

/** What was acted on, as it is now. */
export type MessageRemoveResult = readonly Message[]

/** Params of message.resume: releases messages. */
export interface MessageResumeParams {
  /** The id of the message. */
  readonly identity: string
}

/** What was acted on, as it is now. */
export type MessageResumeResult = readonly Message[]

/** Params of message.retry: tries messages now. */
export interface MessageRetryParams {
  /** The id of the message. */
  readonly identity: string
}

/** What was acted on, as it is now. */
export type MessageRetryResult = readonly Message[]

/** Params of message.suspend: holds messages. */
export interface MessageSuspendParams {
  /** The id of the message. */
  readonly identity: string
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
   * message. Default: 1000. In connections.
   */
  readonly maxConnections?: number | 'unlimited' | null
  /**
   * How many of them go to one domain by MX record, or to the smart host. A host that takes no more gets fewer for a
   * while, whatever is set here. Default: 100. In connections.
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
}

/** What was acted on, as it is now. */
export type QueueResumeResult = readonly Queue[]

/** Params of queue.retry: tries a queue now. */
export interface QueueRetryParams {
  /** The queue's identity, or its next hop. */
  readonly identity: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
}

/** What was acted on, as it is now. */
export type QueueRetryResult = readonly Queue[]

/** Params of queue.suspend: holds a queue. */
export interface QueueSuspendParams {
  /** The queue's identity, or its next hop. */
  readonly identity: string
  /** Number or name of a virtual server. */
  readonly virtualServer?: string
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
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type RelayRestrictionSetResult = SettingChange<ShownRelayRestriction>

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
  /** Change nothing unless this is the current revision of the settings. */
  readonly ifRevision?: number
  /** Check everything and report what would change, but change nothing. Default: false. */
  readonly dryRun?: boolean
  /** Make a change that is refused otherwise because of what it opens; the warning names it. Default: false. */
  readonly force?: boolean
}

export type ServiceSetResult = SettingChange<ShownService>

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

/** Params of system.hello: first call of a connection. */
export interface SystemHelloParams {
  /** Name and version of the client. */
  readonly client: string
  /** The version of this protocol that the client speaks. */
  readonly protocolVersion: number
  /** Random bytes of the client, base64url. */
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
  /** What this connection may do. */
  readonly level: 'none' | 'viewer' | 'operator' | 'administrator'
}

/** Params of virtualServer.get: shows the virtual servers. */
export interface VirtualServerGetParams {
  /**
   * Number or name of a virtual server. Without it: all of them where something is shown, the only one where something
   * is changed.
   */
  readonly virtualServer?: string
}

export type VirtualServerGetResult = readonly ShownGeneral[]

/** Params of virtualServer.resume: ends a pause of virtual servers. */
export interface VirtualServerResumeParams {
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
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
   * How many inbound connections the virtual server holds at once. One more is answered 421 4.3.2. Default: 1000. In
   * connections.
   */
  readonly maxConnections?: number | 'unlimited' | null
  /** How long an inbound connection may be idle before it is closed with 421 4.4.2. Default: "PT10M". */
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
}

/** What was acted on, as it is now. */
export type VirtualServerStartResult = readonly VirtualServerState[]

/** Params of virtualServer.stop: stops virtual servers. */
export interface VirtualServerStopParams {
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
}

/** What was acted on, as it is now. */
export type VirtualServerStopResult = readonly VirtualServerState[]

/** Params of virtualServer.suspend: pauses virtual servers. */
export interface VirtualServerSuspendParams {
  /** Number or name of a virtual server. Without it the only one. */
  readonly virtualServer?: string
}

/** What was acted on, as it is now. */
export type VirtualServerSuspendResult = readonly VirtualServerState[]

/** Params and result of each method. */
export interface Methods {
  readonly 'binding.add': { readonly params: BindingAddParams; readonly result: BindingAddResult }
  readonly 'binding.get': { readonly params: BindingGetParams; readonly result: BindingGetResult }
  readonly 'binding.remove': { readonly params: BindingRemoveParams; readonly result: BindingRemoveResult }
  readonly 'connectionAddress.add': { readonly params: ConnectionAddressAddParams; readonly result: ConnectionAddressAddResult }
  readonly 'connectionAddress.get': { readonly params: ConnectionAddressGetParams; readonly result: ConnectionAddressGetResult }
  readonly 'connectionAddress.remove': { readonly params: ConnectionAddressRemoveParams; readonly result: ConnectionAddressRemoveResult }
  readonly 'connectionControl.get': { readonly params: ConnectionControlGetParams; readonly result: ConnectionControlGetResult }
  readonly 'connectionControl.set': { readonly params: ConnectionControlSetParams; readonly result: ConnectionControlSetResult }
  readonly 'delivery.get': { readonly params: DeliveryGetParams; readonly result: DeliveryGetResult }
  readonly 'delivery.set': { readonly params: DeliverySetParams; readonly result: DeliverySetResult }
  readonly 'folder.get': { readonly params: FolderGetParams; readonly result: FolderGetResult }
  readonly 'folder.set': { readonly params: FolderSetParams; readonly result: FolderSetResult }
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
  readonly 'queue.get': { readonly params: QueueGetParams; readonly result: QueueGetResult }
  readonly 'queue.resume': { readonly params: QueueResumeParams; readonly result: QueueResumeResult }
  readonly 'queue.retry': { readonly params: QueueRetryParams; readonly result: QueueRetryResult }
  readonly 'queue.suspend': { readonly params: QueueSuspendParams; readonly result: QueueSuspendResult }
  readonly 'relayAddress.add': { readonly params: RelayAddressAddParams; readonly result: RelayAddressAddResult }
  readonly 'relayAddress.get': { readonly params: RelayAddressGetParams; readonly result: RelayAddressGetResult }
  readonly 'relayAddress.remove': { readonly params: RelayAddressRemoveParams; readonly result: RelayAddressRemoveResult }
  readonly 'relayRestriction.get': { readonly params: RelayRestrictionGetParams; readonly result: RelayRestrictionGetResult }
  readonly 'relayRestriction.set': { readonly params: RelayRestrictionSetParams; readonly result: RelayRestrictionSetResult }
  readonly 'rpc.discover': { readonly params: RpcDiscoverParams; readonly result: RpcDiscoverResult }
  readonly 'service.get': { readonly params: ServiceGetParams; readonly result: ServiceGetResult }
  readonly 'service.set': { readonly params: ServiceSetParams; readonly result: ServiceSetResult }
  readonly 'smartHost.get': { readonly params: SmartHostGetParams; readonly result: SmartHostGetResult }
  readonly 'smartHost.remove': { readonly params: SmartHostRemoveParams; readonly result: SmartHostRemoveResult }
  readonly 'smartHost.set': { readonly params: SmartHostSetParams; readonly result: SmartHostSetResult }
  readonly 'system.hello': { readonly params: SystemHelloParams; readonly result: SystemHelloResult }
  readonly 'virtualServer.get': { readonly params: VirtualServerGetParams; readonly result: VirtualServerGetResult }
  readonly 'virtualServer.resume': { readonly params: VirtualServerResumeParams; readonly result: VirtualServerResumeResult }
  readonly 'virtualServer.set': { readonly params: VirtualServerSetParams; readonly result: VirtualServerSetResult }
  readonly 'virtualServer.start': { readonly params: VirtualServerStartParams; readonly result: VirtualServerStartResult }
  readonly 'virtualServer.stop': { readonly params: VirtualServerStopParams; readonly result: VirtualServerStopResult }
  readonly 'virtualServer.suspend': { readonly params: VirtualServerSuspendParams; readonly result: VirtualServerSuspendResult }
}

export type MethodName = keyof Methods

/** Methods that are derived from no area or list: each has a handler of its own. */
export type CustomMethodName = 'message.export' | 'message.get' | 'message.remove' | 'message.resume' | 'message.retry' | 'message.suspend' | 'messageTrace.get' | 'queue.get' | 'queue.resume' | 'queue.retry' | 'queue.suspend' | 'rpc.discover' | 'system.hello' | 'virtualServer.resume' | 'virtualServer.start' | 'virtualServer.stop' | 'virtualServer.suspend'

export type AccessLevel = 'none' | 'viewer' | 'operator' | 'administrator'

/** Derived methods (all but `custom`) have one handler for all areas and lists. */
export type MethodKind = 'areaGet' | 'areaSet' | 'areaRemove' | 'listGet' | 'listAdd' | 'listRemove' | 'custom'

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
  /** Names of the params that choose the place, in order. */
  readonly tags: readonly string[]
  /** Where the entries are: one property of the area, or one for each tag. The first is the usual one. */
  readonly places: readonly { readonly property: string; readonly tag: Readonly<Record<string, string>> }[]
}

/** Every method, by name. */
export const methods: readonly MethodDefinition[] = [
  { name: 'binding.add', kind: 'listAdd', access: 'administrator', area: 'general', list: 'binding' },
  { name: 'binding.get', kind: 'listGet', access: 'viewer', area: 'general', list: 'binding' },
  { name: 'binding.remove', kind: 'listRemove', access: 'administrator', area: 'general', list: 'binding' },
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
  { name: 'folder.get', kind: 'areaGet', access: 'viewer', area: 'folder' },
  { name: 'folder.set', kind: 'areaSet', access: 'administrator', area: 'folder' },
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
  { name: 'rpc.discover', kind: 'custom', access: 'viewer' },
  { name: 'service.get', kind: 'areaGet', access: 'viewer', area: 'service' },
  { name: 'service.set', kind: 'areaSet', access: 'administrator', area: 'service' },
  { name: 'smartHost.get', kind: 'areaGet', access: 'viewer', area: 'smartHost' },
  { name: 'smartHost.remove', kind: 'areaRemove', access: 'administrator', area: 'smartHost' },
  { name: 'smartHost.set', kind: 'areaSet', access: 'administrator', area: 'smartHost' },
  { name: 'system.hello', kind: 'custom', access: 'none' },
  { name: 'virtualServer.get', kind: 'areaGet', access: 'viewer', area: 'general' },
  { name: 'virtualServer.resume', kind: 'custom', access: 'operator' },
  { name: 'virtualServer.set', kind: 'areaSet', access: 'administrator', area: 'general' },
  { name: 'virtualServer.start', kind: 'custom', access: 'operator' },
  { name: 'virtualServer.stop', kind: 'custom', access: 'operator' },
  { name: 'virtualServer.suspend', kind: 'custom', access: 'operator' },
]

/** Every area, by name. */
export const areas: readonly AreaDefinition[] = [
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
      queueDirectory: { applies: 'live', machineDefault: true },
      dropDirectory: { applies: 'live', machineDefault: true },
      badMailDirectory: { applies: 'live', machineDefault: true },
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
      maxConnections: { applies: 'live', default: 1000 },
      connectionTimeout: { applies: 'newSessions', default: 'PT10M' },
      fullyQualifiedDomainName: { applies: 'newSessions', machineDefault: true },
      defaultDomain: { applies: 'live', machineDefault: true },
      state: { readOnly: true },
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
    name: 'relayRestriction',
    method: 'relayRestriction',
    title: 'Relay restrictions',
    scope: 'virtualServer',
    removable: false,
    properties: {
      mode: { applies: 'live', default: 'OnlyListed' },
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
]

/** Every list with cmdlets of its own, by method. */
export const lists: readonly ListDefinition[] = [
  {
    method: 'binding',
    title: 'Binding',
    area: 'general',
    key: ['address', 'port'],
    properties: ['address', 'port'],
    defaults: { port: 25 },
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
