/** `protocolLog.get`: the protocol log with filters. */
import type { ProtocolLogGetParams, ProtocolLogGetResult } from '../generated/methods.js'
import type { ProtocolLogEntry } from '../generated/reports.js'
import { CursorUnknown } from '../protocol-log/cursor.js'
import type { ProtocolLogFilter, ProtocolLogPage, ProtocolLogReader } from '../protocol-log/reader.js'
import { invalid } from '../settings/refusal.js'
import type { SettingsStore } from '../settings/store.js'
import { addressPolicy, isAllowed } from '../smtp/address-lists.js'
import { plainNetwork } from '../smtp/networks.js'
import type { CustomHandlers } from './caller.js'
import { PAGE_CHARACTERS_MAX, PAGE_LIMIT_DEFAULT } from './pages.js'
import { moment } from './times.js'
import { shownServers } from './virtual-servers.js'

export interface ProtocolLogParts {
  readonly settings: Pick<SettingsStore, 'current'>
  readonly protocolLogs: ProtocolLogReader
}

export function protocolLogHandlers(parts: ProtocolLogParts): Pick<CustomHandlers, 'protocolLog.get'> {
  return { 'protocolLog.get': (params) => getRows(params, parts) }
}

async function getRows(params: ProtocolLogGetParams, parts: ProtocolLogParts): Promise<ProtocolLogGetResult> {
  const filter = filterOf(params, parts)
  // Where a page ends is known to the reader alone: a page that is too long is read again, shorter.
  for (let limit = params.limit ?? PAGE_LIMIT_DEFAULT; ; limit = Math.ceil(limit / 2)) {
    const page = await read(params, filter, limit, parts)
    if (limit === 1 || JSON.stringify(page.items).length <= PAGE_CHARACTERS_MAX) return page
  }
}

async function read(
  { cursor, last }: ProtocolLogGetParams,
  filter: ProtocolLogFilter,
  limit: number,
  { protocolLogs }: ProtocolLogParts,
): Promise<ProtocolLogPage> {
  try {
    return await protocolLogs.read(filter, cursor, limit, last)
  } catch (error) {
    if (error instanceof CursorUnknown) throw invalid([{ pointer: '/cursor', problem: error.message }])
    throw error
  }
}

function filterOf(params: ProtocolLogGetParams, { settings }: ProtocolLogParts): ProtocolLogFilter {
  const { start, end } = params
  const startMs = start === undefined ? undefined : moment(start, '/start')
  const endMs = end === undefined ? undefined : moment(end, '/end')
  if (startMs !== undefined && endMs !== undefined && startMs > endMs) {
    throw invalid([{ pointer: '/start', problem: `${start} is later than the end, ${end}: nothing lies between them` }])
  }
  return {
    virtualServers: shownServers(settings.current, params.virtualServer),
    ...(startMs === undefined ? {} : { startMs }),
    ...(endMs === undefined ? {} : { endMs }),
    fits: fitting(params),
  }
}

function fitting({ clientIp, command, status, direction }: ProtocolLogGetParams): (row: ProtocolLogEntry) => boolean {
  const commands = command === undefined ? undefined : new Set(command.map((one) => one.toUpperCase()))
  const statuses = status === undefined ? undefined : new Set(status)
  const address = clientIp === undefined ? undefined : (plainNetwork(clientIp) ?? clientIp)
  const network =
    address === undefined ? undefined : addressPolicy({ mode: 'OnlyListed', grant: [{ address }], deny: [] })
  return (row) =>
    (direction === undefined || row.direction === direction) &&
    (statuses === undefined || (row.status !== undefined && statuses.has(row.status))) &&
    (commands === undefined || (row.command !== undefined && commands.has(row.command.toUpperCase()))) &&
    (network === undefined || row.clientIp === address || isAllowed(network, row.clientIp) === true)
}
