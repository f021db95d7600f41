/** Reads what the .BDP file of a message in Badmail says. Whatever its bytes are, the outcome is a value. Pure. */
import type { BadmailItem } from '../queue/badmail.js'
import type { Draft, EnvelopeRecipient, RecipientDsn, Source } from '../queue/envelope.js'
import { isInternational, parsePath } from '../smtp/address.js'
import { sentence } from './text.js'

/** What the properties tell of an item. */
export type KnownProperties = Omit<BadmailItem, 'name' | 'virtualServer' | 'size' | 'failedMs' | 'reason'> & {
  readonly reason?: string
}

export interface ReadProperties {
  readonly known: KnownProperties
  /** How the message was in the queue, for the recipients that failed; absent for what never was a message. */
  readonly draft?: Omit<Draft, 'virtualServer'>
}

const unknown: ReadProperties = { known: { source: 'Unknown', recipients: [] } }

const REASON_MAX = 4000
/** Errors of recipients that are named in the reason. */
const ERRORS_SHOWN = 5

type Json = Readonly<Record<string, unknown>>

export function readProperties(bytes: Buffer): ReadProperties {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return unknown
  }
  if (!isRecord(value) || value['format'] !== 'mailroot-badmail-1') return unknown
  if (value['kind'] === 'pickup') return { known: pickupProperties(value) }
  return value['kind'] === 'undeliverable' ? undeliverable(value) : unknown
}

function pickupProperties(value: Json): KnownProperties {
  return {
    source: 'Pickup',
    recipients: [],
    ...optional('reason', text(value['reason'], REASON_MAX)),
    ...optional('fileName', text(value['name'], 1000)),
    ...optional('sender', address(value['sender'], 'reverse')),
    ...optional('subject', text(value['subject'], 1000)),
    ...optional('internetMessageId', text(value['internetMessageId'], 1000)),
  }
}

function undeliverable(value: Json): ReadProperties {
  const { envelope, failures } = value
  if (!isRecord(envelope) || !Array.isArray(failures)) return unknown
  const sender = address(envelope['sender'], 'reverse')
  const source = sourceOf(envelope['source'])
  const recipients = failures.map((failure) => (isRecord(failure) ? recipientOf(failure['recipient']) : undefined))
  if (sender === undefined || source === undefined || recipients.length === 0) return unknown
  const whole = recipients.filter((recipient) => recipient !== undefined)
  // All or nothing: a recipient that cannot be read would be passed over without a word.
  if (whole.length < recipients.length) return unknown
  const subject = optional('subject', text(envelope['subject'], 1000))
  const internetMessageId = optional('internetMessageId', text(envelope['internetMessageId'], 1000))
  const receivedMs = moment(envelope['receivedMs'])
  return {
    known: {
      source: source === 'DSN' ? 'Report' : 'Message',
      sender,
      recipients: whole.map((recipient) => recipient.address),
      ...optional('reason', errorsOf(failures)),
      ...optional('receivedMs', receivedMs),
      ...subject,
      ...internetMessageId,
    },
    draft: {
      source,
      sender,
      recipients: whole,
      smtpUtf8: envelope['smtpUtf8'] === true || [sender, ...whole.map((one) => one.address)].some(isInternational),
      eightBit: envelope['eightBit'] === true,
      hops: count(envelope['hops']),
      ...optional('ret', oneOf(['FULL', 'HDRS'] as const, envelope['ret'])),
      ...optional('envid', text(envelope['envid'], 200)),
      ...optional('clientIp', text(envelope['clientIp'], 100)),
      ...optional('clientName', text(envelope['clientName'], 300)),
      ...optional('authenticatedAs', text(envelope['authenticatedAs'], 300)),
      ...optional('parent', text(source === 'DSN' ? envelope['parent'] : envelope['id'], 40)),
      ...subject,
      ...internetMessageId,
    },
  }
}

function recipientOf(value: unknown): EnvelopeRecipient | undefined {
  if (!isRecord(value)) return undefined
  const found = address(value['address'], 'forward')
  return found === undefined ? undefined : { address: found, ...optional('dsn', dsnOf(value['dsn'])) }
}

function dsnOf(value: unknown): RecipientDsn | undefined {
  if (!isRecord(value)) return undefined
  const given = value['notify']
  const notify = Array.isArray(given)
    ? (['NEVER', 'SUCCESS', 'FAILURE', 'DELAY'] as const).filter((word) => given.includes(word))
    : []
  return { ...(notify.length === 0 ? {} : { notify }), ...optional('orcpt', text(value['orcpt'], 500)) }
}

/** The errors that differ, the first few of them. */
function errorsOf(failures: readonly unknown[]): string | undefined {
  const texts = failures.flatMap((failure) => {
    const error = isRecord(failure) ? failure['error'] : undefined
    return isRecord(error) ? (text(error['text'], REASON_MAX) ?? []) : []
  })
  const shown = [...new Set(texts)].slice(0, ERRORS_SHOWN).join('; ')
  return shown === '' ? undefined : shown.slice(0, REASON_MAX)
}

function address(value: unknown, kind: 'reverse' | 'forward'): string | undefined {
  const parsed = typeof value === 'string' ? parsePath(`<${value}>`, kind, '') : undefined
  // Ours are whole: the default domain of today may be another than that of then.
  return parsed === undefined || (parsed.domain === '' && parsed.local !== '') ? undefined : parsed.address
}

function sourceOf(value: unknown): Source | undefined {
  return oneOf(['SMTP', 'PICKUP', 'DSN', 'ADMIN'] as const, value)
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value)
}

/** One line. */
function text(value: unknown, max: number): string | undefined {
  return typeof value === 'string' ? sentence(value, max) : undefined
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0
}

/** A time that a date can have. */
function moment(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 8.64e15 ? value : undefined
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value })
}
