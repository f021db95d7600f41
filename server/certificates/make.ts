/** Self-signed certificates: the one that the relay makes for a virtual server, and those that an administrator asks for. */
import { generate } from 'selfsigned'
import { isIpAddress } from '../smtp/networks.js'
import { type Certificate, parseCertificate } from './certificate.js'

const DAY_MS = 86_400_000
/** 825 days is the most that clients of the platforms accept. */
export const VALID_MS = 825 * DAY_MS
/** Clients whose clock is slow. */
const BACKDATED_MS = DAY_MS

/**
 * A self-signed certificate for these names, of which the first is its subject. RSA with 2048 bits, because printers and
 * old systems know nothing newer; signed with SHA-256.
 */
export async function makeCertificate(
  names: readonly [string, ...string[]],
  nowMs: number,
  notAfterMs: number = nowMs - BACKDATED_MS + VALID_MS,
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: names[0].slice(0, 64) }], {
    keyType: 'rsa',
    keySize: 2048,
    algorithm: 'sha256',
    notBeforeDate: new Date(nowMs - BACKDATED_MS),
    notAfterDate: new Date(notAfterMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: names.map((name) => (isIpAddress(name) ? { type: 7, ip: name } : { type: 2, value: name })),
      },
    ],
  })
  return parseCertificate(`${made.private}\n${made.cert}\n`)
}

/** The certificate that a virtual server has when nobody gave it one. */
export async function makeOwn(hostName: string, nowMs: number): Promise<Certificate> {
  return { ...(await makeCertificate([hostName], nowMs)), selfMade: true }
}
