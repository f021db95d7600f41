/** The methods of queued messages: see, hold, release, try, remove. */
import type { Queues } from '../deliver/queues.js'
import type { MessageGetParams, MessageGetResult } from '../generated/methods.js'
import type { Message } from '../generated/reports.js'
import type { Administration } from '../queue/administration.js'
import type { QueuedMessage } from '../queue/work.js'
import { actorText } from '../settings/actor.js'
import { invalid, Refusal } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import { parseDuration } from '../smtp/duration.js'
import type { Clock } from '../system/clock.js'
import type { CustomHandlers } from './caller.js'
import { fitted, messageReport } from './message-report.js'
import { Page } from './pages.js'
import { mailServer } from './virtual-servers.js'
import { wildcard } from './wildcard.js'

export interface MessageParts {
  readonly clock: Pick<Clock, 'now'>
  readonly settings: Pick<SettingsStore, 'current'>
  readonly administration: Administration
  readonly queues: Queues
}

/** How many messages one call looks at; with more the page ends early. So a filter that fits nothing holds up nobody. */
export const SCAN_MAX = 10_000

/** What mail of a virtual server that is gone expires after: the default of the schema. */

type Names = 'message.get' | 'message.suspend' | 'message.resume' | 'message.retry' | 'message.remove'

export function messageHandlers(parts: MessageParts): Pick<CustomHandlers, Names> {
  const { administration, queues } = parts
  return {
    'message.get': (params) => getMessages(params, parts),
    'message.suspend': async ({ identity, dryRun = false }, { actor }) => {
      const { id } = findMessage(administration, identity).envelope
      if (dryRun) return asItIs(id, parts)
      if (!(await administration.suspend(id, actorText(actor)))) throw gone(id)
      return asItIs(id, parts)
    },
    'message.resume': async ({ identity, dryRun = false }, { actor }) => {
      const { id } = findMessage(administration, identity).envelope
      if (dryRun) return asItIs(id, parts)
      if (!(await administration.resume(id, actorText(actor)))) throw gone(id)
      return asItIs(id, parts)
    },
    'message.retry': ({ identity, dryRun = false }) => {
      const message = findMessage(administration, identity)
      const { id } = message.envelope
      const idle = [...message.open.values()].filter(({ n }) => !message.claimed.has(n))
      if (idle.length > 0 && idle.every(({ state }) => state.held)) {
        const text = `The message ${id} is held and was not tried: release it with Resume-SmtpMessage, which also makes it due.`
        throw new Refusal('cannotApply', text, { target: id })
      }
      if (dryRun) return asItIs(id, parts)
      if (!administration.retry(id)) throw gone(id)
      // Else it would be due and still wait: for the next try of a next hop that was down.
      const named = new Set(idle.filter(({ state }) => !state.held).map(({ n }) => queues.queueOf(message, n)))
      for (const queue of named) if (!administration.heldQueues.has(queue)) queues.retry(queue)
      return asItIs(id, parts)
    },
    'message.remove': async ({ identity, withNdr = false, dryRun = false }, { actor }) => {
      const message = findMessage(administration, identity)
      const { id } = message.envelope
      if (dryRun) {
        const left = [...message.open.values()].filter(({ n }) => message.claimed.has(n)).map(({ address }) => address)
        if (left.length > 0) throw underWay(id, left, message.open.size - left.length, 'would be')
        return asItIs(id, parts)
      }
      const removal = await administration.remove(id, withNdr, actorText(actor))
      if (removal === undefined) throw gone(id)
      const { left, removed } = removal
      if (left.length === 0) return asItIs(id, parts)
      throw underWay(id, left, removed, 'was')
    },
  }
}

/** A message by its id, in any case. Refuses what is none, and says so of a queue. */
export function findMessage(administration: Administration, identity: string): QueuedMessage {
  if (isQueueIdentity(identity)) {
    const text = `${identity} is a queue and no message: its messages are what Get-SmtpMessage -Queue shows, and Suspend-, Resume- and Retry-SmtpQueue act on the queue.`
    throw new Refusal('invalid', text, { target: identity })
  }
  const message = administration.find(identity.toUpperCase())
  if (message === undefined) throw gone(identity)
  return message
}

function gone(identity: string): Refusal {
  const text = `There is no message ${identity} in the queue: it may have been delivered. Get-SmtpMessageTrace tells.`
  return new Refusal('notFound', text, { target: identity })
}

function underWay(id: string, left: readonly string[], removed: number, done: 'was' | 'would be'): Refusal {
  const others = removed === 1 ? `1 recipient ${done}` : `${removed} recipients ${done === 'was' ? 'were' : done}`
  const text = `Delivery of the message ${id} to ${namesOf(left)} is under way and ${done} left to it; ${others} removed.`
  return new Refusal('busy', text, { target: id })
}

/** Ids of messages have no backslash, and identities of queues always have one. */
function isQueueIdentity(identity: string): boolean {
  return identity.includes('\\')
}

function getMessages(params: MessageGetParams, parts: MessageParts): MessageGetResult {
  const { identity } = params
  const fits = messageFilter(params, parts)
  if (identity !== undefined && !isQueueIdentity(identity)) {
    const items = [findMessage(parts.administration, identity)].map((message) => report(message, parts)).filter(fits)
    return { items: items.map(fitted) }
  }
  const page = new Page<Message>(params.limit)
  let last = positionOf(params.cursor)
  let looked = 0
  for (const message of parts.administration.messages(last)) {
    if (looked >= SCAN_MAX) return { items: page.items, cursor: String(last) }
    const item = report(message, parts)
    if (fits(item) && !page.add(fitted(item))) return { items: page.items, cursor: String(last) }
    looked += 1
    last = message.position
  }
  return { items: page.items }
}

function positionOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  if (!/^\d{1,15}$/.test(cursor)) throw invalid([{ pointer: '/cursor', problem: 'is none that message.get gave' }])
  return Number(cursor)
}

function messageFilter(params: MessageGetParams, parts: MessageParts): (message: Message) => boolean {
  const { identity, status, olderThan } = params
  const server = mailServer(parts.settings.current, params.virtualServer)
  const queue = queueFilter(params.queue)
  const queueItself = identity !== undefined && isQueueIdentity(identity) ? identity.toLowerCase() : undefined
  const sender = params.sender === '<>' ? (address: string) => address === '' : textFilter(params.sender)
  const recipient = textFilter(params.recipient)
  const subject = textFilter(params.subject)
  const receivedBefore =
    olderThan === undefined ? undefined : new Date(parts.clock.now() - (parseDuration(olderThan) ?? 0)).toISOString()
  return (message) =>
    (server === undefined || message.virtualServer === server) &&
    (status === undefined || message.status === status) &&
    (receivedBefore === undefined || message.dateReceived < receivedBefore) &&
    sender(message.fromAddress) &&
    subject(message.subject ?? '') &&
    message.recipients.some((one) => recipient(one.address)) &&
    message.recipients.some((one) => queue(one.queue)) &&
    (queueItself === undefined || message.recipients.some((one) => one.queue.toLowerCase() === queueItself))
}

function textFilter(pattern: string | undefined): (text: string) => boolean {
  return pattern === undefined ? () => true : wildcard(pattern)
}

/** By the identity of a queue, or the next hop behind its backslash. */
function queueFilter(pattern: string | undefined): (identity: string) => boolean {
  if (pattern === undefined) return () => true
  const fits = wildcard(pattern)
  return (identity) => fits(identity) || fits(identity.slice(identity.indexOf('\\') + 1))
}

/** What was acted on; nothing when it has left the queue in the meantime. */
function asItIs(id: string, parts: MessageParts): readonly Message[] {
  const message = parts.administration.find(id)
  return message === undefined ? [] : [fitted(report(message, parts))]
}

function report(message: QueuedMessage, { clock, administration, queues }: MessageParts): Message {
  const expiresMs = (queued: QueuedMessage): number => administration.expiresMs(queued)
  return messageReport(message, { nowMs: clock.now(), queues, expiresMs })
}

/** The first few of many. */
function namesOf(addresses: readonly string[]): string {
  const shown = addresses.slice(0, 20).join(', ')
  return addresses.length > 20 ? `${shown} and ${addresses.length - 20} more` : shown
}
