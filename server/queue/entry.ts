/** A message in the queue, as the queue keeps it in memory. Others see it as a `QueuedMessage`. */
import type { Envelope, RecipientState } from './envelope.js'
import type { OpenRecipient, QueuedMessage } from './work.js'

/** An open recipient, with the times that wall clocks cannot move. */
export interface EntryRecipient extends OpenRecipient {
  state: RecipientState
  /** Monotonic time of the next try. */
  dueMs: number
  /** Monotonic time of the last attempt. */
  lastTryMs: number
  /** The deliverer knows that it is due. */
  offered: boolean
}

export class Entry implements QueuedMessage {
  /** Given by the index. */
  position = 0
  readonly envelope: Envelope
  /** CRC-32C of the body when it is a file; undefined: a record of the store. */
  readonly fileCheck: number | undefined
  /** Monotonic time of acceptance; before this start for a message that was found in the store. */
  readonly receivedMs: number
  readonly open = new Map<number, EntryRecipient>()
  readonly claimed = new Set<number>()
  /** The body while it is kept in memory for delivery. */
  kept: Buffer | undefined
  /** The second of the schedule in which the entry stands; undefined when in none. */
  wakeAt: number | undefined
  /** Monotonic time before which its expiry is not reported again: the report could not be written. */
  reportAgainMs = 0
  /** Monotonic time since which its body cannot be read for a report. */
  unreadableMs: number | undefined
  /** The view for people was told of it. */
  viewed = false
  /** The write of "begun" of its last claim, and whether it worked. */
  begun: Promise<boolean> | undefined
  /** The damage of its body was told. */
  toldDamage = false
  /** What is written about the message, one after another. */
  #last: Promise<unknown> | undefined

  constructor(envelope: Envelope, fileCheck: number | undefined, receivedMs: number) {
    this.envelope = envelope
    this.fileCheck = fileCheck
    this.receivedMs = receivedMs
  }

  get inFile(): boolean {
    return this.fileCheck !== undefined
  }

  get id(): string {
    return this.envelope.id
  }

  addRecipient(n: number, state: RecipientState, dueMs: number, lastTryMs: number): void {
    const address = this.envelope.recipients[n]?.address ?? ''
    this.open.set(n, { n, address, state, dueMs, lastTryMs, offered: false })
  }

  /** Runs what writes about the message after what was begun before: nothing is computed from a state that is on its way out. */
  inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last === undefined ? work() : this.#last.then(work, work)
    this.#last = turn
    const clear = () => {
      if (this.#last === turn) this.#last = undefined
    }
    turn.then(clear, clear)
    return turn
  }
}
