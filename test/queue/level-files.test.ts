/** LevelDB's files as we read them without it: the same as LevelDB, and nothing but an answer for any octets. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import type { Write } from '../../server/queue/key-value.js'
import { type LevelFile, readLog, readTable } from '../../server/queue/level-files.js'
import { levelMedium } from '../../server/queue/level-store.js'
import { systemDisk } from '../../server/system/disk.js'
import { temporaryFolder } from '../support/folder.js'
import { bounded, octets } from '../support/fuzz.js'

/** What is there after all writes of a file. */
function contentOf({ written }: LevelFile): ReadonlyMap<string, string> {
  const content = new Map<string, string>()
  for (const { key, value } of [...written].sort((a, b) => a.sequence - b.sequence)) {
    if (value === undefined) content.delete(key.toString())
    else content.set(key.toString(), value.toString())
  }
  return content
}

/** A store of a few hundred keys, some written twice, some deleted, one longer than a block. */
async function fill(folder: string): Promise<ReadonlyMap<string, string>> {
  const map = await levelMedium(folder, systemDisk).open()
  const content = new Map<string, string>()
  for (let round = 0; round < 3; round++) {
    const writes: Write[] = []
    for (let n = 0; n < 200; n++) {
      const key = `key ${(n * 7 + round * 50) % 300}`
      const isGone = n % 10 === round
      const value = `${round} ${n} `.repeat(n === 5 ? 20_000 : 10)
      writes.push({ key, value: isGone ? undefined : Buffer.from(value) })
      if (isGone) content.delete(key)
      else content.set(key, value)
    }
    await map.write(writes, true)
  }
  await map.close()
  return content
}

function only(folder: string, ending: string): Buffer {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending))
  const contents = files.map((name) => readFileSync(join(folder, name))).filter(({ length }) => length > 0)
  assert.equal(contents.length, 1, `one file ${ending}`)
  return contents[0] ?? Buffer.alloc(0)
}

async function files(t: TestContext) {
  const folder = join(await temporaryFolder(t), 'store')
  const content = await fill(folder)
  const log = only(folder, '.log')
  const map = await levelMedium(folder, systemDisk).open()
  await map.close()
  return { content, log, table: only(folder, '.ldb') }
}

test('a log and a table say what LevelDB says', async (t) => {
  const { content, log, table } = await files(t)
  for (const file of [readLog(log), readTable(table)]) {
    assert.equal(file.contradicts, false)
    assert.deepEqual(contentOf(file), content)
  }
})

test('any octets, in a file or for all of it, are read or left out', async (t) => {
  const { log, table } = await files(t)
  fc.assert(
    fc.property(octets(400), fc.nat(), fc.boolean(), (bytes, at, cut) => {
      readLog(bytes)
      readTable(bytes)
      for (const [whole, read] of [
        [log, readLog],
        [table, readTable],
      ] as const) {
        const torn = Buffer.from(whole)
        bytes.copy(torn, at % torn.length)
        read(cut ? torn.subarray(0, at % torn.length) : torn)
        // The index of a table stands at its end.
        bytes.copy(torn, torn.length - (at % 4000))
        read(torn)
      }
    }),
    bounded(200),
  )
})
