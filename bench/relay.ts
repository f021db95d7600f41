/** What the bench drives: a relay on a port of 127.0.0.1 that hands everything to a next hop. */
export interface Contender {
  readonly name: string
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

export interface ContenderOptions {
  /** An empty folder for all that it writes. */
  readonly folder: string
  readonly nextHopPort: number
  /** The next hop is down: nothing is tried again while the bench runs. */
  readonly holdsMail?: boolean
}

/** Larger than the largest message of the bench with its headers. */
export const largestMessage = 20_000_000
