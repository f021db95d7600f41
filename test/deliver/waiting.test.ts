/** What waits for a route, and whose turn it is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sweepFrom } from '../../server/deliver/limits.js'
import { Turns } from '../../server/deliver/turns.js'
import { Waiting } from '../../server/deliver/waiting.js'
import { messageOf } from '../support/work.js'

const message = (position: number) => messageOf({ recipients: ['a@example.com', 'b@example.com'] }, position)

test('the oldest message comes first, whatever the order they came in', () => {
  const waiting = new Waiting()
  const order = Array.from({ length: 500 }, (_, n) => ((n * 7919) % 500) + 1)
  for (const position of order) waiting.add(message(position), 0)
  const taken = order.map(() => waiting.take()?.message.position)
  assert.deepEqual(
    taken,
    taken.map((_, n) => n + 1),
  )
  assert.equal(waiting.take(), undefined)
  assert.equal(waiting.size, 0)
})

test('any one can be taken, and the rest comes in order', () => {
  for (let part = 0; part < 1; part += 0.07) {
    const waiting = new Waiting()
    for (let n = 0; n < 100; n++) waiting.add(message(((n * 7919) % 100) + 1), 0)
    const picked = waiting.take(part)?.message.position
    const rest = Array.from({ length: 99 }, () => waiting.take()?.message.position)
    const expected = Array.from({ length: 100 }, (_, n) => n + 1).filter((position) => position !== picked)
    assert.deepEqual(rest, expected)
  }
})

test('recipients of one message are taken together', () => {
  const waiting = new Waiting()
  const one = message(1)
  waiting.add(one, 0)
  waiting.add(message(2), 0)
  waiting.add(one, 1)
  assert.deepEqual([...(waiting.take()?.numbers ?? [])], [0, 1])
  waiting.add(one, 0)
  assert.equal(waiting.take()?.message, one)
})

test('messages that have left the queue do not pile up behind a route that is down for long', () => {
  const waiting = new Waiting()
  for (let n = 1; n <= 20 * sweepFrom; n++) {
    const one = message(n)
    waiting.add(one, 0)
    if (n !== 10) one.open.clear()
  }
  assert.ok(waiting.size <= sweepFrom + 1, `${waiting.size} wait`)
  assert.equal(waiting.take()?.message.position, 10)
})

test('draining leaves nothing', () => {
  const waiting = new Waiting()
  for (let n = 1; n <= 3; n++) waiting.add(message(n), 0)
  assert.equal(waiting.drain().length, 3)
  assert.equal(waiting.take(), undefined)
})

test('turns go round the groups, and within each round its members', () => {
  const turns = new Turns<string>()
  for (const member of ['a1', 'a2', 'a1', 'a3']) turns.add('a', member)
  turns.add('b', 'b1')
  turns.add('c', 'c1')
  turns.delete('c', 'c1')
  assert.deepEqual([turns.next(), turns.next(), turns.next()], ['a1', 'b1', 'a2'])
  turns.add('a', 'a1')
  assert.deepEqual([turns.next(), turns.next(), turns.next()], ['a3', 'a1', undefined])
})
