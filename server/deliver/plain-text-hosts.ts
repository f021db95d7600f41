import type { Clock } from '../system/clock.js'
import { maxPlainTextHosts, plainTextMemoryMs } from './limits.js'

/** Hosts whose TLS failed: in opportunistic mode they are spoken to in plain text for a day. */
export class PlainTextHosts {
  readonly #clock: Clock
  /** Until when (monotonic), by host:port. */
  readonly #until = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  has(host: string): boolean {
    const until = this.#until.get(host)
    if (until === undefined) return false
    if (this.#clock.monotonic() < until) return true
    this.#until.delete(host)
    return false
  }

  add(host: string): void {
    const [oldest] = this.#until.keys()
    if (this.#until.size >= maxPlainTextHosts && oldest !== undefined) this.#until.delete(oldest)
    this.#until.set(host, this.#clock.monotonic() + plainTextMemoryMs)
  }
}
