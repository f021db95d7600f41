/** Runs one attack: begins connections at its rate, and counts how they end. */
import type { Attack, Report, Target } from './attack.js'
import { Enemy, Over } from './enemy.js'

const TICK_MS = 20
const FAULTS_MAX = 5

export class Assault {
  readonly #attack: Attack
  readonly #target: Target
  readonly #open = new Set<Enemy>()
  readonly #endings: Record<string, number> = {}
  readonly #faults: string[] = []
  readonly #timer: NodeJS.Timeout
  #begun = 0
  #peak = 0
  #longestMs = 0
  #allowance = 1
  #lastMs = performance.now()

  constructor(attack: Attack, target: Target) {
    this.#attack = attack
    this.#target = target
    this.#timer = setInterval(() => this.#tick(), TICK_MS)
    this.#tick()
  }

  get report(): Report {
    const open = this.#open.size
    const all = { endings: { ...this.#endings }, longestMs: Math.round(this.#longestMs), faults: [...this.#faults] }
    return { begun: this.#begun, open, peak: this.#peak, ...all }
  }

  stop(): void {
    clearInterval(this.#timer)
    for (const enemy of this.#open) enemy.leave()
  }

  #tick(): void {
    const { aSecond, atOnce } = this.#attack
    const now = performance.now()
    this.#allowance = Math.min(aSecond / 10 + 1, this.#allowance + ((now - this.#lastMs) * aSecond) / 1000)
    this.#lastMs = now
    while (this.#allowance >= 1 && this.#open.size < atOnce) {
      this.#allowance--
      this.#begin()
    }
  }

  #begin(): void {
    const { addresses = 1, life } = this.#attack
    const number = this.#begun++
    // Of their own: 127.0.0.x are the well-behaved ones.
    const enemy = new Enemy(this.#target, `127.0.1.${1 + (number % addresses)}`, number)
    this.#open.add(enemy)
    this.#peak = Math.max(this.#peak, this.#open.size)
    const ended = (): void => {
      this.#open.delete(enemy)
      const { ending } = enemy
      if (ending === undefined) return
      this.#endings[ending] = (this.#endings[ending] ?? 0) + 1
      this.#longestMs = Math.max(this.#longestMs, enemy.livedMs)
    }
    life(enemy).then(
      () => {
        enemy.leave()
        ended()
      },
      (error: unknown) => {
        if (!(error instanceof Over) && this.#faults.length < FAULTS_MAX) this.#faults.push(String(error))
        if (!(error instanceof Over)) enemy.leave()
        ended()
      },
    )
  }
}
