/** Complaint 11 of users of other relays: after days of nothing a burst is lost or slow, or memory has grown. In virtual time. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runMonth, type Sizes } from '../simulation/wire/month.js'

/** Garbage that is still to be collected, and code that is compiled meanwhile. */
const HEAP_SLACK_BYTES = 8 * 1024 * 1024

test('a month of idle days and bursts of 100: everything is delivered, and nothing grows', async () => {
  const { wrong, delivered, sizes } = await runMonth(1)
  assert.deepEqual(wrong, [])
  assert.ok(delivered >= 800, `${delivered} were delivered`)
  const largest = (of: (size: Sizes) => number, some: readonly Sizes[]) => Math.max(...some.map(of))
  const [early, late] = [sizes.slice(1, 4), sizes.slice(4)]
  assert.equal(
    largest(({ connections }) => connections, sizes),
    0,
  )
  assert.equal(
    largest(({ records }) => records, sizes),
    1,
    'the start number alone',
  )
  // A timer more or less: what is due soon is not the same at each look.
  for (const of of [({ timers }: Sizes) => timers, ({ files }: Sizes) => files]) {
    assert.ok(largest(of, late) <= largest(of, early) + 3, JSON.stringify(sizes))
  }
  assert.ok(
    largest(({ heapBytes }) => heapBytes, late) < largest(({ heapBytes }) => heapBytes, early) + HEAP_SLACK_BYTES,
  )
})
