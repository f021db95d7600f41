/** `messageTrace.get`: the tracking log with filters. */
import type { MessageTraceGetParams, MessageTraceGetResult } from '../generated/methods.js'
import type { TraceFilter, TraceReader } from '../queue/trace-reader.js'
import type { SettingsStore } from '../settings/store.js'
import type { CustomHandlers } from './caller.js'
import { readPage } from './pages.js'
import { timeFilter } from './times.js'
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
  return await readPage(params.limit, (limit) => parts.traces.read(filter, params.cursor, limit))
}

function traceFilter(params: MessageTraceGetParams, parts: TraceParts): TraceFilter {
  const { identity, eventId, sender, recipient, internetMessageId } = params
  const virtualServer = mailServer(parts.settings.current, params.virtualServer)
  return {
    ...(identity === undefined ? {} : { identity: identity.toUpperCase() }),
    ...(virtualServer === undefined ? {} : { virtualServer }),
    ...timeFilter(params),
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
