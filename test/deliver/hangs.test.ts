/** What hangs inside of an attempt frees its slot at its limit, and what comes of it later does nothing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { attemptLimitMs, closeLimitMs, courierGraceMs, quitLimitMs, storeLimitMs } from '../../server/deliver/limits.js'
import { limitMsOf } from '../../server/queue/states.js'
import type { Body } from '../../server/queue/work.js'
import { turns } from '../support/clock.js'
import { deliverSettings } from '../support/courier.js'
import { delivererBench, sent, toSmartHost } from '../support/deliverer.js'
import { bodyOf } from '../support/work.js'

/** One attempt at a time. */
function narrowBench() {
  const bench = delivererBench()
  bench.change({ outboundConnection: { ...deliverSettings().outboundConnection, maxConnections: 1 } })
  return bench
}

test('a body that never comes defers its message and frees the slot; when it comes late nothing is sent', async () => {
  const { work, courier, clock } = narrowBench()
  courier.answer = sent
  let come: (body: Body) => void = () => undefined
  const { body } = work
  work.body = (message) =>
    message.envelope.id === 'm1'
      ? new Promise((resolve) => {
          come = resolve
        })
      : body.call(work, message)
  work.accept(toSmartHost)
  work.accept(toSmartHost)
  await clock.run(limitMsOf('reading') - 1)
  assert.deepEqual(work.log, [])
  await clock.run(1)
  assert.deepEqual(work.log, ['m1:0 deferred', 'm2:0 sent'])
  come(bodyOf(Buffer.from('Subject: late\r\n\r\n')))
  await turns()
  assert.deepEqual([courier.count, work.log.length], [1, 2])
})

test('a courier that does not end is left behind: possibly sent, the slot is free, and its late word does nothing', async () => {
  const { work, courier, clock, deliverer } = narrowBench()
  work.accept(toSmartHost)
  await turns()
  const [first] = courier.calls
  assert.ok(first)
  work.accept(toSmartHost)
  await clock.run(attemptLimitMs + courierGraceMs)
  assert.deepEqual(work.log, ['m1:0 unknown'])
  await turns()
  assert.deepEqual(
    courier.calls.map(({ id }) => id),
    ['m1', 'm2'],
  )
  first.onReached()
  first.end(sent(first))
  await turns()
  assert.deepEqual(work.log, ['m1:0 unknown'])
  // What was reached late counts as nobody's: the route may fail.
  const second = courier.calls.find(({ id }) => id === 'm2')
  assert.ok(second)
  const error = { stage: 'Connect', text: 'refused' } as const
  second.end({ outcomes: new Map(), routeError: error })
  await turns()
  assert.equal(deliverer.list(work.messages)[0]?.status, 'Retry')
})

test('a stop does not wait for a courier that hangs', async () => {
  const { work, courier, clock, deliverer, log } = delivererBench()
  courier.close = () => new Promise(() => undefined)
  work.accept(toSmartHost)
  await turns()
  let closed = false
  void deliverer.close().then(() => {
    closed = true
  })
  await clock.run(closeLimitMs + quitLimitMs)
  await clock.run(storeLimitMs)
  assert.equal(closed, true)
  assert.match(log.lines.join('\n'), /still under way when the relay ended/)
})
