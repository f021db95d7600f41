/** One side of a conversation in lines, for clients, next hops and administrators of a simulated world. */
import type { MemoryConduit } from '../../support/conduits.js'
import type { Timeline } from '../timeline.js'

/** The connection has ended, or nothing came in time. */
export class Gone extends Error {}

export class Talk {
  readonly conduit: MemoryConduit
  readonly #timeline: Timeline
  #received = Buffer.alloc(0)
  #taken = 0
  #ended = false
  #wake: () => void = () => undefined

  constructor(conduit: MemoryConduit, timeline: Timeline) {
    this.conduit = conduit
    this.#timeline = timeline
    conduit.on('data', (chunk: Buffer) => {
      this.#received = Buffer.concat([this.#received, chunk])
      this.#wake()
    })
    const ended = () => {
      this.#ended = true
      this.#wake()
    }
    conduit.on('end', ended)
    conduit.on('close', ended)
    conduit.on('error', ended)
  }

  /** Octets that were read so far. */
  get taken(): number {
    return this.#taken
  }

  /** The next line without its CR LF. Rejects with Gone. */
  async line(patienceMs: number): Promise<string> {
    return (await this.through('\n', patienceMs)).toString('latin1').replace(/\r?\n$/, '')
  }

  /** What comes, through the next `mark`. Rejects with Gone. */
  async through(mark: string, patienceMs: number): Promise<Buffer> {
    for (let searched = 0; ; ) {
      const at = this.#received.indexOf(mark, searched)
      if (at >= 0) return this.#take(at + mark.length)
      searched = Math.max(0, this.#received.length - mark.length)
      await this.#more(patienceMs)
    }
  }

  /** So many octets. Rejects with Gone. */
  async octets(count: number, patienceMs: number): Promise<Buffer> {
    while (this.#received.length < count) await this.#more(patienceMs)
    return this.#take(count)
  }

  send(data: string | Buffer): void {
    if (!this.conduit.destroyed && !this.conduit.writableEnded) this.conduit.write(data)
  }

  #take(count: number): Buffer {
    const taken = this.#received.subarray(0, count)
    this.#received = this.#received.subarray(count)
    this.#taken += count
    return taken
  }

  async #more(patienceMs: number): Promise<void> {
    if (this.#ended) throw new Gone('the connection has ended')
    let inTime = true
    await new Promise<void>((resolve) => {
      const timer = this.#timeline.after(patienceMs, () => {
        inTime = false
        resolve()
      })
      this.#wake = () => {
        timer.cancel()
        resolve()
      }
    })
    if (!inTime) throw new Gone(`nothing came for ${patienceMs} ms`)
  }
}
