/**
 * The tracking log, written from the store's outbox: append, sync, and only then prune. It goes on where its files end,
 * so that no event is missing and none is there twice, whenever the relay was stopped. It never slows the relay:
 * what it could not write waits in the outbox, and `backlog` says how much that is.
 */
import * as path from 'node:path'
import type { Clock, Timer } from '../system/clock.js'
import type { Disk } from '../system/disk.js'
import type { Log } from '../system/log.js'
import { eachLine, pieces } from '../system/log-files.js'
import {
  createLedger,
  lostRanges,
  mattersToLedger,
  NOTHING_LOST,
  type Range,
  type Reconciliation,
} from './reconcile.js'
import type { Loaded, Store } from './store.js'
import { parseEvent, trackingFiles } from './tracking-files.js'
import { type TrackingLimits, TrackingWriter } from './tracking-writer.js'

/** Events wait so long for others, so that one sync serves many. */
const GATHER_MS = 200

/** So many events wait for nobody, and no more are written at once. */
const EVENTS_AT_ONCE = 5000

/** After a failure the next try comes after so long, twice as long each time, up to a minute. */
const RETRY_MS = 1000
const RETRY_MS_MAX = 60_000

/** When so many events wait, because the log cannot be written, no more mail is to be accepted: the store must not fill. */
export const TRACKING_BACKLOG_MAX = 200_000

/** Old files are looked for so often, and when a file is full. */
const RETENTION_MS = 60 * 60 * 1000

export interface TrackingLogParts {
  readonly store: Pick<Store, 'events' | 'outbox' | 'note' | 'continueAt'>
  readonly disk: Disk
  readonly clock: Clock
  readonly log: Log
  /** `logs/tracking` under the root. */
  readonly folder: string
  /** Asked each time: the settings apply live. */
  readonly limits: () => TrackingLimits
}

export interface TrackingLog {
  /**
   * Finds where the files end. Call it once, after the store's load and before its first commit: the numbers go on behind
   * whatever was written here. Where the store was damaged the answer says what it lost. Never rejects.
   */
  open(loaded: Loaded): Promise<Reconciliation>
  /** There are new events: they will be written soon. Cheap; called after each commit that had events. */
  wake(): void
  /** Writes what is in the outbox now. True when it is in the files for good; false when that failed. Never rejects. */
  flush(): Promise<boolean>
  /** Events that are not in the files yet: whoever accepts mail stops at TRACKING_BACKLOG_MAX. */
  readonly backlog: number
  /** Writes what it can, and stops. */
  close(): Promise<void>
}

/** A tracking log in a folder. Nothing is read or written before `open`. */
export function createTrackingLog(parts: TrackingLogParts): TrackingLog {
  return new FileTrackingLog(parts)
}

class FileTrackingLog implements TrackingLog {
  readonly #parts: TrackingLogParts
  readonly #writer: TrackingWriter
  /** The last event that is in the files for good. */
  #written = 0
  /** The last event of the store when it was loaded; none after it can be in a file. */
  #lastAtOpen = 0
  /** The files were read; before that nothing is written, since it could be there already. */
  #examined = false
  #failed = false
  #retryMs = RETRY_MS
  #running: Promise<boolean> | undefined
  #timer: Timer | undefined
  #retention: Timer | undefined
  #closed = false

  constructor(parts: TrackingLogParts) {
    this.#parts = parts
    this.#writer = new TrackingWriter(parts.disk, parts.clock, parts.folder, parts.limits)
  }

  async open(loaded: Loaded): Promise<Reconciliation> {
    const { store } = this.#parts
    this.#lastAtOpen = store.outbox().last
    this.#written = store.outbox().first - 1
    let logLast = 0
    try {
      logLast = await this.#examine()
    } catch (error) {
      this.#fail(error)
    }
    const ranges = lostRanges(loaded.findings, this.#lastAtOpen, logLast)
    if (logLast > this.#lastAtOpen) store.continueAt(logLast + 1)
    await this.#retain()
    this.#schedule()
    if (loaded.findings.length === 0 && ranges.length === 0) return NOTHING_LOST
    return this.#reconcile(loaded, ranges)
  }

  wake(): void {
    if (this.#running === undefined && !this.#failed && this.backlog >= EVENTS_AT_ONCE) void this.#start()
    else this.#schedule()
  }

  async flush(): Promise<boolean> {
    const { last } = this.#parts.store.outbox()
    while (this.#written < last) {
      if (!(await (this.#running ?? this.#start()))) return false
    }
    return true
  }

  get backlog(): number {
    return Math.max(0, this.#parts.store.outbox().last - this.#written)
  }

  async close(): Promise<void> {
    await this.flush()
    this.#closed = true
    this.#timer?.cancel()
    this.#retention?.cancel()
    await this.#running
    // What could not be written is still in the store.
    await this.#writer.cutTorn().catch(() => undefined)
  }

  /** Remembers and returns the last number in the files. */
  async #examine(): Promise<number> {
    const { folder, log, store } = this.#parts
    const found = await this.#writer.examine()
    const last = found ?? 0
    const { first } = store.outbox()
    if (found !== undefined && last < first - 1) {
      log.warn(`The events ${last + 1} to ${first - 1} are in no file of ${folder}: files were deleted or damaged.`)
    }
    // Examined late, the store has given new events numbers that a file may have from before it was damaged.
    this.#written = Math.max(this.#written, this.#failed ? Math.min(last, this.#lastAtOpen) : last)
    this.#examined = true
    return last
  }

  /** Reads the whole log, and the events that are not in it yet: only after damage. */
  async #reconcile(loaded: Loaded, ranges: readonly Range[]): Promise<Reconciliation> {
    const { disk, folder, log, store } = this.#parts
    const ledger = createLedger(new Set(loaded.messages.map(({ record }) => record.envelope.id)), ranges)
    const take = (line: Buffer): undefined => {
      const event = mattersToLedger(line) ? parseEvent(line) : undefined
      if (event !== undefined) ledger.add(event)
    }
    try {
      for (const file of await trackingFiles(disk, folder)) {
        for await (const piece of pieces(disk, path.join(folder, file.name), 0)) eachLine(piece.lines, take)
      }
      for (let from = this.#written + 1; ; ) {
        const events = await store.events(from, EVENTS_AT_ONCE)
        for (const { line } of events) take(line)
        const newest = events.at(-1)
        if (newest === undefined) break
        from = newest.sequence + 1
      }
    } catch (error) {
      log.error(`What the damaged store lost is not known in full: ${textOf(error)}`)
    }
    return ledger.result()
  }

  #schedule(): void {
    if (this.#closed || this.#running !== undefined || this.#timer !== undefined || this.backlog === 0) return
    this.#timer = this.#parts.clock.timer(this.#failed ? this.#retryMs : GATHER_MS, () => {
      this.#timer = undefined
      if (this.#running === undefined && !this.#closed) void this.#start()
    })
  }

  #start(): Promise<boolean> {
    this.#timer?.cancel()
    this.#timer = undefined
    const running = this.#run().finally(() => {
      this.#running = undefined
      this.#schedule()
    })
    this.#running = running
    return running
  }

  /** Writes until few events are left, which may gather again. False when it failed. */
  async #run(): Promise<boolean> {
    try {
      if (!this.#examined) await this.#examine()
      for (;;) {
        const { last } = this.#parts.store.outbox()
        const events = await this.#parts.store.events(this.#written + 1, EVENTS_AT_ONCE)
        for (let at = 0; at < events.length; ) {
          const { count, newFile } = await this.#writer.append(events.slice(at))
          at += count
          this.#written = events[at - 1]?.sequence ?? this.#written
          if (newFile) await this.#retain()
        }
        // Those that could not be read are left out, and named at the next start.
        if (events.length === 0) this.#written = Math.max(this.#written, last)
        this.#parts.store.note([{ kind: 'prune', through: this.#written }])
        this.#worked()
        if (this.backlog < EVENTS_AT_ONCE) return true
        await new Promise<void>((resolve) => this.#parts.clock.soon(resolve))
      }
    } catch (error) {
      this.#fail(error)
      return false
    }
  }

  async #retain(): Promise<void> {
    const { clock, folder, log } = this.#parts
    this.#retention?.cancel()
    if (!this.#closed) this.#retention = clock.timer(RETENTION_MS, () => void this.#retain())
    try {
      await this.#writer.retain()
    } catch (error) {
      log.warn(`Old files of the tracking log in ${folder} cannot be deleted: ${textOf(error)}`)
    }
  }

  #worked(): void {
    if (this.#failed) this.#parts.log.info(`The tracking log in ${this.#parts.folder} is written again.`)
    this.#failed = false
    this.#retryMs = RETRY_MS
  }

  /** Says it once: the tries go on, and the events wait in the store. */
  #fail(error: unknown): void {
    if (this.#failed) {
      this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MS_MAX)
      return
    }
    this.#failed = true
    const { folder, log } = this.#parts
    const advice = 'Free space on its volume, or let the relay create and write files there.'
    log.error(
      `The tracking log in ${folder} cannot be written: ${textOf(error)}. ${advice} Its events wait in the store.`,
    )
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
