/**
 * The limits of delivering. Those that IIS had as settings are settings: see `outboundConnection`; those of the states of a
 * message stand in `server/queue/states.ts`.
 */
import { limitMsOf } from '../queue/states.js'
import { parseDuration } from '../smtp/duration.js'
import type { Phase } from './client.js'

const second = 1000
const minute = 60 * second

/** How long each step may take. */
export const phaseLimitMs: Readonly<Record<Phase, number>> = {
  greeting: limitMsOf('greeting'),
  ehlo: limitMsOf('ehlo'),
  tls: limitMsOf('tls'),
  auth: limitMsOf('auth'),
  ready: limitMsOf('ready'),
  mail: limitMsOf('mail'),
  rcpt: limitMsOf('rcpt'),
  data: limitMsOf('data'),
  block: limitMsOf('block'),
  end: limitMsOf('end'),
  reset: limitMsOf('reset'),
}

/** Looking up a host, and opening a connection to one address. */
export const lookupLimitMs = limitMsOf('dns')
export const connectLimitMs = limitMsOf('connecting')

/** One attempt as a whole, whatever its steps do. */
export const attemptLimitMs = limitMsOf('claimed')
/** So much later the deliverer ends an attempt that its courier has not ended. */
export const courierGraceMs = minute

/** Addresses of one host that are tried in one attempt. */
export const maxAddresses = 6
/** Mail hosts of one domain that are looked up, and addresses of all of them that are tried, in one attempt. */
export const maxMailHosts = 10
export const maxMailAddresses = 12

/** Hosts that are asked for the same recipients in one attempt: the next one after a reply that turns away or defers. */
export const maxHostsAsked = 12
/** Of those, the ones that answer MAIL or RCPT with 4xx. */
export const maxHostsDeferring = 2

/** Recipients of one transaction: what every server must take (RFC 5321 section 4.5.3.1.8). */
export const maxRecipients = 100

/** An open connection without work is kept this long. */
export const idleLimitMs = 30 * second

/** A host whose TLS failed is spoken to in plain text this long (opportunistic mode only). */
export const plainTextMemoryMs = 24 * 60 * minute
/** Hosts remembered for it. */
export const maxPlainTextHosts = 10_000

/** How long a stop waits for attempts that speak with a next hop; those that have nobody to speak with yet end at once. */
export const closeLimitMs = 30 * second

/** How long a stop waits for outcomes that the store does not take. */
export const storeLimitMs = 10 * second

/** How long the other side may take to answer QUIT. */
export const quitLimitMs = 5 * second

/** What `unlimited` comes to where connections are counted: every list has a limit. */
export const mostConnections = 20_000

/** Attempts for one Drop folder under way: they share the syncs of the folder. They have slots of their own. */
export const maxDropsPerRoute = 50

/**
 * Attempts under way for a route that has sent nothing since it was last down, Exchange's default for one domain. Each
 * message that goes lets one more begin, up to the settings: a next hop that only keeps us waiting holds no more than these.
 */
export const firstAttempts = 20

/** Domains that are remembered for having taken mail, while none waits for them. */
export const maxKnownRoutes = 10_000

/** What part of its slots a virtual server keeps from domains by MX record that have taken nothing yet. */
export const keptSlots = 1 / 4

/** A next hop that takes no more connections gets one more again after this many attempts that went well. */
export const growAfterAttempts = 100

/** A message that could not be claimed is looked at again after this long. */
export const claimAgainMs = minute

/** Ended attempts whose outcomes are not stored yet; no further attempt begins before some are. */
export const maxSettling = 1000

/** Waiting work of a route that is looked through for messages that have gone, when it has doubled since. */
export const sweepFrom = 1000

/** A limit of the settings as a number. */
export function limitOf(limit: number | 'unlimited' | undefined): number {
  return typeof limit === 'number' ? limit : mostConnections
}

/** RemoteTimeout of the settings in milliseconds; RFC 5321's longest for a text that is no duration. */
export function timeoutMs({ connectionTimeout }: { readonly connectionTimeout: string }): number {
  return parseDuration(connectionTimeout) ?? phaseLimitMs.end
}
