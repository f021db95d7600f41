/** What a failure means for the sender: its status code, and what they can do. Pure. */
import type { Failure } from '../queue/reporter.js'

/** What the code is when neither the other side nor the verdict says more (RFC 3463). */
const STATUS_UNKNOWN = '5.0.0'

/**
 * The status code of a failure. The next hop's own code stands when it says "never"; a temporary code is not the reason
 * of a final failure, except that giving up in time is 4.4.7 for everyone (RFC 3463 section 3.5).
 */
export function statusOf({ error, cause }: Failure): string {
  if (cause === 'expired') return '4.4.7'
  if (error.enhanced !== undefined && /^5\.\d{1,3}\.\d{1,3}$/.test(error.enhanced)) return error.enhanced
  if (cause === 'removed') return '5.7.1'
  return STATUS_UNKNOWN
}

/** By status code, or by its first two numbers. */
const advices: Readonly<Record<string, string>> = {
  '5.1':
    'Check the address for typing mistakes and send the message again, or ask the recipient for the right address.',
  '5.2':
    'Something is wrong with the mailbox of the recipient. Tell them in another way, and send the message again later.',
  '5.2.2': 'The mailbox of the recipient is full. Tell them in another way, and send the message again later.',
  '5.2.3': 'The message is too large for the recipient. Send it with fewer or smaller attachments.',
  '5.3.4': 'The message is too large for the next mail server. Send it with fewer or smaller attachments.',
  '5.4.6': 'The message went in a circle between mail servers. Tell the administrator; sending it again does not help.',
  '5.6': 'The next mail server does not take messages of this form. Send it as plain text, or ask the administrator.',
  '5.6.7': 'The address has characters that the next mail server does not take. Ask the recipient for another address.',
  '5.7': 'The message was refused by a rule of the receiving side. Ask the administrator, or the recipient.',
}

/** What the sender can do, in one or two sentences. */
export function adviceOf(failure: Failure): string {
  if (failure.cause === 'expired') {
    return 'Send the message again later. When that fails too, ask the administrator of the mail server.'
  }
  if (failure.cause === 'removed') return 'Ask the administrator of the mail server why it was removed.'
  const status = statusOf(failure)
  const advice = advices[status] ?? advices[status.split('.').slice(0, 2).join('.')]
  return (
    advice ?? 'Send the message again. When that fails too, show this report to the administrator of the mail server.'
  )
}

/** What happened, as the beginning of a sentence whose end is the reply or the error. */
export function causeText({ error, cause }: Failure, remote: string | undefined): string {
  if (cause === 'removed') return 'An administrator took the message out of the queue.'
  if (cause === 'expired') return 'It could not be delivered in the time that is allowed, and was given up.'
  if (remote !== undefined && error.code !== undefined) return `The mail server ${remote} refused it:`
  return 'It cannot be delivered:'
}
