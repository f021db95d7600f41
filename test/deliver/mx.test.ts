/** Delivery by MX record: a real name server and real next hops, several at one port of 127.0.0.0/8. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { DeliverSettings } from '../../server/deliver/deliver-settings.js'
import { maxHostsAsked } from '../../server/deliver/limits.js'
import { routingOf } from '../../server/deliver/routing.js'
import { courierBench, deliverSettings, errorOf, kinds, until } from '../support/courier.js'
import { Hop, listen, type Served, type Step } from '../support/hop.js'
import { startNameServer, type Zone } from '../support/name-server.js'

/** A courier that asks a name server of this test; `hop` adds a next hop, all at the same port. */
async function mxBench(t: TestContext, zone: Zone) {
  const names = await startNameServer(t, zone)
  const bench = courierBench()
  const served: Served[] = []
  t.after(async () => {
    await bench.courier.close()
    for (const one of served) await one.close()
  })
  // Nobody listens at 127.0.0.1: the port is free at the others too.
  const place = await listen(new Hop())
  const { port } = place
  await place.close()
  const set = (changes: Partial<DeliverSettings['outboundConnection']>) => {
    const outboundConnection = { ...bench.settings.outboundConnection, ...changes }
    bench.settings = { ...bench.settings, outboundConnection }
  }
  bench.settings = deliverSettings({ smartHost: { ...deliverSettings().smartHost, server: [] } })
  set({ port, dnsServers: [names.address] })
  const listenOn = (address: string, port: number) => {
    bench.settings = { ...bench.settings, general: { ...bench.settings.general, bindings: [{ address, port }] } }
  }
  const hop = async (address: string, step?: Step, keywords?: readonly string[]) => {
    const made = new Hop(step, keywords)
    served.push(await listen(made, address, port))
    return made
  }
  const send = (...recipients: readonly string[]) =>
    bench.attempt(routingOf('1', bench.settings).routeFor(recipients[0] ?? ''), { recipients })
  return Object.assign(bench, { names, port, set, listenOn, hop, send })
}

const refusesAll: Step = (verb) => (verb === 'RCPT' ? '550 5.1.1 no such user' : undefined)

test('the host of the best preference takes the mail, and its name stands in the outcome', async (t) => {
  const { send, hop, port } = await mxBench(t, {
    'example.test': { MX: ['20 second.test', '10 First.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'second.test': { A: ['127.0.0.3'] },
  })
  const first = await hop('127.0.0.2')
  const second = await hop('127.0.0.3')
  const result = await send('a@Example.TEST.')
  assert.equal(kinds(result), '0 sent')
  assert.equal(result.host, `first.test:${port}`)
  assert.deepEqual([first.taken.length, second.peers.length], [1, 0])
})

test('the next host takes it when the one before is away, greets with an error, or turns mail away with 421', async (t) => {
  const zone: Zone = {
    'example.test': { MX: ['10 first.test', '20 second.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'second.test': { A: ['127.0.0.3'] },
  }
  const ways: readonly (Step | undefined)[] = [
    undefined,
    (verb) => (verb === 'CONNECT' ? '554 5.3.2 no mail today' : undefined),
    (verb) => (verb === 'MAIL' ? '421 4.3.2 going down' : undefined),
    (verb) => (verb === 'RCPT' ? '421 4.3.2 going down' : undefined),
  ]
  for (const way of ways) {
    const bench = await mxBench(t, zone)
    if (way !== undefined) await bench.hop('127.0.0.2', way)
    const second = await bench.hop('127.0.0.3')
    const result = await bench.send('a@example.test', 'b@example.test')
    assert.equal(kinds(result), '0 sent, 1 sent', String(way))
    assert.equal(result.routeError, undefined)
    assert.equal(second.taken.length, 1)
    await bench.courier.close()
  }
})

test('when no host can be reached, the error names each with its reason', async (t) => {
  const { send, hop, port, names } = await mxBench(t, {
    'example.test': { MX: ['10 first.test', '20 second.test', '30 third.test', '40 fourth.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'second.test': {},
    'third.test': 'SERVFAIL',
    'fourth.test': { A: ['127.0.0.3'] },
  })
  await hop('127.0.0.3', (verb) => (verb === 'MAIL' ? '421 4.3.2 going down' : undefined))
  const result = await send('a@example.test')
  assert.equal(kinds(result), '0 untried')
  const { text = '', stage } = result.routeError ?? {}
  assert.equal(result.host, `third.test:${port}`)
  assert.match(text, new RegExp(`first\\.test:${port}: the connection was refused`))
  assert.match(text, new RegExp(`second\\.test:${port}: the mail host has no address in DNS \\(ENODATA\\)`))
  assert.match(text, new RegExp(`third\\.test:${port}: its address could not be looked up: .*SERVFAIL.*${names.port}`))
  assert.match(text, new RegExp(`fourth\\.test:${port}: 421 4\\.3\\.2 going down`))
  assert.ok(stage !== undefined)
  assert.deepEqual(errorOf(result), result.routeError)
})

test('without MX records the domain itself is the host', async (t) => {
  const { send, hop, port, names } = await mxBench(t, {
    'example.test': { A: ['127.0.0.2'] },
    'alias.test': { CNAME: 'example.test' },
  })
  const only = await hop('127.0.0.2')
  assert.equal((await send('a@example.test')).host, `example.test:${port}`)
  assert.equal(kinds(await send('a@alias.test')), '0 sent')
  assert.equal(only.taken.length, 2)
  assert.deepEqual(names.questions.slice(0, 1), ['MX example.test'])
})

const hopeless: readonly (readonly [string, Zone, string, RegExp])[] = [
  ['a null MX', { 'x.test': { MX: ['0 .'], A: ['127.0.0.2'] } }, '5.1.10', /x\.test takes no mail \(null MX/],
  ['a domain that does not exist', {}, '5.1.2', /x\.test does not exist in DNS/],
  ['a domain with neither', { 'x.test': { TXT: ['hello'] } }, '5.1.2', /neither a mail host \(MX\) nor an address/],
  [
    'mail hosts that do not exist',
    { 'x.test': { MX: ['10 a.test', '20 b.test'] }, 'a.test': {} },
    '5.4.4',
    /no mail host \(MX\) of the domain x\.test has an address/,
  ],
  [
    'an MX record that names us',
    { 'x.test': { MX: ['10 Relay.Test', '20 b.test'] }, 'b.test': { A: ['127.0.0.2'] } },
    '5.4.6',
    /would come back to this relay: relay\.test is its best mail host/,
  ],
]
for (const [what, zone, enhanced, text] of hopeless) {
  test(`${what} is final: ${enhanced}`, async (t) => {
    const { send, hop } = await mxBench(t, zone)
    const host = await hop('127.0.0.2')
    const result = await send('a@x.test', 'b@x.test')
    assert.equal(kinds(result), '0 failed, 1 failed')
    assert.equal(result.routeError, undefined)
    assert.equal(errorOf(result)?.enhanced, enhanced)
    assert.equal(errorOf(result)?.stage, 'Dns')
    assert.match(errorOf(result)?.text ?? '', text)
    assert.equal(host.peers.length, 0)
  })
}

test('a name server that fails, is away or says nothing is no answer: mail waits, whatever addresses there are', async (t) => {
  const { send, set, names, clock, hop } = await mxBench(t, { 'fails.test': 'SERVFAIL', 'silent.test': 'silent' })
  await hop('127.0.0.2')
  const failed = await send('a@fails.test')
  assert.equal(kinds(failed), '0 untried')
  assert.equal(failed.routeError?.stage, 'Dns')
  assert.match(failed.routeError?.text ?? '', /\(MX\) of fails\.test could not be looked up: .*SERVFAIL/)
  assert.match(failed.routeError?.text ?? '', new RegExp(`asked at ${names.address}`))
  const silent = send('a@silent.test')
  await until(() => names.questions.includes('MX silent.test'))
  await clock.run(30_000)
  assert.match((await silent).routeError?.text ?? '', /no answer within 30 s/)
  set({ dnsServers: ['127.0.0.1:9'] })
  assert.match((await send('a@fails.test')).routeError?.text ?? '', /no name server listens there/)
})

test('hosts that are no better than we are are left out, by name and by address', async (t) => {
  const bench = await mxBench(t, {
    'byname.test': { MX: ['10 first.test', '20 relay.test', '20 equal.test', '30 worse.test'] },
    'byaddress.test': { MX: ['10 first.test', '20 other-name.test', '20 equal.test', '30 worse.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'other-name.test': { A: ['127.0.0.9'] },
    'equal.test': { A: ['127.0.0.3'] },
    'worse.test': { A: ['127.0.0.3'] },
  })
  const other = await bench.hop('127.0.0.3')
  const onlyFirst = /^first\.test:\d+: the connection was refused[^;]*$/
  assert.match((await bench.send('a@byname.test')).routeError?.text ?? '', onlyFirst)
  for (const address of ['127.0.0.9', '0.0.0.0']) {
    bench.listenOn(address, bench.port)
    if (address === '127.0.0.9') assert.match((await bench.send('a@byaddress.test')).routeError?.text ?? '', onlyFirst)
    // On all addresses the first host is this machine too.
    else assert.equal(errorOf(await bench.send('a@byaddress.test'))?.enhanced, '5.4.6')
  }
  assert.equal(other.peers.length, 0)
  bench.listenOn('0.0.0.0', bench.port === 1 ? 2 : 1)
  assert.equal(kinds(await bench.send('a@byaddress.test')), '0 sent', 'another port is somebody else')
})

test('an address in brackets is the host, unless it is ours', async (t) => {
  const bench = await mxBench(t, {})
  const host = await bench.hop('127.0.0.2')
  assert.equal(kinds(await bench.send('a@[127.0.0.2]')), '0 sent')
  assert.match((await bench.send('a@[IPv6:::1]')).routeError?.text ?? '', /^\[::1\]:\d+: the connection was refused/)
  assert.equal(host.taken.length, 1)
  assert.deepEqual(bench.names.questions, [])
  bench.listenOn('127.0.0.2', bench.port)
  bench.courier.forget(routingOf('1', bench.settings).routeFor('a@[127.0.0.2]').key)
  assert.equal(errorOf(await bench.send('a@[127.0.0.2]'))?.enhanced, '5.4.6')
  assert.equal(host.taken.length, 1)
})

test('hosts of the same preference share the load', async (t) => {
  const { send, hop, courier, settings } = await mxBench(t, {
    'example.test': { MX: ['10 one.test', '10 two.test'] },
    'one.test': { A: ['127.0.0.2'] },
    'two.test': { A: ['127.0.0.3'] },
  })
  const hosts = [await hop('127.0.0.2'), await hop('127.0.0.3')]
  const { key } = routingOf('1', settings).routeFor('a@example.test')
  for (let n = 0; n < 200 && hosts.some(({ taken }) => taken.length === 0); n++) {
    assert.equal(kinds(await send('a@example.test')), '0 sent')
    courier.forget(key)
  }
  assert.ok(hosts.every(({ taken }) => taken.length > 0))
})

test('a refusal of an MX host is final, and nobody else is asked', async (t) => {
  const { send, hop } = await mxBench(t, {
    'example.test': { MX: ['10 first.test', '20 second.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'second.test': { A: ['127.0.0.3'] },
  })
  await hop('127.0.0.2', refusesAll)
  const second = await hop('127.0.0.3')
  assert.equal(kinds(await send('a@example.test')), '0 failed')
  assert.equal(second.peers.length, 0)
})

test('TLS of the settings goes for MX hosts too, and the time-out ends a step that takes longer', async (t) => {
  const { send, set, hop, clock } = await mxBench(t, {
    'example.test': { MX: ['10 first.test'] },
    'slow.test': { MX: ['10 second.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'second.test': { A: ['127.0.0.3'] },
  })
  await hop('127.0.0.2', (verb) => (verb === 'STARTTLS' ? '502 5.5.1 no such command' : undefined))
  set({ tlsMode: 'Required' })
  const plain = await send('a@example.test')
  assert.equal(plain.routeError?.stage, 'Tls')
  assert.match(plain.routeError?.text ?? '', /^first\.test:\d+: .*\(Tls\)$/)
  set({ tlsMode: 'None', connectionTimeout: 'PT7S' })
  const slow = await hop('127.0.0.3', (verb) => (verb === 'DOT' ? 'silent' : undefined))
  const sending = send('a@slow.test')
  await until(() => slow.taken.length === 1)
  await clock.run(7000)
  assert.match(errorOf(await sending)?.text ?? '', /no answer within 7 s/)
})

/** The settings with a smart host after the MX hosts. */
function thenSmartHost(settings: DeliverSettings, server: readonly string[], port: number): DeliverSettings {
  return { ...settings, smartHost: { ...settings.smartHost, server, port, mode: 'DirectFirst' } }
}

test('DirectFirst: what cannot be looked up or reached goes to the smart host in the same attempt', async (t) => {
  const bench = await mxBench(t, {
    'away.test': { MX: ['10 first.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'busy.test': { MX: ['10 second.test'] },
    'second.test': { A: ['127.0.0.3'] },
    'fails.test': 'SERVFAIL',
  })
  const busy = await bench.hop('127.0.0.3', (verb) => (verb === 'CONNECT' ? '421 4.3.2 too busy' : undefined))
  const smart = await bench.hop('127.0.0.4')
  bench.settings = thenSmartHost(bench.settings, ['127.0.0.4'], bench.port)
  for (const domain of ['away.test', 'busy.test', 'fails.test', 'nowhere.test']) {
    const result = await bench.send(`a@${domain}`)
    assert.equal(kinds(result), '0 sent', domain)
    assert.equal(result.host, `127.0.0.4:${bench.port}`)
  }
  assert.deepEqual([busy.peers.length, smart.taken.length], [1, 4])
})

test('DirectFirst: an MX host that answers has the last word, a null MX too, and both are named when all are away', async (t) => {
  const bench = await mxBench(t, {
    'works.test': { MX: ['10 first.test'] },
    'refuses.test': { MX: ['10 second.test'] },
    'null.test': { MX: ['0 .'] },
    'away.test': { MX: ['10 third.test'] },
    'first.test': { A: ['127.0.0.2'] },
    'second.test': { A: ['127.0.0.3'] },
    'third.test': { A: ['127.0.0.5'] },
  })
  await bench.hop('127.0.0.2')
  await bench.hop('127.0.0.3', refusesAll)
  const smart = await bench.hop('127.0.0.4')
  bench.settings = thenSmartHost(bench.settings, ['127.0.0.4'], bench.port)
  assert.equal((await bench.send('a@works.test')).host, `first.test:${bench.port}`)
  assert.equal(kinds(await bench.send('a@refuses.test')), '0 failed')
  assert.equal(errorOf(await bench.send('a@null.test'))?.enhanced, '5.1.10')
  assert.equal(smart.peers.length, 0)
  bench.settings = thenSmartHost(bench.settings, ['127.0.0.6'], bench.port)
  const away = await bench.send('a@away.test')
  assert.equal(kinds(away), '0 untried')
  assert.match(away.routeError?.text ?? '', /^third\.test:\d+: .*refused.*; 127\.0\.0\.6:\d+: .*refused/)
})

const twoHosts: Zone = {
  'example.test': { MX: ['10 first.test', '20 second.test', '30 third.test'] },
  'first.test': { A: ['127.0.0.2'] },
  'second.test': { A: ['127.0.0.3'] },
  'third.test': { A: ['127.0.0.4'] },
}

test('what a mail host defers at MAIL or RCPT is offered to the next one in the same attempt, and only that', async (t) => {
  for (const step of [
    (verb: string) => (verb === 'MAIL' ? '451 4.3.0 later' : undefined),
    (verb: string) => (verb === 'RCPT' ? '450 4.2.0 greylisted' : undefined),
    (_: string, line: string) => (line.startsWith('RCPT TO:<b') ? '452 4.2.2 mailbox full' : undefined),
  ]) {
    const { send, hop, courier } = await mxBench(t, twoHosts)
    const first = await hop('127.0.0.2', step)
    const second = await hop('127.0.0.3')
    const result = await send('a@example.test', 'b@example.test')
    assert.equal(kinds(result), '0 sent, 1 sent')
    assert.equal(result.routeError, undefined)
    const asked = [first, second].map(({ lines }) => lines.filter((line) => /^RCPT/.test(line)).length)
    assert.equal(first.taken.length + second.taken.length, asked[1] === 1 ? 2 : 1)
    await courier.close()
  }
})

test('when the next host does not take it either, the answer of a host stands: the route works, and no third host is asked', async (t) => {
  const greylists: Step = (verb) => (verb === 'RCPT' ? '450 4.2.0 greylisted' : undefined)
  const ways: readonly (readonly [string, Step | undefined, RegExp])[] = [
    ['is away', undefined, /^450 4\.2\.0 greylisted/],
    ['defers too', (verb) => (verb === 'RCPT' ? '451 4.3.2 not me' : undefined), /^451 4\.3\.2 not me/],
    ['refuses to greet', (verb) => (verb === 'CONNECT' ? '554 5.3.2 no' : undefined), /^450 4\.2\.0 greylisted/],
    ['says 421', (verb) => (verb === 'MAIL' ? '421 4.3.2 no' : undefined), /^450 4\.2\.0 greylisted/],
    ['wants TLS', (verb) => (verb === 'MAIL' ? '530 5.7.0 STARTTLS first' : undefined), /^450 4\.2\.0 greylisted/],
  ]
  for (const [what, step, text] of ways) {
    const { send, hop, courier } = await mxBench(t, { ...twoHosts, 'third.test': {} })
    await hop('127.0.0.2', greylists)
    if (step !== undefined) await hop('127.0.0.3', step)
    const result = await send('a@example.test', 'b@example.test')
    assert.equal(kinds(result), '0 deferred, 1 deferred', what)
    assert.match(errorOf(result)?.text ?? '', text, what)
    assert.equal(result.routeError, undefined, what)
    await courier.close()
  }
  const { send, hop } = await mxBench(t, twoHosts)
  const hosts = [await hop('127.0.0.2', greylists), await hop('127.0.0.3', greylists), await hop('127.0.0.4')]
  assert.equal(kinds(await send('a@example.test')), '0 deferred')
  assert.deepEqual(
    hosts.map(({ peers }) => peers.length),
    [1, 1, 0],
  )
})

test('a refusal of the next host is final for what the first one deferred; 4xx to DATA or the message asks nobody else', async (t) => {
  const { send, hop } = await mxBench(t, twoHosts)
  await hop('127.0.0.2', (_, line) => (line.startsWith('RCPT TO:<b') ? '450 4.2.0 later' : undefined))
  await hop('127.0.0.3', refusesAll)
  assert.equal(kinds(await send('a@example.test', 'b@example.test')), '0 sent, 1 failed')
  for (const verb of ['DATA', 'DOT']) {
    const bench = await mxBench(t, twoHosts)
    await bench.hop('127.0.0.2', (at) => (at === verb ? '451 4.3.0 later' : undefined))
    const second = await bench.hop('127.0.0.3')
    assert.equal(kinds(await bench.send('a@example.test')), '0 deferred')
    assert.equal(second.peers.length, 0)
  }
})

test('DirectFirst: a mail host that defers keeps the mail; the smart host does not get it', async (t) => {
  const bench = await mxBench(t, { 'example.test': { MX: ['10 first.test'] }, 'first.test': { A: ['127.0.0.2'] } })
  await bench.hop('127.0.0.2', (verb) => (verb === 'RCPT' ? '450 4.2.0 greylisted' : undefined))
  const smart = await bench.hop('127.0.0.4')
  bench.settings = thenSmartHost(bench.settings, ['127.0.0.4'], bench.port)
  assert.equal(kinds(await bench.send('a@example.test')), '0 deferred')
  assert.equal(smart.peers.length, 0)
})

test('a name server that invents a new mail host at each question keeps no attempt busy for ever', async (t) => {
  const bench = await mxBench(t, {})
  const { names, hop, send } = bench
  let invented = 0
  const next = () => {
    invented += 1
    names.set('example.test', { MX: [`10 h${invented}.test`] })
    names.set(`h${invented}.test`, { A: ['127.0.0.2'] })
  }
  next()
  const host = await hop('127.0.0.2', (verb) => {
    if (verb !== 'MAIL') return undefined
    next()
    return '421 4.3.2 ask another one'
  })
  const result = await send('a@example.test')
  assert.equal(kinds(result), '0 untried')
  assert.equal(result.routeError?.code, 421)
  assert.ok(host.peers.length <= maxHostsAsked + 1, `${host.peers.length} connections`)
})
