/** A call that does not answer in time is left behind, and what it says later is nobody's surprise. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { limitText, TooLate, within } from '../../server/system/within.js'
import { ManualClock, turns } from '../support/clock.js'

test('what comes in time passes as it is, and leaves no timer', async () => {
  const clock = new ManualClock()
  assert.equal(await within(clock, 1000, Promise.resolve(5)), 5)
  await assert.rejects(within(clock, 1000, Promise.reject(new Error('its own'))), /its own/)
  assert.equal(clock.timers, 0)
})

test('what does not is TooLate at its limit and not before, and may still be asked for its answer', async () => {
  const clock = new ManualClock()
  let answer: (text: string) => void = () => undefined
  let told = 0
  const ended: unknown[] = []
  const call = new Promise<string>((resolve) => {
    answer = resolve
  })
  within(clock, 60_000, call, () => told++).catch((error: unknown) => {
    ended.push(error)
  })
  await clock.run(59_999)
  assert.equal(ended.length, 0)
  await clock.run(1)
  const [late] = ended
  assert.ok(late instanceof TooLate)
  assert.equal(late.message, 'no answer within 60 s')
  assert.equal(told, 1)
  answer('late')
  assert.equal(await late.late, 'late')
})

test('an answer that is there when the limit is over counts: the machine has slept', async () => {
  const clock = new ManualClock()
  let answer: (text: string) => void = () => undefined
  const call = new Promise<string>((resolve) => {
    answer = resolve
  })
  const ended = within(clock, 60_000, call)
  clock.advance(3_600_000)
  answer('done meanwhile')
  assert.equal(await ended, 'done meanwhile')
})

test('one that fails late is no unhandled rejection', async () => {
  const clock = new ManualClock()
  let fail: (error: Error) => void = () => undefined
  const call = new Promise<void>((_, reject) => {
    fail = reject
  })
  const ended = assert.rejects(within(clock, 1000, call), TooLate)
  clock.advance(1000)
  await ended
  fail(new Error('EIO'))
  await turns()
})

test('limits are told in minutes where they are whole ones', () => {
  assert.deepEqual([30_000, 60_000, 90_000, 300_000].map(limitText), ['30 s', '60 s', '90 s', '5 minutes'])
})
