/** Two ends of a connection in memory, one of which can be made to take nothing. */
import type { Duplex } from 'node:stream'
import { joined, MemoryConduit } from '../../server/system/memory-conduit.js'
import type { Conduit } from '../../server/system/network.js'

class HeldConduit extends MemoryConduit {
  /** What is written stays in the buffer, as with a peer that does not read. */
  held = false

  override _write(chunk: Buffer, encoding: string, done: (error?: Error | null) => void): void {
    if (!this.held) super._write(chunk, encoding, done)
  }
}

/** `remoteAddress`: where the server thinks that the client is. */
export function conduitPair(remoteAddress?: string): { readonly server: Conduit; readonly client: Duplex } {
  return joined(new HeldConduit(remoteAddress), new HeldConduit(undefined))
}

/** From now on nothing that is written to this end arrives. */
export function holdWrites(conduit: Conduit): void {
  if (conduit instanceof HeldConduit) conduit.held = true
}
