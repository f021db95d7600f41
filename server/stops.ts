/** What has been opened, to be closed in the other direction. */
import type { Log } from './system/log.js'

export class Stops {
  readonly #stops: (() => Promise<unknown>)[] = []

  push(stop: () => Promise<unknown>): void {
    this.#stops.push(stop)
  }

  /** Closes the newest first. One that fails keeps none of the others from ending what it has begun. Never rejects. */
  async run(log: Pick<Log, 'error'>): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) {
      await stop().catch((error: unknown) =>
        log.error('A part of the relay did not stop as it should', { error: String(error) }),
      )
    }
  }
}
