/** What the failed step of a walk means, and a line that mends it. Pure. */
import type { MxRoute, SmartHostRoute } from './courier.js'
import type { WalkStep } from './walk.js'

type Failed = Pick<WalkStep, 'step' | 'target' | 'detail'>

/** `Firewall or host down: no answer within 15 s`: what kind of thing is wrong, before what was said. */
export function wordsOf({ step, detail }: Failed): string {
  return `${kindOf(step, detail)}: ${detail}`
}

const kinds = {
  Dns: 'DNS',
  Tls: 'Certificate or TLS',
  Authentication: 'Authentication',
  Mail: 'Policy of the next hop',
  Rcpt: 'Policy of the next hop',
} as const

function kindOf(step: WalkStep['step'], detail: string): string {
  const isCut = (step === 'Mail' || step === 'Rcpt') && !/: [245]\d\d /.test(detail)
  if (step !== 'Connect' && !isCut) return isAboutLogin(step, detail) ? 'Authentication' : kinds[step]
  if (isSilent(detail)) return 'Firewall, or the host is down'
  if (/ECONNREFUSED/.test(detail)) return 'Port closed'
  if (/EHOSTUNREACH|ENETUNREACH/.test(detail)) return 'Network'
  return 'Connection'
}

/** The line to paste. */
export function fixOf({ step, target, detail }: Failed, route: SmartHostRoute | MxRoute): string {
  const number = route.virtualServer
  const setting = settingOf(route)
  switch (step) {
    case 'Dns':
      return route.kind === 'mx'
        ? `Set-SmtpOutboundConnection -VirtualServer ${number} -DnsServers <address of a name server that answers>`
        : `${setting} -Server <a name that DNS knows, or an address>`
    case 'Connect':
      if (isSilent(detail))
        return `Test-NetConnection ${withPort(target)} # and open the port in the firewalls on the way`
      return `${setting} -Port <the port that the host listens on>`
    case 'Tls':
      return isTrust(detail)
        ? `${setting} -TlsMode Required # or let the host show a certificate that this machine trusts and that names it`
        : `${setting} -TlsMode Opportunistic`
    case 'Authentication':
      return `${setting} -Authentication Basic -Credential (Get-Credential)`
    case 'Mail':
    case 'Rcpt':
      if (isAboutLogin(step, detail)) return `${setting} -Authentication Basic -Credential (Get-Credential)`
      return `Test-SmtpRoute <another recipient> -VirtualServer ${number} -Sender <another sender> # or ask the administrator of the next hop`
  }
}

function settingOf(route: SmartHostRoute | MxRoute): string {
  const { virtualServer } = route
  if (route.kind === 'mx') return `Set-SmtpOutboundConnection -VirtualServer ${virtualServer}`
  if (route.domain !== undefined) return `Set-SmtpDomain '${route.domain}' -VirtualServer ${virtualServer}`
  return `Set-SmtpSmartHost -VirtualServer ${virtualServer}`
}

function isSilent(detail: string): boolean {
  return /no answer/.test(detail)
}

function isTrust(detail: string): boolean {
  return /certificate|altname|issuer/i.test(detail)
}

/** 530, 535 and their like (RFC 4954). */
function isAboutLogin(step: WalkStep['step'], detail: string): boolean {
  return (step === 'Mail' || step === 'Rcpt') && /: 5(?:30|34|35|38) /.test(detail)
}

/** `smtp.example.com:587` as Test-NetConnection takes it. */
function withPort(target: string): string {
  const cut = target.lastIndexOf(':')
  return `${target.slice(0, cut)} -Port ${target.slice(cut + 1)}`
}
