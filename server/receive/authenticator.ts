/**
 * Whether a login is right: hashes made elsewhere, what was right remembered for a while, failures slowed and locked out.
 * One for the process. Nothing that a client sent as a password is kept or logged.
 */
import { createHmac } from 'node:crypto'
import type { Lockout } from '../generated/reports.js'
import { limitMsOf } from '../queue/states.js'
import type { Watching } from '../queue/watchdog.js'
import { HasherBusy, noPassword, type PasswordHasher } from '../system/hasher.js'
import type { System } from '../system/system.js'
import { within } from '../system/within.js'
import { Doors, type Way } from './doors.js'

/** An account as whoever keeps it knows it. */
export interface Account {
  readonly userName: string
  readonly enabled: boolean
  /** The text of the hasher. */
  readonly password: string
}

export interface Attempt {
  readonly virtualServer: string
  /** The client's, where it is known. */
  readonly address: string | undefined
  readonly userName: string
  readonly password: string
  /** Called when nobody looks at it any more: the answer to a wrong one comes well after that. */
  readonly onChecked?: () => void
}

export type Login =
  | { readonly kind: 'right'; readonly account: Account }
  /** `locked`: not looked at, since too many failed before. `busy`: it would work in a moment. */
  | { readonly kind: 'wrong' | 'locked' | 'busy' }

type Outcome = 'right' | 'wrong' | 'busy'

export interface AuthenticatorParts {
  readonly system: Pick<System, 'clock' | 'log' | 'random'> & Partial<Watching>
  readonly hasher: PasswordHasher
  /** By name in any case. */
  readonly find: (virtualServer: string, userName: string) => Account | undefined
}

/** How long a login that was right costs no hash: devices log in for each message. */
export const REMEMBERED_MS = 10 * 60_000
const REMEMBERED_MAX = 10_000
/** The answer to the first failure comes so late; each further one doubles it. */
export const FAILURE_DELAY_MS = 100
export const FAILURE_DELAY_MAX_MS = 5_000

export class Authenticator {
  readonly #parts: AuthenticatorParts
  /** Of this process: what is remembered is worth nothing without it. */
  readonly #key: Buffer
  /** HMACs of logins that were right, with the end of their time. */
  readonly #remembered = new Map<string, number>()
  /** The same login at the same time is hashed once. */
  readonly #running = new Map<string, Promise<Outcome>>()
  readonly #doors: Doors

  constructor(parts: AuthenticatorParts) {
    this.#parts = parts
    this.#key = parts.system.random.bytes(32)
    this.#doors = new Doors(parts.system)
  }

  /** Never rejects. What is not right is answered late. */
  async login(attempt: Attempt): Promise<Login> {
    const account = this.#parts.find(attempt.virtualServer, attempt.userName)
    const digest = this.#digest(attempt, account)
    if (account?.enabled === true && this.#isRemembered(digest)) {
      attempt.onChecked?.()
      return { kind: 'right', account }
    }
    const doors = this.#doors.of(attempt, account?.userName)
    const same = this.#running.get(digest)
    if (same === undefined && !doors.open) {
      attempt.onChecked?.()
      await this.#wait(FAILURE_DELAY_MAX_MS)
      return { kind: 'locked' }
    }
    const outcome = await (same ?? this.#run(digest, attempt, account, doors))
    attempt.onChecked?.()
    // It may have been removed or changed meanwhile.
    if (outcome === 'right' && account !== undefined && this.stands(attempt.virtualServer, account)) {
      doors.passed()
      return { kind: 'right', account }
    }
    if (outcome === 'busy') return { kind: 'busy' }
    await this.#wait(Math.min(FAILURE_DELAY_MAX_MS, FAILURE_DELAY_MS * 2 ** Math.min(20, doors.failed() - 1)))
    return { kind: 'wrong' }
  }

  /** Whether somebody who has logged in with this account still may: a removed, disabled or changed one ends at once. */
  stands(virtualServer: string, { userName, password }: Account): boolean {
    const now = this.#parts.find(virtualServer, userName)
    return now?.enabled === true && now.password === password
  }

  /** Who is locked out now. */
  lockouts(): readonly Lockout[] {
    return this.#doors.lockouts()
  }

  /** `identity` of one of them. */
  lift(identity: string): void {
    this.#doors.lift(identity)
  }

  #run(digest: string, attempt: Attempt, account: Account | undefined, doors: Way): Promise<Outcome> {
    const { rank } = doors
    const release = doors.enter()
    const run = this.#check(attempt, account, rank).finally(() => {
      release()
      this.#running.delete(digest)
    })
    this.#running.set(digest, run)
    return run.then((outcome) => {
      if (outcome === 'right') this.#remember(digest)
      return outcome
    })
  }

  /** A name that is not there takes as long as one that is: nobody learns names by it. */
  async #check({ password, virtualServer }: Attempt, account: Account | undefined, rank: number): Promise<Outcome> {
    const { system, hasher } = this.#parts
    const stored = account?.enabled === true ? account.password : noPassword
    const onLate = () => system.watchdog?.ended('login', { virtualServer })
    try {
      const checked = hasher.check(password, stored, rank)
      const right = await within(system.clock, limitMsOf('login'), checked, onLate)
      return right ? 'right' : 'wrong'
    } catch (error) {
      const { log } = system
      if (error instanceof HasherBusy) log.warn('Too many logins at once: some got 454', { virtualServer })
      else log.error(`A login could not be checked: ${String(error)}`, { virtualServer })
      return 'busy'
    }
  }

  #digest({ virtualServer, address, userName, password }: Attempt, account: Account | undefined): string {
    const all = [virtualServer, address ?? '', account?.userName ?? userName, account?.password ?? '', password]
    return createHmac('sha256', this.#key).update(JSON.stringify(all)).digest('base64')
  }

  #isRemembered(digest: string): boolean {
    const untilMs = this.#remembered.get(digest)
    if (untilMs !== undefined && untilMs > this.#parts.system.clock.monotonic()) return true
    this.#remembered.delete(digest)
    return false
  }

  #remember(digest: string): void {
    this.#remembered.set(digest, this.#parts.system.clock.monotonic() + REMEMBERED_MS)
    const [oldest] = this.#remembered.keys()
    if (this.#remembered.size > REMEMBERED_MAX && oldest !== undefined) this.#remembered.delete(oldest)
  }

  #wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => void this.#parts.system.clock.timer(delayMs, resolve))
  }
}
