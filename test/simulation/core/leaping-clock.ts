/** A clock that can leap, as that of a machine that slept: what came due meanwhile happens at once, late. */
import type { Clock, Timer } from '../../../server/system/clock.js'
import type { WallClock } from '../clock.js'

interface Running {
  readonly atMs: number
  readonly fire: () => void
  planned: Timer
}

export class LeapingClock implements Clock {
  readonly #inner: Clock
  readonly #wall: WallClock
  readonly #running = new Set<Running>()
  #leaptMs = 0

  /** `inner`: of one life of the relay. */
  constructor(inner: Clock, wall: WallClock) {
    this.#inner = inner
    this.#wall = wall
  }

  now(): number {
    return this.#inner.now()
  }

  monotonic(): number {
    return this.#inner.monotonic() + this.#leaptMs
  }

  timer(delayMs: number, fire: () => void): Timer {
    const atMs = this.monotonic() + Math.max(0, delayMs)
    const running: Running = { atMs, fire, planned: this.#plan(delayMs, () => this.#fire(running)) }
    this.#running.add(running)
    return {
      cancel: () => {
        running.planned.cancel()
        this.#running.delete(running)
      },
    }
  }

  soon(fire: () => void): void {
    this.#inner.soon(fire)
  }

  /** Wall time goes along. */
  leap(byMs: number): void {
    this.#leaptMs += byMs
    this.#wall.step(byMs)
    const now = this.monotonic()
    for (const running of [...this.#running].sort((a, b) => a.atMs - b.atMs)) {
      running.planned.cancel()
      running.planned = this.#plan(running.atMs - now, () => this.#fire(running))
    }
  }

  #plan(delayMs: number, fire: () => void): Timer {
    return this.#inner.timer(Math.max(0, delayMs), fire)
  }

  #fire(running: Running): void {
    this.#running.delete(running)
    running.fire()
  }
}
