/** Where Prometheus asks: the setting metricsEndpoint, and what a change of it does. */
import { Scrapes, type ScrapesParts } from './metrics/scrapes.js'
import { BindError, Bindings } from './receive/bindings.js'
import { parseEndpoint } from './settings/endpoint.js'
import { CannotApply } from './settings/refusal.js'
import type { Network } from './system/network.js'

export class MetricsEndpoint {
  readonly #parts: ScrapesParts
  readonly #scrapes: Scrapes
  readonly #bindings: Bindings
  #setting = 'off'

  constructor(network: Pick<Network, 'listen'>, parts: ScrapesParts) {
    this.#parts = parts
    this.#scrapes = new Scrapes(parts)
    this.#bindings = new Bindings({ ...parts.system, network }, 'The metrics endpoint', (conduit) =>
      this.#scrapes.take(conduit),
    )
  }

  /** At the start of the relay: mail must not wait for a port that only numbers need. Never rejects. */
  async start(setting: string): Promise<void> {
    await this.#set(setting).catch((error: unknown) =>
      this.#parts.system.log.error(
        `There is no metrics endpoint until another is set or the relay starts again: ${error instanceof Error ? error.message : String(error)}`,
      ),
    )
  }

  /**
   * A change that comes with others: when those cannot be done, it is as it was. Throws CannotApply. A setting that stays is
   * not looked at: one that could not be done at the start must not keep others from being changed.
   */
  async during(setting: string, previous: string, others: () => Promise<void>): Promise<void> {
    if (setting === previous) return await others()
    const before = this.#setting
    await this.#set(setting)
    try {
      await others()
    } catch (error) {
      await this.#set(before)
      throw error
    }
  }

  async close(): Promise<void> {
    await this.#set('off')
  }

  /** Listens there and nowhere else; "off": nowhere. Throws CannotApply, and then everything is as it was. */
  async #set(setting: string): Promise<void> {
    const endpoint = parseEndpoint(setting)
    try {
      await this.#bindings.set(endpoint === undefined ? [] : [endpoint])
    } catch (error) {
      throw error instanceof BindError ? new CannotApply(error.message, '/service/metricsEndpoint') : error
    }
    this.#setting = setting
    if (endpoint === undefined) this.#scrapes.close()
  }
}
