/** Opens a conversation with a smart host: its hosts in order, the addresses of each in order, until one is ready for MAIL. */
import type { DeliveryError, Stage } from '../queue/envelope.js'
import type { System } from '../system/system.js'
import type { Account } from './account.js'
import { AuthenticationFault, Client } from './client.js'
import type { Route } from './courier.js'
import { Deadline, expiryText } from './deadline.js'
import {
  connectLimitMs,
  lookupLimitMs,
  maxAddresses,
  maxPlainTextHosts,
  phaseLimitMs,
  plainTextMemoryMs,
} from './limits.js'
import { faultError, parseReply } from './reply.js'
import { hostAndPort } from './routing.js'

export type SmartHostRoute = Extract<Route, { kind: 'smartHost' }>

/** No conversation with any host of a route: a failure of the route. */
export class ConnectError extends Error {
  readonly detail: DeliveryError

  constructor(detail: DeliveryError) {
    super(detail.text)
    this.detail = detail
  }
}

export interface Opened {
  readonly client: Client
  /** host:port as configured. */
  readonly host: string
}

type Outside = Pick<System, 'clock' | 'network' | 'resolver' | 'log'>

export class Connector {
  private readonly system: Outside
  private readonly authorities: readonly string[] | undefined
  /** Hosts whose handshake failed, and until when (monotonic) they are spoken to in plain text. */
  private readonly plainText = new Map<string, number>()

  /** `authorities`: certificates (PEM) to trust in place of the system's. */
  constructor(system: Outside, authorities?: readonly string[]) {
    this.system = system
    this.authorities = authorities
  }

  /** Rejects with a ConnectError that tells every host that was tried. `name` is ours, for EHLO. */
  async open(route: SmartHostRoute, name: string, signal: AbortSignal): Promise<Opened> {
    const errors: DeliveryError[] = []
    for (const host of route.hosts) {
      const shown = hostAndPort(host, route.port)
      const addresses = await this.addresses(host, signal).catch((error: unknown) => {
        errors.push(faultError('Dns', error, shown))
        return []
      })
      for (const address of addresses.slice(0, maxAddresses)) {
        if (signal.aborted) break
        try {
          return { client: await this.talk(route, { host, address, shown, name }, signal), host: shown }
        } catch (error) {
          errors.push(error instanceof ConnectError ? error.detail : faultError('Connect', error, shown))
          // Another address of the same host would say the same, and count one more failed logon against the account.
          if (errors.at(-1)?.stage === 'Authentication') break
        }
      }
    }
    throw new ConnectError(together(errors, route))
  }

  private async addresses(host: string, signal: AbortSignal): Promise<readonly string[]> {
    const found = await within(this.system, lookupLimitMs, signal, () => this.system.resolver.addresses(host))
    if (found.length === 0) throw new Error('the host name has no address')
    return found
  }

  /** One address; in opportunistic mode a failed handshake is retried at once without TLS and remembered. */
  private async talk(route: SmartHostRoute, target: Target, signal: AbortSignal): Promise<Client> {
    const mode = route.tlsMode === 'Opportunistic' && this.isPlainText(target.shown) ? 'None' : route.tlsMode
    try {
      return await this.once(mode, route, target, signal)
    } catch (error) {
      const failedTls = error instanceof ConnectError && error.detail.stage === 'Tls'
      if (mode !== 'Opportunistic' || !failedTls || signal.aborted) throw error
      this.rememberPlainText(target.shown)
      this.system.log.warn('TLS failed; the host is spoken to in plain text for a day', {
        host: target.shown,
        error: error.detail.text,
      })
      return await this.once('None', route, target, signal)
    }
  }

  private async once(tlsMode: TlsMode, route: SmartHostRoute, target: Target, signal: AbortSignal): Promise<Client> {
    const { port, account, virtualServer } = route
    const { host, address, shown, name } = target
    const conduit = await within(this.system, connectLimitMs, signal, async (inner) => {
      const opened = await this.system.network.connect({ address, port, virtualServer }, inner)
      // It came when nobody waited any more.
      if (inner.aborted) opened.destroy()
      return opened
    })
    const authorities = this.authorities === undefined ? {} : { authorities: this.authorities }
    const sendHelo = route.sendHelo === true
    const client = new Client(conduit, { name, host, tlsMode, sendHelo, ...authorities })
    return await this.shakeHands(client, shown, account, signal)
  }

  /** Greeting, EHLO, STARTTLS, AUTH. */
  private shakeHands(client: Client, host: string, account: Account | undefined, signal: AbortSignal): Promise<Client> {
    return new Promise((resolve, reject) => {
      let settled = false
      const settle = (error?: unknown) => {
        if (settled) return
        settled = true
        deadline.cancel()
        signal.removeEventListener('abort', onAbort)
        client.off('end', onEnd)
        client.onPhase = () => undefined
        if (error === undefined) {
          client.phase = 'ready'
          return resolve(client)
        }
        const detail = faultError(stageOf(client, error), error, host)
        reject(new ConnectError({ ...detail, text: account?.withoutPassword(detail.text) ?? detail.text }))
        client.close()
      }
      const deadline = new Deadline(this.system.clock, (limitMs) => settle(new Error(expiryText(limitMs))))
      const onAbort = () => settle(new Error('the attempt was ended'))
      const onEnd = () => settle(new Error('the connection was closed by the other side'))
      signal.addEventListener('abort', onAbort, { once: true })
      // This listener stays: an error event without a listener would end the process.
      client.on('error', (error) => settle(error))
      client.once('end', onEnd)
      client.onPhase = (phase) => deadline.arm(phaseLimitMs[phase])
      client.enter('greeting')
      client.connect((error) => {
        if (error !== undefined || account === undefined || settled) return settle(error)
        client.logIn(account, settle)
      })
      if (signal.aborted) onAbort()
    })
  }

  private isPlainText(host: string): boolean {
    const until = this.plainText.get(host)
    if (until === undefined) return false
    if (this.system.clock.monotonic() < until) return true
    this.plainText.delete(host)
    return false
  }

  private rememberPlainText(host: string): void {
    const [oldest] = this.plainText.keys()
    if (this.plainText.size >= maxPlainTextHosts && oldest !== undefined) this.plainText.delete(oldest)
    this.plainText.set(host, this.system.clock.monotonic() + plainTextMemoryMs)
  }
}

type TlsMode = SmartHostRoute['tlsMode']

interface Target {
  readonly host: string
  readonly address: string
  readonly shown: string
  readonly name: string
}

/** A connection that breaks in the middle of AUTH, or 421, says nothing about our credentials. */
function stageOf(client: Client, error: unknown): Stage {
  if (client.phase === 'auth') {
    const response = (error as { response?: unknown } | null)?.response
    const code = typeof response === 'string' ? parseReply(response).code : 0
    return error instanceof AuthenticationFault || (code !== 0 && code !== 421) ? 'Authentication' : 'Connect'
  }
  return client.phase === 'tls' || client.upgrading === true ? 'Tls' : 'Connect'
}

/** One error for people: the last one's stage, and the text of each. */
function together(errors: readonly DeliveryError[], route: SmartHostRoute): DeliveryError {
  const last = errors.at(-1)
  if (last === undefined) return { stage: 'Connect', text: 'the attempt was ended', host: route.hosts.join(',') }
  const texts = new Set(errors.map((error) => (errors.length === 1 ? error.text : `${error.host}: ${error.text}`)))
  return { ...last, text: [...texts].join('; ') }
}

/** Runs something with a limit from our clock; it is told by the signal when the limit or the outer signal ends it. */
async function within<T>(
  system: Pick<System, 'clock'>,
  limitMs: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController()
  return await new Promise<T>((resolve, reject) => {
    const stop = (text: string) => {
      reject(new Error(text))
      inner.abort()
    }
    const deadline = new Deadline(system.clock, () => stop(expiryText(limitMs)))
    const onAbort = () => stop('the attempt was ended')
    outer.addEventListener('abort', onAbort, { once: true })
    deadline.arm(limitMs)
    if (outer.aborted) onAbort()
    work(inner.signal)
      .then(resolve, reject)
      .finally(() => {
        deadline.cancel()
        outer.removeEventListener('abort', onAbort)
      })
  })
}
