/** Where mail for an address goes, by the settings of its virtual server. Pure. */
import type { GeneralSettings, SmartHostSettings } from '../generated/settings.js'
import type { Route } from './courier.js'

/** The areas of a virtual server's settings that decide a route. */
export interface RoutingSettings {
  readonly general: Pick<GeneralSettings, 'defaultDomain' | 'fullyQualifiedDomainName'>
  readonly smartHost: SmartHostSettings
}

/** Why mail for other domains waits while no smart host is set. */
export const noWayOut =
  'no smart host is set, and delivery by MX record is not built yet: set one with Set-SmtpSmartHost -Server'

/** IIS's Local (Default) domain: the setting, else the fully-qualified domain name, else the name of the machine. */
export function localDomain(general: RoutingSettings['general'], hostName: string): string {
  return normalDomain(general.defaultDomain ?? general.fullyQualifiedDomainName ?? hostName)
}

/** The domain of an address, in lower case and without a trailing dot; '' when it has none. */
export function domainOf(address: string): string {
  const at = address.lastIndexOf('@')
  return at < 0 ? '' : normalDomain(address.slice(at + 1))
}

/** The route for one recipient. An address without a domain belongs to the local default domain. */
export function routeFor(virtualServer: string, settings: RoutingSettings, address: string, hostName: string): Route {
  const local = localDomain(settings.general, hostName)
  const domain = domainOf(address) || local
  if (domain === local) return { kind: 'drop', key: `${virtualServer}\\${local} drop`, virtualServer, domain: local }
  return (
    smartHostRoute(virtualServer, settings.smartHost) ?? {
      kind: 'none',
      key: `${virtualServer}\\${domain} none`,
      virtualServer,
      domain,
      reason: noWayOut,
    }
  )
}

/** The route to the smart host; undefined when none is set. */
export function smartHostRoute(virtualServer: string, settings: SmartHostSettings): Route | undefined {
  const hosts = settings.server.map(withoutBrackets).filter((host) => host !== '')
  if (hosts.length === 0) return undefined
  const { port, tlsMode } = settings
  const key = `${virtualServer}\\${hosts.join(',')}:${port} ${tlsMode}`
  return { kind: 'smartHost', key, virtualServer, hosts, port, tlsMode }
}

/** The next hop as people know it: the domain, or the first smart host with its port when that is not 25. */
export function nextHopOf(route: Route): string {
  if (route.kind !== 'smartHost') return route.domain
  const [host = ''] = route.hosts
  return route.port === 25 ? host : hostAndPort(host, route.port)
}

/** The identity of the queue of a route: `1\smtp.example.com`, `1\smtp.example.com:587`, `1\contoso.com`. */
export function queueIdentity(route: Route): string {
  return `${route.virtualServer}\\${nextHopOf(route)}`
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

function normalDomain(domain: string): string {
  return domain.toLowerCase().replace(/\.$/, '')
}
