/** The queue over the store's twin: what is accepted, when it is due, and how it ends. */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { DeliveryError } from '../../server/queue/envelope.js'
import type { Outcome } from '../../server/queue/work.js'
import { until } from '../support/wait.js'
import { draft, QueueBench } from './bench.js'

const hour = 3_600_000
const refusal: DeliveryError = {
  stage: 'Rcpt',
  text: '550 5.1.1 no such user',
  enhanced: '5.1.1',
  code: 550,
  host: 'next:25',
}
const busy: DeliveryError = { stage: 'Data', text: '451 later', code: 451, host: 'next:25' }
const sent: Outcome = { kind: 'sent', host: 'next:25', reply: '250 OK' }

test('a message is due when it would survive a power cut, and gone when it was sent', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  assert.equal(bench.medium.unsynced.length, 0)
  const [due] = bench.due.splice(0)
  assert.equal(due?.message.envelope.id, id)
  await bench.settleAll(due, () => sent)
  assert.equal(bench.queue.administration.count, 0)
  assert.deepEqual(bench.storedKinds(), ['m', 'q', 'q'], 'no record of the message is left')
  assert.deepEqual(await bench.events(), [`RECEIVE a@x.example b@y.example`, 'SEND b@y.example next:25 250 OK'])
})

test('what waits for its sync is not in the queue, and a failed sync accepts nothing', async (t) => {
  const bench = await QueueBench.start(t)
  bench.medium.failNext('fails')
  const result = await bench.submit(draft())
  assert.deepEqual(result.kind === 'later' && result.reason, 'storeFailed')
  assert.equal(bench.queue.administration.count, 0)
  assert.equal(bench.queue.submission.refusal(), 'storeFailed')
  await bench.clock.run(2000)
  assert.equal(bench.queue.submission.refusal(), undefined, 'the store was opened anew and works')
  assert.equal((await bench.submit(draft())).kind, 'accepted')
})

test('each failed attempt waits longer, as the settings say, and a change applies to what waits', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  const waits: number[] = []
  for (let attempt = 1; attempt <= 5; attempt++) {
    await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'deferred', error: busy }))
    const began = bench.clock.monotonic()
    while (bench.due.length === 0) await bench.clock.leap(60_000)
    waits.push(Math.round((bench.clock.monotonic() - began) / 60_000))
  }
  assert.deepEqual(waits, [15, 30, 60, 240, 240])
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'deferred', error: busy }))
  bench.delivery.subsequentRetryInterval = 'PT1M'
  bench.delivery = { ...bench.delivery }
  bench.queue.settingsChanged()
  await bench.clock.run(61_000)
  assert.equal(bench.due.length, 1)
})

test('a refused recipient is reported in the write that ends it, and the others go on', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept(draft({ recipients: [{ address: 'good@y.example' }, { address: 'bad@y.example' }] }))
  await bench.settleAll(bench.due.splice(0)[0], (n) =>
    n === 0 ? { kind: 'deferred', error: busy } : { kind: 'failed', error: refusal },
  )
  const [original, bounce] = [...bench.queue.administration.messages()]
  assert.equal(original?.open.size, 1)
  assert.equal(bounce?.envelope.source, 'DSN')
  assert.equal(bounce?.envelope.parent, id)
  assert.deepEqual(bounce?.envelope.recipients, [{ address: 'a@x.example' }])
  assert.deepEqual(
    bench.due.map(({ message }) => message.envelope.id),
    [bounce?.envelope.id],
    'the bounce is due',
  )
  await bench.restart()
  assert.deepEqual(
    [...bench.queue.administration.messages()].map(({ envelope, open }) => [envelope.source, open.size]),
    [
      ['SMTP', 1],
      ['DSN', 1],
    ],
  )
})

test('what may not be reported goes to Badmail first, and stays queued when Badmail cannot be written', async (t) => {
  const bench = await QueueBench.start(t)
  bench.badmailError = new Error('EACCES: permission denied')
  await bench.accept(draft({ sender: '' }))
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'failed', error: refusal }))
  const [message] = bench.queue.administration.messages()
  assert.match(message?.open.get(0)?.state.lastError?.text ?? '', /report of it could not be written.*EACCES/)
  bench.badmailError = undefined
  await bench.clock.run(15 * 60_000 + 1000)
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'failed', error: refusal }))
  assert.equal(bench.queue.administration.count, 0)
  assert.deepEqual(bench.badmail, ['b@y.example'])
  const never = draft({ recipients: [{ address: 'quiet@y.example', dsn: { notify: ['NEVER'] } }] })
  await bench.accept(never)
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'failed', error: refusal }))
  assert.deepEqual(bench.badmail, ['b@y.example', 'quiet@y.example'])
  assert.equal(bench.queue.administration.count, 0)
})

test('a message that nobody takes is given up in time, with the last error in its report', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'untried', error: busy }))
  assert.equal(bench.due.length, 1, 'offered again at once: the route says when')
  await bench.clock.leap(47 * hour)
  assert.equal(bench.queue.administration.count, 1)
  await bench.clock.leap(hour + 2000)
  const [bounce] = bench.queue.administration.messages()
  assert.equal(bounce?.envelope.source, 'DSN')
  assert.match(bench.failures[0]?.error.text ?? '', /given up.*451 later/)
  assert.equal(bench.failures[0]?.error.enhanced, '4.4.7')
  assert.ok((await bench.events()).some((line) => line.startsWith('EXPIRE')))
})

test('a wall clock that is set back or forth neither expires mail nor keeps it', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  bench.clock.step(365 * 24 * hour)
  await bench.clock.run(2000)
  assert.equal(bench.queue.administration.count, 1)
  bench.clock.step(-730 * 24 * hour)
  await bench.restart()
  await bench.clock.leap(48 * hour + 20_000)
  assert.deepEqual(
    [...bench.queue.administration.messages()].map(({ envelope }) => envelope.source),
    ['DSN'],
  )
})

test('a held message is not attempted and does not expire, also after a restart, until it is released', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  const [due] = bench.due.splice(0)
  assert.ok(due)
  assert.equal(await bench.queue.administration.suspend(id, 'admin'), true)
  assert.equal(bench.queue.work.claim(due.message, due.numbers, 'next:25'), undefined)
  await bench.restart()
  await bench.clock.leap(100 * hour)
  assert.equal(bench.due.length, 0)
  assert.equal(bench.queue.administration.count, 1)
  bench.delivery = { ...bench.delivery, expirationTimeout: 'P30D' }
  await bench.queue.administration.resume(id, 'admin')
  assert.equal(bench.due.length, 1)
  assert.equal(await bench.queue.administration.suspend('NOSUCH', 'admin'), false)
  const events = await bench.events()
  assert.deepEqual(
    events.filter((line) => /SUSPEND|RESUME/.test(line)),
    ['SUSPEND admin', 'RESUME admin'],
  )
})

test('a hold that comes during an attempt stays when the attempt is deferred', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  const [due] = bench.due.splice(0)
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  await bench.queue.administration.suspend(id, 'admin')
  await bench.queue.work.settle(claim, new Map([[0, { kind: 'deferred', error: busy }]]))
  await bench.restart()
  assert.equal([...bench.queue.administration.messages()][0]?.open.get(0)?.state.held, true)
})

test('removal takes what is not under way, tells what is, and reports when asked', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept(draft({ recipients: [{ address: 'one@y.example' }, { address: 'two@y.example' }] }))
  const [due] = bench.due.splice(0)
  const claim = due && bench.queue.work.claim(due.message, [0], 'next:25')
  assert.ok(claim)
  assert.deepEqual(await bench.queue.administration.remove(id, true, 'admin'), { removed: 1, left: ['one@y.example'] })
  assert.equal(bench.failures[0]?.cause, 'removed')
  await bench.queue.work.settle(claim, new Map([[0, sent]]))
  assert.equal(bench.queue.administration.find(id), undefined)
  const other = await bench.accept()
  assert.deepEqual(await bench.queue.administration.remove(other, false, 'admin'), { removed: 1, left: [] })
  assert.equal(bench.failures.length, 1)
  assert.equal(await bench.queue.administration.remove(other, false, 'admin'), undefined)
})

test('the end of an attempt is written as often as it takes, and is not attempted again meanwhile', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  const [due] = bench.due.splice(0)
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  await bench.queue.work.body(claim.message)
  bench.medium.failNext('fails')
  const settled = bench.queue.work.settle(claim, new Map([[0, sent]]))
  await bench.clock.run(500)
  assert.equal(bench.queue.administration.count, 1)
  assert.equal(bench.due.length, 0)
  await bench.clock.run(1000)
  await settled
  assert.equal(bench.queue.administration.count, 0)
})

test('an attempt that a crash cut off is marked and named, and due again', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  const [due] = bench.due.splice(0)
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  await bench.queue.work.body(claim.message)
  await bench.crash(99)
  assert.equal(bench.due.length, 1)
  const state = bench.queue.administration.find(id)?.open.get(0)?.state
  assert.equal(state?.possibleDuplicate, true)
  assert.equal(state?.begun, undefined)
  assert.ok((await bench.events()).some((line) => /DEFER.*possible duplicate/.test(line)))
  await bench.settleAll(bench.due.splice(0)[0], () => sent)
  assert.ok((await bench.events()).some((line) => /SEND.*possible duplicate/.test(line)))
})

test('large bodies are files while their message is queued, and nothing is left of those that were never accepted', async (t) => {
  const bench = await QueueBench.start(t)
  const bodies = join(bench.folder, 'bodies')
  const large = Buffer.alloc(3_000_000, 'mail\r\n')
  const id = await bench.accept(draft(), large)
  assert.deepEqual(await readdir(bodies), [id])
  const aborted = bench.queue.submission.begin()
  for (let i = 0; i < 10; i++) if (!aborted.write(large.subarray(0, 100_000))) await aborted.drained()
  aborted.abort()
  const unfinished = bench.queue.submission.begin()
  unfinished.write(large)
  await unfinished.drained()
  await bench.crash(99)
  assert.deepEqual(await readdir(bodies), [id])
  const [due] = bench.due.splice(0)
  assert.ok(due)
  const claim = bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  const body = await bench.queue.work.body(claim.message)
  const read: Buffer[] = []
  for (let at = 0; at < body.size; at += 65536) read.push(await body.read(at, 65536))
  assert.ok(Buffer.concat(read).equals(large))
  await bench.queue.work.settle(claim, new Map([[0, sent]]))
  await until('the file is gone', async () => ((await readdir(bodies)).length === 0 ? true : undefined))
})

test('a refused message that a crash brings back has its body, and the file goes when the store works', async (t) => {
  const bench = await QueueBench.start(t)
  const bodies = join(bench.folder, 'bodies')
  const large = Buffer.alloc(200_000, 'mail')
  bench.medium.failNext('failsButLands')
  assert.equal((await bench.submit(draft(), large)).kind, 'later')
  await bench.crash(99)
  assert.equal(bench.queue.administration.count, 1)
  assert.deepEqual(
    (await bench.events()).filter((line) => line.startsWith('DAMAGE')),
    [],
  )
  bench.medium.failNext('fails')
  assert.equal((await bench.submit(draft(), large)).kind, 'later')
  assert.equal((await readdir(bodies)).length, 2)
  await bench.clock.run(2000)
  await bench.accept()
  await until('one is left', async () => ((await readdir(bodies)).length === 1 ? true : undefined))
})

test('a retry interval that changes while the end of an attempt is written holds for that try', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  bench.medium.failNext('fails')
  const settled = bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'deferred', error: busy }))
  await bench.settled()
  bench.delivery = { ...bench.delivery, firstRetryInterval: 'PT1M' }
  bench.queue.settingsChanged()
  await bench.clock.run(3000)
  await settled
  await bench.clock.run(61_000)
  assert.equal(bench.due.length, 1)
})

test('the number of messages and the free space have limits, and refused mail leaves nothing', async (t) => {
  const bench = await QueueBench.start(t)
  bench.service.maxQueuedMessages = 1
  await bench.accept()
  assert.equal(bench.queue.submission.refusal(), 'queueFull')
  const result = await bench.submit(draft(), Buffer.alloc(200_000))
  assert.equal(result.kind === 'later' && result.reason, 'queueFull')
  bench.service.maxQueuedMessages = 10
  bench.service.minimumFreeSpace = 2 ** 60
  await bench.until(() => bench.queue.submission.refusal() === 'noSpace')
  bench.service.minimumFreeSpace = 1
  await bench.until(() => bench.queue.submission.refusal() === undefined)
  const bodies = join(bench.folder, 'bodies')
  await until('nothing is left', async () => ((await readdir(bodies)).length === 0 ? true : undefined))
})

test('a hold that is written holds, also right after one that could not be written', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  bench.medium.failNext('fails')
  const { administration } = bench.queue
  const first = administration.suspend(id, 'first')
  const second = administration.suspend(id, 'second')
  await assert.rejects(first)
  assert.equal(await second, true)
  assert.equal(administration.find(id)?.open.get(0)?.state.held, true)
  await bench.restart()
  assert.equal(bench.queue.administration.find(id)?.open.get(0)?.state.held, true)
})

test('a held queue is held after a restart', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.queue.administration.holdQueue('1\\smtp.example.com', true, 'admin')
  await bench.restart()
  assert.deepEqual([...bench.queue.work.heldQueues], ['1\\smtp.example.com'])
  await bench.queue.administration.holdQueue('1\\smtp.example.com', false, 'admin')
  await bench.restart()
  assert.equal(bench.queue.work.heldQueues.size, 0)
})

test('a message whose body is damaged is named, waits, and is reported without it', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  await bench.restart()
  const key = `b/${id}`
  const record = bench.medium.kept.get(key)
  assert.ok(record)
  record.writeUInt8(record.readUInt8(record.length - 1) ^ 1, record.length - 1)
  await bench.restart()
  const [due] = bench.due.splice(0)
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  await assert.rejects(bench.queue.work.body(claim.message), /fails its check/)
  await bench.queue.work.settle(claim, new Map([[0, { kind: 'deferred', error: busy }]]))
  await bench.clock.leap(49 * hour)
  await bench.settled()
  assert.ok((await bench.events()).some((line) => line.startsWith('DAMAGE')))
  assert.equal(bench.failures.length, 1)
})

test('Pickup deletes its file before the message is due', async (t) => {
  const bench = await QueueBench.start(t)
  const body = bench.queue.submission.begin('0000000000000000000')
  body.write(Buffer.from('Subject: x\r\n\r\n'))
  let dueBefore = -1
  const result = await bench.queue.submission.submit(draft(), body, async () => {
    dueBefore = bench.due.length
  })
  assert.deepEqual(result, { kind: 'accepted', id: '0000000000000000000' })
  assert.equal(dueBefore, 0)
  assert.equal(bench.due.length, 1)
})

test('bodies in memory share one budget: above half they go to files, and nothing is lost', async (t) => {
  const bench = await QueueBench.start(t)
  const sinks = Array.from({ length: 700 }, () => {
    const sink = bench.queue.submission.begin()
    sink.write(Buffer.alloc(60_000, 'x'))
    return sink
  })
  const results = await Promise.all(sinks.map((sink) => bench.queue.submission.submit(draft(), sink)))
  assert.ok(results.every(({ kind }) => kind === 'accepted'))
  const files = (await readdir(join(bench.folder, 'bodies'))).length
  assert.ok(files > 100 && files < 300, `${files} spilled`)
})

test('nothing is sent while it cannot be written that an attempt has begun: a crash would repeat it unmarked', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  const [due] = bench.due
  bench.medium.failNext('fails')
  assert.equal((await bench.submit(draft())).kind, 'later')
  const open = t.mock.method(bench.medium, 'open', async () => {
    throw new Error('IO error: cannot open')
  })
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  await assert.rejects(bench.queue.work.body(claim.message), /the queue cannot be written/)
  open.mock.restore()
  await bench.queue.work.settle(claim, new Map())
})
