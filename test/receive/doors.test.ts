/** Failed logins by address and account: what they cost those who did nothing, and how much memory. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  ACCOUNT_FAILURES_MAX,
  ADDRESS_FAILURES_MAX,
  DOORS_MAX,
  Doors,
  FAILURES_MS,
  LOCKED_MS,
} from '../../server/receive/doors.js'
import { ManualClock } from '../support/clock.js'

function newDoors() {
  const clock = new ManualClock()
  const silent = (): void => undefined
  const doors = new Doors({ clock, log: { info: silent, warn: silent, error: silent } })
  const of = (address: string, account?: string) => doors.of({ virtualServer: '1', address }, account)
  const fail = (address: string, account?: string): number => {
    const way = of(address, account)
    way.enter()()
    return way.failed()
  }
  return { clock, doors, of, fail }
}

/** Addresses of as many IPv6 networks. */
const far = (count: number): string => `2001:db8:${(count >> 16).toString(16)}:${(count & 0xffff).toString(16)}::1`

test('whoever comes from many addresses is stopped at the account, and cannot make it forgotten', () => {
  const { doors, of, fail } = newDoors()
  for (let count = 1; count < ACCOUNT_FAILURES_MAX; count++) fail(far(count), 'boss')
  for (let count = 100; count < 150 + DOORS_MAX; count++) fail(far(count))
  assert.equal(of('192.0.2.1', 'boss').open, true)
  assert.equal(fail(far(1_000_000), 'boss'), ACCOUNT_FAILURES_MAX)
  assert.equal(of('192.0.2.1', 'boss').open, false)
  assert.equal(of('192.0.2.1', 'other').open, true)
  assert.deepEqual(
    doors.lockouts().map((lockout) => [lockout.identity, lockout.userName]),
    [['1\\boss', 'boss']],
  )
})

test('the memory of addresses is limited, and a shut door is the last to be forgotten', () => {
  const { doors, of, fail } = newDoors()
  for (let count = 0; count < ADDRESS_FAILURES_MAX; count++) fail('192.0.2.1')
  for (let count = 0; count < DOORS_MAX + 50; count++) fail(far(count))
  assert.equal(doors.size, DOORS_MAX)
  assert.equal(of('192.0.2.1').open, false)
})

test('a password that was right, or could not be checked, leaves nothing behind', () => {
  const { doors, of } = newDoors()
  for (let count = 0; count < 100; count++) {
    const way = of(far(count), 'boss')
    way.enter()()
    way.passed()
  }
  assert.equal(doors.size, 0)
})

test('the known come first, then whoever has failed least, and whoever asks for one thing at a time', () => {
  const { clock, of, fail } = newDoors()
  of('192.0.2.1', 'boss').passed()
  fail('192.0.2.2', 'boss')
  const trying = of('192.0.2.3')
  trying.enter()
  const ranks = ['192.0.2.1', '192.0.2.9', '192.0.2.2', '192.0.2.3'].map((address) => of(address, 'boss').rank)
  assert.deepEqual(ranks, [0, 1, 2, 2])
  clock.advance(FAILURES_MS + 1)
  assert.equal(of('192.0.2.2').rank, 1, 'it was long ago')
})

test('an IPv6 client is its network of 64 bits, and a mapped IPv4 address is that address', () => {
  const { of, fail, doors } = newDoors()
  for (let count = 0; count < ADDRESS_FAILURES_MAX; count++) fail(`2001:db8::${count}`)
  for (let count = 0; count < ADDRESS_FAILURES_MAX; count++) fail('::ffff:192.0.2.1')
  assert.deepEqual([of('2001:db8::ffff').open, of('2001:db8:0:1::1').open, of('192.0.2.1').open], [false, true, false])
  assert.deepEqual(
    doors.lockouts().map((lockout) => lockout.address),
    ['2001:db8::/64', '192.0.2.1'],
  )
})

test('a door is open again after its time, and failures long ago do not count', () => {
  const { clock, of, fail } = newDoors()
  for (let count = 0; count < ADDRESS_FAILURES_MAX - 1; count++) fail('192.0.2.1')
  clock.advance(FAILURES_MS + 1)
  assert.equal(fail('192.0.2.1'), 1)
  for (let count = 1; count < ADDRESS_FAILURES_MAX; count++) fail('192.0.2.1')
  assert.equal(of('192.0.2.1').open, false)
  clock.advance(LOCKED_MS)
  assert.equal(of('192.0.2.1').open, false, 'the failures of the last ten minutes still count')
  clock.advance(1)
  assert.equal(of('192.0.2.1').open, true)
})
