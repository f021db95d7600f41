/** The methods of users. No password goes out, nor into an error. */
import type { UserGetParams, UserGetResult } from '../generated/methods.js'
import type { User as ShownUser } from '../generated/reports.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import type { User, UserChange, Users } from '../settings/users.js'
import { isoTime } from '../smtp/date.js'
import type { Clock } from '../system/clock.js'
import type { CustomHandlers } from './caller.js'
import { Page } from './pages.js'
import { changedServer, shownServers } from './virtual-servers.js'
import { hasWildcards, wildcard } from './wildcard.js'

export interface UserParts {
  readonly clock: Pick<Clock, 'now'>
  readonly settings: Pick<SettingsStore, 'current'>
  readonly users: Users
}

type Names = 'user.get' | 'user.new' | 'user.set' | 'user.remove'

export function userHandlers(parts: UserParts): Pick<CustomHandlers, Names> {
  const { users } = parts
  const server = ({ virtualServer }: { readonly virtualServer?: string }): string =>
    changedServer(parts.settings.current, virtualServer)
  return {
    'user.get': (params) => getUsers(params, parts),
    'user.new': async (params, { actor }) => {
      const number = server(params)
      const { userName, password } = params.credential
      const { enabled = true, comment = '' } = params
      if (params.dryRun === true) {
        users.refuseAdded(number, userName)
        return [shown(number, { userName, enabled, comment, passwordChanged: isoTime(parts.clock.now()) })]
      }
      return [shown(number, await users.add(number, userName, { ...changeOf(params), password }, actor))]
    },
    'user.set': async (params, { actor }) => {
      const number = server(params)
      const { userName, credential } = params
      if (credential !== undefined && credential.userName.toLowerCase() !== userName.toLowerCase()) {
        const problem = `is for ${JSON.stringify(credential.userName)}, and the user is ${JSON.stringify(userName)}`
        throw invalid([{ pointer: '/credential', problem }])
      }
      if (params.dryRun === true) return [shown(number, users.named(number, userName))]
      const change = {
        ...changeOf(params),
        ...(credential === undefined ? {} : { password: credential.password }),
      }
      return [shown(number, await users.set(number, userName, change, actor))]
    },
    'user.remove': async (params, { actor }) => {
      const number = server(params)
      if (params.dryRun === true) return [shown(number, users.named(number, params.userName))]
      return [shown(number, await users.remove(number, params.userName, actor))]
    },
  }
}

function changeOf({ enabled, comment }: UserChange): UserChange {
  return { ...(enabled === undefined ? {} : { enabled }), ...(comment === undefined ? {} : { comment }) }
}

function getUsers(params: UserGetParams, { users, settings }: UserParts): UserGetResult {
  const { userName, virtualServer } = params
  const fits = userName === undefined ? () => true : wildcard(userName)
  const found = shownServers(settings.current, virtualServer).flatMap((number) =>
    users
      .list(number)
      .filter((user) => fits(user.userName))
      .map((user) => shown(number, user)),
  )
  if (found.length === 0 && userName !== undefined && !hasWildcards(userName)) {
    throw new Refusal('notFound', `There is no user ${JSON.stringify(userName)}.`, { target: userName })
  }
  const after = params.cursor === undefined ? undefined : placeOf(params.cursor)
  const start = after === undefined ? 0 : found.findIndex((user) => isAfter(user, after))
  const page = new Page<ShownUser>(params.limit)
  for (const user of start < 0 ? [] : found.slice(start)) {
    if (page.add(user)) continue
    const last = page.items.at(-1)
    return { items: page.items, ...(last === undefined ? {} : { cursor: `${last.virtualServer} ${last.userName}` }) }
  }
  return { items: page.items }
}

interface Place {
  readonly virtualServer: string
  readonly userName: string
}

/** The user that was shown last; others may have come and gone since. */
function placeOf(cursor: string): Place {
  const [, virtualServer, userName] = /^(\d{1,4}) (.+)$/.exec(cursor) ?? []
  if (virtualServer !== undefined && userName !== undefined) return { virtualServer, userName }
  throw invalid([{ pointer: '/cursor', problem: 'is none that user.get gave' }])
}

/** As they are listed: by number, then by name in any case. */
function isAfter(one: Place, last: Place): boolean {
  const byNumber = Number(one.virtualServer) - Number(last.virtualServer)
  return byNumber > 0 || (byNumber === 0 && one.userName.toLowerCase() > last.userName.toLowerCase())
}

function shown(
  virtualServer: string,
  { userName, enabled, comment, passwordChanged }: Omit<User, 'password'>,
): ShownUser {
  return { virtualServer, userName, enabled, passwordChanged, comment }
}
