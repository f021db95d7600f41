/**
 * The Pickup folder of each virtual server: message files put there are submitted, without a relay decision as in IIS
 * (who may write there is decided by the rights of the folder), and deleted.
 *
 * A file is taken by renaming it to `<id>.taking`; under that id it is accepted, and it is deleted when the message is
 * durable and before it can be delivered. So after a crash a `.taking` file was never delivered: its message is in the
 * queue, or was never accepted.
 */
import { join } from 'node:path'
import type { Submission } from '../queue/submission.js'
import type { Clock, Timer } from '../system/clock.js'
import type { Disk, FileInfo } from '../system/disk.js'
import type { Log } from '../system/log.js'
import { FormerFolders } from './former-folders.js'
import { Notices } from './notices.js'
import { Settling } from './settling.js'
import { takenId } from './taken-name.js'
import { type PickupBadmail, type Taken, Taker } from './taker.js'

/** How often the folders are looked at. Polling works on network shares too, where notifications do not. */
export const POLL_MS = 1000
/** Files of one folder taken in one turn, before the next folder has its turn. */
export const FILES_A_TURN = 100
/** Files that become durable together. */
const BATCH_FILES = 10
/** Larger files are left alone: nobody sends them by mail. */
export const FILE_BYTES_MAX = 1024 ** 3
/** How long a file waits that could not be taken. */
export const AGAIN_MS = 10_000

/** The settings of a virtual server that Pickup needs, as they are now. */
export interface PickupSettings {
  readonly pickupDirectory: string
  /** False: files stay where they are. */
  readonly shouldPickupMail: boolean
  readonly fullyQualifiedDomainName: string
  readonly defaultDomain: string
}

export interface PickupOptions {
  readonly system: { readonly clock: Clock; readonly disk: Disk; readonly log: Log }
  readonly submission: Submission
  readonly badmail: PickupBadmail
  /** Whether the queue has a message. */
  readonly has: (id: string) => boolean
  /** The numbers of the virtual servers that take mail now. */
  readonly virtualServers: () => readonly string[]
  readonly settings: (virtualServer: string) => PickupSettings
  /** Decodes encoded words (RFC 2047) in a subject. */
  readonly decodeText: (value: string) => string
}

/** What is remembered of one folder. */
interface Watch {
  readonly folder: string
  readonly settling: Settling
  /** Whole files whose turn has not come. */
  ready: FileInfo[]
  /** By name: monotonic time before which the file is not looked at again. */
  waits: Map<string, number>
}

export class Pickup {
  readonly #options: PickupOptions
  readonly #taker: Taker
  readonly #notices: Notices
  readonly #watches = new Map<string, Watch>()
  readonly #former: FormerFolders
  #timer: Timer | undefined
  #running: Promise<void> | undefined
  #stopped = false

  constructor(options: PickupOptions) {
    this.#options = options
    this.#notices = new Notices(options.system.log)
    this.#taker = new Taker(options, this.#notices)
    this.#former = new FormerFolders(options.system, this.#taker)
  }

  /**
   * Ends what a crash interrupted: to be called when the queue is loaded and before it offers anything, with all virtual
   * servers, also those that do not take mail now: once a message is delivered, nothing tells that its file was sent.
   * Never rejects; what cannot be read now has its turn later.
   */
  async recover(virtualServers: readonly string[]): Promise<void> {
    for (const virtualServer of virtualServers) {
      const { pickupDirectory: folder } = this.#options.settings(virtualServer)
      const ids = (await this.#list(folder)).flatMap(({ name, plain }) => (plain ? (takenId(name) ?? []) : []))
      if (ids.length === 0) continue
      // The crash may have come before the new names were durable. Those whose message is there have only to go.
      const durable = await this.#taker.settleNames(folder)
      for (const id of ids)
        if (durable || this.#options.has(id)) await this.#taker.submit(virtualServer, folder, { id })
    }
  }

  /** Looks at the folders from now on. */
  start(): void {
    this.#schedule(0)
  }

  /** Resolves when no file is being taken any more. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#timer?.cancel()
    await this.#running
  }

  #schedule(delayMs: number): void {
    if (this.#stopped) return
    this.#timer = this.#options.system.clock.timer(delayMs, () => {
      this.#running = this.turn().then(
        (more) => this.#schedule(more ? 0 : POLL_MS),
        (error: unknown) => {
          this.#notices.once('turn', 'error', `The Pickup folders could not be looked at: ${String(error)}`)
          this.#schedule(POLL_MS)
        },
      )
    })
  }

  /** One look at every folder; resolves with true when files are waiting for the next. */
  async turn(): Promise<boolean> {
    let more = false
    for (const virtualServer of this.#options.virtualServers()) {
      if (this.#stopped) return false
      const watch = this.#watch(virtualServer)
      await this.#taker.deleteAgain(watch.folder)
      if (!this.#options.settings(virtualServer).shouldPickupMail) {
        watch.ready = []
        continue
      }
      if (watch.ready.length === 0) await this.#look(watch)
      if (await this.#takeSome(virtualServer, watch)) more = true
    }
    if (!this.#stopped && this.#options.submission.refusal() === undefined) await this.#former.look()
    return more
  }

  /** The memory of a folder; a new one when the setting names another. */
  #watch(virtualServer: string): Watch {
    const folder = this.#options.settings(virtualServer).pickupDirectory
    const known = this.#watches.get(virtualServer)
    if (known?.folder === folder) return known
    if (known !== undefined) this.#former.add(known.folder, virtualServer)
    this.#former.delete(folder)
    const watch: Watch = { folder, settling: new Settling(), ready: [], waits: new Map() }
    this.#watches.set(virtualServer, watch)
    return watch
  }

  async #look(watch: Watch): Promise<void> {
    const { clock } = this.#options.system
    const found = await this.#list(watch.folder)
    this.#notices.retain(watch.folder, new Set(found.map(({ name }) => name)))
    const files = found.filter((file) => this.#fit(watch.folder, file))
    const now = clock.monotonic()
    const settled = watch.settling.settled(files, now)
    watch.waits = new Map([...watch.waits].filter(([, until]) => until > now))
    watch.ready = settled.filter(({ name }) => !watch.waits.has(name))
  }

  /** What is in a folder. One that cannot be used counts as empty, and is told once. */
  async #list(folder: string): Promise<readonly FileInfo[]> {
    const { disk, log } = this.#options.system
    try {
      const files = await disk.list(folder)
      await disk.checkWritable(folder)
      if (this.#notices.forget(folder)) log.info(`The Pickup folder ${folder} can be used again.`)
      return files
    } catch (error) {
      this.#notices.once(
        folder,
        'error',
        `The Pickup folder ${folder} cannot be used (${String((error as { code?: unknown }).code ?? error)}): create it and let the relay's account write there, or name another with Set-SmtpFolder -PickupDirectory.`,
      )
      return []
    }
  }

  /** Whether something in the folder is a file to be taken. What is not is left alone and told once. */
  #fit(folder: string, { name, plain, isFolder, readOnly, size }: FileInfo): boolean {
    const file = join(folder, name)
    const leave = (why: string): false => {
      this.#notices.once(file, 'warn', `${file} is left alone: ${why}.`)
      return false
    }
    if (isFolder) return leave('it is a folder, and Pickup takes files')
    if (!plain) return leave('it is a link, has a second name, or is no file; put a copy there')
    if (readOnly === true)
      return leave('it is read-only, so that it may not go away once it was sent; make it writable')
    if (size > FILE_BYTES_MAX) return leave(`it is larger than ${FILE_BYTES_MAX} octets`)
    // Created and not written yet.
    return size > 0
  }

  async #takeSome(virtualServer: string, watch: Watch): Promise<boolean> {
    const { submission, system } = this.#options
    for (let taken = 0; taken < FILES_A_TURN && watch.ready.length > 0; taken += BATCH_FILES) {
      if (this.#stopped || submission.refusal() !== undefined) return false
      const batch = watch.ready.splice(0, BATCH_FILES)
      const claims: Taken[] = []
      const wait = (name: string): void => void watch.waits.set(name, system.clock.monotonic() + AGAIN_MS)
      // Together: on Windows the rename of a file that another program has open takes seconds to fail.
      await Promise.all(
        batch.map(async (file) => {
          const id = takenId(file.name)
          const claim = id === undefined ? await this.#taker.claim(watch.folder, file) : { id }
          if (claim === undefined) wait(file.name)
          else claims.push(claim)
        }),
      )
      if (!(await this.#taker.settleNames(watch.folder))) {
        for (const { id, sink } of claims) {
          sink?.abort()
          wait(`${id}.taking`)
        }
        return false
      }
      await Promise.all(
        claims.map(async (claim) => {
          if (!(await this.#taker.submit(virtualServer, watch.folder, claim))) wait(`${claim.id}.taking`)
        }),
      )
    }
    return watch.ready.length > 0
  }
}
