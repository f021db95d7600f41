/** Clients that do not take what they are told, and those that do not stop when they are told to. */
import type { Duplex } from 'node:stream'
import type { ConnectionCounts } from './connections.js'

/** What a client may still send when its connection was ended from here: its last reply must not be lost by RST. */
export const LINGER_OCTETS_MAX = 256 * 1024

/** The library reads and forgets for five seconds what still comes: a flood would have the whole processor for it. */
export function limitLinger(stream: Duplex, cut: () => void): void {
  let octets = 0
  stream.on('data', (chunk: Buffer) => {
    octets += chunk.length
    if (octets > LINGER_OCTETS_MAX) cut()
  })
}

/** A client that does not take its replies is not read from, and so holds what it has sent: few may do that at once. */
export class Stall {
  #end: (() => void) | undefined

  /** Calls `next` when the stream has taken what was written: at once where it has. */
  wait(stream: Duplex, counts: ConnectionCounts, cut: () => void, next: () => void): void {
    if (!stream.writableNeedDrain || stream.destroyed) {
      next()
      return
    }
    this.#end = counts.addStalled(cut)
    stream.once('drain', () => {
      this.end()
      next()
    })
  }

  /** It is over, or the connection is. */
  end(): void {
    this.#end?.()
    this.#end = undefined
  }
}
