/** What a client's session tells the protocol log, over the wire: each command with its reply, and no secret. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Journal } from '../../server/receive/journal.js'
import { createReceiver } from '../../server/receive/receiver.js'
import { systemNetwork } from '../../server/system/network.js'
import { ManualClock, turns } from '../support/clock.js'
import { listLog } from '../support/log.js'
import { MemorySubmission } from '../support/memory-submission.js'
import { ProtocolRows } from '../support/protocol-rows.js'
import { receiveSettings } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

async function receivingLogged(t: TestContext, settings = receiveSettings) {
  const log = new ProtocolRows()
  const clock = new ManualClock()
  const receiver = createReceiver({
    system: { clock, network: systemNetwork, log: listLog(), protocolLog: () => log },
    virtualServer: '1',
    settings: () => settings,
    submission: new MemorySubmission(),
  })
  await receiver.setBindings([{ address: '127.0.0.1', port: 0 }])
  const talks: SmtpTalk[] = []
  t.after(async () => {
    for (const talk of talks) talk.close()
    const stopped = receiver.stop(0)
    clock.advance(1)
    await stopped
  })
  const open = async (): Promise<SmtpTalk> => {
    const talk = await SmtpTalk.open(receiver.listening[0]?.port ?? 0)
    talks.push(talk)
    return talk
  }
  return { log, open, clock }
}

test('each command is a row with its reply; DATA has the id of the message and its bytes', async (t) => {
  const { log, open } = await receivingLogged(t)
  const talk = await open()
  await talk.say('EHLO client.test')
  await talk.say('mail FROM:<a@client.test> SIZE=100')
  await talk.say('RCPT TO:<b@other.test>')
  await talk.say('RCPT TO:<c@mail.test>')
  await talk.say('DATA')
  const taken = await talk.say(`Subject: x\r\n\r\n${'Hello '.repeat(50)}\r\n.`)
  const id = /<\S+>/.exec(taken)?.[0]
  await talk.say('fly me')
  await talk.say('QUIT')
  assert.deepEqual(log.lines, [
    'EHLO client.test 250',
    'mail FROM:<a@client.test> SIZE=100 250',
    'RCPT TO:<b@other.test> 250',
    'RCPT TO:<c@mail.test> 250',
    `DATA ${id} 250`,
    'fly 500',
    'QUIT 221',
  ])
  const [hello, , , , data] = log.rows
  assert.equal(hello?.userName, 'client.test')
  assert.deepEqual([hello?.remoteAddress, hello?.localAddress, hello?.port], ['127.0.0.1', '127.0.0.1', 0])
  assert.equal(hello?.bytesReceived, 'EHLO client.test\r\n'.length)
  assert.ok((data?.bytesReceived ?? 0) > 300)
})

test('a client that is refused at the door, and one that says nothing, each have a row', async (t) => {
  const denied = { ...receiveSettings.connectionControl, deny: [{ address: '127.0.0.1', comment: '' }] }
  const refused = await receivingLogged(t, { ...receiveSettings, connectionControl: denied })
  const first = await refused.open()
  await first.closed()
  assert.deepEqual(refused.log.lines, ['- 554'])
  assert.equal(refused.log.rows[0]?.remoteAddress, '127.0.0.1')
  const idle = await receivingLogged(t, {
    ...receiveSettings,
    general: { ...receiveSettings.general, connectionTimeout: 'PT1S' },
  })
  const silent = await idle.open()
  idle.clock.advance(1000)
  await silent.closed()
  assert.deepEqual(idle.log.lines, ['TIMEOUT 421'])
  silent.close()
})

const secret = Buffer.from('\0me\0pa55word').toString('base64')

function journal() {
  const log = new ProtocolRows()
  const made = new Journal(log, new ManualClock(), '192.0.2.1', { localAddress: '::ffff:127.0.0.1' })
  const say = (line: string, reply: string) => {
    made.command(Buffer.from(line))
    made.reply(`${reply}\r\n`)
  }
  return { log, say }
}

test('of AUTH there is the mechanism and the last reply: no password, no user, no length of one', () => {
  const { log, say } = journal()
  say('AUTH LOGIN', '334 VXNlcm5hbWU6')
  say(Buffer.from('me').toString('base64'), '334 UGFzc3dvcmQ6')
  say(Buffer.from('pa55word').toString('base64'), '235 2.7.0 Authentication successful')
  say(`auth plain ${secret}`, '535 5.7.3 Authentication unsuccessful')
  say(`AUTH ${secret}`, '504 5.7.4 Unrecognized authentication type')
  say(`AUTH=PLAIN ${secret}`, '500 5.3.3 Unrecognized command')
  say(`AUTHPLAIN${secret}`, '500 5.3.3 Unrecognized command')
  say('NOOP', '250 OK')
  assert.deepEqual(log.lines, ['AUTH LOGIN 235', 'AUTH plain 535', 'AUTH 504', 'AUTH 500', 'AUTH 500', 'NOOP 250'])
  const lengths = new Set(log.rows.filter(({ method }) => method === 'AUTH').map((row) => row.bytesReceived))
  assert.deepEqual([...lengths], [6])
})

test('a client that sends its password blindly after a refused AUTH is not written down', () => {
  const { log, say } = journal()
  say('AUTH LOGIN', '502 5.5.1 Command not implemented')
  say(secret, '500 5.3.3 Unrecognized command')
  say('PASS pa55word', '500 5.3.3 Unrecognized command')
  say('NOOP', '250 OK')
  say('PASS pa55word', '500 5.3.3 Unrecognized command')
  assert.deepEqual(log.lines, ['AUTH LOGIN 502', '500', '500', 'NOOP 250', 'PASS 500'])
  assert.ok(!JSON.stringify(log.rows).includes('pa55word') && !JSON.stringify(log.rows).includes(secret))
})

test('logging that is turned on in the middle of an AUTH exchange sees no password', () => {
  for (const turns of [1, 2, 3]) {
    const { log, say } = journal()
    const lines = [
      ['AUTH LOGIN', '334 VXNlcm5hbWU6'],
      ['bWU=', '334 UGFzc3dvcmQ6'],
      [secret, '535 5.7.3 No'],
      [secret, '500 5.3.3 Unrecognized command'],
    ] as const
    for (const [index, [line, reply]] of lines.entries()) {
      log.enabled = index >= turns
      say(line, reply)
    }
    assert.ok(!JSON.stringify(log.rows).includes(secret), `from line ${turns} on`)
  }
})

test('off, a session makes no row', async (t) => {
  const { log, open } = await receivingLogged(t)
  log.enabled = false
  const talk = await open()
  await talk.say('EHLO client.test')
  log.enabled = true
  await talk.say('QUIT')
  await turns()
  assert.deepEqual(log.lines, ['QUIT 221'])
})
