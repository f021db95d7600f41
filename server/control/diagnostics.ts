/** `virtualServer.test` and `route.test`: what is wrong, and where mail would go. */
import { timeoutMs } from '../deliver/limits.js'
import { queueIdentity } from '../deliver/routing.js'
import { RouteWalker, type WalkStep } from '../deliver/walk.js'
import { type ExaminationParts, examine } from '../diagnose/examination.js'
import type { RouteTestParams } from '../generated/methods.js'
import type { Finding, RouteStep } from '../generated/reports.js'
import { diskProblem } from '../settings/disk-problem.js'
import type { EffectiveVirtualServer } from '../settings/machine-defaults.js'
import { Refusal } from '../settings/refusal.js'
import { addressPolicy, mayConnect } from '../smtp/address-lists.js'
import { decideRelay, mayRelay, type RelayDecision, relayPolicy } from '../smtp/relay.js'
import { plainDomain } from '../system/idna.js'
import type { CustomHandlers } from './caller.js'
import { changedServer, shownServers } from './virtual-servers.js'

export type DiagnosticParts = ExaminationParts

/** Walks at once over all callers. */
const WALKS_MAX = 8

export function diagnosticHandlers(parts: DiagnosticParts): Pick<CustomHandlers, 'virtualServer.test' | 'route.test'> {
  // Who asks for what is being looked at already gets the same answer: nobody can make the relay look twice at once.
  const underWay = new Map<string, Promise<readonly Finding[]>>()
  let walks = 0
  return {
    'virtualServer.test': async ({ virtualServer }) => {
      const numbers = shownServers(parts.settings.current, virtualServer)
      const key = numbers.join(' ')
      const running = underWay.get(key) ?? examine(numbers, parts).finally(() => underWay.delete(key))
      underWay.set(key, running)
      return await running
    },
    'route.test': async (params) => {
      if (walks >= WALKS_MAX) throw new Refusal('busy', `${WALKS_MAX} routes are being tested already.`)
      walks += 1
      try {
        return await testRoute(params, parts)
      } finally {
        walks -= 1
      }
    },
  }
}

async function testRoute(params: RouteTestParams, parts: DiagnosticParts): Promise<readonly RouteStep[]> {
  const { recipient } = params
  const number = changedServer(parts.settings.current, params.virtualServer)
  const server = parts.settings.current.virtualServers[number]
  if (server === undefined) throw new Refusal('notFound', `There is no virtual server ${number}.`, { target: number })
  const { general, outboundConnection } = server
  const sender = params.sender ?? `postmaster@${general.defaultDomain}`
  const route = parts.routing(number).routeFor(recipient)
  const first = decisionStep(number, server, recipient, params.clientAddress)
  const about = { step: 'Route', target: queueIdentity(route), milliseconds: 0 } as const
  if (route.kind === 'none') {
    const fix = 'Get-SmtpVirtualServer'
    return [first, { ...about, status: 'Failed', detail: route.reason, fix }]
  }
  if (route.kind === 'drop') return [first, { ...about, ...(await dropStatus(number, server, route.domain, parts)) }]
  const detail =
    route.kind === 'mx'
      ? `by MX record of ${route.domain}${route.smartHost === undefined ? '' : `, else to ${route.smartHost.hosts.join(', ')}`}`
      : `to ${route.hosts.join(', ')}, port ${route.port}${route.domain === undefined ? ' (smart host)' : ` (domain ${route.domain})`}`
  const steps = await new RouteWalker(parts.system).walk(route, {
    self: general,
    timeoutMs: timeoutMs(outboundConnection),
    envelope: { sender, recipient },
  })
  return [first, { ...about, status: 'Passed', detail }, ...steps.map(shown)]
}

function shown({ ms, target, detail, ...step }: WalkStep): RouteStep {
  return { ...step, target: target.slice(0, 400), detail: detail.slice(0, 4000), milliseconds: ms }
}

async function dropStatus(
  number: string,
  { folder }: EffectiveVirtualServer,
  domain: string,
  { system }: DiagnosticParts,
): Promise<Pick<RouteStep, 'status' | 'detail' | 'fix'>> {
  try {
    await system.disk.checkWritable(folder.dropDirectory)
    return { status: 'Passed', detail: `${domain} is a domain of this relay: a file in ${folder.dropDirectory}` }
  } catch (error) {
    const detail = `${folder.dropDirectory} cannot be written: ${diskProblem(error)}`
    return {
      status: 'Failed',
      detail,
      fix: `Set-SmtpFolder -VirtualServer ${number} -DropDirectory <a folder that can be written>`,
    }
  }
}

const decisions: Readonly<Record<Exclude<RelayDecision, 'refused'>, string>> = {
  local: 'the domain is one of this relay, and is taken from everybody',
  domain: 'the entry of the domain lets everybody send there',
  authenticated: 'the client has logged in',
  granted: 'the relay lists let it send anywhere',
}

function decisionStep(
  number: string,
  server: EffectiveVirtualServer,
  recipient: string,
  clientAddress: string | undefined,
): RouteStep {
  const about = { step: 'RelayDecision', milliseconds: 0 } as const
  if (clientAddress === undefined) {
    const detail = 'files in Pickup may go anywhere; give -ClientAddress to see what a client may'
    return { ...about, target: 'Pickup', status: 'Skipped', detail }
  }
  const target = clientAddress
  if (!mayConnect(addressPolicy(server.connectionControl), clientAddress)) {
    const detail = 'the connection lists do not let this address connect: 554 in place of a greeting'
    const fix = `Get-SmtpConnectionAddress -VirtualServer ${number}; Get-SmtpConnectionControl -VirtualServer ${number}`
    return { ...about, target, status: 'Failed', detail, fix }
  }
  const { authentication, general, relayRestriction } = server
  const policy = relayPolicy([general.defaultDomain], relayRestriction, general.domains)
  const at = recipient.lastIndexOf('@')
  const parts = { local: recipient.slice(0, at), domain: plainDomain(recipient.slice(at + 1)) }
  const client = { authenticated: false, listed: () => mayRelay(policy, clientAddress) }
  const decision = decideRelay(policy, parts, client)
  if (!authentication.anonymous) {
    const detail = 'this virtual server takes no mail without a login: 530 for a client that has none'
    return {
      ...about,
      target,
      status: 'Failed',
      detail,
      fix: `Set-SmtpAuthentication -VirtualServer ${number} -Anonymous $true`,
    }
  }
  if (decision !== 'refused') return { ...about, target, status: 'Passed', detail: decisions[decision] }
  const login = authentication.basic && relayRestriction.relayForAuth ? ' without a login' : ''
  const fix =
    relayRestriction.mode === 'OnlyListed'
      ? `Add-SmtpRelayAddress ${clientAddress} -Access Grant -VirtualServer ${number}`
      : `Remove-SmtpRelayAddress ${clientAddress} -Access Deny -VirtualServer ${number}`
  const detail = `the relay lists do not let this address send to ${parts.domain}${login}: 550 5.7.1 Unable to relay`
  return { ...about, target, status: 'Failed', detail, fix }
}
