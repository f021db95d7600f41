/** A store that LevelDB must not open: what can be read of its files goes into a new one, which takes its place. */
import * as path from 'node:path'
import type { Disk } from '../system/disk.js'
import { type LevelFile, readLog, readTable } from './level-files.js'

/** Bytes that are written to the new store at once. */
const WRITE_BYTES = 4 * 1024 * 1024

/** The new store while it is made. */
export interface Fresh {
  write(writes: readonly { readonly key: Buffer; readonly value: Buffer }[]): Promise<void>
  /** All of it would survive a power cut. */
  close(): Promise<void>
}

/** The first file that would make LevelDB end the process, or undefined. A file that cannot be read is LevelDB's to refuse. */
export async function contradiction(folder: string, disk: Disk): Promise<string | undefined> {
  for await (const { name, contradicts } of levelFiles(folder, disk)) {
    if (contradicts) return `The file ${name} is torn: what can be read of the store was put into a new one.`
  }
  return undefined
}

/** Of each key the newest write that can be read. `open` makes a store in a folder that is not there. */
export async function salvage(folder: string, disk: Disk, open: (folder: string) => Promise<Fresh>): Promise<void> {
  const newest = new Map<string, number>()
  for await (const { written } of levelFiles(folder, disk)) {
    for (const { key, sequence } of written) {
      const name = key.toString('latin1')
      if (sequence > (newest.get(name) ?? -1)) newest.set(name, sequence)
    }
  }
  const { fresh } = placesOf(folder)
  await disk.removeFolder(fresh)
  const store = await open(fresh)
  for await (const { written } of levelFiles(folder, disk)) {
    let writes: { key: Buffer; value: Buffer }[] = []
    let bytes = 0
    for (const { key, sequence, value } of written) {
      if (value === undefined || newest.get(key.toString('latin1')) !== sequence) continue
      writes.push({ key, value })
      bytes += key.length + value.length
      if (bytes < WRITE_BYTES) continue
      await store.write(writes)
      writes = []
      bytes = 0
    }
    if (writes.length > 0) await store.write(writes)
  }
  await store.close()
  await disk.rename(folder, placesOf(folder).old)
  await endSalvage(folder, disk)
}

/** Ends what a crash may have interrupted: the new store is whole once the old one has another name. */
export async function endSalvage(folder: string, disk: Disk): Promise<void> {
  const { fresh, old } = placesOf(folder)
  if ((await disk.info(old)) !== undefined && (await disk.info(folder)) === undefined) {
    await disk.rename(fresh, folder)
    await disk.syncFolder(path.dirname(folder))
  }
  await disk.removeFolder(old)
  await disk.removeFolder(fresh)
}

function placesOf(folder: string): { readonly fresh: string; readonly old: string } {
  return { fresh: `${folder}.salvaged`, old: `${folder}.torn` }
}

async function* levelFiles(folder: string, disk: Disk): AsyncGenerator<LevelFile & { readonly name: string }> {
  if ((await disk.info(folder)) === undefined) return
  for (const name of [...(await disk.names(folder))].sort()) {
    const read = name.endsWith('.log') ? readLog : name.endsWith('.ldb') ? readTable : undefined
    if (read !== undefined) yield { name, ...read(await disk.read(path.join(folder, name))) }
  }
}
