/** Entries of a list put where they are wanted, one or many at once. */
import { isDeepStrictEqual } from 'node:util'
import type { ListDefinition } from '../../generated/methods.js'
import { entryKey, withPlainKey } from '../../settings/entries.js'
import type { EffectiveSettings } from '../../settings/machine-defaults.js'
import type { HasPassword } from '../../settings/store.js'
import type { Values } from '../areas.js'
import { entriesOf, type ListInArea, pick, placesFor, shown, stored, withKeyDefaults } from '../lists.js'
import { withoutNull } from './instance.js'

/**
 * Adds and changes entries in the stored values of an area. null: back to the default; absent: as it is. An entry that names
 * its list (`access`) is taken from the others. `purge`: what is not named goes.
 */
export function putEntries(
  values: Record<string, unknown>,
  inArea: ListInArea,
  wanted: readonly Values[],
  purge: boolean,
): void {
  const { list } = inArea
  const held = heldIn(values, inArea)
  const named = new Set<string>()
  for (const one of wanted) {
    const given = withoutNull(one)
    const key = keyOf(list, given)
    named.add(key)
    const at = held.findIndex((entries) => entries.has(key))
    const target = targetOf(list, given) ?? Math.max(at, 0)
    const before = held[at]?.get(key) ?? withPlainKey(pick(list.key, withKeyDefaults(list, given)))
    const kept = Object.entries(before).filter(([name]) => one[name] !== null)
    const settable = list.properties.filter((name) => !list.key.includes(name))
    const others = targetOf(list, given) === undefined ? [] : held.filter((_, index) => index !== target)
    for (const entries of others) entries.delete(key)
    held[target]?.set(key, { ...Object.fromEntries(kept), ...pick(settable, given) })
  }
  if (purge) for (const entries of held) for (const key of [...entries.keys()]) if (!named.has(key)) entries.delete(key)
  putBack(values, inArea, held)
}

/** Removes an entry; from one list where it names one. */
export function takeEntries(values: Record<string, unknown>, inArea: ListInArea, wanted: Values): void {
  const held = heldIn(values, inArea)
  const target = targetOf(inArea.list, wanted)
  held.forEach((entries, index) => {
    if (target === undefined || target === index) entries.delete(keyOf(inArea.list, wanted))
  })
  putBack(values, inArea, held)
}

/** The entries of all places of a list, as get shows them. */
export function shownEntries(
  list: ListDefinition,
  settings: EffectiveSettings,
  number: string,
  hasPassword: HasPassword,
): readonly Values[] {
  return list.places.flatMap((place) =>
    entriesOf(list, place, settings, number).map((entry) => shown(list, place, number, entry, hasPassword)),
  )
}

/** Whether an entry has the key of another one, however both are written. */
export function sameEntry(list: ListDefinition, one: Values, other: Values): boolean {
  return keyOf(list, withoutNull(one)) === keyOf(list, withoutNull(other))
}

/** The first entry that comes again. */
export function twiceIn(
  list: ListDefinition,
  entries: readonly Values[],
): { readonly first: number; readonly index: number } | undefined {
  const seen = new Map<string, number>()
  for (const [index, entry] of entries.entries()) {
    const key = keyOf(list, withoutNull(entry))
    const first = seen.get(key)
    if (first !== undefined) return { first, index }
    seen.set(key, index)
  }
  return undefined
}

type Held = readonly Map<string, Values>[]

function heldIn(values: Record<string, unknown>, inArea: ListInArea): Held {
  const { list } = inArea
  return list.places.map((place) => new Map(stored(values, place, inArea).map((entry) => [keyOf(list, entry), entry])))
}

/** A list that settings.json does not name, and that did not change, stays unnamed. */
function putBack(values: Record<string, unknown>, inArea: ListInArea, held: Held): void {
  inArea.list.places.forEach((place, index) => {
    const next = [...(held[index]?.values() ?? [])]
    if (!isDeepStrictEqual(next, stored(values, place, inArea))) values[place.property] = next
  })
}

function targetOf(list: ListDefinition, given: Values): number | undefined {
  if (!list.tags.some((tag) => given[tag] !== undefined)) return undefined
  const [place] = placesFor(list, given)
  return place === undefined ? undefined : list.places.indexOf(place)
}

function keyOf(list: ListDefinition, entry: Values): string {
  return entryKey(list, withKeyDefaults(list, entry))
}
