/** One transaction on an open conversation: MAIL, RCPT, DATA, body, dot; an outcome for each recipient. */
import type { DeliveryError, Envelope, Stage } from '../queue/envelope.js'
import type { Watchdog } from '../queue/watchdog.js'
import type { Body, OpenRecipient, Outcome } from '../queue/work.js'
import type { Clock } from '../system/clock.js'
import { BodyStream } from './body-stream.js'
import type { Client, Phase } from './client.js'
import { Deadline, expiryText } from './deadline.js'
import type { Ending } from './ending.js'
import { phaseLimitMs } from './limits.js'
import { faultError, parseReply, replyClass, replyError, tooManyRecipients, verdictOf } from './reply.js'

export interface Transaction {
  readonly outcomes: ReadonlyMap<number, Outcome>
  readonly routeError?: DeliveryError
  /** What may be done with the conversation: the next message, the next after RSET, or nothing. */
  readonly after: 'ready' | 'reset' | 'close'
  /** The conversation had ended before MAIL was answered: on a kept one this is no fault of anyone. */
  readonly stale: boolean
}

export interface Job {
  readonly envelope: Envelope
  /** At most `maxRecipients`. */
  readonly recipients: readonly OpenRecipient[]
  readonly body: Body
  /** host:port, for the outcomes. */
  readonly host: string
  /** No step takes longer, whatever its own limit is. */
  readonly timeoutMs: number
  /** Called once when MAIL is answered and the answer does not speak against the route. */
  readonly onReached?: () => void
  /** Told when a step took too long. */
  readonly watchdog?: Watchdog | undefined
}

/** Never rejects. `ending` ends it early. The conversation is closed when `after` says so. */
export function transact(client: Client, job: Job, clock: Clock, ending: Ending): Promise<Transaction> {
  const refused = refusals(client, job)
  const recipients = job.recipients.filter((recipient) => !refused.has(recipient.n))
  if (recipients.length === 0) {
    return Promise.resolve({ outcomes: refused, after: 'ready', stale: false })
  }
  return new Promise((resolve) => {
    const limitMs = (phase: Phase) => Math.min(phaseLimitMs[phase], job.timeoutMs)
    const deadline = new Deadline(clock, (limit) => {
      job.watchdog?.ended(client.phase, { id: job.envelope.id, host: job.host }, limit)
      finish(new Error(expiryText(limit)))
    })
    const body = new BodyStream(job.body, () => {
      if (client.phase === 'block') deadline.arm(limitMs('block'))
    })
    const onEnd = () => finish(new Error('the connection was closed by the other side'))
    let finished = false
    const finish = (error: Error | null) => {
      if (finished) return
      finished = true
      deadline.cancel()
      ending.listen(undefined)
      client.off('error', finish)
      client.off('end', onEnd)
      client.onPhase = () => undefined
      const ended = judge(client, job, recipients, body.handedOver, error)
      resolve({ ...ended, outcomes: new Map([...refused, ...ended.outcomes]) })
      // nodemailer never calls back a send that is pending at close(), hence afterwards.
      if (ended.after === 'close') client.close()
      if (!body.destroyed && ended.after !== 'ready') body.destroy()
    }
    ending.listen(() => finish(new Error('the attempt was ended')))
    client.on('error', finish)
    client.once('end', onEnd)
    let reached = false
    client.onPhase = (phase) => {
      deadline.arm(limitMs(phase))
      if (reached || client.mailReply === undefined) return
      reached = true
      if (verdictOf('Mail', client.mailReply, job.host).routeError === undefined) job.onReached?.()
    }
    const { envelope } = job
    client.transmit(
      {
        sender: envelope.sender,
        recipients: recipients.map((recipient) => ({
          address: recipient.address,
          ...dsnOf(envelope, recipient),
        })),
        size: job.body.size,
        eightBit: envelope.eightBit,
        smtpUtf8: envelope.smtpUtf8,
        ...(envelope.ret === undefined ? {} : { ret: envelope.ret }),
        ...(envelope.envid === undefined ? {} : { envid: envelope.envid }),
      },
      body,
      finish,
    )
    if (ending.ended) finish(new Error('the attempt was ended'))
  })
}

function dsnOf(envelope: Envelope, recipient: OpenRecipient) {
  const dsn = envelope.recipients[recipient.n]?.dsn
  return dsn === undefined ? {} : { dsn }
}

/** What we know before MAIL: nodemailer would send it all the same. */
function refusals(client: Client, job: Job): Map<number, Outcome> {
  const { envelope, host, body } = job
  const { capabilities } = client
  const refused = new Map<number, Outcome>()
  const refuse = (recipient: OpenRecipient, stage: Stage, enhanced: string, text: string) => {
    if (!refused.has(recipient.n)) refused.set(recipient.n, { kind: 'failed', error: { stage, text, enhanced, host } })
  }
  const { sizeLimit } = capabilities
  // RFC 6531 section 3.2. International mail with plain addresses is international by its header.
  const isHeaderUtf8 = envelope.smtpUtf8 && [envelope.sender, ...addressesOf(envelope)].every(isAscii)
  for (const recipient of job.recipients) {
    if (sizeLimit !== undefined && body.size > sizeLimit)
      refuse(recipient, 'Mail', '5.3.4', `the message has ${body.size} bytes and ${host} takes at most ${sizeLimit}`)
    if (envelope.eightBit && !capabilities.eightBitMime)
      refuse(recipient, 'Mail', '5.6.3', `the message has 8-bit data and ${host} does not offer 8BITMIME`)
    if (!capabilities.smtpUtf8 && (!isAscii(envelope.sender) || !isAscii(recipient.address)))
      refuse(
        recipient,
        'Mail',
        '5.6.7',
        `an address has other than ASCII characters and ${host} does not offer SMTPUTF8`,
      )
    if (isHeaderUtf8 && !capabilities.smtpUtf8)
      refuse(recipient, 'Mail', '5.6.7', `the header has UTF-8 text and ${host} does not offer SMTPUTF8`)
    if (!isSendable(envelope.sender)) refuse(recipient, 'Mail', '5.1.7', 'the sender address cannot be sent')
    if (!isSendable(recipient.address)) refuse(recipient, 'Rcpt', '5.1.3', 'the recipient address cannot be sent')
  }
  return refused
}

function addressesOf({ recipients }: Envelope): readonly string[] {
  return recipients.map(({ address }) => address)
}

function isAscii(address: string): boolean {
  return /^[ -~]*$/.test(address)
}

/** nodemailer refuses the whole message for one of these, so they are taken out before. */
function isSendable(address: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these would end the command line
  return !/[\u0000-\u001f\u007f<>]/.test(address) && address === address.trim()
}

function judge(
  client: Client,
  { envelope, host }: Job,
  recipients: readonly OpenRecipient[],
  handedOver: boolean,
  error: Error | null,
): Transaction {
  const outcomes = new Map<number, Outcome>()
  const lost: number[] = []
  let routeError: DeliveryError | undefined
  const { mailReply, rcptReplies, dataReply, finalReply } = client
  const refusedBy = (stage: 'Mail' | 'Rcpt' | 'Data', reply: string): Outcome => {
    const verdict = verdictOf(stage, reply, host)
    routeError ??= verdict.routeError
    return verdict.outcome
  }
  for (const [position, { n }] of recipients.entries()) {
    const rcptReply = rcptReplies[position]
    if (mailReply !== undefined && replyClass(mailReply) !== '2') outcomes.set(n, refusedBy('Mail', mailReply))
    else if (rcptReply !== undefined && replyClass(rcptReply) !== '2') outcomes.set(n, refusedBy('Rcpt', rcptReply))
    else if (dataReply !== undefined && replyClass(dataReply) !== '3') outcomes.set(n, refusedBy('Data', dataReply))
    else if (finalReply !== undefined)
      outcomes.set(n, withoutDsn(finalOutcome(finalReply, client.dotWritten, host, refusedBy), client, envelope, n))
    else lost.push(n)
  }
  for (const n of lost) outcomes.set(n, lostOutcome(client, handedOver, routeError, host, error))
  const sent = [...outcomes.values()].some((outcome) => outcome.kind === 'sent')
  if (sent) retryTooMany(outcomes, recipients, rcptReplies)
  const answered = finalReply !== undefined ? client.dotWritten : !client.dataStarted
  const closed = client.destroyed || routeError !== undefined || !answered || !isReply(error)
  return {
    outcomes,
    ...(routeError === undefined ? {} : { routeError }),
    after: closed ? 'close' : sent ? 'ready' : 'reset',
    stale: isStale(mailReply, error),
  }
}

/** The reply to the dot. */
function finalOutcome(
  reply: string,
  dotSent: boolean,
  host: string,
  refusedBy: (stage: 'Data', reply: string) => Outcome,
): Outcome {
  if (replyClass(reply) !== '2') return refusedBy('Data', reply)
  if (dotSent) return { kind: 'sent', host, reply: parseReply(reply).text }
  // It said yes before it had everything: nobody knows what it kept.
  return { kind: 'unknown', error: replyError('Data', reply, host) }
}

/** What a sender asked for with NOTIFY=SUCCESS goes no further than a next hop without DSN (RFC 3461 section 5.2.2). */
function withoutDsn(outcome: Outcome, client: Client, envelope: Envelope, n: number): Outcome {
  const isAsked = envelope.recipients[n]?.dsn?.notify?.includes('SUCCESS') === true
  return outcome.kind === 'sent' && isAsked && !client.capabilities.dsn ? { ...outcome, noDsn: true } : outcome
}

/** No reply decides: a cut, a deadline, a fault of ours. `handedOver`: the dot was possibly sent. */
function lostOutcome(
  client: Client,
  handedOver: boolean,
  routeError: DeliveryError | undefined,
  host: string,
  error: Error | null,
): Outcome {
  // A 421 to a recipient before says why nothing came for this one.
  if (routeError !== undefined && !client.dataStarted) return { kind: 'untried', error: routeError }
  const stages = { mail: 'Mail', rcpt: 'Rcpt' } as const
  const stage = client.phase === 'mail' || client.phase === 'rcpt' ? stages[client.phase] : 'Data'
  const detail = faultError(stage, error ?? new Error('no reply'), host)
  return { kind: client.dataStarted && handedOver ? 'unknown' : 'deferred', error: detail }
}

/** The other side took as many recipients as it takes at once: the rest goes in the next transaction, at once. */
function retryTooMany(
  outcomes: Map<number, Outcome>,
  recipients: readonly OpenRecipient[],
  rcptReplies: readonly string[],
): void {
  for (const [position, { n }] of recipients.entries()) {
    const reply = rcptReplies[position]
    if (reply !== undefined && replyClass(reply) !== '2' && tooManyRecipients(reply))
      outcomes.set(n, { kind: 'untried' })
  }
}

/** nodemailer's error comes from a reply: the conversation is in step. Otherwise something broke. */
function isReply(error: Error | null): boolean {
  if (error === null) return true
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return typeof responseCode === 'number' && (code === 'EENVELOPE' || code === 'EMESSAGE')
}

/** Whatever ended it, the other side had not begun with this message. */
function isStale(mailReply: string | undefined, error: Error | null): boolean {
  return mailReply === undefined ? error !== null : parseReply(mailReply).code === 421
}
