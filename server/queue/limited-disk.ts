/** The disk with a limit for each call: one that hangs counts as failed, and whoever waits for it goes on as after any error. */
import type { Clock } from '../system/clock.js'
import type { Disk, OpenFile } from '../system/disk.js'
import { within } from '../system/within.js'
import { limitMsOf, type TimedState } from './states.js'
import type { Watchdog } from './watchdog.js'

type DiskState = Extract<TimedState, 'disk' | 'sync' | 'folder'>

/**
 * Which limit each call has. Two have none: they copy or delete a whole store, which takes as long as it takes, at a start or to
 * repair it, while no mail is taken.
 */
const diskStates = {
  read: 'sync',
  readPart: 'disk',
  create: 'disk',
  append: 'disk',
  replace: 'sync',
  rename: 'disk',
  remove: 'disk',
  makeFolder: 'disk',
  syncFolder: 'sync',
  list: 'folder',
  names: 'folder',
  info: 'disk',
  freeSpace: 'disk',
  checkWritable: 'disk',
} as const satisfies Readonly<Record<Exclude<keyof Disk, 'copyFolder' | 'removeFolder'>, DiskState>>

type Limited = keyof typeof diskStates

export function limitedDisk(disk: Disk, clock: Clock, watchdog: Watchdog): Disk {
  const limited = <Result>(call: string, file: string, state: DiskState, result: Promise<Result>): Promise<Result> =>
    within(clock, limitMsOf(state), result, () => watchdog.ended(state, { call, file }))

  const timed = <Result>(call: Limited, file: string, result: Promise<Result>): Promise<Result> =>
    limited(call, file, diskStates[call], result)

  const limitedFile = (file: string, open: OpenFile): OpenFile => ({
    write: (data) => limited('write', file, 'disk', open.write(data)),
    sync: () => limited('sync', file, 'sync', open.sync()),
    close: () => limited('close', file, 'disk', open.close()),
  })

  /** Nobody waits any more for a file that opens late. */
  const opened = async (call: 'create' | 'append', file: string): Promise<OpenFile> => {
    let over = false
    const opening = disk[call](file).then(async (open) => {
      if (over) await open.close()
      return open
    })
    try {
      return limitedFile(file, await timed(call, file, opening))
    } catch (error) {
      over = true
      throw error
    }
  }

  return {
    read: (file) => timed('read', file, disk.read(file)),
    readPart: (file, offset, length) => timed('readPart', file, disk.readPart(file, offset, length)),
    create: (file) => opened('create', file),
    append: (file) => opened('append', file),
    replace: (file, data) => timed('replace', file, disk.replace(file, data)),
    rename: (from, to) => timed('rename', from, disk.rename(from, to)),
    remove: (file) => timed('remove', file, disk.remove(file)),
    removeFolder: (folder) => disk.removeFolder(folder),
    makeFolder: (folder) => timed('makeFolder', folder, disk.makeFolder(folder)),
    copyFolder: (from, to) => disk.copyFolder(from, to),
    syncFolder: (folder) => timed('syncFolder', folder, disk.syncFolder(folder)),
    list: (folder) => timed('list', folder, disk.list(folder)),
    names: (folder) => timed('names', folder, disk.names(folder)),
    info: (file) => timed('info', file, disk.info(file)),
    freeSpace: (folder) => timed('freeSpace', folder, disk.freeSpace(folder)),
    checkWritable: (folder) => timed('checkWritable', folder, disk.checkWritable(folder)),
  }
}
