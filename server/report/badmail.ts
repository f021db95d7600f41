/**
 * The Badmail folder: what can be neither delivered nor returned, three files for each message as in IIS. `<id>.BAD` is
 * the message, `<id>.BDR` the reason in plain text, `<id>.BDP` the properties, which are JSON here and binary in IIS.
 */
import { join } from 'node:path'
import type { Body } from '../queue/work.js'
import type { Disk, FileInfo } from '../system/disk.js'
import type { Log } from '../system/log.js'

/** Messages that one Badmail folder holds; the oldest make room. Retention by age and size comes as settings. */
export const BADMAIL_MESSAGES_MAX = 10_000

/** Making room removes this part of the limit at once, so that a full folder is not listed for each message. */
const ROOM_PART = 100

const PIECE_BYTES = 256 * 1024

/** A file of ours, whole or begun. */
const ownFile = /^(.+)\.(?:BAD|BDR|BDP)(?:\.new)?$/

export interface BadMessage {
  readonly virtualServer: string
  readonly id: string
  /** Lines for people, without line ends. */
  readonly reason: readonly string[]
  /** For programs: what is known of the message, as JSON. */
  readonly properties: Readonly<Record<string, unknown>>
  readonly body: Body
}

export interface BadmailOptions {
  readonly system: { readonly disk: Disk; readonly log: Log }
  /** badMailDirectory of a virtual server. */
  readonly directory: (virtualServer: string) => string
  /** For tests: another limit. */
  readonly messagesMax?: number
}

export class Badmail {
  readonly #options: BadmailOptions
  readonly #messagesMax: number
  /** Messages in each folder, at least as many as there are; undefined until it was listed. */
  readonly #counts = new Map<string, number>()

  constructor(options: BadmailOptions) {
    this.#options = options
    this.#messagesMax = options.messagesMax ?? BADMAIL_MESSAGES_MAX
  }

  /**
   * Writes the three files; they would survive a power cut when it resolves. Again for the same id and reason, it replaces
   * them; for other recipients of the same message, later, it writes `<id>-2` and so on. The reason comes last: where a
   * .BDR is, the other two are whole. Rejects with the system's error.
   */
  async put(message: BadMessage): Promise<void> {
    const { disk } = this.#options.system
    const folder = this.#options.directory(message.virtualServer)
    await disk.makeFolder(folder)
    await this.#makeRoom(folder)
    // CR LF: the first program to open it is Notepad of an old Windows.
    const reason = message.reason.map((line) => `${line}\r\n`).join('')
    const name = await this.#nameFor(folder, message.id, reason)
    const file = (extension: string): string => join(folder, `${name}.${extension}`)
    await this.#copy(message.body, file('BAD'))
    await disk.replace(file('BDP'), `${JSON.stringify(message.properties, null, 2)}\n`)
    await disk.replace(file('BDR'), reason)
    this.#counts.set(folder, (this.#counts.get(folder) ?? 0) + 1)
  }

  /** A name without a reason yet, or with this one. */
  async #nameFor(folder: string, id: string, reason: string): Promise<string> {
    const { disk } = this.#options.system
    for (let n = 1; ; n++) {
      const name = n === 1 ? id : `${id}-${n}`
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

  async #makeRoom(folder: string): Promise<void> {
    const known = this.#counts.get(folder)
    if (known !== undefined && known < this.#messagesMax) return
    const { disk, log } = this.#options.system
    const messages = messagesIn(await disk.list(folder))
    const surplus = messages.length - this.#messagesMax + 1
    if (surplus <= 0) return void this.#counts.set(folder, messages.length)
    const leaving = messages.slice(0, Math.max(surplus, Math.floor(this.#messagesMax / ROOM_PART)))
    for (const { names } of leaving) for (const name of names) await disk.remove(join(folder, name))
    this.#counts.set(folder, messages.length - leaving.length)
    log.warn(
      `The Badmail folder ${folder} holds ${this.#messagesMax} messages, as many as it may: the ${leaving.length} oldest were deleted. Look why so much mail can be neither delivered nor returned.`,
    )
  }
}

/** The messages in a folder, oldest first; files that are not ours are left out. */
function messagesIn(files: readonly FileInfo[]): readonly { readonly names: readonly string[] }[] {
  const messages = new Map<string, { names: string[]; modifiedMs: number }>()
  for (const { name, modifiedMs, plain } of files) {
    const id = plain ? ownFile.exec(name)?.[1] : undefined
    if (id === undefined) continue
    const message = messages.get(id) ?? { names: [], modifiedMs: 0 }
    message.names.push(name)
    message.modifiedMs = Math.max(message.modifiedMs, modifiedMs)
    messages.set(id, message)
  }
  return [...messages.values()].sort((a, b) => a.modifiedMs - b.modifiedMs)
}
