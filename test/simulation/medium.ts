/** The store's medium in a simulated world: the twin in memory, with time, faults and crashes. */
import type { KeyValue, Medium, Write } from '../../server/queue/key-value.js'
import type { MemoryMedium } from '../../server/queue/memory-store.js'
import type { Dice } from './dice.js'
import type { Faults } from './faults.js'
import type { Life } from './life.js'

/** `twin` outlives the lives; `crash` of it ends one. `onStored` hears of what is durable from now on. */
export function simulatedMedium(
  twin: MemoryMedium,
  life: Life,
  dice: Dice,
  faults: Faults,
  onStored: (writes: readonly Write[]) => void,
): Medium {
  const latency = () => dice.about(faults.diskMs)
  const reading = <T>(name: string, effect: () => Promise<T>): Promise<T> =>
    life.call({
      name: `medium.${name}`,
      latencyMs: latency(),
      effect: () => {
        if (dice.chance(faults.storeRead)) throw new Error('IO error: simulated read')
        return effect()
      },
    })

  const opened = (map: KeyValue): KeyValue => ({
    write: (writes, sync) =>
      life.call<void>({
        name: `medium.write ${writes.map(({ key, value }) => `${key}${value === undefined ? '-' : ''}`).join(' ')}${sync ? ' sync' : ''}`,
        latencyMs: sync ? latency() * 3 : latency(),
        effect: () => {
          if (sync && (faults.full || dice.chance(faults.store))) {
            twin.failNext(dice.chance(0.5) ? 'fails' : 'failsButLands')
          }
          return map.write(writes, sync).then(
            () => {
              if (sync) onStored(writes)
            },
            (error: unknown) => {
              throw faults.full ? new Error('IO error: No space left on device') : error
            },
          )
        },
        partial: () => void map.write(writes, false).catch(() => undefined),
      }),
    get: (keys) => reading(`get ${keys.length}`, () => map.get(keys)),
    range: (from, before, limit) => range(map, from, before, limit),
    close: () => life.call({ name: 'medium.close', latencyMs: latency(), effect: () => map.close() }),
  })

  /** One call into the world for all of it. */
  async function* range(map: KeyValue, from: string, before: string, limit: number | undefined) {
    const found = await reading(`range ${from}`, async () => {
      const entries: (readonly [string, Buffer])[] = []
      for await (const entry of map.range(from, before, limit)) entries.push(entry)
      return entries
    })
    yield* found
  }

  const alone = <T>(name: string, effect: () => Promise<T>): Promise<T> =>
    life.call({ name: `medium.${name}`, latencyMs: latency(), effect })

  return {
    logBytes: twin.logBytes,
    prepare: () => alone('prepare', () => twin.prepare()),
    release: () => alone('release', () => twin.release()),
    open: async () => opened(await reading('open', () => twin.open())),
    copyAside: () => alone('copyAside', () => twin.copyAside()),
    repair: () => alone('repair', () => twin.repair()),
  }
}
