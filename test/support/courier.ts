/** What the tests of the courier to other hosts stand on: real sockets and a clock that a test moves. */
import { isIP } from 'node:net'
import type { TestContext } from 'node:test'
import type { AttemptResult, Route } from '../../server/deliver/courier.js'
import { Couriers } from '../../server/deliver/couriers.js'
import type { DeliverSettings } from '../../server/deliver/deliver-settings.js'
import { NetworkCourier } from '../../server/deliver/network-courier.js'
import type { Body, Claim, Outcome } from '../../server/queue/work.js'
import { type Network, systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { type Resolver, systemResolver } from '../../server/system/resolver.js'
import { ManualClock } from './clock.js'
import { Hop, listen, type Step } from './hop.js'
import { keptLog } from './system.js'
import { bodyOf, type Mail, messageOf } from './work.js'

export type SmartHost = Extract<Route, { kind: 'smartHost' }>

/** Slots of a virtual server, and of one route, in the settings of these tests. */
export const maxAttempts = 100
export const maxAttemptsPerRoute = 20

export function deliverSettings(changes: Partial<DeliverSettings> = {}): DeliverSettings {
  return {
    general: { fullyQualifiedDomainName: 'relay.test', defaultDomain: 'relay.test', bindings: [], domains: [] },
    messageLimit: { maxBatchedMessages: 20 },
    delivery: {
      firstRetryInterval: 'PT15M',
      secondRetryInterval: 'PT30M',
      thirdRetryInterval: 'PT1H',
      subsequentRetryInterval: 'PT4H',
      expirationTimeout: 'P2D',
      delayNotificationTimeout: 'PT12H',
      localExpirationTimeout: 'P2D',
      localDelayNotificationTimeout: 'PT12H',
      hopCount: 15,
    },
    outboundConnection: {
      maxConnections: maxAttempts,
      maxConnectionsPerDomain: maxAttemptsPerRoute,
      connectionTimeout: 'PT10M',
      port: 25,
      tlsMode: 'Opportunistic',
      // Nobody answers there: a test that wants answers starts a name server.
      dnsServers: ['127.0.0.1:9'],
    },
    smartHost: {
      server: ['smart.test'],
      port: 25,
      mode: 'Always',
      tlsMode: 'Opportunistic',
      authentication: { type: 'none' },
      allowPlainTextAuthentication: false,
    },
    ...changes,
  }
}

export function routeTo(port: number, changes: Partial<SmartHost> = {}): SmartHost {
  const hosts = changes.hosts ?? ['127.0.0.1']
  const tlsMode = changes.tlsMode ?? 'Opportunistic'
  return {
    kind: 'smartHost',
    key: `1\\${hosts}:${port} ${tlsMode}`,
    virtualServer: '1',
    hosts,
    port,
    tlsMode,
    ...changes,
  }
}

export function claimOf(mail: Mail): Claim {
  const message = messageOf(mail)
  return { message, recipients: [...message.open.values()] }
}

export const hello = Buffer.from('Subject: hello\r\n\r\nHello\r\n')

/** The machine's own names and addresses; no test asks its name server. */
export const localResolver: Resolver = {
  ...systemResolver,
  addresses: async (host) => {
    if (host === 'localhost' || isIP(host) !== 0) return await systemResolver.addresses(host)
    throw Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), { code: 'ENOTFOUND' })
  },
}

/** A courier with its own clock and log; `settings` may be changed by the test. */
export function courierBench(network: Pick<Network, 'connect'> = systemNetwork, authorities?: readonly string[]) {
  const clock = new ManualClock()
  const log = keptLog()
  const bench = { clock, log, settings: deliverSettings() }
  const whole: Network = { ...systemNetwork, ...network }
  const system = { clock, log, network: whole, resolver: localResolver, random: systemRandom }
  const courier = new NetworkCourier(system, () => bench.settings, authorities)
  const attempt = (route: Route, mail: Mail, body: Buffer | Body = hello, onReached?: () => void) =>
    courier.attempt(route, claimOf(mail), Buffer.isBuffer(body) ? bodyOf(body) : body, onReached)
  return Object.assign(bench, { courier, attempt, couriers: new Couriers({ drop: courier, network: courier }) })
}

/** A scripted next hop on a real socket, and a courier; both end with the test. */
export async function hopBench(t: TestContext, step?: Step, keywords?: readonly string[]) {
  const hop = new Hop(step, keywords)
  const served = await listen(hop)
  const bench = courierBench()
  t.after(async () => {
    await bench.courier.close()
    await served.close()
  })
  const route = routeTo(served.port)
  const send = (mail: Mail | string, body?: Buffer | Body, onReached?: () => void) =>
    bench.attempt(route, typeof mail === 'string' ? { recipients: [mail] } : mail, body, onReached)
  return Object.assign(bench, { hop, served, route, send })
}

/** `0 sent, 1 failed` */
export function kinds(result: AttemptResult): string {
  return [...result.outcomes]
    .sort(([a], [b]) => a - b)
    .map(([n, { kind }]) => `${n} ${kind}`)
    .join(', ')
}

export function errorOf(result: AttemptResult, n = 0) {
  const outcome: Outcome | undefined = result.outcomes.get(n)
  return outcome !== undefined && 'error' in outcome ? outcome.error : undefined
}

/** Waits for something that real sockets bring about. */
export async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + 10_000
  while (!condition()) {
    if (performance.now() > end) throw new Error(`it did not come true: ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}
