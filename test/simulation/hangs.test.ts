/**
 * Calls into server/system/ and the store's medium that never answer, each in a whole relay: here one of each kind on the way
 * where it matters most; `test/end-to-end/hangs.test.ts` hangs all of them.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fileText } from '../../server/certificates/certificate.js'
import { makeOwn } from '../../server/certificates/make.js'
import { levelMedium } from '../../server/queue/level-store.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import { systemDisk } from '../../server/system/disk.js'
import { workerHasher } from '../../server/system/hasher.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { systemResolver } from '../../server/system/resolver.js'
import type { HangMode } from '../support/hanging.js'
import { callsOf, hang, ways } from './hang-ways.js'
import { SimulatedWorld } from './world.js'

/** Methods that no message waits for, and why; or the test that hangs them. */
const elsewhere: Readonly<Record<string, string>> = {
  'disk.copyFolder': 'of a damaged store, at a start',
  'disk.removeFolder': 'of a damaged store, at a start',
  'disk.names': 'for the sweep of Badmail, every ten minutes, and for Get-SmtpBadmail',
  'hasher.check': 'test/receive/login.test.ts',
  'hasher.derive': 'for Export-SmtpConfiguration',
  'hasher.make': 'for New-SmtpUser',
  'hasher.stop': 'at a stop',
  'map.close': 'after a write that failed: test/queue/hanging-store.test.ts',
  'medium.copyAside': 'of a damaged store, at a start',
  'medium.open': 'at a start, and after a write that failed',
  'medium.prepare': 'at a start',
  'medium.release': 'at a start',
  'medium.repair': 'of a damaged store, at a start',
  'network.listen': 'at a start',
  'network.listenLocal': 'at a start',
  'network.localAddresses': 'answers at once',
  'network.probeLocal': 'at a start',
  'resolver.hostNames': 'for Test-SmtpVirtualServer',
}

/** The calls that are hung here. */
const hung: readonly (readonly [way: string, call: string, mode: HangMode])[] = [
  ['a client, MX', 'resolver.mailExchangers', 'never'],
  ['a client, smart host', 'network.connect', 'late'],
  ['a client, MX, a large message', 'disk.syncFolder', 'late'],
  ['a client, Drop', 'disk.rename', 'silent'],
  ['Badmail, a large message', 'disk.readPart', 'never'],
  ['a second try', 'map.get', 'never'],
]

let certificate = ''
before(async () => {
  certificate = fileText(await makeOwn('relay.sim', Date.now()))
})

async function methods(): Promise<readonly string[]> {
  const world = new SimulatedWorld('methods')
  const { system } = world.begin()
  const file = await world.until(system.disk.create('/file'))
  const kinds: Readonly<Record<string, readonly string[]>> = {
    disk: Object.keys(systemDisk),
    file: Object.keys(file),
    network: Object.keys(systemNetwork),
    resolver: Object.keys(systemResolver),
    hasher: Object.getOwnPropertyNames(Object.getPrototypeOf(workerHasher(systemRandom))).filter(
      (name) => name !== 'constructor',
    ),
    medium: Object.keys(levelMedium('/nowhere', systemDisk)).filter((name) => name !== 'logBytes'),
    map: Object.keys(await memoryMedium().open()),
  }
  return Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => `${kind}.${name}`))
}

test('every method of the outside that a message may wait for is on one of the ways that are hung, or has its reason', async () => {
  const calls = new Set<string>()
  for (const way of ways) for (const call of (await callsOf(way, certificate)).calls) calls.add(call)
  const all = await methods()
  assert.deepEqual(
    all.filter((name) => !calls.has(name) && elsewhere[name] === undefined),
    [],
  )
  assert.deepEqual(
    [...calls].filter((name) => !all.includes(name) || elsewhere[name] !== undefined),
    [],
  )
})

for (const [name, call, mode] of hung) {
  const how = mode === 'never' ? 'hangs' : mode === 'silent' ? 'is done and hangs' : 'is done when nobody waits'
  test(`${name}: ${call} ${how}, and both messages come through within its limit`, async () => {
    const way = ways.find((one) => one.name === name)
    assert.ok(way)
    const at = (await callsOf(way, certificate)).calls.indexOf(call) + 1
    assert.ok(at > 0)
    assert.deepEqual(await hang(way, mode, at, certificate), [])
  })
}
