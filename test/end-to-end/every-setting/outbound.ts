/** Rows of how many connections the relay opens to other hosts, and how long it waits for them. */
import type { Queue } from '../../../server/generated/reports.js'
import type { Hop } from '../../support/hop.js'
import type { Row, Rows } from '../../support/setting-rows.js'
import { pause, type Stage } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

/** A next hop that takes connections and says nothing, so that all of them stay open. */
const silent = (): string => 'silent'

/** Messages that wait, so many that each of some connections has work. */
async function submitMany(stage: Stage, count: number): Promise<void> {
  const clients = 20
  const parts = Array.from({ length: clients }, (_, index) => Math.floor((count + index) / clients))
  await Promise.all(
    parts.map(async (part) => {
      const talk = await stage.talk()
      for (let message = 0; message < part; message++) await talk.submit('Subject: x\r\n\r\nx\r\n')
      talk.close()
    }),
  )
}

/** How many connections a next hop is given at most, `waiting` messages being there for it. */
function connections(
  byDefault: number,
  waiting: number,
  setting: string,
  more: Readonly<Record<string, unknown>>,
): Row {
  return async (stage) => {
    await stage.allowRelay()
    await stage.set('outboundConnection', more)
    let former: Hop | undefined
    const ready = submitOnce(stage, waiting)
    return {
      see: async () => {
        // Those of the former hop end, and what it was to take goes to the new one.
        const { hop, port } = await stage.hop(silent)
        await stage.set('smartHost', { server: ['127.0.0.1'], port })
        await ready()
        for (const { conduit } of former?.peers ?? []) conduit.destroy()
        former = hop
        const limit = Number((await stage.get('outboundConnection'))[setting])
        await until('as many connections as may be', () => (hop.peers.length >= limit ? true : undefined), 20_000)
        // For one that may not be.
        await pause(300)
        return hop.peers.length
      },
      byDefault,
      changes: [{ value: 2, seen: 2 }],
    }
  }
}

/** Once for all sights, when there is a host for them. */
function submitOnce(stage: Stage, count: number): () => Promise<void> {
  let done = false
  return async () => {
    if (!done) await submitMany(stage, count)
    done = true
  }
}

export const rowsOfOutbound: Rows = {
  'outboundConnection.maxConnections': connections(1000, 1005, 'maxConnections', {
    maxConnectionsPerDomain: 'unlimited',
  }),
  'outboundConnection.maxConnectionsPerDomain': connections(100, 105, 'maxConnectionsPerDomain', {}),
  'outboundConnection.connectionTimeout': async (stage) => {
    const hop = await stage.nextHop(silent)
    return {
      see: async () => {
        const before = hop.peers.length
        const id = await stage.submit('b@elsewhere.test')
        const queue = async () => (await stage.call<readonly Queue[]>('queue.get'))[0]
        await stage.control.call('queue.retry', { identity: (await queue())?.identity })
        await until('it is tried', () => (hop.peers.length > before ? true : undefined))
        if ((await stage.get('outboundConnection'))['connectionTimeout'] !== 'PT1S') {
          await pause(2000)
          const { status } = (await stage.message(id)) ?? {}
          hop.peers.at(-1)?.conduit.destroy()
          await stage.remove(id)
          return status
        }
        const failed = await until('it is given up', async () => {
          const { lastError, status } = (await queue()) ?? {}
          return status === 'Retry' ? lastError : undefined
        })
        await stage.remove(id)
        return failed
      },
      byDefault: 'Active',
      changes: [{ value: 'PT1S', seen: 'no answer within 1 s' }],
    }
  },
}
