/** Resources that are users: an account, and all accounts of a virtual server. Passwords are compared here and never shown. */
import type { ResourceDefinition } from '../../generated/resources.js'
import { invalid } from '../../settings/refusal.js'
import type { SettingsStore } from '../../settings/store.js'
import type { User, Users } from '../../settings/users.js'
import type { Values } from '../areas.js'
import type { Caller } from '../caller.js'
import { changedServer, knownServer } from '../virtual-servers.js'
import type { Instance } from './instance.js'
import { type Reason, type ResourceActions, reasonOf } from './parts.js'

export interface UserResourceParts {
  readonly settings: Pick<SettingsStore, 'current'>
  readonly users: Users
}

/** What is to be done with one user. */
interface Step {
  readonly userName: string
  readonly reasons: readonly Reason[]
  readonly differing: readonly string[]
  readonly change: UserValues
  readonly kind: 'add' | 'set' | 'remove'
}

interface UserValues {
  readonly password?: string
  readonly comment?: string
  readonly enabled?: boolean
}

export function userResource(resource: ResourceDefinition, parts: UserResourceParts): ResourceActions {
  const { users } = parts
  const state = (instance: Instance, number: string | undefined): Values =>
    resource.entries === undefined ? userState(instance, number, users) : listState(resource.entries, number, users)
  const numberIn = ({ virtualServer }: Instance) => {
    const { current } = parts.settings
    return virtualServer === undefined ? changedServer(current, undefined) : knownServer(current, virtualServer)
  }
  return {
    get: (instance) => state(instance, numberIn(instance)),
    set: async (instance, caller, dryRun) => {
      const number = numberIn(instance)
      const before = state(instance, number)
      const steps = await stepsOf(resource, instance, number, users)
      const reasons = steps.flatMap((step) => step.reasons)
      const property = resource.entries
      const differing =
        property === undefined ? steps.flatMap((step) => step.differing) : steps.slice(0, 1).map(() => property)
      const told = { before, differing, reasons, warnings: [] }
      if (steps.length === 0) return { ...told, state: before }
      if (number === undefined && !dryRun) changedServer(parts.settings.current, instance.virtualServer)
      if (dryRun || number === undefined) return { ...told, state: planned(before, steps, property) }
      for (const step of steps) await take(step, number, users, caller)
      return { ...told, state: state(instance, number) }
    },
    all: () =>
      Object.keys(parts.settings.current.virtualServers).flatMap((number) =>
        resource.entries === undefined
          ? users.list(number).map((user) => ({ virtualServer: number, ...shown(user), _exist: true }))
          : [listState(resource.entries, number, users)],
      ),
  }
}

async function take({ kind, userName, change }: Step, number: string, users: Users, { actor }: Caller): Promise<void> {
  if (kind === 'remove') await users.remove(number, userName, actor)
  else if (kind === 'set') await users.set(number, userName, change, actor)
  else await users.add(number, userName, { ...change, password: change.password ?? '' }, actor)
}

/** Throws Refusal `invalid` before anything is changed. */
async function stepsOf(
  resource: ResourceDefinition,
  instance: Instance,
  number: string | undefined,
  users: Users,
): Promise<readonly Step[]> {
  const list = resource.entries !== undefined
  const wanted = list ? instance.entries : [instance.values]
  const names = wanted.map(({ userName }) => String(userName).toLowerCase())
  const again = names.findIndex((name, index) => names.indexOf(name) !== index)
  if (again >= 0)
    throw invalid([{ pointer: `/${resource.entries}/${again}`, problem: 'is the same user as one before it' }])
  const held = number === undefined ? [] : users.list(number)
  const steps: Step[] = []
  for (const [index, values] of wanted.entries()) {
    const user = held.find(({ userName }) => userName.toLowerCase() === names[index])
    const step = instance.exist
      ? await stepFor(resource.name, list ? `/${resource.entries}/${index}` : '', values, user, users)
      : user && removal(resource.name, user)
    if (step !== undefined) steps.push(step)
  }
  if (!instance.purge) return steps
  const others = held.filter(({ userName }) => !names.includes(userName.toLowerCase()))
  return [...steps, ...others.map((user) => removal(resource.name, user))]
}

function removal(resource: string, { userName }: User): Step {
  const phrase = `The user ${JSON.stringify(userName)} is there and is not wanted.`
  const reasons = [{ code: `Mailroot:${resource}:_exist`, phrase }]
  return { userName, reasons, differing: ['_exist'], change: {}, kind: 'remove' }
}

async function stepFor(
  resource: string,
  pointer: string,
  values: Values,
  user: User | undefined,
  users: Users,
): Promise<Step | undefined> {
  const { userName, password } = values as { userName: string; password?: string }
  const wanted = {
    ...('comment' in values ? { comment: (values['comment'] as string | null) ?? '' } : {}),
    ...('enabled' in values ? { enabled: (values['enabled'] as boolean | null) ?? true } : {}),
  }
  if (user === undefined) {
    if (password === undefined)
      throw invalid([{ pointer: `${pointer}/password`, problem: 'is needed: the user is not there yet' }])
    const phrase = `The user ${JSON.stringify(userName)} is not there.`
    const reasons = [{ code: `Mailroot:${resource}:_exist`, phrase }]
    return {
      userName,
      reasons,
      differing: [...Object.keys(wanted), 'password', '_exist'],
      change: { ...wanted, password },
      kind: 'add',
    }
  }
  const plain = (Object.keys(wanted) as (keyof typeof wanted)[]).filter((name) => wanted[name] !== user[name])
  const another = password !== undefined && !(await users.hasPassword(user, password))
  if (plain.length === 0 && !another) return undefined
  const reasons = plain.map((name) => reasonOf(resource, name, user[name], wanted[name]))
  if (another) reasons.push(reasonOf(resource, 'password', undefined, undefined))
  return {
    userName: user.userName,
    reasons,
    differing: [...plain, ...(another ? ['password'] : [])],
    change: { ...wanted, ...(another ? { password } : {}) },
    kind: 'set',
  }
}

function userState({ virtualServer, values }: Instance, number: string | undefined, users: Users): Values {
  const user = number === undefined ? undefined : users.find(number, String(values['userName']))
  const server = number ?? virtualServer
  const scope = server === undefined ? {} : { virtualServer: server }
  if (user === undefined) return { ...scope, userName: values['userName'], _exist: false }
  return { ...scope, ...shown(user), _exist: true }
}

function listState(property: string, number: string | undefined, users: Users): Values {
  if (number === undefined) return { [property]: [] }
  return { virtualServer: number, [property]: users.list(number).map(shown) }
}

function shown({ userName, comment, enabled, passwordChanged }: User): Values {
  return { userName, comment, enabled, passwordChanged }
}

/** What a dry run says of the state after it; when the password was set is not known before. */
function planned(before: Values, steps: readonly Step[], property: string | undefined): Values {
  const [step] = steps
  if (property === undefined) {
    if (step?.kind === 'remove') {
      const { virtualServer, userName } = before
      return { ...(virtualServer === undefined ? {} : { virtualServer }), userName, _exist: false }
    }
    return { ...before, ...(step?.kind === 'add' ? newUser : {}), ...plainOf(step), _exist: true }
  }
  const held = (before[property] as readonly Values[]).map((user) => {
    const change = steps.find(({ userName }) => userName === user['userName'])
    return change === undefined ? user : change.kind === 'remove' ? undefined : { ...user, ...plainOf(change) }
  })
  const added = steps
    .filter(({ kind }) => kind === 'add')
    .map((one) => ({ ...newUser, ...plainOf(one), userName: one.userName }))
  return { ...before, [property]: [...held.filter((user) => user !== undefined), ...added] }
}

const newUser = { comment: '', enabled: true }

function plainOf(step: Step | undefined): Values {
  const { password: _, ...plain } = step?.change ?? {}
  return plain
}
