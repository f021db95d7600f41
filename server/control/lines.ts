/** Cuts a stream of bytes into lines. The bytes of a line are decoded together, so that no letter is cut in two. */

const LINE_FEED = 0x0a

/** A line passed its limit: the connection has no use any more. */
export class LineTooLong extends Error {}

export class LineSplitter {
  #parts: Buffer[] = []
  #size = 0

  /**
   * The lines that are whole with this chunk, without their ends. At most `limit` bytes of an unfinished line are kept.
   * Throws LineTooLong for one that is longer, and gives nothing of its chunk.
   */
  push(chunk: Buffer, limit: number): Buffer[] {
    const lines: Buffer[] = []
    let from = 0
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      this.#keep(chunk.subarray(from, end), limit)
      lines.push(Buffer.concat(this.#parts, this.#size))
      this.#parts = []
      this.#size = 0
      from = end + 1
    }
    if (from < chunk.length) this.#keep(chunk.subarray(from), limit)
    return lines
  }

  #keep(part: Buffer, limit: number): void {
    this.#size += part.length
    if (this.#size > limit) throw new LineTooLong()
    this.#parts.push(part)
  }
}
