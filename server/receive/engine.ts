/** smtp-server without its listening: connections are handed to it, and it makes our sessions of them. */
import { SMTPServer } from 'smtp-server'
import type { Submission } from '../queue/submission.js'
import type { ProtocolLog } from '../smtp/protocol-row.js'
import type { Clock } from '../system/clock.js'
import type { Log } from '../system/log.js'
import type { Conduit } from '../system/network.js'
import type { Certificate } from './certificate.js'
import type { ConnectionCounts } from './connections.js'
import type { Policy } from './policy.js'
import { Session } from './session.js'

/** What sessions are given: one for each virtual server. */
export interface EngineParts {
  readonly virtualServer: string
  readonly clock: Clock
  readonly log: Log
  readonly submission: Submission
  readonly counts: ConnectionCounts
  /** The settings in effect. */
  readonly policy: () => Policy
  /** Without one nothing is written down. */
  readonly protocolLog: ProtocolLog | undefined
  /** Without one there is no STARTTLS. */
  readonly certificate: Certificate | undefined
}

/** The oldest TLS that is spoken: 1.0 and 1.1 are withdrawn (RFC 8996). */
const TLS_MINIMUM = 'TLSv1.2'

/** Commands of smtp-server that are jokes, or that would let a client say who it is. */
const neverCommands = ['KILL', 'SHELL', 'WIZ', 'XCLIENT', 'XFORWARD']

type Socket = Parameters<SMTPServer['connect']>[0]
type Logger = SMTPServer['logger']

export class Engine extends SMTPServer {
  readonly parts: EngineParts
  /** From now on the answer to each command is 421. */
  stopping = false
  #tls: boolean
  #sessions = 0

  constructor(parts: EngineParts) {
    super({
      logger: false,
      // Never shown, since our own replies name the virtual server; without one the library asks the system for each client.
      name: 'mailroot',
      disableReverseLookup: true,
      authOptional: true,
      disabledCommands: neverCommands,
      minVersion: TLS_MINIMUM,
      ...(parts.certificate === undefined
        ? { hideSTARTTLS: true }
        : { key: parts.certificate.key, cert: parts.certificate.cert }),
    })
    this.parts = parts
    this.#tls = parts.certificate !== undefined
    this.logger = libraryLogger(parts)
    // Broken connections and failed handshakes are the clients' affair; without a listener they would end the process.
    this.on('error', () => undefined)
  }

  /** Whether STARTTLS is offered. */
  get tls(): boolean {
    return this.#tls
  }

  /** For handshakes that begin from now on. Throws when the two do not fit together; the old one stays then. */
  replaceCertificate(certificate: Certificate): void {
    const { key, cert } = this.options
    const before = this.secureContext
    try {
      this.updateSecureContext({ key: certificate.key, cert: certificate.cert })
    } catch (error) {
      Object.assign(this.options, { key, cert })
      this.secureContext = before
      throw error
    }
    this.#tls = true
  }

  /** Takes an open connection. */
  take(conduit: Conduit): Session {
    // The library is typed for sockets, but uses only what a Conduit has.
    const session = new Session(this, conduit as unknown as Socket, `${this.parts.virtualServer}-${++this.#sessions}`)
    this.connections.add(session)
    session.on('error', (error) => this._onError(error))
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
