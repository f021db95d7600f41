/** When two entries of a list are the same entry, however they are written. Pure. */
import ipaddr from 'ipaddr.js'
import type { ListDefinition } from '../generated/methods.js'
import { isIpAddress, networkOf, plainNetwork } from '../smtp/networks.js'
import { plainDomain } from '../system/idna.js'

export type Entry = Readonly<Record<string, unknown>>

/** One text for an entry's key: 10.0.0.5 and 10.0.0.5/32 are the same, and so are 2001:DB8::1 and 2001:db8:0::1. */
export function entryKey(list: ListDefinition, entry: Entry): string {
  return list.key.map((property) => plainKey(entry[property])).join(' ')
}

/** An address or network in its shortest writing; any other text as domains are compared: in lower case. */
export function plainKey(value: unknown): string {
  const text = String(value)
  const [address = '', bits] = (plainNetwork(text) ?? text).split('/')
  if (!isIpAddress(address)) return plainDomain(text)
  const parsed = ipaddr.parse(address)
  const whole = parsed.kind() === 'ipv4' ? '32' : '128'
  if (bits === undefined || bits === whole) return parsed.toString()
  return networkOf(`${parsed.toString()}/${bits}`) ?? text
}

/**
 * An entry with its key as every other part of the relay reads it: an address alone or in CIDR notation, the name of a
 * domain in lower case and ASCII.
 */
export function withPlainKey<T extends object>(entry: T): T {
  const { address, name } = entry as { readonly address?: unknown; readonly name?: unknown }
  return {
    ...entry,
    ...(typeof address === 'string' ? { address: plainNetwork(address) ?? address } : {}),
    ...(typeof name === 'string' ? { name: plainDomain(name) } : {}),
  }
}
