import type { Clock } from '../system/clock.js'
import { Deadline, expiryText } from './deadline.js'

/** Runs something with a limit from our clock; it is told by the signal when the limit or the outer signal ends it. */
export async function within<T>(
  clock: Clock,
  limitMs: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController()
  return await new Promise<T>((resolve, reject) => {
    const stop = (text: string) => {
      reject(new Error(text))
      inner.abort()
    }
    const deadline = new Deadline(clock, () => stop(expiryText(limitMs)))
    const onAbort = () => stop('the attempt was ended')
    outer.addEventListener('abort', onAbort, { once: true })
    deadline.arm(limitMs)
    if (outer.aborted) onAbort()
    work(inner.signal)
      .then(resolve, reject)
      .finally(() => {
        deadline.cancel()
        outer.removeEventListener('abort', onAbort)
      })
  })
}
