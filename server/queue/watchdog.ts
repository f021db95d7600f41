/** What had to be ended because its time was over: counted, and said in the log, not too often. */
import type { Clock } from '../system/clock.js'
import type { Log } from '../system/log.js'
import { limitText } from '../system/within.js'
import { type State, type StateLimit, stateLimits } from './states.js'

/** So long after a line nothing more is said of the same state: a dead next hop, or disk, has many messages. */
export const TOLD_FOR_MS = 60_000

/** Who or what waited: the id of the message, a file, a host. */
export type About = Readonly<Record<string, string | undefined>>

/** What is given to whoever has such limits. */
export interface Watching {
  readonly watchdog: Watchdog
}

export class Watchdog {
  readonly #system: { readonly clock: Pick<Clock, 'monotonic'>; readonly log: Log }
  readonly #count: (state: State) => void
  readonly #told = new Map<State, { readonly at: number; more: number }>()

  /** `count` is called each time. */
  constructor(
    system: { readonly clock: Pick<Clock, 'monotonic'>; readonly log: Log },
    count: (state: State) => void = () => undefined,
  ) {
    this.#system = system
    this.#count = count
  }

  /** A state has reached its limit, and was ended. `limitMs`: where a setting made it shorter than the table says. */
  ended(state: State, about: About, limitMs?: number): void {
    this.#count(state)
    const { clock, log } = this.#system
    const now = clock.monotonic()
    const last = this.#told.get(state)
    if (last !== undefined && now < last.at + TOLD_FOR_MS) {
      last.more++
      return
    }
    this.#told.set(state, { at: now, more: 0 })
    const { ms, outcome }: StateLimit = stateLimits[state]
    const limit = limitMs ?? ms
    const longer = limit === undefined ? 'its limit' : limitText(limit)
    const more = last === undefined || last.more === 0 ? {} : { notSaidBefore: last.more }
    log.warn(`The state "${state}" lasted longer than ${longer}: ${outcome}`, { state, ...about, ...more })
  }
}
