/** One attempt as the deliverer sees it: the body, then the courier, each with a limit, and an outcome whatever happens. */
import { limitMsOf } from '../queue/states.js'
import type { Watching } from '../queue/watchdog.js'
import type { Body, Claim, Outcome, Work } from '../queue/work.js'
import type { Clock } from '../system/clock.js'
import { TooLate, within } from '../system/within.js'
import type { AttemptResult, Courier, Route } from './courier.js'
import { attemptLimitMs, courierGraceMs } from './limits.js'
import { nextHopOf } from './routing.js'

export interface TryParts {
  readonly system: { readonly clock: Clock } & Partial<Watching>
  readonly work: Pick<Work, 'body'>
  readonly courier: Pick<Courier, 'attempt'>
}

export interface Try {
  readonly route: Route
  readonly claim: Claim
  readonly onReached: () => void
  /** No attempt begins any more. */
  readonly closed: () => boolean
}

/**
 * What the courier says, or an outcome for all that says nothing about the route. Never rejects. A body that comes too late
 * is sent nowhere, and nobody listens to a courier that has not ended by its own limit: it may have sent the message, or send
 * it yet.
 */
export async function tryOnce(
  { system, work, courier }: TryParts,
  { route, claim, onReached, closed }: Try,
): Promise<AttemptResult | Outcome> {
  const { clock, watchdog } = system
  const about = { id: claim.message.envelope.id, host: nextHopOf(route) }
  let body: Body
  try {
    const reading = work.body(claim.message)
    body = await within(clock, limitMsOf('reading'), reading, () => watchdog?.ended('reading', about))
  } catch (error) {
    return lost('deferred', 'read', error)
  }
  if (closed()) return { outcomes: new Map() }
  let over = false
  const reached = () => {
    if (!over) onReached()
  }
  try {
    const attempting = courier.attempt(route, claim, body, reached)
    const limitMs = attemptLimitMs + courierGraceMs
    return await within(clock, limitMs, attempting, () => watchdog?.ended('claimed', about))
  } catch (error) {
    return lost(error instanceof TooLate ? 'unknown' : 'deferred', 'sent', error)
  } finally {
    over = true
  }
}

function lost(kind: 'deferred' | 'unknown', what: 'read' | 'sent', error: unknown): Outcome {
  const text = `the message could not be ${what}: ${error instanceof Error ? error.message : String(error)}`
  return { kind, error: { stage: 'Data', text } }
}
