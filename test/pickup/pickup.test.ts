/** The Pickup folder at work. */
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
import { test } from 'node:test'
import { AGAIN_MS, FILES_A_TURN, POLL_MS } from '../../server/pickup/pickup.js'
import { SETTLE_MS } from '../../server/pickup/settling.js'
import { systemDisk } from '../../server/system/disk.js'
import { pickUp, simple, world } from './world.js'

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
        bad.push({ ...file, reason: [String(await file.body.read(0, file.body.size + 1000))] })
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

test('a missing folder is told once with what to do, and used when it is there', async (context) => {
  const { clock, relay, put, names, folder, log } = world(context)
  const pickup = relay()
  rmSync(folder, { recursive: true })
  await pickup.recover(['1'])
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

test('a name of somebody else that ends like ours is no id', async (context) => {
  const { clock, relay, put, names, submission } = world(context)
  put('NOTES.taking', simple)
  const pickup = relay()
  await pickup.recover(['1'])
  assert.deepEqual(names(), ['NOTES.taking'])
  await pickUp(pickup, clock)
  assert.match(submission.accepted[0]?.id ?? '', /^TESTTEST/)
  assert.deepEqual(names(), [])
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

test('shouldPickupMail off leaves everything where it is, from the next file on', async (context) => {
  const { clock, relay, put, names, submission, setting } = world(context)
  const pickup = relay()
  for (let n = 0; n < FILES_A_TURN + 5; n++) put(`${n}.eml`, simple)
  await pickup.turn()
  clock.advance(SETTLE_MS)
  assert.equal(await pickup.turn(), true)
  setting.shouldPickupMail = false
  await pickUp(pickup, clock)
  assert.equal(submission.accepted.length, FILES_A_TURN)
  assert.equal(names().length, 5)
  setting.shouldPickupMail = true
  await pickUp(pickup, clock)
  assert.deepEqual(names(), [])
})

test('files that were taken out of a folder go on when another is the Pickup folder; new ones there stay', async (context) => {
  const { clock, relay, put, names, submission, setting, folder } = world(context)
  const pickup = relay()
  put('mail.eml', simple)
  submission.later = 'noSpace'
  await pickUp(pickup, clock)
  assert.match(names().join(), /\.taking$/)
  setting.pickupDirectory = join(folder, '..', 'Other')
  mkdirSync(setting.pickupDirectory)
  put('late.eml', simple)
  await pickUp(pickup, clock)
  assert.equal(names().length, 2)
  submission.later = undefined
  clock.advance(AGAIN_MS)
  await pickUp(pickup, clock)
  assert.deepEqual(names(), ['late.eml'])
  assert.equal(submission.accepted.length, 1)
  setting.pickupDirectory = folder
  await pickUp(pickup, clock)
  assert.deepEqual(names(), [])
})
