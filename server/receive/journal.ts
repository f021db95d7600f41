/**
 * What a session tells the protocol log: one row for each command, when its reply is given. Secrets stay out: of an AUTH
 * exchange there is one row, with the mechanism and the last reply.
 */
import { beginsAuth, type ProtocolLog, safeLine } from '../smtp/protocol-row.js'
import type { Clock } from '../system/clock.js'

/** Where a session comes from and goes to. */
interface Ends {
  readonly localAddress?: string | undefined
}

/** A command whose reply has not been given. */
interface Open {
  readonly method: string
  readonly query: string
  readonly beganMs: number
  bytesReceived: number
  bytesSent: number
}

export class Journal {
  readonly #log: ProtocolLog | undefined
  readonly #clock: Clock
  readonly #remoteAddress: string | undefined
  readonly #localAddress: string | undefined
  #open: Open | undefined
  #clientName: string | undefined
  /** The client was asked for something secret: its next line is no command. */
  #asked = false
  /** AUTH was the last command that we know: words that we do not know may be a password that a client sends blindly. */
  #authenticating = false

  constructor(log: ProtocolLog | undefined, clock: Clock, remoteAddress: string | undefined, ends: Ends) {
    this.#log = log
    this.#clock = clock
    this.#remoteAddress = remoteAddress
    this.#localAddress = ends.localAddress?.replace(/^::ffff:(?=\d+\.)/i, '')
  }

  /** A line came that is to be answered. */
  command(line: Buffer): void {
    if (this.#asked) {
      // Not even its length.
      this.#asked = false
      return
    }
    if (this.#log?.enabled !== true) {
      // Logging may be turned on in the middle of this.
      this.#authenticating ||= beginsAuth(line)
      this.#open = undefined
      return
    }
    const { method, query, known } = safeLine(line.toString('latin1'))
    if (known) this.#authenticating = method === 'AUTH'
    if (/^(?:HELO|EHLO)$/i.test(method)) this.#clientName = query
    this.#open = {
      method: this.#authenticating && !known ? '' : method,
      // IIS writes a plus sign in front of arguments.
      query: query === '' ? '' : ` ${query}`,
      beganMs: this.#clock.monotonic(),
      bytesReceived: (this.#authenticating ? method.length : line.length) + 2,
      bytesSent: 0,
    }
  }

  /** Octets of message data came. */
  received(octets: number): void {
    if (this.#open !== undefined) this.#open.bytesReceived += octets
  }

  /** The whole of a reply. 334 and 354 ask for more: the command goes on. */
  reply(text: string): void {
    const open = this.#open
    const interim = text.startsWith('334') || text.startsWith('354')
    if (interim) {
      this.#asked = text.startsWith('334')
      if (open !== undefined) open.bytesSent += text.length
      return
    }
    this.#asked = false
    this.#open = undefined
    const status = Number(text.slice(0, 3))
    // Unasked we greet, and that is no news, or say why the connection ends.
    if (this.#log?.enabled !== true || (open === undefined && status < 400)) return
    this.#log.write({
      atMs: this.#clock.now(),
      remoteAddress: this.#remoteAddress,
      userName: this.#clientName,
      localAddress: this.#localAddress,
      port: 0,
      method: open === undefined ? (text.startsWith('421 4.4.2') ? 'TIMEOUT' : undefined) : open.method,
      query: open === undefined ? undefined : `${open.query}${idOf(open, text)}`,
      status,
      bytesSent: text.length + (open?.bytesSent ?? 0),
      bytesReceived: open?.bytesReceived ?? 0,
      timeTakenMs: open === undefined ? 0 : Math.round(this.#clock.monotonic() - open.beganMs),
    })
  }
}

/** The id of the message that was taken, as in the reply to the client: what joins this log to the tracking log. */
function idOf({ method }: Open, reply: string): string {
  const verb = method.toUpperCase()
  if (verb !== 'DATA' && verb !== 'BDAT') return ''
  const id = /^250 2\.6\.0 (<[^>]*>)/.exec(reply)?.[1]
  return id === undefined ? '' : ` ${id}`
}
