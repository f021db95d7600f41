/** The methods of clients' sessions: see, end. */
import type { SessionGetParams, SessionGetResult } from '../generated/methods.js'
import type { Session, SessionState } from '../generated/reports.js'
import { type Actor, actorText } from '../settings/actor.js'
import type { EffectiveSettings } from '../settings/machine-defaults.js'
import { writeAudit } from '../settings/records.js'
import { invalid, Refusal } from '../settings/refusal.js'
import { addressPolicy, isAllowed } from '../smtp/address-lists.js'
import { isoTime } from '../smtp/date.js'
import { formatDuration } from '../smtp/duration.js'
import { networkOf, plainNetwork } from '../smtp/networks.js'
import type { System } from '../system/system.js'
import type { CustomHandlers } from './caller.js'
import { Page } from './pages.js'
import { shownServers } from './virtual-servers.js'
import { wildcard } from './wildcard.js'

/** A session of a client, as the methods need it. */
export interface SessionFacts {
  /** The virtual server, a hyphen and a number that grows: `1-17`. */
  readonly identity: string
  readonly virtualServer: string
  readonly remoteAddress: string | undefined
  readonly remotePort: number | undefined
  readonly localAddress: string
  readonly localPort: number
  /** '' before HELO or EHLO. */
  readonly heloName: string
  readonly authenticatedAs: string | undefined
  readonly tls: string | undefined
  readonly state: SessionState
  readonly lastCommand: string | undefined
  readonly messageCount: number
  readonly bytesReceived: number
  /** Wall time in milliseconds. */
  readonly sinceMs: number
}

/** The sessions of all virtual servers. */
export interface Sessions {
  list(): readonly SessionFacts[]
  /** 421 and the end; a message that is being stored is answered first. The session as it was; undefined: there is none. */
  disconnect(identity: string): SessionFacts | undefined
}

export interface SessionParts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'>
  /** The root folder: the audit log is below it. */
  readonly root: string
  readonly settings: { readonly current: EffectiveSettings }
  readonly sessions: Sessions
}

type Names = 'session.get' | 'session.disconnect'

export function sessionHandlers(parts: SessionParts): Pick<CustomHandlers, Names> {
  return {
    'session.get': (params) => getSessions(params, parts),
    'session.disconnect': async ({ identity, dryRun = false }, { actor }) => {
      const session = dryRun
        ? parts.sessions.list().find((one) => one.identity === identity)
        : parts.sessions.disconnect(identity)
      if (session === undefined) throw gone(identity)
      if (!dryRun) await audit(session, actor, parts)
      return [report(session, parts)]
    },
  }
}

function getSessions(params: SessionGetParams, parts: SessionParts): SessionGetResult {
  const { identity, remoteAddress, cursor } = params
  const servers = new Set(shownServers(parts.settings.current, params.virtualServer))
  const comesFrom = addressFilter(remoteAddress)
  const fits = (one: SessionFacts): boolean => {
    // One of a virtual server that is gone is shown until it ends.
    const shown = params.virtualServer === undefined || servers.has(one.virtualServer)
    return shown && (identity === undefined || one.identity === identity) && comesFrom(one.remoteAddress)
  }
  const after = cursor === undefined ? undefined : orderOf(cursor)
  if (after?.some(Number.isNaN)) throw invalid([{ pointer: '/cursor', problem: 'is none that session.get gave' }])
  const found = parts.sessions.list().filter(fits).sort(byOrder)
  if (identity !== undefined && found.length === 0) throw gone(identity)
  const page = new Page<Session>(params.limit)
  let last = cursor
  for (const one of found) {
    if (after !== undefined && compare(orderOf(one.identity), after) <= 0) continue
    if (!page.add(report(one, parts))) return { items: page.items, ...(last === undefined ? {} : { cursor: last }) }
    last = one.identity
  }
  return { items: page.items }
}

function gone(identity: string): Refusal {
  return new Refusal(
    'notFound',
    `There is no session ${identity}: the client may have left. Get-SmtpSession shows who is connected.`,
    {
      target: identity,
    },
  )
}

/** By an address or a network in any notation, else by wildcards. */
function addressFilter(pattern: string | undefined): (address: string | undefined) => boolean {
  if (pattern === undefined) return () => true
  const network = plainNetwork(pattern)
  if (network !== undefined) {
    const policy = addressPolicy({ mode: 'OnlyListed', grant: [{ address: network }], deny: [] })
    return (address) => isAllowed(policy, address) === true
  }
  const meant = networkOf(pattern)
  if (meant !== undefined) {
    const problem = `${JSON.stringify(pattern)} lies inside a network: write ${meant}, or the address alone`
    throw invalid([{ pointer: '/remoteAddress', problem }])
  }
  const fits = wildcard(pattern)
  return (address) => address !== undefined && fits(address)
}

/** `1-17` as numbers. */
function orderOf(identity: string): readonly [number, number] {
  const [server, session, more] = identity.split('-')
  return [Number(server), more === undefined ? Number(session) : Number.NaN]
}

function compare(one: readonly [number, number], other: readonly [number, number]): number {
  return one[0] - other[0] || one[1] - other[1]
}

function byOrder(one: SessionFacts, other: SessionFacts): number {
  return compare(orderOf(one.identity), orderOf(other.identity))
}

/** After it was done: an attack on a relay whose disk is full must be ended all the same. */
async function audit(session: SessionFacts, actor: Actor, { system, root }: SessionParts): Promise<void> {
  const { identity, virtualServer, remoteAddress, heloName } = session
  const from = remoteAddress === undefined ? '' : ` from ${remoteAddress}`
  system.log.info(`${actorText(actor)} ended the session ${identity}${from}`)
  const record = {
    action: 'disconnect',
    session: identity,
    virtualServer,
    ...(remoteAddress === undefined ? {} : { remoteAddress }),
    ...(heloName === '' ? {} : { heloName }),
  } as const
  await writeAudit(system.disk, root, system.clock.now(), actor, record).catch((error: unknown) =>
    system.log.error('The end of a session could not be written to the audit log', {
      session: identity,
      error: String(error),
    }),
  )
}

function report(session: SessionFacts, { system }: SessionParts): Session {
  const { identity, virtualServer, remoteAddress, remotePort, localAddress, localPort } = session
  const { heloName, authenticatedAs, tls, state, lastCommand, messageCount, bytesReceived, sinceMs } = session
  return {
    identity,
    virtualServer,
    ...(remoteAddress === undefined ? {} : { remoteAddress }),
    ...(remotePort === undefined ? {} : { remotePort }),
    localEndpoint: localAddress.includes(':') ? `[${localAddress}]:${localPort}` : `${localAddress}:${localPort}`,
    ...(heloName === '' ? {} : { heloName }),
    ...(authenticatedAs === undefined ? {} : { authenticatedAs }),
    ...(tls === undefined ? {} : { tls }),
    state,
    ...(lastCommand === undefined ? {} : { lastCommand }),
    messageCount,
    bytesReceived,
    connectedTime: formatDuration(system.clock.now() - sinceMs),
    connectedSince: isoTime(sinceMs),
  }
}
