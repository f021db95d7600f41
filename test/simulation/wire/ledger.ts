/** What was promised in a simulated world and what became of it, as the world outside and the store saw it. */

import type { TraceEvent } from '../../../server/generated/reports.js'
import type { Write } from '../../../server/queue/key-value.js'
import { openBytes } from '../../../server/queue/record.js'
import type { Mail } from './mail.js'

/** The relay said 250, or a file lies in Pickup for good. */
export interface Promised {
  readonly mail: Mail
  /** The id of the 250; undefined for Pickup. */
  readonly id: string | undefined
  /** Those that were accepted. */
  readonly recipients: readonly string[]
  readonly atMs: number
}

/** A next hop took a message for a recipient. */
export interface Taking {
  readonly host: string
  readonly id: string
  readonly recipient: string
  /** When the relay wrote the end of the message. */
  readonly sentAtMs: number
  readonly tookAtMs: number
  /** Which life of the relay sent it. */
  readonly life: number
  /** Whether the relay had the whole reply; asked at the end. */
  readonly answered: () => boolean
}

/** Something that arrived outside. */
export interface Arrived {
  readonly where: string
  readonly text: string
}

const ends: ReadonlySet<string> = new Set(['SEND', 'DELIVER', 'FAIL', 'EXPIRE', 'REMOVE'])

/** `id recipient` */
export function pairOf(id: string, recipient: string): string {
  return `${id} ${recipient}`
}

export class Ledger {
  readonly #now: () => number
  readonly promised: Promised[] = []
  readonly takings: Taking[] = []
  readonly arrived: Arrived[] = []
  /** What is wrong: each one fails the seed. */
  readonly wrong: string[] = []
  /** All events that the store ever made durable, by number. */
  readonly events = new Map<number, TraceEvent>()
  /** The same, and those whose numbers were given again after the store had lost them. */
  readonly history: TraceEvent[] = []
  /** When the end of a recipient became durable. */
  readonly settledAtMs = new Map<string, number>()
  /** Ids that an administrator asked to remove. */
  readonly removals = new Set<string>()
  /** Ids whose damage the relay has named. */
  readonly damaged = new Set<string>()
  /** When the power was cut. */
  readonly cutsAtMs: number[] = []
  /** Whether the log has told people that a message may be sent twice: its file in Pickup could not be deleted. */
  mayRepeat: (id: string) => boolean = () => false
  /** Records that the world has damaged. */
  damages = 0

  constructor(now: () => number) {
    this.#now = now
  }

  fail(text: string): void {
    // The first ones say what it is; a thousand more do not say it better.
    if (this.wrong.length < 20) this.wrong.push(`${Math.round(this.#now())} ms: ${text}`)
  }

  /** The store has made this durable. */
  stored(writes: readonly Write[]): void {
    for (const { key, value } of writes) if (value !== undefined && key.startsWith('q/')) this.#event(key, value)
  }

  /** What a crash has left: a write that failed may have landed. */
  found(records: ReadonlyMap<string, Buffer>): void {
    for (const [key, value] of records) if (key.startsWith('q/')) this.#event(key, value)
  }

  #event(key: string, record: Buffer): void {
    const event = parse(key, record)
    if (event === undefined) return
    const known = this.events.get(event.sequence)
    if (known !== undefined && JSON.stringify(known) === JSON.stringify(event)) return
    this.events.set(event.sequence, event)
    this.history.push(event)
    if (event.eventId === 'DAMAGE') this.damaged.add(event.identity)
    if (!ends.has(event.eventId)) return
    for (const recipient of event.recipients ?? []) this.#settled(pairOf(event.identity, recipient), event)
  }

  #settled(pair: string, { eventId, identity }: TraceEvent): void {
    if (this.settledAtMs.has(pair)) this.#allowedTwice(identity, `${pair} has ended twice, now with ${eventId}`)
    else this.settledAtMs.set(pair, this.#now())
    if (eventId === 'REMOVE' && !this.removals.has(identity)) this.fail(`${pair} was removed, and nobody asked for it`)
  }

  /** A damaged record of a recipient opens it again. */
  #allowedTwice(id: string, text: string): void {
    if (this.damages === 0 && !this.mayRepeat(id)) this.fail(text)
  }

  /** A next hop has taken a message. */
  took(taking: Taking): void {
    this.takings.push(taking)
    const settledAt = this.settledAtMs.get(pairOf(taking.id, taking.recipient))
    if (settledAt !== undefined && settledAt < taking.sentAtMs) {
      this.#allowedTwice(taking.id, `${taking.id} was sent to ${taking.recipient} after it had ended`)
    }
  }

  /** Recipients whose end is durable, of one message. */
  hasEnded(id: string, recipient: string): boolean {
    return this.settledAtMs.has(pairOf(id, recipient))
  }
}

/** Undefined for a damaged record. */
function parse(key: string, record: Buffer): TraceEvent | undefined {
  try {
    return JSON.parse(openBytes(key, record).toString())
  } catch {
    return undefined
  }
}
