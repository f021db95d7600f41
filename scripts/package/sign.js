import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filesIn } from './module.js'

/** What has a place for an Authenticode signature. Roles and session files have none: their folder's rights protect them. */
const signable = /\.(?:ps1|psm1|psd1|ps1xml)$/

/**
 * Signs the scripts of a module with Authenticode, by osslsigncode 2.8 or later. The password of the certificate comes from
 * MAILROOT_SIGN_PASSWORD, a time stamp from the server that MAILROOT_TIMESTAMP_URL names.
 * @param {string} folder
 * @param {string} certificate a .pfx or .p12 file, or a .pem file with certificate and key
 * @returns {number} how many files were signed
 */
export function signFolder(folder, certificate) {
  const secret = mkdtempSync(join(tmpdir(), 'mailroot-sign-'))
  try {
    const pass = join(secret, 'password')
    writeFileSync(pass, process.env.MAILROOT_SIGN_PASSWORD ?? '', { mode: 0o600 })
    chmodSync(pass, 0o600)
    const key = /\.(?:pfx|p12)$/i.test(certificate)
      ? ['-pkcs12', certificate]
      : ['-certs', certificate, '-key', certificate]
    const stamp = process.env.MAILROOT_TIMESTAMP_URL
    const files = filesIn(folder).filter((file) => signable.test(file))
    for (const file of files) {
      const path = join(folder, file)
      const args = [
        'sign',
        ...key,
        '-readpass',
        pass,
        '-h',
        'sha256',
        '-n',
        'Mailroot',
        ...(stamp ? ['-ts', stamp] : []),
      ]
      const done = spawnSync('osslsigncode', [...args, '-in', path, '-out', `${path}.signed`], { encoding: 'utf8' })
      if (done.error !== undefined)
        throw new Error('Signing needs osslsigncode 2.8 or later: `apt-get install osslsigncode`')
      if (done.status !== 0) throw new Error(`${file} could not be signed: ${done.stdout}${done.stderr}`)
      renameSync(`${path}.signed`, path)
    }
    return files.length
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
}
