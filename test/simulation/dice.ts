/** All chance of a simulated world comes from its seed. */
import type { Random } from '../../server/system/random.js'

/** A stream of chance: the same seed and name give the same throws. */
export class Dice {
  readonly #name: string
  #state: number

  constructor(name: string) {
    this.#name = name
    this.#state = hashOf(name)
  }

  /** A stream of its own: what one part of the world draws moves no other. */
  fork(name: string): Dice {
    return new Dice(`${this.#name}/${name}`)
  }

  /** From 0 up to, not including, 1 (splitmix32). */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) | 0
    let mixed = this.#state ^ (this.#state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }

  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  /** A whole number from `from` through `through`. */
  between(from: number, through: number): number {
    return from + this.below(through - from + 1)
  }

  chance(probability: number): boolean {
    return probability > 0 && this.next() < probability
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.below(list.length)] as T
  }

  /** One of a list that may be empty. */
  pickAny<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)]
  }

  /** Many small numbers and a few large ones, around `mean`: for waits. */
  about(mean: number): number {
    return Math.round(-Math.log(1 - this.next()) * mean)
  }

  /** The relay's randomness. */
  random(): Random {
    return {
      bytes: (count) => Buffer.from(Array.from({ length: count }, () => this.below(256))),
      below: (limit) => this.below(limit),
    }
  }
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
