/**
 * The states that a message can be in, and the calls that it waits for, each with its limit: nothing waits for ever, whatever
 * hangs. The table of ARCHITECTURE.md says the same, in words. All limits of waiting stand here; what IIS had as a setting is one.
 */

const second = 1000
const minute = 60 * second

export interface StateLimit {
  /** Milliseconds, where it is no setting. */
  readonly ms?: number
  /** The setting that says it. */
  readonly setting?: string
  /** Where the number comes from: a section of RFC 5321, or the reason. */
  readonly source: string
  /** What happens then, behind a colon. */
  readonly outcome: string
}

const again = 'the attempt ends, and the message is due again by its schedule'
const nextHost = 'the next address is tried; after the last one the message is due again when its route is'

/**
 * No row yet for an attempt that waits for an OAuth2 token: nothing does. It will stand between `connecting` and `auth`, as a
 * fault of the route.
 */
export const stateLimits = {
  receiving: {
    setting: 'general.connectionTimeout',
    source: 'IIS ConnectionTimeout; 4.5.3.2.7',
    outcome: 'the client gets 421, and nothing is kept of a message that was not whole',
  },
  login: { ms: minute, source: 'a password takes 0.3 s', outcome: 'the client gets 454, and the session goes on' },
  room: {
    ms: 30 * second,
    source: 'clients wait for minutes; memory is short only while a disk is slow',
    outcome: 'the client gets 452, and nothing is kept of the message',
  },
  storing: {
    ms: minute,
    source: '4.5.3.2.6: clients wait ten minutes for the reply',
    outcome: 'the client gets 451, and the session goes on. The message may be stored all the same',
  },
  due: {
    setting: 'delivery.expirationTimeout',
    source: 'IIS, 4.5.4.1',
    outcome: 'the message is given up, and its sender is told',
  },
  reading: { ms: 5 * minute, source: 'the store has a minute for each call', outcome: again },
  claimed: {
    ms: 60 * minute,
    source: '150 MB at 40 KB a second',
    outcome: 'the attempt ends, and the message is due again: possibly a duplicate where its last octet had gone',
  },
  dns: { ms: 30 * second, source: 'two servers, asked twice each', outcome: nextHost },
  connecting: { ms: 30 * second, source: 'the first packet of TCP, sent five times', outcome: nextHost },
  greeting: { ms: 5 * minute, source: '4.5.3.2.1', outcome: nextHost },
  ehlo: { ms: 5 * minute, source: 'as MAIL: no figure in RFC 5321', outcome: nextHost },
  tls: { ms: 2 * minute, source: 'RFC 3207 has no figure', outcome: nextHost },
  auth: { ms: 2 * minute, source: 'RFC 4954 has no figure', outcome: nextHost },
  ready: { ms: 5 * minute, source: 'as MAIL', outcome: nextHost },
  mail: { ms: 5 * minute, source: '4.5.3.2.2', outcome: again },
  rcpt: { ms: 5 * minute, source: '4.5.3.2.3', outcome: again },
  data: { ms: 2 * minute, source: '4.5.3.2.4', outcome: again },
  block: { ms: 3 * minute, source: '4.5.3.2.5', outcome: again },
  end: {
    ms: 10 * minute,
    source: '4.5.3.2.6',
    outcome: 'nobody knows whether the next hop has the message: it is due again, and marked as a possible duplicate',
  },
  reset: {
    ms: minute,
    source: 'no figure in RFC 5321',
    outcome: 'the connection is closed; its message has ended before',
  },
  settling: {
    ms: 10 * minute,
    source: 'longer than any stall that passes',
    outcome: 'the relay ends with status 1, for its service manager to start it again: what it promised is on the disk',
  },
  store: {
    ms: minute,
    source: 'as storing',
    outcome: 'it counts as a write that failed: clients get 451, and the store is opened anew before the next 250',
  },
  disk: {
    ms: minute,
    source: 'a piece of 1 MB at 20 KB/s',
    outcome: 'it counts as failed, and is tried again by its schedule',
  },
  sync: {
    ms: 5 * minute,
    source: 'a body of 1 GB at 4 MB/s',
    outcome: 'it counts as failed, and is tried again by its schedule',
  },
  folder: {
    ms: 10 * minute,
    source: 'a million files on a network share',
    outcome: 'it counts as failed, and is tried again by its schedule',
  },
} as const satisfies Readonly<Record<string, StateLimit>>

export type State = keyof typeof stateLimits

/** The states whose limit is a number of ours. */
export type TimedState = {
  [Name in State]: (typeof stateLimits)[Name] extends { readonly ms: number } ? Name : never
}[State]

export function limitMsOf(state: TimedState): number {
  return stateLimits[state].ms
}

/** Of all states in the order of the table. */
export const states = Object.keys(stateLimits) as readonly State[]
