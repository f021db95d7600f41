/** How the relay is managed, wired by hand: settings and what a change of them does, the control socket, the numbers. */
import { controlAddress, levelOfArrival } from './control/address.js'
import { openControl } from './control/control.js'
import { createHandlers } from './control/handlers.js'
import type { LevelKeys } from './control/proof.js'
import type { Ground } from './ground.js'
import { type Mail, type MailCounting, trackingFolder } from './mail.js'
import { QueueLengths } from './metrics/queue-lengths.js'
import { Statistics } from './metrics/statistics.js'
import { MetricsEndpoint } from './metrics-endpoint.js'
import type { Administration } from './queue/administration.js'
import { createTraceReader } from './queue/trace-reader.js'
import type { RelayOptions } from './relay.js'
import type { Kept } from './settings/kept.js'
import { SettingsStore } from './settings/store.js'
import type { Users } from './settings/users.js'
import { shownQueues } from './shown-queues.js'
import type { Stops } from './stops.js'
import type { System } from './system/system.js'

/** How often settings.json is compared with what the relay wrote. */
const HAND_EDIT_MS = 5000

export interface ManagementOptions extends MailCounting, Pick<RelayOptions, 'version' | 'platform' | 'controlAddress'> {
  readonly keys: LevelKeys
}

/** Opens the metrics endpoint and the control socket; resolves with the address of the latter. */
export async function openManagement(
  ground: Ground,
  mail: Mail,
  options: ManagementOptions,
  stops: Stops,
): Promise<string> {
  const { system, root, settings } = ground
  const { servers, administration, deliverer, certificates } = mail
  const { counters, traffic, platform, version, keys } = options
  const statistics = new Statistics({
    clock: system.clock,
    counters,
    ...traffic,
    lengths: new QueueLengths(administration, deliverer, system.clock),
    virtualServers: ground.numbers,
    connectionsOf: (number) => servers.connectionsOf(number),
  })
  const metrics = new MetricsEndpoint(system.network, { system, text: () => statistics.text() })
  stops.push(() => metrics.close())
  await metrics.start(settings().service.metricsEndpoint)
  const settingsStore = new SettingsStore(
    system,
    ground.machine,
    ground.loaded,
    async (next, previous) => {
      const endpoints = [next.service.metricsEndpoint, previous.service.metricsEndpoint] as const
      await metrics.during(...endpoints, () => servers.apply(next, previous))
      ground.take(next)
      mail.settingsChanged()
    },
    ground.secrets,
    keptOf(ground.users, administration),
    (next, previous) => servers.foresee(next, previous),
  )
  const traces = {
    disk: system.disk,
    log: system.log,
    folder: trackingFolder(root),
    flush: () => mail.trackingLog.flush(),
  }
  const handlers = createHandlers({
    ...{ system, root, version, statistics, administration, certificates },
    settings: settingsStore,
    servers: servers.running(),
    secrets: ground.secrets,
    deriver: ground.hasher,
    users: ground.users,
    logins: ground.authenticator,
    sessions: servers.sessions(),
    submission: mail.submission,
    routing: (number) => mail.routes.of(number),
    queues: shownQueues(deliverer, mail.view),
    badmail: mail.box,
    protocolLogs: ground.protocolLogs.reader,
    traces: createTraceReader(traces),
  })
  const address = controlAddress(root, options.controlAddress, platform)
  const level = levelOfArrival(platform)
  const control = await openControl(address, { system, handlers, version, level, keys, platform })
  stops.push(() => control.close())
  stops.push(watchSettings(system, settingsStore))
  return address
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
