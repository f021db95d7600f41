/** Rows of how many connections the relay opens to other hosts, and how long it waits for them. */
import { firstAttempts } from '../../../server/deliver/limits.js'
import type { Queue } from '../../../server/generated/reports.js'
import type { Hop, Step } from '../../support/hop.js'
import type { Row, Rows } from '../../support/setting-rows.js'
import { pause, type Stage } from '../../support/setting-stage.js'
import { until } from '../../support/wait.js'

/** A next hop that takes connections and says nothing, so that all of them stay open. */
const silent = (): string => 'silent'

/** One that does so when it has taken some: a route that has taken nothing yet gets few connections. */
function silentAfter(messages: number, state: { readonly isOver: boolean }): Step {
  let taken = 0
  return (verb) => {
    if (state.isOver) return 'cut'
    // Without PIPELINING nothing follows a MAIL that has no answer.
    if (verb === 'EHLO') return '250 hop.test'
    if (verb === 'DOT') taken++
    return verb === 'MAIL' && taken >= messages ? 'silent' : undefined
  }
}

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

/** How many connections a next hop is given at most. */
function connections(byDefault: number, setting: string, more: Readonly<Record<string, unknown>>): Row {
  return async (stage) => {
    await stage.allowRelay()
    await stage.set('outboundConnection', more)
    let former: Hop | undefined
    let formerState = { isOver: false }
    return {
      see: async () => {
        // Those of the former hop end, and what it was to take goes to the new one.
        const limit = Number((await stage.get('outboundConnection'))[setting])
        const first = Math.max(0, limit - firstAttempts)
        const state = { isOver: false }
        const { hop, port } = await stage.hop(silentAfter(first, state))
        await stage.set('smartHost', { server: ['127.0.0.1'], port })
        // Enough for the first, for those that are on their way when it falls silent, and one for each connection.
        await submitMany(stage, first + limit + Math.min(limit, 100) + 5)
        formerState.isOver = true
        formerState = state
        for (const { conduit } of former?.peers ?? []) conduit.destroy()
        former = hop
        const open = (): number => hop.peers.filter(({ conduit }) => !conduit.destroyed).length
        await until('as many connections as may be', () => (open() >= limit ? true : undefined), 30_000)
        // For one that may not be.
        await pause(300)
        return open()
      },
      byDefault,
      changes: [{ value: 2, seen: 2 }],
    }
  }
}

export const rowsOfOutbound: Rows = {
  'outboundConnection.maxConnections': connections(1000, 'maxConnections', {
    maxConnectionsPerDomain: 'unlimited',
  }),
  'outboundConnection.maxConnectionsPerDomain': connections(100, 'maxConnectionsPerDomain', {}),
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
