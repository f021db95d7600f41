/**
 * Durations as settings have them: ISO 8601 in days, hours, minutes and whole seconds, for example PT15M or P2D.
 * Months and years are left out because their length varies, weeks because they stand alone in ISO 8601.
 */

const form = /^P(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** The length in milliseconds; undefined when the text is no such duration. */
export function parseDuration(text: string): number | undefined {
  const parts = form.exec(text)
  if (parts === null || text.endsWith('P') || text.endsWith('T')) return undefined
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = parts
  const length = Number(days) * day + Number(hours) * hour + Number(minutes) * minute + Number(seconds) * second
  return Number.isSafeInteger(length) ? length : undefined
}

/** The shortest text for a length in milliseconds; parts of a second are cut off. Zero is PT0S. */
export function formatDuration(milliseconds: number): string {
  let rest = Math.max(0, Math.trunc(milliseconds / second)) * second
  const take = (unit: number, letter: string): string => {
    const count = Math.trunc(rest / unit)
    rest -= count * unit
    return count === 0 ? '' : `${count}${letter}`
  }
  const days = take(day, 'D')
  const time = take(hour, 'H') + take(minute, 'M') + take(second, 'S')
  if (days === '' && time === '') return 'PT0S'
  return time === '' ? `P${days}` : `P${days}T${time}`
}
