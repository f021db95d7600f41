/** The settings that the queue obeys, asked for at each use: a change applies to mail already queued. */
import type { DeliverySettings, ServiceSettings } from '../generated/settings.js'
import { parseDuration } from '../smtp/duration.js'

export interface QueueSettings {
  service(): Pick<ServiceSettings, 'minimumFreeSpace' | 'maxQueuedMessages'>
  /** Of a virtual server; for one that is gone the defaults. */
  delivery(virtualServer: string): Omit<DeliverySettings, 'hopCount'>
}

interface Parsed {
  readonly from: object
  /** After the first, second, third and each later failed attempt. */
  readonly retryMs: readonly [number, number, number, number]
  readonly expirationMs: number
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

  /** How long after acceptance a message is given up. */
  expirationMs(virtualServer: string): number {
    return this.#of(virtualServer).expirationMs
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
    const parsed = { from, retryMs, expirationMs: duration(from.expirationTimeout) }
    this.#parsed.set(virtualServer, parsed)
    return parsed
  }
}

function duration(text: string): number {
  const length = parseDuration(text)
  if (length === undefined) throw new Error(`"${text}" is no duration: settings are checked before they are used`)
  return length
}
