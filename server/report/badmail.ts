/**
 * The Badmail folder: what can be neither delivered nor returned, three files for each message as in IIS. `<id>.BAD` is
 * the message, `<id>.BDR` the reason in plain text, `<id>.BDP` the properties, which are JSON here and binary in IIS.
 */
import { join } from 'node:path'
import type { Body } from '../queue/work.js'
import { parseDuration } from '../smtp/duration.js'
import type { Clock, Timer } from '../system/clock.js'
import type { Disk } from '../system/disk.js'
import type { Log } from '../system/log.js'
import { BADMAIL_MESSAGES_MAX, type BadmailLimits, Retention } from './badmail-retention.js'

/** How often the folders are looked through for what is too old. */
export const SWEEP_MS = 10 * 60_000

const PIECE_BYTES = 256 * 1024

export interface BadMessage {
  readonly virtualServer: string
  readonly id: string
  /** Lines for people, without line ends. */
  readonly reason: readonly string[]
  /** For programs: what is known of the message, as JSON. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly body: Body
}

/** The settings of a virtual server that its Badmail folder needs, as they are now. */
export interface BadmailSettings {
  readonly badMailDirectory: string
  /** ISO 8601 duration. */
  readonly badMailMaxAge: string
  /** Bytes. */
  readonly badMailMaxDirectorySize: number
}

export interface BadmailOptions {
  readonly system: { readonly clock: Clock; readonly disk: Disk; readonly log: Log }
  readonly settings: (virtualServer: string) => BadmailSettings
  /** For tests: another limit. */
  readonly messagesMax?: number
}

export class Badmail {
  /** Messages that are being put back or removed, as paths without extension: nobody else touches their files. */
  readonly locked = new Set<string>()
  readonly #options: BadmailOptions
  readonly #retention: Retention
  #timer: Timer | undefined
  #sweeping: Promise<void> | undefined
  #stopped = false

  constructor(options: BadmailOptions) {
    const { system, messagesMax = BADMAIL_MESSAGES_MAX } = options
    this.#options = options
    this.#retention = new Retention({ system, messagesMax, locked: this.locked })
  }

  /** The Badmail folder of a virtual server. */
  directory(virtualServer: string): string {
    return this.#options.settings(virtualServer).badMailDirectory
  }

  /** Deletes what is too old from now on; `virtualServers` is asked each time. */
  start(virtualServers: () => readonly string[]): void {
    const schedule = (delayMs: number): void => {
      if (this.#stopped) return
      this.#timer = this.#options.system.clock.timer(delayMs, () => {
        this.#sweeping = this.sweep(virtualServers()).finally(() => schedule(SWEEP_MS))
      })
    }
    schedule(0)
  }

  /** Resolves when nothing is being deleted any more. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#timer?.cancel()
    await this.#sweeping
  }

  /** Deletes what the limits of each folder do not leave. Never rejects. */
  async sweep(virtualServers: readonly string[]): Promise<void> {
    for (const virtualServer of virtualServers) {
      const folder = this.directory(virtualServer)
      try {
        await this.#retention.sweep(folder, this.#limits(virtualServer))
      } catch (error) {
        this.#options.system.log.warn(`Old mail in the Badmail folder ${folder} could not be deleted: ${String(error)}`)
      }
    }
  }

  /**
   * Writes the three files; they would survive a power cut when it resolves. Again for the same id and reason, it replaces
   * them; for other recipients of the same message, later, it writes `<id>-2` and so on. The reason comes last: where a
   * .BDR is, the other two are whole. Rejects with the system's error.
   */
  async put(message: BadMessage): Promise<void> {
    const { disk } = this.#options.system
    const folder = this.directory(message.virtualServer)
    await disk.makeFolder(folder)
    // CR LF: the first program to open it is Notepad of an old Windows.
    const reason = message.reason.map((line) => `${line}\r\n`).join('')
    const properties = `${JSON.stringify(message.properties, null, 2)}\n`
    const bytes = message.body.size + reason.length + properties.length
    await this.#retention.makeRoom(folder, this.#limits(message.virtualServer), bytes)
    const name = await this.#nameFor(folder, message.id, reason)
    const file = (extension: string): string => join(folder, `${name}.${extension}`)
    await this.#copy(message.body, file('BAD'))
    await disk.replace(file('BDP'), properties)
    await disk.replace(file('BDR'), reason)
  }

  #limits(virtualServer: string): BadmailLimits {
    const { badMailMaxAge, badMailMaxDirectorySize } = this.#options.settings(virtualServer)
    return { maxAgeMs: parseDuration(badMailMaxAge) ?? Number.POSITIVE_INFINITY, maxBytes: badMailMaxDirectorySize }
  }

  /** A name without a reason yet, or with this one. */
  async #nameFor(folder: string, id: string, reason: string): Promise<string> {
    const { disk } = this.#options.system
    for (let n = 1; ; n++) {
      const name = n === 1 ? id : `${id}-${n}`
      if (this.locked.has(join(folder, name))) continue
      const file = join(folder, `${name}.BDR`)
      if ((await disk.info(file)) === undefined || (await disk.read(file)).toString() === reason) return name
    }
  }

  /** A body may be large: it goes in pieces, under another name until it is whole. */
  async #copy(body: Body, file: string): Promise<void> {
    const { disk } = this.#options.system
    const temporary = `${file}.new`
    await disk.remove(temporary)
    const open = await disk.create(temporary)
    try {
      for (let offset = 0; offset < body.size; ) {
        const piece = body.bytes ?? (await body.read(offset, PIECE_BYTES))
        if (piece.length === 0) throw new Error('The stored body is shorter than it was.')
        await open.write(piece)
        offset += piece.length
      }
      await open.sync()
    } finally {
      await open.close()
    }
    await disk.rename(temporary, file)
  }
}
