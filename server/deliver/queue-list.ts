/** The queues as an administrator sees them. Pure. */
import type { Queue, QueueDeliveryType, QueueStatus } from '../generated/reports.js'
import type { DeliveryError } from '../queue/envelope.js'
import type { QueuedMessage } from '../queue/work.js'
import type { Route } from './courier.js'
import type { Lane } from './lane.js'
import type { RouteTrouble } from './queues.js'
import { hostAndPort, nextHopOf, queueIdentity } from './routing.js'

/** What stands beside the messages. */
export interface Sight {
  /** Wall time, milliseconds. */
  readonly now: number
  readonly held: ReadonlySet<string>
  readonly lanes: readonly Lane[]
  routeOf(message: QueuedMessage, n: number): Route
  /** The routes of a virtual server that lead somewhere. */
  routesOf(virtualServer: string): readonly Route[]
  troubleOf(route: Route): RouteTrouble | undefined
}

/** One queue while its messages are counted. Times are wall time in milliseconds. */
interface Tally {
  readonly route: Route
  messages: number
  oldest: number
  lastTry: number
  nextTry: number
  active: boolean
  /** A recipient is due, so something can go now. */
  due: boolean
  lastError: DeliveryError | undefined
  lastMessage: QueuedMessage | undefined
}

/** Sorted by identity. Also the queues without a message that are held or whose route is down. */
export function listQueues(messages: Iterable<QueuedMessage>, sight: Sight): readonly Queue[] {
  const tallies = new Map<string, Tally>()
  const tallyOf = (route: Route): Tally => {
    const identity = queueIdentity(route)
    const known = tallies.get(identity)
    if (known !== undefined) return known
    const tally = emptyTally(route)
    tallies.set(identity, tally)
    return tally
  }
  for (const message of messages) {
    for (const n of message.open.keys()) count(tallyOf(sight.routeOf(message, n)), message, n, sight.now)
  }
  for (const lane of sight.lanes) if (lane.error !== undefined) tallyOf(lane.route)
  for (const identity of sight.held) if (!tallies.has(identity)) tallyOf(routeOfIdentity(identity, sight))
  const lanesOf = byIdentity(sight.lanes)
  return [...tallies.entries()]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([identity, tally]) => report(identity, tally, sight, lanesOf))
}

/** There may be as many queues as lanes: nobody looks through all for each. */
function byIdentity(lanes: readonly Lane[]): ReadonlyMap<string, readonly Lane[]> {
  const found = new Map<string, Lane[]>()
  for (const lane of lanes) {
    const others = found.get(lane.identity)
    if (others === undefined) found.set(lane.identity, [lane])
    else others.push(lane)
  }
  return found
}

function emptyTally(route: Route): Tally {
  return {
    route,
    messages: 0,
    oldest: Number.POSITIVE_INFINITY,
    lastTry: 0,
    nextTry: Number.POSITIVE_INFINITY,
    active: false,
    due: false,
    lastError: undefined,
    lastMessage: undefined,
  }
}

function count(tally: Tally, message: QueuedMessage, n: number, now: number): void {
  const state = message.open.get(n)?.state
  if (state === undefined) return
  if (tally.lastMessage !== message) tally.messages += 1
  tally.lastMessage = message
  tally.oldest = Math.min(tally.oldest, message.envelope.receivedMs)
  if (message.claimed.has(n)) tally.active = true
  if (!state.held) {
    if (state.nextTryMs <= now) tally.due = true
    else tally.nextTry = Math.min(tally.nextTry, state.nextTryMs)
  }
  const lastTry = state.lastTryMs ?? 0
  if (state.lastError !== undefined && (tally.lastError === undefined || lastTry >= tally.lastTry)) {
    tally.lastError = state.lastError
  }
  tally.lastTry = Math.max(tally.lastTry, lastTry)
}

function report(identity: string, tally: Tally, sight: Sight, lanesOf: ReadonlyMap<string, readonly Lane[]>): Queue {
  const { route } = tally
  const lanes = lanesOf.get(identity) ?? []
  const trouble = sight.troubleOf(route)
  const error = trouble?.error ?? tally.lastError
  const status = statusOf(identity, tally, trouble, lanes, sight)
  const nextRetryMs = trouble === undefined ? tally.nextTry : trouble.nextRetryMs
  const lastTry = Math.max(tally.lastTry, ...lanes.map((lane) => lane.lastTryMs ?? 0))
  return {
    identity,
    virtualServer: route.virtualServer,
    nextHopDomain: route.domain ?? (route.kind === 'smartHost' ? (route.hosts[0] ?? '') : ''),
    nextHop: lanes.find((lane) => lane.host !== undefined)?.host ?? nextHop(route),
    deliveryType: deliveryTypes[route.kind],
    status,
    messageCount: tally.messages,
    ...(tally.messages === 0 ? {} : { oldestMessage: timestamp(tally.oldest) }),
    ...(error === undefined ? {} : { lastError: error.text, lastErrorStage: error.stage }),
    ...(lastTry === 0 ? {} : { lastRetryTime: timestamp(lastTry) }),
    ...(status === 'Retry' && Number.isFinite(nextRetryMs) ? { nextRetryTime: timestamp(nextRetryMs ?? 0) } : {}),
  }
}

const deliveryTypes: Readonly<Record<Route['kind'], QueueDeliveryType>> = {
  drop: 'LocalDrop',
  smartHost: 'SmartHost',
  mx: 'Mx',
  none: 'Undefined',
}

function statusOf(
  identity: string,
  tally: Tally,
  trouble: RouteTrouble | undefined,
  lanes: readonly Lane[],
  sight: Sight,
): QueueStatus {
  if (sight.held.has(identity)) return 'Suspended'
  if (tally.active || lanes.some((lane) => lane.active > 0)) return 'Active'
  if (trouble !== undefined) return 'Retry'
  return tally.due || !Number.isFinite(tally.nextTry) ? 'Ready' : 'Retry'
}

function nextHop(route: Route): string {
  return route.kind === 'smartHost' ? hostAndPort(route.hosts[0] ?? '', route.port) : nextHopOf(route)
}

/** The route of a held queue without messages: one that its virtual server has, else one that leads nowhere. */
function routeOfIdentity(identity: string, sight: Sight): Route {
  const cut = identity.indexOf('\\')
  const virtualServer = cut < 0 ? '' : identity.slice(0, cut)
  const domain = identity.slice(cut + 1)
  const known = sight.routesOf(virtualServer).find((route) => queueIdentity(route) === identity)
  return (
    known ?? { kind: 'none', key: `${identity} none`, virtualServer, domain, reason: 'no mail is routed there now' }
  )
}

function timestamp(ms: number): string {
  return new Date(ms).toISOString()
}
