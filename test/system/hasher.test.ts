/** Hashes of passwords in a thread of their own. */
import assert from 'node:assert/strict'
import { scryptSync } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { HASHES_WAITING_MAX, HasherBusy, noPassword, parseStored, workerHasher } from '../../server/system/hasher.js'
import { systemRandom } from '../../server/system/random.js'
import { temporaryFolder } from '../support/folder.js'

test('a password fits what was made for it, and nothing else', async (context) => {
  const hasher = workerHasher(systemRandom, 2 ** 10)
  context.after(() => hasher.stop())
  const stored = await hasher.make('p\u00e4ss w0rd')
  const kept = parseStored(stored)
  assert.ok(kept)
  const { cost, blockSize, parallel, salt, hash } = kept
  const maxmem = 256 * cost * blockSize
  const expected = scryptSync('p\u00e4ss w0rd', salt, hash.length, { N: cost, r: blockSize, p: parallel, maxmem })
  assert.deepEqual(hash, expected, 'it is scrypt as RFC 7914 has it')
  assert.equal(await hasher.check('p\u00e4ss w0rd', stored), true)
  assert.equal(await hasher.check('pass w0rd', stored), false)
  assert.equal(await hasher.check('', noPassword), false)
  assert.equal(await hasher.check('x', 'x'), false)
  assert.notEqual(await hasher.make('p\u00e4ss w0rd'), stored, 'each has a salt of its own')
})

test('a stored text that would cost too much is none', () => {
  const [name, , ...rest] = noPassword.split('$')
  assert.equal(parseStored([name, 2 ** 19, ...rest].join('$')), undefined)
  assert.equal(parseStored([name, 1000, ...rest].join('$')), undefined)
  assert.ok(parseStored(noPassword))
})

test('a stored text whose hash or salt decodes to nothing is none, or it would fit every password', async (context) => {
  const hasher = workerHasher(systemRandom)
  context.after(() => hasher.stop())
  const [name, cost, blockSize, parallel, salt, hash] = noPassword.split('$')
  for (const parts of [
    [salt, '='.repeat(16)],
    ['='.repeat(16), hash],
  ]) {
    const stored = [name, cost, blockSize, parallel, ...parts].join('$')
    assert.equal(parseStored(stored), undefined)
    assert.equal(await hasher.check('any', stored), false)
  }
})

test('a full line says busy, and syncs go on while it is worked off', async (context) => {
  const hasher = workerHasher(systemRandom)
  const stored = noPassword
  const all = Array.from({ length: HASHES_WAITING_MAX }, () => hasher.check('x', stored))
  const ends = Promise.allSettled(all)
  await assert.rejects(hasher.make('x'), HasherBusy)
  let done = 0
  for (const one of all)
    void one.then(
      () => done++,
      () => undefined,
    )
  const file = createWriteStream(join(temporaryFolder(context), 'x'), { flush: true })
  for (let count = 0; count < 20; count++) {
    if (!file.write('x')) await once(file, 'drain')
  }
  await new Promise((resolve) => file.end(resolve))
  assert.ok(done < HASHES_WAITING_MAX, 'the file was synced before the hashes were made')
  await hasher.stop()
  const failed = (await ends).filter((end) => end.status === 'rejected')
  assert.ok(failed.length > 0, 'what waited at the stop is told')
})

test('who ranks lower passes those that wait, and takes the place of the last of the highest rank', async (context) => {
  const hasher = workerHasher(systemRandom)
  context.after(() => hasher.stop())
  const order: string[] = []
  const ask = (name: string, rank: number): Promise<unknown> =>
    hasher.check(name, noPassword, rank).then(
      () => order.push(name),
      (error: unknown) => order.push(error instanceof HasherBusy ? `${name} is sent away` : String(error)),
    )
  void ask('running', 9)
  for (let count = 1; count < HASHES_WAITING_MAX; count++) void ask(`guess ${count}`, count < 3 ? 2 : 5)
  const late = ask('late guess', 5)
  const device = ask('device', 0)
  const fresh = ask('fresh', 1)
  await Promise.all([late, device, fresh])
  assert.deepEqual(order, [
    'late guess is sent away',
    `guess ${HASHES_WAITING_MAX - 1} is sent away`,
    `guess ${HASHES_WAITING_MAX - 2} is sent away`,
    'running',
    'device',
    'fresh',
  ])
})

test('after a stop nothing starts the thread again', async () => {
  const hasher = workerHasher(systemRandom)
  const under = assert.rejects(hasher.make('x'), /stopping/)
  await hasher.stop()
  await under
  await assert.rejects(hasher.check('x', noPassword), /stopping/)
})
