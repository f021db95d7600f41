/** smtp-server without its listening: connections are handed to it, and it makes our sessions of them. */
import type { SecureContext } from 'node:tls'
import { SMTPServer } from 'smtp-server'
import type { Certificate } from '../certificates/certificate.js'
import { secureContext } from '../certificates/context.js'
import type { TlsMinimumVersion } from '../generated/settings.js'
import type { Submission } from '../queue/submission.js'
import type { Watchdog } from '../queue/watchdog.js'
import type { ProtocolLog } from '../smtp/protocol-row.js'
import type { Clock } from '../system/clock.js'
import type { Log } from '../system/log.js'
import type { Conduit } from '../system/network.js'
import type { Authenticator } from './authenticator.js'
import type { ConnectionCounts } from './connections.js'
import type { Policy } from './policy.js'
import { Session } from './session.js'
import type { Tally } from './tally.js'

/** What sessions are given: one for each virtual server. */
export interface EngineParts {
  readonly virtualServer: string
  readonly clock: Clock
  readonly log: Log
  /** Told of what took too long. */
  readonly watchdog: Watchdog | undefined
  readonly submission: Submission
  readonly counts: ConnectionCounts
  readonly tally: Tally
  /** The settings in effect. */
  readonly policy: () => Policy
  /** Without one nothing is written down. */
  readonly protocolLog: ProtocolLog | undefined
  /** Without one nobody can log in. */
  readonly authenticator: Authenticator | undefined
  /** Asked at each handshake. Without one there is no TLS. */
  readonly certificate: () => Certificate | undefined
}

/**
 * How long the keys of session tickets (RFC 5077) live at most: OpenSSL makes them with the context and never anew, and in
 * TLS 1.2 whoever gets hold of them reads each session that was ever resumed under them.
 */
export const TICKET_KEYS_MS = 24 * 60 * 60_000

/** Commands of smtp-server that are jokes, or that would let a client say who it is. */
const neverCommands = ['KILL', 'SHELL', 'WIZ', 'XCLIENT', 'XFORWARD']

type Socket = Parameters<SMTPServer['connect']>[0]
type Logger = SMTPServer['logger']

export class Engine extends SMTPServer {
  readonly parts: EngineParts
  /** From now on the answer to each command is 421. */
  stopping = false
  #sessions = 0
  /** Making one takes a while; the same serves for a day, or until certificate or settings are others. */
  #made:
    | { readonly certificate: Certificate; readonly version: TlsMinimumVersion; readonly untilMs: number }
    | undefined
  /** What was logged as such: once, not for each client. */
  #unusable: Certificate | undefined

  constructor(parts: EngineParts) {
    super({
      logger: false,
      // Never shown, since our own replies name the virtual server; without one the library asks the system for each client.
      name: 'mailroot',
      disableReverseLookup: true,
      authOptional: true,
      disabledCommands: neverCommands,
    })
    this.parts = parts
    // The library brings a certificate whose key everybody knows.
    this.secureContext.clear()
    this.logger = libraryLogger(parts)
    // Broken connections and failed handshakes are the clients' affair; without a listener they would end the process.
    this.on('error', () => undefined)
  }

  /** Whether TLS can be had. */
  get tls(): boolean {
    return this.parts.certificate() !== undefined
  }

  /**
   * Makes the next handshake one with the certificate and the versions that are in effect now. False: there is none, which
   * is logged when it is a fault; the one before is not used any more then.
   */
  prepareHandshake(): boolean {
    const certificate = this.parts.certificate()
    const version = this.parts.policy().minimumTlsVersion
    if (certificate === undefined) return false
    const nowMs = this.parts.clock.monotonic()
    const made = this.#made
    if (made?.certificate === certificate && made.version === version && nowMs < made.untilMs) return true
    let context: SecureContext
    try {
      context = secureContext(certificate, version)
    } catch (error) {
      if (this.#unusable === certificate) return false
      this.#unusable = certificate
      const { log, virtualServer } = this.parts
      const why = error instanceof Error ? error.message : String(error)
      log.error(`TLS cannot be offered, since its certificate cannot be used: ${why}`, { virtualServer })
      return false
    }
    this.secureContext = new Map([['*', context]])
    this.#made = { certificate, version, untilMs: nowMs + TICKET_KEYS_MS }
    return true
  }

  /** Takes an open connection. `endHandshake`: it begins with a TLS handshake, counted until that is called. */
  take(conduit: Conduit, endHandshake?: () => void): Session {
    // The library is typed for sockets, but uses only what a Conduit has.
    const session = new Session(this, conduit as unknown as Socket, `${this.parts.virtualServer}-${++this.#sessions}`)
    this.connections.add(session)
    session.on('error', (error) => this._onError(error))
    if (endHandshake !== undefined) session.beginWithTls(endHandshake)
    session.init()
    return session
  }

  override connect(socket: Socket): void {
    this.take(socket as unknown as Conduit)
  }

  override onConnect(_session: unknown, callback: () => void): void {
    callback()
  }

  override onSecure(_socket: unknown, _session: unknown, callback: () => void): void {
    callback()
  }
}

/** The library reports errors of our handlers to its logger; the rest of what it says belongs to the protocol log. */
function libraryLogger({ log, virtualServer }: EngineParts): Logger {
  const silent = (): void => undefined
  const error = (data?: unknown): void => {
    if (typeof data !== 'object' || data === null || !('tnx' in data) || data.tnx !== 'command') return
    const failure = 'err' in data && data.err instanceof Error ? (data.err.stack ?? data.err.message) : 'unknown'
    log.error('An SMTP command failed for a reason inside the relay; the client got 451', {
      virtualServer,
      error: failure,
    })
  }
  return { trace: silent, debug: silent, info: silent, warn: silent, error, fatal: error }
}
