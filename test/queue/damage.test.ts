/** LevelDB loses and changes data without an error; the store must name every loss and return nothing wrong. */
import assert from 'node:assert/strict'
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { createStore } from '../../server/queue/group-store.js'
import { levelMedium } from '../../server/queue/level-store.js'
import { DamagedRecord } from '../../server/queue/record.js'
import type { Finding, Loaded, Store } from '../../server/queue/store.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemRandom } from '../../server/system/random.js'
import { rounds, sampled } from '../support/fuzz.js'
import { accept, bodyOf, idOf, NEW_STATE, seededRandom } from './messages.js'

const MESSAGES = 40
const root = mkdtempSync(join(tmpdir(), 'mailroot-damage-'))
after(() => rmSync(root, { recursive: true, force: true }))
let folders = 0

const newStore = (folder: string) => createStore(levelMedium(folder, systemDisk), systemRandom)

/** A store whose newest writes lie in its log: a crash image, since a clean close leaves the log as it is too. */
async function fill(folder: string): Promise<void> {
  const store = newStore(folder)
  await store.load()
  await store.start(false)
  for (let n = 1; n <= MESSAGES; n++) {
    await store.commit(accept(n, { recipients: 1 + (n % 3), size: 200 + n * 20 }))
    // The tracking log has the event: the store must still be able to show that the batch is lost.
    store.note([{ kind: 'prune', through: store.outbox().last }])
    if (n % 5 === 0) store.note([{ kind: 'state', id: idOf(n), n: 0, state: { ...NEW_STATE, begun: 'mx:25' } }])
  }
  await store.close()
}

/** A copy of a store folder with one of its files changed. */
function damaged(from: string, ending: string, change: (content: Buffer) => Buffer): string {
  const folder = join(root, `damaged-${++folders}`)
  cpSync(from, folder, { recursive: true })
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  const [file] = files.sort((a, b) => size(folder, b) - size(folder, a))
  if (file === undefined) throw new Error(`no ${ending} in ${folder}`)
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file))))
  return folder
}

function tableOf(folder: string): string {
  const tables = readdirSync(folder).filter((file) => file.endsWith('.ldb'))
  const [table] = tables.sort((a, b) => size(folder, b) - size(folder, a))
  if (table === undefined) throw new Error(`no table in ${folder}`)
  return table
}

const size = (folder: string, file: string) => readFileSync(join(folder, file)).length

/** The ids that findings name, and by the event numbers of gaps: event n is the acceptance of message n. */
function named(findings: readonly Finding[]): ReadonlySet<string> {
  const ids = new Set<string>()
  for (const finding of findings) {
    if (finding.kind === 'gap') for (let n = finding.from; n <= finding.through; n++) ids.add(idOf(n))
    if ((finding.kind === 'record' || finding.kind === 'recipient') && finding.id !== undefined) ids.add(finding.id)
  }
  return ids
}

/** Every message is whole, or named, or behind the end of what is left (which the tracking log shows). */
async function check(store: Store, loaded: Loaded, context: string): Promise<number> {
  const { last } = store.outbox()
  const names = named(loaded.findings)
  const found = new Map(loaded.messages.map((message) => [message.record.envelope.id, message]))
  let whole = 0
  for (let n = 1; n <= MESSAGES; n++) {
    const message = found.get(idOf(n))
    if (message === undefined) {
      const repaired = loaded.findings.some(({ kind }) => kind === 'repaired')
      assert.ok(names.has(idOf(n)) || n > last || repaired, `${context}: message ${n} is lost and not named`)
      continue
    }
    assert.equal(message.record.envelope.recipients.length, 1 + (n % 3), context)
    assert.equal(message.states.size, 1 + (n % 3), `${context}: a recipient is missing`)
    try {
      assert.deepEqual(await store.body(idOf(n)), bodyOf(n, 200 + n * 20), context)
      whole++
    } catch (error) {
      assert.ok(error instanceof DamagedRecord, `${context}: ${error}`)
    }
  }
  assert.equal(
    found.size,
    [...found.keys()].filter((id) => id <= idOf(MESSAGES)).length,
    `${context}: an unknown message`,
  )
  let before = 0
  for (const { sequence, line } of await store.events(0, 1000)) {
    assert.equal(JSON.parse(line.toString()).identity, idOf(sequence), context)
    assert.ok(sequence > before, context)
    before = sequence
  }
  return whole
}

/** Opens what is damaged, checks it, lets it go on, and checks that it opens again. */
async function survive(folder: string, context: string): Promise<{ whole: number; loaded: Loaded }> {
  const store = newStore(folder)
  const loaded = await store.load()
  const whole = await check(store, loaded, context)
  await store.commit(accept(1000))
  await store.close()
  rmSync(folder, { recursive: true, force: true })
  for (let n = 1; n <= 5; n++) rmSync(`${folder}.damaged-${n}`, { recursive: true, force: true })
  return { whole, loaded }
}

/** Where the records of LevelDB's log begin and end, by its documented format: blocks of 32 KB, a header of 7 octets. */
function boundaries(log: Buffer): readonly number[] {
  const found: number[] = []
  for (let at = 0; at + 7 <= log.length; ) {
    const left = 32768 - (at % 32768)
    if (left < 7) {
      at += left
      continue
    }
    at += 7 + log.readUInt16LE(at + 4)
    found.push(at)
  }
  return found
}

const ROUNDS = rounds(40)

describe('A damaged store', () => {
  const inLog = join(root, 'in-log')
  const inTable = join(root, 'in-table')

  before(async () => {
    await fill(inLog)
    await fill(inTable)
    // Opening moves the log into a table.
    const store = newStore(inTable)
    await store.load()
    await store.close()
  })

  test('is none: an undamaged one has all messages and no findings', async () => {
    for (const from of [inLog, inTable]) {
      const { whole, loaded } = await survive(
        damaged(from, 'CURRENT', (content) => content),
        from,
      )
      assert.equal(whole, MESSAGES)
      assert.deepEqual(loaded.findings, [])
      assert.equal(loaded.copiedTo, undefined)
    }
  })

  test('names every loss by a flipped bit in the log', async () => {
    const random = seededRandom(1)
    let losses = 0
    for (let round = 0; round < ROUNDS; round++) {
      let at = 0
      const folder = damaged(inLog, '.log', (log) => {
        at = random.below(log.length)
        log[at] = (log[at] ?? 0) ^ (1 << random.below(8))
        return log
      })
      const { whole } = await survive(folder, `bit ${at}`)
      if (whole < MESSAGES) losses++
    }
    assert.ok(losses > ROUNDS / 2, `only ${losses} flips had an effect`)
  })

  test('has everything before a cut of the log, at each record boundary and anywhere', async () => {
    const log = readdirSync(inLog).filter((file) => file.endsWith('.log'))[0] ?? ''
    const content = readFileSync(join(inLog, log))
    const random = seededRandom(2)
    const cuts = [
      ...sampled(boundaries(content), 4),
      ...Array.from({ length: rounds(20) }, () => random.below(content.length)),
    ]
    assert.ok(boundaries(content).length > MESSAGES)
    for (const cut of cuts) {
      const folder = damaged(inLog, '.log', (whole) => whole.subarray(0, cut))
      const { loaded } = await survive(folder, `cut at ${cut}`)
      assert.deepEqual(loaded.findings, [], `cut at ${cut}: what is left has no gap`)
    }
  })

  test('returns nothing wrong after flipped bits in a table', async () => {
    const random = seededRandom(3)
    let noticed = 0
    for (let round = 0; round < ROUNDS; round++) {
      let at = 0
      const folder = damaged(inTable, '.ldb', (table) => {
        at = random.below(table.length)
        table[at] = (table[at] ?? 0) ^ (1 << random.below(8))
        return table
      })
      const { whole, loaded } = await survive(folder, `bit ${at}`)
      if (whole < MESSAGES || loaded.findings.length > 0) noticed++
    }
    assert.ok(noticed > ROUNDS / 2, `only ${noticed} flips were noticed`)
  })

  test('is copied aside with the log that could not be read, five times at most', async () => {
    const folder = join(root, 'copies')
    await fill(folder)
    const flip = (path: string) => {
      const log = readdirSync(path)
        .filter((file) => file.endsWith('.log'))
        .sort((a, b) => size(path, b) - size(path, a))
      const file = join(path, log[0] ?? '')
      const content = readFileSync(file)
      content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1
      writeFileSync(file, content)
      return content
    }
    for (let n = 1; n <= 6; n++) {
      const content = flip(folder)
      const store = newStore(folder)
      const { copiedTo, findings } = await store.load()
      assert.ok(findings.length > 0)
      assert.equal(copiedTo, n <= 5 ? `${folder}.damaged-${n}` : undefined)
      if (copiedTo !== undefined) {
        const kept = readdirSync(join(copiedTo, 'logs-before-opening'))
        assert.ok(kept.some((file) => readFileSync(join(copiedTo, 'logs-before-opening', file)).equals(content)))
      }
      // New writes, so that there is a log to damage again; the old gap is named at each start until it is pruned.
      for (let i = 0; i < 20; i++) await store.commit(accept(2000 + n * 100 + i))
      await store.close()
    }
    assert.equal(readdirSync(root).filter((file) => file.startsWith('copies')).length, 6)
  })

  test('is repaired while it runs when merging its tables meets the damage', async () => {
    // Bodies come first in a table; only the block with the first of them is read at the start.
    const folder = damaged(inTable, '.ldb', (table) => table)
    const store = newStore(folder)
    assert.deepEqual((await store.load()).findings, [])
    // What was not read at the start is damaged now.
    const open = openSync(join(folder, tableOf(folder)), 'r+')
    writeSync(open, Buffer.alloc(6000, 255), 0, 6000, 6000)
    closeSync(open)
    const failures: string[] = []
    let accepted = 0
    for (let round = 0; round < 60 && failures.length === 0; round++) {
      // The same messages again and again, each group a few megabytes, until LevelDB merges.
      await Promise.all(
        Array.from({ length: 40 }, (_, i) => store.commit(accept(i, { size: 60_000 }))).map((done) =>
          done.then(
            () => void accepted++,
            (error) => void failures.push(String(error)),
          ),
        ),
      )
    }
    assert.match(failures[0] ?? 'none', /Corruption/)
    await store.commit(accept(500))
    assert.deepEqual(await store.body(idOf(500)), bodyOf(500))
    await store.close()
    assert.ok(accepted > 0)
    const again = newStore(folder)
    assert.ok((await again.load()).messages.some(({ record }) => record.envelope.id === idOf(500)))
    await again.close()
  })

  test('that does not open is repaired, and says so', async () => {
    for (const file of ['CURRENT', 'MANIFEST-000004']) {
      const manifest = file === 'CURRENT' ? 'CURRENT' : 'MANIFEST'
      const folder = join(root, `broken-${manifest}`)
      cpSync(inTable, folder, { recursive: true })
      const name = readdirSync(folder).find((found) => found.startsWith(manifest)) ?? ''
      writeFileSync(join(folder, name), 'nonsense\n')
      const { whole, loaded } = await survive(folder, file)
      assert.equal(whole, MESSAGES)
      assert.equal(loaded.findings[0]?.kind, 'repaired')
    }
  })

  test('that would make LevelDB end the process is read without it, and each message is whole or named', async () => {
    const block = (table: Buffer, at: number) => table.fill(0, at, at + 4096)
    const step = 4096 * Math.ceil(4 / rounds(4))
    for (let at = 0; at < size(inTable, tableOf(inTable)) - 4096; at += step) {
      const folder = damaged(inTable, '.ldb', (table) => block(table, at))
      const { whole, loaded } = await survive(folder, `zeros at ${at}`)
      assert.ok(whole > MESSAGES / 4, `zeros at ${at}: ${whole} are whole`)
      assert.equal(loaded.findings[0]?.kind, 'repaired')
    }
    // A block of the log that stands there twice: each record is whole, and its numbers are not new.
    const whole = (log: Buffer) => Buffer.concat([log.subarray(0, 32_768), log])
    const folder = damaged(inLog, '.log', whole)
    const { whole: twice, loaded } = await survive(folder, 'a block twice')
    assert.ok(twice > MESSAGES / 2)
    assert.equal(loaded.findings[0]?.kind, 'repaired')
  })

  test('that a crash interrupted while it was put into a new one has all that the new one has', async () => {
    const folder = damaged(inTable, '.ldb', (table) => table)
    const broken = damaged(inTable, '.ldb', (table) => table.fill(0, 4096, 8192))
    cpSync(broken, `${folder}.torn`, { recursive: true })
    renameSync(folder, `${folder}.salvaged`)
    const { whole } = await survive(folder, 'between two names')
    assert.equal(whole, MESSAGES)
    assert.deepEqual(
      readdirSync(root).filter((name) => /torn$|salvaged$/.test(name)),
      [],
    )
  })

  test('whose CURRENT is missing is repaired, and not begun anew without its tables', async () => {
    const folder = join(root, 'no-current')
    cpSync(inTable, folder, { recursive: true })
    rmSync(join(folder, 'CURRENT'))
    const { whole, loaded } = await survive(folder, 'no CURRENT')
    assert.equal(whole, MESSAGES)
    assert.equal(loaded.findings[0]?.kind, 'repaired')
  })

  test('is none where the first start was killed before it had a CURRENT', async () => {
    const folder = join(root, 'begun')
    cpSync(inTable, folder, { recursive: true })
    for (const name of readdirSync(folder)) if (!name.startsWith('MANIFEST')) rmSync(join(folder, name))
    const store = newStore(folder)
    assert.deepEqual((await store.load()).findings, [])
    await store.close()
  })
})
