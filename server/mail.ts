/** The stages of mail, wired by hand: queue, receivers, deliverer, the folders. Which stage knows which is seen here. */
import { join } from 'node:path'
import { CertificateStore } from './certificates/store.js'
import { Account, type AccountOf } from './deliver/account.js'
import { Couriers } from './deliver/couriers.js'
import { Deliverer } from './deliver/deliverer.js'
import { NetworkCourier } from './deliver/network-courier.js'
import { RouteTable } from './deliver/route-table.js'
import { DropCourier } from './drop/drop-courier.js'
import type { Ground } from './ground.js'
import {
  countedBadmail,
  countedCourier,
  countedNetwork,
  countedReporter,
  countedStore,
  inboundTally,
  timedMedium,
} from './metrics/counted.js'
import type { Counters } from './metrics/counters.js'
import type { Traffic } from './metrics/traffic.js'
import { FileReader } from './pickup/file-reader.js'
import { Pickup } from './pickup/pickup.js'
import type { Administration } from './queue/administration.js'
import { FolderView } from './queue/folder-view.js'
import { createStore } from './queue/group-store.js'
import type { Medium } from './queue/key-value.js'
import { openQueue } from './queue/queue.js'
import type { Submission } from './queue/submission.js'
import { createTrackingLog, type TrackingLog } from './queue/tracking-log.js'
import { Badmail } from './report/badmail.js'
import { BadmailBox } from './report/badmail-box.js'
import { createReporter } from './report/reporter.js'
import { accountOf, accountOfEntry } from './settings/accounts.js'
import type { EffectiveSettings } from './settings/machine-defaults.js'
import type { Secrets } from './settings/secrets.js'
import { decodeEncodedWords } from './smtp/encoded-word.js'
import type { Stops } from './stops.js'
import { watchedResolver } from './system/resolver.js'
import { VirtualServers } from './virtual-servers.js'

/** The stages of mail, and what shows them. */
export interface Mail {
  readonly submission: Submission
  readonly administration: Administration
  readonly routes: RouteTable
  readonly deliverer: Deliverer
  readonly view: FolderView
  readonly box: BadmailBox
  readonly certificates: CertificateStore
  readonly servers: VirtualServers
  readonly trackingLog: TrackingLog
  /** Finishes what a crash left, and delivers from then on. Nobody is listened to yet: that is `servers.start`. */
  start(): Promise<void>
  /** The settings have changed: they hold for mail that waits, too. */
  settingsChanged(): void
}

export interface MailCounting {
  readonly counters: Counters
  readonly traffic: { readonly inbound: Traffic; readonly outbound: Traffic }
}

/** Opens the queue and makes the stages around it. Rejects with InUse when another relay has the root. */
export async function openMail(
  ground: Ground,
  { counters, traffic }: MailCounting,
  medium: Medium,
  stops: Stops,
): Promise<Mail> {
  const { system, server, settings, numbers } = ground
  const { disk, clock, log } = system
  const store = countedStore(createStore(timedMedium(medium, clock, counters), system.random), counters)
  const folder = trackingFolder(ground.root)
  const trackingLog = createTrackingLog({ store, disk, clock, log, folder, limits: () => settings().service })
  const badmail = new Badmail({ system, settings: (number) => server(number).folder })
  const reporter = createReporter(badmail, (number) => ({ ...server(number).general, ...server(number).messageLimit }))
  const accounts = nextHopAccounts(settings, ground.secrets)
  // Of its own: the queue asks before there is a deliverer.
  const routes = new RouteTable((number) => settings().virtualServers[number], accounts)
  const queue = await openQueue({
    system,
    store,
    folder: join(ground.root, 'store'),
    settings: {
      service: () => settings().service,
      delivery: (number) => server(number).delivery,
      isLocal: (number, address) => routes.of(number).routeFor(address).kind === 'drop',
    },
    reporter: countedReporter(reporter, counters),
    trackingLog,
    troubleOf: (message, n) => deliverer.routeError(message, n)?.error,
    giveUp: (reason) => ground.giveUp(reason),
  })
  stops.push(() => queue.stop())
  const { submission, work, administration } = queue
  const view = new FolderView({
    system,
    virtualServers: numbers,
    settings: (number) => ({
      queueDirectory: server(number).folder.queueDirectory,
      maxFiles: settings().service.queueFolderMaxFiles,
    }),
    messages: (after) => administration.messages(after),
    find: (id) => administration.find(id),
    body: (message) => administration.body(message),
  })
  stops.push(() => view.stop())
  const certificates = new CertificateStore(system, ground.root)
  const servers = new VirtualServers({
    system: ground.logged,
    submission,
    authenticator: ground.authenticator,
    certificates,
    settings: server,
    started: () => deliverer.wake(),
    tally: (number) => inboundTally(number, counters, traffic.inbound),
  })
  const deliverer: Deliverer = new Deliverer(
    system,
    work,
    countedCourier(couriersOf(ground, { counters, traffic }), counters),
    (number) => settings().virtualServers[number],
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
  return {
    ...{ submission, administration, routes, deliverer, view, box, certificates, servers, trackingLog },
    start: async () => {
      await pickup.recover(numbers())
      await box.recover(numbers())
      deliverer.start()
      await queue.start(view)
      view.start()
      pickup.start()
      badmail.start(numbers)
      stops.push(() => badmail.stop())
      stops.push(() => servers.stop())
    },
    settingsChanged: () => {
      queue.settingsChanged()
      deliverer.settingsChanged()
    },
  }
}

function couriersOf({ system, logged, settings }: Ground, { counters, traffic }: MailCounting): Couriers {
  const outside = {
    ...logged,
    network: countedNetwork(system.network, counters, traffic.outbound),
    resolver: watchedResolver(system.resolver, () => counters.lookedUp()),
  }
  return new Couriers({
    drop: new DropCourier(system, (number) => settings().virtualServers[number]?.folder),
    network: new NetworkCourier(outside, (number) => settings().virtualServers[number]),
  })
}

/** Where the tracking log lies. */
export function trackingFolder(root: string): string {
  return join(root, 'logs', 'tracking')
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
