/**
 * Reads PFX files (PKCS #12, RFC 7292), new and old. Node reads new ones alone, and gives neither key nor certificate away.
 * The MAC is not checked: it would prove that the file came from somebody who knows the password, and who brings it here is
 * the administrator. Another password shows when the contents are decrypted.
 */
import { createPrivateKey, type KeyObject, type X509Certificate } from 'node:crypto'
import { CertificateProblem, certificateFrom } from './certificate.js'
import { children, type DerNode, nodeOf, objectId, octets, tagged } from './der.js'
import { decrypt } from './pfx-decrypt.js'

const types = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
} as const

/** So many bags are none of a certificate with its chain. */
const BAGS_MAX = 200

interface Found {
  readonly keys: KeyObject[]
  readonly certificates: X509Certificate[]
}

/** Rejects with CertificateProblem: no PFX file, another password, no key or certificate in it. */
export async function readPfx(
  bytes: Buffer,
  password: string,
): Promise<{ readonly key: KeyObject; readonly certificates: readonly X509Certificate[] }> {
  const found: Found = { keys: [], certificates: [] }
  try {
    for (const content of contentsOf(bytes)) {
      for (const bag of await bagsOf(content, password)) await take(bag, password, found)
    }
  } catch (error) {
    if (error instanceof CertificateProblem) throw error
    throw new CertificateProblem('cannot be read as a PFX file: it is damaged')
  }
  const { keys, certificates } = found
  const key = keys.find((one) => certificates.some((certificate) => certificate.checkPrivateKey(one))) ?? keys[0]
  if (certificates.length === 0) throw new CertificateProblem('there is no certificate in it')
  if (key === undefined) throw new CertificateProblem('there is no private key in it: export it with its private key')
  return { key, certificates }
}

/** `PFX ::= SEQUENCE { version, authSafe ContentInfo, macData }`, where authSafe is data: a sequence of ContentInfo. */
function contentsOf(bytes: Buffer): readonly DerNode[] {
  try {
    const [, authSafe] = children(nodeOf(bytes))
    const [type, data] = children(authSafe)
    if (objectId(type) !== types.data) throw new Error('signed with a certificate')
    return children(nodeOf(octets(tagged(data))))
  } catch {
    throw new CertificateProblem('is neither a PFX file nor a PEM file')
  }
}

/** The safe bags of a ContentInfo; what is neither in the clear nor under a password is left out. */
async function bagsOf(content: DerNode, password: string): Promise<readonly DerNode[]> {
  const [type, data] = children(content)
  const kind = objectId(type)
  if (kind === types.data) return limited(children(nodeOf(octets(tagged(data)))))
  if (kind !== types.encryptedData) return []
  // EncryptedData ::= SEQUENCE { version, EncryptedContentInfo { contentType, algorithm, [0] content } }
  const [, information] = children(tagged(data))
  const [, algorithm, encrypted] = children(information)
  return limited(await decrypt(algorithm, octets(encrypted), password, (plain) => children(nodeOf(plain))))
}

function limited(bags: readonly DerNode[]): readonly DerNode[] {
  if (bags.length > BAGS_MAX) throw new CertificateProblem(`it holds more than ${BAGS_MAX} keys and certificates`)
  return bags
}

/** `SafeBag ::= SEQUENCE { bagId, [0] bagValue, attributes }`. Kinds that are neither key nor certificate are left out. */
async function take(bag: DerNode, password: string, { keys, certificates }: Found): Promise<void> {
  const [id, value] = children(bag)
  const inner = tagged(value)
  switch (objectId(id)) {
    case types.keyBag:
      keys.push(keyFrom(inner.bytes()))
      break
    case types.shroudedKeyBag: {
      const [algorithm, encrypted] = children(inner)
      keys.push(await decrypt(algorithm, octets(encrypted), password, keyFrom))
      break
    }
    case types.certificateBag: {
      const [, certificate] = children(inner)
      certificates.push(certificateFrom(octets(tagged(certificate))))
      break
    }
  }
}

function keyFrom(der: Buffer): KeyObject {
  return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
}
