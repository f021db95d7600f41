/** What is seen while a conversation with a next hop is opened, step by step: for tests of a route. */
import type { TLSSocket } from 'node:tls'
import type { DeliveryError } from '../queue/envelope.js'
import type { Clock } from '../system/clock.js'
import type { Account } from './account.js'
import type { Client, Phase } from './client.js'
import type { TlsMode } from './courier.js'

/** A step of an opening that has ended. */
export interface Seen {
  readonly stage: 'Dns' | 'Connect' | 'Tls' | 'Authentication'
  /** A domain or a host for Dns; else host:port. */
  readonly target: string
  readonly status: 'Passed' | 'Failed' | 'Skipped'
  /** What was found; the error; the reason of a step that was left out. */
  readonly detail: string
  readonly ms: number
}

/** One conversation, from the connection on. */
export class StepWatch {
  readonly #clock: Pick<Clock, 'monotonic'>
  readonly #onStep: (step: Seen) => void
  readonly #target: string
  readonly #address: string
  readonly #tlsMode: TlsMode
  readonly #begun: number
  #tlsAt: number | undefined
  #authAt: number | undefined

  constructor(
    clock: Pick<Clock, 'monotonic'>,
    about: { readonly shown: string; readonly address: string; readonly tlsMode: TlsMode },
    onStep: (step: Seen) => void,
  ) {
    this.#clock = clock
    this.#onStep = onStep
    this.#target = about.shown
    this.#address = about.address
    this.#tlsMode = about.tlsMode
    this.#begun = clock.monotonic()
  }

  phase(phase: Phase): void {
    if (phase === 'tls') this.#tlsAt ??= this.#clock.monotonic()
    if (phase === 'auth') this.#authAt ??= this.#clock.monotonic()
  }

  /** It did not become ready. Steps before the one that failed have passed. */
  failed({ stage, text }: DeliveryError, client?: Client): void {
    const now = this.#clock.monotonic()
    if (stage === 'Authentication' && client !== undefined) {
      this.#connected(now)
      this.#secured(client, now)
      this.#tell('Authentication', 'Failed', text, now - (this.#authAt ?? now))
    } else if (stage === 'Tls') {
      this.#connected(now)
      this.#tell('Tls', 'Failed', text, now - (this.#tlsAt ?? now))
    } else this.#tell('Connect', 'Failed', text, now - this.#begun)
  }

  ready(client: Client, account: Account | undefined): void {
    const now = this.#clock.monotonic()
    this.#connected(now)
    this.#secured(client, now)
    if (account === undefined) this.#tell('Authentication', 'Skipped', 'no account is set for this host', 0)
    else this.#tell('Authentication', 'Passed', `logged in as ${account.userName}`, now - (this.#authAt ?? now))
  }

  #connected(now: number): void {
    const detail = `${this.#address} answered`
    this.#tell('Connect', 'Passed', detail, (this.#tlsAt ?? this.#authAt ?? now) - this.#begun)
  }

  #secured(client: Client, now: number): void {
    if (client.secure === true) {
      this.#tell('Tls', 'Passed', this.#tlsText(client), (this.#authAt ?? now) - (this.#tlsAt ?? now))
      return
    }
    const why = this.#tlsMode === 'None' ? 'not wanted (TLS mode None)' : 'the host does not offer STARTTLS'
    this.#tell('Tls', 'Skipped', why, 0)
  }

  #tlsText(client: Client): string {
    const socket = client._socket as TLSSocket
    const version = socket.getProtocol?.() ?? 'TLS'
    if (socket.authorized) return `${version}, and the certificate is valid for the host`
    return `${version}; the certificate is not checked in TLS mode ${this.#tlsMode}, and would not pass: ${String(socket.authorizationError)}`
  }

  #tell(stage: Seen['stage'], status: Seen['status'], detail: string, ms: number): void {
    this.#onStep({ stage, target: this.#target, status, detail, ms: Math.round(ms) })
  }
}
