/** What a crash or a failure between the steps of taking a file leaves behind. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AGAIN_MS } from '../../server/pickup/pickup.js'
import { SETTLE_MS } from '../../server/pickup/settling.js'
import { systemDisk } from '../../server/system/disk.js'
import { until } from '../support/wait.js'
import { pickUp, simple, world } from './world.js'

test('a crash after the rename loses nothing', async (context) => {
  const { clock, relay, put, names, bodies, submission } = world(context)
  put('mail.eml', simple)
  const crash = new Promise<never>(() => undefined)
  const crashed = relay({ syncFolder: () => crash })
  await crashed.turn()
  clock.advance(SETTLE_MS)
  void crashed.turn()
  await until('the file is taken', () => names()[0]?.endsWith('.taking') || undefined)
  assert.equal(submission.accepted.length, 0)
  const [taking] = names()
  await relay().recover(['1'])
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
  await until('the message is accepted', () => submission.accepted[0])
  assert.equal(names().length, 1)
  submission.crashWhenDurable = false
  await relay().recover(['1'])
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

test('a file that a crash left of an accepted message and that cannot be deleted is not accepted again', async (context) => {
  const { clock, relay, put, names, submission } = world(context)
  put('mail.eml', simple)
  submission.crashWhenDurable = true
  const crashed = relay()
  await crashed.turn()
  clock.advance(SETTLE_MS)
  void crashed.turn()
  await until('the message is accepted', () => submission.accepted[0])
  submission.crashWhenDurable = false
  const pickup = relay({ remove: () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' })) })
  await pickup.recover(['1'])
  submission.has = () => false // delivered and gone from the queue
  await pickUp(pickup, clock)
  assert.equal(names().length, 1)
  assert.equal(submission.accepted.length, 1)
})

test('a file whose removal could not be synced is removed for good as soon as that works, and the log says so', async (context) => {
  const { clock, relay, put, names, submission, log } = world(context)
  put('mail.eml', simple)
  let failing = false
  let synced = 0
  const pickup = relay({
    remove: async (file) => {
      await systemDisk.remove(file)
      failing = synced === 0
    },
    syncFolder: async (folder) => {
      if (failing) throw Object.assign(new Error('i/o error'), { code: 'EIO' })
      await systemDisk.syncFolder(folder)
    },
  })
  await pickUp(pickup, clock)
  assert.deepEqual(names(), [], 'no list of the folder shows it any more')
  assert.match(log.lines.join(), /was accepted and cannot be deleted \(EIO\)/)
  await pickup.turn()
  assert.doesNotMatch(log.lines.join(), /deleted for good now/)
  synced++
  await pickup.turn()
  assert.match(log.lines.join(), /info .*\.taking is deleted for good now/)
  assert.equal(submission.accepted.length, 1)
})

test('a file whose new name is not durable is not sent: a power cut could bring it back under the old one', async (context) => {
  const { clock, relay, put, names, submission, log } = world(context)
  put('mail.eml', simple)
  let code: string | undefined = 'EIO'
  const syncFolder = async (folder: string) => {
    if (code !== undefined) throw Object.assign(new Error('no sync'), { code })
    await systemDisk.syncFolder(folder)
  }
  const pickup = relay({ syncFolder })
  await pickUp(pickup, clock)
  assert.equal(submission.accepted.length, 0)
  assert.match(log.lines.join(), /cannot be synced \(EIO\)/)
  await relay({ syncFolder }).recover(['1'])
  assert.equal(submission.accepted.length, 0, 'nor by the next relay')
  code = undefined
  clock.advance(AGAIN_MS)
  await pickUp(pickup, clock)
  assert.equal(submission.accepted.length, 1)
  assert.deepEqual(names(), [])
  code = 'EINVAL'
  put('more.eml', simple)
  await pickUp(pickup, clock)
  assert.equal(submission.accepted.length, 2, 'a share that cannot sync folders at all takes mail')
})
