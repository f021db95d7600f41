/** Reads a store at start, and finds what is not as it was written. */
import type { RecipientState } from './envelope.js'
import type { KeyValue } from './key-value.js'
import { envelopeKey, parseKey, rangeOf, recipientKey } from './keys.js'
import { openBytes, openJson } from './record.js'
import type { Finding, MessageRecord, StoredMessage } from './store.js'

/** What a recipient's record holds after its end, while other recipients of the message are open. */
export const SETTLED = { settled: true } as const

export interface Contents {
  readonly messages: readonly StoredMessage[]
  readonly heldQueues: readonly string[]
  readonly findings: readonly Finding[]
  readonly first: number
  readonly last: number
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
  const { first, last } = await readOutbox(map, findings)
  return { messages, heldQueues, findings, first, last }
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

/** The outbox runs without a gap: LevelDB leaves out damaged parts of its log silently, and this shows it. */
async function readOutbox(map: KeyValue, findings: Finding[]): Promise<{ first: number; last: number }> {
  let first = 0
  let last = 0
  for await (const [key, value] of map.range(...rangeOf('q'))) {
    const parsed = parseKey(key)
    if (attempt(key, findings, () => openBytes(key, value)) === undefined || parsed?.kind !== 'q') continue
    if (last !== 0 && parsed.sequence !== last + 1) {
      findings.push({ kind: 'gap', from: last + 1, through: parsed.sequence - 1 })
    }
    if (first === 0) first = parsed.sequence
    last = parsed.sequence
  }
  return { first, last }
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

/** Whether a damaged record is the envelope of a message: with it the message is lost to the queue. */
export function isEnvelope(finding: Finding): boolean {
  return finding.kind === 'record' && finding.id !== undefined && finding.key === envelopeKey(finding.id)
}
