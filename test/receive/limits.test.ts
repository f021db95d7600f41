/** Clients that want too much: each costs only its own connection. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { COMMANDS_MAX, PROTOCOL_ERRORS_MAX } from '../../server/receive/conversation.js'
import { CHUNK_MIN } from '../../server/receive/session.js'
import { SUBMIT_DEADLINE_MS } from '../../server/receive/submit-message.js'
import { LINGER_OCTETS_MAX } from '../../server/receive/unwilling.js'
import { ManualClock } from '../support/clock.js'
import { conduitPair, holdWrites } from '../support/conduits.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const start = ['EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA'] as const

test('a message that is declared too large is refused at MAIL, one that lies at its end, and nothing is stored', async (context) => {
  const { port, queue } = await receiving(context, { changes: { messageLimit: { maxMessageSize: 5000 } } })
  const talk = await SmtpTalk.open(port)
  assert.match(await talk.say('EHLO c'), /250-SIZE 5000\n/)
  assert.deepEqual(await talk.sayAll('MAIL FROM:<a@b> SIZE=5001', 'MAIL FROM:<a@b> SIZE=10', 'RCPT TO:<b@mail.test>'), [
    '552 5.3.4 Message size exceeds fixed maximum message size',
    '250 2.1.0 a@b....Sender OK',
    '250 2.1.5 b@mail.test',
  ])
  await talk.say('DATA')
  assert.match(await talk.say(`${'x\r\n'.repeat(1700)}.`), /^552 5\.3\.4/)
  assert.equal(queue.accepted, 0)
  assert.equal(queue.aborts, 1)
  await talk.sayAll('MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
  assert.match(await talk.say(`${'y'.repeat(4998)}\r\n.`), /^250/, 'exactly the limit is taken')
  assert.equal(queue.taken[0]?.body.includes('x'.repeat(10)), false)
  talk.close()
})

test('more data than a session may send is answered 552 4.3.1 in the middle, and the connection ends', async (context) => {
  const { port, queue } = await receiving(context, { changes: { messageLimit: { maxSessionSize: 100_000 } } })
  const talk = await SmtpTalk.open(port)
  await talk.submit(`${'x'.repeat(59_998)}\r\n`)
  await talk.sayAll(...start.slice(1))
  talk.send('y'.repeat(60_000))
  assert.equal(await talk.reply(), '552 4.3.1 Session size exceeds fixed maximum session size')
  await talk.closed()
  assert.equal(queue.accepted, 1)
  assert.equal(queue.aborts, 1)
})

test('a size that the rest of the session has no room for is refused at MAIL', async (context) => {
  const { port } = await receiving(context, { changes: { messageLimit: { maxSessionSize: 100_000 } } })
  const talk = await SmtpTalk.open(port)
  await talk.submit(`${'x'.repeat(59_998)}\r\n`)
  assert.match(await talk.say('MAIL FROM:<a@b> SIZE=60000'), /^552 4\.3\.1/)
  await talk.closed()
})

test('one recipient too many gets 452 4.5.3, and the others get their mail', async (context) => {
  const { port, queue } = await receiving(context, { changes: { messageLimit: { maxRecipients: 2 } } })
  const talk = await SmtpTalk.open(port)
  const given = await talk.sayAll(
    'EHLO c',
    'MAIL FROM:<a@b>',
    'RCPT TO:<1@x.test>',
    'RCPT TO:<2@x.test>',
    'RCPT TO:<3@x.test>',
    'RCPT TO:<2@x.test>',
    'DATA',
  )
  assert.deepEqual(
    given.slice(2).map((reply) => reply.slice(0, 9)),
    ['250 2.1.5', '250 2.1.5', '452 4.5.3', '250 2.1.5', '354 Start'],
  )
  assert.match(await talk.say('.'), /^250/)
  assert.equal(queue.taken[0]?.draft.recipients.length, 2)
  talk.close()
})

test('"unlimited" means no limit of size, and is announced without a number', async (context) => {
  const { port, queue } = await receiving(context, {
    changes: { messageLimit: { maxMessageSize: 'unlimited', maxSessionSize: 'unlimited', maxRecipients: 'unlimited' } },
  })
  const talk = await SmtpTalk.open(port)
  assert.match(await talk.say('EHLO c'), /250-SIZE\n/)
  assert.match(await talk.submit(`${'x'.repeat(3_000_000)}\r\n`), /^250/)
  assert.ok((queue.taken[0]?.body.length ?? 0) > 3_000_000)
  talk.close()
})

test('too many errors of protocol end the connection, but refused recipients are no errors', async (context) => {
  const { port } = await receiving(context, { changes: { relayRestriction: { grant: [] } } })
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>')
  for (let tried = 0; tried < 3 * PROTOCOL_ERRORS_MAX; tried++) {
    assert.equal(await talk.say('RCPT TO:<x@far.test>'), '550 5.7.1 Unable to relay for x@far.test')
  }
  for (let tried = 0; tried < PROTOCOL_ERRORS_MAX; tried++) assert.match(await talk.say('MAIL FROM:<a@b>'), /^503/)
  assert.equal(await talk.say('MAIL FROM:<a@b>'), '421 4.7.0 relay.test Too many errors, closing transmission channel')
  await talk.closed()
})

test('unknown commands and endless lines end the connection', async (context) => {
  const { port } = await receiving(context)
  const unknown = await SmtpTalk.open(port)
  const long = await SmtpTalk.open(port)
  unknown.send('FOO\r\n'.repeat(30))
  long.send(`${'x'.repeat(20_000)}\r\n`.repeat(30))
  assert.match(await unknown.reply(), /^500 5\.3\.3/)
  assert.match(await long.reply(), /^500 5\.5\.2 Line too long/)
  await unknown.closed()
  await long.closed()
})

test('a line without end is told once and ends the connection', async (context) => {
  const { port } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  talk.send('x'.repeat(2_000_000))
  assert.equal(await talk.reply(), '500 5.5.2 Line too long')
  await talk.closed()
})

test('a client that goes on sending after its connection was ended is cut off', async (context) => {
  const { receiver } = await receiving(context)
  const { near: server, far: client } = conduitPair({ remoteAddress: '127.0.0.1' })
  receiver.take(server)
  const talk = new SmtpTalk(client, true)
  assert.match(await talk.reply(), /^220/)
  assert.match(await talk.say('QUIT'), /^221/)
  const block = Buffer.alloc(64 * 1024, 'x')
  for (let sent = 0; sent < LINGER_OCTETS_MAX; sent += block.length) {
    client.write(block)
    await new Promise((resolve) => setImmediate(resolve))
    assert.equal(server.destroyed, false)
  }
  client.write(block)
  while (receiver.connections > 0) await new Promise((resolve) => setImmediate(resolve))
  client.destroy()
})

test('a flood of commands that lead nowhere is cut off, a long list of recipients is not', async (context) => {
  const { port, queue } = await receiving(context, { changes: { messageLimit: { maxRecipients: 5000 } } })
  const flood = await SmtpTalk.open(port)
  flood.send('NOOP\r\n'.repeat(COMMANDS_MAX + 500))
  for (let answered = 0; answered < COMMANDS_MAX; answered++) assert.match(await flood.reply(), /^250/)
  assert.match(await flood.reply(), /^421 4\.7\.0/)
  await flood.closed()
  const many = await SmtpTalk.open(port)
  await many.sayAll('EHLO c', 'MAIL FROM:<a@b>')
  const list = Array.from({ length: 3000 }, (_, index) => `RCPT TO:<u${index}@far.test>\r\n`)
  many.send(list.join(''))
  for (const _ of list) assert.match(await many.reply(), /^250 2\.1\.5/)
  await many.say('DATA')
  assert.match(await many.say('.'), /^250/)
  assert.equal(queue.taken[0]?.draft.recipients.length, 3000)
  many.close()
})

test('a message in chunks of next to nothing is cut off, one in as many of a fair size is not', async (context) => {
  const { port, queue } = await receiving(context)
  const begin = ['EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>'] as const
  const [flood, fair] = [await SmtpTalk.open(port), await SmtpTalk.open(port)]
  for (const talk of [flood, fair]) await talk.sayAll(...begin)
  flood.send('BDAT 1\r\nxBDAT 0\r\n'.repeat(COMMANDS_MAX))
  let last = ''
  for (let answered = 0; answered <= COMMANDS_MAX && !last.startsWith('421'); answered++) last = await flood.reply()
  assert.match(last, /^421 4\.7\.0/)
  await flood.closed()
  for (let sent = 0; sent < COMMANDS_MAX + 100; sent++) fair.send(`BDAT ${CHUNK_MIN}\r\n${'x'.repeat(CHUNK_MIN)}`)
  for (let sent = 0; sent < COMMANDS_MAX + 100; sent++) assert.match(await fair.reply(), /^250 2\.0\.0/)
  assert.match(await fair.say('BDAT 0 LAST'), /^250 2\.6\.0/)
  assert.equal(queue.accepted, 1)
  fair.close()
})

test('a browser is sent away', async (context) => {
  const { port } = await receiving(context)
  for (const verb of ['GET / HTTP/1.1', 'POST /x', 'OPTIONS * HTTP/1.0']) {
    const talk = await SmtpTalk.open(port)
    talk.send(`${verb}\r\nHost: x\r\n\r\nMAIL FROM:<a@b>\r\n`)
    assert.match(await talk.reply(), /^421 4\.7\.0/)
    await talk.closed()
  }
})

test('complaint 6: a client that does not read its replies is not read from any more', async (context) => {
  const { receiver } = await receiving(context)
  const { near: server, far: client } = conduitPair({ remoteAddress: '127.0.0.1' })
  holdWrites(server)
  receiver.take(server)
  client.write('HELP\r\n'.repeat(900))
  for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve))
  assert.ok(server.writableLength > 10_000, `${server.writableLength} octets wait`)
  assert.ok(server.writableLength < 40_000, `${server.writableLength} octets wait`)
  client.destroy()
  server.destroy()
})

test('a body waits while the queue has no room, and then goes on', async (context) => {
  const { port, queue } = await receiving(context)
  queue.stallAt = 200_000
  const talk = await SmtpTalk.open(port)
  await talk.sayAll(...start)
  const body = `${'x'.repeat(70)}\r\n`.repeat(20_000)
  talk.send(body)
  while (!queue.blocked) await new Promise((resolve) => setImmediate(resolve))
  queue.unblock()
  assert.match(await talk.say('.'), /^250/)
  assert.ok(queue.taken[0]?.body.endsWith(body))
  talk.close()
})

test('complaint 6: a flood of dot lines waits like any other body, and arrives unstuffed', async (context) => {
  const { port, queue } = await receiving(context)
  queue.stallAt = 200_000
  const talk = await SmtpTalk.open(port)
  await talk.sayAll(...start)
  talk.send('\r\n'.concat('..\r\n'.repeat(400_000)))
  while (!queue.blocked) await new Promise((resolve) => setImmediate(resolve))
  // A write while it is blocked would throw, and end in 451.
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
  queue.unblock()
  assert.match(await talk.say('.'), /^250/)
  assert.ok(queue.taken[0]?.body.endsWith('\r\n.\r\n.\r\n'))
  assert.ok((queue.taken[0]?.body.length ?? 0) > 1_200_000)
  talk.close()
})

test('a body that waited in vain gets 452 at its end, and the session goes on', async (context) => {
  const { port, queue } = await receiving(context)
  queue.stallAt = 100_000
  const talk = await SmtpTalk.open(port)
  await talk.sayAll(...start)
  talk.send(`${'x'.repeat(70)}\r\n`.repeat(20_000))
  while (!queue.blocked) await new Promise((resolve) => setImmediate(resolve))
  queue.unblock('noMemory')
  assert.equal(await talk.say('.'), '452 4.3.1 Out of memory, try again later')
  assert.match(await talk.submit('again\r\n'), /^250/)
  assert.equal(queue.taken.length, 1)
  talk.close()
})

test('what the queue cannot take is 452 or 451 at MAIL and after the dot', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  queue.refuses = 'noSpace'
  assert.equal(await talk.say('MAIL FROM:<a@b>'), '452 4.3.1 Insufficient system storage, try again later')
  queue.refuses = 'queueFull'
  assert.equal(await talk.say('MAIL FROM:<a@b>'), '452 4.3.1 The queue is full, try again later')
  queue.refuses = undefined
  queue.later = 'storeFailed'
  assert.equal(await talk.submit('x\r\n'), '451 4.3.0 The message could not be stored, try again later')
  queue.later = 'stopping'
  assert.match(await talk.submit('x\r\n'), /^421 4\.3\.2/)
  await talk.closed()
})

test('complaint 2: a queue that does not answer in time ends in 451, once, and the session goes on', async (context) => {
  const clock = new ManualClock()
  const { port, queue, logged } = await receiving(context, { clock })
  const talk = await SmtpTalk.open(port)
  const held = queue.hold()
  const reply = talk.submit('x\r\n')
  await held
  clock.advance(SUBMIT_DEADLINE_MS)
  assert.match(await reply, /^451 4\.3\.0/)
  queue.release()
  assert.match(await talk.say('NOOP'), /^250 2\.0\.0/)
  assert.match(logged[0] ?? '', /"storing" lasted longer than 60 s: the client gets 451.*"id":"M1"/)
  talk.close()
})
