/** Name servers of domains that mean no good: what they say leads nowhere but to other hosts, and to few of them. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { MxRoute } from '../../server/deliver/courier.js'
import { maxMailAddresses, maxMailHosts } from '../../server/deliver/limits.js'
import { NetworkCourier } from '../../server/deliver/network-courier.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { systemResolver } from '../../server/system/resolver.js'
import { ManualClock } from '../support/clock.js'
import { claimOf, deliverSettings, errorOf, hello, kinds, until } from '../support/courier.js'
import { isOneLine } from '../support/fuzz.js'
import { startNameServer, type Zone } from '../support/name-server.js'
import { keptLog } from '../support/system.js'
import { bodyOf } from '../support/work.js'

/** One attempt by DNS to where every connection is refused; `asked` has where they went. */
async function tried(t: TestContext, zone: Zone, domain = 'x.test', port = 25) {
  const names = await startNameServer(t, zone)
  const asked: string[] = []
  const refusing = {
    ...systemNetwork,
    connect: async ({ address }: { readonly address: string }) => {
      asked.push(address)
      throw Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })
    },
  }
  const clock = new ManualClock()
  const system = { clock, log: keptLog(), network: refusing, resolver: systemResolver, random: systemRandom }
  const courier = new NetworkCourier(system, () => deliverSettings())
  const dnsServers = [names.address]
  const route: MxRoute = { kind: 'mx', key: 'k', virtualServer: '1', domain, port, tlsMode: 'None', dnsServers }
  const running = courier.attempt(route, claimOf({ recipients: [`a@${domain}`] }), bodyOf(hello))
  return { running, asked, names, clock }
}

async function outcome(t: TestContext, zone: Zone, domain?: string, port?: number) {
  const { running, asked, names } = await tried(t, zone, domain, port)
  const result = await running
  assert.ok(isOneLine(errorOf(result)?.text ?? ''), JSON.stringify(errorOf(result)?.text))
  return { kind: kinds(result), error: errorOf(result), asked, questions: names.questions }
}

test('a mail host with the addresses of no other host is none: nothing on this machine is spoken to', async (t) => {
  const nobody = ['127.0.0.1', '127.9.9.9', '0.0.0.0', '255.255.255.255', '224.0.0.5']
  for (const [domain, zone] of [
    [
      'x.test',
      {
        'x.test': { MX: ['10 mx.x.test'] },
        'mx.x.test': { A: nobody, AAAA: ['::1', '::', 'ff02::1', '::ffff:127.0.0.1'] },
      },
    ],
    ['x.test', { 'x.test': { MX: ['10 localhost'] }, localhost: { A: ['127.0.0.1'] } }],
    ['x.test', { 'x.test': { A: nobody } }],
    ['[127.0.0.1]', {}],
    ['[IPv6:::1]', {}],
    ['[0.0.0.0]', {}],
  ] as const) {
    const { kind, error, asked } = await outcome(t, zone, domain)
    assert.equal(kind, '0 failed', domain)
    assert.match(error?.enhanced ?? '', /^5\.(4\.4|1\.2)$/)
    assert.deepEqual(asked, [])
  }
})

test('such addresses among others are left out, those of private networks are not, and another port was chosen by somebody', async (t) => {
  const zone = {
    'x.test': { MX: ['10 mx.x.test'] },
    'mx.x.test': { A: ['127.0.0.1', '10.1.2.3', '0.0.0.0', '192.0.2.7'] },
  }
  const { kind, asked } = await outcome(t, zone)
  assert.equal(kind, '0 untried')
  assert.deepEqual([...asked].sort(), ['10.1.2.3', '192.0.2.7'])
  const other = await outcome(t, zone, 'x.test', 2525)
  assert.deepEqual([...other.asked].sort(), ['10.1.2.3', '127.0.0.1', '192.0.2.7'])
})

test('hundreds of mail hosts with hundreds of addresses: a few are looked up, and a few asked', async (t) => {
  const hosts = [...Array(300).keys()]
  const many = [...Array(100).keys()].map((n) => `192.0.2.${n}`)
  const zone: Zone = {
    'x.test': { MX: hosts.map((n) => `${n % 7} h${n}.test`) },
    ...Object.fromEntries(hosts.map((n) => [`h${n}.test`, { A: many }])),
  }
  const { kind, asked, questions, error } = await outcome(t, zone)
  assert.equal(kind, '0 untried')
  assert.equal(asked.length, maxMailAddresses)
  assert.ok(questions.filter((one) => one.startsWith('A ')).length <= maxMailHosts)
  assert.ok((error?.text.length ?? 0) <= 2000)
})

test('names that go round in a circle, or lead nowhere, are no answer: mail waits', async (t) => {
  for (const zone of [
    { 'x.test': { CNAME: 'y.test' }, 'y.test': { CNAME: 'x.test' } },
    { 'x.test': { CNAME: 'x.test' } },
    { 'x.test': { CNAME: 'elsewhere.other' } },
    { 'x.test': { MX: ['10 y.test'] }, 'y.test': { CNAME: 'y.test' } },
  ] as const) {
    const { kind, asked } = await outcome(t, zone)
    assert.equal(kind, '0 untried', JSON.stringify(zone))
    assert.deepEqual(asked, [])
  }
})

test('names with any octets, long ones and addresses in their place do no harm', async (t) => {
  for (const exchange of [
    'a\u001b[31mb.test',
    'a\\000b.test',
    'x'.repeat(63),
    `${'y'.repeat(60)}.${'z'.repeat(60)}.test`,
    '192.0.2.7',
    '-.test',
    '_.-',
    'a..b',
    '<script>',
  ]) {
    const { asked } = await outcome(t, { 'x.test': { MX: [`10 ${exchange}`] } })
    assert.deepEqual(asked, [], exchange)
  }
})

test('a name server that is silent, from the first question or from the second on, holds an attempt for a limited time', async (t) => {
  for (const zone of [
    { 'x.test': 'silent' },
    { 'x.test': { MX: ['10 a.test', '20 b.test'] }, 'a.test': 'silent', 'b.test': 'silent' },
  ] as const) {
    const { running, clock, names } = await tried(t, zone)
    let ended = false
    void running.finally(() => {
      ended = true
    })
    for (let seconds = 0; !ended && seconds < 100; seconds += 30) {
      const before = names.questions.length
      await until(() => ended || names.questions.length > (seconds === 0 ? 0 : before - 1))
      await new Promise((resolve) => setTimeout(resolve, 20))
      await clock.run(30_000)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    assert.ok(ended)
    assert.equal(kinds(await running), '0 untried')
  }
})
