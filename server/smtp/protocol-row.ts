/**
 * What a row of the protocol log says, and the seam between whoever speaks SMTP and whoever writes it down. The log is the
 * implementor's; here are the types, and what must never be in a row.
 */

/** Who spoke, as cs-username tells it: inbound rows have the client's name in its place. */
export type Speaker = 'OutboundConnectionCommand' | 'OutboundConnectionResponse'

/** One row. Texts are as they came, octets as ISO 8859-1 letters: the log escapes and cuts them. Absent: `-`. */
export interface ProtocolRow {
  /** Wall time, milliseconds since 1970. */
  readonly atMs: number
  /** Client or next hop. */
  readonly remoteAddress: string | undefined
  /** Name in HELO, or the speaker outbound. */
  readonly userName: string | undefined
  /** Address that a client connected to. */
  readonly localAddress: string | undefined
  /** 0 inbound; outbound the port of the next hop. */
  readonly port: number
  readonly method: string | undefined
  readonly query: string | undefined
  /** Reply code; 0 outbound. */
  readonly status: number
  readonly bytesSent: number
  readonly bytesReceived: number
  readonly timeTakenMs: number
}

/** The protocol log of one virtual server. Neither member throws or waits. */
export interface ProtocolLog {
  /** Whether rows are wanted now: ask before making one. */
  readonly enabled: boolean
  write(row: ProtocolRow): void
}

/** The protocol log of each virtual server, by its number. */
export interface ProtocolLogging {
  readonly protocolLog: (virtualServer: string) => ProtocolLog
}

/** Commands whose arguments may be written down. Of others only the first word is: nobody knows what is in them. */
const known: ReadonlySet<string> = new Set(
  'BDAT DATA EHLO ETRN EXPN HELO HELP MAIL NOOP QUIT RCPT RSET STARTTLS TURN VRFY'.split(' '),
)

/** SASL mechanisms (RFC 4422) by their names: a text that is none could be a password. */
const mechanism =
  /^(?:PLAIN|LOGIN|ANONYMOUS|EXTERNAL|GSSAPI|GS2-[A-Z0-9-]{1,16}|NTLM|CRAM-MD5|DIGEST-MD5|SCRAM-[A-Z0-9-]{1,14}|XOAUTH2|OAUTHBEARER)$/i

/** A command line without what is secret in it. */
export interface SafeLine {
  readonly method: string
  readonly query: string
  /** A command that we know by name, AUTH included. */
  readonly known: boolean
}

/** The verb as it was written, and its arguments; of AUTH the mechanism alone (RFC 4954). */
export function safeLine(line: string): SafeLine {
  const end = line.search(/[ \t]/)
  const method = end < 0 ? line : line.slice(0, end)
  const rest = end < 0 ? '' : line.slice(end + 1).trim()
  const verb = method.toUpperCase()
  if (known.has(verb)) return { method, query: rest, known: true }
  if (!verb.startsWith('AUTH')) return { method, query: '', known: false }
  const [name = ''] = rest.split(/\s/, 1)
  return { method: 'AUTH', query: verb === 'AUTH' && mechanism.test(name) ? name : '', known: true }
}

/** Whether a line begins an AUTH, by its first four letters: cheap, for each command of a session that is not logged. */
export function beginsAuth(line: Uint8Array): boolean {
  // 0x20 is what tells a small letter from a capital.
  return (
    ((line[0] ?? 0) | 0x20) === 0x61 &&
    ((line[1] ?? 0) | 0x20) === 0x75 &&
    ((line[2] ?? 0) | 0x20) === 0x74 &&
    ((line[3] ?? 0) | 0x20) === 0x68
  )
}
