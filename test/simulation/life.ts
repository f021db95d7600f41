/**
 * One run of the relay in a simulated world, from its start to a crash. A life ends before, inside or after any call that
 * the relay makes into `server/system/` or the store's medium: then its promises never settle, its timers never fire, and
 * whatever it still does has no effect.
 */
import type { Timer } from '../../server/system/clock.js'
import type { Dice } from './dice.js'
import type { Timeline } from './timeline.js'
import type { Trace } from './trace.js'

/** Where in a call the life ends. */
export type Moment = 'before' | 'inside' | 'after'

/** An asynchronous call of the relay into the world. */
export interface Call<T> {
  /** For the trace: `disk.sync /mailroot/store/bodies/X`. */
  readonly name: string
  /** What it does; throws or rejects as the real one would. */
  readonly effect: () => T | Promise<T>
  /** What may be left when the life ends inside of it; without one nothing is. */
  readonly partial?: () => void
  readonly latencyMs: number
}

export interface LifeParts {
  readonly timeline: Timeline
  readonly dice: Dice
  readonly trace: Trace
  /** Which call is the last one, counted from 1; undefined: none. */
  readonly lastCall?: number | undefined
  /** The life has ended. */
  readonly onEnd: (life: Life) => void
}

export class Life {
  readonly #parts: LifeParts
  readonly #timers = new Set<Timer>()
  readonly #underWay = new Set<Call<unknown>>()
  #alive = true
  #calls = 0
  #lastCall: number

  constructor(parts: LifeParts) {
    this.#parts = parts
    this.#lastCall = parts.lastCall ?? Number.POSITIVE_INFINITY
  }

  get alive(): boolean {
    return this.#alive
  }

  /** Calls that were made. */
  get calls(): number {
    return this.#calls
  }

  /** Timers that are running. */
  get timers(): number {
    return this.#timers.size
  }

  /** From now on no crash by itself. */
  spare(): void {
    this.#lastCall = Number.POSITIVE_INFINITY
  }

  /** The life ends in so many calls from now. */
  endAfterCalls(count: number): void {
    this.#lastCall = this.#calls + count
  }

  /** Ends the life. What was under way was done, was not, or was done in part. */
  end(why: string): void {
    if (!this.#alive) return
    const { trace, dice, onEnd } = this.#parts
    trace.add(`the relay ends: ${why}`)
    this.#alive = false
    for (const timer of this.#timers) timer.cancel()
    this.#timers.clear()
    for (const call of this.#underWay) {
      const how = dice.below(3)
      if (how === 1) call.partial?.()
      if (how === 2) void settled(call.effect).catch(() => undefined)
    }
    this.#underWay.clear()
    onEnd(this)
  }

  /** An asynchronous call. Never settles when the life ends meanwhile. */
  call<T>(call: Call<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      if (!this.#alive) return
      const moment = this.#count()
      if (moment === 'before') return this.end(`before ${call.name}`)
      this.#underWay.add(call)
      this.#parts.timeline.after(call.latencyMs, () => {
        if (!this.#alive) return
        this.#underWay.delete(call)
        if (moment === 'inside') {
          call.partial?.()
          return this.end(`inside ${call.name}`)
        }
        const answer = (settle: () => void, how: string): void => {
          if (!this.#alive) return
          this.#parts.trace.add(`${call.name}${how}`)
          if (moment === 'after') this.end(`after ${call.name}`)
          else settle()
        }
        settled(call.effect).then(
          (value) => answer(() => resolve(value), ''),
          (error: unknown) => answer(() => reject(error), ` fails: ${codeOf(error)}`),
        )
      })
    })
  }

  /** A call that answers at once. False: the life has ended, and nothing may happen. */
  note(name: string): boolean {
    if (!this.#alive) return false
    const moment = this.#count()
    if (moment === 'before' || moment === 'inside') this.end(`before ${name}`)
    // After it: when the effect has been.
    if (moment === 'after') this.#parts.timeline.after(0, () => this.end(`after ${name}`))
    return this.#alive
  }

  /** A timer that ends with the life. */
  timer(delayMs: number, fire: () => void): Timer {
    if (!this.#alive) return { cancel: () => undefined }
    const planned = this.#parts.timeline.after(delayMs, () => {
      this.#timers.delete(timer)
      if (this.#alive) fire()
    })
    const timer: Timer = {
      cancel: () => {
        planned.cancel()
        this.#timers.delete(timer)
      },
    }
    this.#timers.add(timer)
    return timer
  }

  #count(): Moment | undefined {
    this.#calls++
    if (this.#calls < this.#lastCall) return undefined
    return this.#parts.dice.pick(['before', 'inside', 'after'])
  }
}

async function settled<T>(effect: () => T | Promise<T>): Promise<T> {
  return await effect()
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error ? String(error.code) : error.message
}
