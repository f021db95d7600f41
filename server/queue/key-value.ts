/** What a store stands on: an ordered map on a disk, with atomic writes. LevelDB, or its twin in memory. */

/** A value, or undefined to delete the key. */
export interface Write {
  readonly key: string
  readonly value: Buffer | undefined
}

/** An open ordered map. Every method may reject with the system's error, or with Corrupt. */
export interface KeyValue {
  /** All of it or nothing; with `sync`, would survive a power cut when it resolves. */
  write(writes: readonly Write[], sync: boolean): Promise<void>
  /** Values by position; undefined where there is none. After a failed write: as before it. */
  get(keys: readonly string[]): Promise<readonly (Buffer | undefined)[]>
  /** Entries from a key on, before another, in the order of their bytes; at most `limit`. */
  range(from: string, before: string, limit?: number): AsyncIterable<readonly [string, Buffer]>
  close(): Promise<void>
}

/** Where an ordered map lies. */
export interface Medium {
  /** Bytes of the newest writes (keys and values) that may still lie in a log, which can lose a part of itself silently. */
  readonly logBytes: number
  /** Before the first opening at a start: keeps what the opening would destroy, for `copyAside`. Never rejects. */
  prepare(): Promise<void>
  /** The start found no damage: what `prepare` kept may go. Never rejects. */
  release(): Promise<void>
  /** Opens the map, creating it if need be. Rejects with InUse when another process has it. */
  open(): Promise<KeyValue>
  /**
   * Copies a closed map aside as it is, and what `prepare` kept; the name of the copy, or undefined when there are enough
   * copies.
   */
  copyAside(): Promise<string | undefined>
  /** Makes a closed map readable again, as far as possible. */
  repair(): Promise<void>
}

/** The map is open in another process. */
export class InUse extends Error {}

/** The map is damaged in a way that it notices itself: it must be repaired before it takes writes again. */
export class Corrupt extends Error {}
