/** The deliverer and both couriers together, with a next hop that goes down and comes back, and a real Drop folder. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { Couriers } from '../../server/deliver/couriers.js'
import { Deliverer } from '../../server/deliver/deliverer.js'
import { NetworkCourier } from '../../server/deliver/network-courier.js'
import { DropCourier } from '../../server/drop/drop-courier.js'
import { systemNetwork } from '../../server/system/network.js'
import { ManualClock } from '../support/clock.js'
import { deliverSettings, localResolver, until } from '../support/courier.js'
import { Hop, listen } from '../support/hop.js'
import { testSystem } from '../support/system.js'
import { MemoryWork } from '../support/work.js'

/** Both couriers over real sockets and a real Drop folder, and a smart host at the port. */
function wayTo(t: TestContext, port: number) {
  const folder = mkdtempSync(join(tmpdir(), 'mailroot-way-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  const smartHost = { ...deliverSettings().smartHost, server: ['127.0.0.1'], port }
  const settings = deliverSettings({ smartHost })
  const clock = new ManualClock()
  const system = { ...testSystem(clock), network: systemNetwork, resolver: localResolver }
  const work = new MemoryWork(clock)
  const couriers = new Couriers({
    drop: new DropCourier(system, () => ({ dropDirectory: folder, dropDirectoryQuota: 'unlimited' })),
    network: new NetworkCourier(system, () => settings),
  })
  const deliverer = new Deliverer(system, work, couriers, () => settings)
  deliverer.start()
  return { folder, clock, work, deliverer }
}

test('mail waits for a next hop that is down and arrives when it is back; local mail does not wait', async (t) => {
  const away = await listen(new Hop())
  await away.close()
  const { folder, clock, work, deliverer } = wayTo(t, away.port)
  const message = work.accept({ recipients: ['a@example.com', 'b@relay.test'], id: 'BOTH' })
  for (let n = 0; n < 40; n++) work.accept({ recipients: ['a@example.com'] })
  await until(() => deliverer.routeError(message, 0) !== undefined && work.log.includes('BOTH:1 dropped'))
  assert.match(readFileSync(join(folder, 'BOTH.eml'), 'utf8'), /^x-sender: .*\r\nx-receiver: b@relay\.test\r\nSubject/)
  assert.match(deliverer.routeError(message, 0)?.error.text ?? '', /refused/)
  await until(() => work.claims.length > 0 && [...work.messages].every(({ claimed }) => claimed.size === 0))

  const hop = new Hop()
  const back = await systemNetwork.listen('127.0.0.1', away.port, hop.serve)
  await clock.run(15 * 60_000)
  await until(() => work.messages.size === 0)
  assert.equal(hop.taken.length, 41)
  assert.ok(hop.peers.length < 41)
  await deliverer.close()
  for (const { conduit } of hop.peers) conduit.destroy()
  await back.close()
})

test('complaint 11: after each day of silence a burst of 100 goes at once, and nothing is left of it the day after (smtp4dev#1266, mkitchingh#10, SMTP2Graph#42)', async (t) => {
  const hop = new Hop()
  const { close, port } = await listen(hop)
  const { clock, work, deliverer } = wayTo(t, port)
  const left: string[] = []
  for (let day = 1; day <= 3; day++) {
    for (let n = 0; n < 100; n++) work.accept({ recipients: [n % 10 === 0 ? 'b@relay.test' : 'a@example.com'] })
    await until(() => work.messages.size === 0)
    assert.equal(hop.taken.length, day * 90)
    await clock.run(24 * 3_600_000)
    await until(() => hop.peers.every(({ conduit }) => conduit.destroyed))
    left.push(`${clock.timers} timers, ${deliverer.routes} routes`)
  }
  assert.deepEqual(new Set(left), new Set(['0 timers, 2 routes']))
  await deliverer.close()
  await close()
})
