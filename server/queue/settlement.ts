/** How recipients end or wait again: their events and the reports they cause become durable in one write. */

import type { Entry, EntryRecipient } from './entry.js'
import type { DeliveryError } from './envelope.js'
import { type Happening, happened } from './events.js'
import type { Parts } from './parts.js'
import type { Success } from './reporter.js'
import { type Fates, type Report, type Reports, reportChanges } from './reports.js'
import { type Change, type NewEvent, StoreFailed } from './store.js'
import { type Ending, judge, type Verdict } from './verdict.js'
import { hearsOf } from './wishes.js'

/** How often a write that failed is tried again; meanwhile the recipients stay claimed. */
const AGAIN_MS = 1000

/** After a fault of ours the recipients wait this long, whatever the fault was. */
const FAULT_MS = 60_000

/** A message that was given up, and whose report could not be written, is not given up again before this. */
const REPORT_AGAIN_MS = 15 * 60_000

export class Settlement {
  readonly #parts: Parts
  readonly #reports: Reports
  #failures = 0

  constructor(parts: Parts, reports: Reports) {
    this.#parts = parts
    this.#reports = reports
  }

  /** How many writes had to be tried again. */
  get failures(): number {
    return this.#failures
  }

  /**
   * Ends the claim on `numbers`. Those without an ending stay as they were. Resolves when durable: a store that cannot be
   * written is tried again for as long as it takes, since what a next hop has taken must not be sent twice; only a stop of
   * the relay ends that.
   */
  finish(entry: Entry, numbers: readonly number[], endings: ReadonlyMap<number, Ending>): Promise<void> {
    return entry
      .inTurn(() => this.#finish(entry, numbers, endings, true))
      .catch((error: unknown) => {
        const text =
          error instanceof StoreFailed
            ? 'The relay ended before the end of an attempt could be stored: these recipients are tried again'
            : 'The end of an attempt could not be worked out'
        this.#giveBack(entry, numbers, FAULT_MS, text, error)
      })
  }

  /** As `finish`, for somebody who waits: what cannot be stored is tried once. Rejects then, and nothing has changed. */
  async finishNow(entry: Entry, numbers: readonly number[], endings: ReadonlyMap<number, Ending>): Promise<void> {
    try {
      await entry.inTurn(() => this.#finish(entry, numbers, endings, false))
    } catch (error) {
      this.#giveBack(entry, numbers, 0, 'Recipients could not be removed', error)
      throw error
    }
  }

  /** A fault of ours delays mail and never keeps it claimed for ever. */
  #giveBack(entry: Entry, numbers: readonly number[], delayMs: number, text: string, error: unknown): void {
    const { pending, system } = this.#parts
    const recipients = numbers.flatMap((n) => entry.open.get(n) ?? [])
    for (const n of numbers) entry.claimed.delete(n)
    for (const recipient of recipients) {
      recipient.dueMs = Math.max(recipient.dueMs, system.clock.monotonic() + delayMs)
      recipient.offered = false
    }
    const addresses = recipients.map(({ address }) => address)
    system.log.error(text, { id: entry.id, recipients: addresses, error: String(error) })
    pending.touched(entry)
  }

  async #finish(
    entry: Entry,
    numbers: readonly number[],
    endings: ReadonlyMap<number, Ending>,
    patient: boolean,
  ): Promise<void> {
    const recipients = numbers.flatMap((n) => entry.open.get(n) ?? [])
    let settled = this.#verdicts(entry, recipients, endings)
    let reports: readonly Report[]
    try {
      reports = await this.#reports.make(entry, fatesOf(entry, settled))
    } catch (error) {
      entry.reportAgainMs = this.#parts.system.clock.monotonic() + REPORT_AGAIN_MS
      settled = this.#verdicts(entry, recipients, withoutReports(settled, endings, reportError(error)))
      reports = await this.#goodNews(entry, settled)
    }
    const changes = this.#changes(entry, settled, reports)
    const told = reports.length > 0 || settled.some(({ verdict }) => verdict.happening !== undefined)
    if (told) await this.#commit(changes, patient)
    else void this.#parts.store.note(changes)
    this.#apply(entry, settled, reports)
  }

  /** What was delivered has ended, whether its report can be written or not: it must not be delivered twice for that. */
  async #goodNews(entry: Entry, settled: Settled): Promise<readonly Report[]> {
    try {
      return await this.#reports.make(entry, { ...fatesOf(entry, settled), failures: [], delays: [] })
    } catch (error) {
      const fields = { id: entry.id, error: String(error) }
      this.#parts.system.log.error('The report of a delivery could not be written: the sender does not get it', fields)
      return []
    }
  }

  #verdicts(entry: Entry, recipients: readonly EntryRecipient[], endings: ReadonlyMap<number, Ending>): Settled {
    const nowMs = this.#parts.system.clock.now()
    return recipients.map((recipient) => {
      const { attempts } = recipient.state
      const retryMs = this.#parts.timing.retryMs(entry.envelope.virtualServer, attempts + 1)
      const verdict = judge(recipient.state, endings.get(recipient.n), { nowMs, retryMs })
      return { recipient, verdict }
    })
  }

  #changes(entry: Entry, settled: Settled, reports: readonly Report[]): readonly Change[] {
    const { id, envelope } = entry
    const nowMs = this.#parts.system.clock.now()
    const ended = settled.filter(({ verdict }) => verdict.state === undefined)
    const changes: Change[] = eventsOf(entry, settled, nowMs).map((event) => ({ kind: 'event', event }))
    if (ended.length === entry.open.size) {
      changes.push({ kind: 'end', id, recipients: envelope.recipients.length })
    } else {
      for (const { recipient, verdict } of settled) {
        const { n } = recipient
        changes.push(
          verdict.state === undefined ? { kind: 'settled', id, n } : { kind: 'state', id, n, state: verdict.state },
        )
      }
    }
    changes.push(...reportChanges(entry, reports, nowMs))
    return changes
  }

  async #commit(changes: readonly Change[], patient: boolean): Promise<void> {
    const { store, system, wakeTrace, gate } = this.#parts
    let last = !patient
    for (let tries = 1; ; tries++) {
      try {
        await store.commit(changes)
        return wakeTrace()
      } catch (error) {
        if (!(error instanceof StoreFailed) || last) throw error
        last = gate.stopping
        this.#failures++
        // Once: a disk that is full for hours must not be filled with this.
        if (tries === 1) {
          system.log.error('The end of an attempt could not be stored yet; it is tried again', { error: error.message })
        }
        await new Promise<void>((resolve) => void system.clock.timer(AGAIN_MS, resolve))
      }
    }
  }

  #apply(entry: Entry, settled: Settled, reports: readonly Report[]): void {
    const { pending, system, files, timing } = this.#parts
    const monotonic = system.clock.monotonic()
    for (const { recipient, verdict } of settled) {
      entry.claimed.delete(recipient.n)
      recipient.offered = false
      const { state } = verdict
      if (state === undefined) {
        entry.open.delete(recipient.n)
        continue
      }
      const tried = state.attempts > recipient.state.attempts
      // A hold that came meanwhile stays.
      recipient.state = { ...state, held: recipient.state.held }
      if (!tried) continue
      // By the settings of now: writing it down may have taken long, and they have changed meanwhile.
      const retryMs = timing.retryMs(entry.envelope.virtualServer, state.attempts)
      recipient.dueMs = monotonic + retryMs
      recipient.lastTryMs = monotonic
      recipient.state = { ...recipient.state, nextTryMs: system.clock.now() + retryMs }
    }
    for (const report of reports) this.#reports.enter(report)
    if (entry.open.size === 0) {
      pending.remove(entry)
      if (entry.inFile) void files.remove(entry.id)
      return
    }
    if (settled.some(({ verdict }) => verdict.happening !== undefined)) pending.letGo(entry)
    pending.touched(entry)
  }
}

/** What became of each recipient of a claim. */
type Settled = readonly {
  readonly recipient: EntryRecipient
  readonly verdict: Verdict
}[]

/** What their sender may want to hear of. */
function fatesOf(entry: Entry, settled: Settled): Fates {
  const { envelope } = entry
  const fates = settled.flatMap(({ recipient, verdict }) => {
    const addressed = envelope.recipients[recipient.n]
    return addressed === undefined ? [] : [{ recipient: addressed, verdict }]
  })
  const successes = fates.flatMap(({ recipient, verdict: { success } }): readonly Success[] =>
    success !== undefined && hearsOf('SUCCESS', envelope, recipient) ? [{ recipient, ...success }] : [],
  )
  return {
    failures: fates.flatMap(({ recipient, verdict: { failure } }) =>
      failure === undefined ? [] : [{ recipient, ...failure }],
    ),
    delays: fates.flatMap(({ recipient, verdict: { delay } }) =>
      delay === undefined ? [] : [{ recipient, ...delay }],
    ),
    delivered: successes.filter(({ host }) => host === undefined),
    relayed: successes.filter(({ host }) => host !== undefined),
  }
}

/**
 * Where the report cannot be made, the recipients that failed wait on: nobody would be told of them. So do those that are
 * late, without the mark.
 */
function withoutReports(
  settled: Settled,
  endings: ReadonlyMap<number, Ending>,
  error: DeliveryError,
): ReadonlyMap<number, Ending> {
  const changed = new Map(endings)
  for (const { recipient, verdict } of settled) {
    if (verdict.failure !== undefined) changed.set(recipient.n, { kind: 'deferred', error })
    if (verdict.delay !== undefined) changed.delete(recipient.n)
  }
  return changed
}

function reportError(error: unknown): DeliveryError {
  const text = error instanceof Error ? error.message : String(error)
  return { stage: 'Data', text: `Delivery failed, and the report of it could not be written: ${text}` }
}

/** One event for all that fared alike. */
function eventsOf(entry: Entry, settled: Settled, nowMs: number): readonly NewEvent[] {
  const alike = new Map<string, { happening: Happening; addresses: string[] }>()
  for (const { recipient, verdict } of settled) {
    if (verdict.happening === undefined) continue
    const key = JSON.stringify(verdict.happening)
    const known = alike.get(key)
    if (known === undefined) alike.set(key, { happening: verdict.happening, addresses: [recipient.address] })
    else known.addresses.push(recipient.address)
  }
  return [...alike.values()].map(({ happening, addresses }) => happened(entry.envelope, happening, addresses, nowMs))
}
