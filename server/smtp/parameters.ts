/** The ESMTP parameters of MAIL and RCPT (RFC 5321 section 4.1.1.11): checked, and turned into what they ask for. */
import type { ReplyId, ReplyValues } from './replies.js'

export type Parameters = Readonly<Record<string, string | true>>

export interface MailParameters {
  /** SIZE (RFC 1870): what the client means to send, in octets. */
  readonly size?: number
  /** SMTPUTF8 (RFC 6531). */
  readonly smtpUtf8: boolean
  /** RET and ENVID (RFC 3461); ENVID as sent, xtext. */
  readonly ret?: 'FULL' | 'HDRS'
  readonly envid?: string
}

export type Notify = 'NEVER' | 'SUCCESS' | 'FAILURE' | 'DELAY'

export interface RecipientParameters {
  readonly notify?: readonly Notify[]
  /** As sent, `addr-type;xtext`. */
  readonly orcpt?: string
}

export interface Refusal {
  readonly reply: ReplyId
  readonly values?: ReplyValues
}

export type Checked<T> = { readonly value: T; readonly refusal?: undefined } | { readonly refusal: Refusal }

const invalid: { readonly refusal: Refusal } = { refusal: { reply: 'argumentsInvalid' } }
const noMailParameters: Checked<MailParameters> = { value: { smtpUtf8: false } }
const noRecipientParameters: Checked<RecipientParameters> = { value: {} }

/** RFC 3461 sections 4.4 and 4.2. */
const ENVID_MAX = 100
const ORCPT_MAX = 500

/** `duplicate`: a keyword that stood twice. */
export function checkMailParameters(parameters: Parameters, duplicate: string | undefined): Checked<MailParameters> {
  const given = Object.entries(parameters)
  if (given.length === 0) return noMailParameters
  if (duplicate !== undefined) return invalid
  const value: { -readonly [K in keyof MailParameters]: MailParameters[K] } = { smtpUtf8: false }
  for (const [name, parameter] of given) {
    const refusal = mailParameter(name, parameter, value)
    if (refusal !== undefined) return refusal
  }
  return { value }
}

function mailParameter(
  name: string,
  parameter: string | true,
  value: { -readonly [K in keyof MailParameters]: MailParameters[K] },
): { readonly refusal: Refusal } | undefined {
  const text = parameter === true ? '' : parameter
  switch (name) {
    case 'SIZE':
      if (!/^\d{1,20}$/.test(text)) return invalid
      value.size = Number(text)
      return undefined
    case 'BODY':
      if (text === '') return invalid
      return /^(?:7BIT|8BITMIME)$/i.test(text) ? undefined : { refusal: { reply: 'bodyTypeUnsupported' } }
    case 'SMTPUTF8':
      if (parameter !== true) return invalid
      value.smtpUtf8 = true
      return undefined
    case 'RET': {
      const ret = text.toUpperCase()
      if (ret !== 'FULL' && ret !== 'HDRS') return invalid
      value.ret = ret
      return undefined
    }
    case 'ENVID':
      if (text.length > ENVID_MAX || !isXtext(text)) return invalid
      value.envid = text
      return undefined
    case 'AUTH':
      // Some clients send AUTH=<> to everyone (RFC 4954 section 5); it claims nothing that we would believe.
      return undefined
    default:
      return { refusal: { reply: 'parameterUnsupported', values: { parameter: name } } }
  }
}

export function checkRecipientParameters(
  parameters: Parameters,
  duplicate: string | undefined,
): Checked<RecipientParameters> {
  const given = Object.entries(parameters)
  if (given.length === 0) return noRecipientParameters
  if (duplicate !== undefined) return invalid
  const value: { notify?: readonly Notify[]; orcpt?: string } = {}
  for (const [name, parameter] of given) {
    const text = parameter === true ? '' : parameter
    if (name === 'NOTIFY') {
      const notify = parseNotify(text)
      if (notify === undefined) return invalid
      value.notify = notify
    } else if (name === 'ORCPT') {
      if (!isOriginalRecipient(text)) return invalid
      value.orcpt = text
    } else return { refusal: { reply: 'parameterUnsupported', values: { parameter: name } } }
  }
  return { value }
}

/** NEVER alone, or some of the others (RFC 3461 section 4.1). */
function parseNotify(text: string): readonly Notify[] | undefined {
  const words = text.toUpperCase().split(',')
  if (!words.every(isNotify) || new Set(words).size < words.length) return undefined
  return words.includes('NEVER') && words.length > 1 ? undefined : words
}

function isNotify(word: string): word is Notify {
  return word === 'NEVER' || word === 'SUCCESS' || word === 'FAILURE' || word === 'DELAY'
}

/** RFC 3461 section 4.2; addresses of type utf-8 may also stand unencoded (RFC 6533 section 3). */
function isOriginalRecipient(text: string): boolean {
  const [, type, address = ''] = /^([A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+);(.+)$/.exec(text) ?? []
  if (type === undefined || text.length > ORCPT_MAX) return false
  return isXtext(type.toLowerCase() === 'utf-8' ? address.replace(/[^\p{ASCII}]/gu, 'x') : address)
}

/** Printable ASCII with +XX for the rest; no encoded control characters, which would end a line elsewhere. */
export function isXtext(text: string): boolean {
  return /^(?:[!-*,-<>-~]|\+[2-7][0-9A-E]|\+[2-6]F|\+[89A-F][0-9A-F])+$/.test(text)
}
