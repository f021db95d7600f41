/** Bodies in files of messages that were refused: what a failed write left behind must not come to light without its body. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { until } from '../support/wait.js'
import { draft, QueueBench } from './bench.js'

const large = Buffer.alloc(100_000, 'x')

test('a write that failed and landed all the same is found at the next start with its whole body', async (t) => {
  const bench = await QueueBench.start(t)
  bench.medium.failNext('failsButLands')
  assert.equal((await bench.submit(draft(), large)).kind, 'later')
  await bench.crash(99)
  const [message] = [...bench.queue.administration.messages()]
  assert.ok(message)
  const body = await bench.queue.administration.body(message)
  assert.equal((await body.read(0, large.length)).length, large.length)
  assert.doesNotMatch(bench.system.log.lines.join('\n'), /damaged/)
})

test('when the store has undone it, the file goes with the next message that is taken', async (t) => {
  const bench = await QueueBench.start(t)
  const files = () => readdirSync(join(bench.folder, 'bodies'))
  bench.medium.failNext('failsButLands')
  assert.equal((await bench.submit(draft(), large)).kind, 'later')
  assert.equal(files().length, 1)
  await bench.until(() => bench.queue.submission.refusal() === undefined)
  const id = await bench.accept(draft(), large)
  await until('the other file goes', () => (files().length === 1 ? true : undefined))
  assert.deepEqual(files(), [id])
})

test('a message that its client gave up before it came to the store is not taken, and leaves no file', async (t) => {
  const bench = await QueueBench.start(t)
  for (const bytes of [Buffer.from('Subject: small\r\n\r\n'), large]) {
    const body = bench.queue.submission.begin()
    body.write(bytes)
    const submitted = bench.queue.submission.submit(draft(), body)
    body.abort()
    assert.equal((await submitted).kind, 'later')
  }
  await bench.settled()
  assert.equal(bench.queue.administration.count, 0)
  assert.deepEqual(readdirSync(join(bench.folder, 'bodies')), [])
})
