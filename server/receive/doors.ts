/**
 * Failed logins, counted at each address and for each account. An account that has logged in from an address stands
 * behind a door of its own there: neither another device at that address nor a stranger who guesses shuts it out.
 */
import ipaddr from 'ipaddr.js'
import type { Lockout } from '../generated/reports.js'
import type { System } from '../system/system.js'

/** Failures within the time before a door is shut: of an address or a known pair, and of an account. */
export const ADDRESS_FAILURES_MAX = 10
export const ACCOUNT_FAILURES_MAX = 20
export const FAILURES_MS = 10 * 60_000
/** How long it stays shut. */
export const LOCKED_MS = 10 * 60_000
/** How long an account is known at an address after its last login there. */
export const KNOWN_MS = 24 * 60 * 60_000
/** Of addresses; of accounts known at an address as many again. Accounts have one each: users are counted elsewhere. */
export const DOORS_MAX = 20_000

/** Who knocks. */
export interface Caller {
  readonly virtualServer: string
  readonly address: string | undefined
}

/** Whose door it is. */
type Owner = Pick<Lockout, 'identity' | 'virtualServer' | 'userName' | 'address'>

interface Door {
  readonly owner: Owner
  failures: number
  /** Of the first failure that counts. */
  sinceMs: number
  lockedUntilMs: number
  /** Passwords that are being checked: each may be a failure. */
  checking: number
}

/** Doors of one kind. One on which nothing counts is not kept. */
interface Row {
  readonly doors: Map<string, Door>
  /** Failures within the time before one is shut. */
  readonly failuresMax: number
}

type Place = readonly [row: Row, owner: Owner]

/** What one login has to pass. */
export interface Way {
  readonly open: boolean
  /** Who comes first where many wait for their passwords to be checked: the known, then those with the fewest failures. */
  readonly rank: number
  /** A password is going to be checked; to be called when that is done. */
  enter(): () => void
  /** Counts a failure; gives how many there are. */
  failed(): number
  passed(): void
}

export class Doors {
  readonly #system: Pick<System, 'clock' | 'log'>
  /** Rows of their own: whoever comes from many addresses pushes no account's failures out. */
  readonly #addresses: Row = { doors: new Map(), failuresMax: ADDRESS_FAILURES_MAX }
  readonly #accounts: Row = { doors: new Map(), failuresMax: ACCOUNT_FAILURES_MAX }
  readonly #pairs: Row = { doors: new Map(), failuresMax: ADDRESS_FAILURES_MAX }
  /** Accounts at addresses, with the end of their time. */
  readonly #known = new Map<string, number>()

  constructor(system: Pick<System, 'clock' | 'log'>) {
    this.#system = system
  }

  /** `account`: its name where there is one; names that clients make up are not counted or logged. */
  of({ virtualServer, address }: Caller, account: string | undefined): Way {
    const place = network(address)
    const user = account === undefined ? undefined : `${virtualServer}\\${account}`
    const pair = user === undefined ? undefined : `${user}@[${place}]`
    const named = { virtualServer, ...(account === undefined ? {} : { userName: account }) }
    const known = pair !== undefined && this.#isKnown(pair)
    const places: readonly Place[] = known
      ? [[this.#pairs, { identity: pair, ...named, address: place }]]
      : [
          [this.#addresses, { identity: place, address: place }],
          ...(user === undefined ? [] : [[this.#accounts, { identity: user, ...named }] as const]),
        ]
    return {
      open: places.every((one) => this.#isOpen(one)),
      rank: known ? 0 : 1 + this.#tries(place),
      enter: () => {
        for (const one of places) this.#door(one).checking++
        return () => {
          for (const [row, { identity }] of places) leave(row.doors, identity)
        }
      },
      failed: () => {
        this.#system.log.warn('A login failed', { from: place, virtualServer, user: account ?? 'not known' })
        return Math.max(...places.map((one) => this.#fail(one)))
      },
      passed: () => {
        if (pair === undefined) return
        this.#known.delete(pair)
        this.#known.set(pair, this.#system.clock.monotonic() + KNOWN_MS)
        trim(this.#known, () => true)
      },
    }
  }

  /** How many are kept, of all kinds. */
  get size(): number {
    return this.#rows.reduce((sum, { doors }) => sum + doors.size, 0)
  }

  get #rows(): readonly Row[] {
    return [this.#addresses, this.#accounts, this.#pairs]
  }

  /** Doors that are shut now. */
  lockouts(): readonly Lockout[] {
    const { clock } = this.#system
    const now = clock.monotonic()
    return this.#rows
      .flatMap(({ doors }) => [...doors.values()])
      .filter((door) => now < door.lockedUntilMs)
      .map(({ owner, failures, lockedUntilMs }) => ({
        ...owner,
        failedCount: failures,
        lockedUntil: new Date(clock.now() + lockedUntilMs - now).toISOString(),
      }))
  }

  /** Opens a door and forgets its failures. */
  lift(identity: string): void {
    for (const { doors } of this.#rows) {
      const door = doors.get(identity)
      if (door === undefined) continue
      door.failures = 0
      door.lockedUntilMs = 0
    }
  }

  #isKnown(pair: string): boolean {
    return (this.#known.get(pair) ?? 0) > this.#system.clock.monotonic()
  }

  /** Of an address: passwords that were wrong, and that are being checked. */
  #tries(address: string): number {
    const door = this.#addresses.doors.get(address)
    return door === undefined ? 0 : door.checking + this.#failuresOf(door)
  }

  #failuresOf(door: Door): number {
    return this.#system.clock.monotonic() - door.sinceMs > FAILURES_MS ? 0 : door.failures
  }

  #isOpen([{ doors, failuresMax }, { identity }]: Place): boolean {
    const door = doors.get(identity)
    if (door === undefined) return true
    const now = this.#system.clock.monotonic()
    if (now < door.lockedUntilMs) return false
    return this.#failuresOf(door) + door.checking < failuresMax
  }

  #fail(place: Place): number {
    const door = this.#door(place)
    const now = this.#system.clock.monotonic()
    if (now - door.sinceMs > FAILURES_MS) door.failures = 0
    if (door.failures === 0) door.sinceMs = now
    door.failures++
    if (door.failures >= place[0].failuresMax && now >= door.lockedUntilMs) {
      door.lockedUntilMs = now + LOCKED_MS
      const minutes = LOCKED_MS / 60_000
      this.#system.log.warn(
        `Logins of ${door.owner.identity} are refused for ${minutes} minutes: ${door.failures} have failed`,
      )
    }
    return door.failures
  }

  #door([{ doors }, owner]: Place): Door {
    const found = doors.get(owner.identity)
    if (found !== undefined) return found
    const door: Door = { owner, failures: 0, sinceMs: 0, lockedUntilMs: 0, checking: 0 }
    doors.set(owner.identity, door)
    const now = this.#system.clock.monotonic()
    trim(doors, (old) => old.checking === 0 && old.lockedUntilMs < now)
    return door
  }
}

function leave(doors: Map<string, Door>, identity: string): void {
  const door = doors.get(identity)
  if (door === undefined) return
  door.checking = Math.max(0, door.checking - 1)
  if (door.checking === 0 && door.failures === 0) doors.delete(identity)
}

/** The oldest that may go, goes; when none of the oldest may, the very oldest does. */
function trim<Value>(map: Map<string, Value>, may: (value: Value) => boolean): void {
  if (map.size <= DOORS_MAX) return
  let looked = 0
  for (const [name, value] of map) {
    if (++looked > 100) break
    if (!may(value)) continue
    map.delete(name)
    return
  }
  const [oldest] = map.keys()
  if (oldest !== undefined) map.delete(oldest)
}

/** An IPv6 client has a network of 64 bits to itself. */
function network(address: string | undefined): string {
  if (address === undefined || !ipaddr.isValid(address)) return 'an unknown address'
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  return `${new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0]).toRFC5952String()}/64`
}
