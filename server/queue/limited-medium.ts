/** The medium of the store with a limit for each call: one that hangs counts as failed. */
import type { Clock } from '../system/clock.js'
import { within } from '../system/within.js'
import type { KeyValue, Medium } from './key-value.js'
import { limitMsOf, type TimedState } from './states.js'
import type { Watchdog } from './watchdog.js'

/**
 * What closes or opens is asked for once: after it was too late, whoever asks next waits for the same. What copies or repairs a
 * damaged store has no limit: it takes long, and must not be done twice at once.
 */
export function limitedMedium(medium: Medium, clock: Clock, watchdog: Watchdog): Medium {
  const limited = <Result>(call: string, result: Promise<Result>, state: TimedState = 'store'): Promise<Result> =>
    within(clock, limitMsOf(state), result, () => watchdog.ended(state, { call }))

  const limitedMap = (map: KeyValue): KeyValue => {
    let closing: Promise<void> | undefined
    return {
      write: (writes, sync) => limited('write', map.write(writes, sync)),
      get: (keys) => limited('get', map.get(keys)),
      range: (from, before, limit) => range(map.range(from, before, limit)[Symbol.asyncIterator]()),
      close: () => {
        if (closing !== undefined) return within(clock, limitMsOf('store'), closing)
        closing = map.close()
        return limited('close', closing)
      },
    }
  }

  async function* range(entries: AsyncIterator<readonly [string, Buffer]>) {
    try {
      for (;;) {
        const next = await limited('range', entries.next())
        if (next.done === true) return
        yield next.value
      }
    } finally {
      // Not waited for: behind a step that hangs it would hang too.
      entries.return?.()?.catch(() => undefined)
    }
  }

  let opening: Promise<KeyValue> | undefined

  const open = (): Promise<KeyValue> => {
    if (opening !== undefined) return within(clock, limitMsOf('folder'), opening)
    opening = medium.open().catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return limited('open', opening, 'folder')
  }

  return {
    get logBytes() {
      return medium.logBytes
    },
    prepare: () => medium.prepare(),
    release: () => medium.release(),
    open: async () => {
      const map = await open()
      opening = undefined
      return limitedMap(map)
    },
    copyAside: () => medium.copyAside(),
    repair: () => medium.repair(),
  }
}
