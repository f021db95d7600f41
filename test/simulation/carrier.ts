/** One direction of a simulated connection: octets come late, in pieces cut and joined anywhere, and may break off. */
import type { Timer } from '../../server/system/clock.js'
import type { Carrier } from '../support/conduits.js'
import type { Dice } from './dice.js'
import type { Faults } from './faults.js'
import type { Timeline } from './timeline.js'

/** Octets on their way; more wait in the buffer of the sender. */
const WINDOW_BYTES = 64 * 1024

export interface CarrierParts {
  readonly timeline: Timeline
  readonly dice: Dice
  readonly faults: Faults
  /** Octets that still come; the connection breaks behind them. Infinity: it does not. */
  readonly cutAfter: number
  readonly onCut: () => void
  /** Whether the receiver takes no more for now. */
  readonly full: () => boolean
  /** The sender's timers. */
  readonly timer: (delayMs: number, fire: () => void) => Timer
}

export class SimulatedCarrier implements Carrier {
  readonly tellsBroken = true
  readonly #parts: CarrierParts
  #queue = Buffer.alloc(0)
  #left: number
  #arrive: (piece: Buffer) => void = () => undefined
  #done: (() => void) | undefined
  #end: (() => void) | undefined
  #planned: Timer | undefined
  #stopped = false

  constructor(parts: CarrierParts) {
    this.#parts = parts
    this.#left = parts.cutAfter
  }

  carry(chunk: Buffer, arrive: (piece: Buffer) => void, done: () => void): void {
    this.#queue = Buffer.concat([this.#queue, chunk])
    this.#arrive = arrive
    this.#done = done
    this.#plan(this.#parts.dice.about(this.#parts.faults.networkMs))
    this.#takeMore()
  }

  end(arrive: () => void): void {
    this.#end = arrive
    this.#plan(this.#parts.dice.about(this.#parts.faults.networkMs))
  }

  resume(): void {
    this.#plan(0)
  }

  timer(delayMs: number, fire: () => void): Timer {
    return this.#parts.timer(delayMs, fire)
  }

  /** Nothing more comes, and the sender hears nothing. */
  stop(): void {
    this.#stopped = true
    this.#planned?.cancel()
    this.#done = undefined
  }

  #plan(delayMs: number): void {
    if (this.#stopped || this.#planned !== undefined) return
    this.#planned = this.#parts.timeline.after(delayMs, () => {
      this.#planned = undefined
      this.#deliver()
    })
  }

  #deliver(): void {
    const { dice, faults, full, onCut } = this.#parts
    if (this.#queue.length > 0) {
      if (full()) return
      const whole = Math.min(this.#queue.length, this.#left)
      const size = dice.chance(0.6) ? whole : dice.below(whole + 1)
      this.#left -= size
      const piece = this.#queue.subarray(0, size)
      this.#queue = this.#queue.subarray(size)
      if (size > 0) this.#arrive(piece)
      if (this.#left > 0) {
        this.#takeMore()
        this.#plan(dice.about(faults.networkMs / 4))
      } else {
        onCut()
      }
      return
    }
    const end = this.#end
    this.#end = undefined
    end?.()
  }

  #takeMore(): void {
    const done = this.#done
    if (done === undefined || this.#queue.length >= WINDOW_BYTES) return
    this.#done = undefined
    this.#parts.timeline.after(0, () => {
      if (!this.#stopped) done()
    })
  }
}
