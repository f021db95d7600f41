/** A queued message as the control socket shows it. Pure. */
import type { Queues } from '../deliver/queues.js'
import type { Message, Recipient } from '../generated/reports.js'
import type { DeliveryError } from '../queue/envelope.js'
import type { OpenRecipient, QueuedMessage } from '../queue/work.js'

/** What a report depends on beside the message. */
export interface Surroundings {
  /** Wall time, milliseconds. */
  readonly nowMs: number
  readonly queues: Pick<Queues, 'queueOf' | 'routeError'>
  /** Wall time at which delivery is given up. */
  expiresMs(message: QueuedMessage): number
}

/** The bounds of the schema report/message.json. */
const TEXT_MAX = 1000
const ERROR_MAX = 4000

/** Characters of all recipients of one message. */
const RECIPIENTS_CHARACTERS_MAX = 1_000_000

/** So many fit however long they are: address, queue and error have less than 10,000 characters, and six each as JSON at worst. */
const RECIPIENTS_THAT_FIT = 16

/** A recipient, and what decides about the whole message. */
interface Looked {
  readonly recipient: Recipient
  readonly nextTryMs: number
  readonly error: DeliveryError | undefined
  /** When the error came; that of a route that backs off is the latest. */
  readonly errorMs: number
}

/** With every open recipient: `fitted` shortens it where it is sent. */
export function messageReport(message: QueuedMessage, surroundings: Surroundings): Message {
  const { envelope } = message
  const looked = [...message.open.values()].map((open) => look(message, open, surroundings))
  const status = statusOf(looked)
  const latest = looked.filter((one) => one.error !== undefined).sort((a, b) => b.errorMs - a.errorMs)[0]?.error
  const nextTryMs = Math.min(...looked.map((one) => one.nextTryMs))
  return {
    identity: envelope.id,
    ...optional('internetMessageId', envelope.internetMessageId?.slice(0, TEXT_MAX)),
    virtualServer: envelope.virtualServer,
    queue: looked[0]?.recipient.queue ?? '',
    fromAddress: envelope.sender,
    ...optional('subject', envelope.subject?.slice(0, TEXT_MAX)),
    size: envelope.size,
    status,
    dateReceived: time(envelope.receivedMs),
    expirationTime: time(surroundings.expiresMs(message)),
    retryCount: Math.max(0, ...[...message.open.values()].map(({ state }) => state.attempts)),
    ...errorReport(latest),
    ...(status === 'Retry' && nextTryMs > 0 ? { nextRetryTime: time(nextTryMs) } : {}),
    ...optional('sourceIp', envelope.clientIp),
    ...optional('authenticatedAs', envelope.authenticatedAs),
    recipients: looked.map((one) => one.recipient),
  }
}

function look(message: QueuedMessage, { n, address, state }: OpenRecipient, surroundings: Surroundings): Looked {
  const { nowMs, queues } = surroundings
  const route = queues.routeError(message, n)
  const nextTryMs = Math.max(state.nextTryMs, route?.nextRetryMs ?? 0)
  const error = route?.error ?? state.lastError
  const status = recipientStatus(message.claimed.has(n), state.held, route !== undefined || nextTryMs > nowMs)
  const recipient: Recipient = {
    address,
    status,
    queue: queues.queueOf(message, n),
    retryCount: state.attempts,
    ...errorReport(error),
    ...(status === 'Retry' && nextTryMs > 0 ? { nextRetryTime: time(nextTryMs) } : {}),
  }
  return { recipient, nextTryMs, error, errorMs: route === undefined ? (state.lastTryMs ?? 0) : nowMs }
}

function recipientStatus(claimed: boolean, held: boolean, waits: boolean): Recipient['status'] {
  if (claimed) return 'Active'
  if (held) return 'Suspended'
  return waits ? 'Retry' : 'Ready'
}

/** Of several recipients the one that says most: being delivered, held, due, and only then waiting. */
function statusOf(looked: readonly Looked[]): Message['status'] {
  const order: readonly Message['status'][] = ['Active', 'Suspended', 'Ready', 'Retry']
  return order.find((status) => looked.some(({ recipient }) => recipient.status === status)) ?? 'Ready'
}

function errorReport(error: DeliveryError | undefined): Pick<Recipient, 'lastError' | 'lastErrorStage'> {
  return error === undefined ? {} : { lastError: error.text.slice(0, ERROR_MAX), lastErrorStage: error.stage }
}

/** A report that always fits on a page: of very many recipients the first. */
export function fitted(message: Message): Message {
  if (message.recipients.length <= RECIPIENTS_THAT_FIT) return message
  let characters = 0
  const end = message.recipients.findIndex((recipient) => {
    characters += JSON.stringify(recipient).length
    return characters > RECIPIENTS_CHARACTERS_MAX
  })
  return end === -1 ? message : { ...message, recipients: message.recipients.slice(0, end) }
}

function optional<Name extends string, Value>(name: Name, value: Value | undefined): { readonly [N in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [N in Name]: Value })
}

function time(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
