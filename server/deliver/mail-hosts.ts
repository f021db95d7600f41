/** The hosts that take the mail of a domain, in the order in which they are to be tried (RFC 5321 section 5.1). */
import type { DeliveryError } from '../queue/envelope.js'
import type { Watching } from '../queue/watchdog.js'
import { kindOfAddress, plainAddress } from '../smtp/networks.js'
import { isAbsence, type MailExchanger } from '../system/resolver.js'
import type { System } from '../system/system.js'
import type { MxRoute } from './courier.js'
import { lookupLimitMs, maxAddresses, maxMailHosts } from './limits.js'
import { oneLine } from './reply.js'
import { type Waits, within } from './within.js'

/** Who we are: mail must not come back to us. */
export interface Self {
  readonly fullyQualifiedDomainName: string
  readonly bindings: readonly { readonly address: string; readonly port: number }[]
}

/** One host with what is known of its addresses. */
export interface MailHost {
  readonly host: string
  readonly addresses: readonly string[]
  /** Why there are no addresses. */
  readonly error?: DeliveryError
}

/** No host takes this mail, now or later. `final`: a smart host could not help either, since the domain itself says so. */
export class Undeliverable extends Error {
  readonly detail: DeliveryError
  readonly final: boolean

  constructor(text: string, enhanced: string, final = false) {
    super(text)
    this.detail = { stage: 'Dns', text, enhanced }
    this.final = final
  }
}

/** The look-up failed for now. */
export class LookupFault extends Error {
  readonly detail: DeliveryError

  constructor(text: string) {
    super(text)
    this.detail = { stage: 'Dns', text }
  }
}

/** Where the hosts of MX records listen (RFC 5321 section 4.5.4.2). */
const mailPort = 25

type Outside = Pick<System, 'clock' | 'network' | 'resolver' | 'random'> & Partial<Watching>

/**
 * Yields host by host, looked up only when the better ones have been tried. Throws Undeliverable or LookupFault; also
 * Undeliverable after the last host when none of them had an address. `id`: the message that waits, for the log.
 */
export async function* mailHosts(
  system: Outside,
  route: MxRoute,
  self: Self,
  signal: AbortSignal,
  id?: string,
): AsyncGenerator<MailHost> {
  const { domain } = route
  const isOurs = ownAddresses(system, self, route.port)
  const literal = literalAddress(domain)
  if (literal !== undefined) {
    if (isOurs(literal)) throw loop(domain, domain)
    if (!isForeign(literal, route.port)) throw new Undeliverable(`${literal} is the address of no other host`, '5.4.4')
    yield { host: literal, addresses: [literal] }
    return
  }
  const records = await exchangersOf(system, route, signal, id)
  const isImplicit = records.length === 0
  const all = isImplicit ? [{ exchange: domain, preference: 0 }] : records
  const better = betterThanUs(all, self)
  if (better.length === 0) throw loop(domain, self.fullyQualifiedDomainName)
  let yielded = false
  let absent = true
  for (const group of groups(better)) {
    const looked = await Promise.all(group.map((one) => lookUp(system, route, one.exchange.toLowerCase(), signal, id)))
    const ours = looked.find(({ addresses }) => addresses.some(isOurs))
    if (ours !== undefined && !yielded) throw loop(domain, ours.host)
    // Whoever is no better than we are would send it back to us.
    if (ours !== undefined) return
    yielded = true
    for (const { isAbsent, ...host } of shuffled(looked, system).map((one) => foreign(one, route.port))) {
      if (!isAbsent) absent = false
      yield host
    }
  }
  if (!absent) return
  const [text, enhanced] = isImplicit
    ? [`the domain ${domain} has neither a mail host (MX) nor an address in DNS`, '5.1.2']
    : [`no mail host (MX) of the domain ${domain} has an address in DNS`, '5.4.4']
  throw new Undeliverable(text, enhanced)
}

/** None: there is no MX record, and the domain itself is the host (implicit MX). */
async function exchangersOf(
  system: Outside,
  route: MxRoute,
  signal: AbortSignal,
  id: string | undefined,
): Promise<readonly MailExchanger[]> {
  const { domain, dnsServers } = route
  let records: readonly MailExchanger[]
  try {
    records = await within(system, lookUpOf(domain, id), signal, (inner) =>
      system.resolver.mailExchangers(domain, dnsServers, inner),
    )
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENODATA') return []
    if (isAbsence(error)) {
      const why = code === 'EBADNAME' ? 'is no name that DNS can have' : 'does not exist in DNS'
      throw new Undeliverable(`the domain ${domain} ${why} (${code})`, '5.1.2')
    }
    const text = `the mail hosts (MX) of ${domain} could not be looked up: ${lookupText(error)}${asking(dnsServers)}`
    throw new LookupFault(text)
  }
  // A name in DNS may have any octets; this one will stand in errors, logs and reports.
  const named = records
    .filter(({ exchange }) => exchange !== '')
    .map(({ exchange, preference }) => ({ exchange: oneLine(exchange), preference }))
  if (records.length > 0 && named.length === 0)
    throw new Undeliverable(`the domain ${domain} takes no mail (null MX, RFC 7505)`, '5.1.10', true)
  return named
}

/** In order, without those that are no better than we are by name, and no more than are tried. */
function betterThanUs(records: readonly MailExchanger[], self: Self): readonly MailExchanger[] {
  const own = self.fullyQualifiedDomainName.toLowerCase()
  const ours = records.filter(({ exchange }) => exchange.toLowerCase() === own).map(({ preference }) => preference)
  return records
    .filter(({ preference }) => preference < Math.min(...ours))
    .sort((a, b) => a.preference - b.preference)
    .slice(0, maxMailHosts)
}

/** Those of equal preference together. */
function groups(sorted: readonly MailExchanger[]): readonly (readonly MailExchanger[])[] {
  const preferences = [...new Set(sorted.map(({ preference }) => preference))]
  return preferences.map((wanted) => sorted.filter(({ preference }) => preference === wanted))
}

/** Equals share the load. */
function shuffled<T>(items: readonly T[], { random }: Pick<System, 'random'>): readonly T[] {
  const rest = [...items]
  return items.flatMap(() => rest.splice(random.below(rest.length), 1))
}

async function lookUp(
  system: Outside,
  { dnsServers }: MxRoute,
  host: string,
  signal: AbortSignal,
  id: string | undefined,
): Promise<Looked> {
  try {
    const addresses = await within(system, lookUpOf(host, id), signal, (inner) =>
      system.resolver.hostAddresses(host, dnsServers, inner),
    )
    return { host, addresses, isAbsent: false }
  } catch (error) {
    const isAbsent = isAbsence(error)
    const text = isAbsent
      ? `the mail host has no address in DNS (${codeOf(error)})`
      : `its address could not be looked up: ${lookupText(error)}${asking(dnsServers)}`
    return { host, addresses: [], error: { stage: 'Dns', text, host }, isAbsent }
  }
}

interface Looked extends MailHost {
  /** DNS says that it has no address. */
  readonly isAbsent: boolean
}

/** Without the addresses that are those of no other host: whoever has a domain writes into DNS what he likes. */
function foreign(looked: Looked, port: number): Looked {
  const { host, addresses } = looked
  const left = addresses.filter((address) => isForeign(address, port))
  if (left.length > 0 || addresses.length === 0) return { ...looked, addresses: left }
  const text = `its addresses in DNS are those of no other host: ${addresses.slice(0, maxAddresses).join(', ')}`
  return { host, addresses: [], error: { stage: 'Dns', text, host }, isAbsent: true }
}

/**
 * 0.0.0.0 is this machine, too, to the system. At the port where the hosts of domains listen, loopback would be a mail server
 * that trusts this machine; another port was chosen by somebody who knows what is there.
 */
function isForeign(address: string, port: number): boolean {
  const kind = kindOfAddress(address)
  return kind === 'host' || (kind === 'loopback' && port !== mailPort)
}

function lookUpOf(host: string, id: string | undefined): Waits {
  return { state: 'dns', limitMs: lookupLimitMs, about: { id, host } }
}

function loop(domain: string, name: string): Undeliverable {
  const text = `mail for ${domain} would come back to this relay: ${name} is its best mail host, and the domain is not local here`
  return new Undeliverable(text, '5.4.6')
}

/** Whether a connection to an address, at the port that we deliver to, would come back to the same virtual server. */
function ownAddresses(system: Outside, { bindings }: Self, port: number): (address: string) => boolean {
  const own = bindings.filter((binding) => binding.port === port).map(({ address }) => plainAddress(address))
  if (own.length === 0) return () => false
  const local = new Set(system.network.localAddresses().map(plainAddress))
  return (text) => {
    const address = plainAddress(text)
    const isV6 = address.includes(':')
    if (own.includes(address) || address === '0.0.0.0' || address === '::') return true
    const isLocal = local.has(address) || address.startsWith('127.') || address === '::1'
    return isLocal && own.includes(isV6 ? '::' : '0.0.0.0')
  }
}

/** `[192.0.2.1]` and `[IPv6:2001:db8::1]` (RFC 5321 section 4.1.3); undefined for a name. */
function literalAddress(domain: string): string | undefined {
  return /^\[(?:IPv6:)?(.*)\]$/i.exec(domain)?.[1]
}

/** What the resolver's errors mean. */
const lookupTexts: Readonly<Record<string, string>> = {
  ESERVFAIL: 'the name server failed (SERVFAIL)',
  EREFUSED: 'the name server refuses to answer (REFUSED)',
  ETIMEOUT: 'the name server does not answer (ETIMEOUT)',
  ECONNREFUSED: 'no name server listens there (ECONNREFUSED)',
  EBADRESP: 'the answer of the name server is damaged (EBADRESP)',
  EFORMERR: 'the name server does not understand the question (FORMERR)',
  ENOTIMP: 'the name server does not answer such questions (NOTIMP)',
}

function lookupText(error: unknown): string {
  const code = codeOf(error)
  const known = Object.hasOwn(lookupTexts, code) ? lookupTexts[code] : undefined
  return known ?? oneLine(error instanceof Error ? error.message : String(error))
}

function asking(servers: readonly string[]): string {
  return servers.length === 0 ? '' : `, asked at ${servers.join(', ')}`
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? '')
}
