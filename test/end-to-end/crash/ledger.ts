/** What clients were told and what next hops took, written down while the relay is killed: the promise is judged by it. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TraceEvent } from '../../../server/generated/reports.js'
import { idOfMessageId, idOfWhole, type Letter } from './letter.js'

/** `unsure`: the dot was sent, or might have been, and no reply came. */
export type Fate = 'begun' | 'unsure' | 'acknowledged' | 'refused'

export interface Posted {
  readonly recipients: readonly string[]
  fate: Fate
}

/** What a run came to, for people. */
export interface Figures {
  readonly acknowledged: number
  readonly refused: number
  /** Without a reply to the dot: so many of them the relay had taken. */
  readonly unsure: number
  readonly unsureTaken: number
  /** Deliveries beyond the first, and the recipients that the tracking log marks as possible duplicates. */
  readonly repeats: number
  readonly marked: number
}

export class Ledger {
  readonly posted = new Map<string, Posted>()
  /** How often a recipient got a message: noted before the reply. */
  readonly #taken = new Map<string, number>()
  /** What was not right as it came in. */
  readonly #wrong: string[] = []

  post({ id, recipients }: Letter): Posted {
    const posted: Posted = { recipients, fate: 'begun' }
    assert.ok(!this.posted.has(id), `${id} is used once`)
    this.posted.set(id, posted)
    return posted
  }

  count(fate: Fate): number {
    return [...this.posted.values()].filter((posted) => posted.fate === fate).length
  }

  /** What was posted, for another relay with the same queue: nothing of it has been taken. */
  copy(): Ledger {
    const copy = new Ledger()
    for (const [id, posted] of this.posted) copy.posted.set(id, { ...posted })
    return copy
  }

  /** Whether all recipients of a message got it. */
  arrived(id: string): boolean {
    return this.posted.get(id)?.recipients.every((address) => this.#taken.has(keyOf(id, address))) === true
  }

  /** How often a recipient of a message got it, at most. */
  most(id: string): number {
    const recipients = this.posted.get(id)?.recipients ?? []
    return Math.max(0, ...recipients.map((address) => this.#taken.get(keyOf(id, address)) ?? 0))
  }

  /** A next hop has a whole message for these recipients. */
  take(text: string, recipients: readonly string[]): void {
    try {
      const id = idOfWhole(text)
      for (const address of recipients) this.#add(id, address)
    } catch (error) {
      this.#wrong.push(String(error))
    }
  }

  /** Takes what lies in a Drop folder. A half file is one that the relay was about to write: those have other names. */
  async takeDrop(folder: string): Promise<void> {
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.eml')) continue
      const text = await readFile(join(folder, name), 'latin1')
      this.take(
        text,
        [...text.matchAll(/^x-receiver: (.*)\r$/gim)].map((match) => match[1] ?? ''),
      )
    }
  }

  #add(id: string, address: string): void {
    const key = keyOf(id, address)
    if (this.posted.get(id)?.recipients.some((known) => keyOf(id, known) === key) !== true) {
      this.#wrong.push(`${id} came for ${address}, for whom it was not`)
    }
    this.#taken.set(key, (this.#taken.get(key) ?? 0) + 1)
  }

  /**
   * After a run, with an empty queue: nothing acknowledged is lost, nothing refused was taken, each repeat was marked in the
   * tracking log before it happened, and the tracking log itself is whole. `refusedMayCome`: the relay was killed before it
   * could take back what a failed write may have left on the disk; the client then sends it twice, and knows nothing of it.
   */
  judge(events: readonly TraceEvent[], { refusedMayCome = false } = {}): Figures {
    const wrong = [...this.#wrong, ...this.#judgeLog(events)]
    const marks = marksOf(events)
    const received = countReceived(events)
    let repeats = 0
    let unsureTaken = 0
    for (const [id, { fate, recipients }] of this.posted) {
      const times = received.get(id) ?? 0
      if (times > 1) wrong.push(`${id} was received ${times} times`)
      if (fate === 'unsure' && times > 0) unsureTaken++
      const wanted = fate === 'acknowledged' || times > 0
      if (fate === 'acknowledged' && times !== 1) wrong.push(`${id} was acknowledged; the tracking log has no RECEIVE`)
      const refused = fate === 'begun' || (fate === 'refused' && !refusedMayCome)
      if (refused && times > 0) wrong.push(`${id} was ${fate}, and taken`)
      for (const address of recipients) {
        const key = keyOf(id, address)
        const taken = this.#taken.get(key) ?? 0
        if (wanted && taken === 0) wrong.push(`${id} (${fate}) is lost for ${address}`)
        if (!wanted && taken > 0) wrong.push(`${id} (${fate}) came to ${address}`)
        if (taken > 1) repeats += taken - 1
        if (taken > 1 + (marks.get(key) ?? 0)) {
          wrong.push(`${id} came ${taken} times to ${address}, marked ${marks.get(key) ?? 0} times`)
        }
      }
    }
    assert.deepEqual(wrong.slice(0, 20), [], `${wrong.length} things are wrong`)
    const [acknowledged, refused, unsure] = [this.count('acknowledged'), this.count('refused'), this.count('unsure')]
    const marked = [...marks.values()].reduce((sum, count) => sum + count, 0)
    return { acknowledged, refused, unsure, unsureTaken, repeats, marked }
  }

  /**
   * As `judge`, for a store that was damaged: who looks at it knows which losses are named. What came is whole, and a repeat
   * was marked, or its first end lost with its name.
   */
  judgeDamaged(events: readonly TraceEvent[]): void {
    const wrong = [...this.#wrong]
    const marks = marksOf(events)
    for (const [key, taken] of this.#taken) {
      if (taken > 1 + (marks.get(key) ?? 0))
        wrong.push(`${key} came ${taken} times, marked ${marks.get(key) ?? 0} times`)
    }
    assert.deepEqual(wrong, [])
  }

  /** Each event once, none missing, no damage. */
  #judgeLog(events: readonly TraceEvent[]): readonly string[] {
    const wrong: string[] = []
    const sequences = events.map(({ sequence }) => sequence).sort((a, b) => a - b)
    sequences.forEach((sequence, n) => {
      if (n > 0 && sequence !== (sequences[n - 1] ?? 0) + 1) {
        wrong.push(`The tracking log goes on from ${sequences[n - 1]} with ${sequence}`)
      }
    })
    for (const { eventId, status, identity } of events) {
      if (eventId === 'DAMAGE' || eventId === 'FAIL' || eventId === 'EXPIRE') {
        wrong.push(`${eventId} of ${identity}: ${status}`)
      }
    }
    return wrong
  }
}

/** All events of the tracking log under a root, in order of their files. */
export async function eventsUnder(root: string): Promise<readonly TraceEvent[]> {
  const folder = join(root, 'logs', 'tracking')
  const events: TraceEvent[] = []
  for (const name of (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).sort()) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter((line) => line !== '')
    for (const line of lines) events.push(JSON.parse(line))
  }
  return events
}

function countReceived(events: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const received = new Map<string, number>()
  for (const { eventId, internetMessageId } of events) {
    const id = idOfMessageId(internetMessageId)
    if (eventId === 'RECEIVE' && id !== undefined) received.set(id, (received.get(id) ?? 0) + 1)
  }
  return received
}

/** How often a recipient was marked before it was tried again. Events of damage know the message by its identity only. */
function marksOf(events: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  const ids = new Map<string, string>()
  for (const { eventId, identity, possibleDuplicate, internetMessageId, recipients = [] } of events) {
    const id = idOfMessageId(internetMessageId) ?? ids.get(identity)
    if (id === undefined) continue
    ids.set(identity, id)
    if ((eventId !== 'DEFER' && eventId !== 'DAMAGE') || possibleDuplicate !== true) continue
    for (const address of recipients) {
      const key = keyOf(id, address)
      marks.set(key, (marks.get(key) ?? 0) + 1)
    }
  }
  return marks
}

function keyOf(id: string, address: string): string {
  return `${id} ${address.toLowerCase()}`
}
