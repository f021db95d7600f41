/** What a client of the control socket meets, on a real socket. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CONNECTIONS_MAX, CONNECTIONS_REFUSED_MAX } from '../../server/control/control.js'
import { HELLO_BYTES_MAX, HELLO_MS, IDLE_MS, REQUEST_BYTES_MAX } from '../../server/control/session.js'
import { ControlClient, hello } from '../support/control-client.js'
import { controlWorld } from '../support/control-world.js'

const helloLine = `${JSON.stringify({ jsonrpc: '2.0', id: 'h', method: 'system.hello', params: hello })}\n`

test('hello is answered with the server, its version, a nonce of its own, proofs and the level', async (context) => {
  const { control } = await controlWorld(context)
  const client = await ControlClient.open(control.address)
  const answer = await client.result<Record<string, unknown>>('system.hello', hello)
  const { nonce, proof, ...rest } = answer
  assert.deepEqual(rest, {
    server: 'relay1.contoso.com',
    version: '0.1.0',
    protocolVersion: 1,
    level: 'administrator',
  })
  assert.match(String(nonce), /^[A-Za-z0-9_-]{32}$/)
  assert.deepEqual(Object.keys(proof as object), ['viewer', 'operator', 'administrator'])
  const other = await ControlClient.open(control.address)
  assert.notEqual((await other.result<{ nonce: string }>('system.hello', hello)).nonce, nonce)
  client.close()
  other.close()
})

test('an answer is one line of compact JSON with the id of its request', async (context) => {
  const { client } = await controlWorld(context)
  client.write('{"jsonrpc": "2.0", "id": "a b", "method": "delivery.get"}\n')
  await client.next()
  client.write('{"jsonrpc": "2.0", "id": "a b", "method": "delivery.get"}\n')
  while (client.lines.length === 0) await new Promise((resolve) => setImmediate(resolve))
  const [line = ''] = client.lines
  assert.equal(line, JSON.stringify(JSON.parse(line)))
  assert.ok(line.startsWith('{"jsonrpc":"2.0","id":"a b","result":[{"virtualServer":"1",'), line)
})

test('nothing is said before a valid request: nonsense is closed without a word', async (context) => {
  const { control } = await controlWorld(context)
  const nonsense = ['GET / HTTP/1.1\r\n', '\n', '[]\n', '{"id":1,"method":"system.hello"}\n', Buffer.from([0xff, 0x0a])]
  for (const text of [...nonsense, 'x'.repeat(HELLO_BYTES_MAX + 1)]) {
    const client = await ControlClient.open(control.address)
    client.write(text)
    assert.equal(await client.next(), undefined, String(text).slice(0, 40))
  }
})

test('every other call before hello is refused', async (context) => {
  const { control } = await controlWorld(context)
  const client = await ControlClient.open(control.address)
  for (const method of ['queue.get', 'rpc.discover', 'no.such']) {
    const { code, data, message } = await client.failure(method)
    assert.deepEqual([code, data?.reason], [1, 'denied'])
    assert.match(message, /system\.hello comes first/)
  }
  await client.result('system.hello', hello)
  await client.result('queue.get')
  client.close()
})

test('another version of the protocol is invalid, and the connection ends', async (context) => {
  const { control } = await controlWorld(context)
  const client = await ControlClient.open(control.address)
  const { code, data, message } = await client.failure('system.hello', { ...hello, protocolVersion: 2 })
  assert.deepEqual([code, data], [1, { reason: 'invalid' }])
  assert.equal(message, 'The relay (Mailroot 0.1.0) speaks version 1 of the control protocol, not 2.')
  assert.equal(await client.next(), undefined)
})

test('a wrong hello names each problem', async (context) => {
  const { control } = await controlWorld(context)
  const client = await ControlClient.open(control.address)
  const { code, data } = await client.failure('system.hello', { client: '', protocolVersion: 1, nonce: 'short' })
  assert.equal(code, -32602)
  assert.deepEqual(data?.errors?.map(({ pointer }) => pointer).sort(), ['/client', '/nonce'])
  assert.equal(await client.next(), undefined)
})

test('who is silent before hello is closed after two seconds, whatever drips in', async (context) => {
  const { control, clock } = await controlWorld(context)
  const silent = await ControlClient.open(control.address)
  silent.write('{"json')
  await untilTimers(clock, 2)
  clock.advance(HELLO_MS - 1)
  assert.equal(silent.closed, false)
  clock.advance(1)
  assert.equal(await silent.next(), undefined)
})

test('who is idle after hello is closed after five minutes, and a request begins them again', async (context) => {
  const { client, clock } = await controlWorld(context)
  clock.advance(IDLE_MS - 1)
  await client.result('queue.get')
  clock.advance(IDLE_MS - 1)
  await client.result('queue.get')
  clock.advance(IDLE_MS)
  assert.equal(await client.next(), undefined)
  assert.equal(clock.timers, 0)
})

test('wrong params name every problem with its pointer', async (context) => {
  const { client } = await controlWorld(context)
  const { code, data, message } = await client.failure('smartHost.set', { port: 0, server: ['a b'], mod: 'Always' })
  assert.deepEqual([code, data?.reason, message], [-32602, 'invalid', 'There are 3 problems; nothing was changed.'])
  assert.deepEqual(data?.errors?.map(({ pointer, problem }) => `${pointer} ${problem}`).sort(), [
    '/mod is not known: did you mean "mode"?',
    '/port 0 is too small: at least 1',
    '/server/0 "a b" is not a host name or an IP address, for example smtp.example.com or [192.0.2.1]',
  ])
  const byPosition = await client.failure('smartHost.get', ['1'])
  assert.deepEqual(byPosition.data?.errors, [{ pointer: '', problem: '["1"] is not allowed: an object' }])
})

test('an unknown method is told with the nearest', async (context) => {
  const { client } = await controlWorld(context)
  const { code, message } = await client.failure('mesage.get')
  assert.deepEqual([code, message], [-32601, 'There is no method "mesage.get". Did you mean message.get?'])
  const far = await client.failure('x'.repeat(300))
  assert.match(far.message, /^There is no method "x{100}"\. rpc\.discover names them all\.$/)
  assert.equal((await client.failure('toString')).code, -32601)
})

test('a line that is no request is told, and the connection goes on', async (context) => {
  const { client } = await controlWorld(context)
  const wrong: readonly (readonly [string, number])[] = [
    ['{"jsonrpc": "2.0",\n', -32700],
    ['[{"jsonrpc":"2.0","id":1,"method":"queue.get"}]\n', -32600],
    ['{"jsonrpc":"2.0","method":"queue.get"}\n', -32600],
    ['{"jsonrpc":"1.0","id":1,"method":"queue.get"}\n', -32600],
    ['{"jsonrpc":"2.0","id":1,"method":5}\n', -32600],
    ['null\n', -32600],
  ]
  for (const [line, code] of wrong) {
    client.write(line)
    const answer = await client.next()
    assert.deepEqual([answer?.id, answer?.error?.code], [null, code], line)
  }
  await client.result('queue.get')
})

test('a request that is too long is told, and the connection ends', async (context) => {
  const { client } = await controlWorld(context)
  client.write(`${' '.repeat(REQUEST_BYTES_MAX + 1)}\n`)
  const answer = await client.next()
  assert.equal(answer?.error?.code, -32600)
  assert.match(answer?.error?.message ?? '', /at most 2097152 bytes/)
  assert.equal(await client.next(), undefined)
})

test('letters cut between two packets arrive whole', async (context) => {
  const { client, store } = await controlWorld(context)
  const name = 'Drucker f\u00fcr \u4f60\u597d \u{1f600}'
  const request = { jsonrpc: '2.0', id: 9, method: 'virtualServer.set', params: { name } }
  for (const byte of Buffer.from(`${JSON.stringify(request)}\n`)) client.write(Buffer.from([byte]))
  assert.equal((await client.next())?.error, undefined)
  assert.equal(store.current.virtualServers['1']?.general.name, name)
})

test('requests that come at once are answered one after another, hello first', async (context) => {
  const { control } = await controlWorld(context)
  const client = await ControlClient.open(control.address)
  const requests = Array.from({ length: 20 }, (_, id) => {
    return `${JSON.stringify({ jsonrpc: '2.0', id, method: 'delivery.set', params: { hopCount: id + 1 } })}\n`
  })
  client.write(helloLine + requests.join(''))
  assert.equal((await client.next())?.id, 'h')
  for (let id = 0; id < 20; id++) {
    const answer = await client.next()
    assert.deepEqual([answer?.id, (answer?.result as { revision?: number } | undefined)?.revision], [id, id + 2])
  }
  client.close()
})

test('connections are limited: those beyond are told so, and further ones are closed', async (context) => {
  const { control, client } = await controlWorld(context)
  const open: ControlClient[] = []
  context.after(() => {
    for (const one of open) one.close()
  })
  while (open.length < CONNECTIONS_MAX - 1) open.push(await ControlClient.greeted(control.address))
  const refused = await ControlClient.open(control.address)
  const { data, message } = await refused.failure('system.hello', hello)
  assert.deepEqual([data?.reason, message], ['busy', 'Too many clients are connected to the relay.'])
  assert.equal(await refused.next(), undefined)
  for (let count = 0; count < CONNECTIONS_REFUSED_MAX; count++) open.push(await ControlClient.open(control.address))
  const beyond = await ControlClient.open(control.address)
  assert.equal(await beyond.next(), undefined)
  await client.result('queue.get')
  open[0]?.close()
  const again = await eventually(async () => {
    const one = await ControlClient.open(control.address)
    open.push(one)
    return (await one.call('system.hello', hello).catch(() => undefined))?.error === undefined ? one : undefined
  })
  assert.ok(again)
})

test('a level allows only what its methods need', async (context) => {
  const viewer = await controlWorld(context, { level: 'viewer' })
  await viewer.client.result('queue.get')
  const { code, data, message } = await viewer.client.failure('delivery.set', { hopCount: 5 })
  assert.deepEqual([code, data?.reason], [1, 'denied'])
  assert.equal(
    message,
    'delivery.set needs the level administrator, and this connection has viewer. Use an account that can read administrator.key in the root folder of the relay.',
  )
  assert.equal((await viewer.client.failure('message.export', { identity: 'X' })).data?.reason, 'denied')
  const operator = await controlWorld(context, { level: 'operator' })
  assert.equal((await operator.client.failure('message.export', { identity: 'X' })).data?.reason, 'notFound')
  assert.equal((await operator.client.failure('service.set', {})).data?.reason, 'denied')
})

test('a fault is logged whole and told without its insides', async (context) => {
  const { client, log, queues } = await controlWorld(context)
  queues.list = () => {
    throw new TypeError('secret insides')
  }
  const { code, data, message } = await client.failure('queue.get')
  assert.deepEqual([code, data], [-32603, { reason: 'internal' }])
  assert.ok(!message.includes('secret'))
  assert.ok(
    log.lines.some((line) => line.startsWith('error The control method queue.get failed: TypeError: secret insides\n')),
  )
})

test('a client that goes in the middle harms nobody', async (context) => {
  const { control, client } = await controlWorld(context)
  const one = await ControlClient.greeted(control.address)
  one.write('{"jsonrpc":"2.0","id":1,"method":"delivery.set","params":{"hopCount":7}}\n{"jsonrpc":')
  one.close()
  await client.result('delivery.get')
})

test('params that nest deeper than the stack harm nobody', async (context) => {
  const { control, client } = await controlWorld(context)
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
  const one = await ControlClient.open(control.address)
  one.write(`{"jsonrpc":"2.0","id":1,"method":"system.hello","params":${nested(4000)}}\n`)
  assert.notEqual((await one.next())?.error?.code, undefined)
  one.close()
  for (const depth of [4000, 100_000]) {
    client.write(`{"jsonrpc":"2.0","id":1,"method":"queue.get","params":${nested(depth)}}\n`)
    assert.equal((await client.next())?.error?.data?.reason, 'invalid', String(depth))
  }
  await client.result('queue.get')
})

test('who does not take answers is asked no more of, and is closed in the end', async (context) => {
  const { client, clock, queues } = await controlWorld(context)
  let asked = 0
  queues.list = () => {
    asked += 1
    const queue = { identity: '1\\x', virtualServer: '1', nextHopDomain: 'x', nextHop: 'x', messageCount: 1 }
    return [{ ...queue, deliveryType: 'SmartHost', status: 'Retry', lastError: 'x'.repeat(2_000_000) }]
  }
  client.socket.pause()
  for (let id = 0; id < 50; id++) client.write(`${JSON.stringify({ jsonrpc: '2.0', id, method: 'queue.get' })}\n`)
  while (asked === 0) await new Promise((resolve) => setImmediate(resolve))
  for (let turns = 0; turns < 200; turns++) await new Promise((resolve) => setImmediate(resolve))
  assert.ok(asked <= 2, `${asked} answers were made`)
  clock.advance(IDLE_MS)
  client.socket.resume()
  while (!client.closed) await client.next().catch(() => undefined)
  assert.ok(asked <= 2, `${asked} answers were made`)
})

test('while a request is being done no more is read', async (context) => {
  const { client, administration } = await controlWorld(context)
  const { envelope } = administration.add({})
  let begun = false
  let release: () => void = () => undefined
  administration.suspend = () => {
    begun = true
    return new Promise((resolve) => {
      release = () => resolve(true)
    })
  }
  const params = { identity: envelope.id }
  const first = client.call('message.suspend', params)
  while (!begun) await new Promise((resolve) => setImmediate(resolve))
  const line = `${JSON.stringify({ jsonrpc: '2.0', id: 'x', method: 'queue.get' })}${' '.repeat(200_000)}\n`
  for (let count = 0; count < 50; count++) client.write(line)
  for (let turns = 0; turns < 200; turns++) await new Promise((resolve) => setImmediate(resolve))
  assert.ok(client.socket.writableLength > 8_000_000, `${client.socket.writableLength} bytes are left`)
  release()
  assert.equal((await first).error, undefined)
  for (let count = 0; count < 50; count++) assert.equal((await client.next())?.id, 'x')
})

test('a claimed user cannot begin a line of the log', async (context) => {
  const { control, log } = await controlWorld(context)
  const client = await ControlClient.open(control.address)
  await client.result('system.hello', { ...hello, user: 'anna\nerror all is lost' })
  await client.result('delivery.set', { hopCount: 9 })
  assert.ok(log.lines.includes('info anna?error all is lost (test 1) changed delivery.hopCount'), log.lines.join('|'))
  client.close()
})

/** Resolves when so many timers run: the other side has seen the connections. */
async function untilTimers(clock: { readonly timers: number }, count: number): Promise<void> {
  while (clock.timers < count) await new Promise((resolve) => setImmediate(resolve))
}

async function eventually<Value>(attempt: () => Promise<Value | undefined>): Promise<Value | undefined> {
  for (let tries = 0; tries < 100; tries++) {
    const value = await attempt()
    if (value !== undefined) return value
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return undefined
}
