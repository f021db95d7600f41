/** The folder of one virtual server's protocol log. */
import { join } from 'node:path'
import type { Disk } from '../system/disk.js'
import { isLogName } from './file-names.js'

/** A file of the log. */
export interface LogFile {
  readonly name: string
  readonly size: number
  /** Nothing in it is newer. */
  readonly endMs: number
}

/** As IIS names it: SMTPSVC1. */
export function siteName(virtualServer: string): string {
  return `SMTPSVC${virtualServer}`
}

/** `logs/SMTPSVC1` below `logFileDirectory`. */
export function logFolder(logFileDirectory: string, virtualServer: string): string {
  return join(logFileDirectory, siteName(virtualServer))
}

/**
 * Our files in a folder, in the order in which they were written last, which no name tells when the schedule has changed;
 * none where there is no folder. Rejects with the system's error.
 */
export async function logFiles(disk: Disk, folder: string): Promise<readonly LogFile[]> {
  if ((await disk.info(folder)) === undefined) return []
  const found = (await disk.list(folder)).filter(({ name, plain }) => plain && isLogName(name))
  return found
    .map(({ name, size, modifiedMs }) => ({ name, size, endMs: modifiedMs }))
    .sort((a, b) => a.endMs - b.endMs || a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
}
