/** What `mailroot check` says: every problem of settings.json and secrets.json, without applying anything. */
import type { Disk } from '../system/disk.js'
import type { Seal } from '../system/seal.js'
import { dangersOf } from './danger.js'
import { diskProblem } from './disk-problem.js'
import { readSettings, settingsPath } from './load.js'
import type { Machine } from './machine-defaults.js'
import { SecretsSealed } from './sealed.js'
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
export async function checkRoot(disk: Disk, machine: Machine, seal?: Seal): Promise<Report> {
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
      const secrets = await lookAtSecrets(disk, machine.root, seal)
      if (!secrets.ok) return secrets
      const open = dangersOf(loaded.settings).map((danger) => `${danger.pointer}: warning: ${danger.warning}`)
      return { ok: true, lines: [`${path} has no problem.`, ...secrets.lines, ...open] }
    }
  }
}

/** What keeps the relay from starting with its secrets.json, or what people should know of it. */
async function lookAtSecrets(disk: Disk, root: string, seal: Seal | undefined): Promise<Report> {
  const path = secretsPath(root)
  try {
    const file = await SecretsFile.load(disk, root, seal)
    const passwords = secretsIn(file).length
    usersIn(file)
    if (passwords === 0 || seal !== undefined) return { ok: true, lines: [] }
    return { ok: true, lines: [`${path} has passwords in plain text (docs/secrets.md says how to encrypt it).`] }
  } catch (error) {
    // The key is the service's, and whoever checks settings seldom has it: that is no fault of the file.
    if (error instanceof SecretsSealed && error.keyAbsent) {
      return { ok: true, lines: [`${path} is encrypted, and was not looked into: only the service has the key.`] }
    }
    const told = error instanceof SecretsDamaged || error instanceof SecretsSealed
    return { ok: false, lines: [told ? error.message : `${path} cannot be read: ${diskProblem(error)}`] }
  }
}

/** The lines for a file with problems, for `check` and for a start that ends there. */
export function wrongSettingsLines(path: string, problems: readonly FileProblem[]): readonly string[] {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  return [`${path} has ${count}:`, ...problems.map((problem) => `  ${fileProblemText(problem)}`)]
}
