/** Where mail for an address goes, by the settings of its virtual server. Pure. */
import type { Domain, OutboundConnectionSettings, SmartHostSettings } from '../generated/settings.js'
import { DomainTable } from '../smtp/domains.js'
import { plainDomain } from '../system/idna.js'
import type { Account } from './account.js'
import type { MxRoute, Route, SmartHostRoute } from './courier.js'

/** The areas of a virtual server's settings that decide a route, with the defaults of this machine filled in. */
export interface RoutingSettings {
  /** IIS's Local (Default) domain, and those with entries of their own. */
  readonly general: { readonly defaultDomain: string; readonly domains?: readonly Domain[] }
  readonly smartHost: SmartHostSettings
  readonly outboundConnection: Pick<OutboundConnectionSettings, 'port' | 'tlsMode' | 'dnsServers'>
}

/** Why mail waits whose virtual server was removed. */
export const virtualServerGone =
  'the virtual server that took this mail does not exist any more: make it again, or remove the mail with Remove-SmtpMessage'

/** Why mail waits for whose address our code fails. */
const noRouteFound =
  'the relay failed to find out where this mail goes, which is a fault of its own: report it, and look at the mail with Export-SmtpMessage'

/** The domain of an address, as domains are compared; '' when it has none. */
function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : plainDomain(address.slice(at + 1))
}

/** Routes of one virtual server, worked out once for all its recipients. */
export interface Routing {
  /** The route for an address. One without a domain belongs to the local default domain. */
  routeFor(address: string): Route
  /** The routes that can be counted: not those by MX record, one for each domain. */
  readonly routes: readonly Route[]
  /** Everything that decides a route: two routings with the same facts have the same routes. */
  readonly facts: string
  /** Whether a route is still the one for anybody. */
  has(route: Route): boolean
}

/**
 * `settings` undefined: the virtual server is gone, and its mail waits. `account`: the one at its smart host; `accountAt`:
 * at the hosts of a domain.
 */
export function routingOf(
  virtualServer: string,
  settings: RoutingSettings | undefined,
  account?: Account,
  accountAt: (domain: Domain) => Account | undefined = () => undefined,
): Routing {
  const waiting = (domain: string, reason: string): Route => {
    // One key for all of them: they share a place to wait, and no connection.
    return { kind: 'none', key: `${virtualServer}\\ none`, virtualServer, domain, reason }
  }
  if (settings === undefined) {
    return {
      routes: [],
      facts: '',
      has: () => false,
      routeFor: (address) => waiting(domainOf(address), virtualServerGone),
    }
  }
  const local = plainDomain(settings.general.defaultDomain)
  const drop: Route = { kind: 'drop', key: `${virtualServer}\\${local} drop`, virtualServer, domain: local }
  const smartHost = hostsRoute(virtualServer, settings.smartHost, account)
  const always = settings.smartHost.mode === 'Always' ? smartHost : undefined
  const byDns = mxRoutes(virtualServer, settings.outboundConnection, always === undefined ? smartHost : undefined)
  const entries = (settings.general.domains ?? []).map((entry): [string, Route | ByDns] => {
    const way = () => domainRoute(virtualServer, entry, accountAt(entry)) ?? byDnsOf(entry)
    return [entry.name, entry.type === 'Alias' ? drop : way()]
  })
  const domains = new DomainTable<Route | ByDns>([[local, drop], ...entries])
  const ways = [drop, ...(always === undefined ? [] : [always]), ...entries.map(([, route]) => route)]
  const routes = [...new Set(ways)].filter((route) => route.kind !== 'dns')
  const keys = new Set(routes.map((route) => route.key))
  const named = entries.map(([name, route]) => `${name} ${route.kind === 'dns' ? factsOf(route) : route.key}`)
  const routeOf = (wanted: string): Route => {
    if (wanted === '') return drop
    const route = domains.find(wanted) ?? always ?? { kind: 'dns' }
    return route.kind === 'dns' ? byDns.routeTo(wanted, route) : route
  }
  return {
    routes,
    facts: [...keys, ...named, byDns.facts].join('\n'),
    has: (route) => keys.has(route.key) || (route.kind === 'mx' && routeOf(route.domain).key === route.key),
    routeFor: (address) => {
      try {
        return routeOf(domainOf(address))
      } catch (error) {
        // One message that brings out a fault of ours must not stop the others.
        return waiting('', `${noRouteFound}: ${error instanceof Error ? error.message : String(error)}`)
      }
    },
  }
}

/** Routes by MX record; with a smart host after them in its mode DirectFirst. */
function mxRoutes(
  virtualServer: string,
  { port, tlsMode, dnsServers }: RoutingSettings['outboundConnection'],
  smartHost: SmartHostRoute | undefined,
) {
  // Other name servers give other answers: what waits is tried anew with them.
  const facts = `mx:${port} ${tlsMode} ${dnsServers.join(',')}${smartHost === undefined ? '' : ` then ${smartHost.key}`}`
  const more = { port, tlsMode, dnsServers, ...(smartHost === undefined ? {} : { smartHost }) }
  return {
    facts,
    routeTo: (domain: string, { kind: _, ...own }: ByDns): Route => {
      const key = `${virtualServer}\\${domain} ${facts}${factsOf(own)}`
      return { kind: 'mx', key, virtualServer, domain, ...more, ...own }
    },
  }
}

/** By MX record, with what the entry of the domain asks of its mail hosts beyond the settings of all. */
interface ByDns extends Pick<MxRoute, 'sendHelo'> {
  readonly kind: 'dns'
  readonly tlsMode?: 'Required' | 'Verified'
}

function byDnsOf({ tlsMode, sendHelo }: Domain): ByDns {
  const strict = tlsMode === 'Required' || tlsMode === 'Verified' ? { tlsMode } : {}
  return { kind: 'dns', ...strict, ...(sendHelo ? { sendHelo } : {}) }
}

function factsOf({ tlsMode, sendHelo }: Omit<ByDns, 'kind'>): string {
  return `${tlsMode === undefined ? '' : ` ${tlsMode}`}${sendHelo === true ? ' HELO' : ''}`
}

/** What tells where a smart host, or the hosts of a domain, are. */
type Hosts = Pick<SmartHostSettings, 'server' | 'port' | 'tlsMode'>

/** The route to the smart host, or to the hosts of a domain; undefined when none is set. */
function hostsRoute(
  virtualServer: string,
  { server, port, tlsMode }: Hosts,
  account?: Account,
): SmartHostRoute | undefined {
  const hosts = server.map(withoutBrackets).filter((host) => host !== '')
  if (hosts.length === 0) return undefined
  const key = `${virtualServer}\\${hosts.join(',')}:${port} ${tlsMode}${account === undefined ? '' : ` ${account.key}`}`
  return { kind: 'smartHost', key, virtualServer, hosts, port, tlsMode, ...(account === undefined ? {} : { account }) }
}

/** Each domain has a queue of its own, also where several go to one host. */
function domainRoute(virtualServer: string, entry: Domain, account?: Account): SmartHostRoute | undefined {
  const route = hostsRoute(virtualServer, entry, account)
  if (route === undefined) return undefined
  const { name, sendHelo } = entry
  const key = `${route.key} for ${name}${sendHelo ? ' HELO' : ''}`
  return { ...route, key, domain: name, ...(sendHelo ? { sendHelo } : {}) }
}

/** The next hop as people know it: the domain, or the first smart host with its port when that is not 25. */
export function nextHopOf(route: Route): string {
  if (route.kind !== 'smartHost') return route.domain
  const [host = ''] = route.hosts
  return route.port === 25 ? host : hostAndPort(host, route.port)
}

/** The identity of the queue of a route: `1\smtp.example.com`, `1\smtp.example.com:587`, `1\contoso.com`. */
export function queueIdentity(route: Route): string {
  return `${route.virtualServer}\\${route.domain ?? nextHopOf(route)}`
}

/** `host:port`, with brackets around an IPv6 address. */
export function hostAndPort(host: string, port: number): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/** IIS writes an address as `[10.0.0.1]`. */
function withoutBrackets(host: string): string {
  const inner = /^\[(?:IPv6:)?(.*)\]$/i.exec(host.trim())?.[1]
  return (inner ?? host.trim()).toLowerCase()
}
