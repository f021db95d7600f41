/** Two ends of a connection in memory: for whoever speaks to the relay without the network. */
import { Duplex } from 'node:stream'
import type { Conduit } from './network.js'

export class MemoryConduit extends Duplex implements Conduit {
  readonly remoteAddress: string | undefined
  readonly remotePort = 50_000
  readonly localAddress = '127.0.0.1'
  readonly localPort = 25
  other: MemoryConduit | undefined

  constructor(remoteAddress: string | undefined) {
    super({ allowHalfOpen: true })
    this.remoteAddress = remoteAddress
  }

  /** Time is not the connection's affair. */
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

/** Both ends. `remoteAddress`: where the server thinks that the client is. */
export function memoryConduits(remoteAddress: string): {
  readonly server: MemoryConduit
  readonly client: MemoryConduit
} {
  const [server, client] = [new MemoryConduit(remoteAddress), new MemoryConduit(undefined)]
  server.other = client
  client.other = server
  return { server, client }
}
