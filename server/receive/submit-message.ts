/** Hands a whole message to the queue and waits for its word, but not for ever. */
import type { Draft } from '../queue/envelope.js'
import { limitMsOf } from '../queue/states.js'
import type { BodySink, Submission } from '../queue/submission.js'
import type { Watchdog } from '../queue/watchdog.js'
import type { Clock } from '../system/clock.js'
import type { Log } from '../system/log.js'
import { replyOfLater } from './later.js'
import type { Answer } from './mail-commands.js'

/** How long the queue may take to store a message; then the client is told to come again. Clients wait for minutes. */
export const SUBMIT_DEADLINE_MS = limitMsOf('storing')

export interface SubmitParts {
  readonly submission: Submission
  readonly clock: Clock
  readonly log: Log
  readonly watchdog: Watchdog | undefined
}

/** `answer` is called once: with 250 when the message is durable, else with the reason why it is not. */
export function submitMessage(parts: SubmitParts, draft: Draft, sink: BodySink, answer: (given: Answer) => void): void {
  const { submission, clock, log, watchdog } = parts
  const about = { virtualServer: draft.virtualServer, id: sink.id }
  let answered = false
  const first = (given: Answer): void => {
    if (answered) return
    answered = true
    deadline.cancel()
    answer(given)
  }
  const deadline = clock.timer(SUBMIT_DEADLINE_MS, () => {
    watchdog?.ended('storing', about)
    // Where it is not with the store yet, it is not stored behind the client's back.
    sink.abort()
    first({ reply: 'handlerSlow' })
  })
  submission.submit(draft, sink).then(
    (submitted) => {
      if (submitted.kind === 'later') first({ reply: replyOfLater(submitted.reason) })
      else first({ reply: 'messageTaken', values: { id: submitted.id } })
    },
    (error: unknown) => {
      log.error('The queue failed to take a message; the client got 451', { ...about, error: String(error) })
      first({ reply: 'handlerFailed' })
    },
  )
}
