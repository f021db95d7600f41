/** What receiving tells whoever counts: one for each virtual server. Nothing of it may throw. */
import type { Conduit } from '../system/network.js'

export interface Tally {
  /** A client has connected; it may still be refused. */
  connected(conduit: Conduit): void
  /** A message was refused for its size. */
  tooLarge(): void
}

/** Counts nothing. */
export const noTally: Tally = { connected: () => undefined, tooLarge: () => undefined }
