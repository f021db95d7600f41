/** Rows on their way to the files: when a file begins, what becomes of rows that cannot be written, what is deleted. */
import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { WAITING_MAX } from '../../server/protocol-log/writer.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { until } from '../support/wait.js'
import { inboundRow, writing } from './rows.js'

const header = [
  '#Software: Mailroot',
  '#Version: 1.0',
  '#Date: 2026-01-31 12:00:00',
  '#Fields: date time c-ip cs-username cs-method cs-uri-query sc-status',
]

/** A disk whose writes to a log fail, or wait, when told. */
function moodyDisk() {
  const mood = { fail: false, gate: undefined as Promise<void> | undefined }
  const disk: Disk = {
    ...systemDisk,
    append: async (file) => {
      await mood.gate
      if (mood.fail) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
      return await systemDisk.append(file)
    },
  }
  return { disk, mood }
}

test('rows are in the file a moment after they were made, below the directives', async (t) => {
  const { clock, row, text, folder } = writing(temporaryFolder(t))
  row('one')
  row('two')
  await clock.run(1000)
  await until(
    'the file is there',
    () => (existsSync(join(folder, 'ex260131.log')) && text('ex260131.log').includes('two')) || undefined,
  )
  const lines = text('ex260131.log').split('\r\n')
  assert.deepEqual(lines.slice(0, 4), header)
  assert.deepEqual(lines.slice(4), [
    '2026-01-31 12:00:00 192.0.2.17 client.test MAIL one 250',
    '2026-01-31 12:00:00 192.0.2.17 client.test MAIL two 250',
    '',
  ])
})

test('a row made before midnight is in the file of its day, though it is written after', async (t) => {
  const { clock, put, row, queries } = writing(temporaryFolder(t), {
    clock: new ManualClock(Date.UTC(2026, 0, 31, 23, 59, 59, 900)),
  })
  row('old')
  clock.advance(200)
  await put('new')
  assert.deepEqual(queries('ex260131.log'), ['old'])
  assert.deepEqual(queries('ex260201.log'), ['new'])
})

test('the schedule and the local rollover apply from the next row on', async (t) => {
  const { folder, put, change, queries } = writing(temporaryFolder(t), {
    clock: new ManualClock(Date.UTC(2026, 0, 31, 23, 30)),
    zone: () => 60,
  })
  await put('a')
  change({ logFileLocaltimeRollover: true })
  await put('b')
  change({ logFilePeriod: 'Hourly' })
  await put('c')
  change({ logFilePeriod: 'Weekly' })
  await put('d')
  change({ logFilePeriod: 'Monthly' })
  await put('e')
  assert.deepEqual(readdirSync(folder).sort(), ['ex260131.log', 'ex2602.log', 'ex260201.log', 'ex26020100.log'])
  assert.deepEqual(queries('ex260201.log'), ['b', 'd'], 'the day and the first week have one name, as in IIS')
})

test('a restart, other fields and another hand each begin a section of their own', async (t) => {
  const root = temporaryFolder(t)
  const first = writing(root)
  await first.put('a')
  await first.put('b')
  const fieldsLines = (text: string) => text.split('\r\n').filter((line) => line.startsWith('#Fields'))
  assert.equal(fieldsLines(first.text('ex260131.log')).length, 1)
  await first.writer.close()
  const second = writing(root)
  await second.put('c')
  assert.deepEqual(second.queries('ex260131.log'), ['a', 'b', 'c'])
  assert.equal(fieldsLines(second.text('ex260131.log')).length, 2)
  second.change({ logExtFileFlags: ['Time', 'UriQuery', 'HttpStatus'] })
  await second.put('d')
  assert.equal(fieldsLines(second.text('ex260131.log')).at(-1), '#Fields: time cs-uri-query sc-status')
  second.change({ maxAge: 'P31D' })
  await second.put('e')
  assert.equal(fieldsLines(second.text('ex260131.log')).length, 3, 'another setting is no reason')
  appendFileSync(join(second.folder, 'ex260131.log'), 'half a li')
  await second.put('f')
  assert.deepEqual(second.queries('ex260131.log'), ['a', 'b', 'c', 'd', 'e', 'a', 'f'])
  assert.equal(fieldsLines(second.text('ex260131.log')).length, 4)
})

test('without a day in its rows each day has a #Date directive', async (t) => {
  const { clock, put, change, text } = writing(temporaryFolder(t))
  change({ logFilePeriod: 'Monthly', logExtFileFlags: ['Time', 'UriQuery', 'HttpStatus'] })
  clock.step(-24 * 3_600_000)
  await put('a')
  clock.step(24 * 3_600_000)
  await put('b')
  const dates = text('ex2601.log')
    .split('\r\n')
    .filter((line) => line.startsWith('#Date'))
  assert.deepEqual(dates, ['#Date: 2026-01-30 12:00:00', '#Date: 2026-01-31 12:00:00'])
})

test('a file that somebody removed, moved or cut is begun again, and so is the folder', async (t) => {
  const { folder, put, text, queries } = writing(temporaryFolder(t))
  const file = join(folder, 'ex260131.log')
  await put('a')
  renameSync(file, `${file}.old`)
  await put('b')
  assert.deepEqual(text('ex260131.log').split('\r\n').slice(0, 4), header)
  assert.deepEqual(queries('ex260131.log'), ['b'])
  truncateSync(file)
  await put('c')
  assert.deepEqual(text('ex260131.log').split('\r\n').slice(0, 4), header)
  rmSync(folder, { recursive: true })
  await put('d')
  assert.deepEqual(queries('ex260131.log'), ['d'])
})

test('by size the files are numbered, and numbering goes on after a restart', async (t) => {
  const root = temporaryFolder(t)
  const first = writing(root)
  first.change({ logFilePeriod: 'MaxSize' })
  for (let i = 0; i < 5; i++) await first.put(...Array.from({ length: 400 }, () => `${i}`.repeat(50)))
  assert.deepEqual(readdirSync(first.folder).sort(), ['extend1.log', 'extend2.log', 'extend3.log'])
  const second = writing(root)
  second.change({ logFilePeriod: 'MaxSize' })
  await second.put('z')
  assert.equal(second.queries('extend3.log').at(-1), 'z')
})

test('a day with too much to tell goes on in parts, and the oldest files go when there is too much', async (t) => {
  const { folder, clock, put, change, queries, log } = writing(temporaryFolder(t))
  change({ maxDirectorySize: 1024 * 1024 })
  mkdirSync(folder)
  writeFileSync(join(folder, 'notes.txt'), 'x'.repeat(3_000_000))
  writeFileSync(join(folder, 'ex260101.log.gz'), 'x')
  const row = 'x'.repeat(900)
  for (let i = 0; i < 14; i++) {
    await put(...Array.from({ length: 100 }, () => row))
    // Files are told apart by when they were written.
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await put('newest')
  const names = readdirSync(folder)
  assert.ok(names.includes('notes.txt') && names.includes('ex260101.log.gz'), 'what is not ours stays')
  const own = names.filter((name) => /^ex260131(\.\d)?\.log$/.test(name))
  assert.ok(!own.includes('ex260131.log'), 'the oldest part is gone')
  assert.ok(own.length >= 3 && own.length <= 5, own.join(' '))
  assert.equal(queries(`ex260131.${Math.max(...own.map((name) => Number(name.split('.')[1])))}.log`).at(-1), 'newest')
  assert.deepEqual(log.lines, [])
  await clock.run(1)
})

test('what is too old goes, soon after a start and then each hour; the file in use stays', async (t) => {
  const root = temporaryFolder(t)
  const clock = new ManualClock(Date.now())
  const { folder, writer, change } = writing(root, { clock })
  const age = (name: string, days: number) => {
    writeFileSync(join(folder, name), 'x')
    const seconds = clock.now() / 1000 - days * 86_400
    utimesSync(join(folder, name), seconds, seconds)
  }
  mkdirSync(folder)
  age('ex250101.log', 31)
  age('ex250102.log', 29)
  age('notes.log', 400)
  const seen = async (expected: readonly string[]) => {
    await until('they are gone', () => (readdirSync(folder).length === expected.length ? true : undefined))
    assert.deepEqual(readdirSync(folder).sort(), expected)
  }
  await clock.run(60_000)
  await seen(['ex250102.log', 'notes.log'])
  change({ maxAge: 'P7D', enabled: false })
  await clock.run(3_600_000)
  await seen(['notes.log'])
  await writer.close()
  assert.equal(clock.timers, 0)
})

test('when the disk fails rows are dropped, counted and told of once; sessions notice nothing', async (t) => {
  const { disk, mood } = moodyDisk()
  const { clock, row, put, writer, log, text, queries } = writing(temporaryFolder(t), { disk })
  await put('before')
  mood.fail = true
  for (let i = 0; i < 1200; i++) row(`lost-${i}`)
  await writer.flush()
  for (let i = 0; i < 3; i++) await writer.flush()
  assert.equal(log.lines.length, 1, 'once')
  assert.match(log.lines[0] ?? '', /^error The protocol log in \S+SMTPSVC1 cannot be written: ENOSPC.* Free space/)
  mood.fail = false
  row('after')
  await clock.run(120_000)
  await writer.flush()
  assert.match(log.lines[1] ?? '', /^info The protocol log in \S+ is written again; 1200 rows were dropped\.$/)
  assert.match(text('ex260131.log'), /#Remark: 1200 rows are missing here/)
  assert.deepEqual(queries('ex260131.log'), ['before', 'after'])
})

test('when the disk is slower than the relay the newest rows are dropped, and memory stays bounded', async (t) => {
  const { disk, mood } = moodyDisk()
  const { clock, row, writer, log, text, put } = writing(temporaryFolder(t), { disk })
  let open = () => {}
  mood.gate = new Promise((resolve) => {
    open = resolve
  })
  const query = 'x'.repeat(16 * 1024)
  const fitting = Math.ceil(WAITING_MAX / (query.length + 400))
  for (let i = 0; i < fitting + 100; i++) row(query)
  const flushed = writer.flush()
  for (let i = 0; i < 50; i++) row(query)
  open()
  mood.gate = undefined
  await flushed
  await put('later')
  const lost = [...text('ex260131.log').matchAll(/#Remark: (\d+) rows/g)].reduce((sum, [, n]) => sum + Number(n), 0)
  assert.ok(lost >= 100 && lost <= 155, `${lost} rows were told as lost`)
  const told = log.lines.filter((line) => /^warn The disk is slower .* rows were dropped\.$/.test(line))
  assert.equal(told.length, 1)
  await clock.run(0)
})

test('off, nothing is asked for and no file is made; a closed log takes nothing', async (t) => {
  const root = temporaryFolder(t)
  const { writer, change, clock, put } = writing(root)
  change({ enabled: false })
  assert.equal(writer.enabled, false)
  await clock.run(5000)
  assert.deepEqual(readdirSync(root), [])
  change({ enabled: true })
  await writer.close()
  assert.equal(writer.enabled, false)
  await put('late')
  assert.deepEqual(readdirSync(root), [])
})

test('a link in the place of a file is not written through', async (t) => {
  const { folder, put, queries } = writing(temporaryFolder(t))
  mkdirSync(folder)
  await systemDisk.makeFolder(join(folder, 'ex260131.log'))
  await put('a')
  assert.deepEqual(queries('ex260131.2.log'), ['a'])
})

test('a long text is cut', async (t) => {
  const { put, queries, writer, text } = writing(temporaryFolder(t))
  await put('x'.repeat(16_384))
  assert.match(queries('ex260131.log')[0] ?? '', /^x{1021}\.\.\.$/)
  writer.write(inboundRow({ method: 'y'.repeat(500), userName: '\u00ff'.repeat(5000) }))
  await writer.flush()
  for (const line of text('ex260131.log').split('\r\n')) assert.ok(line.length < 4500)
})
