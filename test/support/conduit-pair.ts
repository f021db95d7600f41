/** Two ends of a connection in memory. */
import { Duplex } from 'node:stream'
import type { Conduit } from '../../server/system/network.js'

class MemoryConduit extends Duplex implements Conduit {
  readonly remoteAddress: string | undefined
  readonly remotePort = 50_000
  readonly localAddress = '127.0.0.1'
  readonly localPort = 25
  other: MemoryConduit | undefined
  /** What is written stays in the buffer, as with a peer that does not read. */
  held = false

  constructor(remoteAddress: string | undefined) {
    super({ allowHalfOpen: true })
    this.remoteAddress = remoteAddress
  }

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

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    if (this.held) return
    this.other?.push(chunk)
    done()
  }

  override _final(done: (error?: Error | null) => void): void {
    this.other?.push(null)
    done()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.other?.push(null)
    done(error)
  }
}

/** `remoteAddress`: where the server thinks that the client is. */
export function conduitPair(remoteAddress?: string): { readonly server: Conduit; readonly client: Duplex } {
  const server = new MemoryConduit(remoteAddress)
  const client = new MemoryConduit(undefined)
  server.other = client
  client.other = server
  return { server, client }
}

/** From now on nothing that is written to this end arrives. */
export function holdWrites(conduit: Conduit): void {
  if (conduit instanceof MemoryConduit) conduit.held = true
}
