/** A real attempt to relay, from an address of this machine that no list names: up to RCPT, never a message. */
import { type RouteWalker, type Walk, type WalkStep, walkStepLimitMs } from '../deliver/walk.js'
import type { EffectiveVirtualServer } from '../settings/machine-defaults.js'
import { addressPolicy, isAllowed, mayConnect } from '../smtp/address-lists.js'
import { decideRelay, mayRelay, relayPolicy } from '../smtp/relay.js'
import type { Network } from '../system/network.js'
import type { Found } from './finding.js'

/** What a virtual server listens on. */
export interface Listener {
  readonly address: string
  readonly port: number
  readonly tls?: 'StartTls' | 'Implicit'
}

export interface AttemptParts {
  readonly number: string
  readonly server: EffectiveVirtualServer
  readonly listening: readonly Listener[]
  readonly localAddresses: readonly string[]
  /** A walker whose connections come from an address of this machine. */
  readonly walkerFrom: (localAddress: string) => Pick<RouteWalker, 'walk'>
}

/** Nobody's domain (RFC 2606): it cannot be one of ours by accident. */
const strangeDomain = 'relay-test.mailroot.invalid'
/** An address of this machine that hardly any list names: the system lets programs use all of 127.0.0.0/8. */
const oddLoopback = '127.83.77.84'
/** For documentation (RFC 5737, RFC 3849): no client of anybody. */
const strangers = ['192.0.2.1', '2001:db8::1']
const TRIES_MAX = 6

type Result = 'open' | 'closed' | { readonly unknown: string }

/** A network whose connections come from one address. */
export function networkFrom(network: Network, localAddress: string): Pick<Network, 'connect' | 'localAddresses'> {
  return {
    connect: (target, signal) => network.connect({ ...target, localAddress }, signal),
    localAddresses: () => network.localAddresses(),
  }
}

export async function relayAttempt(parts: AttemptParts): Promise<readonly Found[]> {
  const { number, server, listening } = parts
  const reasons: string[] = []
  let tried = false
  for (const { binding, target, source } of pathsOf(parts).slice(0, TRIES_MAX)) {
    const result = await attempt(binding.port, target, parts.walkerFrom(source), number)
    if (result === 'open')
      return [opened(number, `A client at ${source} that no list names was let relay at ${target}:${binding.port}.`)]
    if (result === 'closed') tried = true
    else reasons.push(`${source} to ${target}:${binding.port}: ${result.unknown}`)
  }
  if (tried) return []
  const open = strangers.find((address) => isOpenTo(address, server))
  if (open !== undefined)
    return [opened(number, `By its settings a client at ${open}, which no list names, may relay (not tried).`)]
  // Nobody can use what is not open: its state is a finding of its own.
  if (listening.length === 0) return []
  const why = reasons.length > 0 ? reasons.join('; ') : 'every address of this machine that reaches it stands in a list'
  return [
    {
      id: 'OpenRelay.NotTried',
      virtualServer: number,
      setting: 'relayRestriction',
      message: `No relaying was tried from an address that no list names (${why}). By the settings ${strangers.join(' and ')} may not relay.`,
      fix: `Test-SmtpRoute user@example.com -VirtualServer ${number} -ClientAddress <address of a stranger>`,
    },
  ]
}

function opened(number: string, message: string): Found {
  return {
    id: 'OpenRelay.Attempt',
    virtualServer: number,
    setting: 'relayRestriction',
    message: `${message} It is an open relay.`,
    fix: `Set-SmtpRelayRestriction -VirtualServer ${number} -Mode OnlyListed; Get-SmtpRelayAddress -VirtualServer ${number}`,
  }
}

/** By the settings alone, with the functions that sessions ask. */
export function isOpenTo(address: string, { connectionControl, general, relayRestriction }: EffectiveVirtualServer) {
  if (!mayConnect(addressPolicy(connectionControl), address)) return false
  const policy = relayPolicy([general.defaultDomain], relayRestriction, general.domains)
  const client = { authenticated: false, listed: () => mayRelay(policy, address) }
  return decideRelay(policy, { local: 'postmaster', domain: strangeDomain }, client) !== 'refused'
}

/** Which address to come from, and which to go to: for each binding the first that no list names. */
function pathsOf({ server, listening, localAddresses }: AttemptParts) {
  const { connectionControl, relayRestriction } = server
  const named = [connectionControl, relayRestriction].flatMap(({ grant, deny }) => [...grant, ...deny])
  const lists = addressPolicy({ mode: 'OnlyListed', grant: named, deny: [] })
  const isFree = (address: string) => isAllowed(lists, address) === false
  const own = [...localAddresses].sort((a, b) => Number(isLoopback(a)) - Number(isLoopback(b)))
  return listening
    .filter(({ tls }) => tls !== 'Implicit')
    .flatMap((binding) => {
      const { address } = binding
      const isV6 = address.includes(':')
      const all = [...own, ...(isV6 ? [] : [oddLoopback])].filter((one) => one.includes(':') === isV6 && isFree(one))
      const source = all.find((one) => isWildcard(address) || isLoopback(one) === isLoopback(address))
      if (source === undefined) return []
      const target = !isWildcard(address) ? address : isLoopback(source) ? (isV6 ? '::1' : '127.0.0.1') : source
      return [{ binding, target, source }]
    })
}

async function attempt(port: number, host: string, walker: Pick<RouteWalker, 'walk'>, virtualServer: string) {
  const route = {
    kind: 'smartHost',
    key: 'relay test',
    virtualServer,
    hosts: [host],
    port,
    tlsMode: 'Opportunistic',
  } as const
  const walk: Walk = {
    self: { fullyQualifiedDomainName: 'relay-test.mailroot.invalid', bindings: [] },
    timeoutMs: walkStepLimitMs,
    envelope: { sender: `postmaster@${strangeDomain}`, recipient: `postmaster@${strangeDomain}` },
  }
  return resultOf((await walker.walk(route, walk)).at(-1))
}

function resultOf(step: WalkStep | undefined): Result {
  if (step === undefined) return { unknown: 'nothing was seen' }
  if (step.step === 'Rcpt' && step.status === 'Passed') return 'open'
  // 554 in place of a greeting, or 550, 530 and their like afterwards: not for strangers.
  if (step.status === 'Failed' && /: (?:5\d\d) /.test(step.detail)) return 'closed'
  return { unknown: step.detail }
}

function isWildcard(address: string): boolean {
  return address === '0.0.0.0' || address === '::'
}

function isLoopback(address: string): boolean {
  return address.startsWith('127.') || address === '::1'
}
