/** A store whose medium does not answer: nothing is acknowledged that is not there, and nothing is there that was refused. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createStore } from '../../server/queue/group-store.js'
import type { KeyValue, Medium } from '../../server/queue/key-value.js'
import { limitedMedium } from '../../server/queue/limited-medium.js'
import { type MemoryMedium, memoryMedium } from '../../server/queue/memory-store.js'
import { limitMsOf } from '../../server/queue/states.js'
import { type Store, StoreFailed } from '../../server/queue/store.js'
import { Watchdog } from '../../server/queue/watchdog.js'
import { ManualClock, turns } from '../support/clock.js'
import { keptLog } from '../support/system.js'
import { accept, seededRandom } from './messages.js'

const limitMs = limitMsOf('store')

/** A twin whose calls wait while its gates are shut; as LevelDB it closes when what is under way has ended. */
class Gated {
  readonly twin: MemoryMedium = memoryMedium()
  /** Calls that are shut, by name, with what lets them go. */
  readonly gates = new Map<string, Promise<void>>()
  readonly #underWay = new Set<Promise<unknown>>()

  shut(call: 'write' | 'get'): () => void {
    let open: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    this.gates.set(call, gate)
    return () => {
      if (this.gates.get(call) === gate) this.gates.delete(call)
      open()
    }
  }

  get medium(): Medium {
    const { twin } = this
    const gated = (map: KeyValue): KeyValue => ({
      write: (writes, sync) => this.#pass('write', () => map.write(writes, sync)),
      get: (keys) => this.#pass('get', () => map.get(keys)),
      range: (from, before, limit) => map.range(from, before, limit),
      close: async () => {
        await Promise.allSettled(this.#underWay)
        await map.close()
      },
    })
    return {
      logBytes: twin.logBytes,
      prepare: () => twin.prepare(),
      release: () => twin.release(),
      open: async () => gated(await twin.open()),
      copyAside: () => twin.copyAside(),
      repair: () => twin.repair(),
    }
  }

  async #pass<Result>(call: string, run: () => Promise<Result>): Promise<Result> {
    const passing = (this.gates.get(call) ?? Promise.resolve()).then(run)
    this.#underWay.add(passing)
    const ended = () => this.#underWay.delete(passing)
    passing.then(ended, ended)
    return await passing
  }
}

async function bench() {
  const clock = new ManualClock()
  const log = keptLog()
  const counted: string[] = []
  const gated = new Gated()
  const watchdog = new Watchdog({ clock, log }, (state) => counted.push(state))
  const store = createStore(limitedMedium(gated.medium, clock, watchdog), seededRandom(1))
  await store.load()
  await store.start(false)
  return { clock, counted, gated, store }
}

/** `done`, `failed`, or nothing yet. */
function follow(commit: Promise<void>): { readonly state: string | undefined; readonly error: unknown } {
  const followed: { state: string | undefined; error: unknown } = { state: undefined, error: undefined }
  commit.then(
    () => {
      followed.state = 'done'
    },
    (error: unknown) => {
      followed.state = 'failed'
      followed.error = error
    },
  )
  return followed
}

const has = ({ kept }: MemoryMedium, n: number) =>
  [...kept.keys()].some((key) => key.startsWith('e/') && key.endsWith(`${n}`))

async function works(store: Store, n: number): Promise<void> {
  await store.commit(accept(n))
}

test('a write that hangs fails its group at the limit; when it lands later it is undone, and the store goes on', async () => {
  const { clock, counted, gated, store } = await bench()
  const open = gated.shut('write')
  const first = follow(store.commit(accept(1)))
  await clock.run(limitMs - 1)
  assert.equal(first.state, undefined)
  await clock.run(1)
  assert.equal(first.state, 'failed')
  assert.ok(first.error instanceof StoreFailed && first.error.unanswered)
  assert.equal(store.failure()?.unanswered, true)
  assert.deepEqual(counted, ['store'])
  // Nothing else is written before that is over.
  const second = follow(store.commit(accept(2)))
  await clock.run(limitMs)
  assert.equal(second.state, 'failed')
  open()
  await turns()
  await works(store, 3)
  assert.equal(store.failure(), undefined)
  assert.deepEqual(
    [1, 2, 3].map((n) => has(gated.twin, n)),
    [false, false, true],
  )
  await store.close()
})

test('a write that answers after its limit and before anybody was told counts', async () => {
  const { clock, gated, store } = await bench()
  const openWrite = gated.shut('write')
  const openGet = gated.shut('get')
  const first = follow(store.commit(accept(1)))
  await clock.run(limitMs)
  openWrite()
  await turns()
  openGet()
  await turns()
  assert.equal(first.state, 'done')
  assert.equal(store.failure(), undefined)
  await works(store, 2)
  assert.deepEqual(
    [1, 2].map((n) => has(gated.twin, n)),
    [true, true],
  )
  assert.equal(gated.twin.copies.length, 0)
  await store.close()
})

test('numbers of events go on without a gap after a write that hung', async () => {
  const { clock, gated, store } = await bench()
  await works(store, 1)
  const open = gated.shut('write')
  const hung = follow(store.commit(accept(2)))
  await clock.run(limitMs)
  assert.equal(hung.state, 'failed')
  open()
  await turns()
  await works(store, 3)
  const events = await store.events(1, 10)
  assert.deepEqual(
    events.map(({ sequence }) => sequence),
    events.map((_, at) => at + 1),
  )
  await store.close()
})

test('a store that can be neither written nor read stays so: only a new process can tell what it holds', async () => {
  const { clock, gated, store } = await bench()
  gated.shut('write')
  gated.shut('get')
  const first = follow(store.commit(accept(1)))
  await clock.run(2 * limitMs)
  assert.equal(first.state, 'failed')
  const again = follow(store.commit([]))
  await turns()
  assert.equal(again.state, 'failed')
  assert.equal(store.failure()?.unanswered, true)
})

test('a read that hangs rejects at its limit', async () => {
  const { clock, gated, store } = await bench()
  await works(store, 1)
  gated.shut('get')
  let failed: unknown
  const id = [...gated.twin.kept.keys()].find((key) => key.startsWith('b/'))?.slice(2) ?? ''
  store.body(id).catch((error: unknown) => {
    failed = error
  })
  await clock.run(limitMs)
  assert.match(String(failed), /no answer within 60 s/)
})
