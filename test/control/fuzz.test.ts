/** Any bytes on the control socket: an answer or a close. Any params: an answer, and never a fault of the relay. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { loadModel } from '../../generator/load.js'
import { LineSplitter, LineTooLong } from '../../server/control/lines.js'
import { codes, parseRequest } from '../../server/control/request.js'
import { hasWildcards, wildcard } from '../../server/control/wildcard.js'
import { type MethodName, methods } from '../../server/generated/methods.js'
import { hello } from '../support/control-client.js'
import { controlWorld } from '../support/control-world.js'
import { bounded, chunksOf, cuts, jsonText, octets, textOf } from '../support/fuzz.js'

test('lines are the same however the bytes are cut, and none is longer than its limit', () => {
  const bytes = fc
    .array(fc.constantFrom('a', '\n', '\r\n', '\u00e4', 'bcdefgh', ''), { maxLength: 30 })
    .map((parts) => Buffer.from(parts.join('')))
  fc.assert(
    fc.property(bytes, cuts, fc.integer({ min: 1, max: 20 }), (whole, places, limit) => {
      const splitter = new LineSplitter()
      const expected = whole.toString('latin1').split('\n')
      const found: string[] = []
      try {
        for (const chunk of chunksOf(whole, places))
          found.push(...splitter.push(chunk, limit).map((line) => line.toString('latin1')))
        assert.deepEqual(found, expected.slice(0, -1))
        assert.ok(expected.every((line) => line.length <= limit))
      } catch (error) {
        assert.ok(error instanceof LineTooLong, String(error))
        assert.ok(expected.some((line) => line.length > limit))
        assert.deepEqual(found, expected.slice(0, found.length))
      }
    }),
    bounded(1000),
  )
})

const requestText = jsonText(['jsonrpc', 'id', 'method', 'params'])
const nearRequest = fc
  .tuple(
    fc.constantFrom('1', '"a"', 'null', '{}', '1e400'),
    fc.constantFrom(...methods.map(({ name }) => JSON.stringify(name)), '"__proto__"', '"constructor"', '7'),
    requestText,
  )
  .map(([id, method, params]) => `{"jsonrpc": "2.0", "id": ${id}, "method": ${method}, "params": ${params}}`)

test('any line is a request, or told why it is none', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        nearRequest.map((text) => Buffer.from(text)),
        requestText.map((text) => Buffer.from(text)),
        octets(30),
      ),
      (line) => {
        const parsed = parseRequest(line)
        if (parsed.ok)
          assert.ok(
            typeof parsed.request.method === 'string' && ['string', 'number'].includes(typeof parsed.request.id),
          )
        else assert.ok((parsed.code === codes.parse || parsed.code === codes.request) && parsed.problem.length > 0)
      },
    ),
    bounded(1000),
  )
})

/** -like in the plainest words there are. */
function fits(pattern: readonly string[], text: readonly string[]): boolean {
  const [first, ...more] = pattern
  const [letter, ...rest] = text
  if (first === undefined) return letter === undefined
  if (first === '*') return fits(more, text) || (letter !== undefined && fits(pattern, rest))
  return letter !== undefined && (first === '?' || first === letter) && fits(more, rest)
}

test('a wildcard fits what a plain search fits', () => {
  const pattern = fc.array(fc.constantFrom('a', 'b', '*', '?', '\u{1f600}'), { maxLength: 7 })
  const text = fc.array(fc.constantFrom('a', 'b', '\u{1f600}'), { maxLength: 7 })
  fc.assert(
    fc.property(pattern, text, (wanted, given) => {
      assert.equal(wildcard(wanted.join('').toUpperCase())(given.join('')), fits(wanted, given))
    }),
    bounded(2000),
  )
  const odd = textOf(['*', '?', '[', ']', '-', '`', 'a', 'z', '[a-z]', '.', '\\', '(', '+'], 12)
  fc.assert(
    fc.property(odd, odd, (wanted, given) => {
      assert.equal(wildcard(wanted)(wanted), true, 'a text fits itself')
      assert.equal(wildcard('*')(given), true)
      if (!hasWildcards(wanted) && !wanted.includes('`'))
        assert.equal(wildcard(wanted)(given), wanted.toLowerCase() === given.toLowerCase())
    }),
    bounded(2000),
  )
})

test('any bytes before or after a hello are answered in lines of JSON or with a close, and the relay goes on', async (context) => {
  const { control, log, client } = await controlWorld(context)
  const greeting = JSON.stringify({ jsonrpc: '2.0', id: 'h', method: 'system.hello', params: hello })
  const reading = fc
    .constantFrom('queue.get', 'rpc.discover', 'no.such')
    .map((method) => JSON.stringify({ jsonrpc: '2.0', id: 1, method }))
  const line = fc
    .oneof(fc.constant(greeting), reading, requestText, textOf(['{', '}', '[', ']', '"', '1']))
    .map((text) => Buffer.from(`${text}\n`))
  const stream = fc
    .tuple(fc.boolean(), fc.array(fc.oneof({ arbitrary: line, weight: 5 }, octets(20)), { maxLength: 8 }))
    .map(([greeted, parts]) => Buffer.concat([Buffer.from(greeted ? `${greeting}\n` : ''), ...parts]))
  await fc.assert(
    fc.asyncProperty(stream, cuts, async (bytes, places) => {
      const socket = connect({ path: control.address })
      const said: Buffer[] = []
      socket.on('data', (chunk: Buffer) => said.push(chunk))
      // It may be closed before everything is said.
      socket.on('error', () => undefined)
      const closed = once(socket, 'close')
      for (const chunk of chunksOf(bytes, places)) socket.write(chunk)
      socket.end()
      await closed
      for (const text of Buffer.concat(said).toString().split('\n').slice(0, -1)) {
        const answer = JSON.parse(text)
        assert.equal(answer.jsonrpc, '2.0')
        assert.notEqual(answer.error?.code, codes.internal, text)
        assert.equal('result' in answer, !('error' in answer))
      }
    }),
    bounded(100),
  )
  assert.ok(Array.isArray(await client.result('queue.get')))
  assert.deepEqual(
    log.lines.filter((text) => /fault|error/i.test(text)),
    [],
  )
})

test('no params of any method are a fault of the relay, and what is only tried changes nothing', async (context) => {
  const { client, store, log } = await controlWorld(context)
  const model = loadModel(process.cwd())
  // These work for a long time, or end the connection; tests of routes and messages ask the network.
  const left: readonly MethodName[] = [
    'system.hello',
    'system.prove',
    'rpc.discover',
    'certificate.new',
    'configuration.export',
  ]
  const some = model.methods.filter(({ name }) => !left.includes(name as MethodName) && !/\.(?:test|send)$/.test(name))
  const call = fc.constantFrom(...some).chain((method) => {
    const names = method.params.map((param) => param.name)
    const known = fc.dictionary(
      fc.constantFrom(...names, 'virtualServer'),
      fc.oneof(
        fc.constantFrom('1', 'a', '*', '__proto__', 'constructor', 'a.test', 'PT1H', '10.0.0.1', 'toString'),
        fc.integer({ min: -1, max: 70_000 }),
        fc.boolean(),
        fc.constant(null),
        jsonText(names).map((text): unknown => JSON.parse(text)),
      ),
      { maxKeys: 6 },
    )
    return known.map((params) => ({
      name: method.name,
      params: { ...params, ...(names.includes('dryRun') ? { dryRun: true } : {}) },
    }))
  })
  const { revision } = store.current
  await fc.assert(
    fc.asyncProperty(call, async ({ name, params }) => {
      const { error } = await client.call(name, params)
      assert.notEqual(error?.code, codes.internal, `${name} ${JSON.stringify(params)}`)
    }),
    bounded(250),
  )
  assert.equal(store.current.revision, revision)
  assert.deepEqual(
    log.lines.filter((text) => /failed:/.test(text)),
    [],
  )
})

test('an import of any settings is refused or done, and never a fault of the relay', async (context) => {
  const { client, log } = await controlWorld(context)
  const server = jsonText([
    'general',
    'smartHost',
    'domains',
    'authentication',
    'type',
    'basic',
    'userName',
    'password',
    'name',
    'bindings',
    'grant',
    'relayRestriction',
  ])
  const account = fc.constantFrom('{"type": "basic", "userName": "u"}', '{"type": "basic"}', '[]', 'null')
  const nearServer = fc
    .tuple(server, account)
    .map(
      ([any, one]) =>
        `{"smartHost": {"authentication": ${one}, "server": ${any}}, "general": {"domains": [${any}, {"name": "a.test", "authentication": ${one}}]}}`,
    )
  const settings = fc
    .tuple(fc.oneof(nearServer, server), fc.constantFrom('1', '0', '__proto__', 'constructor', 'x'), server)
    .map(([one, number, service]) => `{"virtualServers": {"${number}": ${one}}, "service": ${service}}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(settings, server), fc.boolean(), async (text, dryRun) => {
      const content = Buffer.from(`{"format": "mailroot-configuration-1", "settings": ${text}}`).toString('base64')
      const { error } = await client.call('configuration.import', { content, dryRun, force: true })
      assert.notEqual(error?.code, codes.internal, text)
    }),
    bounded(200),
  )
  assert.deepEqual(
    log.lines.filter((text) => /failed:/.test(text)),
    [],
  )
})
