/** What the relay says about itself: the replies to EHLO and HELP. */

/** The longest name taken from HELO or EHLO; a domain has 255 octets (RFC 5321 section 4.5.3.1.2). */
const HELLO_LENGTH_MAX = 300

/** The name behind HELO or EHLO, '' when none is given, as IIS allows; undefined when it is none. */
export function helloName(line: string): string | undefined {
  const name = line.trim().split(/[ \t]+/)[1] ?? ''
  return name.length > HELLO_LENGTH_MAX || /[\p{Cc}\ufffd]/u.test(name) ? undefined : name
}

export interface Announced {
  readonly fullyQualifiedDomainName: string
  readonly address: string
  /** In octets, Infinity: no limit. */
  readonly maxMessageSize: number
  readonly startTls: boolean
}

/** The lines of the reply to EHLO. Only what is true: BINARYMIME is missing because line ends are made whole. */
export function helloLines({
  fullyQualifiedDomainName,
  address,
  maxMessageSize,
  startTls,
}: Announced): readonly string[] {
  const size = Number.isFinite(maxMessageSize) ? `SIZE ${maxMessageSize}` : 'SIZE'
  const keywords = [size, 'PIPELINING', 'DSN', 'ENHANCEDSTATUSCODES', '8BITMIME', 'SMTPUTF8', 'CHUNKING', 'HELP']
  return [`${fullyQualifiedDomainName} Hello [${address}]`, ...keywords, ...(startTls ? ['STARTTLS'] : [])]
}

export function helpLines(startTls: boolean): readonly string[] {
  const commands = ['HELO', 'EHLO', ...(startTls ? ['STARTTLS'] : []), 'MAIL', 'RCPT', 'DATA', 'BDAT', 'RSET', 'NOOP']
  return ['This server supports the following commands:', [...commands, 'VRFY', 'ETRN', 'HELP', 'QUIT'].join(' ')]
}
