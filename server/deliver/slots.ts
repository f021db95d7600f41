import type { Route } from './courier.js'
import type { DeliverSettingsOf } from './deliver-settings.js'
import { keptSlots, limitOf, maxDropsPerRoute } from './limits.js'

/** How many attempts may be under way for one route, by the settings of now. */
export function mostOf(route: Route, settings: DeliverSettingsOf): number {
  if (route.kind === 'drop') return maxDropsPerRoute
  return limitOf(settings(route.virtualServer)?.outboundConnection.maxConnectionsPerDomain)
}

/**
 * Attempts over the network under way, by virtual server: each has as many slots as its settings say. Domains by MX record
 * that have taken nothing yet do not get all of them: with a dead name server, or hosts that keep us waiting, any number of
 * them would hold up those that work.
 */
export class Slots {
  readonly #used = new Map<string, number>()
  readonly #settings: DeliverSettingsOf

  constructor(settings: DeliverSettingsOf) {
    this.#settings = settings
  }

  /** The group in which a route of a virtual server has its turn. */
  static groupOf(virtualServer: string, isKnown: boolean): string {
    return isKnown ? virtualServer : `${virtualServer}${unknown}`
  }

  isFree(group: string): boolean {
    const virtualServer = serverOf(group)
    const limit = limitOf(this.#settings(virtualServer)?.outboundConnection.maxConnections)
    if (this.#count(virtualServer) >= limit) return false
    return group === virtualServer || this.#count(group) < limit - Math.floor(limit * keptSlots)
  }

  take(group: string): void {
    for (const key of keysOf(group)) this.#used.set(key, this.#count(key) + 1)
  }

  give(group: string): void {
    for (const key of keysOf(group)) {
      const left = this.#count(key) - 1
      if (left > 0) this.#used.set(key, left)
      else this.#used.delete(key)
    }
  }

  #count(key: string): number {
    return this.#used.get(key) ?? 0
  }
}

/** Virtual servers are numbers. */
const unknown = ' unknown'

function serverOf(group: string): string {
  return group.endsWith(unknown) ? group.slice(0, -unknown.length) : group
}

function keysOf(group: string): ReadonlySet<string> {
  return new Set([group, serverOf(group)])
}
