/** Things that are told once, and again only when they were mended in between. */
import { basename, dirname } from 'node:path'
import type { Log } from '../system/log.js'

/** Beyond this many nothing new is told until some of them have gone: a log that fills the disk helps nobody. */
const NOTICES_MAX = 1000

export class Notices {
  readonly #log: Log
  readonly #told = new Set<string>()
  #full = false

  constructor(log: Log) {
    this.#log = log
  }

  /** `subject`: what it is about, a path where there is one. */
  once(subject: string, level: 'warn' | 'error', text: string): void {
    if (this.#told.has(subject)) return
    if (this.#told.size < NOTICES_MAX) {
      this.#told.add(subject)
      this.#log[level](text)
    } else if (!this.#full) {
      this.#full = true
      this.#log.warn(`The Pickup folders hold more than ${NOTICES_MAX} files that cannot be taken: tidy them up.`)
    }
  }

  /** True when something was told about the subject. */
  forget(subject: string): boolean {
    const told = this.#told.delete(subject)
    if (told) this.#full = false
    return told
  }

  /** Forgets the files of a folder that are not in it any more. */
  retain(folder: string, names: ReadonlySet<string>): void {
    for (const subject of [...this.#told]) {
      if (dirname(subject) === folder && !names.has(basename(subject))) this.forget(subject)
    }
  }
}
