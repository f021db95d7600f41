/** What the system said about a file or folder, in words for people: what is wrong and what to do. Pure. */
import { TooLate } from '../system/within.js'

/** A clause and what to do, with the system's code: `it has no right to (EACCES). Give ...`. No error is unknown to it. */
export function diskProblem(error: unknown): string {
  const code = codeOf(error)
  const known = code === undefined ? undefined : words[code]
  if (known !== undefined) return `${known[0]} (${code}). ${known[1]}`
  return `${error instanceof Error ? error.message : String(error)}. Choose another folder, or remove the cause.`
}

/** Whether the error is one of the system, not a fault of the relay. */
export function isSystemError(error: unknown): error is Error {
  return error instanceof TooLate || (error instanceof Error && codeOf(error) !== undefined && 'syscall' in error)
}

const another = 'Choose another folder.'
const room = 'Make room on that disk, or choose a folder on another one.'

const words: Readonly<Record<string, readonly [problem: string, advice: string] | undefined>> = {
  EACCES: [
    'the relay has no right to',
    "Give the relay's account the right to read and write there, or choose another folder.",
  ],
  EPERM: [
    'the relay has no right to',
    "Give the relay's account the right to read and write there, or choose another folder.",
  ],
  EEXIST: ['there is a file of that name', another],
  ENOTDIR: ['a part of the path is a file, not a folder', another],
  ENOENT: ['there is no such place on this machine', another],
  EROFS: ['that disk can only be read', another],
  ENAMETOOLONG: ['the path is too long', 'Choose a shorter one.'],
  ELOOP: ['its links lead in a circle', another],
  ENOSPC: ['the disk is full', room],
  EDQUOT: ["the quota of the relay's account is used up", room],
  EIO: ['the disk does not work', 'Look at the log of the system, and choose a folder on another disk.'],
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}
