/** What every part of the relay stands on: the settings in effect, secrets, users, the logs of the protocol. */
import { ProtocolLogs } from './protocol-log/protocol-logs.js'
import type { Watching } from './queue/watchdog.js'
import { Authenticator } from './receive/authenticator.js'
import type { RelayOptions } from './relay.js'
import { wrongSettingsLines } from './settings/check.js'
import { type Loaded, loadSettings, settingsPath } from './settings/load.js'
import {
  type EffectiveSettings,
  type EffectiveVirtualServer,
  type Machine,
  virtualServerSettings,
} from './settings/machine-defaults.js'
import { loadSecrets, type Secrets } from './settings/secrets.js'
import { SecretsFile } from './settings/secrets-file.js'
import { Users } from './settings/users.js'
import type { ProtocolLogging } from './smtp/protocol-row.js'
import { StartProblem } from './start-problem.js'
import type { Stops } from './stops.js'
import { type KeyDeriver, type PasswordHasher, workerHasher } from './system/hasher.js'
import type { System } from './system/system.js'
import { systemZone } from './system/zone.js'
import { makeFolders } from './virtual-servers.js'

/** What the relay stands on. Who needs a setting asks here at each use. */
export interface Ground {
  readonly system: System & Watching
  /** The system with the protocol log of each virtual server. */
  readonly logged: System & Watching & ProtocolLogging
  readonly root: string
  /** Ends the process: see RelayOptions. */
  giveUp(reason: string): void
  readonly machine: Machine
  readonly loaded: Extract<Loaded, { kind: 'right' }>
  /** The settings in effect: a new object after each change. */
  settings(): EffectiveSettings
  /** They are in effect from now on. */
  take(next: EffectiveSettings): void
  /** Those of a virtual server. */
  server(number: string): EffectiveVirtualServer
  /** The virtual servers that there are. */
  numbers(): readonly string[]
  readonly secrets: Secrets
  /** Takes out of secrets.json what nobody has a use for, and encrypts it where the system has a key: once the root is ours. */
  tidySecrets(): Promise<void>
  readonly users: Users
  readonly hasher: PasswordHasher & KeyDeriver
  readonly authenticator: Authenticator
  readonly protocolLogs: ProtocolLogs
}

/** Reads settings and secrets, and makes the folders. Rejects with StartProblem, CannotApply, SecretsDamaged or SecretsSealed. */
export async function openGround(
  options: RelayOptions & { readonly system: System & Watching },
  stops: Stops,
): Promise<Ground> {
  const { system, root } = options
  const { disk, clock, log } = system
  const machine = { root, hostName: system.hostName }
  const loaded = await loadSettings(disk, machine)
  if (loaded.kind === 'wrong') throw new StartProblem(wrongSettingsLines(settingsPath(root), loaded.problems))
  let settings: EffectiveSettings = loaded.settings
  const secretsFile = await SecretsFile.load(disk, root, system.seal)
  const secrets = loadSecrets(secretsFile, settings)
  const server = virtualServerSettings(() => settings, machine)
  const numbers = () => Object.keys(settings.virtualServers)
  await makeFolders(system, settings)
  const hasher = options.hasher ?? workerHasher(system.random)
  stops.push(() => hasher.stop())
  const hasServer = (number: string) => numbers().includes(number)
  const users = new Users({ system, root, file: secretsFile, hasher, hasServer })
  const authenticator = new Authenticator({ system, hasher, find: (number, name) => users.find(number, name) })
  const protocolLogs = new ProtocolLogs({
    ...{ clock, disk, log, zone: systemZone, computerName: system.hostName },
    settings: (number) => server(number).logging,
  })
  stops.push(() => protocolLogs.close())
  return {
    ...{ system, root, machine, loaded, server, numbers, secrets, users, hasher, authenticator, protocolLogs },
    logged: { ...system, protocolLog: (number: string) => protocolLogs.of(number) },
    settings: () => settings,
    tidySecrets: async () => {
      await secrets.forgetUnused()
      await users.forgetOthers(numbers())
      if (await secretsFile.protect()) log.info('secrets.json was in plain text; it is encrypted from now on')
    },
    giveUp: options.giveUp ?? (() => undefined),
    take: (next) => {
      settings = next
    },
  }
}
