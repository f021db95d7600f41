import type { Disk } from '../system/disk.js'

/** Syncs of one folder that many wait for: who comes while one runs shares the next. */
export class FolderSync {
  readonly #disk: Disk
  readonly #folder: string
  #running: Promise<void> | undefined
  #next: Promise<void> | undefined

  constructor(disk: Disk, folder: string) {
    this.#disk = disk
    this.#folder = folder
  }

  /** Resolves when every name that was in the folder at the call would survive a power cut. */
  sync(): Promise<void> {
    if (this.#running === undefined) {
      this.#running = this.#disk.syncFolder(this.#folder).finally(() => {
        this.#running = undefined
      })
      return this.#running
    }
    // The one that runs may have begun before our name was there.
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = undefined
        return this.sync()
      })
    return this.#next
  }
}
