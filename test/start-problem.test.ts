/** What people are told when the relay cannot start. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { StoreFailed } from '../server/queue/store.js'
import { StartProblem, startProblem } from '../server/start-problem.js'

test('a store that cannot be written at the start is told in one line, and a fault of ours stays as it is', () => {
  const failed = new StoreFailed('The store could not be written: IO error: No space left on device', true)
  const problem = startProblem(failed, '/var/lib/mailroot')
  assert.ok(problem instanceof StartProblem)
  assert.deepEqual(problem.lines, [
    'The relay cannot start in /var/lib/mailroot: The store could not be written: IO error: No space left on device',
  ])
  const fault = new TypeError('a fault')
  assert.equal(startProblem(fault, '/var/lib/mailroot'), fault)
})
