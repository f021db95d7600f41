/** A disk in memory, as the system calls see it: each call at once, whole, and with the system's errors. */
import type { FileInfo } from '../../server/system/disk.js'
import type { Dice } from './dice.js'
import { DiskFile } from './disk-file.js'
import { DiskFolder, type DiskNode } from './disk-folder.js'

const FILE_MODE = 0o600
const FOLDER_MODE = 0o700
const SOCKET_MODE = 0o600

const texts: Readonly<Record<string, string>> = {
  EEXIST: 'file already exists',
  EIO: 'i/o error',
  EISDIR: 'illegal operation on a directory',
  ENOENT: 'no such file or directory',
  ENOSPC: 'no space left on device',
  ENOTDIR: 'not a directory',
}

/** As Node makes it of the system's. */
export function systemError(code: string, call: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${texts[code] ?? 'unknown error'}, ${call} '${path}'`), {
    code,
    syscall: call,
    path,
  })
}

export class DiskImage {
  readonly #now: () => number
  readonly #root: DiskFolder
  /** Files that lost in a power cut what a failed sync should have kept. */
  readonly lost = new Set<string>()

  /** `now`: wall time for the dates of files. */
  constructor(now: () => number) {
    this.#now = now
    this.#root = new DiskFolder(now())
  }

  find(path: string): DiskNode | undefined {
    let node: DiskNode | undefined = this.#root
    for (const part of partsOf(path)) node = node?.kind === 'folder' ? node.get(part) : undefined
    return node
  }

  file(path: string, call: string): DiskFile {
    const node = this.find(path)
    if (node === undefined) throw systemError('ENOENT', call, path)
    if (node.kind === 'folder') throw systemError('EISDIR', call, path)
    return node
  }

  folder(path: string, call: string): DiskFolder {
    const node = this.find(path)
    if (node === undefined) throw systemError('ENOENT', call, path)
    if (node.kind === 'file') throw systemError('ENOTDIR', call, path)
    return node
  }

  /** `exclusive`: it must not exist; `truncate`: it begins empty; else it is taken up at its end. */
  open(path: string, how: 'exclusive' | 'truncate' | 'append'): DiskFile {
    const { folder, name } = this.#place(path, 'open')
    const known = folder.get(name)
    if (known?.kind === 'folder') throw systemError(how === 'exclusive' ? 'EEXIST' : 'EISDIR', 'open', path)
    if (known !== undefined && how === 'exclusive') throw systemError('EEXIST', 'open', path)
    if (known !== undefined && how === 'append') return known
    const file = new DiskFile(this.#now())
    folder.change(new Map([[name, file]]))
    return file
  }

  /** A Unix socket is a name too; it is left behind when its process is killed. */
  makeSocket(path: string): void {
    this.open(path, 'exclusive').isSocket = true
  }

  rename(from: string, to: string): void {
    const source = this.#place(from, 'rename')
    const target = this.#place(to, 'rename')
    const node = source.folder.get(source.name)
    if (node === undefined) throw systemError('ENOENT', 'rename', from)
    const replaced = target.folder.get(target.name)
    if (replaced === node) return
    if (replaced?.kind === 'folder' && node.kind === 'file') throw systemError('EISDIR', 'rename', from)
    if (replaced?.kind === 'file' && node.kind === 'folder') throw systemError('ENOTDIR', 'rename', from)
    if (source.folder === target.folder) {
      // One change: after a power cut the name is the old one or the new one.
      const change = new Map([
        [source.name, undefined],
        [target.name, node],
      ])
      source.folder.change(change)
      return
    }
    target.folder.change(new Map([[target.name, node]]))
    source.folder.change(new Map([[source.name, undefined]]))
  }

  remove(path: string): void {
    const node = this.find(path)
    if (node === undefined) return
    if (node.kind === 'folder') throw systemError('EISDIR', 'rm', path)
    this.#forget(path)
  }

  removeFolder(path: string): void {
    if (this.find(path) !== undefined) this.#forget(path)
  }

  /** Creates a folder and those above it, durably; those that are there stay. */
  makeFolder(path: string): void {
    let folder = this.#root
    for (const name of partsOf(path)) {
      const known = folder.get(name)
      if (known?.kind === 'file') throw systemError('EEXIST', 'mkdir', path)
      const next = known ?? new DiskFolder(this.#now())
      if (known === undefined) {
        folder.change(new Map([[name, next]]))
        folder.sync()
      }
      folder = next
    }
  }

  /** The copies are not synced. */
  copyFolder(from: string, to: string): void {
    const folder = this.folder(from, 'cp')
    this.makeFolder(to)
    for (const name of folder.names) {
      const node = folder.get(name)
      if (node?.kind === 'folder') this.copyFolder(`${from}/${name}`, `${to}/${name}`)
      if (node?.kind === 'file') this.open(`${to}/${name}`, 'truncate').append(node.bytes(), this.#now())
    }
  }

  info(path: string): FileInfo | undefined {
    const node = this.find(path)
    const name = partsOf(path).at(-1) ?? ''
    if (node === undefined) return undefined
    const { modifiedMs } = node
    if (node.kind === 'folder') {
      return { name, size: 4096, modifiedMs, plain: false, isFolder: true, permissions: FOLDER_MODE }
    }
    if (node.isSocket) {
      return { name, size: 0, modifiedMs, plain: false, isFolder: false, permissions: SOCKET_MODE, isSocket: true }
    }
    return { name, size: node.size, modifiedMs, plain: true, isFolder: false, permissions: FILE_MODE }
  }

  /** What is below a folder and no folder, with whole paths; none where there is no such folder. */
  files(path: string): readonly { readonly path: string; readonly file: DiskFile }[] {
    const folder = this.find(path)
    if (folder?.kind !== 'folder') return []
    return folder.names.toSorted().flatMap((name) => {
      const node = folder.get(name)
      if (node?.kind === 'folder') return this.files(`${path}/${name}`)
      return node === undefined ? [] : [{ path: `${path}/${name}`, file: node }]
    })
  }

  /** A file of the world outside: whole and durable at once. */
  put(path: string, content: Uint8Array | string): void {
    const { folder } = this.#place(path, 'open')
    const file = this.open(path, 'truncate')
    file.append(Buffer.from(content), this.#now())
    file.sync()
    folder.sync()
  }

  /** All that is there would survive a power cut. */
  syncAll(folder: DiskFolder = this.#root): void {
    folder.sync()
    for (const node of folder.nodes) {
      if (node.kind === 'folder') this.syncAll(node)
      else node.sync()
    }
  }

  /** The power is cut. */
  cut(dice: Dice): void {
    this.#root.cut(dice)
    for (const { path, file } of this.files('')) if (file.hasLost) this.lost.add(path)
  }

  #place(path: string, call: string): { readonly folder: DiskFolder; readonly name: string } {
    const parts = partsOf(path)
    const name = parts.pop() ?? ''
    const above = `/${parts.join('/')}`
    const folder = this.find(above)
    if (folder === undefined) throw systemError('ENOENT', call, path)
    if (folder.kind === 'file') throw systemError('ENOTDIR', call, path)
    return { folder, name }
  }

  #forget(path: string): void {
    const { folder, name } = this.#place(path, 'unlink')
    folder.change(new Map([[name, undefined]]))
  }
}

function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
}
