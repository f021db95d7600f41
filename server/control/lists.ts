/** `get`, `add` and `remove` of the entries of every list of settings, over the generated table. */
import type { AreaDefinition, ListDefinition } from '../generated/methods.js'
import { entryKey, plainKey, withPlainAddress } from '../settings/entries.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { invalid, Refusal } from '../settings/refusal.js'
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
    const found = shownServers(settings, given(params)).flatMap((number) =>
      placesFor(list, params).flatMap((place) =>
        entriesOf(list, place, settings, number)
          .filter((entry) => list.key.every((name) => isSame(params[name], entry[name])))
          .map((entry) => shown(list, place, number, entry)),
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

export function listAdd(inArea: ListInArea, parts: SettingsParts): AnyHandler {
  const { list } = inArea
  return (params, caller) => {
    const number = changedServer(parts.settings.current, given(params))
    const [place] = placesFor(list, params)
    if (place === undefined) throw new Error(`${list.method} has no place for an entry`)
    const named = withKeyDefaults(list, pick(list.properties, params))
    const entry = withPlainAddress(pick(list.properties, named))
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
          values[place.property] = [...before, entry]
        }),
      () => [shown(list, place, number, entry)],
    )
  }
}

export function listRemove(inArea: ListInArea, parts: SettingsParts): AnyHandler {
  const { list } = inArea
  return (params, caller) => {
    const { current } = parts.settings
    const number = changedServer(current, given(params))
    const key = entryKey(list, withKeyDefaults(list, params))
    const has = (entry: Values) => entryKey(list, entry) === key
    const places = placesFor(list, params).filter((place) => entriesOf(list, place, current, number).some(has))
    const [place, ...more] = places
    if (place === undefined) {
      const message = `${list.title} ${key} is not in ${listName(list, params)} of virtual server ${number}.`
      throw new Refusal('notFound', message, { target: key })
    }
    if (more.length > 0) {
      const [tag = ''] = list.tags
      const words = places.map((one) => one.tag[tag]).join(' and ')
      throw invalid([{ pointer: `/${tag}`, problem: `is needed to say from which list: ${key} is in ${words}` }])
    }
    const removed = entriesOf(list, place, current, number).filter(has)
    return changeSettings(
      parts,
      params,
      caller,
      (draft) =>
        editArea(draft, list.area, number, (values) => {
          const kept = stored(values, place, inArea).filter((one) => !has(withKeyDefaults(list, one)))
          values[place.property] = kept
        }),
      () => removed.map((entry) => shown(list, place, number, entry)),
    )
  }
}

/** The places that the tags of a call leave; the first is the usual one. */
function placesFor(list: ListDefinition, params: Params): readonly Place[] {
  return list.places.filter(({ tag }) =>
    list.tags.every((name) => [undefined, tag[name]].includes(params[name] as string)),
  )
}

function entriesOf(list: ListDefinition, place: Place, settings: EffectiveSettings, number: string): readonly Values[] {
  return (effectiveArea(list.area, settings, number)[place.property] ?? []) as readonly Values[]
}

/** What settings.json has; a list that it does not name is its default. */
function stored(values: Values, place: Place, { area }: ListInArea): readonly Values[] {
  return (values[place.property] ?? area.properties[place.property]?.default ?? []) as readonly Values[]
}

function shown(list: ListDefinition, place: Place, number: string, entry: Values): Values {
  return { virtualServer: number, ...place.tag, ...pick(list.properties, { ...list.defaults, ...entry }) }
}

/** An entry without a part of its key has the default there: Remove-SmtpBinding 127.0.0.1 means port 25. */
function withKeyDefaults(list: ListDefinition, entry: Values): Values {
  return { ...pick(list.key, list.defaults), ...entry }
}

function pick(names: readonly string[], from: Values): Values {
  return Object.fromEntries(names.filter((name) => from[name] !== undefined).map((name) => [name, from[name]]))
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
