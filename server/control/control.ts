/** The control socket: listens, and counts its connections. */
import type { System } from '../system/system.js'
import { addressProblem, isPipe, pipeName } from './address.js'
import { Session, type SessionParts } from './session.js'

/** Connections at once. PowerShell keeps one for each runspace while a pipeline runs. */
export const CONNECTIONS_MAX = 64
/** Connections beyond those, which are told that there are too many. Those beyond these are closed without a word. */
export const CONNECTIONS_REFUSED_MAX = 16

/** How long a request that is being done may hold up the end of the relay. */
const CLOSE_MS = 5000

export interface ControlParts extends Omit<SessionParts, 'pipe'> {
  readonly system: SessionParts['system'] & Pick<System, 'disk' | 'network'>
  readonly platform: NodeJS.Platform
}

export interface Control {
  readonly address: string
  /** Stops listening, lets what is being done be answered, and closes the connections. */
  close(): Promise<void>
}

/** The control socket cannot be opened; the text says why and what to do. */
export class ControlUnavailable extends Error {}

/** Rejects with ControlUnavailable. */
export async function openControl(address: string, parts: ControlParts): Promise<Control> {
  const problem = addressProblem(address, parts.platform)
  if (problem !== undefined) throw new ControlUnavailable(problem)
  await takeOver(address, parts.system)
  const sessions = new Set<Session>()
  const sessionParts = { ...parts, pipe: pipeName(address) }
  const onConduit: Parameters<System['network']['listenLocal']>[1] = (conduit) => {
    if (sessions.size >= CONNECTIONS_MAX + CONNECTIONS_REFUSED_MAX) {
      conduit.on('error', () => undefined)
      conduit.destroy()
      return
    }
    const session = new Session(conduit, sessionParts, sessions.size >= CONNECTIONS_MAX)
    sessions.add(session)
    void session.closed.then(() => sessions.delete(session))
  }
  try {
    const listening = await parts.system.network.listenLocal(address, onConduit)
    return {
      address,
      close: async () => {
        const stopped = listening.close()
        for (const session of sessions) session.end()
        const timer = parts.system.clock.timer(CLOSE_MS, () => {
          for (const session of sessions) session.destroy()
        })
        await Promise.all([stopped, ...[...sessions].map((session) => session.closed)])
        timer.cancel()
      },
    }
  } catch (error) {
    throw new ControlUnavailable(`The control socket ${address} cannot be opened: ${textOf(error)}`)
  }
}

/** Makes room for the socket: one that a killed relay left goes; one that somebody answers at stays, and so does all else. */
async function takeOver(address: string, { disk, network }: ControlParts['system']): Promise<void> {
  const pipe = isPipe(address)
  try {
    const info = pipe ? undefined : await disk.info(address)
    if (!pipe && info === undefined) return
    if (info !== undefined && info.isSocket !== true) {
      throw new ControlUnavailable(
        `${address} is no socket, and the relay does not delete it: move it away, or set MAILROOT_CONTROL.`,
      )
    }
    if (await network.probeLocal(address)) {
      throw new ControlUnavailable(
        `Another relay answers at ${address}: stop it, or give this one another root folder or MAILROOT_CONTROL.`,
      )
    }
    if (!pipe) await disk.remove(address)
  } catch (error) {
    if (error instanceof ControlUnavailable) throw error
    throw new ControlUnavailable(`The control socket ${address} cannot be looked at: ${textOf(error)}`)
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
