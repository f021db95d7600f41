/**
 * A body on its way in. It stays in memory up to 64 KB while memory is not tight; past that it goes to its file as it
 * arrives, so that a large message costs no more memory than its share of the way to the disk.
 */
import crc32c from 'crc-32/crc32c.js'
import type { Clock } from '../system/clock.js'
import type { OpenFile } from '../system/disk.js'
import type { BodyFiles } from './body-files.js'
import type { Budget, Holder } from './budget.js'
import { isFull } from './gate.js'
import { limitMsOf } from './states.js'
import type { BodySink, LaterReason } from './submission.js'
import type { Watching } from './watchdog.js'

/** Larger bodies are files: LevelDB would write them several times. */
export const RECORD_BODY_BYTES = 64 * 1024

/** Bytes on their way to the file above which the sender waits. */
const PENDING_BYTES = 1024 * 1024

/** Who has not sent a small message in this time is slow: it waits in its file where memory is wanted. */
export const SLOW_MS = 1000

/** How long a sender waits for room. */
export const ROOM_WAIT_MS = limitMsOf('room')

/** A whole body: in memory, or in its file with this CRC-32C. */
export type Sealed =
  | { readonly bytes: Buffer; readonly fileCheck?: never }
  | { readonly fileCheck: number; readonly bytes?: never }

export class Sink implements BodySink, Holder {
  readonly id: string
  readonly sinceMs: number
  readonly #files: BodyFiles
  readonly #budget: Budget
  readonly #system: { readonly clock: Clock } & Partial<Watching>
  #chunks: Buffer[] = []
  /** Bytes in `#chunks` and in the write under way: what counts against the budget. */
  #held = 0
  #size = 0
  #check = 0
  #file: Promise<OpenFile> | undefined
  #writing = false
  #error: unknown
  #ended = false
  #unwanted = false
  #settled: (() => void)[] = []

  constructor(id: string, files: BodyFiles, budget: Budget, system: { readonly clock: Clock } & Partial<Watching>) {
    this.id = id
    this.#files = files
    this.#budget = budget
    this.#system = system
    this.sinceMs = system.clock.monotonic()
  }

  get size(): number {
    return this.#size
  }

  write(chunk: Buffer): boolean {
    if (this.#ended) return true
    this.#chunks.push(chunk)
    this.#held += chunk.length
    this.#size += chunk.length
    if (this.#file === undefined) this.#budget.hold(this)
    this.#budget.take(chunk.length)
    if (this.#budget.pressed) this.#budget.sendOldest(this.#system.clock.monotonic() - SLOW_MS)
    if (this.#size > RECORD_BODY_BYTES || this.#budget.tight) this.spill()
    else if (this.#file !== undefined) this.#spill(this.#file)
    return !this.#budget.full && this.#held < PENDING_BYTES
  }

  /** From now on it goes to its file, with what has come so far. */
  spill(): void {
    if (this.#ended) return
    this.#budget.letGo(this)
    this.#file ??= this.#files.create(this.id)
    this.#spill(this.#file)
  }

  drained(): Promise<LaterReason | undefined> {
    return new Promise((resolve) => {
      let done = false
      const answer = (reason?: LaterReason) => {
        if (done) return
        done = true
        timer.cancel()
        resolve(reason)
      }
      const timer = this.#system.clock.timer(ROOM_WAIT_MS, () => {
        this.#system.watchdog?.ended('room', { id: this.id })
        answer('noMemory')
      })
      const look = () => {
        if (this.#error !== undefined) answer(isFull(this.#error) ? 'noSpace' : 'storeFailed')
        else if (this.#held >= PENDING_BYTES) this.#settled.push(look)
        else this.#budget.whenRoom(() => answer())
      }
      look()
    })
  }

  /** Nobody wants the message any more that it was sealed for. */
  get unwanted(): boolean {
    return this.#unwanted
  }

  abort(): void {
    this.#unwanted = true
    if (this.#ended) return
    this.#ended = true
    this.#budget.letGo(this)
    this.#release()
    if (this.#file !== undefined) void this.#discard(this.#file)
  }

  /**
   * The end of the body: its bytes, or the check of its file, which is whole and durable. The bytes count against the budget
   * until `release`. Rejects with the system's error; then the file is gone.
   */
  async seal(): Promise<Sealed> {
    if (this.#ended) throw new Error('The body was aborted.')
    this.#ended = true
    this.#budget.letGo(this)
    if (this.#file === undefined) {
      // A copy: the chunks are parts of larger buffers of the sockets.
      return { bytes: Buffer.concat(this.#chunks, this.#size) }
    }
    const opened = this.#file
    await this.#idle()
    try {
      if (this.#error !== undefined) throw this.#error
      await this.#files.finish(this.id, await opened)
    } catch (error) {
      await this.#discard(opened)
      throw error
    }
    return { fileCheck: this.#check }
  }

  /** The bytes that `seal` gave are no longer the sink's: whoever keeps them counts them. */
  release(): void {
    this.#release()
  }

  #release(): void {
    this.#chunks = []
    if (this.#writing) return
    this.#budget.give(this.#held)
    this.#held = 0
  }

  #spill(file: Promise<OpenFile>): void {
    if (this.#writing || this.#error !== undefined) return
    this.#writing = true
    void this.#writeAll(file).then(() => {
      this.#writing = false
      // Who was told that there is room again may have written after the last look.
      if (this.#chunks.length > 0) this.#spill(file)
      if (this.#ended && this.#chunks.length === 0) this.#release()
      const settled = this.#settled
      this.#settled = []
      for (const go of settled) go()
    })
  }

  async #writeAll(file: Promise<OpenFile>): Promise<void> {
    try {
      const open = await file
      while (this.#chunks.length > 0) {
        const bytes = Buffer.concat(this.#chunks)
        this.#chunks = []
        this.#check = crc32c.buf(bytes, this.#check)
        await open.write(bytes)
        this.#held -= bytes.length
        this.#budget.give(bytes.length)
      }
    } catch (error) {
      this.#error = error
      this.#chunks = []
    }
  }

  #idle(): Promise<void> {
    if (!this.#writing) return Promise.resolve()
    return new Promise((resolve) => this.#settled.push(() => resolve(this.#idle())))
  }

  async #discard(file: Promise<OpenFile>): Promise<void> {
    await this.#idle()
    this.#release()
    await this.#files.discard(this.id, file)
  }
}
