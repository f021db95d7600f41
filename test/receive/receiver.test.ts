/** Bindings, counts of connections, pause and stop of a virtual server. */
import assert from 'node:assert/strict'
import * as net from 'node:net'
import { test } from 'node:test'
import { BindError } from '../../server/receive/bindings.js'
import { ConnectionCounts } from '../../server/receive/connections.js'
import { ManualClock } from '../support/clock.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('a taken port is refused with its reason, and what was open stays open', async (context) => {
  const { receiver, port } = await receiving(context)
  const other = net.createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const taken = (other.address() as net.AddressInfo).port
  const bindings = [
    { address: '127.0.0.1', port: 0 },
    { address: '127.0.0.1', port: taken },
  ]
  await assert.rejects(receiver.setBindings(bindings), (error: unknown) => {
    assert.ok(error instanceof BindError)
    assert.equal(error.code, 'EADDRINUSE')
    assert.match(error.message, new RegExp(`^The relay cannot listen on 127\\.0\\.0\\.1:${taken}: another program`))
    return true
  })
  assert.deepEqual(receiver.listening, [{ address: '127.0.0.1', port }])
  const talk = await SmtpTalk.open(port)
  talk.close()
  await new Promise((resolve) => other.close(resolve))
  await receiver.setBindings(bindings)
  assert.equal(receiver.listening.length, 2)
})

test('an address that the machine has not is refused with what to do', async (context) => {
  const { receiver } = await receiving(context)
  await assert.rejects(receiver.setBindings([{ address: '192.0.2.1', port: 2525 }]), {
    code: 'EADDRNOTAVAIL',
    message: /192\.0\.2\.1:2525: this machine has no such address/,
  })
})

test('bindings change while sessions go on, also between one address and all', async (context) => {
  const { receiver, port } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await receiver.setBindings([{ address: '127.0.0.1', port }])
  await receiver.setBindings([{ address: '0.0.0.0', port }])
  await receiver.setBindings([{ address: '127.0.0.1', port }])
  assert.deepEqual(receiver.listening, [{ address: '127.0.0.1', port }])
  await receiver.setBindings([{ address: '127.0.0.2', port }])
  await assert.rejects(SmtpTalk.open(port), { code: 'ECONNREFUSED' })
  assert.match(await talk.submit('x\r\n'), /^250/)
  talk.close()
})

test('one connection more than the limit is answered 421 4.3.2; the limit is live', async (context) => {
  const { port, change, receiver } = await receiving(context, { changes: { general: { maxConnections: 2 } } })
  const first = await SmtpTalk.open(port)
  const second = await SmtpTalk.open(port)
  const third = await SmtpTalk.open(port)
  assert.equal(third.greeting, '421 4.3.2 Too many connections, try again later')
  await third.closed()
  change({ general: { maxConnections: 3 } })
  const fourth = await SmtpTalk.open(port)
  assert.match(fourth.greeting, /^220/)
  for (const talk of [first, second, fourth]) talk.close()
  while (receiver.connections > 0) await turn()
})

test('connections are counted in all, for each virtual server and for each address', () => {
  const counts = new ConnectionCounts()
  const limits = { maxConnections: 1000, maxConnectionsPerAddress: 600 }
  const ends = Array.from({ length: limits.maxConnectionsPerAddress }, (_, index) =>
    counts.add(`${1 + (index % 2)}`, 'a', limits),
  )
  assert.equal(counts.add('1', 'a', limits), 'addressesFull')
  assert.equal(typeof counts.add('1', 'b', limits), 'function')
  assert.equal(counts.add('1', 'b', { ...limits, maxConnections: 5 }), 'connectionsFull')
  for (const end of ends) {
    if (typeof end === 'function') {
      end()
      end()
    }
  }
  assert.deepEqual([counts.all, counts.ofServer('1'), counts.ofServer('2'), counts.ofAddress('a')], [1, 1, 0, 0])
})

test('pause refuses connections and lets sessions go on', async (context) => {
  const { receiver, port } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await receiver.pause()
  await assert.rejects(SmtpTalk.open(port), { code: 'ECONNREFUSED' })
  assert.match(await talk.submit('x\r\n'), /^250/)
  await receiver.setBindings([{ address: '127.0.0.1', port }])
  const again = await SmtpTalk.open(port)
  for (const each of [talk, again]) each.close()
})

test('stop: who rests hears 421 at once, who sends a message may finish it, and then it starts again', async (context) => {
  const { receiver, port, queue } = await receiving(context)
  const resting = await SmtpTalk.open(port)
  const busy = await SmtpTalk.open(port)
  await busy.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
  const stopped = receiver.stop()
  assert.match(await resting.reply(), /^421 4\.3\.2 relay\.test Service not available/)
  await resting.closed()
  resting.close()
  assert.match(await busy.say('x\r\n.'), /^250/)
  assert.match(await busy.say('MAIL FROM:<a@b>'), /^421 4\.3\.2/)
  busy.close()
  await stopped
  assert.equal(receiver.connections, 0)
  assert.equal(queue.accepted, 1)
  await receiver.setBindings([{ address: '127.0.0.1', port }])
  const again = await SmtpTalk.open(port)
  assert.match(await again.submit('x\r\n'), /^250/)
  again.close()
})

test('stop cuts off after its limit who does not finish', async (context) => {
  const clock = new ManualClock()
  const { receiver, port, queue } = await receiving(context, { clock })
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
  const stopped = receiver.stop(5000)
  while (receiver.listening.length > 0) await turn()
  await turn()
  clock.advance(5000)
  await stopped
  await talk.closed()
  assert.equal(queue.aborts, 1)
})

test('an idle client is sent away with 421 4.4.2; in the middle of a message that counts as its limit', async (context) => {
  const { port, logged, queue } = await receiving(context, { changes: { general: { connectionTimeout: 'PT1S' } } })
  const talk = await SmtpTalk.open(port)
  const sending = await SmtpTalk.open(port)
  await sending.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<x@mail.test>', 'DATA')
  sending.send('Subject: half of it\r\n')
  assert.equal(await talk.reply(), '421 4.4.2 relay.test Timeout waiting for client input')
  assert.equal(await sending.reply(), '421 4.4.2 relay.test Timeout waiting for client input')
  for (const one of [talk, sending]) await one.closed()
  assert.equal(queue.accepted, 0)
  assert.equal(logged.length, 1)
  assert.match(logged[0] ?? '', /The state "receiving" lasted longer than its limit: the client gets 421/)
})

test('what is live changes in the middle of a session, what is for new sessions does not', async (context) => {
  const { port, change } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<x@far.test>')
  change({
    general: { fullyQualifiedDomainName: 'new.test', defaultDomain: 'other.test' },
    relayRestriction: { grant: [] },
    messageLimit: { maxRecipients: 1, maxMessageSize: 100 },
  })
  assert.deepEqual(await talk.sayAll('RCPT TO:<y@far.test>', 'RCPT TO:<b@mail.test>', 'RCPT TO:<joe>'), [
    '550 5.7.1 Unable to relay for y@far.test',
    '550 5.7.1 Unable to relay for b@mail.test',
    '250 2.1.5 joe@other.test',
  ])
  assert.equal(await talk.say('QUIT'), '221 2.0.0 relay.test Service closing transmission channel')
  const next = await SmtpTalk.open(port)
  assert.match(next.greeting, /^220 new\.test/)
  assert.match(await next.say('EHLO c'), /SIZE 100\n/)
  for (const each of [talk, next]) each.close()
})
