// Generated from schemas/report by npm run generate. Do not edit.
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
export type QueueDeliveryType = 'LocalDrop' | 'SmartHost' | 'Mx' | 'Undefined'

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
