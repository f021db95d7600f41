import * as dns from 'node:dns'
import * as net from 'node:net'

/** Names, as the relay sees them. */
export interface Resolver {
  /** The addresses of a host, IPv4 first; an address is its own answer. Rejects with the resolver's error (ENOTFOUND, EAI_AGAIN). */
  addresses(host: string): Promise<readonly string[]>
}

/** Tells of each name that is looked up; an address is none. */
export function watchedResolver(resolver: Resolver, onLookUp: () => void): Resolver {
  return {
    addresses: (host) => {
      if (net.isIP(host) === 0) onLookUp()
      return resolver.addresses(host)
    },
  }
}

export const systemResolver: Resolver = {
  addresses: async (host) => {
    if (net.isIP(host) !== 0) return [host]
    const found = await dns.promises.lookup(host, { all: true, order: 'ipv4first' } as dns.LookupAllOptions)
    return found.map((entry) => entry.address)
  },
}
