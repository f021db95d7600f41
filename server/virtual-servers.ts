/** The virtual servers of the relay: their folders and receivers, and what a change of settings does to them. */
import { CertificateProblem } from './certificates/certificate.js'
import type { CertificateStore } from './certificates/store.js'
import type { Sessions } from './control/client-sessions.js'
import type { RunningServers } from './control/server-state.js'
import type { GeneralState } from './generated/settings.js'
import { logFolder } from './protocol-log/log-folder.js'
import type { Submission } from './queue/submission.js'
import type { Authenticator } from './receive/authenticator.js'
import { BindError, type Binding, type MayWait, overlap, same } from './receive/bindings.js'
import { ConnectionCounts } from './receive/connections.js'
import { createReceiver, type Receiver } from './receive/receiver.js'
import type { Tally } from './receive/tally.js'
import { diskProblem } from './settings/disk-problem.js'
import type { EffectiveSettings, EffectiveVirtualServer } from './settings/machine-defaults.js'
import { CannotApply } from './settings/refusal.js'
import { endpointText } from './smtp/networks.js'
import type { ProtocolLogging } from './smtp/protocol-row.js'
import type { System } from './system/system.js'

const folderNames = ['pickupDirectory', 'queueDirectory', 'dropDirectory', 'badMailDirectory'] as const

/** How long a stop of the process waits for clients in the middle of a message. */
const STOP_LIMIT_MS = 10_000

export interface VirtualServersOptions {
  readonly system: System & Partial<ProtocolLogging>
  readonly submission: Submission
  readonly authenticator: Authenticator
  readonly certificates: Pick<CertificateStore, 'need' | 'expect' | 'get'>
  /** The settings in effect of a virtual server. */
  readonly settings: (number: string) => EffectiveVirtualServer
  /** A virtual server delivers again. */
  readonly started: () => void
  /** Who counts the clients of a virtual server. */
  readonly tally: (number: string) => Tally
}

export class VirtualServers {
  readonly #options: VirtualServersOptions
  readonly #counts = new ConnectionCounts()
  readonly #receivers = new Map<string, Receiver>()
  /** Those that an administrator has paused or stopped. */
  readonly #states = new Map<string, 'Paused' | 'Stopped'>()

  /** Receivers of removed virtual servers whose last clients are being waited for. */
  readonly #leaving = new Set<Promise<void>>()

  constructor(options: VirtualServersOptions) {
    this.#options = options
  }

  /**
   * Starts every virtual server. Rejects with BindError or the disk's error; `stop` closes what was opened. An address that
   * the machine does not have yet is waited for: a service starts before the network does.
   */
  async start(settings: EffectiveSettings): Promise<void> {
    await this.#needCertificates(settings)
    for (const [number, { general }] of Object.entries(settings.virtualServers)) {
      await this.#make(number).setBindings(general.bindings, anyMayWait)
    }
  }

  #make(number: string): Receiver {
    const { system, submission, authenticator, certificates } = this.#options
    const receiver = createReceiver({
      system,
      virtualServer: number,
      settings: () => this.#options.settings(number),
      submission,
      certificate: () => certificates.get(this.#options.settings(number).tls.certificate),
      authenticator,
      counts: this.#counts,
      tally: this.#options.tally(number),
    })
    this.#receivers.set(number, receiver)
    return receiver
  }

  stateOf(number: string): GeneralState {
    return this.#states.get(number) ?? 'Started'
  }

  /** Throws CannotApply when a port is taken; then it is as it was. */
  async #start(number: string): Promise<void> {
    try {
      const { bindings } = this.#options.settings(number).general
      await this.#receivers.get(number)?.setBindings(bindings, anyMayWait)
    } catch (error) {
      throw error instanceof BindError ? new CannotApply(error.message) : error
    }
    this.#states.delete(number)
    this.#options.started()
  }

  /** Resolves when nobody listens any more; clients in the middle of a message are waited for in the background. */
  async #stop(number: string): Promise<void> {
    this.#states.set(number, 'Stopped')
    const receiver = this.#receivers.get(number)
    await receiver?.pause()
    void receiver?.stop(STOP_LIMIT_MS)
  }

  async #suspend(number: string): Promise<void> {
    if (this.stateOf(number) === 'Started') this.#states.set(number, 'Paused')
    await this.#receivers.get(number)?.pause()
  }

  /** As the control methods see them. */
  running(): RunningServers {
    return {
      stateOf: (number) => this.stateOf(number),
      connectionsOf: (number) => this.connectionsOf(number),
      listening: (number) => this.#receivers.get(number)?.listening ?? [],
      waiting: (number) => this.#receivers.get(number)?.waiting ?? [],
      start: (number) => this.#start(number),
      stop: (number) => this.#stop(number),
      suspend: (number) => this.#suspend(number),
      resume: (number) => this.#start(number),
    }
  }

  /** Open connections of clients. */
  connectionsOf(number: string): number {
    return this.#receivers.get(number)?.connections ?? 0
  }

  /** The sessions of clients, as the control methods see them. */
  sessions(): Sessions {
    const receivers = () => [...this.#receivers.values()]
    return {
      list: () => receivers().flatMap((receiver) => receiver.sessions),
      disconnect: (identity) => {
        // An identity begins with the number of its virtual server.
        return this.#receivers.get(identity.split('-')[0] ?? '')?.disconnect(identity)
      },
    }
  }

  /** `127.0.0.1:2525, [::1]:2525`, or `nothing`. */
  listening(number: string): string {
    return this.#receivers.get(number)?.listening.map(listeningText).join(', ') || 'nothing'
  }

  /** `192.0.2.1:25`, or nothing. */
  waiting(number: string): string {
    return (this.#receivers.get(number)?.waiting ?? []).map(listeningText).join(', ')
  }

  /** Makes what a change needs. Throws CannotApply, and then everything is as it was. */
  async apply(next: EffectiveSettings, previous: EffectiveSettings): Promise<void> {
    await makeFolders(this.#options.system, next, previous)
    await this.#needCertificates(next, previous)
    const made = Object.keys(next.virtualServers).filter((number) => !this.#receivers.has(number))
    for (const number of made) this.#make(number)
    try {
      await this.#letGo(next)
      for (const number of this.#receivers.keys()) await this.#listen(number, next, wasIn(number, previous))
    } catch (error) {
      await this.#listenAgain(previous)
      for (const number of made) this.#forget(number)
      throw error instanceof BindError ? new CannotApply(error.message, pointerOf(error, next)) : error
    }
    const removed = [...this.#receivers.keys()].filter((number) => next.virtualServers[number] === undefined)
    for (const number of removed) this.#forget(number)
  }

  /** Closes what another virtual server wants from now on, and only that: two may change places. */
  async #letGo(settings: EffectiveSettings): Promise<void> {
    const started = [...this.#receivers].filter(([number]) => this.stateOf(number) === 'Started')
    const wanted = started.map(([number, { listening }]) => ({
      number,
      bindings: bindingsOf(number, settings).filter((one) => !listening.some((open) => same(one, open))),
    }))
    for (const [number, receiver] of started) {
      const others = wanted.flatMap((one) => (one.number === number ? [] : one.bindings))
      const kept = receiver.listening.filter((open) => !others.some((one) => overlap(one, open)))
      if (kept.length < receiver.listening.length) await receiver.setBindings(kept)
    }
  }

  async #listen(number: string, settings: EffectiveSettings, mayWait: MayWait): Promise<void> {
    if (this.stateOf(number) !== 'Started') return
    await this.#receivers.get(number)?.setBindings(bindingsOf(number, settings), mayWait)
  }

  /** After a change that failed. Another program may have been quicker: one that cannot listen keeps the others from nothing. */
  async #listenAgain(settings: EffectiveSettings): Promise<void> {
    await this.#letGo(settings)
    for (const number of this.#receivers.keys()) {
      await this.#listen(number, settings, anyMayWait).catch((error: unknown) =>
        this.#options.system.log.error(
          `Virtual server ${number} could not go back to its bindings: stop and start it. ${error instanceof Error ? error.message : String(error)}`,
        ),
      )
    }
  }

  /** Its clients get 421 when they are not in the middle of a message. */
  #forget(number: string): void {
    const receiver = this.#receivers.get(number)
    this.#receivers.delete(number)
    this.#states.delete(number)
    if (receiver === undefined) return
    const leaving = receiver.stop(STOP_LIMIT_MS).finally(() => this.#leaving.delete(leaving))
    this.#leaving.add(leaving)
  }

  async stop(): Promise<void> {
    const stopping = [...this.#receivers.values()].map((receiver) => receiver.stop(STOP_LIMIT_MS))
    await Promise.all([...stopping, ...this.#leaving])
  }

  /** The receivers ask for a certificate at each handshake: here it is made sure of that there is one. */
  async #needCertificates(next: EffectiveSettings, previous?: EffectiveSettings): Promise<void> {
    await this.#eachCertificate(next, previous, (name, hostName) => this.#options.certificates.need(name, hostName))
  }

  /** Whether `apply` would find the certificates. Throws CannotApply. */
  async foresee(next: EffectiveSettings, previous: EffectiveSettings): Promise<void> {
    await this.#eachCertificate(next, previous, (name, hostName) => this.#options.certificates.expect(name, hostName))
  }

  async #eachCertificate(
    next: EffectiveSettings,
    previous: EffectiveSettings | undefined,
    look: (name: string, hostName: string) => Promise<unknown>,
  ): Promise<void> {
    for (const [number, { general, tls }] of Object.entries(next.virtualServers)) {
      if (tls.certificate === previous?.virtualServers[number]?.tls.certificate) continue
      try {
        await look(tls.certificate, general.fullyQualifiedDomainName)
      } catch (error) {
        const text =
          error instanceof CertificateProblem ? error.message : `No certificate can be made: ${diskProblem(error)}`
        const own = tls.certificate === general.fullyQualifiedDomainName
        const setting = own ? 'general/fullyQualifiedDomainName' : 'tls/certificate'
        throw new CannotApply(text, `/virtualServers/${number}/${setting}`)
      }
    }
  }
}

/**
 * Makes the folders of the virtual servers and finds out whether they can be written; those that are as before are left
 * alone. Throws CannotApply with what to do.
 */
export async function makeFolders(
  { disk }: Pick<System, 'disk'>,
  next: EffectiveSettings,
  previous?: EffectiveSettings,
): Promise<void> {
  for (const [number, server] of Object.entries(next.virtualServers)) {
    const before = previous?.virtualServers[number]
    for (const name of folderNames) {
      if (server.folder[name] !== before?.folder[name])
        await makeFolder(disk, server.folder[name], `${number}/folder/${name}`)
    }
    const folder = logFolderOf(number, server)
    if (folder !== undefined && folder !== (before && logFolderOf(number, before)))
      await makeFolder(disk, folder, `${number}/logging/logFileDirectory`)
  }
}

/** Undefined where no protocol log is written. */
function logFolderOf(number: string, { logging }: EffectiveVirtualServer): string | undefined {
  return logging.enabled ? logFolder(logging.logFileDirectory, number) : undefined
}

async function makeFolder(disk: System['disk'], folder: string, pointer: string): Promise<void> {
  try {
    await disk.makeFolder(folder)
    await disk.checkWritable(folder)
  } catch (error) {
    throw new CannotApply(`${folder} cannot be written: ${diskProblem(error)}`, `/virtualServers/${pointer}`)
  }
}

/** Of one that goes none. */
function bindingsOf(number: string, { virtualServers }: EffectiveSettings): readonly Binding[] {
  return virtualServers[number]?.general.bindings ?? []
}

/** What is in the settings already is waited for; no change is made that could be refused instead. */
const anyMayWait: MayWait = () => true

/** A change that names an address which the machine does not have is refused, not one of something else. */
function wasIn(number: string, settings: EffectiveSettings): MayWait {
  const known = bindingsOf(number, settings)
  return (binding) => known.some((one) => same(one, binding))
}

/** `127.0.0.1:465 (TLS)` */
function listeningText(binding: Binding): string {
  return `${endpointText(binding)}${binding.tls === 'Implicit' ? ' (TLS)' : ''}`
}

function pointerOf({ binding }: BindError, settings: EffectiveSettings): string {
  for (const [number, { general }] of Object.entries(settings.virtualServers)) {
    const index = general.bindings.findIndex(
      ({ address, port }) => address === binding.address && port === binding.port,
    )
    if (index >= 0) return `/virtualServers/${number}/general/bindings/${index}`
  }
  return '/virtualServers'
}
