import type { QueuedMessage } from '../queue/work.js'
import { sweepFrom } from './limits.js'

/** Recipients of one message that wait for the same route. */
export interface Item {
  readonly message: QueuedMessage
  readonly numbers: ReadonlySet<number>
}

/** What waits for one route, oldest message first. Adding and taking cost the logarithm of what waits. */
export class Waiting {
  readonly #numbers = new Map<QueuedMessage, Set<number>>()
  /** A binary heap by position. */
  #heap: QueuedMessage[] = []
  #sweepAt = sweepFrom

  get size(): number {
    return this.#heap.length
  }

  /** A message that waits already gets the further recipients, so that they go together. */
  add(message: QueuedMessage, n: number): void {
    const numbers = this.#numbers.get(message)
    if (numbers !== undefined) {
      numbers.add(n)
      return
    }
    if (this.#heap.length >= this.#sweepAt) this.#sweep()
    this.#numbers.set(message, new Set([n]))
    this.#heap.push(message)
    this.#rise(this.#heap.length - 1)
  }

  /** Takes out the oldest message; with a `part` between 0 and 1 one that stands about there, in no strict order. */
  take(part = 0): Item | undefined {
    const at = Math.floor(part * this.#heap.length)
    const message = this.#heap[at]
    const last = this.#heap.pop()
    if (message === undefined || last === undefined) return undefined
    if (last !== message) {
      this.#heap[at] = last
      this.#sink(at)
      this.#rise(at)
    }
    const numbers = this.#numbers.get(message) ?? new Set()
    this.#numbers.delete(message)
    return { message, numbers }
  }

  /** Takes out all, in no order. */
  drain(): readonly Item[] {
    const items = [...this.#numbers].map(([message, numbers]) => ({ message, numbers }))
    this.#numbers.clear()
    this.#heap = []
    this.#sweepAt = sweepFrom
    return items
  }

  /** Messages that have left the queue are found when they are claimed. Behind a route that is down for long nobody claims. */
  #sweep(): void {
    for (const [message, numbers] of this.#numbers) {
      for (const n of numbers) if (!message.open.has(n)) numbers.delete(n)
      if (numbers.size === 0) this.#numbers.delete(message)
    }
    // A sorted list is a heap.
    this.#heap = [...this.#numbers.keys()].sort((a, b) => a.position - b.position)
    this.#sweepAt = Math.max(sweepFrom, 2 * this.#heap.length)
  }

  #rise(from: number): void {
    const heap = this.#heap
    const message = heap[from]
    if (message === undefined) return
    let at = from
    while (at > 0) {
      const above = (at - 1) >> 1
      const other = heap[above]
      if (other === undefined || other.position <= message.position) break
      heap[at] = other
      at = above
    }
    heap[at] = message
  }

  #sink(from: number): void {
    const heap = this.#heap
    const message = heap[from]
    if (message === undefined) return
    let at = from
    for (;;) {
      const left = 2 * at + 1
      const first = heap[left]
      if (first === undefined) break
      const second = heap[left + 1]
      const below = second !== undefined && second.position < first.position ? left + 1 : left
      const other = below === left ? first : second
      if (other === undefined || other.position >= message.position) break
      heap[at] = other
      at = below
    }
    heap[at] = message
  }
}
