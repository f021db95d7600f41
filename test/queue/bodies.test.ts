/** Where the bodies of queued messages are, and that they are there as long as their messages. */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { DeliveryError } from '../../server/queue/envelope.js'
import type { Outcome } from '../../server/queue/work.js'
import { until } from '../support/wait.js'
import { draft, QueueBench } from './bench.js'

const hour = 3_600_000
const busy: DeliveryError = { stage: 'Data', text: '451 later', code: 451, host: 'next:25' }
const sent: Outcome = { kind: 'sent', host: 'next:25', reply: '250 OK' }

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

test('a file of Pickup that was refused and comes again under its id keeps its body', async (t) => {
  const bench = await QueueBench.start(t)
  const bytes = Buffer.alloc(70_000, 'x')
  const first = bench.queue.submission.begin()
  first.write(bytes)
  bench.medium.failNext('fails')
  assert.equal((await bench.queue.submission.submit(draft(), first)).kind, 'later')
  await bench.clock.run(2000)
  const again = bench.queue.submission.begin(first.id)
  again.write(bytes)
  // A write that works forgets what was refused before it, not what has come again.
  assert.equal((await bench.queue.submission.submit(draft(), again)).kind, 'accepted')
  await bench.accept()
  await bench.settled()
  const due = bench.due.find(({ message }) => message.envelope.id === first.id)
  const claim = due && bench.queue.work.claim(due.message, due.numbers, 'next:25')
  assert.ok(claim)
  assert.deepEqual(await (await bench.queue.work.body(claim.message)).read(0, bytes.length), bytes)
  await bench.queue.work.settle(claim, new Map([[0, sent]]))
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
