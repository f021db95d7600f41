/** A control socket over real settings and doubles of the mail behind it, on a folder of its own. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Control, openControl } from '../../server/control/control.js'
import { createHandlers } from '../../server/control/handlers.js'
import type { AccessLevel } from '../../server/generated/methods.js'
import { loadSettings } from '../../server/settings/load.js'
import type { EffectiveSettings } from '../../server/settings/machine-defaults.js'
import { SettingsStore } from '../../server/settings/store.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from './clock.js'
import { ControlClient } from './control-client.js'
import { temporaryFolder } from './folder.js'
import { type ListLog, listLog } from './log.js'
import { MemoryAdministration, MemoryProtocolLogs, MemoryQueues, MemoryServers, MemoryTraces } from './mail-double.js'

export interface World {
  readonly root: string
  readonly control: Control
  readonly clock: ManualClock
  readonly log: ListLog
  readonly store: SettingsStore
  readonly administration: MemoryAdministration
  readonly queues: MemoryQueues
  readonly traces: MemoryTraces
  readonly protocolLogs: MemoryProtocolLogs
  /** A client after its hello. */
  readonly client: ControlClient
  /** Another one. */
  connect(): Promise<ControlClient>
}

export interface WorldOptions {
  /** settings.json without its revision. */
  readonly virtualServers?: unknown
  readonly level?: AccessLevel
  readonly apply?: (next: EffectiveSettings) => Promise<void>
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
    hostName: machine.hostName,
  }
  const store = new SettingsStore(system, machine, loaded, options.apply ?? (async () => undefined))
  const mail = {
    administration: new MemoryAdministration(),
    queues: new MemoryQueues(),
    traces: new MemoryTraces(),
    protocolLogs: new MemoryProtocolLogs(),
  }
  const handlers = createHandlers({ system, root, settings: store, servers: new MemoryServers(), ...mail })
  const control = await openControl(join(root, 'control.sock'), {
    system,
    handlers,
    version: '0.1.0',
    level: options.level ?? 'administrator',
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
  })
  return { root, control, clock, log, store, ...mail, client: await connect(), connect }
}
