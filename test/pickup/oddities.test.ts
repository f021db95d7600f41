/** Odd files in a Pickup folder: each is a message, is in Badmail with a reason, or stays and is told of. */
import assert from 'node:assert/strict'
import { chmodSync, rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { FileReader } from '../../server/pickup/file-reader.js'
import { readFileMessage } from '../../server/pickup/message.js'
import { AGAIN_MS, FILE_BYTES_MAX } from '../../server/pickup/pickup.js'
import { SETTLE_MS, Settling, WATCHED_FILES_MAX } from '../../server/pickup/settling.js'
import { systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { bounded } from '../support/fuzz.js'
import { MemorySubmission } from '../support/submission.js'
import { pickUp, simple, world } from './world.js'

test('a read-only file and one that is too large stay, are told of once, and hold up nobody', async (context) => {
  const { clock, relay, put, names, folder, log, submission } = world(context)
  put('read-only.eml', simple)
  chmodSync(join(folder, 'read-only.eml'), 0o444)
  put('large.eml', simple)
  truncateSync(join(folder, 'large.eml'), FILE_BYTES_MAX + 1)
  put('good.eml', simple)
  const pickup = relay()
  await pickUp(pickup, clock)
  await pickUp(pickup, clock)
  assert.deepEqual(names(), ['large.eml', 'read-only.eml'])
  assert.equal(submission.accepted.length, 1)
  assert.equal(log.lines.length, 2)
  assert.match(log.lines.join(), /large\.eml is left alone: it is larger than 1073741824 octets/)
  assert.match(log.lines.join(), /read-only\.eml is left alone: it is read-only.* make it writable/)
  chmodSync(join(folder, 'read-only.eml'), 0o644)
  await pickUp(pickup, clock)
  assert.equal(submission.accepted.length, 2)
})

test('a file that the relay may not read stays and is told of', async (context) => {
  const { clock, relay, put, names, log } = world(context)
  put('secret.eml', simple)
  const denied = () => Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
  await pickUp(relay({ readPart: denied }), clock)
  assert.deepEqual(names(), ['secret.eml'])
  assert.match(log.lines.join(), /secret\.eml cannot be taken yet \(EACCES\): .* may not read and rename it/)
})

test('a file that appears and vanishes, at any step, is nothing to be told of', async (context) => {
  for (const step of ['info', 'readPart', 'rename'] as const) {
    const { clock, relay, put, names, folder, log, submission } = world(context)
    put('mail.eml', simple)
    const gone = (): void => rmSync(join(folder, 'mail.eml'), { force: true })
    const pickup = relay({
      info: async (file) => {
        if (step === 'info' && file.endsWith('mail.eml')) gone()
        return await systemDisk.info(file)
      },
      readPart: async (file, offset, length) => {
        if (step === 'readPart') gone()
        return await systemDisk.readPart(file, offset, length)
      },
      rename: async (from, to) => {
        if (step === 'rename') gone()
        await systemDisk.rename(from, to)
      },
    })
    await pickUp(pickup, clock)
    clock.advance(AGAIN_MS)
    await pickUp(pickup, clock)
    assert.deepEqual([names(), log.lines, submission.accepted.length], [[], [], 0], step)
  }
})

test('Date and Message-ID are added where they lack, and not twice', async (context) => {
  const { clock, relay, put, bodies } = world(context)
  put('a.eml', 'From: a@example.com\nTo: b@example.com\n\nHi')
  put('b.eml', 'From: a@example.com\nTo: b@example.com\nDate: x\nMessage-Id: <m@x>\n\nHi')
  await pickUp(relay(), clock)
  // Which of the two is durable first is left open.
  const without = bodies().find((body) => !body.includes('<m@x>')) ?? ''
  const having = bodies().find((body) => body.includes('<m@x>')) ?? ''
  assert.match(
    without,
    /\r\nDate: Sat, 31 Jan 2026 12:00:01 \+0000\r\nMessage-ID: <TESTTEST\w+@relay\.example\.com>\r\nFrom: /,
  )
  assert.equal(having.match(/^(?:Date|Message-ID):/gim)?.length, 2)
})

test('octets that are no UTF-8 arrive as they are, whatever the line ends', async (context) => {
  for (const end of ['\r\n', '\n', '\r']) {
    const { clock, relay, put, bodies, submission } = world(context)
    const lines = [
      'From: J\xfcrgen <a@example.com>',
      'To: b@example.com',
      'Subject: Gr\xfc\xdfe',
      '',
      '\xe4\xff',
      '.',
      '.x',
    ]
    put('mail.eml', Buffer.from(lines.join(end), 'latin1'))
    await pickUp(relay(), clock)
    assert.ok(bodies()[0]?.endsWith(`\r\n${lines.join('\r\n')}\r\n`), JSON.stringify(end))
    assert.equal(submission.accepted[0]?.draft.subject, 'Gr\ufffd\ufffde')
    assert.equal(submission.accepted[0]?.draft.eightBit, true)
  }
})

test('of more files than are watched at once the rest has its turn when some have gone', () => {
  const settling = new Settling()
  const files = Array.from({ length: WATCHED_FILES_MAX + 5 }, (_, n) => {
    return { name: String(n), size: 1, modifiedMs: 1, plain: true, isFolder: false }
  })
  assert.equal(settling.settled(files, 0).length, 0)
  assert.equal(settling.settled(files, SETTLE_MS).length, WATCHED_FILES_MAX)
  const rest = files.slice(WATCHED_FILES_MAX)
  assert.equal(settling.settled(rest, SETTLE_MS).length, 0)
  assert.equal(settling.settled(rest, 2 * SETTLE_MS).length, 5)
})

test('any bytes are a message or a reason, and nothing of what is sent is lost', async () => {
  const settings = { fullyQualifiedDomainName: 'relay.example.com', defaultDomain: 'example.com' }
  const clock = new ManualClock()
  const reader = new FileReader({ system: { clock }, settings: () => settings, decodeText: (value) => value })
  const submission = new MemorySubmission()
  const word = fc.constantFrom(
    'From: a@b\r\n',
    'To: c@d\n',
    'x-sender: a@b\r',
    'x-receiver: c@d\n',
    'Bcc: e@f\n',
    '\r\n',
    '\n',
    '\r',
    '..',
    '.',
    '\0',
  )
  const octets = fc.oneof(
    word.map((text) => Buffer.from(text)),
    fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
  )
  const file = fc.tuple(fc.boolean(), fc.array(octets, { maxLength: 20 })).map(([head, parts]) => {
    return Buffer.concat([Buffer.from(head ? 'From: a@b\nTo: c@d\n' : ''), ...parts])
  })
  const given = fc.constantFrom(
    {},
    { sender: '' },
    { sender: 'x@y', recipients: ['z@y'] },
    { recipients: ['no address'] },
  )
  // Line ends, NUL and doubled dots may change, all else may not.
  const essence = (bytes: Buffer): string => bytes.toString('latin1').replace(/[\r\n\0.]/g, '')
  let messages = 0
  await fc.assert(
    fc.asyncProperty(file, given, async (bytes, envelope) => {
      const sink = submission.begin()
      const source = { size: bytes.length, read: async (at: number, length: number) => bytes.subarray(at, at + length) }
      const read = await reader.read(source, sink, '1', envelope)
      if (read.kind === 'bad') return assert.match(read.reason, /\w.*\.$/s)
      messages += 1
      assert.ok(read.draft.recipients.length > 0)
      await submission.submit(read.draft, sink)
      const reading = readFileMessage(bytes, true, {
        ...settings,
        virtualServer: '1',
        id: sink.id,
        nowMs: 0,
        decodeText: String,
        given: envelope,
      })
      assert.equal(reading.kind, 'message')
      if (reading.kind !== 'message') return
      const kept = reading.kept.map(({ start, end }) => bytes.subarray(start, end))
      const sent = submission.accepted.at(-1)?.body ?? Buffer.alloc(0)
      assert.ok(essence(sent).endsWith(essence(Buffer.concat([...kept, bytes.subarray(reading.bodyStart)]))))
    }),
    bounded(600),
  )
  assert.ok(messages > 0, 'some of them were messages')
})
