/**
 * The formats that the schemas name, as pure checks of a text. The validators that the generator compiles import
 * `formats`; problems are told with `formatTexts`.
 */
import { parseDuration } from './duration.js'
import { isIpAddress, isNetwork } from './networks.js'

/** A DNS name of one or more labels (RFC 1035 section 2.3.4), underscores allowed, no dot at the end, not a number. */
export function isDomainName(text: string): boolean {
  if (text.length === 0 || text.length > 253) return false
  const labels = text.split('.')
  const last = labels.at(-1) ?? ''
  return (
    !/^\d+$/.test(last) && labels.every((label) => /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/.test(label))
  )
}

/** A domain name, or `*.` and one for all of its subdomains, as in IIS. Its letters may be of any script (RFC 5890). */
export function isDomainPattern(text: string): boolean {
  return isDomainName(text.replace(/^\*\./, '').replace(/(?!\p{ASCII})[\p{L}\p{M}\p{N}]/gu, 'x'))
}

/** A host name, or an IP address that may stand in brackets as in IIS. */
export function isNextHopHost(text: string): boolean {
  const inner = /^\[(.*)\]$/.exec(text)?.[1]
  return inner === undefined ? isDomainName(text) || isIpAddress(text) : isIpAddress(inner)
}

/** The address of a name server, with a port when it is not 53: `192.0.2.53`, `192.0.2.53:5353`, `[2001:db8::53]:5353`. */
export function isNameServer(text: string): boolean {
  if (isIpAddress(text)) return true
  const [, six, four, port = '53'] = /^(?:\[(.*)\]|([0-9.]+))(?::(\d{1,5}))?$/.exec(text) ?? []
  const address = six ?? four ?? ''
  return (
    isIpAddress(address) && address.includes(':') === (six !== undefined) && Number(port) >= 1 && Number(port) <= 65535
  )
}

const dotString = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const quotedString = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])*"$/

/** Local-part@domain (RFC 5321 section 4.1.2); the domain may be an address literal. */
export function isMailbox(text: string): boolean {
  const at = text.lastIndexOf('@')
  const local = text.slice(0, Math.max(0, at))
  const domain = text.slice(at + 1)
  if (local.length === 0 || local.length > 64) return false
  const literal = /^\[(?:IPv6:)?(.*)\]$/i.exec(domain)?.[1]
  return (
    (dotString.test(local) || quotedString.test(local)) &&
    (literal === undefined ? isDomainName(domain) : isIpAddress(literal))
  )
}

/** A path from a root: /x on Unix, C:\x or \\server\share on Windows. Which of them the machine takes is not asked. */
export function isAbsolutePath(text: string): boolean {
  return !text.includes('\0') && /^(?:\/|[A-Za-z]:[\\/]|\\\\[^\\/]+[\\/][^\\/]+)/.test(text)
}

const moment = /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:[Zz]|[+-](\d{2}):(\d{2}))$/

/** A date and time of RFC 3339 section 5.6. */
export function isDateTime(text: string): boolean {
  const parts = moment
    .exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0))
  if (parts === undefined) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = parts
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false
  return hour < 24 && minute < 60 && second <= 60 && offsetHour < 24 && offsetMinute < 60
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return leap ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** What a certificate may be called: its file has the name, so none that Windows keeps for devices. */
export function isCertificateName(text: string): boolean {
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(text)) return false
  return /^[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,251}[A-Za-z0-9_-])?$/.test(text)
}

/** What a certificate may be for: a host name, `*.` and a domain (RFC 6125 section 6.4.3), or an IP address. */
export function isCertificateHost(text: string): boolean {
  return isDomainName(text.replace(/^\*\./, '')) || isIpAddress(text)
}

/** By the name that a schema's `format` has. */
export const formats = {
  'absolute-path': isAbsolutePath,
  'certificate-host': isCertificateHost,
  'certificate-name': isCertificateName,
  'date-time': isDateTime,
  'domain-name': isDomainName,
  'domain-pattern': isDomainPattern,
  'ip-address': isIpAddress,
  'iso-duration': (text: string): boolean => parseDuration(text) !== undefined,
  mailbox: isMailbox,
  'name-server': isNameServer,
  network: isNetwork,
  'next-hop-host': isNextHopHost,
} as const satisfies Readonly<Record<string, (text: string) => boolean>>

/** What each format is called, with an example. */
export const formatTexts: Readonly<Record<string, string>> = {
  'absolute-path': 'an absolute path, for example C:\\Mail\\Drop or /srv/mail/drop',
  'certificate-host': 'a host name or an IP address, for example mail.example.com, *.example.com or 192.0.2.1',
  'certificate-name': 'a name of letters, digits, dots, hyphens and underscores, for example mail.example.com',
  'date-time': 'a time of RFC 3339, for example 2026-01-31T12:00:00Z',
  'domain-name': 'a domain name without a dot at its end, for example mail.example.com',
  'domain-pattern':
    'a domain name, or *. and a domain name for its subdomains, for example contoso.com or *.contoso.com',
  'ip-address': 'an IP address, for example 192.0.2.1 or 2001:db8::1',
  'iso-duration': 'a duration in days, hours, minutes and whole seconds, for example PT15M or P2D',
  mailbox: 'an e-mail address, for example postmaster@example.com',
  'name-server': 'the address of a name server, for example 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:5353',
  network: 'an IP address or a network, for example 10.0.0.5, 10.0.0.0/24 or 2001:db8::/32',
  'next-hop-host': 'a host name or an IP address, for example smtp.example.com or [192.0.2.1]',
}
