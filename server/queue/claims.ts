/** The queue as the deliverer sees it: claims and their ends. */
import { bodyOf } from './bodies.js'
import type { Entry } from './entry.js'
import type { Parts } from './parts.js'
import type { Settlement } from './settlement.js'
import type { Change } from './store.js'
import type { Body, Claim, Outcome, QueuedMessage, Work } from './work.js'

/** How often "begun" is written again while the store cannot be written. */
const AGAIN_MS = 1000

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
    const written = this.#parts.store.note(changes)
    entry.begun = entry.begun === undefined ? written : both(entry.begun, written)
    const claim: EntryClaim = { message: entry, recipients, numbers: recipients.map(({ n }) => n) }
    return claim
  }

  /**
   * Waits until "begun" is written, since nothing is sent before the body is asked for. That is written for as long as it
   * takes: what is sent without it would be sent again after a crash, and nobody would know.
   */
  async body(message: QueuedMessage): Promise<Body> {
    const entry = this.#parts.pending.find(message.envelope.id)
    if (entry === undefined) throw new Error(`Message ${message.envelope.id} is not in the queue.`)
    const { gate, system } = this.#parts
    while ((await entry.begun) === false) {
      if (gate.stopping) throw new Error('The relay ends, and the beginning of the attempt could not be stored.')
      await new Promise<void>((resolve) => void system.clock.timer(AGAIN_MS, resolve))
      // In turn: an end that is being written must not be followed by the state before it.
      entry.begun = entry.inTurn(() => this.#parts.store.note(begunChanges(entry)))
    }
    return bodyOf(entry, this.#parts, true)
  }

  settle(claim: Claim, outcomes: ReadonlyMap<number, Outcome>): Promise<void> {
    const { message, numbers } = claim as EntryClaim
    return this.#parts.underWay.add(this.#settlement.finish(message, numbers, outcomes))
  }
}

async function both(one: Promise<boolean>, other: Promise<boolean>): Promise<boolean> {
  return (await one) && (await other)
}

/** The states of all recipients that are under way, as they are now. */
function begunChanges(entry: Entry): readonly Change[] {
  return [...entry.open.values()]
    .filter(({ n, state }) => entry.claimed.has(n) && state.begun !== undefined)
    .map(({ n, state }) => ({ kind: 'state', id: entry.id, n, state }))
}
