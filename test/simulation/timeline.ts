/** Virtual time: what is to happen, in order. Between two events every promise and tick gets its turn; no real time passes. */
import type { Timer } from '../../server/system/clock.js'

/** Taken before a world replaces it. */
const nextTurn = setImmediate

interface Planned {
  readonly atMs: number
  readonly order: number
  fire: (() => void) | undefined
}

export class Timeline {
  #nowMs = 0
  #order = 0
  #events = 0
  readonly #heap: Planned[] = []

  /** Milliseconds since the world began. */
  get nowMs(): number {
    return this.#nowMs
  }

  /** Events that have happened. */
  get events(): number {
    return this.#events
  }

  /** Events to come, of which some may have been taken back. */
  get planned(): number {
    return this.#heap.length
  }

  /** Calls `fire` once after `delayMs`; what is planned for the same moment happens in the order of planning. */
  after(delayMs: number, fire: () => void): Timer {
    const planned: Planned = { atMs: this.#nowMs + Math.max(0, delayMs), order: this.#order++, fire }
    this.#push(planned)
    return {
      cancel: () => {
        planned.fire = undefined
      },
    }
  }

  wait(delayMs: number): Promise<void> {
    return new Promise((resolve) => void this.after(delayMs, resolve))
  }

  /** Lets so much time pass. `until`: ends early when it answers true, asked after each event. */
  async run(forMs: number, until: () => boolean = () => false): Promise<void> {
    const endMs = this.#nowMs + forMs
    let more = true
    while (more && !until()) {
      // Each event is a turn of its own, as a timer of Node's is.
      await new Promise<void>((resolve, reject) => {
        nextTurn(() => {
          try {
            more = this.#step(endMs)
            resolve()
          } catch (error) {
            reject(error)
          }
        })
      })
    }
    if (!more) this.#nowMs = endMs
  }

  /** So much time passes at once, as for a machine that slept: what comes due in it happens then, each thing once and late. */
  async leap(byMs: number): Promise<void> {
    this.#nowMs += byMs
    await this.run(0)
  }

  #step(endMs: number): boolean {
    for (;;) {
      const next = this.#heap[0]
      if (next === undefined || next.atMs > endMs) return false
      this.#pop()
      if (next.fire === undefined) continue
      this.#nowMs = Math.max(this.#nowMs, next.atMs)
      this.#events++
      next.fire()
      return true
    }
  }

  #push(planned: Planned): void {
    const heap = this.#heap
    let at = heap.push(planned) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!earlier(planned, heap[above])) break
      heap[at] = heap[above] as Planned
      at = above
    }
    heap[at] = planned
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= heap.length) break
      const right = heap[below + 1]
      if (right !== undefined && earlier(right, heap[below])) below++
      if (!earlier(heap[below] as Planned, last)) break
      heap[at] = heap[below] as Planned
      at = below
    }
    heap[at] = last
  }
}

function earlier(a: Planned, b: Planned | undefined): boolean {
  return b !== undefined && (a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order))
}
