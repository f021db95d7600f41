/**
 * Reads PFX files (PKCS #12, RFC 7292), new and old. Node reads only new ones, and gives neither key nor certificate away;
 * node-forge also knows RC2 and 3DES, which Windows writes.
 */
import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto'
import forge from 'node-forge'
import { CertificateProblem, certificateFrom } from './certificate.js'

/**
 * The most rounds that a password is worked with: the file says how many, and the relay does nothing else meanwhile.
 * Windows writes 2,000, OpenSSL 2,048; .NET takes no more than this either.
 */
const ROUNDS_MAX = 600_000

/** Throws CertificateProblem: no PFX file, another password, no key or certificate in it. */
export function readPfx(
  bytes: Buffer,
  password: string,
): { readonly key: KeyObject; readonly certificates: readonly X509Certificate[] } {
  const asn1 = parsed(bytes)
  if (roundsOf(asn1) > ROUNDS_MAX) {
    throw new CertificateProblem(
      `its password is worked more than ${ROUNDS_MAX} times: export it with fewer iterations`,
    )
  }
  const pfx = opened(asn1, password)
  const bags = pfx.safeContents.flatMap(({ safeBags }) => safeBags)
  const certificates = bags.filter(({ type }) => type === forge.pki.oids['certBag']).map(certificateOf)
  if (certificates.length === 0) throw new CertificateProblem('there is no certificate in it')
  const keys = bags.filter(({ type }) => keyBags.some((name) => forge.pki.oids[name] === type)).map(keyOf)
  if (keys.length === 0) throw new CertificateProblem('there is no private key in it: export it with its private key')
  const fitting = keys.find((key) => certificates.some((one) => one.checkPrivateKey(key)))
  const [first] = keys
  const key = fitting ?? first
  if (key === undefined) throw new CertificateProblem('there is no private key in it')
  return { key, certificates }
}

const keyBags = ['keyBag', 'pkcs8ShroudedKeyBag']

function parsed(bytes: Buffer): forge.asn1.Asn1 {
  try {
    return forge.asn1.fromDer(bytes.toString('latin1'))
  } catch {
    throw new CertificateProblem('is neither a PFX file nor a PEM file')
  }
}

function opened(asn1: forge.asn1.Asn1, password: string): forge.pkcs12.Pkcs12Pfx {
  try {
    return forge.pkcs12.pkcs12FromAsn1(asn1, false, password)
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    if (/MAC could not be verified|Invalid password|Failed to decrypt|Unable to decrypt/i.test(text)) {
      throw new CertificateProblem('is not the password of the PFX file', 'password')
    }
    // What OpenSSL and Windows write is known, so that anything else is no such file, or a broken one.
    throw new CertificateProblem('cannot be read as a PFX file')
  }
}

/** The bytes as they are in the file: the signature is over just these. */
function certificateOf(bag: forge.pkcs12.Bag): X509Certificate {
  const asn1 = bag.cert === undefined || bag.cert === null ? bag.asn1 : forge.pki.certificateToAsn1(bag.cert)
  return certificateFrom(derOf(asn1))
}

function keyOf(bag: forge.pkcs12.Bag): KeyObject {
  try {
    // An RSA key is taken apart by forge; any other is left as the PrivateKeyInfo that it came as.
    if (bag.key) return createPrivateKey(forge.pki.privateKeyToPem(bag.key))
    return createPrivateKey({ key: derOf(bag.asn1), format: 'der', type: 'pkcs8' })
  } catch {
    throw new CertificateProblem('the private key in it cannot be read')
  }
}

function derOf(asn1: forge.asn1.Asn1): Buffer {
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'latin1')
}

/** The largest number of rounds: an INTEGER behind the salt, an OCTET STRING, wherever such a pair stands. */
function roundsOf(node: forge.asn1.Asn1): number {
  const { value, type } = node
  if (typeof value === 'string') {
    return type === forge.asn1.Type.OCTETSTRING ? roundsWithin(value) : 0
  }
  let most = 0
  for (const [index, item] of value.entries()) {
    const before = value[index - 1]
    const isCount = item.type === forge.asn1.Type.INTEGER && before?.type === forge.asn1.Type.OCTETSTRING
    most = Math.max(most, isCount ? integerOf(item) : roundsOf(item))
  }
  return most
}

/** The contents of a PFX file are a text within its structure. */
function roundsWithin(text: string): number {
  try {
    return roundsOf(forge.asn1.fromDer(text))
  } catch {
    return 0
  }
}

function integerOf({ value }: forge.asn1.Asn1): number {
  return typeof value === 'string' && value.length <= 6
    ? Buffer.from(value, 'latin1').readUIntBE(0, value.length)
    : Number.POSITIVE_INFINITY
}
