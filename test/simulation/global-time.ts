/** The timers and the time that libraries take from Node, replaced while a simulated world runs. */
import type { Timer } from '../../server/system/clock.js'
import type { WallClock } from './clock.js'
import type { Timeline } from './timeline.js'

/** Whose timers they are: the life that runs now. */
export interface TimerOwner {
  timer(delayMs: number, fire: () => void): Timer
}

type Callback = (...args: unknown[]) => void

/** What smtp-server and nodemailer do with a timer. */
class Handle {
  #timer: Timer
  readonly #start: () => Timer

  constructor(start: () => Timer) {
    this.#start = start
    this.#timer = start()
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  hasRef(): boolean {
    return false
  }

  refresh(): this {
    this.#timer.cancel()
    this.#timer = this.#start()
    return this
  }

  cancel(): void {
    this.#timer.cancel()
  }
}

/** Replaces them; the answer puts the real ones back. */
export function replaceGlobalTime(owner: () => TimerOwner, timeline: Timeline, wall: WallClock): () => void {
  const real = {
    setTimeout: globalThis.setTimeout,
    clearTimeout: globalThis.clearTimeout,
    setInterval: globalThis.setInterval,
    clearInterval: globalThis.clearInterval,
    setImmediate: globalThis.setImmediate,
    clearImmediate: globalThis.clearImmediate,
    Date: globalThis.Date,
  }
  const once = (fire: Callback, delayMs = 0, ...args: unknown[]) =>
    new Handle(() => owner().timer(delayMs, () => fire(...args)))
  const repeated = (fire: Callback, delayMs = 0, ...args: unknown[]): Handle => {
    const handle: Handle = new Handle(() =>
      owner().timer(Math.max(1, delayMs), () => {
        handle.refresh()
        fire(...args)
      }),
    )
    return handle
  }
  const clear = (handle: unknown) => {
    if (handle instanceof Handle) handle.cancel()
  }
  const SimulatedDate = class extends real.Date {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [wall.now()] : args) as [number]))
    }

    static override now(): number {
      return wall.now()
    }
  }
  Object.assign(globalThis, {
    setTimeout: once,
    clearTimeout: clear,
    setInterval: repeated,
    clearInterval: clear,
    setImmediate: (fire: Callback, ...args: unknown[]) => once(fire, 0, ...args),
    clearImmediate: clear,
    Date: SimulatedDate,
  })
  Object.defineProperty(performance, 'now', { value: () => timeline.nowMs, configurable: true, writable: true })
  return () => {
    Object.assign(globalThis, real)
    Reflect.deleteProperty(performance, 'now')
  }
}
