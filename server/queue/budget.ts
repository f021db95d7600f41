/** One budget for every body in memory: those that arrive, those that wait for their sync, those kept for delivery. */

/** Bytes of bodies in memory, for the whole relay. */
export const BUDGET_BYTES = 64 * 1024 * 1024

export class Budget {
  readonly #limit: number
  #used = 0
  #waiting: (() => void)[] = []

  constructor(limit: number = BUDGET_BYTES) {
    this.#limit = limit
  }

  get used(): number {
    return this.#used
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
