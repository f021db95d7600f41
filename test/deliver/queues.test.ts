/** The queues as an administrator sees them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { turns } from '../support/clock.js'
import { all, delivererBench, routeDown, toDrop, toSmartHost } from '../support/deliverer.js'

const minute = 60_000

test('mail that is being delivered, by next hop, with its oldest message', async () => {
  const { work, deliverer } = delivererBench()
  work.accept({ ...toSmartHost, receivedMs: Date.UTC(2026, 0, 2) })
  work.accept({ recipients: ['a@example.com', 'b@example.net', 'c@relay.test'], receivedMs: Date.UTC(2026, 0, 1) })
  await turns()
  assert.deepEqual(deliverer.list(work.messages).map(withoutTimes), [
    {
      identity: '1\\relay.test',
      virtualServer: '1',
      nextHopDomain: 'relay.test',
      nextHop: 'relay.test',
      deliveryType: 'LocalDrop',
      status: 'Active',
      messageCount: 1,
      oldestMessage: '2026-01-01T00:00:00.000Z',
    },
    {
      identity: '1\\smart.test',
      virtualServer: '1',
      nextHopDomain: 'smart.test',
      nextHop: 'smart.test:25',
      deliveryType: 'SmartHost',
      status: 'Active',
      messageCount: 2,
      oldestMessage: '2026-01-01T00:00:00.000Z',
    },
  ])
})

test('a route that is down: the error, the stage, the last and the next try, also when its messages have gone', async () => {
  const { work, courier, clock, deliverer } = delivererBench()
  courier.answer = routeDown
  const message = work.accept(toSmartHost)
  await turns()
  await clock.run(5 * minute)
  const [queue] = deliverer.list(work.messages)
  assert.equal(queue?.status, 'Retry')
  assert.equal(queue?.lastError, 'the connection was refused')
  assert.equal(queue?.lastErrorStage, 'Connect')
  assert.equal(queue?.lastRetryTime, iso(clock.now() - 5 * minute))
  assert.equal(queue?.nextRetryTime, iso(clock.now() + 10 * minute))
  work.remove(message)
  const [rest] = deliverer.list(work.messages)
  assert.equal(rest?.messageCount, 0)
  assert.equal(rest?.lastError, 'the connection was refused')
  assert.equal(rest?.oldestMessage, undefined)
})

test('messages that wait on schedules of their own: the earliest next try and the latest error', async () => {
  const { work, courier, clock, deliverer } = delivererBench()
  let n = 0
  courier.answer = ({ claim }) => {
    n += 1
    return all(claim, { kind: 'deferred', error: { stage: 'Rcpt', text: `450 number ${n}` } })
  }
  work.accept(toSmartHost)
  await turns()
  const first = clock.now()
  await clock.run(minute)
  work.accept(toSmartHost)
  await turns()
  const [queue] = deliverer.list(work.messages)
  assert.equal(queue?.status, 'Retry')
  assert.equal(queue?.lastError, '450 number 2')
  assert.equal(queue?.nextRetryTime, iso(first + work.retryMs))
  assert.equal(queue?.lastRetryTime, iso(clock.now()))
})

test('a held queue is Suspended, with and without messages', async () => {
  const { work, deliverer } = delivererBench()
  for (const held of ['1\\smart.test', '1\\relay.test', '1\\former.test']) work.heldQueues.add(held)
  work.accept(toSmartHost)
  await turns()
  assert.deepEqual(
    deliverer
      .list(work.messages)
      .map((queue) => [queue.identity, queue.deliveryType, queue.status, queue.messageCount]),
    [
      ['1\\former.test', 'Undefined', 'Suspended', 0],
      ['1\\relay.test', 'LocalDrop', 'Suspended', 0],
      ['1\\smart.test', 'SmartHost', 'Suspended', 1],
    ],
  )
})

test('mail by MX record stands under its domain, with what failed and what was talked to last', async () => {
  const { work, courier, clock, deliverer, change, smartHost } = delivererBench()
  change({ smartHost: smartHost() })
  const error = { stage: 'Dns', text: 'the name server failed (SERVFAIL)' } as const
  courier.answer = ({ claim }) => ({ ...all(claim, { kind: 'untried', error }, error), host: 'mx2.example.com:25' })
  work.accept({ recipients: ['a@example.com', 'b@Example.COM.'] })
  await turns()
  const [queue, ...others] = deliverer.list(work.messages)
  assert.deepEqual(others, [])
  assert.equal(queue?.identity, '1\\example.com')
  assert.equal(queue?.deliveryType, 'Mx')
  assert.deepEqual([queue?.nextHopDomain, queue?.nextHop], ['example.com', 'mx2.example.com:25'])
  assert.deepEqual([queue?.status, queue?.lastErrorStage, queue?.lastError], ['Retry', 'Dns', error.text])
  assert.equal(queue?.nextRetryTime, iso(clock.now() + 15 * minute))
})

test('mail without a way out stands under its domain with the reason', async () => {
  const { work, deliverer, settings } = delivererBench()
  settings.delete('1')
  work.accept({ recipients: ['a@example.com', 'b@Example.COM'] })
  await turns()
  const [queue, ...others] = deliverer.list(work.messages)
  assert.deepEqual(others, [])
  assert.equal(queue?.identity, '1\\example.com')
  assert.equal(queue?.deliveryType, 'Undefined')
  assert.equal(queue?.status, 'Retry')
  assert.equal(queue?.lastErrorStage, 'Dns')
  assert.match(queue?.lastError ?? '', /does not exist any more/)
  assert.equal(queue?.nextRetryTime, undefined)
})

test('mail that is due and waits for a slot is Ready, and a port other than 25 is part of the identity', async () => {
  const { work, deliverer, change, smartHost } = delivererBench()
  change({ smartHost: { ...smartHost('2001:db8::1'), port: 587 } })
  const message = work.accept(toDrop)
  const other = work.accept(toSmartHost)
  message.claimed.clear()
  assert.equal(deliverer.queueOf(other, 0), '1\\[2001:db8::1]:587')
  await deliverer.close()
  other.claimed.clear()
  await turns()
  assert.deepEqual(
    deliverer.list(work.messages).map(({ status }) => status),
    ['Ready', 'Ready'],
  )
})

function withoutTimes<T extends { readonly lastRetryTime?: string }>(queue: T) {
  const { lastRetryTime: _, ...rest } = queue
  return rest
}

function iso(ms: number): string {
  return new Date(ms).toISOString()
}
