/** The bodies of queued messages, wherever they are: in memory, in a record of the store, in a file. */
import type { Entry } from './entry.js'
import { damageEvent } from './events.js'
import type { Parts } from './parts.js'
import { DamagedRecord } from './record.js'
import type { Body } from './work.js'

/** A body that is whole in memory. */
function bytesBody(bytes: Buffer): Body {
  return { size: bytes.length, bytes, read: async (offset, length) => bytes.subarray(offset, offset + length) }
}

/**
 * Rejects when the body cannot be read; damage is named once in the tracking log. `keep`: it is wanted for delivery, and
 * stays in memory while there is room.
 */
export async function bodyOf(entry: Entry, parts: Parts, keep = false): Promise<Body> {
  if (entry.kept !== undefined) return bytesBody(entry.kept)
  if (entry.fileCheck !== undefined) return fileBody(entry, entry.fileCheck, parts)
  try {
    const bytes = await parts.store.body(entry.id)
    if (keep && parts.pending.find(entry.id) === entry) parts.pending.keep(entry, bytes)
    return bytesBody(bytes)
  } catch (error) {
    if (error instanceof DamagedRecord) tellDamage(entry, error.message, parts)
    throw error
  }
}

function fileBody(entry: Entry, check: number, parts: Parts): Body {
  const body = parts.files.body(entry.id, entry.envelope.size, check)
  return {
    size: body.size,
    read: async (offset, length) => {
      try {
        return await body.read(offset, length)
      } catch (error) {
        if (error instanceof DamagedRecord) tellDamage(entry, error.message, parts)
        throw error
      }
    },
  }
}

/** Once; and not of a message that has left meanwhile, whose body has gone with it. Waits for nobody who waits for it. */
function tellDamage(entry: Entry, text: string, parts: Parts): void {
  if (entry.toldDamage) return
  entry.toldDamage = true
  void entry.inTurn(async () => undefined).then(() => nameDamage(entry, text, parts))
}

function nameDamage(entry: Entry, text: string, { pending, store, system, wakeTrace }: Parts): void {
  if (pending.find(entry.id) !== entry) return
  system.log.error(`The queue is damaged: ${text} The message waits until it expires, and is then reported.`, {
    id: entry.id,
  })
  const event = damageEvent(entry.id, text, system.clock.now())
  store.commit([{ kind: 'event', event }]).then(wakeTrace, () => undefined)
}
