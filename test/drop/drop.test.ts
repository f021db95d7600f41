/** The Drop folder: one whole file for each message, whatever happens on the way. */
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Route } from '../../server/deliver/courier.js'
import { DropCourier } from '../../server/drop/drop-courier.js'
import { FULL_AGAIN_MS, MEASURED_FOR_MS } from '../../server/drop/drop-quota.js'
import type { Body, Claim } from '../../server/queue/work.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { TooLate } from '../../server/system/within.js'
import { ManualClock } from '../support/clock.js'
import { errorOf, kinds } from '../support/courier.js'
import { keptLog } from '../support/system.js'
import { bodyOf, messageOf } from '../support/work.js'

const route: Route = { kind: 'drop', key: '1\\relay.test drop', virtualServer: '1', domain: 'relay.test' }
const hello = bodyOf(Buffer.from('Received: from x\r\nSubject: hello\r\n\r\n.Hello\r\n'))

function bench(t: TestContext, changes: Partial<Disk> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mailroot-drop-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const log = keptLog()
  const where: { folder: string; quota: number | 'unlimited' } = { folder, quota: 'unlimited' }
  const clock = new ManualClock()
  const disk: Disk = { ...systemDisk, ...changes }
  const courier = new DropCourier({ clock, disk, log }, (virtualServer) =>
    virtualServer === '1' ? { dropDirectory: where.folder, dropDirectoryQuota: where.quota } : undefined,
  )
  const message = messageOf({ recipients: ['a@relay.test', 'b@relay.test', 'c@relay.test'], id: 'ABC' })
  const claim = (...numbers: readonly number[]): Claim => {
    return { message, recipients: [...message.open.values()].filter(({ n }) => numbers.includes(n)) }
  }
  const drop = (numbers: readonly number[], body: Body = hello) => courier.attempt(route, claim(...numbers), body)
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { folder, where, clock, log, courier, message, drop, text }
}

/** An error of the system with its code. */
function fault(code: string): () => Promise<never> {
  return async () => {
    throw Object.assign(new Error(`${code}: it failed`), { code })
  }
}

test('a file has sender and receivers in front of the message as it was stored', async (t) => {
  const { folder, drop, text } = bench(t)
  const result = await drop([0, 2])
  assert.deepEqual(result.outcomes.get(0), { kind: 'dropped', path: join(folder, 'ABC.eml') })
  assert.equal(kinds(result), '0 dropped, 2 dropped')
  assert.deepEqual(readdirSync(folder), ['ABC.eml'])
  assert.equal(
    text('ABC.eml'),
    'x-sender: sender@example.com\r\nx-receiver: a@relay.test\r\nx-receiver: c@relay.test\r\n' +
      'Received: from x\r\nSubject: hello\r\n\r\n.Hello\r\n',
  )
})

test('the null sender is written as <>, and a large body is copied piece by piece', async (t) => {
  const { courier, folder } = bench(t)
  const bytes = Buffer.alloc(600_000, 'x')
  let largest = 0
  const read = async (offset: number, length: number) => {
    largest = Math.max(largest, length)
    return bytes.subarray(offset, offset + length)
  }
  const message = messageOf({ recipients: ['a@relay.test'], sender: '', id: 'DSN' })
  const claim = { message, recipients: [...message.open.values()] }
  assert.equal(kinds(await courier.attempt(route, claim, { size: bytes.length, read })), '0 dropped')
  const file = readFileSync(join(folder, 'DSN.eml'))
  const head = 'x-sender: <>\r\nx-receiver: a@relay.test\r\n'
  assert.equal(file.subarray(0, head.length).toString(), head)
  assert.ok(file.subarray(head.length).equals(bytes))
  assert.ok(largest <= 256 * 1024)
})

test('recipients that come later get a file of their own, and no recipient is lost or written twice', async (t) => {
  const { folder, drop, text } = bench(t)
  await drop([0])
  assert.equal(kinds(await drop([0, 1])), '0 dropped, 1 dropped')
  await drop([2])
  await drop([0, 1, 2])
  assert.deepEqual(readdirSync(folder), ['ABC-2.eml', 'ABC-3.eml', 'ABC.eml'])
  assert.match(text('ABC-2.eml'), /^x-sender: sender@example.com\r\nx-receiver: b@relay.test\r\nReceived/)
  assert.match(text('ABC-3.eml'), /^x-sender: sender@example.com\r\nx-receiver: c@relay.test\r\nReceived/)
})

test('two claims of one message at the same time do not spoil each other', async (t) => {
  const { folder, drop, text } = bench(t)
  await Promise.all([drop([0]), drop([1]), drop([2]), drop([0])])
  const names = readdirSync(folder)
  assert.deepEqual(names, ['ABC-2.eml', 'ABC-3.eml', 'ABC.eml'])
  assert.equal(names.map(text).join('').split('x-receiver: ').length - 1, 3)
})

test('an attempt that a crash ended after the rename has delivered; one that it ended before has not', async (t) => {
  const { folder, drop, text, log } = bench(t)
  writeFileSync(join(folder, 'ABC.tmp'), 'x-sender: sender@exa')
  await drop([0, 1])
  assert.deepEqual(readdirSync(folder), ['ABC.eml'])
  assert.match(log.lines.join(), /unfinished file/)
  const before = text('ABC.eml')
  assert.equal(kinds(await drop([0, 1], bodyOf(Buffer.from('something else')))), '0 dropped, 1 dropped')
  assert.equal(text('ABC.eml'), before)
})

test("a file of somebody else's under our name is left alone", async (t) => {
  const { folder, drop, text } = bench(t)
  writeFileSync(join(folder, 'ABC.eml'), 'Subject: mine\r\n\r\nx-receiver: a@relay.test\r\n')
  await drop([0])
  assert.equal(text('ABC.eml'), 'Subject: mine\r\n\r\nx-receiver: a@relay.test\r\n')
  assert.match(text('ABC-2.eml'), /x-receiver: a@relay.test/)
})

test('a message with more receivers than are read at once is known again', async (t) => {
  const { folder, courier } = bench(t)
  const recipients = Array.from({ length: 5000 }, (_, n) => `recipient-number-${n}@relay.test`)
  const message = messageOf({ recipients, id: 'MANY' })
  const claim = { message, recipients: [...message.open.values()] }
  await courier.attempt(route, claim, hello)
  await courier.attempt(route, claim, hello)
  assert.deepEqual(readdirSync(folder), ['MANY.eml'])
})

test('a full disk, a missing folder and a forbidden one defer the message and say what to do', async (t) => {
  const full = bench(t, {
    create: async (file) => ({ ...(await systemDisk.create(file)), write: fault('ENOSPC') }),
  })
  const deferred = await full.drop([0])
  assert.equal(kinds(deferred), '0 deferred')
  assert.match(errorOf(deferred)?.text ?? '', /^Drop folder .*: the disk is full: free some space \(ENOSPC\)$/)
  assert.equal(errorOf(deferred)?.enhanced, '4.3.1')
  assert.deepEqual(readdirSync(full.folder), [])

  const missing = bench(t)
  missing.where.folder = join(missing.folder, 'gone')
  assert.match(errorOf(await missing.drop([0]))?.text ?? '', /does not exist: create it.*Set-SmtpFolder -DropDirectory/)
  assert.equal(existsSync(missing.where.folder), false)

  const forbidden = bench(t, { create: fault('EACCES') })
  assert.match(errorOf(await forbidden.drop([0]))?.text ?? '', /may not write there: give its account the right/)
})

test('a name that is not durable is not delivered, and the file is found at the next try', async (t) => {
  let fail = true
  const { folder, drop } = bench(t, {
    syncFolder: async (path) => (fail ? await fault('EIO')() : await systemDisk.syncFolder(path)),
  })
  assert.equal(kinds(await drop([0])), '0 deferred')
  fail = false
  assert.equal(kinds(await drop([0])), '0 dropped')
  assert.deepEqual(readdirSync(folder), ['ABC.eml'])
})

test('a rename or a sync of names that does not answer in time leaves a possible duplicate: the file may be taken', async (t) => {
  const late = async () => {
    throw new TooLate(60_000, new Promise(() => undefined))
  }
  for (const changes of [{ rename: late }, { syncFolder: late }]) {
    const result = await bench(t, changes).drop([0])
    assert.equal(kinds(result), '0 unknown')
    assert.match(errorOf(result)?.text ?? '', /^Drop folder .*: no answer within 60 s$/)
  }
})

test('a body that is shorter than it was leaves no file', async (t) => {
  const { folder, drop } = bench(t)
  assert.equal(kinds(await drop([0], { size: 100, read: async () => Buffer.alloc(0) })), '0 deferred')
  assert.deepEqual(readdirSync(folder), [])
})

test('a body that is gone is not called a folder that is gone', async (t) => {
  const { drop, folder } = bench(t)
  const path = '/elsewhere/bodies/ABC'
  const error = Object.assign(new Error(`ENOENT: no such file or directory, open '${path}'`), { code: 'ENOENT', path })
  const result = await drop([0], { size: 20, read: () => Promise.reject(error) })
  assert.match(errorOf(result)?.text ?? '', /no such file or directory, open '\/elsewhere/)
  assert.doesNotMatch(errorOf(result)?.text ?? '', /create it/)
  assert.deepEqual(readdirSync(folder), [])
})

test('a virtual server that is gone leaves the recipients untried', async (t) => {
  const { courier, message } = bench(t)
  const claim = { message, recipients: [...message.open.values()] }
  assert.equal((await courier.attempt({ ...route, virtualServer: '9' }, claim, hello)).outcomes.size, 0)
})

test('a message that would pass the quota waits with 4.2.2 until somebody takes files away', async (t) => {
  const { folder, where, clock, drop } = bench(t)
  writeFileSync(join(folder, 'of another program.bin'), Buffer.alloc(950))
  where.quota = 1000
  assert.equal(kinds(await drop([0])), '0 deferred')
  const error = errorOf(await drop([0]))
  assert.equal(error?.enhanced, '4.2.2')
  assert.match(
    error?.text ?? '',
    /^Drop folder .*: the quota of 1000 bytes is used up: the files there hold 950 bytes, and this message needs 100\. .*Set-SmtpFolder -DropDirectoryQuota$/,
  )
  assert.deepEqual(readdirSync(folder), ['of another program.bin'])
  rmSync(join(folder, 'of another program.bin'))
  clock.advance(FULL_AGAIN_MS)
  assert.equal(kinds(await drop([0])), '0 dropped')
})

test('a message that never fits says so, and a raised quota counts at the next try', async (t) => {
  const { where, drop } = bench(t)
  where.quota = 20
  assert.match(errorOf(await drop([0]))?.text ?? '', /a message of 100 bytes will never fit into the quota of 20 bytes/)
  where.quota = 200
  assert.equal(kinds(await drop([0])), '0 dropped')
})

test('the folder is measured now and then and not for each message; attempts at the same time share what is left', async (t) => {
  let measured = 0
  const { where, clock, drop, folder } = bench(t, {
    list: async (path) => {
      measured += 1
      return await systemDisk.list(path)
    },
  })
  await drop([0])
  assert.equal(measured, 0, 'without a quota never')
  where.quota = 250
  const results = await Promise.all([drop([1]), drop([2])])
  assert.deepEqual(results.map(kinds).sort(), ['1 dropped', '2 deferred'])
  assert.equal(measured, 1)
  where.quota = 10_000
  await drop([2])
  assert.equal(measured, 1)
  clock.advance(MEASURED_FOR_MS)
  rmSync(join(folder, 'ABC.eml'))
  await drop([0])
  assert.equal(measured, 2)
})

test('a file that could not be written uses nothing up', async (t) => {
  let fail = true
  const { where, drop } = bench(t, {
    rename: async (from, to) => (fail ? await fault('EIO')() : await systemDisk.rename(from, to)),
  })
  where.quota = 200
  for (let n = 0; n < 3; n++) assert.match(errorOf(await drop([0]))?.text ?? '', /EIO/)
  fail = false
  assert.equal(kinds(await drop([0])), '0 dropped')
})

test('a folder that cannot be measured defers', async (t) => {
  const { where, drop } = bench(t, { list: fault('EACCES') })
  where.quota = 1000
  assert.match(errorOf(await drop([0]))?.text ?? '', /may not write there|EACCES/)
})
