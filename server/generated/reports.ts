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

/** Something that an administrator should know of, with a line that mends it. */
export interface Finding {
  /** What was found; the same in every version. */
  readonly id: FindingId
  /** How bad it is. */
  readonly severity: FindingSeverity
  /** The number of the virtual server; absent where it is about the whole relay. */
  readonly virtualServer?: string
  /** The setting or file that it is about. */
  readonly setting?: string
  /** What was found. */
  readonly message: string
  /** A line to paste that mends it, or shows more. */
  readonly fix: string
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

/**
 * One row of the protocol log: a command of a client with its reply, or a command or reply of the relay's own
 * conversation with a next hop.
 */
export interface ProtocolLogEntry {
  /** When the reply was given, to the second. */
  readonly dateTime: string
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** Who began the conversation. */
  readonly direction: ProtocolLogEntryDirection
  /** The address of the client or of the next hop (c-ip). */
  readonly clientIp?: string
  /** What the client called itself in HELO or EHLO (cs-username); absent outbound. */
  readonly clientName?: string
  /** The SMTP command (cs-method). Absent where the relay spoke unasked, and for replies of a next hop. */
  readonly command?: string
  /** The reply code. Outbound it stands with the reply and not with the command. */
  readonly status?: number
  /** What stands behind the command, or the reply of a next hop (cs-uri-query). For DATA: the id of the message. */
  readonly text?: string
  /** The address that the client connected to (s-ip). */
  readonly serverIp?: string
  /** The port of the next hop; 0 inbound, as in IIS (s-port). */
  readonly serverPort?: number
  /** Bytes of the reply; outbound, of the command or reply (sc-bytes). In bytes. */
  readonly bytesSent?: number
  /** Bytes of the command and, with DATA and BDAT, of the message (cs-bytes). In bytes. */
  readonly bytesReceived?: number
  /**
   * Milliseconds from the command to its reply; outbound, since the connection was opened (time-taken). In
   * milliseconds.
   */
  readonly timeTaken?: number
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

/** One step of the way of mail to a recipient, as it was tried. */
export interface RouteStep {
  /** What was tried. */
  readonly step: RouteStepStep
  /** Who or what was asked: a domain, host:port, an address. */
  readonly target: string
  /** How it ended. */
  readonly status: RouteStepStatus
  /** What was seen, or why it failed. */
  readonly detail: string
  /** How long it took. In milliseconds. */
  readonly milliseconds: number
  /** What to do, for a step that failed. */
  readonly fix?: string
}

/** A client that is connected: a line of Current Sessions in IIS Manager. */
export interface Session {
  /**
   * The virtual server, a hyphen and a number that no other session has until the relay starts again, for example
   * 1-17.
   */
  readonly identity: string
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** The client's IP address. In IIS Manager: From. */
  readonly remoteAddress?: string
  /** The client's TCP port. */
  readonly remotePort?: number
  /** The address and port that it connected to. */
  readonly localEndpoint: string
  /** What the client called itself in HELO or EHLO; absent before. In IIS Manager: User. */
  readonly heloName?: string
  /** The account that it logged on with; absent without AUTH. */
  readonly authenticatedAs?: string
  /** The version of TLS, for example TLSv1.3; absent in plain text. */
  readonly tls?: string
  /** How far it is. */
  readonly state: SessionState
  /** The SMTP command that came last; absent before the first. Its arguments are not kept. */
  readonly lastCommand?: string
  /** Messages that were taken in this session. */
  readonly messageCount: number
  /** Bytes that came over the connection, TLS included. In bytes. */
  readonly bytesReceived: number
  /** How long it has been connected, in whole seconds. In IIS Manager: Connected Time. */
  readonly connectedTime: string
  /** When it connected. */
  readonly connectedSince: string
}

/**
 * What a virtual server has done since the relay started, and what it holds now: the counters of the performance
 * object SMTP Server by their names. Rates are left to whoever reads twice.
 */
export interface Statistic {
  /** The number of the virtual server; _Total for all together, as the instance of the performance counters is called. */
  readonly virtualServer: string
  /** When the relay started: everything is counted from then on. */
  readonly since: string
  /** Clients that are connected now. Performance counter: Inbound Connections Current. */
  readonly inboundConnectionsCurrent: number
  /** Clients that connected, also those that were refused at the door. Performance counter: Inbound Connections Total. */
  readonly inboundConnectionsTotal: number
  /** Messages that clients sent and the queue took. Performance counter: Messages Received Total. */
  readonly messagesReceivedTotal: number
  /**
   * Bytes of these messages, with the trace field that the relay put in front. Performance counter: Message Bytes
   * Received Total. In bytes.
   */
  readonly messageBytesReceivedTotal: number
  /** Recipients of a message received, on average. Performance counter: Avg Recipients/msg Received. */
  readonly avgRecipientsPerMsgReceived: number
  /**
   * Messages refused because they were larger than the message size limit. Performance counter: Messages Refused for
   * Size.
   */
  readonly messagesRefusedForSize: number
  /** Messages taken from the Pickup folder. Performance counter: Pickup Directory Messages Retrieved Total. */
  readonly pickupDirectoryMessagesRetrievedTotal: number
  /**
   * Everything that came into the queue: from clients, from Pickup, and the relay's own reports. Performance counter:
   * Total messages submitted.
   */
  readonly totalMessagesSubmitted: number
  /** Messages delivered on this machine: each went to the Drop folder. Performance counter: Messages Delivered Total. */
  readonly messagesDeliveredTotal: number
  /** Messages placed in the Drop folder. Performance counter: Directory Drops Total. */
  readonly directoryDropsTotal: number
  /** Messages that are being written to the Drop folder now. Performance counter: Current Messages in Local Delivery. */
  readonly currentMessagesInLocalDelivery: number
  /** Attempts at the Drop folder after one that had failed. Performance counter: Message Delivery Retries. */
  readonly messageDeliveryRetries: number
  /** Message Delivery Retries for each message delivered. Performance counter: Avg Retries/msg Delivered. */
  readonly avgRetriesPerMsgDelivered: number
  /** Messages that wait for the Drop folder and are due. Performance counter: Local Queue Length. */
  readonly localQueueLength: number
  /** Messages that wait for another attempt at the Drop folder. Performance counter: Local Retry Queue Length. */
  readonly localRetryQueueLength: number
  /** Open connections to next hops. Performance counter: Outbound Connections Current. */
  readonly outboundConnectionsCurrent: number
  /** Connections to next hops that were opened. Performance counter: Outbound Connections Total. */
  readonly outboundConnectionsTotal: number
  /** Attempts to connect that the other machine refused. Performance counter: Outbound Connections Refused. */
  readonly outboundConnectionsRefused: number
  /** Attempts to connect to a next hop that failed, for whatever reason. Performance counter: Total Connection Errors. */
  readonly totalConnectionErrors: number
  /**
   * Messages handed on to a next hop. One that goes to two next hops counts twice. Performance counter: Messages Sent
   * Total.
   */
  readonly messagesSentTotal: number
  /** Bytes of these messages. Performance counter: Message Bytes Sent Total. In bytes. */
  readonly messageBytesSentTotal: number
  /**
   * Message Bytes Received Total and Message Bytes Sent Total together. Performance counter: Message Bytes Total. In
   * bytes.
   */
  readonly messageBytesTotal: number
  /** Recipients of a message sent, on average. Performance counter: Avg Recipients/msg Sent. */
  readonly avgRecipientsPerMsgSent: number
  /** Attempts to send a message to a next hop after one that had failed. Performance counter: Message Send Retries. */
  readonly messageSendRetries: number
  /** Message Send Retries for each message sent. Performance counter: Avg Retries/msg Sent. */
  readonly avgRetriesPerMsgSent: number
  /** Messages that wait for a next hop and are due. Performance counter: Remote Queue Length. */
  readonly remoteQueueLength: number
  /** Messages that wait for another attempt at a next hop. Performance counter: Remote Retry Queue Length. */
  readonly remoteRetryQueueLength: number
  /** Messages for which no way out is configured. Performance counter: Messages Currently Undeliverable. */
  readonly messagesCurrentlyUndeliverable: number
  /** Non-delivery reports that were made. Performance counter: NDRs Generated. */
  readonly ndrsGenerated: number
  /**
   * Reports, or places in Badmail, that could not be written; they are tried again. Performance counter: Total DSN
   * Failures.
   */
  readonly totalDsnFailures: number
  /** Pickup files in Badmail that are no messages. Performance counter: Badmailed Messages (Bad Pickup File). */
  readonly badmailedMessagesBadPickupFile: number
  /** Pickup files in Badmail that have no recipient. Performance counter: Badmailed Messages (No Recipients). */
  readonly badmailedMessagesNoRecipients: number
  /**
   * Messages in Badmail that went in a circle and could not be returned. Performance counter: Badmailed Messages (Hop
   * Count Exceeded).
   */
  readonly badmailedMessagesHopCountExceeded: number
  /**
   * Messages in Badmail that could not be delivered and have the null sender, as reports have. Performance counter:
   * Badmailed Messages (NDR of DSN).
   */
  readonly badmailedMessagesNdrOfDsn: number
  /**
   * Messages in Badmail for another reason: their sender wanted no report. Performance counter: Badmailed Messages
   * (General Failure).
   */
  readonly badmailedMessagesGeneralFailure: number
  /**
   * Bytes that came over SMTP connections in both directions, commands and TLS included. Performance counter: Bytes
   * Received Total. In bytes.
   */
  readonly bytesReceivedTotal: number
  /**
   * Bytes that went over SMTP connections in both directions, commands and TLS included. Performance counter: Bytes
   * Sent Total. In bytes.
   */
  readonly bytesSentTotal: number
  /** Both together. Performance counter: Bytes Total. In bytes. */
  readonly bytesTotal: number
  /**
   * Names that were looked up. Counted for all virtual servers together: only _Total has it. Performance counter: DNS
   * Queries Total.
   */
  readonly dnsQueriesTotal?: number
  /**
   * How often something that a message waited for (a reply, an answer of DNS, a call to the disk) took longer than its
   * limit and was ended; the log says what, and GET /metrics counts by state. Counted for all virtual servers
   * together: only _Total has it.
   */
  readonly limitsReachedTotal?: number
}

/** A message that the relay sent as a test, and what became of it. */
export interface TestMessage {
  /** The id of the message, as in its trace. */
  readonly identity: string
  /** The number of a virtual server: 1 is the first, as in IIS. */
  readonly virtualServer: string
  /** Where reports about it go. */
  readonly sender: string
  /** Whom it is for. */
  readonly recipient: string
  /** What became of it. */
  readonly status: TestMessageStatus
  /** Host and port that took it or were tried, or the path of the Drop file. */
  readonly nextHop?: string
  /** What the relay was doing when the last error came. */
  readonly stage?: TestMessageStage
  /** The reply of the next hop, or the error. */
  readonly detail?: string
  /** When the queue took it. */
  readonly sent: string
  /** When it left the queue. */
  readonly ended?: string
  /** When the next delivery will be tried. */
  readonly nextRetryTime?: string
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
  /** The reply of the next hop, the error, or the reason; for DSN what the report says (Action of RFC 3464). */
  readonly status?: string
  /** True when the other side may have taken the message although no reply was seen. */
  readonly possibleDuplicate?: boolean
  /** For DSN: the id of the report. For RECEIVE of a report: the id of the message it is about. */
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

/** What was found; the same in every version. */
export type FindingId =
  | 'OpenRelay.Mode'
  | 'OpenRelay.Grant'
  | 'OpenRelay.Domain'
  | 'OpenRelay.Attempt'
  | 'OpenRelay.NotTried'
  | 'Authentication.PlainText'
  | 'Certificate.Unusable'
  | 'Certificate.Expired'
  | 'Certificate.Expiring'
  | 'Certificate.NameMismatch'
  | 'Certificate.SelfSigned'
  | 'Name.NoAddress'
  | 'Name.NoPointer'
  | 'Name.PointerMismatch'
  | 'Dns.NoAnswer'
  | 'Binding.OpenToWorld'
  | 'Binding.Unused'
  | 'Binding.Pending'
  | 'Pickup.WritableByEveryone'
  | 'Files.Exposed'
  | 'Secrets.NotEncrypted'
  | 'Disk.Full'
  | 'Disk.Low'
  | 'SmartHost.Refused'
  | 'Queue.Retry'
  | 'Queue.OldMail'
  | 'Queue.Suspended'
  | 'VirtualServer.NotStarted'
  | 'Settings.ChangedByHand'
  | 'Store.Damaged'
  | 'Check.NotDone'

/** How bad it is. */
export type FindingSeverity = 'Error' | 'Warning' | 'Information'

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

/** Who began the conversation. */
export type ProtocolLogEntryDirection = 'Inbound' | 'Outbound'

/** How mail leaves this queue. */
export type QueueDeliveryType = 'LocalDrop' | 'SmartHost' | 'Mx' | 'Undefined'

/** What the queue is doing. */
export type QueueStatus = 'Active' | 'Ready' | 'Retry' | 'Suspended'

/** What the relay was doing when the last error came. */
export type QueueLastErrorStage = 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt' | 'Data'

/** What was tried. */
export type RouteStepStep = 'RelayDecision' | 'Route' | 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt'

/** How it ended. */
export type RouteStepStatus = 'Passed' | 'Failed' | 'Skipped'

/** How far it is. */
export type SessionState = 'Idle' | 'Envelope' | 'Data' | 'Storing'

/** What became of it. */
export type TestMessageStatus = 'Queued' | 'Delivered' | 'Dropped' | 'Deferred' | 'Failed' | 'Suspended' | 'Removed'

/** What the relay was doing when the last error came. */
export type TestMessageStage = 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt' | 'Data'

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
