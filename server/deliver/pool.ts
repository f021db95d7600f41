/** Open conversations that wait for their next message, by route. */
import type { Watchdog, Watching } from '../queue/watchdog.js'
import type { Clock, Timer } from '../system/clock.js'
import type { Client } from './client.js'
import { Deadline } from './deadline.js'
import { idleLimitMs, phaseLimitMs, quitLimitMs } from './limits.js'

/** A conversation that is ready for MAIL. */
export interface Connection {
  readonly client: Client
  readonly virtualServer: string
  readonly routeKey: string
  /** host:port as configured, or as DNS names it. */
  readonly host: string
  /** Messages sent over it. */
  sent: number
}

interface Idle {
  readonly connection: Connection
  /** Until when it is kept, by the clock that never steps. */
  readonly until: number
  readonly onEnd: () => void
}

export class Pool {
  /** For each route the one used last at the end. */
  readonly #idle = new Map<string, Idle[]>()
  readonly #clock: Clock
  readonly #watchdog: Watchdog | undefined
  #timer: Timer | undefined
  #firesAt = 0
  #closed = false

  constructor({ clock, watchdog }: { readonly clock: Clock } & Partial<Watching>) {
    this.#clock = clock
    this.#watchdog = watchdog
  }

  /**
   * The conversation that was used last, since it is the likeliest to be alive; undefined when none is open with a host
   * that may be asked.
   */
  take(routeKey: string, may: (host: string) => boolean = () => true): Connection | undefined {
    const idle = this.#idle.get(routeKey)?.findLast(({ connection }) => may(connection.host))
    if (idle === undefined) return undefined
    this.#remove(idle)
    idle.connection.client.off('end', idle.onEnd)
    return idle.connection
  }

  /** Keeps a conversation for the next message, for a while. One that has ended is not kept. */
  give(connection: Connection, timeoutMs: number): void {
    const { client, routeKey } = connection
    if (client.destroyed) return
    if (this.#closed) {
      quit(client, this.#clock)
      return
    }
    const until = this.#clock.monotonic() + Math.min(idleLimitMs, timeoutMs)
    const idle: Idle = { connection, until, onEnd: () => this.#remove(idle) }
    client.once('end', idle.onEnd)
    const others = this.#idle.get(routeKey)
    if (others === undefined) this.#idle.set(routeKey, [idle])
    else others.push(idle)
    if (this.#timer === undefined || until < this.#firesAt) this.#arm(until)
  }

  /** Ends the idle conversation that would end first, of a route or of a virtual server. */
  makeRoom(virtualServer: string, routeKey?: string): void {
    let first: Idle | undefined
    for (const list of routeKey === undefined ? this.#idle.values() : [this.#idle.get(routeKey) ?? []]) {
      for (const idle of list) {
        const isOther = idle.connection.virtualServer !== virtualServer
        if (!isOther && (first === undefined || idle.until < first.until)) first = idle
      }
    }
    if (first === undefined) return
    this.#remove(first)
    this.#end(first)
  }

  /** After a transaction that came to nothing: RSET first, so that the next MAIL is not one too many (RFC 5321 section 4.1.1.5). */
  async reset(connection: Connection, timeoutMs: number): Promise<boolean> {
    const { client } = connection
    if (client.destroyed) return false
    return await new Promise((resolve) => {
      const finish = (ready: boolean) => {
        deadline.cancel()
        client.off('end', onEnd)
        if (!ready) client.close()
        resolve(ready && !client.destroyed)
      }
      const onEnd = () => finish(false)
      const deadline = new Deadline(this.#clock, (limitMs) => {
        this.#watchdog?.ended('reset', { host: connection.host }, limitMs)
        finish(false)
      })
      client.once('end', onEnd)
      client.phase = 'reset'
      deadline.arm(Math.min(phaseLimitMs.reset, timeoutMs))
      client.reset((error) => finish(error === null || error === undefined))
    })
  }

  /** Ends a conversation politely, without waiting for it. */
  leave(connection: Connection): void {
    quit(connection.client, this.#clock)
  }

  /** Ends the idle conversations of a route. */
  forget(routeKey: string): void {
    for (const idle of this.#idle.get(routeKey) ?? []) this.#end(idle)
    this.#idle.delete(routeKey)
  }

  /** Ends all, and keeps none from now on. */
  close(): void {
    this.#closed = true
    this.#timer?.cancel()
    this.#timer = undefined
    for (const routeKey of [...this.#idle.keys()]) this.forget(routeKey)
  }

  #remove(idle: Idle): void {
    const { routeKey } = idle.connection
    const rest = (this.#idle.get(routeKey) ?? []).filter((other) => other !== idle)
    if (rest.length === 0) this.#idle.delete(routeKey)
    else this.#idle.set(routeKey, rest)
  }

  #end(idle: Idle): void {
    idle.connection.client.off('end', idle.onEnd)
    quit(idle.connection.client, this.#clock)
  }

  /** Ends what was idle too long, and looks again when the next one may be. */
  #sweep(): void {
    this.#timer = undefined
    const now = this.#clock.monotonic()
    let next = Number.POSITIVE_INFINITY
    for (const [routeKey, list] of [...this.#idle]) {
      const kept = list.filter((idle) => now < idle.until)
      for (const idle of list) if (!kept.includes(idle)) this.#end(idle)
      if (kept.length === 0) this.#idle.delete(routeKey)
      else this.#idle.set(routeKey, kept)
      for (const idle of kept) next = Math.min(next, idle.until)
    }
    if (next !== Number.POSITIVE_INFINITY) this.#arm(next)
  }

  #arm(at: number): void {
    this.#timer?.cancel()
    this.#firesAt = at
    this.#timer = this.#clock.timer(at - this.#clock.monotonic(), () => this.#sweep())
  }
}

/** QUIT, and the end of the connection at its answer, or when none comes. */
function quit(client: Client, clock: Clock): void {
  if (client.destroyed) return
  const deadline = new Deadline(clock, () => client.close())
  client.once('end', () => deadline.cancel())
  deadline.arm(quitLimitMs)
  client.quit()
}
