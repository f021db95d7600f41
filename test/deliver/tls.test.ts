/** TLS to a next hop: smtp-server as a real one, and scripted ones that break. */
import assert from 'node:assert/strict'
import type { AddressInfo, Socket } from 'node:net'
import { type TestContext, test } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { routingOf } from '../../server/deliver/routing.js'
import { courierBench, deliverSettings, hopBench, kinds, routeTo, until } from '../support/courier.js'
import { isOneLine } from '../support/fuzz.js'
import type { Step } from '../support/hop.js'
import { startNameServer } from '../support/name-server.js'

async function certificate(name: string, notAfterDate?: Date) {
  return await generate([{ name: 'commonName', value: name }], {
    keySize: 2048,
    algorithm: 'sha256',
    ...(notAfterDate === undefined ? {} : { notBeforeDate: new Date(0), notAfterDate }),
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
  })
}

/** What the next hop saw of each message. */
interface Seen {
  readonly secure: boolean
  readonly text: string
}

async function realHop(t: TestContext, options: SMTPServerOptions) {
  const seen: Seen[] = []
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        seen.push({ secure: session.secure, text: Buffer.concat(chunks).toString() })
        done(null, 'stored')
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  t.after(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.server.address() as AddressInfo).port, seen }
}

const mail = { recipients: ['a@example.com'] }
const hosts = ['localhost']

test('a self-signed certificate is good enough for Opportunistic and Required, and not for Verified', async (t) => {
  const { private: key, cert } = await certificate('localhost')
  const { port, seen } = await realHop(t, { key, cert })
  const { attempt, courier } = courierBench()
  for (const tlsMode of ['Opportunistic', 'Required'] as const) {
    assert.equal(kinds(await attempt(routeTo(port, { hosts, tlsMode }), mail)), '0 sent', tlsMode)
    assert.deepEqual(seen.at(-1), { secure: true, text: 'Subject: hello\r\n\r\nHello\r\n' })
  }
  const refused = await attempt(routeTo(port, { hosts, tlsMode: 'Verified' }), mail)
  assert.equal(kinds(refused), '0 untried')
  assert.equal(refused.routeError?.stage, 'Tls')
  assert.match(refused.routeError?.text ?? '', /self.signed/)
  assert.equal(kinds(await attempt(routeTo(port, { hosts, tlsMode: 'None' }), mail)), '0 sent')
  assert.equal(seen.at(-1)?.secure, false)
  assert.equal(seen.length, 3)
  await courier.close()
})

test('Verified takes a trusted certificate with the right name only', async (t) => {
  const right = await certificate('localhost')
  const wrong = await certificate('other.test')
  const good = await realHop(t, { key: right.private, cert: right.cert })
  const bad = await realHop(t, { key: wrong.private, cert: wrong.cert })
  const { attempt, courier } = courierBench(undefined, [right.cert, wrong.cert])
  assert.equal(kinds(await attempt(routeTo(good.port, { hosts, tlsMode: 'Verified' }), mail)), '0 sent')
  assert.equal(good.seen[0]?.secure, true)
  const refused = await attempt(routeTo(bad.port, { hosts, tlsMode: 'Verified' }), mail)
  assert.equal(refused.routeError?.stage, 'Tls')
  assert.match(refused.routeError?.text ?? '', /altnames/)
  assert.equal(bad.seen.length, 0)
  await courier.close()
})

test('an expired certificate, or one of another name, is good enough where none is checked, and refused by Verified', async (t) => {
  const [expired, wrong] = [await certificate('localhost', new Date(86_400_000)), await certificate('other.test')]
  for (const [{ private: key, cert }, text] of [
    [expired, /expired/],
    [wrong, /altnames/],
  ] as const) {
    const { port, seen } = await realHop(t, { key, cert })
    const { attempt, courier } = courierBench(undefined, [expired.cert, wrong.cert])
    for (const tlsMode of ['Opportunistic', 'Required'] as const) {
      assert.equal(kinds(await attempt(routeTo(port, { hosts, tlsMode }), mail)), '0 sent', tlsMode)
      assert.equal(seen.at(-1)?.secure, true)
    }
    const refused = await attempt(routeTo(port, { hosts, tlsMode: 'Verified' }), mail)
    assert.equal(kinds(refused), '0 untried')
    assert.equal(refused.routeError?.stage, 'Tls')
    assert.match(refused.routeError?.text ?? '', text)
    assert.equal(seen.length, 2)
    await courier.close()
  }
})

test('Verified by MX record wants the name of the mail host, and a failed host says which it was', async (t) => {
  const names = await startNameServer(t, {
    'right.test': { MX: ['10 mx.right.test'] },
    'wrong.test': { MX: ['10 mx.wrong.test'] },
    'mx.right.test': { A: ['127.0.0.1'] },
    'mx.wrong.test': { A: ['127.0.0.1'] },
  })
  const { private: key, cert } = await certificate('mx.right.test')
  const { port, seen } = await realHop(t, { key, cert })
  const bench = courierBench(undefined, [cert])
  const { smartHost, outboundConnection } = deliverSettings()
  bench.settings = deliverSettings({
    smartHost: { ...smartHost, server: [] },
    outboundConnection: { ...outboundConnection, port, tlsMode: 'Verified', dnsServers: [names.address] },
  })
  const send = (address: string) =>
    bench.attempt(routingOf('1', bench.settings).routeFor(address), { recipients: [address] })
  assert.equal(kinds(await send('a@right.test')), '0 sent')
  assert.equal(seen[0]?.secure, true)
  const refused = await send('a@wrong.test')
  assert.equal(refused.routeError?.stage, 'Tls')
  assert.match(refused.routeError?.text ?? '', /^mx\.wrong\.test:\d+: .*altnames.*\(Tls\)$/)
  assert.equal(seen.length, 1)
  await bench.courier.close()
})

test('Required without STARTTLS sends nothing', async (t) => {
  const { port, seen } = await realHop(t, { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] })
  const { attempt } = courierBench()
  const result = await attempt(routeTo(port, { hosts, tlsMode: 'Required' }), mail)
  assert.equal(kinds(result), '0 untried')
  assert.equal(result.routeError?.stage, 'Tls')
  assert.equal(seen.length, 0)
})

test('a failed handshake is followed by plain text at once in Opportunistic, and remembered for a day', async (t) => {
  const { send, hop, clock, courier, route, log } = await hopBench(
    t,
    (verb, _, peer) => {
      if (verb !== 'STARTTLS') return undefined
      // It promises TLS and speaks none.
      peer.conduit.once('data', () => peer.conduit.write('this is not TLS\r\n'))
      return '220 go ahead'
    },
    ['STARTTLS'],
  )
  assert.equal(kinds(await send('a@example.com')), '0 sent')
  assert.equal(hop.peers.length, 2)
  assert.equal(log.lines.filter((line) => line.startsWith('warn TLS failed')).length, 1)
  courier.forget(route.key)
  assert.equal(kinds(await send('a@example.com')), '0 sent')
  assert.equal(hop.peers.length, 3)
  courier.forget(route.key)
  await clock.run(24 * 60 * 60_000)
  await send('a@example.com')
  assert.deepEqual(
    hop.peers.map(({ lines }) => lines.includes('STARTTLS')),
    [true, false, false, true, false],
  )
})

test('a refused STARTTLS is plain text in Opportunistic and a failure of the route in Required', async (t) => {
  const step = (verb: string) => (verb === 'STARTTLS' ? '454 4.7.0 TLS not available' : undefined)
  const { attempt, send, hop, route } = await hopBench(t, step, ['STARTTLS', 'PIPELINING'])
  assert.equal(kinds(await send('a@example.com')), '0 sent')
  const result = await attempt({ ...route, key: 'required', tlsMode: 'Required' }, mail)
  assert.equal(result.routeError?.stage, 'Tls')
  assert.equal(result.routeError?.code, 454)
  assert.equal(hop.taken.length, 1)
})

test('complaint 4: a next hop that hangs in the handshake is left after two minutes', async (t) => {
  let shaking = false
  const { send, clock, log } = await hopBench(
    t,
    (verb, _, peer) => {
      if (verb !== 'STARTTLS' || peer.connection > 1) return undefined
      peer.conduit.once('data', () => {
        shaking = true
      })
      return '220 go ahead'
    },
    ['STARTTLS'],
  )
  const sending = send('a@example.com')
  await until(() => shaking)
  await clock.run(2 * 60_000)
  assert.equal(kinds(await sending), '0 sent')
  assert.match(log.lines.join('\n'), /TLS failed.*no answer within 2 minutes/)
})

test('421 to STARTTLS is a host that goes, and none without TLS: the route waits and nothing is said in plain text', async (t) => {
  for (const tlsMode of ['Opportunistic', 'Required'] as const) {
    const step = (verb: string) => (verb === 'STARTTLS' ? '421 4.3.2 going down' : undefined)
    const { attempt, hop, route, log, courier } = await hopBench(t, step, ['STARTTLS'])
    const result = await attempt({ ...route, tlsMode }, mail)
    assert.equal(kinds(result), '0 untried')
    assert.deepEqual([result.routeError?.stage, result.routeError?.code], ['Connect', 421])
    assert.deepEqual(hop.lines, ['EHLO relay.test', 'STARTTLS'])
    assert.deepEqual(log.lines, [])
    await courier.close()
  }
})

test('replies that are put in behind the 220 to STARTTLS are not believed after it: the conversation ends', async (t) => {
  for (const tlsMode of ['Opportunistic', 'Required'] as const) {
    const step = (verb: string) =>
      verb === 'STARTTLS' ? '220 go ahead\r\n250-relay.test\r\n250 AUTH PLAIN' : undefined
    const { attempt, hop, route, courier } = await hopBench(t, step, ['STARTTLS'])
    const result = await attempt({ ...route, tlsMode }, mail)
    // In the mode that takes any host plain text follows, as after any failure of TLS.
    assert.equal(kinds(result), tlsMode === 'Required' ? '0 untried' : '0 sent')
    assert.equal(hop.peers.length, tlsMode === 'Required' ? 1 : 2)
    if (tlsMode === 'Required') {
      assert.equal(result.routeError?.stage, 'Tls')
      assert.match(result.routeError?.text ?? '', /answers before it was asked/)
    }
    await courier.close()
  }
})

test('what is no TLS behind the 220, or an end or a reset there, is a failure of TLS and temporary', async (t) => {
  for (const [what, way] of [
    ['garbage', (socket: Socket) => void socket.write(Buffer.alloc(4096, 0x42))],
    ['a record that is too long', (socket: Socket) => void socket.write(Buffer.from('160301ffffff', 'hex'))],
    ['an alert', (socket: Socket) => void socket.write(Buffer.from('15030300020228', 'hex'))],
    ['an end', (socket: Socket) => void socket.end()],
    ['a reset', (socket: Socket) => void socket.resetAndDestroy()],
  ] as const) {
    const step: Step = (verb, _, { conduit }) => {
      if (verb !== 'STARTTLS') return undefined
      conduit.once('data', () => way(conduit as unknown as Socket))
      return '220 go ahead'
    }
    const { attempt, hop, route, courier } = await hopBench(t, step, ['STARTTLS'])
    const result = await attempt({ ...route, tlsMode: 'Required' }, mail)
    assert.equal(kinds(result), '0 untried', what)
    assert.equal(result.routeError?.stage, 'Tls', what)
    assert.ok(isOneLine(result.routeError?.text ?? '\n'), what)
    assert.ok(!hop.lines.some((line) => line.startsWith('MAIL')), what)
    await courier.close()
  }
})
