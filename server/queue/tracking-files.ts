/**
 * The files of the tracking log: `YYYY-MM-DD.jsonl`, then `YYYY-MM-DD.2.jsonl` and so on when a day has much to tell. The
 * day is that of the events in it, in UTC, so that whoever looks for a span of time knows by the names where.
 */
import * as path from 'node:path'
import type { TraceEvent } from '../generated/reports.js'
import type { Disk } from '../system/disk.js'
import { LINE_BYTES_MAX } from '../system/log-files.js'

export interface TrackingFile {
  readonly name: string
  /** YYYY-MM-DD. */
  readonly day: string
  /** From 1. */
  readonly part: number
  readonly size: number
}

/** How much of a file's end is read at first for its last line. */
const TAIL_BYTES = 64 * 1024

/** Numbers above cannot be ours: at a million events a second they last for a century. */
const SEQUENCE_MAX = 2 ** 52

const NEWLINE = 10
const NAME = /^(\d{4}-\d\d-\d\d)(?:\.([1-9]\d{0,5}))?\.jsonl$/

/** The last day with a year of four digits. */
const LAST_MS = Date.parse('9999-12-31T23:59:59.999Z')

/** The day in UTC of a wall time, `YYYY-MM-DD`; the nearest that has such a name. */
export function dayOf(ms: number): string {
  return new Date(Math.min(Math.max(ms, 0), LAST_MS)).toISOString().slice(0, 10)
}

/** The name of a part of a day. */
export function trackingName(day: string, part: number): string {
  return part === 1 ? `${day}.jsonl` : `${day}.${part}.jsonl`
}

/** Day and part of a name; undefined when it is none of ours. */
export function parseTrackingName(name: string): { readonly day: string; readonly part: number } | undefined {
  const [, day, part] = NAME.exec(name) ?? []
  return day === undefined || part === '1' ? undefined : { day, part: Number(part ?? 1) }
}

/** In the order of their names' days and parts, which is nearly that of time. */
export function inOrder(
  a: { readonly day: string; readonly part: number },
  b: { readonly day: string; readonly part: number },
): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1
  return a.part - b.part
}

/** The files in a folder, oldest first; none where there is no folder. Rejects with the system's error. */
export async function trackingFiles(disk: Disk, folder: string): Promise<readonly TrackingFile[]> {
  if ((await disk.info(folder)) === undefined) return []
  const files: TrackingFile[] = []
  for (const { name, size, plain } of await disk.list(folder)) {
    const parsed = parseTrackingName(name)
    if (plain && parsed !== undefined) files.push({ name, size, ...parsed })
  }
  return files.sort(inOrder)
}

/** The sequence number of the last readable line; 0 when there is none. */
export async function lastSequence(disk: Disk, folder: string, file: TrackingFile): Promise<number> {
  for (let length = TAIL_BYTES; ; length *= 4) {
    const from = Math.max(0, file.size - length)
    const tail = await disk.readPart(path.join(folder, file.name), from, length)
    for (let end = tail.length; end > 0; ) {
      const start = tail.lastIndexOf(NEWLINE, end - 1) + 1
      const sequence = parseEvent(tail.subarray(start, end))?.sequence
      if (sequence !== undefined && (start > 0 || from === 0)) return sequence
      end = start - 1
    }
    if (from === 0 || length >= LINE_BYTES_MAX) return 0
  }
}

/**
 * Makes a file end with a line end: a crash in the middle of a write leaves a part of a line, which is cut off, since its
 * event is still in the outbox. A line that is whole but for its end is kept.
 */
export async function mendEnd(disk: Disk, folder: string, file: TrackingFile): Promise<void> {
  const name = path.join(folder, file.name)
  const last = await disk.readPart(name, Math.max(0, file.size - 1), 1)
  if (last.length === 0 || last[0] === NEWLINE) return
  const content = await disk.read(name)
  const end = content.lastIndexOf(NEWLINE) + 1
  const whole = parseEvent(content.subarray(end)) !== undefined
  await disk.replace(name, whole ? Buffer.concat([content, Buffer.from('\n')]) : content.subarray(0, end))
}

/** The event of a line; undefined when it is none, which a damaged file or a stranger's hand can make. */
export function parseEvent(line: Buffer): TraceEvent | undefined {
  try {
    const event = JSON.parse(line.toString()) as Partial<TraceEvent> | null
    const whole = typeof event?.identity === 'string' && typeof event.eventId === 'string'
    const timed = typeof event?.timestamp === 'string' && !Number.isNaN(Date.parse(event.timestamp))
    const numbered = Number.isSafeInteger(event?.sequence) && Number(event?.sequence) < SEQUENCE_MAX
    return whole && timed && numbered && named(event) ? (event as TraceEvent) : undefined
  } catch {
    return undefined
  }
}

/** Whether filters can ask for who sent it and to whom. */
function named({ sender, recipients }: { readonly sender?: unknown; readonly recipients?: unknown }): boolean {
  const isText = (value: unknown): boolean => typeof value === 'string'
  return (
    (sender === undefined || isText(sender)) &&
    (recipients === undefined || (Array.isArray(recipients) && recipients.every(isText)))
  )
}
