/** What happens at the seams is counted, and passes as it was. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { test } from 'node:test'
import type { Courier } from '../../server/deliver/courier.js'
import {
  countedBadmail,
  countedCourier,
  countedNetwork,
  countedReporter,
  countedStore,
  inboundTally,
  timedMedium,
} from '../../server/metrics/counted.js'
import { Counters } from '../../server/metrics/counters.js'
import { Traffic } from '../../server/metrics/traffic.js'
import { createStore } from '../../server/queue/group-store.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import type { Failure, Reporter } from '../../server/queue/reporter.js'
import { StoreFailed } from '../../server/queue/store.js'
import type { Claim, Outcome } from '../../server/queue/work.js'
import { type Conduit, systemNetwork } from '../../server/system/network.js'
import { watchedResolver } from '../../server/system/resolver.js'
import { faultyMedium } from '../queue/faulty-medium.js'
import { accept, seededRandom } from '../queue/messages.js'
import { ManualClock } from '../support/clock.js'
import { claimOf, hello, routeTo } from '../support/courier.js'
import { freePort } from '../support/port.js'
import { bodyOf, envelopeOf } from '../support/work.js'

/** The counters of virtual server 1 that are not 0. */
async function counted(counters: Counters): Promise<Readonly<Record<string, number>>> {
  const values = Object.entries((await counters.values()).get('1') ?? {})
  return Object.fromEntries(values.filter(([, value]) => value !== 0))
}

test('a message counts when it is durable, and not when its write failed', async () => {
  const counters = new Counters()
  const clock = new ManualClock()
  const faulty = faultyMedium(memoryMedium())
  const store = countedStore(createStore(timedMedium(faulty, clock, counters), seededRandom(1)), counters)
  await store.load()
  await store.start(false)
  const syncs = async () =>
    (await counters.syncs.get()).values.find(({ metricName }) => metricName?.endsWith('_count'))?.value ?? 0
  const before = await syncs()
  await store.commit(accept(1))
  assert.deepEqual(await counted(counters), {
    messagesReceived: 1,
    messageBytesReceived: sizeOf(1),
    recipientsReceived: 1,
  })
  assert.equal(await syncs(), before + 1)
  faulty.failNext('fails')
  await assert.rejects(store.commit(accept(2)), StoreFailed)
  assert.equal((await counted(counters))['messagesReceived'], 1)
  await store.close()
})

test('a report counts by what it says, with its event', async () => {
  const counters = new Counters()
  const store = countedStore(createStore(memoryMedium(), seededRandom(1)), counters)
  await store.load()
  await store.start(false)
  const dsn = (status: string) => {
    const timestamp = '2026-01-31T11:00:00.000Z'
    const event = { timestamp, eventId: 'DSN', source: 'DSN', virtualServer: '1', identity: 'X', status } as const
    return { kind: 'event', event } as const
  }
  await store.commit([dsn('failed'), dsn('delayed'), dsn('relayed')])
  assert.deepEqual(await counted(counters), { ndrsGenerated: 1, noticesGenerated: 2 })
  await store.close()
})

/** Bytes of the envelope that `accept` makes. */
function sizeOf(n: number): number {
  const [change] = accept(n)
  return change?.kind === 'accept' ? change.record.envelope.size : Number.NaN
}

/** A courier that gives these outcomes, whatever it gets. */
function courierOf(...outcomes: readonly Outcome[]): Courier {
  return {
    attempt: async () => ({ outcomes: new Map(outcomes.map((outcome, n) => [n, outcome])) }),
    forget: () => undefined,
    close: async () => undefined,
  }
}

const sent: Outcome = { kind: 'sent', host: 'h:25', reply: '250 ok' }
const deferred: Outcome = { kind: 'deferred', error: { stage: 'Data', text: 'later' } }

function triedBefore(claim: Claim): Claim {
  const error = { stage: 'Connect', text: 'refused' } as const
  const recipients = claim.recipients.map((one) => ({ ...one, state: { ...one.state, lastError: error } }))
  return { ...claim, recipients }
}

test('a message that is sent counts once with its recipients, and a second try is a retry', async () => {
  const counters = new Counters()
  const claim = claimOf({ recipients: ['a@x.test', 'b@x.test', 'c@x.test'] })
  const route = routeTo(25)
  await countedCourier(courierOf(sent, deferred, sent), counters).attempt(route, claim, bodyOf(hello))
  assert.deepEqual(await counted(counters), { messagesSent: 1, messageBytesSent: hello.length, recipientsSent: 2 })
  await countedCourier(courierOf(deferred), counters).attempt(route, triedBefore(claim), bodyOf(hello))
  assert.deepEqual(await counted(counters), {
    messagesSent: 1,
    messageBytesSent: hello.length,
    recipientsSent: 2,
    messageSendRetries: 1,
  })
})

test('a message in Drop is delivered and not sent', async () => {
  const counters = new Counters()
  const claim = triedBefore(claimOf({ recipients: ['a@mail.test'] }))
  const route = { kind: 'drop', key: 'd', virtualServer: '1', domain: 'mail.test' } as const
  await countedCourier(courierOf({ kind: 'dropped', path: '/x' }), counters).attempt(route, claim, bodyOf(hello))
  assert.deepEqual(await counted(counters), { messagesDelivered: 1, messageDeliveryRetries: 1 })
})

test('Badmail counts by reason, and a report that cannot be written is a failure', async () => {
  const counters = new Counters()
  let broken = false
  const inner: Reporter = {
    copyTo: () => undefined,
    report: () => {
      throw new Error('broken')
    },
    badmail: async () => {
      if (broken) throw new Error('disk')
    },
  }
  const reporter = countedReporter(inner, counters)
  const failure = (enhanced: string): Failure => {
    return { recipient: { address: 'a@x.test' }, error: { stage: 'Data', text: 'no', enhanced }, cause: 'failed' }
  }
  const from = (sender: string) => envelopeOf({ sender, recipients: ['a@x.test'] })
  await reporter.badmail(from(''), [failure('5.1.1')], bodyOf(hello))
  await reporter.badmail(from(''), [failure('5.4.6')], bodyOf(hello))
  await reporter.badmail(from('a@mail.test'), [failure('5.1.1')], bodyOf(hello))
  broken = true
  await assert.rejects(reporter.badmail(from(''), [failure('5.1.1')], bodyOf(hello)), /disk/)
  const request = {
    envelope: from('a@mail.test'),
    about: { action: 'failed', recipients: [] } as const,
    to: 'a@mail.test',
    original: hello,
    whole: true,
    id: 'x',
    nowMs: 0,
  }
  assert.throws(() => reporter.report(request), /broken/)
  const put = countedBadmail({ put: async () => undefined }, counters).put
  const file = { virtualServer: '1', id: 'x', reason: [], properties: {}, body: bodyOf(hello) }
  await put({ ...file, cause: 'noRecipients' })
  await put({ ...file, cause: 'badPickupFile' })
  assert.deepEqual(await counted(counters), {
    badPickupFile: 1,
    noRecipients: 1,
    hopCountExceeded: 1,
    ndrOfDsn: 1,
    generalFailure: 1,
    dsnFailures: 2,
  })
})

test('connections to next hops count with their octets; those of nobody do not', async (context) => {
  const counters = new Counters()
  const traffic = new Traffic()
  const network = countedNetwork(systemNetwork, counters, traffic)
  const taken: Conduit[] = []
  const listening = await systemNetwork.listen('127.0.0.1', 0, (conduit) => {
    taken.push(conduit)
    conduit.once('data', () => conduit.end('12345'))
  })
  context.after(() => listening.close())
  const target = { address: '127.0.0.1', port: listening.port }
  const { signal } = new AbortController()
  const conduit = await network.connect({ ...target, virtualServer: '1' }, signal)
  assert.equal(traffic.connections().get('1'), 1)
  conduit.write('123')
  const [answer] = await once(conduit, 'data')
  assert.equal(String(answer), '12345')
  traffic.count()
  traffic.count()
  assert.deepEqual(await counted(counters), { outboundConnections: 1, bytesReceived: 5, bytesSent: 3 })
  const closed = once(conduit, 'close')
  conduit.end('67')
  await closed
  assert.deepEqual(await counted(counters), { outboundConnections: 1, bytesReceived: 5, bytesSent: 5 })
  assert.equal(traffic.connections().size, 0)
  ;(await network.connect(target, signal)).destroy()
  await assert.rejects(network.connect({ address: '127.0.0.1', port: await freePort(), virtualServer: '1' }, signal))
  assert.deepEqual(await counted(counters), {
    outboundConnections: 1,
    outboundRefused: 1,
    connectionErrors: 1,
    bytesReceived: 5,
    bytesSent: 5,
  })
})

test('a client counts when it comes, and a message that is too large when it is refused', async () => {
  const counters = new Counters()
  const tally = inboundTally('1', counters, new Traffic())
  tally.tooLarge()
  const listening = await systemNetwork.listen('127.0.0.1', 0, (conduit) => {
    tally.connected(conduit)
    conduit.destroy()
  })
  const conduit = await systemNetwork.connect(
    { address: '127.0.0.1', port: listening.port },
    new AbortController().signal,
  )
  conduit.on('error', () => undefined)
  conduit.resume()
  await once(conduit, 'close')
  await listening.close()
  assert.deepEqual(await counted(counters), { inboundConnections: 1, messagesRefusedForSize: 1 })
})

test('a name that is looked up counts, and an address is none', async () => {
  let lookUps = 0
  const resolver = watchedResolver(
    {
      addresses: async (host) => [host],
      mailExchangers: async () => [],
      hostAddresses: async (host) => [host],
      hostNames: async () => [],
    },
    () => lookUps++,
  )
  assert.deepEqual(await resolver.addresses('smtp.test'), ['smtp.test'])
  await resolver.addresses('192.0.2.1')
  await resolver.addresses('::1')
  assert.equal(lookUps, 1)
  const { signal } = new AbortController()
  await resolver.mailExchangers('x.test', [], signal)
  await resolver.hostAddresses('mx.x.test', [], signal)
  assert.equal(lookUps, 3)
})
