/** A next hop that says what a test wants, on a real socket or on any Conduit. */
import { type Conduit, systemNetwork } from '../../server/system/network.js'

/**
 * What happens at a step: a reply (CRLF is added), 'cut' ends the connection, 'silent' says nothing, undefined is the
 * usual answer. Steps: CONNECT, the verbs, BODY (some of a body came) and DOT (all of it did).
 */
export type Step = (verb: string, line: string, peer: Peer) => string | undefined

export interface Peer {
  /** 1 is the first. */
  readonly connection: number
  readonly conduit: Conduit
  /** Commands in order, without their line ends. */
  readonly lines: string[]
}

/** As on the wire: dots doubled, without the final dot. */
export interface Taken {
  readonly connection: number
  readonly raw: Buffer
}

export const usualKeywords = ['PIPELINING', '8BITMIME', 'SMTPUTF8', 'DSN', 'SIZE 10485760']

export class Hop {
  readonly peers: Peer[] = []
  readonly taken: Taken[] = []
  readonly #step: Step
  readonly #keywords: readonly string[]

  constructor(step: Step = () => undefined, keywords: readonly string[] = usualKeywords) {
    this.#step = step
    this.#keywords = keywords
  }

  /** All commands of all connections. */
  get lines(): readonly string[] {
    return this.peers.flatMap((peer) => peer.lines)
  }

  readonly serve = (conduit: Conduit): void => {
    const peer: Peer = { connection: this.peers.length + 1, conduit, lines: [] }
    this.peers.push(peer)
    const session = new Session(peer, this.#step, this.#keywords, (raw) => {
      this.taken.push({ connection: peer.connection, raw })
    })
    conduit.on('data', (chunk: Buffer) => session.take(chunk))
    conduit.on('end', () => conduit.end())
    conduit.on('error', () => undefined)
    session.say('CONNECT', '')
  }
}

class Session {
  #rest = Buffer.alloc(0)
  #inBody = false
  #accepted = 0
  readonly #peer: Peer
  readonly #step: Step
  readonly #keywords: readonly string[]
  readonly #onTaken: (raw: Buffer) => void

  constructor(peer: Peer, step: Step, keywords: readonly string[], onTaken: (raw: Buffer) => void) {
    this.#peer = peer
    this.#step = step
    this.#keywords = keywords
    this.#onTaken = onTaken
  }

  take(chunk: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, chunk])
    while (!this.#peer.conduit.destroyed) {
      if (this.#inBody ? !this.#body() : !this.#command()) return
    }
  }

  /** True when there may be more. */
  #command(): boolean {
    const end = this.#rest.indexOf('\r\n')
    if (end < 0) return false
    const line = this.#rest.subarray(0, end).toString('utf8')
    this.#rest = this.#rest.subarray(end + 2)
    this.#peer.lines.push(line)
    this.say(/^[A-Za-z]+/.exec(line)?.[0]?.toUpperCase() ?? '', line)
    return true
  }

  #body(): boolean {
    const whole = Buffer.concat([Buffer.from('\r\n'), this.#rest])
    const end = whole.indexOf('\r\n.\r\n')
    if (end < 0) {
      if (this.#rest.length > 0) this.say('BODY', '')
      return false
    }
    this.#onTaken(whole.subarray(2, end + 2))
    this.#rest = whole.subarray(end + 5)
    this.#inBody = false
    this.say('DOT', '')
    return true
  }

  say(verb: string, line: string): void {
    const { conduit } = this.#peer
    const reply = this.#step(verb, line, this.#peer) ?? this.#usual(verb)
    if (verb === 'MAIL') this.#accepted = 0
    if (verb === 'RCPT' && reply.startsWith('2')) this.#accepted += 1
    if (verb === 'DATA' && reply.startsWith('354')) this.#inBody = true
    if (reply === 'cut') conduit.destroy()
    else if (reply !== 'silent' && !conduit.destroyed) conduit.write(`${reply}\r\n`)
    if (verb === 'QUIT') conduit.end()
  }

  #usual(verb: string): string {
    if (verb === 'CONNECT') return '220 hop.test ESMTP'
    if (verb === 'EHLO') return ['hop.test', ...this.#keywords].map(asLine).join('\r\n')
    if (verb === 'DATA') return this.#accepted > 0 ? '354 go on' : '554 5.5.1 no valid recipients'
    if (verb === 'BODY') return 'silent'
    if (verb === 'DOT') return '250 2.0.0 taken'
    if (verb === 'QUIT') return '221 2.0.0 bye'
    return '250 2.0.0 fine'
  }
}

function asLine(text: string, position: number, all: readonly string[]): string {
  return `250${position === all.length - 1 ? ' ' : '-'}${text}`
}

export interface Served {
  readonly port: number
  close(): Promise<void>
}

/** On 127.0.0.1 and a free port, or where the test says. */
export async function listen(hop: Hop, address = '127.0.0.1', port = 0): Promise<Served> {
  const listening = await systemNetwork.listen(address, port, hop.serve)
  return {
    port: listening.port,
    close: async () => {
      const closed = listening.close()
      for (const { conduit } of hop.peers) conduit.destroy()
      await closed
    },
  }
}
