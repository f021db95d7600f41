/**
 * The core of the relay in one life: queue, deliverer, reports, folders and tracking log as `server/relay.ts` joins them,
 * without clients, control socket and network.
 */
import { join } from 'node:path'
import type { Courier } from '../../../server/deliver/courier.js'
import { Couriers } from '../../../server/deliver/couriers.js'
import { Deliverer } from '../../../server/deliver/deliverer.js'
import { RouteTable } from '../../../server/deliver/route-table.js'
import { queueIdentity } from '../../../server/deliver/routing.js'
import { DropCourier } from '../../../server/drop/drop-courier.js'
import { Pickup } from '../../../server/pickup/pickup.js'
import { FolderView } from '../../../server/queue/folder-view.js'
import { createStore } from '../../../server/queue/group-store.js'
import type { Medium } from '../../../server/queue/key-value.js'
import { openQueue, type Queue } from '../../../server/queue/queue.js'
import type { Reporter } from '../../../server/queue/reporter.js'
import type { Store } from '../../../server/queue/store.js'
import { createTrackingLog, type TrackingLog } from '../../../server/queue/tracking-log.js'
import type { Work } from '../../../server/queue/work.js'
import { Badmail } from '../../../server/report/badmail.js'
import { createReporter } from '../../../server/report/reporter.js'
import type { Disk } from '../../../server/system/disk.js'
import type { System } from '../../../server/system/system.js'
import { type DrawnSettings, ROOT } from './drawn-settings.js'
import type { Ledger } from './ledger.js'

export const TRACKING = join(ROOT, 'logs', 'tracking')

export interface CoreParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log' | 'random'>
  readonly medium: Medium
  readonly settings: DrawnSettings
  readonly ledger: Ledger
  /** To other hosts. */
  readonly network: Courier
  /** Reports are padded by so many bytes. */
  readonly padding: number
}

export interface CoreRelay {
  readonly queue: Queue
  readonly deliverer: Deliverer
  readonly trackingLog: TrackingLog
  settingsChanged(): void
  stop(): Promise<void>
}

/** Starts it: what a crash left is taken up. Rejects when the store cannot be opened. */
export async function startCore(parts: CoreParts): Promise<CoreRelay> {
  const { settings, ledger } = parts
  const disk = watchedDisk(parts.system.disk, ledger)
  const system = { ...parts.system, disk }
  const { clock, log } = system
  const { folder } = settings
  for (const path of [folder.dropDirectory, folder.badMailDirectory, folder.pickupDirectory, folder.queueDirectory])
    await disk.makeFolder(path)
  const server = () => (settings.removed ? undefined : settings.server)
  const store = watchedStore(createStore(parts.medium, system.random), ledger)
  const trackingLog = createTrackingLog({
    ...{ store, disk, clock, log },
    folder: TRACKING,
    limits: () => settings.service,
  })
  const badmail = new Badmail({ system, settings: () => settings.folder })
  const routes = new RouteTable(server)
  const queue = await openQueue({
    system,
    store,
    folder: join(ROOT, 'store'),
    settings: {
      service: () => settings.service,
      delivery: () => settings.server.delivery,
      isLocal: (number, address) => routes.of(number).routeFor(address).kind === 'drop',
    },
    reporter: padded(
      createReporter(badmail, () => reportSettings(settings)),
      parts.padding,
    ),
    trackingLog,
    troubleOf: (message, n) => deliverer.routeError(message, n)?.error,
  })
  const { submission, administration } = queue
  const view = new FolderView({
    system,
    virtualServers: () => ['1'],
    settings: () => ({ queueDirectory: settings.folder.queueDirectory, maxFiles: 3 }),
    messages: (after) => administration.messages(after),
    find: (id) => administration.find(id),
    body: (message) => administration.body(message),
  })
  const drop = new DropCourier(system, () => settings.folder)
  const courier = watchedCourier(new Couriers({ drop, network: parts.network }), ledger)
  const deliverer: Deliverer = new Deliverer(
    system,
    watchedWork(queue.work, ledger, routes),
    courier,
    server,
    undefined,
    () => !settings.stopped,
  )
  const pickup = new Pickup({
    ...{ system, submission, badmail },
    has: (id) => administration.find(id) !== undefined,
    settings: () => ({ ...settings.folder, ...settings.server.general }),
    decodeText: (text) => text,
    virtualServers: () => (settings.removed || settings.stopped ? [] : ['1']),
  })
  await pickup.recover(['1'])
  deliverer.start()
  await queue.start(view)
  view.start()
  pickup.start()
  badmail.start(() => ['1'])
  return {
    ...{ queue, deliverer, trackingLog },
    settingsChanged: () => {
      queue.settingsChanged()
      deliverer.settingsChanged()
    },
    stop: async () => {
      await badmail.stop()
      await pickup.stop()
      await deliverer.close()
      await view.stop()
      await queue.stop()
    },
  }
}

function reportSettings({ server, sendNdrTo }: DrawnSettings) {
  const { fullyQualifiedDomainName } = server.general
  return { fullyQualifiedDomainName, ...(sendNdrTo === undefined ? {} : { sendNdrTo }) }
}

/** Reports that are larger than a record. */
function padded(reporter: Reporter, bytes: number): Reporter {
  if (bytes === 0) return reporter
  const report: Reporter['report'] = (request) => {
    const { draft, body } = reporter.report(request)
    return { draft, body: Buffer.concat([body, Buffer.alloc(bytes, '-')]) }
  }
  return { ...reporter, report }
}

/** Tells the ledger of a sync of the tracking log that failed: whoever is started next cannot know of it. */
function watchedDisk(disk: Disk, ledger: Ledger): Disk {
  const append: Disk['append'] = async (file) => {
    const open = await disk.append(file)
    if (!file.startsWith(TRACKING)) return open
    const sync = async () => {
      ledger.logSynced(false)
      await open.sync()
      ledger.logSynced(true)
    }
    return { write: (data) => open.write(data), sync, close: () => open.close() }
  }
  const replace: Disk['replace'] = async (file, data) => {
    await disk.replace(file, data)
    if (file.startsWith(TRACKING)) ledger.logSynced(true)
  }
  return { ...disk, append, replace }
}

/** Tells the ledger which events are durable. */
function watchedStore(store: Store, ledger: Ledger): Store {
  const watched: Store = Object.create(store)
  watched.commit = async (batch) => {
    await store.commit(batch)
    for (const change of batch) if (change.kind === 'event') ledger.durable(change.event)
  }
  // Methods of a class with private fields need their own object.
  for (const name of ['load', 'start', 'note', 'failure', 'body', 'events', 'outbox', 'continueAt', 'close'] as const)
    Object.assign(watched, { [name]: store[name].bind(store) })
  return watched
}

/** Tells the ledger what is claimed. */
function watchedWork(work: Work, ledger: Ledger, routes: RouteTable): Work {
  return {
    onDue: (listener) => work.onDue(listener),
    claim: (message, numbers, host) => {
      const claim = work.claim(message, numbers, host)
      const [first] = claim?.recipients ?? []
      if (claim === undefined || first === undefined) return claim
      ledger.claimed(claim, queueIdentity(routes.of('1').routeFor(first.address)))
      return claim
    },
    body: (message) => work.body(message),
    get heldQueues() {
      return work.heldQueues
    },
    settle: (claim, outcomes) => {
      ledger.released(claim)
      return work.settle(claim, outcomes)
    },
  }
}

/** Tells the ledger what was answered, and what lies in the Drop folder. */
function watchedCourier(courier: Courier, ledger: Ledger): Courier {
  const attempt: Courier['attempt'] = async (route, claim, body, onReached) => {
    ledger.begun(claim, route)
    try {
      const result = await courier.attempt(route, claim, body, onReached)
      for (const { n, address } of claim.recipients)
        if (result.outcomes.get(n)?.kind === 'dropped') ledger.dropped(claim.message.envelope.id, address)
      return result
    } finally {
      ledger.answered(claim)
    }
  }
  return { attempt, forget: (key) => courier.forget(key), close: () => courier.close() }
}
