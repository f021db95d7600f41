/** The courier for the default domain and Alias domains: a file in the Drop folder for each message, written to survive a power cut. */
import { join } from 'node:path'
import type { AttemptResult, Courier, Route } from '../deliver/courier.js'
import type { DeliveryError } from '../queue/envelope.js'
import { FolderSyncs } from '../queue/folder-syncs.js'
import type { Body, Claim, OpenRecipient, Outcome } from '../queue/work.js'
import type { Disk, OpenFile } from '../system/disk.js'
import type { System } from '../system/system.js'
import { TooLate } from '../system/within.js'
import { dropHead, oneLine, readDropHead } from './drop-file.js'
import { DropQuota, OverQuota } from './drop-quota.js'

/** Bytes of a large body that are written at once. */
const pieceBytes = 256 * 1024
/** Bytes of an existing file that are read to see whom it is for. */
const headBytes = 64 * 1024
const maxHeadBytes = 16 * 1024 * 1024
/** Files of one message: each is for recipients that came due later than those before. */
const maxFiles = 1000

/** The settings of a virtual server that its Drop folder needs, as they are now. */
export interface DropSettings {
  readonly dropDirectory: string
  /** Bytes of all files in it, or no limit. */
  readonly dropDirectoryQuota: number | 'unlimited'
}

export class DropCourier implements Courier {
  readonly #disk: Disk
  readonly #system: Pick<System, 'disk' | 'log'>
  readonly #settings: (virtualServer: string) => DropSettings | undefined
  readonly #syncs: FolderSyncs
  readonly #quota: DropQuota
  /** By message id: two attempts for one message take turns, so that the second sees the file of the first. */
  readonly #turns = new Map<string, Promise<unknown>>()

  /** `settings`: asked for at each attempt; undefined when the virtual server is gone. */
  constructor(
    system: Pick<System, 'clock' | 'disk' | 'log'>,
    settings: (virtualServer: string) => DropSettings | undefined,
  ) {
    this.#system = system
    this.#disk = system.disk
    this.#settings = settings
    this.#syncs = new FolderSyncs(system.disk)
    this.#quota = new DropQuota(system)
  }

  async attempt(route: Route, claim: Claim, body: Body): Promise<AttemptResult> {
    const settings = this.#settings(route.virtualServer)
    if (route.kind !== 'drop' || settings === undefined) return { outcomes: new Map() }
    const { id } = claim.message.envelope
    const before = this.#turns.get(id)
    const turn =
      before === undefined ? this.#drop(settings, claim, body) : before.then(() => this.#drop(settings, claim, body))
    this.#turns.set(id, turn)
    const outcome = await turn
    if (this.#turns.get(id) === turn) this.#turns.delete(id)
    return { outcomes: new Map(claim.recipients.map(({ n }) => [n, outcome])) }
  }

  /** Nothing is kept open. */
  forget(): void {}

  async close(): Promise<void> {
    await Promise.all(this.#turns.values())
  }

  /** One outcome for all: they stand in one file. Never rejects. */
  async #drop(settings: DropSettings, claim: Claim, body: Body): Promise<Outcome> {
    const folder = settings.dropDirectory
    try {
      const path = await this.#write(settings, claim, body)
      // Also when the file was there before: a crash may have come between its rename and this.
      await this.#syncs.sync(folder).catch(whetherThere)
      return { kind: 'dropped', path }
    } catch (error) {
      if (error instanceof PossiblyThere) return { kind: 'unknown', error: dropError(folder, error.cause) }
      return { kind: 'deferred', error: dropError(folder, error) }
    }
  }

  /**
   * `<id>.eml`, or the next name when that is there and does not name all of these recipients: some of the message's
   * recipients came due later than others. A file that names them was written by an attempt whose end is not on record.
   */
  async #write(settings: DropSettings, claim: Claim, body: Body): Promise<string> {
    const folder = settings.dropDirectory
    const { id, sender } = claim.message.envelope
    let missing = claim.recipients
    for (let count = 1; count <= maxFiles; count++) {
      const name = count === 1 ? id : `${id}-${count}`
      const path = join(folder, `${name}.eml`)
      const info = await this.#disk.info(path)
      if (info === undefined) {
        const head = dropHead(sender, addressesOf(missing))
        const create = () => this.#create(join(folder, `${name}.tmp`), path, head, body)
        await this.#quota.within(folder, settings.dropDirectoryQuota, head.length + body.size, create)
        return path
      }
      const receivers = await this.#receivers(path)
      missing = missing.filter(({ address }) => !receivers.has(oneLine(address)))
      if (missing.length === 0) return path
    }
    throw new Error(`there are ${maxFiles} files of message ${id} already: move them out of the folder`)
  }

  async #create(temporary: string, path: string, head: Buffer, body: Body): Promise<void> {
    const file = await this.#open(temporary)
    try {
      try {
        await writeAll(file, head, body)
        await file.sync()
      } finally {
        await file.close()
      }
      await this.#disk.rename(temporary, path).catch(whetherThere)
    } catch (error) {
      await this.#disk.remove(temporary).catch(() => undefined)
      throw error
    }
  }

  /** A file of that name is what an attempt left behind that a crash ended. */
  async #open(temporary: string): Promise<OpenFile> {
    try {
      return await this.#disk.create(temporary)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      this.#system.log.info('an unfinished file in the Drop folder is written anew', { file: temporary })
      await this.#disk.remove(temporary)
      return await this.#disk.create(temporary)
    }
  }

  /** Whom an existing file is for; nobody when it is not one of ours or was taken away meanwhile. */
  async #receivers(path: string): Promise<ReadonlySet<string>> {
    for (let length = headBytes; ; length *= 2) {
      const start = await this.#disk.readPart(path, 0, length)
      const head = readDropHead(start)
      if (head === undefined) return new Set()
      if (head.complete || start.length < length || length >= maxHeadBytes) return head.receivers
    }
  }
}

/** The file has its name, or may get it yet: somebody may take it before it is written again. */
class PossiblyThere extends Error {}

function whetherThere(error: unknown): never {
  throw error instanceof TooLate ? new PossiblyThere('', { cause: error }) : error
}

function addressesOf(recipients: readonly OpenRecipient[]): readonly string[] {
  return recipients.map(({ address }) => address)
}

async function writeAll(file: OpenFile, head: Buffer, body: Body): Promise<void> {
  if (body.bytes !== undefined) return await file.write(Buffer.concat([head, body.bytes]))
  await file.write(head)
  for (let offset = 0; offset < body.size; ) {
    const piece = await body.read(offset, Math.min(pieceBytes, body.size - offset))
    if (piece.length === 0) throw new Error('the stored body is shorter than it was at acceptance')
    await file.write(piece)
    offset += piece.length
  }
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | undefined)?.code ?? '')
}

/** What to do about each of the commonest. */
const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'the quota is used up: free some space or raise the quota',
  ENOENT: 'the folder does not exist: create it, or set another with Set-SmtpFolder -DropDirectory',
  ENOTDIR: 'a part of the path is a file: set another folder with Set-SmtpFolder -DropDirectory',
  EACCES: 'the relay may not write there: give its account the right to create files in the folder',
  EPERM: 'the relay may not write there: give its account the right to create files in the folder',
  EROFS: 'the disk is read-only: make it writable, or set another folder with Set-SmtpFolder -DropDirectory',
}

function dropError(folder: string, error: unknown): DeliveryError {
  if (error instanceof OverQuota)
    return { stage: 'Data', text: `Drop folder ${folder}: ${error.message}`, enhanced: '4.2.2' }
  const code = codeOf(error)
  const detail = error instanceof Error ? error.message : String(error)
  // The body's file is elsewhere, and so is what is wrong with it.
  const { path } = error as { path?: unknown }
  const remedy = typeof path === 'string' && !path.startsWith(folder) ? undefined : remedies[code]
  const text = `Drop folder ${folder}: ${remedy === undefined ? detail : `${remedy} (${code})`}`
  const enhanced = code === 'ENOSPC' || code === 'EDQUOT' ? '4.3.1' : '4.3.0'
  return { stage: 'Data', text, enhanced }
}
