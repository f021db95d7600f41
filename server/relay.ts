/** Starts the relay and stops it: what it stands on, then mail, then how it is managed. */
import { join } from 'node:path'
import { CertificateWatch } from './certificates/watch.js'
import { usersOf } from './control/certificates.js'
import { loadKeys } from './control/keys.js'
import { openGround } from './ground.js'
import { openMail } from './mail.js'
import { openManagement } from './management.js'
import { Counters } from './metrics/counters.js'
import { Traffic } from './metrics/traffic.js'
import type { Medium } from './queue/key-value.js'
import { levelMedium } from './queue/level-store.js'
import { limitedDisk } from './queue/limited-disk.js'
import { limitedMedium } from './queue/limited-medium.js'
import { Watchdog } from './queue/watchdog.js'
import type { EffectiveVirtualServer } from './settings/machine-defaults.js'
import { startProblem } from './start-problem.js'
import { Stops } from './stops.js'
import type { KeyDeriver, PasswordHasher } from './system/hasher.js'
import type { System } from './system/system.js'
import type { VirtualServers } from './virtual-servers.js'

export interface RelayOptions {
  readonly system: System
  /** The root folder, absolute. */
  readonly root: string
  readonly version: string
  /** Another place for the control socket: MAILROOT_CONTROL. */
  readonly controlAddress?: string | undefined
  readonly platform: NodeJS.Platform
  /** In place of LevelDB in the root, and of the thread that hashes passwords: a simulated world has neither. */
  readonly medium?: Medium
  readonly hasher?: PasswordHasher & KeyDeriver
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

/** Starts the relay. Rejects with StartProblem; what had been opened is closed again. */
export async function startRelay(options: RelayOptions): Promise<Relay> {
  const stops = new Stops()
  try {
    return await open(options, stops)
  } catch (error) {
    await stops.run(options.system)
    throw startProblem(error, options.root)
  }
}

async function open(given: RelayOptions, stops: Stops): Promise<Relay> {
  const { root } = given
  const { clock } = given.system
  const counting = {
    counters: new Counters(),
    traffic: { inbound: new Traffic(), outbound: new Traffic() },
  }
  const watchdog = new Watchdog(given.system, (state) => counting.counters.limitReached(state))
  const system = { ...given.system, watchdog, disk: limitedDisk(given.system.disk, clock, watchdog) }
  const options = { ...given, system }
  const ground = await openGround(options, stops)
  const medium = options.medium ?? levelMedium(join(root, 'store', 'queue'), system.disk)
  const mail = await openMail(ground, counting, limitedMedium(medium, clock, watchdog), stops)
  // With the queue this relay has the root to itself: two that start at once would each make keys and write secrets.
  const keys = await loadKeys(system, root)
  await ground.tidySecrets()
  await mail.start()
  const { servers } = mail
  await servers.start(ground.settings())
  const watch = new CertificateWatch(system, mail.certificates, (name) => usersOf(name, ground.settings()))
  stops.push(() => watch.stop())
  watch.start()
  const address = await openManagement(ground, mail, { ...options, ...counting, keys }, stops)
  return {
    root,
    controlAddress: address,
    describe: () => ground.numbers().flatMap((number) => describe(number, ground.server(number), servers)),
    stop: () => stops.run(system),
  }
}

function describe(number: string, { general, folder }: EffectiveVirtualServer, servers: VirtualServers) {
  const waiting = servers.waiting(number)
  return [
    `Virtual server ${number} (${general.name}) listens on ${servers.listening(number)}${waiting && `, and waits for ${waiting}, which this machine does not have yet`}; mail for ${general.defaultDomain} goes to Drop`,
    `  Pickup  ${folder.pickupDirectory}`,
    `  Queue   ${folder.queueDirectory}`,
    `  Drop    ${folder.dropDirectory}`,
    `  Badmail ${folder.badMailDirectory}`,
  ]
}
