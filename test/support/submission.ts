/** The way into the queue, in memory: what a stage submitted, and crashes at the places where they matter. */
import type { Draft } from '../../server/queue/envelope.js'
import type { BodySink, LaterReason, Submission, Submitted } from '../../server/queue/submission.js'

export interface SubmittedMessage {
  readonly id: string
  readonly draft: Draft
  readonly body: Buffer
}

class MemorySink implements BodySink {
  readonly id: string
  readonly chunks: Buffer[] = []
  aborted = false
  /** Set: the sink is full until this resolves. */
  room: Promise<LaterReason | undefined> | undefined

  constructor(id: string) {
    this.id = id
  }

  get size(): number {
    return this.chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  }

  write(chunk: Buffer): boolean {
    this.chunks.push(chunk)
    return this.room === undefined
  }

  drained(): Promise<LaterReason | undefined> {
    return this.room ?? Promise.resolve(undefined)
  }

  abort(): void {
    this.aborted = true
  }
}

export class MemorySubmission implements Submission {
  readonly accepted: SubmittedMessage[] = []
  readonly sinks: MemorySink[] = []
  /** Answered at MAIL. */
  refused: LaterReason | undefined
  /** Answered by `submit`. */
  later: LaterReason | undefined
  /** What each new sink waits for. */
  room: Promise<LaterReason | undefined> | undefined
  /** The process ends when a message is durable, before anything else: `submit` never resolves. */
  crashWhenDurable = false
  #count = 0

  refusal(): LaterReason | undefined {
    return this.refused
  }

  begin(id?: string): BodySink {
    const sink = new MemorySink(id ?? `TESTTEST0001${String(++this.#count).padStart(7, '0')}`)
    sink.room = this.room
    this.sinks.push(sink)
    return sink
  }

  async submit(draft: Draft, body: BodySink, beforeDue?: () => Promise<void>): Promise<Submitted> {
    const sink = this.sinks.find((candidate) => candidate === body)
    if (sink === undefined || sink.aborted) throw new Error('Not a sink of this queue, or an aborted one.')
    if (this.later !== undefined) return { kind: 'later', reason: this.later, text: `Later: ${this.later}.` }
    if (this.has(sink.id)) throw new Error(`${sink.id} is accepted a second time.`)
    this.accepted.push({ id: sink.id, draft, body: Buffer.concat(sink.chunks) })
    if (this.crashWhenDurable) return await new Promise(() => undefined)
    await beforeDue?.()
    return { kind: 'accepted', id: sink.id }
  }

  /** Whether the queue has the message. */
  has(id: string): boolean {
    return this.accepted.some((message) => message.id === id)
  }
}
