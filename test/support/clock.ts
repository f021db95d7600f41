/** A clock that stands still until a test moves it. */
import type { Clock, Timer } from '../../server/system/clock.js'

export interface ManualClock extends Clock {
  /** Moves both times on, and fires what comes due on the way, in order. */
  advance(ms: number): void
  /** Steps the wall time alone. */
  step(ms: number): void
  /** How many timers wait. */
  readonly waiting: number
}

/** Starts at a wall time. */
export function manualClock(startMs: number): ManualClock {
  const timers = new Set<{ readonly at: number; readonly fire: () => void }>()
  let monotonic = 0
  let offset = startMs
  const timer = (delayMs: number, fire: () => void): Timer => {
    const entry = { at: monotonic + Math.max(0, delayMs), fire }
    timers.add(entry)
    return { cancel: () => void timers.delete(entry) }
  }
  return {
    now: () => monotonic + offset,
    monotonic: () => monotonic,
    timer,
    soon: (fire) => void setImmediate(fire),
    advance: (ms) => {
      const end = monotonic + ms
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0]
        if (due === undefined) break
        timers.delete(due)
        monotonic = Math.max(monotonic, due.at)
        due.fire()
      }
      monotonic = end
    },
    step: (ms) => {
      offset += ms
    },
    get waiting() {
      return timers.size
    },
  }
}
