import type { Clock, Timer } from '../system/clock.js'

/** One deadline that is set anew at each step. Fires once at most, and never after `cancel`. */
export class Deadline {
  private timer: Timer | undefined
  private readonly clock: Clock
  private readonly onExpiry: (limitMs: number) => void

  constructor(clock: Clock, onExpiry: (limitMs: number) => void) {
    this.clock = clock
    this.onExpiry = onExpiry
  }

  arm(limitMs: number): void {
    this.cancel()
    this.timer = this.clock.timer(limitMs, () => {
      this.timer = undefined
      this.onExpiry(limitMs)
    })
  }

  cancel(): void {
    this.timer?.cancel()
    this.timer = undefined
  }
}

/** "no answer within 5 minutes" */
export function expiryText(limitMs: number): string {
  const seconds = Math.round(limitMs / 1000)
  return seconds % 60 === 0 && seconds >= 120
    ? `no answer within ${seconds / 60} minutes`
    : `no answer within ${seconds} s`
}
