/** The methods that start, stop, pause and resume virtual servers. Not settings: they hold until the relay starts again. */

import type { Listener } from '../diagnose/relay-attempt.js'
import type { VirtualServerState } from '../generated/reports.js'
import type { GeneralState } from '../generated/settings.js'
import { actorText } from '../settings/actor.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { CannotApply, Refusal } from '../settings/refusal.js'
import type { Log } from '../system/log.js'
import type { Caller, CustomHandlers } from './caller.js'
import { changedServer } from './virtual-servers.js'

/** What runs the virtual servers. Each resolves when it is so; `start` and `resume` throw CannotApply. */
export interface RunningServers {
  stateOf(number: string): GeneralState
  /** Open connections of clients. */
  connectionsOf(number: string): number
  /** What it listens on now. */
  listening(number: string): readonly Listener[]
  /** Bindings whose address the machine does not have: tried again and again. */
  waiting(number: string): readonly Listener[]
  start(number: string): Promise<void>
  stop(number: string): Promise<void>
  suspend(number: string): Promise<void>
  resume(number: string): Promise<void>
}

export interface ServerStateParts {
  readonly system: { readonly log: Log }
  readonly settings: { readonly current: EffectiveSettings }
  readonly servers: RunningServers
}

type Names = 'virtualServer.start' | 'virtualServer.stop' | 'virtualServer.suspend' | 'virtualServer.resume'
interface Named {
  readonly virtualServer?: string
  readonly dryRun?: boolean
}

type Action = 'start' | 'stop' | 'suspend' | 'resume'

const done: Readonly<Record<Action, string>> = {
  start: 'started',
  stop: 'stopped',
  suspend: 'paused',
  resume: 'resumed',
}

export function serverStateHandlers(parts: ServerStateParts): Pick<CustomHandlers, Names> {
  const act =
    (action: Action) =>
    async ({ virtualServer, dryRun = false }: Named, { actor }: Caller) => {
      const number = changedServer(parts.settings.current, virtualServer)
      refuse(action, number, parts)
      if (dryRun) return [stateReport(number, parts.settings.current, parts.servers)]
      try {
        await parts.servers[action](number)
      } catch (error) {
        if (!(error instanceof CannotApply)) throw error
        throw new Refusal('cannotApply', error.message, { target: number })
      }
      parts.system.log.info(`${actorText(actor)} ${done[action]} virtual server ${number}`)
      return [stateReport(number, parts.settings.current, parts.servers)]
    }
  return {
    'virtualServer.start': act('start'),
    'virtualServer.stop': act('stop'),
    'virtualServer.suspend': act('suspend'),
    'virtualServer.resume': act('resume'),
  }
}

/** A pause is something between running and running: of one that is stopped it would say nothing. */
function refuse(action: Action, number: string, { servers }: ServerStateParts): void {
  if (servers.stateOf(number) !== 'Stopped' || action === 'start' || action === 'stop') return
  const text = `Virtual server ${number} is stopped: start it with Start-SmtpVirtualServer.`
  throw new Refusal('cannotApply', text, { target: number })
}

/** A virtual server as the methods that act on it show it. */
export function stateReport(number: string, settings: EffectiveSettings, servers: RunningServers): VirtualServerState {
  return {
    virtualServer: number,
    name: settings.virtualServers[number]?.general.name ?? '',
    state: servers.stateOf(number),
    connections: servers.connectionsOf(number),
  }
}
