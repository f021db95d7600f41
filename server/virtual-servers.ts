/** The virtual servers of the relay: their folders and receivers, and what a change of settings does to them. */
import type { Submission } from './queue/submission.js'
import type { Authenticator } from './receive/authenticator.js'
import { BindError, bindingText } from './receive/bindings.js'
import { type Certificate, loadCertificate } from './receive/certificate.js'
import { ConnectionCounts } from './receive/connections.js'
import { createReceiver, type Receiver } from './receive/receiver.js'
import type { EffectiveSettings, EffectiveVirtualServer } from './settings/machine-defaults.js'
import { CannotApply } from './settings/refusal.js'
import type { System } from './system/system.js'

const folderNames = ['pickupDirectory', 'queueDirectory', 'dropDirectory', 'badMailDirectory'] as const

/** How long a stop of the process waits for clients in the middle of a message. */
const STOP_LIMIT_MS = 10_000

export interface VirtualServersOptions {
  readonly system: System
  readonly root: string
  readonly submission: Submission
  readonly authenticator: Authenticator
  /** The settings in effect of a virtual server. */
  readonly settings: (number: string) => EffectiveVirtualServer
}

export class VirtualServers {
  readonly #options: VirtualServersOptions
  readonly #counts = new ConnectionCounts()
  readonly #receivers = new Map<string, Receiver>()

  constructor(options: VirtualServersOptions) {
    this.#options = options
  }

  /** Starts every virtual server. Rejects with BindError or the disk's error; `stop` closes what was opened. */
  async start(settings: EffectiveSettings): Promise<void> {
    const { system, root, submission, authenticator } = this.#options
    for (const [number, server] of Object.entries(settings.virtualServers)) {
      const certificate = await loadCertificate(system, root, server.general.fullyQualifiedDomainName)
      const receiver = createReceiver({
        system,
        virtualServer: number,
        settings: () => this.#options.settings(number),
        submission,
        certificate,
        authenticator,
        counts: this.#counts,
      })
      this.#receivers.set(number, receiver)
      await receiver.setBindings(server.general.bindings)
    }
  }

  /** Whether a virtual server listens. */
  stateOf(number: string): 'Started' | 'Stopped' {
    return (this.#receivers.get(number)?.listening.length ?? 0) > 0 ? 'Started' : 'Stopped'
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
        await receiver.setBindings(next.virtualServers[number]?.general.bindings ?? [])
      }
    } catch (error) {
      for (const number of changed) {
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
  for (const [number, { folder }] of Object.entries(next.virtualServers)) {
    for (const name of folderNames) {
      if (folder[name] === previous?.virtualServers[number]?.folder[name]) continue
      try {
        await disk.makeFolder(folder[name])
        await disk.checkWritable(folder[name])
      } catch (error) {
        const text = `${folder[name]} cannot be written: ${textOf(error)}. Give the relay's account the right to, or choose another folder.`
        throw new CannotApply(text, `/virtualServers/${number}/folder/${name}`)
      }
    }
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
