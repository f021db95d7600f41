/** How much mail waits, for what: counted when somebody asks, in pieces, so that a long queue holds up nobody. */
import type { Queues } from '../deliver/queues.js'
import type { Administration } from '../queue/administration.js'
import type { QueuedMessage } from '../queue/work.js'
import type { Clock } from '../system/clock.js'

/** How many messages are looked at before others have their turn. */
const AT_ONCE = 1000

/** Of one virtual server. A message for Drop and for a next hop counts in both. */
export interface Lengths {
  /** For Drop: due, and waiting for another try. */
  local: number
  localRetry: number
  /** For a next hop: due, and waiting for another try. */
  remote: number
  remoteRetry: number
  /** No way out is configured. */
  undeliverable: number
  /** Being written to Drop now. */
  delivering: number
  /** When the oldest was received, wall time in milliseconds; Infinity without mail. */
  oldestMs: number
}

export function noLengths(): Lengths {
  return {
    local: 0,
    localRetry: 0,
    remote: 0,
    remoteRetry: 0,
    undeliverable: 0,
    delivering: 0,
    oldestMs: Number.POSITIVE_INFINITY,
  }
}

/** What one message adds to each kind of queue: whether all of its recipients there wait for another try. */
type Parts = Map<'local' | 'remote' | 'undeliverable', boolean>

export class QueueLengths {
  readonly #administration: Pick<Administration, 'messages'>
  readonly #queues: Pick<Queues, 'list' | 'queueOf' | 'routeError'>
  readonly #clock: Pick<Clock, 'now' | 'soon'>
  /** Who asks meanwhile gets the same answer. */
  #running: Promise<ReadonlyMap<string, Lengths>> | undefined

  constructor(
    administration: Pick<Administration, 'messages'>,
    queues: Pick<Queues, 'list' | 'queueOf' | 'routeError'>,
    clock: Pick<Clock, 'now' | 'soon'>,
  ) {
    this.#administration = administration
    this.#queues = queues
    this.#clock = clock
  }

  /** By virtual server, those with mail. */
  count(): Promise<ReadonlyMap<string, Lengths>> {
    this.#running ??= this.#count().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #count(): Promise<ReadonlyMap<string, Lengths>> {
    const lengths = new Map<string, Lengths>()
    let piece: QueuedMessage[] = []
    // One walk for all pieces: to begin anew behind a position would cost another look at all before it.
    for (const message of this.#administration.messages()) {
      piece.push(message)
      if (piece.length < AT_ONCE) continue
      this.#add(piece, lengths)
      piece = []
      await new Promise<void>((resolve) => this.#clock.soon(resolve))
    }
    this.#add(piece, lengths)
    return lengths
  }

  #add(piece: readonly QueuedMessage[], lengths: Map<string, Lengths>): void {
    const types = new Map(this.#queues.list(piece).map(({ identity, deliveryType }) => [identity, deliveryType]))
    for (const message of piece) {
      const { virtualServer, receivedMs } = message.envelope
      const own = lengths.get(virtualServer) ?? noLengths()
      lengths.set(virtualServer, own)
      own.oldestMs = Math.min(own.oldestMs, receivedMs)
      const parts: Parts = new Map()
      let delivering = false
      for (const n of message.open.keys()) {
        const type = types.get(this.#queues.queueOf(message, n))
        const kind = type === 'LocalDrop' ? 'local' : type === 'Undefined' ? 'undeliverable' : 'remote'
        parts.set(kind, (parts.get(kind) ?? true) && this.#waits(message, n))
        if (kind === 'local' && message.claimed.has(n)) delivering = true
      }
      if (delivering) own.delivering++
      addParts(parts, own)
    }
  }

  #waits(message: QueuedMessage, n: number): boolean {
    if (message.claimed.has(n)) return false
    const nextTryMs = message.open.get(n)?.state.nextTryMs ?? 0
    return nextTryMs > this.#clock.now() || this.#queues.routeError(message, n) !== undefined
  }
}

function addParts(parts: Parts, own: Lengths): void {
  for (const [kind, waits] of parts) {
    if (kind === 'undeliverable') own.undeliverable++
    else own[waits ? (`${kind}Retry` as const) : kind]++
  }
}
