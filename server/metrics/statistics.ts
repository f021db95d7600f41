/** The numbers of the relay, for people and for Prometheus. */
import { Gauge } from 'prom-client'
import type { Statistic } from '../generated/reports.js'
import { isoTime } from '../smtp/date.js'
import type { Clock } from '../system/clock.js'
import { type Counters, type CounterValues, zeros } from './counters.js'
import { type Lengths, noLengths, type QueueLengths } from './queue-lengths.js'
import type { Traffic } from './traffic.js'

/** What is held, and not counted: read when somebody asks. */
interface Held extends Lengths {
  inbound: number
  outbound: number
}

export interface StatisticsParts {
  readonly clock: Pick<Clock, 'now'>
  readonly counters: Counters
  readonly inbound: Traffic
  readonly outbound: Traffic
  readonly lengths: Pick<QueueLengths, 'count'>
  /** The virtual servers that there are. */
  readonly virtualServers: () => readonly string[]
  /** Open connections of clients. */
  readonly connectionsOf: (virtualServer: string) => number
}

/** The instance of the performance counters that stands for all virtual servers. */
const TOTAL = '_Total'

export class Statistics {
  readonly #parts: StatisticsParts
  readonly #since: string
  readonly #connections: { readonly inbound: Gauge; readonly outbound: Gauge }
  readonly #messages: Gauge
  readonly #oldest: Gauge

  constructor(parts: StatisticsParts) {
    this.#parts = parts
    this.#since = isoTime(parts.clock.now())
    const gauge = (name: string, help: string, ...labels: readonly string[]) =>
      new Gauge({
        name: `mailroot_${name}`,
        help,
        labelNames: ['virtual_server', ...labels],
        registers: [parts.counters.registry],
      })
    this.#connections = {
      inbound: gauge('inbound_connections_current', 'Clients that are connected.'),
      outbound: gauge('outbound_connections_current', 'Open connections to next hops.'),
    }
    this.#messages = gauge(
      'queue_messages',
      'Messages that wait: for Drop (local), a next hop (remote) or a way out (undeliverable); due (ready) or for another try (retry).',
      'queue',
      'state',
    )
    this.#oldest = gauge(
      'queue_oldest_message_age_seconds',
      'Since when the oldest queued message waits; 0 without mail.',
    )
  }

  /** One for each of these virtual servers. */
  async of(numbers: readonly string[]): Promise<readonly Statistic[]> {
    const { values, held } = await this.#read()
    return numbers.map((number) =>
      this.#statistic(number, values.get(number) ?? zeros(), held.get(number) ?? noneHeld()),
    )
  }

  /** All virtual servers together, also those that are gone. */
  async total(): Promise<Statistic> {
    const { values, held } = await this.#read()
    const counted = zeros()
    for (const one of values.values()) add(counted, one)
    const holds = noneHeld()
    for (const one of held.values()) add(holds, one)
    const { counters } = this.#parts
    const dnsQueriesTotal = await counters.lookUps()
    const limitsReachedTotal = await counters.limitsReached()
    return { ...this.#statistic(TOTAL, counted, holds), dnsQueriesTotal, limitsReachedTotal }
  }

  /** The text format of Prometheus, version 0.0.4. */
  async text(): Promise<string> {
    const { counters, clock, virtualServers } = this.#parts
    for (const number of virtualServers()) counters.of(number)
    const { held } = await this.#read()
    for (const gauge of [this.#connections.inbound, this.#connections.outbound, this.#messages, this.#oldest])
      gauge.reset()
    for (const [virtual_server, one] of held) {
      this.#connections.inbound.set({ virtual_server }, one.inbound)
      this.#connections.outbound.set({ virtual_server }, one.outbound)
      const set = (queue: string, state: string, count: number) =>
        this.#messages.set({ virtual_server, queue, state }, count)
      set('local', 'ready', one.local)
      set('local', 'retry', one.localRetry)
      set('remote', 'ready', one.remote)
      set('remote', 'retry', one.remoteRetry)
      set('undeliverable', 'retry', one.undeliverable)
      const age = Number.isFinite(one.oldestMs) ? Math.max(0, clock.now() - one.oldestMs) / 1000 : 0
      this.#oldest.set({ virtual_server }, age)
    }
    return await counters.registry.metrics()
  }

  async #read(): Promise<{
    readonly values: ReadonlyMap<string, CounterValues>
    readonly held: ReadonlyMap<string, Held>
  }> {
    const { counters, inbound, outbound, lengths, virtualServers, connectionsOf } = this.#parts
    const counted = await lengths.count()
    inbound.count()
    outbound.count()
    const out = outbound.connections()
    const numbers = new Set([...virtualServers(), ...counted.keys(), ...out.keys()])
    const held = new Map<string, Held>()
    for (const number of numbers) {
      const waiting = counted.get(number) ?? noLengths()
      held.set(number, { ...waiting, inbound: connectionsOf(number), outbound: out.get(number) ?? 0 })
    }
    return { values: await counters.values(), held }
  }

  #statistic(virtualServer: string, values: CounterValues, held: Held): Statistic {
    const { messagesReceived, pickupMessages, ndrsGenerated, noticesGenerated, messagesDelivered, messagesSent } =
      values
    return {
      virtualServer,
      since: this.#since,
      inboundConnectionsCurrent: held.inbound,
      inboundConnectionsTotal: values.inboundConnections,
      messagesReceivedTotal: messagesReceived,
      messageBytesReceivedTotal: values.messageBytesReceived,
      avgRecipientsPerMsgReceived: average(values.recipientsReceived, messagesReceived),
      messagesRefusedForSize: values.messagesRefusedForSize,
      pickupDirectoryMessagesRetrievedTotal: pickupMessages,
      totalMessagesSubmitted: messagesReceived + pickupMessages + ndrsGenerated + noticesGenerated,
      messagesDeliveredTotal: messagesDelivered,
      directoryDropsTotal: messagesDelivered,
      currentMessagesInLocalDelivery: held.delivering,
      messageDeliveryRetries: values.messageDeliveryRetries,
      avgRetriesPerMsgDelivered: average(values.messageDeliveryRetries, messagesDelivered),
      localQueueLength: held.local,
      localRetryQueueLength: held.localRetry,
      outboundConnectionsCurrent: held.outbound,
      outboundConnectionsTotal: values.outboundConnections,
      outboundConnectionsRefused: values.outboundRefused,
      totalConnectionErrors: values.connectionErrors,
      messagesSentTotal: messagesSent,
      messageBytesSentTotal: values.messageBytesSent,
      messageBytesTotal: values.messageBytesReceived + values.messageBytesSent,
      avgRecipientsPerMsgSent: average(values.recipientsSent, messagesSent),
      messageSendRetries: values.messageSendRetries,
      avgRetriesPerMsgSent: average(values.messageSendRetries, messagesSent),
      remoteQueueLength: held.remote,
      remoteRetryQueueLength: held.remoteRetry,
      messagesCurrentlyUndeliverable: held.undeliverable,
      ndrsGenerated,
      totalDsnFailures: values.dsnFailures,
      badmailedMessagesBadPickupFile: values.badPickupFile,
      badmailedMessagesNoRecipients: values.noRecipients,
      badmailedMessagesHopCountExceeded: values.hopCountExceeded,
      badmailedMessagesNdrOfDsn: values.ndrOfDsn,
      badmailedMessagesGeneralFailure: values.generalFailure,
      bytesReceivedTotal: values.bytesReceived,
      bytesSentTotal: values.bytesSent,
      bytesTotal: values.bytesReceived + values.bytesSent,
    }
  }
}

function noneHeld(): Held {
  return { ...noLengths(), inbound: 0, outbound: 0 }
}

function add<Key extends string>(to: Record<Key, number>, more: Readonly<Record<Key, number>>): void {
  for (const key of Object.keys(to) as Key[]) to[key] += more[key]
}

/** To two places: more would be no truer. */
function average(sum: number, count: number): number {
  return count === 0 ? 0 : Math.round((sum / count) * 100) / 100
}
