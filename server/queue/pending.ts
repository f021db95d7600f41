/** The queue's index: every message that is in the queue, what is due, and who is told. */
import type { Clock } from '../system/clock.js'
import type { Budget } from './budget.js'
import type { Entry, EntryRecipient } from './entry.js'
import { Schedule } from './schedule.js'
import type { Timing } from './timing.js'
import type { QueueView } from './view.js'
import { hearsOf } from './wishes.js'
import type { QueuedMessage } from './work.js'

/**
 * What is past its expiration or delay notification is looked at after this: again, when the report could not be written,
 * and for the first time when it was released or a relay has just started, so that an attempt can come before.
 */
const LATE_AGAIN_MS = 10_000

/** Messages of which nothing is expected are looked at all the same. */
const LOOK_MS = 60 * 60_000

/** Bodies kept for delivery. More would be read again anyway: what is delivered at once are the oldest, and those are kept. */
const KEPT_BYTES = 8 * 1024 * 1024

/** What is still here after this did not go at the first try: the view for people shows it. */
const VIEW_AFTER_MS = 5000

export interface Listeners {
  /** Recipients are due. */
  readonly due: (message: QueuedMessage, numbers: readonly number[]) => void
  /** Recipients have outlived their expiration timeout. They are neither held nor claimed. */
  readonly expired: (entry: Entry, numbers: readonly number[]) => void
  /** The sender is to be told that recipients are late. They are neither held nor claimed. */
  readonly delayed: (entry: Entry, numbers: readonly number[]) => void
  readonly view: QueueView
}

export class Pending {
  readonly #clock: Clock
  readonly #timing: Timing
  readonly #budget: Budget
  readonly #schedule: Schedule
  readonly #entries = new Map<string, Entry>()
  /** Entries whose body is kept in memory, oldest first. */
  readonly #kept = new Set<Entry>()
  #keptBytes = 0
  #listeners: Listeners | undefined
  #position = 0

  constructor(clock: Clock, timing: Timing, budget: Budget) {
    this.#clock = clock
    this.#timing = timing
    this.#budget = budget
    this.#schedule = new Schedule(clock, (entry) => this.#wake(entry))
  }

  get count(): number {
    return this.#entries.size
  }

  find(id: string): Entry | undefined {
    return this.#entries.get(id)
  }

  /** In the order of their positions, which is the order in which they came here. */
  *messages(after = 0): Iterable<Entry> {
    for (const entry of this.#entries.values()) if (entry.position > after) yield entry
  }

  /** From here on what is due is offered: first everything that is due already. */
  begin(listeners: Listeners): void {
    this.#listeners = listeners
    for (const entry of this.#entries.values()) this.touch(entry)
  }

  stop(): void {
    this.#listeners = undefined
    this.#schedule.stop()
  }

  add(entry: Entry): void {
    this.#position++
    entry.position = this.#position
    this.#entries.set(entry.id, entry)
  }

  remove(entry: Entry): void {
    this.#entries.delete(entry.id)
    this.#schedule.clear(entry)
    this.letGo(entry)
    this.#listeners?.view.gone(entry)
  }

  /** Keeps a body for delivery while memory allows it. */
  keep(entry: Entry, body: Buffer): void {
    if (this.#budget.tight || entry.kept !== undefined || this.#keptBytes + body.length > KEPT_BYTES) return
    entry.kept = body
    this.#keptBytes += body.length
    this.#kept.add(entry)
    this.#budget.take(body.length)
  }

  /** Forgets a kept body: the store has it. */
  letGo(entry: Entry): void {
    if (entry.kept === undefined) return
    this.#budget.give(entry.kept.length)
    this.#keptBytes -= entry.kept.length
    entry.kept = undefined
    this.#kept.delete(entry)
  }

  /** Makes room for bodies that arrive. */
  shed(): void {
    for (const entry of this.#kept) {
      if (!this.#budget.tight) return
      this.letGo(entry)
    }
  }

  /** Something about the message has changed: what is due is offered, and it is looked at again in time. */
  touch(entry: Entry): void {
    if (this.#listeners === undefined || !this.#entries.has(entry.id)) return
    this.#offer(entry)
    this.#schedule.set(entry, this.#wakeTime(entry))
  }

  /** As `touch`, where the view for people changes too. */
  touched(entry: Entry): void {
    this.touch(entry)
    this.#listeners?.view.changed(entry)
  }

  /** Intervals or expiration have changed: they apply to what waits. */
  settingsChanged(): void {
    const [now, monotonic] = [this.#clock.now(), this.#clock.monotonic()]
    for (const entry of this.#entries.values()) {
      for (const recipient of entry.open.values()) {
        const { state } = recipient
        if (state.attempts === 0 || state.nextTryMs === 0) continue
        recipient.dueMs = recipient.lastTryMs + this.#timing.retryMs(entry.envelope.virtualServer, state.attempts)
        // Whoever was offered it may come too early now, and go away.
        if (recipient.dueMs > monotonic) recipient.offered = false
        recipient.state = { ...state, nextTryMs: now + recipient.dueMs - monotonic }
      }
      this.touch(entry)
    }
  }

  /** Wall time at which the first of its open recipients is given up. */
  expiresMs(entry: Entry): number {
    const { virtualServer, receivedMs } = entry.envelope
    let soonest = Number.POSITIVE_INFINITY
    for (const { address } of entry.open.values()) {
      soonest = Math.min(soonest, this.#timing.limits(virtualServer, address).expirationMs)
    }
    return Number.isFinite(soonest) ? receivedMs + soonest : receivedMs
  }

  /** Monotonic time at which something happens to a recipient that is not delivered by then. */
  #limitOf(entry: Entry, recipient: EntryRecipient): { readonly atMs: number; readonly what: 'delayed' | 'expired' } {
    const { envelope, receivedMs } = entry
    const { delayMs, expirationMs } = this.#timing.limits(envelope.virtualServer, recipient.address)
    const addressed = envelope.recipients[recipient.n]
    const toBeTold =
      recipient.state.delayTold !== true && addressed !== undefined && hearsOf('DELAY', envelope, addressed)
    const isNear = delayMs < expirationMs && this.#clock.monotonic() < receivedMs + expirationMs
    return toBeTold && isNear
      ? { atMs: receivedMs + delayMs, what: 'delayed' }
      : { atMs: receivedMs + expirationMs, what: 'expired' }
  }

  /** Tells of what is too late, all recipients of a message at once. */
  #tellLate(entry: Entry): void {
    const now = this.#clock.monotonic()
    if (now < entry.receivedMs + this.#timing.soonestMs(entry.envelope.virtualServer)) return
    const late = { delayed: [] as number[], expired: [] as number[] }
    for (const recipient of entry.open.values()) {
      if (recipient.state.held || entry.claimed.has(recipient.n)) continue
      const { atMs, what } = this.#limitOf(entry, recipient)
      if (atMs <= now) late[what].push(recipient.n)
    }
    if (late.expired.length > 0) this.#listeners?.expired(entry, late.expired)
    if (late.delayed.length > 0) this.#listeners?.delayed(entry, late.delayed)
  }

  #wake(entry: Entry): void {
    if (!entry.viewed && this.#clock.monotonic() >= entry.receivedMs + VIEW_AFTER_MS) {
      entry.viewed = true
      this.#listeners?.view.changed(entry)
      // What waits longer is read again when its time comes.
      this.letGo(entry)
    }
    this.#tellLate(entry)
    this.touch(entry)
  }

  #offer(entry: Entry): void {
    const now = this.#clock.monotonic()
    const numbers: number[] = []
    for (const recipient of entry.open.values()) {
      const { n, state, offered, dueMs } = recipient
      if (offered || state.held || entry.claimed.has(n) || dueMs > now) continue
      recipient.offered = true
      numbers.push(n)
    }
    if (numbers.length > 0) this.#listeners?.due(entry, numbers)
  }

  /** The next try that nobody has been told of, or the next limit; a while on where that could not be done yet. */
  #wakeTime(entry: Entry): number {
    const now = this.#clock.monotonic()
    const soonest = entry.receivedMs + this.#timing.soonestMs(entry.envelope.virtualServer)
    let time = soonest > now ? soonest : now + LOOK_MS
    if (!entry.viewed) time = Math.min(time, entry.receivedMs + VIEW_AFTER_MS)
    for (const recipient of entry.open.values()) {
      // Whoever ends a hold or a claim comes here again.
      if (recipient.state.held || entry.claimed.has(recipient.n)) continue
      if (!recipient.offered) time = Math.min(time, recipient.dueMs)
      if (soonest > now) continue
      const { atMs } = this.#limitOf(entry, recipient)
      time = Math.min(time, atMs > now ? atMs : now + LATE_AGAIN_MS)
    }
    return time
  }
}
