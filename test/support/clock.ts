/** A clock that moves only when a test moves it. */
import type { Clock, Timer } from '../../server/system/clock.js'

interface Pending {
  readonly atMs: number
  readonly order: number
  readonly fire: () => void
}

export class ManualClock implements Clock {
  #wallMs: number
  #monotonicMs = 1000
  #order = 0
  #timers: Pending[] = []

  /** `wallMs`: where the wall clock begins. */
  constructor(wallMs = Date.UTC(2026, 0, 31, 12)) {
    this.#wallMs = wallMs
  }

  now(): number {
    return this.#wallMs
  }

  monotonic(): number {
    return this.#monotonicMs
  }

  timer(delayMs: number, fire: () => void): Timer {
    this.#order++
    const pending = { atMs: this.#monotonicMs + Math.max(0, delayMs), order: this.#order, fire }
    this.#timers.push(pending)
    return {
      cancel: () => {
        this.#timers = this.#timers.filter((timer) => timer !== pending)
      },
    }
  }

  soon(fire: () => void): void {
    setImmediate(fire)
  }

  /** Steps the wall clock alone, as an administrator or NTP does. */
  step(byMs: number): void {
    this.#wallMs += byMs
  }

  /** How many timers are running. */
  get timers(): number {
    return this.#timers.length
  }

  /** How many of them fire within a time. */
  timersWithin(ms: number): number {
    return this.#timers.filter(({ atMs }) => atMs <= this.#monotonicMs + ms).length
  }

  /** Moves on; each timer that comes due fires at its moment, in order. */
  advance(byMs: number): void {
    const until = this.#monotonicMs + byMs
    while (this.#fireNext(until));
    this.#moveTo(until)
  }

  /** As `advance`, and what the timers began gets its turns in between. */
  async run(byMs: number): Promise<void> {
    const until = this.#monotonicMs + byMs
    do await turns()
    while (this.#fireNext(until))
    this.#moveTo(until)
    await turns()
  }

  /** Moves on at once, as a machine that slept: each timer that is due fires once, late. */
  async leap(byMs: number): Promise<void> {
    this.#moveTo(this.#monotonicMs + byMs)
    await this.run(0)
  }

  #fireNext(until: number): boolean {
    const next = this.#timers.filter((timer) => timer.atMs <= until).sort(byTime)[0]
    if (next === undefined) return false
    this.#timers = this.#timers.filter((timer) => timer !== next)
    this.#moveTo(Math.max(next.atMs, this.#monotonicMs))
    next.fire()
    return true
  }

  #moveTo(monotonicMs: number): void {
    this.#wallMs += monotonicMs - this.#monotonicMs
    this.#monotonicMs = monotonicMs
  }
}

function byTime(a: Pending, b: Pending): number {
  return a.atMs - b.atMs || a.order - b.order
}

/** Lets promises and the real I/O of a few steps come to their ends. */
export async function turns(count = 5): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve))
}
