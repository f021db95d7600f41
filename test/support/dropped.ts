import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RelayProcess } from './relay.js'
import { until } from './wait.js'

/** Waits for a message in the Drop folder of virtual server 1 that matches. */
export async function droppedLike(relay: RelayProcess, pattern: RegExp): Promise<string> {
  const folder = join(relay.root, '1', 'Drop')
  const look = async (): Promise<string | undefined> => {
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.eml')) continue
      const text = await readFile(join(folder, name), 'utf8')
      if (pattern.test(text)) return text
    }
    return undefined
  }
  return await until(`a message like ${pattern} is in Drop`, look, 15_000)
}
