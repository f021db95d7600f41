/** A disk that decays: single bits of records and of body files change. Whose they are is remembered. */
import { basename } from 'node:path'
import { parseKey } from '../../../server/queue/keys.js'
import type { Dice } from '../dice.js'
import type { SimulatedWorld } from '../world.js'
import { ROOT } from './drawn-settings.js'
import type { Ledger } from './ledger.js'

/** What stands in front of the content of a record. */
const HEADER = 5

export class Decay {
  readonly #world: SimulatedWorld
  readonly #dice: Dice
  readonly #ledger: Ledger

  constructor(world: SimulatedWorld, dice: Dice, ledger: Ledger) {
    this.#world = world
    this.#dice = dice
    this.#ledger = ledger
  }

  /** One record of the store, while no relay runs. */
  record(): void {
    const before = new Map(this.#world.twin.kept)
    const key = this.#world.damageRecord(this.#dice)
    if (key === undefined) return
    const parsed = parseKey(key)
    if (parsed !== undefined && 'id' in parsed) this.#ledger.damaged.add(parsed.id)
    if (parsed?.kind !== 'q') return
    const { identity, reference } = JSON.parse(`${before.get(key)?.subarray(HEADER)}`)
    for (const id of [identity, reference]) if (id !== undefined) this.#ledger.damaged.add(id)
  }

  /** The file of a body, at any time. */
  body(): void {
    const files = this.#world.image.files(`${ROOT}/store/bodies`).filter(({ path }) => !path.endsWith('.new'))
    const found = this.#dice.pickAny(files)
    if (found === undefined) return
    found.file.damage(this.#dice)
    this.#world.trace.add(`damage ${found.path}`)
    this.#ledger.damaged.add(basename(found.path))
  }
}
