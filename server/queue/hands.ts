/** What administrators do with queued mail. */
import type { Administration, Removal } from './administration.js'
import { bodyOf } from './bodies.js'
import type { Entry } from './entry.js'
import { holdEvent } from './events.js'
import type { Parts } from './parts.js'
import type { Settlement } from './settlement.js'
import type { Change } from './store.js'
import type { Ending } from './verdict.js'
import type { Body, QueuedMessage } from './work.js'

export class Hands implements Administration {
  readonly #parts: Parts
  readonly #settlement: Settlement
  readonly #held: Set<string>

  constructor(parts: Parts, settlement: Settlement, heldQueues: Set<string>) {
    this.#parts = parts
    this.#settlement = settlement
    this.#held = heldQueues
  }

  get count(): number {
    return this.#parts.pending.count
  }

  get heldQueues(): ReadonlySet<string> {
    return this.#held
  }

  messages(after?: number): Iterable<QueuedMessage> {
    return this.#parts.pending.messages(after)
  }

  find(id: string): QueuedMessage | undefined {
    return this.#parts.pending.find(id)
  }

  suspend(id: string, actor: string): Promise<boolean> {
    return this.#hold(id, true, actor)
  }

  resume(id: string, actor: string): Promise<boolean> {
    return this.#hold(id, false, actor)
  }

  retry(id: string): boolean {
    const entry = this.#parts.pending.find(id)
    if (entry === undefined) return false
    this.#makeDue(entry)
    this.#parts.pending.touch(entry)
    return true
  }

  async remove(id: string, withNdr: boolean, actor: string): Promise<Removal | undefined> {
    const { pending, underWay } = this.#parts
    const entry = pending.find(id)
    if (entry === undefined) return undefined
    const left = [...entry.open.values()].filter(({ n }) => entry.claimed.has(n)).map(({ address }) => address)
    const numbers = [...entry.open.keys()].filter((n) => !entry.claimed.has(n))
    // Nobody may begin an attempt while they are on their way out.
    for (const n of numbers) entry.claimed.add(n)
    const endings = new Map(numbers.map((n): [number, Ending] => [n, { kind: 'removed', actor, withNdr }]))
    if (numbers.length > 0) await underWay.add(this.#settlement.finishNow(entry, numbers, endings))
    return { removed: numbers.filter((n) => !entry.open.has(n)).length, left }
  }

  expiresMs(message: QueuedMessage): number {
    const { pending } = this.#parts
    const entry = pending.find(message.envelope.id)
    return entry === undefined ? message.envelope.receivedMs : pending.expiresMs(entry)
  }

  async body(message: QueuedMessage): Promise<Body> {
    const entry = this.#parts.pending.find(message.envelope.id)
    if (entry === undefined) throw new Error(`Message ${message.envelope.id} is not in the queue any more.`)
    return bodyOf(entry, this.#parts)
  }

  async holdQueue(identity: string, held: boolean, actor: string): Promise<void> {
    const { store, system, underWay } = this.#parts
    await underWay.add(store.commit([{ kind: 'hold', queue: identity, held }]))
    if (held) this.#held.add(identity)
    else this.#held.delete(identity)
    system.log.info(`${actor} ${held ? 'holds' : 'released'} the queue ${identity}`)
  }

  /** In memory first, so that no attempt begins while it is written. */
  async #hold(id: string, held: boolean, actor: string): Promise<boolean> {
    const { pending, underWay } = this.#parts
    const entry = pending.find(id)
    if (entry === undefined) return false
    const before = new Map([...entry.open.values()].map(({ n, state }) => [n, state.held]))
    setHeld(entry, () => held)
    try {
      const commit = () => {
        // One before it that could not be written has put back what was before that.
        setHeld(entry, () => held)
        return this.#commitHold(entry, held, actor)
      }
      await underWay.add(entry.inTurn(commit))
    } catch (error) {
      setHeld(entry, (n) => before.get(n) ?? false)
      throw error
    } finally {
      if (!held) this.#makeDue(entry)
      pending.touched(entry)
    }
    return true
  }

  async #commitHold(entry: Entry, held: boolean, actor: string): Promise<void> {
    const { store, system, wakeTrace } = this.#parts
    const changes: Change[] = [...entry.open.values()].map(({ n, state }) => ({
      kind: 'state',
      id: entry.id,
      n,
      state,
    }))
    if (changes.length === 0) return
    const event = holdEvent(entry.envelope, held, actor, system.clock.now())
    await store.commit([...changes, { kind: 'event', event }])
    wakeTrace()
  }

  #makeDue(entry: Entry): void {
    const now = this.#parts.system.clock.monotonic()
    for (const recipient of entry.open.values()) {
      if (recipient.state.held || entry.claimed.has(recipient.n)) continue
      recipient.dueMs = now
      recipient.offered = false
      recipient.state = { ...recipient.state, nextTryMs: 0 }
    }
  }
}

function setHeld(entry: Entry, held: (n: number) => boolean): void {
  for (const recipient of entry.open.values()) {
    recipient.state = { ...recipient.state, held: held(recipient.n) }
    recipient.offered = false
  }
}
