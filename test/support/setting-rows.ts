/** The shape of the table that proves every setting: a row for each property of each area and of each list's entries. */
import { areas, lists } from '../../server/generated/methods.js'
import type { Binding, Domain, ServiceSettings, VirtualServerSettings } from '../../server/generated/settings.js'
import type { Stage } from './setting-stage.js'

type KeysOf<Areas> = { [Area in keyof Areas & string]: `${Area}.${keyof Areas[Area] & string}` }[keyof Areas & string]

/** `area.property`, or `list.property` for what an entry of a list has beside its key. A misspelt one does not compile. */
export type SettingKey =
  | KeysOf<VirtualServerSettings>
  | `service.${keyof ServiceSettings}`
  | `binding.${keyof Binding}`
  | `domain.${keyof Domain}`

/** In place of what is seen by default: it cannot be seen in a test, and the row says why. */
export const unseen = Symbol('unseen')

/** A value to set and what is seen then. */
export interface Step {
  readonly value: unknown
  /** A pattern for text, else what is equal in depth. */
  readonly seen: unknown
}

/** What a row has to show. It is seen before any change, after each change, and after the change back to the default. */
export interface Proof {
  /** What the relay does now: seen on the wire, on the disk or in the engine, never the stored value. */
  readonly see: () => Promise<unknown>
  readonly byDefault: unknown
  readonly changes: readonly Step[]
  /** For a property of a list's entry: the key of the entry, which the row has added. */
  readonly entry?: Readonly<Record<string, unknown>>
}

/** Sets up what the proof needs, on a virtual server of its own. */
export type Row = (stage: Stage) => Promise<Proof>

export type Rows = { readonly [Key in SettingKey]?: Row }

/** Nothing obeys them: they are for people, and shown by Get-. */
const forPeople = new Set(['comment'])

/** Every key that the table must have, from the generated tables of areas and lists. */
export function settingKeys(): readonly string[] {
  const ofAreas = areas.flatMap(({ name, properties }) =>
    Object.entries(properties)
      .filter(([, { readOnly }]) => readOnly !== true)
      .map(([property]) => `${name}.${property}`),
  )
  const ofEntries = lists.flatMap(({ method, key, properties }) =>
    properties.filter((name) => !key.includes(name) && !forPeople.has(name)).map((name) => `${method}.${name}`),
  )
  return [...ofAreas, ...ofEntries].sort()
}
