/** Wires everything by hand: the settings, the queue, the stages on both sides of it, the folders, the control socket. */
import { join } from 'node:path'
import { controlAddress } from './control/address.js'
import { ControlUnavailable, openControl } from './control/control.js'
import { createHandlers } from './control/handlers.js'
import { Account, type AccountOf } from './deliver/account.js'
import { Couriers } from './deliver/couriers.js'
import { Deliverer } from './deliver/deliverer.js'
import { SmartHostCourier } from './deliver/smart-host-courier.js'
import { DropCourier } from './drop/drop-courier.js'
import { Pickup } from './pickup/pickup.js'
import { FolderView } from './queue/folder-view.js'
import { createStore } from './queue/group-store.js'
import { InUse } from './queue/key-value.js'
import { levelMedium } from './queue/level-store.js'
import { openQueue } from './queue/queue.js'
import { createTraceReader } from './queue/trace-reader.js'
import { createTrackingLog } from './queue/tracking-log.js'
import { BindError } from './receive/bindings.js'
import { Badmail } from './report/badmail.js'
import { createReporter } from './report/reporter.js'
import { wrongSettingsLines } from './settings/check.js'
import { dangersOf } from './settings/danger.js'
import { diskProblem, isSystemError } from './settings/disk-problem.js'
import { loadSettings, settingsPath } from './settings/load.js'
import { type EffectiveSettings, type EffectiveVirtualServer, effectiveSettings } from './settings/machine-defaults.js'
import { CannotApply } from './settings/refusal.js'
import { accountOf, loadSecrets, type Secrets, SecretsDamaged } from './settings/secrets.js'
import { SettingsStore } from './settings/store.js'
import { shownQueues } from './shown-queues.js'
import { decodeEncodedWords } from './smtp/encoded-word.js'
import type { System } from './system/system.js'
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

async function open({ system, root, version, platform, ...more }: RelayOptions, stops: (() => Promise<unknown>)[]) {
  const { disk, clock, log } = system
  const machine = { root, hostName: system.hostName }
  const loaded = await loadSettings(disk, machine)
  if (loaded.kind === 'wrong') throw new StartProblem(wrongSettingsLines(settingsPath(root), loaded.problems))
  let settings: EffectiveSettings = loaded.settings
  const secrets = await loadSecrets(disk, root, settings)
  const server = (number: string): EffectiveVirtualServer =>
    settings.virtualServers[number] ?? defaultServer(number, machine)
  const numbers = () => Object.keys(settings.virtualServers)
  await makeFolders(system, settings)

  const store = createStore(levelMedium(join(root, 'store', 'queue'), disk), system.random)
  const tracking = join(root, 'logs', 'tracking')
  const trackingLog = createTrackingLog({ store, disk, clock, log, folder: tracking, limits: () => settings.service })
  const badmail = new Badmail({ system, directory: (number) => server(number).folder.badMailDirectory })
  const reporter = createReporter(badmail, (number) => server(number).general)
  const queue = await openQueue({
    system,
    store,
    folder: join(root, 'store'),
    settings: { service: () => settings.service, delivery: (number) => server(number).delivery },
    reporter,
    trackingLog,
  })
  stops.push(() => queue.stop())
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
  const servers = new VirtualServers({
    system,
    root,
    submission,
    settings: server,
    started: () => deliverer.wake(),
  })
  const courier = new Couriers({
    drop: new DropCourier(system, (number) => settings.virtualServers[number]?.folder.dropDirectory),
    network: new SmartHostCourier(system, (number) => settings.virtualServers[number]),
  })
  const deliverer: Deliverer = new Deliverer(
    system,
    work,
    courier,
    (number) => settings.virtualServers[number],
    smartHostAccounts(() => settings, secrets),
    (number) => servers.stateOf(number) !== 'Stopped',
  )
  stops.push(() => deliverer.close())
  const pickup = new Pickup({
    system,
    submission,
    badmail,
    has: (id) => administration.find(id) !== undefined,
    virtualServers: () => numbers().filter((number) => servers.stateOf(number) !== 'Stopped'),
    settings: (number) => ({ ...server(number).folder, ...server(number).general }),
    decodeText: decodeEncodedWords,
  })
  stops.push(() => pickup.stop())
  await pickup.recover(numbers())
  deliverer.start()
  await queue.start(view)
  view.start()
  pickup.start()

  stops.push(() => servers.stop())
  await servers.start(settings)
  const settingsStore = new SettingsStore(
    system,
    machine,
    loaded,
    async (next, previous) => {
      await servers.apply(next, previous)
      settings = next
      queue.settingsChanged()
      deliverer.settingsChanged()
    },
    secrets,
  )
  const address = controlAddress(root, more.controlAddress, platform)
  const handlers = createHandlers({
    system,
    root,
    settings: settingsStore,
    servers: servers.running(),
    administration,
    queues: shownQueues(deliverer, view),
    traces: createTraceReader({ disk, log, folder: tracking, flush: () => trackingLog.flush() }),
  })
  const control = await openControl(address, { system, handlers, version, level: 'administrator', platform })
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

/** The account at the smart host of each virtual server, with its password. */
function smartHostAccounts(settings: () => EffectiveSettings, secrets: Secrets): AccountOf {
  return (number) => {
    const name = accountOf(settings(), number, 'smartHost')
    if (name === undefined) return undefined
    const allowPlainText = settings().virtualServers[number]?.smartHost.allowPlainTextAuthentication === true
    const facts = { userName: name.userName, version: secrets.version(name), allowPlainText }
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

/** For mail of a virtual server that is not in the settings any more. */
function defaultServer(number: string, machine: { root: string; hostName: string }): EffectiveVirtualServer {
  const found = effectiveSettings({ virtualServers: { [number]: {} } }, machine).virtualServers[number]
  if (found === undefined) throw new Error(`There is no virtual server ${number}.`)
  return found
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
  if (error instanceof BindError || error instanceof ControlUnavailable || error instanceof SecretsDamaged)
    return new StartProblem([error.message])
  if (isSystemError(error)) return new StartProblem([`The relay cannot start in ${root}: ${diskProblem(error)}`])
  return error
}
