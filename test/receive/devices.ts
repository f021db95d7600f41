/**
 * Conversations of real devices and old programs, as their users report them (reference libraries.md L6, and the complaints
 * about legacy clients): each with what such a client needs to hear, or it prints nothing and tells nobody why.
 */

/** One thing that the client says, and the reply that it must get. */
export type Exchange = readonly [said: string, reply: RegExp]

export interface Device {
  /** What it is, and what is odd about it. */
  readonly name: string
  /** Without line ends; `end` is added. */
  readonly conversation: readonly Exchange[]
  /** The end of its command lines. */
  readonly end?: '\n'
  /** It begins with STARTTLS and knows no newer version. */
  readonly oldestTls?: 'TLSv1' | 'TLSv1.1'
  /** As the queue must have it. */
  readonly sender: string
  readonly recipients: readonly string[]
  /** The message behind the trace field. */
  readonly body: string
}

/** Of one line or of several. */
const ok = /^250[ -]/
const go = /^354 /
const text = 'Subject: scan\r\n\r\npage 1\r\n'
const data: readonly Exchange[] = [
  ['DATA', go],
  [`${text}.`, /^250 2\.6\.0 /],
]
const plain = { sender: 'scan@mail.test', recipients: ['boss@mail.test'], body: text }

/** 127.0.0.1 may relay; the local domain is mail.test, the account printer with the password s3cret. */
export const devices: readonly Device[] = [
  {
    ...plain,
    name: 'a scanner without angle brackets (smtp-server#4)',
    conversation: [['EHLO scanner', ok], ['MAIL FROM:scan@mail.test', ok], ['RCPT TO:boss@mail.test', ok], ...data],
  },
  {
    ...plain,
    name: 'a multifunction printer with a blank behind the colon (smtp-server#120)',
    conversation: [['EHLO mfp', ok], ['MAIL FROM: <scan@mail.test>', ok], ['RCPT TO: <boss@mail.test>', ok], ...data],
  },
  {
    ...plain,
    name: 'a UPS card with a blank before the colon, lower case and HELO alone',
    conversation: [['helo ups', ok], ['mail from : <scan@mail.test>', ok], ['rcpt to : <boss@mail.test>', ok], ...data],
  },
  {
    ...plain,
    name: 'a Windows host with an underscore in its name and in the domain of its sender (smtp-server#259)',
    sender: 'alert@web_01.corp.test',
    conversation: [
      ['EHLO WEB_01', ok],
      ['MAIL FROM:<alert@web_01.corp.test>', ok],
      ['RCPT TO:<boss@mail.test>', ok],
      ...data,
    ],
  },
  {
    ...plain,
    name: 'an iLO whose user name ends with a dot',
    sender: 'ilo.rack4.@mail.test',
    conversation: [
      ['EHLO ilo', ok],
      ['MAIL FROM:<ilo.rack4.@mail.test>', ok],
      ['RCPT TO:<boss@mail.test>', ok],
      ...data,
    ],
  },
  {
    ...plain,
    name: 'a cron job that sends as a bare user to a bare user',
    sender: 'root@mail.test',
    recipients: ['root@mail.test'],
    conversation: [['HELO box', ok], ['MAIL FROM:<root>', ok], ['RCPT TO:<root>', ok], ...data],
  },
  {
    ...plain,
    name: 'a controller that says HELO without a name (IIS: SmtpHeloNoDomain)',
    conversation: [['HELO', ok], ['MAIL FROM:<scan@mail.test>', ok], ['RCPT TO:<boss@mail.test>', ok], ...data],
  },
  {
    ...plain,
    name: 'a controller that never says hello (IIS: SmtpMailNoHelo)',
    conversation: [['MAIL FROM:<scan@mail.test>', ok], ['RCPT TO:<boss@mail.test>', ok], ...data],
  },
  {
    ...plain,
    name: 'a PLC that ends its lines with LF alone, all but the last two',
    end: '\n',
    conversation: [
      ['HELO plc', ok],
      ['MAIL FROM:<scan@mail.test>', ok],
      ['RCPT TO:<boss@mail.test>', ok],
      ['DATA', go],
      // One that ends the message with LF.LF too gets no 250: nothing but CRLF.CRLF may end it (smuggling).
      ['Subject: scan\n\npage 1\r\n.\r', /^250 2\.6\.0 /],
    ],
  },
  {
    ...plain,
    name: 'a copier with an address for a name, SIZE, two recipients and a blank at the end of a line',
    recipients: ['boss@mail.test', 'staff@mail.test'],
    conversation: [
      ['EHLO [192.168.0.20]', ok],
      ['MAIL FROM:<scan@mail.test> SIZE=40', ok],
      ['RCPT TO:<boss@mail.test>', ok],
      ['RCPT TO:<staff@mail.test> ', ok],
      ...data,
    ],
  },
  {
    ...plain,
    name: 'a device that asks for everything first',
    conversation: [
      ['EHLO nosy.test', ok],
      ['NOOP', ok],
      ['RSET', ok],
      ['VRFY boss', /^252 /],
      ['HELP', /^214/],
      ['MAIL FROM:<scan@mail.test> BODY=7BIT', ok],
      ['RCPT TO:<boss@mail.test>', ok],
      ...data,
    ],
  },
  {
    ...plain,
    name: 'a Xerox that compares the prompts of AUTH LOGIN letter by letter (smtp-oauth-relay#57)',
    recipients: ['boss@far.test'],
    conversation: [
      ['EHLO xerox', /^250-AUTH (?:\S+ )*LOGIN/m],
      // "Username:" and "Password:", as IIS and Exchange say.
      ['AUTH LOGIN', /^334 VXNlcm5hbWU6$/],
      [base64('printer'), /^334 UGFzc3dvcmQ6$/],
      [base64('s3cret'), /^235 /],
      ['MAIL FROM:<scan@mail.test>', ok],
      ['RCPT TO:<boss@far.test>', ok],
      ...data,
    ],
  },
  {
    ...plain,
    name: 'a camera that sends the user name with AUTH LOGIN, in lower case',
    conversation: [
      ['ehlo camera', /AUTH/],
      [`auth login ${base64('printer')}`, /^334 UGFzc3dvcmQ6$/],
      [base64('s3cret'), /^235 /],
      ['mail from:<scan@mail.test>', ok],
      ['rcpt to:<boss@mail.test>', ok],
      ...data,
    ],
  },
  {
    ...plain,
    name: 'an old mail library that names its account in MAIL (RFC 4954)',
    conversation: [
      ['EHLO old', ok],
      [`AUTH PLAIN ${base64('\0printer\0s3cret')}`, /^235 /],
      ['MAIL FROM:<scan@mail.test> AUTH=<>', ok],
      ['RCPT TO:<boss@mail.test>', ok],
      ...data,
    ],
  },
  {
    ...plain,
    name: 'a printer that knows nothing newer than TLS 1.0 (smtp-oauth-relay#70)',
    oldestTls: 'TLSv1',
    conversation: [['EHLO printer', ok], ['MAIL FROM:<scan@mail.test>', ok], ['RCPT TO:<boss@mail.test>', ok], ...data],
  },
  {
    ...plain,
    name: 'a printer that knows nothing newer than TLS 1.1',
    oldestTls: 'TLSv1.1',
    conversation: [['EHLO printer', ok], ['MAIL FROM:<scan@mail.test>', ok], ['RCPT TO:<boss@mail.test>', ok], ...data],
  },
]

function base64(value: string): string {
  return Buffer.from(value).toString('base64')
}
