/** The network of a simulated world: the relay on one side, clients and next hops on the other. */
import type { Conduit, Listening, Network } from '../../server/system/network.js'
import { conduitPair, type EndOptions, type MemoryConduit } from '../support/conduits.js'
import { SimulatedCarrier } from './carrier.js'
import type { Dice } from './dice.js'
import type { DiskImage } from './disk-image.js'
import { systemError } from './disk-image.js'
import type { Faults } from './faults.js'
import type { Life } from './life.js'
import type { Timeline } from './timeline.js'
import type { Trace } from './trace.js'

type Serve = (conduit: MemoryConduit) => void
/** A host outside that the relay has connected to. */
export type Host = (link: OpenLink) => void

export interface NetworkParts {
  readonly timeline: Timeline
  readonly dice: Dice
  readonly faults: Faults
  readonly trace: Trace
  /** Where names of local sockets are. */
  readonly image: DiskImage
}

/** An open connection of the relay. */
export interface OpenLink {
  /** The relay's end. */
  readonly near: MemoryConduit
  readonly far: MemoryConduit
  readonly kind: 'client' | 'nextHop' | 'local'
  /** `192.0.2.1:25`: the other side. */
  readonly peer: string
  /** Both directions stop without a word. */
  readonly stop: () => void
  /** When the relay wrote up to which octet of what it sent. */
  readonly sent: { readonly bytes: number; readonly atMs: number }[]
  readonly life: Life
}

/** When the relay wrote an octet, counted from 1. */
export function sentAtMs({ sent }: OpenLink, octet: number): number {
  return sent.find(({ bytes }) => bytes >= octet)?.atMs ?? Number.POSITIVE_INFINITY
}

/** How long a connection that nobody answers takes to fail, when the caller does not give up before. */
const SILENCE_MS = 130_000
const RELAY_ADDRESS = '192.0.2.1'
/** An octet of a conversation at which connections break: most conversations are shorter than this. */
const CUT_WITHIN = 4000

/** The same for all lives of the relay. */
export class SimulatedNetwork {
  readonly #parts: NetworkParts
  readonly #outside = new Map<string, Host>()
  #listening = new Map<string, { readonly serve: Serve; readonly life: Life }>()
  readonly #links = new Set<OpenLink>()
  #ports = 20_000
  /** The relay has connected to a host outside. */
  onConnected: (link: OpenLink) => void = () => undefined

  constructor(parts: NetworkParts) {
    this.#parts = parts
  }

  /** The connections that the relay has open. */
  get links(): readonly OpenLink[] {
    return [...this.#links]
  }

  /** A host outside: from now on connections of the relay to this address and port come to `host`. */
  serve(address: string, port: number, host: Host): void {
    this.#outside.set(`${address}:${port}`, host)
  }

  /** Nobody listens there any more. */
  unserve(address: string, port: number): void {
    this.#outside.delete(`${address}:${port}`)
  }

  /** A client's connection to the relay, as it says `from`. Rejects with ECONNREFUSED where the relay does not listen. */
  async connect(from: string, port: number): Promise<MemoryConduit> {
    await this.#parts.timeline.wait(this.#latency())
    const listening = this.#listening.get(`:${port}`)
    if (listening === undefined) throw systemError('ECONNREFUSED', 'connect', `:${port}`)
    const ends = { remoteAddress: from, remotePort: ++this.#ports, localAddress: RELAY_ADDRESS, localPort: port }
    const peer = `${from}:${ends.remotePort}`
    const link = this.#link({ kind: 'client', peer, life: listening.life }, ends, {}, this.#cutAfter())
    listening.serve(link.near)
    return link.far
  }

  /** An administrator's connection to a local socket of the relay. */
  async connectLocal(path: string): Promise<MemoryConduit> {
    await this.#parts.timeline.wait(0)
    const listening = this.#listening.get(path)
    if (listening === undefined) throw systemError('ECONNREFUSED', 'connect', path)
    const { life } = listening
    const link = this.#link(
      { kind: 'local', peer: path, life },
      { remoteAddress: undefined },
      {},
      Number.POSITIVE_INFINITY,
    )
    listening.serve(link.near)
    return link.far
  }

  /** The relay's process is gone. `silent`: with its machine, so that nobody is told before it is there again. */
  end(silent: boolean): void {
    this.#listening = new Map()
    for (const link of this.#links) {
      link.stop()
      const delayMs = silent ? this.#parts.dice.below(60_000) : this.#latency()
      this.#parts.timeline.after(delayMs, () => {
        if (!link.far.destroyed) link.far.breakOff()
      })
    }
    this.#links.clear()
  }

  /** What a life of the relay has of it. */
  of(life: Life): Network {
    return {
      listen: (address, port, onConduit) => this.#listen(life, `${address}:${port}`, `:${port}`, port, onConduit),
      listenLocal: async (path, onConduit) => {
        const listening = await this.#listen(life, path, path, 0, onConduit)
        this.#parts.image.makeSocket(path)
        return listening
      },
      connect: (target, signal) => this.#connect(life, target, signal),
      probeLocal: (path) =>
        life.call({
          name: `network.probeLocal ${path}`,
          latencyMs: 0,
          effect: () => this.#listening.has(path),
        }),
      localAddresses: () => ['127.0.0.1', RELAY_ADDRESS],
    }
  }

  #listen(life: Life, name: string, key: string, port: number, onConduit: (conduit: Conduit) => void) {
    return life.call<Listening>({
      name: `network.listen ${name}`,
      latencyMs: 0,
      effect: () => {
        if (this.#listening.has(key)) throw systemError('EADDRINUSE', 'listen', name)
        const serve: Serve = (conduit) => {
          if (life.note(`network.accept ${name}`)) onConduit(conduit)
        }
        this.#listening.set(key, { serve, life })
        return {
          port,
          close: () =>
            life.call({
              name: `network.close ${name}`,
              latencyMs: 0,
              effect: () => void this.#listening.delete(key),
            }),
        }
      },
    })
  }

  #connect(life: Life, target: Parameters<Network['connect']>[0], signal: AbortSignal): Promise<Conduit> {
    const { dice, faults, timeline } = this.#parts
    const peer = `${target.address}:${target.port}`
    if (!life.note(`network.connect ${peer}`)) return new Promise(() => undefined)
    return new Promise((resolve, reject) => {
      const abort = () => reject(Object.assign(new Error('The operation was aborted'), { code: 'ABORT_ERR' }))
      if (signal.aborted) return abort()
      signal.addEventListener('abort', abort, { once: true })
      const silent = dice.chance(faults.silent)
      const refused = dice.chance(faults.refused)
      timeline.after(silent ? SILENCE_MS : this.#latency() * 2, () => {
        signal.removeEventListener('abort', abort)
        if (!life.alive || signal.aborted) return
        const host = this.#outside.get(peer)
        if (silent) return reject(systemError('ETIMEDOUT', 'connect', peer))
        if (refused || host === undefined) return reject(systemError('ECONNREFUSED', 'connect', peer))
        const near = { remoteAddress: target.address, remotePort: target.port, allowHalfOpen: false }
        const link = this.#link(
          { kind: 'nextHop', peer, life },
          near,
          { remoteAddress: RELAY_ADDRESS },
          this.#cutAfter(),
        )
        this.onConnected(link)
        host(link)
        resolve(link.near)
      })
    })
  }

  #link(
    about: Pick<OpenLink, 'kind' | 'peer' | 'life'>,
    near: EndOptions,
    far: EndOptions,
    cutAfter: number,
  ): OpenLink {
    const { peer } = about
    const { timeline, dice, faults, trace } = this.#parts
    const cutNear = dice.chance(0.5)
    const carrier = (name: string, cut: boolean, full: () => boolean) =>
      new SimulatedCarrier({
        timeline,
        dice: dice.fork(`${name} ${peer} ${this.#ports++}`),
        faults,
        cutAfter: cut ? cutAfter : Number.POSITIVE_INFINITY,
        full,
        timer: (delayMs, fire) => timeline.after(delayMs, fire),
        onCut: () => {
          trace.add(`the connection with ${peer} breaks`)
          for (const end of [link.near, link.far]) if (!end.destroyed) end.breakOff()
        },
      })
    const out: SimulatedCarrier = carrier('out', cutNear, () => link.far.full)
    const back: SimulatedCarrier = carrier('back', !cutNear, () => link.near.full)
    const ends = conduitPair({ ...near, carrier: out }, { ...far, carrier: back })
    const stop = () => {
      out.stop()
      back.stop()
    }
    const link: OpenLink = { ...about, ...ends, stop, sent: [] }
    this.#links.add(link)
    ends.near.once('close', () => this.#links.delete(link))
    this.#watch(link)
    return link
  }

  /** Each write of the relay is a call into the world: its life may end there. */
  #watch({ near, life, sent, peer }: OpenLink): void {
    const write = near._write.bind(near)
    near._write = (chunk, encoding, done) => {
      if (!life.note(`network.write ${peer} ${chunk.length}`)) return
      sent.push({ bytes: near.bytesWritten + chunk.length, atMs: this.#parts.timeline.nowMs })
      write(chunk, encoding, done)
    }
  }

  #latency(): number {
    return this.#parts.dice.about(this.#parts.faults.networkMs)
  }

  #cutAfter(): number {
    const { dice, faults } = this.#parts
    return dice.chance(faults.cut) ? dice.below(CUT_WITHIN) : Number.POSITIVE_INFINITY
  }
}
