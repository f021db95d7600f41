/** Wall time as text, always in UTC. */

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * `Tue, 24 Nov 2026 03:04:56 +0000` (RFC 5322 section 3.3) for wall time in milliseconds since 1970. The day is not
 * padded, as in IIS.
 */
export function formatDate(milliseconds: number): string {
  const date = new Date(milliseconds)
  const time = date.toISOString().slice(11, 19)
  return `${weekdays[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} ${time} +0000`
}

/** RFC 3339 with milliseconds: `2026-11-24T03:04:56.789Z`. */
export function isoTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
