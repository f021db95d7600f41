/** How much waits, for what. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Queue } from '../../server/generated/reports.js'
import { QueueLengths } from '../../server/metrics/queue-lengths.js'
import { ManualClock } from '../support/clock.js'
import { MemoryAdministration, MemoryQueues } from '../support/mail-double.js'

/** mail.test goes to Drop, nowhere.test has no way out, all else to a next hop. */
class SomeQueues extends MemoryQueues {
  override list(messages: Parameters<MemoryQueues['list']>[0]): readonly Queue[] {
    return super.list(messages).map((queue) => {
      const type = { 'mail.test': 'LocalDrop', 'nowhere.test': 'Undefined' }[queue.nextHopDomain] ?? 'SmartHost'
      return { ...queue, deliveryType: type as Queue['deliveryType'] }
    })
  }
}

function to(...addresses: readonly string[]) {
  return { recipients: addresses.map((address) => ({ address })) }
}

test('messages are counted by where they wait, and once in each place', async () => {
  const clock = new ManualClock()
  const administration = new MemoryAdministration()
  const queues = new SomeQueues()
  const later = { nextTryMs: clock.now() + 60_000 }
  administration.add({ ...to('a@far.test', 'b@far.test', 'c@mail.test'), receivedMs: 5000 })
  administration.add(to('a@far.test', 'b@far.test'), [later, later])
  administration.add(to('a@far.test', 'b@far.test'), [later, {}])
  administration.add(to('a@down.test'))
  administration.add(to('a@nowhere.test'))
  administration.add(to('c@mail.test'), [later])
  administration.add({ ...to('c@mail.test'), virtualServer: '2' }).claimed.add(0)
  queues.errors.set('1\\down.test', { error: { stage: 'Connect', text: 'refused' }, nextRetryMs: later.nextTryMs })
  const lengths = await new QueueLengths(administration, queues, clock).count()
  assert.deepEqual(lengths.get('1'), {
    local: 1,
    localRetry: 1,
    remote: 2,
    remoteRetry: 2,
    undeliverable: 1,
    delivering: 0,
    oldestMs: 5000,
  })
  assert.deepEqual([lengths.get('2')?.local, lengths.get('2')?.delivering], [1, 1])
})

test('a long queue is looked at in pieces, and who asks meanwhile gets the same answer', async () => {
  const clock = new ManualClock()
  const administration = new MemoryAdministration()
  for (let count = 0; count < 2500; count++) administration.add(to('a@far.test'))
  let turns = 0
  const counting = new QueueLengths(administration, new SomeQueues(), {
    now: () => clock.now(),
    soon: (go) => {
      turns++
      setImmediate(go)
    },
  })
  const [one, same] = [counting.count(), counting.count()]
  assert.equal(one, same)
  assert.equal((await one).get('1')?.remote, 2500)
  assert.equal(turns, 2)
})
