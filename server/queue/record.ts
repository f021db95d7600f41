/**
 * The frame of a stored record: one octet of format version, four of CRC-32C (little-endian), then JSON or bytes. The
 * check covers version, key and content, because LevelDB 1.20 returns damaged keys and values without an error.
 */
import crc32c from 'crc-32/crc32c.js'

const VERSION = 1
const HEADER = 5

/** A record that is not what was written. */
export class DamagedRecord extends Error {
  readonly key: string

  constructor(key: string, why: string) {
    super(`The record ${key} ${why}.`)
    this.key = key
  }
}

/** Frames bytes as the record of `key`. */
export function sealBytes(key: string, content: Uint8Array): Buffer {
  const record = Buffer.allocUnsafe(HEADER + content.length)
  record.set(content, HEADER)
  return seal(key, record)
}

/** Frames a JSON value as the record of `key`. */
export function sealJson(key: string, value: unknown): Buffer {
  const text = JSON.stringify(value)
  const record = Buffer.allocUnsafe(HEADER + Buffer.byteLength(text))
  record.write(text, HEADER)
  return seal(key, record)
}

/** The content of a record. Throws DamagedRecord when it is not what was written under this key. */
export function openBytes(key: string, record: Buffer): Buffer {
  if (record.length < HEADER) throw new DamagedRecord(key, 'is cut short')
  if (record[0] !== VERSION) throw new DamagedRecord(key, `has the unknown format version ${record[0]}`)
  if (record.readInt32LE(1) !== check(key, record)) throw new DamagedRecord(key, 'fails its check')
  return record.subarray(HEADER)
}

/** The JSON value of a record. Throws DamagedRecord. */
export function openJson(key: string, record: Buffer): unknown {
  const content = openBytes(key, record)
  try {
    return JSON.parse(content.toString())
  } catch {
    throw new DamagedRecord(key, 'holds no JSON')
  }
}

function seal(key: string, record: Buffer): Buffer {
  record[0] = VERSION
  record.writeInt32LE(check(key, record), 1)
  return record
}

function check(key: string, record: Buffer): number {
  return crc32c.buf(record.subarray(HEADER), crc32c.bstr(`${VERSION}${key}`))
}
