/** Counts the connections of clients, so that no client and no virtual server takes what the others need. */

/** Of the whole process. */
export const CONNECTIONS_MAX = 20_000
/** TLS handshakes at once: they are what costs a server most. */
export const HANDSHAKES_MAX = 100
/** From one address: a client that begins handshakes and does not end them leaves room for the others. */
export const HANDSHAKES_PER_ADDRESS_MAX = 50

/** Clients that may leave their replies untaken at once: what they have sent and were told waits in memory, 200 KB each. */
export const STALLED_MAX = 50

/** The settings of the virtual server that a client came to. */
export interface ConnectionLimits {
  readonly maxConnections: number
  /** Over all virtual servers. */
  readonly maxConnectionsPerAddress: number
}

interface Handshake {
  /** It is counted no more. */
  readonly end: () => void
  readonly cut: () => void
}

export type ConnectionRefusal = 'connectionsFull' | 'addressesFull'

/** One for the process; every virtual server counts in it. */
export class ConnectionCounts {
  #all = 0
  #handshakes = 0
  /** Of each address, the one that began first in front. */
  readonly #handshaking = new Map<string, Set<Handshake>>()
  /** The one that waits longest in front. */
  readonly #stalled = new Set<() => void>()
  readonly #servers = new Map<string, number>()
  readonly #addresses = new Map<string, number>()

  get all(): number {
    return this.#all
  }

  get handshakes(): number {
    return this.#handshakes
  }

  ofServer(virtualServer: string): number {
    return this.#servers.get(virtualServer) ?? 0
  }

  ofAddress(address: string): number {
    return this.#addresses.get(address) ?? 0
  }

  /** Counts a connection, or says why it must not be. The function given back is called once, when it has ended. */
  add(virtualServer: string, address: string, limits: ConnectionLimits): ConnectionRefusal | (() => void) {
    if (this.#all >= CONNECTIONS_MAX || this.ofServer(virtualServer) >= limits.maxConnections) return 'connectionsFull'
    if (this.ofAddress(address) >= limits.maxConnectionsPerAddress) return 'addressesFull'
    this.#all++
    change(this.#servers, virtualServer, 1)
    change(this.#addresses, address, 1)
    return once(() => {
      this.#all--
      change(this.#servers, virtualServer, -1)
      change(this.#addresses, address, -1)
    })
  }

  /**
   * Counts a TLS handshake; undefined: too many of this address, or of all. When there are as many as there may be, one of
   * the address that has most of them gives way to one of an address that has fewer, and `cut` is called for it.
   */
  addHandshake(address: string, cut: () => void): (() => void) | undefined {
    const own = this.#handshaking.get(address)?.size ?? 0
    if (own >= HANDSHAKES_PER_ADDRESS_MAX) return undefined
    if (this.#handshakes >= HANDSHAKES_MAX && !this.#dropHandshake(own)) return undefined
    const ofAddress = this.#handshaking.get(address) ?? new Set()
    const end = once(() => {
      this.#handshakes--
      ofAddress.delete(handshake)
      if (ofAddress.size === 0) this.#handshaking.delete(address)
    })
    const handshake: Handshake = { end, cut }
    this.#handshakes++
    this.#handshaking.set(address, ofAddress.add(handshake))
    return end
  }

  /** Ends the oldest one of the address that has most; false: none has more than `own`. */
  #dropHandshake(own: number): boolean {
    let most: ReadonlySet<Handshake> = new Set()
    for (const ofAddress of this.#handshaking.values()) if (ofAddress.size > most.size) most = ofAddress
    const [oldest] = most
    if (oldest === undefined || most.size <= own) return false
    oldest.end()
    oldest.cut()
    return true
  }

  /** Counts a client that does not take its replies. When there are too many, the one that waits longest is cut off. */
  addStalled(cut: () => void): () => void {
    const [oldest] = this.#stalled
    if (oldest !== undefined && this.#stalled.size >= STALLED_MAX) {
      this.#stalled.delete(oldest)
      oldest()
    }
    this.#stalled.add(cut)
    return () => void this.#stalled.delete(cut)
  }
}

function change(counts: Map<string, number>, key: string, by: number): void {
  const count = (counts.get(key) ?? 0) + by
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}

function once(action: () => void): () => void {
  let done = false
  return () => {
    if (done) return
    done = true
    action()
  }
}
