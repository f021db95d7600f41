/** What a file in the Pickup folder says: its envelope, and what of it is sent. Pure. */
import addressparser from 'nodemailer/lib/addressparser'
import type { GivenEnvelope } from '../queue/badmail.js'
import type { Draft } from '../queue/envelope.js'
import { isInternational, parsePath } from '../smtp/address.js'
import { formatDate } from '../smtp/date.js'
import {
  addressFields,
  type HeaderField,
  isBlind,
  type MessageHeader,
  type PickupHead,
  pickupReceivedField,
  readEnvelopeHead,
  readHeader,
} from '../smtp/pickup-format.js'

/** How much of a file is looked at for its header; a longer header is refused. */
export const HEADER_BYTES_MAX = 256 * 1024

/** More recipients than this in one file are refused: the queue keeps a record for each. */
export const RECIPIENTS_MAX = 10_000

/** Of longer ones only the beginning is kept beside the message, for people who look for it. */
const SUBJECT_MAX = 255
const MESSAGE_ID_MAX = 998

/** What is known beside the file. */
export interface FileContext {
  readonly virtualServer: string
  readonly id: string
  readonly fullyQualifiedDomainName: string
  /** Completes an address without a domain. */
  readonly defaultDomain: string
  readonly nowMs: number
  /** Decodes encoded words (RFC 2047) in the subject. */
  readonly decodeText: (value: string) => string
  /** What an administrator says in place of the file. */
  readonly given?: GivenEnvelope
}

export interface FileMessage {
  readonly kind: 'message'
  /** All but `eightBit`, which is known when the body was read. */
  readonly draft: Omit<Draft, 'eightBit'>
  /** What stands in front: the trace field, and Date and Message-ID where they lack. */
  readonly prefix: string
  /** The parts of the header that are sent, as places in the file. */
  readonly kept: readonly { readonly start: number; readonly end: number }[]
  readonly bodyStart: number
  /** True: leading dots are as they are meant, whatever they look like. */
  readonly dotsAsTheyAre: boolean
}

/** Why a file is no message: for people, and for whoever counts. */
interface Fault {
  readonly reason: string
  readonly noRecipients?: true
  readonly sender?: string
}

/** A file that is no message, with what it says all the same. */
export interface BadFile extends Fault {
  readonly kind: 'bad'
  readonly subject?: string
  readonly internetMessageId?: string
}

export type FileReading = FileMessage | BadFile

/** Reads the beginning of a file; `whole` when that is all of it. */
export function readFileMessage(beginning: Buffer, whole: boolean, context: FileContext): FileReading {
  if (
    beginning.subarray(0, 512).includes(0) &&
    /^(?:\xff\xfe|\xfe\xff|.\0.\0)/s.test(beginning.toString('latin1', 0, 4))
  ) {
    return bad(
      'It is written in UTF-16. Write it in ASCII or UTF-8: in Windows PowerShell with "Out-File -Encoding ascii".',
    )
  }
  const text = beginning.toString('latin1') + (whole ? '\r\n' : '')
  const head = readEnvelopeHead(text)
  const header = readHeader(text, head.start)
  if (!whole && !header.complete) return bad(`Its header is longer than ${HEADER_BYTES_MAX} octets.`)
  const envelope = readEnvelope(withGiven(head, context.given), header, context.defaultDomain)
  const field = fieldValue(header, 'subject')
  const subject = field === undefined ? {} : { subject: visible(context.decodeText(utf8(field)), SUBJECT_MAX) }
  if ('reason' in envelope) return { kind: 'bad', ...envelope, ...subject, ...idIn(header) }
  const { prefix, messageId } = startOf(header, context)
  return {
    kind: 'message',
    draft: {
      virtualServer: context.virtualServer,
      source: 'PICKUP',
      sender: envelope.sender,
      recipients: envelope.recipients.map((address) => ({ address })),
      smtpUtf8: [envelope.sender, ...envelope.recipients].some(isInternational),
      hops: header.fields.filter(({ name }) => name === 'received').length,
      internetMessageId: messageId,
      ...subject,
    },
    prefix,
    kept: header.fields.filter((field) => !isBlind(field)),
    bodyStart: Math.min(header.bodyStart, beginning.length),
    dotsAsTheyAre: head.fromQueueFolder,
  }
}

function bad(reason: string): BadFile {
  return { kind: 'bad', reason }
}

/** Lines at the top as they would be if they said what was given; of these texts each octet is one character. */
function withGiven(head: PickupHead, given: GivenEnvelope | undefined): PickupHead {
  const latin1 = (text: string): string => Buffer.from(text).toString('latin1')
  return {
    ...head,
    ...(given?.sender === undefined ? {} : { sender: latin1(given.sender) }),
    ...(given?.recipients === undefined ? {} : { receivers: given.recipients.map(latin1) }),
  }
}

function idIn(header: MessageHeader): { readonly internetMessageId?: string } {
  const own = fieldValue(header, 'message-id')
  return own === undefined || own === '' ? {} : { internetMessageId: visible(utf8(own), MESSAGE_ID_MAX) }
}

function startOf(header: MessageHeader, context: FileContext): { prefix: string; messageId: string } {
  const { fullyQualifiedDomainName, id, nowMs } = context
  const own = fieldValue(header, 'message-id')
  const messageId =
    own === undefined || own === '' ? `<${id}@${fullyQualifiedDomainName}>` : visible(utf8(own), MESSAGE_ID_MAX)
  let prefix = pickupReceivedField(fullyQualifiedDomainName, id, nowMs)
  if (fieldValue(header, 'date') === undefined) prefix += `Date: ${formatDate(nowMs)}\r\n`
  // One that is there but empty stays: two fields of the name would be worse.
  if (own === undefined) prefix += `Message-ID: ${messageId}\r\n`
  return { prefix, messageId }
}

type FileEnvelope = { readonly sender: string; readonly recipients: readonly string[] } | Fault

/** The lines at the top win; what they leave open comes from the header. All or nothing: no recipient is passed over. */
function readEnvelope(head: PickupHead, { fields }: MessageHeader, defaultDomain: string): FileEnvelope {
  const named = addressFields(fields)
  const sender = senderOf(head.sender, named.sender, defaultDomain)
  if (typeof sender === 'object') return sender
  const byLines = head.receivers.length > 0
  const recipients = new Map<string, string>()
  for (const list of byLines ? head.receivers : named.recipients) {
    for (const address of byLines ? lineMailboxes(list, defaultDomain) : mailboxes(list)) {
      const parsed = parsePath(`<${address}>`, 'forward', defaultDomain)
      if (parsed === undefined) return { sender, reason: `The recipient "${visible(address)}" is no e-mail address.` }
      recipients.set(`${parsed.local}@${parsed.domain.toLowerCase()}`, parsed.address)
      if (recipients.size > RECIPIENTS_MAX) return { sender, reason: `It has more than ${RECIPIENTS_MAX} recipients.` }
    }
  }
  if (recipients.size > 0) return { sender, recipients: [...recipients.values()] }
  const where = byLines ? 'its x-receiver lines are empty' : 'it has no x-receiver line and no address in To, Cc or Bcc'
  return { sender, reason: `It has no recipient: ${where}.`, noRecipients: true }
}

function senderOf(
  line: string | undefined,
  lists: readonly string[],
  defaultDomain: string,
): string | { readonly reason: string } {
  if (line !== undefined && /^(?:<>)?$/.test(line)) return ''
  const address = (line === undefined ? lists.flatMap(mailboxes) : lineMailboxes(line, defaultDomain)).at(0)
  if (address === undefined) {
    return { reason: 'It has no sender: it has no x-sender line and no address in Sender or From.' }
  }
  const parsed = parsePath(`<${address}>`, 'reverse', defaultDomain)
  return parsed?.address ?? { reason: `The sender "${visible(address)}" is no e-mail address.` }
}

/** What a line at the top names: a bare address of any form that SMTP takes, else a list as .NET writes it, with names. */
function lineMailboxes(line: string, defaultDomain: string): readonly string[] {
  const bare = utf8(line).replace(/^<(.*)>$/s, '$1')
  return parsePath(`<${bare}>`, 'forward', defaultDomain) === undefined ? mailboxes(line) : [bare]
}

/** The addresses of a list, those in groups too. Names without an address stay as they are, so that they are refused. */
function mailboxes(list: string): readonly string[] {
  return addressparser(utf8(list), { flatten: true })
    .map(({ address, name }) => (address === '' ? name : address))
    .filter((address) => address !== '')
}

function fieldValue({ fields }: MessageHeader, name: string): string | undefined {
  return fields.find((field: HeaderField) => field.name === name)?.value
}

/** Texts of a file have one character for each octet; what they mean is UTF-8 (RFC 6532). */
function utf8(text: string): string {
  return Buffer.from(text, 'latin1').toString('utf8')
}

function visible(text: string, max = 320): string {
  return text.slice(0, max).replace(/\p{Cc}/gu, ' ')
}
