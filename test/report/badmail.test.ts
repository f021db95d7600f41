/** The Badmail folder, on a real disk. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Envelope } from '../../server/queue/envelope.js'
import type { Failure } from '../../server/queue/reporter.js'
import type { Body } from '../../server/queue/work.js'
import { Badmail } from '../../server/report/badmail.js'
import { createReporter } from '../../server/report/reporter.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const envelope: Envelope = {
  virtualServer: '1',
  source: 'DSN',
  sender: '',
  recipients: [{ address: 'ann@example.com' }],
  smtpUtf8: false,
  eightBit: false,
  hops: 0,
  subject: 'Delivery Status\r\nNotification',
  parent: 'PARENT',
  id: '1A2B3C4D00010000001',
  size: 12,
  receivedMs: Date.UTC(2026, 0, 31, 12),
}
const failures: readonly Failure[] = [
  {
    recipient: { address: 'ann@example.com' },
    error: { stage: 'Rcpt', text: '550 5.1.1 Gone', code: 550, enhanced: '5.1.1' },
    cause: 'failed',
  },
]

/** A body that is not in memory, read in pieces of at most `most` octets. */
function body(text: string, most = 5): Body {
  const bytes = Buffer.from(text)
  const read = (offset: number, length: number) =>
    Promise.resolve(bytes.subarray(offset, offset + Math.min(length, most)))
  return { size: bytes.length, read }
}

function badmail(folder: string, disk: Disk = systemDisk) {
  const settings = { badMailDirectory: folder, badMailMaxAge: 'P30D', badMailMaxDirectorySize: 1e9 }
  const system = { clock: new ManualClock(), disk, log: listLog() }
  return { badmail: new Badmail({ system, settings: () => settings }) }
}

test('three files say what the message is, why it is there and what is known of it', async (context) => {
  const folder = join(temporaryFolder(context), 'not', 'there', 'yet')
  const reporter = createReporter(badmail(folder).badmail, () => ({ fullyQualifiedDomainName: 'relay.example.com' }))
  await reporter.badmail(envelope, failures, body('Hello there\r\n'))
  const { id } = envelope
  assert.deepEqual(readdirSync(folder), [`${id}.BAD`, `${id}.BDP`, `${id}.BDR`])
  assert.equal(readFileSync(join(folder, `${id}.BAD`), 'utf8'), 'Hello there\r\n')
  const properties = JSON.parse(readFileSync(join(folder, `${id}.BDP`), 'utf8'))
  assert.deepEqual(properties, { format: 'mailroot-badmail-1', kind: 'undeliverable', envelope, failures })
  const reason = readFileSync(join(folder, `${id}.BDR`), 'utf8')
  assert.match(reason, /^Unable to deliver this message, received Sat, 31 Jan 2026 12:00:00 \+0000/)
  assert.match(
    reason,
    /\r\nRecipient: <ann@example\.com>\r\nError: 550 5\.1\.1 Gone\r\nThe specific error code was 5\.1\.1/,
  )
  assert.match(reason, /\r\nIt reports the message: PARENT\r\nSubject: Delivery Status Notification\r\n/)
})

test('the same message for the same reason replaces its files', async (context) => {
  const folder = temporaryFolder(context)
  const { badmail: folderOf } = badmail(folder)
  const message = { virtualServer: '1', id: 'A', properties: {} }
  await folderOf.put({ ...message, reason: ['why'], body: body('a longer first text') })
  await folderOf.put({ ...message, reason: ['why'], body: body('second') })
  assert.deepEqual(readdirSync(folder), ['A.BAD', 'A.BDP', 'A.BDR'])
  assert.equal(readFileSync(join(folder, 'A.BAD'), 'utf8'), 'second')
  assert.equal(readFileSync(join(folder, 'A.BDR'), 'utf8'), 'why\r\n')
})

test('a recipient that fails later does not take the place of the one before', async (context) => {
  const folder = temporaryFolder(context)
  const reporter = createReporter(badmail(folder).badmail, () => ({ fullyQualifiedDomainName: 'relay.example.com' }))
  await reporter.badmail(envelope, failures, body('Hello there\r\n'))
  const later = failures.map((failure) => ({ ...failure, recipient: { address: 'bob@example.com' } }))
  // By now the body cannot be read any more.
  await reporter.badmail(envelope, later, body(''))
  await reporter.badmail(envelope, later, body(''))
  const { id } = envelope
  const names = [id, `${id}-2`].flatMap((name) => [`${name}.BAD`, `${name}.BDP`, `${name}.BDR`])
  assert.deepEqual(readdirSync(folder), names.sort())
  assert.equal(readFileSync(join(folder, `${id}.BAD`), 'utf8'), 'Hello there\r\n')
  assert.match(readFileSync(join(folder, `${id}.BDR`), 'utf8'), /ann@example\.com/)
  assert.match(readFileSync(join(folder, `${id}-2.BDR`), 'utf8'), /bob@example\.com/)
})

test('a crash at any step leaves no reason without its message, and the next time mends it', async (context) => {
  for (const step of ['write', 'sync', 'rename', 'replace'] as const) {
    const folder = temporaryFolder(context)
    const crash = () => Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
    const disk: Disk =
      step === 'rename' || step === 'replace'
        ? { ...systemDisk, [step]: crash }
        : {
            ...systemDisk,
            create: async (file) => {
              const open = await systemDisk.create(file)
              return { write: open.write, sync: open.sync, close: open.close, [step]: crash }
            },
          }
    const message = { virtualServer: '1', id: 'A', reason: ['why'], properties: {}, body: body('text') }
    await assert.rejects(badmail(folder, disk).badmail.put(message), { code: 'ENOSPC' })
    assert.ok(!readdirSync(folder).includes('A.BDR'), step)
    await badmail(folder).badmail.put(message)
    assert.deepEqual(readdirSync(folder), ['A.BAD', 'A.BDP', 'A.BDR'])
  }
})

test('a body that is shorter than it says is an error, not a message', async (context) => {
  const folder = temporaryFolder(context)
  const short: Body = { size: 10, read: () => Promise.resolve(Buffer.alloc(0)) }
  const message = { virtualServer: '1', id: 'A', reason: [], properties: {}, body: short }
  await assert.rejects(badmail(folder).badmail.put(message), /shorter/)
  assert.ok(!readdirSync(folder).includes('A.BAD'))
})
