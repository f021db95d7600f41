/** Queued messages, and doubles in memory of what administers them. */
import type { RunningServers } from '../../server/control/server-state.js'
import type { Queues } from '../../server/deliver/queues.js'
import type { ProtocolLogEntry, Queue, TraceEvent } from '../../server/generated/reports.js'
import type { GeneralState } from '../../server/generated/settings.js'
import type { ProtocolLogFilter, ProtocolLogReader } from '../../server/protocol-log/reader.js'
import type { Administration, Removal } from '../../server/queue/administration.js'
import type { DeliveryError, Envelope, RecipientState } from '../../server/queue/envelope.js'
import type { TraceFilter, TraceReader } from '../../server/queue/trace-reader.js'
import type { Body, OpenRecipient, QueuedMessage } from '../../server/queue/work.js'

export interface MemoryMessage extends QueuedMessage {
  readonly open: Map<number, OpenRecipient>
  readonly claimed: Set<number>
  readonly body: Buffer
}

/** Queued mail in memory. Holds, releases and removes as the seam says; every call by an administrator is in `calls`. */
export class MemoryAdministration implements Administration {
  readonly calls: string[] = []
  readonly heldQueues = new Set<string>()
  readonly #messages: MemoryMessage[] = []
  /** What the next change rejects with. */
  failure: Error | undefined
  /** At most this many bytes of a body are given at once. */
  readAtMost = Number.POSITIVE_INFINITY

  /** How long after acceptance messages are given up. */
  expirationMs = 2 * 24 * 60 * 60_000

  expiresMs({ envelope }: QueuedMessage): number {
    return envelope.receivedMs + this.expirationMs
  }

  get count(): number {
    return this.#messages.length
  }

  /** Queues a message; `states` for its recipients, in order. */
  add(
    envelope: Partial<Envelope>,
    states: readonly Partial<RecipientState>[] = [],
    body = 'Subject: x\r\n\r\nHello\r\n',
  ) {
    const position = (this.#messages.at(-1)?.position ?? 0) + 1
    const whole: Envelope = {
      id: `TESTTEST0001${String(position).padStart(7, '0')}`,
      virtualServer: '1',
      source: 'SMTP',
      sender: 'app@contoso.com',
      recipients: [{ address: 'bob@example.com' }],
      smtpUtf8: false,
      eightBit: false,
      hops: 0,
      size: Buffer.byteLength(body),
      receivedMs: Date.UTC(2026, 0, 31, 11),
      ...envelope,
    }
    const open = whole.recipients.map(({ address }, n): [number, OpenRecipient] => {
      return [n, { n, address, state: { held: false, attempts: 0, nextTryMs: 0, ...states[n] } }]
    })
    const message = {
      position,
      envelope: whole,
      open: new Map(open),
      claimed: new Set<number>(),
      body: Buffer.from(body),
    }
    this.#messages.push(message)
    return message
  }

  *messages(after = 0): Iterable<MemoryMessage> {
    for (const message of this.#messages) if (message.position > after) yield message
  }

  find(id: string): MemoryMessage | undefined {
    return this.#messages.find(({ envelope }) => envelope.id === id)
  }

  async suspend(id: string, actor: string): Promise<boolean> {
    return this.#hold('suspend', id, true, actor)
  }

  async resume(id: string, actor: string): Promise<boolean> {
    return this.#hold('resume', id, false, actor)
  }

  retry(id: string): boolean {
    this.calls.push(`retry ${id}`)
    const message = this.find(id)
    for (const open of message?.open.values() ?? []) {
      if (!open.state.held) message?.open.set(open.n, { ...open, state: { ...open.state, nextTryMs: 0 } })
    }
    return message !== undefined
  }

  async remove(id: string, withNdr: boolean, actor: string): Promise<Removal | undefined> {
    this.#note(`remove ${id}${withNdr ? ' with NDR' : ''} by ${actor}`)
    const message = this.find(id)
    if (message === undefined) return undefined
    const all = [...message.open.values()]
    const left = all.filter(({ n }) => message.claimed.has(n)).map(({ address }) => address)
    for (const { n } of all) if (!message.claimed.has(n)) message.open.delete(n)
    if (left.length === 0) this.#messages.splice(this.#messages.indexOf(message), 1)
    return { removed: all.length - left.length, left }
  }

  async body(message: QueuedMessage): Promise<Body> {
    const bytes = this.find(message.envelope.id)?.body
    if (bytes === undefined || this.failure !== undefined) throw this.failure ?? new Error('there is no body')
    const read = async (offset: number, length: number) =>
      bytes.subarray(offset, offset + Math.min(length, this.readAtMost))
    return { size: bytes.length, read }
  }

  async holdQueue(identity: string, held: boolean, actor: string): Promise<void> {
    this.#note(`${held ? 'hold' : 'release'} ${identity} by ${actor}`)
    if (held) this.heldQueues.add(identity)
    else this.heldQueues.delete(identity)
  }

  #hold(name: string, id: string, held: boolean, actor: string): boolean {
    this.#note(`${name} ${id} by ${actor}`)
    const message = this.find(id)
    for (const open of message?.open.values() ?? []) {
      message?.open.set(open.n, { ...open, state: { ...open.state, held } })
    }
    return message !== undefined
  }

  #note(call: string): void {
    if (this.failure !== undefined) throw this.failure
    this.calls.push(call)
  }
}

/** Queues by the domain of the recipient. */
export class MemoryQueues implements Queues {
  readonly calls: string[] = []
  /** By identity: the route backs off. */
  readonly errors = new Map<string, { error: DeliveryError; nextRetryMs: number }>()

  queueOf(message: QueuedMessage, n: number): string {
    const address = message.open.get(n)?.address ?? ''
    return `${message.envelope.virtualServer}\\${address.slice(address.lastIndexOf('@') + 1)}`
  }

  list(messages: Iterable<QueuedMessage>): readonly Queue[] {
    const counts = new Map<string, number>()
    for (const message of messages) {
      const identities = new Set([...message.open.keys()].map((n) => this.queueOf(message, n)))
      for (const identity of identities) counts.set(identity, (counts.get(identity) ?? 0) + 1)
    }
    return [...counts].map(([identity, messageCount]): Queue => {
      const [virtualServer = '', hop = ''] = identity.split('\\')
      const status = this.errors.has(identity) ? 'Retry' : 'Ready'
      return {
        identity,
        virtualServer,
        nextHopDomain: hop,
        nextHop: `mx.${hop}:25`,
        deliveryType: 'SmartHost',
        status,
        messageCount,
      }
    })
  }

  retry(identity: string): boolean {
    this.calls.push(`retry ${identity}`)
    return this.errors.delete(identity)
  }

  wake(): void {
    this.calls.push('wake')
  }

  routeError(message: QueuedMessage, n: number): { error: DeliveryError; nextRetryMs: number } | undefined {
    return this.errors.get(this.queueOf(message, n))
  }
}

/** A tracking log in memory. The cursor is the number of the last event. */
export class MemoryTraces implements TraceReader {
  readonly events: TraceEvent[] = []
  /** What was asked last. */
  asked: { readonly filter: TraceFilter; readonly limit: number } | undefined

  async read(filter: TraceFilter, after: string | undefined, limit: number) {
    this.asked = { filter, limit }
    const fitting = this.events.filter(
      (event) =>
        event.sequence > Number(after ?? 0) &&
        (filter.identity === undefined || event.identity === filter.identity) &&
        (filter.eventIds === undefined || filter.eventIds.has(event.eventId)) &&
        (filter.sender === undefined || filter.sender(event.sender ?? '')),
    )
    const items = fitting.slice(0, limit)
    const last = items.at(-1)
    return { items, ...(fitting.length > limit && last !== undefined ? { cursor: String(last.sequence) } : {}) }
  }
}

/** A protocol log that only remembers what was asked. */
export class MemoryProtocolLogs implements ProtocolLogReader {
  readonly rows: ProtocolLogEntry[] = []

  async read(filter: ProtocolLogFilter) {
    return { items: this.rows.filter(filter.fits), position: 'position;0' }
  }
}

/** Virtual servers that only remember their state. */
export class MemoryServers implements RunningServers {
  readonly #states = new Map<string, GeneralState>()

  stateOf(number: string): GeneralState {
    return this.#states.get(number) ?? 'Started'
  }

  connectionsOf(): number {
    return 0
  }

  listening(): readonly [] {
    return []
  }

  waiting(): readonly [] {
    return []
  }

  start = async (number: string) => void this.#states.set(number, 'Started')
  stop = async (number: string) => void this.#states.set(number, 'Stopped')
  suspend = async (number: string) => void this.#states.set(number, 'Paused')
  resume = async (number: string) => void this.#states.set(number, 'Started')
}
