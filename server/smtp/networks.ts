/** Addresses and networks as people and IIS write them: CIDR, a range, or an address and its mask. Pure. */
import ipaddr from 'ipaddr.js'

/** An IPv4 address in four decimal parts, or an IPv6 address (RFC 4291) without brackets and zone. */
export function isIpAddress(text: string): boolean {
  // What it cannot be is told cheaply: ipaddr.js throws inside for each, and a list has thousands of networks.
  if (!/^[\da-f.:]+$/i.test(text)) return false
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text)
}

/** An address as every other text of the same address: `2001:DB8::0001` and `::ffff:192.0.2.1` are read. No address: as it is. */
export function plainAddress(text: string): string {
  return isIpAddress(text) ? ipaddr.process(text).toString() : text
}

/**
 * What an address stands for: nobody (unspecified, broadcast, multicast, or no address), this machine (loopback), or a host,
 * those of private networks included.
 */
export function kindOfAddress(text: string): 'nobody' | 'loopback' | 'host' {
  if (!isIpAddress(text)) return 'nobody'
  const range = ipaddr.process(text).range()
  if (range === 'loopback') return 'loopback'
  return range === 'unspecified' || range === 'broadcast' || range === 'multicast' ? 'nobody' : 'host'
}

/** Whether a text is one address or exactly one network, in one of the notations that `plainNetwork` reads. */
export function isNetwork(text: string): boolean {
  return plainNetwork(text) !== undefined
}

/**
 * An address, or a network in CIDR notation: as it is when it is written so, else what `10.0.0.0-10.0.0.255` and IIS's
 * `10.0.0.0, 255.255.255.0` come to. Undefined when it is not exactly one network: 10.0.0.5/24, 10.0.0.1-10.0.0.9.
 */
export function plainNetwork(text: string): string | undefined {
  if (isIpAddress(text)) return text
  const range = blocksOfRange(text)
  if (range !== undefined) return range.length === 1 ? range[0] : undefined
  const cidr = cidrOfMask(text)
  const given = cidr ?? text
  const network = networkOf(given)
  if (network === undefined || firstOf(given) !== firstOf(network)) return undefined
  if (cidr === undefined) return text
  return network.replace(/\/32$/, '')
}

/** The network that an address with its length or mask lies in, for example 10.0.0.0/24 for 10.0.0.5/24. */
export function networkOf(text: string): string | undefined {
  const cidr = cidrOfMask(text) ?? text
  const [address, bits, more] = cidr.split('/')
  if (address === undefined || bits === undefined || more !== undefined) return undefined
  if (!isIpAddress(address) || !/^(0|[1-9]\d{0,2})$/.test(bits)) return undefined
  if (!address.includes(':')) {
    return ipaddr.IPv4.isValidCIDR(cidr) ? `${ipaddr.IPv4.networkAddressFromCIDR(cidr).toString()}/${bits}` : undefined
  }
  if (ipaddr.IPv6.isValidCIDR(cidr)) return `${ipaddr.IPv6.networkAddressFromCIDR(cidr).toString()}/${bits}`
  return undefined
}

/** The fewest networks that are together a range such as `10.0.0.1-10.0.0.9`, in order; undefined when it is no range. */
export function blocksOfRange(text: string): readonly string[] | undefined {
  if (!text.includes('-')) return undefined
  const [from = '', to = '', more] = text.split('-').map((part) => part.trim())
  if (more !== undefined || !isIpAddress(from) || !isIpAddress(to)) return undefined
  const kind = ipaddr.parse(from).kind()
  if (kind !== ipaddr.parse(to).kind()) return undefined
  const width = kind === 'ipv4' ? 32 : 128
  const blocks: string[] = []
  const last = numberOf(to)
  let first = numberOf(from)
  if (first > last) return undefined
  while (first <= last) {
    let bits = width
    // A network begins at a multiple of its size.
    for (let size = 2n; bits > 0 && first % size === 0n && first + size - 1n <= last; size *= 2n) bits--
    blocks.push(`${textOf(first, width)}${bits === width ? '' : `/${bits}`}`)
    first += 1n << BigInt(width - bits)
  }
  return blocks
}

/** `10.0.0.0/24` for `10.0.0.0, 255.255.255.0`, as IIS writes networks; undefined when it is not written so. */
function cidrOfMask(text: string): string | undefined {
  if (!text.includes(',')) return undefined
  const [address = '', mask = '', more] = text.split(',').map((part) => part.trim())
  const written = [address, mask].every((part) => ipaddr.IPv4.isValidFourPartDecimal(part))
  const bits = written && more === undefined ? ipaddr.IPv4.parse(mask).prefixLengthFromSubnetMask() : null
  return bits === null ? undefined : `${address}/${bits}`
}

function firstOf(cidr: string): string {
  return ipaddr.parse(cidr.split('/')[0] ?? '').toNormalizedString()
}

function numberOf(address: string): bigint {
  return ipaddr
    .parse(address)
    .toByteArray()
    .reduce((sum, octet) => sum * 256n + BigInt(octet), 0n)
}

function textOf(address: bigint, width: number): string {
  const octets = Array.from({ length: width / 8 }, (_, index) => {
    return Number((address >> BigInt(width - 8 * (index + 1))) & 255n)
  })
  return ipaddr.fromByteArray(octets).toString()
}

/** `192.0.2.1:25` or `[2001:db8::1]:25`. */
export function endpointText({ address, port }: { readonly address: string; readonly port: number }): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}
