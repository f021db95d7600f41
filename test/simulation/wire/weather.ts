/** What goes wrong in a simulated world, one trouble after another and some at the same time. */
import type { Dice } from '../dice.js'
import { type Faults, noFaults } from '../faults.js'
import type { Timeline } from '../timeline.js'
import type { Trace } from '../trace.js'

const troubles: readonly [Partial<Faults>, ...Partial<Faults>[]] = [
  { networkMs: 200 },
  { networkMs: 3000 },
  { cut: 0.3 },
  { cut: 0.1, networkMs: 50 },
  { refused: 0.5 },
  { silent: 0.3 },
  { names: 0.5 },
  { diskMs: 100 },
  { diskMs: 5000 },
  { write: 0.1 },
  { write: 0.6 },
  { read: 0.1 },
  { sync: 0.3 },
  { full: true },
  { store: 0.2 },
  { store: 0.8 },
  { store: 0.3, storeRead: 0.1 },
]

export interface WeatherParts {
  readonly timeline: Timeline
  readonly trace: Trace
  readonly dice: Dice
  readonly faults: Faults
}

/** From now on, for so long, troubles come and go. */
export async function makeWeather({ timeline, trace, dice, faults }: WeatherParts, forMs: number): Promise<void> {
  const endMs = timeline.nowMs + forMs
  while (timeline.nowMs < endMs) {
    await timeline.wait(dice.about(40_000))
    if (timeline.nowMs >= endMs) break
    const trouble = dice.pick(troubles)
    trace.add(`trouble ${JSON.stringify(trouble)}`)
    Object.assign(faults, trouble)
    timeline.after(dice.about(60_000), () => {
      for (const name of Object.keys(trouble) as (keyof Faults)[]) Object.assign(faults, { [name]: noFaults[name] })
    })
  }
}

/** All works from now on. */
export function heal(faults: Faults): void {
  Object.assign(faults, noFaults)
}
