/** The first part of a report: what happened in plain words. Pure. */
import type { About, Delay, Failure, ReportRequest, Success } from '../queue/reporter.js'
import { formatDate } from '../smtp/date.js'
import { remoteName } from './cases.js'
import { sentence, wrap } from './text.js'
import { adviceOf, causeText } from './verdict.js'

const WIDTH = 76
const REPLY_CHARACTERS_MAX = 1000
const SUBJECT_CHARACTERS_MAX = 200
const ADDRESS_CHARACTERS_MAX = 320

/** What is said of the message, in front of its recipients. */
const openings: Readonly<Record<About['action'], string>> = {
  failed: 'could not be delivered to:',
  delayed: 'is late. It has not been delivered yet to:',
  delivered: 'was delivered to:',
  relayed: 'was handed on to another mail server for:',
}

/** The lines of the text. */
export function explanation(request: ReportRequest, fullyQualifiedDomainName: string): readonly string[] {
  const { envelope, about } = request
  return [
    ...wrap(`This is an automatically generated Delivery Status Notification from ${fullyQualifiedDomainName}.`, WIDTH),
    '',
    ...wrap(`${subjectOf(request)} of ${formatDate(envelope.receivedMs)} ${openings[about.action]}`, WIDTH),
    '',
    ...recipientTexts(about),
    ...wrap(closingOf(about), WIDTH),
    ...wrap(`The administrator (postmaster@${fullyQualifiedDomainName}) finds it under the id ${envelope.id}.`, WIDTH),
  ]
}

/** The mailbox for copies reads of mail of others. */
function subjectOf({ envelope, to }: ReportRequest): string {
  const subject = sentence(envelope.subject ?? '', SUBJECT_CHARACTERS_MAX)
  const isCopy = to !== envelope.sender
  const whose = isCopy ? `The message from ${sentence(envelope.sender, ADDRESS_CHARACTERS_MAX)}` : 'Your message'
  return subject === '' ? whose : `${whose} "${subject}"`
}

function recipientTexts(about: About): readonly string[] {
  switch (about.action) {
    case 'failed':
      return about.recipients.flatMap((failure) => [...addressLine(failure), ...failureText(failure), ''])
    case 'delayed':
      return about.recipients.flatMap((delay) => [...addressLine(delay), ...delayText(delay), ''])
    default:
      return about.recipients.flatMap((success) => [...addressLine(success), ...successText(success), ''])
  }
}

function addressLine({ recipient }: About['recipients'][number]): readonly string[] {
  return [`  ${sentence(recipient.address, ADDRESS_CHARACTERS_MAX)}`]
}

function failureText(failure: Failure): readonly string[] {
  const { error } = failure
  return [
    ...wrap(causeText(failure, remoteName(error.host)), WIDTH, '    '),
    ...(failure.cause === 'removed' ? [] : wrap(sentence(error.text, REPLY_CHARACTERS_MAX), WIDTH, '      ')),
    ...wrap(adviceOf(failure), WIDTH, '    '),
  ]
}

function delayText({ error, untilMs }: Delay): readonly string[] {
  const remote = error?.code === undefined ? undefined : remoteName(error.host)
  const cause = remote === undefined ? 'The last error was:' : `The mail server ${remote} said:`
  return [
    ...(error === undefined
      ? wrap('Its turn has not come yet.', WIDTH, '    ')
      : [...wrap(cause, WIDTH, '    '), ...wrap(sentence(error.text, REPLY_CHARACTERS_MAX), WIDTH, '      ')]),
    ...wrap(`Delivery is tried until ${formatDate(untilMs)}.`, WIDTH, '    '),
  ]
}

function successText({ host, reply }: Success): readonly string[] {
  if (host === undefined) return []
  return [
    ...wrap(`The mail server ${remoteName(host) ?? 'behind this one'} took it:`, WIDTH, '    '),
    ...wrap(sentence(reply ?? '', REPLY_CHARACTERS_MAX), WIDTH, '      '),
  ]
}

function closingOf({ action, recipients }: About): string {
  const these = recipients.length > 1 ? 'these recipients' : 'this recipient'
  switch (action) {
    case 'failed':
      return `The relay has stopped trying to deliver the message to ${these}.`
    case 'delayed':
      return 'This is a warning only: you need not send the message again. If it cannot be delivered in the end, another report says so.'
    case 'relayed':
      return 'That mail server sends no reports of deliveries, so this is the last one that you asked for.'
    case 'delivered':
      return 'You asked for this report when you sent the message.'
  }
}
