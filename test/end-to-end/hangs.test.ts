/**
 * Each call into server/system/ and the store's medium that the way of a message makes hangs, one at a time, in a whole relay:
 * both messages come through, or are refused for now and come again, within the limit of the state; it is counted and logged
 * once; no slot and no claim is lost. `HANGS=all` hangs every call in each manner.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileText } from '../../server/certificates/certificate.js'
import { makeOwn } from '../../server/certificates/make.js'
import { callsOf, hang, ways } from '../simulation/hang-ways.js'
import type { HangMode } from '../support/hanging.js'

const modes: readonly HangMode[] = ['never', 'silent', 'late']
const all = process.env['HANGS'] === 'all'

const certificate = fileText(await makeOwn('relay.sim', Date.now()))
/** Calls that differ in nothing but ids, numbers and times are alike. */
const seen = new Set<string>()

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
