/** What a failure causes: a bounce to the sender, which is a new message of the queue, or a place in Badmail. */
import type { Entry } from './entry.js'
import { dsnEvent } from './events.js'
import { acceptance, type Intake } from './intake.js'
import type { Parts } from './parts.js'
import { type Failure, REPORT_ORIGINAL_BYTES } from './reporter.js'
import { RECORD_BODY_BYTES } from './sink.js'
import type { Change } from './store.js'
import type { Body } from './work.js'

/** How much of a damaged body is read at once. */
const PIECE_BYTES = 64 * 1024

interface Bounce {
  readonly entry: Entry
  /** The body; undefined when it is a file. */
  readonly body: Buffer | undefined
  readonly about: readonly string[]
}

export interface Report {
  readonly bounce?: Bounce
}

export class Reports {
  readonly #parts: Parts
  readonly #intake: Intake
  readonly #bodyOf: (entry: Entry) => Promise<Body>

  constructor(parts: Parts, intake: Intake, bodyOf: (entry: Entry) => Promise<Body>) {
    this.#parts = parts
    this.#intake = intake
    this.#bodyOf = bodyOf
  }

  /**
   * Makes what the failures cause; undefined when nothing. What goes to Badmail is there when this resolves; the bounce is
   * stored with the end of the recipients it is about. Rejects when Badmail or the bounce's file cannot be written.
   */
  async make(entry: Entry, failures: readonly Failure[]): Promise<Report | undefined> {
    if (failures.length === 0) return undefined
    const { reporter } = this.#parts
    const told = entry.envelope.sender === '' ? [] : failures.filter(wantsReport)
    // What an administrator removed on purpose needs no place in Badmail.
    const untold = failures.filter((failure) => !told.includes(failure) && failure.cause !== 'removed')
    if (untold.length > 0) await reporter.badmail(entry.envelope, untold, await this.#readable(entry))
    return told.length === 0 ? {} : { bounce: await this.#bounce(entry, told) }
  }

  /** The bounce is stored: from here on it is a message of the queue. */
  enter({ entry, body }: Bounce): void {
    const { pending } = this.#parts
    pending.add(entry)
    if (body !== undefined) pending.keep(entry, body)
    pending.touch(entry)
  }

  async #bounce(entry: Entry, failures: readonly Failure[]): Promise<Bounce> {
    const { reporter, ids, system, files } = this.#parts
    const id = ids.next()
    const original = await (await this.#readable(entry)).read(0, REPORT_ORIGINAL_BYTES)
    const { draft, body } = reporter.bounce({
      envelope: entry.envelope,
      failures,
      original,
      whole: original.length === entry.envelope.size,
      id,
      nowMs: system.clock.now(),
    })
    const fileCheck = body.length > RECORD_BODY_BYTES ? await files.write(id, body) : undefined
    return {
      entry: this.#intake.newEntry(draft, id, body.length, fileCheck),
      body: fileCheck === undefined ? body : undefined,
      about: failures.map(({ recipient }) => recipient.address),
    }
  }

  /** A body that cannot be read any more must not keep its message from being reported. */
  async #readable(entry: Entry): Promise<Body> {
    try {
      const { files } = this.#parts
      const body = entry.inFile ? files.body(entry.id, entry.envelope.size) : await this.#bodyOf(entry)
      const last = await body.read(Math.max(0, body.size - 1), 1)
      return last.length > 0 || body.size === 0 ? body : await whatIsLeft(body)
    } catch (error) {
      this.#parts.system.log.error('A report is made without its message, which cannot be read', {
        id: entry.id,
        error: String(error),
      })
      return { size: 0, read: async () => Buffer.alloc(0) }
    }
  }
}

/** A body file that a damaged disk has cut off: whoever writes it out would wait for the rest for ever. */
async function whatIsLeft(body: Body): Promise<Body> {
  let size = 0
  for (;;) {
    const { length } = await body.read(size, PIECE_BYTES)
    if (length === 0) return { ...body, size }
    size += length
  }
}

/** RFC 3461 section 4.1: NOTIFY without FAILURE means that the sender does not want to hear of it. */
function wantsReport({ recipient }: Failure): boolean {
  const notify = recipient.dsn?.notify
  return notify === undefined || notify.length === 0 || notify.includes('FAILURE')
}

/** The changes that a report adds to the end of its recipients. */
export function reportChanges(entry: Entry, { bounce }: Report, nowMs: number): readonly Change[] {
  if (bounce === undefined) return []
  const event = dsnEvent(entry.envelope, bounce.entry.id, bounce.about, nowMs)
  return [{ kind: 'event', event }, ...acceptance(bounce.entry, bounce.body)]
}
