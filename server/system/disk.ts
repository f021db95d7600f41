/** Files, as the relay sees them. Every method rejects with the system's error (code ENOSPC, EACCES, EIO, ...). */
import * as fs from 'node:fs'
import { constants } from 'node:fs'
import * as path from 'node:path'

/** A file that is being written from its beginning or at its end. */
export interface OpenFile {
  /** Appends the whole of `data`. */
  write(data: Uint8Array): Promise<void>
  /** What was written would survive a power cut. */
  sync(): Promise<void>
  close(): Promise<void>
}

export interface FileInfo {
  readonly name: string
  readonly size: number
  readonly modifiedMs: number
  /** False for folders, links, devices, and files with more than one hard link. */
  readonly plain: boolean
  readonly isFolder: boolean
  /** Present where nobody may write the file: Windows neither renames nor deletes such a one for sure. */
  readonly readOnly?: true
  /** Who may do what with it, as Unix writes it (0o600); absent on Windows, which has lists in their place. */
  readonly permissions?: number
  /** Present for a Unix socket. */
  readonly isSocket?: true
}

export interface Disk {
  read(file: string): Promise<Buffer>
  /** A part of a file: fewer bytes at its end. Does not follow a link where the system can refuse it (ELOOP). */
  readPart(file: string, offset: number, length: number): Promise<Buffer>
  /** Creates a file that must not exist yet (mode 0600). */
  create(file: string): Promise<OpenFile>
  /** Opens a file at its end, creating it if need be (mode 0600). */
  append(file: string): Promise<OpenFile>
  /**
   * Writes a file so that after a power cut either the old or the new content is there: other name, write, sync,
   * rename, sync of the folder. Mode 0600.
   */
  replace(file: string, data: Uint8Array | string): Promise<void>
  /** Renames within one folder or volume; replaces the target. Repeats for a while what Windows scanners hold (EPERM, EBUSY). */
  rename(from: string, to: string): Promise<void>
  /** Deletes a file; one that does not exist is no error. */
  remove(file: string): Promise<void>
  /** Deletes a folder with all in it; one that does not exist is no error. */
  removeFolder(folder: string): Promise<void>
  /** Creates a folder and those above it; the names of those that it creates are durable. */
  makeFolder(folder: string): Promise<void>
  /** Copies a folder with all in it. */
  copyFolder(from: string, to: string): Promise<void>
  /** Makes names in a folder durable; on Windows nothing, since NTFS journals them and a folder cannot be synced. */
  syncFolder(folder: string): Promise<void>
  /** What is in a folder, sorted by name. */
  list(folder: string): Promise<readonly FileInfo[]>
  /** The names in a folder, in no order: cheap also where there are very many. */
  names(folder: string): Promise<readonly string[]>
  info(file: string): Promise<FileInfo | undefined>
  /** Bytes free for us on the volume of a folder. */
  freeSpace(folder: string): Promise<number>
  /** Rejects where we cannot create files. */
  checkWritable(folder: string): Promise<void>
}

/** Windows virus scanners and indexers hold a file for moments after it was written. */
const RENAME_TRIES = 10
const RENAME_WAIT_MS = 100

/** Files that are looked at together: with all of a very large folder at once nothing else would have its turn. */
const LIST_BATCH = 256

export const systemDisk: Disk = {
  read: (file) => fs.promises.readFile(file),
  readPart: async (file, offset, length) => {
    // Windows has no such flag, and the constant is undefined there.
    const handle = await fs.promises.open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
    try {
      const buffer = Buffer.allocUnsafe(length)
      const { bytesRead } = await handle.read(buffer, 0, length, offset)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  },
  create: async (file) => openFile(await fs.promises.open(file, 'wx', 0o600)),
  append: async (file) => openFile(await fs.promises.open(file, 'a', 0o600)),
  replace: async (file, data) => {
    const temporary = `${file}.new`
    const handle = await fs.promises.open(temporary, 'w', 0o600)
    try {
      await handle.writeFile(data)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await systemDisk.rename(temporary, file)
    await systemDisk.syncFolder(path.dirname(file))
  },
  rename: async (from, to) => {
    for (let tries = 1; ; tries++) {
      try {
        return await fs.promises.rename(from, to)
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code
        const held = process.platform === 'win32' && (code === 'EPERM' || code === 'EBUSY' || code === 'EACCES')
        if (!held || tries === RENAME_TRIES) throw error
        await new Promise((resolve) => setTimeout(resolve, RENAME_WAIT_MS * tries))
      }
    }
  },
  remove: (file) => fs.promises.rm(file, { force: true }),
  removeFolder: (folder) => fs.promises.rm(folder, { recursive: true, force: true }),
  makeFolder,
  copyFolder: (from, to) => fs.promises.cp(from, to, { recursive: true }),
  syncFolder: async (folder) => {
    if (process.platform === 'win32') return
    const handle = await fs.promises.open(folder, constants.O_RDONLY)
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  list: async (folder) => {
    const names = (await fs.promises.readdir(folder)).sort()
    const found: FileInfo[] = []
    for (let at = 0; at < names.length; at += LIST_BATCH) {
      const batch = names.slice(at, at + LIST_BATCH).map((name) => systemDisk.info(path.join(folder, name)))
      for (const info of await Promise.all(batch)) if (info !== undefined) found.push(info)
    }
    return found
  },
  names: (folder) => fs.promises.readdir(folder),
  info: async (file) => {
    try {
      const stat = await fs.promises.lstat(file)
      const plain = stat.isFile() && stat.nlink === 1
      return {
        name: path.basename(file),
        size: stat.size,
        modifiedMs: stat.mtimeMs,
        plain,
        isFolder: stat.isDirectory(),
        ...(plain && (stat.mode & 0o222) === 0 ? { readOnly: true } : {}),
        ...(process.platform === 'win32' ? {} : { permissions: stat.mode & 0o7777 }),
        ...(stat.isSocket() ? { isSocket: true } : {}),
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  },
  freeSpace: async (folder) => {
    const stat = await fs.promises.statfs(folder)
    return stat.bavail * stat.bsize
  },
  checkWritable: (folder) => fs.promises.access(folder, constants.W_OK | constants.X_OK),
}

/** Node's own way, `recursive`, tries for ever below a folder that is there and takes none, as /proc and /sys do (ENOENT). */
async function makeFolder(folder: string): Promise<void> {
  const make = () => fs.promises.mkdir(folder, { mode: 0o700 })
  const above = path.dirname(folder)
  try {
    await make().catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT' || above === folder) throw error
      await makeFolder(above)
      await make()
    })
  } catch (error) {
    // Windows says EPERM, not EEXIST, of a drive.
    const found = await fs.promises.stat(folder).catch(() => undefined)
    if (found?.isDirectory() !== true) throw error
    return
  }
  await syncIfReadable(above)
}

/** Whoever may make a folder there may still not be allowed to read it: then the system alone says when the name is durable. */
async function syncIfReadable(folder: string): Promise<void> {
  await systemDisk.syncFolder(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error
  })
}

function openFile(handle: fs.promises.FileHandle): OpenFile {
  return {
    write: async (data) => {
      await handle.appendFile(data)
    },
    sync: () => handle.sync(),
    close: () => handle.close(),
  }
}
