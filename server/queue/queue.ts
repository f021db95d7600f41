/**
 * Stage 2, the promise: what was taken is durable, and it stays until it is delivered, reported, or removed by an
 * administrator.
 */
import * as path from 'node:path'
import { isoTime } from '../smtp/date.js'
import type { System } from '../system/system.js'
import type { Administration } from './administration.js'
import { bodyOf } from './bodies.js'
import { BodyFiles } from './body-files.js'
import { Budget } from './budget.js'
import { Claims } from './claims.js'
import type { Entry } from './entry.js'
import { Gate } from './gate.js'
import { Hands } from './hands.js'
import { createIds } from './ids.js'
import { Intake } from './intake.js'
import type { Parts } from './parts.js'
import { Pending } from './pending.js'
import { damageEvents } from './reconcile.js'
import { recover } from './recovery.js'
import type { Reporter } from './reporter.js'
import { Reports } from './reports.js'
import { Settlement } from './settlement.js'
import type { Store } from './store.js'
import type { Submission } from './submission.js'
import { type QueueSettings, Timing } from './timing.js'
import type { TrackingLog } from './tracking-log.js'
import { UnderWay } from './under-way.js'
import type { Ending } from './verdict.js'
import type { QueueView } from './view.js'
import type { Work } from './work.js'

export interface QueueOptions {
  readonly system: Pick<System, 'clock' | 'disk' | 'log' | 'random'>
  readonly store: Store
  /** The store's folder: the bodies of large messages lie in it too. */
  readonly folder: string
  readonly settings: QueueSettings
  readonly reporter: Reporter
  readonly trackingLog: TrackingLog
}

/** Opens the store and takes up what it holds. Nothing is offered before `start`. Rejects when the store cannot be opened. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { system, store, folder, settings, reporter, trackingLog } = options
  const timing = new Timing(settings)
  const budget = new Budget()
  const files = new BodyFiles(system.disk, path.join(folder, 'bodies'))
  const loaded = await store.load()
  const found = await trackingLog.open(loaded)
  const damages = damageEvents(loaded, found, isoTime(system.clock.now()))
  const { entries, changes } = await recover(loaded, found.knownEnds, damages, { system, files, timing })
  // First, since the first write after a load takes away what shows a gap.
  if (changes.length > 0) await store.commit(changes)
  // A store that lost writes may have lost its last start number too, and an id must never come twice.
  const { installation, start } = await store.start(loaded.findings.length > 0 || found.lostEvents.length > 0)
  const pending = new Pending(system.clock, timing, budget)
  for (const entry of entries) pending.add(entry)
  const gate = new Gate({ system, store, settings, folder, count: () => pending.count, trackingLog })
  const ids = createIds(installation, start)
  const underWay = new UnderWay()
  const wakeTrace = () => trackingLog.wake()
  const parts = { system, store, files, budget, timing, reporter, ids, pending, gate, underWay, wakeTrace }
  return new Queue(parts, new Set(loaded.heldQueues), trackingLog)
}

export class Queue {
  /** For those who have a message. */
  readonly submission: Submission
  /** For the deliverer. */
  readonly work: Work
  /** For administrators. */
  readonly administration: Administration
  readonly #parts: Parts
  readonly #claims: Claims
  readonly #settlement: Settlement
  readonly #trackingLog: TrackingLog

  constructor(parts: Parts, heldQueues: Set<string>, trackingLog: TrackingLog) {
    const intake = new Intake(parts)
    this.#settlement = new Settlement(parts, new Reports(parts, intake, (entry) => bodyOf(entry, parts)))
    this.#claims = new Claims(parts, this.#settlement, heldQueues)
    this.#parts = parts
    this.#trackingLog = trackingLog
    this.submission = intake
    this.work = this.#claims
    this.administration = new Hands(parts, this.#settlement, heldQueues)
  }

  /** From here on messages are taken, and what is due is offered. */
  async start(view: QueueView): Promise<void> {
    await this.#parts.gate.begin()
    this.#parts.pending.begin({
      due: (message, numbers) => this.#claims.offer(message, numbers),
      expired: (entry) => this.#expire(entry),
      view,
    })
  }

  /** Settings have changed: they apply to mail already queued. */
  settingsChanged(): void {
    this.#parts.pending.settingsChanged()
  }

  /** Takes nothing more, waits for what is being written, and closes the store. */
  async stop(): Promise<void> {
    const { gate, pending, underWay, store } = this.#parts
    gate.stop()
    pending.stop()
    await underWay.ended()
    await this.#trackingLog.close()
    await store.close()
  }

  #expire(entry: Entry): void {
    if (this.#parts.system.clock.monotonic() < entry.reportAgainMs) return
    const numbers = [...entry.open.values()]
      .filter(({ n, state }) => !state.held && !entry.claimed.has(n))
      .map(({ n }) => n)
    if (numbers.length === 0) return
    for (const n of numbers) entry.claimed.add(n)
    const endings = new Map(numbers.map((n): [number, Ending] => [n, { kind: 'expired' }]))
    const ended = this.#parts.underWay.add(this.#settlement.finish(entry, numbers, endings))
    ended.catch((error: unknown) =>
      this.#parts.system.log.error('A message could not be given up', { error: String(error) }),
    )
  }
}
