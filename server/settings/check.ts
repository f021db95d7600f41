/** What `mailroot check` says: every problem of settings.json and secrets.json, without applying anything. */
import type { Disk } from '../system/disk.js'
import { dangersOf } from './danger.js'
import { diskProblem } from './disk-problem.js'
import { readSettings, settingsPath } from './load.js'
import type { Machine } from './machine-defaults.js'
import { secretsIn } from './secrets.js'
import { SecretsDamaged, SecretsFile, secretsPath } from './secrets-file.js'
import { type FileProblem, fileProblemText } from './settings-file.js'
import { usersIn } from './users.js'

export interface Report {
  /** True: the relay would start with these settings. */
  readonly ok: boolean
  /** For a terminal: each problem with its place, or that there is none; then what the settings leave open to strangers. */
  readonly lines: readonly string[]
}

/** Reads and checks the settings of a root folder and changes nothing there. Never rejects: what cannot be read is told. */
export async function checkRoot(disk: Disk, machine: Machine): Promise<Report> {
  const path = settingsPath(machine.root)
  let loaded: Awaited<ReturnType<typeof readSettings>>
  try {
    loaded = await readSettings(disk, machine)
  } catch (error) {
    return { ok: false, lines: [`${path} cannot be read: ${diskProblem(error)}`] }
  }
  switch (loaded.kind) {
    case 'missing':
      return { ok: true, lines: [`${path} does not exist yet: the first start writes it.`] }
    case 'wrong':
      return { ok: false, lines: wrongSettingsLines(path, loaded.problems) }
    case 'right': {
      const problem = await secretsProblem(disk, machine.root)
      if (problem !== undefined) return { ok: false, lines: [problem] }
      const open = dangersOf(loaded.settings).map((danger) => `${danger.pointer}: warning: ${danger.warning}`)
      return { ok: true, lines: [`${path} has no problem.`, ...open] }
    }
  }
}

/** What keeps the relay from starting with its secrets.json. */
async function secretsProblem(disk: Disk, root: string): Promise<string | undefined> {
  try {
    const file = await SecretsFile.load(disk, root)
    secretsIn(file)
    usersIn(file)
    return undefined
  } catch (error) {
    return error instanceof SecretsDamaged
      ? error.message
      : `${secretsPath(root)} cannot be read: ${diskProblem(error)}`
  }
}

/** The lines for a file with problems, for `check` and for a start that ends there. */
export function wrongSettingsLines(path: string, problems: readonly FileProblem[]): readonly string[] {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`${path} has ${count}:`, ...problems.map((problem) => `  ${fileProblemText(problem)}`)]
}
