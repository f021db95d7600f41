import type { Clock, Timer } from '../system/clock.js'
import { limitText } from '../system/within.js'

/**
 * One deadline that is set anew at each step. Fires once at most, and never after `cancel`. A later deadline leaves the
 * running timer as it is, which looks again when it fires: steps are many, and hardly any deadline is ever reached.
 */
export class Deadline {
  readonly #clock: Clock
  readonly #onExpiry: (limitMs: number) => void
  #timer: Timer | undefined
  #firesAt = 0
  #at = 0
  #limitMs = 0

  constructor(clock: Clock, onExpiry: (limitMs: number) => void) {
    this.#clock = clock
    this.#onExpiry = onExpiry
  }

  arm(limitMs: number): void {
    this.#limitMs = limitMs
    this.#at = this.#clock.monotonic() + limitMs
    if (this.#timer !== undefined && this.#firesAt <= this.#at) return
    this.#timer?.cancel()
    this.#set(limitMs)
  }

  cancel(): void {
    this.#timer?.cancel()
    this.#timer = undefined
  }

  #set(delayMs: number): void {
    this.#firesAt = this.#at
    this.#timer = this.#clock.timer(delayMs, () => {
      this.#timer = undefined
      const left = this.#at - this.#clock.monotonic()
      if (left > 0) this.#set(left)
      else this.#onExpiry(this.#limitMs)
    })
  }
}

/** "no answer within 5 minutes" */
export function expiryText(limitMs: number): string {
  return `no answer within ${limitText(limitMs)}`
}
