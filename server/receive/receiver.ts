/** Receiving for one virtual server: its bindings, the connections of its clients, and their end. */
import type { Certificate } from '../certificates/certificate.js'
import type { Submission } from '../queue/submission.js'
import type { Watching } from '../queue/watchdog.js'
import { mayConnect } from '../smtp/address-lists.js'
import type { ProtocolLogging } from '../smtp/protocol-row.js'
import { type ReplyId, renderReply } from '../smtp/replies.js'
import type { Conduit } from '../system/network.js'
import type { System } from '../system/system.js'
import type { Authenticator } from './authenticator.js'
import { type Binding, Bindings, type MayWait } from './bindings.js'
import { ConnectionCounts } from './connections.js'
import type { Conversation } from './conversation.js'
import { Engine } from './engine.js'
import { Journal } from './journal.js'
import type { OpenSession } from './open-session.js'
import { Places } from './places.js'
import { plainAddress } from './plain-address.js'
import { policySource, type ReceiveSettings } from './policy.js'
import { noTally, type Tally } from './tally.js'

/** How long a stop waits for messages that are on their way before connections are cut. */
export const STOP_LIMIT_MS = 30_000
/** How long a client that was refused may take to read why. */
const REFUSED_LINGER_MS = 2_000
/** So many refused clients are told why at once; others are cut off. */
const REFUSED_MAX = 200

export interface ReceiverOptions {
  readonly system: Pick<System, 'clock' | 'network' | 'log'> & Partial<ProtocolLogging & Watching>
  /** Its number. */
  readonly virtualServer: string
  /** The settings in effect, every default filled in; asked at each use. Frozen: a change is another object. */
  readonly settings: () => ReceiveSettings
  readonly submission: Submission
  /** One for the process. Without it nobody can log in, whatever the settings say. */
  readonly authenticator?: Authenticator
  /** The certificate in effect, asked at each handshake; without one there is no TLS. */
  readonly certificate?: () => Certificate | undefined
  /** One for the process: its limits hold over all virtual servers. */
  readonly counts?: ConnectionCounts
  readonly tally?: Tally
}

export interface Receiver {
  /** Addresses and ports that are open now. */
  readonly listening: readonly Binding[]
  /** Bindings whose address the machine does not have: tried again and again. */
  readonly waiting: readonly Binding[]
  /** Open connections of this virtual server. */
  readonly connections: number
  /** The sessions that are not ending, oldest first. */
  readonly sessions: readonly OpenSession[]
  /**
   * Listens on these bindings and nothing else; the first call starts the virtual server. Rejects with a BindError, whose
   * message is for people, and leaves everything as it was. `mayWait`: of which a missing address is waited for instead.
   */
  setBindings(bindings: readonly Binding[], mayWait?: MayWait): Promise<void>
  /** Takes no more connections; sessions go on. `setBindings` takes it back. */
  pause(): Promise<void>
  /**
   * Takes no more connections, says 421 to each client when it is not in the middle of a message, and cuts off those that
   * are left after the limit. Resolves when all are gone. `setBindings` starts it again.
   */
  stop(limitMs?: number): Promise<void>
  /**
   * Ends a session: 421 at once; a message that is arriving is dropped, and one that is being stored is answered first.
   * Gives it as it was; undefined when there is none.
   */
  disconnect(identity: string): OpenSession | undefined
  /** A connection that did not come by a binding. `tls`: it begins with a handshake. */
  take(conduit: Conduit, tls?: Binding['tls']): void
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
  readonly #places: Places<Conversation>
  #refused = 0
  #onEmpty: () => void = () => undefined

  constructor(options: ReceiverOptions) {
    const { system, virtualServer, submission, certificate, authenticator } = options
    this.#options = options
    this.#counts = options.counts ?? new ConnectionCounts()
    this.#places = new Places(system.clock)
    this.#policy = policySource(options.settings)
    this.#bindings = new Bindings(system, `Virtual server ${virtualServer}`, (conduit, { tls }) =>
      this.take(conduit, tls),
    )
    this.#engine = new Engine({
      virtualServer,
      clock: system.clock,
      log: system.log,
      watchdog: system.watchdog,
      submission,
      counts: this.#counts,
      tally: options.tally ?? noTally,
      policy: this.#policy,
      protocolLog: system.protocolLog?.(virtualServer),
      authenticator,
      certificate: certificate ?? (() => undefined),
    })
  }

  get listening(): readonly Binding[] {
    return this.#bindings.listening
  }

  get waiting(): readonly Binding[] {
    return this.#bindings.waiting
  }

  get connections(): number {
    return this.#open.size
  }

  get sessions(): readonly OpenSession[] {
    return [...this.#open].filter(({ ending }) => !ending).map((session) => session.shown)
  }

  disconnect(identity: string): OpenSession | undefined {
    const session = [...this.#open].find(({ id, ending }) => id === identity && !ending)
    const shown = session?.shown
    session?.disconnect()
    return shown
  }

  async setBindings(bindings: readonly Binding[], mayWait?: MayWait): Promise<void> {
    await this.#bindings.set(bindings, mayWait)
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
        for (const session of left()) session.cut()
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

  take(conduit: Conduit, tls: Binding['tls'] = 'StartTls'): void {
    this.#options.tally?.connected(conduit)
    const counted = this.#admit(plainAddress(conduit.remoteAddress))
    if (tls === 'Implicit') {
      this.#takeSecure(conduit, counted)
      return
    }
    if (typeof counted === 'string') this.#refuse(conduit, counted)
    else this.#begin(conduit, counted)
  }

  /** A client that waits for a handshake could not read why it is refused. */
  #takeSecure(conduit: Conduit, counted: ReplyId | (() => void)): void {
    const address = plainAddress(conduit.remoteAddress) ?? ''
    let session: Conversation | undefined
    const endHandshake =
      typeof counted === 'string' ? undefined : this.#counts.addHandshake(address, () => session?.cut())
    if (typeof counted !== 'string' && endHandshake !== undefined && this.#engine.prepareHandshake()) {
      session = this.#begin(conduit, counted, endHandshake)
      return
    }
    endHandshake?.()
    if (typeof counted !== 'string') counted()
    conduit.on('error', () => undefined)
    conduit.destroy()
  }

  #begin(conduit: Conduit, counted: () => void, endHandshake?: () => void): Conversation {
    const session = this.#engine.take(conduit, endHandshake)
    this.#open.add(session)
    this.#places.take(session, plainAddress(conduit.remoteAddress) ?? '', counted)
    session.onProgress = () => this.#places.step(session)
    session.onGone = () => {
      this.#places.leave(session)
      this.#open.delete(session)
      this.#onEmpty()
    }
    return session
  }

  /** Counts a client, or says why it may not come in; one that may not connect takes nobody's place. */
  #admit(address: string | undefined): ReplyId | (() => void) {
    if (this.#engine.stopping) return 'stopping'
    const policy = this.#policy()
    if (!mayConnect(policy.access, address)) return 'accessDenied'
    const from = address ?? ''
    const add = (): ReplyId | (() => void) => this.#counts.add(this.#options.virtualServer, from, policy)
    const counted = add()
    return counted === 'connectionsFull' && this.#places.makeRoom(from) ? add() : counted
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
