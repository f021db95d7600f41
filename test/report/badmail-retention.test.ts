/** What a Badmail folder keeps, on a real disk. */
import assert from 'node:assert/strict'
import { readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Badmail, SWEEP_MS } from '../../server/report/badmail.js'
import { badmailFile, isBadmailName } from '../../server/report/badmail-names.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const DAY_MS = 24 * 3600_000

/** The id of a message by a letter. */
function id(letter: string): string {
  return `TESTTEST0001000000${letter}`
}

function bench(context: TestContext, messagesMax?: number, disk: Partial<Disk> = {}) {
  const folder = temporaryFolder(context)
  const clock = new ManualClock()
  const log = listLog()
  const settings = { badMailDirectory: folder, badMailMaxAge: 'P30D', badMailMaxDirectorySize: 1e9 }
  const system = { clock, disk: { ...systemDisk, ...disk }, log }
  const more = messagesMax === undefined ? {} : { messagesMax }
  const badmail = new Badmail({ system, settings: () => settings, ...more })
  /** Puts a message of `size` bytes that is `ageDays` old. */
  const put = async (letter: string, ageDays = 0, size = 1): Promise<void> => {
    const body = { size, read: async (offset: number) => Buffer.alloc(size - offset, letter) }
    await badmail.put({ virtualServer: '1', id: id(letter), reason: [], properties: {}, body })
    const seconds = (clock.now() - ageDays * DAY_MS) / 1000
    for (const extension of ['BAD', 'BDR', 'BDP'])
      utimesSync(join(folder, `${id(letter)}.${extension}`), seconds, seconds)
  }
  const letters = (): string =>
    [...new Set(readdirSync(folder).flatMap((name) => badmailFile(name)?.name.at(-1) ?? []))].join('')
  return { folder, clock, log, settings, badmail, put, letters }
}

test('a full folder makes room by its oldest messages and says so; files of others stay', async (context) => {
  const { folder, put, letters, log } = bench(context, 3)
  // The second looks like what IIS leaves, the third like ours.
  const foreign = ['readme.txt', 'a1b2c3d4.BAD', 'NOT-OURS.BDR']
  for (const name of foreign) writeFileSync(join(folder, name), 'mine')
  await put('C', 3)
  await put('A', 2)
  await put('B', 1)
  await put('D')
  assert.equal(letters(), 'ABD')
  assert.deepEqual(log.lines.length, 1)
  assert.match(
    log.lines[0] ?? '',
    /^warn The Badmail folder .* 3 messages or .*badMailMaxDirectorySize.*: the 1 oldest were/,
  )
  for (const name of foreign) assert.ok(readdirSync(folder).includes(name), name)
  assert.equal(readdirSync(folder).length, 9 + foreign.length)
})

test('badMailMaxDirectorySize deletes the oldest whole, as it is now; a message larger than that stays until the next', async (context) => {
  const { put, letters, settings, badmail } = bench(context)
  await put('A', 3, 1000)
  await put('B', 2, 1000)
  settings.badMailMaxDirectorySize = 2100
  await put('C', 1, 1000)
  assert.equal(letters(), 'BC')
  await put('D', 0, 5000)
  assert.equal(letters(), 'D')
  await badmail.sweep(['1'])
  assert.equal(letters(), 'D')
  await put('E', 0, 100)
  assert.equal(letters(), 'E')
})

test('badMailMaxAge is looked after by itself, at the start and from then on', async (context) => {
  const { put, letters, settings, badmail, clock, log } = bench(context)
  await put('A', 31)
  await put('B', 29)
  const after = async (ms: number): Promise<void> => {
    clock.advance(ms)
    for (let n = 0; n < 500 && clock.timers === 0; n++) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  badmail.start(() => ['1'])
  await after(0)
  assert.equal(letters(), 'B')
  assert.match(log.lines.join(), /^info 1 of the messages .* deleted for their age/)
  settings.badMailMaxAge = 'P28D'
  await after(SWEEP_MS)
  assert.equal(letters(), '')
  await badmail.stop()
  assert.equal(clock.timers, 0)
})

test('what a crash left of a message goes with its age; what is in use or no plain file stays', async (context) => {
  const { folder, put, letters, badmail, clock } = bench(context)
  await put('A', 31)
  rmSync(join(folder, `${id('A')}.BDR`))
  writeFileSync(join(folder, `${id('A')}.BDR.new`), '')
  utimesSync(join(folder, `${id('A')}.BDR.new`), 1, 1)
  await put('B', 31)
  badmail.locked.add(join(folder, id('B')))
  symlinkSync('/nowhere', join(folder, `${id('C')}.BAD`))
  clock.advance(400 * DAY_MS)
  await badmail.sweep(['1'])
  assert.equal(letters(), 'BC')
  badmail.locked.clear()
  await badmail.sweep(['1'])
  assert.equal(letters(), 'C')
})

test('a folder that cannot be looked through is told and ends nothing', async (context) => {
  const { badmail, log } = bench(context, undefined, {
    names: () => Promise.reject(Object.assign(new Error('EACCES: no'), { code: 'EACCES' })),
  })
  await badmail.sweep(['1'])
  assert.match(log.lines.join(), /could not be deleted: Error: EACCES/)
})

test('only names of our form are ours', () => {
  for (const name of [id('A'), `${id('A')}-2`, `${id('A')}-99`]) assert.equal(isBadmailName(name), true, name)
  const wrong = [
    '',
    'A',
    `../${id('A')}`,
    `${id('A')}/x`,
    `${id('A')}-0`,
    `${id('A')}-`,
    id('A').toLowerCase(),
    `${id('A')}\n`,
  ]
  for (const name of wrong) assert.equal(isBadmailName(name), false, JSON.stringify(name))
  assert.equal(badmailFile(`${id('A')}.EXE`), undefined)
  assert.deepEqual(badmailFile(`${id('A')}-2.BAD.new`), { name: `${id('A')}-2`, extension: 'BAD' })
})
