/** Replies and faults of the other side, as errors for people and as outcomes. Pure. */
import type { DeliveryError, Stage } from '../queue/envelope.js'
import type { Outcome } from '../queue/work.js'
import { controlling } from '../smtp/shown-text.js'

export interface Reply {
  /** 0 when the reply does not begin with a code. */
  readonly code: number
  readonly enhanced?: string
  /** The whole reply in one line, code included. */
  readonly text: string
}

/** No more of a reply is kept. */
const maxTextLength = 1000

/** Reads one reply, which may have several lines (RFC 5321 section 4.2, RFC 2034). */
export function parseReply(reply: string): Reply {
  const lines = reply.split(/\r?\n/).filter((line) => line !== '')
  const code = Number(/^\d{3}(?=[ -]|$)/.exec(lines[0] ?? '')?.[0] ?? 0)
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})(?=\s|$)/.exec(lines.at(-1) ?? '')?.[1]
  const texts = lines.map((line, n) => {
    if (n === 0) return line.replace(/^(\d{3})-/, '$1 ')
    const rest = line.replace(/^\d{3}[ -]/, '')
    return enhanced !== undefined && rest.startsWith(`${enhanced} `) ? rest.slice(enhanced.length + 1) : rest
  })
  return { code, text: oneLine(texts.join(' ')), ...(enhanced === undefined ? {} : { enhanced }) }
}

/** Its last line does not say that more follow. Empty lines are no reply. */
export function isWhole(reply: string): boolean {
  return reply.trim() !== '' && !/^\d+-/.test(reply.slice(reply.lastIndexOf('\n') + 1))
}

/** A code of RFC 5321 section 4.2.1, the same in each line, with a space, a hyphen or nothing behind it. */
export function isWellFormed(reply: string): boolean {
  const code = /^[2-5]\d\d/.exec(reply)?.[0]
  return reply.split(/\r?\n/).every((line) => line.slice(0, 3) === code && /^(?:[ -]|$)/.test(line.slice(3)))
}

/** The class of a reply: '2' taken, '3' go on, '4' not now, '5' never; anything else is nonsense. */
export function replyClass(reply: string): string {
  const { code } = parseReply(reply)
  return code === 0 ? '' : String(Math.trunc(code / 100))
}

export function replyError(stage: Stage, reply: string, host: string): DeliveryError {
  const { code, enhanced, text } = parseReply(reply)
  return {
    stage,
    text,
    host,
    ...(code === 0 ? {} : { code }),
    ...(enhanced === undefined ? {} : { enhanced }),
  }
}

/** What the system's commonest errors mean. */
const faults: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused: nothing listens there, or a firewall rejects it',
  ECONNRESET: 'the connection was reset by the other side',
  EPIPE: 'the connection was closed by the other side',
  ETIMEDOUT: 'no answer',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ENOTFOUND: 'the host name was not found',
  EAI_AGAIN: 'the name server does not answer',
}

/** An error that is not a reply: of the network, of TLS, of our own. */
export function faultError(stage: Stage, error: unknown, host: string, enhanced?: string): DeliveryError {
  const fault = error as { readonly [name in 'code' | 'originalCode' | 'response' | 'reason' | 'message']?: unknown }
  const reply = typeof fault?.response === 'string' ? fault.response : undefined
  if (reply !== undefined && parseReply(reply).code !== 0) return replyError(stage, reply, host)
  const code = String(fault?.originalCode ?? fault?.code ?? '')
  const known = Object.hasOwn(faults, code) ? faults[code] : undefined
  // OpenSSL's message has its source file and an address in memory; its reason is for people.
  const told = code.startsWith('ERR_SSL_') ? fault?.reason : fault?.message
  const message = typeof told === 'string' ? told : String(error)
  const text = known === undefined ? oneLine(message) : `${known} (${code})`
  return { stage, text, host, ...(enhanced === undefined ? {} : { enhanced }) }
}

/** What a refusal means for a recipient, and whether the route is at fault. */
export interface Verdict {
  readonly outcome: Outcome
  readonly routeError?: DeliveryError
}

/** 530, 534, 535, 538: credentials or TLS are wanted that we did not use. A fault of configuration, never of a message. */
const configurationCodes: ReadonlySet<number> = new Set([530, 534, 535, 538])

/** Judges a reply that is not a success, to MAIL, RCPT, DATA or the final dot. */
export function verdictOf(stage: 'Mail' | 'Rcpt' | 'Data', reply: string, host: string): Verdict {
  const error = replyError(stage, reply, host)
  const code = error.code ?? 0
  if (configurationCodes.has(code)) {
    const routeError: DeliveryError = { ...error, stage: /tls/i.test(error.text) ? 'Tls' : 'Authentication' }
    return { outcome: { kind: 'untried', error: routeError }, routeError }
  }
  if (code === 421) {
    // A message whose body brings the other side down must not be the probe again and again: it waits on its own.
    return { outcome: { kind: stage === 'Data' ? 'deferred' : 'untried', error }, routeError: error }
  }
  const failed = code >= 500 && code < 600 && !(stage === 'Rcpt' && tooManyRecipients(reply))
  return { outcome: { kind: failed ? 'failed' : 'deferred', error } }
}

/** "Too many recipients", which is no error of the recipient: RFC 5321 section 4.5.3.1.10 has 452, older servers 552. */
export function tooManyRecipients(reply: string): boolean {
  const { code, enhanced, text } = parseReply(reply)
  return (code === 452 || code === 552) && (/^[45]\.5\.3$/.test(enhanced ?? '') || /too many recipients/i.test(text))
}

/** What the other side sent must not control a terminal or a log. */
export function oneLine(text: string): string {
  return text.replace(controlling, ' ').slice(0, maxTextLength)
}
