/**
 * The rows of one folder from a place on, forward or backward, in small pieces. Beside the rows there are marks, which say
 * how far the reader is where no row fits, so that it can be stopped and go on later.
 */
import { join } from 'node:path'
import type { ProtocolLogEntry } from '../generated/reports.js'
import type { Disk } from '../system/disk.js'
import { eachLine, pieces } from '../system/log-files.js'
import type { Place } from './cursor.js'
import { dateOf, entryOf, namesOf, type Section } from './entry.js'
import { type LogFile, logFiles } from './log-folder.js'

/** A row that fits, or without one a mark. Everything on the way to `place` has been looked at. */
export interface Step {
  readonly entry?: ProtocolLogEntry
  /** Octets that were read for it. */
  readonly read: number
  readonly place: Place
}

export interface StreamParts {
  readonly disk: Disk
  readonly folder: string
  readonly virtualServer: string
  readonly startMs: number | undefined
  readonly endMs: number | undefined
  readonly fits: (entry: ProtocolLogEntry) => boolean
}

/** How much is read at once from behind, and to find the directives above a place. */
const BLOCK_BYTES = 256 * 1024
/** Directives are looked for so far above a place; our own files repeat them more often. */
const SEARCH_BYTES_MAX = 64 * 1024 * 1024
/** A #Date directive stands so near above #Fields, and that is so long at most. */
const ABOVE_BYTES = 256
const FIELDS_BYTES_MAX = 4096
/** Wall clocks step and files are written later than their rows: by no more than this. */
const SLACK_MS = 60_000

const NEWLINE = 10
const MARK = Buffer.from('\n#Fields:')

/** From a place on, or from the beginning: oldest first. Rejects with the system's error. */
export async function* forward(parts: StreamParts, from: Place | undefined): AsyncGenerator<Step> {
  for (const file of await filesOf(parts, from, false)) {
    // A file of that name that is shorter is another.
    const offset = file.name === from?.name && from.offset <= file.size ? from.offset : 0
    if (offset === file.size) {
      yield { read: 0, place: placeIn(file, offset) }
      continue
    }
    try {
      let section: Section = await sectionAbove(parts, file, offset)
      for await (const { at, lines } of pieces(parts.disk, join(parts.folder, file.name), offset)) {
        let read = lines.length
        const found: { entry: ProtocolLogEntry; end: number }[] = []
        section = readLines(lines, section, parts, (entry, _start, end) => found.push({ entry, end: at + end }))
        for (const { entry, end } of found) {
          yield { entry, read, place: placeIn(file, end) }
          read = 0
        }
        yield { read, place: placeIn(file, at + lines.length) }
      }
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}

/** From a place backwards, or from the end: newest first. Rejects with the system's error. */
export async function* backward(parts: StreamParts, from: Place | undefined): AsyncGenerator<Step> {
  for (const file of await filesOf(parts, from, true)) {
    let end = file.name === from?.name ? Math.min(from.offset, file.size) : file.size
    let section: PlacedSection | undefined
    try {
      while (end > 0) {
        const block = await blockBefore(parts, file, end)
        const found: { entry: ProtocolLogEntry; start: number }[] = []
        if (section === undefined || section.at > block.at) section = await sectionAbove(parts, file, block.at)
        readLines(block.lines, section, parts, (entry, start) => found.push({ entry, start: block.at + start }))
        let { read } = block
        for (const { entry, start } of found.reverse()) {
          yield { entry, read, place: placeIn(file, start) }
          read = 0
        }
        end = block.at
        yield { read, place: placeIn(file, end) }
      }
    } catch (error) {
      if (!isGone(error)) throw error
    }
  }
}

/** Where a log ends now; undefined when there is none. */
export async function endOf({ disk, folder }: StreamParts): Promise<Place | undefined> {
  const file = (await logFiles(disk, folder)).at(-1)
  if (file === undefined) return undefined
  const from = Math.max(0, file.size - BLOCK_BYTES)
  const tail = await disk.readPart(join(folder, file.name), from, file.size - from)
  return placeIn(file, from + tail.lastIndexOf(NEWLINE) + 1)
}

/** The files that may hold what is looked for, from a place on, in the order of reading. */
async function filesOf(parts: StreamParts, from: Place | undefined, newest: boolean): Promise<readonly LogFile[]> {
  const all = await logFiles(parts.disk, parts.folder)
  const at = from === undefined ? -1 : all.findIndex(({ name }) => name === from.name)
  const placed = all.filter((file, index) => {
    if (from === undefined) return true
    if (at >= 0) return newest ? index <= at : index >= at
    return newest ? file.endMs < from.endMs : file.endMs > from.endMs
  })
  // Not by the end of the span: a file that was copied or restored is younger than its rows.
  const { startMs } = parts
  const fitting = placed.filter(({ endMs }) => startMs === undefined || endMs >= startMs - SLACK_MS)
  return newest ? fitting.reverse() : fitting
}

/** Whole lines that end at a place. */
async function blockBefore(
  { disk, folder }: StreamParts,
  file: LogFile,
  end: number,
): Promise<{ readonly at: number; readonly lines: Buffer; readonly read: number }> {
  const from = Math.max(0, end - BLOCK_BYTES)
  const bytes = await disk.readPart(join(folder, file.name), from, end - from)
  const last = bytes.lastIndexOf(NEWLINE) + 1
  const first = from === 0 ? 0 : bytes.indexOf(NEWLINE) + 1
  // No line of ours is as long as a block: what has no line end in it is skipped.
  const at = first >= last && from > 0 ? from : from + first
  return { at, lines: bytes.subarray(Math.min(at - from, last), last), read: bytes.length }
}

/** Directives that are in force from an offset on. */
interface PlacedSection extends Section {
  readonly at: number
}

/** The directives in force at a place. */
async function sectionAbove({ disk, folder }: StreamParts, file: LogFile, offset: number): Promise<PlacedSection> {
  const path = join(folder, file.name)
  const lowest = Math.max(0, offset - SEARCH_BYTES_MAX)
  for (let to = offset; to > lowest; ) {
    const from = Math.max(lowest, to - BLOCK_BYTES)
    const bytes = await disk.readPart(path, from, to - from)
    const index = bytes.lastIndexOf(MARK)
    const isFirst = from === 0 && bytes.subarray(0, MARK.length - 1).equals(MARK.subarray(1))
    if (index >= 0 || isFirst) return await sectionAt(disk, path, index < 0 ? 0 : from + index + 1)
    // The mark may lie across the border.
    to = from === lowest ? lowest : from + MARK.length
    if (to <= lowest + MARK.length) break
  }
  return { names: [], date: undefined, at: lowest }
}

async function sectionAt(disk: Disk, path: string, fieldsAt: number): Promise<PlacedSection> {
  const from = Math.max(0, fieldsAt - ABOVE_BYTES)
  const text = (await disk.readPart(path, from, fieldsAt - from + FIELDS_BYTES_MAX)).toString('latin1')
  const above = text.slice(0, fieldsAt - from)
  const line = /^[^\r\n]*/.exec(text.slice(fieldsAt - from))?.[0] ?? ''
  const date = dateOf(above.slice(Math.max(0, above.lastIndexOf('#Date:'))))
  return { names: namesOf(line) ?? [], date, at: fieldsAt }
}

/** Gives out the rows that fit; returns the directives in force behind them. */
function readLines(
  lines: Buffer,
  above: Section,
  parts: StreamParts,
  take: (entry: ProtocolLogEntry, start: number, end: number) => void,
): Section {
  let section = above
  let start = 0
  eachLine(lines, (bytes, end) => {
    const line = bytes.toString('latin1').trimEnd()
    if (line.startsWith('#')) {
      section = { names: namesOf(line) ?? section.names, date: dateOf(line) ?? section.date }
    } else {
      const entry = entryOf(line, section, parts.virtualServer)
      if (entry !== undefined && isWithin(entry, parts) && parts.fits(entry)) take(entry, start, end)
    }
    start = end
    return undefined
  })
  return section
}

function isWithin({ dateTime }: ProtocolLogEntry, { startMs, endMs }: StreamParts): boolean {
  const ms = Date.parse(dateTime)
  // A row says its second: it belongs to a span that begins within it.
  return (startMs === undefined || ms + 999 >= startMs) && (endMs === undefined || ms < endMs)
}

function placeIn({ name, endMs }: LogFile, offset: number): Place {
  return { name, offset, endMs: Math.floor(endMs) }
}

/** Deleted for its age since it was listed. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
