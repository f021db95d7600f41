/** What the queue knows of a message beside its body. Written once at acceptance, except the state of each recipient. */

/** What a client asked for one recipient (RFC 3461). */
export interface RecipientDsn {
  /** NOTIFY; absent means the default (FAILURE, and DELAY at our choice). */
  readonly notify?: readonly ('NEVER' | 'SUCCESS' | 'FAILURE' | 'DELAY')[]
  /** ORCPT as given, `addr-type;xtext`. */
  readonly orcpt?: string
}

export interface EnvelopeRecipient {
  /** As the client gave it, with its domain as sent. */
  readonly address: string
  readonly dsn?: RecipientDsn
}

/** Where a message came from. */
export type Source = 'SMTP' | 'PICKUP' | 'DSN' | 'ADMIN'

/** What a stage that submits knows; the queue adds id, time and size. */
export interface Draft {
  readonly virtualServer: string
  readonly source: Source
  /** The envelope's sender; '' is the null sender. */
  readonly sender: string
  /** At least one. The position is the recipient's number for ever. */
  readonly recipients: readonly EnvelopeRecipient[]
  readonly ret?: 'FULL' | 'HDRS'
  readonly envid?: string
  readonly smtpUtf8: boolean
  /** True when the body has an octet above 127. */
  readonly eightBit: boolean
  /** Received fields in the message as it came. */
  readonly hops: number
  readonly internetMessageId?: string
  readonly subject?: string
  readonly clientIp?: string
  readonly clientName?: string
  readonly authenticatedAs?: string
  /** For a bounce: the id of the message it is about. */
  readonly parent?: string
}

export interface Envelope extends Draft {
  readonly id: string
  /** Bytes of the body as stored, our trace field included. */
  readonly size: number
  /** Wall time of acceptance, milliseconds. */
  readonly receivedMs: number
}

export type Stage = 'Dns' | 'Connect' | 'Tls' | 'Authentication' | 'Mail' | 'Rcpt' | 'Data'

export interface DeliveryError {
  readonly stage: Stage
  /** For people: the reply of the other side, or what went wrong. */
  readonly text: string
  /** The reply's code, where there was a reply. */
  readonly code?: number
  /** The enhanced status code, of the reply or ours (RFC 3463). */
  readonly enhanced?: string
  /** host:port that it came from. */
  readonly host?: string
}

/** The state of one open recipient; a settled one has no record. */
export interface RecipientState {
  readonly held: boolean
  /** Attempts that failed. */
  readonly attempts: number
  /** Wall time in milliseconds of the next try; 0 is "now". */
  readonly nextTryMs: number
  readonly lastTryMs?: number
  readonly lastError?: DeliveryError
  /** An attempt began and its end is not durable yet: where. */
  readonly begun?: string
  /** So many attempts in a row ended with the relay itself; absent: the last one did not. */
  readonly interrupted?: number
  /** True when the other side may have taken it although no reply was seen. */
  readonly possibleDuplicate?: boolean
  /** True when the sender has been told that it is late: once is enough. */
  readonly delayTold?: boolean
}
