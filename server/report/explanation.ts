/** The first part of a non-delivery report: what happened in plain words. Pure. */
import type { Envelope } from '../queue/envelope.js'
import type { Failure } from '../queue/reporter.js'
import { formatDate } from '../smtp/date.js'
import { remoteName } from './delivery-status.js'
import { sentence, wrap } from './text.js'
import { adviceOf, causeText } from './verdict.js'

const WIDTH = 76
const REPLY_CHARACTERS_MAX = 1000
const SUBJECT_CHARACTERS_MAX = 200

/** The lines of the text. */
export function explanation(
  envelope: Envelope,
  failures: readonly Failure[],
  fullyQualifiedDomainName: string,
): readonly string[] {
  const subject = sentence(envelope.subject ?? '', SUBJECT_CHARACTERS_MAX)
  const about = subject === '' ? 'Your message' : `Your message "${subject}"`
  const many = failures.length > 1
  return [
    ...wrap(`This is an automatically generated Delivery Status Notification from ${fullyQualifiedDomainName}.`, WIDTH),
    '',
    ...wrap(`${about} of ${formatDate(envelope.receivedMs)} could not be delivered to:`, WIDTH),
    '',
    ...failures.flatMap(recipientText),
    ...wrap(
      many
        ? 'The relay has stopped trying to deliver the message to these recipients.'
        : 'The relay has stopped trying to deliver the message to this recipient.',
      WIDTH,
    ),
    ...wrap(`The administrator (postmaster@${fullyQualifiedDomainName}) finds it under the id ${envelope.id}.`, WIDTH),
  ]
}

function recipientText(failure: Failure): readonly string[] {
  const { error, recipient } = failure
  const remote = remoteName(error.host)
  return [
    `  ${sentence(recipient.address, 320)}`,
    ...wrap(causeText(failure, remote), WIDTH, '    '),
    ...(failure.cause === 'removed' ? [] : wrap(sentence(error.text, REPLY_CHARACTERS_MAX), WIDTH, '      ')),
    ...wrap(adviceOf(failure), WIDTH, '    '),
    '',
  ]
}
