/** What a store finds after a power cut: everything whose commit had resolved, and nothing half. */
import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { createStore } from '../../server/queue/group-store.js'
import { levelMedium } from '../../server/queue/level-store.js'
import { memoryMedium } from '../../server/queue/memory-store.js'
import type { Loaded } from '../../server/queue/store.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { accept, bodyOf, event, idOf, NEW_STATE, seededRandom, send } from './messages.js'

const root = mkdtempSync(join(tmpdir(), 'mailroot-crash-'))
after(() => rmSync(root, { recursive: true, force: true }))

const idsOf = (loaded: Loaded) => new Set(loaded.messages.map(({ record }) => record.envelope.id))

test('complaint 1: a copy of the folder taken at any moment under load has all that had been promised by then', async () => {
  const folder = join(root, 'load')
  const store = createStore(levelMedium(folder, systemDisk), systemRandom)
  await store.load()
  const promised = new Set<string>()
  const ended = new Set<string>()
  const begun = new Set<string>()
  const images: { folder: string; promised: Set<string>; ended: Set<string>; begun: Set<string> }[] = []
  let next = 0
  const client = async () => {
    while (next < 400) {
      const n = next++
      await store.commit(accept(n, { size: 500 + (n % 7) * 900 }))
      promised.add(idOf(n))
      store.note([{ kind: 'prune', through: store.outbox().last - 20 }])
      if (n % 3 === 0) {
        begun.add(idOf(n))
        await store.commit(send(n))
        ended.add(idOf(n))
      }
      if (n % 50 === 7) {
        const image = join(root, `image-${n}`)
        const at = { folder: image, promised: new Set(promised), ended: new Set(ended) }
        cpSync(folder, image, { recursive: true })
        // Ends that were on their way may or may not be in the image.
        images.push({ ...at, begun: new Set(begun) })
      }
    }
  }
  await Promise.all(Array.from({ length: 16 }, client))
  await store.close()
  assert.equal(images.length, 8)
  for (const image of images) {
    const copy = createStore(levelMedium(image.folder, systemDisk), systemRandom)
    const loaded = await copy.load()
    assert.deepEqual(loaded.findings, [])
    const found = idsOf(loaded)
    for (const id of image.promised) assert.ok(found.has(id) || image.begun.has(id), `${id} is lost`)
    for (const id of image.ended) assert.ok(!found.has(id), `${id} comes back`)
    for (const id of found) {
      const n = Number(id.slice(-7))
      assert.deepEqual(await copy.body(id), bodyOf(n, 500 + (n % 7) * 900))
    }
    await copy.close()
  }
})

test('after a power cut the twin has what was synced, and of the rest any beginning', async () => {
  const random = seededRandom(4)
  for (let round = 0; round < 50; round++) {
    const medium = memoryMedium()
    const store = createStore(medium, random)
    await store.load()
    await store.commit(accept(1))
    store.note([{ kind: 'state', id: idOf(1), n: 0, state: { ...NEW_STATE, begun: 'mx:25' } }])
    await Promise.resolve()
    let resolved = false
    void store.commit([...accept(2), event(idOf(1), 'DEFER')]).then(() => {
      resolved = true
    })
    for (let turns = random.below(12); turns > 0; turns--) await Promise.resolve()
    const promised = resolved
    medium.crash(random.below(medium.unsynced.length + 1))
    const after = createStore(medium, random)
    const loaded = await after.load()
    assert.deepEqual(loaded.findings, [])
    const found = idsOf(loaded)
    assert.ok(found.has(idOf(1)))
    if (promised) assert.ok(found.has(idOf(2)))
    const { last } = after.outbox()
    assert.ok(found.has(idOf(2)) ? last === 3 : last === 1, 'a batch is there whole or not at all')
    await after.close()
  }
})

test('many messages that came and went leave nothing that slows the next start', async () => {
  const folder = join(root, 'tombstones')
  const medium = { ...levelMedium(folder, systemDisk), logBytes: 1024 * 1024 }
  const store = createStore(medium, systemRandom)
  await store.load()
  for (let batch = 0; batch < 16; batch++) {
    const numbers = Array.from({ length: 250 }, (_, i) => batch * 250 + i)
    await Promise.all(numbers.map((n) => store.commit(accept(n, { size: 1000 }))))
    await Promise.all(numbers.map((n) => store.commit(send(n))))
    store.note([{ kind: 'prune', through: store.outbox().last }])
  }
  await store.close()
  const again = createStore(medium, systemRandom)
  const begun = performance.now()
  const loaded = await again.load()
  const took = performance.now() - begun
  assert.deepEqual({ messages: loaded.messages.length, findings: loaded.findings }, { messages: 0, findings: [] })
  assert.equal(again.outbox().last, 8_000)
  assert.ok(took < 2000, `${took} ms to read an empty queue`)
  await again.close()
})
