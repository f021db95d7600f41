/** The queue as the deliverer sees it: claims and their ends. */
import { bodyOf } from './bodies.js'
import type { Entry } from './entry.js'
import type { Parts } from './parts.js'
import type { Settlement } from './settlement.js'
import type { Change } from './store.js'
import type { Body, Claim, Outcome, QueuedMessage, Work } from './work.js'

interface EntryClaim extends Claim {
  readonly message: Entry
  readonly numbers: readonly number[]
}

export class Claims implements Work {
  readonly heldQueues: ReadonlySet<string>
  readonly #parts: Parts
  readonly #settlement: Settlement
  #listener: (message: QueuedMessage, numbers: readonly number[]) => void = () => undefined

  constructor(parts: Parts, settlement: Settlement, heldQueues: ReadonlySet<string>) {
    this.#parts = parts
    this.#settlement = settlement
    this.heldQueues = heldQueues
  }

  onDue(listener: (message: QueuedMessage, numbers: readonly number[]) => void): void {
    this.#listener = listener
  }

  /** Tells the listener. */
  offer(message: QueuedMessage, numbers: readonly number[]): void {
    this.#listener(message, numbers)
  }

  claim(message: QueuedMessage, numbers: readonly number[], host: string): Claim | undefined {
    const entry = this.#parts.pending.find(message.envelope.id)
    if (entry === undefined) return undefined
    const now = this.#parts.system.clock.monotonic()
    const recipients = numbers.flatMap((n) => {
      const recipient = entry.open.get(n)
      if (recipient === undefined || entry.claimed.has(n)) return []
      recipient.offered = false
      return recipient.state.held || recipient.dueMs > now ? [] : [recipient]
    })
    if (recipients.length === 0) return undefined
    const changes: Change[] = recipients.map((recipient) => {
      entry.claimed.add(recipient.n)
      recipient.state = { ...recipient.state, begun: host }
      return { kind: 'state', id: entry.id, n: recipient.n, state: recipient.state }
    })
    entry.begun = this.#parts.store.note(changes)
    const claim: EntryClaim = { message: entry, recipients, numbers: recipients.map(({ n }) => n) }
    return claim
  }

  /** Waits until "begun" is written, since nothing is sent before the body is asked for. */
  async body(message: QueuedMessage): Promise<Body> {
    const entry = this.#parts.pending.find(message.envelope.id)
    if (entry === undefined) throw new Error(`Message ${message.envelope.id} is not in the queue.`)
    // Without it a crash would repeat what is sent now, and nobody would be told.
    if ((await entry.begun) === false) throw new Error('the queue cannot be written')
    return bodyOf(entry, this.#parts, true)
  }

  settle(claim: Claim, outcomes: ReadonlyMap<number, Outcome>): Promise<void> {
    const { message, numbers } = claim as EntryClaim
    return this.#parts.underWay.add(this.#settlement.finish(message, numbers, outcomes))
  }
}
