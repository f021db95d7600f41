/**
 * What a damaged store lost, by the tracking log: it knows the events that the store has lost, and which messages were
 * received and have not ended. Those that the store does not have any more are named. Pure.
 */
import type { TraceEvent } from '../generated/reports.js'
import type { Finding, Loaded, NewEvent, StoredMessage } from './store.js'

/** Numbers of events, both ends included. */
export interface Range {
  readonly from: number
  readonly through: number
}

/** A message that was received, has not ended, and is not in the store. */
export interface LostMessage {
  readonly id: string
  /** The recipients that had not ended. */
  readonly recipients: readonly string[]
  /** The event of its acceptance. */
  readonly received: TraceEvent
}

export interface Reconciliation {
  readonly lostMessages: readonly LostMessage[]
  /** Ends that the store has lost, although the message is there again: recipients by id. */
  readonly knownEnds: ReadonlyMap<string, readonly string[]>
  /** The numbers that the store lost. */
  readonly lostEvents: readonly Range[]
  /** Those of them that the tracking log does not have either: nobody knows what they said. */
  readonly unknownEvents: readonly Range[]
}

/** Nothing is lost. */
export const NOTHING_LOST: Reconciliation = {
  lostMessages: [],
  knownEnds: new Map(),
  lostEvents: [],
  unknownEvents: [],
}

const ENDS: ReadonlySet<string> = new Set(['SEND', 'DELIVER', 'FAIL', 'EXPIRE', 'REMOVE', 'DAMAGE'])

/** Goes through the tracking log and compares it with a store. */
export interface Ledger {
  /** Takes the events, in nearly the order in which they happened: a clock that was set back changes the order of the files. */
  add(event: TraceEvent): void
  result(): Reconciliation
}

/** The numbers that a store lost: its gaps, and its end, where the tracking log knows a later number than the store. */
export function lostRanges(findings: readonly Finding[], storeLast: number, logLast: number): readonly Range[] {
  const ranges: Range[] = []
  for (const finding of findings) {
    if (finding.kind === 'gap') ranges.push({ from: finding.from, through: finding.through })
  }
  if (logLast > storeLast) ranges.push({ from: storeLast + 1, through: logLast })
  return ranges
}

/** A ledger for the ids that the store has and the numbers that it lost. */
export function createLedger(stored: ReadonlySet<string>, lostEvents: readonly Range[]): Ledger {
  const open = new Map<string, { readonly received: TraceEvent; readonly recipients: string[] }>()
  const knownEnds = new Map<string, string[]>()
  const seen = new Set<number>()
  const endedEarly = new Map<string, TraceEvent[]>()
  const end = (event: TraceEvent): void => {
    const message = open.get(event.identity)
    if (message === undefined) endedEarly.set(event.identity, [...(endedEarly.get(event.identity) ?? []), event])
    else if (endRecipients(message.recipients, event)) open.delete(event.identity)
  }
  return {
    add: (event) => {
      const lost = lostEvents.some(({ from, through }) => event.sequence >= from && event.sequence <= through)
      if (lost) seen.add(event.sequence)
      if (stored.has(event.identity)) {
        if (lost && isEnd(event)) noteEnd(knownEnds, event)
      } else if (event.eventId === 'RECEIVE') {
        open.set(event.identity, { received: event, recipients: [...(event.recipients ?? [])] })
        for (const early of endedEarly.get(event.identity) ?? []) end(early)
        endedEarly.delete(event.identity)
      } else if (isEnd(event)) {
        end(event)
      }
    },
    result: () => ({
      lostMessages: [...open].map(([id, { received, recipients }]) => ({ id, received, recipients })),
      knownEnds,
      lostEvents,
      unknownEvents: lostEvents.flatMap((range) => unseen(range, seen)),
    }),
  }
}

/** Whether an event can matter to a ledger, by its line: saves parsing most of a long log. */
export function mattersToLedger(line: Buffer): boolean {
  return !line.includes('"eventId":"DEFER"')
}

/** A damaged state of a recipient is no end: delivery goes on. */
function isEnd(event: TraceEvent): boolean {
  return ENDS.has(event.eventId) && !(event.eventId === 'DAMAGE' && event.possibleDuplicate === true)
}

function noteEnd(ends: Map<string, string[]>, event: TraceEvent): void {
  const known = ends.get(event.identity) ?? []
  known.push(...(event.recipients ?? []))
  ends.set(event.identity, known)
}

/** Takes the recipients of an event out of those that are open, each once; true when none is left. */
function endRecipients(open: string[], event: TraceEvent): boolean {
  if (event.recipients === undefined) return true
  for (const address of event.recipients) {
    const at = open.indexOf(address)
    if (at >= 0) open.splice(at, 1)
  }
  return open.length === 0
}

function unseen({ from, through }: Range, seen: ReadonlySet<number>): readonly Range[] {
  const found: Range[] = []
  let next = from
  for (const number of [...seen].filter((n) => n >= from && n <= through).sort((a, b) => a - b)) {
    if (number > next) found.push({ from: next, through: number - 1 })
    next = number + 1
  }
  if (next <= through) found.push({ from: next, through })
  return found
}

function isOpen({ record, states }: StoredMessage, address: string): boolean {
  return record.envelope.recipients.some((recipient, n) => recipient.address === address && states.has(n))
}

/** DAMAGE events that name all that was found: one for each message or recipient, and one for each loss that has no name. */
export function damageEvents(loaded: Loaded, found: Reconciliation, timestamp: string): readonly NewEvent[] {
  const base = { timestamp, eventId: 'DAMAGE', source: 'STORE' } as const
  const stored = new Map(loaded.messages.map((message) => [message.record.envelope.id, message]))
  const events: NewEvent[] = []
  const named = new Set<string>()
  for (const { id, recipients, received } of found.lostMessages) {
    const { virtualServer, sender, internetMessageId } = received
    const more = {
      ...(virtualServer === undefined ? {} : { virtualServer }),
      ...(sender === undefined ? {} : { sender }),
      ...(internetMessageId === undefined ? {} : { internetMessageId }),
    }
    const status = `The message was received at ${received.timestamp}, is not in the store any more, and has not ended: it is lost.`
    events.push({ ...base, identity: id, ...more, recipients, status })
    named.add(id)
  }
  for (const finding of loaded.findings) {
    if (finding.kind === 'gap') continue
    const id = 'id' in finding ? (finding.id ?? '') : ''
    if (finding.kind === 'recipient') {
      const address = stored.get(id)?.record.envelope.recipients[finding.n]?.address
      const recipients = address === undefined ? {} : { recipients: [address] }
      events.push({ ...base, identity: id, ...recipients, status: finding.text, possibleDuplicate: true })
    } else if (id === '' || (!named.has(id) && !stored.has(id))) {
      events.push({ ...base, identity: id, status: finding.text })
      named.add(id)
    }
  }
  for (const [id, ended] of found.knownEnds) {
    const message = stored.get(id)
    const recipients = ended.filter((address) => message !== undefined && isOpen(message, address))
    if (recipients.length === 0) continue
    const status = 'The store lost the end of these recipients, which the tracking log knows.'
    events.push({ ...base, identity: id, recipients, status, possibleDuplicate: true })
  }
  for (const { from, through } of found.unknownEvents) {
    const status = `The events ${from} to ${through} are lost, in the store and in the tracking log: messages received then may be lost.`
    events.push({ ...base, identity: '', status })
  }
  return events
}
