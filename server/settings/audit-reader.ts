/** Reads the changes of settings out of the audit log, newest first, page by page and in bounded steps. */
import { join } from 'node:path'
import type { AccessLevel, SettingDifference } from '../generated/methods.js'
import type { ConfigurationChange } from '../generated/reports.js'
import { isDateTime } from '../smtp/formats.js'
import type { Disk } from '../system/disk.js'
import type { Actor } from './actor.js'
import { type AuditRecord, auditFolder, auditName } from './records.js'

/** What is looked for; what is absent does not matter. */
export interface ChangeFilter {
  readonly revision?: number
  /** From this moment on; milliseconds of wall time. */
  readonly startMs?: number
  /** Before this moment. */
  readonly endMs?: number
  /** Of any setting of the change, `messageLimit.maxRecipients`. */
  readonly setting?: (setting: string) => boolean
  readonly user?: (user: string) => boolean
}

export interface ChangePage {
  readonly items: readonly ConfigurationChange[]
  /** Give it to the next call; absent when there is no more. */
  readonly cursor?: string
}

/** How much one call reads; a single file beyond this is read from its end. */
const READ_BYTES = 32 * 1024 * 1024
/** The bounds of the schema report/configuration-change.json. */
const CHANGES_MAX = 1000
const TEXT_MAX = 1000

const accessLevels: readonly AccessLevel[] = ['none', 'viewer', 'operator', 'administrator']

type Line = Actor & { readonly timestamp: string } & Extract<AuditRecord, { action: 'change' }>

/**
 * The next changes behind a cursor (`day:offset`, of the last line that was looked at), at most `limit`. A call that has
 * read much comes back early, perhaps with none, and with a cursor. Rejects with the system's error. A line that is none
 * of ours is passed over.
 */
export async function readChanges(
  disk: Disk,
  root: string,
  filter: ChangeFilter,
  after: string | undefined,
  limit: number,
): Promise<ChangePage> {
  const folder = auditFolder(root)
  const [lastDay = '', lastOffset = ''] = after?.split(':') ?? []
  const files = (await disk.info(folder)) === undefined ? [] : await disk.list(folder)
  const items: ConfigurationChange[] = []
  let read = 0
  for (const { name, size } of files.filter((file) => file.plain && auditName.test(file.name)).reverse()) {
    const day = name.slice(0, 10)
    if (after !== undefined && day > lastDay) continue
    if (!mayHold(day, filter)) continue
    const end = day === lastDay ? Math.min(size, Number(lastOffset)) : size
    if (read > 0 && read + end > READ_BYTES) return { items, cursor: `${day}:${size}` }
    read += end
    const from = Math.max(0, end - READ_BYTES)
    for (const { offset, text } of linesFromEnd(await disk.readPart(join(folder, name), from, end - from), from)) {
      const line = parsed(text)
      if (line === undefined || !fits(line, filter)) continue
      items.push(report(line))
      if (items.length >= limit) return { items, cursor: `${day}:${offset}` }
    }
  }
  return { items }
}

/** A day of UTC that lies outside need not be read. */
function mayHold(day: string, { startMs, endMs }: ChangeFilter): boolean {
  const begin = Date.parse(`${day}T00:00:00Z`)
  return (startMs === undefined || begin + 86_400_000 > startMs) && (endMs === undefined || begin < endMs)
}

function* linesFromEnd(bytes: Buffer, from: number): Iterable<{ readonly offset: number; readonly text: string }> {
  let end = bytes.length
  while (end > 0) {
    const start = bytes.lastIndexOf(0x0a, end - 2) + 1
    // In a file that is read from its end the first line is cut.
    if (start > 0 || from === 0) yield { offset: from + start, text: bytes.toString('utf8', start, end) }
    end = start
  }
}

/** Undefined for a line of another kind, or one that a hand or the disk has changed: one of them must not hide the others. */
function parsed(text: string): Line | undefined {
  try {
    const line = JSON.parse(text) as Record<keyof Line, unknown> | null
    return line?.action === 'change' && isWhole(line) ? (line as Line) : undefined
  } catch {
    return undefined
  }
}

function isWhole(line: Readonly<Record<keyof Line, unknown>>): boolean {
  const { timestamp, user, client, level, revision, changes, warnings } = line
  const dated = typeof timestamp === 'string' && isDateTime(timestamp) && !Number.isNaN(Date.parse(timestamp))
  const signed = typeof client === 'string' && ['string', 'undefined'].includes(typeof user)
  const leveled = accessLevels.some((one) => one === level)
  const numbered = Number.isSafeInteger(revision) && Number(revision) >= 0
  const told = Array.isArray(warnings) && warnings.every((warning) => typeof warning === 'string')
  return dated && signed && leveled && numbered && told && Array.isArray(changes) && changes.every(isDifference)
}

function isDifference(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { setting, pointer, old, new: now } = value as Readonly<Record<keyof SettingDifference, unknown>>
  return typeof setting === 'string' && typeof pointer === 'string' && old !== undefined && now !== undefined
}

function fits(line: Line, { revision, startMs, endMs, setting, user }: ChangeFilter): boolean {
  const at = Date.parse(line.timestamp)
  return (
    (revision === undefined || line.revision === revision) &&
    (startMs === undefined || at >= startMs) &&
    (endMs === undefined || at < endMs) &&
    (setting === undefined || line.changes.some((change) => setting(change.setting))) &&
    (user === undefined || user(line.user ?? ''))
  )
}

function report({ revision, timestamp, user, client, level, changes, warnings }: Line): ConfigurationChange {
  return {
    revision,
    timestamp,
    ...(user === undefined ? {} : { user }),
    client,
    level,
    changes: changes.slice(0, CHANGES_MAX).map(({ setting, pointer, old, new: now }) => {
      const number = /^\/virtualServers\/([1-9]\d{0,3})(?=\/|$)/.exec(pointer)?.[1]
      return {
        setting,
        ...(number === undefined ? {} : { virtualServer: number }),
        ...(old === null ? {} : { old: textOf(old) }),
        ...(now === null ? {} : { new: textOf(now) }),
      }
    }),
    changeCount: changes.length,
    warnings: warnings.map((warning) => warning.slice(0, TEXT_MAX)),
  }
}

function textOf(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, TEXT_MAX)
}
