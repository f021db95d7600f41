/** The Grant and Deny lists of IIS's dialogs: who may connect, who may relay. Pure. */
import ipaddr from 'ipaddr.js'

export type AddressMode = 'OnlyListed' | 'AllExceptListed'

/** A network, ready to be compared. */
type Network = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** As the settings have them. */
export interface AddressLists {
  readonly mode: AddressMode
  /** Addresses and networks in CIDR notation. */
  readonly grant: readonly { readonly address: string }[]
  readonly deny: readonly { readonly address: string }[]
}

/** Lists, ready to be asked. */
export interface AddressPolicy {
  readonly mode: AddressMode
  readonly grant: readonly Network[]
  readonly deny: readonly Network[]
}

/** Throws when an address is none: settings are checked before. */
export function addressPolicy({ mode, grant, deny }: AddressLists): AddressPolicy {
  return {
    mode,
    grant: grant.map(({ address }) => network(address)),
    deny: deny.map(({ address }) => network(address)),
  }
}

/** Whether the list that the mode names lets an address in; undefined when the address is not known. */
export function isAllowed(policy: AddressPolicy, clientAddress: string | undefined): boolean | undefined {
  if (clientAddress === undefined || !ipaddr.isValid(clientAddress)) return undefined
  // `process` turns an IPv4-mapped IPv6 address into the IPv4 address that a list names.
  const address = ipaddr.process(clientAddress)
  if (policy.mode === 'OnlyListed') return policy.grant.some((listed) => contains(listed, address))
  return !policy.deny.some((listed) => contains(listed, address))
}

/**
 * Whether a client may connect. One whose address is not known may only where nobody is kept out: it could be the one
 * that is meant.
 */
export function mayConnect(policy: AddressPolicy, clientAddress: string | undefined): boolean {
  return isAllowed(policy, clientAddress) ?? (policy.mode === 'AllExceptListed' && policy.deny.length === 0)
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
