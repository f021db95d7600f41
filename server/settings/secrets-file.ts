/**
 * secrets.json under the root (mode 0600): what people set and nobody is shown. Each kind of secret has a section of its own
 * with one owner, who knows its shape; sections that this version does not know are kept.
 */
import { join } from 'node:path'
import type { Disk } from '../system/disk.js'
import { deepFreeze } from './freeze.js'

/** secrets.json cannot be used. The text names no part of what it holds. */
export class SecretsDamaged extends Error {
  constructor(path: string, problem: string) {
    super(`${path} ${problem}. Put it back from a copy, or delete it and set the passwords again.`)
    this.name = 'SecretsDamaged'
  }
}

export function secretsPath(root: string): string {
  return join(root, 'secrets.json')
}

/** Above this it is not ours. */
const SECRETS_BYTES_MAX = 16 * 1024 * 1024

export type Sections = Readonly<Record<string, unknown>>

/** The file as it is on the disk; its owners write through this one object, one after another. */
export class SecretsFile {
  readonly #disk: Disk
  readonly #path: string
  #sections: Sections = {}
  #last: Promise<unknown> = Promise.resolve()

  /** Of a root that has no such file yet. */
  constructor(disk: Disk, root: string) {
    this.#disk = disk
    this.#path = secretsPath(root)
  }

  /** Rejects with SecretsDamaged, or the disk's error. */
  static async load(disk: Disk, root: string): Promise<SecretsFile> {
    const file = new SecretsFile(disk, root)
    file.#sections = deepFreeze(await read(disk, file.#path))
    return file
  }

  /** Frozen. */
  section(name: string): unknown {
    return this.#sections[name]
  }

  /** A section is not what its owner writes. */
  damaged(): SecretsDamaged {
    return new SecretsDamaged(this.#path, 'cannot be read as the relay wrote it')
  }

  /**
   * Writes sections anew after the changes before; durable before it is in effect. Rejects with what `edit` throws, or with
   * the disk's error; then nothing was changed.
   */
  change(edit: (before: Sections) => Sections): Promise<void> {
    const turn = this.#last.then(() => this.#change(edit))
    this.#last = turn.catch(() => undefined)
    return turn
  }

  /** Resolves when the changes so far are done. Never rejects. */
  async settled(): Promise<void> {
    await this.#last
  }

  async #change(edit: (before: Sections) => Sections): Promise<void> {
    const before = this.#sections
    const sections = { ...before, ...edit(before) }
    try {
      await this.#disk.replace(this.#path, textOf(sections))
    } catch (error) {
      // The rename may have worked and only its sync failed: then the file would hold what is not in effect.
      await this.#disk.replace(this.#path, textOf(before)).catch(() => undefined)
      throw error
    }
    this.#sections = deepFreeze(sections)
  }
}

async function read(disk: Disk, path: string): Promise<Record<string, unknown>> {
  const info = await disk.info(path)
  if (info === undefined) return {}
  if (!info.plain) throw new SecretsDamaged(path, 'is no plain file')
  if (info.size > SECRETS_BYTES_MAX) throw new SecretsDamaged(path, `is too large to be the relay's`)
  const sections = parsed(await disk.read(path))
  if (sections === undefined) throw new SecretsDamaged(path, 'cannot be read as the relay wrote it')
  return sections
}

/** The parser's own message would repeat a piece of the file. */
function parsed(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

function textOf(sections: Sections): string {
  return `${JSON.stringify(sections, null, 2)}\n`
}
