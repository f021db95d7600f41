/** The store over an ordered map: records with their own checks, group commit, an outbox without gaps. */
import type { TraceEvent } from '../generated/reports.js'
import type { Random } from '../system/random.js'
import { GroupWriter } from './group-writer.js'
import { newInstallation } from './ids.js'
import { InUse, type KeyValue, type Medium, type Write } from './key-value.js'
import { bodyKey, envelopeKey, eventKey, holdKey, recipientKey, START_KEY } from './keys.js'
import { type Contents, readContents, SETTLED } from './load.js'
import { DamagedRecord, openBytes, openJson, sealBytes, sealJson } from './record.js'
import { type Batch, type Change, type Finding, type Loaded, type Start, type Store, StoreFailed } from './store.js'

/** What a change without a body takes, roughly: for the size of a group. */
const CHANGE_BYTES = 600

/** A store over a medium: LevelDB's or the twin's. */
export function createStore(medium: Medium, random: Random): Store {
  return new GroupStore(medium, random)
}

class GroupStore implements Store {
  readonly #medium: Medium
  readonly #random: Random
  #writer: GroupWriter | undefined
  /** First and last number in the outbox that are stored, and the last one given to a group in flight. */
  #first = 1
  #last = 0
  #given = 0
  #firstGiven = 1

  constructor(medium: Medium, random: Random) {
    this.#medium = medium
    this.#random = random
  }

  async load(): Promise<Loaded> {
    const { map, contents, findings, copiedTo } = await this.#openAndRead()
    this.#first = contents.first === 0 ? 1 : contents.first
    this.#last = contents.last
    this.#given = this.#last
    this.#firstGiven = this.#first
    this.#writer = new GroupWriter({
      map,
      reopen: async () => {
        await this.#open.map.close().catch(() => undefined)
        return this.#medium.open()
      },
      undone: () => {
        this.#given = this.#last
        this.#firstGiven = this.#first
      },
      stored: () => {
        this.#last = this.#given
        this.#first = this.#firstGiven
      },
    })
    const { messages, heldQueues } = contents
    return { messages, heldQueues, findings, ...(copiedTo === undefined ? {} : { copiedTo }) }
  }

  /** Opens and reads; where that fails, copies aside, repairs and reads again; where it finds damage, copies aside. */
  async #openAndRead(): Promise<{ map: KeyValue; contents: Contents; findings: Finding[]; copiedTo?: string }> {
    const first = await tryRead(this.#medium)
    if ('contents' in first && first.contents.findings.length === 0) return { ...first, findings: [] }
    if ('contents' in first) await first.map.close()
    const copiedTo = await this.#medium.copyAside()
    const copied = copiedTo === undefined ? {} : { copiedTo }
    if ('contents' in first) {
      return {
        map: await this.#medium.open(),
        contents: first.contents,
        findings: [...first.contents.findings],
        ...copied,
      }
    }
    await this.#medium.repair()
    const second = await tryRead(this.#medium)
    if (!('contents' in second)) throw second.error
    return {
      ...second,
      findings: [{ kind: 'repaired', text: first.error.message }, ...second.contents.findings],
      ...copied,
    }
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

  note(batch: Batch): Promise<void> {
    return new Promise((resolve) => {
      this.#open.add({ bytes: sizeOf(batch), encode: () => this.#encode(batch), noted: resolve })
    })
  }

  failure(): StoreFailed | undefined {
    return this.#writer?.failure
  }

  async body(id: string): Promise<Buffer> {
    const key = bodyKey(id)
    const [record] = await this.#open.map.get([key])
    if (record === undefined) throw new DamagedRecord(key, 'is missing')
    return openBytes(key, record)
  }

  async events(from: number, limit: number): Promise<readonly TraceEvent[]> {
    const events: TraceEvent[] = []
    for await (const [key, record] of this.#open.map.range(eventKey(from), eventKey(this.#last + 1), limit)) {
      try {
        events.push(openJson(key, record) as TraceEvent)
      } catch (error) {
        if (!(error instanceof DamagedRecord)) throw error
      }
    }
    return events
  }

  outbox(): { readonly first: number; readonly last: number } {
    return { first: this.#first, last: this.#last }
  }

  continueAt(sequence: number): void {
    if (sequence <= this.#last) return
    this.#first = sequence
    this.#firstGiven = sequence
    this.#last = sequence - 1
    this.#given = sequence - 1
  }

  async close(): Promise<void> {
    if (this.#writer === undefined) return
    await this.#writer.idle()
    await this.#writer.map.close()
    this.#writer = undefined
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
        this.#given++
        return [putJson(eventKey(this.#given), { sequence: this.#given, ...change.event })]
      case 'hold':
        return [change.held ? putJson(holdKey(change.queue), {}) : { key: holdKey(change.queue), value: undefined }]
      case 'prune':
        return this.#pruned(change.through)
      case 'discard':
        return [{ key: change.key, value: undefined }]
    }
  }

  #pruned(through: number): readonly Write[] {
    const writes: Write[] = []
    for (; this.#firstGiven <= through && this.#firstGiven <= this.#last; this.#firstGiven++) {
      writes.push({ key: eventKey(this.#firstGiven), value: undefined })
    }
    return writes
  }
}

async function tryRead(medium: Medium): Promise<{ map: KeyValue; contents: Contents } | { error: Error }> {
  let map: KeyValue | undefined
  try {
    map = await medium.open()
    return { map, contents: await readContents(map) }
  } catch (error) {
    if (error instanceof InUse) throw error
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
