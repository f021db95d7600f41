/** What a change would open to strangers: it needs force, and a warning that names it (invariant 5). Pure. */
import ipaddr from 'ipaddr.js'
import { plainKey } from './entries.js'
import type { EffectiveSettings, EffectiveVirtualServer } from './machine-defaults.js'

export interface Danger {
  /** The same while the same thing is open; so a change is asked only for what it opens itself. */
  readonly key: string
  readonly kind: 'plainLogins' | 'mode' | 'grant' | 'domain'
  /** The network or domain that is too wide. */
  readonly subject?: string
  /** JSON pointer into settings.json. */
  readonly pointer: string
  /** Who may relay then, in a sentence. */
  readonly warning: string
}

/**
 * A granted network with fewer bits than this is no site's own: 10.0.0.0/8 is the largest private network (RFC 1918), and
 * registries give whole providers 20 bits and more of IPv6. fc00::/7 is private as a whole (RFC 4193).
 */
const WIDEST_BITS = { ipv4: 8, ipv6: 20 } as const

/** Everything that these settings leave open to strangers. */
export function dangersOf(settings: EffectiveSettings): readonly Danger[] {
  return Object.entries(settings.virtualServers).flatMap(([number, server]) => dangersOfServer(number, server))
}

/** What `next` opens and `previous` did not. */
export function newDangers(previous: EffectiveSettings, next: EffectiveSettings): readonly Danger[] {
  const known = new Set(dangersOf(previous).map((danger) => danger.key))
  return dangersOf(next).filter((danger) => !known.has(danger.key))
}

/** What one virtual server leaves open. */
export function dangersOfServer(number: string, server: EffectiveVirtualServer): readonly Danger[] {
  const { mode, grant, deny } = server.relayRestriction
  const area = `/virtualServers/${number}/relayRestriction`
  const at = `virtual server ${number} (${server.general.name})`
  const open: Danger[] = []
  if (server.authentication.basic && !server.authentication.requireTls) {
    const warning = `Clients may log in to ${at} without TLS: their passwords cross the network as plain text.`
    const pointer = `/virtualServers/${number}/authentication/requireTls`
    open.push({ key: `${number} plain logins`, kind: 'plainLogins', pointer, warning })
  }
  if (mode === 'AllExceptListed') {
    const but =
      deny.length === 0 ? '' : `, except ${deny.length === 1 ? 'the one' : `the ${deny.length}`} in its Deny list`
    const warning = `Every machine that can reach ${at}${but} may relay mail through it to any domain: it is an open relay.`
    open.push({ key: `${number} mode`, kind: 'mode', pointer: `${area}/mode`, warning })
  }
  for (const [index, { address }] of grant.entries()) {
    if (!isWide(address)) continue
    const warning = `Every machine in ${address} that can reach ${at} may relay mail through it to any domain.`
    const pointer = `${area}/grant/${index}/address`
    open.push({ key: `${number} grant ${plainKey(address)}`, kind: 'grant', subject: address, pointer, warning })
  }
  for (const [index, { name, type, allowRelay }] of server.general.domains.entries()) {
    if (type !== 'Remote' || !allowRelay || !isWideDomain(name)) continue
    const warning = `Every machine that can reach ${at} may relay mail through it to any domain below ${name.slice(2)}.`
    const pointer = `/virtualServers/${number}/general/domains/${index}/allowRelay`
    open.push({ key: `${number} domain ${name}`, kind: 'domain', subject: name, pointer, warning })
  }
  return open
}

/**
 * Whether the subdomains belong to many: those of a top-level domain, and of what looks like co.uk or com.au. No list of
 * public suffixes is asked: one that is taken for public by mistake needs force, no more.
 */
function isWideDomain(name: string): boolean {
  return /^\*\.(?:[^.]{1,3}\.[^.]{2}|[^.]+)$/.test(name)
}

/** Also where IPv4 is written within IPv6 (::ffff:0:0/96, RFC 4291 section 2.5.5.2). */
function isWide(network: string): boolean {
  const [address = '', bits] = network.split('/')
  if (bits === undefined) return false
  const parsed = ipaddr.parse(address)
  if (parsed instanceof ipaddr.IPv4) return Number(bits) < WIDEST_BITS.ipv4
  if (parsed.isIPv4MappedAddress() && Number(bits) >= 96) return Number(bits) - 96 < WIDEST_BITS.ipv4
  const isPrivate = parsed.range() === 'uniqueLocal' && Number(bits) >= 7
  return Number(bits) < WIDEST_BITS.ipv6 && !isPrivate
}
