/** Walks of a route: real next hops that fail at each step, and what is said of it. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Account } from '../../server/deliver/account.js'
import type { MxRoute, SmartHostRoute } from '../../server/deliver/courier.js'
import { RouteWalker, type Walk, walkLimitMs, walkStepLimitMs } from '../../server/deliver/walk.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemResolver } from '../../server/system/resolver.js'
import { ManualClock } from '../support/clock.js'
import { until } from '../support/courier.js'
import { Hop, listen, type Step, usualKeywords } from '../support/hop.js'
import { startNameServer, type Zone } from '../support/name-server.js'
import { testSystem } from '../support/system.js'

const walk: Walk = {
  self: { fullyQualifiedDomainName: 'relay.test', bindings: [] },
  timeoutMs: 600_000,
  envelope: { sender: 'app@client.test', recipient: 'one@dest.test' },
}

async function hopAt(
  t: TestContext,
  step?: Step,
  keywords: readonly string[] = usualKeywords,
  address = '127.0.0.1',
  port = 0,
) {
  const hop = new Hop(step, keywords)
  const served = await listen(hop, address, port)
  t.after(() => served.close())
  return { hop, port: served.port }
}

function smartHost(port: number, more: Partial<SmartHostRoute> = {}): SmartHostRoute {
  return { kind: 'smartHost', key: 'k', virtualServer: '1', hosts: ['127.0.0.1'], port, tlsMode: 'None', ...more }
}

function walker(
  clock = new ManualClock(),
  network: Pick<typeof systemNetwork, 'connect' | 'localAddresses'> = systemNetwork,
) {
  return new RouteWalker({ ...testSystem(clock), network: { ...systemNetwork, ...network }, resolver: systemResolver })
}

const words = (steps: Awaited<ReturnType<RouteWalker['walk']>>) => steps.map(({ step, status }) => `${step} ${status}`)

test('a walk goes as far as RCPT, and never on to DATA, also where commands may be pipelined', async (t) => {
  const { hop, port } = await hopAt(t)
  const steps = await walker().walk(smartHost(port), walk)
  assert.deepEqual(words(steps), [
    'Dns Skipped',
    'Connect Passed',
    'Tls Skipped',
    'Authentication Skipped',
    'Mail Passed',
    'Rcpt Passed',
  ])
  assert.deepEqual(hop.lines.slice(1), ['MAIL FROM:<app@client.test>', 'RCPT TO:<one@dest.test>', 'RSET', 'QUIT'])
  assert.ok(steps.every(({ fix }) => fix === undefined))
})

test('without an envelope a walk ends before MAIL', async (t) => {
  const { hop, port } = await hopAt(t)
  const { envelope: _, ...hello } = walk
  const steps = await walker().walk(smartHost(port), hello)
  assert.equal(words(steps).at(-1), 'Authentication Skipped')
  assert.deepEqual(hop.lines, ['EHLO relay.test', 'QUIT'])
})

const replies: readonly (readonly [string, string, RegExp, RegExp])[] = [
  [
    'CONNECT',
    '554 5.7.1 not you',
    /^Connect Connection: 554 5\.7\.1 not you/,
    /^Set-SmtpSmartHost -VirtualServer 1 -Port/,
  ],
  ['EHLO', 'cut', /^Connect Connection: Connection closed unexpectedly/, /^Set-SmtpSmartHost/],
  ['MAIL', '550 5.7.1 sender refused', /^Mail Policy of the next hop: .*550 5\.7\.1 sender refused/, /^Test-SmtpRoute/],
  ['MAIL', '530 5.7.0 login first', /^Mail Authentication: .*530 5\.7\.0/, /-Authentication Basic -Credential/],
  ['RCPT', '550 5.1.1 nobody', /^Rcpt Policy of the next hop: .*550 5\.1\.1 nobody/, /^Test-SmtpRoute/],
  ['RCPT', '450 4.2.0 greylisted', /^Rcpt Policy of the next hop: .*450 4\.2\.0 greylisted/, /^Test-SmtpRoute/],
  ['RCPT', 'cut', /^Rcpt Connection: .*Connection closed unexpectedly/, /^Test-SmtpRoute/],
]
for (const [verb, reply, text, fix] of replies) {
  test(`"${reply}" at ${verb} is named as the step that fails`, async (t) => {
    const { port } = await hopAt(t, (at) => (at === verb ? reply : undefined))
    const last = (await walker().walk(smartHost(port), walk)).at(-1)
    assert.equal(last?.status, 'Failed')
    assert.match(`${last?.step} ${last?.detail}`, text)
    assert.match(last?.fix ?? '', fix)
  })
}

test('a wrong password fails at Authentication, and the password is not told', async (t) => {
  const { port } = await hopAt(t, (verb) => (verb === 'AUTH' ? '535 5.7.8 not hunter22' : undefined), ['AUTH PLAIN'])
  const account = new Account({ userName: 'u', version: 1, allowPlainText: true }, 'hunter22')
  const steps = await walker().walk(smartHost(port, { account }), walk)
  assert.deepEqual(words(steps), ['Dns Skipped', 'Connect Passed', 'Tls Skipped', 'Authentication Failed'])
  assert.match(steps.at(-1)?.detail ?? '', /^Authentication: 535 5\.7\.8 not \*\*\*/)
})

test('TLS that is required and not offered fails at Tls', async (t) => {
  const { port } = await hopAt(t, (verb) => (verb === 'STARTTLS' ? '502 5.5.1 unknown' : undefined))
  const last = (await walker().walk(smartHost(port, { tlsMode: 'Required' }), walk)).at(-1)
  assert.deepEqual([last?.step, last?.status], ['Tls', 'Failed'])
  assert.match(last?.fix ?? '', /^Set-SmtpSmartHost .*-TlsMode Opportunistic/)
})

test('a firewall that drops packets is told apart from a port where nobody listens', async (t) => {
  const clock = new ManualClock()
  let asked = 0
  const dropping = {
    ...systemNetwork,
    connect: () => {
      asked += 1
      return new Promise<never>(() => undefined)
    },
  }
  const walking = walker(clock, dropping).walk(smartHost(25), walk)
  await until(() => asked === 1)
  clock.advance(walkStepLimitMs)
  const silent = (await walking).at(-1)
  assert.equal(silent?.detail, 'Firewall, or the host is down: no answer within 15 s')
  assert.equal(silent?.fix, 'Test-NetConnection 127.0.0.1 -Port 25 # and open the port in the firewalls on the way')
  const { port } = await hopAt(t)
  const closed = await hopAt(t)
  assert.notEqual(port, closed.port)
  const refused = await systemNetwork.listen('127.0.0.1', 0, () => undefined)
  await refused.close()
  const last = (await walker().walk(smartHost(refused.port), walk)).at(-1)
  assert.match(last?.detail ?? '', /^Port closed: the connection was refused/)
})

test('a walk that is to end earlier tells what has failed until then', async () => {
  const clock = new ManualClock()
  let asked = 0
  const dropping = {
    ...systemNetwork,
    connect: () => {
      asked += 1
      return new Promise<never>(() => undefined)
    },
  }
  const walking = walker(clock, dropping).walk(smartHost(25, { hosts: ['127.0.0.1', '127.0.0.2'] }), {
    ...walk,
    limitMs: 18_000,
  })
  await until(() => asked === 1)
  clock.advance(walkStepLimitMs)
  await until(() => asked === 2)
  clock.advance(3000)
  const steps = await walking
  assert.equal(steps.at(-1)?.status, 'Failed')
  assert.ok(steps.some(({ detail }) => /no answer within 15 s/.test(detail)))
})

test('a walk to many silent hosts ends within its limit', async () => {
  const clock = new ManualClock()
  let asked = 0
  const dropping = {
    ...systemNetwork,
    connect: () => {
      asked += 1
      return new Promise<never>(() => undefined)
    },
  }
  const hosts = Array.from({ length: 20 }, (_, n) => `127.0.0.${n + 1}`)
  const walking = walker(clock, dropping).walk(smartHost(25, { hosts }), walk)
  for (let n = 1; n * walkStepLimitMs <= walkLimitMs; n++) {
    await until(() => asked === n)
    clock.advance(walkStepLimitMs)
  }
  assert.ok((await walking).length < 20)
  assert.ok(asked <= 5)
})

async function byMx(t: TestContext, zone: Zone, port: number) {
  const names = await startNameServer(t, zone)
  const route: MxRoute = {
    kind: 'mx',
    key: 'k',
    virtualServer: '1',
    domain: 'dest.test',
    port,
    tlsMode: 'Opportunistic',
    dnsServers: [names.address],
  }
  return await walker().walk(route, walk)
}

test('hosts are tried in order, past one that is down and one that turns us away, to the one that takes it', async (t) => {
  const zone: Zone = {
    'dest.test': { MX: ['10 a.test', '20 b.test', '30 c.test'] },
    'a.test': { A: ['127.0.0.2'] },
    'b.test': { A: ['127.0.0.3'] },
    'c.test': { A: ['127.0.0.4'] },
  }
  const { hop, port } = await hopAt(
    t,
    (verb) => (verb === 'MAIL' ? '421 4.3.2 later' : undefined),
    usualKeywords,
    '127.0.0.3',
  )
  const third = await hopAt(t, undefined, usualKeywords, '127.0.0.4', port)
  const steps = await byMx(t, zone, port)
  const shown = steps.filter(({ step }) => step === 'Connect' || step === 'Mail' || step === 'Rcpt')
  assert.deepEqual(
    shown
      .map(({ step, status, target }) => `${step} ${status} ${target}`)
      .filter((one, n, all) => all.indexOf(one) === n),
    [
      `Connect Failed a.test:${port}`,
      `Connect Passed b.test:${port}`,
      'Mail Failed <app@client.test>',
      `Connect Passed c.test:${port}`,
      'Mail Passed <app@client.test>',
      'Rcpt Passed <one@dest.test>',
    ],
  )
  assert.equal(hop.peers.length, 1)
  assert.ok(third.hop.lines.includes('QUIT'))
})

test('DNS that fails is told with the name server and what to set', async (t) => {
  const last = (await byMx(t, { 'dest.test': 'SERVFAIL' }, 25)).at(-1)
  assert.match(last?.detail ?? '', /^DNS: the mail hosts \(MX\) of dest\.test .*SERVFAIL/)
  assert.match(last?.fix ?? '', /^Set-SmtpOutboundConnection -VirtualServer 1 -DnsServers/)
  const none = (await byMx(t, { 'dest.test': { MX: ['0 .'] } }, 25)).at(-1)
  assert.match(none?.detail ?? '', /null MX/)
})
