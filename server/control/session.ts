/**
 * One connection of the control socket. It is silent until a valid request comes; the first must be system.hello, and where
 * that gives no level, system.prove must follow. One request at a time: while one is answered, and while the client does not
 * take its answer, no more is read.
 */
import { Refusal } from '../settings/refusal.js'
import type { Timer } from '../system/clock.js'
import type { Conduit } from '../system/network.js'
import type { System } from '../system/system.js'
import { type Answer, answer, answerLine, failureOf } from './answers.js'
import type { Handlers } from './handlers.js'
import { Handshake, type HandshakeParts } from './handshake.js'
import { LineSplitter } from './lines.js'
import { codes, parseRequest, type Request } from './request.js'

/** Who says nothing of sense for so long is closed; after a hello that gave no level, who proves none for so long. */
export const HELLO_MS = 2000
/** Who asks nothing, or takes no answer, for so long is closed. */
export const IDLE_MS = 5 * 60_000
/** The longest request of who has no level yet, and of who has one. */
export const HELLO_BYTES_MAX = 8 * 1024
export const REQUEST_BYTES_MAX = 2 * 1024 * 1024

export interface SessionParts extends HandshakeParts {
  readonly system: HandshakeParts['system'] & Pick<System, 'clock'>
  readonly handlers: Handlers
}

export class Session {
  /** Resolves when the connection is closed. */
  readonly closed: Promise<void>
  readonly #conduit: Conduit
  readonly #parts: SessionParts
  readonly #handshake: Handshake
  readonly #lines = new LineSplitter()
  #waiting: Buffer[] = []
  #timer: Timer | undefined
  #busy = false
  #ending = false

  /** `full`: there are too many connections; the hello is answered so, and that is all. */
  constructor(conduit: Conduit, parts: SessionParts, full: boolean) {
    this.#conduit = conduit
    this.#parts = parts
    this.#handshake = new Handshake(parts, full)
    this.closed = new Promise((resolve) => {
      conduit.on('close', () => {
        this.#ending = true
        this.#waiting = []
        this.#timer?.cancel()
        resolve()
      })
    })
    // What went wrong shows in the close that follows, and concerns nobody else.
    conduit.on('error', () => undefined)
    conduit.on('data', (chunk: Buffer) => this.#onData(chunk))
    this.#limit(HELLO_MS)
  }

  /** Closes, after the answer to what is being done. */
  end(): void {
    this.#ending = true
    if (!this.#busy) this.#conduit.end()
  }

  /** Closes at once. */
  destroy(): void {
    this.#conduit.destroy()
  }

  #limit(milliseconds: number): void {
    this.#timer?.cancel()
    if (this.#conduit.destroyed) return
    this.#timer = this.#parts.system.clock.timer(milliseconds, () => this.#conduit.destroy())
  }

  #onData(chunk: Buffer): void {
    if (this.#ending) return
    const limit = this.#handshake.admitted ? REQUEST_BYTES_MAX : HELLO_BYTES_MAX
    try {
      this.#waiting.push(...this.#lines.push(chunk, limit))
    } catch {
      this.#tooLong(limit)
      return
    }
    if (this.#busy) return
    this.#work().catch((error: unknown) => {
      this.#parts.system.log.error(
        `A control connection ended by a fault: ${error instanceof Error ? error.stack : error}`,
      )
      this.#conduit.destroy()
    })
  }

  #tooLong(limit: number): void {
    this.#ending = true
    if (this.#handshake.caller === undefined) {
      this.#conduit.destroy()
      return
    }
    const message = `A request has at most ${limit} bytes. The connection is closed.`
    this.#conduit.end(answerLine({ id: null, error: { code: codes.request, message } }))
  }

  /** Answers what is waiting, one after another. Rejects only by a fault of ours. */
  async #work(): Promise<void> {
    this.#busy = true
    this.#conduit.pause()
    for (let line = this.#waiting.shift(); line !== undefined && !this.#ending; line = this.#waiting.shift()) {
      await this.#line(line)
    }
    this.#busy = false
    if (this.#ending) this.#conduit.end()
    // Also at the end: a paused stream would never see that the client has closed.
    this.#conduit.resume()
  }

  async #line(line: Buffer): Promise<void> {
    const parsed = parseRequest(line)
    if (!parsed.ok) {
      if (this.#handshake.caller === undefined) this.#conduit.destroy()
      else await this.#send({ id: null, error: { code: parsed.code, message: parsed.problem } })
      return
    }
    const { request } = parsed
    if (request.method === 'system.hello' || request.method === 'system.prove') {
      await this.#greet(request)
      return
    }
    const { caller } = this.#handshake
    if (caller === undefined) {
      await this.#send(helloFirst(request))
      return
    }
    if (!this.#handshake.admitted) {
      // Whoever asks on and on without a level does not stay longer for it.
      await this.#send(await answer(request, caller, this.#parts.handlers, this.#parts.system.log))
      return
    }
    // A change may take as long as it takes; the client has its own patience.
    this.#timer?.cancel()
    const answered = await answer(request, caller, this.#parts.handlers, this.#parts.system.log)
    this.#limit(IDLE_MS)
    await this.#send(answered)
    this.#limit(IDLE_MS)
  }

  async #greet(request: Request): Promise<void> {
    if (request.method === 'system.prove' && this.#handshake.caller === undefined) {
      await this.#send(helloFirst(request))
      return
    }
    const answered = request.method === 'system.hello' ? this.#handshake.hello(request) : this.#handshake.prove(request)
    if (this.#handshake.failed) this.#ending = true
    this.#limit(this.#handshake.admitted && !this.#ending ? IDLE_MS : HELLO_MS)
    await this.#send(answered)
  }

  /** Resolves when the client has taken it, or has gone. */
  async #send(answered: Answer): Promise<void> {
    if (this.#conduit.destroyed || this.#conduit.write(answerLine(answered))) return
    await new Promise<void>((resolve) => {
      this.#conduit.once('drain', resolve)
      void this.closed.then(resolve)
    })
  }
}

function helloFirst({ id, method }: Request): Answer {
  const refusal = new Refusal('denied', `${method.slice(0, 100)} was not done: system.hello comes first.`)
  return { id, error: failureOf(refusal) }
}
