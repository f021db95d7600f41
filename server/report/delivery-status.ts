/** The second part of a report: what happened in a form for programs (RFC 3464, RFC 6533). Pure. */
import type { Envelope } from '../queue/envelope.js'
import type { About } from '../queue/reporter.js'
import { formatDate } from '../smtp/date.js'
import { type Case, casesOf } from './cases.js'
import { beyondAscii, decodeXtext, field, NAME_CHARACTERS_MAX, oneLine } from './text.js'

const DIAGNOSTIC_CHARACTERS_MAX = 1000
const ADDRESS_CHARACTERS_MAX = 320
/** RFC 3461 section 4.4 has 100 for ENVID and section 4.2 has 500 for ORCPT, before decoding. */
const ENVELOPE_ID_CHARACTERS_MAX = 100
const ORIGINAL_RECIPIENT_CHARACTERS_MAX = 500

/** The groups of fields as lines; not ASCII only when an address is not. */
export function deliveryStatus(envelope: Envelope, about: About, fullyQualifiedDomainName: string): readonly string[] {
  return [
    ...messageFields(envelope, fullyQualifiedDomainName),
    ...casesOf(about).flatMap((one) => ['', ...recipientFields(one)]),
  ]
}

function messageFields(envelope: Envelope, fullyQualifiedDomainName: string): readonly string[] {
  const fields = [field('Reporting-MTA', `dns; ${fullyQualifiedDomainName}`)]
  const envelopeId = oneLine(decodeXtext(envelope.envid ?? ''), ENVELOPE_ID_CHARACTERS_MAX)
  if (envelopeId !== '') fields.push(field('Original-Envelope-Id', ascii(envelopeId)))
  const from = oneLine(envelope.clientName ?? '', NAME_CHARACTERS_MAX)
  if (from !== '') fields.push(field('Received-From-MTA', `dns; ${ascii(from)}`))
  else if (envelope.clientIp !== undefined)
    fields.push(field('Received-From-MTA', `dns; [${ascii(envelope.clientIp)}]`))
  fields.push(field('Arrival-Date', formatDate(envelope.receivedMs)))
  return fields
}

function recipientFields({ recipient, action, status, ...more }: Case): readonly string[] {
  const address = oneLine(recipient.address, ADDRESS_CHARACTERS_MAX)
  const fields: string[] = []
  const original = originalRecipient(recipient.dsn?.orcpt)
  if (original !== undefined) fields.push(field('Original-Recipient', original))
  fields.push(field('Final-Recipient', `${beyondAscii(address) ? 'utf-8' : 'rfc822'}; ${address}`))
  fields.push(field('Action', action))
  fields.push(field('Status', status))
  if (more.remote !== undefined) fields.push(field('Remote-MTA', `dns; ${ascii(more.remote)}`))
  const diagnostic = oneLine((more.diagnostic ?? '').replace(/\s+/g, ' '), DIAGNOSTIC_CHARACTERS_MAX)
  // Type smtp is for replies only (RFC 3464 section 2.3.6); what we say ourselves has a type of ours.
  const type = /^[245]\d\d(?: |$)/.test(diagnostic) ? 'smtp' : 'X-Mailroot'
  if (diagnostic !== '') fields.push(field('Diagnostic-Code', `${type}; ${ascii(diagnostic)}`))
  if (more.lastTryMs !== undefined) fields.push(field('Last-Attempt-Date', formatDate(more.lastTryMs)))
  if (more.untilMs !== undefined) fields.push(field('Will-Retry-Until', formatDate(more.untilMs)))
  return fields
}

/** ORCPT as RFC 3464 section 2.3.1 wants it back. Left out when it is no `type;address`. */
function originalRecipient(orcpt: string | undefined): string | undefined {
  const [, type, xtext] = /^([A-Za-z0-9-]{1,40});(.+)$/s.exec(orcpt ?? '') ?? []
  if (type === undefined || xtext === undefined || xtext.length > ORIGINAL_RECIPIENT_CHARACTERS_MAX) return undefined
  const address = oneLine(decodeXtext(xtext), ORIGINAL_RECIPIENT_CHARACTERS_MAX)
  if (address === '') return undefined
  return `${type}; ${type.toLowerCase() === 'utf-8' ? address : ascii(address)}`
}

/** Only addresses may be UTF-8 here: elsewhere a foreign letter would turn the whole report into an international one. */
function ascii(text: string): string {
  return text.replace(/[^\x20-\x7e]/gu, '?')
}
