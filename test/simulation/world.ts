/**
 * A simulated world under one seed: everything outside of the relay. It goes on when a relay crashes in it; the next one is
 * built on what the disk kept.
 */
import type { Medium, Write } from '../../server/queue/key-value.js'
import { type MemoryMedium, memoryMedium } from '../../server/queue/memory-store.js'
import type { KeyDeriver, PasswordHasher } from '../../server/system/hasher.js'
import type { Log } from '../../server/system/log.js'
import type { System } from '../../server/system/system.js'
import { simulatedClock, WallClock } from './clock.js'
import { Dice } from './dice.js'
import { simulatedDisk } from './disk.js'
import { DiskImage } from './disk-image.js'
import { type Faults, noFaults } from './faults.js'
import { replaceGlobalTime } from './global-time.js'
import { simulatedHasher } from './hasher.js'
import { Life } from './life.js'
import { simulatedMedium } from './medium.js'
import { SimulatedNetwork } from './network.js'
import { type Names, simulatedResolver } from './resolver.js'
import { Timeline } from './timeline.js'
import { Trace } from './trace.js'

/** The wall clock of a new world, unless it is wrong. */
export const WORLD_BEGINS_MS = Date.UTC(2026, 10, 24, 8)

export const HOST_NAME = 'relay.sim'

/** How a life ends: its process is killed and the system goes on, or the power is cut. */
export type CrashKind = 'kill' | 'power'

/** What one life of the relay stands on. */
export interface Ground {
  readonly life: Life
  readonly system: System
  readonly medium: Medium
  readonly hasher: PasswordHasher & KeyDeriver
}

export class SimulatedWorld {
  readonly dice: Dice
  readonly timeline = new Timeline()
  readonly trace = new Trace(() => this.timeline.nowMs)
  readonly wall = new WallClock(this.timeline, WORLD_BEGINS_MS)
  readonly faults: Faults = { ...noFaults }
  readonly names: Names = { hosts: new Map(), exchangers: new Map() }
  readonly image = new DiskImage(() => this.wall.now())
  readonly twin: MemoryMedium = memoryMedium()
  readonly network: SimulatedNetwork
  /** `warn The disk is full {"free":0}`: the operational logs of all lives. */
  readonly logged: string[] = []
  /** Called when a life has ended and the disk is what it left. */
  onCrash: (kind: CrashKind) => void = () => undefined
  /** Called with what the store has just made durable. */
  onStored: (writes: readonly Write[]) => void = () => undefined
  /** Which kind of crash comes next; undefined: by chance. */
  nextCrash: CrashKind | undefined
  #life: Life | undefined
  #lives = 0

  constructor(seed: number | string) {
    this.dice = new Dice(`${seed}`)
    const { timeline, faults, trace, image } = this
    this.network = new SimulatedNetwork({ timeline, faults, trace, image, dice: this.dice.fork('network') })
  }

  /** The relay that runs, or ran last. */
  get life(): Life | undefined {
    return this.#life
  }

  get lives(): number {
    return this.#lives
  }

  /** Begins a life. `lastCall`: it ends by itself in that call. */
  begin(lastCall?: number): Ground {
    if (this.#life?.alive === true) throw new Error('one relay at a time')
    const { timeline, trace, faults, names, image, twin, wall } = this
    const dice = this.dice.fork(`life ${++this.#lives}`)
    const life = new Life({ timeline, trace, dice, lastCall, onEnd: () => this.#ended(dice) })
    this.#life = life
    const random = dice.fork('random').random()
    const system: System = {
      clock: simulatedClock(timeline, wall, life),
      disk: simulatedDisk({ image, life, faults, dice: dice.fork('disk'), now: () => wall.now() }),
      network: this.network.of(life),
      random,
      resolver: simulatedResolver(names, life, dice.fork('names'), faults),
      log: this.#log(life),
      hostName: HOST_NAME,
    }
    const medium = simulatedMedium(twin, life, dice.fork('medium'), faults, (writes) => this.onStored(writes))
    return { life, system, medium, hasher: simulatedHasher(life, random) }
  }

  /** The process is gone, as it is when the relay has stopped: everything that is open closes. */
  stopped(): void {
    this.nextCrash = 'kill'
    this.#life?.end('it has stopped')
  }

  /** Runs `work` with the global timers and dates of this world. */
  async inside<T>(work: () => Promise<T>): Promise<T> {
    const nobody = { timer: () => ({ cancel: () => undefined }) }
    const restore = replaceGlobalTime(() => this.#life ?? nobody, this.timeline, this.wall)
    try {
      return await work()
    } finally {
      restore()
    }
  }

  /** Runs `work`, which waits for events of this world, and the world with it until it is done. Rejects as it does. */
  async until<T>(work: Promise<T>, limitMs = 3_600_000): Promise<T> {
    let done = false
    const ended = () => {
      done = true
    }
    work.then(ended, ended)
    await this.timeline.run(limitMs, () => done)
    if (!done) throw new Error(`not done after ${limitMs} ms of the world`)
    return work
  }

  /** Changes one bit of a record of the store, as a disk that decays; the key of the record, where there is one. */
  damageRecord(dice: Dice, keys = /^[berq]\//): string | undefined {
    const key = dice.pickAny([...this.twin.kept.keys()].filter((one) => keys.test(one)))
    const value = key === undefined ? undefined : this.twin.kept.get(key)
    if (key === undefined || value === undefined || value.length === 0) return undefined
    const damaged = Buffer.from(value)
    const at = dice.below(damaged.length)
    damaged[at] = (damaged[at] ?? 0) ^ (1 << dice.below(8))
    this.twin.kept.set(key, damaged)
    this.trace.add(`damage ${key}`)
    return key
  }

  #ended(dice: Dice): void {
    const kind = this.nextCrash ?? dice.pick(['kill', 'power'])
    this.nextCrash = undefined
    this.trace.add(`crash: ${kind}`)
    this.network.end(kind === 'power')
    // What was under way has its turn first.
    this.timeline.after(0, () => {
      const { unsynced } = this.twin
      this.twin.crash(kind === 'kill' ? unsynced.length : dice.below(unsynced.length + 1))
      if (kind === 'power') this.image.cut(dice)
      this.onCrash(kind)
    })
  }

  #log(life: Life): Log {
    const write = (level: string) => (message: string, fields?: Readonly<Record<string, unknown>>) => {
      if (!life.note(`log.${level}`)) return
      const line = `${level} ${message}${fields === undefined ? '' : ` ${JSON.stringify(fields)}`}`
      this.logged.push(line)
      this.trace.add(line)
    }
    return { info: write('info'), warn: write('warn'), error: write('error') }
  }
}
