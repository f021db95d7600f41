/** Receiving for one virtual server: its bindings, the connections of its clients, and their end. */
import type { Submission } from '../queue/submission.js'
import { mayConnect } from '../smtp/address-lists.js'
import type { ProtocolLogging } from '../smtp/protocol-row.js'
import { type ReplyId, renderReply } from '../smtp/replies.js'
import type { Conduit } from '../system/network.js'
import type { System } from '../system/system.js'
import { type Binding, Bindings } from './bindings.js'
import type { Certificate } from './certificate.js'
import { ConnectionCounts } from './connections.js'
import { type Conversation, plainAddress } from './conversation.js'
import { Engine } from './engine.js'
import { Journal } from './journal.js'
import { policySource, type ReceiveSettings } from './policy.js'

/** How long a stop waits for messages that are on their way before connections are cut. */
export const STOP_LIMIT_MS = 30_000
/** How long a client that was refused may take to read why. */
const REFUSED_LINGER_MS = 2_000
/** So many refused clients are told why at once; others are cut off. */
const REFUSED_MAX = 200

export interface ReceiverOptions {
  readonly system: Pick<System, 'clock' | 'network' | 'log'> & Partial<ProtocolLogging>
  /** Its number. */
  readonly virtualServer: string
  /** The settings in effect, every default filled in; asked at each use. Frozen: a change is another object. */
  readonly settings: () => ReceiveSettings
  readonly submission: Submission
  /** For STARTTLS; without one it is not offered. */
  readonly certificate?: Certificate
  /** One for the process: its limits hold over all virtual servers. */
  readonly counts?: ConnectionCounts
}

export interface Receiver {
  /** Addresses and ports that are open now. */
  readonly listening: readonly Binding[]
  /** Open connections of this virtual server. */
  readonly connections: number
  /**
   * Listens on these bindings and nothing else; the first call starts the virtual server. Rejects with a BindError, whose
   * message is for people, and leaves everything as it was.
   */
  setBindings(bindings: readonly Binding[]): Promise<void>
  /** Takes no more connections; sessions go on. `setBindings` takes it back. */
  pause(): Promise<void>
  /**
   * Takes no more connections, says 421 to each client when it is not in the middle of a message, and cuts off those that
   * are left after the limit. Resolves when all are gone. `setBindings` starts it again.
   */
  stop(limitMs?: number): Promise<void>
  /** For handshakes that begin from now on. Throws when it cannot be used; the old one stays then. */
  replaceCertificate(certificate: Certificate): void
  /** A connection that did not come by a binding. */
  take(conduit: Conduit): void
}

/** Opens nothing yet. */
export function createReceiver(options: ReceiverOptions): Receiver {
  return new VirtualServerReceiver(options)
}

class VirtualServerReceiver implements Receiver {
  readonly #options: ReceiverOptions
  readonly #counts: ConnectionCounts
  readonly #policy: ReturnType<typeof policySource>
  readonly #bindings: Bindings
  readonly #engine: Engine
  /** Until the connection is gone; the library forgets a session when it begins to close. */
  readonly #open = new Set<Conversation>()
  #refused = 0
  #onEmpty: () => void = () => undefined

  constructor(options: ReceiverOptions) {
    const { system, virtualServer, submission, certificate } = options
    this.#options = options
    this.#counts = options.counts ?? new ConnectionCounts()
    this.#policy = policySource(options.settings)
    this.#bindings = new Bindings(system.network, (conduit) => this.take(conduit))
    this.#engine = new Engine({
      virtualServer,
      clock: system.clock,
      log: system.log,
      submission,
      counts: this.#counts,
      policy: this.#policy,
      protocolLog: system.protocolLog?.(virtualServer),
      certificate,
    })
  }

  get listening(): readonly Binding[] {
    return this.#bindings.listening
  }

  get connections(): number {
    return this.#open.size
  }

  async setBindings(bindings: readonly Binding[]): Promise<void> {
    await this.#bindings.set(bindings)
    this.#engine.stopping = false
  }

  async pause(): Promise<void> {
    await this.#bindings.set([])
  }

  async stop(limitMs: number = STOP_LIMIT_MS): Promise<void> {
    this.#engine.stopping = true
    await this.#bindings.set([])
    // Those that come after a new start are none of this stop's.
    const leaving = new Set(this.#open)
    for (const session of leaving) session.stop()
    await this.#emptied(leaving, limitMs)
  }

  #emptied(leaving: ReadonlySet<Conversation>, limitMs: number): Promise<void> {
    return new Promise((resolve) => {
      const left = () => [...leaving].filter((session) => this.#open.has(session))
      const force = this.#options.system.clock.timer(limitMs, () => {
        for (const session of left()) session._socket.destroy()
      })
      const before = this.#onEmpty
      this.#onEmpty = () => {
        if (left().length > 0) return
        this.#onEmpty = () => undefined
        force.cancel()
        before()
        resolve()
      }
      this.#onEmpty()
    })
  }

  replaceCertificate(certificate: Certificate): void {
    this.#engine.replaceCertificate(certificate)
  }

  take(conduit: Conduit): void {
    const counted = this.#admit(plainAddress(conduit.remoteAddress))
    if (typeof counted === 'string') {
      this.#refuse(conduit, counted)
      return
    }
    const session = this.#engine.take(conduit)
    this.#open.add(session)
    session.onGone = () => {
      counted()
      this.#open.delete(session)
      this.#onEmpty()
    }
  }

  /** Counts a client, or says why it may not come in; one that may not connect takes nobody's place. */
  #admit(address: string | undefined): ReplyId | (() => void) {
    if (this.#engine.stopping) return 'stopping'
    const policy = this.#policy()
    if (!mayConnect(policy.access, address)) return 'accessDenied'
    return this.#counts.add(this.#options.virtualServer, address ?? '', policy)
  }

  #refuse(conduit: Conduit, reply: ReplyId): void {
    conduit.on('error', () => undefined)
    if (this.#refused >= REFUSED_MAX) {
      conduit.destroy()
      return
    }
    this.#refused++
    const timer = this.#options.system.clock.timer(REFUSED_LINGER_MS, () => conduit.destroy())
    conduit.once('close', () => {
      timer.cancel()
      this.#refused--
    })
    conduit.resume()
    const text = renderReply(reply, { fqdn: this.#policy().fullyQualifiedDomainName })
    const { protocolLog, clock } = this.#engine.parts
    new Journal(protocolLog, clock, plainAddress(conduit.remoteAddress), conduit).reply(text)
    conduit.end(text)
  }
}
