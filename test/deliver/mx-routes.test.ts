/** A route for each domain: none holds another up, and none stays when nothing waits for it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turns } from '../support/clock.js'
import { deliverSettings } from '../support/courier.js'
import { type Call, delivererBench, routeDown, sent } from '../support/deliverer.js'
import { rounds } from '../support/fuzz.js'

function directBench() {
  const bench = delivererBench()
  bench.change({ smartHost: bench.smartHost() })
  return bench
}

const domainOf = ({ route }: Call) => (route.kind === 'mx' ? route.domain : route.kind)

test('a domain whose hosts are down waits alone, and is tried by the schedule', async () => {
  const { work, courier, clock, deliverer } = directBench()
  courier.answer = (call) => (domainOf(call) === 'dead.test' ? routeDown(call) : sent(call))
  const message = work.accept({ recipients: ['a@dead.test', 'b@Dead.test', 'c@good.test'] })
  for (let n = 0; n < 30; n++) work.accept({ recipients: ['a@dead.test'] })
  await turns()
  assert.deepEqual(
    work.log.filter((line) => line.endsWith('sent')),
    ['m1:2 sent'],
  )
  assert.equal(deliverer.queueOf(message, 0), '1\\dead.test')
  const before = courier.count
  await clock.run(15 * 60_000)
  assert.equal(courier.count, before + 1, 'one probe for all that wait')
  courier.answer = sent
  await clock.run(30 * 60_000)
  assert.equal(work.messages.size, 0)
})

test('ten thousand domains come and go, and nothing of them stays', async () => {
  const { work, courier, clock, deliverer } = directBench()
  courier.answer = (call) => (domainOf(call).startsWith('dead') ? routeDown(call) : sent(call))
  const dead = rounds(1000)
  for (let n = 0; n < dead * 10; n++) {
    work.accept({ recipients: [`a@${n % 10 === 0 ? 'dead' : 'good'}${n}.test`] })
    if (n % 500 === 499) await turns()
  }
  await turns()
  assert.equal(work.messages.size, dead)
  assert.equal(deliverer.list(work.messages).length, dead)
  assert.equal(deliverer.routes, dead)
  for (const message of [...work.messages]) work.remove(message)
  await clock.run(15 * 60_000)
  assert.deepEqual([deliverer.routes, clock.timers, deliverer.list(work.messages).length], [0, 0, 0])
})

test('other name servers, another port or another TLS mode: what waits is tried at once', async () => {
  const { work, courier, deliverer, change } = directBench()
  const { outboundConnection } = deliverSettings()
  courier.answer = routeDown
  work.accept({ recipients: ['a@example.com'] })
  await turns()
  for (const changes of [{ dnsServers: ['192.0.2.53'] }, { port: 26 }, { tlsMode: 'None' as const }]) {
    const before = courier.count
    change({ outboundConnection: { ...outboundConnection, ...changes } })
    deliverer.settingsChanged()
    await turns()
    assert.equal(courier.count, before + 1, JSON.stringify(changes))
    assert.equal(deliverer.routes, 1)
  }
  const before = courier.count
  change({ outboundConnection: { ...outboundConnection, tlsMode: 'None', maxConnections: 7 } })
  deliverer.settingsChanged()
  await turns()
  assert.equal(courier.count, before, 'other limits are no other route')
})

test('a smart host takes over what waits for MX hosts, and back', async () => {
  const { work, courier, deliverer, change, smartHost } = directBench()
  courier.answer = routeDown
  const message = work.accept({ recipients: ['a@example.com'] })
  await turns()
  change({ smartHost: { ...smartHost('smart.test'), mode: 'DirectFirst' } })
  deliverer.settingsChanged()
  assert.equal(deliverer.queueOf(message, 0), '1\\example.com')
  change({ smartHost: smartHost('smart.test') })
  deliverer.settingsChanged()
  assert.equal(deliverer.queueOf(message, 0), '1\\smart.test')
  courier.answer = sent
  change({ smartHost: smartHost() })
  deliverer.settingsChanged()
  await turns()
  assert.equal(work.log.at(-1), 'm1:0 sent')
})
