/**
 * The other end of the control socket for tests of the module alone: it writes down what arrives and answers what the
 * test says. The module against the real relay is in test/end-to-end.
 */
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Params = Readonly<Record<string, unknown>>

export interface Call {
  readonly method: string
  readonly params: Params
}

/** What a method answers: a value, or an Answer to fail with. */
export type Handler = (params: Params) => unknown

/** An error object of JSON-RPC with the data that design.md describes. */
export class Refusal {
  readonly code: number
  readonly message: string
  readonly data: unknown

  constructor(message: string, data: unknown, code = 1) {
    this.code = code
    this.message = message
    this.data = data
  }
}

/** Ends the connection instead of an answer. */
export const hangUp = Symbol('hang up')
/** Leaves the question without an answer. */
export const silence = Symbol('silence')

/** What the relay of this version answers; a test may put another version into it. */
export const hello = {
  server: 'relay1',
  version: '0.1.0',
  protocolVersion: 1,
  nonce: 'AAAAAAAAAAAAAAAA',
  level: 'administrator',
}

export class Recorder {
  readonly address: string
  /** Every call but the hello, in order. */
  readonly calls: Call[] = []
  /** How many connections were opened. */
  connections = 0
  /** What system.hello answers. */
  hello: Handler = () => hello
  readonly #folder: string
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #handlers: Readonly<Record<string, Handler>> = {}

  private constructor() {
    this.#folder = mkdtempSync(join(tmpdir(), 'mailroot-recorder-'))
    this.address = join(this.#folder, 'control.sock')
    this.#server = createServer((socket) => this.#serve(socket))
  }

  static async start(): Promise<Recorder> {
    const recorder = new Recorder()
    recorder.#server.listen(recorder.address)
    await once(recorder.#server, 'listening')
    // As the relay's: the module talks to no socket that others may open without a proof.
    chmodSync(recorder.address, 0o600)
    return recorder
  }

  /** From now on these methods answer, and nothing has been recorded. */
  answer(handlers: Readonly<Record<string, Handler>>): void {
    this.#handlers = handlers
    this.calls.length = 0
    this.connections = 0
    this.hello = () => hello
  }

  /** Calls of the module that are open now. */
  get open(): number {
    return this.#sockets.size
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
    await once(this.#server, 'close')
    rmSync(this.#folder, { recursive: true, force: true })
  }

  #serve(socket: Socket): void {
    this.connections += 1
    this.#sockets.add(socket)
    socket.on('error', () => {})
    socket.on('close', () => this.#sockets.delete(socket))
    createInterface({ input: socket }).on('line', (line) => {
      const { id, method, params } = JSON.parse(line)
      if (method !== 'system.hello') this.calls.push({ method, params })
      const handler = method === 'system.hello' ? this.hello : this.#handlers[method]
      const result = handler === undefined ? new Refusal(`No method ${method}`, undefined, -32601) : handler(params)
      if (result === hangUp) socket.destroy()
      else if (result instanceof Refusal) reply(socket, { id, error: { ...result } })
      else if (result !== silence) reply(socket, { id, result })
    })
  }
}

function reply(socket: Socket, answer: object): void {
  socket.write(`${JSON.stringify({ jsonrpc: '2.0', ...answer })}\n`)
}
