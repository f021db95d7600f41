/** The relay's disk in a simulated world: each call takes its time, may fail, and may be the last one of a life. */
import * as path from 'node:path'
import type { Disk, OpenFile } from '../../server/system/disk.js'
import type { Dice } from './dice.js'
import type { DiskFile } from './disk-file.js'
import { type DiskImage, systemError } from './disk-image.js'
import type { Faults } from './faults.js'
import type { Life } from './life.js'

/** Free space of a disk that is not full. */
const FREE_BYTES = 64 * 1024 ** 3
/** Of one that is: less than a message. */
const FULL_FREE_BYTES = 4096

export interface DiskParts {
  readonly image: DiskImage
  readonly life: Life
  readonly dice: Dice
  readonly faults: Faults
  readonly now: () => number
}

export function simulatedDisk(parts: DiskParts): Disk {
  const { image, life, dice, faults } = parts

  /** A call that changes nothing. */
  const reading = <T>(call: string, file: string, effect: () => T): Promise<T> =>
    life.call({
      name: `disk.${call} ${file}`,
      latencyMs: dice.about(faults.diskMs),
      effect: () => {
        if (dice.chance(faults.read)) throw systemError('EIO', call, file)
        return effect()
      },
    })

  /** A call that changes names. `grows`: a full disk refuses it. */
  const changing = <T>(call: string, file: string, effect: () => T, grows = false): Promise<T> =>
    life.call({
      name: `disk.${call} ${file}`,
      latencyMs: dice.about(faults.diskMs),
      effect: () => {
        if (grows && faults.full) throw systemError('ENOSPC', call, file)
        if (dice.chance(faults.write)) throw systemError('EIO', call, file)
        return effect()
      },
    })

  const open = async (file: string, how: Parameters<DiskImage['open']>[1]): Promise<OpenFile> => {
    const opened = await changing('open', file, () => image.open(file, how), image.find(file) === undefined)
    return openFile(parts, file, opened)
  }

  const disk: Disk = {
    read: (file) => reading('read', file, () => Buffer.from(image.file(file, 'open').bytes())),
    readPart: (file, offset, length) =>
      reading('readPart', file, () =>
        Buffer.from(
          image
            .file(file, 'open')
            .bytes()
            .subarray(offset, offset + length),
        ),
      ),
    create: (file) => open(file, 'exclusive'),
    append: (file) => open(file, 'append'),
    replace: async (file, data) => {
      const opened = await open(`${file}.new`, 'truncate')
      await opened.write(Buffer.from(data))
      await opened.sync()
      await disk.rename(`${file}.new`, file)
      await disk.syncFolder(path.dirname(file))
    },
    rename: (from, to) => changing('rename', `${from} ${path.basename(to)}`, () => image.rename(from, to)),
    remove: (file) => changing('remove', file, () => image.remove(file)),
    removeFolder: (folder) => changing('removeFolder', folder, () => image.removeFolder(folder)),
    makeFolder: (folder) =>
      image.find(folder)?.kind === 'folder'
        ? reading('makeFolder', folder, () => image.makeFolder(folder))
        : changing('makeFolder', folder, () => image.makeFolder(folder), true),
    copyFolder: (from, to) => changing('copyFolder', from, () => image.copyFolder(from, to), true),
    syncFolder: (folder) => changing('syncFolder', folder, () => image.folder(folder, 'open').sync()),
    list: (folder) =>
      reading('list', folder, () =>
        image
          .folder(folder, 'scandir')
          .names.toSorted()
          .flatMap((name) => image.info(`${folder}/${name}`) ?? []),
      ),
    names: (folder) => reading('names', folder, () => image.folder(folder, 'scandir').names),
    info: (file) => reading('info', file, () => image.info(file)),
    freeSpace: (folder) =>
      reading('freeSpace', folder, () => {
        image.folder(folder, 'statfs')
        return faults.full ? FULL_FREE_BYTES : FREE_BYTES
      }),
    checkWritable: (folder) =>
      reading('checkWritable', folder, () => {
        if (image.find(folder) === undefined) throw systemError('ENOENT', 'access', folder)
      }),
  }
  return disk
}

function openFile({ life, dice, faults, now }: DiskParts, name: string, file: DiskFile): OpenFile {
  return {
    write: (data) => {
      // The caller may use its memory again, once it has its answer.
      const bytes = Buffer.from(data)
      const some = () => bytes.subarray(0, dice.below(bytes.length + 1))
      return life.call({
        name: `disk.write ${name} ${bytes.length}`,
        latencyMs: dice.about(faults.diskMs),
        effect: () => {
          const code = faults.full ? 'ENOSPC' : dice.chance(faults.write) ? 'EIO' : undefined
          file.append(code === undefined ? bytes : some(), now())
          if (code !== undefined) throw systemError(code, 'write', name)
        },
        partial: () => file.append(some(), now()),
      })
    },
    sync: () =>
      life.call({
        name: `disk.sync ${name}`,
        latencyMs: dice.about(faults.diskMs * 3),
        effect: () => {
          if (dice.chance(faults.sync)) {
            file.loseUnsynced()
            throw systemError('EIO', 'fsync', name)
          }
          file.sync()
        },
      }),
    close: () => life.call({ name: `disk.close ${name}`, latencyMs: 0, effect: () => undefined }),
  }
}
