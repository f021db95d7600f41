/** The seams: one message without a socket. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { conduitPair } from '../support/conduits.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

test('one message without a socket: from a conduit in memory to a queue in memory', async (context) => {
  const { receiver, queue } = await receiving(context)
  const { near: server, far: client } = conduitPair({ remoteAddress: '127.0.0.1' })
  receiver.take(server)
  const talk = new SmtpTalk(client)
  assert.match(await talk.reply(), /^220 relay\.test/)
  assert.equal(await talk.submit('Subject: hi\r\n\r\nbody\r\n'), '250 2.6.0 <M1@relay.test> Queued mail for delivery')
  assert.equal(queue.taken[0]?.draft.subject, 'hi')
  assert.equal(receiver.connections, 1)
  await talk.say('QUIT')
  await talk.closed()
  client.end()
  while (receiver.connections > 0) await new Promise((resolve) => setImmediate(resolve))
})

test('a client without an address may reach the local domain and nothing else', async (context) => {
  const { receiver } = await receiving(context, { changes: { relayRestriction: { mode: 'AllExceptListed' } } })
  const { near: server, far: client } = conduitPair()
  receiver.take(server)
  const talk = new SmtpTalk(client)
  await talk.reply()
  assert.match(await talk.say('EHLO c'), /Hello \[unknown\]/)
  assert.deepEqual(await talk.sayAll('MAIL FROM:<a@b>', 'RCPT TO:<x@mail.test>', 'RCPT TO:<x@far.test>'), [
    '250 2.1.0 a@b....Sender OK',
    '250 2.1.5 x@mail.test',
    '550 5.7.1 Unable to relay for x@far.test',
  ])
  talk.close()
  server.destroy()
})
