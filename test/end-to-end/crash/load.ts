/** Clients that submit for as long as they are let, over connections that break, and know what they were told. */
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '../../queue/messages.js'
import { SmtpTalk } from '../../support/smtp-talk.js'
import type { Ledger } from './ledger.js'
import { compose, type Letter, onTheWire } from './letter.js'
import { farDomain, moods } from './noting-hop.js'

export const localDomain = 'here.test'

export interface LoadOptions {
  readonly port: number
  /** The relay's root, whose Pickup folder gets files; absent for none. */
  readonly root?: string
  readonly clients: number
  readonly ledger: Ledger
  readonly seed: number
  /** Between two messages of a client, at most. */
  readonly pauseMs: number
  /** The first part of ids, where one ledger has several loads. */
  readonly name?: string
  /** Messages of a connection, at most; 5 when absent. */
  readonly perConnection?: number
  /** Bodies in records, in files, or of both kinds, which is the default. */
  readonly bodies?: 'small' | 'large'
}

/** A relay that is killed each second takes none: more are not put into Pickup. */
const waitingFiles = 40

/** A body of a record, and bodies of files. */
const smallBytes = 6000
const largeBytes = [70_000, 130_000, 260_000] as const

export class Load {
  readonly #options: LoadOptions
  readonly #random: { below(limit: number): number }
  readonly #running: Promise<void>[] = []
  #ended = false
  #next = 0
  /** Replies that were no 2xx or 3xx. */
  readonly refusals: string[] = []

  constructor(options: LoadOptions) {
    this.#options = options
    this.#random = seededRandom(options.seed)
  }

  start(): void {
    const { clients, root } = this.#options
    for (let n = 0; n < clients; n++) this.#running.push(this.#client())
    if (root !== undefined) this.#running.push(this.#pickup(root))
  }

  /** Lets what is under way end. */
  async stop(): Promise<void> {
    this.#ended = true
    await Promise.all(this.#running)
  }

  /** The next letter: to one to four recipients, one in six in a file of its own, one in eight for Drop as well. */
  letter(): Letter {
    this.#next += 1
    const id = `${this.#options.name ?? 'm'}${this.#next}`
    const random = this.#random
    const recipients = Array.from({ length: 1 + random.below(3) }, (_, n) => {
      const mood = random.below(8) === 0 ? (moods[random.below(moods.length)] ?? 'fine') : 'fine'
      return `${mood}-${id}-${n}@${farDomain}`
    })
    if (random.below(8) === 0) recipients.push(`Local-${id}@${localDomain}`)
    const { bodies } = this.#options
    const isLarge = bodies === undefined ? random.below(6) === 0 : bodies === 'large'
    const size = isLarge ? (largeBytes[random.below(largeBytes.length)] ?? 0) : random.below(smallBytes)
    return compose(id, recipients, size)
  }

  async #client(): Promise<void> {
    while (!this.#ended) {
      let talk: SmtpTalk | undefined
      try {
        talk = await SmtpTalk.open(this.#options.port)
        await talk.say('EHLO client.test')
        for (let left = 1 + this.#random.below(this.#options.perConnection ?? 5); left > 0 && !this.#ended; left--) {
          await submit(talk, this.letter(), this.#options.ledger, (reply) => this.refusals.push(reply))
          await sleep(this.#random.below(this.#options.pauseMs))
        }
        await talk.say('QUIT')
      } catch {
        // The relay has gone, or does not listen yet.
        await sleep(10)
      } finally {
        talk?.close()
      }
    }
  }

  /** A file that has its name in the Pickup folder is accepted. */
  async #pickup(root: string): Promise<void> {
    const { ledger, pauseMs } = this.#options
    const folder = join(root, '..', 'written')
    await mkdir(folder, { recursive: true })
    const pickup = join(root, '1', 'Pickup')
    while (!this.#ended) {
      await sleep(10 * pauseMs)
      if ((await readdir(pickup)).length > waitingFiles) continue
      const letter = this.letter()
      const { id, from, recipients, text } = letter
      const envelope = [`x-sender: ${from}`, ...recipients.map((address) => `x-receiver: ${address}`)]
      await writeFile(join(folder, id), `${envelope.join('\r\n')}\r\n${text}`, 'latin1')
      await rename(join(folder, id), join(pickup, `${id}.eml`))
      ledger.post(letter).fate = 'acknowledged'
    }
  }
}

/** One transaction. Rejects when the connection breaks; the ledger then knows whether the dot may have been sent. */
export async function submit(
  talk: SmtpTalk,
  letter: Letter,
  ledger: Ledger,
  refused: (reply: string) => void = () => undefined,
): Promise<void> {
  const posted = ledger.post(letter)
  const lines = [`MAIL FROM:<${letter.from}>`, ...letter.recipients.map((address) => `RCPT TO:<${address}>`), 'DATA']
  for (const line of lines) {
    const reply = await talk.say(line)
    if (/^[23]/.test(reply)) continue
    posted.fate = 'refused'
    refused(reply)
    await talk.say('RSET')
    return
  }
  posted.fate = 'unsure'
  talk.send(Buffer.from(onTheWire(letter.text), 'latin1'))
  const reply = await talk.reply(70_000)
  posted.fate = reply.startsWith('250') ? 'acknowledged' : 'refused'
  if (posted.fate === 'refused') refused(reply)
}
