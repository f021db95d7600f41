/** What is found at start: the messages of the store, what was under way when the relay ended, and what is damaged. */
import type { System } from '../system/system.js'
import type { BodyFiles } from './body-files.js'
import { Entry } from './entry.js'
import type { RecipientState } from './envelope.js'
import { damageEvent, happened } from './events.js'
import type { Change, Loaded, NewEvent, StoredMessage } from './store.js'
import type { Timing } from './timing.js'

/**
 * A recipient whose attempts end the relay again and again (a fault of ours that this message brings out) must not keep all
 * other mail from going: from the second time on it waits, at first so long, and twice as long each further time, up to the
 * first retry interval.
 */
const INTERRUPTED_WAIT_MS = 2_000

export interface Recovered {
  readonly entries: readonly Entry[]
  /** What must be stored of it before the queue begins. */
  readonly changes: readonly Change[]
}

export interface RecoveryParts {
  readonly system: Pick<System, 'clock' | 'log'>
  readonly files: BodyFiles
  readonly timing: Timing
}

/**
 * Makes the index from what the store holds, and names every damage in the log and in the tracking log: `known` has an
 * event for each that the store and the tracking log have found. `ends`: recipients by id whose end the store lost and the
 * tracking log knows; their report may be lost with it, so they are tried again.
 */
export async function recover(
  loaded: Loaded,
  ends: ReadonlyMap<string, readonly string[]>,
  known: readonly NewEvent[],
  parts: RecoveryParts,
): Promise<Recovered> {
  const { system, files } = parts
  const damages = [...known]
  const nowMs = system.clock.now()
  const inFile = loaded.messages
    .filter(({ record }) => record.fileCheck !== undefined)
    .map(({ record }) => record.envelope.id)
  const missing = await files.recover(new Set(inFile))
  const changes: Change[] = []
  const entries = loaded.messages.map((message) =>
    recoverMessage(message, ends.get(message.record.envelope.id) ?? [], parts, changes),
  )
  for (const id of missing) damages.push(damageEvent(id, `The body file of message ${id} is missing.`, nowMs))
  const copied = loaded.copiedTo === undefined ? '' : ` The store as it was found is kept in ${loaded.copiedTo}.`
  for (const event of damages) {
    const { identity, recipients = [] } = event
    system.log.error(`The queue is damaged: ${event.status ?? ''}${copied}`, { id: identity, recipients })
    changes.push({ kind: 'event', event })
  }
  // Without a copy the damaged records stay where they are: somebody may still read them.
  for (const finding of loaded.copiedTo === undefined ? [] : loaded.findings) {
    if (finding.kind === 'record') changes.push({ kind: 'discard', key: finding.key })
  }
  return { entries, changes }
}

function recoverMessage(
  message: StoredMessage,
  ends: readonly string[],
  { system, timing }: RecoveryParts,
  changes: Change[],
): Entry {
  const { envelope, fileCheck } = message.record
  const [nowMs, monotonic] = [system.clock.now(), system.clock.monotonic()]
  // What grew too old while the relay was down still has its tries: the network of a machine that has just started may
  // need its time, and the wall clock may be wrong.
  const oldestMs = Math.max(expirationMs(message, timing) - timing.retryMs(envelope.virtualServer, 1), 0)
  const ageMs = Math.min(Math.max(nowMs - envelope.receivedMs, 0), oldestMs)
  const entry = new Entry(envelope, fileCheck, monotonic - ageMs)
  const interrupted: string[] = []
  for (const [n, stored] of message.states) {
    const ended = ends.includes(envelope.recipients[n]?.address ?? '')
    const state = afterRestart(stored, ended, nowMs, timing.retryMs(envelope.virtualServer, 1))
    const intervalMs = timing.retryMs(envelope.virtualServer, state.attempts)
    const waitMs = state.nextTryMs === 0 ? 0 : Math.min(Math.max(state.nextTryMs - nowMs, 0), intervalMs)
    entry.addRecipient(n, state, monotonic + waitMs, monotonic + waitMs - intervalMs)
    if (stored.begun === undefined) continue
    interrupted.push(envelope.recipients[n]?.address ?? '')
    changes.push({ kind: 'state', id: envelope.id, n, state })
  }
  if (interrupted.length > 0) {
    const status = 'The relay ended during the attempt: the next hop may have taken the message. It is sent again.'
    const event = happened(envelope, { eventId: 'DEFER', status, possibleDuplicate: true }, interrupted, nowMs)
    changes.push({ kind: 'event', event })
    const times = Math.max(...[...entry.open.values()].map(({ state }) => state.interrupted ?? 0))
    const again = times > 1 ? { timesInARow: times } : {}
    system.log.warn('An attempt was interrupted; these recipients may get the message twice', {
      id: envelope.id,
      recipients: interrupted,
      ...again,
    })
  }
  return entry
}

/** The shortest of its open recipients. */
function expirationMs({ record, states }: StoredMessage, timing: Timing): number {
  const { virtualServer, recipients } = record.envelope
  let shortest = Number.POSITIVE_INFINITY
  for (const n of states.keys()) {
    shortest = Math.min(shortest, timing.limits(virtualServer, recipients[n]?.address ?? '').expirationMs)
  }
  return shortest
}

/** "Begun" without an end: possibly delivered, and due again; at once when it was the first time. */
function afterRestart(state: RecipientState, ended: boolean, nowMs: number, longestMs: number): RecipientState {
  if (state.begun === undefined) return ended ? { ...state, possibleDuplicate: true } : state
  const { begun, ...rest } = state
  const interrupted = (state.interrupted ?? 0) + 1
  const again = { ...rest, possibleDuplicate: true, interrupted }
  if (interrupted === 1) return again
  const waitMs = Math.min(INTERRUPTED_WAIT_MS * 2 ** (interrupted - 2), longestMs)
  const text = `the relay ended during each of the last ${interrupted} attempts: it waits, so that it holds up no other mail`
  return { ...again, nextTryMs: nowMs + waitMs, lastTryMs: nowMs, lastError: { stage: 'Data', text, host: begun } }
}
