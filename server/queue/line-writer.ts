/** The lines of a file as the queue has those of a message: each ends in CR LF. */

/**
 * Turns pieces of a file into pieces of a message: CR, LF and CR LF alike become CR LF, NUL is dropped (RFC 5322 section
 * 4 forbids it), and where the file doubles its leading dots, one of them goes.
 */
export class LineWriter {
  readonly #undouble: boolean
  /** A CR whose LF may come with the next piece. */
  #carry = ''
  #atLineStart = true
  #eightBit = false

  constructor(undouble: boolean) {
    this.#undouble = undouble
  }

  /** True when what was written has an octet above 127. */
  get eightBit(): boolean {
    return this.#eightBit
  }

  write(bytes: Buffer): Buffer {
    const text = this.#carry + bytes.toString('latin1').replaceAll('\0', '')
    this.#carry = text.endsWith('\r') ? '\r' : ''
    return this.#convert(text.slice(0, text.length - this.#carry.length))
  }

  /** The end of the last line, where it lacks one. */
  finish(): Buffer {
    const rest = this.#convert(this.#carry)
    this.#carry = ''
    return this.#atLineStart ? rest : Buffer.concat([rest, this.#convert('\n')])
  }

  #convert(text: string): Buffer {
    if (text === '') return Buffer.alloc(0)
    let lines = text.replace(/\r\n|\r|\n/g, '\r\n')
    if (this.#undouble) {
      lines = lines.replaceAll('\r\n.', '\r\n')
      if (this.#atLineStart && lines.startsWith('.')) lines = lines.slice(1)
    }
    this.#atLineStart = /[\r\n]$/.test(text)
    this.#eightBit ||= /[\x80-\xff]/.test(lines)
    return Buffer.from(lines, 'latin1')
  }
}
