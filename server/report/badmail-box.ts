/**
 * What is in the Badmail folders, for administrators: shown, removed, put back into the queue.
 *
 * Before a message goes back its `<name>.RST` says under which id it will be in the queue; its files are deleted when it is
 * durable there and before it can be delivered. So after a crash a .RST file says whether that happened: the queue
 * has the id, or the message was never accepted.
 */
import { join } from 'node:path'
import type { BadmailFolders, BadmailItem, BadmailRestored, GivenEnvelope, PickupFileReader } from '../queue/badmail.js'
import type { Draft } from '../queue/envelope.js'
import { isId } from '../queue/ids.js'
import { LineWriter } from '../queue/line-writer.js'
import type { BodySink, Submission } from '../queue/submission.js'
import type { Body } from '../queue/work.js'
import { isInternational } from '../smtp/address.js'
import type { Clock } from '../system/clock.js'
import type { Disk, FileInfo } from '../system/disk.js'
import type { Log } from '../system/log.js'
import type { Badmail } from './badmail.js'
import { badmailExtensions, badmailFile, isBadmailName } from './badmail-names.js'
import { type ReadProperties, readProperties } from './badmail-properties.js'

/** Larger properties are not read; a message with 10,000 recipients has less. */
const PROPERTIES_BYTES_MAX = 16 * 1024 * 1024
const REASON_BYTES_MAX = 4000
const PIECE_BYTES = 256 * 1024

/** How long the names of a folder are known for the next page of a list. */
const NAMES_KNOWN_MS = 60_000

export interface BadmailBoxOptions {
  readonly system: { readonly clock: Clock; readonly disk: Disk; readonly log: Log }
  readonly badmail: Pick<Badmail, 'directory' | 'locked'>
  readonly submission: Submission
  readonly pickup: PickupFileReader
  /** Whether the queue has a message. */
  readonly has: (id: string) => boolean
}

interface Names {
  readonly folder: string
  readonly names: readonly string[]
  /** Monotonic. */
  readonly at: number
}

/** The files of one message, as they were found. */
interface Found {
  readonly path: (extension: string) => string
  readonly item: BadmailItem
  readonly properties: ReadProperties
  readonly message: FileInfo
}

export class BadmailBox implements BadmailFolders {
  readonly #options: BadmailBoxOptions
  readonly #names = new Map<string, Names>()
  /** Queued again, and the files could not be deleted: by path without extension. They must not be queued once more. */
  readonly #restored = new Set<string>()

  constructor(options: BadmailBoxOptions) {
    this.#options = options
  }

  /**
   * Ends what a crash interrupted: to be called when the queue is loaded and before it offers anything. Never rejects.
   */
  async recover(virtualServers: readonly string[]): Promise<void> {
    const { badmail, has, system } = this.#options
    for (const virtualServer of virtualServers) {
      const folder = badmail.directory(virtualServer)
      try {
        for (const fileName of await system.disk.names(folder)) {
          const { name, extension } = badmailFile(fileName) ?? {}
          if (name === undefined || extension !== 'RST') continue
          const id = (await system.disk.readPart(join(folder, fileName), 0, 100)).toString('latin1').trim()
          if (isId(id) && has(id)) await this.#delete(folder, name)
          else await system.disk.remove(join(folder, fileName))
        }
      } catch (error) {
        system.log.error(`The Badmail folder ${folder} could not be looked through: ${String(error)}`)
      }
    }
  }

  async names(virtualServer: string, known: boolean): Promise<readonly string[]> {
    const { badmail, system } = this.#options
    const folder = badmail.directory(virtualServer)
    const before = this.#names.get(virtualServer)
    const now = system.clock.monotonic()
    if (known && before?.folder === folder && now - before.at < NAMES_KNOWN_MS) return before.names
    const names = (await system.disk.names(folder)).flatMap((fileName) => {
      const file = fileName.endsWith('.BDR') ? badmailFile(fileName) : undefined
      return file?.name ?? []
    })
    names.sort()
    this.#names.set(virtualServer, { folder, names, at: now })
    return names
  }

  async read(virtualServer: string, name: string): Promise<BadmailItem | undefined> {
    return (await this.#find(virtualServer, name))?.item
  }

  remove(virtualServer: string, name: string): Promise<'removed' | 'busy' | 'gone'> {
    return this.#alone(virtualServer, name, 'busy', async (folder) => {
      if ((await this.#find(virtualServer, name)) === undefined) return 'gone'
      await this.#delete(folder, name)
      return 'removed'
    })
  }

  restore(virtualServer: string, name: string, given: GivenEnvelope): Promise<BadmailRestored> {
    return this.#alone<BadmailRestored>(virtualServer, name, { kind: 'busy' }, async (folder) => {
      const found = await this.#find(virtualServer, name)
      if (found === undefined) return { kind: 'gone' }
      if (this.#restored.has(join(folder, name))) {
        return { kind: 'bad', reason: 'It is in the queue again, and its files could not be deleted: remove it.' }
      }
      const sink = this.#options.submission.begin()
      try {
        return await this.#submit(folder, found, given, sink)
      } catch (error) {
        sink.abort()
        throw error
      }
    })
  }

  /** One at a time for each message. */
  async #alone<Outcome>(
    virtualServer: string,
    name: string,
    busy: Outcome,
    work: (folder: string) => Promise<Outcome>,
  ): Promise<Outcome> {
    const { badmail } = this.#options
    const folder = badmail.directory(virtualServer)
    const path = join(folder, name)
    if (badmail.locked.has(path)) return busy
    badmail.locked.add(path)
    try {
      return await work(folder)
    } finally {
      badmail.locked.delete(path)
    }
  }

  async #submit(folder: string, found: Found, given: GivenEnvelope, sink: BodySink): Promise<BadmailRestored> {
    const { submission, system } = this.#options
    const { name, virtualServer } = found.item
    const read = await this.#message(found, given, sink, virtualServer)
    if (read.kind === 'bad') {
      sink.abort()
      return read
    }
    const note = found.path('RST')
    await system.disk.replace(note, `${sink.id}\n`)
    const submitted = await submission.submit(read.draft, sink, async () => {
      this.#restored.add(join(folder, name))
      await this.#delete(folder, name)
      this.#restored.delete(join(folder, name))
    })
    if (submitted.kind === 'accepted') return { kind: 'queued', id: submitted.id }
    await system.disk.remove(note)
    return { kind: 'later', text: submitted.text }
  }

  /** Writes the message into the sink and says how it is to be sent. */
  async #message(
    { item, message, path, properties }: Found,
    given: GivenEnvelope,
    sink: BodySink,
    virtualServer: string,
  ): Promise<{ readonly kind: 'message'; readonly draft: Draft } | { readonly kind: 'bad'; readonly reason: string }> {
    const { system, pickup } = this.#options
    const body: Body = {
      size: message.size,
      read: (offset, length) => system.disk.readPart(path('BAD'), offset, Math.min(length, message.size - offset)),
    }
    if (item.source === 'Unknown' && (given.sender === undefined || given.recipients === undefined)) {
      return {
        kind: 'bad',
        reason: 'Its properties cannot be read: say with -Sender and -Recipient how it is to be sent.',
      }
    }
    if (properties.draft === undefined) return await pickup.read(body, sink, virtualServer, given)
    await copy(body, sink)
    return { kind: 'message', draft: { ...withGiven(properties.draft, given), virtualServer } }
  }

  async #find(virtualServer: string, name: string): Promise<Found | undefined> {
    if (!isBadmailName(name)) return undefined
    const { badmail, system } = this.#options
    const folder = badmail.directory(virtualServer)
    const path = (extension: string): string => join(folder, `${name}.${extension}`)
    const [reason, message, bdp] = await Promise.all(
      ['BDR', 'BAD', 'BDP'].map((extension) => system.disk.info(path(extension))),
    )
    if (reason?.plain !== true || message?.plain !== true) return undefined
    const readable = bdp?.plain === true && bdp.size <= PROPERTIES_BYTES_MAX
    const properties = readProperties(readable ? await system.disk.readPart(path('BDP'), 0, bdp.size) : Buffer.alloc(0))
    const { known } = properties
    const why = known.reason ?? (await system.disk.readPart(path('BDR'), 0, REASON_BYTES_MAX)).toString('utf8')
    const item = {
      ...known,
      name,
      virtualServer,
      size: message.size,
      failedMs: reason.modifiedMs,
      reason: oneLine(why),
    }
    return { path, item, properties, message }
  }

  /** The note last: until then a crash leaves what tells that the message is queued. Rejects with the system's error. */
  async #delete(folder: string, name: string): Promise<void> {
    const { disk, log } = this.#options.system
    try {
      for (const extension of badmailExtensions) await disk.remove(join(folder, `${name}.${extension}`))
      await disk.syncFolder(folder)
    } catch (error) {
      log.error(`The files of ${name} in the Badmail folder ${folder} cannot be deleted: ${String(error)}`)
      throw error
    }
  }
}

function withGiven(draft: Omit<Draft, 'virtualServer'>, given: GivenEnvelope): Omit<Draft, 'virtualServer'> {
  const sender = given.sender ?? draft.sender
  const recipients = given.recipients?.map((address) => ({ address })) ?? draft.recipients
  const smtpUtf8 = draft.smtpUtf8 || [sender, ...recipients.map(({ address }) => address)].some(isInternational)
  return { ...draft, sender, recipients, smtpUtf8 }
}

/** Its line ends are made whole: who mends a message in an editor may leave bare LF, which must not be sent on. */
async function copy(body: Body, sink: BodySink): Promise<void> {
  const lines = new LineWriter(false)
  const put = async (bytes: Buffer): Promise<void> => {
    if (bytes.length === 0 || sink.write(bytes)) return
    const reason = await sink.drained()
    if (reason !== undefined) throw new Error(`The queue has no room for it now (${reason}).`)
  }
  for (let offset = 0; offset < body.size; ) {
    const piece = await body.read(offset, PIECE_BYTES)
    if (piece.length === 0) throw new Error('The file is shorter than it was.')
    offset += piece.length
    await put(lines.write(piece))
  }
  await put(lines.finish())
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}
