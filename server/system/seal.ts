/**
 * Encrypting what lies on the disk under a key that does not lie there. The real ones stand beside this
 * (`credential-seal.ts`) and in `server/windows/`.
 */

/** Where the key comes from: Windows itself, or a credential that systemd gives the service. */
export type SealMethod = 'dpapi' | 'systemd'

export interface Seal {
  readonly method: SealMethod
  /** Tells one key from another, and says nothing of it; always the same where the system keeps its keys to itself. */
  readonly key: string
  /** Encrypts. Throws the system's error. */
  close(plain: Uint8Array): Uint8Array
  /** Undefined: it was not encrypted under this key, or has been changed since. */
  open(closed: Uint8Array): Uint8Array | undefined
}

/** The system has a key, and it cannot be used: what is wrong and what to do, for people. */
export class SealProblem extends Error {
  override readonly name = 'SealProblem'
}
