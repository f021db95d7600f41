import type { Route } from './courier.js'
import type { DeliverSettingsOf } from './deliver-settings.js'
import { limitOf, maxDropsPerRoute } from './limits.js'

/** How many attempts may be under way for one route, by the settings of now. */
export function mostOf(route: Route, settings: DeliverSettingsOf): number {
  if (route.kind === 'drop') return maxDropsPerRoute
  return limitOf(settings(route.virtualServer)?.outboundConnection.maxConnectionsPerDomain)
}

/** Attempts over the network under way, by virtual server: each has as many slots as its settings say. */
export class Slots {
  readonly #used = new Map<string, number>()
  readonly #settings: DeliverSettingsOf

  constructor(settings: DeliverSettingsOf) {
    this.#settings = settings
  }

  isFree(virtualServer: string): boolean {
    const limit = limitOf(this.#settings(virtualServer)?.outboundConnection.maxConnections)
    return (this.#used.get(virtualServer) ?? 0) < limit
  }

  take(virtualServer: string): void {
    this.#used.set(virtualServer, (this.#used.get(virtualServer) ?? 0) + 1)
  }

  give(virtualServer: string): void {
    const left = (this.#used.get(virtualServer) ?? 0) - 1
    if (left > 0) this.#used.set(virtualServer, left)
    else this.#used.delete(virtualServer)
  }
}
