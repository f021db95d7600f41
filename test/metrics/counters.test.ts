/** The counters that cmdlet and Prometheus read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { register } from 'prom-client'
import { Counters } from '../../server/metrics/counters.js'

test('each virtual server has its own, from 0 on, and two relays in one process share none', async () => {
  const [one, other] = [new Counters(), new Counters()]
  one.of('1').messagesReceived()
  one.of('1').messageBytesReceived(4096)
  one.of('2').messagesReceived(3)
  one.of('1').hopCountExceeded()
  one.of('1').ndrOfDsn(2)
  other.of('1')
  const values = await one.values()
  assert.deepEqual([...values.keys()], ['1', '2'])
  const { messagesReceived, messageBytesReceived, hopCountExceeded, ndrOfDsn, generalFailure } = values.get('1') ?? {}
  assert.deepEqual(
    [messagesReceived, messageBytesReceived, hopCountExceeded, ndrOfDsn, generalFailure],
    [1, 4096, 1, 2, 0],
  )
  assert.equal(values.get('2')?.messagesReceived, 3)
  assert.equal((await other.values()).get('1')?.messagesReceived, 0)
  assert.deepEqual(
    await register.getMetricsAsJSON(),
    [],
    'the library has a registry that is everybody’s: it is not used',
  )
})

test('the text names each counter by the conventions of Prometheus and shows those at 0', async () => {
  const counters = new Counters()
  counters.of('1').messagesSent()
  const text = await counters.registry.metrics()
  const lines = text.split('\n')
  assert.ok(lines.includes('mailroot_messages_sent_total{virtual_server="1"} 1'))
  assert.ok(lines.includes('mailroot_badmailed_messages_total{virtual_server="1",reason="no_recipients"} 0'))
  for (const line of lines.filter((one) => one.startsWith('# TYPE'))) {
    assert.match(line, /^# TYPE mailroot_[a-z_]+(_total counter|_seconds histogram)$/)
  }
})

test('each state has its counter of limits reached, from 0 on, and all of them are told together', async () => {
  const counters = new Counters()
  counters.limitReached('dns')
  counters.limitReached('dns')
  counters.limitReached('store')
  const lines = (await counters.registry.metrics()).split('\n')
  for (const line of ['state="dns"} 2', 'state="store"} 1', 'state="end"} 0']) {
    assert.ok(lines.includes(`mailroot_limits_reached_total{${line}`), line)
  }
  assert.equal(await counters.limitsReached(), 3)
})
