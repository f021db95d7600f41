/**
 * One connection of the control socket. It is silent until a valid request comes; the first must be system.hello. One
 * request at a time: while one is answered, and while the client does not take its answer, no more is read.
 */
import type { AccessLevel, SystemHelloParams, SystemHelloResult } from '../generated/methods.js'
import { paramsValidators } from '../generated/validators.js'
import { problemsOf } from '../settings/problems.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { Timer } from '../system/clock.js'
import type { Conduit } from '../system/network.js'
import type { System } from '../system/system.js'
import { type Answer, answer, answerLine, type Failure, failureOf } from './answers.js'
import type { Caller } from './caller.js'
import type { Handlers } from './handlers.js'
import { LineSplitter } from './lines.js'
import { codes, parseRequest, type Request } from './request.js'

/** The version of the control protocol. Another one is another language: it is refused at hello. */
export const PROTOCOL_VERSION = 1

/** Who says nothing of sense for so long is closed. */
export const HELLO_MS = 2000
/** Who asks nothing, or takes no answer, for so long is closed. */
export const IDLE_MS = 5 * 60_000
/** The longest hello, and the longest request after it. */
export const HELLO_BYTES_MAX = 8 * 1024
export const REQUEST_BYTES_MAX = 2 * 1024 * 1024

const NONCE_BYTES = 24

export interface SessionParts {
  readonly system: Pick<System, 'clock' | 'random' | 'log' | 'hostName'>
  readonly handlers: Handlers
  /** Version of the relay. */
  readonly version: string
  /** What a connection may do by being there. */
  readonly level: AccessLevel
}

export class Session {
  /** Resolves when the connection is closed. */
  readonly closed: Promise<void>
  readonly #conduit: Conduit
  readonly #parts: SessionParts
  readonly #full: boolean
  readonly #lines = new LineSplitter()
  #waiting: Buffer[] = []
  #caller: Caller | undefined
  #timer: Timer | undefined
  #busy = false
  #ending = false

  /** `full`: there are too many connections; the hello is answered so, and that is all. */
  constructor(conduit: Conduit, parts: SessionParts, full: boolean) {
    this.#conduit = conduit
    this.#parts = parts
    this.#full = full
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
    const limit = this.#caller === undefined ? HELLO_BYTES_MAX : REQUEST_BYTES_MAX
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
    if (this.#caller === undefined) {
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
      if (this.#caller === undefined) this.#conduit.destroy()
      else await this.#send({ id: null, error: { code: parsed.code, message: parsed.problem } })
      return
    }
    const { request } = parsed
    if (request.method === 'system.hello') {
      await this.#send(this.#hello(request))
      return
    }
    const caller = this.#caller
    if (caller === undefined) {
      const refusal = new Refusal('denied', `${request.method.slice(0, 100)} was not done: system.hello comes first.`)
      await this.#send({ id: request.id, error: failureOf(refusal) })
      return
    }
    // A change may take as long as it takes; the client has its own patience.
    this.#timer?.cancel()
    const answered = await answer(request, caller, this.#parts.handlers, this.#parts.system.log)
    this.#limit(IDLE_MS)
    await this.#send(answered)
    this.#limit(IDLE_MS)
  }

  /** Resolves when the client has taken it, or has gone. */
  async #send(answered: Answer): Promise<void> {
    if (this.#conduit.destroyed || this.#conduit.write(answerLine(answered))) return
    await new Promise<void>((resolve) => {
      this.#conduit.once('drain', resolve)
      void this.closed.then(resolve)
    })
  }

  #hello({ id, params }: Request): Answer {
    const refused = this.#helloRefusal(params)
    if (refused !== undefined) {
      this.#ending = true
      return { id, error: refused }
    }
    const { client, user } = params as SystemHelloParams
    const { level, version, system } = this.#parts
    this.#caller = { actor: { ...(user === undefined ? {} : { user: plain(user) }), client: plain(client), level } }
    this.#limit(IDLE_MS)
    const result: SystemHelloResult = {
      server: system.hostName,
      version,
      protocolVersion: PROTOCOL_VERSION,
      nonce: system.random.bytes(NONCE_BYTES).toString('base64url'),
      level,
    }
    return { id, result }
  }

  #helloRefusal(params: unknown): Failure | undefined {
    const problems = problemsOf(paramsValidators['system.hello'], params)
    if (problems.length > 0) return failureOf(invalid(problems), codes.params)
    const { protocolVersion } = params as SystemHelloParams
    if (protocolVersion !== PROTOCOL_VERSION) {
      const spoken = `The relay (Mailroot ${this.#parts.version}) speaks version ${PROTOCOL_VERSION} of the control protocol, not ${protocolVersion}.`
      return failureOf(new Refusal('invalid', spoken))
    }
    if (this.#caller !== undefined) return failureOf(new Refusal('invalid', 'system.hello was said already.'))
    if (this.#full) return failureOf(new Refusal('busy', 'Too many clients are connected to the relay.'))
    return undefined
  }
}

/** A claim goes to logs of one line an entry. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}
