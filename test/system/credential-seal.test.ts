/** A key from systemd: what it encrypts, and what it says of credentials that cannot be used. */
import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { CREDENTIAL, credentialSeal, keySeal } from '../../server/system/credential-seal.js'
import { systemRandom } from '../../server/system/random.js'
import { SealProblem } from '../../server/system/seal.js'
import { temporaryFolder } from '../support/folder.js'

const plain = Buffer.from('{"password": "hunter2"}')

test('only the same key opens what was closed, and only as it was', () => {
  const seal = keySeal(Buffer.alloc(32, 1), systemRandom)
  const other = keySeal(Buffer.alloc(32, 2), systemRandom)
  const closed = seal.close(plain)
  assert.deepEqual(seal.open(closed), plain)
  assert.deepEqual(keySeal(Buffer.alloc(32, 1), systemRandom).open(closed), plain)
  assert.equal(other.open(closed), undefined)
  assert.notEqual(seal.key, other.key)
  assert.ok(!Buffer.from(closed).includes('hunter2'))
  assert.notDeepEqual(seal.close(plain), closed, 'no nonce twice')
  for (let at = 0; at < closed.length; at++) {
    const changed = Buffer.from(closed)
    changed[at] = (changed[at] ?? 0) ^ 1
    assert.equal(seal.open(changed), undefined, `octet ${at}`)
    assert.equal(seal.open(closed.subarray(0, at)), undefined, `${at} octets`)
  }
})

test('the service has a seal where systemd gives it the credential, and nobody else has', async (context) => {
  const folder = temporaryFolder(context)
  const seal = (env: Record<string, string>) => credentialSeal(env, systemRandom)
  assert.equal(await seal({}), undefined)
  assert.equal(await seal({ CREDENTIALS_DIRECTORY: '' }), undefined)
  assert.equal(await seal({ CREDENTIALS_DIRECTORY: folder }), undefined)
  const file = join(folder, CREDENTIAL)
  writeFileSync(file, Buffer.alloc(32, 1))
  const found = await seal({ CREDENTIALS_DIRECTORY: folder })
  assert.equal(found?.key, keySeal(Buffer.alloc(32, 1), systemRandom).key)
  for (const bytes of [0, 31, 4097]) {
    writeFileSync(file, Buffer.alloc(bytes, 'hunter2'))
    await assert.rejects(seal({ CREDENTIALS_DIRECTORY: folder }), (error: Error) => {
      assert.ok(error instanceof SealProblem)
      assert.match(error.message, new RegExp(`mailroot-secrets-key has ${bytes} bytes; it must have 32`))
      assert.doesNotMatch(error.message, /hunter2/)
      return true
    })
  }
  mkdirSync(join(folder, 'another', CREDENTIAL), { recursive: true })
  await assert.rejects(seal({ CREDENTIALS_DIRECTORY: join(folder, 'another') }), /cannot be read: EISDIR/)
})
