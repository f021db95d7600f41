/**
 * Writes the files of the tracking log: appends and syncs, begins a new part when one is full, cuts off what a failed write
 * left behind, and deletes what is old or too much.
 */
import * as path from 'node:path'
import { parseDuration } from '../smtp/duration.js'
import type { Clock } from '../system/clock.js'
import type { Disk } from '../system/disk.js'
import { retainFiles } from '../system/log-files.js'
import type { StoredEvent } from './store.js'
import { dayOf, lastSequence, mendEnd, trackingFiles, trackingName } from './tracking-files.js'

/** A file is closed at an eighth of all that may be kept, so that deleting the oldest leaves the rest, and at 16 MB. */
const PARTS = 8
const PART_BYTES_MAX = 16 * 1024 * 1024

const DAY_MS = 24 * 60 * 60 * 1000

const TIMESTAMP = Buffer.from('"timestamp":"')
const NEWLINE = Buffer.from('\n')

/** How much is kept: the service's settings of the same names. */
export interface TrackingLimits {
  /** ISO 8601. */
  readonly messageTrackingLogMaxAge: string
  /** Bytes. */
  readonly messageTrackingLogMaxDirectorySize: number
}

/** The writer of a folder. Every method rejects with the system's error. */
export class TrackingWriter {
  readonly #disk: Disk
  readonly #clock: Clock
  readonly #folder: string
  readonly #limits: () => TrackingLimits
  #place: { readonly day: string; readonly part: number } | undefined
  /** A file that was found, and whose sync failed. */
  #unsynced: string | undefined
  /** A write that failed: what is behind this size may be half there, and is cut off before the next. */
  #torn: { readonly file: string; readonly size: number } | undefined

  constructor(disk: Disk, clock: Clock, folder: string, limits: () => TrackingLimits) {
    this.#disk = disk
    this.#clock = clock
    this.#folder = folder
    this.#limits = limits
  }

  /**
   * Makes the folder, mends what a crash left at the ends of files, and finds the last number; undefined without files. What
   * it has found would survive a power cut.
   */
  async examine(): Promise<number | undefined> {
    await this.#disk.makeFolder(this.#folder)
    const files = await trackingFiles(this.#disk, this.#folder)
    let last = 0
    let newest: string | undefined
    for (const file of files) {
      await mendEnd(this.#disk, this.#folder, file)
      const name = path.join(this.#folder, file.name)
      const size = (await this.#disk.info(name))?.size ?? 0
      const found = await lastSequence(this.#disk, this.#folder, { ...file, size })
      if (found > last) newest = name
      last = Math.max(last, found)
    }
    this.#place = files.at(-1)
    if (newest !== undefined) await this.#sync(newest)
    return files.length === 0 ? undefined : last
  }

  /** A relay that was killed may have written the newest events, or their file, without a sync: the store still has them. */
  async #sync(file: string): Promise<void> {
    const disk = this.#disk
    const mayWork = this.#unsynced !== file
    this.#unsynced = file
    // What a failed sync has lost, no other one makes durable: it is written anew.
    if (!mayWork || !(await this.#isSynced(file))) await disk.replace(file, await disk.read(file))
    await disk.syncFolder(this.#folder)
    this.#unsynced = undefined
  }

  async #isSynced(file: string): Promise<boolean> {
    try {
      const open = await this.#disk.append(file)
      try {
        await open.sync()
      } finally {
        await open.close()
      }
      return true
    } catch {
      return false
    }
  }

  /** Appends the first of the events, those of one day and one file; they would survive a power cut when it resolves. */
  async append(events: readonly StoredEvent[]): Promise<{ readonly count: number; readonly newFile: boolean }> {
    await this.cutTorn()
    const day = this.#dayOf(events[0])
    const lines: Buffer[] = []
    let bytes = 0
    let count = 0
    for (const event of events) {
      if (count > 0 && (bytes >= this.#partBytes() || this.#dayOf(event) !== day)) break
      lines.push(event.line, NEWLINE)
      bytes += event.line.length + 1
      count++
    }
    const newFile = count > 0 && (await this.#write(day, Buffer.concat(lines)))
    return { count, newFile }
  }

  /** True when the file is new. */
  async #write(day: string, lines: Buffer): Promise<boolean> {
    const disk = this.#disk
    const { file, size } = await this.#findPlace(day)
    this.#torn = { file, size: size ?? 0 }
    const open = await disk.append(file)
    try {
      await open.write(lines)
      await open.sync()
    } finally {
      await open.close()
    }
    if (size === undefined) await disk.syncFolder(this.#folder)
    this.#torn = undefined
    return size === undefined
  }

  /** The file for a day: its last part, or the next when that is full. `size` is undefined when it is new. */
  async #findPlace(day: string): Promise<{ file: string; size: number | undefined }> {
    const disk = this.#disk
    const folder = this.#folder
    if (this.#place?.day !== day) {
      const parts = (await trackingFiles(disk, folder)).filter((file) => file.day === day)
      this.#place = parts.at(-1) ?? { day, part: 1 }
    }
    for (let { part } = this.#place; ; part++) {
      const file = path.join(folder, trackingName(day, part))
      const size = (await disk.info(file))?.size
      if (size !== undefined && size >= this.#partBytes()) continue
      this.#place = { day, part }
      // Somebody may have deleted the folder while the relay runs.
      if (size === undefined) await disk.makeFolder(folder)
      return { file, size }
    }
  }

  /** Cuts off what a failed write left: the next relay would take it for written. */
  async cutTorn(): Promise<void> {
    if (this.#torn === undefined) return
    const disk = this.#disk
    const { file, size } = this.#torn
    const info = await disk.info(file)
    if (info !== undefined) await disk.replace(file, await disk.readPart(file, 0, Math.min(size, info.size)))
    this.#torn = undefined
  }

  /** The UTC day of an event, by its own time. */
  #dayOf(event: StoredEvent | undefined): string {
    const at = event?.line.indexOf(TIMESTAMP) ?? -1
    const day = at < 0 ? '' : event?.line.toString('latin1', at + TIMESTAMP.length, at + TIMESTAMP.length + 10)
    return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day) ? day : dayOf(this.#clock.now())
  }

  /** Deletes what is too old, and the oldest of what is too much; never the file that is being written. */
  async retain(): Promise<void> {
    const { messageTrackingLogMaxAge: age, messageTrackingLogMaxDirectorySize: size } = this.#limits()
    const oldestMs = this.#clock.now() - (parseDuration(age) ?? Number.POSITIVE_INFINITY)
    const current = this.#place === undefined ? undefined : trackingName(this.#place.day, this.#place.part)
    const files = (await trackingFiles(this.#disk, this.#folder)).map((file) => ({
      ...file,
      endMs: Date.parse(file.day) + DAY_MS,
    }))
    await retainFiles(this.#disk, this.#folder, files, { oldestMs, maxBytes: size, current })
  }

  #partBytes(): number {
    return Math.min(PART_BYTES_MAX, this.#limits().messageTrackingLogMaxDirectorySize / PARTS)
  }
}
