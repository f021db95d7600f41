/** Bodies above 64 KB, a file each: `store/bodies/<id>`, under another name until it is whole and durable. */
import * as path from 'node:path'
import crc32c from 'crc-32/crc32c.js'
import type { Disk, OpenFile } from '../system/disk.js'
import { FolderSyncs } from './folder-syncs.js'
import { isId } from './ids.js'
import { DamagedRecord } from './record.js'
import type { Body } from './work.js'

const UNFINISHED = '.new'

export class BodyFiles {
  readonly #disk: Disk
  readonly #folder: string
  readonly #syncs: FolderSyncs
  /** Removals under way, by id. */
  readonly #leaving = new Map<string, Promise<void>>()

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#folder = folder
    this.#syncs = new FolderSyncs(disk)
  }

  /**
   * Makes the folder, deletes files of messages that are not in the queue (a body whose message was never accepted, or has
   * left), and says which of `wanted` are missing.
   */
  async recover(wanted: ReadonlySet<string>): Promise<readonly string[]> {
    await this.#disk.makeFolder(this.#folder)
    const there = new Set<string>()
    for (const file of await this.#disk.list(this.#folder)) {
      const id = path.basename(file.name, UNFINISHED)
      if (file.name === id && wanted.has(id)) there.add(id)
      else if (isId(id)) await this.#disk.remove(this.#path(file.name))
    }
    return [...wanted].filter((id) => !there.has(id))
  }

  /** Waits for the removal of a former body of that id: it would take this one. */
  async create(id: string): Promise<OpenFile> {
    await this.#leaving.get(id)
    return this.#disk.create(this.#path(id + UNFINISHED))
  }

  /** Ends a file: would survive a power cut when it resolves. */
  async finish(id: string, file: OpenFile): Promise<void> {
    await file.sync()
    await file.close()
    await this.#disk.rename(this.#path(id + UNFINISHED), this.#path(id))
    await this.#syncs.sync(this.#folder)
  }

  /** Writes a whole body: would survive a power cut when it resolves, with its CRC-32C. */
  async write(id: string, bytes: Buffer): Promise<number> {
    const opening = this.create(id)
    try {
      const file = await opening
      await file.write(bytes)
      await this.finish(id, file)
      return crc32c.buf(bytes)
    } catch (error) {
      await this.discard(id, opening)
      throw error
    }
  }

  /** Deletes a file that was begun, whatever has become of it. A failure leaves it for the next start. */
  async discard(id: string, opening: Promise<OpenFile>): Promise<void> {
    const file = await opening.catch(() => undefined)
    await file?.close().catch(() => undefined)
    await this.#disk.remove(this.#path(id + UNFINISHED)).catch(() => undefined)
    await this.remove(id)
  }

  /** Deletes the body of a message that has left. A failure leaves it for the next start. */
  remove(id: string): Promise<void> {
    const leaving = this.#disk
      .remove(this.#path(id))
      .catch(() => undefined)
      .finally(() => {
        if (this.#leaving.get(id) === leaving) this.#leaving.delete(id)
      })
    this.#leaving.set(id, leaving)
    return leaving
  }

  /**
   * Who reads it from its beginning to its end gets a DamagedRecord in place of the last piece when it fails its check, and
   * where it was cut off.
   * Without one it is read as it is: for Badmail, which takes what there is.
   */
  body(id: string, size: number, check?: number): Body {
    let next = 0
    let sum = 0
    return {
      size,
      read: async (offset, length) => {
        const piece = await this.#disk.readPart(this.#path(id), offset, length).catch((error) => {
          if (check === undefined || error.code !== 'ENOENT') throw error
          throw new DamagedRecord(`bodies/${id}`, 'is missing')
        })
        if (check !== undefined && piece.length === 0 && length > 0 && offset < size) {
          throw new DamagedRecord(`bodies/${id}`, `ends after ${offset} of ${size} bytes`)
        }
        if (offset === 0) {
          next = 0
          sum = 0
        }
        if (offset !== next) return piece
        sum = crc32c.buf(piece, sum)
        next += piece.length
        if (next === size && check !== undefined && sum !== check)
          throw new DamagedRecord(`bodies/${id}`, 'fails its check')
        return piece
      },
    }
  }

  #path(name: string): string {
    return path.join(this.#folder, name)
  }
}
