/**
 * Whether strangers may relay, tried after the start and after each change of settings: what protects everybody else must
 * not depend on one function being right. The settings' own dangers (invariant 5) are known and told elsewhere; this finds
 * what they do not explain.
 */
import { replyToStranger } from './receive/stranger.js'
import { type Danger, dangersOfServer } from './settings/danger.js'
import type { EffectiveSettings, EffectiveVirtualServer } from './settings/machine-defaults.js'
import { addressPolicy, isAllowed } from './smtp/address-lists.js'
import type { System } from './system/system.js'

/** For documentation (RFC 5737, RFC 3849): no client of anybody. */
const addresses = [
  ['192.0.2.1', '198.51.100.1', '203.0.113.1'],
  ['2001:db8::1', '2001:db8:ffff::1'],
] as const
/** Nobody's domain (RFC 2606). */
const domain = 'relay-test.mailroot.invalid'

export interface RelayCheckParts {
  readonly system: Pick<System, 'clock' | 'log'>
  /** What a virtual server is known to leave open. */
  readonly dangersOf?: (number: string, server: EffectiveVirtualServer) => readonly Pick<Danger, 'kind'>[]
}

export class RelayCheck {
  readonly #parts: RelayCheckParts
  #next: EffectiveSettings | undefined
  #running: Promise<void> | undefined

  constructor(parts: RelayCheckParts) {
    this.#parts = parts
  }

  /** Never rejects. What comes while one is being made is checked after it, and only the latest. */
  check(settings: EffectiveSettings): Promise<void> {
    this.#next = settings
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
    })
    return this.#running
  }

  async #run(): Promise<void> {
    for (let settings = this.#next; settings !== undefined; settings = this.#next) {
      this.#next = undefined
      const closed: string[] = []
      for (const [number, server] of Object.entries(settings.virtualServers)) {
        try {
          if (!this.#isKnown(number, server) && (await this.#isClosed(number, server))) closed.push(number)
        } catch (error) {
          this.#untried(number, error instanceof Error ? error.message : String(error))
        }
      }
      if (closed.length > 0)
        this.#parts.system.log.info(`No stranger may relay through virtual server ${closed.join(', ')}: it was tried`)
    }
  }

  #isKnown(number: string, server: EffectiveVirtualServer): boolean {
    const { dangersOf = dangersOfServer } = this.#parts
    return dangersOf(number, server).some(({ kind }) => kind !== 'plainLogins')
  }

  async #isClosed(number: string, server: EffectiveVirtualServer): Promise<boolean> {
    const { clock, log } = this.#parts.system
    // A stranger can speak TLS too.
    const settings = { ...server, tls: { ...server.tls, requireTls: false } }
    const strangers = strangersTo(server)
    let isClosed = strangers.length > 0
    for (const address of strangers) {
      const sender = `postmaster@${domain}`
      const reply = await replyToStranger(clock, settings, { address, sender, recipient: sender })
      if (reply.startsWith('5')) continue
      isClosed = false
      if (!reply.startsWith('2')) this.#untried(number, reply)
      else
        log.error(
          `Virtual server ${number} is an open relay, and no setting says so: a client at ${address}, which no list names, was let send to ${domain} (${reply}). Stop it with Stop-SmtpVirtualServer ${number}, look at Get-SmtpRelayRestriction and Get-SmtpRelayAddress, and report it as a fault of the relay`,
        )
    }
    return isClosed
  }

  #untried(number: string, why: string): void {
    this.#parts.system.log.warn(`Nobody could try whether strangers may relay through virtual server ${number}: ${why}`)
  }
}

/** Of each family one that no list names, if there is one. */
function strangersTo({ connectionControl, relayRestriction }: EffectiveVirtualServer): readonly string[] {
  const named = [connectionControl, relayRestriction].flatMap(({ grant, deny }) => [...grant, ...deny])
  const lists = addressPolicy({ mode: 'OnlyListed', grant: named, deny: [] })
  return addresses.flatMap((family) => family.find((address) => !isAllowed(lists, address)) ?? [])
}
