/**
 * `kill -9` of the real relay on the real disk, again and again, while it takes and delivers mail. A power cut loses more than
 * a kill, which leaves what the kernel has; what reaches the disk before 250 is the matter of sync-order.test.ts.
 * `CRASHES=400 npm test -- crash/kills` kills it as often as that; `CRASH_SEED` makes other mail.
 */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '../../queue/messages.js'
import type { RelayProcess } from '../../support/relay.js'
import { Load } from './load.js'
import { settle, stage } from './stage.js'

/** About a second each. */
const crashes = Number(process.env['CRASHES'] ?? 30)
const seed = Number(process.env['CRASH_SEED'] ?? 1)

/** A start takes about 400 ms, a stop 50. */
const startMs = 450
const stopMs = 60
const loadMs = 700
/** Pickup takes a file that has not changed for a second. */
const pickupMs = 2500

type Moment = 'load' | 'pickup' | 'start' | 'stop'
const moments: readonly Moment[] = ['load', 'load', 'load', 'load', 'load', 'pickup', 'start', 'start', 'stop', 'stop']

const random = seededRandom(seed)

/** Kills the running relay and leaves it dead: under load, while it takes files, during a stop, or during a start. */
async function crash(relay: RelayProcess, moment: Moment): Promise<void> {
  if (moment === 'pickup') await sleep(1000 + random.below(pickupMs - 1000))
  else if (moment !== 'start') await sleep(random.below(loadMs))
  if (moment === 'stop') {
    relay.signal('SIGTERM')
    await sleep(random.below(stopMs))
  }
  await relay.kill9()
  if (moment !== 'start') return
  await relay.launch()
  await sleep(random.below(startMs))
  await relay.kill9()
}

test(`kill -9 at random moments (${crashes}) under load, while it starts and while it stops: nothing acknowledged is lost, nothing half arrives, each repeat was marked before`, async (t) => {
  const scene = await stage(t)
  const { relay, ledger } = scene
  const load = new Load({ port: relay.port, root: relay.root, clients: 6, ledger, seed, pauseMs: 16 })
  load.start()
  const counts = { load: 0, pickup: 0, start: 0, stop: 0 }
  for (let n = 0; n < crashes; n++) {
    const moment = moments[random.below(moments.length)] ?? 'load'
    counts[moment] += 1
    await crash(relay, moment)
    await relay.start()
  }
  await load.stop()
  const figures = await settle(scene)
  t.diagnostic(JSON.stringify({ seed, ...counts, ...figures }))
  assert.deepEqual(await readdir(join(relay.root, 'store', 'bodies')), [], 'no body is left behind')
  assert.deepEqual((await readdir(join(relay.root, 'store'))).sort(), ['bodies', 'queue'], 'nothing was damaged')
  assert.ok(figures.acknowledged > crashes * 5, `there was a load: ${JSON.stringify(figures)}`)
})
