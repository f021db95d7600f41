/** Time, as the relay sees it. Wall time may step; monotonic time never does. */

export interface Timer {
  /** Stops the timer; a timer that has fired is stopped already. */
  cancel(): void
}

export interface Clock {
  /** Wall time in milliseconds since 1970, UTC. May step either way. */
  now(): number
  /** Milliseconds from an arbitrary start; never steps. For deadlines and intervals. */
  monotonic(): number
  /**
   * Calls `fire` once after `delayMs` (clamped to what a timer holds: callers with longer waits look again when it fires).
   * A timer does not keep the process alive.
   */
  timer(delayMs: number, fire: () => void): Timer
  /** Calls `fire` once when the I/O that is waiting has had its turn. */
  soon(fire: () => void): void
}

/** The longest delay a Node timer holds; longer ones would fire at once. */
const TIMER_MAX_MS = 2 ** 31 - 1

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  timer(delayMs, fire) {
    const handle = setTimeout(fire, Math.min(Math.max(delayMs, 0), TIMER_MAX_MS))
    handle.unref()
    return { cancel: () => clearTimeout(handle) }
  },
  soon: (fire) => void setImmediate(fire),
}
