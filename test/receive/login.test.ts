/** AUTH PLAIN and AUTH LOGIN on the wire: what is offered, what is right, and what comes of failures. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Certificate } from '../../server/certificates/certificate.js'
import { makeCertificate } from '../../server/certificates/make.js'
import { limitMsOf } from '../../server/queue/states.js'
import { type Account, Authenticator, FAILURE_DELAY_MAX_MS, REMEMBERED_MS } from '../../server/receive/authenticator.js'
import { LOGIN_FAILURES_MAX } from '../../server/receive/client-login.js'
import { ADDRESS_FAILURES_MAX } from '../../server/receive/doors.js'
import { QUIET_MS } from '../../server/receive/places.js'
import { systemClock } from '../../server/system/clock.js'
import type { PasswordHasher } from '../../server/system/hasher.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from '../support/clock.js'
import { type Receiving, type ReceivingOptions, receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const made: Promise<Certificate> = makeCertificate(['relay.test'], systemClock.now())
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const plain = (name: string, password: string, other = ''): string => base64(`${other}\0${name}\0${password}`)
const right = `AUTH PLAIN ${plain('printer', 's3cret')}`
const wrong = `AUTH PLAIN ${plain('printer', 'guess')}`

interface Gate extends Receiving {
  readonly accounts: Map<string, Account>
  readonly authenticator: Authenticator
  /** All that was logged, with its fields. */
  readonly said: string[]
  /** Passwords that were hashed. */
  readonly hashed: string[]
  /** From now on hashes wait. */
  readonly hold: () => Held
}

interface Held {
  /** Somebody waits. */
  readonly asked: Promise<void>
  readonly on: () => void
}

/** The hash of a password is its text backwards; the real one has tests of its own. */
async function gate(context: TestContext, options: ReceivingOptions = {}, clock = new ManualClock()): Promise<Gate> {
  const accounts = new Map<string, Account>([['printer', { userName: 'printer', enabled: true, password: 'terc3s' }]])
  const hashed: string[] = []
  let held: Promise<void> | undefined
  let onAsked = (): void => undefined
  const hold = (): Held => {
    let on = (): void => undefined
    held = new Promise((resolve) => {
      on = resolve
    })
    const asked = new Promise<void>((resolve) => {
      onAsked = resolve
    })
    return { asked, on }
  }
  const hasher: PasswordHasher = {
    make: async (password) => password,
    check: async (password, stored) => {
      hashed.push(password)
      onAsked()
      await held
      return [...password].reverse().join('') === stored
    },
    stop: async () => undefined,
  }
  const said: string[] = []
  const say = (message: string, fields?: unknown): void => void said.push(`${message} ${JSON.stringify(fields)}`)
  const log = { info: say, warn: say, error: say }
  const find = (_server: string, name: string) => accounts.get(name.toLowerCase())
  const authenticator = new Authenticator({ system: { clock, log, random: systemRandom }, hasher, find })
  const changes = {
    authentication: { basic: true, requireTls: false },
    relayRestriction: { grant: [] },
    ...options.changes,
  }
  const parts = await receiving(context, { ...options, changes, authenticator })
  return { ...parts, authenticator, accounts, said, hashed, hold }
}

async function hello(port: number): Promise<SmtpTalk> {
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  return talk
}

test('AUTH is announced and taken only where it may be used', async (context) => {
  const changes = { authentication: { basic: false, requireTls: true } }
  const { port, change, hashed } = await gate(context, { changes, certificate: await made })
  const talk = await SmtpTalk.open(port)
  assert.doesNotMatch(await talk.say('EHLO c'), /AUTH/)
  assert.equal(await talk.say(right), '502 5.5.1 Command not implemented')
  change({ authentication: { basic: true } })
  assert.doesNotMatch(await talk.say('EHLO c'), /AUTH/)
  assert.equal(await talk.say(right), '538 5.7.11 Encryption required for requested authentication mechanism')
  assert.deepEqual(hashed, [])
  await talk.secure()
  assert.equal(await talk.say(right), '503 5.5.2 Send hello first')
  assert.match(await talk.say('EHLO c'), /250-AUTH PLAIN LOGIN\n250 AUTH=LOGIN/)
  assert.match(await talk.say('HELP'), / AUTH /)
  assert.equal(await talk.say(right), '235 2.7.0 Authentication successful.')
  assert.equal(await talk.say(right), '503 5.5.1 Already authenticated')
  talk.close()
})

test('who has logged in relays, and the message says who sent it', async (context) => {
  const { port, queue, change } = await gate(context, { certificate: await made })
  const talk = await hello(port)
  await talk.say('MAIL FROM:<a@b>')
  assert.equal(await talk.say(right), '503 5.5.2 No mail transaction may be open')
  assert.match(await talk.say('RCPT TO:<x@far.test>'), /^550 5\.7\.1 /)
  await talk.say('RSET')
  await talk.secure()
  await talk.say('EHLO c')
  await talk.say(right)
  assert.match(await talk.submit('x\r\n', 'a@b', 'x@far.test'), /^250 2\.6\.0/)
  assert.equal(queue.taken[0]?.draft.authenticatedAs, 'printer')
  assert.match(queue.taken[0]?.body ?? '', /with ESMTPSA id M1/)
  change({ relayRestriction: { relayForAuth: false } })
  await talk.say('MAIL FROM:<a@b>')
  assert.match(await talk.say('RCPT TO:<x@far.test>'), /^550 5\.7\.1 /)
  assert.match(await talk.say('RCPT TO:<x@mail.test>'), /^250/)
  talk.close()
})

test('a login does not outlive STARTTLS, nor its account', async (context) => {
  const { port, accounts } = await gate(context, { certificate: await made })
  const talk = await hello(port)
  await talk.say(right)
  await talk.secure()
  await talk.say('EHLO c')
  await talk.say('MAIL FROM:<a@b>')
  assert.match(await talk.say('RCPT TO:<x@far.test>'), /^550/)
  await talk.say('RSET')
  await talk.say(right)
  await talk.say('MAIL FROM:<a@b>')
  assert.match(await talk.say('RCPT TO:<x@far.test>'), /^250/)
  accounts.set('printer', { userName: 'printer', enabled: true, password: 'changed' })
  assert.match(await talk.say('RCPT TO:<y@far.test>'), /^550/)
  talk.close()
})

test('a login that the settings forbid meanwhile is none, pending or done', async (context) => {
  const { port, accounts, change, hold } = await gate(context)
  const talk = await hello(port)
  const go = hold()
  talk.send(`${right}\r\n`)
  await go.asked
  change({ authentication: { basic: true, requireTls: true } })
  go.on()
  assert.match(await talk.reply(), /^538 5\.7\.11 /)
  await talk.say('MAIL FROM:<a@b>')
  assert.match(await talk.say('RCPT TO:<x@far.test>'), /^550/)
  await talk.say('RSET')
  change({ authentication: { basic: true, requireTls: false } })
  assert.match(await talk.say('AUTH LOGIN'), /^334/)
  change({ authentication: { basic: false } })
  assert.match(await talk.say(base64('printer')), /^334/)
  assert.match(await talk.say(base64('s3cret')), /^502/)
  change({ authentication: { basic: true, requireTls: false } })
  accounts.set('printer', { userName: 'printer', enabled: true, password: 'rehto' })
  assert.match(await talk.say(`AUTH PLAIN ${plain('printer', 'other')}`), /^235/, 'the connection may log in again')
  await talk.say('MAIL FROM:<a@b>')
  change({ authentication: { basic: false } })
  assert.match(await talk.say('RCPT TO:<x@far.test>'), /^550/, 'a login that stands is asked for at each recipient')
  talk.close()
})

test('an account that is removed while its password is checked does not log in', async (context) => {
  const clock = new ManualClock()
  const { port, accounts, hold } = await gate(context, {}, clock)
  const talk = await hello(port)
  const go = hold()
  talk.send(`${right}\r\n`)
  await go.asked
  accounts.delete('printer')
  go.on()
  await passed(() => clock.timersWithin(FAILURE_DELAY_MAX_MS) > 0)
  clock.advance(FAILURE_DELAY_MAX_MS)
  assert.match(await talk.reply(), /^535/)
  talk.close()
})

test('without anonymous access MAIL needs a login', async (context) => {
  const { port } = await gate(context, {
    changes: { authentication: { basic: true, requireTls: false, anonymous: false } },
  })
  const talk = await hello(port)
  assert.equal(await talk.say('MAIL FROM:<a@b>'), '530 5.7.0 Client was not authenticated')
  await talk.say(right)
  assert.match(await talk.say('MAIL FROM:<a@b>'), /^250/)
  talk.close()
})

test('each form of the exchange', async (context) => {
  const { port } = await gate(context)
  const ok = '235 2.7.0 Authentication successful.'
  const forms: readonly (readonly [readonly string[], readonly string[]])[] = [
    [
      ['AUTH PLAIN', plain('Printer', 's3cret')],
      ['334 ', ok],
    ],
    [[`auth plain ${plain('printer', 's3cret', 'PRINTER')}`], [ok]],
    [
      ['AUTH LOGIN', base64('printer'), base64('s3cret')],
      ['334 VXNlcm5hbWU6', '334 UGFzc3dvcmQ6', ok],
    ],
    [
      [`AUTH LOGIN ${base64('printer')}`, base64('s3cret')],
      ['334 UGFzc3dvcmQ6', ok],
    ],
    [
      ['AUTH LOGIN', '*', 'NOOP'],
      ['334 VXNlcm5hbWU6', '501 5.7.0 Authentication cancelled', '250 2.0.0 OK'],
    ],
    [
      ['AUTH PLAIN', 'not base64', 'NOOP'],
      ['334 ', '501 5.5.2 Cannot decode response', '250 2.0.0 OK'],
    ],
    [
      ['AUTH PLAIN', 'QUIT', 'NOOP'],
      ['334 ', '501 5.5.2 Cannot decode response', '250 2.0.0 OK'],
    ],
    [
      ['AUTH PLAIN', 'x'.repeat(20_000), 'NOOP'],
      ['334 ', '500 5.5.2 Line too long', '250 2.0.0 OK'],
    ],
    [
      ['AUTH PLAIN =', 'AUTH'],
      ['501 5.5.2 Cannot decode response', '501 5.5.4 Invalid arguments'],
    ],
    [
      ['AUTH CRAM-MD5', 'AUTH PLAIN a b'],
      ['504 5.7.4 Unrecognized authentication type', '501 5.5.4 Invalid arguments'],
    ],
  ]
  for (const [lines, replies] of forms) {
    const talk = await hello(port)
    const given = await talk.sayAll(...lines)
    // The talk trims the end of a reply.
    assert.deepEqual(
      given.map((line) => line.trimEnd()),
      replies.map((line) => line.trimEnd()),
      lines.join(' '),
    )
    talk.close()
  }
})

test('a wrong password, a wrong name, a disabled account and another identity are all the same, and slow', async (context) => {
  const clock = new ManualClock()
  const { port, accounts, said, hashed } = await gate(context, {}, clock)
  accounts.set('off', { userName: 'off', enabled: false, password: 'terc3s' })
  const tries = [wrong, `AUTH PLAIN ${plain('nobody', 's3cret')}`, `AUTH PLAIN ${plain('off', 's3cret')}`]
  for (const [index, line] of [...tries, `AUTH PLAIN ${plain('printer', 's3cret', 'boss')}`].entries()) {
    const talk = await hello(port)
    talk.send(`${line}\r\n`)
    await passed(() => clock.timersWithin(FAILURE_DELAY_MAX_MS) > 0)
    assert.equal(hashed.length, index + 1)
    clock.advance(100 * 2 ** index - 1)
    assert.equal(clock.timers, 1)
    clock.advance(1)
    assert.equal(await talk.reply(), '535 5.7.3 Authentication unsuccessful.')
    talk.close()
  }
  assert.equal(said.length, 4)
  assert.doesNotMatch(said.join(), /guess|s3cret|nobody|boss/)
})

test('a connection is closed after some failures, and its right login is hashed once for a while', async (context) => {
  const clock = new ManualClock()
  const { port, hashed } = await gate(context, {}, clock)
  const talk = await hello(port)
  for (let count = 0; count < LOGIN_FAILURES_MAX; count++) {
    assert.match(await later(clock, talk, wrong), /^535/)
  }
  await talk.closed()
  hashed.length = 0
  for (let count = 0; count < 3; count++) {
    const other = await hello(port)
    assert.match(await other.say(right), /^235/)
    other.close()
  }
  assert.deepEqual(hashed, ['s3cret'])
  clock.advance(REMEMBERED_MS)
  const last = await hello(port)
  assert.match(await last.say(right), /^235/)
  last.close()
  assert.equal(hashed.length, 2)
})

test('complaint 6: 200 wrong logins in a row are locked out, while who logged in before goes on', async (context) => {
  const clock = new ManualClock()
  const { port, hashed, accounts, said, authenticator } = await gate(context, {}, clock)
  accounts.set('boss', { userName: 'boss', enabled: true, password: 'ssob' })
  const good = await hello(port)
  assert.match(await good.say(right), /^235/)
  hashed.length = 0
  const guesses: string[] = []
  for (let count = 0; count < 200; count++) {
    const talk = await hello(port)
    guesses.push((await later(clock, talk, `AUTH PLAIN ${plain('boss', `guess${count}`)}`)).slice(0, 9))
    talk.close()
  }
  // They take 1000 s: ten minutes of them twice.
  const looked = 2 * ADDRESS_FAILURES_MAX
  assert.equal(hashed.length, looked)
  assert.equal(guesses.filter((reply) => reply === '535 5.7.3').length, looked)
  assert.equal(guesses.filter((reply) => reply === '454 4.7.0').length, 200 - looked)
  assert.match(await good.submit('x\r\n', 'a@b', 'x@far.test'), /^250/)
  const again = await hello(port)
  assert.match(await again.say(right), /^235/, 'the door of a known account stays open')
  const boss = `AUTH PLAIN ${plain('boss', 'boss')}`
  const shut = await hello(port)
  assert.match(await later(clock, shut, boss), /^454/)
  const [lockout, ...more] = authenticator.lockouts()
  assert.deepEqual(
    [lockout?.identity, lockout?.address, lockout?.failedCount, more],
    ['127.0.0.1', '127.0.0.1', 10, []],
  )
  assert.ok(Date.parse(lockout?.lockedUntil ?? '') > clock.now())
  authenticator.lift('127.0.0.1')
  assert.deepEqual(authenticator.lockouts(), [])
  const lifted = await hello(port)
  assert.match(await later(clock, lifted, `AUTH PLAIN ${plain('boss', 'guess')}`), /^535/, 'it is looked at again')
  lifted.close()
  const open = await hello(port)
  assert.match(await open.say(boss), /^235/)
  assert.equal(said.filter((line) => /^Logins of 127\.0\.0\.1 are refused for 10 minutes/.test(line)).length, 2)
  for (const talk of [good, again, open]) talk.close()
})

test('a full server keeps whoever has its password checked, and ends one that only waits for its 535', async (context) => {
  const clock = new ManualClock()
  const changes = { general: { maxConnections: 2 } }
  const { port, hold, said } = await gate(context, { changes, clock }, clock)
  const [checked, guesser] = [await hello(port), await hello(port)]
  guesser.send(`${wrong}\r\n`)
  while (said.length === 0) await new Promise((resolve) => setImmediate(resolve))
  const held = hold()
  checked.send(`${right}\r\n`)
  await held.asked
  clock.advance(QUIET_MS)
  const next = await hello(port)
  assert.match(await guesser.reply(), /^535/)
  assert.match(await guesser.reply(), /^421 4\.3\.2/)
  held.on()
  assert.match(await checked.reply(), /^235/)
  next.close()
  checked.close()
})

test('many guesses at once are no more than as many in a row', async (context) => {
  const clock = new ManualClock()
  const { port, hashed } = await gate(context, {}, clock)
  const talks = await Promise.all(Array.from({ length: 50 }, () => hello(port)))
  for (const [index, talk] of talks.entries()) talk.send(`AUTH PLAIN ${plain('printer', `guess${index}`)}\r\n`)
  await passed(() => clock.timersWithin(FAILURE_DELAY_MAX_MS) === talks.length)
  clock.advance(FAILURE_DELAY_MAX_MS)
  const replies = await Promise.all(talks.map((talk) => talk.reply()))
  assert.ok(replies.every((reply) => /^(?:535|454) /.test(reply)))
  assert.equal(hashed.length, ADDRESS_FAILURES_MAX)
  for (const talk of talks) talk.close()
})

test('a hash that never comes is 454 at its limit, once, and the next login is hashed anew', async (context) => {
  const clock = new ManualClock()
  const { port, hold, said } = await gate(context, {}, clock)
  const talk = await hello(port)
  const go = hold()
  talk.send(`${right}\r\n`)
  await go.asked
  await passed(() => clock.timersWithin(limitMsOf('login')) > 0)
  clock.advance(limitMsOf('login'))
  assert.equal(await talk.reply(), '454 4.7.0 Temporary authentication failure')
  assert.match(said.join('\n'), /A login could not be checked: Error: no answer within 60 s/)
  // What comes late lets nobody in.
  go.on()
  assert.match(await talk.say('MAIL FROM:<a@b>'), /^250/)
  assert.match(await talk.say('RCPT TO:<x@far.test>'), /^550/)
  await talk.say('RSET')
  assert.match(await talk.say(right), /^235/)
  talk.close()
})

/** Says a line whose answer comes late, and moves the clock until it comes. */
async function later(clock: ManualClock, talk: SmtpTalk, line: string): Promise<string> {
  talk.send(`${line}\r\n`)
  await passed(() => clock.timersWithin(FAILURE_DELAY_MAX_MS) > 0)
  clock.advance(FAILURE_DELAY_MAX_MS)
  return await talk.reply()
}

async function passed(is: () => boolean): Promise<void> {
  for (let turn = 0; turn < 5000 && !is(); turn++) await new Promise((resolve) => setImmediate(resolve))
  assert.ok(is())
}
