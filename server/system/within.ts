/** A limit of time for one call that leaves the process: whatever it waits for, whoever called goes on. */
import type { Clock } from './clock.js'

/** A call that did not answer in time. It may be going on, and may still have its effect. */
export class TooLate extends Error {
  readonly limitMs: number
  /** What the call answers in the end, if it does. Whoever looks at it takes its rejection too. */
  readonly late: Promise<unknown>

  constructor(limitMs: number, late: Promise<unknown>) {
    super(`no answer within ${limitText(limitMs)}`)
    this.limitMs = limitMs
    this.late = late
  }
}

/**
 * As the call, while it answers within the limit by the clock that never steps; rejects with TooLate else. An answer that is
 * there when the limit is over counts: the machine may have slept, or this process was too busy to look.
 */
export function within<Result>(
  clock: Pick<Clock, 'timer' | 'soon'>,
  limitMs: number,
  call: Promise<Result>,
  onLate?: () => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    let over = false
    const end = () => {
      over = true
      timer.cancel()
    }
    const late = () => {
      if (over) return
      onLate?.()
      reject(new TooLate(limitMs, call))
    }
    const timer = clock.timer(limitMs, () => clock.soon(late))
    call.then(
      (result) => {
        end()
        resolve(result)
      },
      (error) => {
        end()
        reject(error)
      },
    )
  })
}

/** "30 s", "5 minutes" */
export function limitText(limitMs: number): string {
  const seconds = Math.round(limitMs / 1000)
  return seconds % 60 === 0 && seconds >= 120 ? `${seconds / 60} minutes` : `${seconds} s`
}
