/**
 * The protocol log of one virtual server. Rows wait in memory for a moment and are written together in the background, so
 * that no session waits for a disk. When the disk is slower than the relay, or fails, rows are dropped, counted, and told
 * of in the log and in the operational log.
 */
import { parseDuration } from '../smtp/duration.js'
import type { ProtocolLog, ProtocolRow } from '../smtp/protocol-row.js'
import type { Clock, Timer } from '../system/clock.js'
import type { Disk } from '../system/disk.js'
import type { Log } from '../system/log.js'
import { retainFiles } from '../system/log-files.js'
import type { ZoneOffset } from '../system/zone.js'
import type { Flag } from './fields.js'
import type { Period } from './file-names.js'
import { LogFiles, type Target } from './log-file.js'
import { logFiles, logFolder, siteName } from './log-folder.js'

/** Rows wait so long for others: one write serves many. */
const GATHER_MS = 250

/** What may wait in memory: letters of the texts, and as many for each row besides. */
export const WAITING_MAX = 16 * 1024 * 1024
const ROW_WEIGHT = 400

/** So many rows are written at once, so that making their text holds nobody up. */
const ROWS_AT_ONCE = 500

/** After a failure the next try comes after so long, twice as long each time, up to a minute. */
const RETRY_MS = 1000
const RETRY_MS_MAX = 60_000

/** Rows that were dropped because the disk is slow are told of so often. */
const DROPS_TOLD_MS = 60_000

/** Old files are looked for soon after the start, and then so often. */
const FIRST_RETENTION_MS = 60_000
const RETENTION_MS = 60 * 60 * 1000

/** The area `logging`, with every default filled in. */
export interface LoggingSettings {
  readonly enabled: boolean
  readonly logFilePeriod: Period
  /** Bytes. */
  readonly logFileTruncateSize: number
  readonly logFileLocaltimeRollover: boolean
  readonly logExtFileFlags: readonly Flag[]
  readonly logFileDirectory: string
  /** ISO 8601. */
  readonly maxAge: string
  /** Bytes. */
  readonly maxDirectorySize: number
}

export interface WriterParts {
  readonly clock: Clock
  readonly disk: Disk
  readonly log: Log
  /** The local time of this machine. */
  readonly zone: ZoneOffset
  readonly computerName: string
  readonly virtualServer: string
  /** Asked each time: the settings apply live. */
  readonly settings: () => LoggingSettings
}

const utc: ZoneOffset = () => 0

export class ProtocolLogWriter implements ProtocolLog {
  readonly #parts: WriterParts
  readonly #files: LogFiles
  #rows: ProtocolRow[] = []
  #weight = 0
  /** Rows that were dropped and not told of: in the file, and in the operational log. */
  #dropped = 0
  #untold = 0
  #toldMs = Number.NEGATIVE_INFINITY
  #failed = false
  #retryMs = RETRY_MS
  #timer: Timer | undefined
  #retention: Timer | undefined
  #running: Promise<void> | undefined
  #closed = false

  constructor(parts: WriterParts) {
    this.#parts = parts
    const { disk, virtualServer, computerName } = parts
    this.#files = new LogFiles(disk, { name: siteName(virtualServer), computerName })
    this.#retention = parts.clock.timer(FIRST_RETENTION_MS, () => void this.retain())
  }

  get enabled(): boolean {
    return !this.#closed && this.#parts.settings().enabled
  }

  /** `logs/SMTPSVC1`. */
  get folder(): string {
    return logFolder(this.#parts.settings().logFileDirectory, this.#parts.virtualServer)
  }

  write(row: ProtocolRow): void {
    if (this.#closed) return
    if (this.#weight >= WAITING_MAX) {
      this.#dropped++
      this.#untold++
      return
    }
    this.#rows.push(row)
    this.#weight += weightOf(row)
    this.#schedule()
  }

  /** Writes what is waiting, as far as the disk lets it. Never rejects. */
  async flush(): Promise<void> {
    await this.#running
    if (this.#rows.length > 0) await this.#start()
  }

  /** Writes what it can, and stops. Never rejects. */
  async close(): Promise<void> {
    this.#closed = true
    await this.flush()
    this.#timer?.cancel()
    this.#retention?.cancel()
  }

  /** Deletes what is too old or too much, and does so again later. Never rejects. */
  async retain(): Promise<void> {
    const { clock, disk, log, settings } = this.#parts
    this.#retention?.cancel()
    if (!this.#closed) this.#retention = clock.timer(RETENTION_MS, () => void this.retain())
    const { maxAge, maxDirectorySize } = settings()
    const oldestMs = clock.now() - (parseDuration(maxAge) ?? Number.POSITIVE_INFINITY)
    try {
      const files = await logFiles(disk, this.folder)
      await retainFiles(disk, this.folder, files, {
        oldestMs,
        maxBytes: maxDirectorySize,
        current: this.#files.current,
      })
    } catch (error) {
      log.warn(`Old files of the protocol log in ${this.folder} cannot be deleted: ${textOf(error)}`)
    }
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#running !== undefined || this.#closed) return
    this.#timer = this.#parts.clock.timer(this.#failed ? this.#retryMs : GATHER_MS, () => void this.#start())
  }

  #start(): Promise<void> {
    this.#timer?.cancel()
    this.#timer = undefined
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
      if (this.#rows.length > 0) this.#schedule()
    })
    return this.#running
  }

  /** Writes what is waiting now; what comes meanwhile waits for the next time. */
  async #run(): Promise<void> {
    const rows = this.#rows
    this.#rows = []
    let at = 0
    while (at < rows.length) {
      const batch = rows.slice(at, at + ROWS_AT_ONCE)
      const dropped = this.#dropped
      try {
        const { count, newFile } = await this.#files.append(batch, dropped, this.#target())
        this.#dropped -= dropped
        at += count
        this.#free(batch.slice(0, count))
        if (newFile) await this.retain()
        this.#worked()
      } catch (error) {
        // A part of them may be in the file: written again they would be there twice.
        this.#dropped += batch.length
        this.#untold += batch.length
        this.#free(batch)
        this.#rows = [...rows.slice(at + batch.length), ...this.#rows]
        this.#fail(error)
        return
      }
    }
    this.#tellDrops()
  }

  #free(rows: readonly ProtocolRow[]): void {
    for (const row of rows) this.#weight -= weightOf(row)
  }

  #target(): Target {
    const { zone, settings } = this.#parts
    const now = settings()
    return {
      folder: this.folder,
      period: now.logFilePeriod,
      zone: now.logFileLocaltimeRollover ? zone : utc,
      truncateSize: now.logFileTruncateSize,
      maxDirectorySize: now.maxDirectorySize,
      flags: now.logExtFileFlags,
    }
  }

  /** The disk is slow: once a minute is enough. */
  #tellDrops(): void {
    const { clock, log } = this.#parts
    if (this.#untold === 0 || clock.monotonic() - this.#toldMs < DROPS_TOLD_MS) return
    this.#toldMs = clock.monotonic()
    log.warn(`The disk is slower than the protocol log in ${this.folder}: ${this.#untold} rows were dropped.`)
    this.#untold = 0
  }

  #worked(): void {
    if (!this.#failed) return
    this.#failed = false
    this.#retryMs = RETRY_MS
    this.#toldMs = this.#parts.clock.monotonic()
    this.#parts.log.info(`The protocol log in ${this.folder} is written again; ${this.#untold} rows were dropped.`)
    this.#untold = 0
  }

  /** Says it once; the tries go on. */
  #fail(error: unknown): void {
    if (this.#failed) {
      this.#retryMs = Math.min(this.#retryMs * 2, RETRY_MS_MAX)
      return
    }
    this.#failed = true
    const advice = 'Free space on its volume, or let the relay create and write files there. Mail goes on without it.'
    this.#parts.log.error(`The protocol log in ${this.folder} cannot be written: ${textOf(error)}. ${advice}`)
  }
}

function weightOf({ query, method, userName }: ProtocolRow): number {
  return ROW_WEIGHT + (query?.length ?? 0) + (method?.length ?? 0) + (userName?.length ?? 0)
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
