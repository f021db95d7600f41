/** The protocol log read back: forward, from its end, and onward from where it ended. */
import assert from 'node:assert/strict'
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { ProtocolLogEntry } from '../../server/generated/reports.js'
import { CursorUnknown } from '../../server/protocol-log/cursor.js'
import {
  createProtocolLogReader,
  type ProtocolLogFilter,
  type ProtocolLogReader,
} from '../../server/protocol-log/reader.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { temporaryFolder } from '../support/folder.js'
import { bounded } from '../support/fuzz.js'
import { writing } from './rows.js'

const all: ProtocolLogFilter = { virtualServers: ['1'], fits: () => true }

function readerOf(root: string, flush: () => Promise<unknown> = async () => undefined, disk: Disk = systemDisk) {
  return createProtocolLogReader({ disk, folder: (server) => join(root, `SMTPSVC${server}`), flush })
}

const textsOf = (items: readonly ProtocolLogEntry[]) => items.map(({ text }) => text)

/** Every page, by cursors. */
async function pagesOf(reader: ProtocolLogReader, filter: ProtocolLogFilter, limit: number, last?: number) {
  const pages: (readonly ProtocolLogEntry[])[] = []
  let cursor: string | undefined
  let position = ''
  do {
    const page = await reader.read(filter, cursor, limit, last)
    pages.push(page.items)
    if (last === undefined || cursor === undefined) position = page.position
    cursor = page.cursor
    assert.ok(pages.length < 500, 'it ends')
  } while (cursor !== undefined)
  return { pages, items: pages.flat(), position }
}

/** Many rows over several days and sections. */
async function filled(root: string, count: number) {
  const world = writing(root)
  for (let i = 0; i < count; i++) {
    world.row(`row-${i}`)
    world.clock.step(600_000)
    if (i % 37 === 0) await world.writer.flush()
    if (i % 50 === 49)
      world.change({ logExtFileFlags: i % 100 === 99 ? ['Date', 'Time', 'UriQuery'] : ['Time', 'Method', 'UriQuery'] })
  }
  await world.writer.flush()
  return world
}

test('pages forward, and backward from the end, have each row once and in order, whatever its section has', async (t) => {
  const root = temporaryFolder(t)
  await filled(root, 400)
  const reader = readerOf(root)
  const expected = Array.from({ length: 400 }, (_, i) => `row-${i}`)
  for (const limit of [1000, 7]) {
    assert.deepEqual(textsOf((await pagesOf(reader, all, limit)).items), expected)
    assert.deepEqual(textsOf((await pagesOf(reader, all, limit, 1000)).items), expected.toReversed())
    const newest = await pagesOf(reader, all, limit, 20)
    assert.deepEqual(textsOf(newest.items), expected.toReversed().slice(0, 20))
  }
  const { items } = await pagesOf(reader, all, 1000)
  assert.deepEqual(items[70], {
    dateTime: '2026-01-31T23:40:00.000Z',
    virtualServer: '1',
    direction: 'Inbound',
    command: 'MAIL',
    text: 'row-70',
  })
})

test('filters and a span of time', async (t) => {
  const root = temporaryFolder(t)
  await filled(root, 300)
  const reader = readerOf(root)
  const span = { startMs: Date.parse('2026-02-01T00:00:00Z'), endMs: Date.parse('2026-02-01T01:00:00Z') }
  const expected = ['row-72', 'row-73', 'row-74', 'row-75', 'row-76', 'row-77']
  assert.deepEqual(textsOf((await pagesOf(reader, { ...all, ...span }, 4)).items), expected)
  assert.deepEqual(textsOf((await pagesOf(reader, { ...all, ...span }, 4, 2)).items), ['row-77', 'row-76'])
  const sevens = { ...all, fits: ({ text }: ProtocolLogEntry) => text?.endsWith('7') === true }
  assert.deepEqual(textsOf((await pagesOf(reader, sevens, 2, 3)).items), ['row-297', 'row-287', 'row-277'])
})

test('a position brings what is written later, also in new files, and what waits in memory', async (t) => {
  const root = temporaryFolder(t)
  const world = writing(root)
  const reader = readerOf(root, () => world.writer.flush())
  const nothing = await reader.read(all, undefined, 100, 10)
  assert.deepEqual(nothing.items, [])
  world.row('a')
  const first = await reader.read(all, nothing.position, 100, undefined)
  assert.deepEqual(textsOf(first.items), ['a'])
  assert.deepEqual((await reader.read(all, first.position, 100, undefined)).items, [])
  world.row('b')
  world.clock.step(24 * 3_600_000)
  world.row('c, which is longer')
  const later = await reader.read(all, first.position, 100, undefined)
  assert.deepEqual(textsOf(later.items), ['b', 'c, which is longer'])
  const newest = await reader.read(all, undefined, 100, 1)
  assert.deepEqual(textsOf(newest.items), ['c, which is longer'])
  renameSync(join(world.folder, 'ex260201.log'), join(world.folder, 'rotated'))
  // Files are told apart by when they were written.
  await new Promise((resolve) => setTimeout(resolve, 20))
  world.row('d')
  assert.deepEqual(textsOf((await reader.read(all, newest.position, 100, undefined)).items), ['d'])
})

test('virtual servers are shown in the order of time', async (t) => {
  const root = temporaryFolder(t)
  const fields = '#Fields: date time cs-uri-query\r\n'
  const rows = (minutes: readonly number[]) =>
    minutes.map((minute) => `2026-01-31 12:${String(minute).padStart(2, '0')}:00 m${minute}\r\n`).join('')
  for (const [server, minutes] of [
    ['1', [1, 4, 5]],
    ['2', [2, 3, 6]],
  ] as const) {
    mkdirSync(join(root, `SMTPSVC${server}`))
    writeFileSync(join(root, `SMTPSVC${server}`, 'ex260131.log'), fields + rows(minutes))
  }
  const both = { ...all, virtualServers: ['1', '2', '3'] }
  const reader = readerOf(root)
  const expected = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6']
  for (const limit of [1, 2, 10]) {
    assert.deepEqual(textsOf((await pagesOf(reader, both, limit)).items), expected)
    assert.deepEqual(textsOf((await pagesOf(reader, both, limit, 100)).items), expected.toReversed())
    assert.deepEqual(textsOf((await pagesOf(reader, both, limit, 4)).items), expected.toReversed().slice(0, 4))
  }
})

test('damaged lines, other files and a half line at the end are skipped; files that IIS wrote are read', async (t) => {
  const root = temporaryFolder(t)
  const folder = join(root, 'SMTPSVC1')
  mkdirSync(folder)
  writeFileSync(join(folder, 'ex260130.log'), '')
  writeFileSync(
    join(folder, 'ex260131.log'),
    [
      'no fields yet',
      '#Software: Microsoft Internet Information Services 10.0',
      '#Version: 1.0',
      '#Date: 2026-01-31 08:00:00',
      '#Fields: date time c-ip cs-username s-sitename s-computername s-ip s-port cs-method cs-uri-stem cs-uri-query sc-status sc-win32-status sc-bytes cs-bytes time-taken cs-version cs-host cs(User-Agent) cs(Cookie) cs(Referer)',
      '2026-01-31 08:00:01 10.0.0.5 printer SMTPSVC1 MAIL1 10.0.0.2 0 MAIL - +FROM:+<a@b> 250 0 44 32 0 SMTP - - - -',
      '\u0000\u0001\u0002 garbage',
      '2026-01-31 08:00:02 10.0.0.9 OutboundConnectionResponse SMTPSVC1 MAIL1 - 25 - - 421+4.7.0+Try+later 0 0 31 0 140 SMTP - - - -',
      '2026-01-31 08:00:03 10.0.0.5 pri',
    ].join('\r\n'),
  )
  writeFileSync(join(folder, 'ex260131.log.bak'), '#Fields: date time\r\n2026-01-31 08:00:01\r\n')
  const reader = readerOf(root)
  const { items, position } = await pagesOf(reader, all, 10)
  assert.deepEqual(
    items.map(({ direction, command, status, text }) => [direction, command, status, text]),
    [
      ['Inbound', 'MAIL', 250, 'FROM: <a@b>'],
      ['Outbound', undefined, 421, '421 4.7.0 Try later'],
    ],
  )
  assert.deepEqual((await pagesOf(reader, all, 10, 10)).items, items.toReversed())
  appendFileSync(join(folder, 'ex260131.log'), 'nter SMTPSVC1 MAIL1 10.0.0.2 0 QUIT - - 221 0 0 0 0 SMTP - - - -\r\n')
  const later = await reader.read(all, position, 10, undefined)
  assert.deepEqual(
    later.items.map(({ command }) => command),
    ['QUIT'],
  )
})

test('any bytes in a file are read to their end', async (t) => {
  const root = temporaryFolder(t)
  const folder = join(root, 'SMTPSVC1')
  mkdirSync(folder)
  const reader = readerOf(root)
  const part = fc.oneof(
    fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(
        '\n',
        '\r\n',
        '#Fields: date time cs-uri-query\r\n',
        '#Fields:',
        '#Date: 2026-01-31',
        '2026-01-31 12:00:00 good\r\n',
      )
      .map((text) => Buffer.from(text)),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 30 }), async (parts) => {
      writeFileSync(join(folder, 'ex260131.log'), Buffer.concat(parts))
      const forward = (await pagesOf(reader, all, 3)).items
      const backward = (await pagesOf(reader, all, 3, 1000)).items
      assert.deepEqual(backward.toReversed(), forward)
    }),
    bounded(100),
  )
})

test('a long log is searched in bounded steps, from both ends', async (t) => {
  const root = temporaryFolder(t)
  const folder = join(root, 'SMTPSVC1')
  mkdirSync(folder)
  const row = `2026-01-31 12:00:00 ${'x'.repeat(2000)}\r\n`
  const many = `#Fields: date time cs-uri-query\r\n${row.repeat(500)}`.repeat(18)
  writeFileSync(join(folder, 'ex260131.log'), `${many}2026-01-31 12:00:01 end\r\n${many}`)
  let read = 0
  const disk: Disk = {
    ...systemDisk,
    readPart: async (file, offset, length) => {
      const bytes = await systemDisk.readPart(file, offset, length)
      read += bytes.length
      return bytes
    },
  }
  const reader = readerOf(root, undefined, disk)
  const needle = { ...all, fits: ({ text }: ProtocolLogEntry) => text === 'end' }
  for (const last of [undefined, 10]) {
    let cursor: string | undefined
    const found: ProtocolLogEntry[] = []
    let calls = 0
    do {
      read = 0
      const page = await reader.read(needle, cursor, 10, last)
      found.push(...page.items)
      cursor = page.cursor
      calls++
      assert.ok(read < 40 * 1024 * 1024, `${read} bytes in one call`)
    } while (cursor !== undefined)
    assert.equal(found.length, 1)
    assert.ok(calls >= 2, 'in several calls')
  }
})

test('a cursor that is none of ours opens no file', async (t) => {
  const reader = readerOf(temporaryFolder(t))
  const wrong = [
    '',
    'x',
    'page',
    'page;x',
    'page;0;1=../settings.json:0:0',
    'page;0;1=ex260131.log:-1:0',
    'newest;1',
    'page;0;1=ex260131.log:0:0;x',
  ]
  for (const cursor of wrong) await assert.rejects(reader.read(all, cursor, 10, undefined), CursorUnknown, cursor)
  await assert.rejects(reader.read(all, 'position;0', 10, 5), CursorUnknown)
  assert.deepEqual((await reader.read(all, 'page;0;1=ex260131.log:5:5', 10, undefined)).items, [])
})

test('a file that is deleted while it is read is no error', async (t) => {
  const root = temporaryFolder(t)
  const { folder } = await filled(root, 200)
  let calls = 0
  const disk: Disk = {
    ...systemDisk,
    readPart: async (...args) => {
      if (++calls === 2) rmSync(folder, { recursive: true, force: true })
      return await systemDisk.readPart(...args)
    },
  }
  const { items } = await readerOf(root, undefined, disk).read(all, undefined, 1000, undefined)
  assert.ok(items.length < 200)
})
