/** What the Queue folder does on the disk: writing one file, and tidying up. */
import { join } from 'node:path'
import type { Disk, OpenFile } from '../system/disk.js'
import { fileHead, fileName, idOf, temporaryName } from './folder-file.js'
import type { Body, QueuedMessage } from './work.js'

const PIECE_BYTES = 256 * 1024

/**
 * Writes the file of a message under another name and renames it; no sync, since the queue itself is durable. Leaves
 * nothing half when it rejects.
 */
export async function writeQueueFile(disk: Disk, folder: string, message: QueuedMessage, body: Body): Promise<void> {
  const { id } = message.envelope
  const temporary = join(folder, temporaryName(id))
  await disk.makeFolder(folder)
  await disk.remove(temporary)
  try {
    await fill(await disk.create(temporary), message, body)
    await disk.rename(temporary, join(folder, fileName(id)))
  } catch (error) {
    await disk.remove(temporary)
    throw error
  }
}

async function fill(open: OpenFile, message: QueuedMessage, body: Body): Promise<void> {
  try {
    await open.write(Buffer.from(fileHead(message)))
    for (let offset = 0; offset < body.size; ) {
      const piece = body.bytes ?? (await body.read(offset, PIECE_BYTES))
      if (piece.length === 0) throw new Error('The stored body is shorter than it was.')
      await open.write(piece)
      offset += piece.length
    }
  } finally {
    await open.close()
  }
}

/**
 * Deletes files of ours that are half written or whose message the queue does not have. Gives the ids whose file is
 * there, and the names of what is not ours.
 */
export async function tidyQueueFolder(
  disk: Disk,
  folder: string,
  has: (id: string) => boolean,
): Promise<{ readonly shown: ReadonlySet<string>; readonly foreign: readonly string[] }> {
  const shown = new Set<string>()
  const foreign: string[] = []
  for (const { name, plain } of await disk.list(folder)) {
    const id = plain ? idOf(name) : undefined
    if (id === undefined) foreign.push(name)
    else if (name === fileName(id) && has(id)) shown.add(id)
    else await disk.remove(join(folder, name))
  }
  return { shown, foreign }
}
