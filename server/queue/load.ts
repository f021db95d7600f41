/** Reads a store at start, and finds what is not as it was written. */
import type { RecipientState } from './envelope.js'
import { INSTALLATION_CHARACTERS } from './ids.js'
import type { KeyValue } from './key-value.js'
import { bodyKey, groupKey, parseKey, rangeOf, recipientKey, START_KEY, STRAY_RANGES } from './keys.js'
import { openBytes, openJson } from './record.js'
import type { Finding, MessageRecord, StoredMessage } from './store.js'

/** What a recipient's record holds after its end, while other recipients of the message are open. */
export const SETTLED = { settled: true } as const

export interface Contents {
  readonly messages: readonly StoredMessage[]
  readonly heldQueues: readonly string[]
  readonly findings: readonly Finding[]
  /** Numbers of the first and the last readable event; 0 where there is none. */
  readonly first: number
  readonly last: number
  /** The same of the groups of writes. */
  readonly firstGroup: number
  readonly lastGroup: number
}

/** A recipient whose record is gone: open, and perhaps delivered. */
const UNKNOWN_STATE: RecipientState = { held: false, attempts: 0, nextTryMs: 0, possibleDuplicate: true }

/** Reads all records but bodies. Rejects where the map itself cannot be read. */
export async function readContents(map: KeyValue): Promise<Contents> {
  const findings: Finding[] = []
  const records = await readRecords(map, findings)
  const states = await readStates(map, records, findings)
  const messages = [...records].map(([id, record]) => ({
    record,
    states: complete(id, record, states.get(id), findings),
  }))
  const heldQueues = await readHolds(map, findings)
  const groups = await readGroups(map, findings)
  const { first, last } = await readOutbox(map, groups.first === 1, findings)
  await readStart(map, findings)
  await findStrays(map, findings)
  // Bodies are many bytes and are checked when they are read; but a damaged store is looked through for those left over.
  if (findings.length > 0) await findLeftBodies(map, records, findings)
  return {
    messages: byAge(messages),
    heldQueues,
    findings,
    first,
    last,
    firstGroup: groups.first,
    lastGroup: groups.last,
  }
}

/**
 * Ids of one installation grow with age, and a store that was damaged goes on with another installation: those are put in the
 * order in which their first messages came, by the wall clock.
 */
function byAge(messages: readonly StoredMessage[]): readonly StoredMessage[] {
  const installations = new Map<string, StoredMessage[]>()
  for (const message of messages) {
    const installation = message.record.envelope.id.slice(0, INSTALLATION_CHARACTERS)
    const known = installations.get(installation)
    if (known === undefined) installations.set(installation, [message])
    else known.push(message)
  }
  if (installations.size < 2) return messages
  const firstMs = (group: readonly StoredMessage[]) => group[0]?.record.envelope.receivedMs ?? 0
  return [...installations.values()].sort((a, b) => firstMs(a) - firstMs(b)).flat()
}

async function readRecords(map: KeyValue, findings: Finding[]): Promise<Map<string, MessageRecord>> {
  const records = new Map<string, MessageRecord>()
  for await (const [key, value] of map.range(...rangeOf('e'))) {
    const record = attempt(key, findings, () => openJson(key, value) as MessageRecord)
    if (record !== undefined) records.set(record.envelope.id, record)
  }
  return records
}

type States = Map<string, Map<number, RecipientState | undefined>>

/** States by message and number; undefined for a recipient that has ended. */
async function readStates(
  map: KeyValue,
  records: ReadonlyMap<string, MessageRecord>,
  findings: Finding[],
): Promise<States> {
  const states: States = new Map()
  for await (const [key, value] of map.range(...rangeOf('r'))) {
    const parsed = parseKey(key)
    const record = parsed?.kind === 'r' ? records.get(parsed.id) : undefined
    if (parsed?.kind !== 'r' || record === undefined || parsed.n >= record.envelope.recipients.length) {
      const id = parsed?.kind === 'r' ? { id: parsed.id } : {}
      findings.push({ kind: 'record', key, ...id, text: `The record ${key} belongs to no message.` })
      continue
    }
    const found = attempt(key, [], () => openJson(key, value) as RecipientState | typeof SETTLED)
    if (found === undefined) continue
    const ofMessage = states.get(parsed.id) ?? new Map<number, RecipientState | undefined>()
    ofMessage.set(parsed.n, 'settled' in found ? undefined : found)
    states.set(parsed.id, ofMessage)
  }
  return states
}

/** The open recipients of a message. One without a readable record is a finding, and open. */
function complete(
  id: string,
  record: MessageRecord,
  known: ReadonlyMap<number, RecipientState | undefined> | undefined,
  findings: Finding[],
): ReadonlyMap<number, RecipientState> {
  const open = new Map<number, RecipientState>()
  for (const [n, recipient] of record.envelope.recipients.entries()) {
    if (known?.has(n) === true) {
      const state = known.get(n)
      if (state !== undefined) open.set(n, state)
      continue
    }
    const text = `The state of ${recipient.address} (${recipientKey(id, n)}) is missing or damaged: delivery is tried again.`
    findings.push({ kind: 'recipient', id, n, text })
    open.set(n, UNKNOWN_STATE)
  }
  return open
}

async function readHolds(map: KeyValue, findings: Finding[]): Promise<string[]> {
  const queues: string[] = []
  for await (const [key, value] of map.range(...rangeOf('h'))) {
    const parsed = parseKey(key)
    const whole = attempt(key, findings, () => openBytes(key, value)) !== undefined
    if (whole && parsed?.kind === 'h') queues.push(parsed.queue)
  }
  return queues
}

/**
 * The outbox runs without a gap: LevelDB leaves out damaged parts of its log silently, and this shows it. `fromFirst`: no
 * number has been deleted yet, since the first group is there.
 */
async function readOutbox(
  map: KeyValue,
  fromFirst: boolean,
  findings: Finding[],
): Promise<{ first: number; last: number }> {
  let first = 0
  let last = 0
  for await (const [key, value] of map.range(...rangeOf('q'))) {
    const parsed = parseKey(key)
    if (attempt(key, findings, () => openBytes(key, value)) === undefined || parsed?.kind !== 'q') continue
    if ((last !== 0 || fromFirst) && parsed.sequence !== last + 1) {
      findings.push({ kind: 'gap', from: last + 1, through: parsed.sequence - 1 })
    }
    if (first === 0) first = parsed.sequence
    last = parsed.sequence
  }
  return { first, last }
}

/** Each group of writes has the next number, so that one without an event is missed too. */
async function readGroups(map: KeyValue, findings: Finding[]): Promise<{ first: number; last: number }> {
  let first = 0
  let last = 0
  for await (const [key, value] of map.range(...rangeOf('g'))) {
    const parsed = parseKey(key)
    if (attempt(key, findings, () => openBytes(key, value)) === undefined || parsed?.kind !== 'g') continue
    if (last !== 0 && parsed.group !== last + 1) {
      const text = `Groups of writes are missing, from number ${last + 1} through ${parsed.group - 1}: what they held is lost.`
      findings.push({ kind: 'record', key: groupKey(last + 1), text })
    }
    if (first === 0) first = parsed.group
    last = parsed.group
  }
  return { first, last }
}

/** Not named as a record, which would be discarded: the next start writes it anew. */
async function readStart(map: KeyValue, findings: Finding[]): Promise<void> {
  const [record] = await map.get([START_KEY])
  const damage: Finding[] = []
  if (record !== undefined) attempt(START_KEY, damage, () => openJson(START_KEY, record))
  if (damage.length === 0) return
  findings.push({ kind: 'repaired', text: 'The start number was damaged: ids go on with a new installation.' })
}

async function findStrays(map: KeyValue, findings: Finding[]): Promise<void> {
  for (const [from, before] of STRAY_RANGES) {
    for await (const [key] of map.range(from, before)) {
      findings.push({
        kind: 'record',
        key,
        text: `The key ${JSON.stringify(key)} is none of the relay's: it was damaged.`,
      })
    }
  }
}

async function findLeftBodies(
  map: KeyValue,
  records: ReadonlyMap<string, MessageRecord>,
  findings: Finding[],
): Promise<void> {
  for await (const [key] of map.range(...rangeOf('b'))) {
    const id = key.slice(bodyKey('').length)
    const record = records.get(id)
    if (record !== undefined && record.fileCheck === undefined) continue
    findings.push({ kind: 'record', key, id, text: `The body ${key} belongs to no message.` })
  }
}

function attempt<T>(key: string, findings: Finding[], open: () => T): T | undefined {
  try {
    return open()
  } catch (error) {
    const parsed = parseKey(key)
    const id = parsed !== undefined && 'id' in parsed ? { id: parsed.id } : {}
    findings.push({ kind: 'record', key, ...id, text: error instanceof Error ? error.message : String(error) })
    return undefined
  }
}
