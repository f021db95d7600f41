/**
 * The queue and the deliverer under a few seeds, on a simulated machine: accepting, failing and full disks, crashes in any
 * call, administrators, changes of settings and clocks. `npm run simulate -- --depth core --seeds N` takes any number.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simulateCore } from './simulate-core.js'

/** As many as `npm run check` has time for; `npm test` takes more of them. */
const through = Math.max(4, Math.ceil(10 * Number(process.env['FUZZ'] ?? 5)))

test(`whatever happens, what was accepted ends once and nobody is misled (core, seeds 1 to ${through})`, async () => {
  for (let seed = 1; seed <= through; seed++) {
    const { wrong } = await simulateCore(seed)
    assert.deepEqual(wrong, [], `npm run simulate -- --depth core --from ${seed} --seeds 1`)
  }
})

test('a seed is the same world each time (core)', async () => {
  const [first, second, other] = [await simulateCore(3), await simulateCore(3), await simulateCore(4)]
  assert.equal(first.trace, second.trace)
  assert.notEqual(first.trace, other.trace)
})
