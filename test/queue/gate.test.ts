/** A store that hangs ends the process after a while; one that answers, with whatever error, never does. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Gate } from '../../server/queue/gate.js'
import { limitMsOf } from '../../server/queue/states.js'
import { StoreFailed } from '../../server/queue/store.js'
import { Watchdog } from '../../server/queue/watchdog.js'
import { systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { keptLog } from '../support/system.js'

const limitMs = limitMsOf('settling')
const hangs = () => new StoreFailed('no answer within 60 s', false, undefined, true)
const full = () => new StoreFailed('the disk is full', true)

/** `failure` is what the store fails with now. */
async function bench(failure: StoreFailed | undefined) {
  const clock = new ManualClock()
  const log = keptLog()
  const state = { failure }
  const reasons: string[] = []
  const counted: string[] = []
  const failing = async (): Promise<void> => {
    if (state.failure !== undefined) throw state.failure
  }
  const gate = new Gate({
    system: {
      clock,
      log,
      disk: { ...systemDisk, freeSpace: async () => 2 ** 40 },
      watchdog: new Watchdog({ clock, log }, (name) => counted.push(name)),
    },
    store: {
      failure: () => state.failure,
      commit: failing,
      note: async () => state.failure === undefined,
      load: () => Promise.reject(new Error('not here')),
      start: () => Promise.reject(new Error('not here')),
      body: () => Promise.reject(new Error('not here')),
      events: async () => [],
      outbox: () => ({ first: 1, last: 0 }),
      continueAt: () => undefined,
      close: async () => undefined,
    },
    settings: {
      service: () => ({ minimumFreeSpace: 1, maxQueuedMessages: 10 }),
      delivery: () => assert.fail('not asked'),
      isLocal: () => false,
    },
    folder: '/',
    count: () => 0,
    trackingLog: { backlog: 0 },
    giveUp: (reason) => reasons.push(reason),
  })
  await gate.begin()
  return { clock, gate, log, state, reasons, counted }
}

test('a store that has not answered for ten minutes is given up: once, counted, and with its reason', async () => {
  const { clock, gate, reasons, counted } = await bench(hangs())
  assert.equal(gate.refusal(), 'storeFailed')
  await clock.run(limitMs - 1)
  assert.deepEqual(reasons, [])
  await clock.run(1)
  assert.match(reasons.join(), /^the store of the queue has not answered for ten minutes\. no answer within 60 s$/)
  assert.deepEqual(counted, ['settling'])
  gate.stop()
})

test('one that answers in between is not, and a full disk is tried for as long as it takes', async () => {
  const { clock, gate, state, reasons } = await bench(hangs())
  await clock.run(limitMs - 5000)
  state.failure = undefined
  await clock.run(5000)
  state.failure = hangs()
  await clock.run(limitMs - 5000)
  state.failure = full()
  await clock.run(3 * limitMs)
  assert.deepEqual(reasons, [])
  assert.equal(gate.refusal(), 'noSpace')
  gate.stop()
})

test('a relay that stops gives nothing up', async () => {
  const { clock, gate, reasons } = await bench(hangs())
  await clock.run(1000)
  gate.stop()
  await clock.run(2 * limitMs)
  assert.deepEqual(reasons, [])
})
