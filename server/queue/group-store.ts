/** The store over an ordered map: records with their own checks, group commit, an outbox without gaps. */
import type { Random } from '../system/random.js'
import { GroupWriter } from './group-writer.js'
import { newInstallation } from './ids.js'
import { Corrupt, InUse, type KeyValue, type Medium, type Write } from './key-value.js'
import { bodyKey, envelopeKey, eventKey, groupKey, holdKey, parseKey, recipientKey, START_KEY } from './keys.js'
import { type Contents, readContents, SETTLED } from './load.js'
import { LogWindow, type Numbers } from './log-window.js'
import { DamagedRecord, openBytes, openJson, sealBytes, sealJson } from './record.js'
import {
  type Batch,
  type Change,
  type Finding,
  type Loaded,
  type Start,
  type Store,
  type StoredEvent,
  StoreFailed,
} from './store.js'

/** What a change without a body takes, roughly: for the size of a group. */
const CHANGE_BYTES = 600

/** How much of the outbox is read at once. */
const EVENTS_BYTES = 4 * 1024 * 1024

/** How many numbers one group deletes at most. */
const DELETED_AT_ONCE = 20_000

const NOTHING = new Uint8Array(0)

/** A store over a medium: LevelDB's or the twin's. */
export function createStore(medium: Medium, random: Random): Store {
  return new GroupStore(medium, random)
}

/** A map as it was found. */
interface Opened {
  readonly map: KeyValue
  readonly contents: Contents
  readonly findings: Finding[]
  readonly copiedTo?: string
}

class GroupStore implements Store {
  readonly #medium: Medium
  readonly #random: Random
  #writer: GroupWriter | undefined
  #window: LogWindow
  /** The newest numbers that are stored, and those given to the group in flight. */
  #stored: Numbers = { group: 0, event: 0 }
  #given: Numbers = { group: 0, event: 0 }
  /** The oldest numbers that are not deleted: in what is stored, and when the group in flight is stored. */
  #first: Numbers = { group: 1, event: 1 }
  #firstGiven: Numbers = { group: 1, event: 1 }

  constructor(medium: Medium, random: Random) {
    this.#medium = medium
    this.#random = random
    this.#window = new LogWindow(medium.logBytes, this.#stored)
  }

  async load(): Promise<Loaded> {
    const { map, contents, findings, copiedTo } = await this.#begun(await this.#openAndRead())
    this.#first = { group: contents.firstGroup, event: contents.first === 0 ? 1 : contents.first }
    this.#stored = { group: contents.lastGroup, event: contents.last }
    this.#undone()
    // Opening moved all that was in a log into tables.
    this.#window = new LogWindow(this.#medium.logBytes, this.#stored)
    this.#writer = new GroupWriter({
      map,
      reopen: (corrupt) => this.#reopen(corrupt),
      frame: () => this.#frame(),
      undone: () => this.#undone(),
      stored: (bytes) => {
        this.#stored = this.#given
        this.#first = this.#firstGiven
        this.#window.wrote(bytes, this.#stored)
      },
    })
    const { messages, heldQueues } = contents
    return { messages, heldQueues, findings, ...(copiedTo === undefined ? {} : { copiedTo }) }
  }

  /**
   * A new store begins with group 1, and is opened once more, which moves it out of the log: so that the loss of the first
   * part of the log shows too.
   */
  async #begun(opened: Opened): Promise<Opened> {
    if (opened.contents.firstGroup !== 0 || opened.findings.length > 0) return opened
    const key = groupKey(1)
    await opened.map.write([{ key, value: sealBytes(key, NOTHING) }], true)
    await opened.map.close()
    const contents = { ...opened.contents, firstGroup: 1, lastGroup: 1 }
    return { ...opened, map: await this.#medium.open(), contents }
  }

  #undone(): void {
    this.#given = this.#stored
    this.#firstGiven = this.#first
  }

  /** Opens and reads; where that fails, copies aside, repairs and reads again; where it finds damage, copies aside. */
  async #openAndRead(): Promise<Opened> {
    await this.#medium.prepare()
    const first = await tryRead(this.#medium)
    if ('contents' in first && first.contents.findings.length === 0) {
      await this.#medium.release()
      return { ...first, findings: [] }
    }
    if ('contents' in first) {
      await first.map.close()
      const copied = await this.#copyAside()
      const findings = [...first.contents.findings, ...copied.findings]
      return { ...copied, map: await this.#medium.open(), contents: first.contents, findings }
    }
    // Repairing what cannot be copied could destroy what a person might still save.
    const copiedTo = await this.#medium.copyAside()
    await this.#medium.repair()
    const second = await tryRead(this.#medium)
    if (!('contents' in second)) throw second.error
    const findings: Finding[] = [{ kind: 'repaired', text: first.error.message }, ...second.contents.findings]
    return { ...second, findings, ...(copiedTo === undefined ? {} : { copiedTo }) }
  }

  /** A store that can be read goes on without a copy when there is no room for one. */
  async #copyAside(): Promise<{ copiedTo?: string; findings: readonly Finding[] }> {
    try {
      const copiedTo = await this.#medium.copyAside()
      return { findings: [], ...(copiedTo === undefined ? {} : { copiedTo }) }
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      return { findings: [{ kind: 'repaired', text: `The damaged store could not be copied aside: ${why}` }] }
    }
  }

  /** LevelDB takes no writes any more when it meets a damaged block while it merges tables. */
  async #reopen(corrupt: boolean): Promise<KeyValue> {
    if (corrupt) {
      await this.#medium.copyAside()
      await this.#medium.repair()
    }
    return this.#medium.open()
  }

  async start(renew: boolean): Promise<Start> {
    const before = renew ? undefined : await this.#readStart()
    const installation = before?.installation ?? newInstallation(this.#random)
    const start = { installation, start: (before?.start ?? 0) + 1 }
    await this.#add([{ key: START_KEY, value: sealJson(START_KEY, start) }])
    return start
  }

  async #readStart(): Promise<Start | undefined> {
    const [record] = await this.#open.map.get([START_KEY])
    try {
      return record === undefined ? undefined : (openJson(START_KEY, record) as Start)
    } catch {
      return undefined
    }
  }

  commit(batch: Batch): Promise<void> {
    return new Promise((resolve, reject) => {
      const bytes = sizeOf(batch)
      this.#open.add({ bytes, encode: () => this.#encode(batch), done: { resolve, reject } })
    })
  }

  note(batch: Batch): Promise<boolean> {
    // After the close there is nothing to note: what a note says may be lost.
    const writer = this.#writer
    if (writer === undefined) return Promise.resolve(false)
    return new Promise((resolve) => {
      writer.add({ bytes: sizeOf(batch), encode: () => this.#encode(batch), noted: resolve })
    })
  }

  failure(): StoreFailed | undefined {
    return this.#writer?.failure
  }

  async body(id: string): Promise<Buffer> {
    const key = bodyKey(id)
    try {
      const [record] = await this.#open.map.get([key])
      if (record === undefined) throw new DamagedRecord(key, 'is missing')
      return openBytes(key, record)
    } catch (error) {
      throw error instanceof Corrupt ? new DamagedRecord(key, `cannot be read: ${error.message}`) : error
    }
  }

  async events(from: number, limit: number): Promise<readonly StoredEvent[]> {
    const events: StoredEvent[] = []
    let bytes = 0
    for await (const [key, record] of this.#open.map.range(eventKey(from), eventKey(this.#stored.event + 1))) {
      const line = readable(key, record)
      const parsed = parseKey(key)
      if (line === undefined || parsed?.kind !== 'q') continue
      events.push({ sequence: parsed.sequence, line })
      bytes += line.length
      if (events.length >= limit || bytes >= EVENTS_BYTES) break
    }
    return events
  }

  outbox(): { readonly first: number; readonly last: number } {
    return { first: this.#first.event, last: this.#stored.event }
  }

  continueAt(sequence: number): void {
    if (sequence <= this.#stored.event) return
    this.#stored = { ...this.#stored, event: sequence - 1 }
    this.#given = { ...this.#given, event: sequence - 1 }
    // What is in the outbox is in the tracking log too; left there, the jump would look like a new loss at the next start.
    // Nor may the first group stand for an outbox that begins with 1.
    this.#window = new LogWindow(this.#medium.logBytes, { group: this.#stored.group + 1, event: sequence })
  }

  async close(): Promise<void> {
    const writer = this.#writer
    this.#writer = undefined
    await writer?.close()
  }

  get #open(): GroupWriter {
    if (this.#writer === undefined) throw new StoreFailed('The store is closed.', false)
    return this.#writer
  }

  #add(writes: readonly Write[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#open.add({ bytes: CHANGE_BYTES, encode: () => writes, done: { resolve, reject } })
    })
  }

  #encode(batch: Batch): readonly Write[] {
    return batch.flatMap((change) => this.#encodeChange(change))
  }

  #encodeChange(change: Change): readonly Write[] {
    switch (change.kind) {
      case 'accept':
        return accepted(change)
      case 'state':
        return [putJson(recipientKey(change.id, change.n), change.state)]
      case 'settled':
        return [putJson(recipientKey(change.id, change.n), SETTLED)]
      case 'end':
        return ended(change.id, change.recipients)
      case 'event':
        this.#given = { ...this.#given, event: this.#given.event + 1 }
        return [putJson(eventKey(this.#given.event), { sequence: this.#given.event, ...change.event })]
      case 'hold':
        return [change.held ? putJson(holdKey(change.queue), {}) : { key: holdKey(change.queue), value: undefined }]
      case 'prune':
        return this.#pruned(change.through)
      case 'discard':
        return [{ key: change.key, value: undefined }]
    }
  }

  /** Deletes events that are elsewhere, but none that may have to show a loss. */
  #pruned(through: number): readonly Write[] {
    const before = Math.min(through + 1, this.#window.anchor.event)
    const { event: from, group } = this.#firstGiven
    const end = Math.max(from, Math.min(before, from + DELETED_AT_ONCE))
    this.#firstGiven = { group, event: end }
    return deleted(eventKey, from, end)
  }

  /** The number of the group, and the end of numbers that are not needed any more. */
  #frame(): readonly Write[] {
    const { event, group: from } = this.#firstGiven
    const end = Math.max(from, Math.min(this.#window.anchor.group, from + DELETED_AT_ONCE))
    this.#firstGiven = { event, group: end }
    this.#given = { ...this.#given, group: this.#given.group + 1 }
    const key = groupKey(this.#given.group)
    return [...deleted(groupKey, from, end), { key, value: sealBytes(key, NOTHING) }]
  }
}

function deleted(keyOf: (number: number) => string, from: number, before: number): readonly Write[] {
  const writes: Write[] = []
  for (let number = from; number < before; number++) writes.push({ key: keyOf(number), value: undefined })
  return writes
}

function readable(key: string, record: Buffer): Buffer | undefined {
  try {
    return openBytes(key, record)
  } catch (error) {
    if (error instanceof DamagedRecord) return undefined
    throw error
  }
}

async function tryRead(medium: Medium): Promise<{ map: KeyValue; contents: Contents } | { error: Error }> {
  let map: KeyValue | undefined
  try {
    map = await medium.open()
    return { map, contents: await readContents(map) }
  } catch (error) {
    if (error instanceof InUse) {
      await medium.release()
      throw error
    }
    await map?.close()
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }
}

function accepted(change: Extract<Change, { kind: 'accept' }>): readonly Write[] {
  const { id } = change.record.envelope
  const writes = change.states.map((state, n) => putJson(recipientKey(id, n), state))
  writes.push(putJson(envelopeKey(id), change.record))
  if (change.body !== undefined) writes.push({ key: bodyKey(id), value: sealBytes(bodyKey(id), change.body) })
  return writes
}

function ended(id: string, recipients: number): readonly Write[] {
  const writes: Write[] = [
    { key: envelopeKey(id), value: undefined },
    { key: bodyKey(id), value: undefined },
  ]
  for (let n = 0; n < recipients; n++) writes.push({ key: recipientKey(id, n), value: undefined })
  return writes
}

function putJson(key: string, value: unknown): Write {
  return { key, value: sealJson(key, value) }
}

function sizeOf(batch: Batch): number {
  let bytes = 0
  for (const change of batch) {
    bytes += CHANGE_BYTES
    if (change.kind === 'accept') bytes += (change.body?.length ?? 0) + change.states.length * CHANGE_BYTES
  }
  return bytes
}
