/** A relay that takes everything from this machine and sends it to a noting next hop, and a ledger of both ends. */
import { readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { TestContext } from 'node:test'
import { ControlClient } from '../../support/control-client.js'
import { keptFolder } from '../../support/kept-folder.js'
import { type RelayOptions, type RelayProcess, type ServerSettings, startRelay } from '../../support/relay.js'
import { until } from '../../support/wait.js'
import { eventsUnder, type Figures, Ledger } from './ledger.js'
import { localDomain } from './load.js'
import { type NotingHop, startNotingHop } from './noting-hop.js'

export interface Stage {
  readonly folder: string
  readonly relay: RelayProcess
  readonly ledger: Ledger
  readonly hop: NotingHop
}

/** All goes to one next hop; what was deferred is tried again soon, and often enough. */
export function settingsFor(port: number, retry = 'PT1S'): ServerSettings {
  return {
    general: { defaultDomain: localDomain },
    relayRestriction: { grant: [{ address: '127.0.0.1' }] },
    smartHost: { server: ['127.0.0.1'], port, tlsMode: 'None' },
    delivery: {
      firstRetryInterval: retry,
      secondRetryInterval: retry,
      thirdRetryInterval: retry,
      subsequentRetryInterval: retry,
    },
  }
}

/** `options.root`: the relay's own, in place of one in a new folder. */
export async function stage(
  t: TestContext,
  options: Partial<RelayOptions> = {},
  ledger = new Ledger(),
): Promise<Stage> {
  const root = options.root ?? join(await keptFolder(t), 'root')
  const hop = await startNotingHop(t, ledger)
  const settings = settingsFor(hop.port)
  // It fills no disk, and the tests' disk may be fuller than the default asks for.
  const service = { minimumFreeSpace: 1 }
  const relay = await startRelay(t, { settings, service, ...options, root })
  return { folder: dirname(root), relay, ledger, hop }
}

/** Waits until nothing is left in the queue and in Pickup. */
export async function emptied(relay: RelayProcess, timeoutMs = 120_000): Promise<void> {
  const client = await ControlClient.greeted(relay.controlSocket)
  try {
    await until(
      'the queue is empty',
      async () => {
        const files = await readdir(join(relay.root, '1', 'Pickup'))
        const { items } = await client.result<{ items: readonly unknown[] }>('message.get')
        return files.length + items.length === 0 ? true : undefined
      },
      timeoutMs,
    )
  } finally {
    client.close()
  }
}

/** Lets the relay deliver all it has, ends it, and judges the run. */
export async function settle({ relay, ledger }: Stage, how: { refusedMayCome?: boolean } = {}): Promise<Figures> {
  await emptied(relay)
  await relay.stop()
  await ledger.takeDrop(join(relay.root, '1', 'Drop'))
  return ledger.judge(await eventsUnder(relay.root), how)
}
