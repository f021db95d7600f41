/** One budget for every body in memory: those that arrive, those that wait for their sync, those kept for delivery. */

/** Bytes of bodies in memory, for the whole relay. */
export const BUDGET_BYTES = 64 * 1024 * 1024

/** A body that arrives, and is in memory. */
export interface Holder {
  /** When it began to arrive, by monotonic time. */
  readonly sinceMs: number
  /** Goes to its file now. */
  spill(): void
}

export class Budget {
  readonly #limit: number
  /** Those that arrive for longest in front. */
  readonly #holders = new Set<Holder>()
  #used = 0
  #waiting: (() => void)[] = []

  constructor(limit: number = BUDGET_BYTES) {
    this.#limit = limit
  }

  get used(): number {
    return this.#used
  }

  /** Above a quarter: bodies that have been arriving for long go to their files. */
  get pressed(): boolean {
    return this.#used > this.#limit / 4
  }

  /** Above half: new bodies go to their files at once, and those kept for delivery are let go. */
  get tight(): boolean {
    return this.#used > this.#limit / 2
  }

  /** At the limit: sessions stop reading. */
  get full(): boolean {
    return this.#used >= this.#limit
  }

  take(bytes: number): void {
    this.#used += bytes
  }

  /**
   * Sends the body that has been arriving for longest to its file, if it began at `latestMs` or before: whoever sends most of
   * a message and stops there must not send those to the disk who are quick.
   */
  sendOldest(latestMs: number): void {
    const [oldest] = this.#holders
    if (oldest === undefined || oldest.sinceMs > latestMs) return
    this.#holders.delete(oldest)
    oldest.spill()
  }

  /** It has begun to arrive, in memory. */
  hold(holder: Holder): void {
    this.#holders.add(holder)
  }

  /** It is whole, in its file, or forgotten. */
  letGo(holder: Holder): void {
    this.#holders.delete(holder)
  }

  give(bytes: number): void {
    this.#used -= bytes
    if (this.full || this.#waiting.length === 0) return
    const waiting = this.#waiting
    this.#waiting = []
    for (const go of waiting) go()
  }

  /** Calls `go` once when there is room again: at once where there is. */
  whenRoom(go: () => void): void {
    if (this.full) this.#waiting.push(go)
    else go()
  }
}
