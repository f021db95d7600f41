/** What an administrator may do with queued mail. The level is proved before; the name is as claimed. */
import type { Body, QueuedMessage } from './work.js'

/** What became of a removal. */
export interface Removal {
  /** How many recipients were removed. */
  readonly removed: number
  /** Addresses whose delivery was under way: they were left to it. */
  readonly left: readonly string[]
}

export interface Administration {
  /** How many messages are queued. */
  readonly count: number
  /**
   * Queued messages in the order of `position`, from behind a position on (0: from the first). A walk may take several
   * turns: what leaves meanwhile is left out.
   */
  messages(after?: number): Iterable<QueuedMessage>
  find(id: string): QueuedMessage | undefined
  /**
   * Holds the open recipients of a message: no attempt is begun, and it does not expire. False when there is no such
   * message. Durable when it resolves; rejects with StoreFailed, and then nothing has changed. So do all below.
   */
  suspend(id: string, actor: string): Promise<boolean>
  /** Ends a hold and makes the message due now. */
  resume(id: string, actor: string): Promise<boolean>
  /** Makes the recipients that are neither held nor claimed due now. Writes nothing that must last. */
  retry(id: string): boolean
  /** Takes the recipients that are not claimed out of the queue; `withNdr` reports them to the sender. */
  remove(id: string, withNdr: boolean, actor: string): Promise<Removal | undefined>
  /** Wall time at which the first of its open recipients is given up, in milliseconds. */
  expiresMs(message: QueuedMessage): number
  /** The body as it was received, with our trace field in front. Rejects when it cannot be read. */
  body(message: QueuedMessage): Promise<Body>
  /** Queues that an administrator holds, by identity: `1\smtp.example.com`. */
  readonly heldQueues: ReadonlySet<string>
  holdQueue(identity: string, held: boolean, actor: string): Promise<void>
}
