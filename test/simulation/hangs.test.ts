/**
 * Calls into server/system/ and the store's medium that never answer, each in a whole relay: here one of each kind on the way
 * where it matters most; `test/end-to-end/hangs.test.ts` hangs all of them.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fileText } from '../../server/certificates/certificate.js'
import { makeOwn } from '../../server/certificates/make.js'
import type { HangMode } from '../support/hanging.js'
import { callsOf, hang, ways } from './hang-ways.js'

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
