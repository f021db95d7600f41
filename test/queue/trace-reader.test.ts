/** Reading the tracking log, on real folders. */
import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { TraceEvent } from '../../server/generated/reports.js'
import { createStore } from '../../server/queue/group-store.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import {
  CursorUnknown,
  createTraceReader,
  type TraceFilter,
  type TraceReader,
} from '../../server/queue/trace-reader.js'
import { createTrackingLog } from '../../server/queue/tracking-log.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from '../support/clock.js'
import { event, idOf, NOON } from './messages.js'

const root = mkdtempSync(join(tmpdir(), 'mailroot-trace-'))
after(() => rmSync(root, { recursive: true, force: true }))
let folders = 0

/** A reader of files given as events by name, and what it logged. */
function readerOf(files: Readonly<Record<string, readonly (Partial<TraceEvent> | string)[]>>, disk: Disk = systemDisk) {
  const folder = mkdtempSync(join(root, `${++folders}-`))
  let sequence = 0
  for (const [name, events] of Object.entries(files)) {
    const day = name.slice(0, 10)
    const lines = events.map((event) => {
      sequence++
      const base = { sequence, timestamp: `${day}T12:00:00.000Z`, eventId: 'SEND', identity: idOf(sequence) }
      return typeof event === 'string' ? event : JSON.stringify({ ...base, ...event })
    })
    writeFileSync(join(folder, name), lines.map((line) => `${line}\n`).join(''))
  }
  const lines: string[] = []
  const write = (message: string) => void lines.push(message)
  const log = { info: write, warn: write, error: write }
  let flushes = 0
  const flush = async () => void flushes++
  return { folder, lines, reader: createTraceReader({ disk, log, folder, flush }), flushes: () => flushes }
}

/** All pages, and how many there were. */
async function readAll(reader: TraceReader, filter: TraceFilter = {}, limit = 1000) {
  const items: TraceEvent[] = []
  let pages = 0
  let cursor: string | undefined
  do {
    const page = await reader.read(filter, cursor, limit)
    items.push(...page.items)
    cursor = page.cursor
    pages++
    assert.ok(page.items.length <= limit)
    assert.ok((cursor ?? '').length <= 200)
    assert.ok(pages < 1000, 'it never ends')
  } while (cursor !== undefined)
  return { sequences: items.map(({ sequence }) => sequence), pages }
}

test('a line whose sender or recipients are no texts is passed over and hides no other', async () => {
  const events = [
    { sender: 7 as never },
    { recipients: 'x' as never },
    { recipients: [null as never] },
    { sender: 'a@b.test' },
  ]
  const { reader, lines } = readerOf({ '2026-01-31.jsonl': events })
  const filter = { sender: (sender: string) => sender.endsWith('b.test') }
  assert.deepEqual((await readAll(reader, filter)).sequences, [4])
  assert.match(lines.join(), /3 skipped/)
})

test('events come oldest first, through days and their parts, in pages of any size', async () => {
  const { reader, flushes } = readerOf({
    '2026-11-23.jsonl': [{}, {}],
    '2026-11-23.2.jsonl': [{}],
    '2026-11-23.10.jsonl': [{}],
    '2026-11-24.jsonl': [{}, {}, {}],
    'other.txt': ['nothing'],
  })
  for (const limit of [1, 2, 3, 7, 1000]) {
    assert.deepEqual((await readAll(reader, {}, limit)).sequences, [1, 2, 3, 4, 5, 6, 7], `pages of ${limit}`)
  }
  assert.equal(flushes(), 5, 'once for each search')
})

test('no folder and no file are no events', async () => {
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const flush = async () => undefined
  const reader = createTraceReader({ disk: systemDisk, log, folder: join(root, 'none'), flush })
  assert.deepEqual(await reader.read({}, undefined, 10), { items: [] })
  assert.deepEqual(await readerOf({}).reader.read({ startMs: 1e18, endMs: -1 }, undefined, 10), { items: [] })
})

test('each filter keeps what fits', async () => {
  const { reader } = readerOf({
    '2026-11-23.jsonl': [{ identity: 'A', virtualServer: '1', sender: 'app@a.example', recipients: ['x@b.example'] }],
    '2026-11-24.jsonl': [
      { identity: 'B', eventId: 'FAIL', virtualServer: '2', sender: 'printer@a.example', recipients: ['y@b', 'x@b'] },
      { identity: 'C', eventId: 'RECEIVE', reference: 'A', internetMessageId: '<"quoted\\"@a.example>', sender: '' },
      { identity: 'A', eventId: 'EXPIRE', timestamp: '2026-11-24T23:59:59.999Z', subject: 'B' },
    ],
  })
  const noon = Date.parse('2026-11-24T12:00:00.000Z')
  const cases: [TraceFilter, number[]][] = [
    [{}, [1, 2, 3, 4]],
    [{ identity: 'A' }, [1, 4]],
    [{ identity: 'B' }, [2]],
    [{ identity: '' }, []],
    [{ virtualServer: '1' }, [1]],
    [{ startMs: noon }, [2, 3, 4]],
    [{ startMs: noon + 1 }, [4]],
    [{ endMs: noon }, [1]],
    [{ startMs: noon, endMs: noon + 1 }, [2, 3]],
    [{ eventIds: new Set(['FAIL', 'EXPIRE']) }, [2, 4]],
    [{ sender: (sender) => sender.startsWith('app') }, [1]],
    [{ sender: (sender) => sender === '' }, [3]],
    [{ recipient: (recipient) => recipient.startsWith('x@') }, [1, 2]],
    [{ internetMessageId: '<"quoted\\"@a.example>' }, [3]],
    [{ identity: 'A', eventIds: new Set(['EXPIRE']) }, [4]],
  ]
  for (const [filter, expected] of cases) {
    assert.deepEqual((await readAll(reader, filter)).sequences, expected, JSON.stringify(filter))
  }
})

test('days outside of the span are not opened', async () => {
  const opened = new Set<string>()
  const disk: Disk = {
    ...systemDisk,
    readPart: (file, offset, length) => {
      opened.add(file.slice(-16))
      return systemDisk.readPart(file, offset, length)
    },
  }
  const days = Object.fromEntries(['20', '21', '22', '23', '24'].map((day) => [`2026-11-${day}.jsonl`, [{}]]))
  const { reader } = readerOf(days, disk)
  const span = { startMs: Date.parse('2026-11-21T23:00:00.000Z'), endMs: Date.parse('2026-11-23T00:00:00.001Z') }
  assert.deepEqual((await readAll(reader, span)).sequences, [3])
  assert.deepEqual([...opened], ['2026-11-21.jsonl', '2026-11-22.jsonl', '2026-11-23.jsonl'])
})

test('lines that are no events are skipped, and said once', async () => {
  const nonsense = ['', '{"sequence":', 'null', '[]', '{"sequence":1}', '\0\0\0', '{"identity":"A","eventId":"SEND"}']
  const { reader, lines } = readerOf({ '2026-11-24.jsonl': [{}, ...nonsense, {}] })
  assert.deepEqual((await readAll(reader)).sequences, [1, 9])
  await readAll(reader)
  assert.equal(lines.length, 1)
  assert.match(lines[0] ?? '', /7 skipped/)
})

test('a line that is still being written is not read before its end', async () => {
  const { folder, reader, lines } = readerOf({ '2026-11-24.jsonl': [{}] })
  const file = join(folder, '2026-11-24.jsonl')
  const line = JSON.stringify({ sequence: 2, timestamp: '2026-11-24T12:00:00.000Z', eventId: 'SEND', identity: 'B' })
  appendFileSync(file, line.slice(0, 30))
  const first = await reader.read({}, undefined, 1)
  assert.equal(first.items.length, 1)
  assert.deepEqual((await readAll(reader)).sequences, [1])
  appendFileSync(file, `${line.slice(30)}\n`)
  const second = await reader.read({}, first.cursor, 10)
  assert.deepEqual(
    second.items.map(({ sequence }) => sequence),
    [2],
  )
  assert.deepEqual(lines, [])
})

test('a call does a bounded amount of work, and a rare event is found by asking again', async () => {
  const recipients = Array.from({ length: 20 }, (_, n) => `somebody-${n}@department.example.com`)
  const many = Array.from({ length: 14_000 }, () => ({ recipients }))
  const { reader } = readerOf({ '2026-11-23.jsonl': many, '2026-11-24.jsonl': [{ eventId: 'FAIL' }] })
  const first = await reader.read({ eventIds: new Set(['FAIL']) }, undefined, 10)
  assert.deepEqual(first.items, [])
  assert.notEqual(first.cursor, undefined)
  const { sequences, pages } = await readAll(reader, { eventIds: new Set(['FAIL']) })
  assert.deepEqual(sequences, [14_001])
  assert.ok(pages > 1 && pages < 5, `${pages} pages`)
  const byId = await readAll(reader, { identity: idOf(13_999) })
  assert.deepEqual(byId, { sequences: [13_999], pages: 1 }, 'looking for an id parses little')
})

test('an event of 50,000 recipients is read', async () => {
  const recipients = Array.from({ length: 50_000 }, (_, n) => `somebody-${n}@department.example.com`)
  const { reader } = readerOf({ '2026-11-24.jsonl': [{}, { recipients }, {}] })
  assert.deepEqual((await readAll(reader)).sequences, [1, 2, 3])
})

test('a cursor survives the deletion of its file, and one that is none is refused', async () => {
  const { folder, reader } = readerOf({ '2026-11-23.jsonl': [{}, {}], '2026-11-24.jsonl': [{}] })
  const first = await reader.read({}, undefined, 1)
  rmSync(join(folder, '2026-11-23.jsonl'))
  const second = await reader.read({}, first.cursor, 10)
  assert.deepEqual(
    second.items.map(({ sequence }) => sequence),
    [3],
  )
  for (const cursor of [
    '',
    'x',
    '../../etc/passwd:0',
    '2026-11-24.jsonl',
    '2026-11-24.jsonl:-1',
    '2026-11-24.1.jsonl:0',
  ]) {
    await assert.rejects(reader.read({}, cursor, 10), CursorUnknown, cursor)
  }
})

test('what has just happened is shown', async () => {
  const folder = join(root, 'live')
  const store = createStore(memoryMedium(), systemRandom)
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
  const limits = () => ({ messageTrackingLogMaxAge: 'P30D', messageTrackingLogMaxDirectorySize: 1024 ** 3 })
  const tracking = createTrackingLog({ store, disk: systemDisk, clock: new ManualClock(NOON), log, folder, limits })
  await tracking.open(await store.load())
  const reader = createTraceReader({ disk: systemDisk, log, folder, flush: () => tracking.flush() })
  await store.commit([event(idOf(1), 'RECEIVE')])
  tracking.wake()
  assert.deepEqual((await readAll(reader)).sequences, [1])
  await tracking.close()
})
