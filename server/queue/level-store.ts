/** The store's place on disk: LevelDB through classic-level. */
import * as path from 'node:path'
import { ClassicLevel } from 'classic-level'
import type { Disk } from '../system/disk.js'
import { Corrupt, InUse, type KeyValue, type Medium, type Write } from './key-value.js'
import { contradiction, endSalvage, type Fresh, salvage } from './level-salvage.js'

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

/** What abstract-level hands to an implementation: operations whose keys and values are encoded already. */
interface Encoded {
  _batch(operations: readonly object[], options: { readonly sync: boolean }): Promise<void>
}

/** ClassicLevel without the work that abstract-level does for each operation of a batch: ours are octets already. */
class Level extends ClassicLevel<Buffer, Buffer> {
  writeEncoded(operations: readonly object[], sync: boolean): Promise<void> {
    if (operations.length === 0) return Promise.resolve()
    return (this as unknown as Encoded)._batch(operations, { sync })
  }
}

/** A LevelDB folder. `disk` makes the copies; the database itself does its own I/O. */
export function levelMedium(folder: string, disk: Disk): Medium {
  const kept = `${folder}.logs`
  const release = () => disk.removeFolder(kept).catch(() => undefined)
  /** Why LevelDB must not see the folder: it would end the process. */
  let torn: string | undefined
  const look = async () => {
    torn = await contradiction(folder, disk).catch(() => undefined)
  }
  return {
    logBytes: LOG_BYTES,
    // Where these fail, by a full disk say, a copy of a damaged store has no logs; that must not keep the relay from starting.
    prepare: async () => {
      await endSalvage(folder, disk).catch(() => undefined)
      await keepLogs(folder, kept, disk).catch(release)
      await look()
    },
    release,
    open: async () => {
      if (torn !== undefined) throw new Corrupt(torn)
      await disk.makeFolder(folder)
      if (await lacksItsHead(folder, disk)) throw new Corrupt(`The file CURRENT of ${folder} is missing.`)
      const db = new Level(folder, OPTIONS)
      try {
        await db.open()
      } catch (error) {
        if (isLocked(error)) throw new InUse(`${folder} is open in another process.`)
        throw corruptOr(error)
      }
      // LevelDB acknowledges batches in a new log without a sync of its folder.
      await disk.syncFolder(folder)
      return levelKeyValue(db)
    },
    copyAside: async () => {
      for (let n = 1; n <= COPIES_MAX; n++) {
        const copy = `${folder}.damaged-${n}`
        if ((await disk.info(copy)) !== undefined) continue
        try {
          await disk.copyFolder(folder, copy)
          if ((await disk.info(kept)) !== undefined) await disk.rename(kept, path.join(copy, 'logs-before-opening'))
          await disk.syncFolder(path.dirname(folder))
        } catch (error) {
          await disk.removeFolder(copy).catch(() => undefined)
          throw error
        }
        return copy
      }
      await release()
      return undefined
    },
    repair: async () => {
      await look()
      if (torn === undefined) return ClassicLevel.repair(folder)
      await salvage(folder, disk, openFresh)
      torn = undefined
    },
  }
}

/**
 * Without CURRENT LevelDB would begin a new database, and delete the tables of the one that is there. A manifest alone says
 * nothing: a first start that was killed leaves one.
 */
async function lacksItsHead(folder: string, disk: Disk): Promise<boolean> {
  const names = await disk.names(folder)
  return !names.includes('CURRENT') && names.some((name) => /\.(ldb|log)$/.test(name))
}

async function openFresh(folder: string): Promise<Fresh> {
  const db = new Level(folder, OPTIONS)
  await db.open()
  return {
    write: (writes) =>
      db.writeEncoded(
        writes.map((write) => ({ type: 'put', ...write })),
        true,
      ),
    close: () => db.close(),
  }
}

/** Opening moves what is readable in the logs into tables and deletes them; the unreadable rest is all that is left of lost mail. */
async function keepLogs(folder: string, kept: string, disk: Disk): Promise<void> {
  await disk.removeFolder(kept)
  if ((await disk.info(folder)) === undefined) return
  const logs = (await disk.list(folder)).filter(({ name, size }) => name.endsWith('.log') && size > 0)
  if (logs.length > 0) await disk.makeFolder(kept)
  for (const { name } of logs) {
    const copy = await disk.create(path.join(kept, name))
    try {
      await copy.write(await disk.read(path.join(folder, name)))
    } finally {
      await copy.close()
    }
  }
}

function levelKeyValue(db: Level): KeyValue {
  return {
    write: (writes, sync) => db.writeEncoded(writes.map(operation), sync).catch(rethrow),
    get: (keys) => db.getMany(keys.map(toBuffer)).catch(rethrow),
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

async function* range(db: Level, from: string, before: string, limit: number) {
  const iterator = db.iterator({ gte: toBuffer(from), lt: toBuffer(before), limit, highWaterMarkBytes: ITERATE_BYTES })
  try {
    for (;;) {
      const entries = await iterator.nextv(ITERATE_AT_ONCE).catch(rethrow)
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

function rethrow(error: unknown): never {
  throw corruptOr(error)
}

function corruptOr(error: unknown): unknown {
  const codes = [error, error instanceof Error ? error.cause : undefined].map(codeOf)
  if (!codes.includes('LEVEL_CORRUPTION') || !(error instanceof Error)) return error
  const text = error.cause instanceof Error ? error.cause.message : error.message
  return new Corrupt(text, { cause: error })
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && codeOf(error.cause) === 'LEVEL_LOCKED'
}
