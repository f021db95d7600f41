/** Keys and certificates: what is taken, and what is refused with which words. */
import assert from 'node:assert/strict'
import { createPrivateKey, generateKeyPairSync, X509Certificate } from 'node:crypto'
import { test } from 'node:test'
import forge from 'node-forge'
import {
  type Certificate,
  CertificateProblem,
  fileText,
  parseCertificate,
} from '../../server/certificates/certificate.js'
import { type Brought, bring } from '../../server/certificates/import.js'
import { makeCertificate, makeOwn } from '../../server/certificates/make.js'
import { systemClock } from '../../server/system/clock.js'

const now = systemClock.now()
/** Making a key takes long: a few for all. */
const first = await makeCertificate(['one.test', 'two.test', '192.0.2.1'], now)
const second = await makeOwn('other.test', now)

async function refused(brought: Brought, part: CertificateProblem['part'], message: RegExp): Promise<void> {
  await assert.rejects(bring(brought), (error) => {
    assert.ok(error instanceof CertificateProblem, String(error))
    assert.match(error.message, message)
    assert.equal(error.part, part)
    return true
  })
}

const fingerprint = ({ cert }: Pick<Certificate, 'cert'>): string => new X509Certificate(cert).fingerprint256

function pfx(certificate: Certificate, password: string, algorithm: 'aes256' | '3des'): Buffer {
  const key = forge.pki.privateKeyFromPem(
    createPrivateKey(certificate.key).export({ type: 'pkcs1', format: 'pem' }) as string,
  )
  const asn1 = forge.pkcs12.toPkcs12Asn1(key, forge.pki.certificateFromPem(certificate.cert), password, { algorithm })
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1')
}

test('a made certificate names its hosts, RSA with 2048 bits, for 825 days', () => {
  const { subjectAltName, publicKey } = new X509Certificate(first.cert)
  assert.equal(subjectAltName, 'DNS:one.test, DNS:two.test, IP Address:192.0.2.1')
  assert.equal(publicKey.asymmetricKeyDetails?.modulusLength, 2048)
  const days = (first.notAfterMs - now) / 86_400_000
  assert.ok(days > 823 && days < 825, `${days} days`)
})

test('what the relay made itself is known by its file, until another key is put there', () => {
  const text = fileText(second)
  assert.match(text, /^Made by Mailroot/)
  assert.deepEqual(parseCertificate(text), second)
  assert.equal(parseCertificate(fileText(first)).selfMade, false)
})

test('PEM in one file or two, in any order and also in UTF-16, is taken', async () => {
  const expected = fingerprint(first)
  const { key, cert } = first
  const brought: readonly Brought[] = [
    { content: Buffer.from(`${key}${cert}`) },
    { content: Buffer.from(`text\n${second.cert}\n${cert}\n${key}`) },
    { content: Buffer.from(cert), key: Buffer.from(key) },
    { content: Buffer.from(`\ufeff${cert}\r\n${key}`, 'utf16le') },
  ]
  for (const one of brought) {
    const taken = await bring(one)
    assert.equal(fingerprint(taken), expected)
    assert.equal(taken.cert.split('-----BEGIN').length, 2, 'a certificate that is no issuer is left out')
  }
})

test('an encrypted PEM key wants its password', async () => {
  const key = createPrivateKey(first.key)
  for (const form of [
    key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' }),
    key.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'right' }),
  ]) {
    const files = { content: Buffer.from(first.cert), key: Buffer.from(form) }
    await refused(files, 'key', /encrypted, and its password was not given/)
    await refused({ ...files, password: 'wrong' }, 'password', /is not the one that the private key is encrypted with/)
    const taken = await bring({ ...files, password: 'right' })
    assert.equal(fingerprint(taken), fingerprint(first))
    assert.doesNotMatch(taken.key, /ENCRYPTED/)
  }
})

test('what is missing, broken or the other one is refused', async () => {
  const cert = Buffer.from(first.cert)
  await refused({ content: cert }, 'content', /no private key/)
  await refused({ content: Buffer.from(first.key) }, 'content', /no certificate/)
  await refused({ content: cert, key: Buffer.from(second.key) }, 'key', /not that of the certificate/)
  await refused({ content: cert, key: Buffer.from('nothing') }, 'key', /no private key/)
  await refused({ content: Buffer.from('nothing') }, 'content', /neither a PFX file nor a PEM file/)
  await refused({ content: Buffer.alloc(0) }, 'content', /neither a PFX file nor a PEM file/)
  const broken = first.key.replace(/\n[^\n]{20}/, `\n${'A'.repeat(20)}`)
  await refused({ content: Buffer.from(broken + first.cert) }, 'content', /private key in it cannot be read/)
  const half = first.cert.replace(/\n[^\n]{20}/, `\n${'A'.repeat(20)}`)
  await refused({ content: Buffer.from(first.key + half) }, 'content', /certificate in it cannot be read/)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const other = String(privateKey.export({ type: 'sec1', format: 'pem' }))
  await refused({ content: cert, key: Buffer.from(other) }, 'key', /not that of the certificate/)
})

test('a PFX file is read with its password alone, new and old ones', async () => {
  for (const algorithm of ['aes256', '3des'] as const) {
    const content = pfx(first, 'right', algorithm)
    assert.equal(fingerprint(await bring({ content, password: 'right' })), fingerprint(first))
    await refused({ content, password: 'wrong' }, 'password', /not the password of the PFX file/)
    await refused({ content }, 'password', /not the password of the PFX file/)
    await refused({ content, key: Buffer.from(first.key), password: 'right' }, 'key', /belongs to a PEM file/)
  }
})

test('a damaged PFX file is a problem that is told, wherever the damage is', async () => {
  const content = pfx(first, 'right', 'aes256')
  for (let at = 0; at < content.length; at += 37) {
    const damaged = Buffer.from(content)
    damaged.writeUInt8(damaged.readUInt8(at) ^ 0x41, at)
    for (const bytes of [damaged, content.subarray(0, at)]) {
      await bring({ content: bytes, password: 'right' }).catch((error: unknown) => {
        assert.ok(error instanceof CertificateProblem, `byte ${at}: ${error instanceof Error ? error.stack : error}`)
      })
    }
  }
  await refused({ content: Buffer.from('3080'.repeat(30_000), 'hex') }, 'content', /neither a PFX file nor a PEM file/)
})

test('a PFX file that asks for endless work is refused', async () => {
  const content = pfx(first, 'right', '3des')
  // The count of rounds is an INTEGER of two bytes behind the salt of eight.
  const at = content.indexOf(Buffer.from('02020800', 'hex'))
  assert.ok(at > 0)
  const endless = Buffer.from(content)
  endless.writeUInt16BE(0x7fff, at + 2)
  await refused({ content: endless, password: 'right' }, 'password', /not the password/)
  const asn1 = forge.asn1.fromDer(content.toString('latin1'))
  const slow = replaceCount(asn1, 0x7fffffff)
  await refused({ content: slow, password: 'right' }, 'content', /asks for 2147483647 rounds/)
})

/** Every count of 2048 rounds becomes another one. */
function replaceCount(node: forge.asn1.Asn1, count: number): Buffer {
  const change = (one: forge.asn1.Asn1): void => {
    if (Array.isArray(one.value)) one.value.forEach(change)
    else if (one.type === forge.asn1.Type.INTEGER && one.value === '\x08\x00') {
      one.value = forge.asn1.integerToDer(count).getBytes()
    } else if (one.type === forge.asn1.Type.OCTETSTRING && one.value.length > 100) {
      try {
        one.value = replaceCount(forge.asn1.fromDer(one.value), count).toString('latin1')
      } catch {
        // Encrypted.
      }
    }
  }
  change(node)
  return Buffer.from(forge.asn1.toDer(node).getBytes(), 'latin1')
}

test('a certificate with a date that is none is refused', async () => {
  const { raw } = new X509Certificate(first.cert)
  // UTCTime, 13 octets: the first of the two is the beginning.
  const changed = Buffer.from(raw)
  changed[changed.indexOf(Buffer.from([0x17, 0x0d])) + 2] = 0
  const cert = `-----BEGIN CERTIFICATE-----\n${changed.toString('base64')}\n-----END CERTIFICATE-----\n`
  await refused({ content: Buffer.from(`${first.key}${cert}`) }, 'content', /has a date that is none/)
})
