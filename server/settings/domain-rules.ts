/** The rules for the Domains node, which no schema can say: each setting of an entry is obeyed, or refused. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { lists } from '../generated/methods.js'
import type { Domain, SmartHostSettings } from '../generated/settings.js'
import { isDomainName } from '../smtp/formats.js'
import type { EffectiveVirtualServer } from './machine-defaults.js'
import type { Problem } from './problems.js'

/** What a domain's entry says about hosts that it names. */
const hostOnly = ['port', 'authentication', 'allowPlainTextAuthentication'] as const
/** What it says about its mail hosts, named or found by DNS. */
const hostProperties = [...hostOnly, 'tlsMode', 'sendHelo'] as const

/** `above`: the pointer to the entries. That a name stands twice is the rule of all lists. */
export function domainProblems({ general }: EffectiveVirtualServer, above: string): readonly Problem[] {
  return general.domains.flatMap((entry, index) => {
    const at = `${above}/${index}`
    const problems = [...settingProblems(entry, at), ...passwordProblems(entry, at)]
    const name = JSON.stringify(entry.name)
    if (!isDomainName(entry.name.replace(/^\*\./, ''))) {
      return [{ pointer: `${at}/name`, problem: `${name} has no ASCII form (RFC 5891): write it as xn--...` }]
    }
    if (entry.name !== general.defaultDomain.toLowerCase()) return problems
    const problem = `${name} is the default domain, so its mail goes to the Drop folder: remove the entry with Remove-SmtpDomain, or choose another default domain with Set-SmtpVirtualServer -DefaultDomain`
    return [{ pointer: at, problem }, ...problems]
  })
}

function settingProblems(entry: Domain, at: string): readonly Problem[] {
  const differs = (name: keyof Domain) => !isDeepStrictEqual(entry[name], defaults[name])
  const problem = (names: readonly (keyof Domain)[], text: string): Problem[] =>
    names.filter(differs).map((name) => ({ pointer: `${at}/${name}`, problem: text }))
  if (entry.type === 'Alias') {
    const text = 'is for Remote domains: mail for an Alias is taken from anyone and goes to the Drop folder'
    return problem(['allowRelay', 'server', ...hostProperties], text)
  }
  if (entry.server.length === 0)
    return [...problem(hostOnly, 'is for the hosts of a domain: name them with server'), ...dnsProblems(entry, at)]
  return heloProblems(entry, at)
}

/** What goes by DNS can be held to more than Set-SmtpOutboundConnection asks of all, and to no less. */
function dnsProblems(entry: Domain, at: string): readonly Problem[] {
  if (entry.tlsMode !== 'None') return heloProblems(entry, at)
  const problem =
    'is for hosts that are named with server: by DNS choose Required or Verified, or leave it to Set-SmtpOutboundConnection'
  return [{ pointer: `${at}/tlsMode`, problem: `"None" ${problem}` }]
}

function heloProblems(entry: Domain, at: string): readonly Problem[] {
  const needs =
    entry.authentication.type !== 'none'
      ? 'authentication'
      : entry.tlsMode === 'Required' || entry.tlsMode === 'Verified'
        ? `the TLS mode ${entry.tlsMode}`
        : undefined
  if (!entry.sendHelo || needs === undefined) return []
  return [{ pointer: `${at}/sendHelo`, problem: `does not go with ${needs}: without EHLO there is none` }]
}

const defaults = lists.find(({ method }) => method === 'domain')?.defaults ?? {}

/** A password goes over TLS, or somebody has said that it need not. `at`: the pointer to the settings of the hosts. */
export function passwordProblems(
  {
    authentication,
    tlsMode,
    allowPlainTextAuthentication,
  }: Pick<SmartHostSettings, 'authentication' | 'tlsMode' | 'allowPlainTextAuthentication'>,
  at: string,
): readonly Problem[] {
  const isSafe = tlsMode === 'Required' || tlsMode === 'Verified'
  if (authentication.type !== 'basic' || isSafe || allowPlainTextAuthentication) return []
  const problem = `"${tlsMode}" would let the password of ${JSON.stringify(authentication.userName)} go over plain text: choose "Verified" or "Required", or allow it with allowPlainTextAuthentication`
  return [{ pointer: `${at}/tlsMode`, problem }]
}
