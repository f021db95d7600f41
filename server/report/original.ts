/** The third part of a report: the original, or its header. Pure. */
import type { About, ReportRequest } from '../queue/reporter.js'

export interface OriginalPart {
  /** message/rfc822 or text/rfc822-headers, or their forms for UTF-8 headers (RFC 6533). */
  readonly type: string
  /** True when only the header is in it. */
  readonly headerOnly: boolean
  readonly bytes: Buffer
  /** Whether `bytes` may travel as they are: no octet above 127. */
  readonly ascii: boolean
}

const CR = 0x0d
const LF = 0x0a

/**
 * What of the original is returned: all of it, or the header alone when the sender asked for that (RET=HDRS), when it has
 * not failed (RFC 3461 section 6.2), when the queue could not hand over the whole, or when the message failed because it
 * is not ASCII: then its body would make the report fail in the same way.
 */
export function originalPart({ envelope, original, whole, about }: ReportRequest): OriginalPart {
  const end = headerEnd(original)
  const international = envelope.smtpUtf8 && !isAscii(original.subarray(0, end))
  const headerOnly =
    about.action !== 'failed' || envelope.ret === 'HDRS' || !whole || (isTooModern(about) && !isAscii(original))
  const bytes = completeLines(headerOnly ? original.subarray(0, end) : original)
  const [message, headers] = international
    ? ['message/global', 'message/global-headers']
    : ['message/rfc822', 'text/rfc822-headers']
  return { type: headerOnly ? headers : message, headerOnly, bytes, ascii: isAscii(bytes) }
}

/** A next hop does not take what is not ASCII. */
function isTooModern(about: About): boolean {
  return about.action === 'failed' && about.recipients.some(({ error }) => /^5\.6\.[3-9]$/.test(error.enhanced ?? ''))
}

/** True when no octet is above 127. */
export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((octet) => octet < 0x80)
}

/** Where the header ends, its last line end included; the end of the bytes when no empty line is in them. */
function headerEnd(bytes: Buffer): number {
  for (let start = 0; start < bytes.length; ) {
    const lf = bytes.indexOf(LF, start)
    if (lf < 0) return bytes.length
    if (lf === start || (lf === start + 1 && bytes[start] === CR)) return start
    start = lf + 1
  }
  return bytes.length
}

/** Every line ends in CR LF, the last one too: a CR or LF alone could be read as a line end by some and not by others. */
export function completeLines(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1').replace(/\r\n|\r|\n/g, '\r\n')
  return Buffer.from(text === '' || text.endsWith('\r\n') ? text : `${text}\r\n`, 'latin1')
}
