/** One route with its state: up, backing off until a time, or probing; and what waits for it. */
import type { DeliverySettings } from '../generated/settings.js'
import type { DeliveryError } from '../queue/envelope.js'
import type { Outcome } from '../queue/work.js'
import { parseDuration } from '../smtp/duration.js'
import type { Clock, Timer } from '../system/clock.js'
import type { Route } from './courier.js'
import { firstAttempts, growAfterAttempts } from './limits.js'
import { queueIdentity } from './routing.js'
import { Waiting } from './waiting.js'

/** The waits after failures, in order; the last one for each later failure. */
export type Schedule = Pick<
  DeliverySettings,
  'firstRetryInterval' | 'secondRetryInterval' | 'thirdRetryInterval' | 'subsequentRetryInterval'
>

/** For a text that is no duration: settings are checked, so it is a bug, and must not become a storm. */
const fallbackMs = 15 * 60 * 1000

/** Its multiples, without their whole part, are spread evenly however many there are. */
const goldenSection = 0.618

export class Lane {
  readonly route: Route
  /** Of its queue. */
  readonly identity: string
  readonly waiting = new Waiting()
  /** Attempts under way, and those among them that the next hop has answered. */
  active = 0
  reached = 0
  /** The route is not the one for anybody any more. */
  gone = false
  /** The error that the route backs off for. */
  error: DeliveryError | undefined
  lastTryMs: number | undefined
  /** host:port that was talked to last. */
  host: string | undefined
  /** Grows when the state changes, so that an attempt that began before is known as such. */
  generation = 0
  readonly #clock: Clock
  #down = false
  #failures = 0
  #failedAt = 0
  #until = 0
  #probing = false
  #timer: Timer | undefined
  readonly #most: () => number
  /** How many attempts the next hop takes at once, as far as it has shown. */
  #taken = Number.POSITIVE_INFINITY
  #good = 0
  /** How many it may have at once, by what it has taken since it was last down. */
  #mayHave: number

  /** `most`: how many attempts may be under way, by the settings of now. `isKnown`: it took mail before. */
  constructor(route: Route, clock: Clock, most: () => number, isKnown = false) {
    this.#mayHave = isKnown ? firstAttempts + 1 : firstAttempts
    this.route = route
    this.identity = queueIdentity(route)
    this.#clock = clock
    this.#most = most
  }

  /** Nothing waits and nothing is known of it that is still worth knowing. */
  get idle(): boolean {
    const holdsBack = this.#down && this.#clock.monotonic() < this.#until
    return this.waiting.size === 0 && this.active === 0 && !holdsBack
  }

  get backingOff(): boolean {
    return this.#down
  }

  get failures(): number {
    return this.#failures
  }

  /** The settings name the next hop, or it has taken mail since it was last down. */
  get known(): boolean {
    return this.route.kind !== 'mx' || this.#mayHave > firstAttempts
  }

  /** The next hop has answered attempts that are under way. */
  get flows(): boolean {
    return this.reached > 0 && !this.backingOff
  }

  /**
   * Which of the waiting messages goes next, as a part of them; 0 is the oldest. It probes first; after that each probe is
   * another one, since that message alone may be why the next hop turns us away.
   */
  get part(): number {
    return this.backingOff ? (Math.max(0, this.#failures - 1) * goldenSection) % 1 : 0
  }

  /** Wall time of the next probe. Wall time may step, so it is worked out anew each time. */
  get nextRetryMs(): number | undefined {
    return this.backingOff ? this.#clock.now() + Math.max(0, this.#until - this.#clock.monotonic()) : undefined
  }

  /** Whether an attempt may begin now. */
  get open(): boolean {
    if (this.route.kind === 'none' || this.gone || this.waiting.size === 0) return false
    if (!this.backingOff) return this.active < Math.min(this.#taken, this.#bound())
    return !this.#probing && this.#clock.monotonic() >= this.#until
  }

  begin(): void {
    this.active += 1
    this.lastTryMs = this.#clock.now()
    if (this.backingOff) this.#probing = true
  }

  /** An attempt is over. When the next hop has taken its message, one more may be under way. */
  ended(outcomes: Iterable<Outcome>): void {
    if (![...outcomes].some(({ kind }) => kind === 'sent')) return
    if (this.#mayHave < this.#most()) this.#mayHave += 1
    else if (!this.known) this.#mayHave = firstAttempts + 1
  }

  /** The next hop works. True when it did not before. */
  up(): boolean {
    this.#good += 1
    if (this.#good >= growAfterAttempts && this.#taken < this.#most()) {
      this.#taken += 1
      this.#good = 0
    }
    if (!this.backingOff) return false
    this.#clear()
    this.generation += 1
    return true
  }

  /**
   * The route failed. While other attempts go well it is not down: it takes no more connections, and gets no more for a
   * while. False then, and when a later attempt has spoken already.
   */
  down(error: DeliveryError, generation: number, schedule: Schedule | undefined, onDue: () => void): boolean {
    if (this.flows) {
      this.#taken = Math.max(1, Math.min(this.#taken, this.reached))
      this.#good = 0
      return false
    }
    if (generation !== this.generation) return false
    this.error = error
    this.generation += 1
    this.#down = true
    this.#mayHave = firstAttempts
    this.#failures += 1
    this.#probing = false
    this.#failedAt = this.#clock.monotonic()
    this.reschedule(schedule, onDue)
    return true
  }

  /** A probe ended without a word about the route: the next one may begin. */
  released(): void {
    this.#probing = false
  }

  /** Takes the wait from the settings of now. */
  reschedule(schedule: Schedule | undefined, onDue: () => void): void {
    if (!this.#down || this.#failures === 0) return
    this.#until = this.#failedAt + (schedule === undefined ? fallbackMs : waitMs(schedule, this.#failures))
    this.#arm(onDue)
  }

  /** The schedule begins anew: the next attempt probes now. */
  retry(): void {
    if (!this.#down) return
    this.#failures = 0
    this.#until = this.#clock.monotonic()
    this.#timer?.cancel()
    this.#timer = undefined
  }

  /** No timer of it fires any more. */
  stop(): void {
    this.#timer?.cancel()
    this.#timer = undefined
  }

  #bound(): number {
    return this.route.kind === 'drop' ? this.#most() : Math.min(this.#mayHave, this.#most())
  }

  #clear(): void {
    this.stop()
    this.#down = false
    this.#failures = 0
    this.#probing = false
    this.error = undefined
  }

  /** A timer may fire early, and holds no long wait. */
  #arm(onDue: () => void): void {
    this.#timer?.cancel()
    this.#timer = this.#clock.timer(this.#until - this.#clock.monotonic(), () => {
      this.#timer = undefined
      if (this.#clock.monotonic() < this.#until) this.#arm(onDue)
      else onDue()
    })
  }
}

/** The wait after the failure of that number, the first is 1. */
function waitMs(schedule: Schedule, failures: number): number {
  const { firstRetryInterval, secondRetryInterval, thirdRetryInterval, subsequentRetryInterval } = schedule
  const text = [firstRetryInterval, secondRetryInterval, thirdRetryInterval][failures - 1] ?? subsequentRetryInterval
  return parseDuration(text) ?? fallbackMs
}
