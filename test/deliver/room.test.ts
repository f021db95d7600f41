/** Connections at once: never more than the settings say, those included that are idle or say goodbye. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Room } from '../../server/deliver/room.js'
import type { Conduit, Network } from '../../server/system/network.js'
import { memoryNetwork } from '../support/conduits.js'
import { courierBench, deliverSettings, kinds, routeTo } from '../support/courier.js'
import { Hop } from '../support/hop.js'

const quiet = new AbortController().signal

test('room is given in turn, for a virtual server and for a route, and given back once', async () => {
  const room = new Room()
  const asked: boolean[] = []
  const take = (route: string) => room.take('1', route, { all: 3, perRoute: 2 }, (whole) => asked.push(whole), quiet)
  const first = await take('a')
  await take('a')
  let third = false
  const waiting = take('a').then((leave) => {
    third = true
    return leave
  })
  await take('b')
  assert.deepEqual([third, room.count('1'), asked], [false, 3, [false]])
  first()
  first()
  await waiting
  assert.deepEqual([room.count('a'), room.count('b'), room.count('1')], [2, 1, 3])
  const controller = new AbortController()
  const ended = room.take('1', 'c', { all: 3, perRoute: 2 }, (whole) => asked.push(whole), controller.signal)
  controller.abort()
  await assert.rejects(ended, /ended/)
  assert.deepEqual([asked.at(-1), room.count('c')], [true, 0])
})

test('idle connections to other hosts make room, and no more are ever open than the settings say', async () => {
  const hop = new Hop()
  const opened: Conduit[] = []
  let most = 0
  const inner = memoryNetwork(hop.serve)
  const network: Pick<Network, 'connect'> = {
    connect: async (target, signal) => {
      const conduit = await inner.connect(target, signal)
      opened.push(conduit)
      most = Math.max(most, opened.filter(({ destroyed }) => !destroyed).length)
      return conduit
    },
  }
  const bench = courierBench(network)
  const { outboundConnection } = deliverSettings()
  bench.settings = deliverSettings({
    outboundConnection: { ...outboundConnection, maxConnections: 5, maxConnectionsPerDomain: 2 },
  })
  const send = async (domain: number) => {
    const result = await bench.attempt(routeTo(25, { key: `1\\${domain}` }), { recipients: ['a@example.com'] })
    assert.equal(kinds(result), '0 sent')
  }
  // As many at once as the deliverer would begin.
  const work = Array.from({ length: 200 }, (_, n) => n % 40)
  await Promise.all(
    Array.from({ length: 5 }, async () => {
      for (let next = work.pop(); next !== undefined; next = work.pop()) await send(next)
    }),
  )
  assert.equal(hop.taken.length, 200)
  assert.equal(most, 5)
  bench.courier.forget('1\\1')
  const before = opened.length
  await Promise.all([send(1), send(1), send(1), send(1)])
  assert.ok(opened.slice(before).filter(({ destroyed }) => !destroyed).length <= 2)
  await bench.courier.close()
})
