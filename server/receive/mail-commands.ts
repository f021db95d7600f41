/** MAIL, RCPT and BDAT: what is asked, and whether it may be. They change nothing but the transaction. */
import { isInternational, type ParsedPath, parsePath } from '../smtp/address.js'
import { checkMailParameters, checkRecipientParameters, type Refusal } from '../smtp/parameters.js'
import type { Policy } from './policy.js'
import { Transaction } from './transaction.js'

/** A reply of the table with its values. */
export type Answer = Refusal

export interface MailContext {
  /** The settings that the session began with. */
  readonly policy: Policy
  /** Completes an address without a domain. */
  readonly defaultDomain: string
  /** Octets of message data that the session has sent already. */
  readonly spent: number
}

/** The argument behind `MAIL FROM:` or `RCPT TO:`, with blanks wherever old clients put them. */
function argument(line: string, keyword: 'FROM' | 'TO'): string | undefined {
  const form = keyword === 'FROM' ? /^\S+[ \t]+FROM[ \t]*:(.*)$/is : /^\S+[ \t]+TO[ \t]*:(.*)$/is
  return form.exec(line)?.[1]
}

/** MAIL: a transaction, or why there is none. Limits of the queue are asked by the caller. */
export function answerMail(line: string, { policy, defaultDomain, spent }: MailContext): Transaction | Answer {
  const text = argument(line, 'FROM')
  if (text === undefined) return { reply: 'argumentsInvalid' }
  const path = parsePath(text, 'reverse', defaultDomain)
  if (path === undefined) return { reply: 'senderAddressInvalid' }
  const checked = checkMailParameters(path.parameters, path.duplicate)
  if (checked.refusal !== undefined) return checked.refusal
  const { size = 0, smtpUtf8 } = checked.value
  if (!smtpUtf8 && isInternational(path.address)) return international(path)
  if (size > policy.maxMessageSize) return { reply: 'messageTooLarge' }
  if (spent + size > policy.maxSessionSize) return { reply: 'sessionTooLarge' }
  return new Transaction(path.address, checked.value)
}

export interface RecipientContext {
  readonly defaultDomain: string
  readonly maxRecipients: number
  /** The relay decision. */
  readonly mayReach: (path: ParsedPath) => boolean
}

/** RCPT: adds the recipient to the transaction, or says why not. */
export function answerRecipient(line: string, transaction: Transaction, context: RecipientContext): Answer {
  const text = argument(line, 'TO')
  if (text === undefined) return { reply: 'argumentsInvalid' }
  const path = parsePath(text, 'forward', context.defaultDomain)
  if (path === undefined) return { reply: 'recipientAddressInvalid' }
  const checked = checkRecipientParameters(path.parameters, path.duplicate)
  if (checked.refusal !== undefined) return checked.refusal
  if (!transaction.parameters.smtpUtf8 && isInternational(path.address)) return international(path)
  const { address } = path
  if (!transaction.has(path)) {
    if (transaction.recipientCount >= context.maxRecipients) return { reply: 'recipientsFull' }
    if (!context.mayReach(path)) return { reply: 'relayRefused', values: { address } }
    transaction.add(path, checked.value)
  }
  return { reply: 'recipientOk', values: { address } }
}

/** BDAT octets [LAST] (RFC 3030 section 2). */
export function parseChunk(line: string): { readonly octets: number; readonly last: boolean } | undefined {
  const [, octets, last] = /^BDAT[ \t]+(\d{1,12})(?:[ \t]+(LAST))?[ \t]*$/i.exec(line) ?? []
  return octets === undefined ? undefined : { octets: Number(octets), last: last !== undefined }
}

/** The client did not ask for replies beyond ASCII. */
function international(path: ParsedPath): Answer {
  return { reply: 'internationalRefused', values: { address: path.address.replace(/[^\x20-\x7e]/g, '?') } }
}
