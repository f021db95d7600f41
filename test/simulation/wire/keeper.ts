/** What starts the relay in a simulated world and starts it again when it has ended, as a service manager does. */
import { type Relay, startRelay } from '../../../server/relay.js'
import { StartProblem } from '../../../server/start-problem.js'
import type { Dice } from '../dice.js'
import type { SimulatedWorld } from '../world.js'
import type { Ledger } from './ledger.js'

const PATIENCE_MS = 10_000

export class Keeper {
  readonly #world: SimulatedWorld
  readonly #dice: Dice
  readonly #ledger: Ledger
  /** How many crashes are still to come. */
  crashes = 0
  /** Calls of a life before its crash, on average. */
  callsMean = 1500
  /** Before the next relay starts: what the crash has left is there to be looked at. */
  onLeft: () => void = () => undefined
  #relay: Relay | undefined

  constructor(world: SimulatedWorld, dice: Dice, ledger: Ledger) {
    this.#world = world
    this.#dice = dice
    this.#ledger = ledger
    world.onCrash = (kind) => {
      if (kind === 'power') ledger.cutsAtMs.push(world.timeline.nowMs)
      this.#relay = undefined
      this.onLeft()
      world.timeline.after(dice.about(5000), () => void this.start())
    }
  }

  get running(): boolean {
    return this.#relay !== undefined
  }

  /** Resolves when the relay has started, or will be started again later. */
  async start(): Promise<void> {
    const world = this.#world
    const dies = this.crashes > 0
    if (dies) this.crashes--
    const { system, medium, hasher, life } = world.begin(dies ? 1 + this.#dice.about(this.callsMean) : undefined)
    try {
      const options = { root: ROOT, version: 'simulated', platform: 'linux' } as const
      this.#relay = await startRelay({ ...options, system, medium, hasher })
    } catch (error) {
      if (!(error instanceof StartProblem) && !isSystemError(error))
        this.#ledger.fail(`it does not start: ${textOf(error)}`)
      world.trace.add(`it does not start: ${textOf(error)}`)
      // The process ends, and the service manager tries again.
      world.nextCrash = 'kill'
      world.timeline.after(PATIENCE_MS, () => life.end('it did not start'))
    }
  }

  /** Stops the relay as an administrator does, and starts it again. */
  async restart(): Promise<void> {
    const relay = this.#relay
    const life = this.#world.life
    if (relay === undefined || life === undefined) return
    this.#relay = undefined
    await relay.stop()
    this.#world.nextCrash = 'kill'
    life.end('it has stopped')
  }
}

export const ROOT = '/mailroot'

function isSystemError(error: unknown): boolean {
  return error instanceof Error && ('code' in error || /^IO error/.test(error.message))
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
