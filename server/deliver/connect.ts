/**
 * Opens a conversation with a next hop: its hosts in order, the addresses of each in order, until one is ready for MAIL.
 * The hosts are those of the settings (smart host), or those that DNS names (MX).
 */
import type { DeliveryError, Stage } from '../queue/envelope.js'
import type { Watching } from '../queue/watchdog.js'
import type { ProtocolLogging } from '../smtp/protocol-row.js'
import type { System } from '../system/system.js'
import type { Account } from './account.js'
import { AuthenticationFault, Client } from './client.js'
import type { MxRoute, SmartHostRoute, TlsMode } from './courier.js'
import { Deadline, expiryText } from './deadline.js'
import { Journal } from './journal.js'
import { connectLimitMs, lookupLimitMs, maxAddresses, maxMailAddresses, phaseLimitMs } from './limits.js'
import { LookupFault, type MailHost, mailHosts, type Self, Undeliverable } from './mail-hosts.js'
import { PlainTextHosts } from './plain-text-hosts.js'
import { faultError, parseReply } from './reply.js'
import { hostAndPort } from './routing.js'
import { type Seen, StepWatch } from './step-watch.js'
import { within } from './within.js'

/** No conversation with any host of a route: a failure of the route, or for ever one of the domain (`permanent`). */
export class ConnectError extends Error {
  readonly detail: DeliveryError
  readonly permanent: boolean

  constructor(detail: DeliveryError, permanent = false) {
    super(detail.text)
    this.detail = detail
    this.permanent = permanent
  }
}

export interface Opened {
  readonly client: Client
  /** host:port as configured, or as DNS names it. */
  readonly host: string
}

/** One try to open a conversation. */
export interface Opening {
  readonly virtualServer: string
  readonly self: Self
  /** No step takes longer, whatever its own limit is. */
  readonly timeoutMs: number
  /** What hosts said that were reached before in the same attempt: they are left out. */
  readonly refusals: readonly DeliveryError[]
  /** A mail host of the domain has answered: the smart host behind them is not asked. */
  readonly hasAnswered?: boolean
  readonly signal: AbortSignal
  /** The message that waits for it, for the log. */
  readonly id?: string
  /** Is told each step when it has ended: for tests of a route. */
  readonly onStep?: (step: Seen) => void
}

type Outside = Pick<System, 'clock' | 'network' | 'resolver' | 'random' | 'log'> & Partial<ProtocolLogging & Watching>

/** How hosts are spoken to. */
type Manner = Pick<SmartHostRoute, 'port' | 'tlsMode' | 'account' | 'sendHelo'>

export class Connector {
  private readonly system: Outside
  private readonly authorities: readonly string[] | undefined
  private readonly plainText: PlainTextHosts

  /** `authorities`: certificates (PEM) to trust in place of the system's. */
  constructor(system: Outside, authorities?: readonly string[]) {
    this.system = system
    this.authorities = authorities
    this.plainText = new PlainTextHosts(system.clock)
  }

  /** Rejects with a ConnectError that tells every host that was tried. */
  async open(route: SmartHostRoute | MxRoute, opening: Opening): Promise<Opened> {
    const errors = [...opening.refusals]
    const opened =
      route.kind === 'smartHost'
        ? await this.toSmartHost(route, opening, errors)
        : await this.byMx(route, opening, errors)
    if (opened !== undefined) return opened
    throw new ConnectError(together(errors, route))
  }

  private toSmartHost(route: SmartHostRoute, opening: Opening, errors: DeliveryError[]): Promise<Opened | undefined> {
    return this.firstOf(this.smartHosts(route, opening), route, opening, errors)
  }

  private async byMx(route: MxRoute, opening: Opening, errors: DeliveryError[]): Promise<Opened | undefined> {
    const { smartHost } = route
    try {
      const hosts = mailHosts(this.system, route, opening.self, opening.signal, opening.id)
      const opened = await this.firstOf(hosts, route, opening, errors, maxMailAddresses)
      if (opened !== undefined) return opened
    } catch (error) {
      tellLookUp(opening, route.domain, faultError('Dns', error, route.domain).text)
      if (error instanceof Undeliverable && (smartHost === undefined || error.final)) {
        throw new ConnectError(error.detail, true)
      }
      const isKnown = error instanceof Undeliverable || error instanceof LookupFault
      errors.push(isKnown ? error.detail : faultError('Dns', error, route.domain))
    }
    if (smartHost === undefined || opening.hasAnswered || opening.signal.aborted) return undefined
    return await this.toSmartHost(smartHost, opening, errors)
  }

  private async *smartHosts(route: SmartHostRoute, { signal, id }: Opening): AsyncGenerator<MailHost> {
    for (const host of route.hosts) {
      try {
        const find = () => this.system.resolver.addresses(host)
        const waits = { state: 'dns', limitMs: lookupLimitMs, about: { id, host } } as const
        const addresses = await within(this.system, waits, signal, find)
        if (addresses.length === 0) throw new Error('the host name has no address')
        yield { host, addresses }
      } catch (error) {
        yield { host, addresses: [], error: faultError('Dns', error, host) }
      }
    }
  }

  /** The first host that is ready; undefined when none is, with the error of each. */
  private async firstOf(
    hosts: AsyncIterable<MailHost>,
    manner: Manner,
    opening: Opening,
    errors: DeliveryError[],
    addressesLeft = Number.POSITIVE_INFINITY,
  ): Promise<Opened | undefined> {
    let left = addressesLeft
    let since = this.system.clock.monotonic()
    for await (const { host, addresses, error: lookupError } of hosts) {
      if (opening.signal.aborted || left <= 0) return undefined
      const shown = hostAndPort(host, manner.port)
      if (opening.refusals.some((refusal) => refusal.host === shown)) continue
      if (lookupError !== undefined) errors.push({ ...lookupError, host: shown })
      const ms = Math.round(this.system.clock.monotonic() - since)
      tellLookUp(opening, host, lookupError?.text ?? addresses, ms)
      for (const address of addresses.slice(0, Math.min(left, maxAddresses))) {
        if (opening.signal.aborted) return undefined
        left -= 1
        try {
          return { client: await this.talk(manner, { host, address, shown }, opening), host: shown }
        } catch (error) {
          errors.push(error instanceof ConnectError ? error.detail : faultError('Connect', error, shown))
          // Another address of the same host would say the same, and count one more failed logon against the account.
          if (errors.at(-1)?.stage === 'Authentication') break
        }
      }
      since = this.system.clock.monotonic()
    }
    return undefined
  }

  /** One address; in opportunistic mode a failed handshake is retried at once without TLS and remembered. */
  private async talk(manner: Manner, target: Target, opening: Opening): Promise<Client> {
    const { tlsMode } = manner
    const mode = tlsMode === 'Opportunistic' && this.plainText.has(target.shown) ? 'None' : tlsMode
    try {
      return await this.once(mode, manner, target, opening)
    } catch (error) {
      const failedTls = error instanceof ConnectError && error.detail.stage === 'Tls'
      if (mode !== 'Opportunistic' || !failedTls || opening.signal.aborted) throw error
      this.plainText.add(target.shown)
      this.system.log.warn('TLS failed; the host is spoken to in plain text for a day', {
        host: target.shown,
        error: error.detail.text,
      })
      return await this.once('None', manner, target, opening)
    }
  }

  private async once(tlsMode: TlsMode, manner: Manner, target: Target, opening: Opening): Promise<Client> {
    const { port, account } = manner
    const { host, address, shown } = target
    const { onStep, virtualServer } = opening
    const limitMs = Math.min(connectLimitMs, opening.timeoutMs)
    const watch = onStep === undefined ? undefined : new StepWatch(this.system.clock, { ...target, tlsMode }, onStep)
    const waits = { state: 'connecting', limitMs, about: { id: opening.id, host: shown } } as const
    const conduit = await within(this.system, waits, opening.signal, async (inner) => {
      const opened = await this.system.network.connect({ address, port, virtualServer }, inner)
      // It came when nobody waited any more.
      if (inner.aborted) opened.destroy()
      return opened
    }).catch((error: unknown) => {
      watch?.failed(faultError('Connect', error, shown))
      throw error
    })
    const authorities = this.authorities === undefined ? {} : { authorities: this.authorities }
    const name = opening.self.fullyQualifiedDomainName
    const sendHelo = manner.sendHelo === true
    const journal = new Journal(this.system.protocolLog?.(opening.virtualServer), this.system.clock, conduit)
    const client = new Client(conduit, { name, host, tlsMode, sendHelo, journal, ...authorities })
    return await this.shakeHands(client, shown, account, opening, watch)
  }

  /** Greeting, EHLO, STARTTLS, AUTH. */
  private shakeHands(
    client: Client,
    host: string,
    account: Account | undefined,
    opening: Opening,
    watch?: StepWatch,
  ): Promise<Client> {
    const { signal, timeoutMs, id } = opening
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
          watch?.ready(client, account)
          return resolve(client)
        }
        const fault = faultError(stageOf(client, error), error, host)
        const detail = { ...fault, text: account?.withoutPassword(fault.text) ?? fault.text }
        watch?.failed(detail, client)
        reject(new ConnectError(detail))
        client.close()
      }
      const deadline = new Deadline(this.system.clock, (limitMs) => {
        this.system.watchdog?.ended(client.phase, { id, host }, limitMs)
        settle(new Error(expiryText(limitMs)))
      })
      const onAbort = () => settle(new Error('the attempt was ended'))
      const onEnd = () => settle(new Error('the connection was closed by the other side'))
      signal.addEventListener('abort', onAbort, { once: true })
      // This listener stays: an error event without a listener would end the process.
      client.on('error', (error) => settle(error))
      client.once('end', onEnd)
      client.onPhase = (phase) => {
        watch?.phase(phase)
        deadline.arm(Math.min(phaseLimitMs[phase], timeoutMs))
      }
      client.enter('greeting')
      client.connect((error) => {
        if (error !== undefined || account === undefined || settled) return settle(error)
        client.logIn(account, settle)
      })
      if (signal.aborted) onAbort()
    })
  }
}

interface Target {
  readonly host: string
  readonly address: string
  /** host:port */
  readonly shown: string
}

/** `found`: the addresses, or why there are none. */
function tellLookUp({ onStep }: Opening, target: string, found: string | readonly string[], ms = 0): void {
  const isFound = typeof found !== 'string'
  const isAddress = isFound && found.length === 1 && found[0] === target
  const detail = isAddress ? 'an address needs no look-up' : isFound ? found.join(', ') : found
  onStep?.({ stage: 'Dns', target, status: !isFound ? 'Failed' : isAddress ? 'Skipped' : 'Passed', detail, ms })
}

/** 421, or a connection that breaks in the middle of AUTH, says nothing about our credentials or TLS. */
function stageOf(client: Client, error: unknown): Stage {
  const response = (error as { response?: unknown } | null)?.response
  const code = typeof response === 'string' ? parseReply(response).code : 0
  if (code === 421) return 'Connect'
  if (client.phase === 'auth') return error instanceof AuthenticationFault || code !== 0 ? 'Authentication' : 'Connect'
  return client.phase === 'tls' || client.upgrading === true ? 'Tls' : 'Connect'
}

/** No more of the errors of one attempt is told. */
const maxTextLength = 2000

/** One error for people: the last one's stage, and host, stage and text of each. */
function together(errors: readonly DeliveryError[], route: SmartHostRoute | MxRoute): DeliveryError {
  const last = errors.at(-1)
  const isAlone = errors.length === 1 && route.kind === 'smartHost'
  if (last === undefined) {
    return {
      stage: 'Connect',
      text: 'the attempt was ended',
      host: route.kind === 'mx' ? route.domain : route.hosts.join(','),
    }
  }
  const texts = new Set(
    errors.map(({ host, stage, text }) => {
      if (isAlone || host === undefined) return text
      return stage === 'Connect' || stage === 'Dns' ? `${host}: ${text}` : `${host}: ${text} (${stage})`
    }),
  )
  return { ...last, text: [...texts].join('; ').slice(0, maxTextLength) }
}
