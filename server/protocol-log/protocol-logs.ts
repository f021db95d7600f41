/** The protocol log of each virtual server, and the reader of all of them. */
import type { ProtocolLog } from '../smtp/protocol-row.js'
import { createProtocolLogReader, type ProtocolLogReader } from './reader.js'
import { type LoggingSettings, ProtocolLogWriter, type WriterParts } from './writer.js'

export interface ProtocolLogsParts extends Omit<WriterParts, 'virtualServer' | 'settings'> {
  /** Of a virtual server, asked at each use. */
  readonly settings: (virtualServer: string) => LoggingSettings
}

export class ProtocolLogs {
  readonly #parts: ProtocolLogsParts
  readonly #logs = new Map<string, ProtocolLogWriter>()
  readonly reader: ProtocolLogReader

  constructor(parts: ProtocolLogsParts) {
    this.#parts = parts
    this.reader = createProtocolLogReader({
      disk: parts.disk,
      folder: (virtualServer) => this.#log(virtualServer).folder,
      flush: (virtualServer) => this.#log(virtualServer).flush(),
    })
  }

  /** One and the same at each call. */
  of(virtualServer: string): ProtocolLog {
    return this.#log(virtualServer)
  }

  /** Writes what is waiting. Never rejects. */
  async close(): Promise<void> {
    await Promise.all([...this.#logs.values()].map((log) => log.close()))
  }

  #log(virtualServer: string): ProtocolLogWriter {
    const found = this.#logs.get(virtualServer)
    if (found !== undefined) return found
    const settings = (): LoggingSettings => this.#parts.settings(virtualServer)
    const log = new ProtocolLogWriter({ ...this.#parts, virtualServer, settings })
    this.#logs.set(virtualServer, log)
    return log
  }
}
