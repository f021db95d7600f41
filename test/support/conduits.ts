/** Connections without a socket: what one end writes the other reads. */
import { Duplex } from 'node:stream'
import type { Conduit, Network } from '../../server/system/network.js'

class End extends Duplex implements Conduit {
  other: End | undefined

  setTimeout(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  setNoDelay(): this {
    return this
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.other?.push(chunk)
    setImmediate(done)
  }

  override _final(done: () => void): void {
    this.other?.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    const { other } = this
    if (other !== undefined && !other.destroyed) setImmediate(() => other.destroy())
    done(error)
  }
}

export function conduitPair(): readonly [Conduit, Conduit] {
  const one = new End()
  const two = new End()
  one.other = two
  two.other = one
  return [one, two]
}

/** A network where every connect reaches `serve`. */
export function memoryNetwork(serve: (conduit: Conduit) => void): Pick<Network, 'connect'> {
  return {
    connect: async () => {
      const [near, far] = conduitPair()
      serve(far)
      return near
    },
  }
}
