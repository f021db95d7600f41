import type { Lane } from './lane.js'
import { maxKnownRoutes } from './limits.js'

/** Routes by MX record that nothing waits for and that took mail when something did: they are no strangers the next time. */
export class KnownRoutes {
  readonly #keys = new Set<string>()

  /** A route is forgotten; of the many that there may be those used last are remembered. */
  leave({ known, route: { key } }: Lane): void {
    if (!known) return
    const [oldest] = this.#keys
    if (this.#keys.size >= maxKnownRoutes && oldest !== undefined) this.#keys.delete(oldest)
    this.#keys.add(key)
  }

  /** Whether a route that is wanted again took mail before. */
  take(key: string): boolean {
    return this.#keys.delete(key)
  }
}
