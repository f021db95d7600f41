// Generated from schemas/report by npm run generate. Do not edit.
/** A message in a Badmail folder: it could be neither delivered nor returned, or was no message. */
export interface Badmail {
  /**
   * The name of its files without the extension: the id that the message had in the queue, with a number behind it
   * where recipients of one message failed at different times.
   */
  readonly identity: string
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** What it is. */
  readonly source: BadmailSource
  /** The envelope's sender; empty for the null sender, absent where it is not known. */
  readonly fromAddress?: string
  /** The recipients that failed; of very many the first. */
  readonly recipients: readonly string[]
  /** Why it is in Badmail. The whole text is in the file .BDR. */
  readonly reason: string
  /** Bytes of the message (.BAD). In bytes. */
  readonly size: number
  /** When it came into Badmail. */
  readonly dateFailed: string
  /** When the relay took the message; absent for what never was one. */
  readonly dateReceived?: string
  /** The Subject header field, decoded. */
  readonly subject?: string
  /** The Message-ID header field. */
  readonly internetMessageId?: string
  /** What a file of the Pickup folder was called. */
  readonly fileName?: string
  /** The id under which Restore-SmtpBadmail put it into the queue. */
  readonly restoredAs?: string
}

/** A certificate of the service with its private key. The key is never shown. */
export interface Certificate {
  /** Its name in the settings, and of its file below the root: tls/<name>.pem. */
  readonly name: string
  /** Whom it names, for example CN=mail.contoso.com. */
  readonly subject?: string
  /** The host names that it is good for. */
  readonly dnsNames?: readonly string[]
  /** Who signed it. */
  readonly issuer?: string
  /** When its validity begins. */
  readonly notBefore?: string
  /** When it expires. */
  readonly notAfter?: string
  /** SHA-1 of the certificate in hexadecimal digits, as Windows shows it. */
  readonly thumbprint?: string
  /** Whether it is its own issuer: clients that check certificates must be told to trust it. */
  readonly selfSigned?: boolean
  /** The subjects of the certificates that are sent with it, from its issuer on. */
  readonly chain?: readonly string[]
  /** Whether the relay made it by itself and renews it before it ends. */
  readonly automaticRenewal?: boolean
  /** The numbers of the virtual servers that show it to their clients. */
  readonly usedBy: readonly string[]
  /** What is wrong with its file now, where something is: the relay goes on with what it read before. */
  readonly problem?: string
}

/** One change of the settings, as the audit log has it. */
export interface ConfigurationChange {
  /** The revision of the settings that the change made. */
  readonly revision: number
  /** When the change was made, in UTC. */
  readonly timestamp: string
  /** Who made it, as claimed by the client of the control socket. */
  readonly user?: string
  /** Name and version of the program that made it. */
  readonly client: string
  /** The level that the client had proved. */
  readonly level: ConfigurationChangeLevel
  /** Each setting that changed; of a very large change the first thousand. */
  readonly changes: readonly ChangedSetting[]
  /** How many settings changed. */
  readonly changeCount: number
  /** What the change was warned to open or break. */
  readonly warnings: readonly string[]
}

/** An address or an account whose logins are refused for a while, because too many have failed. */
export interface Lockout {
  /**
   * An address or IPv6 network; an account as 1\printer1; or an account that is known at an address, as
   * 1\printer1@[192.0.2.1].
   */
  readonly identity: string
  /** The number of the virtual server, for an account. */
  readonly virtualServer?: string
  /** The account, where it is one. */
  readonly userName?: string
  /** The address or network of the clients, where it is one. */
  readonly address?: string
  /** How many logins failed before it was locked. */
  readonly failedCount: number
  /** When logins are looked at again. */
  readonly lockedUntil: string
}

/** A message in the queue. */
export interface Message {
  /**
   * The id of the message, unique across machines: the same as in the 250 reply, in Received, in file names and in the
   * logs.
   */
  readonly identity: string
  /** The Message-ID header field. */
  readonly internetMessageId?: string
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** The queue of its first open recipient. */
  readonly queue: string
  /** The envelope's sender; empty for the null sender of bounces. */
  readonly fromAddress: string
  /** The Subject header field, decoded. */
  readonly subject?: string
  /** Bytes of the message as it was received. In bytes. */
  readonly size: number
  /** How far the message is. */
  readonly status: MessageStatus
  /** When the relay took the message. */
  readonly dateReceived: string
  /** When delivery is given up. */
  readonly expirationTime: string
  /** The most failed attempts of any of its recipients. */
  readonly retryCount: number
  /** The text of the last error. */
  readonly lastError?: string
  /** What the relay was doing when the last error came. */
  readonly lastErrorStage?: MessageLastErrorStage
  /** When the message is due again. */
  readonly nextRetryTime?: string
  /** The client's IP address; absent for mail from the Pickup folder and for bounces. */
  readonly sourceIp?: string
  /** The account that submitted it, when the client authenticated. */
  readonly authenticatedAs?: string
  /** The recipients that are still open; of very many the first ones. */
  readonly recipients: readonly Recipient[]
}

/** The mail that waits for one next hop of one virtual server. */
export interface Queue {
  /** The virtual server, a backslash and the next hop, for example 1\smtp.example.com. Takes wildcards in cmdlets. */
  readonly identity: string
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** The domain or smart host that the queue is for. */
  readonly nextHopDomain: string
  /** Host and port that were tried last, or will be tried. */
  readonly nextHop: string
  /** How mail leaves this queue. */
  readonly deliveryType: QueueDeliveryType
  /** What the queue is doing. */
  readonly status: QueueStatus
  /** How many messages are in the queue. */
  readonly messageCount: number
  /** When the oldest of them was received. */
  readonly oldestMessage?: string
  /** The text of the last error of this next hop, or of its messages. */
  readonly lastError?: string
  /** What the relay was doing when the last error came. */
  readonly lastErrorStage?: QueueLastErrorStage
  /** When a delivery was tried last. */
  readonly lastRetryTime?: string
  /** When the next delivery will be tried. */
  readonly nextRetryTime?: string
  /** How many of the messages have no file in the Queue folder because it holds as many as queueFolderMaxFiles allows. */
  readonly notShown?: number
}

/** One line of the tracking log: something that happened to a message. */
export interface TraceEvent {
  /** The number of the event in the store's outbox: without gaps, so that a reader can see that nothing is missing. */
  readonly sequence: number
  /** A moment in UTC, RFC 3339 with milliseconds. */
  readonly timestamp: string
  /** What happened, with Exchange's names. */
  readonly eventId: TraceEventEventId
  /** Which part of the relay wrote it. */
  readonly source?: TraceEventSource
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer?: string
  /** The id of the message. */
  readonly identity: string
  /** The Message-ID header field. */
  readonly internetMessageId?: string
  /** The envelope's sender. */
  readonly sender?: string
  /** The recipients that this event is about. */
  readonly recipients?: readonly string[]
  /** The Subject header field, decoded; only in RECEIVE. */
  readonly subject?: string
  /** Bytes of the message. In bytes. */
  readonly size?: number
  /** Where the message came from. */
  readonly clientIp?: string
  /** The name that the client gave in HELO or EHLO. */
  readonly clientName?: string
  /** Host and port of the attempt, or the path of the Drop file. */
  readonly nextHop?: string
  /** What the relay was doing when the last error came. */
  readonly stage?: TraceEventStage
  /** The reply of the next hop, the error, or the reason. */
  readonly status?: string
  /** True when the other side may have taken the message although no reply was seen. */
  readonly possibleDuplicate?: boolean
  /** For DSN: the id of the bounce. For RECEIVE of a bounce: the id of the message it is about. */
  readonly reference?: string
  /** Who asked for it, as claimed by the client of the control socket. */
  readonly actor?: string
}

/** An account of the relay's own with which a client logs in at one virtual server. Its password is never shown. */
export interface User {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** The name that the client gives. Upper and lower case are the same. */
  readonly userName: string
  /** Whether the user may log in. */
  readonly enabled: boolean
  /** When the password was set. */
  readonly passwordChanged: string
  /** A note for people. */
  readonly comment: string
}

/** What a virtual server is doing. */
export interface VirtualServerState {
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** The display name. */
  readonly name: string
  /**
   * Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer
   * change it until the relay starts again.
   */
  readonly state: VirtualServerStateState
  /** Clients that are connected. */
  readonly connections: number
}

/** What it is. */
export type BadmailSource = 'Message' | 'Report' | 'Pickup' | 'Unknown'

/** The level that the client had proved. */
export type ConfigurationChangeLevel = 'none' | 'viewer' | 'operator' | 'administrator'

/** One setting. */
export interface ChangedSetting {
  /** Area and property, for example messageLimit.maxRecipients. */
  readonly setting: string
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer?: string
  /** The value before, as text; absent where there was none. A password is never shown. */
  readonly old?: string
  /** The value after, as text; absent where there is none. */
  readonly new?: string
}

/** How far the message is. */
export type MessageStatus = 'Ready' | 'Active' | 'Retry' | 'Suspended'

/** What the relay was doing when the last error came. */
export type MessageLastErrorStage = 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt' | 'Data'

/** One recipient of a message and how far it is. */
export interface Recipient {
  /** The address as the client gave it. */
  readonly address: string
  /** How far delivery to this recipient is. */
  readonly status: RecipientStatus
  /** The queue that it waits in. */
  readonly queue: string
  /** How many attempts have failed. */
  readonly retryCount?: number
  /** The text of the last error. */
  readonly lastError?: string
  /** What the relay was doing when the last error came. */
  readonly lastErrorStage?: RecipientLastErrorStage
  /** When it is due again. */
  readonly nextRetryTime?: string
}

/** How far delivery to this recipient is. */
export type RecipientStatus = 'Ready' | 'Active' | 'Retry' | 'Suspended'

/** What the relay was doing when the last error came. */
export type RecipientLastErrorStage = 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt' | 'Data'

/** How mail leaves this queue. */
export type QueueDeliveryType = 'LocalDrop' | 'SmartHost' | 'Undefined'

/** What the queue is doing. */
export type QueueStatus = 'Active' | 'Ready' | 'Retry' | 'Suspended'

/** What the relay was doing when the last error came. */
export type QueueLastErrorStage = 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt' | 'Data'

/** What happened, with Exchange's names. */
export type TraceEventEventId =
  | 'RECEIVE'
  | 'SEND'
  | 'DELIVER'
  | 'DEFER'
  | 'FAIL'
  | 'DSN'
  | 'SUSPEND'
  | 'RESUME'
  | 'REMOVE'
  | 'EXPIRE'
  | 'DAMAGE'

/** Which part of the relay wrote it. */
export type TraceEventSource = 'SMTP' | 'PICKUP' | 'DSN' | 'QUEUE' | 'ADMIN' | 'STORE'

/** What the relay was doing when the last error came. */
export type TraceEventStage = 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt' | 'Data'

/**
 * Whether the virtual server takes and delivers mail now. Start-, Stop-, Suspend- and Resume-SmtpVirtualServer change
 * it until the relay starts again.
 */
export type VirtualServerStateState = 'Started' | 'Paused' | 'Stopped'
