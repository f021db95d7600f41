/** Taking messages: durable together with whatever else is waiting to be, and only then accepted. */

import { Entry } from './entry.js'
import type { Draft, Envelope, RecipientState } from './envelope.js'
import { receiveEvent } from './events.js'
import type { Parts } from './parts.js'
import { type Sealed, Sink } from './sink.js'
import type { BodySink, LaterReason, Submission, Submitted } from './submission.js'

/** A recipient of a new message: due at once. */
export const NEW_STATE: RecipientState = { held: false, attempts: 0, nextTryMs: 0 }

const reasonTexts: Readonly<Record<LaterReason, string>> = {
  noSpace: 'The disk that holds the queue is full.',
  queueFull: 'The queue holds as many messages as maxQueuedMessages allows.',
  noMemory: 'Too many large messages arrive at once.',
  storeFailed: 'The queue cannot be written.',
  stopping: 'The relay is stopping.',
}

function later(reason: LaterReason): Submitted {
  return { kind: 'later', reason, text: reasonTexts[reason] }
}

export class Intake implements Submission {
  readonly #parts: Parts
  /** Messages that were refused and whose record may come back in a crash: their body files stay until the store works. */
  readonly #refused = new Set<string>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  refusal(): LaterReason | undefined {
    return this.#parts.gate.refusal()
  }

  begin(id?: string): BodySink {
    const { ids, files, budget, system, pending } = this.#parts
    if (budget.tight) pending.shed()
    // A file of Pickup comes again under its id: what lies there is the new body's from now on.
    if (id !== undefined) this.#refused.delete(id)
    return new Sink(id ?? ids.next(), files, budget, system)
  }

  submit(draft: Draft, body: BodySink, beforeDue?: () => Promise<void>): Promise<Submitted> {
    if (!(body instanceof Sink)) throw new Error('A body comes from begin().')
    return this.#parts.underWay.add(this.#submit(draft, body, beforeDue))
  }

  async #submit(draft: Draft, body: Sink, beforeDue?: () => Promise<void>): Promise<Submitted> {
    const { store, pending, system, wakeTrace, gate } = this.#parts
    const refusal = gate.refusal()
    if (refusal !== undefined) {
      body.abort()
      return later(refusal)
    }
    let sealed: Sealed
    try {
      sealed = await body.seal()
    } catch (error) {
      return later(await gate.reasonOf(error))
    }
    const { bytes, fileCheck } = sealed
    // Whoever was told to come again must not get it twice for nothing.
    if (body.unwanted) {
      body.release()
      if (bytes === undefined) await this.#parts.files.remove(body.id)
      return later('storeFailed')
    }
    const entry = this.newEntry(draft, body.id, body.size, fileCheck)
    try {
      await store.commit([...acceptance(entry, bytes)])
    } catch (error) {
      body.release()
      if (bytes === undefined) this.#refused.add(body.id)
      return later(await gate.reasonOf(error))
    }
    body.release()
    wakeTrace()
    this.#forgetRefused()
    try {
      await beforeDue?.()
    } catch (error) {
      // It is accepted all the same. What could not be done before is done at the next start.
      system.log.error('A message was accepted, and what should follow failed', { id: body.id, error: String(error) })
    }
    // Not before: whatever looks at the index may find it due.
    pending.add(entry)
    if (bytes !== undefined) pending.keep(entry, bytes)
    pending.touch(entry)
    return { kind: 'accepted', id: body.id }
  }

  /** A write that worked has undone those before it for good. A failure leaves a file for the next start. */
  #forgetRefused(): void {
    for (const id of this.#refused) void this.#parts.files.remove(id)
    this.#refused.clear()
  }

  /** A message as it comes into the queue, not in the index yet. */
  newEntry(draft: Draft, id: string, size: number, fileCheck: number | undefined): Entry {
    const { clock } = this.#parts.system
    const envelope: Envelope = { ...draft, id, size, receivedMs: clock.now() }
    const monotonic = clock.monotonic()
    const entry = new Entry(envelope, fileCheck, monotonic)
    for (const n of draft.recipients.keys()) entry.addRecipient(n, NEW_STATE, monotonic, monotonic)
    return entry
  }
}

/** The changes that put a message into the store. */
export function acceptance(entry: Entry, body: Buffer | undefined) {
  const { envelope, fileCheck } = entry
  const states = [...entry.open.values()].map(({ state }) => state)
  const accept = {
    kind: 'accept',
    record: { envelope, ...(fileCheck === undefined ? {} : { fileCheck }) },
    states,
    ...(body === undefined ? {} : { body }),
  } as const
  return [accept, { kind: 'event', event: receiveEvent(envelope) }] as const
}
