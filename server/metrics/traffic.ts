/**
 * Open SMTP connections and their octets. Sockets count octets themselves, so nothing is done for a byte: what came and
 * went since the last look is counted when somebody asks, and when a connection closes.
 */
import type { Conduit } from '../system/network.js'
import type { ServerCounters } from './counters.js'

interface Open {
  readonly virtualServer: string
  readonly counters: ServerCounters
  received: number
  sent: number
}

export class Traffic {
  readonly #open = new Map<Conduit, Open>()

  add(conduit: Conduit, virtualServer: string, counters: ServerCounters): void {
    const open = { virtualServer, counters, received: 0, sent: 0 }
    this.#open.set(conduit, open)
    conduit.once('close', () => {
      count(conduit, open)
      this.#open.delete(conduit)
    })
  }

  /** Brings the counters up to now. */
  count(): void {
    for (const [conduit, open] of this.#open) count(conduit, open)
  }

  /** Open connections by virtual server. */
  connections(): ReadonlyMap<string, number> {
    const numbers = new Map<string, number>()
    for (const { virtualServer } of this.#open.values()) {
      numbers.set(virtualServer, (numbers.get(virtualServer) ?? 0) + 1)
    }
    return numbers
  }
}

function count(conduit: Conduit, open: Open): void {
  const received = conduit.bytesRead ?? 0
  const sent = conduit.bytesWritten ?? 0
  open.counters.bytesReceived(Math.max(0, received - open.received))
  open.counters.bytesSent(Math.max(0, sent - open.sent))
  open.received = received
  open.sent = sent
}
