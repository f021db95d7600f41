import type { TimedState } from '../queue/states.js'
import type { About, Watching } from '../queue/watchdog.js'
import type { Clock } from '../system/clock.js'
import { within as limited } from '../system/within.js'

/** What waits, with its limit. */
export interface Waits {
  readonly state: TimedState
  readonly limitMs: number
  readonly about: About
}

/** Runs something with a limit from our clock; it is told by the signal when the limit or the outer signal ends it. */
export async function within<T>(
  system: { readonly clock: Clock } & Partial<Watching>,
  { state, limitMs, about }: Waits,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController()
  return await new Promise<T>((resolve, reject) => {
    const onLate = () => {
      if (!inner.signal.aborted) system.watchdog?.ended(state, about, limitMs)
    }
    const over = () => outer.removeEventListener('abort', onAbort)
    const stop = (error: unknown) => {
      over()
      reject(error)
      inner.abort()
    }
    const onAbort = () => stop(new Error('the attempt was ended'))
    outer.addEventListener('abort', onAbort, { once: true })
    limited(system.clock, limitMs, work(inner.signal), onLate).then((result) => {
      over()
      resolve(result)
    }, stop)
    if (outer.aborted) onAbort()
  })
}
