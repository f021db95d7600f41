/** A clock that goes on only when a test says so. */
import type { Clock, Timer } from '../../server/system/clock.js'

interface Waiting {
  readonly at: number
  readonly fire: () => void
}

export class ManualClock implements Clock {
  readonly #waiting = new Set<Waiting>()
  #wall: number
  #monotonic = 0

  /** `wallMs`: the wall time that it begins with, milliseconds since 1970. */
  constructor(wallMs = Date.UTC(2026, 0, 31, 12)) {
    this.#wall = wallMs
  }

  now(): number {
    return this.#wall
  }

  monotonic(): number {
    return this.#monotonic
  }

  timer(delayMs: number, fire: () => void): Timer {
    const waiting = { at: this.#monotonic + Math.max(0, delayMs), fire }
    this.#waiting.add(waiting)
    return { cancel: () => void this.#waiting.delete(waiting) }
  }

  soon(fire: () => void): void {
    setImmediate(fire)
  }

  /** How many timers are running. */
  get timers(): number {
    return this.#waiting.size
  }

  /** Lets time pass; each timer that comes due fires at its moment, in order. */
  advance(milliseconds: number): void {
    const end = this.#monotonic + milliseconds
    for (;;) {
      const [next] = [...this.#waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
      if (next === undefined) break
      this.#pass(next.at)
      this.#waiting.delete(next)
      next.fire()
    }
    this.#pass(end)
  }

  #pass(to: number): void {
    this.#wall += to - this.#monotonic
    this.#monotonic = to
  }
}
