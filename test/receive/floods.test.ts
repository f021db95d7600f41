/** Much of one thing: recipients without end and very long lines, as testers and broken programs send them. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import * as net from 'node:net'
import { test } from 'node:test'
import { COMMANDS_MAX } from '../../server/receive/conversation.js'
import { COMMAND_LENGTH_MAX } from '../../server/receive/wire.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const many = 20_000

/** Sends recipients in one go and then ends its side; how often each code came back, and the rest after the last RCPT. */
async function flood(port: number, after = ''): Promise<ReadonlyMap<string, number>> {
  const socket = net.connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  const recipients = Array.from({ length: many }, (_, n) => `RCPT TO:<user${n}@far.test>\r\n`).join('')
  socket.end(`HELO c\r\nMAIL FROM:<a@b>\r\n${recipients}${after}`)
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  socket.on('error', () => undefined)
  await once(socket, 'close')
  const codes = new Map<string, number>()
  for (const line of Buffer.concat(chunks).toString('latin1').split('\r\n')) {
    const code = line.slice(0, 9)
    codes.set(code, (codes.get(code) ?? 0) + 1)
  }
  return codes
}

test('complaint 6: 20,000 recipients for one message: as many as may be are taken, then the client is sent away (L5)', async (context) => {
  const { port, queue } = await receiving(context)
  const codes = await flood(port, 'DATA\r\nx\r\n.\r\n')
  assert.deepEqual([codes.get('250 2.1.5'), codes.get('421 4.7.0')], [100, 1])
  const refused = codes.get('452 4.5.3') ?? 0
  assert.ok(refused > 900 && refused <= COMMANDS_MAX, `what is refused is no progress: ${refused}`)
  assert.equal(queue.accepted, 0, 'the rest was not looked at')
})

test('complaint 6: 20,000 recipients where their number has no limit are one message (L5)', async (context) => {
  const { port, queue } = await receiving(context, { changes: { messageLimit: { maxRecipients: 'unlimited' } } })
  const codes = await flood(port, 'DATA\r\nx\r\n.\r\n')
  assert.deepEqual([codes.get('250 2.1.5'), codes.get('250 2.6.0')], [many, 1])
  assert.equal(queue.taken[0]?.draft.recipients.length, many)
})

test('complaint 6: lines of 4 KB and more: a command within the limit is answered, one beyond it is dropped whole, and a message keeps its lines (L5)', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  const long = (length: number) => `MAIL FROM:<${'x'.repeat(length - 17)}@b.t>`
  for (const length of [4096, 5000, COMMAND_LENGTH_MAX - 2]) {
    assert.match(await talk.say(long(length)), /^501 /, `${length} octets`)
  }
  assert.match(await talk.say(`MAIL FROM:<a@b> ${'X='.padEnd(COMMAND_LENGTH_MAX, 'y')}`), /^500 5\.5\.2 Line too long/)
  const lines = [4096, 4097, 70_000].map((length) => 'z'.repeat(length)).join('\r\n')
  assert.match(await talk.submit(`Subject: long\r\n\r\n${lines}\r\n`), /^250 2\.6\.0/, 'the session goes on')
  assert.ok(queue.taken[0]?.body.endsWith(`\r\n\r\n${lines}\r\n`))
  talk.close()
})
