/** What an outcome means for a recipient: it stays with a new state, or it ends. Pure. */
import type { DeliveryError, RecipientState } from './envelope.js'
import type { Happening } from './events.js'
import type { Delay, Failure, Success } from './reporter.js'
import type { Outcome } from './work.js'

/** What the queue itself can decide beside the outcomes of attempts. */
export type Ending =
  | Outcome
  /** `trouble`: of its route, which no attempt for this recipient may have met. */
  | { readonly kind: 'expired'; readonly trouble?: DeliveryError | undefined }
  /** It is late, and the sender is told. */
  | { readonly kind: 'delayed'; readonly untilMs: number; readonly trouble?: DeliveryError | undefined }
  | { readonly kind: 'removed'; readonly actor: string; readonly withNdr: boolean }

export interface Verdict {
  /** The new state; undefined when the recipient has ended. */
  readonly state?: RecipientState
  /** The event, which recipients that fared alike share; undefined when nothing happened. */
  readonly happening?: Happening
  /** Set when the recipient leaves undelivered. */
  readonly failure?: Omit<Failure, 'recipient'>
  /** Set when the sender is told that it is late. */
  readonly delay?: Omit<Delay, 'recipient'>
  /** Set when it was delivered as far as anybody will tell; whether the sender wants to hear of it says NOTIFY. */
  readonly success?: Omit<Success, 'recipient'>
}

export interface Times {
  /** Wall time. */
  readonly nowMs: number
  /** The wait before the next try, should there be one. */
  readonly retryMs: number
}

export function judge(state: RecipientState, ending: Ending | undefined, times: Times): Verdict {
  // An attempt that ended, however it did, is none that ended the relay.
  const { begun: _, interrupted: __, ...before } = state
  switch (ending?.kind) {
    case undefined:
      return { state: before }
    case 'untried':
      if (ending.error === undefined) return { state: before }
      return {
        state: { ...before, lastError: ending.error },
        happening: { eventId: 'DEFER', ...described(ending.error) },
      }
    case 'sent':
      return {
        happening: { eventId: 'SEND', nextHop: ending.host, status: ending.reply, ...duplicate(state) },
        ...(ending.noDsn ? { success: { host: ending.host, reply: ending.reply, atMs: times.nowMs } } : {}),
      }
    case 'dropped':
      return {
        happening: { eventId: 'DELIVER', nextHop: ending.path, ...duplicate(state) },
        success: { atMs: times.nowMs },
      }
    case 'deferred':
    case 'unknown':
      return deferred(before, ending, times)
    case 'failed':
      return {
        happening: { eventId: 'FAIL', ...described(ending.error), ...duplicate(state) },
        failure: { error: ending.error, cause: 'failed', lastTryMs: times.nowMs },
      }
    case 'expired': {
      const error = expiryError(ending.trouble ?? state.lastError)
      return {
        happening: { eventId: 'EXPIRE', ...described(error), ...duplicate(state) },
        failure: { error, cause: 'expired', ...lastTry(state) },
      }
    }
    case 'delayed': {
      const error = ending.trouble ?? state.lastError
      const delay = { untilMs: ending.untilMs, ...(error === undefined ? {} : { error }), ...lastTry(state) }
      return { state: { ...state, delayTold: true }, delay }
    }
    case 'removed': {
      const error: DeliveryError = {
        stage: 'Data',
        text: 'The message was removed by an administrator.',
        enhanced: '5.7.1',
      }
      const failure = ending.withNdr ? { failure: { error, cause: 'removed', ...lastTry(state) } as const } : {}
      return { happening: { eventId: 'REMOVE', actor: ending.actor }, ...failure }
    }
  }
}

function deferred(
  before: RecipientState,
  ending: Extract<Outcome, { kind: 'deferred' | 'unknown' }>,
  { nowMs, retryMs }: Times,
): Verdict {
  const unknown = ending.kind === 'unknown'
  return {
    state: {
      ...before,
      attempts: before.attempts + 1,
      nextTryMs: nowMs + retryMs,
      lastTryMs: nowMs,
      lastError: ending.error,
      ...(unknown ? { possibleDuplicate: true } : {}),
    },
    happening: { eventId: 'DEFER', ...described(ending.error), ...(unknown ? { possibleDuplicate: true } : {}) },
  }
}

function described(error: DeliveryError): Pick<Happening, 'nextHop' | 'status' | 'stage'> {
  const { stage, text, host } = error
  return { stage, status: text, ...(host === undefined ? {} : { nextHop: host }) }
}

/** It may have been delivered before: an earlier attempt ended without a reply. */
function duplicate(state: RecipientState): { possibleDuplicate?: true } {
  return state.possibleDuplicate === true ? { possibleDuplicate: true } : {}
}

function lastTry({ lastTryMs }: RecipientState): { readonly lastTryMs?: number } {
  return lastTryMs === undefined ? {} : { lastTryMs }
}

function expiryError(last: DeliveryError | undefined): DeliveryError {
  const text = 'The message could not be delivered in time and was given up.'
  if (last === undefined) return { stage: 'Connect', text, enhanced: '4.4.7' }
  return { ...last, text: `${text} The last error was: ${last.text}`, enhanced: '4.4.7' }
}
