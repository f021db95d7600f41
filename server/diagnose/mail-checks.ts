/** What mail that waits tells, and whether the smart hosts take any. */

import type { SmartHostRoute } from '../deliver/courier.js'
import type { Routing } from '../deliver/routing.js'
import { nextHopOf } from '../deliver/routing.js'
import type { RouteWalker, Walk } from '../deliver/walk.js'
import type { Queue } from '../generated/reports.js'
import { type Found, quoted } from './finding.js'

const OLD_MS = 4 * 60 * 60_000
/** Queues that are told one by one, and next hops that are walked to. */
const QUEUES_MAX = 20
const HOPS_MAX = 10

/** `queues`: those of one virtual server. */
export function queueFindings(number: string, queues: readonly Queue[], nowMs: number): readonly Found[] {
  return queues.slice(0, QUEUES_MAX).flatMap((queue): readonly Found[] => {
    const { identity, status, messageCount, oldestMessage, lastError = 'no reason is known' } = queue
    const count = messageCount === 1 ? '1 message' : `${messageCount} messages`
    const about = { virtualServer: number, setting: identity }
    const found: Found[] = []
    if (status === 'Retry') {
      const message = `The last delivery of the queue ${identity} failed; ${count} wait: ${lastError}`
      found.push({
        id: 'Queue.Retry',
        ...about,
        message,
        fix: `Invoke-SmtpQueueRetry ${quoted(identity)}; Get-SmtpQueue ${quoted(identity)}`,
      })
    }
    if (status === 'Suspended') {
      const message = `The queue ${identity} is held by an administrator; ${count} wait.`
      found.push({ id: 'Queue.Suspended', ...about, message, fix: `Resume-SmtpQueue ${quoted(identity)}` })
    }
    if (oldestMessage !== undefined && nowMs - Date.parse(oldestMessage) > OLD_MS) {
      const hours = Math.floor((nowMs - Date.parse(oldestMessage)) / 3_600_000)
      const message = `The oldest of ${count} in the queue ${identity} has been waiting for ${hours} hours.`
      found.push({
        id: 'Queue.OldMail',
        ...about,
        message,
        fix: `Get-SmtpMessage -Queue ${quoted(identity)} | Format-List`,
      })
    }
    return found
  })
}

/** Every next hop that the settings name: connection, TLS, login. */
export async function hopFindings(
  number: string,
  routing: Routing,
  walker: Pick<RouteWalker, 'walk'>,
  walk: Walk,
): Promise<readonly Found[]> {
  const routes = namedRoutes(routing).slice(0, HOPS_MAX)
  const walked = await Promise.all(routes.map((route) => walker.walk(route, walk)))
  return routes.flatMap((route, n): readonly Found[] => {
    const steps = walked[n] ?? []
    const last = steps.at(-1)
    if (last === undefined || last.status !== 'Failed') return []
    const texts = steps.filter(({ status }) => status === 'Failed').map(({ target, detail }) => `${target}: ${detail}`)
    const area = route.domain === undefined ? 'smartHost.server' : `general.domains ${route.domain}`
    const message = `${nextHopOf(route)} takes no mail from virtual server ${number}. ${[...new Set(texts)].join('; ')}`
    return [
      { id: 'SmartHost.Refused', virtualServer: number, setting: area, message, fix: last.fix ?? 'Get-SmtpSmartHost' },
    ]
  })
}

function namedRoutes(routing: Routing): readonly SmartHostRoute[] {
  const named = routing.routes.filter((route) => route.kind === 'smartHost')
  // In the mode DirectFirst the smart host stands behind each route by MX record.
  const other = routing.routeFor('postmaster@relay-test.mailroot.invalid')
  const behind = other.kind === 'mx' && other.smartHost !== undefined ? [other.smartHost] : []
  return [...named, ...behind]
}
