/**
 * secrets.json under the root (mode 0600, and encrypted where the system has a key for it): what people set and nobody is
 * shown. Each kind of secret has a section of its own with one owner, who knows its shape; sections that this version does
 * not know are kept.
 */
import { join } from 'node:path'
import type { Disk } from '../system/disk.js'
import type { Seal } from '../system/seal.js'
import { deepFreeze } from './freeze.js'
import { isSealed, sealedText, unsealed } from './sealed.js'

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

/** Above this it is not ours: as many users as there may be, with their comments, are less, also in base64. */
const SECRETS_BYTES_MAX = 24 * 1024 * 1024

export type Sections = Readonly<Record<string, unknown>>

/** The file as it is on the disk; its owners write through this one object, one after another. */
export class SecretsFile {
  readonly #disk: Disk
  readonly #path: string
  readonly #seal: Seal | undefined
  #sections: Sections = {}
  /** Whether the disk has it in plain text. */
  #plain = false
  #last: Promise<unknown> = Promise.resolve()

  /** Of a root that has no such file yet. `seal`: what encrypts it; without one it is plain text. */
  constructor(disk: Disk, root: string, seal?: Seal) {
    this.#disk = disk
    this.#path = secretsPath(root)
    this.#seal = seal
  }

  /** Changes nothing on the disk. Rejects with SecretsDamaged, SecretsSealed, or the disk's error. */
  static async load(disk: Disk, root: string, seal?: Seal): Promise<SecretsFile> {
    const file = new SecretsFile(disk, root, seal)
    const found = await read(disk, file.#path, seal)
    file.#sections = deepFreeze(found.sections)
    file.#plain = found.plain
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
   * Encrypts a file that was written in plain text, where there is a key now. To be called by the one relay of this root.
   * True: it was done. Rejects as `change` does.
   */
  async protect(): Promise<boolean> {
    if (!this.#plain || this.#seal === undefined) return false
    await this.change(() => ({}))
    return true
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
    const text = this.#text(sections)
    try {
      await this.#disk.replace(this.#path, text)
    } catch (error) {
      // The rename may have worked and only its sync failed: then the file would hold what is not in effect.
      await this.#disk.replace(this.#path, this.#text(before)).catch(() => undefined)
      throw error
    }
    this.#sections = deepFreeze(sections)
    this.#plain = this.#seal === undefined
  }

  #text(sections: Sections): string {
    const text = `${JSON.stringify(sections, null, 2)}\n`
    return this.#seal === undefined ? text : sealedText(text, this.#seal)
  }
}

interface Found {
  readonly sections: Record<string, unknown>
  readonly plain: boolean
}

async function read(disk: Disk, path: string, seal: Seal | undefined): Promise<Found> {
  const info = await disk.info(path)
  if (info === undefined) return { sections: {}, plain: false }
  if (!info.plain) throw new SecretsDamaged(path, 'is no plain file')
  if (info.size > SECRETS_BYTES_MAX) throw new SecretsDamaged(path, `is too large to be the relay's`)
  const damaged = () => new SecretsDamaged(path, 'cannot be read as the relay wrote it')
  const file = parsed(await disk.read(path))
  if (file === undefined) throw damaged()
  if (!isSealed(file)) return { sections: file, plain: true }
  const opened = unsealed(file, seal, path)
  const sections = opened === undefined ? undefined : parsed(opened)
  if (sections === undefined) throw damaged()
  return { sections, plain: false }
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
