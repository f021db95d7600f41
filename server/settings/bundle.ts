/**
 * The whole configuration as one text: what Export-SmtpConfiguration gives and Import-SmtpConfiguration takes. Secrets are in
 * it only under a passphrase (scrypt, RFC 7914; AES-256-GCM).
 */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { StoredSettings } from '../generated/settings.js'
import type { KeyDeriver } from '../system/hasher.js'
import type { Random } from '../system/random.js'
import { isObject } from './accounts.js'
import { readJson } from './json-text.js'
import { invalid, type Refusal } from './refusal.js'

const FORMAT = 'mailroot-configuration-1'
const SALT_BYTES = 16
const IV_BYTES = 12
const TAG_BYTES = 16

/** What is encrypted: sections of secrets.json. */
export type BundledSecrets = Readonly<Record<string, unknown>>

export interface Bundle {
  /** Of the relay that made it. */
  readonly version: string
  readonly computer: string
  /** ISO 8601. */
  readonly exported: string
  /** settings.json, the revision among it. */
  readonly settings: StoredSettings
  /** Where a password is set that the text does not have, as JSON pointers into the settings. */
  readonly missing: readonly string[]
}

/** Makes the text; with a passphrase the secrets are in it. Rejects with what the deriver does. */
export async function bundleText(
  bundle: Bundle,
  secrets: BundledSecrets,
  passphrase: string | undefined,
  { deriver, random }: { readonly deriver: KeyDeriver; readonly random: Random },
): Promise<string> {
  const { settings, missing, ...about } = bundle
  const closed =
    passphrase === undefined ? { missing } : { secrets: await encrypt(secrets, passphrase, deriver, random) }
  return `${JSON.stringify({ format: FORMAT, ...about, ...closed, settings }, null, 2)}\n`
}

async function encrypt(secrets: BundledSecrets, passphrase: string, deriver: KeyDeriver, random: Random) {
  const [salt, iv] = [random.bytes(SALT_BYTES), random.bytes(IV_BYTES)]
  const cipher = createCipheriv('aes-256-gcm', await deriver.derive(passphrase, salt), iv)
  const data = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final(), cipher.getAuthTag()])
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
  return { algorithm: 'scrypt, aes-256-gcm', salt: text(salt), iv: text(iv), data: text(data) }
}

export interface Unbundled {
  /** As the text has them; not checked. */
  readonly settings: Readonly<Record<string, unknown>>
  /** Absent when the text has none. Each section is as secrets.json had it; not checked. */
  readonly secrets?: BundledSecrets
}

/** Reads the text. Rejects with Refusal `invalid`, which says what is wrong with text or passphrase. */
export async function readBundle(
  bytes: Uint8Array,
  passphrase: string | undefined,
  deriver: KeyDeriver,
): Promise<Unbundled> {
  const file = parsed(bytes)
  const settings = file['settings']
  if (file['format'] !== FORMAT || !isObject(settings)) {
    throw wrong('is no configuration: Export-SmtpConfiguration makes one')
  }
  const secrets = file['secrets']
  if (secrets === undefined) {
    if (passphrase === undefined) return { settings }
    throw invalid([
      { pointer: '/passphrase', problem: 'fits nothing: the text was exported without one, and has no secrets' },
    ])
  }
  if (passphrase === undefined) return { settings }
  return { settings, secrets: await decrypt(secrets, passphrase, deriver) }
}

async function decrypt(secrets: unknown, passphrase: string, deriver: KeyDeriver): Promise<BundledSecrets> {
  const [salt, iv, data] = ['salt', 'iv', 'data'].map((name) => bytesOf(secrets, name))
  if (salt?.length !== SALT_BYTES || iv?.length !== IV_BYTES || data === undefined || data.length < TAG_BYTES) {
    throw wrong('has secrets that are not as the relay wrote them')
  }
  const decipher = createDecipheriv('aes-256-gcm', await deriver.derive(passphrase, salt), iv)
  decipher.setAuthTag(data.subarray(-TAG_BYTES))
  try {
    const plain = Buffer.concat([decipher.update(data.subarray(0, -TAG_BYTES)), decipher.final()])
    const value: unknown = JSON.parse(plain.toString('utf8'))
    if (isObject(value)) return value
  } catch {
    // The tag does not tell a wrong passphrase from a text that somebody has changed.
  }
  throw invalid([{ pointer: '/passphrase', problem: 'is not the one of the export, or the text was changed' }])
}

function bytesOf(holder: unknown, name: string): Buffer | undefined {
  const value = isObject(holder) ? holder[name] : undefined
  return typeof value === 'string' ? Buffer.from(value, 'base64') : undefined
}

function parsed(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw wrong('is not UTF-8 text')
  }
  const json = readJson(text)
  if (!json.ok) throw wrong(json.problems[0]?.problem ?? 'is no JSON')
  if (!isObject(json.value)) throw wrong('is no configuration: Export-SmtpConfiguration makes one')
  return json.value
}

function wrong(problem: string): Refusal {
  return invalid([{ pointer: '/content', problem }])
}
