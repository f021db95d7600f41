/**
 * Takes one change back out of settings that may have been changed since: what it touched gets its former value, where it
 * still has the value that the change gave it. Pure but for the draft, which it edits.
 */
import { isDeepStrictEqual } from 'node:util'
import { type ListDefinition, lists } from '../generated/methods.js'
import type { StoredSettings } from '../generated/settings.js'
import { type Entry, entryKey } from './entries.js'
import type { Problem } from './problems.js'
import type { Draft } from './store.js'

type Values = Readonly<Record<string, unknown>>

/** Edits the draft; gives what was changed again since, and then the draft is worth nothing. */
export function undoChange(draft: Draft, before: StoredSettings, after: StoredSettings): readonly Problem[] {
  const problems: Problem[] = []
  const service = undoArea('service', '/service', valuesOf(before.service), valuesOf(after.service), draft.service)
  if (Object.keys(service.values).length > 0) draft.service = service.values
  else delete draft.service
  problems.push(...service.problems)
  const [old, now] = [before.virtualServers, after.virtualServers]
  for (const number of union(old, now)) {
    const pointer = `/virtualServers/${number}`
    const [was, is, current] = [old[number], now[number], draft.virtualServers[number]]
    if (was !== undefined && is !== undefined && current !== undefined) {
      problems.push(...undoServer(pointer, areasOf(was), areasOf(is), current))
    } else if (!isDeepStrictEqual(current, is)) {
      problems.push({ pointer, problem: 'was changed again since' })
    } else if (was === undefined) delete draft.virtualServers[number]
    else draft.virtualServers[number] = structuredClone(areasOf(was)) as Record<string, Record<string, unknown>>
  }
  return problems
}

function undoServer(
  pointer: string,
  was: Readonly<Record<string, Values>>,
  is: Readonly<Record<string, Values>>,
  current: Record<string, Record<string, unknown>>,
): readonly Problem[] {
  const problems: Problem[] = []
  for (const area of union(was, is)) {
    const undone = undoArea(area, `${pointer}/${area}`, was[area], is[area], current[area])
    problems.push(...undone.problems)
    if (Object.keys(undone.values).length > 0) current[area] = undone.values
    else delete current[area]
  }
  return problems
}

interface Undone {
  readonly values: Record<string, unknown>
  readonly problems: readonly Problem[]
}

function undoArea(area: string, above: string, was: Values = {}, is: Values = {}, current: Values = {}): Undone {
  const values = { ...current }
  const problems: Problem[] = []
  for (const property of union(was, is)) {
    const pointer = `${above}/${property}`
    if (isDeepStrictEqual(was[property], is[property])) continue
    const list = lists.find((one) => one.area === area && one.places.some((place) => place.property === property))
    if (list !== undefined) {
      const undone = undoEntries(
        list,
        pointer,
        entries(was[property]),
        entries(is[property]),
        entries(values[property]),
      )
      problems.push(...undone.problems)
      if (undone.entries.length > 0 || was[property] !== undefined) values[property] = undone.entries
      else delete values[property]
    } else if (!isDeepStrictEqual(values[property], is[property])) {
      problems.push({ pointer, problem: 'was changed again since' })
    } else if (was[property] === undefined) delete values[property]
    else values[property] = structuredClone(was[property])
  }
  return { values, problems }
}

/** Entry by entry: others may have come and gone since. */
function undoEntries(
  list: ListDefinition,
  pointer: string,
  was: readonly Entry[],
  is: readonly Entry[],
  current: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly problems: readonly Problem[] } {
  const keyOf = (entry: Entry): string => entryKey(list, { ...list.defaults, ...entry })
  const [old, now] = [was, is].map((all) => new Map(all.map((entry) => [keyOf(entry), entry])))
  const found = new Map(current.map((entry) => [keyOf(entry), entry]))
  const problems: Problem[] = []
  for (const key of new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])) {
    const [before, after] = [old?.get(key), now?.get(key)]
    if (isDeepStrictEqual(before, after)) continue
    if (!isDeepStrictEqual(found.get(key), after)) {
      problems.push({ pointer, problem: `${key} was changed again since` })
    } else if (before === undefined) found.delete(key)
    else found.set(key, before)
  }
  return { entries: [...found.values()], problems }
}

function entries(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value : []
}

function valuesOf(value: unknown): Values {
  return (value ?? {}) as Values
}

function areasOf(server: unknown): Readonly<Record<string, Values>> {
  return server as Readonly<Record<string, Values>>
}

function union(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
}
