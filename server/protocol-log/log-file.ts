/**
 * Appends rows to the right file of a folder: the one of their period, or its next part when that is full. The file is
 * opened for each write, so that one that somebody removed or rotated is begun again.
 */
import { join } from 'node:path'
import type { ProtocolRow } from '../smtp/protocol-row.js'
import type { Disk } from '../system/disk.js'
import type { ZoneOffset } from '../system/zone.js'
import { type Flag, RowFormat, remark, type Site } from './fields.js'
import { fileName, lastPart, type Period, periodText } from './file-names.js'
import { logFiles } from './log-folder.js'

/** So many parts hold all that may be kept: deleting the oldest leaves the rest. */
const PARTS = 4

/** The directives stand again after so many bytes, so that who reads from the end finds them near. */
const HEADER_EVERY_BYTES = 1024 * 1024

/** Zones differ from UTC by quarters of an hour: within one the period is the same. */
const QUARTER_MS = 15 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

const NEWLINE = 10

/** Where and how rows are written, asked anew for each write. */
export interface Target {
  readonly folder: string
  readonly period: Period
  readonly zone: ZoneOffset
  readonly truncateSize: number
  readonly maxDirectorySize: number
  readonly flags: readonly Flag[]
}

/** The file that was written last, as it was left. */
interface Left {
  readonly path: string
  readonly size: number
  readonly headerAt: number
  /** Names of the fields that are in force at its end. */
  readonly names: string
  readonly day: number
}

export interface Appended {
  /** How many of the rows were written: those of one file. */
  readonly count: number
  /** The file was not there before. */
  readonly newFile: boolean
}

export class LogFiles {
  readonly #disk: Disk
  readonly #site: Site
  #format: { readonly flags: readonly Flag[]; readonly format: RowFormat } | undefined
  #left: Left | undefined
  #place: { readonly folder: string; readonly period: string; part: number } | undefined
  #quarter: { readonly number: number; readonly target: Target; readonly period: string } | undefined

  constructor(disk: Disk, site: Site) {
    this.#disk = disk
    this.#site = site
  }

  /** The name of the file that was written last; none before. */
  get current(): string | undefined {
    return this.#place === undefined ? undefined : fileName(this.#place.period, this.#place.part)
  }

  /** Writes the first of the rows, those of one file; `dropped` were lost before them. Rejects with the system's error. */
  async append(rows: readonly ProtocolRow[], dropped: number, target: Target): Promise<Appended> {
    const [first] = rows
    if (first === undefined) return { count: 0, newFile: false }
    const { path, size } = await this.#findPlace(this.#periodOf(first, target), target)
    const { format } = this.#formatOf(target.flags)
    const dayOf = ({ atMs }: ProtocolRow): number => (format.dated ? 0 : Math.floor(atMs / DAY_MS))
    const day = dayOf(first)
    const left = this.#left?.path === path ? this.#left : undefined
    // Somebody else, or a failed write, has changed it.
    const strange = left === undefined || left.size !== size
    const torn = strange && size > 0 && !(await this.#endsWithLine(path, size))
    const fresh =
      strange || left.names !== format.names || left.day !== day || size - left.headerAt >= HEADER_EVERY_BYTES
    let text = torn ? '\r\n' : ''
    if (fresh) text += format.header(first.atMs)
    if (dropped > 0) text += remark(`${dropped} rows are missing here: they could not be written in time.`)
    let count = 0
    for (const row of rows) {
      if (dayOf(row) !== day || this.#periodOf(row, target) !== this.#place?.period) break
      text += format.row(row)
      count++
    }
    this.#left = undefined
    await this.#write(path, text)
    const headerAt = fresh ? size : left.headerAt
    this.#left = { path, size: size + text.length, headerAt, names: format.names, day }
    return { count, newFile: size === 0 }
  }

  #formatOf(flags: readonly Flag[]): { readonly format: RowFormat } {
    if (this.#format?.flags !== flags) this.#format = { flags, format: new RowFormat(flags, this.#site) }
    return this.#format
  }

  #periodOf({ atMs }: ProtocolRow, target: Target): string {
    const number = Math.floor(atMs / QUARTER_MS)
    const { period, zone } = target
    const known = this.#quarter
    if (known?.number !== number || known.target.period !== period || known.target.zone !== zone)
      this.#quarter = { number, target, period: periodText(period, atMs, zone) }
    return this.#quarter?.period ?? ''
  }

  async #findPlace(period: string, target: Target): Promise<{ readonly path: string; readonly size: number }> {
    const { folder, maxDirectorySize, truncateSize } = target
    const most = maxDirectorySize / PARTS
    const limit = period === '' ? Math.min(truncateSize, most) : most
    if (this.#place?.folder !== folder || this.#place.period !== period) {
      const names = (await logFiles(this.#disk, folder)).map(({ name }) => name)
      this.#place = { folder, period, part: lastPart(period, names) }
    }
    for (;;) {
      const path = join(folder, fileName(period, this.#place.part))
      const info = await this.#disk.info(path)
      if (info !== undefined && (!info.plain || info.size >= limit)) {
        this.#place.part++
        continue
      }
      // Somebody may have deleted the folder while the relay runs.
      if (info === undefined) await this.#disk.makeFolder(folder)
      return { path, size: info?.size ?? 0 }
    }
  }

  async #endsWithLine(path: string, size: number): Promise<boolean> {
    return (await this.#disk.readPart(path, size - 1, 1))[0] === NEWLINE
  }

  async #write(path: string, text: string): Promise<void> {
    const file = await this.#disk.append(path)
    try {
      // Every field is ASCII.
      await file.write(Buffer.from(text, 'latin1'))
    } finally {
      await file.close()
    }
  }
}
