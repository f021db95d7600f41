/**
 * nodemailer's SMTPConnection with what it does not tell: where the conversation stands, the reply to each recipient,
 * what the server offers, and that 354 was seen. It is always given an open connection, and its own timers are off: the
 * deadlines are the attempt's, from our clock.
 */
import { type Duplex, Readable, type Transform } from 'node:stream'
import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection'
import type { RecipientDsn } from '../queue/envelope.js'
import { isXtext } from '../smtp/parameters.js'
import { soundCiphers } from '../smtp/tls-ciphers.js'
import type { Conduit } from '../system/network.js'
import type { Account } from './account.js'
import { type Capabilities, capabilitiesOf, extensionsOf, noCapabilities } from './capabilities.js'
import { stuffDots } from './dot-stuffing.js'
import type { Journal } from './journal.js'
import { isWellFormed, isWhole } from './reply.js'

/** Where a conversation stands: what is waited for. */
export type Phase =
  | 'greeting'
  | 'ehlo'
  | 'tls'
  | 'auth'
  | 'ready'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'block'
  | 'end'
  | 'reset'

export interface ClientOptions {
  /** Our name in EHLO. */
  readonly name: string
  /** The name of the other side, for SNI and for the check of its certificate. */
  readonly host: string
  readonly tlsMode: 'None' | 'Opportunistic' | 'Required' | 'Verified'
  /** Authorities to trust in place of the system's, in PEM. */
  readonly authorities?: readonly string[]
  /** HELO in place of EHLO: then there is no extension, STARTTLS and AUTH included. */
  readonly sendHelo?: boolean
  /** Told of each command and reply. */
  readonly journal?: Journal
}

/** One message for `transmit`. */
export interface Transmission {
  readonly sender: string
  readonly recipients: readonly { readonly address: string; readonly dsn?: RecipientDsn }[]
  readonly size: number
  readonly eightBit: boolean
  readonly smtpUtf8: boolean
  readonly ret?: 'FULL' | 'HDRS'
  readonly envid?: string
}

/** Members that nodemailer does not declare and that we override or read; a test looks for each in the pinned version. */
interface Inner {
  _supportedExtensions: string[]
  _ehloLines: string[]
  _recipientQueue: string[]
  _responseQueue: string[]
  _remainder: string
  _maxAllowedSize: number
  _socket: Duplex
  _startPhase(timeoutMs: number, error: Error): void
  _parseEhloExtensions(reply: string): void
  _getDsnRcptToArgs(): string
  _createSendStream(callback: (error: Error | null, reply?: string) => void): Transform
  _sendCommand(line: string, logged?: string): void
  _onData(chunk: Buffer): void
  _onError(error: Error, type: string, reply: string | false, command: string): void
  _onResponseTooLarge(): void
  _processResponse(): unknown
  _actionGreeting(reply: string): void
  _actionSTARTTLS(reply: string): void
  _upgradeConnection(callback: (error: Error | null, secured?: boolean) => void): void
  _actionMAIL(reply: string, callback: (error: Error | null) => void): void
  _actionRCPT(reply: string, callback: (error: Error | null) => void): void
  _actionDATA(reply: string, callback: (error: Error | null) => void): void
  _actionSMTPStream(reply: string, callback: (error: Error | null, reply?: string) => void): void
}

const Base = SMTPConnection as unknown as new (options: SMTPConnectionOptions) => SMTPConnection & Inner

/** No timer of nodemailer's or the socket's ends a conversation before the attempt does: the longest that a timer holds. */
const neverMs = 2 ** 31 - 1

/** What the end of a body adds: a line end, and the dot on a line of its own. */
const dotBytes = 5

/** A reply longer than this is not a reply, and so are this many octets without one. */
const maxReplyBytes = 64 * 1024

/** Lines that one login may take: LOGIN has three, and an empty one is said to a server that asks once too often. */
const maxAuthLines = 5

/** Which mechanism is taken when several are offered: without TLS the one that does not say the password. */
const overTls = ['PLAIN', 'LOGIN', 'CRAM-MD5']
const overPlainText = ['CRAM-MD5', 'PLAIN', 'LOGIN']

/** Authentication that could not be tried. */
export class AuthenticationFault extends Error {}

export class Client extends Base {
  /** Told at each step; the attempt re-arms its deadline there. */
  onPhase: (phase: Phase) => void = () => undefined
  phase: Phase = 'greeting'
  capabilities: Capabilities = noCapabilities
  /** Replies of the transaction under way: to MAIL, to each recipient in order, to DATA, to the final dot. */
  mailReply: string | undefined
  rcptReplies: string[] = []
  dataReply: string | undefined
  finalReply: string | undefined
  /** 354 was seen and the body may flow. */
  dataStarted = false
  /** The final dot has gone to the connection. */
  dotWritten = false
  private transmission: Transmission | undefined
  /** Called in place of DATA. */
  private onProbed: (() => void) | undefined
  /** Octets that came since the last whole reply. */
  private octetsWithoutReply = 0
  private authLines = 0
  private readonly sendHelo: boolean
  private readonly journal: Journal | undefined

  constructor(conduit: Conduit, options: ClientOptions) {
    const { name, host, tlsMode } = options
    super({
      connection: conduit as unknown as NonNullable<SMTPConnectionOptions['connection']>,
      name,
      host,
      port: 25,
      secure: false,
      ignoreTLS: tlsMode === 'None' || options.sendHelo === true,
      requireTLS: tlsMode === 'Required' || tlsMode === 'Verified',
      opportunisticTLS: tlsMode === 'Opportunistic',
      tls: {
        rejectUnauthorized: tlsMode === 'Verified',
        minVersion: 'TLSv1.2',
        // Where plain text is what comes after it, any TLS is better.
        ...(tlsMode === 'Opportunistic' ? {} : { ciphers: soundCiphers }),
        ...(options.authorities === undefined ? {} : { ca: [...options.authorities] }),
      },
      connectionTimeout: neverMs,
      greetingTimeout: neverMs,
      socketTimeout: neverMs,
      // close() destroys: a grace period would run on a timer of nodemailer's.
      socketCloseTimeout: 0,
      maxResponseSize: maxReplyBytes,
      logger: false,
    })
    this.sendHelo = options.sendHelo === true
    this.journal = options.journal
  }

  /** Sends one message; the callback comes at most once, and never after `close()`. */
  transmit(transmission: Transmission, body: Readable, done: (error: Error | null) => void): void {
    this.transmission = transmission
    this.mailReply = undefined
    this.rcptReplies = []
    this.dataReply = undefined
    this.finalReply = undefined
    this.dataStarted = false
    this.dotWritten = false
    this.enter('mail')
    const { ret } = transmission
    const envelope = {
      from: transmission.sender === '' ? (false as const) : transmission.sender,
      to: transmission.recipients.map((recipient) => recipient.address),
      size: transmission.size,
      use8BitMime: transmission.eightBit,
      ...(ret === undefined ? {} : { dsn: { ret } }),
    }
    this.send(envelope, body, (error) => done(error ?? null))
  }

  /**
   * MAIL and one RCPT, and nothing after them: whether the other side would take a message. The replies are in `mailReply`
   * and `rcptReplies`; the error is that of a refused MAIL or a broken connection.
   */
  probe(sender: string, recipient: string, done: (error: Error | null) => void): void {
    const isPlain = /^[ -~]*$/.test(sender + recipient)
    this.onProbed = () => done(null)
    // Pipelined, DATA would go out with MAIL.
    this._supportedExtensions = this._supportedExtensions.filter((name) => name !== 'PIPELINING')
    const message = { sender, recipients: [{ address: recipient }], size: 0, eightBit: false, smtpUtf8: !isPlain }
    this.transmit(message, Readable.from([]), done)
  }

  /**
   * AUTH, before the first MAIL. Whatever the other side offers, a password goes over TLS only, unless the settings say
   * otherwise; the callback gets an AuthenticationFault then, and when there is nothing to say or nobody to say it to.
   */
  logIn(account: Account, done: (error?: unknown) => void): void {
    this.enter('auth')
    const { userName: user, password: pass } = account
    const usable = this.secure ? overTls : overPlainText
    const method = usable.find((name) => this.capabilities.auth.includes(name))
    if (pass === undefined) {
      done(new AuthenticationFault(`no password is kept for ${user}: set it with ${account.setWith} -Credential`))
    } else if (!this.secure && !account.allowPlainText) {
      done(new AuthenticationFault('the connection has no TLS, and the settings allow no password without it'))
    } else if (method === undefined) {
      const offered = this.capabilities.auth.join(', ')
      done(
        new AuthenticationFault(
          offered === ''
            ? 'the smart host offers no authentication here (no AUTH in its reply to EHLO), and the settings ask for it'
            : `the smart host offers no authentication with a password: AUTH ${offered}`,
        ),
      )
    } else {
      this.login({ user, pass, method }, (error) => done(error ?? undefined))
    }
  }

  /** Tells what is waited for from now on. */
  enter(phase: Phase): void {
    this.phase = phase
    this.onPhase(phase)
  }

  /** nodemailer's timers stay off: the attempt has a deadline for each phase. */
  override _startPhase(): void {}

  override _actionGreeting(reply: string): void {
    this.enter('ehlo')
    super._actionGreeting(reply)
  }

  override _actionSTARTTLS(reply: string): void {
    this.enter('tls')
    // nodemailer would take it for "no TLS here" and go on.
    if (reply.startsWith('421'))
      this._onError(new Error('the host ends the connection'), 'ECONNECTION', reply, 'STARTTLS')
    else super._actionSTARTTLS(reply)
  }

  override _upgradeConnection(callback: (error: Error | null, secured?: boolean) => void): void {
    if (this.isAhead()) return
    super._upgradeConnection((error, secured) => {
      // The handshake is over: what fails from here on is no failure of TLS.
      if (error === null) this.enter('ehlo')
      callback(error, secured)
    })
  }

  /** By keyword and from the second line on: nodemailer would also find them inside the host name or other keywords. */
  override _parseEhloExtensions(reply: string): void {
    const lines = reply.split(/\r?\n/).slice(1)
    // What stands in a reply to HELO promises nothing.
    this._ehloLines = this.sendHelo ? [] : lines.map((line) => line.slice(4).trim())
    this.capabilities = capabilitiesOf(this._ehloLines)
    this._supportedExtensions = extensionsOf(this.capabilities)
    // The attempt compares sizes itself, with the status code that belongs to it.
    this._maxAllowedSize = 0
  }

  /** NOTIFY and ORCPT of this recipient: the current one is the last of the queue of recipients without a reply. */
  override _getDsnRcptToArgs(): string {
    const position = this.rcptReplies.length + this._recipientQueue.length - 1
    const dsn = this.transmission?.recipients[position]?.dsn
    if (dsn === undefined || !this.capabilities.dsn) return ''
    const notify = dsn.notify === undefined || dsn.notify.length === 0 ? '' : ` NOTIFY=${dsn.notify.join(',')}`
    if (dsn.orcpt === undefined) return notify
    const orcpt = this.capabilities.smtpUtf8 ? dsn.orcpt : dsn.orcpt.replace(/[^\p{ASCII}]/gu, embedded)
    return `${notify} ORCPT=${orcpt.replace(/[\s]/g, '')}`
  }

  override _sendCommand(line: string, logged?: string): void {
    if (this.isAhead()) return
    if (this.phase === 'auth') this.authLines += 1
    if (this.authLines > maxAuthLines) {
      this.outOfStep('the host asks for more and more in AUTH')
      return
    }
    const greeting = this.sendHelo ? line.replace(/^EHLO /, 'HELO ') : line
    const whole = line.startsWith('MAIL FROM:') ? `${line}${this.mailParameters(line)}` : greeting
    this.journal?.command(whole)
    super._sendCommand(whole, logged)
  }

  /** What nodemailer would leave out, or change. */
  private mailParameters(line: string): string {
    const { smtpUtf8, envid } = this.transmission ?? {}
    // A message submitted with SMTPUTF8 keeps it also when its addresses are ASCII: its header may not be (RFC 6531).
    const isInternational = smtpUtf8 === true && this.capabilities.smtpUtf8 && !/> .*\bSMTPUTF8\b/.test(line)
    // As the client sent it (RFC 3461 section 5.2.1): decoded, its octets would have to be a text.
    const isIdentified = envid !== undefined && this.capabilities.dsn && isXtext(envid)
    return `${isIdentified ? ` ENVID=${envid}` : ''}${isInternational ? ' SMTPUTF8' : ''}`
  }

  /** What never becomes a reply has an end, empty lines included: nodemailer would keep each. */
  override _onData(chunk: Buffer): void {
    this.octetsWithoutReply += chunk.length
    if (this.octetsWithoutReply > maxReplyBytes) this._onResponseTooLarge()
    else super._onData(chunk)
  }

  override _processResponse(): unknown {
    const reply = this._responseQueue[0]
    this.journal?.reply(reply)
    if (reply === undefined || !isWhole(reply)) return super._processResponse()
    this.octetsWithoutReply = 0
    if (isWellFormed(reply)) return super._processResponse()
    this._responseQueue = []
    this.outOfStep(`the host does not speak SMTP: ${reply}`)
    return undefined
  }

  override _actionMAIL(reply: string, callback: (error: Error | null) => void): void {
    if (!this.isAnswer('MAIL', reply, '245')) return
    this.mailReply = reply
    this.enter('rcpt')
    super._actionMAIL(reply, callback)
  }

  override _actionRCPT(reply: string, callback: (error: Error | null) => void): void {
    if (!this.isAnswer('RCPT', reply, '245')) return
    this.rcptReplies.push(reply)
    if (this.onProbed !== undefined) {
      this.onProbed()
      return
    }
    const last = this.rcptReplies.length === this.transmission?.recipients.length
    this.enter(last ? 'data' : 'rcpt')
    super._actionRCPT(reply, callback)
  }

  override _actionDATA(reply: string, callback: (error: Error | null) => void): void {
    // 2xx is no "go on": nodemailer would send the body to a host that may read it as commands.
    if (!this.isAnswer('DATA', reply, '345') || this.isAhead()) return
    this.dataReply = reply
    super._actionDATA(reply, callback)
  }

  override _createSendStream(callback: (error: Error | null, reply?: string) => void): Transform {
    this.dataStarted = true
    this.enter('block')
    const socket = this._socket
    // A small body goes out in one piece with its dot. Corked, nothing is drained, so it must fit even when each octet of
    // it grows to two.
    const corked = 2 * (this.transmission?.size ?? 0) + dotBytes < socket.writableHighWaterMark
    if (corked) socket.cork()
    const stream = super._createSendStream(callback)
    stuffDots(stream)
    stream.once('end', () => {
      if (corked) socket.uncork()
      this.dotWritten = true
      if (this.finalReply === undefined) this.enter('end')
    })
    return stream
  }

  override _actionSMTPStream(reply: string, callback: (error: Error | null, reply?: string) => void): void {
    if (!this.isAnswer('the message', reply, '245')) return
    this.finalReply = reply
    super._actionSMTPStream(reply, callback)
  }

  /** Whether a reply may come at this place. One that may not says that both sides are out of step. */
  private isAnswer(command: string, reply: string, classes: string): boolean {
    const may = classes.includes(reply.charAt(0))
    if (!may) this.outOfStep(`the host answers ${command} with what is no answer to it: ${reply}`)
    return may
  }

  /**
   * Whether the other side has said more than it was asked for. Whatever is said next it would answer with words from
   * before: a 250 to the wrong recipient, or to a message that it does not have yet; after STARTTLS they are not its own.
   */
  private isAhead(): boolean {
    const early = [...this._responseQueue, this._remainder].find((line) => line.trim() !== '')
    if (early !== undefined) this.outOfStep(`the host answers before it was asked: ${early}`)
    return early !== undefined
  }

  private outOfStep(text: string): void {
    this._onError(new Error(text), 'EPROTOCOL', false, 'CONN')
  }
}

/** A character in an address of type utf-8 for those who take ASCII only (RFC 6533 section 3). */
function embedded(character: string): string {
  return `\\x{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`
}
