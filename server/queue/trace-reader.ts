/**
 * Reads the tracking log for people: oldest first, page by page, in bounded steps, so that a search in a gigabyte neither
 * holds the relay up nor fills its memory. A line that is no event is skipped, counted and logged.
 */
import * as path from 'node:path'
import type { TraceEvent } from '../generated/reports.js'
import type { Disk } from '../system/disk.js'
import type { Log } from '../system/log.js'
import { eachLine, type Piece, pieces } from '../system/log-files.js'
import { dayOf, inOrder, parseEvent, parseTrackingName, type TrackingFile, trackingFiles } from './tracking-files.js'

/** What is looked for; what is absent does not matter. */
export interface TraceFilter {
  readonly identity?: string
  readonly virtualServer?: string
  /** From this moment on. */
  readonly startMs?: number
  /** Before this moment. */
  readonly endMs?: number
  readonly eventIds?: ReadonlySet<string>
  readonly sender?: (sender: string) => boolean
  /** Any recipient of the event. */
  readonly recipient?: (recipient: string) => boolean
  readonly internetMessageId?: string
}

export interface TracePage {
  readonly items: readonly TraceEvent[]
  /** Give it to the next call; absent when there is no more. */
  readonly cursor?: string
}

export interface TraceReader {
  /**
   * The next events behind a cursor, at most `limit`. A call that has read much comes back early, perhaps with none, and
   * with a cursor. Rejects with the system's error, and with CursorUnknown for a cursor that is none of ours.
   */
  read(filter: TraceFilter, after: string | undefined, limit: number): Promise<TracePage>
}

/** A cursor that this reader did not give. */
export class CursorUnknown extends Error {}

/** How much one call reads, and how much of that it parses: some tenths of a second. */
const READ_BYTES = 32 * 1024 * 1024
const PARSED_BYTES = 8 * 1024 * 1024

/** How many files with broken lines are remembered, so that each is reported once. */
const REPORTED_MAX = 1000

export interface TraceReaderParts {
  readonly disk: Disk
  readonly log: Log
  /** `logs/tracking` under the root. */
  readonly folder: string
  /** Writes the events that are on their way to the files: what has just happened is to be seen. */
  readonly flush: () => Promise<unknown>
}

/** How far a call has come. */
interface Progress {
  readonly items: TraceEvent[]
  readonly limit: number
  read: number
  parsed: number
}

/** A reader of a folder. */
export function createTraceReader(parts: TraceReaderParts): TraceReader {
  return new FileTraceReader(parts)
}

class FileTraceReader implements TraceReader {
  readonly #parts: TraceReaderParts
  /** Files whose broken lines were reported. */
  readonly #reported = new Set<string>()

  constructor(parts: TraceReaderParts) {
    this.#parts = parts
  }

  async read(filter: TraceFilter, after: string | undefined, limit: number): Promise<TracePage> {
    const { disk, flush, folder } = this.#parts
    const from = after === undefined ? undefined : parseCursor(after)
    // Only the first page: the pages after it would otherwise run after what is written meanwhile for ever.
    if (from === undefined) await flush()
    const needles = needlesOf(filter)
    const progress: Progress = { items: [], limit, read: 0, parsed: 0 }
    const files = (await trackingFiles(disk, folder)).filter((file) => isWithin(file, filter))
    for (const file of files) {
      if (from !== undefined && inOrder(file, from) < 0) continue
      const offset = from !== undefined && inOrder(file, from) === 0 ? from.offset : 0
      const stopped = await this.#readFile(file, offset, filter, needles, progress)
      if (stopped !== undefined) return { items: progress.items, cursor: `${file.name}:${stopped}` }
    }
    return { items: progress.items }
  }

  /** The offset where it stopped because the call has done enough; undefined at the end of the file. */
  async #readFile(
    file: TrackingFile,
    offset: number,
    filter: TraceFilter,
    needles: readonly Buffer[],
    progress: Progress,
  ): Promise<number | undefined> {
    const broken: number[] = []
    try {
      for await (const piece of pieces(this.#parts.disk, path.join(this.#parts.folder, file.name), offset)) {
        const end = readPiece(piece, filter, needles, progress, broken)
        progress.read += piece.lines.length
        const enough = progress.items.length >= progress.limit
        if (enough || progress.read >= READ_BYTES || progress.parsed >= PARSED_BYTES) return end
      }
    } catch (error) {
      // Deleted for its age since it was listed.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    } finally {
      this.#report(file.name, broken)
    }
    return undefined
  }

  /** Once for each file: a page that is asked for again and again must not fill the log. */
  #report(file: string, broken: readonly number[]): void {
    if (broken.length === 0 || this.#reported.has(file)) return
    if (this.#reported.size >= REPORTED_MAX) this.#reported.clear()
    this.#reported.add(file)
    const where = `${path.join(this.#parts.folder, file)}: ${broken.length} skipped, the first before octet ${broken[0]}`
    this.#parts.log.warn(
      `The tracking log has lines that are no events in ${where}. Somebody or a fault of the disk changed it.`,
    )
  }
}

/** Takes what fits out of a piece; the offset behind what was looked at. */
function readPiece(
  piece: Piece,
  filter: TraceFilter,
  needles: readonly Buffer[],
  progress: Progress,
  broken: number[],
): number {
  const whole = piece.at + piece.lines.length
  if (!needles.every((needle) => piece.lines.includes(needle))) return whole
  let end = whole
  eachLine(piece.lines, (line, lineEnd) => {
    if (!needles.every((needle) => line.includes(needle))) return true
    progress.parsed += line.length
    const event = parseEvent(line)
    if (event === undefined) broken.push(piece.at + lineEnd)
    else if (matches(event, filter)) progress.items.push(event)
    if (progress.items.length < progress.limit) return true
    end = piece.at + lineEnd
    return false
  })
  return end
}

/** A file's events are all of its day. */
function isWithin({ day }: TrackingFile, { startMs, endMs }: TraceFilter): boolean {
  return (startMs === undefined || day >= dayOf(startMs)) && (endMs === undefined || day <= dayOf(endMs))
}

/** Texts that a line must have: saves parsing those that cannot fit. */
function needlesOf(filter: TraceFilter): readonly Buffer[] {
  const texts = [filter.identity, filter.internetMessageId].filter((text) => text !== undefined && text !== '')
  return texts.map((text) => Buffer.from(JSON.stringify(text)))
}

function matches(event: TraceEvent, filter: TraceFilter): boolean {
  const ms = Date.parse(event.timestamp)
  return (
    (filter.identity === undefined || event.identity === filter.identity) &&
    (filter.virtualServer === undefined || event.virtualServer === filter.virtualServer) &&
    (filter.startMs === undefined || ms >= filter.startMs) &&
    (filter.endMs === undefined || ms < filter.endMs) &&
    (filter.eventIds === undefined || filter.eventIds.has(event.eventId)) &&
    (filter.sender === undefined || (event.sender !== undefined && filter.sender(event.sender))) &&
    (filter.recipient === undefined || (event.recipients ?? []).some(filter.recipient)) &&
    (filter.internetMessageId === undefined || event.internetMessageId === filter.internetMessageId)
  )
}

function parseCursor(cursor: string): { readonly day: string; readonly part: number; readonly offset: number } {
  const [, name = '', offset = ''] = /^([^:]{1,40}):(\d{1,15})$/.exec(cursor) ?? []
  const parsed = parseTrackingName(name)
  if (parsed === undefined)
    throw new CursorUnknown(`The cursor ${JSON.stringify(cursor)} is none that this relay gave.`)
  return { ...parsed, offset: Number(offset) }
}
