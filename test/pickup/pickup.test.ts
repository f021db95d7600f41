/** The Pickup folder on a real disk, with a queue in memory and a clock that the test moves. */
import assert from 'node:assert/strict'
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { AGAIN_MS, FILES_A_TURN, Pickup, POLL_MS } from '../../server/pickup/pickup.js'
import { SETTLE_MS } from '../../server/pickup/settling.js'
import type { PickupBadmail } from '../../server/pickup/taker.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'
import { MemorySubmission } from '../support/submission.js'

type BadFile = Parameters<PickupBadmail['put']>[0]

/** One Pickup folder and all around it. `relay` makes a new one after a crash, on the same folder. */
function world(context: TestContext) {
  const folder = join(temporaryFolder(context), 'Pickup')
  mkdirSync(folder)
  const clock = new ManualClock()
  const submission = new MemorySubmission()
  const bad: BadFile[] = []
  const log = listLog()
  const relay = (disk: Partial<Disk> = {}, badmail: PickupBadmail = { put: async (file) => void bad.push(file) }) =>
    new Pickup({
      system: { clock, disk: { ...systemDisk, ...disk }, log },
      submission,
      badmail,
      has: (id) => submission.has(id),
      virtualServers: () => ['1'],
      settings: () => ({
        pickupDirectory: folder,
        fullyQualifiedDomainName: 'relay.example.com',
        defaultDomain: 'example.com',
      }),
      decodeText: (value) => value,
    })
  const put = (name: string, text: string | Buffer): void => writeFileSync(join(folder, name), text)
  const bodies = () => submission.accepted.map(({ body }) => body.toString('latin1'))
  return { folder, clock, submission, bad, log, relay, put, names: () => readdirSync(folder), bodies }
}

/** A look, and another when what is in the folder has settled. */
async function pickUp(pickup: Pickup, clock: ManualClock): Promise<void> {
  await pickup.turn()
  clock.advance(SETTLE_MS)
  while (await pickup.turn());
}

const simple =
  'x-sender: a@example.com\nx-receiver: b@example.com\nFrom: a@example.com\nDate: x\nMessage-ID: <m@x>\n\nHi\n'

test('a file is submitted with our trace field in front and CR LF, and is gone', async (context) => {
  const { clock, relay, put, names, submission } = world(context)
  put('mail.eml', `${simple}..\n.x \xe4`)
  await pickUp(relay(), clock)
  const [message] = submission.accepted
  assert.ok(message)
  assert.equal(
    message.body.toString('utf8'),
    `Received: by relay.example.com (Mailroot Pickup)\r\n\tid ${message.id};\r\n\tSat, 31 Jan 2026 12:00:01 +0000\r\n` +
      'From: a@example.com\r\nDate: x\r\nMessage-ID: <m@x>\r\n\r\nHi\r\n..\r\n.x \xe4\r\n',
  )
  assert.deepEqual(message.draft, {
    virtualServer: '1',
    source: 'PICKUP',
    sender: 'a@example.com',
    recipients: [{ address: 'b@example.com' }],
    smtpUtf8: false,
    eightBit: true,
    hops: 0,
    internetMessageId: '<m@x>',
  })
  assert.deepEqual(names(), [])
})

test('doubled dots of a file that was written for IIS are undone', async (context) => {
  const { clock, relay, put, bodies } = world(context)
  put('mail.eml', `${simple}..\n..x\nend`)
  await pickUp(relay(), clock)
  assert.match(bodies()[0] ?? '', /\r\n\r\nHi\r\n\.\r\n\.x\r\nend\r\n$/)
})

test('a large file arrives whole, and a full sink is waited for', async (context) => {
  const { clock, relay, put, submission } = world(context)
  const large = 'line of a large message\r\n'.repeat(40_000)
  submission.room = Promise.resolve(undefined)
  put('large.eml', simple + large)
  await pickUp(relay(), clock)
  assert.ok(submission.accepted[0]?.body.toString().endsWith(`\r\nHi\r\n${large}`))
})

test('a file is left until it is whole: not empty, and unchanged for a while', async (context) => {
  const { clock, relay, put, names, folder, bodies } = world(context)
  const pickup = relay()
  put('empty.eml', '')
  put('growing.eml', simple)
  for (let n = 0; n < 3; n++) {
    await pickup.turn()
    clock.advance(SETTLE_MS - 1)
    appendFileSync(join(folder, 'growing.eml'), 'more\n')
  }
  await pickup.turn()
  assert.deepEqual(names(), ['empty.eml', 'growing.eml'])
  clock.advance(SETTLE_MS)
  await pickup.turn()
  assert.match(bodies()[0] ?? '', /Hi\r\nmore\r\nmore\r\nmore\r\n$/)
  assert.deepEqual(names(), ['empty.eml'])
})

test('an old time of a file does not make it whole: only our own clock counts', async (context) => {
  const { clock, relay, put, names, folder } = world(context)
  put('copied.eml', simple)
  utimesSync(join(folder, 'copied.eml'), 1, 1)
  await relay().turn()
  assert.deepEqual(names(), ['copied.eml'])
  clock.advance(SETTLE_MS)
  await relay().turn()
  assert.deepEqual(names(), ['copied.eml'], 'another relay begins to count anew')
})

test('a writer that goes on while the file is read has it read again later', async (context) => {
  const { clock, relay, put, names, folder, bodies } = world(context)
  put('mail.eml', simple)
  let grown = false
  const pickup = relay({
    info: async (file) => {
      if (file.endsWith('.taking') && !grown) {
        grown = true
        const before = await systemDisk.info(file)
        appendFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'late\n')
        return before
      }
      return await systemDisk.info(file)
    },
  })
  await pickUp(pickup, clock)
  assert.deepEqual(bodies(), [])
  assert.match(names().join(), /^[0-9A-Z]+\.taking$/)
  clock.advance(AGAIN_MS)
  await pickUp(pickup, clock)
  assert.match(bodies()[0] ?? '', /Hi\r\nlate\r\n$/)
  assert.deepEqual(names(), [])
})

test('a file that is no message goes to Badmail with the reason, once', async (context) => {
  const { clock, relay, put, names, bad, log, submission } = world(context)
  put('letter.txt', 'Dear Bob,\n\nno header here')
  await pickUp(relay(), clock)
  assert.deepEqual(names(), [])
  assert.equal(submission.accepted.length, 0)
  assert.equal(
    submission.sinks.every(({ aborted }) => aborted),
    true,
  )
  const [file] = bad
  assert.ok(file)
  assert.equal(bad.length, 1)
  assert.match(file.reason.join('\n'), /the file letter\.txt of the Pickup folder[\s\S]*no sender[\s\S]*0xC00402CE/)
  assert.equal(log.lines.length, 1)
})

test('a file stays for another try while Badmail cannot take it, without a second line in the log', async (context) => {
  const { clock, relay, put, names, log, bad } = world(context)
  put('letter.txt', 'Dear Bob,')
  let broken = true
  const pickup = relay(
    {},
    {
      put: async (file) => {
        if (broken) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
        bad.push({ ...file, reason: [String(await file.body.read(0, file.body.size))] })
      },
    },
  )
  for (let n = 0; n < 3; n++) {
    await pickUp(pickup, clock)
    clock.advance(AGAIN_MS)
  }
  assert.equal(names().length, 1)
  assert.equal(log.lines.length, 1)
  broken = false
  await pickUp(pickup, clock)
  assert.deepEqual(bad[0]?.reason, ['Dear Bob,'])
  assert.deepEqual(names(), [])
})

test('links, second names and folders are left alone and told once', async (context) => {
  const { clock, relay, put, names, folder, log, submission } = world(context)
  const outside = join(folder, '..', 'secret')
  writeFileSync(outside, simple)
  symlinkSync(outside, join(folder, 'soft.eml'))
  put('hard.eml', simple)
  linkSync(join(folder, 'hard.eml'), join(folder, 'hard2.eml'))
  mkdirSync(join(folder, 'sub'))
  const pickup = relay()
  await pickUp(pickup, clock)
  await pickUp(pickup, clock)
  assert.deepEqual(names(), ['hard.eml', 'hard2.eml', 'soft.eml', 'sub'])
  assert.equal(submission.accepted.length, 0)
  assert.equal(log.lines.length, 4)
})

test('a file that becomes a link between two looks is not followed', async (context) => {
  const { clock, relay, put, folder, submission, names } = world(context)
  const outside = join(folder, '..', 'secret')
  writeFileSync(outside, simple)
  put('mail.eml', simple)
  const pickup = relay({
    rename: async (from, to) => {
      rmSync(from)
      symlinkSync(outside, from)
      await systemDisk.rename(from, to)
    },
  })
  await pickUp(pickup, clock)
  assert.equal(submission.accepted.length, 0)
  assert.equal(names().length, 1)
})

test('nothing is taken while the queue takes nothing; what it puts off is tried again under its id', async (context) => {
  const { clock, relay, put, names, submission, log } = world(context)
  const pickup = relay()
  put('mail.eml', simple)
  submission.refused = 'queueFull'
  await pickUp(pickup, clock)
  assert.deepEqual(names(), ['mail.eml'])
  submission.refused = undefined
  submission.later = 'noSpace'
  await pickUp(pickup, clock)
  const [taking] = names()
  assert.match(taking ?? '', /\.taking$/)
  submission.later = undefined
  clock.advance(AGAIN_MS)
  await pickUp(pickup, clock)
  assert.deepEqual(names(), [])
  assert.equal(`${submission.accepted[0]?.id}.taking`, taking)
  assert.deepEqual(log.lines.filter((line) => line.includes('Later: noSpace')).length, 1)
})

test('a crash after the rename loses nothing', async (context) => {
  const { clock, relay, put, names, bodies, submission } = world(context)
  put('mail.eml', simple)
  const crash = new Promise<never>(() => undefined)
  const crashed = relay({ syncFolder: () => crash })
  await crashed.turn()
  clock.advance(SETTLE_MS)
  void crashed.turn()
  while (!names()[0]?.endsWith('.taking')) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(submission.accepted.length, 0)
  const [taking] = names()
  await relay().recover()
  assert.deepEqual(names(), [])
  assert.equal(bodies().length, 1)
  assert.equal(`${submission.accepted[0]?.id}.taking`, taking)
})

test('a crash after acceptance and before the file is gone sends nothing twice', async (context) => {
  const { clock, relay, put, names, submission } = world(context)
  put('mail.eml', simple)
  submission.crashWhenDurable = true
  const crashed = relay()
  await crashed.turn()
  clock.advance(SETTLE_MS)
  void crashed.turn()
  while (submission.accepted.length === 0) await new Promise((resolve) => setImmediate(resolve))
  assert.equal(names().length, 1)
  submission.crashWhenDurable = false
  await relay().recover()
  assert.deepEqual(names(), [])
  assert.equal(submission.accepted.length, 1)
})

test('the names are durable before a message is accepted, and its file is gone for good before it is due', async (context) => {
  const { clock, relay, put, submission } = world(context)
  const steps: string[] = []
  const step =
    <T extends readonly unknown[]>(name: string, work: (...args: T) => Promise<void>) =>
    async (...args: T) => {
      await work(...args)
      steps.push(name)
    }
  put('mail.eml', simple)
  const submit = submission.submit.bind(submission)
  submission.submit = async (draft, body, beforeDue) => {
    steps.push('submit')
    const submitted = await submit(draft, body, beforeDue)
    steps.push('due')
    return submitted
  }
  const pickup = relay({
    rename: step('rename', systemDisk.rename),
    syncFolder: step('sync', systemDisk.syncFolder),
    remove: step('remove', systemDisk.remove),
  })
  await pickUp(pickup, clock)
  assert.deepEqual(steps, ['rename', 'sync', 'submit', 'remove', 'sync', 'due'])
})

test('a file that was accepted and cannot be deleted is not accepted again', async (context) => {
  const { clock, relay, put, names, submission, log } = world(context)
  put('mail.eml', simple)
  let stuck = true
  const pickup = relay({
    remove: (file) =>
      stuck ? Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' })) : systemDisk.remove(file),
  })
  await pickUp(pickup, clock)
  submission.has = () => false // delivered and gone from the queue
  clock.advance(AGAIN_MS)
  await pickUp(pickup, clock)
  assert.equal(names().length, 1)
  assert.equal(submission.accepted.length, 1)
  assert.match(log.lines.join(), /was accepted and cannot be deleted \(EBUSY\)/)
  stuck = false
  clock.advance(AGAIN_MS)
  await pickUp(pickup, clock)
  assert.deepEqual(names(), [])
  assert.equal(submission.accepted.length, 1)
})

test('a missing folder is told once with what to do, and used when it is there', async (context) => {
  const { clock, relay, put, names, folder, log } = world(context)
  const pickup = relay()
  rmSync(folder, { recursive: true })
  await pickup.recover()
  await pickUp(pickup, clock)
  await pickUp(pickup, clock)
  assert.equal(log.lines.length, 1)
  assert.match(log.lines[0] ?? '', /^error The Pickup folder .* cannot be used \(ENOENT\): create it and let/)
  mkdirSync(folder)
  put('mail.eml', simple)
  await pickUp(pickup, clock)
  assert.deepEqual(names(), [])
  assert.match(log.lines[1] ?? '', /can be used again/)
})

test('a file that cannot be renamed is told once and does not hold up the others', async (context) => {
  const { clock, relay, put, names, log, submission } = world(context)
  put('a.eml', simple)
  put('b.eml', simple)
  const held = Object.assign(new Error('busy'), { code: 'EBUSY' })
  const pickup = relay({
    rename: (from, to) => (from.endsWith('a.eml') ? Promise.reject(held) : systemDisk.rename(from, to)),
  })
  await pickUp(pickup, clock)
  clock.advance(AGAIN_MS)
  await pickUp(pickup, clock)
  assert.deepEqual(names(), ['a.eml'])
  assert.equal(submission.accepted.length, 1)
  assert.equal(log.lines.length, 1)
  assert.match(log.lines[0] ?? '', /a\.eml cannot be taken yet \(EBUSY\)/)
})

test('a turn takes a limited number of files', async (context) => {
  const { clock, relay, put, submission } = world(context)
  for (let n = 0; n < FILES_A_TURN + 5; n++) put(`${n}.eml`, simple)
  const pickup = relay()
  await pickup.turn()
  clock.advance(SETTLE_MS)
  assert.equal(await pickup.turn(), true)
  assert.equal(submission.accepted.length, FILES_A_TURN)
  assert.equal(await pickup.turn(), false)
  assert.equal(submission.accepted.length, FILES_A_TURN + 5)
})

test('once started it looks by itself, and stop waits for the file under way', async (context) => {
  const { clock, relay, put, names, folder, submission } = world(context)
  const pickup = relay()
  put('mail.eml', simple)
  renameSync(join(folder, 'mail.eml'), join(folder, 'final.eml'))
  pickup.start()
  for (let n = 0; n < 200 && submission.accepted.length === 0; n++) {
    clock.advance(POLL_MS)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await pickup.stop()
  assert.equal(submission.accepted.length, 1)
  assert.deepEqual(names(), [])
  assert.equal(clock.timers, 0)
  assert.ok(existsSync(folder))
})
