/** secrets.json where the system can encrypt it: a JSON object that says how, so that people see what it is. */
import type { Seal, SealMethod } from '../system/seal.js'

const FORMAT = 'mailroot-sealed-1'

/** secrets.json is encrypted under a key that this start does not have. The file is as it was. */
export class SecretsSealed extends Error {
  override readonly name = 'SecretsSealed'
  /** True: there is no key at all, so that nobody can say whether the file fits to the one of the service. */
  readonly keyAbsent: boolean

  constructor(message: string, keyAbsent: boolean) {
    super(message)
    this.keyAbsent = keyAbsent
  }
}

/** What encrypts it, for people. */
export const sealNames: Readonly<Record<SealMethod, string>> = {
  dpapi: 'DPAPI of Windows',
  systemd: 'the credential mailroot-secrets-key of systemd',
}

export function sealedText(text: string, seal: Seal): string {
  const data = Buffer.from(seal.close(Buffer.from(text))).toString('base64')
  return `${JSON.stringify({ format: FORMAT, method: seal.method, key: seal.key, data }, null, 2)}\n`
}

export function isSealed(file: Readonly<Record<string, unknown>>): boolean {
  return file['format'] === FORMAT
}

/** What was encrypted; undefined where the file was changed since. Throws SecretsSealed when this is not the key. */
export function unsealed(
  file: Readonly<Record<string, unknown>>,
  seal: Seal | undefined,
  path: string,
): Uint8Array | undefined {
  const { method, key, data } = file
  if ((method !== 'dpapi' && method !== 'systemd') || typeof data !== 'string') return undefined
  if (seal?.method !== method) {
    throw new SecretsSealed(`${path} is encrypted by ${sealNames[method]}, and ${absent[method]}`, true)
  }
  if (seal.key !== key) {
    throw new SecretsSealed(
      `${path} is encrypted under another key than ${sealNames[method]} is now. Give the service the former one. ${otherwise}`,
      false,
    )
  }
  const plain = seal.open(Buffer.from(data, 'base64'))
  // Windows does not say whether the key is another one or the text was changed.
  if (plain === undefined && method === 'dpapi') {
    throw new SecretsSealed(
      `${path} cannot be decrypted by ${sealNames[method]}: it comes from another machine or another installation of Windows, or was changed. Put back the one of this machine. ${otherwise}`,
      false,
    )
  }
  return plain
}

const otherwise =
  'If there is none any more: move the file away, start the relay, and take the passwords and users from an export (Import-SmtpConfiguration -Passphrase) or set them again. Nothing was changed.'

const absent: Readonly<Record<SealMethod, string>> = {
  systemd: `this start was not given it. Start the relay as the service that has it (systemctl start mailroot), or give the service LoadCredentialEncrypted=mailroot-secrets-key again (docs/secrets.md). ${otherwise}`,
  dpapi: `that cannot be used here: the file comes from a machine with Windows, or koffi could not be loaded (the log says why). ${otherwise}`,
}
