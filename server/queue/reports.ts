/** What the fate of recipients causes: reports, which are new messages of the queue, or a place in Badmail. */
import type { Entry } from './entry.js'
import { dsnEvent } from './events.js'
import { acceptance, type Intake } from './intake.js'
import type { Parts } from './parts.js'
import { DamagedRecord } from './record.js'
import { type About, type Delay, type Failure, REPORT_ORIGINAL_BYTES, type Success } from './reporter.js'
import { RECORD_BODY_BYTES } from './sink.js'
import type { Change } from './store.js'
import { hearsOf } from './wishes.js'
import type { Body } from './work.js'

/** How long a message waits for its body to be readable again before it is reported without it. */
const UNREADABLE_MS = 24 * 60 * 60_000

/** How much of a damaged body is read at once. */
const PIECE_BYTES = 64 * 1024

/** What became of the recipients of one settlement, as far as a sender may want to know. */
export interface Fates {
  readonly failures: readonly Failure[]
  readonly delays: readonly Delay[]
  readonly delivered: readonly Success[]
  readonly relayed: readonly Success[]
}

/** A report that is made and not stored yet. */
export interface Report {
  readonly entry: Entry
  /** The body; undefined when it is a file. */
  readonly body: Buffer | undefined
  readonly action: About['action']
  readonly about: readonly string[]
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
   * Makes what the fates cause. What goes to Badmail is there when this resolves; the reports are stored with the end, or
   * the mark, of the recipients that they are about. Rejects when Badmail or the file of a report cannot be written.
   */
  async make(entry: Entry, { failures, delays, delivered, relayed }: Fates): Promise<readonly Report[]> {
    const { reporter } = this.#parts
    const { envelope } = entry
    const told = failures.filter(({ recipient }) => hearsOf('FAILURE', envelope, recipient))
    // What an administrator removed on purpose needs no place in Badmail.
    const untold = failures.filter((failure) => !told.includes(failure) && failure.cause !== 'removed')
    const abouts: About[] = []
    if (told.length > 0) abouts.push({ action: 'failed', recipients: told })
    if (delays.length > 0) abouts.push({ action: 'delayed', recipients: delays })
    if (delivered.length > 0) abouts.push({ action: 'delivered', recipients: delivered })
    if (relayed.length > 0) abouts.push({ action: 'relayed', recipients: relayed })
    if (untold.length > 0) await reporter.badmail(envelope, untold, await this.#readable(entry, true))
    return abouts.length === 0 ? [] : await this.#reports(entry, abouts)
  }

  /** The report is stored: from here on it is a message of the queue. */
  enter({ entry, body }: Report): void {
    const { pending } = this.#parts
    pending.add(entry)
    if (body !== undefined) pending.keep(entry, body)
    pending.touch(entry)
  }

  async #reports(entry: Entry, abouts: readonly About[]): Promise<readonly Report[]> {
    const patient = abouts.some(({ action }) => action === 'failed')
    const original = await (await this.#readable(entry, patient)).read(0, REPORT_ORIGINAL_BYTES)
    const made: Report[] = []
    try {
      for (const about of abouts) {
        for (const to of this.#addressees(entry, about)) made.push(await this.#report(entry, about, to, original))
      }
    } catch (error) {
      for (const report of made) if (report.entry.inFile) await this.#parts.files.remove(report.entry.id)
      throw error
    }
    return made
  }

  /** The sender; of a non-delivery report the mailbox for copies too, once. */
  #addressees({ envelope }: Entry, { action }: About): readonly string[] {
    const { sender, virtualServer } = envelope
    const copy = action === 'failed' ? this.#parts.reporter.copyTo(virtualServer) : undefined
    return copy === undefined || copy.toLowerCase() === sender.toLowerCase() ? [sender] : [sender, copy]
  }

  async #report(original: Entry, about: About, to: string, bytes: Buffer): Promise<Report> {
    const { reporter, ids, system, files } = this.#parts
    const id = ids.next()
    const { draft, body } = reporter.report({
      envelope: original.envelope,
      about,
      to,
      original: bytes,
      whole: bytes.length === original.envelope.size,
      id,
      nowMs: system.clock.now(),
    })
    const fileCheck = body.length > RECORD_BODY_BYTES ? await files.write(id, body) : undefined
    return {
      entry: this.#intake.newEntry(draft, id, body.length, fileCheck),
      body: fileCheck === undefined ? body : undefined,
      action: about.action,
      about: about.recipients.map(({ recipient }) => recipient.address),
    }
  }

  /**
   * A body that cannot be read any more must not keep its message from being reported. `patient`: one that cannot be read
   * at the moment can wait, since what goes to Badmail without it would be lost. Rejects then.
   */
  async #readable(entry: Entry, patient: boolean): Promise<Body> {
    const { clock, log } = this.#parts.system
    try {
      const { files } = this.#parts
      const body = entry.inFile ? files.body(entry.id, entry.envelope.size) : await this.#bodyOf(entry)
      const last = await body.read(Math.max(0, body.size - 1), 1)
      entry.unreadableMs = undefined
      return last.length > 0 || body.size === 0 ? body : await whatIsLeft(body)
    } catch (error) {
      entry.unreadableMs ??= clock.monotonic()
      if (patient && !isGone(error) && clock.monotonic() < entry.unreadableMs + UNREADABLE_MS) throw error
      log.error('A report is made without its message, which cannot be read', {
        id: entry.id,
        error: String(error),
      })
      return { size: 0, read: async () => Buffer.alloc(0) }
    }
  }
}

/** No later try can read it. */
function isGone(error: unknown): boolean {
  return error instanceof DamagedRecord || (error as { code?: unknown } | undefined)?.code === 'ENOENT'
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

/** The changes that reports add to those of the recipients that they are about. */
export function reportChanges(entry: Entry, reports: readonly Report[], nowMs: number): readonly Change[] {
  return reports.flatMap((report) => {
    const event = dsnEvent(entry.envelope, report.entry.id, report.action, report.about, nowMs)
    return [{ kind: 'event', event } as const, ...acceptance(report.entry, report.body)]
  })
}
