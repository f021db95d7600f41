/** The Queue folder on a real disk, for messages of a queue that the test makes up. */
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { readFileMessage } from '../../server/pickup/message.js'
import type { RecipientState } from '../../server/queue/envelope.js'
import { COMPARE_MS, FolderView, REFILL_MS, WRITE_DELAY_MS } from '../../server/queue/folder-view.js'
import type { OpenRecipient, QueuedMessage } from '../../server/queue/work.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const text = 'Received: by relay.example.com\r\nSubject: Grüße\r\n\r\nHello\r\n..dots\r\n'
const fresh: RecipientState = { held: false, attempts: 0, nextTryMs: 0 }
const failed: RecipientState = {
  held: false,
  attempts: 2,
  nextTryMs: Date.UTC(2026, 0, 31, 13),
  lastTryMs: Date.UTC(2026, 0, 31, 12),
  lastError: { stage: 'Connect', text: 'no answer\r\nx-receiver: evil@example.com' },
}

interface TestMessage extends QueuedMessage {
  readonly open: Map<number, OpenRecipient>
}

function world(context: TestContext, disk: Partial<Disk> = {}) {
  let folder = join(temporaryFolder(context), 'Queue')
  let maxFiles = 100
  let written = 0
  const clock = new ManualClock()
  const log = listLog()
  const queue = new Map<string, TestMessage>()
  const make = () =>
    new FolderView({
      system: {
        clock,
        log,
        disk: {
          ...systemDisk,
          create: (file) => {
            written++
            return systemDisk.create(file)
          },
          ...disk,
        },
      },
      virtualServers: () => ['1'],
      settings: () => ({ queueDirectory: folder, maxFiles }),
      messages: (after = 0) => [...queue.values()].filter(({ position }) => position > after),
      find: (id) => queue.get(id),
      body: async () => ({
        size: Buffer.byteLength(text),
        read: async (offset, length) => Buffer.from(text).subarray(offset, offset + Math.min(length, 10)),
      }),
    })
  const view = make()
  context.after(() => view.stop())
  return {
    clock,
    log,
    queue,
    view,
    make,
    folder: () => folder,
    written: () => written,
    move: (to: string) => {
      folder = to
    },
    limit: (files: number) => {
      maxFiles = files
    },
    names: () => readdirSync(folder),
    /** A message with these recipients, in the queue. */
    add: (n: number, recipients: Readonly<Record<string, RecipientState>>): TestMessage => {
      const open = new Map(Object.entries(recipients).map(([address, state], at) => [at, { n: at, address, state }]))
      const message: TestMessage = {
        position: n,
        envelope: {
          virtualServer: '1',
          source: 'SMTP',
          sender: 'ann@example.com',
          recipients: [...open.values()].map(({ address }) => ({ address })),
          smtpUtf8: false,
          eightBit: true,
          hops: 0,
          id: idOf(n),
          size: text.length,
          receivedMs: Date.UTC(2026, 0, 31, 11),
        },
        open,
        claimed: new Set(),
      }
      queue.set(message.envelope.id, message)
      return message
    },
    /** The view at its work until all changes are written. */
    settle: async () => {
      clock.advance(WRITE_DELAY_MS)
      await view.flush()
    },
    started: async () => {
      view.start()
      await view.compare()
    },
  }
}

const idOf = (n: number): string => `TESTTEST0001${String(n).padStart(7, '0')}`
const file = (n: number): string => `${idOf(n)}.eml`

test('a message that did not go is a file that people can read and Pickup can take', async (context) => {
  const { add, started, settle, view, names, folder } = world(context)
  await started()
  const quoted = '"b @ b"@example.net'
  const message = add(1, {
    'bob@example.net': failed,
    [quoted]: { ...fresh, held: true },
    'root.@mail_1.example': fresh,
  })
  view.changed(message)
  assert.deepEqual(names(), [])
  await settle()
  assert.deepEqual(names(), [file(1)])
  const bytes = readFileSync(join(folder(), file(1)))
  const shown = bytes.toString('utf8')
  assert.equal(
    shown,
    `x-sender: ann@example.com\r\nx-receiver: bob@example.net\r\nx-receiver: ${quoted}\r\nx-receiver: root.@mail_1.example\r\n` +
      `x-mailroot-id: ${idOf(1)}\r\nx-mailroot-received: Sat, 31 Jan 2026 11:00:00 +0000\r\n` +
      'x-mailroot-status: bob@example.net: waiting; 2 failed attempts; last try Sat, 31 Jan 2026 12:00:00 +0000; ' +
      'next try Sat, 31 Jan 2026 13:00:00 +0000; last error: no answer  x-receiver: evil@example.com\r\n' +
      `x-mailroot-status: ${quoted}: held\r\nx-mailroot-status: root.@mail_1.example: waiting\r\n${text}`,
  )
  const reading = readFileMessage(bytes, true, {
    virtualServer: '1',
    id: 'ID2',
    fullyQualifiedDomainName: 'relay.example.com',
    defaultDomain: 'example.com',
    nowMs: 0,
    decodeText: (value) => value,
  })
  assert.ok(reading.kind === 'message')
  assert.equal(reading.draft.sender, 'ann@example.com')
  assert.deepEqual(
    reading.draft.recipients.map(({ address }) => address),
    ['bob@example.net', quoted, 'root.@mail_1.example'],
  )
  assert.equal(reading.dotsAsTheyAre, true)
  const kept = reading.kept.map(({ start, end }) => bytes.subarray(start, end).toString()).join('')
  assert.equal(`${kept}\r\n${bytes.subarray(reading.bodyStart)}`, text)
})

test('a bounce shows the null sender', async (context) => {
  const { add, started, settle, view, folder } = world(context)
  await started()
  const message = add(1, { 'b@example.net': failed })
  Object.assign(message.envelope, { sender: '' })
  view.changed(message)
  await settle()
  assert.match(readFileSync(join(folder(), file(1)), 'utf8'), /^x-sender: <>\r\n/)
})

test('a message that changes ten times is written once, and again only when something has changed', async (context) => {
  const { add, started, settle, view, written } = world(context)
  await started()
  const message = add(1, { 'b@example.net': failed })
  for (let n = 0; n < 10; n++) view.changed(message)
  await settle()
  assert.equal(written(), 1)
  view.changed(message)
  await settle()
  assert.equal(written(), 1)
})

test('a message that goes before its turn is never written; one that goes later is removed', async (context) => {
  const { add, started, settle, view, written, names, queue } = world(context)
  await started()
  const quick = add(1, { 'b@example.net': failed })
  view.changed(quick)
  queue.delete(idOf(1))
  view.gone(quick)
  await settle()
  assert.equal(written(), 0)
  const slow = add(2, { 'b@example.net': failed })
  view.changed(slow)
  await settle()
  assert.deepEqual(names(), [file(2)])
  queue.delete(idOf(2))
  view.gone(slow)
  await settle()
  assert.deepEqual(names(), [])
})

test('a recipient that is settled leaves the file', async (context) => {
  const { add, started, settle, view, folder } = world(context)
  await started()
  const message = add(1, { 'b@example.net': failed, 'c@example.net': failed })
  view.changed(message)
  await settle()
  message.open.delete(0)
  view.changed(message)
  await settle()
  const shown = readFileSync(join(folder(), file(1)), 'utf8')
  assert.match(shown, /^x-sender: ann@example\.com\r\nx-receiver: c@example\.net\r\nx-mailroot-id/)
  assert.doesNotMatch(shown, /b@example\.net/)
})

test('a message that goes while it is being written leaves no file', async (context) => {
  let during = (): void => undefined
  const { add, started, settle, view, names, queue } = world(context, {
    rename: async (from, to) => {
      during()
      await systemDisk.rename(from, to)
    },
  })
  await started()
  const message = add(1, { 'b@example.net': failed })
  during = () => {
    queue.delete(idOf(1))
    view.gone(message)
  }
  view.changed(message)
  await settle()
  await settle()
  assert.deepEqual(names(), [])
})

test('beyond the limit messages are counted, and shown when there is room again', async (context) => {
  const { add, started, settle, view, names, queue, clock, limit } = world(context)
  limit(2)
  await started()
  const messages = [1, 2, 3, 4, 5].map((n) => add(n, { 'b@example.net': failed }))
  for (const message of messages) view.changed(message)
  await settle()
  assert.deepEqual(names(), [file(1), file(2)])
  assert.equal(view.notShown().length, 3)
  const [first] = messages
  assert.ok(first)
  queue.delete(idOf(1))
  view.gone(first)
  await settle()
  assert.deepEqual(names(), [file(2)])
  clock.advance(REFILL_MS)
  await view.flush()
  await settle()
  assert.deepEqual(names(), [file(2), file(3)])
  assert.equal(view.notShown().length, 2)
  limit(1)
  await view.compare()
  assert.equal(names().length, 1)
  limit(10)
  await view.compare()
  assert.equal(names().length, 4)
  assert.equal(view.notShown().length, 0)
})

test('rewriting what is shown takes no place of a new message', async (context) => {
  const { add, started, settle, view, names, limit } = world(context)
  limit(2)
  await started()
  const first = add(1, { 'b@example.net': failed })
  view.changed(first)
  await settle()
  view.changed(first)
  view.changed(add(2, { 'b@example.net': failed }))
  await settle()
  assert.deepEqual(names(), [file(1), file(2)])
})

test('at start missing files are written, stale and half-written ones deleted, foreign ones left and told once', async (context) => {
  const { add, started, names, folder, log, view, queue } = world(context)
  mkdirSync(folder())
  const put = (name: string) => writeFileSync(join(folder(), name), 'old')
  for (const name of [file(1), file(9), `${file(8)}.new`, 'NTFS_1234.EML', 'notes.txt']) put(name)
  mkdirSync(join(folder(), 'sub'))
  add(1, { 'b@example.net': failed })
  add(2, { 'b@example.net': { ...fresh, held: true } })
  add(3, { 'b@example.net': fresh })
  await started()
  assert.deepEqual(names(), ['NTFS_1234.EML', file(1), file(2), 'notes.txt', 'sub'])
  assert.match(readFileSync(join(folder(), file(1)), 'utf8'), /Hello/)
  await view.compare()
  assert.equal(log.lines.length, 1)
  assert.match(log.lines[0] ?? '', /holds files that are not of the relay: 3 \(NTFS_1234\.EML, notes\.txt, sub\)/)
  assert.equal(queue.size, 3)
})

test('what people delete comes back with the hourly comparison', async (context) => {
  const { add, started, names, folder, clock, view } = world(context)
  add(1, { 'b@example.net': failed })
  await started()
  rmSync(folder(), { recursive: true })
  clock.advance(COMPARE_MS)
  await view.flush()
  await view.flush()
  assert.deepEqual(names(), [file(1)])
})

test('another folder takes over, and the old one is left empty', async (context) => {
  const { add, started, names, folder, clock, move, view, settle } = world(context)
  const message = add(1, { 'b@example.net': failed })
  await started()
  const old = folder()
  move(`${old}2`)
  view.changed(message)
  await settle()
  clock.advance(0)
  await view.flush()
  await settle()
  assert.deepEqual(names(), [file(1)])
  assert.deepEqual(readdirSync(old), [])
})

test('a folder that cannot be written is told once, leaves nothing half, and is filled when it can', async (context) => {
  let full = true
  const { add, started, settle, view, names, log } = world(context, {
    create: async (path) => {
      const open = await systemDisk.create(path)
      const noSpace = Object.assign(new Error('full'), { code: 'ENOSPC' })
      return full ? { ...open, write: () => Promise.reject(noSpace) } : open
    },
  })
  await started()
  view.changed(add(1, { 'b@example.net': failed }))
  view.changed(add(2, { 'b@example.net': failed }))
  await settle()
  assert.deepEqual(names(), [])
  assert.equal(log.lines.length, 1)
  assert.match(log.lines[0] ?? '', /does not show the queue as it is \(ENOSPC\)/)
  full = false
  await view.compare()
  assert.deepEqual(names(), [file(1), file(2)])
})
