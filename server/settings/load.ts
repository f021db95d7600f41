/** Reads settings.json at start. A file with a problem is told and never touched. */
import { join } from 'node:path'
import type { StoredSettings } from '../generated/settings.js'
import type { Disk } from '../system/disk.js'
import type { EffectiveSettings, Machine } from './machine-defaults.js'
import { checkFile, type FileProblem, firstSettings, formatSettings, SETTINGS_BYTES_MAX } from './settings-file.js'

/** What a reading of the file gave. */
export type Loaded =
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong'; readonly problems: readonly FileProblem[] }
  | {
      readonly kind: 'right'
      readonly stored: StoredSettings
      readonly settings: EffectiveSettings
      /** The file as it is, to notice when somebody else changes it. */
      readonly bytes: Buffer
    }

export function settingsPath(root: string): string {
  return join(root, 'settings.json')
}

/** Reads and checks, and writes nothing: for `check`. Rejects with the system's error when the file cannot be read. */
export async function readSettings(disk: Disk, machine: Machine): Promise<Loaded> {
  const path = settingsPath(machine.root)
  const info = await disk.info(path)
  if (info === undefined) return { kind: 'missing' }
  if (info.size > SETTINGS_BYTES_MAX) {
    return { kind: 'wrong', problems: [{ pointer: '', problem: `is larger than ${SETTINGS_BYTES_MAX} bytes` }] }
  }
  const bytes = await disk.read(path)
  const checked = checkFile(bytes, machine)
  if (!checked.ok) return { kind: 'wrong', problems: checked.problems }
  return { kind: 'right', stored: checked.stored, settings: checked.settings, bytes }
}

/** As `readSettings`; where there is no file yet it writes one with virtual server 1 on 127.0.0.1:2525. */
export async function loadSettings(disk: Disk, machine: Machine): Promise<Exclude<Loaded, { kind: 'missing' }>> {
  const found = await readSettings(disk, machine)
  if (found.kind !== 'missing') return found
  await disk.makeFolder(machine.root)
  await disk.replace(settingsPath(machine.root), formatSettings(firstSettings))
  const first = await readSettings(disk, machine)
  if (first.kind === 'missing') throw new Error(`${settingsPath(machine.root)} vanished while it was read`)
  return first
}
