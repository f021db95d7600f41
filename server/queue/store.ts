/**
 * The store: everything that the queue must find again after a power cut. A handful of operations, so that another
 * store (a twin in memory, a shared one) can stand in.
 */
import type { TraceEvent } from '../generated/reports.js'
import type { Envelope, RecipientState } from './envelope.js'

/** What is written of a message once: its envelope, and whether its body is a file. */
export interface MessageRecord {
  readonly envelope: Envelope
  /** CRC-32C of the body in `bodies/<id>`; absent: the body is a record. */
  readonly fileCheck?: number
}

/** An event before the outbox gives it its number. */
export type NewEvent = Omit<TraceEvent, 'sequence'>

/** An event in the outbox. */
export interface StoredEvent {
  readonly sequence: number
  /** The TraceEvent as JSON, checked, without a line end. */
  readonly line: Buffer
}

/** One change; the changes of a batch become durable together or not at all. */
export type Change =
  /** A new message with all its recipients, in order, and its body unless that is a file. */
  | {
      readonly kind: 'accept'
      readonly record: MessageRecord
      readonly states: readonly RecipientState[]
      readonly body?: Buffer
    }
  | { readonly kind: 'state'; readonly id: string; readonly n: number; readonly state: RecipientState }
  /** One recipient has ended and others have not. It keeps a record, so that a missing one is always damage. */
  | { readonly kind: 'settled'; readonly id: string; readonly n: number }
  /** The message has ended: all its records go. */
  | { readonly kind: 'end'; readonly id: string; readonly recipients: number }
  | { readonly kind: 'event'; readonly event: NewEvent }
  | { readonly kind: 'hold'; readonly queue: string; readonly held: boolean }
  /** Events up to this number are elsewhere for good. */
  | { readonly kind: 'prune'; readonly through: number }
  /** A damaged record goes, after the store was copied aside. */
  | { readonly kind: 'discard'; readonly key: string }

export type Batch = readonly Change[]

export interface StoredMessage {
  readonly record: MessageRecord
  /** The open recipients by number. */
  readonly states: ReadonlyMap<number, RecipientState>
}

/** Something that is not as it was written. */
export type Finding =
  /** A record fails its check, or belongs to nothing. */
  | { readonly kind: 'record'; readonly key: string; readonly id?: string; readonly text: string }
  /** A recipient has neither state nor end. It is in `messages` as open, with `possibleDuplicate`. */
  | { readonly kind: 'recipient'; readonly id: string; readonly n: number; readonly text: string }
  /** Numbers are missing in the outbox: whole batches are gone. */
  | { readonly kind: 'gap'; readonly from: number; readonly through: number }
  /** The store could not be opened or read as it was, and was repaired. */
  | { readonly kind: 'repaired'; readonly text: string }

export interface Loaded {
  /** Oldest first. */
  readonly messages: readonly StoredMessage[]
  readonly heldQueues: readonly string[]
  readonly findings: readonly Finding[]
  /** Where the damaged store was copied to. */
  readonly copiedTo?: string
}

/** What ids begin with. */
export interface Start {
  readonly installation: string
  readonly start: number
}

/** A batch was not stored; nothing of it is there. */
export class StoreFailed extends Error {
  /** True when the disk is full. */
  readonly noSpace: boolean
  /** The store does not answer: where that lasts, only a restart can help. */
  readonly unanswered: boolean

  constructor(text: string, noSpace: boolean, cause?: unknown, unanswered = false) {
    super(text, { cause })
    this.noSpace = noSpace
    this.unanswered = unanswered
  }
}

export interface Store {
  /**
   * Opens the store and reads everything but bodies. Rejects when another process has it open (InUse), or when it cannot
   * be opened even after repair.
   */
  load(): Promise<Loaded>
  /**
   * Makes a new start number durable: for ids. `renew` takes a new installation too: a store that lost writes may have
   * lost its last start number, and an id must never come twice.
   */
  start(renew: boolean): Promise<Start>
  /**
   * Resolves when the batch would survive a power cut; rejects with StoreFailed. Batches keep their order. An empty one
   * tries whether a store that failed works again.
   */
  commit(batch: Batch): Promise<void>
  /**
   * Writes without sync, in order with the commits. True when it is written: it may be lost in a power cut, and in nothing
   * else. False when the store failed or is closed. Never rejects.
   */
  note(batch: Batch): Promise<boolean>
  /** Why the next commit is likely to fail; undefined when the last one worked. */
  failure(): StoreFailed | undefined
  /** The body record of a message. Rejects with DamagedRecord when it is missing or not what was written. */
  body(id: string): Promise<Buffer>
  /**
   * Durable events from a number on, at most `limit` and about 4 MB, in order. Unreadable ones are left out; empty only
   * when there are no more.
   */
  events(from: number, limit: number): Promise<readonly StoredEvent[]>
  /**
   * Numbers of the first and the last event in the outbox, which is empty when the first is behind the last. Pruned
   * events stay for a while: their numbers show a loss in the newest writes.
   */
  outbox(): { readonly first: number; readonly last: number }
  /** The next event gets at least this number: for an outbox that lost its end. */
  continueAt(sequence: number): void
  /** Writes what is waiting and closes. */
  close(): Promise<void>
}
