/**
 * When messages are looked at again: for their next try, or their expiry. A wheel of seconds of monotonic time, so that
 * putting a message in and taking it out cost the same with ten messages and with a million.
 */
import type { Clock, Timer } from '../system/clock.js'
import type { Entry } from './entry.js'

const SECOND_MS = 1000

export class Schedule {
  readonly #clock: Clock
  readonly #onWake: (entry: Entry) => void
  readonly #seconds = new Map<number, Set<Entry>>()
  #timer: Timer | undefined
  /** Every second up to this one has been looked at. */
  #looked: number

  constructor(clock: Clock, onWake: (entry: Entry) => void) {
    this.#clock = clock
    this.#onWake = onWake
    this.#looked = Math.floor(clock.monotonic() / SECOND_MS)
  }

  /** Wakes the entry once at a monotonic time, at most a second late; a former time is forgotten. */
  set(entry: Entry, atMs: number): void {
    this.clear(entry)
    const second = Math.max(Math.ceil(atMs / SECOND_MS), this.#looked + 1)
    const entries = this.#seconds.get(second)
    if (entries === undefined) this.#seconds.set(second, new Set([entry]))
    else entries.add(entry)
    entry.wakeAt = second
    this.#timer ??= this.#clock.timer(SECOND_MS, () => this.#tick())
  }

  clear(entry: Entry): void {
    if (entry.wakeAt === undefined) return
    const entries = this.#seconds.get(entry.wakeAt)
    entries?.delete(entry)
    if (entries?.size === 0) this.#seconds.delete(entry.wakeAt)
    entry.wakeAt = undefined
  }

  stop(): void {
    this.#timer?.cancel()
    this.#timer = undefined
  }

  #tick(): void {
    this.#timer = undefined
    const now = Math.floor(this.#clock.monotonic() / SECOND_MS)
    for (const second of this.#past(now)) {
      const entries = this.#seconds.get(second) ?? []
      this.#seconds.delete(second)
      for (const entry of entries) {
        entry.wakeAt = undefined
        this.#onWake(entry)
      }
    }
    if (this.#seconds.size > 0) this.#timer ??= this.#clock.timer(SECOND_MS, () => this.#tick())
  }

  /** The seconds that have come, in order. After a long sleep of the machine there are fewer entries than seconds. */
  #past(now: number): readonly number[] {
    const from = this.#looked + 1
    this.#looked = Math.max(now, this.#looked)
    if (now - from > this.#seconds.size) {
      return [...this.#seconds.keys()].filter((second) => second <= now).sort((a, b) => a - b)
    }
    return Array.from({ length: Math.max(0, now - from + 1) }, (_, i) => from + i)
  }
}
