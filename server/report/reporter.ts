/** What the queue asks of this folder, in one object. */
import type { Envelope } from '../queue/envelope.js'
import type { Failure, Reporter } from '../queue/reporter.js'
import { formatDate } from '../smtp/date.js'
import type { Badmail } from './badmail.js'
import { reportMessage } from './report-message.js'
import { sentence } from './text.js'
import { statusOf } from './verdict.js'

/** The settings of a virtual server that a report needs, as they are now. */
export type ReportSettings = (virtualServer: string) => {
  readonly fullyQualifiedDomainName: string
  readonly sendNdrTo?: string
}

/** IIS's code for a report that cannot be delivered (0xC00402C7); for all else it had many. */
const IIS_DSN_FAILED = '0xC00402C7'

export function createReporter(badmail: Badmail, settings: ReportSettings): Reporter {
  return {
    report: (request) => reportMessage(request, settings(request.envelope.virtualServer).fullyQualifiedDomainName),
    copyTo: (virtualServer) => settings(virtualServer).sendNdrTo,
    badmail: (envelope, failures, body) =>
      badmail.put({
        virtualServer: envelope.virtualServer,
        id: envelope.id,
        reason: reason(envelope, failures),
        properties: properties(envelope, failures),
        body,
      }),
  }
}

function reason(envelope: Envelope, failures: readonly Failure[]): readonly string[] {
  const isReport = envelope.source === 'DSN'
  const why = isReport
    ? 'It is a report that could not be delivered itself, and reports are not reported.'
    : 'It could not be returned to its sender, because the sender is empty or wants no report.'
  return [
    `Unable to deliver this message, received ${formatDate(envelope.receivedMs)}, because the following errors were encountered.`,
    why,
    '',
    `Id: ${envelope.id}`,
    `Sender: <${sentence(envelope.sender, 320)}>`,
    ...(envelope.parent === undefined
      ? []
      : [`It ${isReport ? 'reports' : 'was, in Badmail,'} the message: ${envelope.parent}`]),
    ...(envelope.subject === undefined ? [] : [`Subject: ${sentence(envelope.subject, 200)}`]),
    ...failures.flatMap((failure) => [
      '',
      `Recipient: <${sentence(failure.recipient.address, 320)}>`,
      `Error: ${sentence(failure.error.text, 1000)}`,
      `The specific error code was ${statusOf(failure)}${isReport ? ` (in IIS ${IIS_DSN_FAILED})` : ''}.`,
    ]),
  ]
}

function properties(envelope: Envelope, failures: readonly Failure[]): Readonly<Record<string, unknown>> {
  return { format: 'mailroot-badmail-1', kind: 'undeliverable', envelope, failures }
}
