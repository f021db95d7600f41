/**
 * Rows as the W3C extended log format has them, with IIS's fields and what they mean in SMTP. Pure.
 * See https://www.w3.org/TR/WD-logfile.html.
 */
import type { LoggingSettings } from '../generated/settings.js'
import type { ProtocolRow } from '../smtp/protocol-row.js'

/** A field by its name in the settings. */
export type Flag = LoggingSettings['logExtFileFlags'][number]

/** What does not change from row to row. */
export interface Site {
  /** SMTPSVC1. */
  readonly name: string
  readonly computerName: string
}

/** A second as date and time: many rows have the same. */
interface Stamp {
  readonly second: number
  readonly date: string
  readonly time: string
}

interface Field {
  readonly flag: Flag
  /** In the #Fields directive. */
  readonly name: string
  readonly text: (row: ProtocolRow, site: Site, stamp: Stamp) => string
}

/** How long a text may be before it is escaped; longer ones are cut. */
const NAME_LENGTH_MAX = 255
const METHOD_LENGTH_MAX = 64
const QUERY_LENGTH_MAX = 1024

const absent = (): string => '-'
const zero = (): string => '0'

/** In IIS's order. */
const fields: readonly Field[] = [
  { flag: 'Date', name: 'date', text: (_row, _site, { date }) => date },
  { flag: 'Time', name: 'time', text: (_row, _site, { time }) => time },
  { flag: 'ClientIp', name: 'c-ip', text: ({ remoteAddress }) => escaped(remoteAddress, NAME_LENGTH_MAX) },
  { flag: 'UserName', name: 'cs-username', text: ({ userName }) => escaped(userName, NAME_LENGTH_MAX) },
  { flag: 'SiteName', name: 's-sitename', text: (_row, { name }) => name },
  { flag: 'ComputerName', name: 's-computername', text: (_row, site) => escaped(site.computerName, NAME_LENGTH_MAX) },
  { flag: 'ServerIp', name: 's-ip', text: ({ localAddress }) => escaped(localAddress, NAME_LENGTH_MAX) },
  { flag: 'ServerPort', name: 's-port', text: ({ port }) => String(port) },
  { flag: 'Method', name: 'cs-method', text: ({ method }) => escaped(method, METHOD_LENGTH_MAX) },
  { flag: 'UriStem', name: 'cs-uri-stem', text: absent },
  { flag: 'UriQuery', name: 'cs-uri-query', text: ({ query }) => escaped(query, QUERY_LENGTH_MAX) },
  { flag: 'HttpStatus', name: 'sc-status', text: ({ status }) => String(status) },
  { flag: 'HttpSubStatus', name: 'sc-substatus', text: zero },
  { flag: 'Win32Status', name: 'sc-win32-status', text: zero },
  { flag: 'BytesSent', name: 'sc-bytes', text: ({ bytesSent }) => String(bytesSent) },
  { flag: 'BytesRecv', name: 'cs-bytes', text: ({ bytesReceived }) => String(bytesReceived) },
  { flag: 'TimeTaken', name: 'time-taken', text: ({ timeTakenMs }) => String(timeTakenMs) },
  { flag: 'ProtocolVersion', name: 'cs-version', text: () => 'SMTP' },
  { flag: 'Host', name: 'cs-host', text: absent },
  { flag: 'UserAgent', name: 'cs(User-Agent)', text: absent },
  { flag: 'Cookie', name: 'cs(Cookie)', text: absent },
  { flag: 'Referer', name: 'cs(Referer)', text: absent },
]

/** The rows of one choice of fields. */
export class RowFormat {
  /** As the #Fields directive has them. */
  readonly names: string
  readonly #fields: readonly Field[]
  readonly #site: Site
  #stamp = stampOf(0)

  constructor(flags: readonly Flag[], site: Site) {
    this.#fields = fields.filter(({ flag }) => flags.includes(flag))
    this.names = this.#fields.map(({ name }) => name).join(' ')
    this.#site = site
  }

  /** Whether a row says its day; else the #Date directive above it does. */
  get dated(): boolean {
    return this.#fields[0]?.flag === 'Date'
  }

  /** One line with its end. */
  row(row: ProtocolRow): string {
    const second = Math.floor(row.atMs / 1000)
    if (this.#stamp.second !== second) this.#stamp = stampOf(second)
    let line = ''
    for (const { text } of this.#fields) {
      const field = text(row, this.#site, this.#stamp)
      line += line === '' ? field : ` ${field}`
    }
    return `${line}\r\n`
  }

  /** The directives that stand at the beginning of a file, and again where a relay began to write. */
  header(atMs: number): string {
    const { date, time } = stampOf(Math.floor(atMs / 1000))
    return `#Software: Mailroot\r\n#Version: 1.0\r\n#Date: ${date} ${time}\r\n#Fields: ${this.names}\r\n`
  }
}

/** A directive for people, which programs skip. */
export function remark(text: string): string {
  return `#Remark: ${text}\r\n`
}

/** The last second with a year of four digits. */
const LAST_SECOND = Date.parse('9999-12-31T23:59:59Z') / 1000

function stampOf(second: number): Stamp {
  const text = new Date(Math.min(Math.max(second, 0), LAST_SECOND) * 1000).toISOString()
  return { second, date: text.slice(0, 10), time: text.slice(11, 19) }
}

const plain = /^[!$&-*,-~ ]*$/

/**
 * A text as a field: `+` for spaces, as IIS wrote them; all that could be taken for something else as %XX, so that a row
 * is one line of ASCII whatever a client sends, and can be read back. Nothing is `-`.
 */
export function escaped(text: string | undefined, lengthMax: number): string {
  if (text === undefined || text === '') return '-'
  if (text === '-') return '%2D'
  const cut = text.length > lengthMax ? `${text.slice(0, lengthMax - 3)}...` : text
  if (plain.test(cut)) return cut.includes(' ') ? cut.replaceAll(' ', '+') : cut
  return cut.replace(/[^!$&-*,-~]/g, (letter) => (letter === ' ' ? '+' : hex(letter)))
}

/** Letters above an octet come from nobody; they are cut to one rather than trusted. */
function hex(letter: string): string {
  return `%${(letter.charCodeAt(0) & 0xff).toString(16).toUpperCase().padStart(2, '0')}`
}

/** A field as it was before `escaped`; undefined for `-`. What is no UTF-8 is read as ISO 8859-1. */
export function unescaped(field: string): string | undefined {
  if (field === '-') return undefined
  if (!field.includes('%')) return field.includes('+') ? field.replaceAll('+', ' ') : field
  const octets = field
    .replaceAll('+', ' ')
    .replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const bytes = Buffer.from(octets, 'latin1')
  const text = bytes.toString()
  return text.includes('\ufffd') ? octets : text
}
