/** What happened in a simulated world, in order: two runs of one seed are the same when their digests are. */
import { createHash } from 'node:crypto'

/** So many of the newest lines are kept for people, where TRACE_LINES asks for no more. */
const KEPT = 4000

export class Trace {
  readonly #hash = createHash('sha256')
  readonly #now: () => number
  readonly #kept = Number(process.env['TRACE_LINES'] ?? KEPT)
  #lines: string[] = []
  #count = 0

  /** `now`: milliseconds of the world. */
  constructor(now: () => number) {
    this.#now = now
  }

  add(text: string): void {
    const line = `${this.#now()} ${text}`
    this.#hash.update(`${line}\n`)
    this.#count++
    this.#lines.push(line)
    if (this.#lines.length > 2 * this.#kept) this.#lines = this.#lines.slice(-this.#kept)
  }

  get count(): number {
    return this.#count
  }

  /** The newest lines. */
  get tail(): readonly string[] {
    return this.#lines.slice(-this.#kept)
  }

  /** SHA-256 of all lines so far. */
  digest(): string {
    return this.#hash.copy().digest('hex')
  }
}
