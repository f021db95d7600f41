/** What a store promises, on the twin in memory and on LevelDB in a real folder. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { createStore } from '../../server/queue/group-store.js'
import { createIds } from '../../server/queue/ids.js'
import { InUse, type Medium } from '../../server/queue/key-value.js'
import { levelMedium } from '../../server/queue/level-store.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import { DamagedRecord } from '../../server/queue/record.js'
import { type Batch, type Store, StoreFailed } from '../../server/queue/store.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { faultyMedium } from './faulty-medium.js'
import { accept, bodyOf, event, idOf, NEW_STATE, NOON, send } from './messages.js'

const root = mkdtempSync(join(tmpdir(), 'mailroot-store-'))
after(() => rmSync(root, { recursive: true, force: true }))
let folders = 0

const media: Readonly<Record<string, () => Medium>> = {
  'the twin': memoryMedium,
  LevelDB: () => levelMedium(join(root, `store-${++folders}`), systemDisk),
}

async function opened(medium: Medium) {
  const store = createStore(medium, systemRandom)
  const loaded = await store.load()
  return { store, loaded }
}

async function sequences(store: Store): Promise<readonly number[]> {
  return (await store.events(0, 10_000)).map(({ sequence }) => sequence)
}

const idsOf = (loaded: { messages: readonly { record: { envelope: { id: string } } }[] }) =>
  loaded.messages.map(({ record }) => record.envelope.id)

for (const [name, newMedium] of Object.entries(media)) {
  describe(`A store on ${name}`, () => {
    test('is empty at first, and gives back what was committed', async () => {
      const medium = newMedium()
      const { store, loaded } = await opened(medium)
      assert.deepEqual(loaded, { messages: [], heldQueues: [], findings: [] })
      assert.deepEqual(store.outbox(), { first: 1, last: 0 })
      await store.commit([...accept(1, { recipients: 3 }), { kind: 'hold', queue: '1\\smtp.example.com', held: true }])
      const state = { ...NEW_STATE, attempts: 2, nextTryMs: NOON }
      await store.commit([
        { kind: 'state', id: idOf(1), n: 2, state },
        { kind: 'settled', id: idOf(1), n: 0 },
      ])
      await store.close()

      const again = await opened(medium)
      assert.deepEqual(again.loaded.findings, [])
      assert.deepEqual(again.loaded.heldQueues, ['1\\smtp.example.com'])
      const [message] = again.loaded.messages
      assert.equal(message?.record.envelope.recipients.length, 3)
      assert.deepEqual(
        [...(message?.states ?? [])],
        [
          [1, NEW_STATE],
          [2, state],
        ],
      )
      assert.deepEqual(await again.store.body(idOf(1)), bodyOf(1))
      assert.deepEqual(again.store.outbox(), { first: 1, last: 1 })
      await again.store.commit([...send(1, 3), { kind: 'hold', queue: '1\\smtp.example.com', held: false }])
      await assert.rejects(again.store.body(idOf(1)), DamagedRecord)
      await again.store.close()
      const last = await opened(medium)
      assert.deepEqual({ ...last.loaded }, { messages: [], heldQueues: [], findings: [] })
      await last.store.close()
    })

    test('gives events back as the lines that the tracking log takes, in order', async () => {
      const { store } = await opened(newMedium())
      await Promise.all([1, 2, 3].map((n) => store.commit([event(idOf(n), 'RECEIVE', { subject: 'Größe\n' })])))
      const events = await store.events(2, 10)
      assert.deepEqual(
        events.map(({ sequence }) => sequence),
        [2, 3],
      )
      const parsed = events.map(({ line }) => JSON.parse(line.toString()))
      assert.deepEqual(
        parsed.map(({ sequence, identity }) => [sequence, identity]),
        [
          [2, idOf(2)],
          [3, idOf(3)],
        ],
      )
      assert.equal(parsed[0].subject, 'Größe\n')
      assert.ok(events.every(({ line }) => !line.includes('\n')))
      assert.equal((await store.events(1, 2)).length, 2)
      await store.close()
    })

    test('gives everybody who waits one sync, and keeps their order', async () => {
      const medium = faultyMedium(newMedium())
      const { store } = await opened(medium)
      const done: number[] = []
      await Promise.all(Array.from({ length: 500 }, (_, n) => store.commit(accept(n)).then(() => void done.push(n))))
      assert.ok(medium.syncs <= 3, `${medium.syncs} syncs`)
      assert.deepEqual(
        done,
        [...done].sort((a, b) => a - b),
      )
      const events = await store.events(1, 1000)
      assert.deepEqual(
        events.map(({ line }) => JSON.parse(line.toString()).identity),
        Array.from({ length: 500 }, (_, n) => idOf(n)),
      )
      await store.close()
    })

    test('closes a group at its size, so that nobody waits long for others', async () => {
      const medium = faultyMedium(newMedium())
      const { store } = await opened(medium)
      await Promise.all(Array.from({ length: 40 }, (_, n) => store.commit(accept(n, { size: 400_000 }))))
      assert.ok(medium.syncs >= 4, `${medium.syncs} syncs`)
      await store.close()
    })

    test('writes notes without a sync, in order with the commits', async () => {
      const medium = faultyMedium(newMedium())
      const { store } = await opened(medium)
      await store.commit(accept(1))
      const before = medium.syncs
      store.note([{ kind: 'state', id: idOf(1), n: 0, state: { ...NEW_STATE, begun: 'mx:25' } }])
      await store.close()
      assert.equal(medium.syncs, before)
      const again = await opened(medium)
      assert.equal(again.loaded.messages[0]?.states.get(0)?.begun, 'mx:25')
      again.store.note([{ kind: 'state', id: idOf(1), n: 0, state: { ...NEW_STATE, begun: 'other:25' } }])
      await again.store.commit([{ kind: 'state', id: idOf(1), n: 0, state: { ...NEW_STATE, attempts: 1 } }])
      await again.store.close()
      const last = await opened(medium)
      assert.deepEqual(last.loaded.messages[0]?.states.get(0), { ...NEW_STATE, attempts: 1 })
      await last.store.close()
    })

    test('a store that could be neither written nor read for a moment works again without a restart', async () => {
      const medium = faultyMedium(newMedium())
      const { store } = await opened(medium)
      await store.commit(accept(1))
      medium.failNext('failsButLands')
      medium.failReads(2)
      await assert.rejects(store.commit(accept(2)), StoreFailed)
      await assert.rejects(store.commit([]), /neither written nor read: IO error: cannot read/)
      await store.commit([])
      await store.commit(accept(3))
      assert.equal(store.failure(), undefined)
      await store.close()
      const again = await opened(medium)
      assert.deepEqual(idsOf(again.loaded), [idOf(1), idOf(3)])
      assert.deepEqual(again.loaded.findings, [])
      await again.store.close()
    })

    for (const how of ['fails', 'failsButLands'] as const) {
      test(`rejects the whole group when the write ${how}, and the next commit works without a trace of it`, async () => {
        const medium = faultyMedium(newMedium())
        const { store } = await opened(medium)
        await store.commit(accept(1, { recipients: 2 }))
        medium.failNext(how, 'IO error: No space left on device')
        const group: Batch[] = [accept(2), [...send(1, 2)], accept(3)]
        const results = await Promise.allSettled(group.map((batch) => store.commit(batch)))
        for (const result of results) {
          assert.equal(result.status, 'rejected')
          assert.ok(result.status === 'rejected' && result.reason instanceof StoreFailed && result.reason.noSpace)
        }
        assert.equal(store.failure()?.noSpace, true)
        assert.deepEqual(store.outbox(), { first: 1, last: 1 })
        const opens = medium.opens
        await store.commit(accept(4))
        assert.equal(medium.opens, opens + 1, 'the store is opened anew before the next 250')
        assert.equal(store.failure(), undefined)
        assert.deepEqual(await sequences(store), [1, 2])
        await store.close()
        const { store: again, loaded } = await opened(medium)
        assert.deepEqual(loaded.findings, [])
        assert.deepEqual(idsOf(loaded), [idOf(1), idOf(4)])
        assert.deepEqual(await again.body(idOf(1)), bodyOf(1))
        await again.close()
      })
    }

    test('undoes a failed group at its close, and an empty commit tries whether it works again', async () => {
      const medium = faultyMedium(newMedium())
      const { store } = await opened(medium)
      await store.commit(accept(1))
      medium.failNext('failsButLands')
      await assert.rejects(store.commit(accept(2)), StoreFailed)
      medium.failOpens(2)
      await assert.rejects(store.commit([]), StoreFailed)
      assert.notEqual(store.failure(), undefined)
      await assert.rejects(store.commit(accept(3)), StoreFailed)
      await store.commit([])
      assert.equal(store.failure(), undefined)
      medium.failNext('failsButLands')
      await assert.rejects(store.commit(accept(4)), StoreFailed)
      await store.close()
      const { store: again, loaded } = await opened(medium)
      assert.deepEqual(idsOf(loaded), [idOf(1)])
      assert.deepEqual(loaded.findings, [])
      await again.close()
    })

    test('can be opened by one process only', async () => {
      const medium = newMedium()
      const { store } = await opened(medium)
      await assert.rejects(createStore(medium, systemRandom).load(), InUse)
      await store.commit(accept(1))
      await store.close()
    })

    test('takes nothing after its close', async () => {
      const { store } = await opened(newMedium())
      const written = store.commit(accept(1))
      await store.close()
      await written
      await assert.rejects(store.commit(accept(2)), StoreFailed)
      store.note([{ kind: 'prune', through: 1 }])
      await store.close()
    })

    test('has start numbers that grow and last, and ids that never come twice', async () => {
      const medium = newMedium()
      const seen = new Set<string>()
      const starts: number[] = []
      const installations = new Set<string>()
      for (const renew of [false, false, false, true, false]) {
        const { store } = await opened(medium)
        const { installation, start } = await store.start(renew)
        starts.push(start)
        installations.add(installation)
        const ids = createIds(installation, start)
        for (let i = 0; i < 100; i++) seen.add(ids.next())
        await store.close()
      }
      assert.deepEqual(starts, [1, 2, 3, 1, 2])
      assert.equal(installations.size, 2)
      assert.equal(seen.size, 500)
    })

    test('goes on numbering after a restart, although all events were pruned', async () => {
      const medium = newMedium()
      const { store } = await opened(medium)
      for (let n = 1; n <= 3; n++) await store.commit(accept(n))
      store.note([{ kind: 'prune', through: 3 }])
      await store.close()
      const { store: second } = await opened(medium)
      second.note([{ kind: 'prune', through: 3 }])
      await second.commit([])
      assert.deepEqual(await sequences(second), [3], 'the last one stays as the anchor of the numbers')
      await second.close()
      const { store: third, loaded } = await opened(medium)
      assert.deepEqual(loaded.findings, [])
      await third.commit([event(idOf(4), 'RECEIVE')])
      assert.deepEqual(third.outbox(), { first: 3, last: 4 })
      await third.close()
    })

    test('keeps pruned events while the log can lose their writes, and not for longer', async () => {
      const medium = { ...newMedium(), logBytes: 64 * 1024 }
      const { store } = await opened(medium)
      for (let n = 1; n <= 400; n++) {
        await store.commit([...accept(n, { size: 1000 }), ...(n > 1 ? send(n - 1) : [])])
        store.note([{ kind: 'prune', through: store.outbox().last }])
      }
      await store.commit([])
      const { first, last } = store.outbox()
      assert.equal(last, 799)
      assert.ok(last - first > 40, `only ${last - first + 1} events are kept`)
      assert.ok(last - first < 120, `${last - first + 1} events are kept`)
      assert.equal((await sequences(store))[0], first)
      await store.close()
      const { loaded } = await opened(medium)
      assert.deepEqual(loaded.findings, [])
      assert.deepEqual(idsOf(loaded), [idOf(400)])
    })

    test('continues where the tracking log says, and does not name the jump as a loss', async () => {
      const medium = newMedium()
      const { store } = await opened(medium)
      await store.commit([event(idOf(1), 'RECEIVE')])
      store.continueAt(21)
      assert.equal(store.outbox().last, 20)
      await store.commit([event(idOf(2), 'DAMAGE')])
      store.note([{ kind: 'prune', through: 21 }])
      await store.close()
      const { store: again, loaded } = await opened(medium)
      assert.deepEqual(loaded.findings, [])
      assert.deepEqual(again.outbox(), { first: 21, last: 21 })
      await again.close()
    })

    test('shows messages oldest first, those of an installation before it was renewed too', async () => {
      const medium = newMedium()
      const { store } = await opened(medium)
      await store.commit(accept(1, { id: 'ZZZZZZZZ00010000001', receivedMs: NOON }))
      await store.commit(accept(2, { id: 'ZZZZZZZZ00010000002', receivedMs: NOON - 1 }))
      await store.commit(accept(3, { id: 'AAAAAAAA00010000001', receivedMs: NOON + 1000 }))
      await store.close()
      const { store: again, loaded } = await opened(medium)
      assert.deepEqual(idsOf(loaded), ['ZZZZZZZZ00010000001', 'ZZZZZZZZ00010000002', 'AAAAAAAA00010000001'])
      await again.close()
    })

    test('reads an outbox of many events in bounded parts', async () => {
      const { store } = await opened(newMedium())
      const recipients = Array.from({ length: 5000 }, (_, n) => `a-rather-long-name-${n}@department.example.com`)
      await store.commit(Array.from({ length: 40 }, () => event(idOf(1), 'DEFER', { recipients })))
      const first = await store.events(1, 1000)
      assert.ok(first.length >= 10 && first.length < 40, `${first.length} events`)
      const rest: number[] = []
      for (let from = first.length + 1; from <= 40; from = (rest.at(-1) ?? 40) + 1) {
        rest.push(...(await store.events(from, 1000)).map(({ sequence }) => sequence))
      }
      assert.equal(first.length + rest.length, 40)
      await store.close()
    })
  })
}
