/**
 * Group commit: one group of batches in flight, one forming, so that all who wait share each sync. A write that failed
 * fails its whole group; what it changed is undone in a store that was opened anew before the next group is written:
 * an fsync that failed is never tried again as if nothing was lost. A write that does not answer in time has failed too; it
 * may land later, and closing the map waits for it.
 */
import { TooLate } from '../system/within.js'
import { Corrupt, type KeyValue, type Write } from './key-value.js'
import { StoreFailed } from './store.js'

/** A group closes at this many bytes or this many batches, so that nobody waits long for others. */
export const GROUP_BYTES = 4 * 1024 * 1024
export const GROUP_BATCHES = 1000

/** A batch that waits. `encode` runs when its group is formed, since only then its events get their numbers. */
export interface Waiting {
  readonly bytes: number
  readonly encode: () => readonly Write[]
  /** Absent for a note, which needs no sync. */
  readonly done?: { resolve: () => void; reject: (error: StoreFailed) => void }
  /** Of a note: whether it was written. */
  readonly noted?: (written: boolean) => void
}

export interface GroupWriterParts {
  readonly map: KeyValue
  /** Opens the map anew, repaired if it was corrupt; the one that failed is closed. */
  readonly reopen: (corrupt: boolean) => Promise<KeyValue>
  /** What each group writes beside its batches: its own number. */
  readonly frame: () => readonly Write[]
  /** A group was undone: numbers given since the last success are free again. */
  readonly undone: () => void
  /** A group of so many bytes is stored. */
  readonly stored: (bytes: number) => void
}

/** The one writer of a store. */
export class GroupWriter {
  readonly #parts: GroupWriterParts
  #map: KeyValue
  #waiting: Waiting[] = []
  #running: Promise<void> | undefined
  /** What a group that failed would have replaced. */
  #undo: readonly Write[] | undefined
  /** Keys of a group that failed, when what it would have replaced could not be read yet. */
  #unread: readonly string[] | undefined
  /** A write hangs, and what it would have replaced could not be read: only a new process can tell what is there. */
  #lost = false
  #failure: StoreFailed | undefined

  constructor(parts: GroupWriterParts) {
    this.#parts = parts
    this.#map = parts.map
  }

  /** The map as it is open now. */
  get map(): KeyValue {
    return this.#map
  }

  get failure(): StoreFailed | undefined {
    return this.#failure
  }

  add(waiting: Waiting): void {
    this.#waiting.push(waiting)
    this.#running ??= this.#run()
  }

  /** Writes what waits, undoes a group that failed if that is possible now, and closes the map. */
  async close(): Promise<void> {
    while (this.#running !== undefined) await this.#running
    // What fails here was named when the group failed; the next start reads what there is.
    await this.#recover().catch(() => undefined)
    await this.#map.close()
  }

  async #run(): Promise<void> {
    // One turn of patience: batches that are added in the same turn share the sync.
    await Promise.resolve()
    while (this.#waiting.length > 0) await this.#writeGroup(this.#nextGroup())
    this.#running = undefined
  }

  #nextGroup(): readonly Waiting[] {
    let bytes = 0
    let count = 0
    for (const waiting of this.#waiting) {
      if (count > 0 && (count >= GROUP_BATCHES || bytes + waiting.bytes > GROUP_BYTES)) break
      bytes += waiting.bytes
      count++
    }
    return this.#waiting.splice(0, count)
  }

  async #writeGroup(group: readonly Waiting[]): Promise<void> {
    const durable = group.some((waiting) => waiting.done !== undefined)
    let writes: readonly Write[] = []
    try {
      await this.#recover()
      writes = [...group.flatMap((waiting) => waiting.encode()), ...this.#parts.frame()]
      await this.#map.write(writes, durable)
    } catch (error) {
      this.#failure = storeFailed(error)
      const landed = writes.length > 0 ? landing(error) : undefined
      await this.#prepareUndo(writes)
      if (landed?.() !== true) {
        // What is read later than now may be what it has written meanwhile.
        if (landed !== undefined && this.#unread !== undefined) this.#lost = true
        this.#parts.undone()
        for (const { done, noted } of group) {
          done?.reject(this.#failure)
          noted?.(false)
        }
        return
      }
      // It came late, and before anybody was told that it failed: what was read then may be what it wrote.
      this.#undo = undefined
      this.#unread = undefined
    }
    this.#failure = undefined
    this.#parts.stored(bytesOf(writes))
    for (const { done, noted } of group) {
      done?.resolve()
      noted?.(true)
    }
  }

  /**
   * Remembers what the failed group would have replaced. The map still answers as before the write, although the
   * write may have reached the disk and come back when it is opened anew.
   */
  async #prepareUndo(writes: readonly Write[]): Promise<void> {
    if (this.#undo !== undefined || this.#unread !== undefined || writes.length === 0) return
    this.#unread = [...new Set(writes.map((write) => write.key))]
    // Where it cannot be read now, the map stays open as it is until it can: opened anew it might show the group.
    await this.#readUndo().catch(() => undefined)
  }

  async #readUndo(): Promise<void> {
    if (this.#unread === undefined) return
    if (this.#lost) throw new StoreFailed('The store can be neither written nor read.', false, undefined, true)
    try {
      this.#undo = await valuesBefore(this.#map, this.#unread)
      this.#unread = undefined
    } catch (error) {
      const text = `The store can be neither written nor read: ${textsOf(error)}`
      throw new StoreFailed(text, false, this.#failure?.cause, error instanceof TooLate)
    }
  }

  async #recover(): Promise<void> {
    await this.#readUndo()
    if (this.#undo === undefined) return
    await this.#map.close().catch((error: unknown) => {
      // What is not closed cannot be opened. A write that hangs may end yet.
      if (error instanceof TooLate) throw error
    })
    this.#map = await this.#parts.reopen(this.#failure?.cause instanceof Corrupt)
    await this.#map.write(this.#undo, true)
    this.#undo = undefined
  }
}

/** What a damaged part of the map held is lost already: most keys are new and had no value. */
async function valuesBefore(map: KeyValue, keys: readonly string[]): Promise<readonly Write[]> {
  try {
    const values = await map.get(keys)
    return keys.map((key, i) => ({ key, value: values[i] }))
  } catch (error) {
    if (!(error instanceof Corrupt)) throw error
  }
  const writes: Write[] = []
  for (const key of keys) {
    const [value] = await map.get([key]).catch((error) => {
      if (error instanceof Corrupt) return [undefined]
      throw error
    })
    writes.push({ key, value })
  }
  return writes
}

/** For a write that was too late: whether it has come meanwhile, and is stored. */
function landing(error: unknown): (() => boolean) | undefined {
  if (!(error instanceof TooLate)) return undefined
  let landed = false
  error.late.then(
    () => {
      landed = true
    },
    () => undefined,
  )
  return () => landed
}

function bytesOf(writes: readonly Write[]): number {
  let bytes = 0
  for (const { key, value } of writes) bytes += key.length + (value?.length ?? 0)
  return bytes
}

function storeFailed(error: unknown): StoreFailed {
  if (error instanceof StoreFailed) return error
  const text = textsOf(error)
  const noSpace = /no space left|disk full|not enough space|ENOSPC|EDQUOT/i.test(text)
  return new StoreFailed(`The store could not be written: ${text}`, noSpace, error, error instanceof TooLate)
}

/** The library says what happened, and puts the system's reason into the cause. */
function textsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined ? error.message : `${error.message}: ${textsOf(error.cause)}`
}
