/** What a damaged store lost is named by the tracking log. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { TraceEvent } from '../../server/generated/reports.js'
import { createStore } from '../../server/queue/group-store.js'
import { envelopeKey, eventKey, recipientKey } from '../../server/queue/keys.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import { createLedger, damageEvents, lostRanges, mattersToLedger } from '../../server/queue/reconcile.js'
import { sealJson } from '../../server/queue/record.js'
import type { Batch, Loaded } from '../../server/queue/store.js'
import { createTrackingLog } from '../../server/queue/tracking-log.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from '../support/clock.js'
import { accept, event, idOf, NEW_STATE, NOON, send } from './messages.js'

const root = mkdtempSync(join(tmpdir(), 'mailroot-reconcile-'))
after(() => rmSync(root, { recursive: true, force: true }))

const trace = (sequence: number, identity: string, eventId: TraceEvent['eventId'], more: Partial<TraceEvent> = {}) => ({
  sequence,
  timestamp: '2026-11-24T12:00:00.000Z',
  identity,
  eventId,
  ...more,
})

test('a ledger names messages that were received, have not ended and are not in the store', () => {
  const ledger = createLedger(new Set(['KEPT']), [])
  const both = { recipients: ['a@x', 'b@x'] }
  const events = [
    trace(1, 'SENT', 'RECEIVE', both),
    trace(2, 'HALF', 'RECEIVE', { recipients: ['a@x', 'b@x', 'b@x'] }),
    trace(3, 'KEPT', 'RECEIVE', both),
    trace(4, 'SENT', 'SEND', { recipients: ['a@x'] }),
    trace(5, 'SENT', 'FAIL', { recipients: ['b@x'] }),
    trace(6, 'HALF', 'SEND', both),
    trace(7, 'NAMED', 'RECEIVE', both),
    trace(8, 'NAMED', 'DAMAGE', both),
    trace(9, 'GONE', 'RECEIVE', both),
    trace(10, 'GONE', 'DAMAGE', { recipients: ['a@x'], possibleDuplicate: true }),
    trace(11, 'EARLY', 'REMOVE', both),
    trace(12, 'EARLY', 'RECEIVE', both),
  ] as const
  for (const event of events) ledger.add(event)
  const { lostMessages } = ledger.result()
  assert.deepEqual(
    lostMessages.map(({ id, recipients, received }) => [id, recipients, received.sequence]),
    [
      ['HALF', ['b@x'], 2],
      ['GONE', ['a@x', 'b@x'], 9],
    ],
  )
})

test('a ledger knows the ends that the store lost, and the numbers that nobody knows', () => {
  const ledger = createLedger(new Set(['KEPT']), [
    { from: 2, through: 5 },
    { from: 8, through: 9 },
  ])
  ledger.add(trace(1, 'KEPT', 'SEND', { recipients: ['a@x'] }))
  ledger.add(trace(3, 'KEPT', 'SEND', { recipients: ['b@x'] }))
  ledger.add(trace(4, 'OTHER', 'DSN'))
  const { knownEnds, unknownEvents } = ledger.result()
  assert.deepEqual([...knownEnds], [['KEPT', ['b@x']]])
  assert.deepEqual(unknownEvents, [
    { from: 2, through: 2 },
    { from: 5, through: 5 },
    { from: 8, through: 9 },
  ])
})

test('a lost range as long as a wrong number can make it costs nothing', () => {
  const ledger = createLedger(new Set(), [{ from: 5, through: 2 ** 51 }])
  ledger.add(trace(2 ** 51, 'A', 'SEND'))
  assert.deepEqual(ledger.result().unknownEvents, [{ from: 5, through: 2 ** 51 - 1 }])
})

test('only what can begin or end a message is parsed', () => {
  assert.equal(mattersToLedger(Buffer.from(JSON.stringify(trace(1, 'A', 'DEFER')))), false)
  const tricky = trace(1, 'A', 'RECEIVE', { subject: '"eventId":"DEFER"' })
  assert.equal(mattersToLedger(Buffer.from(JSON.stringify(tricky))), true)
})

test('ranges are the gaps, and the end that the tracking log knows', () => {
  assert.deepEqual(lostRanges([], 10, 10), [])
  assert.deepEqual(lostRanges([], 10, 8), [])
  assert.deepEqual(lostRanges([{ kind: 'gap', from: 3, through: 4 }], 10, 12), [
    { from: 3, through: 4 },
    { from: 11, through: 12 },
  ])
})

/** A store and its tracking log after `batches`, the process killed; then damaged, opened again, and its losses named. */
async function afterDamage(name: string, batches: readonly Batch[], damage: (kept: Map<string, Buffer>) => void) {
  const medium = memoryMedium()
  const folder = join(root, name)
  const parts = {
    disk: systemDisk,
    clock: new ManualClock(NOON),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    folder,
    limits: () => ({ messageTrackingLogMaxAge: 'P30D', messageTrackingLogMaxDirectorySize: 1024 ** 3 }),
  }
  const before = createStore(medium, systemRandom)
  const tracking = createTrackingLog({ store: before, ...parts })
  await tracking.open(await before.load())
  for (const [i, batch] of batches.entries()) {
    await before.commit(batch)
    // The last batch is durable in the store and on its way to the log.
    if (i < batches.length - 1) await tracking.flush()
  }
  medium.crash(medium.unsynced.length)
  damage(medium.kept)
  const store = createStore(medium, systemRandom)
  const loaded: Loaded = await store.load()
  const log = createTrackingLog({ store, ...parts })
  const found = await log.open(loaded)
  const events = damageEvents(loaded, found, '2026-11-24T13:00:00.000Z')
  await store.commit(events.map((event) => ({ kind: 'event' as const, event })))
  await log.close()
  await store.close()

  // At the next start all has been named, and nothing is named again.
  const again = createStore(medium, systemRandom)
  const reloaded = await again.load()
  const next = createTrackingLog({ store: again, ...parts })
  const nextFound = await next.open(reloaded)
  await next.close()
  await again.close()
  return { loaded, found, events, reloaded, nextFound, outbox: store.outbox() }
}

function forget(kept: Map<string, Buffer>, ...keys: (string | RegExp)[]): void {
  for (const key of [...kept.keys()]) {
    if (keys.some((wanted) => (typeof wanted === 'string' ? key === wanted : wanted.test(key)))) kept.delete(key)
  }
}

test('a store whose end is cut off has the lost messages named, and new events get new numbers', async () => {
  const batches = [accept(1), accept(2), send(1), accept(3), accept(4)]
  const { loaded, found, events, nextFound } = await afterDamage('end', batches, (kept) => {
    forget(kept, new RegExp(`/(${idOf(2)}|${idOf(3)}|${idOf(4)})`), /^q\/0*[2-5]$/, /^g\/0*([4-9]|\d\d)$/)
  })
  assert.deepEqual(loaded.findings, [], 'the store alone cannot see it')
  assert.deepEqual(
    found.lostMessages.map(({ id }) => id),
    [idOf(2), idOf(3)],
    'the fourth had not reached the log: it is lost with the end, and nothing can know',
  )
  assert.deepEqual(found.lostEvents, [{ from: 2, through: 4 }])
  assert.deepEqual(found.unknownEvents, [])
  assert.deepEqual(
    events.map(({ eventId, identity, recipients }) => [eventId, identity, recipients]),
    [
      ['DAMAGE', idOf(2), ['user0@example.com']],
      ['DAMAGE', idOf(3), ['user0@example.com']],
    ],
  )
  assert.deepEqual(nextFound.lostMessages, [])
  assert.deepEqual(nextFound.lostEvents, [])
})

test('a batch lost in the middle is named with its messages, and with the ends that it held', async () => {
  const batches = [accept(1), accept(2), accept(3), send(1), accept(4)]
  const { found, events, reloaded, nextFound } = await afterDamage('middle', batches, (kept) => {
    // The batch that accepted 2 is lost, and the one that ended 1, which is there again.
    forget(kept, new RegExp(`/${idOf(2)}`), eventKey(2), eventKey(4))
    const [acceptance] = accept(1)
    assert.ok(acceptance?.kind === 'accept')
    kept.set(envelopeKey(idOf(1)), sealJson(envelopeKey(idOf(1)), acceptance.record))
    kept.set(recipientKey(idOf(1), 0), sealJson(recipientKey(idOf(1), 0), NEW_STATE))
  })
  assert.deepEqual(
    found.lostMessages.map(({ id }) => id),
    [idOf(2)],
  )
  assert.deepEqual(found.lostEvents, [
    { from: 2, through: 2 },
    { from: 4, through: 4 },
  ])
  assert.deepEqual([...found.knownEnds], [[idOf(1), ['user0@example.com']]])
  assert.deepEqual(
    events.map(({ identity, possibleDuplicate }) => [identity, possibleDuplicate]),
    [
      [idOf(2), undefined],
      [idOf(1), true],
    ],
  )
  assert.deepEqual(reloaded.findings, [], 'what was named is pruned')
  assert.deepEqual(nextFound.lostMessages, [])
})

test('an event that is on its way to the log ends its message there too', async () => {
  const { found } = await afterDamage('way', [accept(1), accept(2), accept(3), send(3)], (kept) => {
    forget(kept, new RegExp(`/${idOf(2)}`), eventKey(2))
  })
  assert.deepEqual(
    found.lostMessages.map(({ id }) => id),
    [idOf(2)],
    'the third was sent: its end is in the outbox only',
  )
})

test('damaged envelopes and recipients are each named once', async () => {
  const batches = [accept(1, { recipients: 2 }), accept(2), [event(idOf(2), 'DEFER')], accept(3), accept(4)]
  const { events } = await afterDamage('records', batches, (kept) => {
    for (const key of [`e/${idOf(1)}`, `r/${idOf(2)}/00000`]) kept.set(key, Buffer.from('damaged'))
  })
  const named = events.map(({ identity, possibleDuplicate }) => [identity, possibleDuplicate ?? false])
  assert.deepEqual(named, [
    [idOf(1), false],
    [idOf(2), true],
  ])
  assert.equal(events[1]?.recipients?.[0], 'user0@example.com')
})
