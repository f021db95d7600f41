/**
 * Each call into server/system/ and the store's medium that the way of a message makes hangs, one at a time, in a whole relay:
 * both messages come through, or are refused for now and come again, within the limit of the state; it is counted and logged
 * once; no slot and no claim is lost. `HANGS=all` hangs every call in each manner.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileText } from '../../server/certificates/certificate.js'
import { makeOwn } from '../../server/certificates/make.js'
import { levelMedium } from '../../server/queue/level-store.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import { systemDisk } from '../../server/system/disk.js'
import { workerHasher } from '../../server/system/hasher.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { systemResolver } from '../../server/system/resolver.js'
import { callsOf, hang, ways } from '../simulation/hang-ways.js'
import { SimulatedWorld } from '../simulation/world.js'
import type { HangMode } from '../support/hanging.js'

const modes: readonly HangMode[] = ['never', 'silent', 'late']
const all = process.env['HANGS'] === 'all'

const certificate = fileText(await makeOwn('relay.sim', Date.now()))
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

/** Calls that differ in nothing but ids, numbers and times are alike. */
const seen = new Set<string>()

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

for (const [number, way] of ways.entries()) {
  test(`${way.name}: whatever hangs, the mail comes through within the limit of what it waited for`, async () => {
    const { calls, abouts } = await callsOf(way, certificate)
    const wrong: string[] = []
    for (const [index, call] of calls.entries()) {
      const alike = `${call} ${abouts[index]?.replace(/[A-Z0-9]{12,}|\d+/g, '#').slice(0, 80)}`
      if (!all && seen.has(alike)) continue
      seen.add(alike)
      // What becomes of a write to the store decides what is there afterwards.
      const taken = all || call === 'map.write' ? modes : [modes[(number + index) % modes.length] ?? 'never']
      for (const mode of taken) wrong.push(...(await hang(way, mode, index + 1, certificate)))
    }
    assert.deepEqual(wrong, [])
  })
}
