/** Resources that are settings: areas, entries of lists and whole lists. Each change is one of the settings store. */
import { isDeepStrictEqual } from 'node:util'
import { type AreaDefinition, areas, lists, type SettingDifference } from '../../generated/methods.js'
import type { ResourceDefinition } from '../../generated/resources.js'
import type { EffectiveSettings } from '../../settings/machine-defaults.js'
import { invalid, Refusal } from '../../settings/refusal.js'
import type { Draft, HasPassword } from '../../settings/store.js'
import { editArea, type SettingsParts, settableOf, shownArea, type Values } from '../areas.js'
import type { Caller } from '../caller.js'
import type { ListInArea } from '../lists.js'
import { refuseLast } from '../servers.js'
import { changedServer, knownServer } from '../virtual-servers.js'
import { putEntries, sameEntry, shownEntries, takeEntries, twiceIn } from './entries.js'
import { type Instance, withoutNull } from './instance.js'
import { type Comparison, listReasons, type Reason, type ResourceActions, reasonOf } from './parts.js'

/** How one kind of resource looks at the settings and changes them. `number` is undefined for the service. */
interface Shape {
  state(instance: Instance, number: string | undefined, settings: EffectiveSettings, has: HasPassword): Values
  put(draft: Draft, instance: Instance, number: string | undefined): void
  take(draft: Draft, instance: Instance, number: string | undefined): void
  /** The instances of a virtual server. */
  all(number: string | undefined, settings: EffectiveSettings, has: HasPassword): readonly Values[]
}

export function settingsResource(resource: ResourceDefinition, parts: SettingsParts): ResourceActions {
  const shape = shapeOf(resource, parts)
  const has: HasPassword = (...account) => parts.settings.hasPassword(...account)
  const numberIn = (instance: Instance) => numberOf(resource, instance, parts.settings.current)
  return {
    get: (instance) => {
      const number = numberIn(instance)
      if (number === null) return absent(resource, instance)
      return shape.state(instance, number, parts.settings.current, has)
    },
    set: (instance, caller, dryRun) => compareAndSet(resource, shape, parts, instance, caller, dryRun),
    all: () => {
      const { current } = parts.settings
      const numbers = resource.scope === 'service' ? [undefined] : Object.keys(current.virtualServers)
      return numbers.flatMap((number) => shape.all(number, current, has))
    },
  }
}

async function compareAndSet(
  resource: ResourceDefinition,
  shape: Shape,
  parts: SettingsParts,
  instance: Instance,
  caller: Caller,
  dryRun: boolean,
): Promise<Comparison> {
  const found = numberOf(resource, instance, parts.settings.current)
  if (found === null && !makesServer(resource, instance)) return withoutServer(resource, instance, parts, dryRun)
  const number = found ?? (resource.scope === 'service' ? undefined : instance.virtualServer)
  const has: HasPassword = (...account) => parts.settings.hasPassword(...account)
  const before =
    found === null ? absent(resource, instance) : shape.state(instance, number, parts.settings.current, has)
  const change = (rehearsal: boolean) =>
    parts.settings.change(
      (draft) => {
        if (instance.exist) shape.put(draft, instance, number)
        else if (found !== null) shape.take(draft, instance, number)
      },
      { actor: caller.actor, dryRun: rehearsal, force: instance.force },
    )
  const wanted = await change(true)
  const gone = resource.area === 'general' && resource.kind === 'area' && !instance.exist
  const after = gone ? absent(resource, instance) : shape.state(instance, number, wanted.settings, wanted.hasPassword)
  const differing = differingNames(resource, instance, before, after, wanted.changes)
  const reasons = reasonsOf(resource, differing, before, after, wanted.changes)
  const told = { before, state: after, differing, reasons }
  if (dryRun || differing.length === 0) return { ...told, warnings: differing.length === 0 ? [] : wanted.warnings }
  return { ...told, warnings: (await change(false)).warnings }
}

/** Nothing can be as wanted where the virtual server is not there: said so, where it only is asked. */
function withoutServer(
  resource: ResourceDefinition,
  instance: Instance,
  parts: SettingsParts,
  dryRun: boolean,
): Comparison {
  const before = absent(resource, instance)
  const wanted = resource.entries === undefined ? Object.keys(instance.values) : [resource.entries]
  const differing = instance.exist ? [...wanted, ...(resource.removable ? ['_exist'] : [])] : []
  const phrase = `There is no virtual server ${JSON.stringify(instance.virtualServer)}.`
  if (differing.length > 0 && !dryRun) changedServer(parts.settings.current, instance.virtualServer)
  const reasons = differing.map((name) => ({ code: `Mailroot:${resource.name}:${name}`, phrase }))
  return { before, state: before, differing, reasons, warnings: [] }
}

/** null: there is no such virtual server. Throws Refusal `invalid` where it must be said which one. */
function numberOf(
  { scope }: ResourceDefinition,
  { virtualServer }: Instance,
  settings: EffectiveSettings,
): string | undefined | null {
  if (scope === 'service') return undefined
  if (virtualServer === undefined) return changedServer(settings, undefined)
  return knownServer(settings, virtualServer) ?? null
}

function makesServer({ area, kind }: ResourceDefinition, { exist, virtualServer = '' }: Instance): boolean {
  if (area !== 'general' || kind !== 'area' || !exist) return false
  if (/^[1-9]\d{0,3}$/.test(virtualServer)) return true
  const problem = `is the name of no virtual server; to make one give its number, and its name as the property name`
  throw invalid([{ pointer: '/virtualServer', problem }])
}

function absent(resource: ResourceDefinition, { virtualServer, values }: Instance): Values {
  const key = Object.fromEntries(resource.key.map((name) => [name, values[name]]))
  return {
    ...(virtualServer === undefined ? {} : { virtualServer }),
    ...key,
    ...(resource.entries === undefined ? {} : { [resource.entries]: [] }),
    ...(resource.removable ? { _exist: false } : {}),
  }
}

function differingNames(
  resource: ResourceDefinition,
  instance: Instance,
  before: Values,
  after: Values,
  changes: readonly SettingDifference[],
): readonly string[] {
  const given = resource.entries === undefined ? Object.keys(instance.values) : [resource.entries]
  const names = [...(instance.exist ? given : []), ...(resource.removable ? ['_exist'] : [])]
  const secret = changes.some(({ setting }) => setting.endsWith('.password')) ? secretOf(resource) : undefined
  return names.filter((name) => name === secret || !isDeepStrictEqual(before[name], after[name]))
}

/** The property that holds the account. */
function secretOf({ area, list, entries }: ResourceDefinition): string | undefined {
  if (entries !== undefined) return entries
  if (list !== undefined) return lists.find(({ method }) => method === list)?.secret
  const properties = Object.entries(areaNamed(area).properties)
  return properties.find(([, { secret }]) => secret === true)?.[0]
}

function reasonsOf(
  resource: ResourceDefinition,
  differing: readonly string[],
  before: Values,
  after: Values,
  changes: readonly SettingDifference[],
): readonly Reason[] {
  if (resource.entries !== undefined) return listReasons(resource.name, resource.entries, changes)
  if (differing.includes('_exist')) return [reasonOf(resource.name, '_exist', before['_exist'], after['_exist'])]
  return differing.map((name) => {
    const same = isDeepStrictEqual(before[name], after[name])
    return same
      ? { code: `Mailroot:${resource.name}:${name}`, phrase: 'The password is another one.' }
      : reasonOf(resource.name, name, before[name], after[name])
  })
}

function shapeOf(resource: ResourceDefinition, parts: SettingsParts): Shape {
  const area = areaNamed(resource.area)
  if (resource.kind === 'area') return areaShape(resource, area, parts)
  const list = lists.find(({ method }) => method === resource.list)
  if (list === undefined) throw new Error(`the list of ${resource.name} is not in the table`)
  return resource.entries === undefined
    ? entryShape(resource, { list, area })
    : listShape({ list, area }, resource.entries)
}

function areaShape(resource: ResourceDefinition, area: AreaDefinition, parts: SettingsParts): Shape {
  const makes = area.name === 'general'
  const shown = (number: string | undefined, settings: EffectiveSettings, hasPassword: HasPassword): Values => {
    const values = shownArea(area, settings, number, { ...parts, hasPassword })
    const own = Object.entries(values).filter(([name]) => resource.properties.includes(name))
    const exists = makes || settableOf(area).some((name) => !isDeepStrictEqual(values[name], usual(area, name)))
    return { ...Object.fromEntries(own), ...(resource.removable ? { _exist: exists } : {}) }
  }
  return {
    state: (_, number, settings, has) => shown(number, settings, has),
    put: (draft, { values }, number) => {
      if (makes && number !== undefined) draft.virtualServers[number] ??= { [area.name]: { bindings: [] } }
      editArea(draft, area.name, number, (held) => {
        for (const [name, value] of Object.entries(values)) {
          if (value === null) delete held[name]
          else held[name] = value
        }
      })
    },
    take: (draft, _, number) => {
      if (!makes) {
        editArea(draft, area.name, number, (held) => {
          for (const name of Object.keys(held)) delete held[name]
        })
        return
      }
      refuseLast(parts.settings.current, number ?? '')
      delete draft.virtualServers[number ?? '']
    },
    all: (number, settings, has) => [shown(number, settings, has)],
  }
}

function usual(area: AreaDefinition, name: string): unknown {
  return area.properties[name]?.default
}

function entryShape(resource: ResourceDefinition, inArea: ListInArea): Shape {
  const { list } = inArea
  return {
    state: (instance, number = '', settings, has) => {
      const found = shownEntries(list, settings, number, has).find((entry) => sameEntry(list, entry, instance.values))
      if (found !== undefined) return { ...found, _exist: true }
      return { ...absent(resource, instance), virtualServer: number }
    },
    put: (draft, { values }, number) =>
      editArea(draft, list.area, number, (held) => putEntries(held, inArea, [values], false)),
    take: (draft, { values }, number) =>
      editArea(draft, list.area, number, (held) => takeEntries(held, inArea, withoutNull(values))),
    all: (number = '', settings, has) =>
      shownEntries(list, settings, number, has).map((entry) => ({ ...entry, _exist: true })),
  }
}

function listShape(inArea: ListInArea, property: string): Shape {
  const { list } = inArea
  const whole = (number: string, settings: EffectiveSettings, has: HasPassword): Values => {
    const entries = shownEntries(list, settings, number, has).map(({ virtualServer: _of, ...entry }) => entry)
    return { virtualServer: number, [property]: entries }
  }
  return {
    state: (_instance, number = '', settings, has) => whole(number, settings, has),
    put: (draft, { entries, purge }, number) => {
      const twice = twiceIn(list, entries)
      if (twice !== undefined) {
        const problem = `is the same entry as number ${twice.first + 1} of them`
        throw invalid([{ pointer: `/${property}/${twice.index}`, problem }])
      }
      editArea(draft, list.area, number, (held) => putEntries(held, inArea, entries, purge))
    },
    take: () => {
      throw new Refusal('invalid', 'A whole list is always there. An empty list with _purge removes its entries.')
    },
    all: (number = '', settings, has) => [whole(number, settings, has)],
  }
}

function areaNamed(name: string | undefined): AreaDefinition {
  const found = areas.find((one) => one.name === name)
  if (found === undefined) throw new Error(`the area ${name} is not in the table`)
  return found
}
