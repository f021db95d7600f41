import type { Transform } from 'node:stream'

const DOT = 0x2e
const LF = 0x0a
const LINE_DOT = Buffer.from('\n.')
const ONE_DOT = Buffer.from('.')

/** What nodemailer's data stream keeps between chunks. */
interface DataStream extends Transform {
  inByteCount: number
  outByteCount: number
  /** The last octet so far; false before the first. */
  lastByte: number | false
}

/**
 * Gives nodemailer's data stream a transparency procedure (RFC 5321 section 4.5.2) that looks for lines with a leading dot
 * only. Its own looks at each octet, since it also mends bare CR and LF; stored bodies have none, whatever way they came.
 */
export function stuffDots(stream: Transform): void {
  const data = stream as DataStream
  data._transform = (chunk: Buffer, _encoding, done) => {
    const out = stuffed(chunk, data.lastByte === false || data.lastByte === LF)
    data.inByteCount += chunk.length
    data.outByteCount += out.length
    data.lastByte = chunk[chunk.length - 1] ?? data.lastByte
    done(null, out)
  }
}

/** `lineStart`: the chunk begins a line. */
function stuffed(chunk: Buffer, lineStart: boolean): Buffer {
  let found = chunk.indexOf(LINE_DOT)
  const first = lineStart && chunk[0] === DOT
  if (found < 0 && !first) return chunk
  const parts: Buffer[] = first ? [ONE_DOT] : []
  let from = 0
  for (; found >= 0; found = chunk.indexOf(LINE_DOT, from)) {
    parts.push(chunk.subarray(from, found + 1), ONE_DOT)
    from = found + 1
  }
  parts.push(chunk.subarray(from))
  return Buffer.concat(parts)
}
