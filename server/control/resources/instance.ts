/** An instance of a resource as a client of DSC gives it: checked by the validators of the methods that do the same. */
import { areas, lists, type MethodName } from '../../generated/methods.js'
import { type ResourceDefinition, resources } from '../../generated/resources.js'
import { paramsValidators } from '../../generated/validators.js'
import { type Problem, problemsOf } from '../../settings/problems.js'
import { invalid, Refusal } from '../../settings/refusal.js'
import type { Values } from '../areas.js'

/** Without what is only reported. null: back to the default. */
export interface Instance {
  readonly virtualServer: string | undefined
  /** The keys and values that were given; of a whole list its entries are in `entries`. */
  readonly values: Values
  readonly entries: readonly Values[]
  readonly exist: boolean
  readonly purge: boolean
  readonly force: boolean
}

/** Throws Refusal `notFound`. */
export function resourceNamed(name: string): ResourceDefinition {
  const wanted = name.replace(/^Mailroot\//i, '').toLowerCase()
  const found = resources.find((one) => one.name.toLowerCase() === wanted)
  if (found !== undefined) return found
  const all = resources.map((one) => one.name).join(', ')
  throw new Refusal('notFound', `There is no resource ${JSON.stringify(name)}. There is ${all}.`, { target: name })
}

/** Throws Refusal `invalid` with every problem; its pointers begin in the instance. */
export function checkInstance(resource: ResourceDefinition, given: Values): Instance {
  const problems = [...unknownNames(resource.properties, given, '', resource.name), ...wrongFlags(resource, given)]
  if (problems.length > 0) throw invalid(problems)
  const own = Object.entries(given).filter(([name]) => resource.properties.includes(name))
  const { virtualServer, _exist, _purge, force, ...rest } = Object.fromEntries(own)
  const values = without(rest, resource.readOnly)
  const instance = {
    virtualServer: virtualServer as string | undefined,
    exist: _exist !== false,
    purge: _purge === true,
    force: force === true,
  }
  const scope = virtualServer === undefined ? {} : { virtualServer }
  if (resource.entries === undefined) {
    problems.push(...valueProblems(resource, { ...scope, ...values }, ''))
    if (problems.length > 0) throw invalid(problems)
    return { ...instance, values, entries: [] }
  }
  const entries = entriesIn(resource, resource.entries, values, scope)
  return { ...instance, values: {}, entries }
}

/** The entries of a whole list, each checked as one alone. */
function entriesIn(resource: ResourceDefinition, property: string, values: Values, scope: Values): readonly Values[] {
  const found = values[property]
  if (!Array.isArray(found)) throw invalid([{ pointer: `/${property}`, problem: 'is needed: an array of entries' }])
  const problems = problemsOfScope(resource, scope)
  const entries = found.map((entry: unknown, index) => {
    const pointer = `/${property}/${index}`
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      problems.push({ pointer, problem: 'must be an object with the properties of an entry' })
      return {}
    }
    const names = resource.entryProperties ?? []
    const unknown = unknownNames(names, entry as Values, pointer, `an entry of ${resource.name}`)
    problems.push(...unknown)
    const kept = without(entry as Values, resource.readOnly)
    if (unknown.length === 0) problems.push(...valueProblems(resource, kept, pointer))
    return kept
  })
  if (problems.length > 0) throw invalid(problems)
  return entries
}

function problemsOfScope(resource: ResourceDefinition, scope: Values): Problem[] {
  const name = resource.list === undefined ? 'user.get' : `${resource.list}.get`
  return [...problemsOf(paramsValidators[name as MethodName], scope)]
}

/** By the params of the method that sets an area, or makes an entry or a user. */
function valueProblems(resource: ResourceDefinition, values: Values, above: string): readonly Problem[] {
  const within = (problems: readonly Problem[]) =>
    problems.map(({ pointer, problem }) => ({ pointer: above + pointer, problem }))
  if (resource.kind === 'area') {
    const area = areas.find(({ name }) => name === resource.area)
    return within(problemsOf(paramsValidators[`${area?.method}.set` as MethodName], values))
  }
  const present = withoutNull(values)
  if (resource.list === undefined) return within(userProblems(present))
  const list = lists.find(({ method }) => method === resource.list)
  const verb = `${resource.list}.new` in paramsValidators ? 'new' : 'add'
  const needed = (list?.key ?? []).filter((name) => values[name] === null)
  return within([
    ...needed.map((name) => ({ pointer: `/${name}`, problem: 'is needed: it says which entry is meant' })),
    ...problemsOf(paramsValidators[`${resource.list}.${verb}` as MethodName], present),
  ])
}

function userProblems({ userName, password, ...rest }: Values): readonly Problem[] {
  if (userName === undefined) return [{ pointer: '/userName', problem: 'is needed: it says which user is meant' }]
  const credential = { userName, password: password ?? 'kept' }
  const problems = problemsOf(paramsValidators['user.new'], { ...rest, credential })
  return problems.map(({ pointer, problem }) => ({ pointer: pointer.replace(/^\/credential(?=\/)/, ''), problem }))
}

function unknownNames(known: readonly string[], given: Values, above: string, of: string): readonly Problem[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name) && !['_inDesiredState', '_name', '_metadata'].includes(name))
    .map((name) => ({ pointer: `${above}/${name}`, problem: `is no property of ${of}, which has ${known.join(', ')}` }))
}

function wrongFlags(resource: ResourceDefinition, given: Values): readonly Problem[] {
  return ['_exist', '_purge', 'force']
    .filter((name) => resource.properties.includes(name) && ![undefined, true, false].includes(given[name] as boolean))
    .map((name) => ({ pointer: `/${name}`, problem: 'must be true or false' }))
}

function without(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))
}

export function withoutNull(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))
}
