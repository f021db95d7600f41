/**
 * How long a client may get nowhere: what it sends counts only when it is whole. An octet now and then would else hold a
 * connection for as long as its sender likes.
 */
import type { Clock, Timer } from '../system/clock.js'

/** So much of a message counts as a step: in the ten minutes that IIS gives, the slowest modem sends ten times as much. */
export const STEP_OCTETS = 32 * 1024

export class Patience {
  readonly #clock: Clock
  readonly #limitMs: number
  readonly #over: () => void
  #sinceMs = 0
  #octets = 0
  #timer: Timer | undefined

  /** `over` is called each time when nothing has come for `limitMs`; `restart` begins anew. */
  constructor(clock: Clock, limitMs: number, over: () => void) {
    this.#clock = clock
    this.#limitMs = limitMs
    this.#over = over
  }

  /** From now on, or once more. */
  restart(): void {
    this.step()
    if (this.#timer === undefined) this.#watch(this.#limitMs)
  }

  /** The client has got somewhere. Costs no timer: the one that runs looks again. */
  step(): void {
    this.#sinceMs = this.#clock.monotonic()
    this.#octets = 0
  }

  /** Octets of a message have come. True: enough of them to count as a step. */
  octets(count: number): boolean {
    this.#octets += count
    if (this.#octets < STEP_OCTETS) return false
    this.step()
    return true
  }

  stop(): void {
    this.#timer?.cancel()
    this.#timer = undefined
  }

  #watch(delayMs: number): void {
    this.#timer = this.#clock.timer(delayMs, () => {
      this.#timer = undefined
      const leftMs = this.#sinceMs + this.#limitMs - this.#clock.monotonic()
      if (leftMs > 0) this.#watch(leftMs)
      else this.#over()
    })
  }
}
