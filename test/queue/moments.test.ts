/** The queue when things go wrong, or change, at the wrong moment: nothing is forgotten, and nothing stays claimed. */
import assert from 'node:assert/strict'
import { readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { DeliveryError } from '../../server/queue/envelope.js'
import { StoreFailed } from '../../server/queue/store.js'
import type { Outcome } from '../../server/queue/work.js'
import { until } from '../support/wait.js'
import { draft, QueueBench } from './bench.js'

const hour = 3_600_000
const busy: DeliveryError = { stage: 'Data', text: '451 later', code: 451, host: 'next:25' }
const sent: Outcome = { kind: 'sent', host: 'next:25', reply: '250 OK' }

test('a longer interval that comes while mail waits for its route leaves it waiting, and not forgotten', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'deferred', error: busy }))
  while (bench.due.length === 0) await bench.clock.leap(60_000)
  const [due] = bench.due.splice(0)
  assert.ok(due)
  bench.delivery = { ...bench.delivery, firstRetryInterval: 'PT1H' }
  bench.queue.settingsChanged()
  // Its route is free now: too early, by the new settings.
  assert.equal(bench.queue.work.claim(due.message, due.numbers, 'next:25'), undefined)
  await bench.clock.leap(hour)
  assert.equal(bench.due.length, 1)
})

test('a fault at the end of a removal leaves mail that is offered again', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  const [due] = bench.due.splice(0)
  assert.ok(due)
  const { delivery } = bench
  let faults = 1
  Object.defineProperty(bench, 'delivery', {
    get: () => (faults-- > 0 ? { ...delivery, firstRetryInterval: 'no duration' } : delivery),
  })
  const removed = bench.queue.administration.remove(id, true, 'admin')
  assert.equal(bench.queue.work.claim(due.message, due.numbers, 'next:25'), undefined, 'it is on its way out')
  await assert.rejects(removed, /no duration/)
  await bench.clock.leap(2000)
  assert.equal(bench.due.length, 1)
})

test('a change of settings does not make a message due whose Pickup file is not deleted yet', async (t) => {
  const bench = await QueueBench.start(t)
  const body = bench.queue.submission.begin()
  body.write(Buffer.from('Subject: x\r\n\r\n'))
  let dueBefore = -1
  await bench.queue.submission.submit(draft(), body, async () => {
    bench.queue.settingsChanged()
    bench.queue.administration.retry(body.id)
    dueBefore = bench.due.length
  })
  assert.equal(dueBefore, 0)
  assert.equal(bench.due.length, 1)
})

test('a store that cannot be written any more does not keep the queue from stopping, and what it lost is told', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  const [due] = bench.due.splice(0)
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  await bench.queue.work.body(claim.message)
  bench.medium.failNext('fails')
  bench.medium.open = () => Promise.reject(new Error('IO error: the disk has gone'))
  const settled = bench.queue.work.settle(claim, new Map([[0, sent]]))
  await bench.clock.run(60_000)
  const said = bench.system.log.lines.filter((line) => line.includes('could not be stored yet'))
  assert.equal(said.length, 1, 'told once, not each second')
  let stopped = false
  const stop = bench.queue.stop().then(() => {
    stopped = true
  })
  await bench.clock.run(3000)
  assert.ok(stopped)
  await Promise.all([stop, settled])
  assert.ok(bench.system.log.lines.some((line) => /ended before.*b@y\.example/.test(line)))
})

test('nothing is sent before its beginning is stored: what a crash then cuts off is marked', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  const [due] = bench.due.splice(0)
  bench.medium.failAll('fails')
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  let given = false
  const body = bench.queue.work.body(claim.message).then(() => {
    given = true
  })
  await bench.clock.run(5000)
  assert.equal(given, false, 'the body is kept back while the store cannot be written')
  bench.medium.failAll('works')
  await bench.clock.run(2000)
  await body
  await bench.crash(99)
  assert.equal(bench.queue.administration.find(id)?.open.get(0)?.state.possibleDuplicate, true)
})

test('an attempt whose beginning cannot be stored does not keep the queue from stopping', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  const [due] = bench.due.splice(0)
  bench.medium.failAll('fails')
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  const body = assert.rejects(bench.queue.work.body(claim.message), /The relay ends/)
  await bench.clock.run(2000)
  await bench.queue.stop()
  await bench.clock.run(2000)
  await body
  bench.medium.failAll('works')
})

test('a body that is read while the end of its message is being written is no damage', async (t) => {
  for (const size of [100, 100_000]) {
    const bench = await QueueBench.start(t)
    await bench.accept(draft(), Buffer.alloc(size, 'x'))
    await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'deferred', error: busy }))
    await bench.clock.leap(hour)
    const [due] = bench.due.splice(0)
    assert.ok(due)
    let settled = false
    const settling = bench
      .settleAll(due, () => sent)
      .then(() => {
        settled = true
      })
    const errors: string[] = []
    const reads: Promise<unknown>[] = []
    while (!settled) {
      const body = bench.queue.administration.body(due.message)
      reads.push(body.then((found) => found.read(0, 1)).catch((error: Error) => errors.push(error.message)))
      await Promise.resolve()
    }
    await settling
    await Promise.all(reads)
    assert.ok(
      errors.every((text) => /has left the queue|not in the queue any more/.test(text)),
      errors.join(),
    )
    assert.deepEqual(
      (await bench.events()).filter((line) => line.startsWith('DAMAGE')),
      [],
    )
  }
})

test('a removal that cannot be stored is refused at once and changes nothing', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept()
  bench.due.length = 0
  bench.medium.failNext('fails')
  await assert.rejects(bench.queue.administration.remove(id, true, 'admin'), StoreFailed)
  assert.equal(bench.queue.administration.count, 1)
  await bench.settleAll(bench.due[0], () => sent)
  assert.equal(bench.queue.administration.count, 0)
})

test('the event of a message that was given up says that it may have been delivered', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'unknown', error: busy }))
  await bench.clock.leap(49 * hour)
  assert.ok((await bench.events()).some((line) => /^EXPIRE.*possible duplicate/.test(line)))
})

test('a report that cannot be written is not tried, and told, every few seconds', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept(draft({ sender: '' }))
  bench.badmailError = new Error('disk full')
  await bench.clock.leap(49 * hour)
  for (let minute = 0; minute < 60; minute++) await bench.clock.run(60_000)
  const tries = (await bench.events()).filter((line) => line.startsWith('DEFER')).length
  assert.ok(tries >= 2 && tries <= 5, `${tries} tries in an hour`)
  bench.badmailError = undefined
  for (let minute = 0; minute < 16; minute++) await bench.clock.run(60_000)
  assert.deepEqual(bench.badmail, ['b@y.example'])
})

test('a body file that a damaged disk has cut off does not keep its message from Badmail, which gets what is left', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept(draft({ sender: '' }), Buffer.alloc(200_000, 'x'))
  await truncate(join(bench.folder, 'bodies', id), 150_000)
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'failed', error: busy }))
  assert.equal(bench.queue.administration.count, 0)
  assert.deepEqual(bench.badmailSizes, [150_000])
})

test('a body file that was cut off or deleted is named when it is read', async (t) => {
  for (const { harm, text } of [
    { harm: (file: string) => truncate(file, 150_000), text: /^DAMAGE .*ends after 150000 of 200000 bytes/ },
    { harm: (file: string) => rm(file), text: /^DAMAGE .*is missing/ },
  ]) {
    const bench = await QueueBench.start(t)
    const id = await bench.accept(draft(), Buffer.alloc(200_000, 'x'))
    await harm(join(bench.folder, 'bodies', id))
    const [due] = bench.due.splice(0)
    const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
    assert.ok(claim)
    const body = await bench.queue.work.body(claim.message)
    const readAll = async () => {
      for (let at = 0; at < body.size; ) at += (await body.read(at, 64 * 1024)).length
    }
    await assert.rejects(readAll(), /ends after|is missing/)
    assert.match((await bench.events()).at(-1) ?? '', text)
  }
})

test('a body file with a flipped bit is named and not delivered to its end, and its message is reported in time', async (t) => {
  const bench = await QueueBench.start(t)
  const id = await bench.accept(draft({ sender: '' }), Buffer.alloc(200_000, 'x'))
  const file = join(bench.folder, 'bodies', id)
  const bytes = await readFile(file)
  bytes.writeUInt8(bytes.readUInt8(100_000) ^ 1, 100_000)
  await writeFile(file, bytes)
  await bench.restart()
  const [due] = bench.due.splice(0)
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  const body = await bench.queue.work.body(claim.message)
  assert.equal((await body.read(0, 150_000)).length, 150_000)
  await assert.rejects(body.read(150_000, 50_000), /fails its check/)
  assert.equal((await body.read(150_000, 10)).length, 10, 'a part of it may be looked at')
  await bench.queue.work.settle(claim, new Map([[0, { kind: 'deferred', error: busy }]]))
  assert.ok((await bench.events()).some((line) => line.startsWith('DAMAGE')))
  await bench.clock.leap(49 * hour)
  await until('it is in Badmail', () => (bench.badmailSizes.length === 1 ? true : undefined))
  assert.deepEqual(bench.badmailSizes, [200_000])
  assert.equal(bench.queue.administration.count, 0)
})

test('mail that grew too old while the relay was down gets a while for tries before it is given up', async (t) => {
  const bench = await QueueBench.start(t)
  await bench.accept()
  await bench.queue.stop()
  await bench.clock.leap(72 * hour)
  await bench.restart()
  await bench.clock.run(60_000)
  assert.equal(bench.failures.length, 0, 'the network of a machine that has just started may need its time')
  await bench.clock.leap(15 * 60_000)
  await bench.clock.leap(15_000)
  assert.equal(bench.failures.length, 1)
})
