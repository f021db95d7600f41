/** Messages by DATA and BDAT: what is put in front, what breaks off, and a real client. */
import assert from 'node:assert/strict'
import * as net from 'node:net'
import { test } from 'node:test'
import { createTransport } from 'nodemailer'
import { HELD_MAX } from '../../server/receive/reception.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
const closed = { changes: { relayRestriction: { grant: [] } } }
/** The body without our Received field. */
const behindTrace = (body: string | undefined): string =>
  (body ?? '').replace(/^Received: [^\n]+\n\t[^\n]+\n\t[^\n]+\n/, '')

test('BDAT: chunks of any size make one message, without dots', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>')
  talk.send('BDAT 12\r\nSubject: x\r\nBDAT 0\r\nBDAT 7\r\n\r\n.\r\n.\r')
  assert.equal(await talk.reply(), '250 2.0.0 12 octets received')
  assert.equal(await talk.reply(), '250 2.0.0 0 octets received')
  assert.equal(await talk.reply(), '250 2.0.0 7 octets received')
  assert.deepEqual(await talk.sayAll('DATA', 'MAIL FROM:<x@y>', 'RCPT TO:<x@y>', 'NOOP'), [
    '503 5.5.1 BDAT has begun: only BDAT may follow',
    '503 5.5.1 BDAT has begun: only BDAT may follow',
    '503 5.5.1 BDAT has begun: only BDAT may follow',
    '250 2.0.0 OK',
  ])
  talk.send('BDAT 5 LAST\r\n\nend')
  talk.send('.')
  assert.equal(await talk.reply(), '250 2.6.0 <M1@relay.test> Queued mail for delivery')
  assert.match(
    behindTrace(queue.taken[0]?.body),
    /^Message-ID: <M1@relay\.test>\r\nDate: [^\n]+\nSubject: x\r\n\r\n\.\r\n\.\r\nend\.\r\n$/,
  )
  talk.close()
})

test('BDAT out of order: its octets are never taken for commands', async (context) => {
  const { port, queue } = await receiving(context, { changes: { messageLimit: { maxMessageSize: 100 } } })
  const talk = await SmtpTalk.open(port)
  talk.send('BDAT 6\r\nQUIT\r\n')
  assert.equal(await talk.reply(), '503 5.5.2 Send hello first')
  await talk.say('EHLO c')
  talk.send('BDAT 6 LAST\r\nQUIT\r\n')
  assert.equal(await talk.reply(), '503 5.5.2 Need mail command.')
  await talk.sayAll('MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>')
  talk.send(`BDAT 101\r\n${'x'.repeat(101)}BDAT 6 LAST\r\nQUIT\r\n`)
  assert.match(await talk.reply(), /^552 5\.3\.4/)
  assert.equal(await talk.reply(), '503 5.5.2 Need mail command.')
  await talk.sayAll('MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>')
  talk.send('BDAT 4\r\nab\r\n')
  await talk.reply()
  assert.equal(await talk.say('RSET'), '250 2.0.0 Resetting')
  assert.equal(queue.aborts, 2)
  assert.equal(await talk.say('BDAT many'), '501 5.5.4 Invalid arguments')
  await talk.closed()
})

test('what a client that may relay submits gets Message-ID and Date if it lacks them', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.submit('Subject: x\r\nDate: d\r\n\r\n')
  await talk.submit('message-id : <own@id>\r\n\r\n')
  assert.equal(behindTrace(queue.taken[0]?.body), 'Message-ID: <M1@relay.test>\r\nSubject: x\r\nDate: d\r\n\r\n')
  assert.equal(queue.taken[0]?.draft.internetMessageId, '<M1@relay.test>')
  assert.match(
    behindTrace(queue.taken[1]?.body),
    /^Date: \w{3}, \d+ \w{3} \d{4} [\d:]{8} \+0000\r\nmessage-id : <own@id>\r\n\r\n$/,
  )
  assert.equal(queue.taken[1]?.draft.internetMessageId, '<own@id>')
  talk.close()
})

test('mail that only passes by gets the trace field and nothing else', async (context) => {
  const { port, queue } = await receiving(context, closed)
  const talk = await SmtpTalk.open(port)
  await talk.submit('Subject: x\r\n\r\nbody\r\n')
  assert.equal(behindTrace(queue.taken[0]?.body), 'Subject: x\r\n\r\nbody\r\n')
  assert.equal(queue.taken[0]?.draft.internetMessageId, undefined)
  talk.close()
})

test('a text without a header stays a text behind the trace field', async (context) => {
  const { port, queue } = await receiving(context, closed)
  const talk = await SmtpTalk.open(port)
  await talk.submit('Backup done\r\nOK: 3\r\n')
  assert.equal(behindTrace(queue.taken[0]?.body), '\r\nBackup done\r\nOK: 3\r\n')
  await talk.submit('')
  assert.equal(behindTrace(queue.taken[1]?.body), '')
  talk.close()
})

test('a header without end is passed on as it is, with nothing added but the trace field', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  const header = `X-Long: ${'y'.repeat(60)}\r\n`.repeat(Math.ceil((12 * HELD_MAX) / 70))
  await talk.submit(header)
  assert.equal(behindTrace(queue.taken[0]?.body), header)
  talk.close()
})

test('a client that sends octet by octet costs a few writes, not one for each', async (context) => {
  const { port, queue } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
  for (const octet of `Subject: s\r\n\r\n${'x\r\n'.repeat(500)}.\r\n`) {
    talk.send(octet)
    await turn()
  }
  assert.match(await talk.reply(), /^250/)
  assert.equal(queue.taken[0]?.writes, 1)
  talk.close()
})

test('a client that disappears in DATA, by FIN or RST, leaves nothing in the queue', async (context) => {
  const { port, queue, receiver } = await receiving(context)
  for (const leave of ['end', 'resetAndDestroy'] as const) {
    const talk = await SmtpTalk.open(port)
    await talk.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
    talk.send('Subject: half\r\n')
    await turn()
    if (talk.stream instanceof net.Socket) talk.stream[leave]()
    await talk.closed()
    talk.close()
    while (receiver.connections > 0) await turn()
  }
  assert.equal(queue.accepted, 0)
  assert.equal(queue.aborts, queue.begun)
})

test('a client that is gone when its message is stored: the message stays stored, the relay goes on', async (context) => {
  const { port, queue, receiver, logged } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  const held = queue.hold()
  void talk.submit('x\r\n').catch(() => undefined)
  await held
  if (talk.stream instanceof net.Socket) talk.stream.resetAndDestroy()
  while (receiver.connections > 0) await turn()
  queue.release()
  while (queue.accepted === 0) await turn()
  assert.deepEqual([queue.aborts, logged], [0, []])
})

test('nodemailer, pooled and pipelining, hands in fifty messages with what it asks for', async (context) => {
  const { port, queue } = await receiving(context)
  const transport = createTransport({ host: '127.0.0.1', port, pool: true, maxConnections: 4, ignoreTLS: true })
  const sent = Array.from({ length: 50 }, (_, index) =>
    transport.sendMail({
      from: 'a@client.test',
      to: ['b@mail.test', 'c@far.test'],
      subject: `Nummer ${index} für dich`,
      text: `.\n..\n${'lang '.repeat(2000)}\n.`,
      dsn: { id: 'e1', return: 'headers', notify: ['failure', 'delay'], recipient: 'a@client.test' },
    }),
  )
  for (const info of await Promise.all(sent)) assert.match(String(info.response), /^250 2\.6\.0 <M\d+@relay\.test>/)
  transport.close()
  const subjects = queue.taken.map(({ draft }) => draft.subject).sort()
  assert.deepEqual(subjects, Array.from({ length: 50 }, (_, index) => `Nummer ${index} für dich`).sort())
  assert.equal(queue.taken[0]?.draft.ret, 'HDRS')
  assert.deepEqual(queue.taken[0]?.draft.recipients[0]?.dsn?.notify, ['FAILURE', 'DELAY'])
})
