/** What our logs have in common: files of lines that are read in pieces, and kept within an age and a size. */
import * as path from 'node:path'
import type { Disk } from './disk.js'

/** How much of a file is read at once. */
const PIECE_BYTES = 1024 * 1024

/** The longest line: an event of 50,000 recipients with long addresses has half of it. */
export const LINE_BYTES_MAX = 32 * 1024 * 1024

const NEWLINE = 10

/** Whole lines of a file. */
export interface Piece {
  /** Offset of its first octet. */
  readonly at: number
  /** Ends with a line end. */
  readonly lines: Buffer
}

/** A file from an offset on in pieces; what has no line end yet is left out. */
export async function* pieces(disk: Disk, file: string, from: number): AsyncGenerator<Piece> {
  let at = from
  let length = PIECE_BYTES
  for (;;) {
    const read = await disk.readPart(file, at, length)
    const end = read.lastIndexOf(NEWLINE) + 1
    if (end > 0) {
      yield { at, lines: read.subarray(0, end) }
      at += end
      length = PIECE_BYTES
    } else if (read.length < length) {
      return
    } else if (length < LINE_BYTES_MAX) {
      length = Math.min(length * 4, LINE_BYTES_MAX)
    } else {
      // No line of ours is so long: the next line end makes it one broken line.
      at += length
    }
  }
}

/** Calls `take` with each line of a piece, without its end; stops where it answers false. */
export function eachLine(lines: Buffer, take: (line: Buffer, end: number) => boolean | undefined): void {
  for (let start = 0; start < lines.length; ) {
    const end = lines.indexOf(NEWLINE, start)
    if (take(lines.subarray(start, end), end + 1) === false) return
    start = end + 1
  }
}

/** A file of a log that may be deleted. */
export interface AgedFile {
  readonly name: string
  readonly size: number
  /** Wall time; nothing in it is newer. */
  readonly endMs: number
}

/** What is kept. */
export interface Retention {
  /** Files that end before this wall time go. */
  readonly oldestMs: number
  /** The oldest go until the rest has no more bytes than this. */
  readonly maxBytes: number
  /** The file that is being written: it stays. */
  readonly current: string | undefined
}

/** Deletes of the files of a folder, oldest first, those that are too old or too much. Rejects with the system's error. */
export async function retainFiles(
  disk: Disk,
  folder: string,
  files: readonly AgedFile[],
  { oldestMs, maxBytes, current }: Retention,
): Promise<void> {
  let bytes = files.reduce((sum, file) => sum + file.size, 0)
  for (const { name, size, endMs } of files) {
    if (name === current || !(endMs < oldestMs || bytes > maxBytes)) continue
    await disk.remove(path.join(folder, name))
    bytes -= size
  }
}
