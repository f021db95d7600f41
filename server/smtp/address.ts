/**
 * The argument of MAIL and RCPT (RFC 5321 section 4.1.1), read as leniently as old devices and scripts need: brackets
 * may be missing, a local part may stand alone, a domain may have underscores, dots may stand anywhere in a local part.
 */

/** An address longer than this is refused: 64 octets of local part, "@" and 255 octets of domain. */
const addressLengthMax = 320

export interface ParsedPath {
  /** Local part and domain as sent, completed with the default domain; '' is the null reverse-path. */
  readonly address: string
  readonly local: string
  readonly domain: string
  /** ESMTP parameters, keywords in upper case; one without a value is `true`. Values as sent, xtext included. */
  readonly parameters: Readonly<Record<string, string | true>>
  /** A keyword that stands twice. */
  readonly duplicate?: string
}

/**
 * Reads what follows `MAIL FROM:` or `RCPT TO:`. Undefined when there is no address in it that could be meant. Only a
 * reverse-path may be empty.
 */
export function parsePath(text: string, kind: 'reverse' | 'forward', defaultDomain: string): ParsedPath | undefined {
  const parts = splitPath(text.trim())
  if (parts === undefined) return undefined
  const parameters = parseParameters(parts.rest)
  if (parameters === undefined) return undefined
  if (parts.path === '') {
    return kind === 'reverse' && parts.bracketed ? { address: '', local: '', domain: '', ...parameters } : undefined
  }
  const mailbox = parseMailbox(parts.path, defaultDomain)
  return mailbox === undefined ? undefined : { ...mailbox, ...parameters }
}

/** True when an address needs SMTPUTF8 (RFC 6531). */
export function isInternational(address: string): boolean {
  return /[^\p{ASCII}]/u.test(address)
}

/** Cuts `<path> parameters`, quoted strings respected; without brackets the path ends at the first blank. */
function splitPath(text: string): { path: string; rest: string; bracketed: boolean } | undefined {
  const bracketed = text.startsWith('<')
  let quoted = false
  let at = bracketed ? 1 : 0
  for (; at < text.length; at++) {
    const letter = text[at]
    if (quoted && letter === '\\') at++
    else if (letter === '"') quoted = !quoted
    else if (!quoted && (bracketed ? letter === '>' : letter === ' ' || letter === '\t')) break
  }
  if (quoted || (bracketed && at >= text.length)) return undefined
  const path = text.slice(bracketed ? 1 : 0, at).trim()
  return { path, rest: text.slice(at + 1), bracketed }
}

/** Source routes (`@a,@b:user@c`) are obsolete and stripped (RFC 5321 appendix F.2). */
const sourceRoute = /^@[^\s,:@"]+(?:,@[^\s,:@"]+)*:/
const quotedLocal = /^"(?:[^"\\\p{Cc}\ufffd]|\\[\x20-\x7e])*"/u
/** Everything visible but the specials of RFC 5322, dots anywhere; letters beyond ASCII for SMTPUTF8. */
const plainLocal = /^[^\s\p{Cc}"(),:;<>@[\]\\\u200b\u2060\ufeff\ufffd]+/u
const domainName = /^(?!.*\.\.)[\p{L}\p{M}\p{N}_-](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}_-])?$/u
const addressLiteral = /^\[(?:IPv6:[0-9a-f:.]+|\d{1,3}(?:\.\d{1,3}){3})\]$/i

function parseMailbox(
  text: string,
  defaultDomain: string,
): { address: string; local: string; domain: string } | undefined {
  const mailbox = text.replace(sourceRoute, '')
  const local = (mailbox.startsWith('"') ? quotedLocal : plainLocal).exec(mailbox)?.[0]
  if (local === undefined) return undefined
  const after = mailbox.slice(local.length)
  const domain = after === '' ? defaultDomain : after.slice(1).replace(/\.$/, '')
  if (after !== '' && (!after.startsWith('@') || !(domainName.test(domain) || addressLiteral.test(domain)))) {
    return undefined
  }
  const address = `${local}@${domain}`
  return address.length > addressLengthMax ? undefined : { address, local, domain }
}

const keyword = /^[A-Za-z0-9][A-Za-z0-9-]*$/
const unsafeValue = /[\s\p{Cc}\ufffd]/u

function parseParameters(text: string): { parameters: Record<string, string | true>; duplicate?: string } | undefined {
  const parameters: Record<string, string | true> = Object.create(null)
  let duplicate: string | undefined
  for (const part of text.split(/[ \t]+/)) {
    if (part === '') continue
    const equals = part.indexOf('=')
    const name = equals < 0 ? part : part.slice(0, equals)
    const value = equals < 0 ? '' : part.slice(equals + 1)
    if (!keyword.test(name) || unsafeValue.test(value)) return undefined
    const key = name.toUpperCase()
    if (key in parameters) duplicate = key
    parameters[key] = value === '' ? true : value
  }
  return duplicate === undefined ? { parameters } : { parameters, duplicate }
}
