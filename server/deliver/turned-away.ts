/** What an attempt's result means for each recipient, where the route says nothing of all of them. Pure. */
import type { DeliveryError } from '../queue/envelope.js'
import type { Claim, Outcome } from '../queue/work.js'
import type { AttemptResult } from './courier.js'

/**
 * The outcomes of a claim. `flows`: other attempts on the route go well. A message that is turned away meanwhile with a
 * reply that otherwise speaks of the route (421 or 530 to MAIL or RCPT) is the reason itself: it waits on its own schedule,
 * else it would be tried again for each message that goes.
 */
export function outcomesOf(
  result: AttemptResult | Outcome,
  claim: Claim,
  flows: boolean,
): ReadonlyMap<number, Outcome> {
  if (!('outcomes' in result)) return new Map(claim.recipients.map(({ n }) => [n, result]))
  const { outcomes, routeError } = result
  if (!flows || routeError === undefined || !isOfMessage(routeError)) return outcomes
  return new Map([...outcomes].map(([n, outcome]) => [n, waiting(outcome)]))
}

/** A reply to MAIL or RCPT: nobody answers the greeting or AUTH with these. */
function isOfMessage({ stage, code }: DeliveryError): boolean {
  return stage === 'Mail' || stage === 'Rcpt' || code === 530
}

function waiting(outcome: Outcome): Outcome {
  return outcome.kind === 'untried' && outcome.error !== undefined
    ? { kind: 'deferred', error: outcome.error }
    : outcome
}
