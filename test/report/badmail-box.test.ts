/** Badmail as administrators handle it, on a real disk: read, removed, restored, and crashes in between. */
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { FileReader } from '../../server/pickup/file-reader.js'
import { Badmail } from '../../server/report/badmail.js'
import { BadmailBox } from '../../server/report/badmail-box.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'
import { MemorySubmission } from '../support/submission.js'

const id = 'TESTTEST0001000000A'
const text = 'Received: from x\r\nSubject: Hi\r\n\r\n..dots\r\n'
const envelope = {
  id,
  source: 'SMTP',
  sender: 'app@contoso.com',
  recipients: [{ address: 'bob@example.com' }, { address: 'ann@example.com' }],
  smtpUtf8: false,
  eightBit: false,
  hops: 1,
  receivedMs: 0,
}
const failures = [{ recipient: { address: 'ann@example.com' }, error: { stage: 'Rcpt', text: '550 Gone' } }]
const undeliverable = { format: 'mailroot-badmail-1', kind: 'undeliverable', envelope, failures }

function bench(context: TestContext) {
  const folder = join(temporaryFolder(context), 'Badmail')
  mkdirSync(folder)
  const clock = new ManualClock()
  const log = listLog()
  const submission = new MemorySubmission()
  const settings = { badMailDirectory: folder, badMailMaxAge: 'P30D', badMailMaxDirectorySize: 1e9 }
  const general = { fullyQualifiedDomainName: 'relay.example.com', defaultDomain: 'example.com' }
  /** A new one, as after a start. */
  const start = (disk: Partial<Disk> = {}, has = (name: string) => submission.has(name)) => {
    const system = { clock, disk: { ...systemDisk, ...disk }, log }
    const badmail = new Badmail({ system, settings: () => settings })
    const pickup = new FileReader({ system, settings: () => general, decodeText: (value) => value })
    return { badmail, box: new BadmailBox({ system, badmail, submission, pickup, has }) }
  }
  const put = (properties: object = undeliverable, content = text): Promise<void> => {
    const bytes = Buffer.from(content, 'latin1')
    const body = { size: bytes.length, read: async (offset: number) => bytes.subarray(offset, offset + 7) }
    return start().badmail.put({ virtualServer: '1', id, reason: ['why'], properties: { ...properties }, body })
  }
  return { folder, clock, log, submission, start, put, files: () => readdirSync(folder) }
}

const pickupFile = { format: 'mailroot-badmail-1', kind: 'pickup', name: 'a.eml', reason: 'It has no sender.' }

test('a message is shown, and restored byte for byte for those that failed; its files are gone', async (context) => {
  const { start, put, submission, files } = bench(context)
  await put()
  const { box } = start()
  assert.deepEqual(await box.names('1', false), [id])
  const item = await box.read('1', id)
  assert.deepEqual(
    [item?.source, item?.sender, item?.recipients, item?.reason, item?.size],
    ['Message', 'app@contoso.com', ['ann@example.com'], '550 Gone', text.length],
  )
  const restored = await box.restore('1', id, {})
  const [accepted] = submission.accepted
  assert.deepEqual(restored, { kind: 'queued', id: accepted?.id })
  assert.notEqual(accepted?.id, id)
  assert.equal(accepted?.body.toString('latin1'), text)
  assert.deepEqual(accepted?.draft.recipients, [{ address: 'ann@example.com' }])
  assert.deepEqual([accepted?.draft.parent, accepted?.draft.virtualServer], [id, '1'])
  assert.deepEqual(files(), [])
  assert.deepEqual(await box.restore('1', id, {}), { kind: 'gone' })
})

test('a message that an editor left with bare line ends and NUL is restored with whole lines', async (context) => {
  const { start, put, submission } = bench(context)
  await put(undeliverable, 'Subject: Hi\n\nhello\n.\nMAIL FROM:<x>\r.\r\0\r\nend')
  assert.equal((await start().box.restore('1', id, {})).kind, 'queued')
  assert.equal(
    submission.accepted[0]?.body.toString('latin1'),
    'Subject: Hi\r\n\r\nhello\r\n.\r\nMAIL FROM:<x>\r\n.\r\n\r\nend\r\n',
  )
})

test('sender and recipients may be given', async (context) => {
  const { start, put, submission } = bench(context)
  await put()
  await start().box.restore('1', id, { sender: '', recipients: ['j\u00fcrgen@example.com'] })
  const draft = submission.accepted[0]?.draft
  assert.deepEqual(
    [draft?.sender, draft?.recipients, draft?.smtpUtf8],
    ['', [{ address: 'j\u00fcrgen@example.com' }], true],
  )
})

test('a file of Pickup is read by its rules, with what it lacks; what is still bad stays with the reason', async (context) => {
  const { start, put, submission, files } = bench(context)
  await put(pickupFile, 'x-receiver: old@example.com\nBcc: x@example.com\nTo: c@example.com\n\n.Hi')
  const { box } = start()
  const before = files()
  const bad = await box.restore('1', id, {})
  assert.match(bad.kind === 'bad' ? bad.reason : '', /no sender/)
  assert.deepEqual(files(), before)
  assert.equal(submission.accepted.length, 0)
  assert.ok(submission.sinks.every(({ aborted }) => aborted))
  await box.restore('1', id, { sender: 'a@example.com', recipients: ['b@example.com', 'root@example.com'] })
  const [message] = submission.accepted
  assert.equal(message?.draft.sender, 'a@example.com')
  assert.deepEqual(message?.draft.recipients, [{ address: 'b@example.com' }, { address: 'root@example.com' }])
  assert.match(
    message?.body.toString() ?? '',
    /^Received: by relay.*Date: .*Message-ID: .*\r\nTo: c@example\.com\r\n\r\n\.Hi\r\n$/s,
  )
  assert.deepEqual(files(), [])
})

test('a message whose properties cannot be read is shown, and restored only with a whole envelope', async (context) => {
  const { start, put, submission, folder } = bench(context)
  await put()
  writeFileSync(join(folder, `${id}.BDP`), Buffer.from([0, 1, 2, 255]))
  const { box } = start()
  const item = await box.read('1', id)
  assert.deepEqual([item?.source, item?.reason, item?.recipients], ['Unknown', 'why', []])
  assert.equal((await box.restore('1', id, { sender: 'a@example.com' })).kind, 'bad')
  assert.equal((await box.restore('1', id, { sender: 'a@example.com', recipients: ['b@example.com'] })).kind, 'queued')
  assert.match(submission.accepted[0]?.body.toString() ?? '', /\r\n\r\n\.dots\r\n$/, 'by the rules of Pickup')
})

test('a name that is none opens nothing, and links are not followed', async (context) => {
  const { start, put, folder } = bench(context)
  await put()
  const { box } = start()
  writeFileSync(join(folder, '..', 'x.BDR'), 'x')
  writeFileSync(join(folder, '..', 'x.BAD'), 'x')
  for (const name of ['../x', '..\\x', `../Badmail/${id}`, '', '.', `${id}\0`, `${id}.BAD`]) {
    assert.equal(await box.read('1', name), undefined, name)
    assert.equal(await box.remove('1', name), 'gone', name)
    assert.equal((await box.restore('1', name, {})).kind, 'gone', name)
  }
  writeFileSync(join(folder, '..', 'secret'), 'secret')
  rmSync(join(folder, `${id}.BAD`))
  symlinkSync(join(folder, '..', 'secret'), join(folder, `${id}.BAD`))
  assert.equal((await box.restore('1', id, {})).kind, 'gone')
  assert.equal(readFileSync(join(folder, '..', 'x.BAD'), 'utf8'), 'x')
})

test('a crash before the message is durable leaves it in Badmail; one after it leaves it in the queue alone', async (context) => {
  const { start, put, submission, files } = bench(context)
  await put()
  const submit = submission.submit
  let submitting = false
  submission.submit = () => {
    submitting = true
    return new Promise(() => undefined)
  }
  void start().box.restore('1', id, {})
  while (!submitting) await new Promise((resolve) => setImmediate(resolve))
  assert.ok(files().includes(`${id}.RST`))
  await start().box.recover(['1'])
  assert.deepEqual(files(), [`${id}.BAD`, `${id}.BDP`, `${id}.BDR`])

  submission.submit = submit
  submission.crashWhenDurable = true
  void start().box.restore('1', id, {})
  while (submission.accepted.length === 0) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(files().length, 4)
  await start().box.recover(['1'])
  assert.deepEqual(files(), [])
})

test('a crash while the files are deleted is ended at the next start', async (context) => {
  const { start, put, submission, files } = bench(context)
  await put()
  const remove = (file: string) =>
    file.endsWith('.BAD') ? new Promise<void>(() => undefined) : systemDisk.remove(file)
  void start({ remove }).box.restore('1', id, {})
  while (files().length !== 2) await new Promise((resolve) => setImmediate(resolve))
  assert.deepEqual(files(), [`${id}.BAD`, `${id}.RST`])
  assert.equal(submission.accepted.length, 1)
  await start().box.recover(['1'])
  assert.deepEqual(files(), [])
})

test('what the queue cannot take now stays as it is', async (context) => {
  const { start, put, submission, files } = bench(context)
  await put()
  submission.later = 'queueFull'
  assert.deepEqual(await start().box.restore('1', id, {}), { kind: 'later', text: 'Later: queueFull.' })
  assert.deepEqual(files(), [`${id}.BAD`, `${id}.BDP`, `${id}.BDR`])
})

test('files that cannot be deleted are told, and the message is not queued a second time', async (context) => {
  const { start, put, submission, log } = bench(context)
  await put()
  submission.submit = async (draft, body, beforeDue) => {
    submission.accepted.push({ id: body.id, draft, body: Buffer.alloc(0) })
    // As the queue does: accepted all the same.
    await beforeDue?.().catch(() => undefined)
    return { kind: 'accepted', id: body.id }
  }
  const remove = () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }))
  const { box } = start({ remove })
  assert.equal((await box.restore('1', id, {})).kind, 'queued')
  const again = await box.restore('1', id, {})
  assert.match(again.kind === 'bad' ? again.reason : '', /in the queue again/)
  assert.equal(submission.accepted.length, 1)
  assert.match(log.lines.join(), new RegExp(`files of ${id} in the Badmail folder .* cannot be deleted`))
})

test('two at the same time: one acts, the other is told', async (context) => {
  const { start, put, submission } = bench(context)
  await put()
  const { box } = start()
  const [first, second] = await Promise.all([box.restore('1', id, {}), box.remove('1', id)])
  assert.equal(first.kind, 'queued')
  assert.equal(second, 'busy')
  assert.equal(submission.accepted.length, 1)
})
