/**
 * The files of a protocol log, named as IIS named them: exYYMMDDHH.log, exYYMMDD.log, exYYMMWW.log, exYYMM.log and
 * extendN.log. A file that would grow too large goes on in exYYMMDD.2.log, which IIS did not have. Pure.
 */
import type { ZoneOffset } from '../system/zone.js'

export type Period = 'Hourly' | 'Daily' | 'Weekly' | 'Monthly' | 'MaxSize'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** Numbers beyond are none of ours. */
const NUMBER_MAX = 999_999

const DATED = /^ex(?:\d{4}|\d{6}|\d{8})(?:\.([1-9]\d{0,5}))?\.log$/
const NUMBERED = /^extend([1-9]\d{0,5})\.log$/

/** Whether a name is one that this log could have written, or IIS: only such files are read and deleted. */
export function isLogName(name: string): boolean {
  const [, part] = DATED.exec(name) ?? []
  return part === undefined ? DATED.test(name) || NUMBERED.test(name) : part !== '1'
}

/** What stands between `ex` and the end in the name of the file for a wall time; empty for MaxSize. */
export function periodText(period: Period, wallMs: number, zone: ZoneOffset): string {
  const local = new Date(Math.max(0, wallMs + zone(wallMs) * MINUTE_MS))
  switch (period) {
    case 'Hourly':
      return `${day(local)}${two(local.getUTCHours())}`
    case 'Daily':
      return day(local)
    case 'Weekly': {
      // The week is that of its Sunday, also in the next month: one file a week.
      const sunday = new Date(Math.max(0, local.getTime() - local.getUTCDay() * DAY_MS))
      return `${month(sunday)}${two(Math.floor((sunday.getUTCDate() - 1) / 7) + 1)}`
    }
    case 'Monthly':
      return month(local)
    case 'MaxSize':
      return ''
  }
}

function month(date: Date): string {
  return `${two(date.getUTCFullYear() % 100)}${two(date.getUTCMonth() + 1)}`
}

function day(date: Date): string {
  return `${month(date)}${two(date.getUTCDate())}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** The name of a part, from 1, of a period; of MaxSize the part is the number of the file. */
export function fileName(period: string, part: number): string {
  if (period === '') return `extend${part}.log`
  return part === 1 ? `ex${period}.log` : `ex${period}.${part}.log`
}

/** The last part of a period among the names of a folder; 1 when there is none. */
export function lastPart(period: string, names: readonly string[]): number {
  const parts = names.map((name) => {
    if (period === '') return Number(NUMBERED.exec(name)?.[1] ?? 0)
    const [, part = '1'] = name.startsWith(`ex${period}.`) ? (DATED.exec(name) ?? ['', '0']) : ['', '0']
    return Number(part)
  })
  return Math.min(Math.max(1, ...parts), NUMBER_MAX)
}
