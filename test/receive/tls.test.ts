/** STARTTLS, and the certificate for it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ConnectionOptions } from 'node:tls'
import type { Certificate } from '../../server/certificates/certificate.js'
import { makeCertificate } from '../../server/certificates/make.js'
import { HANDSHAKES_PER_ADDRESS_MAX } from '../../server/receive/connections.js'
import { HANDSHAKE_DEADLINE_MS } from '../../server/receive/conversation.js'
import { systemClock } from '../../server/system/clock.js'
import { ManualClock } from '../support/clock.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

/** Making a key takes long: one for all. */
const made: Promise<Certificate> = makeCertificate(['relay.test'], systemClock.now())

test('a message over STARTTLS says so in its trace field', async (context) => {
  const { port, queue, counts } = await receiving(context, { certificate: await made })
  const talk = await SmtpTalk.open(port)
  assert.match(await talk.say('EHLO c'), /250 STARTTLS$/)
  assert.equal(await talk.say('STARTTLS now'), '501 5.5.4 Invalid arguments')
  const socket = await talk.secure({ ca: (await made).cert, servername: 'relay.test', rejectUnauthorized: true })
  assert.equal(socket.authorized, true)
  assert.equal(await talk.say('MAIL FROM:<a@b>'), '503 5.5.2 Send hello first')
  assert.equal(counts.handshakes, 0)
  assert.doesNotMatch(await talk.say('EHLO c'), /STARTTLS/)
  assert.equal(await talk.say('STARTTLS'), '503 5.5.1 TLS is already active')
  assert.match(await talk.submit('x\r\n'), /^250/)
  assert.match(queue.taken[0]?.body ?? '', /with ESMTPS id M1/)
  socket.end()
  await talk.closed()
})

test('what was pipelined behind STARTTLS is never run, in the clear or under TLS', async (context) => {
  const { port, queue } = await receiving(context, { certificate: await made })
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  await talk.secure({}, 'STARTTLS\r\nEHLO evil\r\nMAIL FROM:<evil@x>\r\nRCPT TO:<b@mail.test>')
  assert.equal(await talk.say('DATA'), '503 5.5.2 Send hello first')
  await talk.say('EHLO c')
  assert.equal(await talk.say('DATA'), '503 5.5.2 Need mail command.')
  assert.equal(queue.begun, 0)
  talk.close()
})

test('a transaction in the clear is forgotten by STARTTLS', async (context) => {
  const { port } = await receiving(context, { certificate: await made })
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>')
  await talk.secure()
  await talk.say('EHLO c')
  assert.equal(await talk.say('RCPT TO:<b@mail.test>'), '503 5.5.2 Need mail command.')
  talk.close()
})

test('a handshake that does not come is cut off, and its place is free again', async (context) => {
  const clock = new ManualClock()
  const { port, counts, receiver } = await receiving(context, { certificate: await made, clock })
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'STARTTLS')
  assert.equal(counts.handshakes, 1)
  clock.advance(HANDSHAKE_DEADLINE_MS)
  await talk.closed()
  while (receiver.connections > 0) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(counts.handshakes, 0)
})

test('a client that breaks off during the handshake, or sends nonsense, costs nothing', async (context) => {
  const { port, counts, receiver } = await receiving(context, { certificate: await made })
  for (const nonsense of ['QUIT\r\n', '\x16\x03\x01\x00\x05hello']) {
    const talk = await SmtpTalk.open(port)
    await talk.sayAll('EHLO c', 'STARTTLS')
    talk.send(nonsense)
    talk.stream.end()
    await talk.closed()
  }
  const gone = await SmtpTalk.open(port)
  await gone.sayAll('EHLO c', 'STARTTLS')
  gone.close()
  while (receiver.connections > 0) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(counts.handshakes, 0)
})

test('too many handshakes of one address at once: 454, and the session goes on in the clear', async (context) => {
  const { port, counts } = await receiving(context, { certificate: await made })
  const ends = Array.from({ length: HANDSHAKES_PER_ADDRESS_MAX }, () => counts.addHandshake('127.0.0.1', assert.fail))
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  assert.match(await talk.say('STARTTLS'), /^454 4\.7\.0/)
  assert.match(await talk.submit('x\r\n'), /^250/)
  for (const end of ends) end?.()
  await talk.secure()
  talk.close()
})

test('a new certificate serves the next handshake; one that cannot be used is not offered, and the log says why', async (context) => {
  const first = await made
  const second = await makeCertificate(['other.test'], systemClock.now())
  const { port, replaceCertificate, logged } = await receiving(context, { certificate: first })
  const names: (string | undefined)[] = []
  const handshake = async (): Promise<void> => {
    const talk = await SmtpTalk.open(port)
    await talk.say('EHLO c')
    const socket = await talk.secure()
    names.push(String(socket.getPeerCertificate().subject.CN))
    talk.close()
  }
  await handshake()
  replaceCertificate(second)
  await handshake()
  assert.deepEqual(names, ['relay.test', 'other.test'])
  replaceCertificate({ ...first, key: second.key })
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  assert.match(await talk.say('STARTTLS'), /^454 4\.7\.0/)
  assert.match(await talk.submit('x\r\n'), /^250/)
  assert.match(logged.join(), /its certificate cannot be used/)
  talk.close()
})

test('where TLS is required, MAIL in the clear is answered 530, from the next command on', async (context) => {
  const { port, change, queue } = await receiving(context, { certificate: await made })
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  change({ tls: { requireTls: true } })
  assert.equal(await talk.say('MAIL FROM:<a@b>'), '530 5.7.0 Must issue a STARTTLS command first')
  assert.equal(await talk.say('NOOP'), '250 2.0.0 OK')
  await talk.secure()
  await talk.say('EHLO c')
  assert.match(await talk.submit('x\r\n'), /^250/)
  assert.equal(queue.taken.length, 1)
  talk.close()
})

/** The version that a client and the relay agree on, or the error of the handshake. */
async function version(port: number, options: ConnectionOptions): Promise<string> {
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  try {
    return String((await talk.secure(options)).getProtocol())
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error)
  } finally {
    talk.close()
  }
}

const oldDevice: ConnectionOptions = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'AES128-SHA:@SECLEVEL=0' }

test('the oldest version of TLS holds from the next handshake on, and an old one lets old ciphers in', async (context) => {
  const { port, change } = await receiving(context, { certificate: await made })
  assert.match(await version(port, oldDevice), /^ERR_SSL|ECONNRESET/)
  assert.equal(await version(port, { maxVersion: 'TLSv1.2' }), 'TLSv1.2')
  const noForwardSecrecy: ConnectionOptions = { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' }
  assert.match(await version(port, noForwardSecrecy), /^ERR_SSL|ECONNRESET/)
  change({ tls: { minimumVersion: 'Tls10' } })
  assert.equal(await version(port, oldDevice), 'TLSv1')
  assert.equal(await version(port, noForwardSecrecy), 'TLSv1.2')
  assert.equal(await version(port, {}), 'TLSv1.3')
  change({ tls: { minimumVersion: 'Tls11' } })
  assert.match(await version(port, oldDevice), /^ERR_SSL|ECONNRESET/)
  change({ tls: { minimumVersion: 'Tls13' } })
  assert.match(await version(port, { maxVersion: 'TLSv1.2' }), /^ERR_SSL|ECONNRESET/)
  assert.equal(await version(port, {}), 'TLSv1.3')
})
