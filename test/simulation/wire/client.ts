/** A client of a simulated world: hands in messages as programs and devices do, well or badly, and tries again later. */
import type { MemoryConduit } from '../../support/conduits.js'
import type { Dice } from '../dice.js'
import type { SimulatedNetwork } from '../network.js'
import type { Timeline } from '../timeline.js'
import type { Trace } from '../trace.js'
import type { Ledger } from './ledger.js'
import { type Mail, stuffed } from './mail.js'
import { Gone, Talk } from './talk.js'

/** How a client speaks. */
export interface Manners {
  /** Waits for no reply before the next command, where it may. */
  readonly pipelines: boolean
  /** Uses BDAT in place of DATA. */
  readonly chunks: boolean
  /** Sends in small pieces with waits of so long between them. */
  readonly slowMs: number
  /** Ends the connection behind so many octets of its own; Infinity: not. */
  readonly cutsAfter: number
  /** How it ends it. */
  readonly cutsHow: 'close' | 'reset' | 'halfClose'
  /** Logs in first. */
  readonly logsIn: boolean
  /** Hands in so many messages on one connection. */
  readonly messages: number
}

export function drawManners(dice: Dice): Manners {
  return {
    pipelines: dice.chance(0.4),
    chunks: dice.chance(0.25),
    slowMs: dice.chance(0.15) ? dice.pick([20, 500, 5000]) : 0,
    cutsAfter: dice.chance(0.2) ? dice.below(dice.pick([60, 400, 3000])) : Number.POSITIVE_INFINITY,
    cutsHow: dice.pick(['close', 'reset', 'halfClose']),
    logsIn: dice.chance(0.2),
    messages: dice.pick([1, 1, 1, 2, 4]),
  }
}

export interface Login {
  readonly userName: string
  readonly password: string
}

export interface ClientParts {
  readonly timeline: Timeline
  readonly network: SimulatedNetwork
  readonly trace: Trace
  readonly dice: Dice
  readonly ledger: Ledger
  readonly port: number
  readonly login: Login
  /** Makes the next message. */
  readonly nextMail: () => Mail
  /** The relay has let this connection in. */
  readonly onGreeted: (address: string, conduit: MemoryConduit) => void
}

const PATIENCE_MS = 300_000
const TRIES = 6

interface Reply {
  readonly code: number
  readonly text: string
}

/** The client has ended the connection itself. */
class Cut extends Error {}

/** One client at one address: hands in its messages, and what was not taken again until it gives up. */
export async function runClient(address: string, parts: ClientParts): Promise<void> {
  const { dice, timeline, nextMail } = parts
  const manners = drawManners(dice)
  let waiting = Array.from({ length: manners.messages }, nextMail)
  for (let tries = 0; tries < TRIES && waiting.length > 0; tries++) {
    if (tries > 0) await timeline.wait(dice.about(60_000))
    const visit = new Visit(address, parts, tries === 0 ? manners : { ...drawManners(dice), messages: 0 })
    const refused = await visit.handIn(waiting)
    // A new try is a new message: what the relay took without the client's knowing arrives as another.
    waiting = refused.map(({ sender, recipients }) => ({ ...nextMail(), sender, recipients }))
  }
}

class Visit {
  readonly #address: string
  readonly #parts: ClientParts
  readonly #manners: Manners
  #talk: Talk | undefined
  #sent = 0

  constructor(address: string, parts: ClientParts, manners: Manners) {
    this.#address = address
    this.#parts = parts
    this.#manners = manners
  }

  /** Those that were not taken, as far as the client knows. */
  async handIn(mails: readonly Mail[]): Promise<readonly Mail[]> {
    const left = [...mails]
    try {
      await this.#begin()
      for (let mail = left[0]; mail !== undefined; mail = left[0]) {
        const again = await this.#message(mail)
        left.shift()
        if (again) left.push(mail)
        if (again) break
      }
      await this.#send('QUIT\r\n')
      await this.#reply()
    } catch (error) {
      if (!(error instanceof Gone) && !(error instanceof Cut) && codeOf(error) !== 'ECONNREFUSED') throw error
    }
    this.#talk?.conduit.destroy()
    return left
  }

  async #begin(): Promise<void> {
    const { network, port, timeline, login, onGreeted } = this.#parts
    this.#talk = new Talk(await network.connect(this.#address, port), timeline)
    if ((await this.#reply()).code !== 220) throw new Gone('not greeted')
    onGreeted(this.#address, this.#talk.conduit)
    await this.#command('EHLO client.test')
    if (!this.#manners.logsIn) return
    const plain = Buffer.from(`\0${login.userName}\0${login.password}`).toString('base64')
    await this.#command(`AUTH PLAIN ${plain}`)
  }

  /** True: to be tried again. */
  async #message(mail: Mail): Promise<boolean> {
    const { pipelines, chunks } = this.#manners
    const body = mail.eightBit ? ' BODY=8BITMIME' : ''
    const commands = [
      `MAIL FROM:<${mail.sender}>${body}`,
      ...mail.recipients.map((recipient) => `RCPT TO:<${recipient}>`),
    ]
    const replies: Reply[] = []
    if (pipelines) {
      await this.#send(commands.map((command) => `${command}\r\n`).join(''))
      for (const _ of commands) replies.push(await this.#reply())
    } else {
      for (const command of commands) {
        replies.push(await this.#command(command))
        if (replies.at(-1)?.code === 421) return true
      }
    }
    const [from, ...each] = replies
    if (from?.code !== 250) return (from?.code ?? 500) < 500
    const taken = mail.recipients.filter((_, i) => each[i]?.code === 250)
    if (taken.length === 0) {
      await this.#command('RSET')
      return each.some(({ code }) => code < 500)
    }
    return chunks ? this.#chunks(mail, taken) : this.#data(mail, taken)
  }

  async #data(mail: Mail, taken: readonly string[]): Promise<boolean> {
    const ready = await this.#command('DATA')
    if (ready.code !== 354) return ready.code < 500
    await this.#send(Buffer.concat([stuffed(mail.data), Buffer.from('.\r\n')]))
    return this.#ended(mail, taken, await this.#reply())
  }

  async #chunks(mail: Mail, taken: readonly string[]): Promise<boolean> {
    const { dice } = this.#parts
    for (let at = 0; ; ) {
      const rest = mail.data.length - at
      const size = dice.chance(0.5) ? rest : dice.below(rest + 1)
      const last = size === rest
      const chunk = mail.data.subarray(at, at + size)
      await this.#send(Buffer.concat([Buffer.from(`BDAT ${size}${last ? ' LAST' : ''}\r\n`), chunk]))
      const reply = await this.#reply()
      if (last) return this.#ended(mail, taken, reply)
      if (reply.code !== 250) return reply.code < 500
      at += size
    }
  }

  #ended(mail: Mail, recipients: readonly string[], { code, text }: Reply): boolean {
    const { ledger, timeline } = this.#parts
    if (code !== 250) return code < 500
    const id = /<([0-9A-Z]{19,24})@/.exec(text)?.[1]
    if (id === undefined) ledger.fail(`250 without an id: ${text}`)
    ledger.promised.push({ mail, id, recipients, atMs: timeline.nowMs })
    return false
  }

  async #command(line: string): Promise<Reply> {
    await this.#send(`${line}\r\n`)
    return this.#reply()
  }

  /** All lines of a reply. */
  async #reply(): Promise<Reply> {
    const lines: string[] = []
    for (;;) {
      const line = await this.#open.line(PATIENCE_MS)
      lines.push(line)
      if (line[3] !== '-') break
    }
    const text = lines.join(' ')
    this.#parts.trace.add(`${this.#address} is told ${text}`)
    const code = Number(text.slice(0, 3))
    if (!Number.isInteger(code) || code < 200) this.#parts.ledger.fail(`no reply: ${text}`)
    return { code, text }
  }

  get #open(): Talk {
    if (this.#talk === undefined) throw new Gone('no connection')
    return this.#talk
  }

  /** Sends; slowly, or only in part and never again, if such are its manners. */
  async #send(data: string | Buffer): Promise<void> {
    const { timeline, dice } = this.#parts
    const { slowMs, cutsAfter } = this.#manners
    const bytes = Buffer.from(data)
    const left = cutsAfter - this.#sent
    const kept = bytes.subarray(0, Math.max(0, Math.min(bytes.length, left)))
    this.#sent += kept.length
    if (slowMs === 0) this.#open.send(kept)
    // A large one is slow in few steps.
    const step = Math.max(1, Math.ceil(kept.length / 20))
    for (let at = 0; slowMs > 0 && at < kept.length; at += step) {
      this.#open.send(kept.subarray(at, at + step))
      await timeline.wait(dice.about(slowMs))
    }
    if (kept.length < bytes.length) await this.#cut()
  }

  async #cut(): Promise<never> {
    const { conduit } = this.#open
    const { cutsHow } = this.#manners
    if (cutsHow === 'reset') {
      conduit.other?.breakOff()
      conduit.destroy()
    } else {
      conduit.end()
      if (cutsHow === 'halfClose') await this.#parts.timeline.wait(20_000)
    }
    throw new Cut('the client has ended the connection')
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
