/** Reads the header of a message (RFC 5322 section 2.2) while it arrives, in chunks of any size. Changes nothing. */
import { decodeEncodedWords, decodeOctets } from './encoded-word.js'

/** Behind this many octets nothing is looked for: trace fields of hops stand in front. */
export const HEADER_SCANNED_MAX = 256 * 1024
/** Of a line longer than this only the beginning is looked at. */
const LINE_MAX = 4096
/** Of a field longer than this only the beginning is kept. */
const VALUE_MAX = 4096
const SUBJECT_MAX = 255
const MESSAGE_ID_MAX = 998

const LF = 10
const CR = 13
const COLON = 58

const wanted: ReadonlySet<string> = new Set(['received', 'message-id', 'subject', 'date'])
/** Their first letters: most fields are passed over by the first octet. */
const wantedLetters: readonly number[] = [...'rmsd'].map((letter) => letter.charCodeAt(0))

export class HeaderScanner {
  #ended = false
  #scanned = 0
  /** The beginning of a line whose end has not come. */
  #rest: Uint8Array | undefined
  #first = true
  #beginsWithText = false
  #bits = 0
  #hops = 0
  #date = false
  #messageId: string | undefined
  #subject: string | undefined
  /** The field that a folded line goes on. */
  #open: { readonly name: string; readonly octets: number[] } | undefined

  /** The empty line was seen, or the end, or too much: nothing more is learned. */
  get ended(): boolean {
    return this.#ended
  }

  /** Received fields: how many hosts have passed the message on. */
  get hops(): number {
    return this.#hops
  }

  get hasDate(): boolean {
    return this.#date
  }

  get hasMessageId(): boolean {
    return this.#messageId !== undefined
  }

  /** With its angle brackets where it has them; undefined when there is none or it is empty. */
  get messageId(): string | undefined {
    return this.#messageId === '' ? undefined : this.#messageId
  }

  /** Decoded (RFC 2047), on one line, at most 255 characters. */
  get subject(): string | undefined {
    return this.#subject
  }

  /** The message has no header but begins with text: a field in front of it would swallow its first line. */
  get beginsWithText(): boolean {
    return this.#beginsWithText
  }

  /** The header has an octet above 127, or may have one: it needs SMTPUTF8 (RFC 6531). */
  get eightBit(): boolean {
    return this.#bits > 127
  }

  /** Takes the next octets of the message. */
  feed(chunk: Uint8Array): void {
    let at = 0
    while (!this.#ended && at < chunk.length) {
      const end = chunk.indexOf(LF, at)
      const piece = chunk.subarray(at, end < 0 ? chunk.length : end)
      const next = end < 0 ? chunk.length : end + 1
      this.#scanned += next - at
      at = next
      this.#note(piece)
      const line = (this.#rest === undefined ? piece : joined(this.#rest, piece)).subarray(0, LINE_MAX)
      this.#rest = undefined
      if (end < 0) this.#rest = line.slice()
      else this.#line(line[line.length - 1] === CR ? line.subarray(0, -1) : line)
      if (this.#scanned > HEADER_SCANNED_MAX) {
        // What was not looked at may have them.
        this.#bits |= 128
        this.end()
      }
    }
  }

  /** The message is over. */
  end(): void {
    if (this.#ended) return
    if (this.#rest !== undefined) this.#line(this.#rest)
    this.#rest = undefined
    this.#close()
    this.#ended = true
  }

  /** Of a long line too every octet counts. */
  #note(piece: Uint8Array): void {
    let bits = this.#bits
    for (let at = 0; at < piece.length; at++) bits |= piece[at] ?? 0
    this.#bits = bits
  }

  #line(line: Uint8Array): void {
    if (line.length === 0) {
      this.#close()
      this.#ended = true
      return
    }
    if (line[0] === 32 || line[0] === 9) {
      if (this.#first) this.#beginsWithText = true
      if (this.#open !== undefined) append(this.#open.octets, line, 0)
    } else {
      this.#close()
      this.#field(line)
    }
    this.#first = false
  }

  #field(line: Uint8Array): void {
    const colon = fieldColon(line)
    // A mailbox separator is left by some tools in front of the header.
    if (this.#first) this.#beginsWithText = colon < 0 && !text(line, 5).startsWith('From ')
    if (colon < 0 || !wantedLetters.includes((line[0] ?? 0) | 32)) return
    const name = text(line, colon).trimEnd().toLowerCase()
    if (!wanted.has(name)) return
    if (name === 'received') this.#hops++
    else if (name === 'date') this.#date = true
    else {
      this.#open = { name, octets: [] }
      append(this.#open.octets, line, colon + 1)
    }
  }

  /** The field that was open is complete. The first of its name counts. */
  #close(): void {
    const field = this.#open
    if (field === undefined) return
    this.#open = undefined
    const value = (decodeOctets(Uint8Array.from(field.octets), 'utf-8') ?? '').trim()
    if (field.name === 'message-id')
      this.#messageId ??= (/<[^<>\s]+>/.exec(value)?.[0] ?? value).slice(0, MESSAGE_ID_MAX)
    else this.#subject ??= cut(visible(decodeEncodedWords(value)), SUBJECT_MAX)
  }
}

/** Where the colon behind a field's name stands (white space may precede it, RFC 5322 section 4.5); -1: no field. */
function fieldColon(line: Uint8Array): number {
  let at = 0
  while (at < line.length && isNameOctet(line[at] ?? 0)) at++
  if (at === 0) return -1
  while (line[at] === 32 || line[at] === 9) at++
  return line[at] === COLON ? at : -1
}

function isNameOctet(octet: number): boolean {
  return octet > 32 && octet < 127 && octet !== COLON
}

function text(line: Uint8Array, length: number): string {
  return String.fromCharCode(...line.subarray(0, Math.min(length, 80)))
}

function append(octets: number[], line: Uint8Array, from: number): void {
  for (let at = from; at < line.length && octets.length < VALUE_MAX; at++) octets.push(line[at] ?? 0)
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length >= LINE_MAX) return first
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** On one line, without characters that would disturb a table. */
function visible(value: string): string {
  return value.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

/** Not in the middle of a character. */
function cut(value: string, length: number): string {
  return value.slice(0, length).replace(/[\ud800-\udbff]$/, '')
}
