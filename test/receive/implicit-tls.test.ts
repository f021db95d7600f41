/** Bindings where the TLS handshake comes before the greeting. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import * as net from 'node:net'
import { test } from 'node:test'
import * as tls from 'node:tls'
import type { Certificate } from '../../server/certificates/certificate.js'
import { makeCertificate } from '../../server/certificates/make.js'
import { HANDSHAKES_PER_ADDRESS_MAX } from '../../server/receive/connections.js'
import { HANDSHAKE_DEADLINE_MS } from '../../server/receive/conversation.js'
import { TICKET_KEYS_MS } from '../../server/receive/engine.js'
import { systemClock } from '../../server/system/clock.js'
import { ManualClock } from '../support/clock.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const made: Promise<Certificate> = makeCertificate(['relay.test'], systemClock.now())

async function open(port: number, options: tls.ConnectionOptions = {}): Promise<SmtpTalk> {
  const socket = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options })
  await once(socket, 'secureConnect')
  const talk = new SmtpTalk(socket)
  talk.greeting = await talk.reply()
  return talk
}

/** What a connection is told before it ends. */
async function rest(socket: net.Socket): Promise<string> {
  let text = ''
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1')
  })
  if (!socket.closed) await new Promise<void>((resolve) => void socket.once('close', () => resolve()))
  return text
}

async function connected(port: number): Promise<net.Socket> {
  const socket = net.connect({ port, host: '127.0.0.1' })
  await once(socket, 'connect')
  // A connection that is cut off may end with a reset.
  socket.on('error', () => undefined)
  return socket
}

/** A ClientHello of which a part is missing. */
const halfHello = Buffer.from('16030100c8010000c40303', 'hex')

test('the handshake comes before the greeting, and the session is one over TLS', async (context) => {
  const { port, queue, counts } = await receiving(context, {
    certificate: await made,
    tls: 'Implicit',
    changes: { tls: { requireTls: true } },
  })
  const talk = await open(port, { ca: (await made).cert, servername: 'relay.test', rejectUnauthorized: true })
  assert.match(talk.greeting, /^220 relay\.test /)
  assert.equal(counts.handshakes, 0)
  assert.doesNotMatch(await talk.say('EHLO c'), /STARTTLS/)
  assert.equal(await talk.say('STARTTLS'), '503 5.5.1 TLS is already active')
  assert.match(await talk.submit('x\r\n'), /^250/)
  assert.match(queue.taken[0]?.body ?? '', /with ESMTPS id M1/)
  assert.match(await talk.say('QUIT'), /^221/)
  await talk.closed()
})

test('what is no handshake ends the connection, and its place is free again', async (context) => {
  const { port, counts, receiver } = await receiving(context, { certificate: await made, tls: 'Implicit' })
  for (const nonsense of ['EHLO client.test\r\n', '\x16\x03\x01\x00\x05hello', 'x'.repeat(100_000), '']) {
    const socket = await connected(port)
    socket.end(nonsense)
    assert.doesNotMatch(await rest(socket), /^\d{3}/, nonsense.slice(0, 20))
  }
  const gone = await connected(port)
  gone.write(halfHello)
  gone.destroy()
  while (receiver.connections > 0) await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual([counts.handshakes, counts.all], [0, 0])
  const talk = await open(port)
  talk.close()
})

test('a handshake that takes too long is cut off, before and in the middle of it', async (context) => {
  const clock = new ManualClock()
  const { port, counts, receiver } = await receiving(context, { certificate: await made, clock, tls: 'Implicit' })
  const sockets = [await connected(port), await connected(port)]
  sockets[1]?.write(halfHello)
  while (counts.handshakes < 2) await new Promise((resolve) => setImmediate(resolve))
  const ends = sockets.map(rest)
  clock.advance(HANDSHAKE_DEADLINE_MS)
  assert.deepEqual(await Promise.all(ends), ['', ''])
  while (receiver.connections > 0) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(counts.handshakes, 0)
})

test('too many handshakes, too many connections and a client that may not connect: closed without a word', async (context) => {
  const { port, counts, change } = await receiving(context, { certificate: await made, tls: 'Implicit' })
  const refused = async () => assert.equal(await rest(await connected(port)), '')
  const own = Array.from({ length: HANDSHAKES_PER_ADDRESS_MAX }, () => counts.addHandshake('127.0.0.1', assert.fail))
  await refused()
  assert.equal(counts.all, 0)
  assert.notEqual(counts.addHandshake('127.0.0.2', assert.fail), undefined)
  for (const end of own) end?.()
  change({ connectionControl: { mode: 'OnlyListed' } })
  await refused()
  change({ connectionControl: { mode: 'AllExceptListed' }, general: { maxConnections: 1 } })
  const talk = await open(port)
  await refused()
  talk.close()
})

test('without a usable certificate the connection is closed, and nothing stays counted', async (context) => {
  const { port, counts } = await receiving(context, { tls: 'Implicit' })
  assert.equal(await rest(await connected(port)), '')
  assert.deepEqual([counts.handshakes, counts.all], [0, 0])
})

test('a stop ends a handshake at once, and says 421 to a session', async (context) => {
  const { port, counts, receiver } = await receiving(context, { certificate: await made, tls: 'Implicit' })
  const talk = await open(port)
  const slow = await connected(port)
  slow.write(halfHello)
  while (counts.handshakes < 1) await new Promise((resolve) => setImmediate(resolve))
  const ended = rest(slow)
  const stopped = receiver.stop()
  assert.match(await talk.reply(), /^421/)
  talk.close()
  assert.equal(await ended, '')
  await stopped
})

test('how TLS begins may change while the port stays open', async (context) => {
  const { port, receiver } = await receiving(context, { certificate: await made, tls: 'Implicit' })
  ;(await open(port)).close()
  await receiver.setBindings([{ address: '127.0.0.1', port, tls: 'StartTls' }])
  const talk = await SmtpTalk.open(port)
  assert.match(talk.greeting, /^220/)
  talk.close()
  assert.deepEqual(receiver.listening, [{ address: '127.0.0.1', port, tls: 'StartTls' }])
})

/** A session that a client can go on with, from a connection that said QUIT; and whether this one went on with another. */
async function visit(port: number, maxVersion: tls.SecureVersion, former?: Buffer) {
  const options = { maxVersion, ...(former === undefined ? {} : { session: former }) }
  const socket = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options })
  let session: Buffer | undefined
  socket.on('session', (given) => {
    session = given
  })
  socket.on('error', () => undefined)
  await once(socket, 'data')
  // Not what its type says: null where it is not.
  const resumed: boolean | null = socket.isSessionReused()
  socket.write('QUIT\r\n')
  await rest(socket)
  return { session, resumed: resumed === true }
}

test('a session can be resumed for a day, since the keys of its tickets are forgotten then', async (context) => {
  const clock = new ManualClock()
  const { port } = await receiving(context, { certificate: await made, clock, tls: 'Implicit' })
  for (const maxVersion of ['TLSv1.2', 'TLSv1.3'] as const) {
    const { session, resumed } = await visit(port, maxVersion)
    assert.ok(session !== undefined && !resumed)
    assert.equal((await visit(port, maxVersion, session)).resumed, true, maxVersion)
    clock.advance(TICKET_KEYS_MS)
    assert.equal((await visit(port, maxVersion, session)).resumed, false, maxVersion)
  }
})

test('a client that asks for another handshake in the middle of a session is refused', async (context) => {
  const { port } = await receiving(context, { certificate: await made, tls: 'Implicit' })
  const socket = tls.connect({ port, host: '127.0.0.1', rejectUnauthorized: false, maxVersion: 'TLSv1.2' })
  await once(socket, 'data')
  socket.on('error', () => undefined)
  const refused = await new Promise<Error | null>((resolve) => {
    socket.renegotiate({ rejectUnauthorized: false }, resolve)
    socket.on('close', () => resolve(new Error('closed')))
  })
  assert.ok(refused instanceof Error)
  socket.destroy()
})
