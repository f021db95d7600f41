/** The settings that the queue obeys, asked for at each use: a change applies to mail already queued. */
import type { DeliverySettings, ServiceSettings } from '../generated/settings.js'
import { parseDuration } from '../smtp/duration.js'

export interface QueueSettings {
  service(): Pick<ServiceSettings, 'minimumFreeSpace' | 'maxQueuedMessages'>
  /** Of a virtual server; for one that is gone the defaults. */
  delivery(virtualServer: string): Omit<DeliverySettings, 'hopCount'>
  /** Whether mail for the address goes to the Drop folder, by the routes of now. */
  isLocal(virtualServer: string, address: string): boolean
}

/** How long after acceptance something happens to a recipient that is not delivered, in milliseconds. */
export interface Limits {
  readonly expirationMs: number
  /** Infinity: the sender is not told. */
  readonly delayMs: number
}

interface Parsed {
  readonly from: object
  /** After the first, second, third and each later failed attempt. */
  readonly retryMs: readonly [number, number, number, number]
  readonly remote: Limits
  readonly local: Limits
  /** Before this nothing happens to anyone. */
  readonly soonestMs: number
}

/** Durations of the delivery settings in milliseconds. */
export class Timing {
  readonly #settings: QueueSettings
  readonly #parsed = new Map<string, Parsed>()

  constructor(settings: QueueSettings) {
    this.#settings = settings
  }

  /** The wait after this many failed attempts. */
  retryMs(virtualServer: string, attempts: number): number {
    const [first, second, third, later] = this.#of(virtualServer).retryMs
    return attempts <= 1 ? first : attempts === 2 ? second : attempts === 3 ? third : later
  }

  /** Of a recipient. Local mail (IIS's word for what goes to Drop) has limits of its own. */
  limits(virtualServer: string, address: string): Limits {
    const { local, remote } = this.#of(virtualServer)
    return this.#settings.isLocal(virtualServer, address) ? local : remote
  }

  /** The shortest of all limits: until then nobody need look at the recipients of a message one by one. */
  soonestMs(virtualServer: string): number {
    return this.#of(virtualServer).soonestMs
  }

  #of(virtualServer: string): Parsed {
    const from = this.#settings.delivery(virtualServer)
    const known = this.#parsed.get(virtualServer)
    if (known?.from === from) return known
    const retryMs = [
      duration(from.firstRetryInterval),
      duration(from.secondRetryInterval),
      duration(from.thirdRetryInterval),
      duration(from.subsequentRetryInterval),
    ] as const
    const remote = limitsOf(from.expirationTimeout, from.delayNotificationTimeout)
    const local = limitsOf(from.localExpirationTimeout, from.localDelayNotificationTimeout)
    const soonestMs = Math.min(remote.expirationMs, remote.delayMs, local.expirationMs, local.delayMs)
    const parsed = { from, retryMs, remote, local, soonestMs }
    this.#parsed.set(virtualServer, parsed)
    return parsed
  }
}

function limitsOf(expiration: string, delay: string): Limits {
  return {
    expirationMs: duration(expiration),
    delayMs: delay === 'unlimited' ? Number.POSITIVE_INFINITY : duration(delay),
  }
}

function duration(text: string): number {
  const length = parseDuration(text)
  if (length === undefined) throw new Error(`"${text}" is no duration: settings are checked before they are used`)
  return length
}
