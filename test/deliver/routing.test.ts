/** Where mail goes, by the settings, and what replies mean. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Account } from '../../server/deliver/account.js'
import { parseReply, tooManyRecipients, verdictOf } from '../../server/deliver/reply.js'
import { queueIdentity, routingOf } from '../../server/deliver/routing.js'
import { deliverSettings } from '../support/courier.js'

function identities(server: readonly string[], port: number, ...addresses: readonly string[]) {
  const { smartHost, outboundConnection } = deliverSettings()
  const settings = {
    general: { defaultDomain: 'Relay.Test.' },
    outboundConnection,
    smartHost: { ...smartHost, server, port },
  }
  const routing = routingOf('1', settings)
  return addresses.map((address) => {
    const route = routing.routeFor(address)
    return `${route.kind} ${queueIdentity(route)}`
  })
}

test('the default domain and addresses without a domain go to Drop, the rest to the smart host', () => {
  assert.deepEqual(
    identities(
      ['Smart.Test'],
      25,
      'a@relay.test',
      'a@RELAY.test.',
      'root',
      'a@sub.relay.test',
      '"a@relay.test"@x.test',
    ),
    [
      'drop 1\\relay.test',
      'drop 1\\relay.test',
      'drop 1\\relay.test',
      'smartHost 1\\smart.test',
      'smartHost 1\\smart.test',
    ],
  )
})

test('addresses in brackets, other ports and no smart host at all', () => {
  assert.deepEqual(identities(['[192.0.2.1]'], 587, 'a@x.test'), ['smartHost 1\\192.0.2.1:587'])
  assert.deepEqual(identities(['[IPv6:2001:db8::1]'], 587, 'a@x.test'), ['smartHost 1\\[2001:db8::1]:587'])
  assert.deepEqual(identities([], 25, 'a@X.test', 'a@relay.test'), ['mx 1\\x.test', 'drop 1\\relay.test'])
})

test('routes with other hosts, port or TLS are other routes', () => {
  const { smartHost, outboundConnection } = deliverSettings()
  const key = (changes: Partial<typeof smartHost>) =>
    routingOf('1', {
      general: { defaultDomain: 'x' },
      outboundConnection,
      smartHost: { ...smartHost, ...changes },
    }).routeFor('a@y').key
  const keys = [
    key({}),
    key({ port: 26 }),
    key({ server: ['a', 'b'] }),
    key({ server: ['a'] }),
    key({ tlsMode: 'None' }),
  ]
  assert.equal(new Set(keys).size, 5)
})

test('another account or password is another route, and the key says no password', () => {
  const settings = { ...deliverSettings(), general: { defaultDomain: 'x' } }
  const account = (userName: string, version: number, allowPlainText = false) =>
    new Account({ userName, version, allowPlainText }, 'hunter2')
  const accounts = [undefined, account('a', 1), account('a', 2), account('b', 1), account('a', 1, true)]
  const routes = accounts.map((one) => routingOf('1', settings, one).routeFor('a@y'))
  assert.equal(new Set(routes.map(({ key }) => key)).size, accounts.length)
  assert.ok(!JSON.stringify(routes).includes('hunter2'))
})

test('a reply of several lines becomes one line with one code', () => {
  assert.deepEqual(parseReply('550-5.1.1 first\r\n550-5.1.1 second\r\n550 5.1.1 third'), {
    code: 550,
    enhanced: '5.1.1',
    text: '550 5.1.1 first second third',
  })
  assert.deepEqual(parseReply('250'), { code: 250, text: '250' })
  assert.equal(parseReply('hello').code, 0)
  assert.equal(parseReply(`550 ${'\u001b[2J'}x`).text, '550  [2Jx')
  assert.equal(parseReply(`550 ${'x'.repeat(5000)}`).text.length, 1000)
})

test('too many recipients is no refusal of the recipient, also in the form of older servers', () => {
  assert.equal(tooManyRecipients('452 4.5.3 Too many recipients'), true)
  assert.equal(tooManyRecipients('552 too many recipients'), true)
  assert.equal(tooManyRecipients('452 4.2.2 mailbox full'), false)
  assert.equal(verdictOf('Rcpt', '552 Too many recipients', 'h').outcome.kind, 'deferred')
  assert.equal(verdictOf('Rcpt', '552 5.2.2 mailbox full', 'h').outcome.kind, 'failed')
})
