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
import type { DeliveryError } from './envelope.js'
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
import type { Watching } from './watchdog.js'
import type { QueuedMessage, Work } from './work.js'

export interface QueueOptions {
  readonly system: Pick<System, 'clock' | 'disk' | 'log' | 'random'> & Partial<Watching>
  readonly store: Store
  /** The store's folder: the bodies of large messages lie in it too. */
  readonly folder: string
  readonly settings: QueueSettings
  readonly reporter: Reporter
  readonly trackingLog: TrackingLog
  /** What keeps the route of a recipient from taking mail: for reports of what was never tried by itself. Asked after `start`. */
  readonly troubleOf: (message: QueuedMessage, n: number) => DeliveryError | undefined
  /** The store has not answered for so long that only a new process can help: what was promised is on the disk. */
  readonly giveUp?: (reason: string) => void
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
  const giveUp = options.giveUp ?? (() => undefined)
  const gate = new Gate({ system, store, settings, folder, count: () => pending.count, trackingLog, giveUp })
  const ids = createIds(installation, start)
  const underWay = new UnderWay()
  const wakeTrace = () => trackingLog.wake()
  const parts = { system, store, files, budget, timing, reporter, ids, pending, gate, underWay, wakeTrace }
  return new Queue(parts, new Set(loaded.heldQueues), options)
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
  readonly #options: Pick<QueueOptions, 'trackingLog' | 'troubleOf'>

  constructor(parts: Parts, heldQueues: Set<string>, options: Pick<QueueOptions, 'trackingLog' | 'troubleOf'>) {
    const intake = new Intake(parts)
    this.#settlement = new Settlement(parts, new Reports(parts, intake, (entry) => bodyOf(entry, parts)))
    this.#claims = new Claims(parts, this.#settlement, heldQueues)
    this.#parts = parts
    this.#options = options
    this.submission = intake
    this.work = this.#claims
    this.administration = new Hands(parts, this.#settlement, heldQueues)
  }

  /** From here on messages are taken, and what is due is offered. */
  async start(view: QueueView): Promise<void> {
    await this.#parts.gate.begin()
    this.#parts.pending.begin({
      due: (message, numbers) => this.#claims.offer(message, numbers),
      expired: (entry, numbers) => {
        const begun = this.#end(entry, numbers, (n) => ({
          kind: 'expired',
          trouble: this.#options.troubleOf(entry, n),
        }))
        if (begun) this.#parts.system.watchdog?.ended('due', { id: entry.id })
      },
      delayed: (entry, numbers) =>
        this.#end(entry, numbers, (n) => ({
          kind: 'delayed',
          untilMs: this.#expiresMs(entry, n),
          trouble: this.#options.troubleOf(entry, n),
        })),
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
    await this.#options.trackingLog.close()
    await store.close()
  }

  /** Wall time at which a recipient is given up, by the clock that nobody sets. */
  #expiresMs(entry: Entry, n: number): number {
    const { timing, system } = this.#parts
    const { expirationMs } = timing.limits(entry.envelope.virtualServer, entry.open.get(n)?.address ?? '')
    return system.clock.now() + entry.receivedMs + expirationMs - system.clock.monotonic()
  }

  /** What the passing of time alone does to recipients that are neither held nor claimed. False: not yet again. */
  #end(entry: Entry, numbers: readonly number[], endingOf: (n: number) => Ending): boolean {
    if (this.#parts.system.clock.monotonic() < entry.reportAgainMs) return false
    const endings = new Map(numbers.map((n) => [n, endingOf(n)]))
    // Nobody may begin an attempt meanwhile.
    for (const n of numbers) entry.claimed.add(n)
    const ended = this.#parts.underWay.add(this.#settlement.finish(entry, numbers, endings))
    ended.catch((error: unknown) =>
      this.#parts.system.log.error('A message could not be given up, or reported as late', { error: String(error) }),
    )
    return true
  }
}
