/**
 * What a Drop folder may hold. Its size is counted on with each message and measured now and then, since other programs
 * take the files; where no quota is set nothing is measured at all.
 */
import type { Clock } from '../system/clock.js'
import type { Disk } from '../system/disk.js'

/** A size is not believed for longer than this. */
export const MEASURED_FOR_MS = 60_000
/** A full folder is measured again after this long at the earliest: somebody may have made room. */
export const FULL_AGAIN_MS = 1000
/** At most this part of the time goes into measuring, however many files there are. */
const MEASURING_PART = 10

/** A message does not fit. The text is for people, and stands behind the name of the folder. */
export class OverQuota extends Error {}

interface Size {
  bytes: number
  /** Monotonic. */
  readonly measuredAt: number
  /** How long that took. */
  readonly tookMs: number
}

export class DropQuota {
  readonly #system: { readonly clock: Clock; readonly disk: Disk }
  /** By folder. */
  readonly #sizes = new Map<string, Size>()
  /** Bytes of the files that are being written now, by folder. */
  readonly #writing = new Map<string, number>()
  /** Measurements under way: whoever comes then shares them. */
  readonly #measuring = new Map<string, Promise<Size>>()

  constructor(system: { readonly clock: Clock; readonly disk: Disk }) {
    this.#system = system
  }

  /** Runs `write`, which adds a file of `bytes`. Rejects with OverQuota where it does not fit, and with what `write` does. */
  async within(folder: string, quota: number | 'unlimited', bytes: number, write: () => Promise<void>): Promise<void> {
    if (quota === 'unlimited') {
      this.#sizes.delete(folder)
      return await write()
    }
    let size = await this.#size(folder, MEASURED_FOR_MS)
    const held = (): number => size.bytes + this.#underWay(folder)
    if (held() + bytes > quota) {
      size = await this.#size(folder, Math.max(FULL_AGAIN_MS, size.tookMs * MEASURING_PART))
    }
    if (held() + bytes > quota) throw new OverQuota(fullText(held(), bytes, quota))
    this.#writing.set(folder, this.#underWay(folder) + bytes)
    try {
      await write()
      // The newest: it may have been measured meanwhile, and then counts the file twice until the next time.
      const now = this.#sizes.get(folder)
      if (now !== undefined) now.bytes += bytes
    } finally {
      const rest = this.#underWay(folder) - bytes
      if (rest > 0) this.#writing.set(folder, rest)
      else this.#writing.delete(folder)
    }
  }

  #underWay(folder: string): number {
    return this.#writing.get(folder) ?? 0
  }

  async #size(folder: string, mostAgeMs: number): Promise<Size> {
    const known = this.#sizes.get(folder)
    if (known !== undefined && this.#system.clock.monotonic() - known.measuredAt < mostAgeMs) return known
    const under = this.#measuring.get(folder)
    if (under !== undefined) return await under
    const measuring = this.#measure(folder).finally(() => this.#measuring.delete(folder))
    this.#measuring.set(folder, measuring)
    return await measuring
  }

  /** Of the files in the folder itself; those in folders below it are not ours. */
  async #measure(folder: string): Promise<Size> {
    const { clock, disk } = this.#system
    const began = clock.monotonic()
    const files = await disk.list(folder)
    const bytes = files.reduce((sum, { isFolder, size }) => (isFolder ? sum : sum + size), 0)
    const measuredAt = clock.monotonic()
    const size = { bytes, measuredAt, tookMs: measuredAt - began }
    this.#sizes.set(folder, size)
    return size
  }
}

function fullText(held: number, bytes: number, quota: number): string {
  if (bytes > quota) {
    return `a message of ${bytes} bytes will never fit into the quota of ${quota} bytes: raise it with Set-SmtpFolder -DropDirectoryQuota`
  }
  return `the quota of ${quota} bytes is used up: the files there hold ${held} bytes, and this message needs ${bytes}. Take files away, or raise it with Set-SmtpFolder -DropDirectoryQuota`
}
