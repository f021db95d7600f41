/** The real disk and randomness, and a log that is kept: what most tests stand on. */
import { systemDisk } from '../../server/system/disk.js'
import type { Log } from '../../server/system/log.js'
import { systemRandom } from '../../server/system/random.js'
import { ManualClock } from './clock.js'

export interface KeptLog extends Log {
  /** `level message {fields}` for each entry. */
  readonly lines: string[]
}

export function keptLog(): KeptLog {
  const lines: string[] = []
  const write = (level: string) => (message: string, fields?: Readonly<Record<string, unknown>>) => {
    lines.push(`${level} ${message}${fields === undefined ? '' : ` ${JSON.stringify(fields)}`}`)
  }
  return { lines, info: write('info'), warn: write('warn'), error: write('error') }
}

export function testSystem(clock = new ManualClock()) {
  return { clock, disk: systemDisk, random: systemRandom, log: keptLog() }
}
