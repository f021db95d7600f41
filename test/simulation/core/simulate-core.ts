import { CoreWorld } from './core-world.js'

/** What a seed came to. */
export interface Simulated {
  /** A digest of all that happened: the same for each run of a seed. */
  readonly trace: string
  /** What must not be, in sentences; none when all is well. */
  readonly wrong: readonly string[]
  /** The newest lines of what happened. */
  readonly tail: readonly string[]
}

/** So many things happen in a world before it heals. */
const STEPS = 60

/** The core depth under a seed. */
export async function simulateCore(seed: number): Promise<Simulated> {
  const core = new CoreWorld(seed)
  await core.steps(STEPS)
  if (core.ledger.wrong.length === 0) await core.heal()
  const { trace } = core.world
  return { trace: trace.digest(), wrong: core.verdict(), tail: trace.tail }
}
