/** Reads one file by the rules of the Pickup folder and writes the message that it is into a sink of the queue. */
import type { GivenEnvelope } from '../queue/badmail.js'
import type { Draft } from '../queue/envelope.js'
import { LineWriter } from '../queue/line-writer.js'
import type { BodySink } from '../queue/submission.js'
import type { Clock } from '../system/clock.js'
import { DotScan } from './dot-scan.js'
import { type BadFile, type FileMessage, HEADER_BYTES_MAX, readFileMessage } from './message.js'

const PIECE_BYTES = 256 * 1024

/** A file that is read in pieces. */
export interface FileSource {
  readonly size: number
  /** Up to `length` octets. */
  read(offset: number, length: number): Promise<Buffer>
}

export interface FileReaderOptions {
  readonly system: { readonly clock: Clock }
  readonly settings: (virtualServer: string) => {
    readonly fullyQualifiedDomainName: string
    readonly defaultDomain: string
  }
  /** Decodes encoded words (RFC 2047) in a subject. */
  readonly decodeText: (value: string) => string
}

export class FileReader {
  readonly #options: FileReaderOptions

  constructor(options: FileReaderOptions) {
    this.#options = options
  }

  /** Rejects when the file cannot be read, becomes shorter, or the sink has no room (code: the reason). */
  async read(
    file: FileSource,
    sink: BodySink,
    virtualServer: string,
    given: GivenEnvelope = {},
  ): Promise<{ readonly kind: 'message'; readonly draft: Draft } | BadFile> {
    const { system, settings, decodeText } = this.#options
    const { fullyQualifiedDomainName, defaultDomain } = settings(virtualServer)
    const beginning = await part(file, 0, Math.min(file.size, HEADER_BYTES_MAX))
    const reading = readFileMessage(beginning, beginning.length === file.size, {
      virtualServer,
      id: sink.id,
      fullyQualifiedDomainName,
      defaultDomain,
      nowMs: system.clock.now(),
      decodeText,
      given,
    })
    if (reading.kind === 'bad') return reading
    return { kind: 'message', draft: { ...reading.draft, eightBit: await write(file, sink, beginning, reading) } }
  }
}

/** The message into the sink; true when it has an octet above 127. */
async function write(file: FileSource, sink: BodySink, beginning: Buffer, reading: FileMessage): Promise<boolean> {
  const lines = new LineWriter(!reading.dotsAsTheyAre && (await dotsDoubled(file, beginning)))
  const put = async (bytes: Buffer): Promise<void> => {
    if (bytes.length === 0 || sink.write(bytes)) return
    const reason = await sink.drained()
    if (reason !== undefined) throw Object.assign(new Error('no room'), { code: reason })
  }
  await put(lines.write(Buffer.from(reading.prefix)))
  for (const { start, end } of reading.kept) await put(lines.write(beginning.subarray(start, end)))
  await put(lines.finish())
  await put(lines.write(Buffer.from('\r\n')))
  await put(lines.write(beginning.subarray(reading.bodyStart)))
  for (let at = beginning.length; at < file.size; at += PIECE_BYTES) {
    await put(lines.write(await part(file, at, Math.min(PIECE_BYTES, file.size - at))))
  }
  await put(lines.finish())
  return lines.eightBit
}

async function dotsDoubled(file: FileSource, beginning: Buffer): Promise<boolean> {
  const scan = new DotScan()
  scan.feed(beginning)
  for (let at = beginning.length; at < file.size; at += PIECE_BYTES) {
    scan.feed(await part(file, at, Math.min(PIECE_BYTES, file.size - at)))
  }
  return scan.doubled
}

/** Exactly `length` octets. */
async function part(file: FileSource, offset: number, length: number): Promise<Buffer> {
  const found = await file.read(offset, length)
  if (found.length < length) throw Object.assign(new Error('The file became shorter.'), { code: 'shorter' })
  return found
}
