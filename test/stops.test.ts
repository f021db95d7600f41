/** The end of the relay: newest first, and nothing keeps it from coming to its end. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PART_STOP_LIMIT_MS, Stops } from '../server/stops.js'
import { ManualClock } from './support/clock.js'
import { keptLog } from './support/system.js'

test('parts stop newest first; one that fails and one that hangs keep none of the others from stopping', async () => {
  const clock = new ManualClock()
  const log = keptLog()
  const stopped: string[] = []
  const stops = new Stops()
  stops.push(async () => stopped.push('oldest'))
  stops.push(() => new Promise(() => undefined))
  stops.push(() => Promise.reject(new Error('EIO')))
  stops.push(async () => stopped.push('newest'))
  let ended = false
  void stops.run({ clock, log }).then(() => {
    ended = true
  })
  await clock.run(PART_STOP_LIMIT_MS - 1)
  assert.deepEqual([stopped, ended], [['newest'], false])
  await clock.run(1)
  assert.deepEqual([stopped, ended], [['newest', 'oldest'], true])
  assert.equal(log.lines.length, 2)
  assert.match(log.lines.join('\n'), /did not stop as it should.*EIO[\s\S]*no answer within 60 s/)
})
