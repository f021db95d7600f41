/**
 * The format of files in the Pickup, Drop and Queue folders: lines with the envelope at the very top, then a message of
 * RFC 5322. Texts here have one character for each octet (latin1), so that places in them are places in the file.
 */
import { formatDate } from './date.js'

/** Lines at the top that begin so are about the file and not part of the message; the rest is for people. */
const OWN_PREFIX = 'x-mailroot-'

const LF = 10
const CR = 13

export interface PickupHead {
  /** Value of the first x-sender line. */
  readonly sender?: string
  /** Values of the x-receiver lines. */
  readonly receivers: readonly string[]
  /** True when the file has lines that the Queue folder writes: it is a copy of one from there. */
  readonly fromQueueFolder: boolean
  /** Where the message begins. */
  readonly start: number
}

export interface HeaderField {
  /** Lower case. */
  readonly name: string
  /** Unfolded, without blanks around it. */
  readonly value: string
  /** Where the field begins, and where the next thing does. */
  readonly start: number
  readonly end: number
}

export interface MessageHeader {
  readonly fields: readonly HeaderField[]
  /** Where the body begins, behind the empty line; where the header ends when there is none. */
  readonly bodyStart: number
  /** False when the text ended within the header: there may be more of it. */
  readonly complete: boolean
}

/** The lines in front of a message that carry its envelope, as IIS and .NET's SmtpClient write them. */
export function envelopeHead(sender: string, recipients: readonly string[]): string {
  return [`x-sender: ${sender}`, ...recipients.map((recipient) => `x-receiver: ${recipient}`)]
    .map((line) => `${line.replace(/\p{Cc}/gu, ' ')}\r\n`)
    .join('')
}

/** A line at the top of a file of the Queue folder that people read and Pickup strips. */
export function statusLine(name: string, value: string): string {
  return `${OWN_PREFIX}${name}: ${value.replace(/\p{Cc}/gu, ' ')}\r\n`
}

/** Reads the lines in front of the message, in any order and case, a byte order mark before them skipped. */
export function readEnvelopeHead(text: string): PickupHead {
  const start = text.startsWith('\xef\xbb\xbf') ? 3 : 0
  let sender: string | undefined
  const receivers: string[] = []
  let fromQueueFolder = false
  let end = start
  for (const field of readFields(text, start)) {
    if (field.name === 'x-sender') sender ??= field.value
    else if (field.name === 'x-receiver') receivers.push(field.value)
    else if (field.name.startsWith(OWN_PREFIX)) fromQueueFolder = true
    else break
    end = field.end
  }
  return { receivers, fromQueueFolder, start: end, ...(sender === undefined ? {} : { sender }) }
}

/**
 * Reads a header. A line that is no field ends it, as an empty line does: files that people write often lack the empty
 * line, and what is no field is the message to them.
 */
export function readHeader(text: string, start: number): MessageHeader {
  const fields = [...readFields(text, start)]
  const end = fields.at(-1)?.end ?? start
  const empty = /^(?:\r\n|\n|\r(?!$))/.exec(text.slice(end, end + 2))?.[0]
  if (empty !== undefined) return { fields, bodyStart: end + empty.length, complete: true }
  const line = text.slice(end, lineEnd(text, end) ?? end)
  return { fields, bodyStart: end, complete: line !== '' && !nameForm.test(line) }
}

const nameForm = /^([\x21-\x39\x3b-\x7e]+)[ \t]*:/

/** Fields from a place on, as long as lines are fields. The last line of the text counts only with its line end. */
function* readFields(text: string, start: number): Generator<HeaderField> {
  for (let at = start; ; ) {
    let end = lineEnd(text, at)
    if (end === undefined) return
    const name = nameForm.exec(text.slice(at, end))
    if (name === null) return
    while (text[end] === ' ' || text[end] === '\t') {
      const next = lineEnd(text, end)
      if (next === undefined) return
      end = next
    }
    const value = text.slice(at + name[0].length, end).replace(/\r\n?|\n/g, '')
    yield { name: (name[1] ?? '').toLowerCase(), value: value.trim(), start: at, end }
    at = end
  }
}

/** Behind the next CR LF, LF or CR; undefined when the text ends before, or may end within a CR LF. */
function lineEnd(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === LF) return at + 1
    if (letter !== CR) continue
    if (at + 1 === text.length) return undefined
    return text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  }
  return undefined
}

/** The address lists that name the recipients when no x-receiver line does. */
export interface AddressFields {
  /** In order of preference; the first that has an address is the sender. */
  readonly sender: readonly string[]
  readonly recipients: readonly string[]
}

/**
 * Sender or From, and To, Cc and Bcc. When the message was resent (RFC 5322 section 3.6.6), those of the newest block,
 * which is the first in the header: the others went to their recipients long ago.
 */
export function addressFields(fields: readonly HeaderField[]): AddressFields {
  const resent = newestResent(fields)
  const of = (from: readonly HeaderField[], ...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => from.filter((field) => field.name === name).map(({ value }) => value))
  const resentTo = of(resent, 'resent-to', 'resent-cc', 'resent-bcc')
  if (resentTo.length === 0) return { sender: of(fields, 'sender', 'from'), recipients: of(fields, 'to', 'cc', 'bcc') }
  const sender = [...of(resent, 'resent-sender', 'resent-from'), ...of(fields, 'sender', 'from')]
  return { sender, recipients: resentTo }
}

/** The first block of Resent- fields: until one of them comes again. */
function newestResent(fields: readonly HeaderField[]): readonly HeaderField[] {
  const block = new Map<string, HeaderField>()
  for (const field of fields) {
    if (!field.name.startsWith('resent-')) continue
    if (block.has(field.name)) break
    block.set(field.name, field)
  }
  return [...block.values()]
}

/** Fields that tell who got a blind copy: never sent. */
export function isBlind(field: HeaderField): boolean {
  return field.name === 'bcc' || field.name === 'resent-bcc'
}

/** The trace field of a message that came as a file: no client, so no "from" (RFC 5321 section 4.4 is about SMTP). */
export function pickupReceivedField(fullyQualifiedDomainName: string, id: string, receivedMs: number): string {
  return `Received: by ${fullyQualifiedDomainName} (Mailroot Pickup)\r\n\tid ${id};\r\n\t${formatDate(receivedMs)}\r\n`
}
