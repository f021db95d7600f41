/** Attacks on the relay as data: what a hostile client does, and what the relay must have done to it. */
import type { Enemy } from './enemy.js'

/** Where the relay is. */
export interface Target {
  readonly port: number
  /** The binding whose connections begin with a handshake. */
  readonly tlsPort: number
  readonly controlSocket: string
}

/** What became of the connections of an attack. */
export interface Endings {
  /**
   * How a connection may have ended: code and enhanced status of the last reply (`421 4.4.2`, `354`), or `closed` where
   * there was none. One that the attacker itself ended is not counted.
   */
  readonly endings: readonly string[]
  /** No connection may have lasted longer. */
  readonly withinMs: number
}

export interface Attack {
  readonly name: string
  /** Connections at the same time. */
  readonly atOnce: number
  /** From so many addresses of loopback; one without it. */
  readonly addresses?: number
  /** Connections begun in a second, at most: loopback is faster than any network, and the attacker shares the processors. */
  readonly aSecond: number
  /** One connection from its beginning. The relay may end it at any time; an attacker who has nothing more to do returns. */
  readonly life: (enemy: Enemy) => Promise<void>
  /** Connections that the relay must end. Without it the attack may stay as it is. */
  readonly must?: Endings
  /** Connections that it must leave alone while it is not full: they are the patience of RFC 5321 section 4.5.3.2. */
  readonly stays?: boolean
}

/** What the attacker has seen so far. */
export interface Report {
  /** Connections that were begun. */
  readonly begun: number
  /** Open now, and at most at the same time. */
  readonly open: number
  readonly peak: number
  /** How connections ended that the relay ended, and how often. */
  readonly endings: Readonly<Record<string, number>>
  /** The life of the connection that the relay let live longest, until it ended it. */
  readonly longestMs: number
  /** Lives that failed by a fault of the attack. */
  readonly faults: readonly string[]
}
