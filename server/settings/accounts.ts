/** Where accounts with a password stand in the settings: in an area, or in the entries of a list. Pure. */
import { areas, lists } from '../generated/methods.js'
import { type Entry, entryKey } from './entries.js'
import type { EffectiveSettings } from './machine-defaults.js'

/** What a password belongs to. */
export interface AccountName {
  readonly virtualServer: string
  /** The area of the settings, or the list that the entry is in. */
  readonly area: string
  /** The key of the entry, for an account that a list entry has. */
  readonly entry?: string
  readonly userName: string
}

/** The account of an area in these settings. */
export function accountOf(settings: EffectiveSettings, virtualServer: string, area: string): AccountName | undefined {
  const property = places.find((one) => one.area === area)?.property
  const server = settings.virtualServers[virtualServer] as unknown as Server | undefined
  if (property === undefined) return undefined
  return named({ virtualServer, area }, (server?.[area] as Values | undefined)?.[property])
}

/** The account of an entry of a list. */
export function accountOfEntry(virtualServer: string, list: string, entry: Entry): AccountName | undefined {
  const place = listPlaces.find(({ definition }) => definition.method === list)
  if (place === undefined) return undefined
  const { definition, property } = place
  return named({ virtualServer, area: list, entry: entryKey(definition, entry) }, entry[property])
}

function named(place: Omit<AccountName, 'userName'>, value: unknown): AccountName | undefined {
  const userName = (value as { readonly userName?: unknown } | undefined)?.userName
  return typeof userName === 'string' ? { ...place, userName } : undefined
}

type Values = Readonly<Record<string, unknown>>
/** A virtual server in a draft or in effect. */
export type Server = Readonly<Record<string, unknown>>

/** The areas that have an account with a password. */
const places = areas
  .filter(({ scope }) => scope === 'virtualServer')
  .flatMap(({ name: area, properties }) =>
    Object.entries(properties).flatMap(([property, { secret }]) => (secret === true ? [{ area, property }] : [])),
  )

/** The lists whose entries have one. */
const listPlaces = lists.flatMap((definition) =>
  definition.secret === undefined ? [] : [{ definition, property: definition.secret }],
)

/** An object in which an account may stand. */
export interface Holder {
  readonly place: Omit<AccountName, 'userName'>
  readonly holder: Record<string, unknown>
  readonly property: string
  /** Area and property, and the pointer, of the account. */
  readonly setting: string
  readonly pointer: string
}

/** Every place of a virtual server in which an account may stand. A draft is not checked yet: it may be anything. */
export function* holdersIn(virtualServer: string, server: Server): Generator<Holder> {
  const above = `/virtualServers/${virtualServer}`
  for (const { area, property } of places) {
    const holder = server[area]
    const pointer = `${above}/${area}/${property}`
    if (isObject(holder)) {
      yield { place: { virtualServer, area }, holder, property, setting: `${area}.${property}`, pointer }
    }
  }
  for (const { definition, property } of listPlaces) {
    for (const { property: list } of definition.places) {
      const values = server[definition.area]
      const entries = isObject(values) ? values[list] : undefined
      for (const [index, holder] of Array.isArray(entries) ? entries.entries() : []) {
        if (!isObject(holder)) continue
        const place = { virtualServer, area: definition.method, entry: entryKey(definition, holder) }
        const setting = `${definition.area}.${list}.${property}`
        yield { place, holder, property, setting, pointer: `${above}/${definition.area}/${list}/${index}/${property}` }
      }
    }
  }
}

/** Neither a list nor nothing. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An account, and where it stands. */
export interface Found extends Pick<Holder, 'setting' | 'pointer'> {
  readonly account: AccountName
}

/** The accounts of settings, by where they stand. */
export function accountsIn(settings: EffectiveSettings): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>()
  for (const [number, server] of Object.entries(settings.virtualServers)) {
    for (const { place, holder, property, setting, pointer } of holdersIn(number, server as unknown as Server)) {
      const account = named(place, holder[property])
      if (account !== undefined)
        found.set(JSON.stringify([number, place.area, place.entry]), { account, setting, pointer })
    }
  }
  return found
}

/** One text for each account. */
export function keyOf({ virtualServer, area, entry, userName }: AccountName): string {
  return JSON.stringify([virtualServer, area, entry ?? null, userName])
}
