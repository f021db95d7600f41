/** `messageTrace.get`: the tracking log with filters. */
import type { MessageTraceGetParams, MessageTraceGetResult } from '../generated/methods.js'
import type { TraceFilter, TraceReader } from '../queue/trace-reader.js'
import { invalid } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import type { CustomHandlers } from './caller.js'
import { PAGE_CHARACTERS_MAX, PAGE_LIMIT_DEFAULT } from './pages.js'
import { mailServer } from './virtual-servers.js'
import { wildcard } from './wildcard.js'

export interface TraceParts {
  readonly settings: Pick<SettingsStore, 'current'>
  readonly traces: TraceReader
}

export function traceHandlers(parts: TraceParts): Pick<CustomHandlers, 'messageTrace.get'> {
  return { 'messageTrace.get': (params) => getTrace(params, parts) }
}

async function getTrace(params: MessageTraceGetParams, parts: TraceParts): Promise<MessageTraceGetResult> {
  const filter = traceFilter(params, parts)
  // Where a page ends is known to the reader alone: a page that is too long is read again, shorter.
  for (let limit = params.limit ?? PAGE_LIMIT_DEFAULT; ; limit = Math.ceil(limit / 2)) {
    const page = await parts.traces.read(filter, params.cursor, limit)
    if (limit === 1 || JSON.stringify(page.items).length <= PAGE_CHARACTERS_MAX) return page
  }
}

function traceFilter(params: MessageTraceGetParams, parts: TraceParts): TraceFilter {
  const { identity, start, end, eventId, sender, recipient, internetMessageId } = params
  const virtualServer = mailServer(parts.settings.current, params.virtualServer)
  if (start !== undefined && end !== undefined && moment(start, '/start') > moment(end, '/end')) {
    throw invalid([{ pointer: '/start', problem: `${start} is later than the end, ${end}: nothing lies between them` }])
  }
  return {
    ...(identity === undefined ? {} : { identity: identity.toUpperCase() }),
    ...(virtualServer === undefined ? {} : { virtualServer }),
    ...(start === undefined ? {} : { startMs: moment(start, '/start') }),
    ...(end === undefined ? {} : { endMs: moment(end, '/end') }),
    ...(eventId === undefined ? {} : { eventIds: new Set(eventId) }),
    ...(sender === undefined ? {} : { sender: sender === '<>' ? isNullSender : wildcard(sender) }),
    ...(recipient === undefined ? {} : { recipient: wildcard(recipient) }),
    ...(internetMessageId === undefined ? {} : { internetMessageId }),
  }
}

/** However it is written. */
function isNullSender(sender: string): boolean {
  return sender === '' || sender === '<>'
}

/** Milliseconds since 1970. RFC 3339 allows a second 60, which no clock here has. */
export function moment(text: string, pointer: string): number {
  const milliseconds = Date.parse(text.toUpperCase())
  if (Number.isNaN(milliseconds))
    throw invalid([{ pointer, problem: `${JSON.stringify(text)} is no moment of this clock` }])
  return milliseconds
}
