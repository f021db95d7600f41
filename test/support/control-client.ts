/** A client of the control socket: one JSON object a line, over a real socket. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { createInterface, type Interface } from 'node:readline'
import { type LevelKeys, type ProvenLevel, proofOf } from '../../server/control/proof.js'

export interface Failed {
  readonly code: number
  readonly message: string
  readonly data?: {
    readonly reason: string
    readonly target?: string
    readonly errors?: readonly { readonly pointer: string; readonly problem: string }[]
  }
}

export interface Answered {
  readonly jsonrpc: string
  readonly id: string | number | null
  readonly result?: unknown
  readonly error?: Failed
}

export const hello = { client: 'test 1', protocolVersion: 1, nonce: 'AAAAAAAAAAAAAAAA', user: 'CONTOSO\\anna' }

export class ControlClient {
  readonly socket: Socket
  /** Lines as they came. */
  readonly lines: string[] = []
  /** True when the other side has closed. */
  closed = false
  readonly #reader: Interface
  #last = 0
  #wake: () => void = () => undefined

  private constructor(socket: Socket) {
    this.socket = socket
    socket.on('error', () => undefined)
    socket.on('close', () => {
      this.closed = true
      this.#wake()
    })
    this.#reader = createInterface({ input: socket })
    this.#reader.on('error', () => undefined)
    this.#reader.on('line', (line) => {
      this.lines.push(line)
      this.#wake()
    })
  }

  /** A connection that has said nothing. */
  static async open(address: string): Promise<ControlClient> {
    const socket = connect({ path: address })
    await once(socket, 'connect')
    return new ControlClient(socket)
  }

  /** A connection after its hello. */
  static async greeted(address: string): Promise<ControlClient> {
    const client = await ControlClient.open(address)
    await client.result('system.hello', hello)
    return client
  }

  /** A connection after its hello, and after the proof of a level. */
  static async proven(address: string, keys: LevelKeys, level: ProvenLevel): Promise<ControlClient> {
    const client = await ControlClient.open(address)
    const { nonce } = await client.result<{ nonce: string }>('system.hello', hello)
    const encounter = { pipe: '', clientNonce: hello.nonce, serverNonce: nonce }
    await client.result('system.prove', { level, proof: proofOf('client', level, keys[level], encounter) })
    return client
  }

  write(text: string | Buffer): void {
    this.socket.write(text)
  }

  /** The next line, or undefined when the other side closes. */
  async next(): Promise<Answered | undefined> {
    while (this.lines.length === 0) {
      if (this.closed) return undefined
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    return JSON.parse(this.lines.shift() ?? '')
  }

  async call(method: string, params?: unknown): Promise<Answered> {
    this.#last += 1
    this.write(`${JSON.stringify({ jsonrpc: '2.0', id: this.#last, method, params })}\n`)
    const answer = await this.next()
    if (answer === undefined) throw new Error(`${method}: the connection was closed`)
    if (answer.id !== this.#last) throw new Error(`${method}: the answer is to another request`)
    return answer
  }

  /** The result; an error is thrown. */
  async result<Result>(method: string, params: unknown = {}): Promise<Result> {
    const { result, error } = await this.call(method, params)
    if (error !== undefined) throw new Error(`${method}: ${JSON.stringify(error)}`)
    return result as Result
  }

  /** The error; a result is thrown. */
  async failure(method: string, params: unknown = {}): Promise<Failed> {
    const { result, error } = await this.call(method, params)
    if (error === undefined) throw new Error(`${method} did not fail: ${JSON.stringify(result)}`)
    return error
  }

  close(): void {
    this.socket.destroy()
  }
}
