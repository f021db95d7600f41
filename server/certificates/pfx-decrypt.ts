/**
 * What a PFX file encrypts with a password: PBES2 (RFC 8018 section 6.2), which OpenSSL 3 and new Windows write, and the
 * older ones of RFC 7292 appendix C with 3DES or RC2. RC2 is node-forge's, since OpenSSL 3 leaves it out.
 */
import { createDecipheriv, createHash, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import forge from 'node-forge'
import { CertificateProblem } from './certificate.js'
import { children, type DerNode, integer, isInteger, objectId, octets } from './der.js'

/** Rounds that a password is worked with: the file says how many. OpenSSL writes 2,048, Windows 2,000, some 600,000. */
const ROUNDS_MAX = 5_000_000
/** The older way runs on the relay's own thread: half a second. */
const OLD_ROUNDS_MAX = 100_000

const PBES2 = '1.2.840.113549.1.5.13'
const PBKDF2 = '1.2.840.113549.1.5.12'

const hashes: Readonly<Record<string, string | undefined>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
}

const ciphers: Readonly<Record<string, { readonly name: string; readonly keyBytes: number } | undefined>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyBytes: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyBytes: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyBytes: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyBytes: 24 },
}

/** RFC 7292 appendix C. */
const oldCiphers: Readonly<Record<string, { readonly rc2Bits?: number; readonly keyBytes: number } | undefined>> = {
  '1.2.840.113549.1.12.1.3': { keyBytes: 24 },
  '1.2.840.113549.1.12.1.5': { rc2Bits: 128, keyBytes: 16 },
  '1.2.840.113549.1.12.1.6': { rc2Bits: 40, keyBytes: 5 },
}

/**
 * Decrypts, and reads what comes out: that it cannot be read is how another password shows. Rejects with
 * CertificateProblem.
 */
export async function decrypt<Plain>(
  algorithm: DerNode | undefined,
  data: Buffer,
  password: string,
  read: (plain: Buffer) => Plain,
): Promise<Plain> {
  try {
    const [id, parameters] = children(algorithm)
    const name = objectId(id)
    const old = oldCiphers[name]
    if (name !== PBES2 && old === undefined) throw unknown(name)
    const plain =
      old === undefined ? await decryptNew(parameters, data, password) : decryptOld(parameters, old, data, password)
    return read(plain)
  } catch (error) {
    if (error instanceof CertificateProblem) throw error
    throw new CertificateProblem('is not the password of the PFX file, or the file is damaged', 'password')
  }
}

function unknown(id: string): CertificateProblem {
  return new CertificateProblem(
    `it is encrypted in a way that is not known (${id}): export it again with AES-256 and SHA-256`,
  )
}

function checkRounds(rounds: number, most: number): void {
  if (rounds >= 1 && rounds <= most) return
  throw new CertificateProblem(
    `it asks for ${rounds} rounds of its password, at most ${most} are worked: export it with fewer`,
  )
}

const derive = promisify(pbkdf2)

async function decryptNew(parameters: DerNode | undefined, data: Buffer, password: string): Promise<Buffer> {
  const [derivation, encryption] = children(parameters)
  const [derivationId, derivationParameters] = children(derivation)
  if (objectId(derivationId) !== PBKDF2) throw unknown(objectId(derivationId))
  const [salt, count, ...more] = children(derivationParameters)
  // The length of the key may stand before the hash, which is SHA-1 where none is named.
  const prf = more.find((node) => !isInteger(node))
  const hashId = prf === undefined ? '1.2.840.113549.2.7' : objectId(children(prf)[0])
  const hash = hashes[hashId]
  if (hash === undefined) throw unknown(hashId)
  const [cipherId, iv] = children(encryption)
  const cipher = ciphers[objectId(cipherId)]
  if (cipher === undefined) throw unknown(objectId(cipherId))
  const rounds = integer(count)
  checkRounds(rounds, ROUNDS_MAX)
  const key = await derive(Buffer.from(password, 'utf8'), octets(salt), rounds, cipher.keyBytes, hash)
  return finish(createDecipheriv(cipher.name, key, octets(iv)), data)
}

function decryptOld(
  parameters: DerNode | undefined,
  { rc2Bits, keyBytes }: { readonly rc2Bits?: number; readonly keyBytes: number },
  data: Buffer,
  password: string,
): Buffer {
  const [saltNode, count] = children(parameters)
  const rounds = integer(count)
  checkRounds(rounds, OLD_ROUNDS_MAX)
  const salt = octets(saltNode)
  const key = oldKey(1, password, salt, rounds, keyBytes)
  const iv = oldKey(2, password, salt, rounds, 8)
  if (rc2Bits === undefined) return finish(createDecipheriv('des-ede3-cbc', key, iv), data)
  const rc2 = forge.rc2.createDecryptionCipher(key.toString('latin1'), rc2Bits)
  rc2.start(iv.toString('latin1'))
  rc2.update(forge.util.createBuffer(data.toString('latin1')))
  if (!rc2.finish()) throw new Error('the padding is wrong')
  return Buffer.from(rc2.output.getBytes(), 'latin1')
}

function finish(cipher: { update(data: Buffer): Buffer; final(): Buffer }, data: Buffer): Buffer {
  return Buffer.concat([cipher.update(data), cipher.final()])
}

const BLOCK = 64

/** RFC 7292 appendix B.2 with SHA-1. `purpose`: 1 a key, 2 an initial vector. */
function oldKey(purpose: number, password: string, salt: Buffer, rounds: number, length: number): Buffer {
  // UTF-16 with the high byte first, and a zero behind it (appendix B.1).
  const text = Buffer.from(`${password}\0`, 'utf16le').swap16()
  const input = Buffer.concat([repeated(salt), repeated(text)])
  const parts: Buffer[] = []
  for (let made = 0; made < length; made += 20) {
    let hash = sha1(Buffer.concat([Buffer.alloc(BLOCK, purpose), input]))
    for (let round = 1; round < rounds; round++) hash = sha1(hash)
    parts.push(hash)
    const added = Buffer.alloc(BLOCK, hash)
    for (let at = 0; at < input.length; at += BLOCK) add(input.subarray(at, at + BLOCK), added)
  }
  return Buffer.concat(parts).subarray(0, length)
}

function sha1(data: Buffer): Buffer {
  return createHash('sha1').update(data).digest()
}

/** Again and again up to a whole number of blocks. */
function repeated(data: Buffer): Buffer {
  return data.length === 0 ? data : Buffer.alloc(Math.ceil(data.length / BLOCK) * BLOCK, data)
}

/** block = block + added + 1, without what is carried out of it. */
function add(block: Buffer, added: Buffer): void {
  let carry = 1
  for (let at = BLOCK - 1; at >= 0; at--) {
    carry += block.readUInt8(at) + added.readUInt8(at)
    block.writeUInt8(carry & 0xff, at)
    carry >>= 8
  }
}
