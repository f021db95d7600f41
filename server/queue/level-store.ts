/** The store's place on disk: LevelDB through classic-level. */
import * as path from 'node:path'
import { ClassicLevel } from 'classic-level'
import type { Disk } from '../system/disk.js'
import { InUse, type KeyValue, type Medium, type Write } from './key-value.js'

/** Copies of damaged stores that are kept; a machine that breaks at each start must not fill its disk. */
const COPIES_MAX = 5

const ITERATE_AT_ONCE = 1000
const ITERATE_BYTES = 1024 * 1024

const WRITE_BUFFER_BYTES = 8 * 1024 * 1024

/** LevelDB has two logs at most, each of one write buffer and the group that filled it, a message of 50,000 recipients at worst. */
const LOG_BYTES = 2 * (WRITE_BUFFER_BYTES + 16 * 1024 * 1024)

/**
 * Uncompressed: mail with attachments does not shrink, and a flipped bit then harms one record and not its neighbours.
 * The write buffer bounds the log, and with it how far back a damaged log can lose batches.
 */
const OPTIONS = {
  compression: false,
  writeBufferSize: WRITE_BUFFER_BYTES,
  keyEncoding: 'buffer',
  valueEncoding: 'buffer',
} as const

/** A LevelDB folder. `disk` makes the copies; the database itself does its own I/O. */
export function levelMedium(folder: string, disk: Disk): Medium {
  return {
    logBytes: LOG_BYTES,
    open: async () => {
      await disk.makeFolder(folder)
      const db = new ClassicLevel<Buffer, Buffer>(folder, OPTIONS)
      try {
        await db.open()
      } catch (error) {
        if (isLocked(error)) throw new InUse(`${folder} is open in another process.`)
        throw error
      }
      // LevelDB acknowledges batches in a new log without a sync of its folder.
      await disk.syncFolder(folder)
      return levelKeyValue(db)
    },
    copyAside: async () => {
      for (let n = 1; n <= COPIES_MAX; n++) {
        const copy = `${folder}.damaged-${n}`
        if ((await disk.info(copy)) !== undefined) continue
        await disk.copyFolder(folder, copy)
        await disk.syncFolder(path.dirname(folder))
        return copy
      }
      return undefined
    },
    repair: () => ClassicLevel.repair(folder),
  }
}

function levelKeyValue(db: ClassicLevel<Buffer, Buffer>): KeyValue {
  return {
    write: (writes, sync) => db.batch(writes.map(operation), { sync }),
    get: (keys) => db.getMany(keys.map(toBuffer)),
    range: (from, before, limit) => range(db, from, before, limit ?? -1),
    close: () => db.close(),
  }
}

function operation(write: Write) {
  const key = toBuffer(write.key)
  return write.value === undefined
    ? ({ type: 'del', key } as const)
    : ({ type: 'put', key, value: write.value } as const)
}

async function* range(db: ClassicLevel<Buffer, Buffer>, from: string, before: string, limit: number) {
  const iterator = db.iterator({ gte: toBuffer(from), lt: toBuffer(before), limit, highWaterMarkBytes: ITERATE_BYTES })
  try {
    for (;;) {
      const entries = await iterator.nextv(ITERATE_AT_ONCE)
      if (entries.length === 0) return
      for (const [key, value] of entries) yield [key.toString('latin1'), value] as const
    }
  } finally {
    await iterator.close()
  }
}

/** Latin-1 keeps every octet, so that a key with a flipped bit can still be named and deleted. */
function toBuffer(key: string): Buffer {
  return Buffer.from(key, 'latin1')
}

function isLocked(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED'
}
