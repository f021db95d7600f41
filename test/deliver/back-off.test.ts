/** Routes that are down: one probe at a time on the schedule of the settings, and all at once when it succeeds. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { growAfterAttempts } from '../../server/deliver/limits.js'
import { turns } from '../support/clock.js'
import { deliverSettings, maxAttemptsPerRoute } from '../support/courier.js'
import { all, delivererBench, refused, routeDown, sent, toSmartHost } from '../support/deliverer.js'

const minute = 60_000

test('a dead smart host is probed by one attempt at a time, on the schedule of the settings', async () => {
  const { work, courier, clock } = delivererBench()
  courier.answer = routeDown
  for (let n = 0; n < 100; n++) work.accept(toSmartHost)
  await turns(10)
  const first = courier.count
  assert.ok(first <= maxAttemptsPerRoute, `${first} attempts`)
  for (const [n, wait] of [15, 30, 60, 240, 240].entries()) {
    await clock.run(wait * minute - 1)
    assert.equal(courier.count, first + n, `before wait ${n}`)
    await clock.run(1)
    assert.equal(courier.count, first + n + 1, `after wait ${n}`)
  }
  assert.equal(
    work.log.every((line) => line.endsWith('untried')),
    true,
  )
})

test('when the probe reaches the next hop all mail is due at once, oldest first', async () => {
  const { work, courier, clock, log } = delivererBench()
  courier.answer = routeDown
  for (let n = 0; n < 50; n++) work.accept(toSmartHost)
  await turns(10)
  courier.answer = undefined
  work.settled.length = 0
  await clock.run(15 * minute)
  assert.equal(courier.calls.length, 1)
  assert.equal(courier.calls[0]?.id, 'm1')
  courier.calls[0]?.onReached()
  await turns()
  assert.deepEqual(
    courier.calls.map(({ id }) => id),
    Array.from({ length: maxAttemptsPerRoute }, (_, n) => `m${n + 1}`),
  )
  courier.answer = sent
  for (const call of [...courier.calls]) call.end(sent(call))
  await turns(10)
  assert.equal(work.log.length, 50)
  assert.equal(log.lines.filter((line) => line.startsWith('info the next hop takes mail again')).length, 1)
})

test('a probe that ends well without a word before has reached the next hop too', async () => {
  const { work, courier, clock } = delivererBench()
  courier.answer = routeDown
  work.accept(toSmartHost)
  work.accept(toSmartHost)
  await turns()
  courier.answer = ({ claim }) => all(claim, { kind: 'failed', error: { stage: 'Rcpt', text: '550 no' } })
  await clock.run(15 * minute)
  assert.deepEqual(work.log.slice(-2), ['m1:0 failed', 'm2:0 failed'])
})

test('a route that works again begins its schedule anew', async () => {
  const { work, courier, clock } = delivererBench()
  courier.answer = routeDown
  work.accept(toSmartHost)
  await turns()
  await clock.run(15 * minute)
  courier.answer = sent
  await clock.run(30 * minute)
  assert.equal(work.log.at(-1), 'm1:0 sent')
  courier.answer = routeDown
  work.accept(toSmartHost)
  await turns()
  const before = courier.count
  await clock.run(15 * minute)
  assert.equal(courier.count, before + 1)
})

test('twenty attempts that fail together are one failure', async () => {
  const { work, courier, clock, log } = delivererBench()
  for (let n = 0; n < 20; n++) work.accept(toSmartHost)
  await turns()
  for (const call of [...courier.calls]) call.end(routeDown(call))
  await turns()
  assert.equal(courier.calls.length, 0)
  assert.equal(log.lines.filter((line) => line.startsWith('warn the next hop cannot be reached')).length, 1)
  await clock.run(15 * minute)
  assert.equal(courier.calls.length, 1)
})

test('a retry probes now, and the schedule begins anew', async () => {
  const { work, courier, clock, deliverer } = delivererBench()
  courier.answer = routeDown
  work.accept(toSmartHost)
  await turns()
  await clock.run(15 * minute)
  const before = courier.count
  assert.equal(deliverer.retry('1\\smart.test'), true)
  assert.equal(deliverer.retry('1\\nowhere.test'), false)
  await turns()
  assert.equal(courier.count, before + 1)
  await clock.run(15 * minute)
  assert.equal(courier.count, before + 2)
})

test('new mail for a dead route waits with the rest, and shows why and until when', async () => {
  const { work, courier, clock, deliverer } = delivererBench()
  courier.answer = routeDown
  work.accept(toSmartHost)
  await turns()
  const before = courier.count
  const message = work.accept(toSmartHost)
  await turns()
  assert.equal(courier.count, before)
  assert.deepEqual(deliverer.routeError(message, 0), { error: refused, nextRetryMs: clock.now() + 15 * minute })
})

test('a shorter interval in the settings takes effect on a route that waits', async () => {
  const { work, courier, clock, deliverer, change } = delivererBench()
  courier.answer = routeDown
  work.accept(toSmartHost)
  await turns()
  const before = courier.count
  await clock.run(2 * minute)
  change({ delivery: { ...deliverSettings().delivery, firstRetryInterval: 'PT3M' } })
  deliverer.settingsChanged()
  await clock.run(minute)
  assert.equal(courier.count, before + 1)
})

test('another smart host does not inherit the back-off of the one before', async () => {
  const { work, courier, deliverer, change, smartHost } = delivererBench()
  courier.answer = routeDown
  work.accept(toSmartHost)
  await turns()
  courier.answer = sent
  change({ smartHost: smartHost('other.test') })
  deliverer.settingsChanged()
  await turns()
  assert.equal(work.log.at(-1), 'm1:0 sent')
})

test('a probe ended by a body that cannot be read says nothing: the next message probes', async () => {
  const { work, courier, clock } = delivererBench()
  courier.answer = routeDown
  work.accept(toSmartHost)
  work.accept(toSmartHost)
  await turns()
  work.loseBody('m1')
  courier.answer = undefined
  await clock.run(15 * minute)
  assert.equal(work.log.at(-1), 'm1:0 deferred')
  assert.deepEqual(
    courier.calls.map(({ id }) => id),
    ['m2'],
  )
})

test('a next hop that takes some connections and no more is not down: it gets fewer, and later more again', async () => {
  const { work, courier } = delivererBench()
  for (let n = 0; n < 400; n++) work.accept(toSmartHost)
  await turns()
  const busy = courier.calls.slice(0, 5)
  for (const call of busy) call.onReached()
  for (const call of courier.calls.slice(5)) call.end(routeDown(call))
  await turns()
  assert.equal(courier.calls.length, 5)
  const [one] = busy
  one?.end(sent(one))
  await turns()
  assert.equal(courier.calls.length, 5)
  // The four that are still under way were counted when they reached it.
  for (let n = 0; n < growAfterAttempts + 4; n++) {
    const [call] = courier.calls
    call?.end(sent(call))
    await turns(1)
  }
  assert.equal(courier.calls.length, 6)
})

/** The other side turns away one message with a reply that speaks of more than the message. */
const turnedAway = { stage: 'Mail', text: '421 4.7.28 too much mail of this sender', code: 421 } as const

test('a message that alone is turned away with 421 does not keep the mail behind it waiting until it expires', async () => {
  const { work, courier, clock } = delivererBench()
  courier.answer = (call) => {
    if (call.id === 'm1' || call.id === 'm2') return all(call.claim, { kind: 'untried', error: turnedAway }, turnedAway)
    call.onReached()
    return sent(call)
  }
  work.accept(toSmartHost)
  work.accept(toSmartHost)
  await turns(10)
  for (let n = 0; n < 10; n++) work.accept(toSmartHost)
  await clock.run(6 * 60 * minute)
  assert.deepEqual(
    [...work.messages].map(({ envelope }) => envelope.id),
    ['m1', 'm2'],
  )
})

test('while others go well, a message that is turned away waits on its own schedule', async () => {
  const { work, courier, clock } = delivererBench()
  work.accept(toSmartHost)
  await turns()
  courier.calls[0]?.onReached()
  courier.answer = ({ claim }) => all(claim, { kind: 'untried', error: turnedAway }, turnedAway)
  work.accept(toSmartHost)
  await turns(10)
  assert.equal(courier.count, 2)
  assert.deepEqual(work.log, ['m2:0 deferred'])
  courier.calls[0]?.end(sent(courier.calls[0]))
  await clock.run(work.retryMs)
  assert.equal(courier.count, 3)
})

test('a refusal of our credentials is said loudly, once until it changes', async () => {
  const { work, courier, clock, log } = delivererBench()
  const wrong = { stage: 'Authentication' as const, text: '535 5.7.3 wrong password' }
  courier.answer = ({ claim }) => all(claim, { kind: 'untried', error: wrong }, wrong)
  work.accept(toSmartHost)
  await turns()
  await clock.run(15 * minute)
  await clock.run(30 * minute)
  assert.ok(courier.count >= 3)
  assert.equal(log.lines.filter((line) => line.startsWith('error the next hop wants other credentials')).length, 1)
  assert.equal(
    work.log.every((line) => line.endsWith('untried')),
    true,
  )
})
