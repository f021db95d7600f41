/** Folders that were a Pickup folder until a setting named another: files that had been taken there go on into the queue. */
import type { Clock } from '../system/clock.js'
import type { Disk, FileInfo } from '../system/disk.js'
import { takenId } from './taken-name.js'
import type { Taker } from './taker.js'

/** How often they are looked at until nothing of ours is left. */
const LOOK_MS = 10_000

export class FormerFolders {
  readonly #system: { readonly clock: Clock; readonly disk: Disk }
  readonly #taker: Taker
  /** The virtual server whose folder each was. */
  readonly #owners = new Map<string, string>()
  #lookAt = 0

  constructor(system: { readonly clock: Clock; readonly disk: Disk }, taker: Taker) {
    this.#system = system
    this.#taker = taker
  }

  add(folder: string, virtualServer: string): void {
    this.#owners.set(folder, virtualServer)
    this.#lookAt = 0
  }

  /** It is a Pickup folder again. */
  delete(folder: string): void {
    this.#owners.delete(folder)
  }

  /** Submits what was taken; forgets a folder when none is left. Never rejects. */
  async look(): Promise<void> {
    if (this.#owners.size === 0 || this.#system.clock.monotonic() < this.#lookAt) return
    this.#lookAt = this.#system.clock.monotonic() + LOOK_MS
    for (const [folder, virtualServer] of [...this.#owners]) {
      let left = false
      for (const { name, plain } of await this.#list(folder)) {
        const id = plain ? takenId(name) : undefined
        if (id !== undefined && !(await this.#taker.submit(virtualServer, folder, { id }))) left = true
      }
      if (!left) this.#owners.delete(folder)
    }
  }

  /** A folder that is gone has nothing left. */
  async #list(folder: string): Promise<readonly FileInfo[]> {
    try {
      return await this.#system.disk.list(folder)
    } catch {
      return []
    }
  }
}
