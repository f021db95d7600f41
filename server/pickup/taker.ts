/** One file of a Pickup folder on its way into the queue. */
import { join } from 'node:path'
import type { Draft } from '../queue/envelope.js'
import type { BodySink, Submitted } from '../queue/submission.js'
import type { Body } from '../queue/work.js'
import type { FileInfo } from '../system/disk.js'
import { FileReader, type FileSource } from './file-reader.js'
import type { BadFile } from './message.js'
import type { Notices } from './notices.js'
import type { PickupOptions } from './pickup.js'
import { takenName } from './taken-name.js'

/** IIS's code for a Pickup file that cannot be sent. */
const IIS_BAD_PICKUP_FILE = '0xC00402CE'

/** What passes, or must be mended by somebody. */
const diskFailures: ReadonlySet<string> = new Set(['EIO', 'ENOSPC', 'EDQUOT'])

/** Where files go that are no messages: the Badmail folder (report/). */
export interface PickupBadmail {
  put(message: {
    /** For whoever counts. */
    readonly cause: 'badPickupFile' | 'noRecipients'
    readonly virtualServer: string
    readonly id: string
    readonly reason: readonly string[]
    readonly properties: Readonly<Record<string, unknown>>
    readonly body: Body
  }): Promise<void>
}

/** A file that is ours now: it is `<id>.taking`. */
export interface Taken {
  readonly id: string
  /** Its name before, where it is known. */
  readonly name?: string
  /** The sink that gave the id. */
  readonly sink?: BodySink
}

export class Taker {
  readonly #options: PickupOptions
  readonly #notices: Notices
  readonly #reader: FileReader
  /** Accepted, and the file could not be deleted: it must not be accepted again. */
  readonly #accepted = new Set<string>()
  /** Those of them whose file is gone, by folder, and would be there again after a power cut. */
  readonly #unsynced = new Map<string, Set<string>>()

  constructor(options: PickupOptions, notices: Notices) {
    this.#options = options
    this.#notices = notices
    this.#reader = new FileReader(options)
  }

  /**
   * Makes a file ours, or leaves it as it is and gives undefined: it has changed, is held open by its writer (on
   * Windows it cannot be renamed then) or cannot be read. Such a file is told once.
   */
  async claim(folder: string, file: FileInfo): Promise<Taken | undefined> {
    const { system, submission } = this.#options
    const path = join(folder, file.name)
    let sink: BodySink | undefined
    try {
      if (!same(await system.disk.info(path), file)) return undefined
      await system.disk.readPart(path, 0, 1)
      sink = submission.begin()
      await system.disk.rename(path, takingPath(folder, sink.id))
      this.#notices.forget(path)
      return { id: sink.id, name: file.name, sink }
    } catch (error) {
      sink?.abort()
      // Its owner took it back: nothing to be told of.
      if (codeOf(error) === 'ENOENT') return undefined
      this.#notices.once(
        path,
        'warn',
        `${path} cannot be taken yet (${codeOf(error)}): it is open in another program, or the relay's account may not read and rename it. It is tried again.`,
      )
      return undefined
    }
  }

  /**
   * The new names would survive a power cut: else a file could come back under its old name, beside its message. False: the
   * disk fails, and the files wait. Where a system cannot sync a folder at all, as on some network shares, it says so once
   * and they do not. Never rejects.
   */
  async settleNames(folder: string): Promise<boolean> {
    try {
      await this.#options.system.disk.syncFolder(folder)
      this.#notices.forget(`sync ${folder}`)
      return true
    } catch (error) {
      this.#notices.once(`sync ${folder}`, 'error', `The Pickup folder ${folder} cannot be synced (${codeOf(error)}).`)
      return !diskFailures.has(codeOf(error))
    }
  }

  /**
   * Submits a file that is ours, or puts it into Badmail, and deletes it. False when it stays for another try. Never
   * rejects.
   */
  async submit(virtualServer: string, folder: string, taken: Taken): Promise<boolean> {
    const { system, submission, has } = this.#options
    const path = takingPath(folder, taken.id)
    let sink = taken.sink
    try {
      if (has(taken.id)) this.#accepted.add(taken.id)
      if (this.#accepted.has(taken.id)) return await this.#delete(folder, taken.id)
      const info = await system.disk.info(path)
      sink ??= submission.begin(taken.id)
      if (info?.plain !== true) throw Object.assign(new Error('It is no plain file any more.'), { code: 'changed' })
      return await this.#read({ virtualServer, folder, path, info, taken, sink })
    } catch (error) {
      this.#notices.once(path, 'error', `${path} cannot be submitted now (${codeOf(error)}). It is tried again.`)
      sink?.abort()
      return false
    }
  }

  async #read(file: OpenedFile): Promise<boolean> {
    const { system } = this.#options
    const { virtualServer, path, info, sink } = file
    const reading = await this.#reader.read(this.#source(file), sink, virtualServer)
    if (reading.kind === 'bad') return await this.#refuse(file, reading)
    // A writer that still has the file open goes on in it, whatever its name is now.
    if (!same(await system.disk.info(path), info)) throw Object.assign(new Error('It changes.'), { code: 'changed' })
    return await this.#accept(file, reading.draft)
  }

  #source({ path, info }: OpenedFile): FileSource {
    return {
      size: info.size,
      read: (offset, length) => this.#options.system.disk.readPart(path, offset, length),
    }
  }

  async #accept(file: OpenedFile, draft: Draft): Promise<boolean> {
    const { submission } = this.#options
    const { sink, folder, path } = file
    const submitted: Submitted = await submission.submit(draft, sink, async () => {
      this.#accepted.add(sink.id)
      await this.#delete(folder, sink.id)
    })
    if (submitted.kind === 'later') {
      this.#notices.once(`later ${folder}`, 'warn', `Files stay in the Pickup folder ${folder}: ${submitted.text}`)
      return false
    }
    this.#notices.forget(`later ${folder}`)
    this.#notices.forget(path)
    return !this.#accepted.has(sink.id)
  }

  /** Tries again to delete for good what is gone and not for good: no list of the folder shows it. Never rejects. */
  async deleteAgain(folder: string): Promise<void> {
    for (const id of [...(this.#unsynced.get(folder) ?? [])]) {
      if (!(await this.#delete(folder, id))) return
      this.#notices.forget(takingPath(folder, id))
      this.#options.system.log.info(`${takingPath(folder, id)} is deleted for good now.`)
    }
  }

  /** Deletes the file of an accepted message for good. Never rejects. */
  async #delete(folder: string, id: string): Promise<boolean> {
    const { disk } = this.#options.system
    const path = takingPath(folder, id)
    const unsynced = this.#unsynced.get(folder) ?? new Set()
    try {
      await disk.remove(path)
      this.#unsynced.set(folder, unsynced.add(id))
      await disk.syncFolder(folder)
      this.#accepted.delete(id)
      unsynced.delete(id)
      if (unsynced.size === 0) this.#unsynced.delete(folder)
      return true
    } catch (error) {
      this.#notices.once(
        path,
        'error',
        `${path} was accepted and cannot be deleted (${codeOf(error)}): delete it before the relay starts again, else it may be sent twice.`,
      )
      return false
    }
  }

  async #refuse(file: OpenedFile, { kind: _, reason, noRecipients, ...known }: BadFile): Promise<boolean> {
    const { badmail, system } = this.#options
    const { virtualServer, folder, path, info, taken, sink } = file
    sink.abort()
    const name = taken.name ?? `${taken.id}.taking`
    await badmail.put({
      cause: noRecipients === true ? 'noRecipients' : 'badPickupFile',
      virtualServer,
      id: taken.id,
      reason: [
        `Unable to deliver the file ${name.replace(/\p{Cc}/gu, ' ')} of the Pickup folder, because the following error was encountered.`,
        '',
        reason,
        `The specific error code was ${IIS_BAD_PICKUP_FILE}.`,
        '',
        `Mend ${taken.id}.BAD and copy it into the Pickup folder to send it, or give what lacks to Restore-SmtpBadmail.`,
      ],
      properties: {
        format: 'mailroot-badmail-1',
        kind: 'pickup',
        virtualServer,
        name,
        reason,
        size: info.size,
        ...known,
      },
      body: this.#source(file),
    })
    await system.disk.remove(path)
    await system.disk.syncFolder(folder)
    system.log.warn(`The file ${name} of the Pickup folder went to Badmail as ${taken.id}.BAD: ${reason}`)
    return true
  }
}

interface OpenedFile {
  readonly virtualServer: string
  readonly folder: string
  readonly path: string
  /** As it was when it was opened. */
  readonly info: FileInfo
  readonly taken: Taken
  readonly sink: BodySink
}

function takingPath(folder: string, id: string): string {
  return join(folder, takenName(id))
}

function same(now: FileInfo | undefined, before: FileInfo): boolean {
  return now?.plain === true && now.size === before.size && now.modifiedMs === before.modifiedMs
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | undefined)?.code
  return typeof code === 'string' ? code : String(error)
}
