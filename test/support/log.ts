/** A log that a test reads. */
import type { Log } from '../../server/system/log.js'

export interface ListLog extends Log {
  /** `warn The disk is full`, in order. */
  readonly lines: string[]
}

export function listLog(): ListLog {
  const lines: string[] = []
  const add = (level: string) => (message: string) => void lines.push(`${level} ${message}`)
  return { lines, info: add('info'), warn: add('warn'), error: add('error') }
}
