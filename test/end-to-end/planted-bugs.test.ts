/**
 * The test of the test: the simulation finds each planted bug within the seeds that its row states, and nothing in the same
 * seeds without one. Each runs in a process of its own, since a bug is planted while the relay is loaded.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { describe, it } from 'node:test'
import { fileURLToPath, URL } from 'node:url'
import { promisify } from 'node:util'
import { simulateCore } from '../simulation/core/simulate-core.js'
import { plantedBugs } from '../simulation/planted-bugs.js'
import { runWire } from '../simulation/wire/scenario.js'

const plant = new URL('../simulation/plant.js', import.meta.url).href
const hunt = fileURLToPath(new URL('../simulation/hunt.js', import.meta.url))

interface Found {
  readonly seed?: number
  readonly wrong?: readonly string[]
}

async function huntFor(name: string, depth: string, seeds: number): Promise<Found> {
  const env = { ...process.env, PLANTED_BUG: name }
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', plant, hunt, depth, `${seeds}`], { env })
  return JSON.parse(stdout) as Found
}

/** The latest seed of each depth at which one was found: without a bug they must all be clean. */
const latest = { core: 0, wire: 0 }

describe('the simulation finds planted bugs', () => {
  describe('each within its seeds', { concurrency: availableParallelism() }, () => {
    for (const { name, depth, seeds } of plantedBugs) {
      it(`${name} (${depth})`, async () => {
        const { seed } = await huntFor(name, depth, seeds)
        assert.ok(seed !== undefined, `not found in ${seeds} seeds`)
        latest[depth] = Math.max(latest[depth], seed)
      })
    }
  })

  it('and nothing in the same seeds where no bug is planted', async () => {
    for (let seed = 1; seed <= latest.core; seed++)
      assert.deepEqual((await simulateCore(seed)).wrong, [], `core, seed ${seed}`)
    for (let seed = 1; seed <= latest.wire; seed++)
      assert.deepEqual((await runWire(seed)).wrong, [], `wire, seed ${seed}`)
  })
})
