/** What a sender wants to hear of a recipient (RFC 3461 section 4.1). Pure. */
import type { Envelope, EnvelopeRecipient } from './envelope.js'

/**
 * Without NOTIFY the sender hears of failures and delays. Nobody is there to hear it behind the null sender: a report of a
 * report could go round for ever.
 */
export function hearsOf(
  what: 'SUCCESS' | 'FAILURE' | 'DELAY',
  { sender }: Pick<Envelope, 'sender'>,
  { dsn }: EnvelopeRecipient,
): boolean {
  if (sender === '') return false
  const notify = dsn?.notify
  return notify === undefined || notify.length === 0 ? what !== 'SUCCESS' : notify.includes(what)
}
