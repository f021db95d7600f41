/** A control socket over real settings and doubles of the mail behind it, on a folder of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { CertificateStore } from '../../server/certificates/store.js'
import { type Control, openControl } from '../../server/control/control.js'
import { createHandlers } from '../../server/control/handlers.js'
import { loadKeys } from '../../server/control/keys.js'
import type { LevelKeys } from '../../server/control/proof.js'
import { routingOf } from '../../server/deliver/routing.js'
import type { AccessLevel } from '../../server/generated/methods.js'
import type { Lockout } from '../../server/generated/reports.js'
import { FileReader } from '../../server/pickup/file-reader.js'
import { Badmail } from '../../server/report/badmail.js'
import { BadmailBox } from '../../server/report/badmail-box.js'
import { loadSettings } from '../../server/settings/load.js'
import type { EffectiveSettings } from '../../server/settings/machine-defaults.js'
import { loadSecrets } from '../../server/settings/secrets.js'
import { SecretsFile } from '../../server/settings/secrets-file.js'
import { SettingsStore } from '../../server/settings/store.js'
import { Users } from '../../server/settings/users.js'
import { systemDisk } from '../../server/system/disk.js'
import { workerHasher } from '../../server/system/hasher.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import type { Resolver } from '../../server/system/resolver.js'
import { ManualClock } from './clock.js'
import { ControlClient } from './control-client.js'
import { temporaryFolder } from './folder.js'
import { type ListLog, listLog } from './log.js'
import { MemoryAdministration, MemoryProtocolLogs, MemoryQueues, MemoryServers, MemoryTraces } from './mail-double.js'
import { MemorySessions, memoryStatistics } from './session-double.js'
import { MemorySubmission } from './submission.js'

export interface World {
  readonly root: string
  readonly control: Control
  /** The keys in `root`. */
  readonly keys: LevelKeys
  readonly clock: ManualClock
  readonly log: ListLog
  readonly store: SettingsStore
  readonly users: Users
  /** Who is locked out. */
  readonly lockouts: Map<string, Lockout>
  readonly administration: MemoryAdministration
  readonly queues: MemoryQueues
  readonly traces: MemoryTraces
  /** Puts messages into the Badmail folders that the methods of bad mail act on. */
  readonly badmail: Badmail
  /** What was restored from there. */
  readonly submission: MemorySubmission
  readonly sessions: MemorySessions
  readonly protocolLogs: MemoryProtocolLogs
  /** A client after its hello. */
  readonly client: ControlClient
  /** Another one. */
  connect(): Promise<ControlClient>
}

export interface WorldOptions {
  /** settings.json without its revision. */
  readonly virtualServers?: unknown
  /** What a connection may do before it proves a level: `none` on a Windows pipe. */
  readonly level?: AccessLevel
  readonly apply?: (next: EffectiveSettings) => Promise<void>
  /** Comes before a password of a user is hashed. */
  readonly beforeHash?: () => Promise<void>
}

/** What of a test or suite is needed: when it ends. */
export interface Context {
  after(work: () => unknown): void
}

export async function controlWorld(context: Context, options: WorldOptions = {}): Promise<World> {
  const root = join(temporaryFolder(context), 'root')
  mkdirSync(root)
  if (options.virtualServers !== undefined) {
    const text = JSON.stringify({ revision: 1, virtualServers: options.virtualServers })
    writeFileSync(join(root, 'settings.json'), text)
  }
  const machine = { root, hostName: 'relay1.contoso.com' }
  const loaded = await loadSettings(systemDisk, machine)
  if (loaded.kind !== 'right') throw new Error(JSON.stringify(loaded.problems))
  const clock = new ManualClock()
  const log = listLog()
  const system = {
    clock,
    log,
    disk: systemDisk,
    network: systemNetwork,
    random: systemRandom,
    resolver: noNames,
    hostName: machine.hostName,
  }
  const file = new SecretsFile(systemDisk, root)
  const secrets = loadSecrets(file, loaded.settings)
  const hasher = workerHasher(systemRandom, 2 ** 8)
  const mail = {
    administration: new MemoryAdministration(),
    queues: new MemoryQueues(),
    traces: new MemoryTraces(),
    protocolLogs: new MemoryProtocolLogs(),
  }
  const users: Users = new Users({
    system,
    root,
    file,
    hasher: {
      check: (password, stored) => hasher.check(password, stored),
      stop: () => hasher.stop(),
      make: async (password) => {
        await options.beforeHash?.()
        return await hasher.make(password)
      },
    },
    hasServer: (number) => store.current.virtualServers[number] !== undefined,
  })
  const store: SettingsStore = new SettingsStore(
    system,
    machine,
    loaded,
    options.apply ?? (async () => undefined),
    secrets,
    {
      users: (number) => users.list(number).length,
      messages: (number) =>
        [...mail.administration.messages()].filter((one) => one.envelope.virtualServer === number).length,
      forgetOthers: (numbers) => users.forgetOthers(numbers),
    },
  )
  const lockouts = new Map<string, Lockout>()
  const logins = { lockouts: () => [...lockouts.values()], lift: (name: string) => void lockouts.delete(name) }
  const submission = new MemorySubmission()
  const badmail = new Badmail({ system, settings: (number) => folderOf(store, number) })
  const files = { system, badmail, submission, has: (id: string) => submission.has(id) }
  const general = { fullyQualifiedDomainName: machine.hostName, defaultDomain: machine.hostName }
  const pickup = new FileReader({ system, settings: () => general, decodeText: (text) => text })
  const sessions = new MemorySessions()
  const handlers = createHandlers({
    system,
    root,
    version: '0.1.0',
    secrets,
    deriver: hasher,
    users,
    logins,
    settings: store,
    servers: new MemoryServers(),
    sessions,
    statistics: memoryStatistics(clock),
    ...mail,
    certificates: new CertificateStore(system, root),
    routing: (number) => routingOf(number, store.current.virtualServers[number]),
    submission,
    badmail: new BadmailBox({ ...files, pickup }),
  })
  const keys = await loadKeys(system, root)
  const control = await openControl(join(root, 'control.sock'), {
    system,
    handlers,
    version: '0.1.0',
    level: options.level ?? 'administrator',
    keys,
    platform: process.platform,
  })
  const clients: ControlClient[] = []
  const connect = async (): Promise<ControlClient> => {
    const client = await ControlClient.greeted(control.address)
    clients.push(client)
    return client
  }
  context.after(async () => {
    for (const client of clients) client.close()
    await control.close()
    await hasher.stop()
  })
  const world = { root, control, keys, clock, log, store, users, lockouts, sessions, ...mail, badmail, submission }
  return { ...world, client: await connect(), connect }
}

/** A resolver that knows no name. */
const absent = async (): Promise<never> => {
  throw Object.assign(new Error('there is no such name'), { code: 'ENOTFOUND' })
}
const noNames: Resolver = { addresses: absent, mailExchangers: absent, hostAddresses: absent, hostNames: absent }

function folderOf(store: SettingsStore, number: string) {
  const server = store.current.virtualServers[number]
  if (server === undefined) throw new Error(`there is no virtual server ${number}`)
  return server.folder
}
