/** The trace field that the relay puts in front of each message it takes (RFC 5321 section 4.4). */
import { formatDate } from './date.js'

export interface Reception {
  /** What the client said in HELO or EHLO; empty when it said nothing. */
  readonly clientName: string
  /** The client's address without brackets, where it is known. */
  readonly clientAddress: string | undefined
  readonly fullyQualifiedDomainName: string
  /** ESMTP, ESMTPS and so on (RFC 3848, RFC 6531). */
  readonly protocol: string
  /** The id of the message in the queue. */
  readonly id: string
  /** Wall time in milliseconds. */
  readonly receivedMs: number
}

/** The Received field with its line end, folded in lines below 78 octets where names allow it. */
export function receivedField(reception: Reception): string {
  const literal = reception.clientAddress === undefined ? 'unknown' : addressLiteral(reception.clientAddress)
  const name = traceName(reception.clientName) ?? literal
  return (
    `Received: from ${name} (${literal})\r\n` +
    `\tby ${reception.fullyQualifiedDomainName} with ${reception.protocol} id ${reception.id};\r\n` +
    `\t${formatDate(reception.receivedMs)}\r\n`
  )
}

/** The protocol in a Received field: RFC 3848, and RFC 6531 section 4.3 for SMTPUTF8. */
export function protocolName(session: {
  readonly extended: boolean
  readonly secure: boolean
  readonly authenticated: boolean
  readonly smtpUtf8: boolean
}): string {
  if (!session.extended) return 'SMTP'
  const suffix = (session.secure ? 'S' : '') + (session.authenticated ? 'A' : '')
  return `${session.smtpUtf8 ? 'UTF8SMTP' : 'ESMTP'}${suffix}`
}

/** `[192.0.2.1]` or `[IPv6:2001:db8::1]` (RFC 5321 section 4.1.3). */
export function addressLiteral(address: string): string {
  return address.includes(':') ? `[IPv6:${address}]` : `[${address}]`
}

/** A client may say anything: only what cannot be read as another part of the field is repeated. */
function traceName(name: string): string | undefined {
  const kept = name.replace(/[^\x21-\x7e]|[();"\\<>,]/g, '').slice(0, 255)
  return kept === '' ? undefined : kept
}
