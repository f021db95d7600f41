import { RelayProcess, type ServerSettings } from '../test/support/relay.js'
import { type Contender, type ContenderOptions, largestMessage } from './relay.js'

/** What the work needs, and the relay's defaults otherwise. */
export function mailrootSettings(nextHopPort: number): ServerSettings {
  return {
    relayRestriction: { grant: [{ address: '127.0.0.0/8' }] },
    smartHost: { server: ['127.0.0.1'], port: nextHopPort, tlsMode: 'None' },
    messageLimit: {
      maxMessageSize: largestMessage,
      // Connections are reused without end, as Postfix allows.
      maxSessionSize: 'unlimited',
    },
  }
}

/** Our relay, as `mailroot run` starts it. */
export async function startMailroot({ folder, nextHopPort }: ContenderOptions): Promise<Contender> {
  const relay = await RelayProcess.start({ root: folder, settings: mailrootSettings(nextHopPort) })
  return { name: 'mailroot', port: relay.port, pid: relay.pid, stop: async () => void (await relay.stop()) }
}
