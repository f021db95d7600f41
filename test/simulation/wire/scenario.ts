/** One simulated world at the depth of the wire: what its seed draws, from the first start to the last check. */

import type { MemoryConduit } from '../../support/conduits.js'
import type { Dice } from '../dice.js'
import { SimulatedWorld } from '../world.js'
import { Administrator } from './administrator.js'
import { checkEnding, checkSecrets } from './checks.js'
import { runClient } from './client.js'
import { Keeper, ROOT } from './keeper.js'
import { Ledger } from './ledger.js'
import { type Mail, makeMail } from './mail.js'
import { kind, moods, type NextHop } from './next-hop.js'
import { putFile } from './pickup-user.js'
import * as stage from './stage.js'
import { heal, makeWeather } from './weather.js'

const minute = 60_000
const TROUBLED_MS = 10 * minute
const HEALED_MS = 24 * 60 * minute
const FOLDER = `${ROOT}/1`

export interface WireResult {
  readonly seed: number
  /** Empty: all held. */
  readonly wrong: readonly string[]
  /** Of all that happened. */
  readonly digest: string
  /** The newest lines of what happened. */
  readonly tail: readonly string[]
  /** For people: how much happened. */
  readonly numbers: Readonly<Record<string, number>>
}

/** Plays one seed. */
export async function runWire(seed: number): Promise<WireResult> {
  const certificate = await stage.prepared()
  const scenario = new Scenario(seed, certificate)
  return scenario.run()
}

class Scenario {
  readonly #seed: number
  readonly #world: SimulatedWorld
  readonly #dice: Dice
  readonly #ledger: Ledger
  readonly #keeper: Keeper
  readonly #administrator: Administrator
  readonly #hops: readonly NextHop[]
  /** Connections to next hops that the settings have allowed so far: one that is lowered ends none. */
  #maxOut: number
  /** Connections that were let in, by address. */
  readonly #greeted = new Map<string, Set<MemoryConduit>>()
  #tokens = 0
  #clients = 0

  constructor(seed: number, certificate: string) {
    this.#seed = seed
    const world = new SimulatedWorld(seed)
    this.#world = world
    const { timeline, network } = world
    this.#dice = world.dice.fork('scenario')
    const ledger = new Ledger(() => timeline.nowMs)
    this.#ledger = ledger
    this.#keeper = new Keeper(world, this.#dice.fork('keeper'), ledger)
    const { hops, maxConnections } = stage.setStage(world, this.#dice.fork('stage'), ledger, certificate)
    this.#hops = hops
    this.#maxOut = maxConnections
    this.#administrator = new Administrator({
      ...{ timeline, network, ledger },
      dice: this.#dice.fork('administrator'),
      socket: `${ROOT}/control.sock`,
      changes: stage.changes,
      onChange: ({ params }) => {
        this.#maxOut = Math.max(this.#maxOut, Number(params['maxConnections'] ?? 0))
      },
    })
    world.onStored = (writes) => ledger.stored(writes)
    ledger.mayRepeat = (id) =>
      world.logged.some((line) => line.includes(`${id}.taking was accepted and cannot be deleted`))
    this.#keeper.onLeft = () => this.#lookAtLeft()
    network.onConnected = () => this.#countConnections()
  }

  async run(): Promise<WireResult> {
    const faulty = (error: unknown) => this.#ledger.fail(`thrown: ${error instanceof Error ? error.stack : error}`)
    process.on('uncaughtException', faulty)
    process.on('unhandledRejection', faulty)
    try {
      await this.#world.inside(() => this.#play())
    } finally {
      process.off('uncaughtException', faulty)
      process.off('unhandledRejection', faulty)
    }
    return this.#result()
  }

  async #play(): Promise<void> {
    const world = this.#world
    await world.until(this.#keeper.start())
    await world.until(this.#administrator.call(...stage.setUp))
    this.#trouble()
    await world.timeline.run(TROUBLED_MS)
    this.#heal()
    await world.timeline.run(HEALED_MS, () => this.#isQuiet())
    if (!this.#isQuiet()) this.#ledger.fail(`mail still waits a day after all was well: ${this.#waiting().join(' ')}`)
    await this.#startAgain()
    const ending = { ledger: this.#ledger, image: world.image, folder: FOLDER }
    checkEnding(ending)
    checkSecrets(ending, stage.SECRET_FORMS, [...world.logged, ...this.#administrator.answers])
  }

  /** One more stop and start: whatever a crash or a failing disk has left over goes, and nothing comes back. */
  async #startAgain(): Promise<void> {
    const { timeline, image } = this.#world
    const before = this.#ledger.takings.length
    await this.#world.until(this.#keeper.restart())
    await timeline.run(10 * minute, () => this.#keeper.running)
    // The logs are written behind everybody's back, and the Queue folder is compared.
    await timeline.run(2 * minute)
    if (this.#ledger.takings.length > before) this.#ledger.fail('what had ended was sent again after a start')
    const left = [`${ROOT}/store/bodies`, `${FOLDER}/Queue`].flatMap((folder) => image.files(folder))
    for (const { path } of left) this.#ledger.fail(`${path} is left over`)
  }

  /** Everything that happens in the troubled time, planned ahead. */
  #trouble(): void {
    const { timeline, trace, faults, wall, life } = this.#world
    const dice = this.#dice
    this.#keeper.callsMean = dice.pick([200, 800, 3000])
    this.#keeper.crashes = dice.pick([0, 1, 3, 8])
    if (this.#keeper.crashes > 0) life?.endAfterCalls(1 + dice.about(this.#keeper.callsMean))
    if (dice.chance(0.7)) this.#spawn(makeWeather({ timeline, trace, faults, dice: dice.fork('weather') }, TROUBLED_MS))
    const clients = dice.between(3, 25)
    for (let n = 0; n < clients; n++) this.#sometime(() => this.#client())
    const files = dice.pick([0, 0, 3, 8])
    for (let n = 0; n < files; n++) this.#sometime(() => this.#file())
    for (const hop of this.#hops) {
      for (let n = dice.below(6); n > 0; n--) {
        this.#sometime(async () => {
          hop.mood = dice.pick(moods)
        })
      }
    }
    const acts = dice.pick([0, 3, 10])
    for (let n = 0; n < acts; n++) this.#sometime(() => this.#administrator.act())
    const steps = dice.pick([0, 0, 2])
    for (let n = 0; n < steps; n++) {
      this.#sometime(async () => wall.step(dice.pick([-86_400_000, -3_600_000, -1000, 1000, 3_600_000, 86_400_000])))
    }
    if (dice.chance(0.15)) this.#sometime(() => this.#keeper.restart())
  }

  #heal(): void {
    this.#world.trace.add('all is well again')
    this.#keeper.crashes = 0
    this.#world.life?.spare()
    heal(this.#world.faults)
    for (const hop of this.#hops) hop.mood = kind
    this.#spawn(this.#release())
  }

  /** Nothing stays held; and what has lost its body, and would wait until it expires, expires soon. */
  async #release(): Promise<void> {
    const params = { expirationTimeout: 'PT1H', localExpirationTimeout: 'PT1H' }
    while (!this.#isQuiet()) {
      await this.#administrator.release()
      if (this.#damages) await this.#administrator.call({ method: 'delivery.set', params })
      await this.#world.timeline.wait(5 * minute)
    }
  }

  #waiting(): readonly string[] {
    const files = this.#world.image.files(`${FOLDER}/Pickup`).map(({ path }) => path)
    return [...[...this.#world.twin.kept.keys()].filter((key) => key.startsWith('e/')), ...files]
  }

  #isQuiet(): boolean {
    return this.#keeper.running && this.#clients === 0 && this.#waiting().length === 0
  }

  async #client(): Promise<void> {
    const { timeline, network, trace } = this.#world
    const dice = this.#dice.fork(`client ${++this.#tokens}`)
    this.#clients++
    try {
      await runClient(`10.0.0.${dice.below(4) + 1}`, {
        ...{ timeline, network, trace, dice, port: stage.PORT, login: stage.LOGIN },
        ledger: this.#ledger,
        nextMail: () => this.#nextMail(dice),
        onGreeted: (address, conduit) => this.#countClients(address, conduit),
      })
    } finally {
      this.#clients--
    }
  }

  async #file(): Promise<void> {
    const { timeline, image, wall } = this.#world
    const dice = this.#dice.fork(`file ${++this.#tokens}`)
    await putFile(this.#nextMail(dice), {
      ...{ timeline, image, dice, ledger: this.#ledger },
      folder: `${FOLDER}/Pickup`,
      now: () => wall.now(),
      cuts: () => this.#ledger.cutsAtMs.length,
    })
  }

  #nextMail(dice: Dice): Mail {
    return makeMail(`T${++this.#tokens}`, stage.DOMAINS, dice)
  }

  /** Once, at some moment of the troubled time. */
  #sometime(act: () => Promise<void>): void {
    this.#world.timeline.after(this.#dice.below(TROUBLED_MS * 0.9), () => this.#spawn(act()))
  }

  #spawn(work: Promise<void>): void {
    work.catch((error: unknown) =>
      this.#ledger.fail(`the world itself: ${error instanceof Error ? error.stack : error}`),
    )
  }

  /** After a crash: whatever was promised and has not ended is in the store. */
  #lookAtLeft(): void {
    const ledger = this.#ledger
    const { kept, unsynced } = this.#world.twin
    ledger.found(kept)
    for (const writes of unsynced) ledger.stored(writes)
    const landing = new Set(unsynced.flatMap((writes) => writes.map(({ key }) => key)))
    for (const { id, mail, recipients } of ledger.promised) {
      if (id === undefined || ledger.damaged.has(id)) continue
      const open = recipients.filter((recipient) => !ledger.hasEnded(id, recipient))
      if (open.length === 0 || kept.has(`e/${id}`) || landing.has(`e/${id}`)) continue
      ledger.fail(`${mail.token} (${id}) is not in the store after a crash, and has not ended for ${open}`)
    }
    if (this.#damages) this.#damage()
  }

  get #damages(): boolean {
    return this.#seed % 7 === 0
  }

  #damage(): void {
    const { image, trace } = this.#world
    const dice = this.#dice
    const body = dice.pickAny(image.files(`${ROOT}/store/bodies`))
    if (body !== undefined && dice.chance(0.5)) {
      body.file.damage(dice)
      trace.add(`damage ${body.path}`)
      this.#ledger.damages++
    } else if (this.#world.damageRecord(dice) !== undefined) {
      this.#ledger.damages++
    }
  }

  #countConnections(): void {
    const count = this.#world.network.links.filter(({ kind, near }) => kind === 'nextHop' && !near.destroyed).length
    if (count > this.#maxOut)
      this.#ledger.fail(`${count} connections to next hops are open, and ${this.#maxOut} may be`)
  }

  #countClients(address: string, conduit: MemoryConduit): void {
    const greeted = this.#greeted.get(address) ?? new Set()
    this.#greeted.set(address, greeted.add(conduit))
    // A connection of a former life is none, and one counts as long as the relay's end is open.
    const links = this.#world.network.links
    const open = [...greeted].filter((one) => links.some(({ far, near }) => far === one && !near.destroyed))
    if (open.length > stage.CONNECTIONS_PER_ADDRESS)
      this.#ledger.fail(`${open.length} connections of ${address} were let in`)
  }

  #result(): WireResult {
    const { trace, timeline, lives } = this.#world
    const { promised, takings, wrong, events } = this.#ledger
    return {
      seed: this.#seed,
      wrong,
      digest: trace.digest(),
      tail: trace.tail,
      numbers: {
        promised: promised.length,
        takings: takings.length,
        events: events.size,
        lives,
        minutes: Math.round(timeline.nowMs / minute),
        turns: timeline.events,
      },
    }
  }
}
