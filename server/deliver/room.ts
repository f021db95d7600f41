/** Room for connections: never more at once than the settings say, those included that are idle or say goodbye. */

/** How many there may be, of one virtual server and of one route. */
export interface RoomLimits {
  readonly all: number
  readonly perRoute: number
}

export class Room {
  /** Open connections, by virtual server and by route: no key of a route is a number. */
  readonly #open = new Map<string, number>()
  #waiting: (() => void)[] = []

  /**
   * Resolves when one more may be opened; it is counted until the function that comes back is called. `makeRoom` is
   * called while there is none: it ends an idle connection. Rejects when the signal aborts.
   */
  async take(
    virtualServer: string,
    routeKey: string,
    limits: RoomLimits,
    makeRoom: (whole: boolean) => void,
    signal: AbortSignal,
  ): Promise<() => void> {
    for (;;) {
      if (signal.aborted) throw new Error('the attempt was ended')
      const ofRoute = this.count(routeKey) < limits.perRoute
      if (ofRoute && this.count(virtualServer) < limits.all) break
      makeRoom(ofRoute)
      await this.#change(signal)
    }
    const keys = [virtualServer, routeKey]
    for (const key of keys) this.#open.set(key, this.count(key) + 1)
    let given = false
    return () => {
      if (given) return
      given = true
      for (const key of keys) this.#give(key)
      this.stir()
    }
  }

  /** A connection has become idle: those who wait may end it. */
  stir(): void {
    for (const wake of this.#waiting.splice(0)) wake()
  }

  count(key: string): number {
    return this.#open.get(key) ?? 0
  }

  #give(key: string): void {
    const left = this.count(key) - 1
    if (left > 0) this.#open.set(key, left)
    else this.#open.delete(key)
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        signal.removeEventListener('abort', wake)
        this.#waiting = this.#waiting.filter((other) => other !== wake)
        resolve()
      }
      this.#waiting.push(wake)
      signal.addEventListener('abort', wake, { once: true })
    })
  }
}
