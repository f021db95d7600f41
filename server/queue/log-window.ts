/**
 * Which of the newest writes may still lie in the map's log. A log can lose a part of itself silently, and only the
 * numbers in the store show it; so no number is deleted while the write that it came with may be in the log, and the newest
 * one that has left it stays as the anchor that the others are counted from.
 */

/** The last numbers of a moment: of the groups of writes, and of the outbox. */
export interface Numbers {
  readonly group: number
  readonly event: number
}

/** One mark for so many parts of the window. */
const MARKS = 32

export class LogWindow {
  readonly #limit: number
  #marks: { readonly bytes: number; readonly numbers: Numbers }[] = []
  #bytes = 0
  #anchor: Numbers

  /** `limit`: bytes of the newest writes that may be in the log. `numbers`: the last ones at opening, which empties the log. */
  constructor(limit: number, numbers: Numbers) {
    this.#limit = limit
    this.#anchor = numbers
  }

  /** The newest numbers whose writes have left the log for certain. Those before them may go, they themselves may not. */
  get anchor(): Numbers {
    return this.#anchor
  }

  /** A group was written. */
  wrote(bytes: number, numbers: Numbers): void {
    this.#bytes += bytes
    const newest = this.#marks.at(-1)
    if (newest === undefined || this.#bytes - newest.bytes >= this.#limit / MARKS) {
      this.#marks.push({ bytes: this.#bytes, numbers })
    }
    for (let oldest = this.#marks[0]; oldest !== undefined; oldest = this.#marks[0]) {
      if (this.#bytes - oldest.bytes < this.#limit) break
      this.#anchor = oldest.numbers
      this.#marks.shift()
    }
  }
}
