/**
 * The core depth: queue and deliverer between users and next hops on a simulated machine. What users, next hops and
 * administrators know is compared with what the relay does, while it does it and at the end.
 */

import type { Submission } from '../../../server/queue/submission.js'
import type { Log } from '../../../server/system/log.js'
import { noFaults } from '../faults.js'
import type { CrashKind } from '../world.js'
import { SimulatedWorld } from '../world.js'
import { Administrators } from './administrators.js'
import { type CoreRelay, startCore } from './core-relay.js'
import { Decay } from './decay.js'
import { DrawnSettings } from './drawn-settings.js'
import { LeapingClock } from './leaping-clock.js'
import { Ledger } from './ledger.js'
import { type Mood, NextHops } from './next-hops.js'
import { Users } from './users.js'
import { verdict } from './verdict.js'

const second = 1000
const minute = 60 * second

/** How long a start or a stop may take: nothing in it waits for more than a disk. */
const START_MS = 10 * minute

/** So many starts in a row that end in a crash or a failure, and the world heals. */
const STARTS_MAX = 40

/** One life of the relay, as far as it has come. */
interface Generation {
  readonly clock: LeapingClock
  relay: CoreRelay | undefined
  failed: boolean
}

export class CoreWorld {
  readonly world: SimulatedWorld
  readonly ledger: Ledger
  readonly settings: DrawnSettings
  readonly #dice
  readonly #users: Users
  readonly #administrators: Administrators
  readonly #decay: Decay
  readonly #padding: number
  #mood: Mood = 'drawn'
  #now: Generation | undefined
  /** Users who have no answer yet. */
  #sending = 0
  /** Whether lives end by themselves, in some call. */
  #crashes = true

  constructor(seed: number) {
    this.world = new SimulatedWorld(`core ${seed}`)
    const dice = this.world.dice.fork('core')
    this.#dice = dice
    this.settings = new DrawnSettings(dice.fork('settings'))
    this.ledger = new Ledger(this.settings)
    const { settings, ledger } = this
    this.#padding = dice.chance(0.1) ? 66_000 : 0
    this.#users = new Users({
      ...{ ledger, settings, image: this.world.image, dice: dice.fork('users') },
      queued: () => this.#now?.relay?.queue.administration.count ?? 0,
    })
    this.#administrators = new Administrators({ ledger, settings, dice: dice.fork('administrators') })
    this.#decay = new Decay(this.world, dice.fork('decay'), ledger)
    this.world.onCrash = (kind) => this.#crashed(kind)
  }

  /** So many things happen, one after the other or at once. */
  async steps(count: number): Promise<void> {
    for (let step = 0; step < count && this.ledger.wrong.length === 0; step++) {
      const relay = await this.#relay()
      await this.#step(relay)
    }
  }

  /** Everything works again, and what is left has the time that it needs. Some worlds wait before until all is given up. */
  async heal(): Promise<void> {
    const { world, settings } = this
    Object.assign(world.faults, noFaults)
    this.#crashes = false
    world.life?.spare()
    const waits = this.#dice.chance(0.25)
    if (waits) settings.giveUp()
    else settings.heal()
    this.#mood = waits ? 'down' : 'late'
    await this.#relay()
    // What was slow or failing when the world healed has its end.
    await this.#run(40 * second)
    const relay = await this.#relay()
    relay.settingsChanged()
    relay.deliverer.wake()
    await this.#release(relay)
    if (waits) await this.#giveUp(relay)
    this.#mood = 'late'
    await this.#leap(10 * minute, 3)
    this.#mood = 'well'
    await this.#drain(relay)
    await this.#removeDamaged(relay)
    await this.#drain(relay)
    for (const { envelope, open, claimed } of relay.queue.administration.messages()) {
      const states = JSON.stringify([...open.values()].map(({ address, state }) => [address, state]))
      this.ledger.report(`${envelope.id} is stuck (${claimed.size} claimed): ${states}`)
    }
    await this.#stop(relay)
    // A start takes away what is left over.
    await this.#stop(await this.#relay())
  }

  /** Nothing is held any more. */
  async #release(relay: CoreRelay): Promise<void> {
    const { administration } = relay.queue
    await this.#settle(this.#administrators.hold(relay, false))
    for (const { envelope, open } of [...administration.messages()]) {
      if ([...open.values()].some(({ state }) => state.held))
        await this.#settle(this.#administrators.resume(administration, envelope.id))
    }
  }

  /** All hosts are down until the last message, and the last report, is too old. */
  async #giveUp(relay: CoreRelay): Promise<void> {
    // What lies in Pickup comes into the queue first.
    for (let tries = 0; tries < 48 && relay.queue.administration.count > 0; tries++)
      await this.#leap(6 * 60 * minute, 1)
    const left = [...relay.queue.administration.messages()].filter(
      ({ envelope }) => !this.ledger.damaged.has(envelope.id),
    )
    for (const { envelope, open } of left) {
      // What goes to Drop needs no host.
      const addresses = [...open.values()].map(({ address }) => address)
      this.ledger.report(`${envelope.id} is not given up: ${addresses.join(' ')}`)
    }
  }

  async #drain({ queue }: CoreRelay): Promise<void> {
    const { pickupDirectory } = this.settings.folder
    const waits = () =>
      this.#sending > 0 || queue.administration.count > 0 || this.world.image.files(pickupDirectory).length > 0
    // Twice: what is between Pickup and the queue is in neither.
    for (let tries = 0, calm = 0; tries < 40 && calm < 2; tries++) {
      calm = waits() ? 0 : calm + 1
      await this.#leap(minute, 1)
    }
  }

  /** A body that is damaged keeps its message until somebody removes it, or it is too old. */
  async #removeDamaged({ queue }: CoreRelay): Promise<void> {
    for (const message of [...queue.administration.messages()]) {
      if (!this.ledger.damaged.has(message.envelope.id)) continue
      await this.#settle(this.#administrators.remove(queue.administration, message, this.#dice.chance(0.5)))
    }
  }

  verdict(): readonly string[] {
    return verdict({ ledger: this.ledger, image: this.world.image, settings: this.settings })
  }

  async #step(relay: CoreRelay): Promise<void> {
    const { world, settings } = this
    const dice = this.#dice
    const chance = dice.next()
    if (chance < 0.3) await this.#send(relay)
    else if (chance < 0.33) this.#users.pickUp()
    else if (chance < 0.56) await this.#run(dice.pick([10, second, 5 * second, 20 * second]))
    else if (chance < 0.62)
      await this.#leap(dice.pick([second, 15 * minute, 15 * minute, 60 * minute, 3000 * minute]), 1)
    else if (chance < 0.65)
      world.wall.step(dice.pick([-1, 1]) * dice.pick([second, 60 * minute, 3000 * minute, 600_000 * minute]))
    else if (chance < 0.72) this.#weather()
    else if (chance < 0.75) world.life?.endAfterCalls(dice.between(1, 60))
    else if (chance < 0.85) void this.#administrators.act(relay)
    else if (chance < 0.9) this.#administrators.change(relay)
    else if (chance < 0.91) this.#administrators.serve(relay, dice.chance(0.3), dice.chance(0.3))
    else if (chance < 0.93) void this.#administrators.hold(relay, dice.chance(0.5))
    else if (chance < 0.96) relay.deliverer.retry(`1\\${dice.pick(['smart.test', 'b.test', 'more.test'])}`)
    else if (chance < 0.975) settings.serve(false, false)
    else if (chance < 0.985) this.#decay.body()
    else await this.#stop(relay)
  }

  /** Some users at once; sometimes they have their answers before anything else happens. */
  async #send({ queue }: CoreRelay): Promise<void> {
    const dice = this.#dice
    const sent = Array.from({ length: dice.pick([1, 1, 1, 2, 5]) }, () => this.#sendOne(queue.submission))
    if (dice.chance(0.7)) await this.#settle(Promise.all(sent))
  }

  async #sendOne(submission: Submission): Promise<void> {
    const { life } = this.ledger
    this.#sending++
    const clock = this.#now?.clock
    await this.#users.send(submission, (ms) => new Promise((resolve) => void clock?.timer(ms, resolve)))
    if (life === this.ledger.life) this.#sending--
  }

  /** What goes wrong from now on. */
  #weather(): void {
    const dice = this.#dice
    const { faults } = this.world
    Object.assign(faults, noFaults)
    if (dice.chance(0.4)) return
    faults.full = dice.chance(0.2)
    faults.store = dice.pick([0, 0, 0.3, 1])
    faults.sync = dice.pick([0, 0.3, 0.3, 1])
    faults.write = dice.pick([0, 0, 0.1, 0.5])
    faults.read = dice.pick([0, 0, 0, 0.05])
    faults.storeRead = dice.pick([0, 0, 0, 0.05])
    faults.diskMs = dice.pick([0.3, 0.3, 20, 3000])
  }

  /** The relay that runs; it is started first where none does. */
  async #relay(): Promise<CoreRelay> {
    for (let starts = 0; ; starts++) {
      const relay = this.#now?.relay
      if (relay !== undefined && this.ledger.restart) await this.#stop(relay)
      if (relay !== undefined && this.world.life?.alive === true) return relay
      if (starts > STARTS_MAX) this.#calm()
      await this.#start()
    }
  }

  #calm(): void {
    Object.assign(this.world.faults, noFaults)
    this.#crashes = false
  }

  async #start(): Promise<void> {
    const { world, ledger, settings } = this
    // What the crash left is left a moment later.
    await world.timeline.run(second)
    const dice = this.#dice
    const lastCall = dice.chance(0.1) ? dice.between(1, 60) : dice.between(1, 6000)
    const ground = world.begin(this.#crashes ? lastCall : undefined)
    const clock = new LeapingClock(ground.system.clock, world.wall)
    const generation: Generation = { clock, relay: undefined, failed: false }
    this.#now = generation
    const network = new NextHops({
      ...{ clock, ledger, mood: () => this.#mood },
      dice: world.dice.fork(`hops ${world.lives}`),
    })
    startCore({
      ...{ settings, ledger, network, padding: this.#padding, medium: ground.medium },
      system: { ...ground.system, clock, log: heard(ground.system.log, ledger) },
    }).then(
      (relay) => {
        generation.relay = relay
      },
      (error: unknown) => {
        world.trace.add(`the relay does not start: ${String(error)}`)
        generation.failed = true
      },
    )
    const { life } = ground
    await world.timeline.run(START_MS, () => generation.relay !== undefined || generation.failed || !life.alive)
    // A service manager starts it again.
    if (life.alive && generation.relay === undefined) {
      if (!generation.failed) ledger.report('The relay neither starts nor fails.')
      world.stopped()
      await world.timeline.run(second)
    }
  }

  async #stop(relay: CoreRelay): Promise<void> {
    const { world } = this
    await this.#settle(relay.stop())
    if (world.life?.alive !== true) return
    world.stopped()
    await world.timeline.run(1)
  }

  #crashed(kind: CrashKind): void {
    this.ledger.ended(kind === 'power' ? 'powerCut' : 'killed')
    this.#now = undefined
    this.#sending = 0
    if (this.#crashes && this.#dice.chance(0.05)) this.#decay.record()
  }

  /** Waits for something that the relay does, unless it crashes first. */
  async #settle(work: Promise<unknown>): Promise<void> {
    const { life, timeline } = this.world
    let done = false
    const end = () => {
      done = true
    }
    work.then(end, end)
    await timeline.run(START_MS, () => done || life?.alive !== true)
  }

  async #run(ms: number): Promise<void> {
    const { life, timeline } = this.world
    await timeline.run(ms, () => life?.alive !== true)
  }

  /** The machine sleeps, `times` times so long. */
  async #leap(ms: number, times: number): Promise<void> {
    for (let time = 0; time < times; time++) {
      this.#now?.clock.leap(ms)
      await this.#run(2 * second)
    }
  }
}

/** A log that the ledger hears. */
function heard(log: Log, ledger: Ledger): Log {
  const hear = (level: keyof Log): Log[typeof level] => {
    return (message, fields) => {
      ledger.logged(message, fields)
      log[level](message, fields)
    }
  }
  return { info: hear('info'), warn: hear('warn'), error: hear('error') }
}
