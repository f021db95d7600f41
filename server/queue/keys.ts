/**
 * The keys of the store's records. Their byte order is the order of age: ids of one installation grow, numbers have a
 * fixed width. Keys are ASCII; what is not is escaped.
 */

/** Installation and start number. */
export const START_KEY = 'm/start'

const RECIPIENT_DIGITS = 5
const SEQUENCE_DIGITS = 16

/** The envelope of a message, written once. */
export const envelopeKey = (id: string): string => `e/${id}`

/** The body of a message up to 64 KB, written once. */
export const bodyKey = (id: string): string => `b/${id}`

/** The state of one recipient. */
export const recipientKey = (id: string, n: number): string => `r/${id}/${String(n).padStart(RECIPIENT_DIGITS, '0')}`

/** One event of the outbox. */
export const eventKey = (sequence: number): string => `q/${String(sequence).padStart(SEQUENCE_DIGITS, '0')}`

/** The hold of a queue. */
export const holdKey = (queue: string): string => `h/${encodeURIComponent(queue)}`

/** The number of a group of writes: without a gap, so that a lost one is seen even when it held no event. */
export const groupKey = (group: number): string => `g/${String(group).padStart(SEQUENCE_DIGITS, '0')}`

type Kind = 'b' | 'e' | 'g' | 'h' | 'q' | 'r'

/** The range of all keys of one kind: from, and the first key behind. */
export const rangeOf = (kind: Kind): readonly [string, string] => [`${kind}/`, `${kind}0`]

/** The ranges that hold no key of ours: what is there was another key before it was damaged. */
export const STRAY_RANGES: readonly (readonly [string, string])[] = [
  ['', 'b/'],
  ['b0', 'e/'],
  ['e0', 'g/'],
  ['g0', 'h/'],
  ['h0', START_KEY],
  [`${START_KEY}\0`, 'q/'],
  ['q0', 'r/'],
  ['r0', '\xff'.repeat(100)],
]

/** What a key says; undefined for one that is none of ours, which a flipped bit can make. */
export type ParsedKey =
  | { readonly kind: 'e' | 'b'; readonly id: string }
  | { readonly kind: 'r'; readonly id: string; readonly n: number }
  | { readonly kind: 'q'; readonly sequence: number }
  | { readonly kind: 'g'; readonly group: number }
  | { readonly kind: 'h'; readonly queue: string }

/** Takes a key apart. */
export function parseKey(key: string): ParsedKey | undefined {
  const [kind, first = '', second] = key.split('/')
  if (kind === 'e' || kind === 'b') return { kind, id: first }
  if (kind === 'r' && second !== undefined && /^\d{5,}$/.test(second)) return { kind, id: first, n: Number(second) }
  if (kind === 'q' && /^\d{16}$/.test(first)) return { kind, sequence: Number(first) }
  if (kind === 'g' && /^\d{16}$/.test(first)) return { kind, group: Number(first) }
  if (kind === 'h') return parseHold(first)
  return undefined
}

function parseHold(escaped: string): ParsedKey | undefined {
  try {
    return { kind: 'h', queue: decodeURIComponent(escaped) }
  } catch {
    return undefined
  }
}
