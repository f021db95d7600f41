/** What the settings alone tell: relaying, logins, bindings. Pure. */
import type { FindingId } from '../generated/reports.js'
import { type Danger, dangersOfServer } from '../settings/danger.js'
import type { EffectiveVirtualServer } from '../settings/machine-defaults.js'
import { endpointText } from '../smtp/networks.js'
import { type Found, quoted } from './finding.js'
import type { Listener } from './relay-attempt.js'

const idsOfDangers: Readonly<Record<Danger['kind'], FindingId>> = {
  plainLogins: 'Authentication.PlainText',
  mode: 'OpenRelay.Mode',
  grant: 'OpenRelay.Grant',
  domain: 'OpenRelay.Domain',
}

/** The same that a change asks -Force for. */
export function dangerFindings(number: string, server: EffectiveVirtualServer): readonly Found[] {
  return dangersOfServer(number, server).map((danger) => ({
    id: idsOfDangers[danger.kind],
    virtualServer: number,
    setting: danger.pointer.split('/').slice(3).join('.'),
    message: danger.warning,
    fix: fixOfDanger(number, danger),
  }))
}

function fixOfDanger(number: string, { kind, subject = '' }: Danger): string {
  switch (kind) {
    case 'plainLogins':
      return `Set-SmtpAuthentication -VirtualServer ${number} -RequireTls $true`
    case 'mode':
      return `Set-SmtpRelayRestriction -VirtualServer ${number} -Mode OnlyListed`
    case 'grant':
      return `Remove-SmtpRelayAddress ${quoted(subject)} -Access Grant -VirtualServer ${number}`
    case 'domain':
      return `Set-SmtpDomain ${quoted(subject)} -VirtualServer ${number} -AllowRelay $false`
  }
}

/** Ports that are open to other machines without need. */
export function bindingFindings(number: string, server: EffectiveVirtualServer): readonly Found[] {
  const { bindings, defaultDomain } = server.general
  const open = bindings.filter(({ address }) => !isLoopback(address))
  if (open.length === 0) return []
  const shown = open.map(endpointText)
  const about = { virtualServer: number, setting: 'general.bindings' }
  const ports = `Virtual server ${number} listens on ${shown.join(', ')}`
  if (!letsOthersConnect(server)) {
    const fix = `Add-SmtpConnectionAddress <address of a client> -Access Grant -VirtualServer ${number} # or bind 127.0.0.1 instead`
    const message = `${ports}, but no other machine may connect: the list of those who may names this machine at most.`
    return [{ id: 'Binding.Unused', ...about, message, fix }]
  }
  if (server.connectionControl.mode !== 'AllExceptListed' || letsOthersSend(server)) return []
  const message = `${ports} and lets every machine connect, but no other machine may relay or log in: all that is taken from them is mail to ${defaultDomain} and to other domains of its own.`
  const fix = `Set-SmtpConnectionControl OnlyListed -VirtualServer ${number} # unless mail of others to these domains is wanted`
  return [{ id: 'Binding.OpenToWorld', ...about, message, fix }]
}

/** What it would listen on if this machine had the addresses. */
export function pendingFindings(number: string, waiting: readonly Listener[]): readonly Found[] {
  return waiting.map((binding) => ({
    id: 'Binding.Pending',
    virtualServer: number,
    setting: 'general.bindings',
    message: `Virtual server ${number} does not listen on ${endpointText(binding)}: this machine has no such address now. It is tried again every few seconds.`,
    fix: `Remove-SmtpBinding ${quoted(binding.address)} ${binding.port} -VirtualServer ${number} # or give this machine the address`,
  }))
}

function letsOthersConnect({ connectionControl: { mode, grant } }: EffectiveVirtualServer): boolean {
  return mode === 'AllExceptListed' || grant.some(({ address }) => !isLoopback(address))
}

/** Whether another machine may send to domains that are not ours. */
function letsOthersSend({ authentication, relayRestriction, general }: EffectiveVirtualServer): boolean {
  const { mode, grant, relayForAuth } = relayRestriction
  return (
    mode === 'AllExceptListed' ||
    grant.some(({ address }) => !isLoopback(address)) ||
    (authentication.basic && relayForAuth) ||
    general.domains.some(({ type, allowRelay }) => type === 'Remote' && allowRelay)
  )
}

/** Whether anybody at all may send to domains that are not ours, so that mail leaves. */
export function letsAnyoneSend(server: EffectiveVirtualServer): boolean {
  return letsOthersSend(server) || server.relayRestriction.grant.length > 0
}

/** Whether mail may go by MX record. */
export function deliversByMx({ smartHost }: EffectiveVirtualServer): boolean {
  return smartHost.server.length === 0 || smartHost.mode === 'DirectFirst'
}

function isLoopback(address: string): boolean {
  return /^(?:127\.|::1(?:\/|$)|::ffff:127\.)/.test(address)
}
