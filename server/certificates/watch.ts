/**
 * Looks after the certificates while the relay runs: takes in those that were replaced on the disk, renews those that the
 * relay made itself, and warns of those that end.
 */
import type { Timer } from '../system/clock.js'
import type { Certificate } from './certificate.js'
import { makeOwn } from './make.js'
import type { CertificateStore, StoreSystem } from './store.js'

/** How soon a file that was replaced is noticed. */
export const LOOK_MS = 5_000
const DAY_MS = 86_400_000
/** From so long before its end on a certificate is renewed, or warned of. */
export const SOON_MS = 30 * DAY_MS

type State = 'soon' | 'expired' | 'renewal'

interface Told {
  readonly state: State
  readonly certificate: Certificate
  readonly atMs: number
}

export class CertificateWatch {
  readonly #system: StoreSystem
  readonly #store: CertificateStore
  readonly #usedBy: (name: string) => readonly string[]
  /** By name: what was said last of a certificate, so that it is said once a day. */
  readonly #told = new Map<string, Told>()
  #timer: Timer | undefined
  #looking: Promise<void> = Promise.resolve()
  #stopped = false

  /** `usedBy`: the numbers of the virtual servers that show the certificate of a name. */
  constructor(system: StoreSystem, store: CertificateStore, usedBy: (name: string) => readonly string[]) {
    this.#system = system
    this.#store = store
    this.#usedBy = usedBy
  }

  /** Looks now, and then again and again until `stop`. */
  start(): void {
    this.#looking = this.look().finally(() => {
      if (!this.#stopped) this.#timer = this.#system.clock.timer(LOOK_MS, () => this.start())
    })
  }

  /** Resolves when nothing is written any more. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#timer?.cancel()
    await this.#looking
  }

  /** Never rejects. */
  async look(): Promise<void> {
    await this.#store.look()
    for (const { name, certificate } of this.#store.list()) {
      const servers = this.#usedBy(name)
      if (certificate === undefined || servers.length === 0) this.#told.delete(name)
      else await this.#lookAt(name, certificate, servers)
    }
  }

  async #lookAt(name: string, certificate: Certificate, servers: readonly string[]): Promise<void> {
    const leftMs = certificate.notAfterMs - this.#system.clock.now()
    if (leftMs >= SOON_MS) {
      this.#told.delete(name)
      return
    }
    if (certificate.selfMade) {
      await this.#renew(name, certificate)
      return
    }
    const { log } = this.#system
    const state = leftMs > 0 ? 'soon' : 'expired'
    if (!this.#isNews(name, state, certificate)) return
    const by = `The certificate ${name} of virtual server ${servers.join(', ')}`
    const day = new Date(certificate.notAfterMs).toISOString().slice(0, 10)
    const advice = 'Bring the next one with Import-SmtpCertificate under the same name.'
    if (state === 'soon') log.warn(`${by} expires on ${day}, in ${daysText(leftMs)}. ${advice}`)
    else log.error(`${by} has expired on ${day}: clients that check certificates refuse it. ${advice}`)
  }

  async #renew(name: string, certificate: Certificate): Promise<void> {
    const { clock, log } = this.#system
    // What failed is tried again once a day, as it is said.
    if (!this.#isNews(name, 'renewal', certificate)) return
    try {
      await this.#store.put(name, await makeOwn(name, clock.now()))
      log.info(`The self-made certificate ${name} was renewed: new handshakes get it`)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      log.error(`The self-made certificate ${name}, which ends soon, could not be renewed: ${why}`)
    }
  }

  #isNews(name: string, state: State, certificate: Certificate): boolean {
    const told = this.#told.get(name)
    const now = this.#system.clock.monotonic()
    const same = told?.state === state && told.certificate === certificate
    if (same && now - told.atMs < DAY_MS) return false
    this.#told.set(name, { state, certificate, atMs: now })
    return true
  }
}

function daysText(ms: number): string {
  const days = Math.floor(ms / DAY_MS)
  return days === 1 ? '1 day' : `${days} days`
}
