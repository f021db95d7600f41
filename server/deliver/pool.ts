/** Open conversations that wait for their next message, by route. */
import type { Clock, Timer } from '../system/clock.js'
import type { Client } from './client.js'
import { Deadline } from './deadline.js'
import { idleLimitMs, maxAttemptsPerRoute, phaseLimitMs, quitLimitMs } from './limits.js'

/** A conversation that is ready for MAIL. */
export interface Connection {
  readonly client: Client
  readonly routeKey: string
  /** host:port as configured. */
  readonly host: string
  /** Messages sent over it. */
  sent: number
}

interface Idle {
  readonly connection: Connection
  readonly since: number
  readonly onEnd: () => void
}

export class Pool {
  /** For each route the one used last at the end. */
  readonly #idle = new Map<string, Idle[]>()
  readonly #clock: Clock
  #timer: Timer | undefined
  #closed = false

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** The conversation that was used last, since it is the likeliest to be alive; undefined when none is open. */
  take(routeKey: string): Connection | undefined {
    const idle = this.#idle.get(routeKey)?.pop()
    if (idle === undefined) return undefined
    idle.connection.client.off('end', idle.onEnd)
    return idle.connection
  }

  /** Keeps a conversation for the next message. One that has ended, or is one too many, is not kept. */
  give(connection: Connection): void {
    const { client, routeKey } = connection
    if (client.destroyed) return
    const others = this.#idle.get(routeKey) ?? []
    if (this.#closed || others.length >= maxAttemptsPerRoute) {
      quit(client, this.#clock)
      return
    }
    const idle: Idle = { connection, since: this.#clock.monotonic(), onEnd: () => this.#remove(idle) }
    client.once('end', idle.onEnd)
    others.push(idle)
    this.#idle.set(routeKey, others)
    this.#timer ??= this.#clock.timer(idleLimitMs, () => this.#sweep())
  }

  /** After a transaction that came to nothing: RSET first, so that the next MAIL is not one too many (RFC 5321 section 4.1.1.5). */
  async reset(connection: Connection): Promise<boolean> {
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
      const deadline = new Deadline(this.#clock, () => finish(false))
      client.once('end', onEnd)
      client.phase = 'reset'
      deadline.arm(phaseLimitMs.reset)
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
    let oldest = Number.POSITIVE_INFINITY
    for (const [routeKey, list] of [...this.#idle]) {
      const kept = list.filter((idle) => now - idle.since < idleLimitMs)
      for (const idle of list) if (!kept.includes(idle)) this.#end(idle)
      if (kept.length === 0) this.#idle.delete(routeKey)
      else this.#idle.set(routeKey, kept)
      for (const idle of kept) oldest = Math.min(oldest, idle.since)
    }
    if (oldest === Number.POSITIVE_INFINITY) return
    this.#timer = this.#clock.timer(oldest + idleLimitMs - now, () => this.#sweep())
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
