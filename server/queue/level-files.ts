/**
 * The files of LevelDB, as its documents describe them, read without LevelDB: it ends the whole process where what it finds
 * in a torn file contradicts its assertions. Pure.
 */
import crc32c from 'crc-32/crc32c.js'

/** A put, or a deletion, with its place in the order of all writes. */
export interface Written {
  readonly key: Buffer
  readonly sequence: number
  /** Undefined: deleted. */
  readonly value: Buffer | undefined
}

/** What a file holds, as far as it can be read; `contradicts` when LevelDB must not see it. */
export interface LevelFile {
  readonly written: readonly Written[]
  readonly contradicts: boolean
}

const LOG_BLOCK = 32 * 1024
const LOG_HEADER = 7
const FOOTER = 48
const MAGIC = Buffer.from('57fb808b247547db', 'hex')
/** Behind the user's key: the sequence in seven octets, and what was done in one. */
const KEY_SUFFIX = 8
const [DELETED, PUT] = [0, 1] as const
const [FULL, FIRST, MIDDLE, LAST] = [1, 2, 3, 4] as const

/** A table (`.ldb`): keys in order, each of at least eight octets. One without its footer LevelDB refuses by itself. */
export function readTable(bytes: Buffer): LevelFile {
  if (bytes.length < FOOTER || !bytes.subarray(-MAGIC.length).equals(MAGIC)) return { written: [], contradicts: false }
  const handles = new Cursor(bytes.subarray(-FOOTER))
  handles.varint()
  handles.varint()
  const index = readBlock(bytes, handles.varint(), handles.varint())
  let contradicts = !index.whole
  const written: Written[] = []
  let before: Buffer | undefined
  let end = 0
  for (const { value } of index.entries) {
    const handle = new Cursor(value)
    const [offset, size] = [handle.varint(), handle.varint()]
    // Blocks stand one behind the other: none is read twice.
    const block = offset < end ? NO_BLOCK : readBlock(bytes, offset, size)
    end = Math.max(end, offset + size)
    if (!block.whole) contradicts = true
    for (const { key, value } of block.entries) {
      if (before !== undefined && compare(before, key) >= 0) contradicts = true
      before = key
      written.push(internal(key, value))
    }
  }
  return { written, contradicts }
}

/** A log: batches, each with a higher sequence than the one before. What fails its check LevelDB leaves out, as here. */
export function readLog(bytes: Buffer): LevelFile {
  const written: Written[] = []
  let contradicts = false
  let next = 0
  for (const record of logRecords(bytes)) {
    if (record.length < 12) continue
    const sequence = Number(record.readBigUInt64LE(0))
    const count = record.readUInt32LE(8)
    if (sequence < next) contradicts = true
    next = Math.max(next, sequence + count)
    for (const operation of operations(record, sequence, count)) written.push(operation)
  }
  return { written, contradicts }
}

function operations(record: Buffer, sequence: number, count: number): readonly Written[] {
  const cursor = new Cursor(record, 12)
  const written: Written[] = []
  for (let n = 0; n < count; n++) {
    const kind = cursor.octet()
    const key = cursor.take(cursor.varint())
    const value = kind === PUT ? cursor.take(cursor.varint()) : undefined
    if (cursor.failed || (kind !== PUT && kind !== DELETED)) break
    written.push({ key, sequence: sequence + n, value })
  }
  return written
}

function* logRecords(bytes: Buffer): Generator<Buffer> {
  let parts: Buffer[] | undefined
  for (let block = 0; block < bytes.length; block += LOG_BLOCK) {
    const end = Math.min(block + LOG_BLOCK, bytes.length)
    for (let at = block; at + LOG_HEADER <= end; ) {
      const length = bytes.readUInt16LE(at + 4)
      const kind = bytes.readUInt8(at + 6)
      const data = bytes.subarray(at + LOG_HEADER, at + LOG_HEADER + length)
      if (
        at + LOG_HEADER + length > end ||
        bytes.readUInt32LE(at) !== masked(bytes.subarray(at + 6, at + 7 + length))
      ) {
        // LevelDB too goes on with the next block.
        parts = undefined
        break
      }
      at += LOG_HEADER + length
      if (kind === FULL) yield data
      if (kind === LAST && parts !== undefined) yield Buffer.concat([...parts, data])
      if (kind === FIRST) parts = [data]
      else if (kind === MIDDLE) parts?.push(data)
      else parts = undefined
    }
  }
}

/** Checks are stored in this form, since a check over data with checks in it says little. */
function masked(data: Buffer): number {
  const check = crc32c.buf(data) >>> 0
  return ((((check >>> 15) | (check << 17)) >>> 0) + 0xa282ead8) >>> 0
}

interface BlockEntry {
  readonly key: Buffer
  readonly value: Buffer
}

interface Block {
  readonly entries: readonly BlockEntry[]
  /** False when what is behind the entries is none. */
  readonly whole: boolean
}

const NO_BLOCK: Block = { entries: [], whole: false }

function readBlock(bytes: Buffer, offset: number, size: number): Block {
  const entries: BlockEntry[] = []
  const block = bytes.subarray(offset, offset + size)
  if (size < 4 || block.length < size) return NO_BLOCK
  const restarts = block.readUInt32LE(size - 4)
  const end = size - 4 - 4 * restarts
  if (restarts === 0 || end < 0) return NO_BLOCK
  const cursor = new Cursor(block.subarray(0, end))
  let before: Buffer = Buffer.alloc(0)
  while (!cursor.done) {
    const shared = cursor.varint()
    const own = cursor.varint()
    const length = cursor.varint()
    const key = Buffer.concat([before.subarray(0, shared), cursor.take(own)])
    const value = cursor.take(length)
    if (cursor.failed || shared > before.length || key.length < KEY_SUFFIX) return { entries, whole: false }
    entries.push({ key, value })
    before = key
  }
  return { entries, whole: true }
}

function internal(key: Buffer, value: Buffer): Written {
  const user = key.length - KEY_SUFFIX
  // In six octets and one: a number of JavaScript has 53 bits.
  const sequence = key.readUIntLE(user + 1, 6) + key.readUInt8(user + 7) * 2 ** 48
  return { key: key.subarray(0, user), sequence, value: key.readUInt8(user) === PUT ? value : undefined }
}

/** By the user's key, and of one key the newest first. */
function compare(one: Buffer, other: Buffer): number {
  const order = Buffer.compare(one.subarray(0, -KEY_SUFFIX), other.subarray(0, -KEY_SUFFIX))
  if (order !== 0) return order
  const [before, after] = [one, other].map((key) => key.readBigUInt64LE(key.length - KEY_SUFFIX))
  return before === after ? 0 : (before ?? 0n) > (after ?? 0n) ? -1 : 1
}

/** Reads on in a buffer; `failed` from the first thing on that is not there. */
class Cursor {
  failed = false
  readonly #bytes: Buffer
  #at: number

  constructor(bytes: Buffer, at = 0) {
    this.#bytes = bytes
    this.#at = at
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  octet(): number {
    const octet = this.#bytes[this.#at++]
    if (octet === undefined) this.failed = true
    return octet ?? 0
  }

  /** Seven bits an octet, the lowest first. Lengths and places have 32 bits at most. */
  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      const octet = this.octet()
      value += (octet & 127) * 2 ** shift
      if (octet < 128) return value
    }
    this.failed = true
    return 0
  }

  take(length: number): Buffer {
    const taken = this.#bytes.subarray(this.#at, this.#at + length)
    if (taken.length < length) this.failed = true
    this.#at += length
    return taken
  }
}
