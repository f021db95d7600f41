/** What the relay asks of the system before it says 250, as strace sees it. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { Strace, untraceable } from '../../support/strace.js'
import { until } from '../../support/wait.js'
import { Load } from './load.js'
import { settle, stage } from './stage.js'
import { judgeOrder, orderOptions } from './sync-order.js'

const skip = await untraceable()

test('each 250 comes after the write and the sync of the log that holds its message, and of the file and folder of a large body', {
  skip,
}, async (t) => {
  const scene = await stage(t)
  const { relay, folder, ledger } = scene
  const load = new Load({ port: relay.port, clients: 4, ledger, seed: 2, pauseMs: 20 })
  const tracing = await Strace.start({ pid: relay.pid, file: join(folder, 'trace'), args: orderOptions })
  load.start()
  await until('mail was taken', () => (ledger.count('acknowledged') >= 150 ? true : undefined), 60_000)
  await load.stop()
  await tracing.stop()
  const calls = await tracing.calls()
  const order = judgeOrder(calls)
  assert.deepEqual(order.wrong, [])
  assert.equal(order.replies, ledger.count('acknowledged'), 'each 250 was seen')
  assert.ok(order.files > 10, `${order.files} large bodies`)

  // The judge would see it: the same trace without some of its calls.
  const unsynced = judgeOrder(calls.filter(({ name }) => name !== 'fdatasync'))
  assert.equal(unsynced.wrong.length, order.replies)
  const loose = judgeOrder(calls.filter(({ name }) => name !== 'fsync'))
  assert.equal(loose.wrong.length, order.files)
  // Nor may the sync be that of another group: the last before the reply is needed only where it is the only one.
  const late = judgeOrder(calls.map((call) => (call.name === 'fdatasync' ? { ...call, end: call.end + 1e9 } : call)))
  assert.equal(late.wrong.length, order.replies)
  await settle(scene)
})
