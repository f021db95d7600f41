import type { Body, Claim } from '../queue/work.js'
import type { AttemptResult, Courier, Route } from './courier.js'

/** Each attempt to the courier for its kind of route. */
export class Couriers implements Courier {
  readonly #byKind: Readonly<Record<'drop' | 'smartHost', Courier>>

  constructor(byKind: Readonly<Record<'drop' | 'smartHost', Courier>>) {
    this.#byKind = byKind
  }

  async attempt(route: Route, claim: Claim, body: Body, onReached?: () => void): Promise<AttemptResult> {
    // Nobody claims mail without a way out; were it claimed, it would stay untried.
    if (route.kind === 'none') return { outcomes: new Map() }
    return await this.#byKind[route.kind].attempt(route, claim, body, onReached)
  }

  forget(routeKey: string): void {
    for (const courier of Object.values(this.#byKind)) courier.forget(routeKey)
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.#byKind).map((courier) => courier.close()))
  }
}
