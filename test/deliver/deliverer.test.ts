/** The schedule of attempts: what is claimed when, and that nothing is lost. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstAttempts, keptSlots, storeLimitMs } from '../../server/deliver/limits.js'
import type { Domain } from '../../server/generated/settings.js'
import { turns } from '../support/clock.js'
import { deliverSettings, maxAttempts, maxAttemptsPerRoute } from '../support/courier.js'
import { all, delivererBench, routeDown, sent, toDrop, toSmartHost } from '../support/deliverer.js'
import { rounds } from '../support/fuzz.js'

/** An entry of the Domains node with a host. */
function entryTo(host: string) {
  return {
    name: '',
    type: 'Remote',
    server: [host],
    port: 25,
    tlsMode: 'None',
    allowRelay: false,
    sendHelo: false,
    authentication: { type: 'none' },
    allowPlainTextAuthentication: false,
  } as unknown as Domain
}

test('due mail is attempted at once and its outcomes are settled', async () => {
  const { work, courier } = delivererBench()
  courier.answer = sent
  work.accept(toSmartHost)
  await turns()
  assert.deepEqual(work.log, ['m1:0 sent'])
})

test('the recipients of one message on one route go together, each route in a claim of its own', async () => {
  const { work, courier } = delivererBench()
  work.accept({ recipients: ['a@example.com', 'b@relay.test', 'c@example.net', 'plain', 'd@RELAY.TEST.'] })
  await turns()
  assert.deepEqual(
    courier.calls.map(({ route, claim }) => [route.kind, claim.recipients.map(({ n }) => n)]),
    [
      ['drop', [1, 3, 4]],
      ['smartHost', [0, 2]],
    ],
  )
})

test('a route has no more attempts than its limit, and each that ends lets the oldest message follow', async () => {
  const { work, courier } = delivererBench()
  for (let n = 0; n < 50; n++) work.accept(toSmartHost)
  await turns()
  assert.equal(courier.calls.length, maxAttemptsPerRoute)
  const [first] = courier.calls
  first?.end(sent(first))
  await turns()
  assert.equal(courier.calls.length, maxAttemptsPerRoute)
  assert.equal(courier.calls.at(-1)?.id, `m${maxAttemptsPerRoute + 1}`)
  courier.answer = sent
  for (const call of [...courier.calls]) call.end(sent(call))
  await turns()
  assert.equal(work.log.length, 50)
})

test('all attempts over the network have a limit for each virtual server, and Drop has slots of its own', async () => {
  const { work, courier, settings, change, smartHost } = delivererBench()
  const domains = [...Array(maxAttempts + 30).keys()].map((n) => ({
    ...entryTo('smart.test'),
    name: `${n}.example.com`,
  }))
  change({ smartHost: smartHost(), general: { ...deliverSettings().general, domains } })
  settings.set('2', deliverSettings())
  for (let n = 0; n < maxAttempts + 30; n++) work.accept({ recipients: [`a@${n}.example.com`] })
  work.accept({ ...toSmartHost, virtualServer: '2' })
  work.accept(toDrop)
  await turns()
  const count = (kind: string) => courier.calls.filter(({ route }) => route.kind === kind).length
  assert.deepEqual([count('smartHost'), count('drop')], [maxAttempts + 1, 1])
  const { outboundConnection } = deliverSettings()
  change({ outboundConnection: { ...outboundConnection, maxConnections: 'unlimited' } })
  for (const call of courier.calls.slice(0, 1)) call.end(sent(call))
  await turns()
  assert.equal(count('smartHost'), maxAttempts + 30)
})

test('domains that have taken nothing yet leave slots to those that have, and to hosts that the settings name', async () => {
  const { work, courier, change, smartHost } = delivererBench()
  const domains = [{ ...entryTo('smart.test'), name: 'named.test' }]
  change({ smartHost: smartHost(), general: { ...deliverSettings().general, domains } })
  work.accept({ recipients: ['a@works.test'] })
  await turns()
  for (const call of [...courier.calls]) call.end(sent(call))
  await turns()
  const most = maxAttempts * (1 - keptSlots)
  for (let n = 0; n < 3 * maxAttempts; n++) work.accept({ recipients: [`a@dead${n}.test`] })
  await turns()
  assert.equal(courier.calls.length, most)
  for (let n = 0; n < 3 * maxAttempts; n++) {
    work.accept({ recipients: ['a@works.test'] })
    work.accept({ recipients: ['a@named.test'] })
    await turns(1)
    const busy = courier.calls.filter(({ claim }) => !/@dead/.test(`${claim.recipients[0]?.address}`))
    assert.equal(busy.length, 2, `the ${n}th`)
    for (const call of busy) call.end(sent(call))
    await turns(1)
  }
  assert.equal(courier.calls.length, most)
  // And the other way round: those that work leave new domains their turn.
  courier.answer = (call) => (/@dead/.test(`${call.claim.recipients[0]?.address}`) ? routeDown(call) : undefined)
  for (const call of [...courier.calls]) call.end(routeDown(call))
  await turns(10)
  work.accept({ recipients: ['a@new.test'] })
  for (let n = 0; n < 50; n++) work.accept({ recipients: ['a@works.test'] })
  await turns()
  assert.ok(courier.calls.some(({ claim }) => claim.recipients[0]?.address === 'a@new.test'))
})

test('a next hop that has taken nothing gets a few attempts, and one more for each message that it takes', async () => {
  const { work, courier, change } = delivererBench()
  change({
    outboundConnection: { ...deliverSettings().outboundConnection, maxConnectionsPerDomain: firstAttempts + 3 },
  })
  for (let n = 0; n < 200; n++) work.accept(toSmartHost)
  await turns()
  assert.equal(courier.calls.length, firstAttempts)
  for (const more of [1, 2, 3, 3]) {
    const [call] = courier.calls
    call?.end(sent(call))
    await turns()
    assert.equal(courier.calls.length, firstAttempts + more)
  }
  for (const call of [...courier.calls])
    call.end(all(call.claim, { kind: 'failed', error: { stage: 'Rcpt', text: '550 no' } }))
  await turns()
  assert.equal(courier.calls.length, firstAttempts + 3)
})

test('a free slot goes round the virtual servers, so that a flood on one does not starve another', async () => {
  const { work, courier, settings } = delivererBench()
  for (let server = 1; server <= 7; server++) {
    settings.set(`${server}`, deliverSettings())
    for (let n = 0; n < 100; n++) work.accept({ ...toSmartHost, virtualServer: `${server}` })
  }
  await turns()
  const counts = new Map<string, number>()
  for (let n = 0; n < 140; n++) {
    const [oldest] = courier.calls
    oldest?.end(sent(oldest))
    await turns(1)
    const server = `${courier.calls.at(-1)?.route.virtualServer}`
    counts.set(server, (counts.get(server) ?? 0) + 1)
  }
  assert.deepEqual([...counts.keys()].sort(), ['1', '2', '3', '4', '5', '6', '7'])
  for (const [server, count] of counts) assert.ok(count >= 10, `${server} had ${count} of 140`)
})

test('a held queue is not claimed, and goes when the hold ends', async () => {
  const { work, courier, deliverer } = delivererBench()
  courier.answer = sent
  work.heldQueues.add('1\\smart.test')
  work.accept(toSmartHost)
  work.accept(toDrop)
  await turns()
  assert.deepEqual(work.log, ['m2:0 sent'])
  work.heldQueues.delete('1\\smart.test')
  deliverer.wake()
  await turns()
  assert.deepEqual(work.log, ['m2:0 sent', 'm1:0 sent'])
})

test('mail of a virtual server that is gone waits, says why, and goes when it is made again', async () => {
  const { work, courier, deliverer, settings, log } = delivererBench()
  courier.answer = sent
  settings.delete('1')
  const message = work.accept(toSmartHost)
  work.accept({ recipients: ['b@example.net'] })
  await turns()
  assert.equal(courier.count, 0)
  assert.equal(deliverer.queueOf(message, 0), '1\\example.com')
  assert.match(deliverer.routeError(message, 0)?.error.text ?? '', /does not exist any more/)
  assert.equal(log.lines.filter((line) => line.startsWith('warn mail waits')).length, 1)
  settings.set('1', deliverSettings())
  deliverer.settingsChanged()
  await turns()
  assert.deepEqual(work.log, ['m1:0 sent', 'm2:0 sent'])
  assert.equal(deliverer.routeError(message, 0), undefined)
})

test('complaint 3: a changed smart host applies to waiting mail, and its connections are given up', async () => {
  const { work, courier, deliverer, change, smartHost } = delivererBench()
  for (let n = 0; n < 21; n++) work.accept(toSmartHost)
  await turns()
  const old = courier.calls[0]?.route
  change({ smartHost: smartHost('other.test') })
  deliverer.settingsChanged()
  await turns()
  assert.deepEqual(courier.forgotten, [old?.key])
  const last = courier.calls.at(-1)
  assert.equal(last?.id, 'm21')
  assert.deepEqual(last?.route.kind === 'smartHost' && last.route.hosts, ['other.test'])
  courier.answer = sent
  for (const call of [...courier.calls]) call.end(sent(call))
  await turns()
  assert.equal(work.log.length, 21)
})

test('settings that changed without a word are seen when work is claimed', async () => {
  const { work, courier, change, smartHost } = delivererBench()
  for (let n = 0; n < 21; n++) work.accept(toSmartHost)
  await turns()
  change({ smartHost: smartHost('other.test') })
  const [first] = courier.calls
  first?.end(sent(first))
  await turns()
  const last = courier.calls.at(-1)?.route
  assert.deepEqual(last?.kind === 'smartHost' && last.hosts, ['other.test'])
})

test('mail of a virtual server that is gone waits and says why, and goes when it is there again', async () => {
  const { work, courier, deliverer, settings } = delivererBench()
  courier.answer = sent
  settings.clear()
  const message = work.accept({ recipients: ['a@relay.test'] })
  await turns()
  assert.match(deliverer.routeError(message, 0)?.error.text ?? '', /does not exist any more/)
  settings.set('1', deliverSettings())
  deliverer.settingsChanged()
  await turns()
  assert.deepEqual(work.log, ['m1:0 sent'])
})

test('a message with too many hops fails without an attempt, also when its route waits or the limit is lowered', async () => {
  const { work, courier, clock, deliverer, change } = delivererBench()
  work.accept({ recipients: ['a@example.com', 'b@relay.test'], hops: 16 })
  await turns()
  assert.equal(courier.count, 0)
  assert.deepEqual(work.log, ['m1:0 failed', 'm1:1 failed'])
  const [first] = work.settled
  assert.equal(first?.outcome.kind === 'failed' && first.outcome.error.enhanced, '5.4.6')
  courier.answer = routeDown
  work.accept({ ...toSmartHost, hops: 10 })
  await turns()
  change({ delivery: { ...deliverSettings().delivery, hopCount: 9 } })
  deliverer.settingsChanged()
  await clock.run(15 * 60_000)
  assert.deepEqual(work.log.slice(2), ['m2:0 untried', 'm2:0 failed'])
})

test('a message with too many hops in a held queue is left alone until the hold ends', async () => {
  const { work, courier, deliverer } = delivererBench()
  work.heldQueues.add('1\\smart.test')
  work.accept({ ...toSmartHost, hops: 16 })
  await turns()
  assert.deepEqual(work.log, [])
  work.heldQueues.clear()
  deliverer.wake()
  await turns()
  assert.deepEqual(work.log, ['m1:0 failed'])
  assert.equal(courier.count, 0)
})

test('a message that is gone, suspended or not due when its turn comes is passed over', async () => {
  const { work, courier } = delivererBench()
  for (let n = 0; n < 24; n++) work.accept(toSmartHost)
  await turns()
  const [, , gone, held] = [...work.messages].slice(maxAttemptsPerRoute - 2)
  assert.ok(gone !== undefined && held !== undefined)
  work.remove(gone)
  const recipient = held.open.get(0)
  assert.ok(recipient !== undefined)
  held.open.set(0, { ...recipient, state: { ...recipient.state, held: true } })
  courier.answer = sent
  for (const call of [...courier.calls]) call.end(sent(call))
  await turns()
  assert.equal(work.log.length, 22)
  held.open.set(0, recipient)
  work.offer(held, [0])
  await turns()
  assert.equal(work.log.length, 23)
})

test('outcomes that could not be stored are attempted again', async () => {
  const { work, courier } = delivererBench()
  courier.answer = sent
  work.failSettles = 2
  work.accept(toSmartHost)
  await turns(10)
  assert.equal(courier.count, 3)
  assert.deepEqual(work.log, ['m1:0 sent'])
})

test('a body that cannot be read defers its message and says nothing about the route', async () => {
  const { work, courier } = delivererBench()
  for (let n = 0; n < 21; n++) work.accept(toSmartHost)
  work.loseBody('m21')
  await turns()
  courier.answer = sent
  for (const call of [...courier.calls]) call.end(sent(call))
  await turns()
  assert.deepEqual(work.log.at(-1), 'm21:0 deferred')
})

test('complaint 9: a courier that throws delays mail and drops none', async () => {
  const { work, courier } = delivererBench()
  courier.answer = () => {
    throw new Error('a bug')
  }
  work.accept(toSmartHost)
  await turns()
  assert.deepEqual(work.log, ['m1:0 deferred'])
})

test('complaint 9: a queue that throws at a claim is asked again later, and other mail goes on', async () => {
  const { work, courier, clock, log } = delivererBench()
  courier.answer = sent
  const claim = work.claim.bind(work)
  work.claim = (message, numbers) => {
    if (message.envelope.id === 'm1') throw new Error('a bug')
    return claim(message, numbers)
  }
  work.accept(toSmartHost)
  work.accept(toSmartHost)
  await turns()
  assert.deepEqual(work.log, ['m2:0 sent'])
  assert.match(log.lines.join(), /error a message could not be claimed/)
  work.claim = claim
  await clock.run(60_000)
  assert.deepEqual(work.log, ['m2:0 sent', 'm1:0 sent'])
})

test('a stop begins nothing more and waits for what is being stored', async () => {
  const { work, courier, deliverer } = delivererBench()
  let stored: () => void = () => undefined
  work.storing = new Promise((resolve) => {
    stored = resolve
  })
  for (let n = 0; n < 30; n++) work.accept(toSmartHost)
  await turns()
  let closed = false
  const closing = deliverer.close().then(() => {
    closed = true
  })
  await turns()
  assert.equal(closed, false)
  stored()
  await closing
  assert.equal(courier.count, maxAttemptsPerRoute)
  work.accept(toSmartHost)
  await turns()
  assert.equal(courier.count, maxAttemptsPerRoute)
})

test('a stop does not wait for ever for a store that takes nothing', async () => {
  const { work, courier, deliverer, clock } = delivererBench()
  courier.answer = sent
  work.storing = new Promise(() => undefined)
  work.accept(toSmartHost)
  await turns()
  let closed = false
  void deliverer.close().then(() => {
    closed = true
  })
  await clock.run(storeLimitMs)
  assert.ok(closed)
})

test('an attempt in which nothing was tried does not go round and round', async () => {
  const { work, courier, clock } = delivererBench()
  courier.answer = ({ claim }) => all(claim, { kind: 'untried' })
  work.accept(toSmartHost)
  await turns(20)
  assert.equal(courier.count, 1)
  courier.answer = sent
  await clock.run(15 * 60_000)
  assert.deepEqual(work.log.at(-1), 'm1:0 sent')
})

test('thousands of waiting messages go in their order, at a cost that does not grow with them', async () => {
  const many = Math.max(2000, rounds(10_000))
  const { work, courier, deliverer, change, smartHost } = delivererBench()
  work.heldQueues.add('1\\held.test')
  change({ smartHost: smartHost('held.test') })
  for (let n = 0; n < many; n++) work.accept(toSmartHost)
  courier.answer = sent
  change({ smartHost: smartHost('smart.test') })
  deliverer.settingsChanged()
  for (let n = 0; n < many && work.settled.length < many; n++) await turns(1)
  assert.equal(work.settled.length, many)
  assert.deepEqual(
    work.claims,
    work.claims.map((_, n) => `m${n + 1}`),
  )
})
