/** The client's side of an SMTP conversation, line by line, on any stream. */
import { once } from 'node:events'
import * as net from 'node:net'
import type { Duplex } from 'node:stream'
import * as tls from 'node:tls'

/** The other side hangs: far above what any reply takes. */
const PATIENCE_MS = 10_000

export class SmtpTalk {
  stream: Duplex
  readonly #isRude: boolean
  #received = ''
  #ended = false
  #wake: () => void = () => undefined

  /** `isRude`: goes on after the other side has ended. */
  constructor(stream: Duplex, isRude = false) {
    this.stream = stream
    this.#isRude = isRude
    this.#listen(stream)
  }

  /** Opens a connection and reads the greeting. */
  static async open(port: number, host = '127.0.0.1'): Promise<SmtpTalk> {
    const socket = net.connect({ port, host, allowHalfOpen: true })
    await once(socket, 'connect')
    const talk = new SmtpTalk(socket)
    talk.greeting = await talk.reply()
    return talk
  }

  greeting = ''

  /** One whole reply, its lines joined with LF; rejects when the connection ends before it. */
  async reply(patienceMs = PATIENCE_MS): Promise<string> {
    const deadline = setTimeout(() => this.stream.destroy(new Error('no reply')), patienceMs)
    try {
      for (;;) {
        const match = /^(?:\d{3}-[^\n]*\r\n)*\d{3}(?: [^\n]*)?\r\n/.exec(this.#received)
        if (match !== null) {
          this.#received = this.#received.slice(match[0].length)
          return match[0].trimEnd().replaceAll('\r\n', '\n')
        }
        if (this.#ended) throw new Error(`the connection ended; left over: ${JSON.stringify(this.#received)}`)
        await new Promise<void>((resolve) => {
          this.#wake = resolve
        })
      }
    } finally {
      clearTimeout(deadline)
    }
  }

  send(text: string | Buffer): void {
    this.stream.write(text)
  }

  /** Sends a line and gives the reply to it. */
  async say(line: string): Promise<string> {
    this.send(`${line}\r\n`)
    return await this.reply()
  }

  /** Says each line after the reply to the one before. */
  async sayAll(...lines: readonly string[]): Promise<readonly string[]> {
    const given: string[] = []
    for (const line of lines) given.push(await this.say(line))
    return given
  }

  /** EHLO, MAIL, RCPT, DATA and the message; the reply to its dot. `body` with CRLF, without the dot. */
  async submit(body: string, from = 'a@client.test', to = 'b@mail.test'): Promise<string> {
    await this.sayAll('EHLO client.test', `MAIL FROM:<${from}>`, `RCPT TO:<${to}>`, 'DATA')
    return await this.say(`${body}.`)
  }

  /** STARTTLS, and the handshake. */
  async secure(options: tls.ConnectionOptions = {}, line = 'STARTTLS'): Promise<tls.TLSSocket> {
    await this.say(line)
    this.stream.removeAllListeners('data')
    const socket = tls.connect({ socket: this.stream as net.Socket, rejectUnauthorized: false, ...options })
    await once(socket, 'secureConnect')
    this.stream = socket
    this.#listen(socket)
    return socket
  }

  /** Resolves when the other side has closed. What it said last is left for `reply`. */
  async closed(): Promise<void> {
    const deadline = setTimeout(() => this.stream.destroy(new Error('still open')), PATIENCE_MS)
    while (!this.#ended) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    clearTimeout(deadline)
  }

  close(): void {
    this.stream.destroy()
  }

  #listen(stream: Duplex): void {
    const end = (): void => {
      this.#ended = true
      this.#wake()
    }
    stream.on('data', (chunk: Buffer) => {
      this.#received += chunk.toString()
      this.#wake()
    })
    stream.on('end', () => {
      end()
      // As a client does that has read the end: the relay waits some seconds for the other half.
      if (!this.#isRude) stream.end()
    })
    stream.on('close', end)
    stream.on('error', end)
  }
}
