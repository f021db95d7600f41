/** What remains of each change: the settings before it in history/, and a line in logs/audit/. */
import { join } from 'node:path'
import type { SettingDifference } from '../generated/methods.js'
import type { Disk } from '../system/disk.js'
import type { Actor } from './actor.js'

/** How many former revisions are kept. */
export const HISTORY_MAX = 50
/** How many days with changes the audit log keeps. */
export const AUDIT_DAYS_MAX = 1000

/** Where a former revision is kept. */
export function historyPath(root: string, revision: number): string {
  return join(root, 'history', `settings-${String(revision).padStart(10, '0')}.json`)
}

/** The folder of the audit log: a file for each day (UTC) with changes. */
export function auditFolder(root: string): string {
  return join(root, 'logs', 'audit')
}

/** The names of its files. */
export const auditName = /^\d{4}-\d\d-\d\d\.jsonl$/

/** Keeps what settings.json was, byte for byte, under its revision, and deletes the oldest beyond the limit. */
export async function keepHistory(disk: Disk, root: string, revision: number, bytes: Uint8Array): Promise<void> {
  const folder = join(root, 'history')
  await disk.makeFolder(folder)
  await disk.replace(historyPath(root, revision), bytes)
  await deleteOldest(disk, folder, /^settings-\d+\.json$/, HISTORY_MAX)
}

export type CertificateAction = 'make' | 'import' | 'remove'

/** What an administrator did, as a line of the audit log says it. No secrets: settings.json holds none. */
export type AuditRecord =
  /** A change of settings. `force`: the caller said that what the change opens is meant. */
  | {
      readonly action: 'change'
      /** The revision that the change made. */
      readonly revision: number
      readonly changes: readonly SettingDifference[]
      readonly warnings: readonly string[]
      readonly force: boolean
    }
  /** A certificate of the service and its key came or went. */
  | {
      readonly action: 'certificate'
      readonly done: CertificateAction
      /** Its name. */
      readonly certificate: string
      readonly thumbprint: string
    }
  /** Somebody read a message. */
  | { readonly action: 'export'; readonly message: string; readonly sender: string; readonly subject?: string }
  /** Somebody read the configuration; `secrets`: with passwords and users, encrypted. */
  | { readonly action: 'exportConfiguration'; readonly secrets: boolean }
  | UserAudit
  /** Somebody sends a test message: written before it is done. */
  | {
      readonly action: 'sendTestMessage'
      readonly virtualServer: string
      readonly sender: string
      readonly recipient: string
    }
  /** Failed logins were forgiven. */
  | { readonly action: 'liftLockout'; readonly about: string }
  /** Somebody deletes a message from Badmail, or puts it back into the queue: written before it is done. */
  | {
      readonly action: 'removeBadmail' | 'restoreBadmail'
      readonly message: string
      readonly virtualServer: string
      /** The envelope's sender, where it is known. */
      readonly from?: string
      readonly subject?: string
      /** What was given in place of the message's own. */
      readonly sender?: string
      readonly recipients?: readonly string[]
    }
  /** Somebody ended the session of a client. */
  | {
      readonly action: 'disconnect'
      readonly session: string
      readonly virtualServer: string
      readonly remoteAddress?: string
      readonly heloName?: string
    }

/** A change of a user; `about` its name. `password`: whether one was set, never which. */
export interface UserAudit {
  readonly action: 'newUser' | 'setUser' | 'removeUser'
  readonly virtualServer: string
  readonly about: string
  readonly password: boolean
  readonly enabled?: boolean
  readonly comment?: string
}

/** Appends one line to the file of the day (UTC) and syncs it. `atMs`: wall time. */
export async function writeAudit(
  disk: Disk,
  root: string,
  atMs: number,
  actor: Actor,
  record: AuditRecord,
): Promise<void> {
  const folder = auditFolder(root)
  const timestamp = new Date(atMs).toISOString()
  await disk.makeFolder(folder)
  const file = await disk.append(join(folder, `${timestamp.slice(0, 10)}.jsonl`))
  try {
    await file.write(Buffer.from(`${JSON.stringify({ timestamp, ...actor, ...record })}\n`))
    await file.sync()
  } finally {
    await file.close()
  }
  await deleteOldest(disk, folder, auditName, AUDIT_DAYS_MAX)
}

/** One that is held open, as Windows scanners do, goes the next time: no reason to refuse what is being done. */
async function deleteOldest(disk: Disk, folder: string, names: RegExp, keep: number): Promise<void> {
  const files = (await disk.list(folder)).filter((file) => file.plain && names.test(file.name))
  for (const file of files.slice(0, Math.max(0, files.length - keep))) {
    await disk.remove(join(folder, file.name)).catch(() => undefined)
  }
}
