/** What others see of open sessions, and their end by an administrator. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import * as net from 'node:net'
import { test } from 'node:test'
import { makeCertificate } from '../../server/certificates/make.js'
import { DISCONNECT_LINGER_MS } from '../../server/receive/conversation.js'
import type { OpenSession } from '../../server/receive/open-session.js'
import type { Receiver } from '../../server/receive/receiver.js'
import { systemClock } from '../../server/system/clock.js'
import { ManualClock } from '../support/clock.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

const goodbye = '421 4.3.2 relay.test Session ended by an administrator, closing transmission channel'

function only(receiver: Receiver): OpenSession {
  const [session, ...more] = receiver.sessions
  assert.ok(session !== undefined && more.length === 0)
  return session
}

test('a session is shown with what it has done and what it is doing', async (context) => {
  const clock = new ManualClock()
  const { port, receiver, queue } = await receiving(context, { clock })
  const talk = await SmtpTalk.open(port)
  const fresh = only(receiver)
  assert.deepEqual(
    [fresh.virtualServer, fresh.remoteAddress, fresh.localAddress, fresh.localPort, fresh.sinceMs],
    ['1', '127.0.0.1', '127.0.0.1', port, clock.now()],
  )
  assert.deepEqual([fresh.heloName, fresh.lastCommand, fresh.tls, fresh.state], ['', undefined, undefined, 'Idle'])
  await talk.say('ehlo printer.test')
  assert.deepEqual([only(receiver).heloName, only(receiver).lastCommand], ['printer.test', 'EHLO'])
  await talk.say('MAIL FROM:<a@client.test>')
  assert.equal(only(receiver).state, 'Envelope')
  await talk.sayAll('RCPT TO:<b@mail.test>', 'DATA')
  assert.deepEqual([only(receiver).state, only(receiver).lastCommand], ['Data', 'DATA'])
  const held = queue.hold()
  talk.send('Subject: x\r\n\r\nHello\r\n.\r\n')
  await held
  assert.deepEqual([only(receiver).state, only(receiver).messageCount], ['Storing', 0])
  queue.release()
  await talk.reply()
  const done = only(receiver)
  assert.deepEqual([done.state, done.messageCount, done.bytesReceived > 80], ['Idle', 1, true])
  await talk.say('secret')
  assert.equal(only(receiver).lastCommand, 'unknown', 'what is no command may be a password')
  talk.close()
})

test('a session under TLS is shown with its version, and the octets of TLS count', async (context) => {
  const certificate = await makeCertificate(['relay.test'], systemClock.now())
  const { port, receiver } = await receiving(context, { certificate })
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  await talk.secure()
  await talk.say('EHLO c')
  assert.equal(only(receiver).tls, 'TLSv1.3')
  assert.ok(only(receiver).bytesReceived > 200, 'a handshake is longer than two greetings')
  assert.equal(receiver.disconnect(only(receiver).identity)?.tls, 'TLSv1.3')
  assert.equal(await talk.reply(), goodbye)
  await talk.closed()
})

test('an idle session hears 421 at once and is shown no more; nobody else is touched', async (context) => {
  const { port, receiver } = await receiving(context)
  const [ended, other] = [await SmtpTalk.open(port), await SmtpTalk.open(port)]
  const [first] = receiver.sessions
  assert.deepEqual(receiver.disconnect(first?.identity ?? ''), first)
  assert.equal(receiver.disconnect(first?.identity ?? ''), undefined, 'it is ending already')
  assert.equal(receiver.disconnect('1-4711'), undefined)
  assert.equal(await ended.reply(), goodbye)
  await ended.closed()
  assert.equal(receiver.sessions.length, 1)
  assert.equal(await other.say('NOOP'), '250 2.0.0 OK')
  other.close()
})

test('a message that is arriving is dropped with its session', async (context) => {
  const { port, receiver, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>', 'DATA')
  talk.send('Subject: x\r\n\r\nHel')
  await until('some of it came', async () => only(receiver).bytesReceived > 70 || undefined)
  receiver.disconnect(only(receiver).identity)
  talk.send('lo\r\n.\r\n')
  assert.equal(await talk.reply(), goodbye)
  await talk.closed()
  assert.deepEqual([queue.accepted, queue.aborts], [0, 1])
})

test('a message that is being stored gets its 250, and then the session ends, whatever was pipelined', async (context) => {
  const { port, receiver, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>', 'DATA')
  const held = queue.hold()
  talk.send('Subject: x\r\n\r\nHello\r\n.\r\nMAIL FROM:<a@client.test>\r\n')
  await held
  const { identity } = only(receiver)
  assert.equal(receiver.disconnect(identity)?.state, 'Storing')
  assert.equal(receiver.sessions.length, 0, 'it takes nothing more')
  queue.release()
  assert.match(await talk.reply(), /^250 2\.6\.0 /)
  assert.equal(await talk.reply(), goodbye)
  await talk.closed()
  assert.equal(queue.accepted, 1)
})

test('a message that could not be stored is told so before the session ends', async (context) => {
  const { port, receiver, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>', 'DATA')
  const held = queue.hold()
  talk.send('Hello\r\n.\r\n')
  await held
  receiver.disconnect(only(receiver).identity)
  queue.later = 'noSpace'
  queue.release()
  assert.match(await talk.reply(), /^452 4\.3\.1 /)
  assert.equal(await talk.reply(), goodbye)
  await talk.closed()
})

test('a client that does not close its side is cut off', async (context) => {
  const clock = new ManualClock()
  const { port, receiver } = await receiving(context, { clock })
  const talk = await SmtpTalk.open(port)
  receiver.disconnect(only(receiver).identity)
  assert.equal(await talk.reply(), goodbye)
  assert.equal(receiver.connections, 1, 'its half is open')
  clock.advance(DISCONNECT_LINGER_MS)
  await until('it is gone', async () => receiver.connections === 0 || undefined)
  talk.close()
})

for (const begins of ['StartTls', 'Implicit'] as const) {
  test(`a session is ended in the middle of its TLS handshake (${begins})`, async (context) => {
    const certificate = await makeCertificate(['relay.test'], systemClock.now())
    const { port, receiver, counts, logged } = await receiving(context, { certificate, tls: begins })
    const socket = net.connect({ port, host: '127.0.0.1' })
    socket.on('error', () => undefined).resume()
    await once(socket, 'connect')
    if (begins === 'StartTls') socket.write('STARTTLS\r\n')
    await until('the handshake has begun', async () => counts.handshakes === 1 || undefined)
    // A ClientHello that is not whole.
    socket.write(Buffer.from('16030100c8010000c40303', 'hex'))
    receiver.disconnect(only(receiver).identity)
    await until('the client notices', async () => socket.closed || undefined)
    await until('it is gone', async () => receiver.connections === 0 || undefined)
    assert.deepEqual([counts.handshakes, counts.all, receiver.sessions.length], [0, 0, 0])
    assert.deepEqual(logged, [])
  })
}
