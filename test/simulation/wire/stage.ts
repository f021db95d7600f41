/** Where the scenes of a wire seed are played: the settings, the names and the hosts that its seed draws. */
import { fileText } from '../../../server/certificates/certificate.js'
import { makeCertificate } from '../../../server/certificates/make.js'
import type { StoredSettings } from '../../../server/generated/settings.js'
import type { Dice } from '../dice.js'
import { HOST_NAME, type SimulatedWorld, WORLD_BEGINS_MS } from '../world.js'
import type { Change } from './administrator.js'
import { ROOT } from './keeper.js'
import type { Ledger } from './ledger.js'
import { NextHop } from './next-hop.js'

export const DOMAINS = { local: [HOST_NAME], remote: ['smart.test', 'mx.test', 'entry.test'] } as const
export const PORT = 2525
/** No one of these may be found outside of secrets.json. */
export const SECRETS = { host: 'hop-Secret-7391', user: 'user-Secret-2846' } as const
export const LOGIN = { userName: 'app', password: SECRETS.user } as const

const HOPS = ['hop1.test', 'hop2.test', 'hop3.test'] as const

/** What an administrator may change while the world runs. */
export const changes: readonly [Change, ...Change[]] = [
  { method: 'delivery.set', params: { firstRetryInterval: 'PT20S', subsequentRetryInterval: 'PT1M' } },
  { method: 'delivery.set', params: { firstRetryInterval: 'PT2M', subsequentRetryInterval: 'PT5M' } },
  { method: 'delivery.set', params: { expirationTimeout: 'PT10M' } },
  { method: 'delivery.set', params: { expirationTimeout: null } },
  { method: 'delivery.set', params: { delayNotificationTimeout: 'PT5M' } },
  { method: 'smartHost.set', params: { server: ['hop1.test'] } },
  { method: 'smartHost.set', params: { server: ['hop2.test', 'hop1.test'] } },
  { method: 'outboundConnection.set', params: { maxConnections: 2, maxConnectionsPerDomain: 1 } },
  { method: 'outboundConnection.set', params: { maxConnections: 20, maxConnectionsPerDomain: 10 } },
  { method: 'outboundConnection.set', params: { connectionTimeout: 'PT1M' } },
]

/** What the administrator does first: secrets never lie in settings.json. */
export const setUp: readonly Change[] = [
  { method: 'user.new', params: { credential: LOGIN } },
  {
    method: 'smartHost.set',
    params: {
      authentication: { type: 'basic', userName: 'relay', password: SECRETS.host },
      allowPlainTextAuthentication: true,
    },
  },
]

/** Connections of clients at one address. */
export const CONNECTIONS_PER_ADDRESS = 3
function settings(dice: Dice): StoredSettings {
  const mode = dice.pick(['Always', 'Always', 'DirectFirst'] as const)
  return {
    revision: 1,
    service: {},
    virtualServers: {
      '1': {
        general: {
          bindings: [{ address: '0.0.0.0', port: PORT }],
          domains: [{ name: 'entry.test', type: 'Remote', server: ['hop3.test'], allowRelay: true }],
        },
        authentication: { anonymous: true, basic: true, requireTls: false },
        connectionControl: { maxConnectionsPerAddress: CONNECTIONS_PER_ADDRESS },
        relayRestriction: { mode: 'OnlyListed', grant: [{ address: '10.0.0.0/8' }] },
        delivery: {
          firstRetryInterval: 'PT30S',
          secondRetryInterval: 'PT1M',
          thirdRetryInterval: 'PT2M',
          subsequentRetryInterval: 'PT3M',
        },
        outboundConnection: {
          maxConnections: dice.pick([1, 3, 20]),
          maxConnectionsPerDomain: dice.pick([1, 2, 10]),
        },
        smartHost: { server: dice.pick([['hop1.test'], ['hop1.test', 'hop2.test']]), mode },
        logging: { enabled: true },
      },
    },
  }
}

/** Made once: keys take real time and real chance. */
let pem: Promise<string> | undefined

/** What has to be there before the first world begins. */
export function prepared(): Promise<string> {
  pem ??= makeCertificate([HOST_NAME], WORLD_BEGINS_MS, WORLD_BEGINS_MS + 3650 * 86_400_000).then(fileText)
  return pem
}

export interface Stage {
  readonly hops: readonly NextHop[]
  /** Connections to next hops that may be open at once, at first. */
  readonly maxConnections: number
}

/** Writes the settings of a seed and sets up its names and hosts. */
export function setStage(world: SimulatedWorld, dice: Dice, ledger: Ledger, certificate: string): Stage {
  const { image, names, network, timeline, trace } = world
  image.makeFolder(`${ROOT}/tls`)
  image.put(`${ROOT}/tls/${HOST_NAME}.pem`, certificate)
  const first = settings(dice)
  image.put(`${ROOT}/settings.json`, `${JSON.stringify(first, null, 2)}\n`)
  image.syncAll()
  names.exchangers.set('mx.test', [
    { exchange: 'hop3.test', preference: 10 },
    { exchange: 'hop2.test', preference: 20 },
  ])
  names.exchangers.set('smart.test', [{ exchange: 'hop1.test', preference: 10 }])
  const hops = HOPS.map((name, i) => {
    const address = `198.51.100.${i + 1}`
    names.hosts.set(name, [address])
    const hop = new NextHop({ name, timeline, trace, ledger, dice: dice.fork(name), life: () => world.lives })
    network.serve(address, 25, hop.host)
    return hop
  })
  const outbound = first.virtualServers['1']?.outboundConnection?.maxConnections
  return { hops, maxConnections: Number(outbound) }
}
