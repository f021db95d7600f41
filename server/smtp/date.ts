/** Dates of mail (RFC 5322 section 3.3), always in UTC. */

const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const dayMs = 86_400_000

/** `Tue, 24 Nov 2026 03:04:56 +0000` for wall time in milliseconds since 1970. The day is not padded, as in IIS. */
export function formatDate(milliseconds: number): string {
  const days = Math.floor(milliseconds / dayMs)
  const seconds = Math.floor((milliseconds - days * dayMs) / 1000)
  const { year, month, day } = civilDate(days)
  const time = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const clock = time.map((part) => String(part).padStart(2, '0')).join(':')
  return `${weekdays[((days % 7) + 7) % 7]}, ${day} ${months[month - 1]} ${year} ${clock} +0000`
}

/** Gregorian date of a day counted from 1 January 1970; eras of 400 years that begin on 1 March. */
function civilDate(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}
