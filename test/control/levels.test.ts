/** The level proved, and nothing else, decides what the control socket answers. On a real socket. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Control, openControl } from '../../server/control/control.js'
import { Handshake } from '../../server/control/handshake.js'
import { type LevelKeys, type ProvenLevel, proofOf, provenLevels } from '../../server/control/proof.js'
import { HELLO_BYTES_MAX, HELLO_MS, IDLE_MS } from '../../server/control/session.js'
import { type AccessLevel, type MethodName, methods } from '../../server/generated/methods.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from '../support/clock.js'
import { ControlClient, hello } from '../support/control-client.js'
import type { Context } from '../support/control-world.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const order: readonly AccessLevel[] = ['none', ...provenLevels]

interface Bench {
  readonly control: Control
  readonly keys: LevelKeys
  readonly clock: ManualClock
  readonly log: ReturnType<typeof listLog>
  /** The methods whose handlers were run, in order. */
  readonly ran: string[]
}

/** A control socket whose handlers do nothing but write down that they were run. `level`: `none` is a Windows pipe's. */
async function bench(context: Context, level: AccessLevel): Promise<Bench> {
  const [clock, log, ran] = [new ManualClock(), listLog(), [] as string[]]
  const keys = newKeys()
  const handled = methods.filter(({ name }) => name !== 'system.hello' && name !== 'system.prove')
  const handlers = new Map(handled.map(({ name }): [MethodName, () => unknown] => [name, () => ran.push(name)]))
  const system = { clock, log, disk: systemDisk, network: systemNetwork, random: systemRandom, hostName: 'relay1' }
  const address = join(temporaryFolder(context), 'control.sock')
  const control = await openControl(address, { system, handlers, version: '0.1.0', level, keys, platform: 'linux' })
  context.after(() => control.close())
  return { control, keys, clock, log, ran }
}

function newKeys(): LevelKeys {
  return { viewer: systemRandom.bytes(32), operator: systemRandom.bytes(32), administrator: systemRandom.bytes(32) }
}

interface Greeted {
  readonly client: ControlClient
  readonly nonce: string
  readonly proof: Readonly<Record<ProvenLevel, string>>
}

async function greeted(control: Control): Promise<Greeted> {
  const client = await ControlClient.open(control.address)
  return { client, ...(await client.result<Omit<Greeted, 'client'>>('system.hello', hello)) }
}

const encounter = (serverNonce: string) => ({ pipe: '', clientNonce: hello.nonce, serverNonce })

for (const arrival of ['none', 'administrator'] as const) {
  const place = arrival === 'none' ? 'a pipe' : 'a Unix socket'
  for (const proved of order) {
    test(`through ${place}, with ${proved === 'none' ? 'no proof' : `the ${proved} key`}, every method answers or is denied by its level`, async (context) => {
      const { control, keys, ran } = await bench(context, arrival)
      const level = proved === 'none' ? arrival : proved
      const client =
        proved === 'none'
          ? await ControlClient.greeted(control.address)
          : await ControlClient.proven(control.address, keys, proved)
      context.after(() => client.close())
      for (const { name, access } of methods) {
        if (name === 'system.hello' || name === 'system.prove') continue
        ran.length = 0
        const { error } = await client.call(name, {})
        if (order.indexOf(level) < order.indexOf(access)) {
          assert.deepEqual([error?.code, error?.data?.reason, error?.data?.target], [1, 'denied', name], name)
          assert.ok(error?.message.startsWith(`${name} needs the level ${access}, and this connection has ${level}.`))
          assert.deepEqual(ran, [], name)
        } else {
          // Some need params; that is told to those only who may call them.
          assert.ok(error === undefined || error.code === -32602, `${name}: ${error?.message}`)
          assert.deepEqual(ran, error === undefined ? [name] : [], name)
        }
      }
    })
  }
}

test('no method answers without a level but hello and proof, and none that changes settings below administrator', () => {
  const open = methods.filter(({ access }) => access === 'none').map(({ name }) => name)
  assert.deepEqual(open, ['system.hello', 'system.prove'])
  for (const { name, kind, access } of methods) {
    const changes = ['areaSet', 'areaRemove', 'serverNew', 'serverRemove', 'listAdd', 'listSet', 'listRemove']
    if (changes.includes(kind)) assert.equal(access, 'administrator', name)
  }
})

test('the relay proves each key, differently to each connection', async (context) => {
  const { control, keys } = await bench(context, 'none')
  const [one, two] = [await greeted(control), await greeted(control)]
  for (const level of provenLevels) {
    assert.equal(one.proof[level], proofOf('server', level, keys[level], encounter(one.nonce)))
    assert.notEqual(one.proof[level], two.proof[level])
  }
  one.client.close()
  two.client.close()
})

/** What somebody without the key of the level administrator may try as its proof. */
const wrong: Readonly<Record<string, (bench: Bench, greeted: Greeted) => string | Promise<string>>> = {
  "the relay's own proof, sent back": (_, { proof }) => proof.administrator,
  "the relay's own proof of a lower level": (_, { proof }) => proof.viewer,
  'the proof of another connection': async ({ control, keys }) => {
    const other = await greeted(control)
    const proof = proofOf('client', 'administrator', keys.administrator, encounter(other.nonce))
    assert.deepEqual(await other.client.result('system.prove', { level: 'administrator', proof }), {
      level: 'administrator',
    })
    other.client.close()
    return proof
  },
  'a proof with the key of a lower level': ({ keys }, { nonce }) =>
    proofOf('client', 'administrator', keys.operator, encounter(nonce)),
  'the proof of a lower level': ({ keys }, { nonce }) => proofOf('client', 'operator', keys.operator, encounter(nonce)),
  'a proof with the keys of another relay': (_, { nonce }) =>
    proofOf('client', 'administrator', newKeys().administrator, encounter(nonce)),
  'a proof for a pipe of another name': ({ keys }, { nonce }) =>
    proofOf('client', 'administrator', keys.administrator, { ...encounter(nonce), pipe: 'mailroot' }),
  'a proof of another nonce of the client': ({ keys }, { nonce }) =>
    proofOf('client', 'administrator', keys.administrator, { ...encounter(nonce), clientNonce: 'B'.repeat(16) }),
  'a proof with an empty key': (_, { nonce }) => proofOf('client', 'administrator', Buffer.alloc(0), encounter(nonce)),
}

for (const [what, make] of Object.entries(wrong)) {
  test(`${what} is denied, also where the socket gave a level, and the connection ends`, async (context) => {
    for (const arrival of ['none', 'administrator'] as const) {
      const world = await bench(context, arrival)
      const met = await greeted(world.control)
      const proof = await make(world, met)
      const line = (id: number, method: string, params: object) =>
        `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`
      // What follows in the same packet is not done either.
      met.client.write(line(1, 'system.prove', { level: 'administrator', proof }) + line(2, 'queue.get', {}))
      const answer = await met.client.next()
      assert.deepEqual([answer?.id, answer?.error?.data?.reason], [1, 'denied'])
      assert.match(answer?.error?.message ?? '', /^This is no proof of the level administrator/)
      assert.equal(await met.client.next(), undefined)
      assert.deepEqual(world.ran, [])
      assert.deepEqual(world.log.lines, ['warn CONTOSO\\anna (test 1) gave a wrong proof of the level administrator'])
    }
  })
}

test('a proof before hello is denied, one that is malformed or comes again ends the connection', async (context) => {
  const { control, keys } = await bench(context, 'none')
  const early = await ControlClient.open(control.address)
  const params = { level: 'viewer', proof: 'A'.repeat(43) }
  assert.match((await early.failure('system.prove', params)).message, /system\.hello comes first/)
  early.close()
  for (const bad of [{}, { ...params, level: 'none' }, { ...params, level: '__proto__' }, { ...params, proof: 'A' }]) {
    const { client } = await greeted(control)
    assert.equal((await client.failure('system.prove', bad)).code, -32602)
    assert.equal(await client.next(), undefined)
  }
  const again = await ControlClient.proven(control.address, keys, 'viewer')
  assert.equal((await again.failure('system.prove', params)).message, 'system.prove was said already.')
  assert.equal(await again.next(), undefined)
})

test('a second hello does not bring a new nonce: it ends the connection', async (context) => {
  const { control } = await bench(context, 'none')
  const { client } = await greeted(control)
  assert.match((await client.failure('system.hello', hello)).message, /said already/)
  assert.equal(await client.next(), undefined)
})

test('who proves nothing stays two seconds, however much he asks; who has proved stays five minutes', async (context) => {
  const { control, keys, clock } = await bench(context, 'none')
  const { client } = await greeted(control)
  const proven = await ControlClient.proven(control.address, keys, 'viewer')
  context.after(() => proven.close())
  clock.advance(HELLO_MS - 1)
  await client.failure('queue.get')
  assert.equal(client.closed, false)
  clock.advance(1)
  assert.equal(await client.next(), undefined)
  clock.advance(IDLE_MS - HELLO_MS - 1)
  await proven.result('queue.get')
})

test('who has no level may not send a long request', async (context) => {
  const { control, keys } = await bench(context, 'none')
  const { client } = await greeted(control)
  client.write(`${' '.repeat(HELLO_BYTES_MAX + 1)}\n`)
  assert.match((await client.next())?.error?.message ?? '', /at most 8192 bytes/)
  assert.equal(await client.next(), undefined)
  const proven = await ControlClient.proven(control.address, keys, 'viewer')
  assert.equal((await proven.failure('queue.get', { filler: 'x'.repeat(HELLO_BYTES_MAX) })).code, -32602)
  proven.close()
})

test('a proof that was made for another pipe is none', () => {
  const keys = newKeys()
  const system = { random: systemRandom, log: listLog(), hostName: 'relay1' }
  const prove = (pipe: string) => {
    const handshake = new Handshake({ system, version: '0.1.0', level: 'none', keys, pipe: 'mailroot' }, false)
    const greeting = handshake.hello({ id: 1, method: 'system.hello', params: hello })
    assert.ok('result' in greeting)
    const { nonce } = greeting.result as { nonce: string }
    const proof = proofOf('client', 'viewer', keys.viewer, { ...encounter(nonce), pipe })
    handshake.prove({ id: 2, method: 'system.prove', params: { level: 'viewer', proof } })
    return handshake.admitted
  }
  assert.deepEqual(['mailroot', 'mailroot2', ''].map(prove), [true, false, false])
})
