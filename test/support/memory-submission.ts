/** The queue's front door, without a queue: keeps what it takes in memory; refuses, delays and stalls when told to. */
import type { Draft } from '../../server/queue/envelope.js'
import type { BodySink, LaterReason, Submission, Submitted } from '../../server/queue/submission.js'

export interface Taken {
  readonly id: string
  readonly draft: Draft
  readonly body: string
  /** How many writes the body came in. */
  readonly writes: number
}

class MemorySink implements BodySink {
  readonly id: string
  chunks: Buffer[] = []
  writes = 0
  size = 0
  aborted = false
  readonly #owner: MemorySubmission

  constructor(id: string, owner: MemorySubmission) {
    this.id = id
    this.#owner = owner
  }

  write(chunk: Buffer): boolean {
    if (this.aborted) throw new Error('a write after abort')
    if (this.#owner.blocked) throw new Error('a write before drained() resolved')
    this.writes++
    this.size += chunk.length
    this.chunks.push(chunk)
    if (this.size < this.#owner.stallAt) return true
    this.#owner.block()
    return false
  }

  drained(): Promise<LaterReason | undefined> {
    return this.#owner.unblocked
  }

  abort(): void {
    if (!this.aborted) this.#owner.aborts++
    this.aborted = true
    this.chunks = []
  }
}

export class MemorySubmission implements Submission {
  /** What was accepted. */
  readonly taken: Taken[] = []
  /** Asked at MAIL. */
  refuses: LaterReason | undefined
  /** What submit answers; undefined: accepted. */
  later: LaterReason | undefined
  /** False: forget the messages, only count them. */
  keeps = true
  accepted = 0
  aborts = 0
  /** Sinks that were begun. */
  begun = 0
  /** A body that gets this large has to wait until `unblock`. */
  stallAt = Number.POSITIVE_INFINITY
  /** Submissions wait for `release` while this is true. */
  holds = false
  /** Called when a submission begins to wait. */
  onHeld: () => void = () => undefined
  blocked = false
  unblocked: Promise<LaterReason | undefined> = Promise.resolve(undefined)
  #unblock: (reason: LaterReason | undefined) => void = () => undefined
  #held: (() => void)[] = []

  refusal(): LaterReason | undefined {
    return this.refuses
  }

  begin(id = `M${++this.begun}`): BodySink {
    return new MemorySink(id, this)
  }

  async submit(draft: Draft, body: BodySink): Promise<Submitted> {
    if (this.holds) {
      this.onHeld()
      await new Promise<void>((resolve) => this.#held.push(resolve))
    }
    if (this.later !== undefined) return { kind: 'later', reason: this.later, text: 'as the test says' }
    this.accepted++
    if (this.keeps && body instanceof MemorySink) {
      const text = Buffer.concat(body.chunks).toString('latin1')
      this.taken.push({ id: body.id, draft, body: text, writes: body.writes })
    }
    return { kind: 'accepted', id: body.id }
  }

  block(): void {
    this.blocked = true
    this.unblocked = new Promise((resolve) => {
      this.#unblock = resolve
    })
  }

  /** From now on submissions wait; resolves when one does. */
  hold(): Promise<void> {
    this.holds = true
    return new Promise((resolve) => {
      this.onHeld = resolve
    })
  }

  /** Makes room, or gives the reason why there will be none. */
  unblock(reason?: LaterReason): void {
    this.blocked = false
    this.stallAt = Number.POSITIVE_INFINITY
    this.#unblock(reason)
  }

  /** Lets the submissions that are held go on. */
  release(): void {
    this.holds = false
    for (const go of this.#held.splice(0)) go()
  }
}
