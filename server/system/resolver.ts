import * as dns from 'node:dns'
import * as net from 'node:net'

/** One MX record (RFC 5321 section 5.1). `exchange` has no dot at its end; '' is the root: the domain takes no mail (RFC 7505). */
export interface MailExchanger {
  readonly exchange: string
  /** Lower is better. */
  readonly preference: number
}

/**
 * Names, as the relay sees them. Errors have the resolver's `code`: ENOTFOUND the name does not exist, ENODATA it has no
 * such record, EBADNAME it can be no name; all others (ESERVFAIL, ETIMEOUT, EAI_AGAIN, ...) may be gone at the next try.
 */
export interface Resolver {
  /** The addresses of a host as the machine knows it, IPv4 first: its hosts file, its DNS. An address is its own answer. */
  addresses(host: string): Promise<readonly string[]>
  /** The MX records of a domain, in no order. `servers`: `192.0.2.53` or `[2001:db8::53]:53`; none: those of the system. */
  mailExchangers(domain: string, servers: readonly string[], signal: AbortSignal): Promise<readonly MailExchanger[]>
  /** The A and AAAA records of a host, IPv4 first. Rejects when there are none of either. */
  hostAddresses(host: string, servers: readonly string[], signal: AbortSignal): Promise<readonly string[]>
  /** The names in the PTR records of an address, without a dot at their end. */
  hostNames(address: string, servers: readonly string[], signal: AbortSignal): Promise<readonly string[]>
}

/** A server that does not answer is asked twice: after 3 s and after 9 s it is given up. */
const queryOptions = { timeout: 3000, tries: 2 }

/** Tells of each name that is looked up; an address is none. */
export function watchedResolver(resolver: Resolver, onLookUp: () => void): Resolver {
  return {
    addresses: (host) => {
      if (net.isIP(host) === 0) onLookUp()
      return resolver.addresses(host)
    },
    mailExchangers: (domain, servers, signal) => {
      onLookUp()
      return resolver.mailExchangers(domain, servers, signal)
    },
    hostAddresses: (host, servers, signal) => {
      onLookUp()
      return resolver.hostAddresses(host, servers, signal)
    },
    hostNames: (address, servers, signal) => {
      onLookUp()
      return resolver.hostNames(address, servers, signal)
    },
  }
}

export const systemResolver: Resolver = {
  addresses: async (host) => {
    if (net.isIP(host) !== 0) return [host]
    const found = await dns.promises.lookup(host, { all: true, order: 'ipv4first' } as dns.LookupAllOptions)
    return found.map((entry) => entry.address)
  },
  mailExchangers: async (domain, servers, signal) => {
    const records = await asked(servers, signal, (resolver) => resolver.resolveMx(domain))
    return records.map(({ exchange, priority }) => ({ exchange: exchange.replace(/\.$/, ''), preference: priority }))
  },
  hostAddresses: async (host, servers, signal) => {
    const [four, six] = await asked(servers, signal, (resolver) =>
      Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]),
    )
    const found = [four, six].flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (found.length > 0) return found
    const errors = [four, six].flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))
    // One that may be gone at the next try counts more than "no such record".
    throw errors.find((error) => !isAbsence(error)) ?? errors[0] ?? new Error('the answer has no address')
  },
  hostNames: async (address, servers, signal) => {
    const names = await asked(servers, signal, (resolver) => resolver.reverse(address))
    return names.map((name) => name.replace(/\.$/, ''))
  },
}

/** Whether the answer was that there is no such record: asking again would not help. */
export function isAbsence(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code
  return code === 'ENOTFOUND' || code === 'ENODATA' || code === 'EBADNAME'
}

/**
 * A resolver of its own for each look-up: it costs 0.1 ms, knows the servers that the system has now (a machine may start
 * before its network), and can be ended without ending others.
 */
async function asked<T>(
  servers: readonly string[],
  signal: AbortSignal,
  ask: (resolver: dns.promises.Resolver) => Promise<T>,
): Promise<T> {
  const resolver = new dns.promises.Resolver(queryOptions)
  if (servers.length > 0) resolver.setServers([...servers])
  const cancel = () => resolver.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    return await ask(resolver)
  } finally {
    signal.removeEventListener('abort', cancel)
  }
}
