/** Wires everything by hand: the settings, the queue, the stages on both sides of it, the folders, the control socket. */
import { join } from 'node:path'
import { CertificateStore } from './certificates/store.js'
import { CertificateWatch } from './certificates/watch.js'
import { controlAddress, levelOfArrival } from './control/address.js'
import { usersOf } from './control/certificates.js'
import { ControlUnavailable, openControl } from './control/control.js'
import { createHandlers } from './control/handlers.js'
import { KeyDamaged, loadKeys } from './control/keys.js'
import { Account, type AccountOf } from './deliver/account.js'
import { Couriers } from './deliver/couriers.js'
import { Deliverer } from './deliver/deliverer.js'
import { NetworkCourier } from './deliver/network-courier.js'
import { RouteTable } from './deliver/route-table.js'
import { DropCourier } from './drop/drop-courier.js'
import {
  countedBadmail,
  countedCourier,
  countedNetwork,
  countedReporter,
  countedStore,
  inboundTally,
  timedMedium,
} from './metrics/counted.js'
import { Counters } from './metrics/counters.js'
import { QueueLengths } from './metrics/queue-lengths.js'
import { Statistics } from './metrics/statistics.js'
import { Traffic } from './metrics/traffic.js'
import { MetricsEndpoint } from './metrics-endpoint.js'
import { FileReader } from './pickup/file-reader.js'
import { Pickup } from './pickup/pickup.js'
import { ProtocolLogs } from './protocol-log/protocol-logs.js'
import type { Administration } from './queue/administration.js'
import { FolderView } from './queue/folder-view.js'
import { createStore } from './queue/group-store.js'
import { InUse } from './queue/key-value.js'
import { levelMedium } from './queue/level-store.js'
import { limitedDisk } from './queue/limited-disk.js'
import { limitedMedium } from './queue/limited-medium.js'
import { openQueue } from './queue/queue.js'
import { createTraceReader } from './queue/trace-reader.js'
import { createTrackingLog } from './queue/tracking-log.js'
import { Watchdog } from './queue/watchdog.js'
import { Authenticator } from './receive/authenticator.js'
import { BindError } from './receive/bindings.js'
import { Badmail } from './report/badmail.js'
import { BadmailBox } from './report/badmail-box.js'
import { createReporter } from './report/reporter.js'
import { accountOf, accountOfEntry } from './settings/accounts.js'
import { wrongSettingsLines } from './settings/check.js'
import { dangersOf } from './settings/danger.js'
import { diskProblem, isSystemError } from './settings/disk-problem.js'
import type { Kept } from './settings/kept.js'
import { loadSettings, settingsPath } from './settings/load.js'
import {
  type EffectiveSettings,
  type EffectiveVirtualServer,
  virtualServerSettings,
} from './settings/machine-defaults.js'
import { CannotApply } from './settings/refusal.js'
import { loadSecrets, type Secrets } from './settings/secrets.js'
import { SecretsDamaged, SecretsFile } from './settings/secrets-file.js'
import { SettingsStore } from './settings/store.js'
import { Users } from './settings/users.js'
import { shownQueues } from './shown-queues.js'
import { decodeEncodedWords } from './smtp/encoded-word.js'
import { workerHasher } from './system/hasher.js'
import { watchedResolver } from './system/resolver.js'
import type { System } from './system/system.js'
import { systemZone } from './system/zone.js'
import { makeFolders, VirtualServers } from './virtual-servers.js'

/** How often settings.json is compared with what the relay wrote. */
const HAND_EDIT_MS = 5000

export interface RelayOptions {
  readonly system: System
  /** The root folder, absolute. */
  readonly root: string
  readonly version: string
  /** Another place for the control socket: MAILROOT_CONTROL. */
  readonly controlAddress?: string | undefined
  readonly platform: NodeJS.Platform
  /** Ends the process, for a new one to take up what is on the disk: the store has not answered for too long. */
  readonly giveUp?: (reason: string) => void
}

export interface Relay {
  readonly root: string
  readonly controlAddress: string
  /** Lines for people: where each virtual server listens, and its folders. */
  describe(): readonly string[]
  /** Takes nothing more, ends what is under way within its limits, and closes everything. */
  stop(): Promise<void>
}

/** The relay cannot start: what to tell people, line by line. Nothing runs. */
export class StartProblem extends Error {
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** Starts the relay. Rejects with StartProblem; what had been opened is closed again. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const stops: (() => Promise<unknown>)[] = []
  try {
    return await open(options, stops)
  } catch (error) {
    for (const stop of stops.reverse()) await stop().catch(() => undefined)
    throw startProblem(error, options.root)
  }
}

async function open({ root, version, platform, ...more }: RelayOptions, stops: (() => Promise<unknown>)[]) {
  const { clock, log } = more.system
  const counters = new Counters()
  const watchdog = new Watchdog(more.system, (state) => counters.limitReached(state))
  const disk = limitedDisk(more.system.disk, clock, watchdog)
  const system = { ...more.system, disk, watchdog }
  const machine = { root, hostName: system.hostName }
  const loaded = await loadSettings(disk, machine)
  if (loaded.kind === 'wrong') throw new StartProblem(wrongSettingsLines(settingsPath(root), loaded.problems))
  let settings: EffectiveSettings = loaded.settings
  const secretsFile = await SecretsFile.load(disk, root)
  const secrets = await loadSecrets(secretsFile, settings)
  const server = virtualServerSettings(() => settings, machine)
  const numbers = () => Object.keys(settings.virtualServers)
  await makeFolders(system, settings)
  const hasher = workerHasher(system.random)
  stops.push(() => hasher.stop())
  const users = new Users({
    system,
    root,
    file: secretsFile,
    hasher,
    hasServer: (number) => numbers().includes(number),
  })
  await users.forgetOthers(numbers())
  const authenticator = new Authenticator({ system, hasher, find: (number, name) => users.find(number, name) })
  const protocolLogs = new ProtocolLogs({
    ...{ clock, disk, log, zone: systemZone, computerName: system.hostName },
    settings: (number) => server(number).logging,
  })
  stops.push(() => protocolLogs.close())
  const logged = { ...system, protocolLog: (number: string) => protocolLogs.of(number) }

  const traffic = { inbound: new Traffic(), outbound: new Traffic() }
  const level = limitedMedium(levelMedium(join(root, 'store', 'queue'), disk), clock, watchdog)
  const medium = timedMedium(level, clock, counters)
  const store = countedStore(createStore(medium, system.random), counters)
  const tracking = join(root, 'logs', 'tracking')
  const trackingLog = createTrackingLog({ store, disk, clock, log, folder: tracking, limits: () => settings.service })
  const badmail = new Badmail({ system, settings: (number) => server(number).folder })
  const reporter = countedReporter(
    createReporter(badmail, (number) => ({ ...server(number).general, ...server(number).messageLimit })),
    counters,
  )
  // Of its own: the queue asks before there is a deliverer.
  const accounts = nextHopAccounts(() => settings, secrets)
  const routes = new RouteTable((number) => settings.virtualServers[number], accounts)
  const queue = await openQueue({
    system,
    store,
    folder: join(root, 'store'),
    settings: {
      service: () => settings.service,
      delivery: (number) => server(number).delivery,
      isLocal: (number, address) => routes.of(number).routeFor(address).kind === 'drop',
    },
    reporter,
    trackingLog,
    troubleOf: (message, n) => deliverer.routeError(message, n)?.error,
    giveUp: more.giveUp ?? (() => undefined),
  })
  stops.push(() => queue.stop())
  // With the queue this relay has the root to itself: two that start at once would each make keys.
  const keys = await loadKeys(system, root)
  const { submission, work, administration } = queue

  const view = new FolderView({
    system,
    virtualServers: numbers,
    settings: (number) => ({
      queueDirectory: server(number).folder.queueDirectory,
      maxFiles: settings.service.queueFolderMaxFiles,
    }),
    messages: (after) => administration.messages(after),
    find: (id) => administration.find(id),
    body: (message) => administration.body(message),
  })
  stops.push(() => view.stop())
  const certificates = new CertificateStore(system, root)
  const servers = new VirtualServers({
    system: logged,
    submission,
    authenticator,
    certificates,
    settings: server,
    started: () => deliverer.wake(),
    tally: (number) => inboundTally(number, counters, traffic.inbound),
  })
  const outside = {
    ...logged,
    network: countedNetwork(system.network, counters, traffic.outbound),
    resolver: watchedResolver(system.resolver, () => counters.lookedUp()),
  }
  const courier = new Couriers({
    drop: new DropCourier(system, (number) => settings.virtualServers[number]?.folder),
    network: new NetworkCourier(outside, (number) => settings.virtualServers[number]),
  })
  const deliverer: Deliverer = new Deliverer(
    system,
    work,
    countedCourier(courier, counters),
    (number) => settings.virtualServers[number],
    accounts,
    (number) => servers.stateOf(number) !== 'Stopped',
  )
  stops.push(() => deliverer.close())
  const files = {
    system,
    submission,
    has: (id: string) => administration.find(id) !== undefined,
    settings: (number: string) => ({ ...server(number).folder, ...server(number).general }),
    decodeText: decodeEncodedWords,
  }
  const pickup = new Pickup({
    ...files,
    badmail: countedBadmail(badmail, counters),
    virtualServers: () => numbers().filter((number) => servers.stateOf(number) !== 'Stopped'),
  })
  stops.push(() => pickup.stop())
  const box = new BadmailBox({ ...files, badmail, pickup: new FileReader(files) })
  await pickup.recover(numbers())
  await box.recover(numbers())
  deliverer.start()
  await queue.start(view)
  view.start()
  pickup.start()
  badmail.start(numbers)
  stops.push(() => badmail.stop())

  stops.push(() => servers.stop())
  await servers.start(settings)
  const watch = new CertificateWatch(system, certificates, (name) => usersOf(name, settings))
  stops.push(() => watch.stop())
  watch.start()
  const statistics = new Statistics({
    clock,
    counters,
    ...traffic,
    lengths: new QueueLengths(administration, deliverer, clock),
    virtualServers: numbers,
    connectionsOf: (number) => servers.connectionsOf(number),
  })
  const metrics = new MetricsEndpoint(system.network, { system, text: () => statistics.text() })
  stops.push(() => metrics.close())
  await metrics.start(settings.service.metricsEndpoint)
  const settingsStore = new SettingsStore(
    system,
    machine,
    loaded,
    async (next, previous) => {
      const endpoints = [next.service.metricsEndpoint, previous.service.metricsEndpoint] as const
      await metrics.during(...endpoints, () => servers.apply(next, previous))
      settings = next
      queue.settingsChanged()
      deliverer.settingsChanged()
    },
    secrets,
    keptOf(users, administration),
    (next, previous) => servers.foresee(next, previous),
  )
  const address = controlAddress(root, more.controlAddress, platform)
  const handlers = createHandlers({
    system,
    root,
    settings: settingsStore,
    servers: servers.running(),
    version,
    secrets,
    deriver: hasher,
    users,
    logins: authenticator,
    sessions: servers.sessions(),
    statistics,
    administration,
    submission,
    certificates,
    routing: (number) => routes.of(number),
    queues: shownQueues(deliverer, view),
    badmail: box,
    protocolLogs: protocolLogs.reader,
    traces: createTraceReader({ disk, log, folder: tracking, flush: () => trackingLog.flush() }),
  })
  const control = await openControl(address, {
    ...{ system, handlers, version, keys, platform },
    level: levelOfArrival(platform),
  })
  stops.push(() => control.close())
  for (const { warning } of dangersOf(settings)) log.warn(warning)
  stops.push(watchSettings(system, settingsStore))

  return {
    root,
    controlAddress: address,
    describe: () => numbers().flatMap((number) => describe(number, server(number), servers)),
    stop: async () => {
      // One that fails keeps none of the others from ending what it has begun.
      for (const stop of stops.splice(0).reverse()) {
        await stop().catch((error: unknown) =>
          log.error('A part of the relay did not stop as it should', { error: String(error) }),
        )
      }
    },
  }
}

/** What goes with a virtual server that is removed, and what stays. */
function keptOf(users: Users, administration: Administration): Kept {
  return {
    users: (number) => users.list(number).length,
    messages: (number) => {
      let count = 0
      for (const { envelope } of administration.messages()) if (envelope.virtualServer === number) count++
      return count
    },
    forgetOthers: (numbers) => users.forgetOthers(numbers),
  }
}

/** The account at the smart host of each virtual server and at the hosts of each domain, with its password. */
function nextHopAccounts(settings: () => EffectiveSettings, secrets: Secrets): AccountOf {
  return (number, domain) => {
    const holder = domain ?? settings().virtualServers[number]?.smartHost
    const name =
      domain === undefined
        ? accountOf(settings(), number, 'smartHost')
        : accountOfEntry(number, 'domain', { ...domain })
    if (name === undefined) return undefined
    const allowPlainText = holder?.allowPlainTextAuthentication === true
    const setWith = domain === undefined ? 'Set-SmtpSmartHost' : `Set-SmtpDomain '${domain.name}'`
    const facts = { userName: name.userName, version: secrets.version(name), allowPlainText, setWith }
    return new Account(facts, secrets.password(name))
  }
}

function describe(number: string, { general, folder }: EffectiveVirtualServer, servers: VirtualServers) {
  return [
    `Virtual server ${number} (${general.name}) listens on ${servers.listening(number)}; mail for ${general.defaultDomain} goes to Drop`,
    `  Pickup  ${folder.pickupDirectory}`,
    `  Queue   ${folder.queueDirectory}`,
    `  Drop    ${folder.dropDirectory}`,
    `  Badmail ${folder.badMailDirectory}`,
  ]
}

/** Says in the log when settings.json was changed by hand. */
function watchSettings({ clock, log }: System, store: SettingsStore): () => Promise<void> {
  let stopped = false
  const look = (): void => {
    if (stopped) return
    store
      .changedByHand()
      .catch((error: unknown) => log.warn(error instanceof Error ? error.message : String(error)))
      .finally(() => clock.timer(HAND_EDIT_MS, look))
  }
  clock.timer(HAND_EDIT_MS, look)
  return async () => {
    stopped = true
  }
}

function startProblem(error: unknown, root: string): unknown {
  if (error instanceof StartProblem) return error
  if (error instanceof InUse)
    return new StartProblem([`Another relay runs in ${root}: stop it, or choose another --root.`])
  if (error instanceof CannotApply) {
    return new StartProblem([error.pointer === undefined ? error.message : `${error.pointer}: ${error.message}`])
  }
  const told = [BindError, ControlUnavailable, KeyDamaged, SecretsDamaged]
  if (error instanceof Error && told.some((kind) => error instanceof kind)) return new StartProblem([error.message])
  if (isSystemError(error)) return new StartProblem([`The relay cannot start in ${root}: ${diskProblem(error)}`])
  return error
}
