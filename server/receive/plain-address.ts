/** Without the prefix of an IPv4 address on an IPv6 socket, and without the zone of a link-local one. */
export function plainAddress(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
}
