/**
 * The courier to other hosts, by smart host and by MX record: connections are kept open between messages, and one attempt
 * may take several transactions.
 */
import type { OutboundConnectionSettings } from '../generated/settings.js'
import type { DeliveryError } from '../queue/envelope.js'
import type { Watching } from '../queue/watchdog.js'
import type { Body, Claim, OpenRecipient, Outcome } from '../queue/work.js'
import type { ProtocolLogging } from '../smtp/protocol-row.js'
import type { System } from '../system/system.js'
import { type Transaction, transact } from './attempt.js'
import { ConnectError, Connector } from './connect.js'
import type { AttemptResult, Courier, MxRoute, Route, SmartHostRoute } from './courier.js'
import { Deadline, expiryText } from './deadline.js'
import { Ending } from './ending.js'
import {
  attemptLimitMs,
  closeLimitMs,
  limitOf,
  maxHostsAsked,
  maxHostsDeferring,
  maxRecipients,
  timeoutMs,
} from './limits.js'
import type { Self } from './mail-hosts.js'
import { type Connection, Pool } from './pool.js'
import { faultError } from './reply.js'
import { Room } from './room.js'
import { nextHopOf, virtualServerGone } from './routing.js'

/** Who we are, how many connections there may be, and how long one is used. */
export interface NetworkOptions {
  readonly general: Self
  readonly outboundConnection: Pick<
    OutboundConnectionSettings,
    'maxConnections' | 'maxConnectionsPerDomain' | 'connectionTimeout'
  >
  readonly messageLimit: { readonly maxBatchedMessages: number | 'unlimited' }
}

type Outside = Pick<System, 'clock' | 'network' | 'resolver' | 'random' | 'log'> & Partial<ProtocolLogging & Watching>

/** One attempt while it is under way. */
interface Attempt {
  readonly route: SmartHostRoute | MxRoute
  readonly claim: Claim
  readonly body: Body
  readonly ending: Ending
  readonly onReached: () => void
  readonly outcomes: Map<number, Outcome>
  readonly options: NetworkOptions
  readonly timeoutMs: number
  /** What hosts said that turned us away: the next one is tried. */
  readonly refusals: DeliveryError[]
  /** Recipients that a host has answered with 4xx, with what becomes of them unless another host takes them. */
  readonly deferred: Map<OpenRecipient, Outcome>
  /** How many hosts have answered so. */
  deferring: number
  waiting: readonly OpenRecipient[]
  host: string
}

export class NetworkCourier implements Courier {
  readonly #system: Outside
  readonly #options: (virtualServer: string) => NetworkOptions | undefined
  readonly #connector: Connector
  readonly #pool: Pool
  readonly #room = new Room()
  readonly #running = new Map<Ending, Promise<unknown>>()
  /** Attempts without a conversation: nothing of their message was sent. */
  readonly #opening = new Set<Ending>()
  #closed = false

  /** `options`: of a virtual server, at each attempt. `authorities`: certificates (PEM) to trust in place of the system's. */
  constructor(
    system: Outside,
    options: (virtualServer: string) => NetworkOptions | undefined,
    authorities?: readonly string[],
  ) {
    this.#system = system
    this.#options = options
    this.#connector = new Connector(system, authorities)
    this.#pool = new Pool(system)
  }

  async attempt(route: Route, claim: Claim, body: Body, onReached?: () => void): Promise<AttemptResult> {
    const options = this.#options(route.virtualServer)
    if (this.#closed || (route.kind !== 'smartHost' && route.kind !== 'mx')) return { outcomes: new Map() }
    if (options === undefined) return untried(claim, { stage: 'Dns', text: virtualServerGone })
    const ending = new Ending()
    const { id } = claim.message.envelope
    const deadline = new Deadline(this.#system.clock, () => {
      this.#system.watchdog?.ended('claimed', { id, host: attempt.host })
      ending.end()
    })
    deadline.arm(attemptLimitMs)
    const attempt: Attempt = {
      route,
      claim,
      body,
      ending,
      onReached: onReached ?? (() => undefined),
      outcomes: new Map(),
      options,
      timeoutMs: timeoutMs(options.outboundConnection),
      refusals: [],
      deferred: new Map(),
      deferring: 0,
      waiting: claim.recipients,
      host: nextHopOf(route),
    }
    const running = this.#run(attempt).catch((error: unknown) => {
      // Invariant 4: an unknown error is temporary.
      this.#system.log.error('an attempt failed in a way that was not foreseen', { error: String(error) })
      return this.#all(attempt, { kind: 'deferred', error: faultError('Data', error, attempt.host) })
    })
    this.#running.set(ending, running)
    try {
      return await running
    } finally {
      this.#running.delete(ending)
      deadline.cancel()
    }
  }

  forget(routeKey: string): void {
    this.#pool.forget(routeKey)
  }

  async close(): Promise<void> {
    this.#closed = true
    this.#pool.close()
    for (const ending of this.#opening) ending.end()
    const deadline = new Deadline(this.#system.clock, () => {
      for (const ending of this.#running.keys()) ending.end()
    })
    if (this.#running.size > 0) deadline.arm(closeLimitMs)
    await Promise.all(this.#running.values())
    deadline.cancel()
  }

  /** Transaction after transaction, until each recipient has an outcome or the route has failed. */
  async #run(attempt: Attempt): Promise<AttemptResult> {
    let fresh = false
    while (attempt.waiting.length > 0) {
      const kept = fresh ? undefined : this.#pool.take(attempt.route.key, (host) => !hasRefused(attempt, host))
      let connection: Connection
      try {
        connection = kept ?? (await this.#open(attempt))
      } catch (error) {
        return this.#unreached(attempt, error)
      }
      attempt.host = connection.host
      const chunk = attempt.waiting.slice(0, maxRecipients)
      const job = { ...attempt.claim, envelope: attempt.claim.message.envelope, recipients: chunk, body: attempt.body }
      const { ending, host, onReached, timeoutMs } = attempt
      const more = { host, onReached, timeoutMs, watchdog: this.#system.watchdog }
      const done = await transact(connection.client, { ...job, ...more }, this.#system.clock, ending)
      if (done.stale && kept !== undefined && !ending.ended) {
        // The other side had hung up on an idle connection: nobody's fault, once.
        if (!connection.client.destroyed) connection.client.close()
        fresh = true
        continue
      }
      fresh = false
      this.#put(attempt, chunk, done)
      this.#release(attempt, connection, done)
      if (done.routeError !== undefined) {
        fresh = true
        if (this.#tryNext(attempt, chunk, done.routeError)) continue
        return this.#all(attempt, untriedOutcome(done.routeError), done.routeError)
      }
      // Whatever broke this transaction may be in the message: the rest waits with it.
      const broken = done.after === 'close' ? firstError(done.outcomes) : undefined
      if (attempt.waiting.length === 0) this.#askNext(attempt)
      else if (broken !== undefined) return this.#all(attempt, { kind: 'deferred', error: broken })
    }
    return { outcomes: attempt.outcomes, host: attempt.host }
  }

  async #open(attempt: Attempt): Promise<Connection> {
    const { route, options, ending, timeoutMs, refusals } = attempt
    const { virtualServer, key: routeKey } = route
    const { maxConnections, maxConnectionsPerDomain } = options.outboundConnection
    const limits = { all: limitOf(maxConnections), perRoute: limitOf(maxConnectionsPerDomain) }
    const makeRoom = (whole: boolean) => this.#pool.makeRoom(virtualServer, whole ? undefined : routeKey)
    // A stop that came before this begins nothing more.
    if (this.#closed) ending.end()
    this.#opening.add(ending)
    const opening = ending.during(async (signal) => {
      const leave = await this.#room.take(virtualServer, routeKey, limits, makeRoom, signal)
      try {
        const { client, host } = await this.#connector.open(route, {
          virtualServer,
          self: options.general,
          timeoutMs,
          refusals,
          hasAnswered: attempt.deferring > 0,
          signal,
          id: attempt.claim.message.envelope.id,
        })
        client.once('end', leave)
        if (client.destroyed) leave()
        return { client, host, virtualServer, routeKey, sent: 0 }
      } catch (error) {
        leave()
        throw error
      }
    })
    return await opening.finally(() => this.#opening.delete(ending))
  }

  /** A host took the connection and turned the message away (421, or wanting credentials): another one may take it. */
  #tryNext(attempt: Attempt, chunk: readonly OpenRecipient[], error: DeliveryError): boolean {
    const { route, refusals, outcomes, ending } = attempt
    // A name server may have another host each time that it is asked.
    if (isAlone(route) || ending.ended || refusals.length >= maxHostsAsked) return false
    const again = chunk.filter(({ n }) => outcomes.get(n)?.kind === 'untried')
    if (again.length + attempt.waiting.length === 0) return false
    refusals.push(error)
    for (const { n } of again) outcomes.delete(n)
    attempt.waiting = [...again, ...attempt.waiting]
    return true
  }

  /**
   * What a host has deferred at MAIL or RCPT, another one may take (RFC 5321 section 5.1). What comes of the others does not
   * speak against the route: one has answered.
   */
  #askNext(attempt: Attempt): void {
    const { route, refusals, outcomes, deferred, host } = attempt
    if (isAlone(route) || attempt.ending.ended || attempt.deferring + 1 >= maxHostsDeferring) return
    for (const recipient of attempt.claim.recipients) {
      const outcome = outcomes.get(recipient.n)
      if (outcome?.kind === 'deferred' && isDeferral(outcome.error)) deferred.set(recipient, outcome)
    }
    if (deferred.size === 0) return
    attempt.deferring += 1
    for (const { n } of deferred.keys()) {
      const outcome = outcomes.get(n)
      if (outcome?.kind !== 'deferred') continue
      const { error } = outcome
      if (!hasRefused(attempt, error.host ?? host)) refusals.push({ ...error, host: error.host ?? host })
    }
    for (const { n } of deferred.keys()) outcomes.delete(n)
    attempt.waiting = [...deferred.keys()]
  }

  /** Takes the outcomes over; those that the other side had no room for come in the next transaction. */
  #put(attempt: Attempt, chunk: readonly OpenRecipient[], done: Transaction): void {
    const again: OpenRecipient[] = []
    for (const recipient of chunk) {
      const outcome = done.outcomes.get(recipient.n)
      if (outcome?.kind === 'untried' && outcome.error === undefined) again.push(recipient)
      else if (outcome !== undefined) attempt.outcomes.set(recipient.n, outcome)
    }
    attempt.waiting = [...again, ...attempt.waiting.slice(chunk.length)]
  }

  #release(attempt: Attempt, connection: Connection, done: Transaction): void {
    connection.sent += 1
    if (done.after === 'close' || connection.client.destroyed) return
    const { maxBatchedMessages } = attempt.options.messageLimit
    if (maxBatchedMessages !== 'unlimited' && connection.sent >= maxBatchedMessages) {
      this.#pool.leave(connection)
    } else if (done.after === 'ready') {
      this.#keep(attempt, connection)
    } else {
      void this.#pool.reset(connection, attempt.timeoutMs).then((ready) => {
        if (ready) this.#keep(attempt, connection)
      })
    }
  }

  #keep(attempt: Attempt, connection: Connection): void {
    this.#pool.give(connection, attempt.timeoutMs)
    this.#room.stir()
  }

  /** No connection: a failure of the route, unless we ended the attempt ourselves, or a host has answered. */
  #unreached(attempt: Attempt, error: unknown): AttemptResult {
    if (attempt.deferring > 0) return this.#all(attempt, { kind: 'untried' })
    if (attempt.ending.ended) {
      if (this.#closed) return { outcomes: attempt.outcomes, host: attempt.host }
      const late: DeliveryError = { stage: 'Connect', text: expiryText(attemptLimitMs), host: attempt.host }
      return this.#all(attempt, untriedOutcome(late), late)
    }
    const detail = error instanceof ConnectError ? error.detail : faultError('Connect', error, attempt.host)
    // What was tried last is shown as the next hop.
    attempt.host = detail.host ?? attempt.host
    if (error instanceof ConnectError && error.permanent) return this.#all(attempt, { kind: 'failed', error: detail })
    return this.#all(attempt, untriedOutcome(detail), detail)
  }

  /** Gives the same outcome to every recipient that has none. */
  #all(attempt: Attempt, outcome: Outcome, routeError?: DeliveryError): AttemptResult {
    const { outcomes, host, claim, deferred } = attempt
    // What one host has deferred is no more than that, whatever the next one does before it has an answer.
    for (const [{ n }, answer] of deferred)
      if ((outcomes.get(n)?.kind ?? 'untried') === 'untried') outcomes.set(n, answer)
    for (const { n } of claim.recipients) if (!outcomes.has(n)) outcomes.set(n, outcome)
    return { outcomes, host, ...(routeError === undefined || deferred.size > 0 ? {} : { routeError }) }
  }
}

/** There is no other host. */
function isAlone(route: Attempt['route']): boolean {
  return route.kind === 'smartHost' && route.hosts.length === 1
}

function hasRefused({ refusals }: Attempt, host: string): boolean {
  return refusals.some((refusal) => refusal.host === host)
}

/** 4xx to MAIL or RCPT; 421 is the route's, and too many recipients go to the same host. */
function isDeferral({ stage, code = 0 }: DeliveryError): boolean {
  return (stage === 'Mail' || stage === 'Rcpt') && code >= 400 && code < 500
}

function firstError(outcomes: ReadonlyMap<number, Outcome>): DeliveryError | undefined {
  for (const outcome of outcomes.values()) {
    if (outcome.kind === 'deferred' || outcome.kind === 'unknown') return outcome.error
  }
  return undefined
}

function untriedOutcome(error: DeliveryError): Outcome {
  return { kind: 'untried', error }
}

function untried(claim: Claim, error: DeliveryError): AttemptResult {
  return { outcomes: new Map(claim.recipients.map(({ n }) => [n, untriedOutcome(error)])), routeError: error }
}
