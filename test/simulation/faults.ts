/** What goes wrong in a simulated world at the moment: changed as time passes, all off when the world heals. */

export interface Faults {
  /** Chance that a call to the disk that reads or lists fails (EIO). */
  read: number
  /** Chance that a write, rename, removal or sync of names fails (EIO). */
  write: number
  /** Chance that a sync fails, and what it should have made durable is lost. */
  sync: number
  /** Nothing more fits on the disk (ENOSPC). */
  full: boolean
  /** What a call to the disk takes on average, in milliseconds. */
  diskMs: number
  /** Chance that a synced write of the store fails; half of them land all the same. */
  store: number
  /** Chance that the store's map cannot be opened or read. */
  storeRead: number
  /** Chance that a connection is refused. */
  refused: number
  /** Chance that a connection is never answered. */
  silent: number
  /** Chance that a connection breaks at a byte of it. */
  cut: number
  /** What a packet takes on average, in milliseconds. */
  networkMs: number
  /** Chance that a name cannot be looked up (ESERVFAIL, or no answer for seconds). */
  names: number
}

/** A world where all works. */
export const noFaults: Readonly<Faults> = {
  read: 0,
  write: 0,
  sync: 0,
  full: false,
  diskMs: 0.3,
  store: 0,
  storeRead: 0,
  refused: 0,
  silent: 0,
  cut: 0,
  networkMs: 1,
  names: 0,
}
