/** Reads the tracking log. */
import type { TraceEvent } from '../generated/reports.js'

export interface TraceFilter {
  readonly identity?: string
  readonly virtualServer?: string
  readonly startMs?: number
  readonly endMs?: number
  readonly eventIds?: ReadonlySet<string>
  readonly sender?: (s: string) => boolean
  readonly recipient?: (s: string) => boolean
  readonly internetMessageId?: string
}

export interface TraceReader {
  read(
    filter: TraceFilter,
    after: string | undefined,
    limit: number,
  ): Promise<{ items: readonly TraceEvent[]; cursor?: string }>
}
