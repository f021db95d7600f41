/** The certificate for STARTTLS: one that an administrator put under the root, else one that the relay makes itself. */
import { createPrivateKey, X509Certificate } from 'node:crypto'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import type { Clock } from '../system/clock.js'
import type { Disk } from '../system/disk.js'

export interface Certificate {
  /** Private key, PEM. */
  readonly key: string
  /** Certificate and, behind it, those that lead to its issuer; PEM. */
  readonly cert: string
  /** Wall time in milliseconds. */
  readonly notAfterMs: number
}

const DAY_MS = 86_400_000
/** 825 days is the most that clients of the platforms accept. */
const VALID_MS = 825 * DAY_MS
/** Clients whose clock is slow. */
const BACKDATED_MS = DAY_MS

/**
 * A self-signed certificate for a host name. RSA with 2048 bits, because printers and old systems know nothing newer;
 * signed with SHA-256.
 */
export async function makeCertificate(hostName: string, nowMs: number): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: hostName.slice(0, 64) }], {
    keyType: 'rsa',
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(nowMs - BACKDATED_MS),
    notAfterDate: new Date(nowMs - BACKDATED_MS + VALID_MS),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: hostName }] },
    ],
  })
  return parseCertificate(`${made.private}\n${made.cert}\n`)
}

/** Where the certificate of a name lies: key and certificate in one file, so that they are replaced together. */
export function certificateFile(root: string, hostName: string): string {
  return join(root, 'tls', `${hostName.toLowerCase()}.pem`)
}

/**
 * Reads `<root>/tls/<host name>.pem`, or makes and stores it (mode 0600, durable). Rejects with a text that names the file
 * when what it holds is no key and certificate that belong together, or with the disk's error.
 */
export async function loadCertificate(
  { disk, clock }: { readonly disk: Disk; readonly clock: Clock },
  root: string,
  hostName: string,
): Promise<Certificate> {
  const file = certificateFile(root, hostName)
  if ((await disk.info(file)) === undefined) {
    const made = await makeCertificate(hostName, clock.now())
    await disk.makeFolder(join(root, 'tls'))
    await disk.replace(file, `${made.key}\n${made.cert}\n`)
    return made
  }
  const text = (await disk.read(file)).toString('latin1')
  try {
    return parseCertificate(text)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `${file} cannot be used for STARTTLS: ${why}. Put a private key and its certificate there in PEM, or delete the file and the relay makes a self-signed one at its next start.`,
    )
  }
}

const keyBlock = /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----[^-]+-----END (?:[A-Z]+ )?PRIVATE KEY-----/
const certificateBlocks = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** Takes a PEM text apart. Throws when key or certificate is missing, broken, or the other's. */
export function parseCertificate(text: string): Certificate {
  const key = keyBlock.exec(text)?.[0]
  const [leaf, ...issuers] = text.match(certificateBlocks) ?? []
  if (key === undefined) throw new Error('there is no private key in it')
  if (leaf === undefined) throw new Error('there is no certificate in it')
  const certificate = new X509Certificate(leaf)
  if (!certificate.checkPrivateKey(createPrivateKey(key))) {
    throw new Error('the private key is not that of the certificate')
  }
  return { key, cert: [leaf, ...issuers].join('\n'), notAfterMs: Date.parse(certificate.validTo) }
}
