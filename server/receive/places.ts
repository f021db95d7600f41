/**
 * The places of a virtual server. When all are taken, the client that has gone longest without handing anything in gives
 * way to the one that comes: who only holds connections keeps nobody out, from however many addresses.
 */
import type { Clock } from '../system/clock.js'

/** Whoever got somewhere within this time keeps its place: a burst of honest clients must not push itself out. */
export const QUIET_MS = 1000

export interface Guest {
  /** Its message is being stored: it hears the reply to that first. */
  readonly storing: boolean
  /** Ends it with a reply. */
  giveWay(): void
}

interface Place {
  readonly release: () => void
  readonly sinceMs: number
}

export class Places<One extends Guest> {
  readonly #clock: Pick<Clock, 'monotonic'>
  /** Who has got nowhere for the longest time in front. */
  readonly #taken = new Map<One, Place>()

  constructor(clock: Pick<Clock, 'monotonic'>) {
    this.#clock = clock
  }

  /** `release` is called when the place is free: once or more often. */
  take(guest: One, release: () => void): void {
    this.#taken.set(guest, { release, sinceMs: this.#clock.monotonic() })
  }

  /** It has handed in a message, or a good piece of one. */
  step(guest: One): void {
    const place = this.#taken.get(guest)
    if (place === undefined) return
    this.#taken.delete(guest)
    this.take(guest, place.release)
  }

  leave(guest: One): void {
    this.#taken.get(guest)?.release()
    this.#taken.delete(guest)
  }

  /** Frees a place; false: everybody is getting somewhere. */
  makeRoom(): boolean {
    const latest = this.#clock.monotonic() - QUIET_MS
    for (const [guest, { sinceMs }] of this.#taken) {
      if (sinceMs > latest) return false
      if (guest.storing) continue
      this.leave(guest)
      guest.giveWay()
      return true
    }
    return false
  }
}
