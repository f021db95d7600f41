import type { Body, Claim } from '../queue/work.js'
import type { AttemptResult, Courier, Route } from './courier.js'

/** Each attempt to the courier for its kind of route: the Drop folder, or other hosts. */
export class Couriers implements Courier {
  readonly #drop: Courier
  readonly #network: Courier

  constructor({ drop, network }: { readonly drop: Courier; readonly network: Courier }) {
    this.#drop = drop
    this.#network = network
  }

  async attempt(route: Route, claim: Claim, body: Body, onReached?: () => void): Promise<AttemptResult> {
    // Nobody claims mail without a way out; were it claimed, it would stay untried.
    if (route.kind === 'none') return { outcomes: new Map() }
    const courier = route.kind === 'drop' ? this.#drop : this.#network
    return await courier.attempt(route, claim, body, onReached)
  }

  forget(routeKey: string): void {
    for (const courier of [this.#drop, this.#network]) courier.forget(routeKey)
  }

  async close(): Promise<void> {
    await Promise.all([this.#drop.close(), this.#network.close()])
  }
}
