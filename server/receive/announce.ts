/** What the relay says about itself: the greeting, and the replies to EHLO and HELP. */

/** The longest name taken from HELO or EHLO; a domain has 255 octets (RFC 5321 section 4.5.3.1.2). */
const HELLO_LENGTH_MAX = 300

/** The greeting behind the host's name, as IIS has it: two blanks before the time and one after it. */
export function greetingText(date: string): string {
  return `Mailroot ESMTP MAIL Service ready at  ${date} `
}

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
  /** Whether a login is possible now. */
  readonly auth: boolean
}

/** The lines of the reply to EHLO. Only what is true: BINARYMIME is missing because line ends are made whole. */
export function helloLines({
  fullyQualifiedDomainName,
  address,
  maxMessageSize,
  startTls,
  auth,
}: Announced): readonly string[] {
  const size = Number.isFinite(maxMessageSize) ? `SIZE ${maxMessageSize}` : 'SIZE'
  const keywords = [size, 'PIPELINING', 'DSN', 'ENHANCEDSTATUSCODES', '8BITMIME', 'SMTPUTF8', 'CHUNKING', 'HELP']
  // Clients of the nineties look for the form with "=".
  const logins = auth ? ['AUTH PLAIN LOGIN', 'AUTH=LOGIN'] : []
  return [`${fullyQualifiedDomainName} Hello [${address}]`, ...keywords, ...logins, ...(startTls ? ['STARTTLS'] : [])]
}

export function helpLines({ startTls, auth }: Pick<Announced, 'startTls' | 'auth'>): readonly string[] {
  const extra = [...(startTls ? ['STARTTLS'] : []), ...(auth ? ['AUTH'] : [])]
  const commands = ['HELO', 'EHLO', ...extra, 'MAIL', 'RCPT', 'DATA', 'BDAT', 'RSET', 'NOOP']
  return ['This server supports the following commands:', [...commands, 'VRFY', 'ETRN', 'HELP', 'QUIT'].join(' ')]
}
