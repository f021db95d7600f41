/** The seam between whoever has a message (a session, the Pickup folder, a bounce) and the queue. */
import type { Draft } from './envelope.js'

/** Why a message cannot be taken now. Each is temporary: 452 or 451 for a client. */
export type LaterReason = 'noSpace' | 'queueFull' | 'noMemory' | 'storeFailed' | 'stopping'

/** A body on its way in. Counts against the one budget for bodies in memory; past 64 KB it goes to its file as it arrives. */
export interface BodySink {
  /** The id that the message will have: for our Received field and the 250 reply. */
  readonly id: string
  readonly size: number
  /**
   * Takes the bytes; they must not be changed afterwards. False: wait for `drained()` before the next write.
   */
  write(chunk: Buffer): boolean
  /** Resolves with undefined when more may be written, or with the reason after 30 s without room. */
  drained(): Promise<LaterReason | undefined>
  /**
   * Forgets the body; its bytes and file go. May be called at any time, any number of times. During `submit` it comes in time
   * until the message is given to the store: then `submit` answers `later`; after that it does nothing.
   */
  abort(): void
}

export type Submitted =
  | { readonly kind: 'accepted'; readonly id: string }
  | { readonly kind: 'later'; readonly reason: LaterReason; readonly text: string }

export interface Submission {
  /** A reason not to begin a message now, or undefined. Cheap: asked at MAIL. */
  refusal(): LaterReason | undefined
  /** `id`: one that `begin` gave before a crash, for a Pickup file that carries it in its name; else a new one. */
  begin(id?: string): BodySink
  /**
   * Resolves with `accepted` only when the message would survive a power cut (invariant 1). Never rejects. `beforeDue`
   * runs when it is durable and before it can be delivered: the Pickup folder deletes its file there, so that a file that
   * is still there after a crash has not been delivered.
   */
  submit(draft: Draft, body: BodySink, beforeDue?: () => Promise<void>): Promise<Submitted>
}
