/** The users with which clients log in: the section `users` of secrets.json. Their passwords are kept as hashes. */
import { HasherBusy, type PasswordHasher, parseStored } from '../system/hasher.js'
import type { System } from '../system/system.js'
import { type Actor, actorText } from './actor.js'
import { diskProblem } from './disk-problem.js'
import { type UserAudit, writeAudit } from './records.js'
import { Refusal } from './refusal.js'
import type { SecretsFile } from './secrets-file.js'

/** Over all virtual servers. */
export const USERS_MAX = 10_000
const SECTION = 'users'

export interface User {
  readonly userName: string
  readonly enabled: boolean
  readonly comment: string
  /** When the password was set, ISO 8601. */
  readonly passwordChanged: string
  /** The hash: for the authenticator only. */
  readonly password: string
}

/** What a change gives; absent: as it is. */
export interface UserChange {
  readonly password?: string
  readonly enabled?: boolean
  readonly comment?: string
}

export interface UsersParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'>
  readonly root: string
  readonly file: SecretsFile
  readonly hasher: PasswordHasher
  /** Whether there is such a virtual server: making a hash takes a while. Without it there is every one. */
  readonly hasServer?: (virtualServer: string) => boolean
}

/** By virtual server. */
type Table = Readonly<Record<string, readonly User[]>>

export class Users {
  readonly #parts: UsersParts
  /** By virtual server, then by name in lower case. Made anew with each change. */
  #index: ReadonlyMap<string, ReadonlyMap<string, User>>

  /** Throws SecretsDamaged when the section is not what this class writes. */
  constructor(parts: UsersParts) {
    this.#parts = parts
    this.#index = indexOf(usersIn(parts.file))
  }

  /**
   * Deletes the users of virtual servers that are not there any more: another one that gets the number later is not
   * theirs. Rejects with the disk's error.
   */
  async forgetOthers(virtualServers: readonly string[]): Promise<void> {
    const { file } = this.#parts
    // One that is being written is one of them.
    await file.settled()
    const others = Object.keys(usersIn(file)).filter((number) => !virtualServers.includes(number))
    if (others.length === 0) return
    await this.#write((table) =>
      Object.fromEntries(Object.entries(table).filter(([number]) => virtualServers.includes(number))),
    )
    const { log } = this.#parts.system
    for (const number of others) log.warn('The users of a virtual server that is gone were deleted', { number })
  }

  /** Sorted by name. */
  list(virtualServer: string): readonly User[] {
    return [...(this.#index.get(virtualServer)?.values() ?? [])]
  }

  /** By name in any case. */
  find(virtualServer: string, userName: string): User | undefined {
    return this.#index.get(virtualServer)?.get(plain(userName))
  }

  /** Rejects with Refusal: `exists`, `invalid` (too many), `busy`, `unavailable`. */
  async add(virtualServer: string, userName: string, change: UserChange & { readonly password: string }, actor: Actor) {
    this.refuseAdded(virtualServer, userName)
    const password = await this.#hash(change.password)
    const { enabled = true, comment = '' } = change
    const user: User = { userName, enabled, comment, passwordChanged: this.#now(), password }
    await this.#change((table) => {
      this.#refuseGone(virtualServer)
      this.refuseAdded(virtualServer, userName)
      return { ...table, [virtualServer]: [...(table[virtualServer] ?? []), user] }
    })
    const values = { enabled, comment }
    await this.#audit(actor, { action: 'newUser', virtualServer, about: userName, password: true, ...values })
    return user
  }

  /** Rejects with Refusal: `notFound`, `busy`, `unavailable`. */
  async set(virtualServer: string, userName: string, { password, enabled, comment }: UserChange, actor: Actor) {
    const found = this.named(virtualServer, userName)
    const isSame = (enabled ?? found.enabled) === found.enabled && (comment ?? found.comment) === found.comment
    if (password === undefined && isSame) return found
    const hash = password === undefined ? undefined : await this.#hash(password)
    const given = {
      ...(enabled === undefined ? {} : { enabled }),
      ...(comment === undefined ? {} : { comment }),
    }
    await this.#change((table) => {
      const before = this.named(virtualServer, userName)
      const after: User = {
        ...before,
        ...given,
        ...(hash === undefined ? {} : { password: hash, passwordChanged: this.#now() }),
      }
      return { ...table, [virtualServer]: (table[virtualServer] ?? []).map((user) => (user === before ? after : user)) }
    })
    await this.#audit(actor, {
      action: 'setUser',
      virtualServer,
      about: found.userName,
      password: hash !== undefined,
      ...given,
    })
    return this.named(virtualServer, userName)
  }

  /** Whether it is the password of a user, for who may set it. Rejects with Refusal: `busy`, `unavailable`. */
  async hasPassword({ password: stored }: User, password: string): Promise<boolean> {
    try {
      return await this.#parts.hasher.check(password, stored)
    } catch (error) {
      throw hasherRefusal(error, 'compared')
    }
  }

  /** All of them, as secrets.json has them: for a bundle that is encrypted. */
  get table(): unknown {
    return this.#parts.file.section(SECTION) ?? {}
  }

  /** Whether these are users as `table` gives them. */
  fits(table: unknown): boolean {
    return isTable(table)
  }

  /**
   * Puts the users of these virtual servers in place of those that they have, and logs each. Rejects with Refusal
   * `unavailable`.
   */
  async replace(table: unknown, virtualServers: readonly string[], actor: Actor): Promise<void> {
    if (!isTable(table)) throw new Error('these are no users')
    const given = Object.entries(table).filter(([number]) => virtualServers.includes(number))
    await this.#change((before) => {
      for (const [number] of given) this.#refuseGone(number)
      return { ...before, ...Object.fromEntries(given) }
    })
    for (const [virtualServer, users] of given) {
      const about = `${users.length} users, imported`
      await this.#audit(actor, { action: 'setUser', virtualServer, about, password: users.length > 0 })
    }
  }

  /** Rejects with Refusal: `notFound`, `unavailable`. */
  async remove(virtualServer: string, userName: string, actor: Actor): Promise<User> {
    let removed = this.named(virtualServer, userName)
    await this.#change((table) => {
      removed = this.named(virtualServer, userName)
      return { ...table, [virtualServer]: (table[virtualServer] ?? []).filter((user) => user !== removed) }
    })
    await this.#audit(actor, { action: 'removeUser', virtualServer, about: removed.userName, password: false })
    return removed
  }

  async #change(edit: (table: Table) => Table): Promise<void> {
    try {
      await this.#write(edit)
    } catch (error) {
      if (error instanceof Refusal) throw error
      const text = `secrets.json could not be written, and nothing was changed: ${diskProblem(error)}`
      throw new Refusal('unavailable', text)
    }
  }

  async #write(edit: (table: Table) => Table): Promise<void> {
    const { file } = this.#parts
    await file.change((sections) => ({ [SECTION]: edit((sections[SECTION] ?? {}) as Table) }))
    this.#index = indexOf(usersIn(file))
  }

  /** By name in any case. Throws Refusal `notFound`. */
  named(virtualServer: string, userName: string): User {
    const user = this.find(virtualServer, userName)
    if (user !== undefined) return user
    const text = `There is no user ${JSON.stringify(userName)} at virtual server ${virtualServer}.`
    throw new Refusal('notFound', text, { target: userName })
  }

  /** Whether a user may be added. Throws Refusal: `exists`, `invalid` (too many). */
  refuseAdded(virtualServer: string, userName: string): void {
    const count = [...this.#index.values()].reduce((sum, users) => sum + users.size, 0)
    if (count >= USERS_MAX) throw new Refusal('invalid', `There are ${USERS_MAX} users already; there may be no more.`)
    if (this.find(virtualServer, userName) === undefined) return
    const text = `There is a user ${JSON.stringify(userName)} at virtual server ${virtualServer} already; Set-SmtpUser changes it.`
    throw new Refusal('exists', text, { target: userName })
  }

  #refuseGone(virtualServer: string): void {
    if (this.#parts.hasServer?.(virtualServer) !== false) return
    throw new Refusal('notFound', `There is no virtual server ${virtualServer} any more.`, { target: virtualServer })
  }

  async #hash(password: string): Promise<string> {
    try {
      return await this.#parts.hasher.make(password)
    } catch (error) {
      throw hasherRefusal(error, 'hashed')
    }
  }

  #now(): string {
    return new Date(this.#parts.system.clock.now()).toISOString()
  }

  /** The change is made: a log that cannot be written takes nothing back. */
  async #audit(actor: Actor, record: UserAudit): Promise<void> {
    const { disk, clock, log } = this.#parts.system
    const { action, about, virtualServer } = record
    log.info(`${actorText(actor)} changed a user`, { action, about, virtualServer })
    try {
      await writeAudit(disk, this.#parts.root, clock.now(), actor, record)
    } catch (error) {
      log.error(`The change of a user was made, but could not be written to the audit log: ${String(error)}`, { about })
    }
  }
}

function hasherRefusal(error: unknown, done: string): Refusal {
  const text = error instanceof HasherBusy ? 'Try again in a moment' : String(error)
  const reason = error instanceof HasherBusy ? 'busy' : 'unavailable'
  return new Refusal(reason, `The password could not be ${done}, and nothing was changed. ${text}`)
}

function plain(userName: string): string {
  return userName.toLowerCase()
}

function indexOf(table: Table): ReadonlyMap<string, ReadonlyMap<string, User>> {
  return new Map(
    Object.entries(table).map(([server, users]) => {
      const named = users.map((user) => [plain(user.userName), user] as const)
      return [server, new Map(named.sort(([a], [b]) => (a < b ? -1 : 1)))]
    }),
  )
}

/** What the file has. Throws SecretsDamaged when it is not what is written here. */
export function usersIn(file: SecretsFile): Table {
  const section = file.section(SECTION) ?? {}
  if (!isTable(section)) throw file.damaged()
  return section
}

function isTable(section: unknown): section is Table {
  if (typeof section !== 'object' || section === null || Array.isArray(section)) return false
  return Object.values(section).every((users) => Array.isArray(users) && users.every(isUser))
}

function isUser(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { userName, enabled, comment, passwordChanged, password } = value as Record<string, unknown>
  const texts = [userName, comment, passwordChanged, password].every((text) => typeof text === 'string')
  return texts && typeof enabled === 'boolean' && parseStored(String(password)) !== undefined
}
