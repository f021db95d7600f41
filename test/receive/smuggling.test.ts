/** Endings that are none: a second message hidden in the first stays in it, or both are refused. Cut at every octet. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { ProtocolBareLineEndings } from '../../server/generated/settings.js'
import { conduitPair } from '../support/conduits.js'
import { type Changes, type Receiving, receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { endings } from './false-endings.js'

/** The second message, as a smuggler writes it: a next hop that ends the first one early would take it. */
const hidden = 'MAIL FROM:<>\r\nRCPT TO:<c@mail.test>\r\nDATA\r\n\r\npay'

/** All that our relay stores can be read in one way: CR and LF stand together, and there is no NUL. */
function assertOneReading(body: string, about: string): void {
  assert.doesNotMatch(body, /\r(?!\n)|(?<!\r)\n|\0/, about)
  assert.match(body, /\r\n$/, about)
}

/** A session in memory, where each write arrives as one packet. */
async function talkTo({ receiver }: Receiving): Promise<SmtpTalk> {
  const { near: server, far: client } = conduitPair({ remoteAddress: '127.0.0.1' })
  receiver.take(server)
  const talk = new SmtpTalk(client)
  await talk.reply()
  await talk.say('EHLO client.test')
  return talk
}

const stranger: Changes = { relayRestriction: { grant: [] } }
const first = 'To: b\r\n\r\nhello'

/** MAIL to the end of the message in two packets; gives the one reply to it. */
async function submit(talk: SmtpTalk, message: string, cut: number, chunked: boolean): Promise<string> {
  const whole = chunked ? `BDAT ${message.length} LAST\r\n${message}` : message
  talk.send(`MAIL FROM:<a@client.test>\r\nRCPT TO:<b@mail.test>\r\n${chunked ? '' : 'DATA\r\n'}`)
  for (let replies = chunked ? 2 : 3; replies > 0; replies--) await talk.reply()
  talk.send(Buffer.from(whole.slice(0, cut), 'latin1'))
  talk.send(Buffer.from(whole.slice(cut), 'latin1'))
  const reply = await talk.reply()
  // Nothing that was hidden has been taken for a command: the next reply is NOOP's.
  assert.equal(await talk.say('NOOP'), '250 2.0.0 OK')
  return reply
}

async function tryAll(context: TestContext, changes: Changes, chunked: boolean, check: Check): Promise<void> {
  const world = await receiving(context, { changes: { ...changes, messageLimit: { maxSessionSize: 'unlimited' } } })
  for (const ending of endings) {
    const message = `${first}${ending}${hidden}${chunked ? '' : '\r\n.\r\n'}`
    const talk = await talkTo(world)
    for (let cut = 1; cut < message.length; cut++) {
      const before = world.queue.taken.length
      const reply = await submit(talk, message, cut, chunked)
      const about = `${JSON.stringify(ending)} cut at ${cut}`
      check(reply, world.queue.taken.slice(before), about)
    }
    talk.close()
  }
  assert.deepEqual(world.logged, [])
}

type Check = (reply: string, taken: Receiving['queue']['taken'], about: string) => void

const isRefused: Check = (reply, taken, about) => {
  assert.equal(reply, '550 5.6.0 Message has a bare CR, a bare LF or a NUL: lines must end in CR LF', about)
  assert.deepEqual(taken, [], about)
}

const isOneMessage: Check = (reply, taken, about) => {
  assert.match(reply, /^250 2\.6\.0 /, about)
  assert.equal(taken.length, 1, about)
  const [{ body = '', draft } = {}] = taken
  assertOneReading(body, about)
  assert.deepEqual([draft?.sender, draft?.recipients], ['a@client.test', [{ address: 'b@mail.test' }]], about)
  assert.ok(body.includes('\r\n\r\nhello\r\n') && body.endsWith(`${hidden}\r\n`), about)
}

for (const chunked of [false, true]) {
  const verb = chunked ? 'BDAT' : 'DATA'
  test(`${verb} from a client that may relay: a false ending is text of the one message`, async (context) => {
    await tryAll(context, {}, chunked, isOneMessage)
  })

  test(`${verb} from a stranger: a false ending is refused, and what it hides is no command`, async (context) => {
    await tryAll(context, stranger, chunked, isRefused)
  })
}

test('the setting decides at each message, for whoever sends it', async (context) => {
  const world = await receiving(context)
  const talk = await talkTo(world)
  const lone = async (): Promise<string> => (await submit(talk, 'a\nb\r\n.\r\n', 1, false)).slice(0, 9)
  const expected: readonly (readonly [ProtocolBareLineEndings, boolean, string])[] = [
    ['ByRelayRight', true, '250 2.6.0'],
    ['ByRelayRight', false, '550 5.6.0'],
    ['Normalize', true, '250 2.6.0'],
    ['Normalize', false, '250 2.6.0'],
    ['Refuse', true, '550 5.6.0'],
    ['Refuse', false, '550 5.6.0'],
  ]
  for (const [bareLineEndings, listed, reply] of expected) {
    const grant = listed ? [{ address: '127.0.0.1', comment: '' }] : []
    world.change({ protocol: { bareLineEndings }, relayRestriction: { grant } })
    assert.equal(await lone(), reply, `${bareLineEndings}, listed: ${listed}`)
    assert.match(await submit(talk, 'a\r\nb\r\n.\r\n', 1, false), /^250 2\.6\.0 /, 'what is whole is taken from anyone')
  }
  talk.close()
})

test('BDAT is refused for what stands in any chunk, at its end, or across two', async (context) => {
  const world = await receiving(context, { changes: stranger })
  const talk = await talkTo(world)
  const chunks: readonly (readonly string[])[] = [['a\nb'], ['a\r', 'b'], ['a\r'], ['a\0'], ['\n']]
  for (const parts of chunks) {
    await talk.sayAll('MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>')
    let reply = ''
    for (const [index, part] of parts.entries()) {
      talk.send(`BDAT ${part.length}${index === parts.length - 1 ? ' LAST' : ''}\r\n${part}`)
      reply = await talk.reply()
    }
    assert.match(reply, /^550 5\.6\.0 /, JSON.stringify(parts))
  }
  await talk.sayAll('MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>')
  talk.send('BDAT 2\r\na\rBDAT 2 LAST\r\n\nb')
  assert.equal(await talk.reply(), '250 2.0.0 2 octets received')
  assert.match(await talk.reply(), /^250 2\.6\.0 /, 'a CR LF across two chunks is whole')
  assert.equal(world.queue.taken.length, 1)
  await talk.sayAll('MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>')
  talk.send('BDAT 3\r\na\nbBDAT 3 LAST\r\nc\r\n')
  assert.match(await talk.reply(), /^550 5\.6\.0 /, 'at once, so that the rest need not be sent')
  assert.equal(await talk.reply(), '503 5.5.2 Need mail command.')
  talk.close()
})

test('bare CR, NUL and other controls in commands are never part of an address, a name or a parameter', async (context) => {
  const world = await receiving(context)
  for (const odd of ['\r', '\0', '\v', '\u0085']) {
    const talk = await talkTo(world)
    const refused = async (line: string): Promise<void> =>
      assert.match(await talk.say(line), /^501 /, JSON.stringify(line))
    await refused(`EHLO a${odd}b`)
    await refused(`MAIL FROM:<a${odd}b@client.test>`)
    await refused(`MAIL FROM:<"a${odd}b"@client.test>`)
    await refused(`MAIL FROM:<"a\\${odd}b"@client.test>`)
    await refused(`MAIL FROM:<a@client.test> ENVID=a${odd}b`)
    await talk.say('MAIL FROM:<a@client.test>')
    await refused(`RCPT TO:<b@mail${odd}.test>`)
    await refused(`RCPT TO:<b@mail.test>${odd}RCPT TO:<c@mail.test>`)
    await refused(`RCPT TO:<b@mail.test> ORCPT=rfc822;b${odd}c`)
    await refused('RCPT TO:<b@mail.test> ORCPT=rfc822;b+0D+0Ac')
    talk.close()
  }
})
