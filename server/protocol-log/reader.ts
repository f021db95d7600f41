/**
 * Reads protocol logs for people: of one virtual server or of several in the order of time, page by page, in bounded steps,
 * so that a search in a gigabyte neither holds the relay up nor fills its memory. Lines that are no rows are skipped.
 */
import type { ProtocolLogEntry } from '../generated/reports.js'
import type { Disk } from '../system/disk.js'
import { type Cursor, CursorUnknown, cursorText, type Place, parseCursor } from './cursor.js'
import { backward, endOf, forward, type Step, type StreamParts } from './streams.js'

/** What is looked for; what is absent does not matter. */
export interface ProtocolLogFilter {
  readonly virtualServers: readonly string[]
  /** From this moment on. */
  readonly startMs?: number
  /** Before this moment. */
  readonly endMs?: number
  readonly fits: (entry: ProtocolLogEntry) => boolean
}

export interface ProtocolLogPage {
  /** Oldest first; newest first when the newest were asked for. */
  readonly items: readonly ProtocolLogEntry[]
  /** Give it to the next call; absent when there is no more. */
  readonly cursor?: string
  /** Where the log ends; given as cursor it brings what comes later. */
  readonly position: string
}

export interface ProtocolLogReader {
  /**
   * The next entries behind a cursor, at most `limit`; of the newest `last` when that is given. A call that has read much
   * comes back early, perhaps with none, and with a cursor. Rejects with the system's error, and with CursorUnknown for a
   * cursor that is none of ours.
   */
  read(
    filter: ProtocolLogFilter,
    after: string | undefined,
    limit: number,
    last: number | undefined,
  ): Promise<ProtocolLogPage>
}

/** How much one call reads: some tenths of a second. */
const READ_BYTES = 16 * 1024 * 1024

export interface ReaderParts {
  readonly disk: Disk
  /** Of a virtual server. */
  readonly folder: (virtualServer: string) => string
  /** Writes the rows that are on their way to the files: what has just happened is to be seen. */
  readonly flush: (virtualServer: string) => Promise<unknown>
}

/** The log of one virtual server while it is read. */
interface Source {
  readonly virtualServer: string
  readonly steps: AsyncGenerator<Step>
  /** Everything up to here was given out, or did not fit. */
  place: Place | undefined
  /** The next entry, not given out yet. */
  head: Step | undefined
  ended: boolean
}

export function createProtocolLogReader(parts: ReaderParts): ProtocolLogReader {
  return {
    read: async (filter, after, limit, last) => {
      const cursor = after === undefined ? undefined : parseCursor(after)
      if (cursor !== undefined && (cursor.kind === 'newest') !== (last !== undefined))
        throw new CursorUnknown('The cursor belongs to a question of another kind: with last, or without it.')
      // Not for each page: they would run after what is written meanwhile for ever.
      if (cursor?.kind !== 'page' && cursor?.kind !== 'newest')
        await Promise.all(filter.virtualServers.map((server) => parts.flush(server)))
      return last === undefined
        ? await readForward(parts, filter, cursor, limit)
        : await readBackward(parts, filter, cursor, Math.min(limit, cursor?.remaining ?? last), last)
    },
  }
}

async function readForward(
  parts: ReaderParts,
  filter: ProtocolLogFilter,
  cursor: Cursor | undefined,
  limit: number,
): Promise<ProtocolLogPage> {
  const sources = filter.virtualServers.map((server) => {
    const place = cursor?.places.get(server)
    return newSource(server, forward(streamParts(parts, filter, server), place), place)
  })
  const { items, more } = await gather(sources, limit, (a, b) => a < b)
  const places = placesOf(sources)
  const position = cursorText({ kind: 'position', remaining: 0, places })
  return more ? { items, cursor: cursorText({ kind: 'page', remaining: 0, places }), position } : { items, position }
}

async function readBackward(
  parts: ReaderParts,
  filter: ProtocolLogFilter,
  cursor: Cursor | undefined,
  limit: number,
  last: number,
): Promise<ProtocolLogPage> {
  const ends = new Map<string, Place>()
  for (const server of filter.virtualServers) {
    const end = await endOf(streamParts(parts, filter, server))
    if (end !== undefined) ends.set(server, end)
  }
  // A log that the cursor does not name was read to its beginning.
  const begins = cursor?.places ?? ends
  const sources = [...begins]
    .filter(([server]) => filter.virtualServers.includes(server))
    .map(([server, place]) => newSource(server, backward(streamParts(parts, filter, server), place), place))
  const { items, more } = await gather(sources, limit, (a, b) => a > b)
  const remaining = (cursor?.remaining ?? last) - items.length
  const position = cursorText({ kind: 'position', remaining: 0, places: ends })
  if (!more || remaining <= 0) return { items, position }
  const places = placesOf(sources.filter(({ ended }) => !ended))
  return { items, cursor: cursorText({ kind: 'newest', remaining, places }), position }
}

/** Takes from whichever source has the next in time. `more`: it stopped because it has done enough. */
async function gather(
  sources: readonly Source[],
  limit: number,
  isBefore: (a: string, b: string) => boolean,
): Promise<{ readonly items: readonly ProtocolLogEntry[]; readonly more: boolean }> {
  const items: ProtocolLogEntry[] = []
  let read = 0
  for (;;) {
    for (const source of sources) {
      while (source.head === undefined && !source.ended) {
        if (read >= READ_BYTES) return { items, more: true }
        read += await advance(source)
      }
    }
    let next: Source | undefined
    for (const source of sources) {
      const time = source.head?.entry?.dateTime
      if (time === undefined) continue
      if (next === undefined || isBefore(time, next.head?.entry?.dateTime ?? '')) next = source
    }
    const entry = next?.head?.entry
    if (next === undefined || entry === undefined) return { items, more: false }
    if (items.length >= limit) return { items, more: true }
    items.push(entry)
    next.place = next.head?.place
    next.head = undefined
  }
}

/** One step; answers how much was read. */
async function advance(source: Source): Promise<number> {
  const { value, done } = await source.steps.next()
  if (done === true) {
    source.ended = true
    return 0
  }
  if (value.entry === undefined) source.place = value.place
  else source.head = value
  return value.read
}

function newSource(virtualServer: string, steps: AsyncGenerator<Step>, place: Place | undefined): Source {
  return { virtualServer, steps, place, head: undefined, ended: false }
}

function placesOf(sources: readonly Source[]): ReadonlyMap<string, Place> {
  return new Map(sources.flatMap(({ virtualServer, place }) => (place === undefined ? [] : [[virtualServer, place]])))
}

function streamParts(parts: ReaderParts, { startMs, endMs, fits }: ProtocolLogFilter, server: string): StreamParts {
  return { disk: parts.disk, folder: parts.folder(server), virtualServer: server, startMs, endMs, fits }
}
