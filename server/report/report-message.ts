/** A report (RFC 3464) as a message of its own. Pure. */
import { encode as encodeQuotedPrintable, wrap as wrapQuotedPrintable } from 'nodemailer/lib/qp'
import type { Draft } from '../queue/envelope.js'
import type { About, ReportRequest } from '../queue/reporter.js'
import { formatDate } from '../smtp/date.js'
import { deliveryStatus } from './delivery-status.js'
import { explanation } from './explanation.js'
import { isAscii, type OriginalPart, originalPart } from './original.js'
import { beyondAscii, field, oneLine } from './text.js'

/** The words of IIS. */
const subjects: Readonly<Record<About['action'], string>> = {
  failed: 'Delivery Status Notification (Failure)',
  delayed: 'Delivery Status Notification (Delay)',
  delivered: 'Delivery Status Notification (Success)',
  relayed: 'Delivery Status Notification (Relay)',
}

const BASE64_LINE = 76
const ADDRESS_CHARACTERS_MAX = 320

/** A part of the report, ready to stand between boundaries. */
interface Part {
  readonly type: string
  readonly encoding: '7bit' | '8bit' | 'quoted-printable' | 'base64'
  /** Ends in CR LF. */
  readonly bytes: Buffer
}

/**
 * The report and its envelope. Wherever the rules allow it the report is ASCII, so that a next hop which refused the
 * original for want of 8BITMIME or SMTPUTF8 takes it: UTF-8 parts are encoded, and only the address of its own recipient
 * that is not ASCII, or the body of an original that is not, needs more.
 */
export function reportMessage(
  request: ReportRequest,
  fullyQualifiedDomainName: string,
): { readonly draft: Draft; readonly body: Buffer } {
  const { envelope, about, to, id, nowMs } = request
  const subject = subjects[about.action]
  const status = statusPart(deliveryStatus(envelope, about, fullyQualifiedDomainName))
  const parts = [
    textPart(explanation(request, fullyQualifiedDomainName)),
    status,
    originalAsPart(originalPart(request)),
  ]
  const boundary = unusedBoundary(id, parts)
  const original = messageId(envelope.internetMessageId)
  const header = [
    field('From', `postmaster@${fullyQualifiedDomainName}`),
    field('To', `<${oneLine(to, ADDRESS_CHARACTERS_MAX)}>`),
    field('Subject', subject),
    field('Date', formatDate(nowMs)),
    field('Message-ID', `<${id}@${fullyQualifiedDomainName}>`),
    ...(original === undefined ? [] : [field('In-Reply-To', original), field('References', original)]),
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    // RFC 6522 section 3: the subtype of the second part.
    `Content-Type: multipart/report; report-type=${status.type.replace('message/', '')};\r\n boundary="${boundary}"`,
    '',
    'This is a MIME-formatted message. Its parts need a mail program that knows MIME.',
    '',
  ]
  const body = Buffer.concat([
    Buffer.from(header.join('\r\n')),
    ...parts.flatMap((part) => [Buffer.from(partHeader(boundary, part)), part.bytes]),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const draft: Draft = {
    virtualServer: envelope.virtualServer,
    source: 'DSN',
    sender: '',
    recipients: [{ address: to }],
    smtpUtf8: beyondAscii(to),
    eightBit: !isAscii(body),
    hops: 0,
    internetMessageId: `<${id}@${fullyQualifiedDomainName}>`,
    subject,
    parent: envelope.id,
  }
  return { draft, body }
}

function partHeader(boundary: string, { type, encoding }: Part): string {
  return `\r\n--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`
}

function textPart(lines: readonly string[]): Part {
  return encoded('text/plain; charset=us-ascii', 'text/plain; charset=utf-8', lines)
}

function statusPart(lines: readonly string[]): Part {
  return encoded('message/delivery-status', 'message/global-delivery-status', lines)
}

/** Lines as they are when they are ASCII, else in quoted-printable, which people can still read in a raw message. */
function encoded(asciiType: string, utf8Type: string, lines: readonly string[]): Part {
  const text = `${lines.join('\r\n')}\r\n`
  if (!beyondAscii(text)) return { type: asciiType, encoding: '7bit', bytes: Buffer.from(text) }
  const quoted = wrapQuotedPrintable(encodeQuotedPrintable(Buffer.from(text)))
  return { type: utf8Type, encoding: 'quoted-printable', bytes: Buffer.from(`${quoted.replace(/\r?\n/g, '\r\n')}\r\n`) }
}

/** RFC 2046 section 5.2.1 allows message/rfc822 no encoding; the other types take base64. */
function originalAsPart({ type, bytes, ascii }: OriginalPart): Part {
  if (ascii) return { type, encoding: '7bit', bytes }
  if (type === 'message/rfc822') return { type, encoding: '8bit', bytes }
  const lines = bytes.toString('base64').match(new RegExp(`.{1,${BASE64_LINE}}`, 'g')) ?? []
  const named = type.startsWith('text/') ? `${type}; charset=utf-8` : type
  return { type: named, encoding: 'base64', bytes: Buffer.from(`${lines.join('\r\n')}\r\n`) }
}

/** A boundary that none of the parts holds, whoever wrote them. */
function unusedBoundary(id: string, parts: readonly Part[]): string {
  for (let n = 1; ; n++) {
    const boundary = `=_DSN_${id}_${n}`
    if (!parts.some(({ bytes }) => bytes.includes(boundary))) return boundary
  }
}

/** A Message-ID that can be quoted: ASCII without blanks, in brackets. */
function messageId(text: string | undefined): string | undefined {
  const inner = /^<?([\x21-\x3b=\x3f-\x7e]{1,900})>?$/.exec(text?.trim() ?? '')?.[1]
  return inner === undefined ? undefined : `<${inner}>`
}
