/** Next hops that take a connection and then say nothing more, for ever, in a whole relay with one slot. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileText } from '../../server/certificates/certificate.js'
import { makeOwn } from '../../server/certificates/make.js'
import { limitMsOf, type TimedState } from '../../server/queue/states.js'
import { HangWorld, type Way } from '../simulation/hang-world.js'
import { Hop, type Step } from '../support/hop.js'

const certificate = fileText(await makeOwn('relay.sim', Date.now()))
const minute = 60_000
const expirationMs = 20 * minute

const way: Way = {
  name: 'stalls',
  sender: 'a@relay.sim',
  recipient: 'b@far.sim',
  bytes: 200,
  settings: { delivery: { expirationTimeout: 'PT20M', delayNotificationTimeout: 'unlimited' } },
  arrived: (world) => world.files(/Drop\/.*\.eml$/),
}

const silentAt = (...verbs: readonly string[]): Step => {
  return (verb) => (verbs.includes(verb) ? 'silent' : undefined)
}

const silentHandshake: Step = (verb) => {
  if (verb === 'STARTTLS') return '220 2.0.0 go on'
  return verb === 'MAIL' ? 'silent' : undefined
}

/** The state that lasts, and the longest that one attempt does. */
const stalls: readonly (readonly [where: string, step: Step, state: TimedState, attemptMs: number])[] = [
  ['at its banner', silentAt('CONNECT'), 'greeting', limitMsOf('greeting')],
  ['at STARTTLS', silentAt('STARTTLS'), 'ehlo', limitMsOf('ehlo')],
  // What fails is followed by a try in plain text.
  ['in the handshake', silentHandshake, 'tls', limitMsOf('tls') + limitMsOf('mail')],
  ['after the dot', silentAt('DOT'), 'end', limitMsOf('end')],
]

for (const [where, step, state, attemptMs] of stalls) {
  test(`remote stalls ${where}; watchdog frees the slot and expiry still fires`, async () => {
    const world = new HangWorld(way, 'never', undefined, certificate)
    const { timeline, network, names, logged } = world.world
    const stalling = new Hop(step, state === 'end' ? [] : ['STARTTLS'])
    network.serve('198.51.100.1', 25, ({ far }) => stalling.serve(far))
    network.serve('198.51.100.2', 25, ({ far }) => world.hop.serve(far))
    names.exchangers.set('near.sim', [{ exchange: 'mx.near.sim', preference: 10 }])
    names.hosts.set('mx.near.sim', ['198.51.100.2'])
    await world.world.inside(async () => {
      await world.world.until(world.start())
      void world.send(1)
      await timeline.run(5000)
      assert.equal(stalling.peers.length, 1)
      void world.send(2, 'c@near.sim')
      await timeline.run(attemptMs - 10_000)
      assert.equal(world.hop.taken.length, 0, 'the slot is taken until then')
      await timeline.run(15_000)
      assert.equal(world.hop.taken.length, 1)
      // An attempt that is under way at the expiry ends first.
      await timeline.run(expirationMs + attemptMs + minute - timeline.nowMs)
      assert.equal(way.arrived(world), 1, 'the report of its expiry')
      assert.equal(world.queued, 0)
      assert.ok((await world.counted(state)) >= 1)
      assert.equal(await world.counted('due'), 1)
      assert.ok(logged.some((line) => line.includes(`The state "${state}"`) && line.includes('mx.far.sim:25')))
      await world.stop()
    })
  })
}
