/**
 * The Queue folder of each virtual server: a view for people. One background writer keeps a readable `<id>.eml` for each
 * message that did not go at the first try; a copy of one put into Pickup is a valid submission to the recipients that
 * are still open. Nothing reads the folder back: whatever happens to a file there cannot harm the relay.
 */
import { join } from 'node:path'
import type { Clock, Timer } from '../system/clock.js'
import type { Disk } from '../system/disk.js'
import type { Log } from '../system/log.js'
import { tidyQueueFolder, writeQueueFile } from './folder-disk.js'
import { fileName, signature, waits } from './folder-file.js'
import type { QueueView } from './view.js'
import type { Body, QueuedMessage } from './work.js'

/** How long a change waits for others of the same message; a message that goes meanwhile is never written. */
export const WRITE_DELAY_MS = 1000
/** How often the folder is compared with the queue. */
export const COMPARE_MS = 60 * 60 * 1000
/** When files have left a folder that was full, how long it waits for more of them before it is filled again. */
export const REFILL_MS = 60 * 1000
/** Messages looked at without letting others work. */
const MESSAGES_AT_ONCE = 5000
/** Names of foreign files in a line of the log. */
const NAMES_SHOWN = 5

export interface FolderViewOptions {
  readonly system: { readonly clock: Clock; readonly disk: Disk; readonly log: Log }
  /** The virtual servers there are. */
  readonly virtualServers: () => readonly string[]
  /** queueDirectory of a virtual server, and queueFolderMaxFiles of the service. */
  readonly settings: (virtualServer: string) => { readonly queueDirectory: string; readonly maxFiles: number }
  /** Queued messages from behind a position on, in order. */
  readonly messages: (after?: number) => Iterable<QueuedMessage>
  readonly find: (id: string) => QueuedMessage | undefined
  readonly body: (message: QueuedMessage) => Promise<Body>
}

/** What is known of the folder of one virtual server. */
interface Folder {
  readonly path: string
  /** By id: the signature of what its file says. At most `maxFiles`. */
  readonly shown: Map<string, string>
  /** Ids without a file that wait to be written. */
  readonly coming: Set<string>
  /** Some message found no room since the last comparison. */
  overflow: boolean
  /** Names of foreign files that were told. */
  foreign: string
  failed: boolean
}

export class FolderView implements QueueView {
  readonly #options: FolderViewOptions
  readonly #folders = new Map<string, Folder>()
  /** Messages to be looked at, by id, in the order of their first change; the value is their virtual server. */
  readonly #pending = new Map<string, string>()
  #writeTimer: Timer | undefined
  #compareTimer: Timer | undefined
  /** A comparison is coming sooner than the hourly one. */
  #soon = false
  #working: Promise<void> = Promise.resolve()
  #stopped = true

  constructor(options: FolderViewOptions) {
    this.#options = options
  }

  /** Compares the folders with the queue, now and hourly, and writes changes from now on. */
  start(): void {
    this.#stopped = false
    this.#compareIn(0)
  }

  /** Resolves when nothing is being written. Files stay: they show what waits while the relay is down. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#writeTimer?.cancel()
    this.#compareTimer?.cancel()
    await this.#working
  }

  changed(message: QueuedMessage): void {
    if (this.#stopped) return
    const { id, virtualServer } = message.envelope
    const folder = this.#folder(virtualServer)
    // Beyond the limit nothing is remembered: memory stays bounded when a whole route is down.
    if (folder.shown.has(id) || folder.coming.has(id)) this.#await(id, virtualServer)
    else if (folder.shown.size + folder.coming.size >= this.#maxFiles(virtualServer)) folder.overflow = true
    else {
      folder.coming.add(id)
      this.#await(id, virtualServer)
    }
  }

  gone(message: QueuedMessage): void {
    const { id, virtualServer } = message.envelope
    const folder = this.#folder(virtualServer)
    if (folder.shown.has(id)) this.#await(id, virtualServer)
    else {
      folder.coming.delete(id)
      this.#pending.delete(id)
    }
  }

  /** The messages that should be in their folder and are not, because it holds as many as it may. */
  notShown(): readonly QueuedMessage[] {
    if (![...this.#folders.values()].some(({ overflow }) => overflow)) return []
    return [...this.#options.messages()].filter((message) => {
      const folder = this.#folders.get(message.envelope.virtualServer)
      return folder?.overflow === true && waits(message) && !folder.shown.has(message.envelope.id)
    })
  }

  /** Writes what waits to be written; resolves when it is. For tests and for the end of the relay's start. */
  async flush(): Promise<void> {
    this.#write()
    await this.#working
  }

  /** Makes the folders what they should be: missing files written, stale ones deleted, foreign ones left and told once. */
  async compare(): Promise<void> {
    this.#queueWork(async () => {
      for (const virtualServer of this.#options.virtualServers()) await this.#compareOne(virtualServer)
    })
    await this.#working
    await this.flush()
  }

  #compareIn(delayMs: number): void {
    if (this.#stopped) return
    this.#compareTimer?.cancel()
    this.#compareTimer = this.#options.system.clock.timer(delayMs, () => {
      this.#soon = false
      void this.compare().then(() => {
        if (!this.#soon) this.#compareIn(COMPARE_MS)
      })
    })
  }

  #await(id: string, virtualServer: string): void {
    if (this.#stopped) return
    this.#pending.set(id, virtualServer)
    this.#writeTimer ??= this.#options.system.clock.timer(WRITE_DELAY_MS, () => this.#write())
  }

  #write(): void {
    this.#writeTimer?.cancel()
    this.#writeTimer = undefined
    this.#queueWork(() => this.#writePending())
  }

  /** One thing after the other, so that two never write the same file. */
  #queueWork(work: () => Promise<void>): void {
    this.#working = this.#working.then(work).catch((error: unknown) => {
      this.#options.system.log.error('The Queue folder could not be brought up to date', { error: String(error) })
    })
  }

  #folder(virtualServer: string): Folder {
    const path = this.#options.settings(virtualServer).queueDirectory
    const known = this.#folders.get(virtualServer)
    if (known?.path === path) return known
    const folder: Folder = { path, shown: new Map(), coming: new Set(), overflow: false, foreign: '', failed: false }
    this.#folders.set(virtualServer, folder)
    if (known !== undefined) this.#moved(known)
    return folder
  }

  /** Another folder was named: ours leave the old one, and the new one is filled. */
  #moved(old: Folder): void {
    this.#queueWork(async () => {
      for (const id of old.shown.keys()) await this.#remove(old, id)
    })
    this.#compareSoon(0)
  }

  #compareSoon(delayMs: number): void {
    if (this.#soon && delayMs > 0) return
    this.#soon = true
    this.#compareIn(delayMs)
  }

  #maxFiles(virtualServer: string): number {
    return this.#options.settings(virtualServer).maxFiles
  }

  async #writePending(): Promise<void> {
    for (const [id, virtualServer] of this.#pending) {
      if (this.#stopped) return
      this.#pending.delete(id)
      const folder = this.#folder(virtualServer)
      folder.coming.delete(id)
      const message = this.#options.find(id)
      if (message === undefined || message.open.size === 0) await this.#remove(folder, id)
      else await this.#show(virtualServer, folder, message)
    }
  }

  async #show(virtualServer: string, folder: Folder, message: QueuedMessage): Promise<void> {
    const { id } = message.envelope
    const now = signature(message)
    if (folder.shown.get(id) === now) return
    if (!folder.shown.has(id) && folder.shown.size >= this.#maxFiles(virtualServer)) {
      folder.overflow = true
      return
    }
    try {
      await writeQueueFile(this.#options.system.disk, folder.path, message, await this.#options.body(message))
      folder.shown.set(id, now)
      folder.failed = false
    } catch (error) {
      if (this.#options.find(id) !== undefined) this.#failed(folder, error)
    }
    // It may have gone while it was being written.
    if (this.#options.find(id) === undefined) await this.#remove(folder, id)
  }

  async #remove(folder: Folder, id: string): Promise<void> {
    if (!folder.shown.has(id)) return
    try {
      await this.#options.system.disk.remove(join(folder.path, fileName(id)))
    } catch (error) {
      this.#failed(folder, error)
    }
    // A file that could not be deleted is stale: the next comparison tries again.
    folder.shown.delete(id)
    if (folder.overflow) this.#compareSoon(REFILL_MS)
  }

  /** Told once until it works again. */
  #failed(folder: Folder, error: unknown): void {
    if (folder.failed) return
    folder.failed = true
    const code = (error as { code?: unknown } | undefined)?.code
    this.#options.system.log.error(
      `The Queue folder ${folder.path} does not show the queue as it is (${String(code ?? error)}): let the relay's account write there, or name another with Set-SmtpFolder -QueueDirectory. Mail is delivered all the same.`,
    )
  }

  async #compareOne(virtualServer: string): Promise<void> {
    const folder = this.#folder(virtualServer)
    try {
      await this.#options.system.disk.makeFolder(folder.path)
      await this.#tidy(folder)
      for (const id of [...folder.shown.keys()].slice(this.#maxFiles(virtualServer))) await this.#remove(folder, id)
    } catch (error) {
      this.#failed(folder, error)
      return
    }
    folder.overflow = false
    let seen = 0
    for (let after = 0, more = true; more; ) {
      more = false
      for (const message of this.#options.messages(after)) {
        after = message.position
        if (message.envelope.virtualServer === virtualServer && waits(message)) this.changed(message)
        if (++seen % MESSAGES_AT_ONCE === 0) {
          more = true
          break
        }
      }
      if (more) await new Promise<void>((resolve) => this.#options.system.clock.soon(resolve))
    }
  }

  /** Deletes files of messages that have gone, forgets files that have gone, tells of foreign ones. */
  async #tidy(folder: Folder): Promise<void> {
    const { disk, log } = this.#options.system
    const has = (id: string): boolean => this.#options.find(id) !== undefined
    const { shown, foreign } = await tidyQueueFolder(disk, folder.path, has)
    for (const id of [...folder.shown.keys()]) if (!shown.has(id)) folder.shown.delete(id)
    // Files of an earlier start: they hold a place, and are written anew since nothing is known of what they say.
    for (const id of shown) if (!folder.shown.has(id)) folder.shown.set(id, '')
    const names = foreign.slice(0, NAMES_SHOWN).join(', ') + (foreign.length > NAMES_SHOWN ? ', ...' : '')
    const text = foreign.length === 0 ? '' : `${foreign.length} (${names})`
    if (text !== '' && text !== folder.foreign) {
      log.warn(
        `The Queue folder ${folder.path} holds files that are not of the relay: ${text}. They are left alone; to send one, put it into the Pickup folder.`,
      )
    }
    folder.foreign = text
  }
}
