/** Clients that send an octet now and then: what is not whole is no sign of life. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Patience, STEP_OCTETS } from '../../server/receive/patience.js'
import { ManualClock, turns } from '../support/clock.js'
import { conduitPair, holdWrites } from '../support/conduits.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const IDLE_MS = 600_000
const timeout = '421 4.4.2 relay.test Timeout waiting for client input'

test('the limit runs from the last step, and a step is a good piece of a message', () => {
  const clock = new ManualClock()
  let over = 0
  const patience = new Patience(clock, 1000, () => over++)
  patience.restart()
  clock.advance(900)
  patience.step()
  clock.advance(900)
  assert.equal(patience.octets(STEP_OCTETS - 1), false)
  clock.advance(50)
  assert.equal(patience.octets(1), true)
  clock.advance(999)
  assert.equal(over, 0)
  clock.advance(1)
  assert.equal(over, 1)
  clock.advance(10_000)
  assert.equal(over, 1, 'once, until it begins again')
  patience.restart()
  patience.stop()
  clock.advance(10_000)
  assert.deepEqual([over, clock.timers], [1, 0])
})

test('a command, a message, a chunk and a password that come octet by octet end by the time-out', async (context) => {
  const clock = new ManualClock()
  const { port, queue } = await receiving(context, { clock })
  const begin = ['EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>'] as const
  const clients: readonly (readonly string[])[] = [[], ['EHLO c'], begin, [...begin, 'DATA']]
  const talks = await Promise.all(clients.map(() => SmtpTalk.open(port)))
  for (const [index, lines] of clients.entries()) await talks[index]?.sayAll(...lines)
  const chunking = await SmtpTalk.open(port)
  await chunking.sayAll(...begin)
  chunking.send('BDAT 1000 LAST\r\n')
  const all = [...talks, chunking]
  for (let minute = 0; minute < 11; minute++) {
    for (const talk of all) talk.send('x')
    await turns(20)
    clock.advance(60_000)
  }
  for (const talk of all) {
    assert.equal(await talk.reply(), timeout)
    await talk.closed()
  }
  assert.equal(queue.accepted, 0)
})

test('a client that asks now and then stays, and one that sends a long message slowly may finish it', async (context) => {
  const clock = new ManualClock()
  const { port, receiver } = await receiving(context, { clock })
  const asking = await SmtpTalk.open(port)
  const slow = await SmtpTalk.open(port)
  await slow.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
  for (let turn = 0; turn < 5; turn++) {
    assert.match(await asking.say('NOOP'), /^250/)
    slow.send(`${'x'.repeat(98)}\r\n`.repeat(330))
    const sent = 33_000 * (turn + 1)
    while (receiver.sessions.every(({ bytesReceived }) => bytesReceived < sent)) await turns(1)
    await turns()
    clock.advance(IDLE_MS - 1000)
  }
  assert.match(await slow.say('.'), /^250 2\.6\.0/)
  for (const talk of [asking, slow]) talk.close()
})

test('a client that never takes its replies is cut off by the time-out', async (context) => {
  const clock = new ManualClock()
  const { receiver } = await receiving(context, { clock })
  const { near: server, far: client } = conduitPair({ remoteAddress: '127.0.0.1' })
  holdWrites(server)
  receiver.take(server)
  client.write('HELP\r\n'.repeat(900))
  await turns(50)
  assert.ok(server.writableNeedDrain)
  clock.advance(IDLE_MS)
  await turns()
  assert.equal(server.destroyed, true)
  assert.equal(receiver.connections, 0)
})
