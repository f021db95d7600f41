/** What is known between MAIL and the end of the message. */
import type { Draft, EnvelopeRecipient, RecipientDsn } from '../queue/envelope.js'
import { isInternational, type ParsedPath } from '../smtp/address.js'
import type { HeaderScanner } from '../smtp/header.js'
import type { MailParameters, RecipientParameters } from '../smtp/parameters.js'
import type { Reception } from './reception.js'

/** What the session adds to a draft. */
export interface Client {
  readonly virtualServer: string
  readonly address: string | undefined
  /** What it said in HELO or EHLO; '' when nothing. */
  readonly name: string
  /** The account that it has logged in with. */
  readonly authenticatedAs: string | undefined
}

export class Transaction {
  readonly sender: string
  readonly parameters: MailParameters
  /** Its message, from DATA or the first BDAT on. */
  reception: Reception | undefined
  /** BDAT has begun: only BDAT may follow. */
  chunking = false
  readonly #recipients = new Map<string, EnvelopeRecipient>()

  constructor(sender: string, parameters: MailParameters) {
    this.sender = sender
    this.parameters = parameters
  }

  get recipientCount(): number {
    return this.#recipients.size
  }

  /** Domains are compared without case, local parts with it (RFC 5321 section 2.4). */
  has(path: ParsedPath): boolean {
    return this.#recipients.has(recipientKey(path))
  }

  /** An address that is there already is kept as it was. */
  add(path: ParsedPath, { notify, orcpt }: RecipientParameters): void {
    const key = recipientKey(path)
    if (this.#recipients.has(key)) return
    const dsn: RecipientDsn = { ...(notify && { notify }), ...(orcpt !== undefined && { orcpt }) }
    const asked = notify !== undefined || orcpt !== undefined
    this.#recipients.set(key, asked ? { address: path.address, dsn } : { address: path.address })
  }

  /** `addedMessageId`: one that we put in front because there was none. */
  draft(client: Client, header: HeaderScanner, eightBit: boolean, addedMessageId: string | undefined): Draft {
    const { ret, envid } = this.parameters
    const messageId = header.messageId ?? addedMessageId
    return {
      virtualServer: client.virtualServer,
      source: 'SMTP',
      sender: this.sender,
      recipients: [...this.#recipients.values()],
      ...(ret !== undefined && { ret }),
      ...(envid !== undefined && { envid }),
      smtpUtf8: this.#needsSmtpUtf8(header),
      eightBit,
      hops: header.hops,
      ...(messageId !== undefined && { internetMessageId: messageId }),
      ...(header.subject !== undefined && { subject: header.subject }),
      ...(client.address !== undefined && { clientIp: client.address }),
      ...(client.name !== '' && { clientName: client.name }),
      ...(client.authenticatedAs !== undefined && { authenticatedAs: client.authenticatedAs }),
    }
  }

  /** A client may ask for SMTPUTF8 out of habit; a next hop without it can have what does not need it (RFC 6531). */
  #needsSmtpUtf8(header: HeaderScanner): boolean {
    if (!this.parameters.smtpUtf8) return false
    if (header.eightBit || isInternational(this.sender)) return true
    for (const recipient of this.#recipients.values()) if (isInternational(recipient.address)) return true
    return false
  }
}

function recipientKey(path: ParsedPath): string {
  return `${path.local}@${path.domain.toLowerCase()}`
}
