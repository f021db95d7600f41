/** Any file that an administrator brings: a certificate, or told in words what is wrong with it. */
import assert from 'node:assert/strict'
import { createPrivateKey } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import forge from 'node-forge'
import { CertificateProblem, fileText, parseCertificate } from '../../server/certificates/certificate.js'
import { children, nodeOf, objectId, octets as octetsOf } from '../../server/certificates/der.js'
import { bring } from '../../server/certificates/import.js'
import { makeCertificate } from '../../server/certificates/make.js'
import { systemClock } from '../../server/system/clock.js'
import { bounded, octets, textOf } from '../support/fuzz.js'

const made = await makeCertificate(['one.test'], systemClock.now())
const pem = fileText(made)
const key = forge.pki.privateKeyFromPem(String(createPrivateKey(made.key).export({ type: 'pkcs1', format: 'pem' })))
// Few rounds: what is fuzzed is the reading.
const pfxAsn1 = forge.pkcs12.toPkcs12Asn1(key, forge.pki.certificateFromPem(made.cert), 'word', {
  algorithm: '3des',
  count: 1,
})
const pfx = Buffer.from(forge.asn1.toDer(pfxAsn1).getBytes(), 'latin1')

/** Octets of a file changed, taken out, put in or doubled. */
function changesOf(file: Buffer): fc.Arbitrary<Buffer> {
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(3), fc.oneof(octets(4), octets(1)))
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce(
        (bytes, [at, cut, put]) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + cut)]),
        file,
      ),
    )
}

async function isTold(content: Buffer, given: { readonly key?: Buffer; readonly password?: string }): Promise<void> {
  try {
    const certificate = await bring({ content, ...given })
    assert.match(certificate.key, /^-----BEGIN PRIVATE KEY-----/)
    assert.ok(Number.isFinite(certificate.notAfterMs) && Number.isFinite(certificate.notBeforeMs))
  } catch (error) {
    assert.ok(error instanceof CertificateProblem, String(error))
    assert.ok(!/MII|word/.test(error.message.replace('password', '')), error.message)
  }
}

test('a PFX file with any change is a certificate or a problem', async () => {
  await bring({ content: pfx, password: 'word' })
  await fc.assert(
    fc.asyncProperty(fc.oneof({ arbitrary: changesOf(pfx), weight: 5 }, octets(60)), (content) =>
      isTold(content, { password: 'word' }),
    ),
    bounded(150),
  )
})

test('a PEM file with any change is a certificate or a problem', async () => {
  const begin = [
    '-----BEGIN PRIVATE KEY-----\n',
    '-----END PRIVATE KEY-----\n',
    '-----BEGIN CERTIFICATE-----\n',
    '-----END CERTIFICATE-----\n',
  ]
  const pieces = textOf([...begin, made.key, made.cert, 'ENCRYPTED ', 'AAAA\n'], 8).map((text) => Buffer.from(text))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(changesOf(Buffer.from(pem)), pieces),
      fc.option(pieces, { nil: undefined }),
      (content, second) => isTold(content, { password: 'word', ...(second === undefined ? {} : { key: second }) }),
    ),
    bounded(120),
  )
})

test('a file in the folder tls is read as it was written', () => {
  assert.deepEqual(parseCertificate(pem), made)
})

test('beginnings of PEM blocks without an end are read at once', { timeout: 20_000 }, () => {
  for (const begin of [
    '-----BEGIN PRIVATE KEY-----\n',
    '-----BEGIN CERTIFICATE-----',
    '-----BEGIN A ',
    'A ',
    '-----BEGIN RSA PRIVATE KEY-----',
  ])
    assert.throws(() => parseCertificate(begin.repeat(2_000_000 / begin.length)), CertificateProblem)
})

test('ASN.1 of any octets is a structure or an error, also when it nests', () => {
  const walk = (bytes: Buffer): void => {
    try {
      for (const child of children(nodeOf(bytes))) {
        child.bytes()
        octetsOf(child)
        objectId(child)
      }
    } catch (error) {
      assert.ok(error instanceof Error)
    }
  }
  const piece = fc.constantFrom(
    ...[
      [0x30, 0x80],
      [0x30, 0x03],
      [0x24, 0x80],
      [0x04, 0x01, 0x00],
      [0x06, 0x03, 0x2a, 0x03, 0x04],
      [0, 0],
      [0xa0, 0x05],
      [0x30, 0x84, 0xff, 0xff, 0xff, 0xff],
    ],
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 20 }).map((parts) => Buffer.from(parts.flat())),
      walk,
    ),
    bounded(1000),
  )
  walk(Buffer.from([0x30, 0x80].concat(...Array(50_000).fill([0x30, 0x80]))))
})
