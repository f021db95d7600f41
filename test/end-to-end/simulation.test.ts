/** A fixed set of simulated worlds at the depth of the wire. `npm run simulate` plays any number. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runWire } from '../simulation/wire/scenario.js'

/** Half a minute on a quiet machine. */
const [FROM, THROUGH] = [2, 41] as const

test('a seed is the same world each time, and another seed is another (wire)', async () => {
  const [first, other, again] = [await runWire(9), await runWire(11), await runWire(9)]
  assert.equal(first.digest, again.digest)
  assert.deepEqual(first.numbers, again.numbers)
  assert.notEqual(first.digest, other.digest)
})

for (let seed = FROM; seed <= THROUGH; seed++) {
  test(`whatever happens, what was accepted is delivered, reported or removed (wire, seed ${seed})`, async () => {
    const { wrong } = await runWire(seed)
    assert.deepEqual(wrong, [], `npm run simulate -- --depth wire --from ${seed} --seeds 1`)
  })
}
