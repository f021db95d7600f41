/** The methods for the configuration as a whole: what was changed, and taking a change back. */
import type { ConfigurationChangeGetParams, ConfigurationChangeGetResult } from '../generated/methods.js'
import type { ConfigurationChange } from '../generated/reports.js'
import { type ChangeFilter, readChanges } from '../settings/audit-reader.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import { undoChange } from '../settings/undo.js'
import type { System } from '../system/system.js'
import { changeSettings } from './areas.js'
import type { CustomHandlers } from './caller.js'
import { readPage } from './pages.js'
import { timeFilter } from './times.js'
import { wildcard } from './wildcard.js'

export interface ConfigurationParts {
  readonly system: Pick<System, 'disk'>
  /** The root folder: the audit log is below it. */
  readonly root: string
  readonly settings: Pick<SettingsStore, 'current' | 'change' | 'hasPassword' | 'at'>
}

type Names = 'configurationChange.get' | 'configurationChange.undo'

export function configurationHandlers(parts: ConfigurationParts): Pick<CustomHandlers, Names> {
  return {
    'configurationChange.get': (params) => getChanges(params, parts),
    'configurationChange.undo': async (params, caller) => {
      const { revision = parts.settings.current.revision } = params
      const [before, after] = await bothSides(revision, parts)
      const undone = await changesOf({ revision }, undefined, 1, parts)
      return changeSettings(
        { ...parts, withoutPasswords: true },
        { ...params },
        caller,
        (draft) => {
          const problems = undoChange(draft, before, after)
          if (problems.length === 0) return
          const text = `Revision ${revision} cannot be undone alone: what it changed was changed again since. Undo the later changes first. Nothing was changed.`
          throw new Refusal('conflict', text, { target: String(revision), problems })
        },
        (): readonly ConfigurationChange[] => undone.items,
      )
    },
  }
}

/** The settings before a change and after it. */
async function bothSides(revision: number, { settings }: ConfigurationParts) {
  const [before, after] = [await settings.at(revision - 1), await settings.at(revision)]
  if (before !== undefined && after !== undefined) return [before, after] as const
  const current = settings.current.revision
  if (revision > current) {
    const problem = `${revision} is not made yet: the current revision is ${current}`
    throw invalid([{ pointer: '/revision', problem }])
  }
  const text = `The change that made revision ${revision} cannot be undone: the settings before it are not kept in history/ (any more).`
  throw new Refusal('notFound', text, { target: String(revision) })
}

async function getChanges(
  params: ConfigurationChangeGetParams,
  parts: ConfigurationParts,
): Promise<ConfigurationChangeGetResult> {
  const { revision, setting, user } = params
  const filter = {
    ...timeFilter(params),
    ...(revision === undefined ? {} : { revision }),
    ...(setting === undefined ? {} : { setting: wildcard(setting) }),
    ...(user === undefined ? {} : { user: wildcard(user) }),
  }
  return await readPage(params.limit, (limit) => changesOf(filter, params.cursor, limit, parts))
}

async function changesOf(filter: ChangeFilter, cursor: string | undefined, limit: number, parts: ConfigurationParts) {
  if (cursor !== undefined && !/^\d{4}-\d\d-\d\d:\d{1,15}$/.test(cursor)) {
    throw invalid([{ pointer: '/cursor', problem: 'is none that this relay gave' }])
  }
  try {
    return await readChanges(parts.system.disk, parts.root, filter, cursor, limit)
  } catch (error) {
    throw new Refusal('unavailable', `The audit log cannot be read: ${String(error)}`)
  }
}
