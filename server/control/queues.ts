/** The methods of queues: see, hold, release, try. */
import type { Queues } from '../deliver/queues.js'
import type { QueueGetParams } from '../generated/methods.js'
import type { Queue } from '../generated/reports.js'
import type { Administration } from '../queue/administration.js'
import { actorText } from '../settings/actor.js'
import { Refusal } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import type { Clock } from '../system/clock.js'
import type { CustomHandlers } from './caller.js'
import { mailServer } from './virtual-servers.js'
import { hasWildcards, wildcard } from './wildcard.js'

/** How many messages a retry looks at before others have their turn. */
const RETRY_AT_ONCE = 1000

export interface QueueParts {
  readonly clock: Pick<Clock, 'soon'>
  readonly settings: Pick<SettingsStore, 'current'>
  readonly administration: Administration
  readonly queues: Queues
}

/** How a call names one queue. */
interface Named {
  readonly identity: string
  readonly virtualServer?: string
}

type Names = 'queue.get' | 'queue.suspend' | 'queue.resume' | 'queue.retry'

export function queueHandlers(parts: QueueParts): Pick<CustomHandlers, Names> {
  const { administration, queues } = parts
  return {
    'queue.get': (params) => getQueues(params, parts),
    'queue.suspend': async (params, { actor }) => {
      const identity = findQueue(params, parts)
      if (params.dryRun === true) return asItIs(identity, parts)
      await administration.holdQueue(identity, true, actorText(actor))
      return asItIs(identity, parts)
    },
    'queue.resume': async (params, { actor }) => {
      const identity = findQueue(params, parts)
      if (params.dryRun === true) return asItIs(identity, parts)
      await administration.holdQueue(identity, false, actorText(actor))
      queues.wake()
      return asItIs(identity, parts)
    },
    'queue.retry': async (params) => {
      const identity = findQueue(params, parts)
      if (administration.heldQueues.has(identity)) {
        const text = `The queue ${identity} is held and was not tried: release it with Resume-SmtpQueue.`
        throw new Refusal('cannotApply', text, { target: identity })
      }
      if (params.dryRun === true) return asItIs(identity, parts)
      queues.retry(identity)
      await retryMessages(identity, parts)
      queues.wake()
      return asItIs(identity, parts)
    },
  }
}

/** Oldest first. With much mail others have their turn in between. */
async function retryMessages(identity: string, { administration, queues, clock }: QueueParts): Promise<void> {
  let last = 0
  for (let looked = 1; looked > 0; ) {
    looked = 0
    for (const message of administration.messages(last)) {
      last = message.position
      looked += 1
      const isIn = [...message.open.keys()].some((n) => queues.queueOf(message, n) === identity)
      if (isIn) administration.retry(message.envelope.id)
      if (looked === RETRY_AT_ONCE) break
    }
    await new Promise<void>((resolve) => clock.soon(resolve))
  }
}

function getQueues({ identity, status, virtualServer }: QueueGetParams, parts: QueueParts): readonly Queue[] {
  const server = mailServer(parts.settings.current, virtualServer)
  const fits = identity === undefined ? () => true : wildcard(identity)
  const found = all(parts).filter(
    (queue) => (server === undefined || queue.virtualServer === server) && namesOf(queue).some(fits),
  )
  if (found.length === 0 && identity !== undefined && !hasWildcards(identity)) throw none(identity, all(parts))
  return found.filter((queue) => status === undefined || queue.status === status)
}

/** The identity of the one queue that is meant, by its identity or next hop in any case; also of a held one without mail. */
function findQueue(named: Named, parts: QueueParts): string {
  const server = mailServer(parts.settings.current, named.virtualServer)
  const wanted = named.identity.toLowerCase()
  const listed = all(parts)
  const known = listed.map((queue) => ({ identity: queue.identity, names: namesOf(queue) }))
  for (const identity of parts.administration.heldQueues) {
    if (!listed.some((queue) => queue.identity === identity))
      known.push({ identity, names: [identity, hopOf(identity)] })
  }
  const found = known.filter(
    ({ identity, names }) =>
      (server === undefined || identity.startsWith(`${server}\\`)) &&
      names.some((name) => name.toLowerCase() === wanted),
  )
  const [queue, ...more] = found
  if (queue === undefined) throw none(named.identity, known)
  if (more.length === 0) return queue.identity
  const text = `${named.identity} is the next hop of several queues; name one: ${found.map((one) => one.identity).join(', ')}`
  throw new Refusal('invalid', text, { target: named.identity })
}

function none(identity: string, known: readonly { readonly identity: string }[]): Refusal {
  const shown = known.slice(0, 20).map((queue) => queue.identity)
  const more = known.length > shown.length ? ` and ${known.length - shown.length} more` : ''
  const there = known.length === 0 ? 'no mail is queued' : `there is ${shown.join(', ')}${more}`
  return new Refusal('notFound', `There is no queue ${identity}: ${there}.`, { target: identity })
}

function namesOf(queue: Queue): readonly string[] {
  return [queue.identity, queue.nextHopDomain, queue.nextHop]
}

function hopOf(identity: string): string {
  return identity.slice(identity.indexOf('\\') + 1)
}

function all({ administration, queues }: QueueParts): readonly Queue[] {
  return queues.list(administration.messages())
}

/** What was acted on; nothing when the queue has no mail. */
function asItIs(identity: string, parts: QueueParts): readonly Queue[] {
  return all(parts).filter((queue) => queue.identity === identity)
}
