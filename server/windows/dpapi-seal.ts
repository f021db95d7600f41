/**
 * DPAPI: Windows encrypts under keys of its own (CryptProtectData and CryptUnprotectData of crypt32.dll). Under those of the
 * machine, not of the user: the account of the service may change, and administrators check the settings under theirs.
 * Who may read the file is settled by the rights of its folder.
 */
import koffi from 'koffi'
import type { Seal } from '../system/seal.js'
import { windowsError } from './windows-error.js'

/** Not secret: it keeps apart what other programs of this machine have encrypted. */
const ENTROPY = Buffer.from('Mailroot secrets 1')

/** CRYPTPROTECT_UI_FORBIDDEN: there is nobody to ask. CRYPTPROTECT_LOCAL_MACHINE: the keys of the machine. */
const FLAGS = 0x1 | 0x4

/** A DATA_BLOB, as koffi takes and gives it. */
interface Blob {
  readonly size: number
  readonly data: unknown
}

type Convert = (
  input: Blob,
  description: null,
  entropy: Blob,
  reserved: null,
  prompt: null,
  flags: number,
  out: object,
) => boolean

/** Throws where crypt32.dll cannot be loaded. */
export function dpapiSeal(): Seal {
  const crypt32 = koffi.load('crypt32.dll')
  const kernel32 = koffi.load('kernel32.dll')
  const blob = koffi.struct({ size: 'uint32', data: 'void *' })
  const input = koffi.pointer(blob)
  const types = [input, 'void *', input, 'void *', 'void *', 'uint32', koffi.out(koffi.pointer(blob))]
  const protect = crypt32.func('__stdcall', 'CryptProtectData', 'bool', types) as Convert
  const unprotect = crypt32.func('__stdcall', 'CryptUnprotectData', 'bool', types) as Convert
  const localFree = kernel32.func('__stdcall', 'LocalFree', 'void *', ['void *'])

  /** Undefined where Windows refuses. */
  const converted = (convert: Convert, bytes: Uint8Array): Buffer | undefined => {
    const out: Partial<Blob> = {}
    const entropy = { size: ENTROPY.length, data: ENTROPY }
    if (!convert({ size: bytes.length, data: Buffer.from(bytes) }, null, entropy, null, null, FLAGS, out)) {
      return undefined
    }
    try {
      return Buffer.from(koffi.decode(out.data, koffi.array('uint8', out.size ?? 0)) as Uint8Array)
    } finally {
      localFree(out.data)
    }
  }
  return {
    method: 'dpapi',
    key: 'machine',
    close: (plain) => {
      const closed = converted(protect, plain)
      if (closed === undefined) throw windowsError('CryptProtectData')
      return closed
    },
    open: (closed) => converted(unprotect, closed),
  }
}
