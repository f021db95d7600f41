/**
 * The places of a virtual server. When all are taken, the client that has gone longest without handing anything in gives
 * way to the one that comes: who only holds connections keeps nobody out, from however many addresses. Where connections
 * come so fast that none is held for long, those that have handed in nothing yet are shared by address.
 */
import type { Clock } from '../system/clock.js'

/** Whoever got somewhere within this time keeps its place: a burst of honest clients must not push itself out. */
export const QUIET_MS = 1000

export interface Guest {
  /** It waits for us, and not for long: its message is being stored, or its password checked. */
  readonly kept: boolean
  /** Ends it with a reply. */
  giveWay(): void
}

interface Place {
  readonly address: string
  readonly release: () => void
  readonly sinceMs: number
}

export class Places<One extends Guest> {
  readonly #clock: Pick<Clock, 'monotonic'>
  /** Who has got nowhere for the longest time in front. */
  readonly #taken = new Map<One, Place>()
  /** Of each address those that have handed in nothing yet, the oldest in front. */
  readonly #fresh = new Map<string, Set<One>>()

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock
  }

  /** `release` is called when the place is free: once or more often. */
  take(guest: One, address: string, release: () => void): void {
    this.#taken.set(guest, { address, release, sinceMs: this.#clock.monotonic() })
    this.#fresh.set(address, (this.#fresh.get(address) ?? new Set()).add(guest))
  }

  /** It has handed in a message, a good piece of one, or the right password. */
  step(guest: One): void {
    const place = this.#taken.get(guest)
    if (place === undefined) return
    this.#grow(guest, place.address)
    this.#taken.delete(guest)
    this.#taken.set(guest, { ...place, sinceMs: this.#clock.monotonic() })
  }

  leave(guest: One): void {
    const place = this.#taken.get(guest)
    if (place === undefined) return
    this.#taken.delete(guest)
    this.#grow(guest, place.address)
    place.release()
  }

  /** Frees a place for a client of this address; false: everybody is getting somewhere. */
  makeRoom(address: string): boolean {
    const guest = this.#quietest() ?? this.#oneOfMany(address)
    if (guest === undefined) return false
    this.leave(guest)
    guest.giveWay()
    return true
  }

  #grow(guest: One, address: string): void {
    const fresh = this.#fresh.get(address)
    fresh?.delete(guest)
    if (fresh?.size === 0) this.#fresh.delete(address)
  }

  #quietest(): One | undefined {
    const latest = this.#clock.monotonic() - QUIET_MS
    for (const [guest, { sinceMs }] of this.#taken) {
      if (sinceMs > latest) return undefined
      if (!guest.kept) return guest
    }
    return undefined
  }

  /** Of the address that has most fresh ones: two more than the other, or they would only push each other out. */
  #oneOfMany(address: string): One | undefined {
    const own = this.#fresh.get(address)?.size ?? 0
    let most: ReadonlySet<One> | undefined
    for (const fresh of this.#fresh.values()) if (fresh.size > (most?.size ?? own + 1)) most = fresh
    for (const guest of most ?? []) if (!guest.kept) return guest
    return undefined
  }
}
