import type { Disk } from '../system/disk.js'

interface Waiting {
  running: Promise<void>
  next: Promise<void> | undefined
}

/** Syncs of folders, shared: one that is under way may have missed a new name, so those who come then share the next. */
export class FolderSyncs {
  readonly #disk: Pick<Disk, 'syncFolder'>
  readonly #folders = new Map<string, Waiting>()

  constructor(disk: Pick<Disk, 'syncFolder'>) {
    this.#disk = disk
  }

  /** Resolves when every name that is in the folder now is durable; rejects with the system's error. */
  sync(folder: string): Promise<void> {
    const waiting = this.#folders.get(folder)
    if (waiting === undefined) return this.#begin(folder)
    waiting.next ??= waiting.running.then(
      () => this.#begin(folder),
      () => this.#begin(folder),
    )
    return waiting.next
  }

  #begin(folder: string): Promise<void> {
    const running = this.#disk.syncFolder(folder)
    const waiting: Waiting = { running, next: undefined }
    this.#folders.set(folder, waiting)
    const end = () => {
      if (waiting.next === undefined && this.#folders.get(folder) === waiting) this.#folders.delete(folder)
    }
    running.then(end, end)
    return running
  }
}
