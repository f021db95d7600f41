/**
 * An entry of a list and the whole list in one document work against each other: what one adds, the other may purge. DSC calls
 * the command anew for each instance, so the relay remembers for a while which of the two a run has used. Refused.
 */
import { Refusal } from '../../settings/refusal.js'
import type { Clock } from '../../system/clock.js'

/** Longer than a document takes; shorter than a session in which somebody tries one and then the other. */
const REMEMBERED_MS = 5 * 60_000
const RUNS_MAX = 1000

interface Use {
  readonly kind: 'entry' | 'list'
  readonly resource: string
  readonly atMs: number
}

export class ResourceRuns {
  readonly #clock: Pick<Clock, 'monotonic'>
  /** In the order in which they were used last. */
  readonly #uses = new Map<string, Use>()

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock
  }

  /** Throws Refusal `invalid` when the run has used the other kind for this list of this virtual server. */
  use(run: string, place: string, kind: Use['kind'], resource: string): void {
    const now = this.#clock.monotonic()
    const key = `${run}\n${place}`
    const before = this.#uses.get(key)
    if (before !== undefined && before.kind !== kind && now - before.atMs < REMEMBERED_MS) {
      const [list, entry] = kind === 'list' ? [resource, before.resource] : [before.resource, resource]
      const text = `One document names ${entry} and ${list} for the same list. Name the whole list with ${list}, or single entries with ${entry}, not both.`
      throw new Refusal('invalid', text, { target: resource })
    }
    this.#uses.delete(key)
    this.#uses.set(key, { kind, resource, atMs: now })
    const [oldest] = this.#uses.keys()
    if (this.#uses.size > RUNS_MAX && oldest !== undefined) this.#uses.delete(oldest)
  }
}
