/** The counters of the relay, held by prom-client in a registry of their own: one mechanism for cmdlet and Prometheus. */
import { Counter, Histogram, Registry } from 'prom-client'
import { type State, states } from '../queue/states.js'

interface Definition {
  /** Without `mailroot_` and `_total`. */
  readonly metric: string
  readonly help: string
  /** Where several counters are one metric: why, as its label `reason`. */
  readonly reason?: string
}

const badmailed = { metric: 'badmailed_messages', help: 'Messages that went to the Badmail folder, by reason.' }

/** What is counted for each virtual server, where it happens. */
const definitions = {
  inboundConnections: {
    metric: 'inbound_connections',
    help: 'Clients that connected, also those refused at the door.',
  },
  messagesReceived: { metric: 'messages_received', help: 'Messages that clients sent and the queue took.' },
  messageBytesReceived: { metric: 'message_received_bytes', help: 'Bytes of the messages received.' },
  recipientsReceived: { metric: 'recipients_received', help: 'Recipients of the messages received.' },
  messagesRefusedForSize: {
    metric: 'messages_refused_for_size',
    help: 'Messages refused because they were too large.',
  },
  pickupMessages: { metric: 'pickup_messages', help: 'Messages taken from the Pickup folder.' },
  ndrsGenerated: { metric: 'ndrs_generated', help: 'Non-delivery reports that were made.' },
  noticesGenerated: { metric: 'notices_generated', help: 'Delay notices and reports of success that were made.' },
  dsnFailures: { metric: 'dsn_failures', help: 'Reports, or places in Badmail, that could not be written.' },
  messagesDelivered: { metric: 'messages_delivered', help: 'Messages placed in the Drop folder.' },
  messageDeliveryRetries: { metric: 'message_delivery_retries', help: 'Attempts at Drop after one that had failed.' },
  messagesSent: { metric: 'messages_sent', help: 'Messages handed on to a next hop.' },
  messageBytesSent: { metric: 'message_sent_bytes', help: 'Bytes of the messages sent.' },
  recipientsSent: { metric: 'recipients_sent', help: 'Recipients of the messages sent.' },
  messageSendRetries: { metric: 'message_send_retries', help: 'Attempts at a next hop after one that had failed.' },
  outboundConnections: { metric: 'outbound_connections', help: 'Connections to next hops that were opened.' },
  outboundRefused: { metric: 'outbound_connections_refused', help: 'Connections that the next hop refused.' },
  connectionErrors: { metric: 'connection_errors', help: 'Connections to next hops that failed for whatever reason.' },
  bytesReceived: { metric: 'received_bytes', help: 'Bytes that came over SMTP connections, TLS included.' },
  bytesSent: { metric: 'sent_bytes', help: 'Bytes that went over SMTP connections, TLS included.' },
  badPickupFile: { ...badmailed, reason: 'bad_pickup_file' },
  noRecipients: { ...badmailed, reason: 'no_recipients' },
  hopCountExceeded: { ...badmailed, reason: 'hop_count_exceeded' },
  ndrOfDsn: { ...badmailed, reason: 'ndr_of_dsn' },
  generalFailure: { ...badmailed, reason: 'general_failure' },
} as const satisfies Readonly<Record<string, Definition>>

export type CounterName = keyof typeof definitions

const names = Object.keys(definitions) as readonly CounterName[]

/** The counters of one virtual server; each adds 1, or what is given. */
export type ServerCounters = { readonly [Name in CounterName]: (by?: number) => void }

/** The value of each counter. */
export type CounterValues = Readonly<Record<CounterName, number>>

/** Upper bounds of the time that a sync takes, in seconds: from a good SSD to a disk that clients notice. */
const SYNC_BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

export class Counters {
  /** Never prom-client's own: two relays in one process would share it. */
  readonly registry = new Registry()
  readonly #metrics = new Map<string, Counter>()
  readonly #servers = new Map<string, ServerCounters>()
  readonly #dns: Counter
  readonly #limits: Counter
  /** Takes seconds. */
  readonly syncs: Histogram

  constructor() {
    for (const definition of Object.values<Definition>(definitions)) {
      if (this.#metrics.has(definition.metric)) continue
      const labelNames = definition.reason === undefined ? ['virtual_server'] : ['virtual_server', 'reason']
      const { metric, help } = definition
      this.#metrics.set(metric, this.#counter(metric, help, labelNames))
    }
    this.#dns = this.#counter('dns_queries', 'Names that were looked up, for all virtual servers.', [])
    this.#limits = this.#counter(
      'limits_reached',
      'States of messages, and calls that they waited for, that were ended because their time was over, by state.',
      ['state'],
    )
    for (const state of states) this.#limits.inc({ state }, 0)
    this.syncs = new Histogram({
      name: 'mailroot_store_sync_duration_seconds',
      help: 'How long it took to make a group of changes of the queue durable.',
      buckets: SYNC_BUCKETS,
      registers: [this.registry],
    })
  }

  /** Bound to their labels once, so that counting costs no look-up of a name. */
  of(virtualServer: string): ServerCounters {
    const known = this.#servers.get(virtualServer)
    if (known !== undefined) return known
    const bound = Object.fromEntries(names.map((name) => [name, this.#bind(name, virtualServer)]))
    const counters = bound as ServerCounters
    this.#servers.set(virtualServer, counters)
    return counters
  }

  /** A name was looked up. */
  lookedUp(): void {
    this.#dns.inc()
  }

  async lookUps(): Promise<number> {
    return (await this.#dns.get()).values[0]?.value ?? 0
  }

  /** The time of a state was over. */
  limitReached(state: State): void {
    this.#limits.inc({ state })
  }

  async limitsReached(): Promise<number> {
    return (await this.#limits.get()).values.reduce((sum, { value }) => sum + value, 0)
  }

  /** By virtual server: each that has counted, or was asked for. */
  async values(): Promise<ReadonlyMap<string, CounterValues>> {
    const found = new Map([...this.#servers.keys()].map((number) => [number, zeros()]))
    for (const name of names) {
      const { metric, reason }: Definition = definitions[name]
      for (const { labels, value } of (await this.#metrics.get(metric)?.get())?.values ?? []) {
        const values = found.get(String(labels['virtual_server']))
        if (values !== undefined && labels['reason'] === reason) values[name] = value
      }
    }
    return found
  }

  /** From 0 on, so that a rate sees the first event. */
  #bind(name: CounterName, virtualServer: string): (by?: number) => void {
    const { metric, reason }: Definition = definitions[name]
    const labels = { virtual_server: virtualServer, ...(reason === undefined ? {} : { reason }) }
    const bound = this.#metrics.get(metric)?.labels(labels)
    bound?.inc(0)
    return (by = 1) => bound?.inc(by)
  }

  #counter(metric: string, help: string, labelNames: readonly string[]): Counter {
    return new Counter({
      name: `mailroot_${metric}_total`,
      help,
      labelNames: [...labelNames],
      registers: [this.registry],
    })
  }
}

/** All counters at nothing. */
export function zeros(): Record<CounterName, number> {
  return Object.fromEntries(names.map((name) => [name, 0])) as Record<CounterName, number>
}
