/**
 * Walks a route as an attempt does, without a message: hosts, connection, TLS, AUTH, and where an envelope is given MAIL
 * and RCPT. Nothing of the schedule sees it: no slot, no kept connection, no back-off, no memory of hosts without TLS.
 */
import type { System } from '../system/system.js'
import type { Client } from './client.js'
import { ConnectError, Connector } from './connect.js'
import type { MxRoute, SmartHostRoute } from './courier.js'
import { Deadline, expiryText } from './deadline.js'
import { quitLimitMs } from './limits.js'
import type { Self } from './mail-hosts.js'
import { faultError, replyClass, replyError, verdictOf } from './reply.js'
import type { Seen } from './step-watch.js'
import { fixOf, wordsOf } from './walk-words.js'

/** No step of a walk takes longer, whatever the settings say: somebody waits for it. */
export const walkStepLimitMs = 15_000
/** A walk as a whole. */
export const walkLimitMs = 60_000
/** Hosts that are reached and turn us away, before it ends. */
const MOST_HOSTS = 12

export interface WalkStep {
  readonly step: Seen['stage'] | 'Mail' | 'Rcpt'
  readonly target: string
  readonly status: Seen['status']
  readonly detail: string
  readonly ms: number
  /** What to do about a step that failed. */
  readonly fix?: string
}

export interface Walk {
  readonly self: Self
  /** For the walk as a whole, where it is to end earlier: what has failed until then is told. */
  readonly limitMs?: number
  /** Of the settings, for one step. */
  readonly timeoutMs: number
  /** Without one the walk ends when a host is ready for MAIL. */
  readonly envelope?: { readonly sender: string; readonly recipient: string }
}

type Route = SmartHostRoute | MxRoute
type Outside = Pick<System, 'clock' | 'network' | 'resolver' | 'random'>

/** What the connector logs is for those who wait for mail. */
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

export class RouteWalker {
  readonly #system: Outside
  readonly #authorities: readonly string[] | undefined

  /** `authorities`: certificates (PEM) to trust in place of the system's. */
  constructor(system: Outside, authorities?: readonly string[]) {
    this.#system = system
    this.#authorities = authorities
  }

  /** The steps in their order. Never rejects, and ends within its limit. The last one has passed where the way is open. */
  async walk(route: Route, walk: Walk): Promise<readonly WalkStep[]> {
    const { clock, network, resolver, random } = this.#system
    const steps: WalkStep[] = []
    const abort = new AbortController()
    const deadline = new Deadline(clock, () => abort.abort())
    deadline.arm(Math.min(walk.limitMs ?? walkLimitMs, walkLimitMs))
    // One for each walk: what it learns of a host, the next delivery is not to know.
    const connector = new Connector({ clock, network, resolver, random, log: quiet }, this.#authorities)
    const put = (step: Omit<WalkStep, 'fix'>) => steps.push(told(step, route))
    const refusals: ConnectError['detail'][] = []
    try {
      while (refusals.length < MOST_HOSTS) {
        const timeoutMs = Math.min(walk.timeoutMs, walkStepLimitMs)
        const { client, host } = await connector.open(route, {
          virtualServer: route.virtualServer,
          self: walk.self,
          timeoutMs,
          refusals: [...refusals],
          signal: abort.signal,
          onStep: ({ stage, ...rest }) => put({ step: stage, ...rest }),
        })
        const { envelope } = walk
        const refusal = envelope && (await this.#ask(client, host, envelope, timeoutMs, put))
        await this.#leave(client, envelope !== undefined)
        if (refusal === undefined) break
        refusals.push(refusal)
      }
    } catch (error) {
      const known = steps.some(({ status }) => status === 'Failed')
      const detail = error instanceof ConnectError ? error.detail : faultError('Connect', error, route.key)
      const { stage, text, host = '' } = detail
      const step = stage === 'Mail' || stage === 'Rcpt' || stage === 'Data' ? 'Connect' : stage
      if (!known) put({ step, target: host, status: 'Failed', detail: text, ms: 0 })
    } finally {
      deadline.cancel()
    }
    return steps
  }

  /** MAIL and RCPT. What it gives speaks against the host: the next one is to be asked. */
  async #ask(
    client: Client,
    host: string,
    { sender, recipient }: { readonly sender: string; readonly recipient: string },
    timeoutMs: number,
    put: (step: Omit<WalkStep, 'fix'>) => void,
  ): Promise<ConnectError['detail'] | undefined> {
    const { clock } = this.#system
    const begun = clock.monotonic()
    let mailed = begun
    const broken = await new Promise<unknown>((resolve) => {
      const deadline = new Deadline(clock, (limitMs) => done(new Error(expiryText(limitMs))))
      const done = (error: unknown) => {
        deadline.cancel()
        client.onPhase = () => undefined
        resolve(error)
      }
      client.on('error', done)
      client.once('end', () => done(new Error('the connection was closed by the other side')))
      client.onPhase = (phase) => {
        if (phase === 'rcpt') mailed = clock.monotonic()
        deadline.arm(timeoutMs)
      }
      client.probe(sender, recipient, done)
    })
    const stages = [
      { stage: 'Mail', reply: client.mailReply, target: `<${sender}>`, ms: mailed - begun },
      { stage: 'Rcpt', reply: client.rcptReplies[0], target: `<${recipient}>`, ms: clock.monotonic() - mailed },
    ] as const
    for (const { stage, reply, target, ms } of stages) {
      const passed = reply !== undefined && replyClass(reply) === '2'
      const fault = reply === undefined ? faultError(stage, broken ?? 'no reply', host) : replyError(stage, reply, host)
      const status = passed ? 'Passed' : 'Failed'
      put({ step: stage, target, status, detail: `${host}: ${fault.text}`, ms: Math.round(ms) })
      if (!passed) return reply === undefined ? fault : verdictOf(stage, reply, host).routeError
    }
    return undefined
  }

  /** RSET where MAIL was said, then QUIT; whoever does not answer is hung up on. */
  async #leave(client: Client, isOpen: boolean): Promise<void> {
    if (!client.destroyed) {
      await new Promise<void>((resolve) => {
        const deadline = new Deadline(this.#system.clock, () => done())
        const done = () => {
          deadline.cancel()
          resolve()
        }
        client.on('error', done)
        client.once('end', done)
        deadline.arm(quitLimitMs)
        if (isOpen) client.reset(() => client.quit())
        else client.quit()
      })
    }
    client.close()
  }
}

function told(step: Omit<WalkStep, 'fix'>, route: Route): WalkStep {
  if (step.status !== 'Failed') return step
  return { ...step, detail: wordsOf(step), fix: fixOf(step, route) }
}
