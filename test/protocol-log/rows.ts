/** Rows, settings and a writer for the tests of the protocol log. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Flag } from '../../server/protocol-log/fields.js'
import { type LoggingSettings, ProtocolLogWriter } from '../../server/protocol-log/writer.js'
import type { ProtocolRow } from '../../server/smtp/protocol-row.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import type { ZoneOffset } from '../../server/system/zone.js'
import { ManualClock } from '../support/clock.js'
import { type ListLog, listLog } from '../support/log.js'

export const allFlags: readonly Flag[] = [
  ...([
    'Date',
    'Time',
    'ClientIp',
    'UserName',
    'SiteName',
    'ComputerName',
    'ServerIp',
    'ServerPort',
    'Method',
  ] as const),
  ...(['UriStem', 'UriQuery', 'HttpStatus', 'HttpSubStatus', 'Win32Status', 'BytesSent', 'BytesRecv'] as const),
  ...(['TimeTaken', 'ProtocolVersion', 'Host', 'UserAgent', 'Cookie', 'Referer'] as const),
]

/** A row that is as usual but for what is given. */
export function inboundRow(given: Partial<ProtocolRow>): ProtocolRow {
  return {
    atMs: Date.UTC(2026, 0, 31, 12, 0, 1, 500),
    remoteAddress: '192.0.2.17',
    userName: 'client.test',
    localAddress: '127.0.0.1',
    port: 0,
    method: 'MAIL',
    query: ' FROM:<a@client.test>',
    status: 250,
    bytesSent: 40,
    bytesReceived: 20,
    timeTakenMs: 3,
    ...given,
  }
}

export interface Writing {
  readonly writer: ProtocolLogWriter
  readonly clock: ManualClock
  readonly log: ListLog
  readonly folder: string
  change(changes: Partial<LoggingSettings>): void
  /** A row of now with this query. */
  row(query: string): void
  /** Writes rows of now, and what waits. */
  put(...queries: readonly string[]): Promise<void>
  text(name: string): string
  /** The queries in a file, in order. */
  queries(name: string): readonly string[]
}

export function writing(
  root: string,
  given: { readonly disk?: Disk; readonly zone?: ZoneOffset; readonly clock?: ManualClock } = {},
): Writing {
  const clock = given.clock ?? new ManualClock()
  const log = listLog()
  let settings: LoggingSettings = {
    enabled: true,
    logFilePeriod: 'Daily',
    logFileTruncateSize: 65_536,
    logFileLocaltimeRollover: false,
    logExtFileFlags: ['Date', 'Time', 'ClientIp', 'UserName', 'Method', 'UriQuery', 'HttpStatus'],
    logFileDirectory: root,
    maxAge: 'P30D',
    maxDirectorySize: 1024 * 1024 * 1024,
  }
  const writer = new ProtocolLogWriter({
    clock,
    log,
    disk: given.disk ?? systemDisk,
    zone: given.zone ?? (() => 0),
    computerName: 'RELAY1',
    virtualServer: '1',
    settings: () => settings,
  })
  const folder = join(root, 'SMTPSVC1')
  const text = (name: string): string => readFileSync(join(folder, name), 'latin1')
  const row = (query: string): void => writer.write(inboundRow({ atMs: clock.now(), query }))
  return {
    writer,
    clock,
    log,
    folder,
    change: (changes) => {
      settings = { ...settings, ...changes }
    },
    row,
    put: async (...queries) => {
      for (const query of queries) row(query)
      await writer.flush()
    },
    text,
    queries: (name) =>
      text(name)
        .split('\r\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(' ').at(-2) ?? ''),
  }
}
