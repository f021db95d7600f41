/** Where mail goes, by the settings, and what replies mean. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Account } from '../../server/deliver/account.js'
import { parseReply, tooManyRecipients, verdictOf } from '../../server/deliver/reply.js'
import { nextHopOf, queueIdentity, routingOf } from '../../server/deliver/routing.js'
import type { Domain } from '../../server/generated/settings.js'
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

const plain = {
  type: 'Remote',
  allowRelay: false,
  server: [],
  port: 25,
  tlsMode: 'Opportunistic',
  authentication: { type: 'none' },
  allowPlainTextAuthentication: false,
  sendHelo: false,
} as const

function routingWith(domains: readonly Domain[], server: readonly string[] = ['smart.test']) {
  const { outboundConnection, smartHost } = deliverSettings()
  const general = { defaultDomain: 'relay.test', domains }
  return routingOf('1', { general, outboundConnection, smartHost: { ...smartHost, server } })
}

test('the entry of a domain comes before the smart host: its hosts, Drop for an alias, or by DNS', () => {
  const routing = routingWith([
    { ...plain, name: 'contoso.com', server: ['[192.0.2.7]', 'MX2.contoso.com'], port: 587 },
    { ...plain, name: '*.contoso.com', server: ['sub.test'], sendHelo: true },
    { ...plain, name: 'alias.test', type: 'Alias' },
    { ...plain, name: 'dns.test' },
    { ...plain, name: 'xn--bcher-kva.example', server: ['b.test'] },
  ])
  const way = (address: string) => {
    const route = routing.routeFor(address)
    return `${route.kind} ${queueIdentity(route)} via ${nextHopOf(route)}`
  }
  assert.equal(way('a@Contoso.com'), 'smartHost 1\\contoso.com via 192.0.2.7:587')
  assert.equal(way('a@x.y.contoso.com'), 'smartHost 1\\*.contoso.com via sub.test')
  assert.equal(way('a@ALIAS.test'), 'drop 1\\relay.test via relay.test')
  assert.equal(way('a@dns.test'), 'mx 1\\dns.test via dns.test')
  assert.equal(way('a@b\u00fccher.example'), 'smartHost 1\\xn--bcher-kva.example via b.test')
  assert.equal(way('a@far.test'), 'smartHost 1\\smart.test via smart.test')
  assert.equal(way('a@notcontoso.com'), 'smartHost 1\\smart.test via smart.test')
  const route = routing.routeFor('a@x.contoso.com')
  assert.ok(route.kind === 'smartHost')
  assert.deepEqual([route.sendHelo, routing.has(route)], [true, true])
  assert.equal(routing.routes.length, 5)
})

test('a domain by DNS may be held to TLS or to HELO; what changes there is another route', () => {
  const by = (entry: Partial<Domain>) => {
    const routing = routingWith([{ ...plain, name: 'dns.test', ...entry }])
    const route = routing.routeFor('a@dns.test')
    assert.ok(route.kind === 'mx')
    assert.ok(routing.has(route))
    return { route, facts: routing.facts }
  }
  const [usual, strict, helo] = [by({}), by({ tlsMode: 'Verified' }), by({ sendHelo: true })]
  assert.deepEqual(
    [usual, strict, helo].map(({ route }) => route.tlsMode),
    ['Opportunistic', 'Verified', 'Opportunistic'],
  )
  assert.deepEqual(
    [usual, strict, helo].map(({ route }) => route.sendHelo),
    [undefined, undefined, true],
  )
  assert.equal(new Set([usual, strict, helo].map(({ route }) => route.key)).size, 3)
  assert.equal(new Set([usual, strict, helo].map(({ facts }) => facts)).size, 3)
})

test('the default domain beats a wildcard, and each domain has a route of its own to the same host', () => {
  const routing = routingWith([
    { ...plain, name: '*.test', server: ['h'] },
    { ...plain, name: 'a.test', server: ['h'] },
  ])
  assert.equal(routing.routeFor('x@relay.test').kind, 'drop')
  assert.notEqual(routing.routeFor('x@a.test').key, routing.routeFor('x@b.test').key)
})

test('the facts tell two routings apart also where their routes are the same', () => {
  const alias = (...names: string[]) => names.map((name): Domain => ({ ...plain, name, type: 'Alias' }))
  const all = [[], alias('a.test'), alias('b.test'), alias('a.test', 'b.test'), [{ ...plain, name: 'a.test' }]]
  assert.equal(new Set(all.map((domains) => routingWith(domains).facts)).size, all.length)
  assert.equal(routingWith(alias('a.test')).facts, routingWith(alias('a.test')).facts)
})

test('the account of a domain is the one that is asked for with its entry', () => {
  const entry: Domain = { ...plain, name: 'a.test', server: ['h'] }
  const settings = { ...deliverSettings(), general: { defaultDomain: 'x', domains: [entry] } }
  const account = (version: number) => new Account({ userName: 'u', version, allowPlainText: false }, 'hunter2')
  const route = (version: number) =>
    routingOf('1', settings, undefined, (domain) => (domain === entry ? account(version) : undefined)).routeFor(
      'x@a.test',
    )
  const [one, two] = [route(1), route(2)]
  assert.ok(one.kind === 'smartHost' && one.account?.userName === 'u')
  assert.notEqual(one.key, two.key)
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

test('complaint 9: mail for whose address our code fails waits with the reason, and stops no other (KB819019)', () => {
  const routing = routingOf('1', deliverSettings())
  // No text at all: nothing that is known makes an address fail, so a fault is made.
  const route = routing.routeFor(undefined as never)
  assert.equal(route.kind, 'none')
  assert.match(route.kind === 'none' ? route.reason : '', /^the relay failed to find out where this mail goes.*fault/)
  assert.equal(routing.routeFor('a@far.test').kind, 'smartHost')
})
