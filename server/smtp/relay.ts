/** Who may send where: the relay decision in the order of the IIS SMTP Server. Pure. */
import ipaddr from 'ipaddr.js'

export type AddressMode = 'OnlyListed' | 'AllExceptListed'

/** A network, ready to be compared. */
type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** The relay settings of a virtual server, ready to be asked for each recipient. */
export interface RelayPolicy {
  /** Lower case. */
  readonly localDomains: ReadonlySet<string>
  readonly mode: AddressMode
  readonly grant: readonly Network[]
  readonly deny: readonly Network[]
  /** A client that has logged in may relay whatever the lists say. */
  readonly relayForAuth: boolean
}

/** Why a recipient is taken, or that it is not. */
export type RelayDecision = 'local' | 'authenticated' | 'granted' | 'refused'

export interface RelayLists {
  readonly mode: AddressMode
  readonly relayForAuth: boolean
  /** Addresses and networks in CIDR notation. */
  readonly grant: readonly { readonly address: string }[]
  readonly deny: readonly { readonly address: string }[]
}

/** Throws when an address is none: settings are checked before. */
export function relayPolicy(localDomains: readonly string[], lists: RelayLists): RelayPolicy {
  return {
    localDomains: new Set(localDomains.map((domain) => domain.toLowerCase())),
    mode: lists.mode,
    grant: lists.grant.map((entry) => network(entry.address)),
    deny: lists.deny.map((entry) => network(entry.address)),
    relayForAuth: lists.relayForAuth,
  }
}

/** Who asks. */
export interface RelayClient {
  readonly authenticated: boolean
  /** Whether the lists let it relay: `mayRelay`, or what a session remembers of it. Asked last. */
  readonly listed: () => boolean
}

/**
 * Decides for one recipient: a local domain is taken from anyone; any other needs the right to relay, by a login where the
 * settings say so, else by the lists.
 */
export function decideRelay(policy: RelayPolicy, domain: string, client: RelayClient): RelayDecision {
  if (policy.localDomains.has(domain.toLowerCase())) return 'local'
  if (client.authenticated && policy.relayForAuth) return 'authenticated'
  return client.listed() ? 'granted' : 'refused'
}

/**
 * Whether a client's address has the right to relay, by the list that the mode names. One that is not known has it not
 * (closed by default).
 */
export function mayRelay(policy: RelayPolicy, clientAddress: string | undefined): boolean {
  if (clientAddress === undefined || !ipaddr.isValid(clientAddress)) return false
  // `process` turns an IPv4-mapped IPv6 address into the IPv4 address that a list names.
  const address = ipaddr.process(clientAddress)
  if (policy.mode === 'OnlyListed') return policy.grant.some((listed) => contains(listed, address))
  return !policy.deny.some((listed) => contains(listed, address))
}

function network(text: string): Network {
  const [address = '', bits] = text.split('/')
  const parsed = ipaddr.parse(address)
  const length = bits === undefined ? addressBits(parsed) : Number(bits)
  // ::ffff:10.0.0.0/104 is the network 10.0.0.0/8 in another notation.
  if (parsed instanceof ipaddr.IPv6 && parsed.isIPv4MappedAddress() && length >= 96) {
    return [parsed.toIPv4Address(), length - 96]
  }
  return [parsed, length]
}

function addressBits(address: ipaddr.IPv4 | ipaddr.IPv6): number {
  return address.kind() === 'ipv4' ? 32 : 128
}

function contains([first, bits]: Network, address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (first instanceof ipaddr.IPv4) return address instanceof ipaddr.IPv4 && address.match(first, bits)
  return address instanceof ipaddr.IPv6 && address.match(first, bits)
}
