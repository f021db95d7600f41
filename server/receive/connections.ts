/** Counts the connections of clients, so that no client and no virtual server takes what the others need. */

/** Of the whole process. */
export const CONNECTIONS_MAX = 20_000
/** TLS handshakes at once: they are what costs a server most. */
export const HANDSHAKES_MAX = 100
/** From one address: a client that begins handshakes and does not end them leaves room for the others. */
export const HANDSHAKES_PER_ADDRESS_MAX = 50

/** The settings of the virtual server that a client came to. */
export interface ConnectionLimits {
  readonly maxConnections: number
  /** Over all virtual servers. */
  readonly maxConnectionsPerAddress: number
}

export type ConnectionRefusal = 'connectionsFull' | 'addressesFull'

/** One for the process; every virtual server counts in it. */
export class ConnectionCounts {
  #all = 0
  #handshakes = 0
  readonly #handshaking = new Map<string, number>()
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

  /** Counts a TLS handshake; undefined: too many are going on, or too many of this address. */
  addHandshake(address: string): (() => void) | undefined {
    const ofAddress = this.#handshaking.get(address) ?? 0
    if (this.#handshakes >= HANDSHAKES_MAX || ofAddress >= HANDSHAKES_PER_ADDRESS_MAX) return undefined
    this.#handshakes++
    change(this.#handshaking, address, 1)
    return once(() => {
      this.#handshakes--
      change(this.#handshaking, address, -1)
    })
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
