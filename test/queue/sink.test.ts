/** A body on its way in, on a real disk: all of it arrives, and the budget gets back what it gave. */

import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import crc32c from 'crc-32/crc32c.js'
import { BodyFiles } from '../../server/queue/body-files.js'
import { Budget } from '../../server/queue/budget.js'
import { RECORD_BODY_BYTES, Sink, SLOW_MS } from '../../server/queue/sink.js'
import type { Disk } from '../../server/system/disk.js'
import { systemDisk } from '../../server/system/disk.js'
import { ManualClock, turns } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { until } from '../support/wait.js'

const id = '0000000000000000000'
const large = Buffer.alloc(3 * RECORD_BODY_BYTES, 'x')

function bench(context: TestContext, limit: number, disk: Partial<Disk> = {}) {
  const folder = temporaryFolder(context)
  const budget = new Budget(limit)
  const clock = new ManualClock()
  const sink = new Sink(id, new BodyFiles({ ...systemDisk, ...disk }, folder), budget, { clock })
  return { folder, budget, sink, clock }
}

test('what is written the moment there is room again is in the file', async (context) => {
  const { folder, budget, sink } = bench(context, large.length)
  assert.equal(sink.write(large), false)
  // As a session does: it goes on in the same turn.
  const sealed = sink.drained().then((reason) => {
    assert.equal(reason, undefined)
    sink.write(Buffer.from('the end'))
    return sink.seal()
  })
  const { fileCheck } = await sealed
  const stored = await readFile(join(folder, id))
  assert.equal(fileCheck, crc32c.buf(stored))
  assert.equal(stored.length, sink.size)
  assert.equal(stored.subarray(-7).toString(), 'the end')
  sink.release()
  assert.equal(budget.used, 0)
})

test('above a quarter of the budget a body that arrives slowly goes to its file, and those that are quick do not', async (context) => {
  const { folder, budget, sink, clock } = bench(context, 400_000)
  const piece = Buffer.alloc(30_000, 'y')
  const files = new BodyFiles(systemDisk, folder)
  const [second, third, quick] = ['1', '2', '3'].map((n) => new Sink(id.slice(1) + n, files, budget, { clock }))
  for (const one of [sink, second, third, quick]) one?.write(piece)
  await turns()
  assert.deepEqual(await readdir(folder), [], 'a burst is no reason')
  clock.advance(SLOW_MS)
  quick?.write(piece)
  const sealed = await quick?.seal()
  assert.equal(sealed?.bytes?.length, 2 * piece.length, 'it never saw the disk')
  quick?.release()
  await until('the first one is in its file', () => (budget.used === 2 * piece.length ? true : undefined))
  sink.write(Buffer.from('the end'))
  const { fileCheck } = await sink.seal()
  const stored = await readFile(join(folder, id))
  assert.equal(stored.toString(), `${piece}the end`)
  assert.equal(fileCheck, crc32c.buf(stored))
  for (const one of [second, third]) one?.abort()
  await until('everything is given back', () => (budget.used === 0 ? true : undefined))
})

test('the budget gets back everything, however a body ends', async (context) => {
  const full = () => Promise.reject(Object.assign(new Error('disk full'), { code: 'ENOSPC' }))
  const ends: [string, Partial<Disk>, (sink: Sink) => unknown][] = [
    ['aborted while it spills', {}, (sink) => sink.abort()],
    ['aborted twice after a pause', {}, async (sink) => [await sink.drained(), sink.abort(), sink.abort()]],
    ['the file cannot be created', { create: full }, (sink) => assert.rejects(sink.seal())],
    ['the rename fails', { rename: full }, (sink) => assert.rejects(sink.seal())],
    ['the folder cannot be synced', { syncFolder: full }, (sink) => assert.rejects(sink.seal())],
    [
      'written on after a failure, then aborted',
      { create: full },
      async (sink) => {
        await sink.drained()
        sink.write(large)
        assert.equal(await sink.drained(), 'noSpace')
        sink.abort()
      },
    ],
  ]
  for (const [name, disk, end] of ends) {
    const { folder, budget, sink } = bench(context, 64 * 1024 * 1024, disk)
    for (let i = 0; i < 6; i++) sink.write(large)
    await end(sink)
    await until(name, async () => (budget.used === 0 && (await readdir(folder)).length === 0 ? true : undefined))
  }
})
