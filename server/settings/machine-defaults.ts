/** The settings in effect: also the defaults that depend on the machine. Everybody gets them from here. */
import { join } from 'node:path'
import type {
  FolderSettings,
  GeneralSettings,
  LoggingSettings,
  RelayRestrictionSettings,
  Settings,
  StoredSettings,
  TlsSettings,
  VirtualServerSettings,
} from '../generated/settings.js'
import { isDomainName } from '../smtp/formats.js'
import { withPlainKey } from './entries.js'
import { fillSettings } from './fill.js'
import { deepFreeze } from './freeze.js'

/** What the defaults depend on. */
export interface Machine {
  /** The root folder, absolute. */
  readonly root: string
  /** The name of the machine as the system knows it. */
  readonly hostName: string
}

export interface EffectiveVirtualServer extends VirtualServerSettings {
  readonly folder: Required<FolderSettings>
  readonly general: Required<GeneralSettings>
  readonly tls: Required<TlsSettings>
  readonly logging: Required<LoggingSettings>
}

/** settings.json with every default filled in. Frozen. */
export interface EffectiveSettings extends Settings {
  readonly virtualServers: Readonly<Record<string, EffectiveVirtualServer>>
}

/** Throws when the settings are wrong: check them with `settingsProblems` first, which tells every problem. */
export function effectiveSettings(stored: StoredSettings, machine: Machine): EffectiveSettings {
  const settings = fillSettings(stored)
  const servers = Object.entries(settings.virtualServers).map(([number, server]) => [
    number,
    withMachineDefaults(number, server, machine),
  ])
  return deepFreeze({ ...settings, virtualServers: Object.fromEntries(servers) })
}

/**
 * The settings in effect of a virtual server. One that was removed has those of a new one of its number: its mail may still
 * wait, and asks for them at each step, so that they are made once.
 */
export function virtualServerSettings(
  settings: () => EffectiveSettings,
  machine: Machine,
): (number: string) => EffectiveVirtualServer {
  const removed = new Map<string, EffectiveVirtualServer>()
  return (number) => {
    const server = settings().virtualServers[number] ?? removed.get(number)
    if (server !== undefined) return server
    const made = effectiveSettings({ virtualServers: { [number]: {} } }, machine).virtualServers[number]
    if (made === undefined) throw new Error(`There is no virtual server ${number}.`)
    removed.set(number, made)
    return made
  }
}

function withMachineDefaults(number: string, server: VirtualServerSettings, machine: Machine): EffectiveVirtualServer {
  const fullyQualifiedDomainName = server.general.fullyQualifiedDomainName ?? machineDomain(machine.hostName)
  const folder = (name: string): string => join(machine.root, number, name)
  return {
    ...server,
    connectionControl: plainLists(server.connectionControl),
    relayRestriction: plainLists(server.relayRestriction),
    general: {
      ...server.general,
      name: server.general.name ?? defaultName(number),
      domains: server.general.domains.map(withPlainKey),
      fullyQualifiedDomainName,
      defaultDomain: server.general.defaultDomain ?? fullyQualifiedDomainName,
    },
    tls: { ...server.tls, certificate: server.tls.certificate ?? fullyQualifiedDomainName },
    logging: { ...server.logging, logFileDirectory: server.logging.logFileDirectory ?? join(machine.root, 'logs') },
    folder: {
      ...server.folder,
      pickupDirectory: server.folder.pickupDirectory ?? folder('Pickup'),
      queueDirectory: server.folder.queueDirectory ?? folder('Queue'),
      dropDirectory: server.folder.dropDirectory ?? folder('Drop'),
      badMailDirectory: server.folder.badMailDirectory ?? folder('Badmail'),
    },
  }
}

/** The file may have ranges and masks; whoever compares addresses knows CIDR notation only. */
function plainLists<T extends Pick<RelayRestrictionSettings, 'grant' | 'deny'>>(lists: T): T {
  return { ...lists, grant: lists.grant.map(withPlainKey), deny: lists.deny.map(withPlainKey) }
}

/** What IIS calls the first, and what its New dialog proposes for others. */
function defaultName(number: string): string {
  return number === '1' ? 'Default SMTP Virtual Server' : `SMTP Virtual Server ${number}`
}

/** A machine may be called what no mail domain can be, for example by a number alone. */
function machineDomain(hostName: string): string {
  const name = hostName.replace(/\.$/, '')
  return isDomainName(name) ? name : 'localhost'
}
