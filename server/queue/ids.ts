/**
 * Ids of messages: installation (8 characters, random), start number (4) and sequence (7) in base 32, so that no clock is
 * in them, they are unique across machines, and those of one installation sort by age. Capital letters and digits
 * only, without I, L, O and U: file names on Windows know no case, and people read ids aloud.
 */
import type { Random } from '../system/random.js'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** How many characters of an id name the installation. */
export const INSTALLATION_CHARACTERS = 8
const START_CHARACTERS = 4
const SEQUENCE_CHARACTERS = 7

/** Hands out ids. `start` must be durable before the first one is taken. */
export interface Ids {
  next(): string
}

/** Ids of one start of one installation. */
export function createIds(installation: string, start: number): Ids {
  const prefix = installation + base32(start, START_CHARACTERS)
  let sequence = 0
  return {
    next: () => {
      sequence++
      return prefix + base32(sequence, SEQUENCE_CHARACTERS)
    },
  }
}

/** A new installation's part of its ids. */
export function newInstallation(random: Random): string {
  let text = ''
  for (let i = 0; i < INSTALLATION_CHARACTERS; i++) text += ALPHABET.charAt(random.below(ALPHABET.length))
  return text
}

/** Whether a text can be an id of any installation: for file names found in a folder. */
export function isId(text: string): boolean {
  return /^[0-9A-HJKMNP-TV-Z]{19,24}$/.test(text)
}

/** A number in base 32, most significant character first. One too large for its width gets wider: still unique. */
function base32(value: number, width: number): string {
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor(rest / 32)) text = ALPHABET.charAt(rest % 32) + text
  return text.padStart(width, '0')
}
