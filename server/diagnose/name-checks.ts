/** How the world sees the name of a virtual server that sends to it: its address, the way back, and DNS itself. */
import ipaddr from 'ipaddr.js'
import { isAbsence, type Resolver } from '../system/resolver.js'
import { type Found, quoted } from './finding.js'

export interface NameParts {
  readonly number: string
  readonly host: string
  /** Of the settings; none: those of the system. */
  readonly dnsServers: readonly string[]
  readonly resolver: Pick<Resolver, 'hostAddresses' | 'hostNames'>
  readonly signal: AbortSignal
}

/** Addresses of the host that are looked at. */
const ADDRESSES_MAX = 4

/** For a virtual server that sends by MX record. */
export async function nameFindings(parts: NameParts): Promise<readonly Found[]> {
  const { number, host, dnsServers, resolver, signal } = parts
  const groups = dnsServers.length === 0 ? [[]] : dnsServers.map((server) => [server])
  const answers = await Promise.all(groups.map((servers) => ask(() => resolver.hostAddresses(host, servers, signal))))
  const silent = answers.flatMap((answer, n) => {
    if (answer.fault === undefined) return []
    const who = groups[n]?.[0] ?? 'of this machine'
    const fix = `Set-SmtpOutboundConnection -VirtualServer ${number} -DnsServers <address of a name server that answers>`
    const message = `The name server ${who} does not answer (${answer.fault}), and mail goes by MX record.`
    return [
      { id: 'Dns.NoAnswer', virtualServer: number, setting: 'outboundConnection.dnsServers', message, fix } as const,
    ]
  })
  const answered = answers.findIndex(({ fault }) => fault === undefined)
  if (answered === -1) return silent
  const addresses = answers[answered]?.found ?? []
  const about = { virtualServer: number, setting: 'general.fullyQualifiedDomainName' }
  if (addresses.length === 0) {
    const message = `The name ${host}, with which the virtual server greets others, has no address in DNS: many refuse its mail.`
    const fix = `Set-SmtpVirtualServer ${number} -FullyQualifiedDomainName <a name that DNS knows>`
    return [...silent, { id: 'Name.NoAddress', ...about, message, fix }]
  }
  const seen = addresses.filter(isSeenByOthers).slice(0, ADDRESSES_MAX)
  const pointers = await Promise.all(seen.map((address) => pointerFindings(address, groups[answered] ?? [], parts)))
  return [...silent, ...pointers.flat()]
}

async function pointerFindings(
  address: string,
  servers: readonly string[],
  parts: NameParts,
): Promise<readonly Found[]> {
  const { number, host, resolver, signal } = parts
  const { found, fault } = await ask(() => resolver.hostNames(address, servers, signal))
  const about = { virtualServer: number, setting: 'general.fullyQualifiedDomainName' }
  if (fault !== undefined) throw new Error(`the PTR record of ${address}: ${fault}`)
  if (found.some((name) => name.toLowerCase() === host.toLowerCase())) return []
  if (found.length === 0) {
    const message = `${address}, an address of ${host}, has no PTR record: many refuse mail from it. Whoever gave you the address can add one.`
    return [{ id: 'Name.NoPointer', ...about, message, fix: `Resolve-DnsName ${address} # to see when it is there` }]
  }
  const message = `The PTR record of ${address}, an address of ${host}, names ${found.join(', ')}: many take mail only where both are the same.`
  const fix = `Set-SmtpVirtualServer ${number} -FullyQualifiedDomainName ${quoted(found[0] ?? '')}`
  return [{ id: 'Name.PointerMismatch', ...about, message, fix }]
}

interface Answer {
  readonly found: readonly string[]
  /** No answer; that there is no such record is one. */
  readonly fault?: string
}

async function ask(look: () => Promise<readonly string[]>): Promise<Answer> {
  try {
    return { found: await look() }
  } catch (error) {
    if (isAbsence(error)) return { found: [] }
    const { code, message } = error as { code?: unknown; message?: unknown }
    return { found: [], fault: String(code ?? message ?? error) }
  }
}

/** An address of a private network is another one outside, and has no PTR record there. */
function isSeenByOthers(address: string): boolean {
  const range = ipaddr.isValid(address) ? ipaddr.process(address).range() : 'private'
  return !['private', 'loopback', 'linkLocal', 'uniqueLocal', 'carrierGradeNat', 'unspecified'].includes(range)
}
