/** `testMessage.send` and `testMessage.get`: a message of the relay's own, and what became of it. */
import type { Queues } from '../deliver/queues.js'
import type { TestMessageSendParams } from '../generated/methods.js'
import type { TestMessage, TraceEvent } from '../generated/reports.js'
import type { Administration } from '../queue/administration.js'
import type { LaterReason, Submission } from '../queue/submission.js'
import type { TraceReader } from '../queue/trace-reader.js'
import type { QueuedMessage } from '../queue/work.js'
import { actorText } from '../settings/actor.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { writeAudit } from '../settings/records.js'
import { Refusal } from '../settings/refusal.js'
import { formatDate, isoTime } from '../smtp/date.js'
import type { System } from '../system/system.js'
import type { Caller, CustomHandlers } from './caller.js'
import { messageReport } from './message-report.js'
import { changedServer } from './virtual-servers.js'

export interface TestMessageParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'>
  readonly root: string
  readonly settings: { readonly current: EffectiveSettings }
  readonly submission: Submission
  readonly administration: Administration
  readonly queues: Queues
  readonly traces: TraceReader
}

type Names = 'testMessage.send' | 'testMessage.get'

/** Pages of the trace that one question reads, and events of a page. */
const PAGES_MAX = 20
const EVENTS_MAX = 200

export function testMessageHandlers(parts: TestMessageParts): Pick<CustomHandlers, Names> {
  return {
    'testMessage.send': async (params, caller) => [await send(params, caller, parts)],
    'testMessage.get': async ({ identity }) => [await look(identity.toUpperCase(), parts)],
  }
}

async function send(params: TestMessageSendParams, { actor }: Caller, parts: TestMessageParts): Promise<TestMessage> {
  const { system, submission } = parts
  const number = changedServer(parts.settings.current, params.virtualServer)
  const general = parts.settings.current.virtualServers[number]?.general
  const { recipient } = params
  const sender = params.sender ?? `postmaster@${general?.defaultDomain ?? 'localhost'}`
  const refusal = submission.refusal()
  if (refusal !== undefined) throw notTaken(reasons[refusal], recipient)
  try {
    const record = { action: 'sendTestMessage', virtualServer: number, sender, recipient } as const
    await writeAudit(system.disk, parts.root, system.clock.now(), actor, record)
  } catch (error) {
    throw new Refusal('unavailable', `The audit log could not be written, and nothing was sent: ${String(error)}`)
  }
  const sink = submission.begin()
  const host = general?.fullyQualifiedDomainName ?? 'localhost'
  const subject = `Test message from ${host}`
  const internetMessageId = `<${sink.id}@${host}>`
  const now = system.clock.now()
  const lines = [
    `From: <${sender}>`,
    `To: <${recipient}>`,
    `Subject: ${subject}`,
    `Date: ${formatDate(now)}`,
    `Message-ID: ${internetMessageId}`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `This is a test message of the mail relay ${host} (Mailroot, virtual server ${number}).`,
    `An administrator sent it at ${isoTime(now)} with Send-SmtpTestMessage. Its id is ${sink.id}.`,
    'Nothing needs to be done.',
    '',
  ]
  const isPlain = /^[ -~]*$/.test(sender + recipient)
  sink.write(Buffer.from(lines.join('\r\n')))
  const draft = {
    virtualServer: number,
    source: 'ADMIN',
    sender,
    recipients: [{ address: recipient }],
    hops: 0,
    subject,
  } as const
  const submitted = await submission.submit(
    { ...draft, smtpUtf8: !isPlain, eightBit: !isPlain, internetMessageId },
    sink,
  )
  if (submitted.kind === 'later') throw notTaken(submitted.text, recipient)
  system.log.info(`${actorText(actor)} sent a test message`, { id: submitted.id, recipient })
  return { identity: submitted.id, virtualServer: number, sender, recipient, status: 'Queued', sent: isoTime(now) }
}

const reasons: Readonly<Record<LaterReason, string>> = {
  noSpace: 'too little space is free on its disk',
  queueFull: 'it is full',
  noMemory: 'there is no memory for another message',
  storeFailed: 'it cannot be written',
  stopping: 'the relay is stopping',
}

function notTaken(why: string, target: string): Refusal {
  return new Refusal('unavailable', `The queue takes no mail now: ${why}`, { target })
}

/** From the queue while it is there, from the tracking log when it has gone. */
async function look(id: string, parts: TestMessageParts): Promise<TestMessage> {
  const queued = parts.administration.find(id)
  if (queued !== undefined && queued.open.size > 0) return waiting(queued, parts)
  const events: TraceEvent[] = []
  let cursor: string | undefined
  for (let page = 0; page < PAGES_MAX; page++) {
    const read = await parts.traces.read({ identity: id }, cursor, EVENTS_MAX)
    events.push(...read.items)
    cursor = read.cursor
    if (cursor === undefined) break
  }
  const received = events.find(({ eventId }) => eventId === 'RECEIVE')
  if (received === undefined)
    throw new Refusal('notFound', `There is no message ${id} in the queue or its trace.`, { target: id })
  return ended(
    received,
    events.findLast(({ eventId }) => eventId in ends),
  )
}

function waiting(queued: QueuedMessage, { administration, queues, system }: TestMessageParts): TestMessage {
  const surroundings = {
    nowMs: system.clock.now(),
    queues,
    expiresMs: (one: QueuedMessage) => administration.expiresMs(one),
  }
  const report = messageReport(queued, surroundings)
  const { envelope } = queued
  const isHeld = report.status === 'Suspended' || administration.heldQueues.has(report.queue)
  const isDeferred = report.status === 'Retry' && report.lastError !== undefined
  const host = [...queued.open.values()][0]?.state.lastError?.host
  return {
    identity: envelope.id,
    virtualServer: envelope.virtualServer,
    sender: envelope.sender,
    recipient: envelope.recipients[0]?.address ?? '',
    status: isHeld ? 'Suspended' : isDeferred ? 'Deferred' : 'Queued',
    sent: isoTime(envelope.receivedMs),
    nextHop: host ?? report.queue.slice(report.queue.indexOf('\\') + 1),
    ...(report.lastError === undefined ? {} : { detail: report.lastError }),
    ...(report.lastErrorStage === undefined ? {} : { stage: report.lastErrorStage }),
    ...(report.nextRetryTime === undefined ? {} : { nextRetryTime: report.nextRetryTime }),
  }
}

const ends: { readonly [Event in TraceEvent['eventId']]?: TestMessage['status'] } = {
  SEND: 'Delivered',
  DELIVER: 'Dropped',
  FAIL: 'Failed',
  EXPIRE: 'Failed',
  REMOVE: 'Removed',
}

function ended(received: TraceEvent, end: TraceEvent | undefined): TestMessage {
  const about = {
    identity: received.identity,
    virtualServer: received.virtualServer ?? '',
    sender: received.sender ?? '',
    recipient: received.recipients?.[0] ?? '',
    sent: received.timestamp,
  }
  // It has gone, and its last event is on its way.
  if (end === undefined) return { ...about, status: 'Queued' }
  return {
    ...about,
    status: ends[end.eventId] ?? 'Queued',
    ended: end.timestamp,
    ...(end.nextHop === undefined ? {} : { nextHop: end.nextHop }),
    ...(end.stage === undefined ? {} : { stage: end.stage }),
    ...(end.status === undefined ? {} : { detail: end.status }),
  }
}
