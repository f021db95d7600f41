/** `get`, `set` and `remove` of every area of settings, over the generated table. */
import type { AreaDefinition, SettingChange } from '../generated/methods.js'
import type { GeneralState } from '../generated/settings.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { Refusal } from '../settings/refusal.js'
import type { ChangeOptions, Draft, Edit, HasPassword, SettingsStore } from '../settings/store.js'
import type { AnyHandler, Caller } from './caller.js'
import type { Params } from './request.js'
import { changedServer, shownServers } from './virtual-servers.js'

/** What is behind the methods for settings. */
export interface SettingsParts {
  readonly settings: Pick<SettingsStore, 'current' | 'change' | 'hasPassword'>
  /** Whether a virtual server is listening. */
  stateOf(number: string): GeneralState
  /** The bindings whose address the machine does not have. */
  pendingOf(number: string): readonly string[]
}

/** What `readOnly` settings are reported from. */
interface ReportParts extends Pick<SettingsParts, 'stateOf' | 'pendingOf'> {
  readonly hasPassword: HasPassword
}

export type Values = Readonly<Record<string, unknown>>

export function areaGet(area: AreaDefinition, parts: SettingsParts): AnyHandler {
  return (params) => {
    const settings = parts.settings.current
    const facts = { ...parts, hasPassword: (server: string, name: string) => parts.settings.hasPassword(server, name) }
    if (area.scope === 'service') return [shownArea(area, settings, undefined, facts)]
    const numbers = shownServers(settings, given(params))
    return numbers.map((number) => shownArea(area, settings, number, facts))
  }
}

/** null: back to the default. Absent: as it is. */
export function areaSet(area: AreaDefinition, parts: SettingsParts): AnyHandler {
  const names = settableOf(area)
  return (params, caller) =>
    changeArea(area, parts, params, caller, (values) => {
      for (const name of names) {
        const value = params[name]
        if (value === null) delete values[name]
        else if (value !== undefined) values[name] = value
      }
    })
}

/** The properties that `set` takes. */
export function settableOf(area: AreaDefinition): readonly string[] {
  return Object.entries(area.properties)
    .filter(([, definition]) => definition.readOnly !== true && definition.list === undefined)
    .map(([name]) => name)
}

/** The whole area back to its defaults. */
export function areaRemove(area: AreaDefinition, parts: SettingsParts): AnyHandler {
  return (params, caller) =>
    changeArea(area, parts, params, caller, (values) => {
      for (const name of Object.keys(values)) delete values[name]
    })
}

async function changeArea(
  area: AreaDefinition,
  parts: SettingsParts,
  params: Params,
  caller: Caller,
  edit: (values: Record<string, unknown>) => void,
): Promise<SettingChange<Values>> {
  const number = area.scope === 'service' ? undefined : changedServer(parts.settings.current, given(params))
  return changeSettings(
    parts,
    params,
    caller,
    (draft) => editArea(draft, area.name, number, edit),
    (settings, hasPassword) => [shownArea(area, settings, number, { ...parts, hasPassword })],
  )
}

/** Makes a change and words its result. `items`: what was acted on, of the settings after it. */
export async function changeSettings<Item>(
  parts: Pick<SettingsParts, 'settings'> & Pick<ChangeOptions, 'withoutPasswords'>,
  params: Params,
  caller: Caller,
  edit: Edit,
  items: (settings: EffectiveSettings, hasPassword: HasPassword) => readonly Item[],
): Promise<SettingChange<Item>> {
  const { ifRevision, dryRun, force } = params as Omit<ChangeOptions, 'actor'>
  const options: ChangeOptions = {
    actor: caller.actor,
    ...(ifRevision === undefined ? {} : { ifRevision }),
    ...(dryRun === undefined ? {} : { dryRun }),
    ...(force === undefined ? {} : { force }),
    ...(parts.withoutPasswords === undefined ? {} : { withoutPasswords: parts.withoutPasswords }),
  }
  const { revision, changes, warnings, settings, hasPassword } = await parts.settings.change(edit, options)
  return { revision, changes, items: items(settings, hasPassword), warnings }
}

/** Edits the stored values of an area; an area without values is left out of settings.json. */
export function editArea(
  draft: Draft,
  area: string,
  number: string | undefined,
  edit: (values: Record<string, unknown>) => void,
): void {
  const holder: Record<string, unknown> | undefined =
    number === undefined ? (draft as unknown as Record<string, unknown>) : draft.virtualServers[number]
  if (holder === undefined) throw new Refusal('notFound', `There is no virtual server ${number} any more.`)
  const values = { ...(holder[area] as Values | undefined) }
  edit(values)
  if (Object.keys(values).length > 0) holder[area] = values
  else delete holder[area]
}

/** An area as `get` shows it: every value in effect, and what is only reported. */
export function shownArea(
  area: AreaDefinition,
  settings: EffectiveSettings,
  number: string | undefined,
  parts: ReportParts,
): Values {
  const values = effectiveArea(area.name, settings, number)
  const shown = Object.entries(area.properties).map(([name, definition]) => {
    return [name, definition.readOnly === true ? reported(area, name, number, parts) : values[name]]
  })
  return { ...(number === undefined ? {} : { virtualServer: number }), ...Object.fromEntries(shown) }
}

/** The values of an area in effect. */
export function effectiveArea(area: string, settings: EffectiveSettings, number: string | undefined): Values {
  const holder: unknown = number === undefined ? settings : settings.virtualServers[number]
  return (holder as Readonly<Record<string, Values>>)[area] ?? {}
}

/** What a schema calls readOnly. One that nobody reports is a fault that the test of every method finds. */
function reported(area: AreaDefinition, name: string, number: string | undefined, parts: ReportParts): unknown {
  if (area.name === 'general' && name === 'state' && number !== undefined) return parts.stateOf(number)
  if (area.name === 'general' && name === 'pendingBindings' && number !== undefined) return parts.pendingOf(number)
  if (name === 'hasPassword' && number !== undefined) return parts.hasPassword(number, area.name)
  throw new Error(`nobody reports ${area.name}.${name}`)
}

/** The param virtualServer. */
export function given(params: Params): string | undefined {
  return params['virtualServer'] as string | undefined
}
