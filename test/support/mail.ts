/** Reads a message with a parser that is not ours, for what we write. */
import { once } from 'node:events'
import { Splitter, type SplitterChunk } from '@zone-eu/mailsplit'

export interface ParsedPart {
  readonly type: string
  readonly encoding: string
  readonly header: string
  readonly headers: Readonly<Record<string, string>>
  readonly content: Buffer
}

/** The header of the message, then each part in order; a message within it is one part and not opened. */
export async function parseMail(bytes: Buffer): Promise<readonly ParsedPart[]> {
  const splitter = new Splitter({ ignoreEmbedded: true })
  const parts: { header: string; chunks: Buffer[]; type: string; encoding: string }[] = []
  splitter.on('data', (element: SplitterChunk) => {
    if (element.type === 'node') {
      const header = element.getHeaders().toString('utf8')
      parts.push({ header, chunks: [], type: `${element.contentType}`, encoding: `${element.encoding}` })
    } else if (element.type === 'body') parts.at(-1)?.chunks.push(element.value)
  })
  splitter.end(bytes)
  await once(splitter, 'end')
  return parts.map(({ header, chunks, type, encoding }) => ({
    type,
    encoding,
    header,
    headers: fields(header),
    content: decode(Buffer.concat(chunks), encoding),
  }))
}

/** Fields by name in lower case, unfolded. */
export function fields(header: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const line of header.replace(/\r\n[ \t]/g, ' ').split('\r\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) found[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
  return found
}

function decode(bytes: Buffer, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(bytes.toString('latin1'), 'base64')
  if (encoding !== 'quoted-printable') return bytes
  const text = bytes.toString('latin1').replace(/=\r\n/g, '')
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
}
