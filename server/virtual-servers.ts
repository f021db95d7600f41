/** The virtual servers of the relay: their folders and receivers, and what a change of settings does to them. */
import type { RunningServers } from './control/server-state.js'
import type { GeneralState } from './generated/settings.js'
import { logFolder } from './protocol-log/log-folder.js'
import type { Submission } from './queue/submission.js'
import { BindError, bindingText } from './receive/bindings.js'
import { type Certificate, loadCertificate } from './receive/certificate.js'
import { ConnectionCounts } from './receive/connections.js'
import { createReceiver, type Receiver } from './receive/receiver.js'
import { diskProblem } from './settings/disk-problem.js'
import type { EffectiveSettings, EffectiveVirtualServer } from './settings/machine-defaults.js'
import { CannotApply } from './settings/refusal.js'
import type { ProtocolLogging } from './smtp/protocol-row.js'
import type { System } from './system/system.js'

const folderNames = ['pickupDirectory', 'queueDirectory', 'dropDirectory', 'badMailDirectory'] as const

/** How long a stop of the process waits for clients in the middle of a message. */
const STOP_LIMIT_MS = 10_000

export interface VirtualServersOptions {
  readonly system: System & Partial<ProtocolLogging>
  readonly root: string
  readonly submission: Submission
  /** The settings in effect of a virtual server. */
  readonly settings: (number: string) => EffectiveVirtualServer
  /** A virtual server delivers again. */
  readonly started: () => void
}

export class VirtualServers {
  readonly #options: VirtualServersOptions
  readonly #counts = new ConnectionCounts()
  readonly #receivers = new Map<string, Receiver>()
  /** Those that an administrator has paused or stopped. */
  readonly #states = new Map<string, 'Paused' | 'Stopped'>()

  constructor(options: VirtualServersOptions) {
    this.#options = options
  }

  /** Starts every virtual server. Rejects with BindError or the disk's error; `stop` closes what was opened. */
  async start(settings: EffectiveSettings): Promise<void> {
    const { system, root, submission } = this.#options
    for (const [number, server] of Object.entries(settings.virtualServers)) {
      const certificate = await loadCertificate(system, root, server.general.fullyQualifiedDomainName)
      const receiver = createReceiver({
        system,
        virtualServer: number,
        settings: () => this.#options.settings(number),
        submission,
        certificate,
        counts: this.#counts,
      })
      this.#receivers.set(number, receiver)
      await receiver.setBindings(server.general.bindings)
    }
  }

  stateOf(number: string): GeneralState {
    return this.#states.get(number) ?? 'Started'
  }

  /** Throws CannotApply when a port is taken; then it is as it was. */
  async #start(number: string): Promise<void> {
    try {
      await this.#receivers.get(number)?.setBindings(this.#options.settings(number).general.bindings)
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
      connectionsOf: (number) => this.#receivers.get(number)?.connections ?? 0,
      start: (number) => this.#start(number),
      stop: (number) => this.#stop(number),
      suspend: (number) => this.#suspend(number),
      resume: (number) => this.#start(number),
    }
  }

  /** `127.0.0.1:2525, [::1]:2525`, or `nothing`. */
  listening(number: string): string {
    return this.#receivers.get(number)?.listening.map(bindingText).join(', ') || 'nothing'
  }

  /** Makes what a change needs. Throws CannotApply, and then everything is as it was. */
  async apply(next: EffectiveSettings, previous: EffectiveSettings): Promise<void> {
    await makeFolders(this.#options.system, next, previous)
    const certificates = await this.#newCertificates(next, previous)
    const changed: string[] = []
    try {
      for (const [number, receiver] of this.#receivers) {
        changed.push(number)
        if (this.stateOf(number) === 'Started')
          await receiver.setBindings(next.virtualServers[number]?.general.bindings ?? [])
      }
    } catch (error) {
      for (const number of changed.filter((one) => this.stateOf(one) === 'Started')) {
        await this.#receivers.get(number)?.setBindings(previous.virtualServers[number]?.general.bindings ?? [])
      }
      throw error instanceof BindError ? new CannotApply(error.message, pointerOf(error, next)) : error
    }
    for (const [number, certificate] of certificates) this.#receivers.get(number)?.replaceCertificate(certificate)
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#receivers.values()].map((receiver) => receiver.stop(STOP_LIMIT_MS)))
  }

  /** For the virtual servers that get another name. */
  async #newCertificates(next: EffectiveSettings, previous: EffectiveSettings): Promise<Map<string, Certificate>> {
    const { system, root } = this.#options
    const certificates = new Map<string, Certificate>()
    for (const [number, { general }] of Object.entries(next.virtualServers)) {
      const name = general.fullyQualifiedDomainName
      if (name === previous.virtualServers[number]?.general.fullyQualifiedDomainName) continue
      try {
        certificates.set(number, await loadCertificate(system, root, name))
      } catch (error) {
        throw new CannotApply(textOf(error), `/virtualServers/${number}/general/fullyQualifiedDomainName`)
      }
    }
    return certificates
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

function pointerOf({ binding }: BindError, settings: EffectiveSettings): string {
  for (const [number, { general }] of Object.entries(settings.virtualServers)) {
    const index = general.bindings.findIndex(
      ({ address, port }) => address === binding.address && port === binding.port,
    )
    if (index >= 0) return `/virtualServers/${number}/general/bindings/${index}`
  }
  return '/virtualServers'
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
