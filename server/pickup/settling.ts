/** Which files have stopped growing. Pure but for what it remembers. */
import type { FileInfo } from '../system/disk.js'

/** A file is whole when it has not changed for so long: writers that write in place are done by then. */
export const SETTLE_MS = 1500

/** Files of one folder that are watched at once; the rest has its turn when some of them have gone. */
export const WATCHED_FILES_MAX = 10_000

interface Seen {
  readonly size: number
  readonly modifiedMs: number
  readonly since: number
}

export class Settling {
  #seen = new Map<string, Seen>()

  /**
   * Takes what is in the folder now, at `monotonic`, and gives the files that are as they were for `SETTLE_MS`. The
   * time is ours, since that of the file steps with the clock and is kept when a file is copied.
   */
  settled(files: readonly FileInfo[], monotonic: number): readonly FileInfo[] {
    const seen = new Map<string, Seen>()
    const whole: FileInfo[] = []
    for (const file of files.slice(0, WATCHED_FILES_MAX)) {
      const before = this.#seen.get(file.name)
      const same = before !== undefined && before.size === file.size && before.modifiedMs === file.modifiedMs
      const since = same ? before.since : monotonic
      seen.set(file.name, { size: file.size, modifiedMs: file.modifiedMs, since })
      if (monotonic - since >= SETTLE_MS) whole.push(file)
    }
    this.#seen = seen
    return whole
  }
}
