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
import { readPage } from './pages.js'
import { timeFilter } from './times.js'
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
  return await readPage(params.limit, (limit) => read(params, filter, limit, parts))
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
  return {
    virtualServers: shownServers(settings.current, params.virtualServer),
    ...timeFilter(params),
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
