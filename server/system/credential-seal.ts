/**
 * A key that systemd gives the service, and nobody else, as a credential (systemd.exec(5), LoadCredentialEncrypted=): on the
 * disk it is encrypted by the machine's TPM or host key. AES-256-GCM (NIST SP 800-38D) under a key made of it (RFC 5869).
 */
import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Random } from './random.js'
import { type Seal, SealProblem } from './seal.js'

/** The name of the credential. */
export const CREDENTIAL = 'mailroot-secrets-key'
/** Fewer cannot be random enough; more than these are no key. */
const CREDENTIAL_BYTES_MIN = 32
const CREDENTIAL_BYTES_MAX = 4096

const ALGORITHM = 'aes-256-gcm'
const KEY_BYTES = 32
/** Random for each text: safe for 2^32 texts under one key, and a text is a change of a password. */
const NONCE_BYTES = 12
const TAG_BYTES = 16
/** Bytes of its hash by which a key is known again. */
const NAME_BYTES = 8
const PURPOSE = 'mailroot secrets 1'

/** The seal of the service, or undefined where systemd gave it no such credential. Rejects with SealProblem. */
export async function credentialSeal(
  env: Readonly<Record<string, string | undefined>>,
  random: Random,
): Promise<Seal | undefined> {
  const folder = env['CREDENTIALS_DIRECTORY']
  if (folder === undefined || folder === '') return undefined
  const file = path.join(folder, CREDENTIAL)
  let credential: Buffer
  try {
    credential = await fs.promises.readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new SealProblem(`The credential ${file} cannot be read: ${(error as Error).message}`)
  }
  if (credential.length < CREDENTIAL_BYTES_MIN || credential.length > CREDENTIAL_BYTES_MAX) {
    throw new SealProblem(
      `The credential ${CREDENTIAL} has ${credential.length} bytes; it must have ${CREDENTIAL_BYTES_MIN} random ones at least, and ${CREDENTIAL_BYTES_MAX} at most. docs/secrets.md says how to make one.`,
    )
  }
  return keySeal(credential, random)
}

/** The seal under a key of random bytes. */
export function keySeal(credential: Uint8Array, random: Random): Seal {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', credential, '', purpose, KEY_BYTES))
  const key = derive(PURPOSE)
  const name = createHash('sha256')
    .update(derive(`${PURPOSE} name`))
    .digest()
    .subarray(0, NAME_BYTES)
  const about = Buffer.from(PURPOSE)
  return {
    method: 'systemd',
    key: name.toString('hex'),
    close: (plain) => {
      const nonce = random.bytes(NONCE_BYTES)
      const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(about)
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
    },
    open: (closed) => {
      if (closed.length < NONCE_BYTES + TAG_BYTES) return undefined
      const decipher = createDecipheriv(ALGORITHM, key, closed.subarray(0, NONCE_BYTES)).setAAD(about)
      decipher.setAuthTag(closed.subarray(-TAG_BYTES))
      try {
        return Buffer.concat([decipher.update(closed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()])
      } catch {
        return undefined
      }
    },
  }
}
