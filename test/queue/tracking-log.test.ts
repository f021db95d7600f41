/** The tracking log on real folders, written from a store on its twin, with a clock that the test moves. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after, test } from 'node:test'
import { createStore } from '../../server/queue/group-store.js'
import { type MemoryMedium, memoryMedium } from '../../server/queue/memory-store.js'
import { NOTHING_LOST } from '../../server/queue/reconcile.js'
import { createTrackingLog } from '../../server/queue/tracking-log.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from '../support/clock.js'
import { event, idOf, NOON } from './messages.js'

const root = mkdtempSync(join(tmpdir(), 'mailroot-tracking-'))
after(() => rmSync(root, { recursive: true, force: true }))
let folders = 0

interface Options {
  readonly medium?: MemoryMedium
  readonly folder?: string
  readonly disk?: Partial<Disk>
  readonly age?: string
  readonly size?: number
  readonly startMs?: number
}

/** A store, its tracking log, and what it logged. */
async function begin(options: Options = {}) {
  const medium = options.medium ?? memoryMedium()
  const folder = options.folder ?? join(root, `tracking-${++folders}`)
  const store = createStore(medium, systemRandom)
  const loaded = await store.load()
  const clock = new ManualClock(options.startMs ?? NOON)
  const lines: string[] = []
  const write = (message: string) => void lines.push(message)
  let syncs = 0
  const disk: Disk = {
    ...systemDisk,
    append: async (file) => {
      const open = await systemDisk.append(file)
      const sync = () => {
        syncs++
        return open.sync()
      }
      return { write: open.write, sync, close: open.close }
    },
    ...options.disk,
  }
  const limits = {
    messageTrackingLogMaxAge: options.age ?? 'P30D',
    messageTrackingLogMaxDirectorySize: options.size ?? 1024 ** 3,
  }
  const tracking = createTrackingLog({
    store,
    disk,
    clock,
    log: { info: write, warn: write, error: write },
    folder,
    limits: () => limits,
  })
  const reconciliation = await tracking.open(loaded)
  return { medium, folder, store, loaded, clock, tracking, reconciliation, lines, limits, syncs: () => syncs }
}

const sequencesIn = (folder: string): number[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trimEnd().split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).sequence)

const numbers = (from: number, through: number) => Array.from({ length: through - from + 1 }, (_, i) => from + i)

const at = (timestamp: string) => ({ timestamp })

test('events are in the file of their day, one JSON object a line, and are pruned when they are there', async () => {
  const { folder, store, tracking } = await begin()
  await store.commit([
    event(idOf(1), 'RECEIVE', { ...at('2026-11-23T23:59:59.999Z'), subject: 'a "timestamp":"2001-01-01" of \n lines' }),
    event(idOf(1), 'SEND', at('2026-11-24T00:00:00.000Z')),
    event(idOf(2), 'RECEIVE', at('2026-11-23T23:59:59.998Z')),
  ])
  assert.equal(tracking.backlog, 3)
  assert.equal(await tracking.flush(), true)
  assert.equal(tracking.backlog, 0)
  assert.deepEqual(readdirSync(folder), ['2026-11-23.jsonl', '2026-11-24.jsonl'])
  const lines = readFileSync(join(folder, '2026-11-23.jsonl'), 'utf8').trimEnd().split('\n')
  assert.deepEqual(
    lines.map((line) => JSON.parse(line).sequence),
    [1, 3],
  )
  assert.equal(JSON.parse(lines[0] ?? '').subject, 'a "timestamp":"2001-01-01" of \n lines')
  await tracking.close()
  await store.close()
})

test('many commits share one append and sync, and a file is touched only when time has come', async () => {
  const { folder, store, clock, tracking, syncs } = await begin()
  for (let n = 1; n <= 300; n++) {
    await store.commit([event(idOf(n), 'RECEIVE')])
    tracking.wake()
  }
  assert.equal(existsSync(join(folder, '2026-11-24.jsonl')), false)
  clock.advance(250)
  await tracking.flush()
  assert.deepEqual(sequencesIn(folder), numbers(1, 300))
  assert.equal(syncs(), 1)
  clock.advance(60_000)
  assert.equal(syncs(), 1, 'nothing new is nothing to write')
  await tracking.close()
})

test('a flood is written at once and in bounded parts', async () => {
  const { folder, store, tracking, syncs } = await begin()
  await Promise.all(
    Array.from({ length: 12 }, (_, n) => store.commit(Array.from({ length: 1000 }, () => event(idOf(n), 'RECEIVE')))),
  )
  tracking.wake()
  while (tracking.backlog >= 5000) await new Promise(setImmediate)
  await tracking.flush()
  assert.ok(syncs() >= 3 && syncs() <= 5, `${syncs()} syncs`)
  assert.deepEqual(sequencesIn(folder), numbers(1, 12_000))
  await tracking.close()
})

test('it goes on where the files end: nothing twice, nothing missing, whenever it was stopped', async () => {
  const first = await begin()
  await first.store.commit(numbers(1, 10).map((n) => event(idOf(n), 'RECEIVE')))
  await first.tracking.flush()
  await first.store.commit(numbers(11, 15).map((n) => event(idOf(n), 'RECEIVE')))
  // The process dies: the prune was a note, the last five events are in the outbox only.
  first.medium.crash(0)
  const { folder, store, tracking, lines } = await begin({ medium: first.medium, folder: first.folder })
  assert.equal(tracking.backlog, 5)
  await store.commit([event(idOf(16), 'RECEIVE')])
  await tracking.flush()
  assert.deepEqual(sequencesIn(folder), numbers(1, 16))
  assert.deepEqual(lines, [])
  await tracking.close()
  await store.close()
})

test('a line that a crash tore is cut off, wherever, and its event is written again', async () => {
  for (const torn of [1, 40, 150, 10_000]) {
    const { medium, folder, store, tracking } = await begin()
    await store.commit(numbers(1, 4).map((n) => event(idOf(n), 'RECEIVE')))
    await tracking.flush()
    // As if the crash had come during the append, before the prune.
    medium.crash(0)
    const file = join(folder, '2026-11-24.jsonl')
    const content = readFileSync(file)
    const third = content.lastIndexOf(10, content.length - 2) + 1
    truncateSync(file, Math.min(third + torn, content.length - 1))
    const again = await begin({ medium, folder })
    await again.tracking.flush()
    assert.deepEqual(sequencesIn(folder), [1, 2, 3, 4], `torn after ${torn} octets`)
    assert.equal(readFileSync(file, 'utf8'), content.toString())
    await again.tracking.close()
  }
})

test('zeros and rubbish at the end of a file, as a power cut leaves them, hide no event', async () => {
  const { medium, folder, store, tracking } = await begin()
  await store.commit(numbers(1, 3).map((n) => event(idOf(n), 'RECEIVE')))
  await tracking.flush()
  const file = join(folder, '2026-11-24.jsonl')
  const whole = readFileSync(file)
  medium.crash(0)
  for (const rubbish of [
    Buffer.alloc(5000),
    Buffer.from('{"sequence":99'),
    Buffer.from('\n\n{"sequence":'),
    Buffer.alloc(300_000, 'x'),
  ]) {
    writeFileSync(file, Buffer.concat([whole, rubbish]))
    const again = await begin({ medium, folder })
    assert.equal(again.tracking.backlog, 0)
    assert.deepEqual(again.reconciliation, NOTHING_LOST)
    await again.tracking.close()
    medium.crash(0)
    assert.deepEqual(sequencesIn(folder), [1, 2, 3])
  }
})

test('a folder that cannot be written is said once, with what to do; the events wait and are written later', async () => {
  let broken = true
  const append = async (file: string) => {
    if (broken) throw new Error('ENOSPC: no space left on device')
    return systemDisk.append(file)
  }
  const { folder, store, clock, tracking, lines } = await begin({ disk: { append } })
  await store.commit([event(idOf(1), 'RECEIVE')])
  assert.equal(await tracking.flush(), false)
  for (let minute = 0; minute < 10; minute++) {
    tracking.wake()
    clock.advance(60_000)
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
  }
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /cannot be written: ENOSPC.*Free space/)
  assert.equal(tracking.backlog, 1)
  assert.ok(clock.timers <= 2, 'one try and one look for old files')
  broken = false
  clock.advance(60_000)
  while (lines.length < 2) await new Promise(setImmediate)
  assert.match(lines[1] ?? '', /written again/)
  assert.deepEqual(sequencesIn(folder), [1])
  await tracking.close()
})

test('what a failed write left half is cut off before the next: nothing torn, nothing twice', async () => {
  for (const fault of ['write', 'sync'] as const) {
    let faults = 2
    const append = async (file: string) => {
      const open = await systemDisk.append(file)
      const failing = faults-- > 0
      const write = async (data: Uint8Array) => {
        await open.write(failing && fault === 'write' ? data.subarray(0, data.length / 2) : data)
        if (failing && fault === 'write') throw new Error('ENOSPC: no space left on device')
      }
      const sync = async () => {
        if (failing) throw new Error('EIO: i/o error, fsync')
        await open.sync()
      }
      return { write, sync, close: open.close }
    }
    const { folder, store, tracking, lines } = await begin({ disk: { append } })
    await store.commit(numbers(1, 10).map((n) => event(idOf(n), 'RECEIVE')))
    assert.equal(await tracking.flush(), false)
    assert.equal(await tracking.flush(), false)
    assert.equal(await tracking.flush(), true)
    assert.deepEqual(sequencesIn(folder), numbers(1, 10), fault)
    assert.equal(lines.length, 2)
    await tracking.close()
  }
})

test('what a killed relay wrote is synced before the store forgets it, with its name', async () => {
  const first = await begin()
  await first.store.commit(numbers(1, 5).map((n) => event(idOf(n), 'RECEIVE')))
  await first.tracking.flush()
  first.medium.crash(99)
  const synced: string[] = []
  const append = async (file: string) => {
    const open = await systemDisk.append(file)
    const sync = async () => {
      synced.push(basename(file))
      await open.sync()
    }
    return { write: open.write, sync, close: open.close }
  }
  const syncFolder = async (folder: string) => {
    synced.push(basename(folder))
    await systemDisk.syncFolder(folder)
  }
  const { medium, folder } = first
  const { tracking } = await begin({ medium, folder, disk: { append, syncFolder } })
  assert.deepEqual(synced, [readdirSync(folder)[0], basename(folder)])
  await tracking.close()
})

test('a sync at the start that failed is not tried again as if nothing was lost: the file is written anew', async () => {
  const first = await begin()
  await first.store.commit(numbers(1, 5).map((n) => event(idOf(n), 'RECEIVE')))
  await first.tracking.flush()
  first.medium.crash(99)
  const replaced: string[] = []
  let failing = true
  const append = async (file: string) => {
    const open = await systemDisk.append(file)
    const sync = async () => {
      if (failing) throw new Error('EIO: i/o error, fsync')
      await open.sync()
    }
    return { write: open.write, sync, close: open.close }
  }
  const replace = async (file: string, data: Uint8Array | string) => {
    replaced.push(basename(file))
    await systemDisk.replace(file, data)
  }
  const { medium, folder } = first
  const { store, tracking } = await begin({ medium, folder, disk: { append, replace } })
  failing = false
  await store.commit([event(idOf(6), 'RECEIVE')])
  assert.equal(await tracking.flush(), true)
  assert.deepEqual(replaced, [readdirSync(folder)[0]])
  assert.deepEqual(sequencesIn(folder), numbers(1, 6))
  await tracking.close()
})

test('a stop cuts off what a failed write left, which the next start would take for written', async () => {
  const append = async (file: string) => {
    const open = await systemDisk.append(file)
    return { write: open.write, sync: () => Promise.reject(new Error('EIO: i/o error, fsync')), close: open.close }
  }
  const { folder, store, tracking } = await begin({ disk: { append } })
  await store.commit([event(idOf(1), 'RECEIVE')])
  await tracking.close()
  assert.deepEqual(sequencesIn(folder), [])
  assert.equal(store.outbox().first, 1, 'its event waits in the store')
})

test('a folder that could not be read at the start is read before anything is written', async () => {
  const first = await begin()
  await first.store.commit(numbers(1, 5).map((n) => event(idOf(n), 'RECEIVE')))
  await first.tracking.flush()
  first.medium.crash(0)
  let broken = true
  const list = async (folder: string) => {
    if (broken) throw new Error('EACCES: permission denied')
    return systemDisk.list(folder)
  }
  const { folder, store, tracking } = await begin({ medium: first.medium, folder: first.folder, disk: { list } })
  await store.commit(numbers(6, 8).map((n) => event(idOf(n), 'RECEIVE')))
  assert.equal(await tracking.flush(), false)
  broken = false
  assert.equal(await tracking.flush(), true)
  assert.deepEqual(sequencesIn(folder), numbers(1, 8))
  await tracking.close()
})

test('a folder deleted while it runs is made again', async () => {
  const { folder, store, tracking } = await begin()
  await store.commit([event(idOf(1), 'RECEIVE')])
  await tracking.flush()
  rmSync(folder, { recursive: true })
  await store.commit([event(idOf(2), 'RECEIVE')])
  assert.equal(await tracking.flush(), true)
  assert.deepEqual(sequencesIn(folder), [2])
  await tracking.close()
})

test('a day with much to tell has parts, and the oldest go when all together are too much', async () => {
  const { folder, store, tracking, limits } = await begin({ size: 1024 * 1024 })
  const recipients = numbers(1, 100).map((n) => `somebody-${n}@department.example.com`)
  for (let n = 1; n <= 60; n++) {
    const day = n <= 20 ? '2026-11-23' : '2026-11-24'
    await store.commit(numbers(1, 10).map(() => event(idOf(n), 'DEFER', { recipients, ...at(`${day}T10:00:00.000Z`) })))
    await tracking.flush()
  }
  const names = readdirSync(folder)
  const sizes = names.map((name) => readFileSync(join(folder, name)).length)
  assert.ok(sizes.reduce((sum, size) => sum + size, 0) < 1.3 * limits.messageTrackingLogMaxDirectorySize)
  assert.ok(Math.max(...sizes) < 200_000)
  assert.ok(!names.includes('2026-11-23.jsonl'), 'the oldest has gone')
  assert.ok(names.includes('2026-11-24.10.jsonl'))
  const kept = sequencesIn(folder).sort((a, b) => a - b)
  assert.deepEqual(kept, numbers(kept[0] ?? 0, 600), 'only the oldest have gone')
  await tracking.close()
})

test('files go when all in them is older than the setting says, which applies live', async () => {
  const { folder, clock, tracking, limits } = await begin()
  writeFileSync(join(folder, '2026-10-24.jsonl'), '')
  writeFileSync(join(folder, '2026-10-25.3.jsonl'), '')
  writeFileSync(join(folder, '2026-11-20.jsonl'), '')
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const settle = async () => {
    clock.advance(60 * 60 * 1000)
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await settle()
  assert.deepEqual(readdirSync(folder), ['2026-10-25.3.jsonl', '2026-11-20.jsonl', 'notes.txt'])
  limits.messageTrackingLogMaxAge = 'P3D'
  await settle()
  assert.deepEqual(readdirSync(folder), ['notes.txt'])
  await tracking.close()
  assert.equal(clock.timers, 0)
})

test('a deleted file is written again as far as the outbox has it, and what is missing is said', async () => {
  const first = await begin()
  for (let n = 1; n <= 6; n++) {
    const timestamp = n < 3 ? '2026-11-23T10:00:00.000Z' : '2026-11-24T10:00:00.000Z'
    await first.store.commit([event(idOf(n), 'RECEIVE', { timestamp })])
    await first.tracking.flush()
  }
  await first.tracking.close()
  await first.store.close()
  const deleted = join(first.folder, '2026-11-24.jsonl')
  rmSync(deleted)
  const second = await begin({ medium: first.medium, folder: first.folder })
  await second.store.commit([event(idOf(7), 'RECEIVE')])
  await second.tracking.close()
  await second.store.close()
  assert.deepEqual(sequencesIn(first.folder), numbers(1, 7))
  assert.deepEqual(second.lines, [])
  rmSync(deleted)
  const third = await begin({ medium: first.medium, folder: first.folder })
  assert.match(third.lines[0] ?? '', /The events 3 to 5 are in no file/)
  await third.tracking.close()
  await third.store.close()
  assert.deepEqual(sequencesIn(first.folder), [1, 2, 6, 7])
})
