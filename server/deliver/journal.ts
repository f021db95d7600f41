/**
 * What a conversation with a next hop tells the protocol log: a row for each command and one for each reply. Of AUTH there
 * is the mechanism, and of the replies to it the codes alone, since a server may repeat what it was told.
 */
import { type ProtocolLog, type Speaker, safeLine } from '../smtp/protocol-row.js'
import type { Clock } from '../system/clock.js'

/** The other side. */
interface Ends {
  readonly remoteAddress?: string | undefined
  readonly remotePort?: number | undefined
}

export class Journal {
  readonly #log: ProtocolLog | undefined
  readonly #clock: Clock
  readonly #ends: Ends
  readonly #beganMs: number
  #authenticating = false
  /** The other side asked for something secret. */
  #asked = false

  /** Begins with the connection. */
  constructor(log: ProtocolLog | undefined, clock: Clock, { remoteAddress, remotePort }: Ends) {
    this.#log = log
    this.#clock = clock
    // A connection that has ended does not know it any more.
    this.#ends = { remoteAddress, remotePort }
    this.#beganMs = clock.monotonic()
  }

  /** A line that goes to the other side, without its end. */
  command(line: string): void {
    if (this.#asked) {
      this.#asked = false
      this.#write('OutboundConnectionCommand', undefined, '***', 0)
      return
    }
    const { method, query } = safeLine(octets(line))
    this.#authenticating = method === 'AUTH'
    // The length of a password is nobody's business either.
    const bytes = this.#authenticating ? method.length : line.length
    this.#write('OutboundConnectionCommand', method, query === '' ? undefined : query, bytes)
  }

  /** A whole reply, its lines parted by line ends; undefined and empty ones are none. */
  reply(text: string | undefined): void {
    if (text === undefined || text.trim() === '' || isPartial(text)) return
    const code = text.slice(0, 3)
    this.#asked = this.#authenticating && code === '334'
    const shown = this.#authenticating ? (/^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3}(?!\S))?/.exec(text)?.[0] ?? '') : text
    if (this.#authenticating && code !== '334') this.#authenticating = false
    this.#write('OutboundConnectionResponse', undefined, octets(shown), text.length)
  }

  #write(speaker: Speaker, method: string | undefined, query: string | undefined, bytes: number): void {
    if (this.#log?.enabled !== true) return
    this.#log.write({
      atMs: this.#clock.now(),
      remoteAddress: this.#ends.remoteAddress,
      userName: speaker,
      localAddress: undefined,
      port: this.#ends.remotePort ?? 0,
      method,
      query: query?.trimEnd().replace(/\r?\n/g, ' '),
      status: 0,
      // A line end belongs to it.
      bytesSent: bytes + 2,
      bytesReceived: 0,
      timeTakenMs: Math.round(this.#clock.monotonic() - this.#beganMs),
    })
  }
}

/** The last line says that more follow. */
function isPartial(text: string): boolean {
  return /(?:^|\n)\d{3}-[^\n]*$/.test(text)
}

/** UTF-8 octets as letters. */
function octets(text: string): string {
  return /^[ -~]*$/.test(text) ? text : Buffer.from(text).toString('latin1')
}
