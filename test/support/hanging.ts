/** The outside world with one call that does not answer: around any System, medium and hasher. */
import type { KeyValue, Medium } from '../../server/queue/key-value.js'
import type { Disk, OpenFile } from '../../server/system/disk.js'
import type { Network } from '../../server/system/network.js'
import type { Resolver } from '../../server/system/resolver.js'
import type { System } from '../../server/system/system.js'

/**
 * What becomes of the call: it is never carried out; it is, and nobody hears of it; or it is carried out and answered when
 * nobody waits any more.
 */
export type HangMode = 'never' | 'silent' | 'late'

/** How late `late` is: past every limit of a call. */
export const LATE_MS = 15 * 60_000

export interface HangParts {
  readonly mode: HangMode
  /** Which call hangs, counted from 1 on; undefined: none. Counted from `begin` on. */
  readonly at: number | undefined
  /** The time of the world. */
  readonly wait: (ms: number) => Promise<void>
  readonly onHang?: () => void
}

/** Counts the calls and hangs one of them. */
export class Hanging {
  /** `disk.rename`, `file.sync`, `map.write`: each call since `begin`, in order. */
  readonly calls: string[] = []
  /** What each is about: a file, a host, keys. */
  readonly abouts: string[] = []
  readonly #parts: HangParts
  #begun = false

  constructor(parts: HangParts) {
    this.#parts = parts
  }

  /** From here on calls count. */
  begin(): void {
    this.#begun = true
  }

  /** The name of the call that hung. */
  get hung(): string | undefined {
    const { at } = this.#parts
    return at === undefined ? undefined : this.calls[at - 1]
  }

  system(system: System): System {
    return {
      ...system,
      disk: this.#disk(system.disk),
      network: this.#network(system.network),
      resolver: this.#all<Resolver>('resolver', system.resolver),
    }
  }

  medium(medium: Medium): Medium {
    const { open, ...others } = this.#all('medium', medium, ['logBytes'])
    return { ...others, open: async () => this.#map(await open()) }
  }

  #disk(disk: Disk): Disk {
    const { create, append, ...others } = this.#all('disk', disk)
    const file = async (opening: Promise<OpenFile>) => this.#all('file', await opening)
    return { ...others, create: (name) => file(create(name)), append: (name) => file(append(name)) }
  }

  #network(network: Network): Network {
    return { ...this.#all('network', network, ['localAddresses']) }
  }

  /** As LevelDB, a map closes when what is under way in it has ended. */
  #map(map: KeyValue): KeyValue {
    const underWay = new Set<Promise<unknown>>()
    const held = <Result>(name: string, about: string, run: () => Promise<Result>): Promise<Result> => {
      const call = this.#call(name, about, run)
      underWay.add(call)
      const ended = () => underWay.delete(call)
      call.then(ended, ended)
      return call
    }
    return {
      write: (writes, sync) => held('map.write', writes.map(({ key }) => key).join(' '), () => map.write(writes, sync)),
      get: (keys) => held('map.get', keys.join(' '), () => map.get(keys)),
      range: (from, before, limit) => this.#range(map.range(from, before, limit), held),
      close: () =>
        this.#call('map.close', '', async () => {
          await Promise.allSettled(underWay)
          await map.close()
        }),
    }
  }

  async *#range(
    entries: AsyncIterable<readonly [string, Buffer]>,
    held: <Result>(name: string, about: string, run: () => Promise<Result>) => Promise<Result>,
  ) {
    const iterator = entries[Symbol.asyncIterator]()
    let next = await held('map.range', '', () => iterator.next())
    while (next.done !== true) {
      yield next.value
      next = await iterator.next()
    }
  }

  /** Every method of an object but those that answer at once. */
  #all<Target extends object>(kind: string, target: Target, atOnce: readonly (keyof Target)[] = []): Target {
    const wrapped = Object.entries(target).map(([name, method]) => {
      if (typeof method !== 'function' || atOnce.includes(name as keyof Target)) return [name, method]
      const hanging = (...args: unknown[]) =>
        this.#call(`${kind}.${name}`, String(args[0] ?? ''), () => method.apply(target, args))
      return [name, hanging]
    })
    return Object.fromEntries(wrapped) as Target
  }

  async #call<Result>(name: string, about: string, run: () => Promise<Result>): Promise<Result> {
    if (!this.#begun) return run()
    const { at, mode, wait, onHang } = this.#parts
    this.abouts.push(about)
    if (this.calls.push(name) !== at) return run()
    onHang?.()
    if (mode === 'silent') run().catch(() => undefined)
    if (mode === 'late') await wait(LATE_MS)
    else await new Promise(() => undefined)
    return run()
  }
}
