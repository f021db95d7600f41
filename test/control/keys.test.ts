/** The key files under the root. */
import assert from 'node:assert/strict'
import { copyFileSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { KeyDamaged, loadKeys } from '../../server/control/keys.js'
import { provenLevels } from '../../server/control/proof.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { temporaryFolder } from '../support/folder.js'

const load = (root: string, disk: Disk = systemDisk) => loadKeys({ disk, random: systemRandom }, root)

async function refused(root: string, text: RegExp, disk?: Disk): Promise<void> {
  await assert.rejects(load(root, disk), (error: unknown) => {
    assert.ok(error instanceof KeyDamaged)
    assert.match(error.message, text)
    return true
  })
}

test('keys that are missing are made: 32 random bytes each, for their owner alone', async (context) => {
  const root = temporaryFolder(context)
  const keys = await load(root)
  assert.deepEqual(readdirSync(root).sort(), ['administrator.key', 'operator.key', 'viewer.key'])
  for (const level of provenLevels) {
    const file = join(root, `${level}.key`)
    assert.deepEqual(readFileSync(file), Buffer.from(keys[level]))
    assert.equal(keys[level].length, 32)
    assert.equal(statSync(file).mode & 0o777, 0o600)
  }
  assert.equal(new Set(provenLevels.map((level) => Buffer.from(keys[level]).toString('hex'))).size, 3)
})

test('keys that are there are kept, and only the missing one is made anew', async (context) => {
  const root = temporaryFolder(context)
  const first = await load(root)
  assert.deepEqual(await load(root), first)
  rmSync(join(root, 'operator.key'))
  const second = await load(root)
  assert.deepEqual([second.viewer, second.administrator], [first.viewer, first.administrator])
  assert.notDeepEqual(second.operator, first.operator)
})

test('a key that is too short, too long, or no plain file is told with what to do, and stays as it is', async (context) => {
  const root = temporaryFolder(context)
  await load(root)
  const file = join(root, 'viewer.key')
  for (const bytes of [0, 31, 33]) {
    writeFileSync(file, 'k'.repeat(bytes))
    await refused(
      root,
      new RegExp(`viewer\\.key has ${bytes} bytes and not 32: .*Delete it, and the relay makes a new`),
    )
    assert.equal(readFileSync(file, 'utf8'), 'k'.repeat(bytes))
  }
  rmSync(file)
  mkdirSync(file)
  await refused(root, /viewer\.key is no plain file/)
  rmSync(file, { recursive: true })
  linkSync(join(root, 'operator.key'), file)
  await refused(root, /has a second name/)
})

test('two levels with the same key are told', async (context) => {
  const root = temporaryFolder(context)
  await load(root)
  copyFileSync(join(root, 'administrator.key'), join(root, 'viewer.key'))
  await refused(root, /Two of the keys .* are the same, so that levels cannot be told apart/)
})

test('a disk that fails is told, and leaves no piece of a key', async (context) => {
  const root = temporaryFolder(context)
  const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })
  await refused(root, /viewer\.key cannot be read or made: the disk is full \(ENOSPC\)/, {
    ...systemDisk,
    replace: () => Promise.reject(full),
  })
  assert.deepEqual(readdirSync(root), [])
})
