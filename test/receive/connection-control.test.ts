/** Who may connect: the lists of connection control on the wire, for new clients and for those that are there. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ReceiveSettings } from '../../server/receive/policy.js'
import { receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'

type Control = Partial<ReceiveSettings['connectionControl']>

const entries = (...addresses: readonly string[]) => addresses.map((address) => ({ address, comment: '' }))
const denied = '554 5.7.1 relay.test Access denied'
const greeting = /^220 relay\.test /

test('the list that the mode names decides who is greeted, and the other one does not', async (context) => {
  const table: readonly (readonly [Control, boolean])[] = [
    [{ mode: 'AllExceptListed' }, true],
    [{ mode: 'AllExceptListed', deny: entries('127.0.0.1') }, false],
    [{ mode: 'AllExceptListed', deny: entries('127.0.0.0/8') }, false],
    [{ mode: 'AllExceptListed', deny: entries('::ffff:127.0.0.0/104') }, false],
    [{ mode: 'AllExceptListed', deny: entries('127.0.0.2', '::/0') }, true],
    [{ mode: 'AllExceptListed', grant: entries('10.0.0.5') }, true],
    [{ mode: 'OnlyListed' }, false],
    [{ mode: 'OnlyListed', grant: entries('10.0.0.5') }, false],
    [{ mode: 'OnlyListed', grant: entries('10.0.0.5', '127.0.0.1') }, true],
    [{ mode: 'OnlyListed', grant: entries('127.0.0.1'), deny: entries('127.0.0.1') }, true],
  ]
  const { port, change } = await receiving(context)
  for (const [control, allowed] of table) {
    change({ connectionControl: { grant: [], deny: [], ...control } })
    const talk = await SmtpTalk.open(port)
    if (allowed) {
      assert.match(talk.greeting, greeting, JSON.stringify(control))
      talk.close()
    } else {
      assert.equal(talk.greeting, denied, JSON.stringify(control))
      await talk.closed()
    }
  }
})

test('a client that may not connect takes no place of those that may', async (context) => {
  const { port, counts, change } = await receiving(context, {
    changes: { general: { maxConnections: 1 }, connectionControl: { deny: entries('127.0.0.1') } },
  })
  for (let n = 0; n < 3; n++) assert.equal((await SmtpTalk.open(port)).greeting, denied)
  assert.equal(counts.all, 0)
  change({ connectionControl: { deny: [] } })
  assert.match((await SmtpTalk.open(port)).greeting, greeting)
})

test('a client whose address becomes denied ends at its next command, after the message that it was sending', async (context) => {
  const { port, queue, change } = await receiving(context)
  const idle = await SmtpTalk.open(port)
  const sending = await SmtpTalk.open(port)
  await sending.sayAll('EHLO c', 'MAIL FROM:<a@b>', 'RCPT TO:<b@mail.test>', 'DATA')
  change({ connectionControl: { deny: entries('127.0.0.1') } })
  assert.equal(await idle.say('NOOP'), '421 4.7.1 relay.test Access denied, closing transmission channel')
  await idle.closed()
  assert.match(await sending.say('x\r\n.'), /^250 /, 'the message was accepted before the list is asked again')
  assert.match(await sending.say('NOOP'), /^421 4\.7\.1 /)
  await sending.closed()
  assert.equal(queue.accepted, 1)
})

test('a change that concerns others leaves a session alone', async (context) => {
  const { port, change } = await receiving(context)
  const talk = await SmtpTalk.open(port)
  change({ connectionControl: { deny: entries('127.0.0.2') } })
  assert.equal(await talk.say('NOOP'), '250 2.0.0 OK')
  talk.close()
})

test('one connection more than maxConnectionsPerAddress is answered 421 4.3.2; the limit is live', async (context) => {
  const { port, change } = await receiving(context, { changes: { connectionControl: { maxConnectionsPerAddress: 1 } } })
  const first = await SmtpTalk.open(port)
  const second = await SmtpTalk.open(port)
  assert.equal(second.greeting, '421 4.3.2 Too many connections from your address, try again later')
  await second.closed()
  change({ connectionControl: { maxConnectionsPerAddress: 2 } })
  const third = await SmtpTalk.open(port)
  assert.match(third.greeting, greeting)
  first.close()
  third.close()
})
