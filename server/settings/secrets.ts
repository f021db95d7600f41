/**
 * secrets.json under the root (mode 0600): what people set and nobody is shown. Each part of the relay has a section of its
 * own; sections that this version does not know are kept.
 */
import { join } from 'node:path'
import type { Disk } from '../system/disk.js'
import { deepFreeze } from './freeze.js'
import { Refusal } from './refusal.js'

/** Far above what the users that a relay may have need. */
export const SECRETS_BYTES_MAX = 16 * 1024 * 1024
const FORMAT = 1

/** secrets.json cannot be used: what to tell people. Nothing of what it holds is in the text. */
export class SecretsProblem extends Error {
  constructor(path: string, problem: string) {
    super(`${path} ${problem}: put it back from a backup, or delete it and set every password again.`)
    this.name = 'SecretsProblem'
  }
}

export function secretsPath(root: string): string {
  return join(root, 'secrets.json')
}

type Sections = Readonly<Record<string, unknown>>

export class Secrets {
  readonly #disk: Disk
  readonly #path: string
  #sections: Sections
  #last: Promise<unknown> = Promise.resolve()

  private constructor(disk: Disk, path: string, sections: Sections) {
    this.#disk = disk
    this.#path = path
    this.#sections = deepFreeze(sections)
  }

  /** A file that is not there holds nothing. Rejects with SecretsProblem, or the disk's error. */
  static async load(disk: Disk, root: string): Promise<Secrets> {
    const path = secretsPath(root)
    const info = await disk.info(path)
    if (info === undefined) return new Secrets(disk, path, {})
    if (!info.plain) throw new SecretsProblem(path, 'is no plain file')
    if (info.size > SECRETS_BYTES_MAX) throw new SecretsProblem(path, `is larger than ${SECRETS_BYTES_MAX} bytes`)
    const { format, ...sections } = parse(path, await disk.read(path))
    if (format !== FORMAT) throw new SecretsProblem(path, `does not have format ${FORMAT}`)
    return new Secrets(disk, path, sections)
  }

  /** Frozen. Whoever owns the section knows its shape and checks it. */
  section(name: string): unknown {
    return this.#sections[name]
  }

  /**
   * Makes a section anew after the changes before it; durable before it is in effect. Rejects with what `edit` throws, or
   * with Refusal `unavailable` (the disk); then nothing was changed.
   */
  change(name: string, edit: (before: unknown) => unknown): Promise<void> {
    const turn = this.#last.then(() => this.#change(name, edit))
    this.#last = turn.catch(() => undefined)
    return turn
  }

  async #change(name: string, edit: (before: unknown) => unknown): Promise<void> {
    const sections = { ...this.#sections, [name]: edit(this.#sections[name]) }
    try {
      await this.#disk.replace(this.#path, `${JSON.stringify({ format: FORMAT, ...sections }, undefined, 2)}\n`)
    } catch (error) {
      const text = error instanceof Error ? error.message : String(error)
      throw new Refusal('unavailable', `${this.#path} could not be written, and nothing was changed: ${text}`)
    }
    this.#sections = deepFreeze(sections)
  }
}

/** The parser's own message would repeat a piece of the file. */
function parse(path: string, bytes: Buffer): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new SecretsProblem(path, 'is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SecretsProblem(path, 'holds no object')
  }
  return value as Record<string, unknown>
}
