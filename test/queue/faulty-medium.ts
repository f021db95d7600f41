/** A medium whose next synced write fails: nothing of it is there, or it lands when the map is opened anew. */
import type { KeyValue, Medium, Write } from '../../server/queue/key-value.js'

export interface FaultyMedium extends Medium {
  failNext(how: 'fails' | 'failsButLands', text?: string): void
  /** The next so many times the map cannot be opened. */
  failOpens(times: number): void
  /** The next so many reads of values fail. */
  failReads(times: number): void
  /** Synced writes that were asked for. */
  readonly syncs: number
  readonly opens: number
}

/** Over the twin or the real store: as LevelDB, a map whose write failed takes no other and reads as before it. */
export function faultyMedium(inner: Medium): FaultyMedium {
  let next: { how: 'fails' | 'failsButLands'; text: string } | undefined
  let landed: (readonly Write[])[] = []
  let failingOpens = 0
  let failingReads = 0
  let syncs = 0
  let opens = 0

  const open = async (): Promise<KeyValue> => {
    opens++
    if (failingOpens > 0) {
      failingOpens--
      throw new Error('IO error: cannot open')
    }
    const map = await inner.open()
    for (const writes of landed) await map.write(writes, true)
    landed = []
    let broken = false
    const write = async (writes: readonly Write[], sync: boolean): Promise<void> => {
      if (broken) throw new Error('IO error: a write before this one failed')
      if (sync) syncs++
      if (!sync || next === undefined) return map.write(writes, sync)
      const { how, text } = next
      next = undefined
      broken = true
      if (how === 'failsButLands') landed.push(writes)
      throw new Error(text)
    }
    const get: KeyValue['get'] = async (keys) => {
      if (failingReads-- > 0) throw new Error('IO error: cannot read')
      return map.get(keys)
    }
    return { write, get, range: map.range, close: map.close }
  }

  return {
    logBytes: inner.logBytes,
    prepare: () => inner.prepare(),
    release: () => inner.release(),
    open,
    copyAside: () => inner.copyAside(),
    repair: () => inner.repair(),
    failNext: (how, text = 'IO error: simulated') => {
      next = { how, text }
    },
    failOpens: (times) => {
      failingOpens = times
    },
    failReads: (times) => {
      failingReads = times
    },
    get syncs() {
      return syncs
    },
    get opens() {
      return opens
    },
  }
}
