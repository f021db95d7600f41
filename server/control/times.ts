/** The params `start` and `end` of methods that read logs. */
import { invalid } from '../settings/refusal.js'

/** Milliseconds of wall time. Throws `invalid` when nothing lies between them. */
export function timeFilter({ start, end }: { readonly start?: string; readonly end?: string }): {
  readonly startMs?: number
  readonly endMs?: number
} {
  if (start !== undefined && end !== undefined && moment(start, '/start') > moment(end, '/end')) {
    throw invalid([{ pointer: '/start', problem: `${start} is later than the end, ${end}: nothing lies between them` }])
  }
  return {
    ...(start === undefined ? {} : { startMs: moment(start, '/start') }),
    ...(end === undefined ? {} : { endMs: moment(end, '/end') }),
  }
}

/** Milliseconds since 1970. RFC 3339 allows a second 60, which no clock here has. */
function moment(text: string, pointer: string): number {
  const milliseconds = Date.parse(text.toUpperCase())
  if (Number.isNaN(milliseconds))
    throw invalid([{ pointer, problem: `${JSON.stringify(text)} is no moment of this clock` }])
  return milliseconds
}
