/**
 * The seams of the relay with counting in between: what happens at a seam is counted where it happens, and neither side
 * knows. Nothing here changes what passes.
 */
import type { AttemptResult, Courier, Route } from '../deliver/courier.js'
import type { PickupBadmail } from '../pickup/taker.js'
import type { Envelope } from '../queue/envelope.js'
import type { KeyValue, Medium } from '../queue/key-value.js'
import type { Failure, Reporter } from '../queue/reporter.js'
import type { NewEvent, Store } from '../queue/store.js'
import type { Body, Claim } from '../queue/work.js'
import type { Tally } from '../receive/tally.js'
import type { Clock } from '../system/clock.js'
import type { Network } from '../system/network.js'
import type { Counters } from './counters.js'
import type { Traffic } from './traffic.js'

/** Clients that come to a virtual server. */
export function inboundTally(virtualServer: string, counters: Counters, traffic: Traffic): Tally {
  const own = counters.of(virtualServer)
  return {
    connected: (conduit) => {
      own.inboundConnections()
      traffic.add(conduit, virtualServer, own)
    },
    tooLarge: () => own.messagesRefusedForSize(),
  }
}

/** Messages that come into the queue, wherever from: counted when they are durable. */
export function countedStore(store: Store, counters: Counters): Store {
  return {
    load: () => store.load(),
    start: (renew) => store.start(renew),
    commit: async (batch) => {
      await store.commit(batch)
      for (const change of batch) {
        if (change.kind === 'accept') countAccepted(change.record.envelope, counters)
        else if (change.kind === 'event' && change.event.eventId === 'DSN') countReport(change.event, counters)
      }
    },
    note: (batch) => store.note(batch),
    failure: () => store.failure(),
    body: (id) => store.body(id),
    events: (from, limit) => store.events(from, limit),
    outbox: () => store.outbox(),
    continueAt: (sequence) => store.continueAt(sequence),
    close: () => store.close(),
  }
}

function countAccepted({ source, virtualServer, size, recipients }: Envelope, counters: Counters): void {
  const own = counters.of(virtualServer)
  if (source === 'DSN') return
  if (source === 'PICKUP') own.pickupMessages()
  else {
    own.messagesReceived()
    own.messageBytesReceived(size)
    own.recipientsReceived(recipients.length)
  }
}

/** The status of the event is the Action of the report. */
function countReport({ virtualServer, status }: NewEvent, counters: Counters): void {
  if (virtualServer === undefined) return
  const own = counters.of(virtualServer)
  if (status === 'failed') own.ndrsGenerated()
  else own.noticesGenerated()
}

/** Attempts and what became of them. */
export function countedCourier(courier: Courier, counters: Counters): Courier {
  return {
    attempt: async (route, claim, body, onReached) => {
      countRetry(route, claim, counters)
      const result = await courier.attempt(route, claim, body, onReached)
      countOutcomes(route, body, result, counters)
      return result
    },
    forget: (routeKey) => courier.forget(routeKey),
    close: () => courier.close(),
  }
}

/** A recipient with an error was tried before, or its route was. */
function countRetry({ kind, virtualServer }: Route, { recipients }: Claim, counters: Counters): void {
  if (!recipients.some(({ state }) => state.lastError !== undefined)) return
  const own = counters.of(virtualServer)
  if (kind === 'drop') own.messageDeliveryRetries()
  else own.messageSendRetries()
}

function countOutcomes(
  { virtualServer }: Route,
  { size }: Body,
  { outcomes }: AttemptResult,
  counters: Counters,
): void {
  let sent = 0
  let dropped = 0
  for (const { kind } of outcomes.values()) {
    if (kind === 'sent') sent++
    else if (kind === 'dropped') dropped++
  }
  const own = counters.of(virtualServer)
  if (dropped > 0) own.messagesDelivered()
  if (sent === 0) return
  own.messagesSent()
  own.messageBytesSent(size)
  own.recipientsSent(sent)
}

/** Reports that cannot be made, and what goes to Badmail in their place; reports that were made are counted in the store. */
export function countedReporter(reporter: Reporter, counters: Counters): Reporter {
  return {
    copyTo: (virtualServer) => reporter.copyTo(virtualServer),
    report: (request) => {
      try {
        return reporter.report(request)
      } catch (error) {
        counters.of(request.envelope.virtualServer).dsnFailures()
        throw error
      }
    },
    badmail: async (envelope, failures, body) => {
      const own = counters.of(envelope.virtualServer)
      try {
        await reporter.badmail(envelope, failures, body)
        own[causeOf(envelope.sender, failures)]()
      } catch (error) {
        own.dsnFailures()
        throw error
      }
    },
  }
}

function causeOf(sender: string, failures: readonly Failure[]): 'hopCountExceeded' | 'ndrOfDsn' | 'generalFailure' {
  if (failures.some(({ error }) => error.enhanced === '5.4.6')) return 'hopCountExceeded'
  return sender === '' ? 'ndrOfDsn' : 'generalFailure'
}

/** Pickup files that are no messages. */
export function countedBadmail(badmail: PickupBadmail, counters: Counters): PickupBadmail {
  return {
    put: async (message) => {
      await badmail.put(message)
      counters.of(message.virtualServer)[message.cause]()
    },
  }
}

/** Connections to next hops. Those that nobody asked for by name of a virtual server are not counted. */
export function countedNetwork(network: Network, counters: Counters, traffic: Traffic): Network {
  return {
    listen: (address, port, onConduit) => network.listen(address, port, onConduit),
    listenLocal: (path, onConduit) => network.listenLocal(path, onConduit),
    probeLocal: (path) => network.probeLocal(path),
    localAddresses: () => network.localAddresses(),
    connect: async (target, signal) => {
      const { virtualServer } = target
      if (virtualServer === undefined) return await network.connect(target, signal)
      const own = counters.of(virtualServer)
      try {
        const conduit = await network.connect(target, signal)
        own.outboundConnections()
        traffic.add(conduit, virtualServer, own)
        return conduit
      } catch (error) {
        own.connectionErrors()
        if ((error as { code?: unknown } | null)?.code === 'ECONNREFUSED') own.outboundRefused()
        throw error
      }
    },
  }
}

/** Measures how long the store's syncs take. */
export function timedMedium(medium: Medium, clock: Pick<Clock, 'monotonic'>, counters: Counters): Medium {
  const timed = (map: KeyValue): KeyValue => ({
    write: async (writes, sync) => {
      const begun = clock.monotonic()
      await map.write(writes, sync)
      if (sync) counters.syncs.observe((clock.monotonic() - begun) / 1000)
    },
    get: (keys) => map.get(keys),
    range: (from, before, limit) => map.range(from, before, limit),
    close: () => map.close(),
  })
  return {
    get logBytes() {
      return medium.logBytes
    },
    prepare: () => medium.prepare(),
    release: () => medium.release(),
    open: async () => timed(await medium.open()),
    copyAside: () => medium.copyAside(),
    repair: () => medium.repair(),
  }
}
