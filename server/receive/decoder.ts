/**
 * What comes after DATA or BDAT, turned into a message whose lines all end in CRLF, in one pass.
 *
 * Only CRLF.CRLF ends DATA (RFC 5321 section 4.1.1.4), and a dot is taken away only after a real CRLF: another reading
 * would let a sender hide a second message in the first. A bare CR (or a run of them) and a bare LF become CRLF, NUL is
 * dropped: RFC 5321 section 2.3.8 forbids the former, RFC 5322 section 4 the latter, and next hops refuse all three. Who
 * asks afterwards learns that something was mended, and may refuse the message.
 */

import { isAscii } from 'node:buffer'

const NUL = 0
const LF = 10
const CR = 13
const DOT = 46
const CRLF = Buffer.from('\r\n')
const ONE_DOT = Buffer.from('.')

type State =
  | 'lineStart'
  | 'text'
  /** CR seen and held back. */
  | 'return'
  /** Dot at the start of a line, held back. */
  | 'dot'
  /** Dot and CR at the start of a line, both held back. */
  | 'dotReturn'

export interface Decoded {
  /** The decoded bytes; a part of the chunk where nothing had to change. May be empty. */
  readonly bytes: Buffer
  /** Where decoding stopped: the chunk's end, or behind the end of the message. */
  readonly next: number
}

export class Decoder {
  readonly #dots: boolean
  #state: State = 'lineStart'
  #ended = false
  /** One of the octets was above 127. */
  #eightBit = false
  #mended = false
  /** Whether the last decoded octets are CRLF, or there are none yet. */
  #lineEnded = true

  /** `dots`: DATA, with its dot-stuffing and final dot; else BDAT, whose octets are counted. */
  constructor(dots: boolean) {
    this.#dots = dots
  }

  /** The final dot was seen. */
  get ended(): boolean {
    return this.#ended
  }

  get eightBit(): boolean {
    return this.#eightBit
  }

  /** A bare CR, a bare LF or a NUL was among what came. Of a CR at the end that is known after the next octet or `flush`. */
  get mended(): boolean {
    return this.#mended
  }

  /** Decodes from `from` on; stops behind the final dot. */
  decode(chunk: Buffer, from: number): Decoded {
    const output = new Output(chunk, from)
    let at = from
    while (at < chunk.length && !this.#ended) {
      at = this.#state === 'text' ? this.#text(chunk, at, output) : this.#edge(chunk, at, output)
    }
    if (!this.#eightBit) this.#eightBit = !isAscii(chunk.subarray(from, at))
    const bytes = output.finish(at)
    if (bytes.length > 0) this.#lineEnded = bytes[bytes.length - 1] === LF
    return { bytes, next: at }
  }

  /** What is still held back when the last BDAT chunk has ended, and the line end that a message needs. */
  flush(): Buffer {
    if (this.#state === 'return') this.#mended = true
    const held = this.#state === 'return' || !this.#lineEnded
    this.#state = 'lineStart'
    return held ? CRLF : Buffer.alloc(0)
  }

  /** Inside a line: the loop that sees nearly all octets. Returns where it stopped. */
  #text(chunk: Buffer, from: number, output: Output): number {
    const end = chunk.length
    for (let at = from; at < end; at++) {
      while (at < end && (chunk[at] ?? 0) > CR) at++
      const octet = chunk[at]
      if (octet !== CR && octet !== LF && octet !== NUL) continue
      if (octet === CR && chunk[at + 1] === LF) {
        at++
        if (!this.#dots || chunk[at + 1] !== DOT) continue
        this.#state = 'lineStart'
        return at + 1
      }
      // A CR may yet have its LF in the next chunk.
      if (octet === CR) this.#state = 'return'
      else this.#mended = true
      output.replace(at, octet === LF ? CRLF : undefined)
      return at + 1
    }
    // The next chunk may begin with a dot.
    if (chunk[end - 1] === LF && chunk[end - 2] === CR && end - 2 >= from) this.#state = 'lineStart'
    return end
  }

  /** At the start of a line, or where octets are held back. Takes at most one octet. */
  #edge(chunk: Buffer, at: number, output: Output): number {
    const octet = chunk[at]
    switch (this.#state) {
      case 'lineStart':
        if (!this.#dots || octet !== DOT) break
        output.replace(at, undefined)
        this.#state = 'dot'
        return at + 1
      case 'dot':
        if (octet === CR) {
          output.replace(at, undefined)
          this.#state = 'dotReturn'
          return at + 1
        }
        // A dot in front of anything else is stuffing (RFC 5321 section 4.5.2), but a line of `.` and a bare LF is text.
        if (octet === LF) output.insert(at, ONE_DOT)
        if (octet !== DOT) break
        this.#state = 'text'
        return at + 1
      case 'dotReturn':
        if (octet === LF) {
          output.replace(at, undefined)
          this.#ended = true
          return at + 1
        }
        output.insert(at, ONE_DOT)
        this.#state = 'return'
        return at
      case 'return':
        if (octet !== LF) this.#mended = true
        if (octet === CR) {
          output.replace(at, undefined)
          return at + 1
        }
        output.insert(at, CRLF)
        if (octet === LF) {
          output.replace(at, undefined)
          this.#state = 'lineStart'
          return at + 1
        }
        break
      default:
    }
    this.#state = 'text'
    return at
  }
}

/** Shorter runs are copied octet by octet: a flood of short lines must not cost a call of the library for each. */
const SHORT_RUN = 24

/** Collects runs of a chunk and what is put between them; a single run stays a part of the chunk. */
class Output {
  readonly #chunk: Buffer
  #start: number
  /** The first run, until a second one comes. */
  #firstStart = 0
  #firstEnd = 0
  #copy: Buffer | undefined
  #length = 0

  constructor(chunk: Buffer, from: number) {
    this.#chunk = chunk
    this.#start = from
  }

  /** Ends the run before the octet at `at` and leaves the octet out; `instead` stands in its place. */
  replace(at: number, instead: Buffer | undefined): void {
    this.insert(at, instead)
    this.#start = at + 1
  }

  /** Puts octets in front of the one at `at`. */
  insert(at: number, octets: Buffer | undefined): void {
    if (at > this.#start) this.#run(this.#start, at)
    this.#start = at
    if (octets === undefined) return
    const copy = this.#copied()
    // One or two.
    for (let at = 0; at < octets.length; at++) copy[this.#length++] = octets[at] ?? 0
  }

  finish(at: number): Buffer {
    this.insert(Math.max(at, this.#start), undefined)
    if (this.#copy === undefined) return this.#chunk.subarray(this.#firstStart, this.#firstEnd)
    const bytes = this.#copy.subarray(0, this.#length)
    // Flooding with bare LF would else hold twice the memory that is counted.
    return this.#copy.length > this.#length + 1024 ? Buffer.from(bytes) : bytes
  }

  #run(start: number, end: number): void {
    if (this.#copy === undefined && this.#firstEnd === 0) {
      this.#firstStart = start
      this.#firstEnd = end
      return
    }
    const copy = this.#copied()
    if (end - start > SHORT_RUN) {
      this.#length += this.#chunk.copy(copy, this.#length, start, end)
      return
    }
    for (let at = start; at < end; at++) copy[this.#length++] = this.#chunk[at] ?? 0
  }

  #copied(): Buffer {
    if (this.#copy === undefined) {
      // Each octet can grow to two, and two more may have been held back from the chunk before.
      this.#copy = Buffer.allocUnsafe(2 * this.#chunk.length + 4)
      this.#length = this.#chunk.copy(this.#copy, 0, this.#firstStart, this.#firstEnd)
    }
    return this.#copy
  }
}
