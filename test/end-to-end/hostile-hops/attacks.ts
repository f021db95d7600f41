/** What next hops do that mean no good, as data: what is done at which step, and what must become of the mail for them. */

/** CONNECT, a verb, BODY (some of a body came) or DOT (all of it did), as in `test/support/hop.ts`. */
export type Place = 'CONNECT' | 'EHLO' | 'STARTTLS' | 'MAIL' | 'RCPT' | 'DATA' | 'BODY' | 'DOT' | 'RSET'

export type Act =
  /** Lines, with their last line end added. */
  | { readonly say: string }
  /** Again and again, as fast as it is read. */
  | { readonly pour: string }
  /** One octet after the other, for ever, with this pause. */
  | { readonly trickle: string; readonly everyMs: number }
  /** 220, and then no TLS. */
  | { readonly noTls: 'garbage' | 'silence' | 'end' }
  /** 220, and TLS with such a certificate. */
  | { readonly certificate: 'wrong name' | 'expired' | 'self-signed' }
  /** Nothing is said; nothing is read; a reset; an end after some octets. */
  | 'silence'
  | 'stop reading'
  | 'reset'
  | { readonly end: string }

export interface Attack {
  readonly name: string
  /** Those of a group run at the same time. */
  readonly group: string
  readonly at: Place
  readonly act: Act
  /** Only at the second message of a connection and later. */
  readonly reused?: true
  /** In the place of the usual ones. */
  readonly keywords?: readonly string[]
  readonly tlsMode?: 'Opportunistic' | 'Required' | 'Verified'
  /** Of each message; a few hundred octets unless said. */
  readonly octets?: number
  /**
   * untried: the route waits, and nothing counts against a message; deferred: a clean retry; unknown: possibly a duplicate;
   * sent: it does no harm; failed: the next hop may say so, and the sender is told.
   */
  readonly becomes: 'untried' | 'deferred' | 'unknown' | 'sent' | 'failed'
  /** Some of those that are untried count an attempt: that the route ends there may be their fault. */
  readonly mayCount?: true
  /** The last error that people see. */
  readonly text?: RegExp
}

/** Where a broken conversation leaves a message. */
const broken = {
  CONNECT: 'untried',
  EHLO: 'untried',
  MAIL: 'deferred',
  RCPT: 'deferred',
  DATA: 'deferred',
  DOT: 'unknown',
} as const
const places = ['CONNECT', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'DOT'] as const

function everywhere(name: string, act: Act, text: RegExp, but: readonly Place[] = []): readonly Attack[] {
  return places
    .filter((at) => !but.includes(at))
    .map((at) => ({ name: `${name} at ${at}`, group: name, at, act, becomes: broken[at], text }))
}

const escapes = 'a\u001b[2J\u001b]0;title\u0007\u0000b\u009b31m\u0085c\u2028d\u202ee'

export const attacks: readonly Attack[] = [
  ...everywhere('an endless line', { pour: 'x'.repeat(8192) }, /maximum allowed size/),
  ...everywhere('an endless reply', { pour: '250-and more\r\n'.repeat(500) }, /maximum allowed size/),
  ...everywhere('empty lines without end', { pour: '\r\n'.repeat(4096) }, /maximum allowed size/),
  ...everywhere('no reply', 'silence', /no answer within 2 s/),
  ...everywhere('a reply that trickles', { trickle: '250-', everyMs: 100 }, /no answer within 2 s/),
  ...everywhere('a reset', 'reset', /reset|closed/),
  ...everywhere('an end of the connection', { end: '25' }, /closed/),
  ...everywhere('a text without a code', { say: 'hello there' }, /does not speak SMTP: hello there|hello there/),
  ...everywhere('the code 999', { say: '999 nine' }, /999 nine/),
  ...everywhere('two codes in one reply', { say: '250-one\r\n550 two' }, /250-?\s*one/),
  ...everywhere('354 out of place', { say: '354 go on' }, /354 go on/, ['EHLO', 'DATA']),
  {
    group: 'out of step',
    name: '250 in place of 354',
    at: 'DATA',
    act: { say: '250 ok' },
    becomes: 'deferred',
    text: /250 ok/,
  },
  {
    group: 'out of step',
    name: 'two greetings',
    at: 'CONNECT',
    act: { say: '220 a\r\n220 b' },
    becomes: 'untried',
    text: /before it was asked/,
  },
  {
    group: 'out of step',
    name: 'all replies at once',
    at: 'CONNECT',
    act: { say: '220 a\r\n250 b\r\n250 c\r\n250 d\r\n354 e\r\n250 f' },
    becomes: 'untried',
    text: /before it was asked/,
  },
  {
    group: 'out of step',
    name: '250 for a message before it is there',
    at: 'DATA',
    act: { say: '354 go on\r\n250 taken' },
    becomes: 'deferred',
    text: /before it was asked/,
  },
  ...(['CONNECT', 'EHLO', 'STARTTLS', 'MAIL', 'RCPT'] as const).map(
    (at): Attack => ({
      group: '421',
      name: `421 at ${at}`,
      at,
      act: { say: '421 4.3.2 going down' },
      becomes: 'untried',
      ...(at === 'RCPT' ? { mayCount: true } : {}),
      text: /421 4\.3\.2 going down/,
    }),
  ),
  ...(['DATA', 'DOT'] as const).map(
    (at): Attack => ({
      group: '421',
      name: `421 at ${at}`,
      at,
      act: { say: '421 4.3.2 going down' },
      becomes: 'untried',
      mayCount: true,
      text: /421/,
    }),
  ),
  {
    group: '421',
    name: '421 between messages',
    at: 'MAIL',
    act: { say: '421 4.4.2 idle' },
    reused: true,
    becomes: 'sent',
  },
  {
    group: '421',
    name: '421 behind the reply to the dot',
    at: 'DOT',
    act: { say: '250 ok\r\n421 bye' },
    becomes: 'sent',
  },
  { group: '421', name: 'an end between messages', at: 'MAIL', act: { end: '' }, reused: true, becomes: 'sent' },
  ...(['garbage', 'silence', 'end'] as const).map(
    (noTls): Attack => ({
      group: 'TLS',
      name: `${noTls} in place of TLS, where it is required`,
      at: 'STARTTLS',
      act: { noTls },
      tlsMode: 'Required',
      becomes: 'untried',
    }),
  ),
  { group: 'TLS', name: 'garbage in place of TLS', at: 'STARTTLS', act: { noTls: 'garbage' }, becomes: 'sent' },
  {
    group: 'TLS',
    name: 'replies behind the 220 to STARTTLS',
    at: 'STARTTLS',
    act: { say: '220 go\r\n250-x\r\n250 AUTH PLAIN' },
    tlsMode: 'Required',
    becomes: 'untried',
    text: /before it was asked/,
  },
  ...(['wrong name', 'expired', 'self-signed'] as const).map(
    (certificate): Attack => ({
      group: 'certificates',
      name: `a certificate that is not good (${certificate})`,
      at: 'STARTTLS',
      act: { certificate },
      tlsMode: 'Verified',
      becomes: 'untried',
      text: /certificate/,
    }),
  ),
  {
    group: 'sizes',
    name: 'ten thousand keywords',
    at: 'EHLO',
    act: { say: `250-x\r\n${[...Array(10_000).keys()].map((n) => `250-X${n}`).join('\r\n')}\r\n250 SIZE` },
    becomes: 'untried',
    text: /maximum allowed size/,
  },
  {
    group: 'sizes',
    name: 'a size that is no number',
    at: 'EHLO',
    act: { say: '250-x\r\n250 SIZE 0x10' },
    becomes: 'sent',
  },
  {
    group: 'a host that stops reading',
    name: 'a host that stops reading in the body',
    at: 'BODY',
    act: 'stop reading',
    keywords: ['PIPELINING'],
    octets: 12 * 1024 * 1024,
    becomes: 'deferred',
    text: /no answer within 2 s/,
  },
  {
    group: 'sizes',
    name: 'terminal escapes and a giant text',
    at: 'RCPT',
    act: { say: `450 4.2.0 ${escapes}${'y'.repeat(30_000)}` },
    becomes: 'deferred',
    text: /^450 4\.2\.0 a \[2J \]0;title b/,
  },
  {
    group: 'sizes',
    name: 'a refusal of giant length with terminal escapes',
    at: 'RCPT',
    act: { say: `550 5.1.1 ${escapes}${'z'.repeat(30_000)}` },
    becomes: 'failed',
  },
]

/** The domain for which an attack is the next hop. */
export function domainOf(attack: Attack): string {
  return `a${attacks.indexOf(attack)}.hostile.test`
}
