/** What remains of each change: the settings before it in history/, and a line in logs/audit/. */
import { join } from 'node:path'
import type { SettingDifference } from '../generated/methods.js'
import type { Disk } from '../system/disk.js'
import type { Actor } from './actor.js'
import { isoTime } from './iso-time.js'

/** How many former revisions are kept. */
export const HISTORY_MAX = 50
/** How many days with changes the audit log keeps. */
export const AUDIT_DAYS_MAX = 1000

/** A change of settings. settings.json holds no secrets, and so neither does this. */
export interface AuditEntry {
  /** Wall time, milliseconds. */
  readonly at: number
  readonly actor: Actor
  /** The revision that the change made. */
  readonly revision: number
  readonly changes: readonly SettingDifference[]
  readonly warnings: readonly string[]
  /** The caller said that what the change opens is meant. */
  readonly force: boolean
}

/** Keeps what settings.json was, byte for byte, under its revision, and deletes the oldest beyond the limit. */
export async function keepHistory(disk: Disk, root: string, revision: number, bytes: Uint8Array): Promise<void> {
  const folder = join(root, 'history')
  await disk.makeFolder(folder)
  await disk.replace(join(folder, `settings-${String(revision).padStart(10, '0')}.json`), bytes)
  await deleteOldest(disk, folder, /^settings-\d+\.json$/, HISTORY_MAX)
}

/** Appends one line to the file of the day (UTC) and syncs it. */
export async function writeAudit(disk: Disk, root: string, entry: AuditEntry): Promise<void> {
  const folder = join(root, 'logs', 'audit')
  const timestamp = isoTime(entry.at)
  await disk.makeFolder(folder)
  const { actor, revision, changes, warnings, force } = entry
  const line = { timestamp, ...actor, revision, changes, warnings, force }
  const file = await disk.append(join(folder, `${timestamp.slice(0, 10)}.jsonl`))
  try {
    await file.write(Buffer.from(`${JSON.stringify(line)}\n`))
    await file.sync()
  } finally {
    await file.close()
  }
  await deleteOldest(disk, folder, /^\d{4}-\d\d-\d\d\.jsonl$/, AUDIT_DAYS_MAX)
}

async function deleteOldest(disk: Disk, folder: string, names: RegExp, keep: number): Promise<void> {
  const files = (await disk.list(folder)).filter((file) => file.plain && names.test(file.name))
  for (const file of files.slice(0, Math.max(0, files.length - keep))) await disk.remove(join(folder, file.name))
}
