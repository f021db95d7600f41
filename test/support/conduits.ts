/** Connections without a socket: what one end writes the other reads, at once or as a simulated network carries it. */
import { Duplex } from 'node:stream'
import type { Timer } from '../../server/system/clock.js'
import type { Conduit, Network } from '../../server/system/network.js'

/** How what one end sends comes to the other. */
export interface Carrier {
  /** Calls `arrive` with all octets in order, in pieces of any size, and `done` when it takes more. */
  carry(chunk: Buffer, arrive: (piece: Buffer) => void, done: () => void): void
  /** Calls `arrive` behind all that it carries: the sender sends no more. */
  end(arrive: () => void): void
  /** A receiver that was `full` takes more. */
  resume(): void
  /** Octets that come to a receiver that has closed break the sender's end off, as TCP does; false: they vanish. */
  readonly tellsBroken: boolean
  /** For idle timers; undefined: there are none. */
  timer?(delayMs: number, fire: () => void): Timer
}

/** As two ends in one process. */
export const atOnce: Carrier = {
  carry: (chunk, arrive, done) => {
    arrive(chunk)
    // As a socket: never before the writer has left its call.
    setImmediate(done)
  },
  end: (arrive) => arrive(),
  resume: () => undefined,
  tellsBroken: false,
}

export interface EndOptions {
  readonly remoteAddress?: string | undefined
  readonly remotePort?: number
  readonly localAddress?: string
  readonly localPort?: number
  /** Carries what this end sends. */
  readonly carrier?: Carrier
  /** False: it ends with the other end, as a socket of net.connect does. */
  readonly allowHalfOpen?: boolean
}

/** One end of a connection in memory. */
export class MemoryConduit extends Duplex implements Conduit {
  readonly remoteAddress: string | undefined
  readonly remotePort: number
  readonly localAddress: string
  readonly localPort: number
  bytesRead = 0
  bytesWritten = 0
  other: MemoryConduit | undefined
  readonly #carrier: Carrier
  /** What is written stays in the buffer, as with a peer that does not read. */
  #held = false
  #full = false
  #endSent = false
  #idleMs = 0
  #idle: Timer | undefined

  constructor(options: EndOptions = {}) {
    super({ allowHalfOpen: options.allowHalfOpen ?? true })
    this.remoteAddress = options.remoteAddress
    this.remotePort = options.remotePort ?? 50_000
    this.localAddress = options.localAddress ?? '127.0.0.1'
    this.localPort = options.localPort ?? 25
    this.#carrier = options.carrier ?? atOnce
  }

  get tellsBroken(): boolean {
    return this.#carrier.tellsBroken
  }

  hold(): void {
    this.#held = true
  }

  /** Emits `timeout` after so long without an octet; 0 ends that. */
  setTimeout(timeoutMs: number, callback?: () => void): this {
    this.#idleMs = timeoutMs
    if (callback !== undefined && timeoutMs > 0) this.once('timeout', callback)
    if (callback !== undefined && timeoutMs === 0) this.off('timeout', callback)
    this.#restart()
    return this
  }

  setKeepAlive(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  /** The connection is broken, as a reset tells it. */
  breakOff(): void {
    this.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }))
  }

  /** What the other end has sent. */
  arrived(piece: Buffer): void {
    if (this.destroyed) {
      if (this.other?.tellsBroken === true && !this.other.destroyed) this.other.breakOff()
      return
    }
    this.bytesRead += piece.length
    this.#restart()
    this.#full = !this.push(piece)
  }

  /** Whether the reader is behind. */
  get full(): boolean {
    return this.#full
  }

  #restart(): void {
    this.#idle?.cancel()
    this.#idle = this.#idleMs > 0 ? this.#carrier.timer?.(this.#idleMs, () => this.emit('timeout')) : undefined
  }

  override _read(): void {
    if (!this.#full) return
    this.#full = false
    this.other?.carryOn()
  }

  /** The other end takes more. */
  carryOn(): void {
    this.#carrier.resume()
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    if (this.#held) return
    this.bytesWritten += chunk.length
    this.#restart()
    this.#carrier.carry(chunk, (piece) => this.other?.arrived(piece), done)
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#sendEnd()
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#idle?.cancel()
    this.#sendEnd()
    done(error)
  }

  #sendEnd(): void {
    if (this.#endSent) return
    this.#endSent = true
    this.#carrier.end(() => {
      if (this.other?.destroyed === false) this.other.push(null)
    })
  }
}

/** Two ends. What `near` sends `near.carrier` carries. */
export function conduitPair(near: EndOptions = {}, far: EndOptions = {}) {
  const [one, two] = [new MemoryConduit(near), new MemoryConduit(far)]
  one.other = two
  two.other = one
  return { near: one, far: two }
}

/** From now on nothing that is written to this end arrives. */
export function holdWrites(conduit: Conduit): void {
  if (conduit instanceof MemoryConduit) conduit.hold()
}

/** A network where every connect reaches `serve`. */
export function memoryNetwork(serve: (conduit: Conduit) => void): Pick<Network, 'connect'> {
  return {
    connect: async () => {
      const { near, far } = conduitPair()
      serve(far)
      return near
    },
  }
}
