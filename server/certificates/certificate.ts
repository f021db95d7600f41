/** A private key with its certificate, as a file of the folder `tls` has them: taken apart, checked and put together. */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { secureContext } from './context.js'

export interface Certificate {
  /** Private key, PEM. */
  readonly key: string
  /** Certificate and, behind it, those that lead to its issuer; PEM. */
  readonly cert: string
  /** Wall time in milliseconds. */
  readonly notBeforeMs: number
  /** Wall time in milliseconds. */
  readonly notAfterMs: number
  /** The relay made it without being asked, and renews it. */
  readonly selfMade: boolean
}

/** What is wrong with a key or certificate, and in which part of what was given. The text holds nothing of the key. */
export class CertificateProblem extends Error {
  override readonly name = 'CertificateProblem'
  readonly part: 'content' | 'key' | 'password'

  constructor(message: string, part: CertificateProblem['part'] = 'content') {
    super(message)
    this.part = part
  }
}

/** More certificates than this are no way to an issuer. */
const CHAIN_MAX = 20

const keyBegin = /-----BEGIN ((?:[A-Z0-9]+ )*PRIVATE KEY)-----/
const certificateBlocks = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g
/** The first line of a file that the relay made by itself. Text before the first block of a PEM file means nothing else. */
const selfMadeLine =
  'Made by Mailroot, which renews it before it ends. Put your own key and certificate here to replace it.'

/** What a file of the folder `tls` holds. */
export function fileText({ key, cert, selfMade }: Certificate): string {
  return `${selfMade ? `${selfMadeLine}\n` : ''}${key.trim()}\n${cert.trim()}\n`
}

/**
 * Takes a PEM text apart; the certificate is the one that the key belongs to, wherever it stands. Throws
 * CertificateProblem when key or certificate is missing, encrypted, broken, the other's, or too weak to be used.
 */
export function parseCertificate(text: string): Certificate {
  return { ...assemble(privateKeyOf(text), certificatesOf(text)), selfMade: text.startsWith(selfMadeLine) }
}

/** The private key in a PEM text. `part`: what the text is, for the problem. */
export function privateKeyOf(text: string, password?: string, part: CertificateProblem['part'] = 'content'): KeyObject {
  const block = keyBlockIn(text)
  if (block === undefined) throw new CertificateProblem('there is no private key in it', part)
  const encrypted = /ENCRYPTED/.test(block)
  if (encrypted && password === undefined) {
    throw new CertificateProblem('the private key in it is encrypted, and its password was not given', part)
  }
  try {
    return createPrivateKey({ key: block, ...(encrypted && password !== undefined ? { passphrase: password } : {}) })
  } catch {
    if (encrypted) throw new CertificateProblem('is not the one that the private key is encrypted with', 'password')
    throw new CertificateProblem('the private key in it cannot be read', part)
  }
}

/** The first one. Not one regular expression: many beginnings without an end would each be read to the end of the text. */
function keyBlockIn(text: string): string | undefined {
  const begin = keyBegin.exec(text)
  if (begin === null) return undefined
  const end = `-----END ${begin[1]}-----`
  const at = text.indexOf(end, begin.index)
  return at < 0 ? undefined : text.slice(begin.index, at + end.length)
}

/** The certificates in a PEM text, as they stand there. */
export function certificatesOf(text: string): readonly X509Certificate[] {
  const blocks = text.match(certificateBlocks) ?? []
  if (blocks.length === 0) throw new CertificateProblem('there is no certificate in it')
  return blocks.map(certificateFrom)
}

/** One certificate, PEM or DER. */
export function certificateFrom(data: string | Buffer): X509Certificate {
  try {
    return new X509Certificate(data)
  } catch {
    throw new CertificateProblem('a certificate in it cannot be read')
  }
}

/** Puts a key together with its certificate and the issuers of that, in the order in which TLS sends them. */
export function assemble(key: KeyObject, certificates: readonly X509Certificate[]): Certificate {
  const leaf = certificates.find((one) => one.checkPrivateKey(key))
  if (leaf === undefined) throw new CertificateProblem('the private key is not that of the certificate', 'key')
  const [notBeforeMs, notAfterMs] = [Date.parse(leaf.validFrom), Date.parse(leaf.validTo)]
  // Nobody could say then when it ends.
  if (Number.isNaN(notBeforeMs) || Number.isNaN(notAfterMs)) {
    throw new CertificateProblem('the certificate has a date that is none')
  }
  const chain = [leaf, ...issuersOf(leaf, certificates)]
  const made: Certificate = {
    key: String(key.export({ type: 'pkcs8', format: 'pem' })),
    cert: chain.map(String).join('').trim(),
    notBeforeMs,
    notAfterMs,
    selfMade: false,
  }
  try {
    secureContext(made, 'Tls12')
  } catch (error) {
    throw new CertificateProblem(`TLS does not take it: ${reasonOf(error)}`)
  }
  return made
}

function issuersOf(leaf: X509Certificate, certificates: readonly X509Certificate[]): readonly X509Certificate[] {
  const chain: X509Certificate[] = []
  for (let last = leaf; chain.length < CHAIN_MAX; ) {
    const left = certificates.filter((one) => one !== leaf && !chain.includes(one))
    const issuer = left.find((one) => last.checkIssued(one) && last.fingerprint256 !== one.fingerprint256)
    if (issuer === undefined) break
    chain.push(issuer)
    last = issuer
  }
  return chain
}

/** `error:0A00018F:SSL routines::ee key too small` says it in its last part. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.split(':').at(-1) || text
}
