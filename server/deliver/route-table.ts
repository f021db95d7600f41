import type { AccountOf } from './account.js'
import type { DeliverSettings, DeliverSettingsOf } from './deliver-settings.js'
import { type Routing, routingOf } from './routing.js'

interface Entry {
  readonly settings: DeliverSettings | undefined
  readonly routing: Routing
}

/** The routings of all virtual servers, kept until their settings change. */
export class RouteTable {
  readonly #settings: DeliverSettingsOf
  readonly #accountOf: AccountOf
  readonly #entries = new Map<string, Entry>()

  /** A changed account comes with changed settings: a change of either makes a new object. */
  constructor(settings: DeliverSettingsOf, accountOf: AccountOf = () => undefined) {
    this.#settings = settings
    this.#accountOf = accountOf
  }

  /** By the settings of now. The same object as before means that no route has changed. */
  of(virtualServer: string): Routing {
    const settings = this.#settings(virtualServer)
    const known = this.#entries.get(virtualServer)
    if (known !== undefined && known.settings === settings) return known.routing
    const made = this.#make(virtualServer, settings)
    const routing = known?.routing.facts === made.facts ? known.routing : made
    this.#entries.set(virtualServer, { settings, routing })
    return routing
  }

  #make(virtualServer: string, settings: DeliverSettings | undefined): Routing {
    const account = this.#accountOf(virtualServer)
    return routingOf(virtualServer, settings, account, (domain) => this.#accountOf(virtualServer, domain))
  }
}
