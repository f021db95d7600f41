/** `get`, `add`, `set` and `remove` of the entries of every list of settings, over the generated table. */
import type { AreaDefinition, ListDefinition } from '../generated/methods.js'
import { entryKey, plainKey, withPlainKey } from '../settings/entries.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { HasPassword } from '../settings/store.js'
import { changeSettings, editArea, effectiveArea, given, type SettingsParts, type Values } from './areas.js'
import type { AnyHandler } from './caller.js'
import type { Params } from './request.js'
import { changedServer, shownServers } from './virtual-servers.js'

/** A list and the area that it is in. */
export interface ListInArea {
  readonly list: ListDefinition
  readonly area: AreaDefinition
}

type Place = ListDefinition['places'][number]

/** An entry that is named, by the first part of its key at least, and is not there is an error; anything else filters. */
export function listGet({ list }: ListInArea, parts: SettingsParts): AnyHandler {
  return (params) => {
    const settings = parts.settings.current
    const hasPassword: HasPassword = (...account) => parts.settings.hasPassword(...account)
    const found = shownServers(settings, given(params)).flatMap((number) =>
      placesFor(list, params).flatMap((place) =>
        [...unstored(list, settings, number), ...entriesOf(list, place, settings, number)]
          .filter((entry) => list.key.every((name) => isSame(params[name], entry[name])))
          .map((entry) => shown(list, place, number, entry, hasPassword)),
      ),
    )
    const [first = ''] = list.key
    if (found.length === 0 && params[first] !== undefined) {
      const key = entryKey({ ...list, key: list.key.filter((name) => params[name] !== undefined) }, params)
      throw new Refusal('notFound', `${list.title} ${key} is in no list.`, { target: key })
    }
    return found
  }
}

/** null: the default, as if it were absent. */
export function listAdd(inArea: ListInArea, parts: SettingsParts): AnyHandler {
  const { list } = inArea
  return (params, caller) => {
    const number = changedServer(parts.settings.current, given(params))
    const [place] = placesFor(list, params)
    if (place === undefined) throw new Error(`${list.method} has no place for an entry`)
    const named = withKeyDefaults(list, pick(list.properties, params))
    const entry = withPlainKey(pick(list.properties, named))
    const key = entryKey(list, entry)
    return changeSettings(
      parts,
      params,
      caller,
      (draft) =>
        editArea(draft, list.area, number, (values) => {
          const before = stored(values, place, inArea)
          if (before.some((one) => entryKey(list, withKeyDefaults(list, one)) === key)) {
            throw new Refusal('exists', `${list.title} ${key} ${isIn(place, number)} already.`, { target: key })
          }
          values[place.property] = [...before, { ...entry }]
        }),
      shownAfter(list, place, number, key),
    )
  }
}

/** null: back to the default. Absent: as it is. */
export function listSet(inArea: ListInArea, parts: SettingsParts): AnyHandler {
  const { list } = inArea
  const names = list.properties.filter((name) => !list.key.includes(name))
  return (params, caller) => {
    const number = changedServer(parts.settings.current, given(params))
    const key = entryKey(list, withKeyDefaults(list, params))
    const place = placeOf(list, params, parts.settings.current, number, key)
    return changeSettings(
      parts,
      params,
      caller,
      (draft) =>
        editArea(draft, list.area, number, (values) => {
          values[place.property] = stored(values, place, inArea).map((one) => {
            if (entryKey(list, withKeyDefaults(list, one)) !== key) return one
            const kept = Object.entries(one).filter(([name]) => !names.includes(name) || params[name] !== null)
            return { ...Object.fromEntries(kept), ...pick(names, params) }
          })
        }),
      shownAfter(list, place, number, key),
    )
  }
}

export function listRemove(inArea: ListInArea, parts: SettingsParts): AnyHandler {
  const { list } = inArea
  return (params, caller) => {
    const { current } = parts.settings
    const number = changedServer(current, given(params))
    const key = entryKey(list, withKeyDefaults(list, params))
    const place = placeOf(list, params, current, number, key)
    const has = (entry: Values) => entryKey(list, entry) === key
    const hasPassword: HasPassword = (...account) => parts.settings.hasPassword(...account)
    const removed = entriesOf(list, place, current, number)
      .filter(has)
      .map((entry) => shown(list, place, number, entry, hasPassword))
    return changeSettings(
      parts,
      params,
      caller,
      (draft) =>
        editArea(draft, list.area, number, (values) => {
          const kept = stored(values, place, inArea).filter((one) => !has(withKeyDefaults(list, one)))
          values[place.property] = kept
        }),
      () => removed,
    )
  }
}

/** The one place that has the entry; a refusal when there is none, or when the tags leave more than one. */
function placeOf(
  list: ListDefinition,
  params: Params,
  settings: EffectiveSettings,
  number: string,
  key: string,
): Place {
  const has = (entry: Values) => entryKey(list, entry) === key
  const places = placesFor(list, params).filter((one) => entriesOf(list, one, settings, number).some(has))
  const [place, ...more] = places
  if (place === undefined) {
    const advice = unstored(list, settings, number).some(has)
      ? 'It is the default domain: Set-SmtpVirtualServer -DefaultDomain changes it.'
      : ''
    const message = `${list.title} ${key} is not in ${listName(list, params)} of virtual server ${number}. ${advice}`
    throw new Refusal('notFound', message.trim(), { target: key })
  }
  if (more.length > 0) {
    const [tag = ''] = list.tags
    const words = places.map((one) => one.tag[tag]).join(' and ')
    throw invalid([{ pointer: `/${tag}`, problem: `is needed to say from which list: ${key} is in ${words}` }])
  }
  return place
}

/** The entry as it is after a change. */
function shownAfter(list: ListDefinition, place: Place, number: string, key: string) {
  return (settings: EffectiveSettings, hasPassword: HasPassword) =>
    entriesOf(list, place, settings, number)
      .filter((one) => entryKey(list, one) === key)
      .map((one) => shown(list, place, number, one, hasPassword))
}

/** What people look for in a list and find in another setting: IIS shows the default domain among the others. */
function unstored(list: ListDefinition, settings: EffectiveSettings, number: string): readonly Values[] {
  const server = settings.virtualServers[number]
  if (list.method !== 'domain' || server === undefined) return []
  return [{ name: server.general.defaultDomain, type: 'Default' }]
}

/** The places that the tags of a call leave; the first is the usual one. */
export function placesFor(list: ListDefinition, params: Params): readonly Place[] {
  return list.places.filter(({ tag }) =>
    list.tags.every((name) => [undefined, tag[name]].includes(params[name] as string)),
  )
}

export function entriesOf(
  list: ListDefinition,
  place: Place,
  settings: EffectiveSettings,
  number: string,
): readonly Values[] {
  return (effectiveArea(list.area, settings, number)[place.property] ?? []) as readonly Values[]
}

/** What settings.json has; a list that it does not name is its default. */
export function stored(values: Values, place: Place, { area }: ListInArea): readonly Values[] {
  return (values[place.property] ?? area.properties[place.property]?.default ?? []) as readonly Values[]
}

export function shown(
  list: ListDefinition,
  place: Place,
  number: string,
  entry: Values,
  hasPassword: HasPassword,
): Values {
  return {
    virtualServer: number,
    ...place.tag,
    ...pick(list.properties, { ...list.defaults, ...entry }),
    ...(list.secret === undefined ? {} : { hasPassword: hasPassword(number, list.method, entry) }),
  }
}

/** An entry without a part of its key has the default there: Remove-SmtpBinding 127.0.0.1 means port 25. */
export function withKeyDefaults(list: ListDefinition, entry: Values): Values {
  return { ...pick(list.key, list.defaults), ...entry }
}

export function pick(names: readonly string[], from: Values): Values {
  return Object.fromEntries(
    names.flatMap((name) => ((from[name] ?? undefined) === undefined ? [] : [[name, from[name]]])),
  )
}

function isSame(wanted: unknown, value: unknown): boolean {
  return wanted === undefined || plainKey(wanted) === plainKey(value)
}

function isIn(place: Place, number: string): string {
  const words = Object.values(place.tag)
  return `is in ${words.length === 0 ? place.property : `the ${words.join(' ')} list`} of virtual server ${number}`
}

function listName(list: ListDefinition, params: Params): string {
  const words = placesFor(list, params).map((place) => Object.values(place.tag).join(' ') || place.property)
  return `the list ${words.join(' or ')}`
}
