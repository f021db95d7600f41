/** Messages with a unique id and a checksum of their bodies, so that whoever gets one can say whether it is whole. */
import { createHash } from 'node:crypto'

const domain = 'load.test'
const lineLength = 64

export interface Letter {
  readonly id: string
  readonly from: string
  readonly recipients: readonly string[]
  /** Header and body with CRLF, dots not doubled, about `size` bytes. */
  readonly text: string
}

export function compose(id: string, recipients: readonly string[], size: number): Letter {
  const body = bodyOf(id, size)
  const header = [
    `Message-ID: <${id}@${domain}>`,
    `From: <app@${domain}>`,
    `Subject: ${id}`,
    'Date: Wed, 25 Nov 2026 02:00:00 +0000',
    `X-Check: ${sumOf(body)}`,
  ]
  return { id, from: `app@${domain}`, recipients, text: `${header.join('\r\n')}\r\n\r\n${body}` }
}

/** As it goes over the wire, with its final dot. */
export function onTheWire(text: string): string {
  return `${text.replace(/^\./gm, '..')}.\r\n`
}

/** The opposite, without the final dot. */
export function offTheWire(raw: Buffer): string {
  return raw.toString('latin1').replace(/^\.\./gm, '.')
}

/** The id of a letter, however many fields stand in front of it; throws when its body is not the one that was composed. */
export function idOfWhole(text: string): string {
  const id = idOf(text)
  const end = text.indexOf('\r\n\r\n')
  const check = /^X-Check: (\S+)\r$/m.exec(text.slice(0, end + 2))?.[1]
  const body = text.slice(end + 4)
  if (id === undefined || check !== sumOf(body)) {
    throw new Error(`A message is not whole: ${id ?? 'without id'}, ${text.length} bytes: ${text.slice(0, 400)}`)
  }
  return id
}

/** From a Message-ID, or undefined: a report, say. */
export function idOf(text: string): string | undefined {
  return new RegExp(`^Message-ID: <([^@>]+)@${domain}>\r$`, 'm').exec(text)?.[1]
}

/** Of an event of the tracking log. */
export function idOfMessageId(internetMessageId: string | undefined): string | undefined {
  return /^<?([^@<>]+)@load\.test>?$/.exec(internetMessageId ?? '')?.[1]
}

function sumOf(body: string): string {
  return createHash('sha256').update(body, 'latin1').digest('base64')
}

/** Lines that occur nowhere else, so that a mix of two messages shows; some begin with a dot. */
function bodyOf(id: string, size: number): string {
  const digest = createHash('sha256').update(id).digest('hex')
  const lines: string[] = []
  for (let n = 0; n * (lineLength + 2) < size; n++) {
    lines.push(`${n % 5 === 0 ? '.' : ''}${id} ${n} ${digest}`.slice(0, lineLength))
  }
  return `${lines.join('\r\n')}\r\n`
}
