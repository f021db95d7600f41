/** The content of one file on a simulated disk: what the system shows, and what a power cut would leave of it. */
import type { Dice } from './dice.js'

export class DiskFile {
  readonly kind = 'file'
  modifiedMs: number
  /** Present for a Unix socket. */
  isSocket = false
  /** What a failed sync had lost is gone since a power cut. */
  hasLost = false
  #chunks: Buffer[] = []
  #length = 0
  /** So much of its beginning is on the disk. */
  #synced = 0
  /** What a sync that failed has lost: shown until a power cut, and then nothing but zeros. */
  readonly #lost: { from: number; to: number }[] = []

  constructor(nowMs: number) {
    this.modifiedMs = nowMs
  }

  get size(): number {
    return this.#length
  }

  bytes(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)]
    return this.#chunks[0] as Buffer
  }

  append(data: Uint8Array, nowMs: number): void {
    this.#chunks.push(Buffer.from(data))
    this.#length += data.length
    this.modifiedMs = nowMs
  }

  sync(): void {
    this.#synced = this.#length
  }

  /** A sync that fails: the system takes what it could not write for written, and no later sync tries it again. */
  loseUnsynced(): void {
    if (this.#synced < this.#length) this.#lost.push({ from: this.#synced, to: this.#length })
    this.#synced = this.#length
  }

  /** Changes one bit, as a disk that decays. */
  damage(dice: Dice): void {
    if (this.#length === 0) return
    const bytes = Buffer.from(this.bytes())
    const at = dice.below(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8))
    this.#chunks = [bytes]
  }

  /** The power is cut: of what was not synced any piece of its beginning is left, and of that the end may be garbage. */
  cut(dice: Dice): void {
    const unsynced = this.#length - this.#synced
    const kept = this.#synced + (unsynced === 0 ? 0 : dice.below(unsynced + 1))
    const bytes = Buffer.from(this.bytes().subarray(0, kept))
    if (kept > this.#synced && dice.chance(0.3)) bytes.fill(0, this.#synced + dice.below(kept - this.#synced))
    for (const { from, to } of this.#lost) bytes.fill(0, from, to)
    this.hasLost ||= this.#lost.length > 0
    this.#lost.length = 0
    this.#chunks = [bytes]
    this.#length = kept
    this.#synced = kept
  }
}
