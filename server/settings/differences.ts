/** What differs between two states of the settings, setting by setting. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { type AreaDefinition, areas, type ListDefinition, lists, type SettingDifference } from '../generated/methods.js'
import { type Entry, entryKey } from './entries.js'
import type { EffectiveSettings } from './machine-defaults.js'

type Values = Readonly<Record<string, unknown>>

/**
 * By value in effect, defaults included. Of a list each entry that came or went is told, so that one address added to
 * thousands is one line; of one that stayed each setting that differs. The pointer of what went is where it was. Of a
 * virtual server that came or went what is not the schema's default is told.
 */
export function differences(previous: EffectiveSettings, next: EffectiveSettings): readonly SettingDifference[] {
  const found: SettingDifference[] = []
  for (const area of areas) {
    if (area.scope === 'service') found.push(...areaDifferences(area, '', previous, next))
  }
  const numbers = new Set([...Object.keys(previous.virtualServers), ...Object.keys(next.virtualServers)])
  for (const number of [...numbers].sort((a, b) => Number(a) - Number(b))) {
    const [before, after] = [previous.virtualServers[number], next.virtualServers[number]]
    for (const area of areas) {
      if (area.scope === 'virtualServer') {
        found.push(...areaDifferences(area, `/virtualServers/${number}`, before, after))
      }
    }
  }
  return found
}

function areaDifferences(area: AreaDefinition, above: string, before: unknown, after: unknown): SettingDifference[] {
  const [old, now] = [member(before, area.name), member(after, area.name)]
  return Object.entries(area.properties).flatMap(([property, definition]) => {
    if (definition.readOnly === true) return []
    const setting = `${area.name}.${property}`
    const pointer = `${above}/${area.name}/${property}`
    if (definition.list !== undefined)
      return listDifferences(definition.list, setting, pointer, old[property], now[property])
    if (isDeepStrictEqual(old[property], now[property])) return []
    const whole = before === undefined || after === undefined
    if (whole && isDeepStrictEqual(old[property] ?? now[property], definition.default)) return []
    return [{ setting, pointer, old: old[property] ?? null, new: now[property] ?? null }]
  })
}

function listDifferences(
  method: string,
  setting: string,
  pointer: string,
  old: unknown,
  now: unknown,
): SettingDifference[] {
  const list = lists.find((one) => one.method === method)
  if (list === undefined) return []
  const [before, after] = [entries(old), entries(now)]
  const byKey = (all: readonly Entry[]) => new Map(all.map((entry, index) => [entryKey(list, entry), { entry, index }]))
  const [known, wanted] = [byKey(before), byKey(after)]
  const gone = [...known].filter(([key]) => !wanted.has(key))
  const found: SettingDifference[] = gone.map(([, { entry, index }]) => {
    return { setting, pointer: `${pointer}/${index}`, old: inOrder(list, entry), new: null }
  })
  for (const [key, { entry, index }] of wanted) {
    const was = known.get(key)?.entry
    if (was === undefined) found.push({ setting, pointer: `${pointer}/${index}`, old: null, new: inOrder(list, entry) })
    else found.push(...entryDifferences(`${setting}.`, `${pointer}/${index}/`, was, entry))
  }
  return found
}

/** An entry with its settings in the order of the schema, as people read it. */
function inOrder({ properties }: ListDefinition, entry: Entry): Entry {
  return Object.fromEntries(properties.flatMap((name) => (name in entry ? [[name, entry[name]]] : [])))
}

function entryDifferences(setting: string, pointer: string, old: Entry, now: Entry): SettingDifference[] {
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !isDeepStrictEqual(old[name], now[name]))
    .map((name) => ({
      setting: setting + name,
      pointer: pointer + name,
      old: old[name] ?? null,
      new: now[name] ?? null,
    }))
}

function entries(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value : []
}

function member(value: unknown, name: string): Values {
  const found = typeof value === 'object' && value !== null ? (value as Values)[name] : undefined
  return typeof found === 'object' && found !== null ? (found as Values) : {}
}
