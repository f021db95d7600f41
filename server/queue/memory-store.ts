/**
 * The twin of the disk below the store, for tests and simulated worlds: it can lose any unsynced suffix in a crash, fail
 * a write so that it landed or not, and return damaged records.
 */
import { InUse, type KeyValue, type Medium, type Write } from './key-value.js'

/** What the next write does. */
export type NextWrite = 'works' | 'fails' | 'failsButLands'

export interface MemoryMedium extends Medium {
  /** What a power cut would leave at least, by key. Changed by tests to damage records. */
  readonly kept: Map<string, Buffer>
  /** Batches that were written and not yet synced. */
  readonly unsynced: readonly (readonly Write[])[]
  /** Copies made of damaged maps. */
  readonly copies: readonly ReadonlyMap<string, Buffer>[]
  /** What the next synced write does; then they work again. Until `works`: what every write does, with a sync or without. */
  failNext(how: NextWrite): void
  failAll(how: NextWrite): void
  /** A power cut: of the unsynced batches the first `keep` survive. Handles that are open go dead: they never answer. */
  crash(keep?: number): void
}

/** As small as tests need, so that numbers leave the log soon. */
const LOG_BYTES = 64 * 1024

/** An empty medium. */
export function memoryMedium(): MemoryMedium {
  const kept = new Map<string, Buffer>()
  const copies: Map<string, Buffer>[] = []
  let unsynced: (readonly Write[])[] = []
  let next: NextWrite = 'works'
  let all: NextWrite = 'works'
  let generation = 0
  let opened = false

  const open = (): KeyValue => {
    if (opened) throw new InUse('The twin is open already.')
    opened = true
    let broken = false
    const mine = generation
    for (const writes of unsynced) apply(kept, writes)
    unsynced = []
    const view = new Map(kept)
    const alive = async <T>(answer: () => T): Promise<T> => {
      await Promise.resolve()
      if (mine !== generation) return new Promise<T>(() => undefined)
      return answer()
    }
    return {
      write: (writes, sync) =>
        alive(() => {
          if (broken) throw new Error('IO error: a write before this one failed')
          const how = sync && next !== 'works' ? next : all
          if (sync) next = 'works'
          if (how !== 'fails') unsynced.push(writes)
          broken = how !== 'works'
          if (broken) throw new Error('IO error: simulated')
          apply(view, writes)
          if (!sync) return
          for (const batch of unsynced) apply(kept, batch)
          unsynced = []
        }),
      get: (keys) => alive(() => keys.map((key) => view.get(key))),
      range: (from, before, limit) => rangeOf(view, from, before, limit, alive),
      close: () =>
        alive(() => {
          opened = false
        }),
    }
  }

  return {
    logBytes: LOG_BYTES,
    kept,
    get unsynced() {
      return unsynced
    },
    copies,
    failNext: (how) => {
      next = how
    },
    failAll: (how) => {
      all = how
    },
    crash: (keep = 0) => {
      generation++
      opened = false
      unsynced = unsynced.slice(0, keep)
    },
    prepare: async () => undefined,
    release: async () => undefined,
    open: async () => open(),
    copyAside: async () => {
      copies.push(new Map(kept))
      return `copy ${copies.length}`
    },
    repair: async () => undefined,
  }
}

async function* rangeOf(
  view: ReadonlyMap<string, Buffer>,
  from: string,
  before: string,
  limit: number | undefined,
  alive: <T>(answer: () => T) => Promise<T>,
) {
  const keys = await alive(() => [...view.keys()].filter((key) => key >= from && key < before).sort())
  for (const key of limit === undefined ? keys : keys.slice(0, limit)) {
    const value = view.get(key)
    if (value !== undefined) yield [key, value] as const
  }
}

function apply(map: Map<string, Buffer>, writes: readonly Write[]): void {
  for (const { key, value } of writes) {
    if (value === undefined) map.delete(key)
    else map.set(key, value)
  }
}
