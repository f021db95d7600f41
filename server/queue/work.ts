/** The seam between the queue and whoever delivers. */
import type { DeliveryError, Envelope, RecipientState } from './envelope.js'

/** An open recipient of a queued message. */
export interface OpenRecipient {
  readonly n: number
  readonly address: string
  readonly state: RecipientState
}

/** A message in the queue as others see it: the queue's own object, never changed by them. */
export interface QueuedMessage {
  /** Grows with acceptance: the order in which messages are shown. */
  readonly position: number
  readonly envelope: Envelope
  /** The recipients that are not settled, by number. */
  readonly open: ReadonlyMap<number, OpenRecipient>
  /** Numbers of the recipients whose attempt is under way. */
  readonly claimed: ReadonlySet<number>
}

/** A hold on some recipients of one message: nobody else attempts them, nobody removes them, until it is settled. */
export interface Claim {
  readonly message: QueuedMessage
  readonly recipients: readonly OpenRecipient[]
}

/** What became of one recipient in an attempt. */
export type Outcome =
  /** Taken by the next hop. */
  | {
      readonly kind: 'sent'
      readonly host: string
      readonly reply: string
      /** The next hop does not offer DSN, and this recipient's NOTIFY=SUCCESS ends here: we tell the sender. */
      readonly noDsn?: true
    }
  /** In the Drop folder. */
  | { readonly kind: 'dropped'; readonly path: string }
  /** Try again on the schedule of this message. */
  | { readonly kind: 'deferred'; readonly error: DeliveryError }
  /** The final dot was possibly sent and no reply was seen: try again, and say so. */
  | { readonly kind: 'unknown'; readonly error: DeliveryError }
  /** Never: report it to the sender. */
  | { readonly kind: 'failed'; readonly error: DeliveryError }
  /**
   * Not attempted, or a failure of the route and not of this message: offered again at once, and due when its route is.
   * Counts no attempt; the error is shown.
   */
  | { readonly kind: 'untried'; readonly error?: DeliveryError }

export interface Work {
  /**
   * Names the one listener that is offered recipients when they come due: at acceptance, at their next try, after a
   * restart, when resumed or retried, and after a claim that left them untried. It keeps them until it claims them; a
   * recipient that has gone, is held or is not due any more by then is not claimed.
   */
  onDue(listener: (message: QueuedMessage, numbers: readonly number[]) => void): void
  /**
   * Claims those of `numbers` that are still open, due, not held and not claimed; undefined when there are none. Writes
   * "begun, host" without sync.
   */
  claim(message: QueuedMessage, numbers: readonly number[], host: string): Claim | undefined
  /** The body of a claimed message: from memory while it is there, else from the store. Rejects when it cannot be read. */
  body(message: QueuedMessage): Promise<Body>
  /** Queues that an administrator holds, by identity (`1\\smtp.example.com`): nothing in them is to be claimed. */
  readonly heldQueues: ReadonlySet<string>
  /**
   * Ends a claim: each outcome, its event and the reports it causes become durable in one write. Recipients without an
   * outcome count as untried. Resolves when durable; a failure to store leaves them to be tried again, and is counted.
   */
  settle(claim: Claim, outcomes: ReadonlyMap<number, Outcome>): Promise<void>
}

/** A stored body. Small ones are whole in memory; large ones are read from their file in pieces. */
export interface Body {
  readonly size: number
  /** The whole body when it is in memory. */
  readonly bytes?: Buffer
  /** Up to `length` bytes from `offset`; empty at the end. */
  read(offset: number, length: number): Promise<Buffer>
}
