/** What has been opened, to be closed in the other direction. */
import type { System } from './system/system.js'
import { within } from './system/within.js'

/** How long a part may take to stop: more than its own limits, unless a call of it hangs. Then it is left behind. */
export const PART_STOP_LIMIT_MS = 60_000

export class Stops {
  readonly #stops: (() => Promise<unknown>)[] = []

  push(stop: () => Promise<unknown>): void {
    this.#stops.push(stop)
  }

  /** Closes the newest first. One that fails keeps none of the others from ending what it has begun. Never rejects. */
  async run({ clock, log }: Pick<System, 'clock' | 'log'>): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) {
      await within(clock, PART_STOP_LIMIT_MS, stop()).catch((error: unknown) =>
        log.error('A part of the relay did not stop as it should', { error: String(error) }),
      )
    }
  }
}
