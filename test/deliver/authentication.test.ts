/** AUTH before MAIL: what is said, to whom it is not said, and what a refusal means. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Account } from '../../server/deliver/account.js'
import { hopBench, kinds, until } from '../support/courier.js'
import type { Step } from '../support/hop.js'

const password = 'p4ssw0rd'
const plain = Buffer.from(`\0relay\0${password}`).toString('base64')

function account(allowPlainText: boolean, kept: string | undefined = password): Account {
  return new Account({ userName: 'relay', version: 1, allowPlainText }, kept)
}

/** One attempt with an account at a hop without TLS. */
async function attempt(t: TestContext, step: Step, keywords: readonly string[], one = account(true)) {
  const bench = await hopBench(t, step, keywords)
  const route = { ...bench.route, account: one }
  const sending = bench.attempt(route, { recipients: ['a@example.com'] })
  return { ...bench, route, sending }
}

const accepted: Step = (verb) => (verb === 'AUTH' ? '235 2.7.0 welcome' : undefined)

test('AUTH stands between EHLO and MAIL, once for a connection', async (t) => {
  const { sending, hop, attempt: again, route } = await attempt(t, accepted, ['AUTH LOGIN PLAIN'])
  assert.equal(kinds(await sending), '0 sent')
  assert.equal(kinds(await again(route, { recipients: ['b@example.com'] })), '0 sent')
  assert.deepEqual(
    hop.lines.map((line) => line.split(' ')[0]),
    ['EHLO', 'AUTH', 'MAIL', 'RCPT', 'DATA', 'MAIL', 'RCPT', 'DATA'],
  )
  assert.equal(hop.lines[1], `AUTH PLAIN ${plain}`)
})

test('without TLS and without leave nothing is said, whatever is offered', async (t) => {
  const { sending, hop } = await attempt(t, accepted, ['AUTH PLAIN LOGIN CRAM-MD5'], account(false))
  const { routeError } = await sending
  assert.equal(routeError?.stage, 'Authentication')
  assert.match(routeError?.text ?? '', /no TLS/)
  assert.deepEqual(hop.lines, ['EHLO relay.test'])
})

test('a smart host without AUTH, or without a mechanism for passwords, is a fault of configuration', async (t) => {
  const none = await (await attempt(t, accepted, ['PIPELINING'])).sending
  assert.equal(kinds(none), '0 untried')
  assert.equal(none.routeError?.stage, 'Authentication')
  assert.match(none.routeError?.text ?? '', /offers no authentication here/)
  const other = await (await attempt(t, accepted, ['AUTH XOAUTH2 GSSAPI'])).sending
  assert.match(other.routeError?.text ?? '', /no authentication with a password: AUTH XOAUTH2, GSSAPI/)
  const lost = await (await attempt(t, accepted, ['AUTH PLAIN'], new Account(account(true), undefined))).sending
  assert.equal(lost.routeError?.stage, 'Authentication')
  assert.match(lost.routeError?.text ?? '', /no password is kept for relay: set it with Set-SmtpSmartHost/)
})

test('every refusal of AUTH keeps the message, and a password said back is not repeated', async (t) => {
  for (const code of ['535 5.7.8', '534 5.7.9', '530 5.7.0', '538 5.7.11', '454 4.7.0', '504 5.5.4', '500 5.5.2']) {
    const step: Step = (verb) => (verb === 'AUTH' ? `${code} no: ${password}, ${plain}` : undefined)
    const { sending, hop } = await attempt(t, step, ['AUTH PLAIN'])
    const result = await sending
    assert.equal(kinds(result), '0 untried', code)
    assert.equal(result.routeError?.stage, 'Authentication', code)
    assert.equal(result.routeError?.text, `${code} no: ***, ***`)
    assert.equal(hop.peers.length, 1, 'one failed logon')
  }
})

test('a connection that breaks in AUTH says nothing about the password', async (t) => {
  for (const reply of ['cut', '421 4.3.2 shutting down']) {
    const { sending } = await attempt(t, (verb) => (verb === 'AUTH' ? reply : undefined), ['AUTH PLAIN'])
    assert.equal((await sending).routeError?.stage, 'Connect', reply)
  }
})

test('no answer to AUTH ends the attempt after two minutes', async (t) => {
  const step: Step = (verb) => (verb === 'AUTH' ? 'silent' : undefined)
  const { sending, hop, clock } = await attempt(t, step, ['AUTH PLAIN'])
  await until(() => hop.lines.length === 2)
  await clock.run(2 * 60_000)
  assert.match((await sending).routeError?.text ?? '', /no answer within 2 minutes/)
})
