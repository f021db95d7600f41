/** Rows of the protocol log as they are reported: whatever fields the section of a file has. Pure. */
import type { ProtocolLogEntry } from '../generated/reports.js'
import { isDateTime } from '../smtp/formats.js'
import { controlling } from '../smtp/shown-text.js'
import { unescaped } from './fields.js'

/** What the directives above a row say. */
export interface Section {
  readonly names: readonly string[]
  /** YYYY-MM-DD of the #Date directive: for rows without a day of their own. */
  readonly date: string | undefined
}

const TEXT_MAX = 10_000
const NAME_MAX = 4000

/** The day of a #Date directive, undefined for any other line. */
export function dateOf(line: string): string | undefined {
  return /^#Date: *(\d{4}-\d\d-\d\d)/.exec(line)?.[1]
}

/** The names of a #Fields directive, undefined for any other line. */
export function namesOf(line: string): readonly string[] | undefined {
  if (!line.startsWith('#Fields:')) return undefined
  return line
    .slice('#Fields:'.length)
    .split(' ')
    .filter((name) => name !== '')
}

/** A line as an entry; undefined when it is no row of its section: damaged, or without a time. */
export function entryOf(line: string, section: Section, virtualServer: string): ProtocolLogEntry | undefined {
  const values = line.split(' ')
  if (values.length !== section.names.length) return undefined
  const value = (name: string): string | undefined => {
    const text = values[section.names.indexOf(name)]
    return text === undefined || text === '-' || text === '' ? undefined : text
  }
  const dateTime = `${value('date') ?? section.date}T${value('time')}.000Z`
  // Date.parse alone takes much that is no date.
  if (!isDateTime(dateTime) || Number.isNaN(Date.parse(dateTime))) return undefined
  const speaker = value('cs-username')
  const named = speaker === 'OutboundConnectionCommand' || speaker === 'OutboundConnectionResponse'
  const isOutbound = named || (speaker === undefined && (numberOf(value('s-port')) ?? 0) > 0)
  const text = textOf(value('cs-uri-query'), TEXT_MAX)?.replace(/^ /, '')
  const isReply = isOutbound && value('cs-method') === undefined
  const given = isReply ? numberOf(/^\d{3}/.exec(text ?? '')?.[0]) : numberOf(value('sc-status'))
  return present({
    dateTime,
    virtualServer,
    direction: isOutbound ? 'Outbound' : 'Inbound',
    clientIp: textOf(value('c-ip'), 100),
    clientName: isOutbound ? undefined : textOf(speaker, NAME_MAX),
    command: textOf(value('cs-method'), 1000),
    status: (isOutbound && !isReply) || (given ?? 0) > 999 ? undefined : given,
    text: text === '' ? undefined : text,
    serverIp: textOf(value('s-ip'), 100),
    serverPort: within(numberOf(value('s-port')), 65535),
    bytesSent: numberOf(value('sc-bytes')),
    bytesReceived: numberOf(value('cs-bytes')),
    timeTaken: numberOf(value('time-taken')),
  })
}

function textOf(field: string | undefined, most: number): string | undefined {
  return field === undefined ? undefined : unescaped(field)?.replace(controlling, percented).slice(0, most)
}

/** As the file has them: `%1B` is seen, and controls no terminal. */
function percented(letters: string): string {
  return Buffer.from(letters).toString('hex').toUpperCase().replace(/../g, '%$&')
}

function numberOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function within(number: number | undefined, most: number): number | undefined {
  return number === undefined || number > most ? undefined : number
}

type Optional<T> = { readonly [Name in keyof T]: T[Name] | undefined }

/** Leaves out what is not there. */
function present(entry: Optional<Required<ProtocolLogEntry>>): ProtocolLogEntry {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined),
  ) as unknown as ProtocolLogEntry
}
