/** One connection of a hostile client. Everything that it waits for ends when the connection does. */
import * as net from 'node:net'
import type { Duplex } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import * as tls from 'node:tls'
import type { Target } from './attack.js'

/** The connection is over: the life ends with it. */
export class Over extends Error {}

const KEPT = 4096

export class Enemy {
  readonly target: Target
  readonly address: string
  /** Its number, for whatever must differ. */
  readonly number: number
  readonly #beganMs = performance.now()
  #socket: net.Socket | undefined
  #stream: Duplex | undefined
  #received = ''
  #last = ''
  #ended = false
  /** The attacker itself ended it. */
  #left = false
  #endedMs = 0
  #wakes: (() => void)[] = []

  constructor(target: Target, address: string, number: number) {
    this.target = target
    this.address = address
    this.number = number
  }

  get ended(): boolean {
    return this.#ended
  }

  /** How the relay ended it; undefined where it did not. */
  get ending(): string | undefined {
    if (!this.#ended || this.#left) return undefined
    return /^\d{3}(?: \d\.\d{1,3}\.\d{1,3})?/.exec(this.#last)?.[0] ?? 'closed'
  }

  get livedMs(): number {
    return this.#endedMs - this.#beganMs
  }

  /** Connects, and says nothing. */
  async connect(where: 'port' | 'tlsPort' | 'controlSocket' = 'port'): Promise<net.Socket> {
    const { target, address } = this
    const socket =
      where === 'controlSocket'
        ? net.connect({ path: target.controlSocket })
        : net.connect({ port: target[where], host: '127.0.0.1', localAddress: address, noDelay: true })
    this.#socket = socket
    this.#listen(socket)
    await this.#until(() => (socket.connecting ? undefined : true))
    return socket
  }

  /** Connects and reads the greeting. */
  async greeted(): Promise<void> {
    await this.connect()
    await this.reply()
  }

  /** Greeted, and a hello said. */
  async introduced(): Promise<void> {
    await this.greeted()
    await this.say('EHLO enemy.test')
  }

  /** In the middle of a message: DATA was answered. */
  async inData(): Promise<void> {
    await this.introduced()
    await this.say('MAIL FROM:<enemy@enemy.test>')
    await this.say('RCPT TO:<victim@mail.test>')
    await this.say('DATA')
  }

  /** A whole reply. */
  async reply(): Promise<string> {
    return await this.#until(() => {
      const match = /^(?:\d{3}-[^\n]*\r\n)*(\d{3}(?: [^\n]*)?)\r\n/.exec(this.#received)
      if (match === null) return undefined
      this.#received = this.#received.slice(match[0].length)
      return match[1] ?? ''
    })
  }

  async say(line: string): Promise<string> {
    this.send(`${line}\r\n`)
    return await this.reply()
  }

  /** Does not wait for anything. */
  send(bytes: string | Buffer): void {
    if (this.#stream?.writable === true) this.#stream.write(bytes)
  }

  /** Sends the same again and again, as fast as it is taken, until the connection ends or `bytes` are sent. */
  async pour(block: Buffer | ((turn: number) => Buffer), bytes = Number.POSITIVE_INFINITY): Promise<void> {
    let sent = 0
    for (let turn = 0; sent < bytes; turn++) {
      const next = typeof block === 'function' ? block(turn) : block
      sent += next.length
      const stream = this.#stream
      if (stream === undefined || !stream.writable) throw new Over()
      if (!stream.write(next)) await this.#until(() => (stream.writableNeedDrain ? undefined : true))
      else if (turn % 16 === 15) await this.pause(0)
    }
  }

  /** Octet by octet, with a pause between them. */
  async drip(bytes: string | Buffer, everyMs: number): Promise<void> {
    for (const octet of Buffer.from(bytes)) {
      this.send(Buffer.of(octet))
      await this.pause(everyMs)
    }
  }

  /** Waits. Rejects when the connection ends. */
  async pause(ms: number): Promise<void> {
    await Promise.race([sleep(ms, undefined, { ref: false }), this.over()])
    if (this.#ended) throw new Over()
  }

  /** Resolves when the connection has ended. */
  async over(): Promise<void> {
    while (!this.#ended) await new Promise<void>((resolve) => this.#wakes.push(resolve))
  }

  /** Reads no more. */
  deaf(): void {
    this.#stream?.removeAllListeners('data')
    this.#stream?.pause()
  }

  /** STARTTLS, or the handshake of the other port. */
  async secure(options: tls.ConnectionOptions = {}): Promise<tls.TLSSocket> {
    const socket = this.#socket
    if (socket === undefined) throw new Over()
    socket.removeAllListeners('data')
    const secured = tls.connect({ socket, rejectUnauthorized: false, ...options })
    let done = false
    secured.once('secureConnect', () => {
      done = true
      this.#wake()
    })
    this.#listen(secured)
    await this.#until(() => (done ? true : undefined))
    return secured
  }

  /** Ends with RST. Under TLS without it: Node 20 crashes where the socket below is torn away. */
  break(): void {
    this.#left ||= !this.#ended
    if (this.#stream === this.#socket) this.#socket?.resetAndDestroy()
    else this.#stream?.destroy()
  }

  leave(): void {
    this.#left ||= !this.#ended
    this.#stream?.destroy()
    this.#end()
  }

  async #until<T>(ask: () => T | undefined): Promise<T> {
    for (;;) {
      const answer = ask()
      if (answer !== undefined) return answer
      if (this.#ended) throw new Over()
      await new Promise<void>((resolve) => this.#wakes.push(resolve))
    }
  }

  #listen(stream: Duplex): void {
    this.#stream = stream
    stream.on('data', (chunk: Buffer) => {
      this.#received = (this.#received + chunk.toString('latin1')).slice(-KEPT)
      const line = /(?:^|\n)(\d{3}(?: [^\r\n]*)?)\r\n$/.exec(this.#received)
      if (line?.[1] !== undefined) this.#last = line[1]
      this.#wake()
    })
    stream.on('drain', () => this.#wake())
    stream.on('connect', () => this.#wake())
    stream.on('end', () => this.#end())
    stream.on('close', () => this.#end())
    stream.on('error', () => this.#end())
  }

  #end(): void {
    if (!this.#ended) {
      this.#ended = true
      this.#endedMs = performance.now()
      this.#stream?.destroy()
    }
    this.#wake()
  }

  #wake(): void {
    const wakes = this.#wakes
    this.#wakes = []
    for (const wake of wakes) wake()
  }
}
