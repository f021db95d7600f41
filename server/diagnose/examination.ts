/** Every check of Test-SmtpVirtualServer, a few at a time, each within its limit. One that fails is a finding itself. */
import type { CertificateStore } from '../certificates/store.js'
import { timeoutMs } from '../deliver/limits.js'
import type { Queues } from '../deliver/queues.js'
import type { Routing } from '../deliver/routing.js'
import { RouteWalker } from '../deliver/walk.js'
import type { Finding } from '../generated/reports.js'
import type { GeneralState } from '../generated/settings.js'
import type { Administration } from '../queue/administration.js'
import type { EffectiveSettings, EffectiveVirtualServer } from '../settings/machine-defaults.js'
import type { System } from '../system/system.js'
import { certificateFindings } from './certificate-checks.js'
import { damageFindings, fileFindings, pickupFindings, secretFindings, spaceFindings } from './disk-checks.js'
import { type Found, findingsOf } from './finding.js'
import { hopFindings, queueFindings } from './mail-checks.js'
import { nameFindings } from './name-checks.js'
import { type Listener, networkFrom, relayAttempt } from './relay-attempt.js'
import { bindingFindings, dangerFindings, deliversByMx, letsAnyoneSend, pendingFindings } from './settings-checks.js'

/** One check; what it waits for is given up then. */
export const checkLimitMs = 20_000
/** All of them: the module gives up after 100 s. */
const examinationLimitMs = 75_000
/** The smart hosts are told before their check is given up. */
const hopLimitMs = 18_000
/** Checks at once. */
const AT_ONCE = 8

export interface ExaminationParts {
  readonly system: System
  readonly root: string
  readonly settings: { readonly current: EffectiveSettings; changedByHand(): Promise<boolean> }
  readonly certificates: Pick<CertificateStore, 'look' | 'find'>
  /** The passwords that the relay can say again: how many. */
  readonly secrets: { readonly held: readonly unknown[] }
  readonly queues: Pick<Queues, 'list'>
  readonly administration: Pick<Administration, 'messages'>
  readonly servers: {
    stateOf(number: string): GeneralState
    listening(number: string): readonly Listener[]
    waiting(number: string): readonly Listener[]
  }
  routing(number: string): Routing
}

interface Check {
  readonly name: string
  readonly virtualServer?: string
  run(signal: AbortSignal): Promise<readonly Found[]> | readonly Found[]
}

/** Findings about these virtual servers and the relay as a whole, the worst first. Never rejects. */
export async function examine(numbers: readonly string[], parts: ExaminationParts): Promise<readonly Finding[]> {
  const { current } = parts.settings
  const servers = numbers.flatMap((number) => {
    const server = current.virtualServers[number]
    return server === undefined ? [] : serverChecks(number, server, parts)
  })
  const checks = [...relayChecks(parts), ...servers]
  const found: Found[] = []
  const { clock } = parts.system
  const end = clock.monotonic() + examinationLimitMs
  const worker = async (): Promise<void> => {
    for (let check = checks.shift(); check !== undefined; check = checks.shift()) {
      const isLate = clock.monotonic() > end
      found.push(...(isLate ? [notDone(check, 'no time was left for it')] : await within(check, parts.system)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return findingsOf(found)
}

function relayChecks({ system, root, settings, secrets }: ExaminationParts): readonly Check[] {
  const { disk } = system
  const { service, virtualServers } = settings.current
  const folders = [root, ...Object.values(virtualServers).map(({ folder }) => folder.dropDirectory)]
  return [
    { name: 'the files of the relay', run: () => fileFindings(disk, root) },
    { name: 'secrets.json', run: () => secretFindings(secrets.held.length, system.seal) },
    { name: 'free space', run: () => spaceFindings(disk, service.minimumFreeSpace, [...new Set(folders)]) },
    { name: 'damaged stores', run: () => damageFindings(disk, root) },
    { name: 'settings.json', run: async () => handFindings(await settings.changedByHand()) },
  ]
}

function handFindings(isChanged: boolean): readonly Found[] {
  if (!isChanged) return []
  const message =
    'settings.json was changed by hand: it is not in effect, and changes by cmdlet are refused until the relay starts again.'
  const fix = 'mailroot check # then start the relay again, for example: Restart-Service Mailroot'
  return [{ id: 'Settings.ChangedByHand', setting: 'settings.json', message, fix }]
}

function serverChecks(number: string, server: EffectiveVirtualServer, parts: ExaminationParts): readonly Check[] {
  const { system, certificates, servers } = parts
  const { clock, disk, network } = system
  const about = { virtualServer: number }
  const { general, outboundConnection } = server
  const host = general.fullyQualifiedDomainName
  const walk = { self: general, timeoutMs: timeoutMs(outboundConnection), limitMs: hopLimitMs }
  const names = { number, host, dnsServers: outboundConnection.dnsServers, resolver: system.resolver }
  return [
    {
      name: 'the settings',
      ...about,
      run: () => [
        ...dangerFindings(number, server),
        ...bindingFindings(number, server),
        ...pendingFindings(number, servers.waiting(number)),
      ],
    },
    { name: 'the state', ...about, run: () => stateFindings(number, servers.stateOf(number)) },
    {
      name: 'relaying',
      ...about,
      run: () =>
        relayAttempt({
          number,
          server,
          listening: servers.listening(number),
          localAddresses: network.localAddresses(),
          walkerFrom: (address) =>
            new RouteWalker({ ...system, network: { ...network, ...networkFrom(network, address) } }),
        }),
    },
    {
      name: 'the certificate',
      ...about,
      run: async () => {
        await certificates.look()
        const name = server.tls.certificate
        return certificateFindings(number, { name, host, entry: certificates.find(name), nowMs: clock.now() })
      },
    },
    {
      name: 'DNS',
      ...about,
      // Who sends nothing by MX record needs neither name servers nor a name that others know.
      run: (signal) => (deliversByMx(server) && letsAnyoneSend(server) ? nameFindings({ ...names, signal }) : []),
    },
    { name: 'Pickup', ...about, run: () => pickupFindings(disk, number, server.folder.pickupDirectory) },
    {
      name: 'the smart hosts',
      ...about,
      run: () => hopFindings(number, parts.routing(number), new RouteWalker(system), walk),
    },
    { name: 'the queues', ...about, run: () => queueFindings(number, queuesOf(number, parts), clock.now()) },
  ]
}

function queuesOf(number: string, { queues, administration }: ExaminationParts) {
  return queues.list(administration.messages()).filter(({ virtualServer }) => virtualServer === number)
}

function stateFindings(number: string, state: GeneralState): readonly Found[] {
  if (state === 'Started') return []
  const message = `Virtual server ${number} is ${state === 'Paused' ? 'paused: it takes no connections' : 'stopped: it takes no mail and delivers none'}.`
  const fix = `${state === 'Paused' ? 'Resume' : 'Start'}-SmtpVirtualServer ${number}`
  return [{ id: 'VirtualServer.NotStarted', virtualServer: number, setting: 'general.state', message, fix }]
}

function notDone({ name, virtualServer }: Check, why: string): Found {
  const about = virtualServer === undefined ? {} : { virtualServer }
  const fix = `Test-SmtpVirtualServer${virtualServer === undefined ? '' : ` ${virtualServer}`} # again`
  return { id: 'Check.NotDone', ...about, message: `Nobody could look at ${name}: ${why}`, fix }
}

/** One check with its limit. */
function within(check: Check, { clock }: Pick<System, 'clock'>): Promise<readonly Found[]> {
  const abort = new AbortController()
  return new Promise((resolve) => {
    const end = (found: readonly Found[]): void => {
      timer.cancel()
      resolve(found)
    }
    const timer = clock.timer(checkLimitMs, () => {
      end([notDone(check, `it took longer than ${checkLimitMs / 1000} s`)])
      abort.abort()
    })
    Promise.resolve()
      .then(() => check.run(abort.signal))
      .then(end, (error: unknown) => end([notDone(check, error instanceof Error ? error.message : String(error))]))
  })
}
