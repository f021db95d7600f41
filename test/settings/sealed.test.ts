/** secrets.json where the system has a key: encrypted by itself, and never written over where the key is not there. */
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checkRoot } from '../../server/settings/check.js'
import { loadSettings } from '../../server/settings/load.js'
import { SecretsSealed } from '../../server/settings/sealed.js'
import { SecretsDamaged, SecretsFile, secretsPath } from '../../server/settings/secrets-file.js'
import { keySeal } from '../../server/system/credential-seal.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import type { Seal } from '../../server/system/seal.js'
import { temporaryFolder } from '../support/folder.js'

const seal = keySeal(Buffer.alloc(32, 1), systemRandom)
const other = keySeal(Buffer.alloc(32, 2), systemRandom)
/** Windows has keys of its own, which have no names. */
const windows = (from: Seal): Seal => ({ ...from, method: 'dpapi', key: 'machine' })

const account = { virtualServer: '1', area: 'smartHost', userName: 'u', password: 'hunter2' }

function newRoot(context: TestContext, text?: string): string {
  const root = join(temporaryFolder(context), 'root')
  mkdirSync(root)
  if (text !== undefined) writeFileSync(secretsPath(root), text)
  return root
}

const load = (root: string, key?: Seal, disk: Disk = systemDisk) => SecretsFile.load(disk, root, key)
const textOf = (root: string) => readFileSync(secretsPath(root), 'utf8')

/** A root whose secrets are encrypted. */
async function sealedRoot(context: TestContext, key: Seal): Promise<string> {
  const root = newRoot(context)
  await (await load(root, key)).change(() => ({ secrets: [account] }))
  return root
}

test('a plain file is encrypted at the next start, whole, and nothing of it stays behind', async (context) => {
  const root = newRoot(context, JSON.stringify({ secrets: [account], later: 1 }))
  // Left by a power cut in the middle of a write.
  writeFileSync(`${secretsPath(root)}.new`, 'hunter2')
  const file = await load(root, seal)
  assert.match(textOf(root), /hunter2/, 'reading changes nothing')
  assert.equal(await file.protect(), true)
  assert.equal(await file.protect(), false)
  assert.deepEqual(readdirSync(root), ['secrets.json'])
  assert.doesNotMatch(textOf(root), /hunter2|smartHost/)
  const { format, method, key } = JSON.parse(textOf(root))
  assert.deepEqual([format, method, key], ['mailroot-sealed-1', 'systemd', seal.key])
  const again = await load(root, seal)
  assert.deepEqual([again.section('secrets'), again.section('later')], [[account], 1])
  assert.equal(await again.protect(), false)
})

test('without a file, or without a key, there is nothing to encrypt', async (context) => {
  assert.equal(await (await load(newRoot(context), seal)).protect(), false)
  const root = newRoot(context, JSON.stringify({ secrets: [account] }))
  assert.equal(await (await load(root)).protect(), false)
  assert.match(textOf(root), /hunter2/)
})

test('a disk that fails leaves the plain file, and the next try encrypts it', async (context) => {
  const root = newRoot(context, JSON.stringify({ secrets: [account] }))
  const full: Disk = { ...systemDisk, replace: () => Promise.reject(new Error('the disk is full')) }
  await assert.rejects((await load(root, seal, full)).protect(), /the disk is full/)
  assert.match(textOf(root), /hunter2/)
  assert.equal(await (await load(root, seal)).protect(), true)
})

test('a system that does not encrypt changes nothing, and says so', async (context) => {
  const root = newRoot(context, JSON.stringify({ secrets: [account] }))
  const refuses: Seal = {
    ...seal,
    close: () => {
      throw new Error('CryptProtectData of Windows failed with the error 5')
    },
  }
  const file = await load(root, refuses)
  await assert.rejects(
    file.change(() => ({ secrets: [] })),
    /CryptProtectData/,
  )
  assert.deepEqual([file.section('secrets'), JSON.parse(textOf(root))], [[account], { secrets: [account] }])
})

test('a key that is absent or another one ends the start with what to do, and the file is as it was', async (context) => {
  const byService = await sealedRoot(context, seal)
  const byWindows = await sealedRoot(context, windows(seal))
  const cases: readonly (readonly [string, Seal | undefined, boolean, RegExp])[] = [
    [byService, undefined, true, /encrypted by the credential mailroot-secrets-key of systemd, and this start was not/],
    [byService, windows(seal), true, /encrypted by the credential mailroot-secrets-key of systemd/],
    [byService, other, false, /under another key than the credential .* Give the service the former one/],
    [byWindows, undefined, true, /encrypted by DPAPI of Windows, and that cannot be used here/],
    [byWindows, windows(other), false, /another machine or another installation of Windows, or was changed/],
  ]
  for (const [root, key, keyAbsent, message] of cases) {
    const before = textOf(root)
    await assert.rejects(load(root, key), (error: Error) => {
      assert.ok(error instanceof SecretsSealed)
      assert.equal(error.keyAbsent, keyAbsent)
      assert.match(error.message, message)
      assert.match(error.message, /Import-SmtpConfiguration -Passphrase\) or set them again\. Nothing was changed\.$/)
      return true
    })
    assert.equal(textOf(root), before)
    assert.deepEqual(readdirSync(root), ['secrets.json'])
  }
})

test('an encrypted file that was changed is damaged, whatever was changed', async (context) => {
  const root = await sealedRoot(context, seal)
  const right = JSON.parse(textOf(root)) as Record<string, string>
  const data = Buffer.from(right['data'] ?? '', 'base64')
  data[20] = (data[20] ?? 0) ^ 1
  const list = Buffer.from(seal.close(Buffer.from('[]'))).toString('base64')
  const wrong = [
    { data: data.toString('base64') },
    { data: '' },
    { data: 7 },
    { data: list },
    { method: 'rot13' },
    { method: '__proto__' },
  ]
  for (const change of wrong) {
    writeFileSync(secretsPath(root), JSON.stringify({ ...right, ...change }))
    await assert.rejects(load(root, seal), SecretsDamaged)
  }
})

test('check reads with the key of the system, and says what it could not look into', async (context) => {
  const lines = async (root: string, key?: Seal) => {
    const machine = { root, hostName: 'relay1' }
    await loadSettings(systemDisk, machine)
    const { ok, lines } = await checkRoot(systemDisk, machine, key)
    return `${ok} ${lines.slice(ok ? 1 : 0).join(' ')}`
  }
  const plain = newRoot(context, JSON.stringify({ secrets: [account] }))
  assert.match(await lines(plain), /^true .*secrets\.json has passwords in plain text/)
  assert.equal(await lines(plain, seal), 'true ')
  assert.equal(await lines(newRoot(context, '{}')), 'true ')
  const sealed = await sealedRoot(context, seal)
  assert.equal(await lines(sealed, seal), 'true ')
  assert.match(await lines(sealed), /^true .*is encrypted, and was not looked into: only the service has the key/)
  assert.match(await lines(sealed, other), /^false .*under another key/)
})
