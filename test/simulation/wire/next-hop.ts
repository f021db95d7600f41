/** A next hop of a simulated world: a small SMTP server that is as bad as its mood. */
import type { Dice } from '../dice.js'
import { type OpenLink, sentAtMs } from '../network.js'
import type { Timeline } from '../timeline.js'
import type { Trace } from '../trace.js'
import type { Ledger } from './ledger.js'
import { relayIdOf } from './mail.js'
import { Gone, Talk } from './talk.js'

/** Chances of what a next hop does; all 0: it takes everything at once. */
export interface Mood {
  /** 421 or 554 in place of the greeting. */
  readonly refuses: number
  /** Says nothing any more, from any step on. */
  readonly stalls: number
  /** 421 at any step, and the connection ends. */
  readonly leaves: number
  /** 4xx and 5xx to a recipient. */
  readonly laterRcpt: number
  readonly neverRcpt: number
  /** 4xx and 5xx to MAIL, DATA or the dot. */
  readonly later: number
  readonly never: number
  /** Cuts after the dot: half of the times after it has taken the message. */
  readonly cutsAtDot: number
  /** Thinks so long, on average, before each reply. */
  readonly slowMs: number
}

export const kind: Mood = {
  refuses: 0,
  stalls: 0,
  leaves: 0,
  laterRcpt: 0,
  neverRcpt: 0,
  later: 0,
  never: 0,
  cutsAtDot: 0,
  slowMs: 1,
}

/** Moods that next hops get into. */
export const moods: readonly [Mood, ...Mood[]] = [
  kind,
  { ...kind, slowMs: 500 },
  { ...kind, refuses: 0.7 },
  { ...kind, stalls: 0.1 },
  { ...kind, leaves: 0.1 },
  { ...kind, laterRcpt: 0.3, neverRcpt: 0.1 },
  { ...kind, later: 0.3, never: 0.05 },
  { ...kind, cutsAtDot: 0.5 },
  { ...kind, later: 0.1, laterRcpt: 0.1, leaves: 0.03, cutsAtDot: 0.1, stalls: 0.02, slowMs: 5000 },
]

export interface HopParts {
  readonly name: string
  readonly timeline: Timeline
  readonly trace: Trace
  readonly dice: Dice
  readonly ledger: Ledger
  /** Which life of the relay it is. */
  readonly life: () => number
}

const PATIENCE_MS = 600_000

/** Ends a conversation without a further word. */
class Over extends Error {}

export class NextHop {
  mood: Mood = kind
  readonly #parts: HopParts
  readonly #extensions: readonly string[]

  constructor(parts: HopParts) {
    const { dice } = parts
    this.#parts = parts
    const offered = ['PIPELINING', '8BITMIME', 'DSN', 'SMTPUTF8', 'SIZE 10485760', 'AUTH PLAIN LOGIN']
    this.#extensions = offered.filter((one) => one === '8BITMIME' || one.startsWith('AUTH') || dice.chance(0.7))
  }

  readonly host = (link: OpenLink): void => {
    const conversation = new Conversation(this.#parts, () => this.mood, this.#extensions, link)
    conversation.run().catch((error: unknown) => {
      if (!link.far.destroyed) link.far.end()
      if (!(error instanceof Gone) && !(error instanceof Over)) throw error
    })
  }
}

class Conversation {
  readonly #parts: HopParts
  readonly #mood: () => Mood
  readonly #extensions: readonly string[]
  readonly #link: OpenLink
  readonly #talk: Talk
  #hasMail = false
  #recipients: string[] = []

  constructor(parts: HopParts, mood: () => Mood, extensions: readonly string[], link: OpenLink) {
    this.#parts = parts
    this.#mood = mood
    this.#extensions = extensions
    this.#link = link
    this.#talk = new Talk(link.far, parts.timeline)
  }

  async run(): Promise<void> {
    const { dice, name } = this.#parts
    if (dice.chance(this.#mood().refuses)) {
      await this.#say(dice.pick(['421 4.3.2 not now', '554 5.3.2 no mail here']))
      throw new Over()
    }
    await this.#step(`220 ${name} ESMTP`)
    for (;;) await this.#command(await this.#talk.line(PATIENCE_MS))
  }

  async #command(line: string): Promise<void> {
    const { name, dice } = this.#parts
    const verb = line.split(' ', 1)[0]?.toUpperCase() ?? ''
    const mood = this.#mood()
    switch (verb) {
      case 'EHLO':
        return this.#step(reply('250', [name, ...this.#extensions]))
      case 'AUTH':
        return this.#auth(line)
      case 'MAIL':
        if (this.#hasMail) return this.#step('503 5.5.1 one at a time')
        if (dice.chance(mood.later / 3)) return this.#step('451 4.3.0 later')
        this.#hasMail = true
        return this.#step('250 2.1.0 ok')
      case 'RCPT':
        return this.#rcpt(/<([^>]*)>/.exec(line)?.[1] ?? '')
      case 'DATA':
        return this.#data()
      case 'RSET':
        this.#forget()
        return this.#step('250 2.0.0 ok')
      case 'QUIT':
        await this.#say('221 2.0.0 bye')
        throw new Over()
      default:
        return this.#step('250 2.0.0 ok')
    }
  }

  async #auth(line: string): Promise<void> {
    if (/^AUTH LOGIN$/i.test(line)) {
      await this.#say('334 VXNlcm5hbWU6')
      await this.#talk.line(PATIENCE_MS)
      await this.#say('334 UGFzc3dvcmQ6')
      await this.#talk.line(PATIENCE_MS)
    }
    return this.#step('235 2.7.0 welcome')
  }

  async #rcpt(address: string): Promise<void> {
    const { dice } = this.#parts
    const mood = this.#mood()
    if (dice.chance(mood.laterRcpt)) return this.#step(dice.pick(['450 4.2.1 later', '452 4.5.3 too many']))
    if (dice.chance(mood.neverRcpt)) return this.#step('550 5.1.1 nobody of that name')
    this.#recipients.push(address)
    return this.#step('250 2.1.5 ok')
  }

  async #data(): Promise<void> {
    const { dice } = this.#parts
    const mood = this.#mood()
    if (this.#recipients.length === 0) return this.#step('554 5.5.1 no recipients')
    if (dice.chance(mood.later / 3)) {
      this.#forget()
      return this.#step('451 4.3.0 later')
    }
    await this.#step('354 go on')
    const data = await this.#body()
    const recipients = this.#recipients
    this.#forget()
    await this.#end(data, recipients)
  }

  /** Through the dot, with the doubled dots single. */
  async #body(): Promise<Buffer> {
    const { dice } = this.#parts
    const pieces: Buffer[] = []
    for (;;) {
      if (pieces.length % 50 === 49 && dice.chance(this.#mood().leaves)) await this.#leave()
      const line = await this.#talk.through('\r\n', PATIENCE_MS)
      if (line.length === 3 && line[0] === 0x2e) return Buffer.concat(pieces)
      pieces.push(line[0] === 0x2e ? line.subarray(1) : line)
    }
  }

  async #end(data: Buffer, recipients: readonly string[]): Promise<void> {
    const { dice } = this.#parts
    const mood = this.#mood()
    const dotAt = this.#talk.taken
    if (dice.chance(mood.later)) return this.#step('451 4.3.0 later')
    if (dice.chance(mood.never)) return this.#step('554 5.6.0 never')
    if (!dice.chance(mood.cutsAtDot)) {
      // Who has taken it does not say 421.
      if (dice.chance(mood.leaves)) await this.#leave()
      this.#take(data, recipients, dotAt)
      return this.#step('250 2.0.0 taken', false)
    }
    if (dice.chance(0.5)) this.#take(data, recipients, dotAt)
    this.#link.far.destroy()
    throw new Over()
  }

  #take(data: Buffer, recipients: readonly string[], dotAt: number): void {
    const { ledger, timeline, name, life } = this.#parts
    const text = data.toString('latin1')
    const id = relayIdOf(text)
    ledger.arrived.push({ where: name, text })
    if (id === undefined) {
      ledger.fail(`${name} got a message without an id of ours: ${text.slice(0, 200)}`)
      return
    }
    const { near, far } = this.#link
    let answeredAt = Number.POSITIVE_INFINITY
    this.#onReply = () => {
      answeredAt = far.bytesWritten + far.writableLength
    }
    for (const recipient of recipients) {
      ledger.took({
        ...{ host: name, id, recipient, life: life() },
        sentAtMs: sentAtMs(this.#link, dotAt),
        tookAtMs: timeline.nowMs,
        answered: () => near.bytesRead >= answeredAt,
      })
    }
  }

  #onReply: (() => void) | undefined

  #forget(): void {
    this.#hasMail = false
    this.#recipients = []
  }

  /** A reply, or what the mood does in its place. */
  async #step(text: string, mayLeave = true): Promise<void> {
    const { dice } = this.#parts
    const mood = this.#mood()
    if (mayLeave && dice.chance(mood.leaves)) await this.#leave()
    if (dice.chance(mood.stalls)) {
      await this.#parts.timeline.wait(dice.pick([10_000, 700_000]))
      if (dice.chance(0.5)) throw new Over()
    }
    await this.#say(text)
  }

  async #leave(): Promise<void> {
    await this.#say('421 4.3.2 I must go')
    throw new Over()
  }

  async #say(text: string): Promise<void> {
    await this.#parts.timeline.wait(this.#parts.dice.about(this.#mood().slowMs))
    this.#talk.send(`${text}\r\n`)
    this.#onReply?.()
    this.#onReply = undefined
  }
}

function reply(code: string, lines: readonly string[]): string {
  return lines.map((line, i) => `${code}${i === lines.length - 1 ? ' ' : '-'}${line}`).join('\r\n')
}
