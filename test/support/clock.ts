/** A clock that stands still until it is told to go on. */
import type { Clock } from '../../server/system/clock.js'

interface Waiting {
  readonly at: number
  readonly fire: () => void
}

export class ManualClock implements Clock {
  #now: number
  #elapsed = 0
  #waiting: Waiting[] = []

  /** `startMs`: wall time at the start. */
  constructor(startMs = Date.UTC(2026, 10, 24, 12, 0, 0)) {
    this.#now = startMs
  }

  now(): number {
    return this.#now + this.#elapsed
  }

  monotonic(): number {
    return this.#elapsed
  }

  timer(delayMs: number, fire: () => void): { cancel(): void } {
    const waiting = { at: this.#elapsed + Math.max(0, delayMs), fire }
    this.#waiting.push(waiting)
    return {
      cancel: () => {
        this.#waiting = this.#waiting.filter((one) => one !== waiting)
      },
    }
  }

  soon(fire: () => void): void {
    setImmediate(fire)
  }

  /** Timers that have not fired. */
  get pending(): number {
    return this.#waiting.length
  }

  /** Fires in order what comes due in this time. */
  advance(milliseconds: number): void {
    const end = this.#elapsed + milliseconds
    for (;;) {
      const [next] = this.#waiting.filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
      if (next === undefined) break
      this.#elapsed = Math.max(this.#elapsed, next.at)
      this.#waiting = this.#waiting.filter((one) => one !== next)
      next.fire()
    }
    this.#elapsed = end
  }
}
