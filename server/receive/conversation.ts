/**
 * The frame of a session over smtp-server: how replies go out, how bytes come in, when it ends. What commands mean is
 * the Session's.
 */
import { TLSSocket } from 'node:tls'
import { SMTPConnection } from 'smtp-server/lib/smtp-connection.js'
import { mayConnect } from '../smtp/address-lists.js'
import { formatDate } from '../smtp/date.js'
import { type ReplyId, type ReplyValues, renderReply, replies } from '../smtp/replies.js'
import type { Timer } from '../system/clock.js'
import type { Conduit } from '../system/network.js'
import { greetingText } from './announce.js'
import type { Engine } from './engine.js'
import { Journal } from './journal.js'
import { replyOfLibrary } from './library-replies.js'
import type { Answer } from './mail-commands.js'
import type { OpenSession } from './open-session.js'
import { Patience } from './patience.js'
import { plainAddress } from './plain-address.js'
import type { Policy } from './policy.js'
import { limitLinger, Stall } from './unwilling.js'
import { verbOf } from './verbs.js'
import { Wire } from './wire.js'

/** Commands without progress (an accepted recipient, chunk or message) before the connection is closed. */
export const COMMANDS_MAX = 1000
/** Errors of protocol between two accepted messages before the connection is closed. */
export const PROTOCOL_ERRORS_MAX = 20
/** How long a TLS handshake may take. */
export const HANDSHAKE_DEADLINE_MS = 30_000
/** How long a client whose session an administrator ended may take to close its side. */
export const DISCONNECT_LINGER_MS = 2_000

const protocolErrors: ReadonlySet<number> = new Set([500, 501, 502, 503, 504, 555])
/** A browser that a web page sends here. */
const httpVerb = /^(?:CONNECT|DELETE|GET|HEAD|OPTIONS|PATCH|POST|PUT|TRACE) /i

export type Socket = ConstructorParameters<typeof SMTPConnection>[1]
/** Lets the next command run. */
export type Done = () => void

export abstract class Conversation extends SMTPConnection {
  readonly engine: Engine
  /** The settings at its start, for those that apply to new sessions. */
  readonly policy: Policy
  /** Undefined on a conduit that has none. */
  readonly clientAddress: string | undefined
  /** The connection under TLS, too; it counts its octets. */
  readonly #conduit: Conduit
  readonly #sinceMs: number
  #lastCommand: string | undefined
  #messages = 0
  /** An administrator has ended the session: it closes with the answer that it waits for. */
  #leaving = false
  /** Settings under which the client was found to be one that may connect: the lists may be long. */
  #admittedBy: Policy
  #errors = 0
  #commands = 0
  /** Called once, when the connection is gone. */
  onGone: () => void = () => undefined
  /** Called when a message was accepted, a good piece of one has come, or the client has logged in. */
  onProgress: () => void = () => undefined
  /** Holds replies back until the commands that came with one another are done. */
  #corked: Socket | undefined
  /** The TLS socket also while its handshake is going on, when the library still holds the one below. */
  #topmost: Socket | undefined
  /** Tells the protocol log. */
  readonly #journal: Journal
  #handshake: { readonly end: () => void; readonly timer: Timer } | undefined
  readonly #patience: Patience
  readonly #stall = new Stall()

  constructor(engine: Engine, socket: Socket, id: string) {
    super(engine, socket, { id })
    this.engine = engine
    this.policy = engine.parts.policy()
    this.#admittedBy = this.policy
    this.clientAddress = plainAddress(socket.remoteAddress)
    this.#conduit = socket as unknown as Conduit
    this.#sinceMs = engine.parts.clock.now()
    const { clock, protocolLog } = engine.parts
    this.#journal = new Journal(protocolLog, clock, this.clientAddress, socket)
    this.#patience = new Patience(clock, this.policy.idleMs, () => this._onTimeout())
  }

  /** A transaction is open: whoever stops the relay waits for it. */
  abstract get busy(): boolean
  /** The client waits for us, and not for long: its message is being stored, or its password checked. */
  abstract get kept(): boolean
  /** How far the session is. */
  abstract get state(): OpenSession['state']
  /** What the client called itself; '' before its hello. */
  abstract get clientName(): string
  /** The account that it has logged on with; undefined: none. */
  abstract get authenticatedAs(): string | undefined
  /** Drops the transaction with all that came of its message. */
  abstract forget(): void
  /** A new session begins, in the clear or after STARTTLS. */
  abstract forgetHello(): void

  /** Ends the connection at once. From the top: Node may crash when the socket below a handshake is torn away. */
  cut(): void {
    const topmost = this.#topmost ?? this._socket
    topmost.destroy()
  }

  /** Ends it now, for a client that gets its place. */
  giveWay(): void {
    const socket = this._socket
    if (this._upgrading || this._closing || socket.writableLength > 0) {
      this.cut()
      return
    }
    // Its place is free already: it cannot wait for the client to close its side.
    socket.once('finish', () => this.cut())
    this.reply('placeNeeded')
  }

  /** Says goodbye to a client that is not in the middle of something; any other hears it at its next command. */
  stop(): void {
    // One that has not been greeted yet loses nothing.
    if (this._upgrading && this.needsUpgrade) this.cut()
    else if (!this.busy && !this._handlerPending && !this._upgrading && !this._closing) this.reply('stopping')
  }

  /** Whether it takes nothing more. */
  get ending(): boolean {
    return this._closing || this.#leaving
  }

  /** As others see it. */
  get shown(): OpenSession {
    const { localAddress, localPort, remotePort, bytesRead } = this.#conduit
    return {
      identity: this.id,
      virtualServer: this.engine.parts.virtualServer,
      remoteAddress: this.clientAddress,
      remotePort,
      localAddress: plainAddress(localAddress) ?? '',
      localPort: localPort ?? 0,
      heloName: this.clientName,
      authenticatedAs: this.authenticatedAs,
      tls: this._socket instanceof TLSSocket ? (this._socket.getProtocol() ?? undefined) : undefined,
      state: this.state,
      lastCommand: this.#lastCommand,
      messageCount: this.#messages,
      bytesReceived: bytesRead ?? 0,
      sinceMs: this.#sinceMs,
    }
  }

  /** Ends the session for an administrator. A message that the queue is storing gets its reply first: it may be accepted. */
  disconnect(): void {
    if (this.ending) return
    if (this._upgrading) this.cut()
    else if (this.state === 'Storing') this.#leaving = true
    else this.#sayDisconnected()
  }

  #sayDisconnected(): void {
    const linger = this.engine.parts.clock.timer(DISCONNECT_LINGER_MS, () => this.cut())
    this._socket.once('close', () => linger.cancel())
    this.reply('disconnected')
  }

  /** No delay before the greeting: inside a network it catches nobody, and scripts would wait for it at each message. */
  override init(): void {
    this._setListeners(() => this.connectionReady())
  }

  override _sendGreeting(): void {
    const { connectResponse } = this.policy
    const banner = connectResponse ?? greetingText(formatDate(this.engine.parts.clock.now()))
    this.reply('greeting', { banner })
  }

  /** Called by the library's constructor, before the fields of this class exist. */
  override _createParser(): Wire {
    const { clock } = (this._server as Engine).parts
    const wire = new Wire(clock)
    wire.oncommand = (command, resume) => this._onCommand(command, resume)
    wire.onLineTooLong = (resume) => {
      // The answer to AUTH was in it: what comes next is a command again.
      this._nextHandler = false
      this.answer(resume, { reply: 'lineTooLong' })
    }
    wire.onLineEndless = () => {
      this.reply('lineTooLong')
      this.close()
    }
    wire.onRest = () => this.#sendCorked()
    wire.onFailure = (error) => this.#failed(error)
    // The client sends no more, but still waits for the replies to what it sent.
    wire.on('finish', () => {
      if (this._parser === wire && !this._closing) this.close()
    })
    return wire
  }

  /** The library's own time-out begins anew with each octet. */
  override _armTimeout(socket: Socket = this._socket): void {
    this.#topmost = socket
    this.#patience.restart()
  }

  override _onTimeout(): void {
    // During a handshake nothing can be said, and who does not take what was said needs no more of it.
    if (this._upgrading || this._socket.writableNeedDrain) this.cut()
    else super._onTimeout()
  }

  override _whenWritable(next: Done): void {
    this.#stall.wait(this._socket, this.engine.parts.counts, () => this.cut(), next)
  }

  override close(): void {
    const first = !this._closing
    super.close()
    this.forget()
    if (first && !this._upgrading) limitLinger(this._socket, () => this.cut())
  }

  override _onClose(): void {
    const gone = this._closed
    super._onClose()
    this.#endHandshake()
    this.#stall.end()
    this.#patience.stop()
    this.forget()
    if (!gone) this.onGone()
  }

  /** The library begins anew: after the greeting and after STARTTLS (RFC 3207 section 4.2). */
  override _resetSession(): void {
    super._resetSession()
    this._socket.allowHalfOpen = true
    this.forget()
    this.#endHandshake()
    this.forgetHello()
  }

  override _onCommand(command: Buffer, resume: Done = () => undefined): void {
    if (!this._upgrading) this.#journal.command(command)
    const refusal = this._upgrading ? undefined : this.#refusal(command)
    // A line that AUTH waits for is a secret and no command.
    if (!this._nextHandler) this.#lastCommand = verbOf(command)
    // Some devices and scripts never say hello, and IIS takes their mail all the same (SmtpMailNoHelo). After STARTTLS there
    // must be one (RFC 3207 section 4.2).
    if (this.hostNameAppearsAs === false && this.#lastCommand === 'MAIL' && !this.secure)
      this.hostNameAppearsAs = 'unnamed'
    if (refusal === undefined) super._onCommand(command, resume)
    else this.reply(refusal)
  }

  /** Each of these ends the connection. */
  #refusal(command: Buffer): ReplyId | undefined {
    if (this.engine.stopping) return 'stopping'
    if (!this.#mayStay()) return 'accessEnded'
    if (++this.#commands > COMMANDS_MAX) return 'tooManyErrors'
    const first = this.hostNameAppearsAs === false
    return first && httpVerb.test(command.toString('latin1', 0, 9)) ? 'helloRequired' : undefined
  }

  /** The settings may have changed since the client was let in. */
  #mayStay(): boolean {
    const policy = this.engine.parts.policy()
    if (policy === this.#admittedBy) return true
    if (!mayConnect(policy.access, this.clientAddress)) return false
    this.#admittedBy = policy
    return true
  }

  /** Everything that the library itself says. */
  override send(code: number, data?: string | string[] | null): void {
    this.reply(replyOfLibrary(code, String(data ?? '')))
  }

  override handler_STARTTLS(command: Buffer, done: Done): void {
    const refusal = this.#tlsRefusal(command)
    const { counts } = this.engine.parts
    const cut = (): void => this.cut()
    const end = refusal === undefined ? counts.addHandshake(this.clientAddress ?? '', cut) : undefined
    if (end === undefined) {
      this.answer(done, { reply: refusal ?? 'tlsBusy' })
      return
    }
    if (!this.engine.prepareHandshake()) {
      end()
      this.answer(done, { reply: 'tlsBusy' })
      return
    }
    this.#beginHandshake(end)
    super.handler_STARTTLS(command, done)
  }

  /** The connection begins with a handshake (RFC 8314 section 3.3). Call before `init`. */
  beginWithTls(endHandshake: () => void): void {
    this.needsUpgrade = true
    this.#beginHandshake(endHandshake)
  }

  #beginHandshake(end: () => void): void {
    const timer = this.engine.parts.clock.timer(HANDSHAKE_DEADLINE_MS, () => this.cut())
    this.#handshake = { end, timer }
  }

  #tlsRefusal(command: Buffer): ReplyId | undefined {
    if (!this.engine.tls) return 'notImplemented'
    if (this.secure) return 'tlsActive'
    return command.toString('latin1').trim().length > 'STARTTLS'.length ? 'argumentsInvalid' : undefined
  }

  override upgrade(done: Done, secured?: Done): void {
    const plain = this._socket
    this.#sendCorked()
    // A client that ends the connection in the middle of the handshake wants no reply.
    plain.allowHalfOpen = false
    super.upgrade(done, secured)
    // The library has taken our listeners away; a connection that breaks before TLS stands must still be noticed.
    plain.once('close', () => this._onClose())
  }

  #endHandshake(): void {
    this.#handshake?.timer.cancel()
    this.#handshake?.end()
    this.#handshake = undefined
  }

  protected get offersTls(): boolean {
    return this.engine.tls && !this.secure
  }

  /** Something was accepted that a client needs many commands for. */
  protected progress(): void {
    this.#commands--
  }

  /** Message data came. */
  protected noteOctets(octets: number): void {
    this.#journal.received(octets)
    if (this.#patience.octets(octets)) this.onProgress()
  }

  /** A message was accepted: whatever went wrong before is forgotten. */
  protected clean(): void {
    this.#messages++
    this.#commands = 0
    this.#errors = 0
    this._unrecognizedCommands = 0
    this.onProgress()
  }

  /** Replies, and goes on when the client has taken the replies so far: one that does not read costs no memory. */
  protected answer(done: Done, { reply, values }: Answer): void {
    this.reply(reply, values)
    this._whenWritable(done)
  }

  protected reply(id: ReplyId, values: ReplyValues = {}): void {
    if (id === 'timeout' && this.busy) this.engine.parts.watchdog?.ended('receiving', { session: this.id })
    const tooMany = protocolErrors.has(replies[id].code) && ++this.#errors > PROTOCOL_ERRORS_MAX
    const given = tooMany ? 'tooManyErrors' : id
    this.write(renderReply(given, { fqdn: this.policy.fullyQualifiedDomainName, ...values }))
    // One that has sent more than it may would go on sending.
    if (replies[given].code === 421 || given === 'sessionTooLarge') this.close()
    else if (this.#leaving) this.#sayDisconnected()
    if (given === 'messageTooLarge') this.engine.parts.tally.tooLarge()
  }

  /**
   * The only place where bytes go to the client; nothing in the clear while TLS is being set up. The replies to
   * pipelined commands go out together.
   */
  protected write(text: string): void {
    const socket = this._socket
    this.#journal.reply(text)
    this.#patience.step()
    if (this._upgrading || !socket.writable) return
    if (this.#corked === undefined && this._parser instanceof Wire && this._parser.running) {
      this.#corked = socket
      socket.cork()
    }
    socket.write(text)
  }

  #sendCorked(): void {
    this.#corked?.uncork()
    this.#corked = undefined
  }

  #failed(error: unknown): void {
    const { log, virtualServer } = this.engine.parts
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    log.error('A connection was closed for a fault of the relay; the client got 451', { virtualServer, error: text })
    this.reply('handlerFailed')
    this.close()
  }
}
