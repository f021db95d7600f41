/** What the commands of a client mean. */
import { decideRelay, mayRelay } from '../smtp/relay.js'
import { type ReplyId, renderLines } from '../smtp/replies.js'
import { protocolName } from '../smtp/trace.js'
import { plainDomain } from '../system/idna.js'
import { addedFields } from './added-fields.js'
import { helloLines, helloName, helpLines } from './announce.js'
import { ClientLogin, type ClientLoginHost } from './client-login.js'
import { Conversation, type Done } from './conversation.js'
import { replyOfLater } from './later.js'
import { type Answer, answerMail, answerRecipient, parseChunk } from './mail-commands.js'
import type { OpenSession } from './open-session.js'
import type { Policy } from './policy.js'
import { Reception, type ReceptionHost } from './reception.js'
import { submitMessage } from './submit-message.js'
import { Transaction } from './transaction.js'
import { type DataReceiver, Wire } from './wire.js'

/** A smaller chunk counts as a command that leads nowhere: a message in chunks of one octet, or of none, has no end. */
export const CHUNK_MIN = 512

export class Session extends Conversation {
  /** What the client called itself. */
  #clientName = ''
  /** EHLO, not HELO. */
  #extended = false
  #transaction: Transaction | undefined
  readonly #login = new ClientLogin(this.#loginHost())
  /** Recipients of the open transaction that were counted as progress. */
  #recipientsSeen = 0
  /** Octets of message data that came over this connection. */
  #spent = 0
  /** Whether the client may relay by the lists of the policy beside it. */
  #relaying: { readonly policy: Policy; readonly may: boolean } | undefined
  /** The Message-ID that was put in front of the message on its way. */
  #addedMessageId: string | undefined
  /** The queue is making a message durable. */
  #storing = false

  get busy(): boolean {
    return this.#transaction !== undefined
  }

  get kept(): boolean {
    return this.#storing || this.#login.checking
  }

  get state(): OpenSession['state'] {
    if (this.#storing) return 'Storing'
    if (this.#transaction === undefined) return 'Idle'
    return this.#transaction.reception === undefined ? 'Envelope' : 'Data'
  }

  get clientName(): string {
    return this.#clientName
  }

  /** The user that has logged in. */
  get authenticatedAs(): string | undefined {
    return this.#login.user?.userName
  }

  override handler_HELO(command: Buffer, done: Done): void {
    this.#hello(command, done, false)
  }

  override handler_EHLO(command: Buffer, done: Done): void {
    this.#hello(command, done, true)
  }

  override handler_MAIL(command: Buffer, done: Done): void {
    this.answer(done, this.#mail(command.toString()))
  }

  override handler_RCPT(command: Buffer, done: Done): void {
    this.answer(done, this.#recipient(command.toString()))
  }

  override handler_DATA(_command: Buffer, done: Done): void {
    const refusal = this.#dataRefusal()
    if (refusal !== undefined || this.#transaction === undefined) {
      this.answer(done, { reply: refusal ?? 'mailMissing' })
      return
    }
    if (this.#transaction.chunking) {
      this.answer(done, { reply: 'bdatInProgress' })
      return
    }
    const transaction = this.#transaction
    const reception = this.#receive(transaction, true)
    reception.onEnded = (resume) => this.#complete(transaction, reception, resume)
    if (this._parser instanceof Wire) this._parser.startData(reception.decoder, reception)
    this.answer(done, { reply: 'dataStart' })
  }

  handler_BDAT(command: Buffer, done: Done): void {
    const chunk = parseChunk(command.toString('latin1'))
    if (chunk === undefined || !(this._parser instanceof Wire)) {
      // How many octets follow is not known: going on would take message data for commands.
      this.reply('argumentsInvalid')
      this.close()
      return
    }
    const transaction = this.#transaction
    const refusal = this.hostNameAppearsAs === false ? 'helloMissing' : this.#dataRefusal()
    if (refusal !== undefined || transaction === undefined) {
      this._parser.startChunk(chunk.octets, undefined, this.#discarding(refusal ?? 'mailMissing'))
      done()
      return
    }
    const reception = transaction.reception ?? this.#receive(transaction, false)
    transaction.chunking = true
    reception.onEnded = (resume) => this.#chunkEnded(transaction, reception, chunk.octets, chunk.last, resume)
    this._parser.startChunk(chunk.octets, reception.decoder, reception)
    done()
  }

  override handler_RSET(_command: Buffer, done: Done): void {
    this.forget()
    this.answer(done, { reply: 'reset' })
  }

  override handler_NOOP(_command: Buffer, done: Done): void {
    this.answer(done, { reply: 'ok' })
  }

  override handler_QUIT(_command: Buffer, done: Done): void {
    this.reply('closing')
    this.close()
    done()
  }

  override handler_HELP(_command: Buffer, done: Done): void {
    this.write(renderLines(214, helpLines({ startTls: this.offersTls, auth: this.#login.refusal === undefined })))
    done()
  }

  override handler_VRFY(command: Buffer, done: Done): void {
    const user = command.toString().slice(4).trim()
    this.answer(done, user === '' ? { reply: 'argumentsInvalid' } : { reply: 'verifyNot', values: { user } })
  }

  handler_ETRN(command: Buffer, done: Done): void {
    const node = command.toString().slice(4).trim()
    this.answer(done, node === '' ? { reply: 'argumentsInvalid' } : { reply: 'etrnRefused', values: { node } })
  }

  override handler_AUTH(command: Buffer, done: Done): void {
    if (this.#transaction === undefined) this.#login.begin(command.toString('latin1'), done)
    else this.answer(done, { reply: this.#login.refusal ?? 'authenticationInProgress' })
  }

  #loginHost(): ClientLoginHost {
    const { engine, clientAddress } = this
    const isSecure = (): boolean => this.secure
    return {
      parts: engine.parts,
      clientAddress,
      get secure() {
        return isSecure()
      },
      answer: (done, answer) => {
        if (answer.reply === 'authOk') this.onProgress()
        this.answer(done, answer)
      },
      answerAndClose: (reply) => {
        this.reply(reply)
        this.close()
      },
      ask: (challenge, done, next) => {
        // The next line is a secret: it goes to this handler alone.
        this._nextHandler = (line: Buffer, then: Done) => next(line.toString('latin1'), then)
        this.write(`334 ${challenge}\r\n`)
        this._whenWritable(done)
      },
    }
  }

  handler_EXPN(_command: Buffer, done: Done): void {
    this.answer(done, { reply: 'notImplemented' })
  }

  handler_TURN(_command: Buffer, done: Done): void {
    this.answer(done, { reply: 'notImplemented' })
  }

  #hello(command: Buffer, done: Done, extended: boolean): void {
    const name = helloName(command.toString())
    if (name === undefined) {
      this.answer(done, { reply: 'domainInvalid' })
      return
    }
    this.forget()
    this.#extended = extended
    this.#clientName = name
    // The library takes MAIL only after a hello; it needs none of its text.
    this.hostNameAppearsAs = name === '' ? 'unnamed' : name
    const { fullyQualifiedDomainName, maxMessageSize } = this.policy
    const address = this.clientAddress ?? 'unknown'
    if (!extended) {
      this.answer(done, { reply: 'hello', values: { address } })
      return
    }
    const startTls = this.offersTls
    const auth = this.#login.refusal === undefined
    this.write(renderLines(250, helloLines({ fullyQualifiedDomainName, address, maxMessageSize, startTls, auth })))
    done()
  }

  #mail(line: string): Answer {
    if (this.#transaction !== undefined) return { reply: this.#transaction.chunking ? 'bdatInProgress' : 'mailNested' }
    const { submission, policy } = this.engine.parts
    const { defaultDomain, requireTls, authentication } = policy()
    if (requireTls && !this.secure) return { reply: 'tlsRequired' }
    if (!authentication.anonymous && this.#login.user === undefined) return { reply: 'authRequired' }
    const answer = answerMail(line, { policy: this.policy, defaultDomain, spent: this.#spent })
    if (!(answer instanceof Transaction)) return answer
    const reason = submission.refusal()
    if (reason !== undefined) return { reply: replyOfLater(reason) }
    this.#transaction = answer
    return { reply: 'senderOk', values: { address: answer.sender === '' ? '<>' : answer.sender } }
  }

  #recipient(line: string): Answer {
    const transaction = this.#transaction
    if (transaction === undefined) return { reply: 'mailMissing' }
    if (transaction.chunking) return { reply: 'bdatInProgress' }
    const live = this.engine.parts.policy()
    const client = { authenticated: this.#login.user !== undefined, listed: () => this.#isListed(live) }
    const answer = answerRecipient(line, transaction, {
      defaultDomain: live.defaultDomain,
      maxRecipients: this.policy.maxRecipients,
      mayReach: ({ local, domain }) =>
        decideRelay(live.relay, { local, domain: plainDomain(domain) }, client) !== 'refused',
    })
    if (answer.reply === 'recipientOk' && transaction.recipientCount > this.#recipientsSeen) {
      this.#recipientsSeen = transaction.recipientCount
      this.progress()
    }
    return answer
  }

  /** The lists may be long: one look for each client and state of the settings. */
  #isListed(policy: Policy): boolean {
    if (this.#relaying?.policy !== policy) {
      this.#relaying = { policy, may: mayRelay(policy.relay, this.clientAddress) }
    }
    return this.#relaying.may
  }

  /** It submits mail of its own: devices and scripts, whose mistakes are mended. */
  #mayRelay(policy: Policy): boolean {
    return this.#login.user !== undefined || this.#isListed(policy)
  }

  #dataRefusal(): ReplyId | undefined {
    if (this.#transaction === undefined) return 'mailMissing'
    return this.#transaction.recipientCount === 0 ? 'recipientMissing' : undefined
  }

  #receive(transaction: Transaction, dots: boolean): Reception {
    const { submission, clock, policy } = this.engine.parts
    const sink = submission.begin()
    const receivedMs = clock.now()
    const user = this.#login.user
    const host: ReceptionHost = {
      spend: (octets) => this.#spend(octets),
      waiting: (waits) => {
        this._handlerPending = waits
      },
      hangUp: (reply) => {
        this.reply(reply)
        this.close()
      },
      mends: () => {
        const live = policy()
        const { bareLineEndings } = live
        return bareLineEndings === 'ByRelayRight' ? this.#mayRelay(live) : bareLineEndings === 'Normalize'
      },
      front: (header, whole) => {
        const trace = {
          clientName: this.#clientName,
          clientAddress: this.clientAddress,
          fullyQualifiedDomainName: this.policy.fullyQualifiedDomainName,
          protocol: protocolName({
            extended: this.#extended,
            secure: this.secure,
            authenticated: user !== undefined,
            smtpUtf8: transaction.parameters.smtpUtf8,
          }),
          id: sink.id,
          receivedMs,
        }
        const { text, messageId } = addedFields(trace, header, whole, this.#mayRelay(policy()))
        this.#addedMessageId = messageId
        return text
      },
    }
    const reception = new Reception(host, sink, this.policy.maxMessageSize, dots)
    transaction.reception = reception
    return reception
  }

  #chunkEnded(transaction: Transaction, reception: Reception, octets: number, last: boolean, resume: Done): void {
    if (last) {
      this.#complete(transaction, reception, resume)
      return
    }
    if (reception.refusal === undefined) {
      if (octets >= CHUNK_MIN) this.progress()
      this.answer(resume, { reply: 'chunkTaken', values: { octets } })
      return
    }
    // The chunks behind this one find no transaction and are thrown away, each with its reply.
    const reply = reception.refusal
    this.forget()
    this.answer(resume, { reply })
  }

  /** A chunk that belongs to no message. */
  #discarding(reply: ReplyId): DataReceiver {
    return {
      data: (_bytes, octets) => {
        this.#spend(octets)
        return true
      },
      whenWritable: (resume) => resume(),
      ended: (resume) => this.answer(resume, { reply }),
    }
  }

  #spend(octets: number): boolean {
    this.noteOctets(octets)
    this.#spent += octets
    if (this.#spent <= this.policy.maxSessionSize) return true
    if (!this._closing) {
      this.reply('sessionTooLarge')
      this.close()
    }
    return false
  }

  #complete(transaction: Transaction, reception: Reception, resume: Done): void {
    const refusal = reception.complete()
    if (refusal !== undefined) {
      this.forget()
      this.answer(resume, { reply: refusal })
      return
    }
    // From here on the message is the queue's: neither RSET nor the end of the connection takes it back.
    this.#transaction = undefined
    this.#recipientsSeen = 0
    this._handlerPending = true
    this.#storing = true
    const { virtualServer } = this.engine.parts
    const authenticatedAs = this.#login.user?.userName
    const client = { virtualServer, address: this.clientAddress, name: this.#clientName, authenticatedAs }
    const { header, decoder, sink } = reception
    const draft = transaction.draft(client, header, decoder.eightBit, this.#addedMessageId)
    submitMessage(this.engine.parts, draft, sink, (given) => {
      this._handlerPending = false
      this.#storing = false
      if (given.reply === 'messageTaken') this.clean()
      this.answer(resume, given)
    })
  }

  forget(): void {
    const reception = this.#transaction?.reception
    this.#transaction = undefined
    this.#recipientsSeen = 0
    reception?.abort()
  }

  forgetHello(): void {
    this.#extended = false
    this.#clientName = ''
    this.#login.forget()
  }
}
