/**
 * The key files under the root: who can read one holds its level. Made where they are missing; on Windows the mode 0600 says
 * nothing, and who can read them is settled by the permissions of the root folder.
 */
import { join } from 'node:path'
import { diskProblem } from '../settings/disk-problem.js'
import type { System } from '../system/system.js'
import { type LevelKeys, type ProvenLevel, provenLevels } from './proof.js'

/** As long as the hash: longer ones are no stronger. */
export const KEY_BYTES = 32

/** A key file cannot be used. The text names no part of what it holds. */
export class KeyDamaged extends Error {
  override readonly name = 'KeyDamaged'
}

export function keyPath(root: string, level: ProvenLevel): string {
  return join(root, `${level}.key`)
}

/**
 * Reads the keys, and makes those that are missing: durable before the relay proves anything with them. To be called by
 * the one relay of this root. Rejects with KeyDamaged.
 */
export async function loadKeys(system: Pick<System, 'disk' | 'random'>, root: string): Promise<LevelKeys> {
  const load = (level: ProvenLevel) => loadKey(system, keyPath(root, level))
  const keys = {
    viewer: await load('viewer'),
    operator: await load('operator'),
    administrator: await load('administrator'),
  }
  const different = new Set(Object.values(keys).map((key) => key.toString('hex')))
  if (different.size < provenLevels.length) throw same(root)
  return keys
}

async function loadKey({ disk, random }: Pick<System, 'disk' | 'random'>, path: string): Promise<Buffer> {
  try {
    const info = await disk.info(path)
    if (info === undefined) {
      const key = random.bytes(KEY_BYTES)
      // Whole or not at all: a piece of a key would keep the relay from its next start.
      await disk.replace(path, key)
      return key
    }
    if (!info.plain) throw damaged(path, 'is no plain file, or has a second name')
    if (info.size !== KEY_BYTES) throw damaged(path, `has ${info.size} bytes and not ${KEY_BYTES}`)
    return await disk.read(path)
  } catch (error) {
    if (error instanceof KeyDamaged) throw error
    throw new KeyDamaged(`The key ${path} cannot be read or made: ${diskProblem(error)}`)
  }
}

function damaged(path: string, problem: string): KeyDamaged {
  return new KeyDamaged(
    `${path} ${problem}: it is not a key that the relay made. Delete it, and the relay makes a new one at its next start.`,
  )
}

/** Who was given the lower level would have the higher one as well. */
function same(root: string): KeyDamaged {
  const names = provenLevels.map((level) => `${level}.key`).join(', ')
  return new KeyDamaged(
    `Two of the keys ${names} in ${root} are the same, so that levels cannot be told apart. Delete those, and the relay makes new ones at its next start.`,
  )
}
