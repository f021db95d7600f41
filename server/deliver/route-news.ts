import type { DeliveryError } from '../queue/envelope.js'
import type { Log } from '../system/log.js'
import type { Route } from './courier.js'
import type { Lane } from './lane.js'
import { queueIdentity } from './routing.js'

/** What the operational log says about routes: each trouble once, until it changes or ends. */
export class RouteNews {
  readonly #log: Log
  /** What was said last, for each lane; gone with it. */
  readonly #said = new WeakMap<Lane, string>()

  constructor(log: Log) {
    this.#log = log
  }

  /** A back-off begins or goes on. */
  down(lane: Lane, error: DeliveryError): void {
    if (this.#said.get(lane) === error.text) return
    this.#said.set(lane, error.text)
    const fields = { queue: queueIdentity(lane.route), stage: error.stage, error: error.text }
    // Nobody but an administrator can end these: they are of our settings, or of the other side's.
    if (error.stage === 'Authentication' || error.stage === 'Tls') {
      this.#log.error('the next hop wants other credentials or other TLS than the settings give; mail waits', fields)
    } else {
      this.#log.warn('the next hop cannot be reached; mail waits', fields)
    }
  }

  /** `error` is the one that the lane was down for. */
  up(lane: Lane, error: DeliveryError | undefined): void {
    this.#said.delete(lane)
    const last = error === undefined ? {} : { error: error.text }
    this.#log.info('the next hop takes mail again', { queue: queueIdentity(lane.route), ...last })
  }

  noWayOut(route: Extract<Route, { kind: 'none' }>): void {
    this.#log.warn(`mail waits: ${route.reason}`, { virtualServer: route.virtualServer })
  }
}
