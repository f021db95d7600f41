/** The relay's clock in a simulated world. */
import type { Clock } from '../../server/system/clock.js'
import type { Life } from './life.js'
import type { Timeline } from './timeline.js'

/** What people call the time: it may be wrong, and may step. One for the world, whatever relay runs. */
export class WallClock {
  readonly #timeline: Timeline
  #offsetMs: number

  constructor(timeline: Timeline, startMs: number) {
    this.#timeline = timeline
    this.#offsetMs = startMs
  }

  now(): number {
    return Math.floor(this.#offsetMs + this.#timeline.nowMs)
  }

  /** As an administrator or NTP sets it. */
  step(byMs: number): void {
    this.#offsetMs += byMs
  }
}

/** Monotonic time begins anew with each life, as that of a process does. */
export function simulatedClock(timeline: Timeline, wall: WallClock, life: Life): Clock {
  const beganMs = timeline.nowMs
  return {
    now: () => wall.now(),
    monotonic: () => timeline.nowMs - beganMs,
    timer: (delayMs, fire) => (life.note('clock.timer') ? life.timer(delayMs, fire) : { cancel: () => undefined }),
    soon: (fire) => void (life.note('clock.soon') && life.timer(0, fire)),
  }
}
