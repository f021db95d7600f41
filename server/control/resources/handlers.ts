/** The methods that clients of DSC call: `resource.get`, `test`, `set`, `delete` and `export`. */
import { type ResourceDefinition, resources } from '../../generated/resources.js'
import { invalid, Refusal } from '../../settings/refusal.js'
import type { Clock } from '../../system/clock.js'
import type { SettingsParts, Values } from '../areas.js'
import type { CustomHandlers } from '../caller.js'
import { Page } from '../pages.js'
import { knownServer } from '../virtual-servers.js'
import { checkInstance, type Instance, resourceNamed } from './instance.js'
import type { ResourceActions } from './parts.js'
import { ResourceRuns } from './runs.js'
import { settingsResource } from './settings.js'
import { type UserResourceParts, userResource } from './users.js'

export interface ResourceParts extends SettingsParts, Pick<UserResourceParts, 'users'> {
  readonly clock: Pick<Clock, 'monotonic'>
}

type Names = 'resource.get' | 'resource.test' | 'resource.set' | 'resource.delete' | 'resource.export'

export function resourceHandlers(parts: ResourceParts): Pick<CustomHandlers, Names> {
  const runs = new ResourceRuns(parts.clock)
  const actions = new Map<string, ResourceActions>(
    resources.map((one) => [
      one.name,
      one.area === undefined ? userResource(one, parts) : settingsResource(one, parts),
    ]),
  )
  const open = ({ resource: name, instance: given }: { readonly resource: string; readonly instance: object }) => {
    const resource = resourceNamed(name)
    return {
      resource,
      instance: checkInstance(resource, given as Values),
      act: actions.get(resource.name) as ResourceActions,
    }
  }
  const useIn = (run: string | undefined, resource: ResourceDefinition, { virtualServer = '' }: Instance) => {
    if (run === undefined || resource.kind === 'area') return
    const place = `${resource.area ?? 'users'} ${resource.list ?? ''} ${knownServer(parts.settings.current, virtualServer) ?? virtualServer}`
    runs.use(run, place, resource.kind, resource.name)
  }
  return {
    'resource.get': (params) => {
      const { instance, act } = open({ ...params, instance: keysAlone(params) })
      return { state: act.get(instance) }
    },
    'resource.test': async (params, caller) => {
      const { resource, instance, act } = open(params)
      useIn(params.run, resource, instance)
      const { before, differing, reasons } = await act.set(instance, caller, true)
      return { state: before, inDesiredState: differing.length === 0, differing, reasons }
    },
    'resource.set': async (params, caller) => {
      const { resource, instance, act } = open(params)
      useIn(params.run, resource, instance)
      const { before, state, differing, warnings } = await act.set(instance, caller, params.dryRun === true)
      return { before, state, differing, warnings }
    },
    'resource.delete': async (params, caller) => {
      const { resource, instance, act } = open({ ...params, instance: keysAlone(params) })
      if (!resource.removable) {
        const text = `${resource.name} is always there and cannot be deleted. Properties that are null go back to their defaults.`
        throw new Refusal('invalid', text, { target: resource.name })
      }
      useIn(params.run, resource, instance)
      const wanted = { ...instance, exist: false }
      const { before, state, differing, warnings } = await act.set(wanted, caller, params.dryRun === true)
      return { before, state, differing, warnings }
    },
    'resource.export': ({ resource: name, instance = {}, limit, cursor }) => {
      const resource = resourceNamed(name)
      const filter = Object.entries(instance).filter(([key]) => ['virtualServer', ...resource.key].includes(key))
      const found = (actions.get(resource.name) as ResourceActions)
        .all()
        .filter((one) => filter.every(([key, value]) => String(one[key]).toLowerCase() === String(value).toLowerCase()))
      const start = cursor === undefined ? 0 : placeOf(cursor)
      const page = new Page<Values>(limit)
      for (const one of found.slice(start)) if (!page.add(one)) break
      const end = start + page.items.length
      return { items: page.items, ...(end < found.length ? { cursor: String(end) } : {}) }
    },
  }
}

/** What is asked for by get and delete are the keys; the rest of an instance that DSC sends along is not looked at. */
function keysAlone({ resource: name, instance }: { readonly resource: string; readonly instance: object }): Values {
  const resource = resourceNamed(name)
  const keys = Object.entries(instance).filter(([key]) => ['virtualServer', 'access', ...resource.key].includes(key))
  return { ...Object.fromEntries(keys), ...(resource.entries === undefined ? {} : { [resource.entries]: [] }) }
}

function placeOf(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor)
  throw invalid([{ pointer: '/cursor', problem: 'is none that resource.export gave' }])
}
