/** Wall time as text, by arithmetic alone: a Date would read the machine's clock and zone where it is used wrongly. */

const DAY_MS = 86_400_000

/** RFC 3339 in UTC with milliseconds, from milliseconds since 1970 as `Clock.now` gives them. */
export function isoTime(milliseconds: number): string {
  const whole = Math.floor(milliseconds)
  const day = Math.floor(whole / DAY_MS)
  const rest = whole - day * DAY_MS
  const hours = digits(Math.floor(rest / 3_600_000), 2)
  const minutes = digits(Math.floor(rest / 60_000) % 60, 2)
  const seconds = digits(Math.floor(rest / 1000) % 60, 2)
  return `${isoDate(day)}T${hours}:${minutes}:${seconds}.${digits(rest % 1000, 3)}Z`
}

/** The date of a day since 1970 in the Gregorian calendar; years begin in March, so that a leap day is the last. */
function isoDate(day: number): string {
  const fromMarch0000 = day + 719_468
  const era = Math.floor(fromMarch0000 / 146_097)
  const dayOfEra = fromMarch0000 - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(dayOfMonth, 2)}`
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0')
}
