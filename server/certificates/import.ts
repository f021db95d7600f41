/** What an administrator brings: a PFX file, or PEM with a key in the same file or in another one. */
import { assemble, type Certificate, CertificateProblem, certificatesOf, privateKeyOf } from './certificate.js'
import { readPfx } from './pfx.js'

export interface Brought {
  readonly content: Buffer
  readonly key?: Buffer | undefined
  readonly password?: string | undefined
}

/** Rejects with CertificateProblem, which names the part that is wrong. */
export async function bring({ content, key, password }: Brought): Promise<Certificate> {
  const text = pemOf(content)
  if (text === undefined) {
    if (key !== undefined) throw new CertificateProblem('belongs to a PEM file; a PFX file has its key in it', 'key')
    const { key: found, certificates } = await readPfx(content, password ?? '')
    return assemble(found, certificates)
  }
  const certificates = certificatesOf(text)
  if (key === undefined) return assemble(privateKeyOf(text, password), certificates)
  return assemble(privateKeyOf(pemOf(key) ?? '', password, 'key'), certificates)
}

/** Undefined: no PEM. Windows PowerShell writes texts in UTF-16. */
function pemOf(bytes: Buffer): string | undefined {
  const text = bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'latin1')
  return text.includes('-----BEGIN ') ? text : undefined
}
