/** A protocol log that keeps its rows for a test. */
import type { ProtocolLog, ProtocolRow } from '../../server/smtp/protocol-row.js'

export class ProtocolRows implements ProtocolLog {
  enabled = true
  readonly rows: ProtocolRow[] = []

  write(row: ProtocolRow): void {
    this.rows.push(row)
  }

  /** `EHLO client.test 250`, for each row. */
  get lines(): readonly string[] {
    return this.rows.map(({ method, query, status }) => `${method ?? '-'}${query ?? ''} ${status}`.trim())
  }
}
