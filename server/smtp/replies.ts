/** Every reply that the relay gives to a client: one table, with IIS's texts. The ids are stable; logs may name them. */

export interface Reply {
  readonly code: number
  /** RFC 3463; left out where RFC 2034 section 4 wants none: greeting, HELO and EHLO, 354. */
  readonly enhanced?: string
  /** `{name}` is replaced by a value. */
  readonly text: string
}

export const replies = {
  accessDenied: { code: 554, enhanced: '5.7.1', text: '{fqdn} Access denied' },
  accessEnded: { code: 421, enhanced: '4.7.1', text: '{fqdn} Access denied, closing transmission channel' },
  addressesFull: { code: 421, enhanced: '4.3.2', text: 'Too many connections from your address, try again later' },
  argumentsInvalid: { code: 501, enhanced: '5.5.4', text: 'Invalid arguments' },
  authCancelled: { code: 501, enhanced: '5.7.0', text: 'Authentication cancelled' },
  authDone: { code: 503, enhanced: '5.5.1', text: 'Already authenticated' },
  authFailed: { code: 535, enhanced: '5.7.3', text: 'Authentication unsuccessful.' },
  authLater: { code: 454, enhanced: '4.7.0', text: 'Temporary authentication failure' },
  authNeedsTls: { code: 538, enhanced: '5.7.11', text: 'Encryption required for requested authentication mechanism' },
  authOk: { code: 235, enhanced: '2.7.0', text: 'Authentication successful.' },
  authRequired: { code: 530, enhanced: '5.7.0', text: 'Client was not authenticated' },
  authResponseInvalid: { code: 501, enhanced: '5.5.2', text: 'Cannot decode response' },
  authTypeUnknown: { code: 504, enhanced: '5.7.4', text: 'Unrecognized authentication type' },
  authenticationInProgress: { code: 503, enhanced: '5.5.2', text: 'No mail transaction may be open' },
  bdatInProgress: { code: 503, enhanced: '5.5.1', text: 'BDAT has begun: only BDAT may follow' },
  bodyTypeUnsupported: { code: 555, enhanced: '5.5.4', text: 'Unsupported BODY type' },
  chunkTaken: { code: 250, enhanced: '2.0.0', text: '{octets} octets received' },
  closing: { code: 221, enhanced: '2.0.0', text: '{fqdn} Service closing transmission channel' },
  commandUnknown: { code: 500, enhanced: '5.3.3', text: 'Unrecognized command' },
  connectionsFull: { code: 421, enhanced: '4.3.2', text: 'Too many connections, try again later' },
  dataStart: { code: 354, text: 'Start mail input; end with <CRLF>.<CRLF>' },
  disconnected: {
    code: 421,
    enhanced: '4.3.2',
    text: '{fqdn} Session ended by an administrator, closing transmission channel',
  },
  domainInvalid: { code: 501, enhanced: '5.5.4', text: 'Invalid domain name' },
  etrnRefused: { code: 459, enhanced: '4.7.1', text: 'Node {node} not allowed' },
  greeting: { code: 220, text: '{fqdn} {banner}' },
  handlerFailed: { code: 451, enhanced: '4.3.0', text: 'Local error in processing, try again later' },
  handlerSlow: { code: 451, enhanced: '4.3.0', text: 'The message could not be stored in time, try again later' },
  hello: { code: 250, text: '{fqdn} Hello [{address}]' },
  helloMissing: { code: 503, enhanced: '5.5.2', text: 'Send hello first' },
  helloRequired: { code: 421, enhanced: '4.7.0', text: '{fqdn} Not an HTTP server, closing connection' },
  internationalRefused: { code: 553, enhanced: '5.6.7', text: 'Non-ASCII address without SMTPUTF8: {address}' },
  lineEndsRefused: {
    code: 550,
    enhanced: '5.6.0',
    text: 'Message has a bare CR, a bare LF or a NUL: lines must end in CR LF',
  },
  lineTooLong: { code: 500, enhanced: '5.5.2', text: 'Line too long' },
  mailMissing: { code: 503, enhanced: '5.5.2', text: 'Need mail command.' },
  mailNested: { code: 503, enhanced: '5.5.2', text: 'Sender already specified' },
  messageTaken: { code: 250, enhanced: '2.6.0', text: '<{id}@{fqdn}> Queued mail for delivery' },
  messageTooLarge: { code: 552, enhanced: '5.3.4', text: 'Message size exceeds fixed maximum message size' },
  noMemory: { code: 452, enhanced: '4.3.1', text: 'Out of memory, try again later' },
  noSpace: { code: 452, enhanced: '4.3.1', text: 'Insufficient system storage, try again later' },
  notImplemented: { code: 502, enhanced: '5.5.1', text: 'Command not implemented' },
  ok: { code: 250, enhanced: '2.0.0', text: 'OK' },
  parameterUnsupported: { code: 555, enhanced: '5.5.4', text: 'Unsupported parameter {parameter}' },
  placeNeeded: {
    code: 421,
    enhanced: '4.3.2',
    text: '{fqdn} Too many connections, closing the one that was idle longest',
  },
  queueFull: { code: 452, enhanced: '4.3.1', text: 'The queue is full, try again later' },
  recipientAddressInvalid: { code: 501, enhanced: '5.5.4', text: 'Invalid Address' },
  recipientMissing: { code: 503, enhanced: '5.5.2', text: 'Need Rcpt command.' },
  recipientOk: { code: 250, enhanced: '2.1.5', text: '{address} ' },
  recipientsFull: { code: 452, enhanced: '4.5.3', text: 'Too many recipients' },
  relayRefused: { code: 550, enhanced: '5.7.1', text: 'Unable to relay for {address}' },
  reset: { code: 250, enhanced: '2.0.0', text: 'Resetting' },
  senderAddressInvalid: { code: 501, enhanced: '5.5.4', text: 'Invalid Address' },
  senderOk: { code: 250, enhanced: '2.1.0', text: '{address}....Sender OK' },
  sessionTooLarge: { code: 552, enhanced: '4.3.1', text: 'Session size exceeds fixed maximum session size' },
  stopping: { code: 421, enhanced: '4.3.2', text: '{fqdn} Service not available, closing transmission channel' },
  storeFailed: { code: 451, enhanced: '4.3.0', text: 'The message could not be stored, try again later' },
  timeout: { code: 421, enhanced: '4.4.2', text: '{fqdn} Timeout waiting for client input' },
  tlsActive: { code: 503, enhanced: '5.5.1', text: 'TLS is already active' },
  tlsBusy: { code: 454, enhanced: '4.7.0', text: 'TLS not available due to temporary reason, try again later' },
  tlsReady: { code: 220, enhanced: '2.0.0', text: 'SMTP server ready' },
  tlsRequired: { code: 530, enhanced: '5.7.0', text: 'Must issue a STARTTLS command first' },
  tooManyErrors: { code: 421, enhanced: '4.7.0', text: '{fqdn} Too many errors, closing transmission channel' },
  verifyNot: { code: 252, enhanced: '2.1.5', text: 'Cannot VRFY user, but will take message for {user}' },
} as const satisfies Readonly<Record<string, Reply>>

export type ReplyId = keyof typeof replies

export type ReplyValues = Readonly<Record<string, string | number>>

/** The reply as it goes over the wire, line end included. A value cannot break the line. */
export function renderReply(id: ReplyId, values: ReplyValues = {}): string {
  const reply: Reply = replies[id]
  const status = reply.enhanced === undefined ? `${reply.code}` : `${reply.code} ${reply.enhanced}`
  return `${status} ${fillReply(reply.text, values)}\r\n`
}

/** A reply of several lines without enhanced status codes, as EHLO and HELP have them. */
export function renderLines(code: number, lines: readonly string[]): string {
  return lines.map((line, index) => `${code}${index < lines.length - 1 ? '-' : ' '}${safe(line)}\r\n`).join('')
}

/** The text of a reply with its values in place. */
export function fillReply(text: string, values: ReplyValues): string {
  if (!text.includes('{')) return text
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : safe(String(value))
  })
}

const control = /\p{Cc}/gu

/** Control characters would end the reply or confuse a terminal. */
function safe(text: string): string {
  return text.search(control) < 0 ? text : text.replace(control, ' ')
}
