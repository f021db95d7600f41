import { RelayProcess } from '../test/support/relay.js'
import { type Contender, type ContenderOptions, largestMessage } from './relay.js'

/** Our relay, as `mailroot run` starts it, with the settings that the work needs and its defaults otherwise. */
export async function startMailroot({ folder, nextHopPort }: ContenderOptions): Promise<Contender> {
  const settings = {
    relayRestriction: { grant: [{ address: '127.0.0.0/8' }] },
    smartHost: { server: ['127.0.0.1'], port: nextHopPort, tlsMode: 'None' },
    messageLimit: {
      maxMessageSize: largestMessage,
      // Connections are reused without end, as Postfix allows.
      maxSessionSize: 'unlimited',
    },
  }
  const relay = await RelayProcess.start({ root: folder, settings })
  return { name: 'mailroot', port: relay.port, pid: relay.pid, stop: async () => void (await relay.stop()) }
}
