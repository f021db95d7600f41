/** Doubles of what the methods of sessions and counters act on. */
import type { SessionFacts, Sessions } from '../../server/control/client-sessions.js'
import { Counters } from '../../server/metrics/counters.js'
import { Statistics } from '../../server/metrics/statistics.js'
import { Traffic } from '../../server/metrics/traffic.js'
import type { ManualClock } from './clock.js'

export const someSession: SessionFacts = {
  identity: '1-1',
  virtualServer: '1',
  remoteAddress: '192.0.2.7',
  remotePort: 50_000,
  localAddress: '192.0.2.1',
  localPort: 25,
  heloName: 'printer.contoso.com',
  authenticatedAs: undefined,
  tls: 'TLSv1.3',
  state: 'Idle',
  lastCommand: 'NOOP',
  messageCount: 2,
  bytesReceived: 4096,
  sinceMs: Date.UTC(2026, 0, 31, 10),
}

/** Sessions in memory: one ends at once when it is told so. */
export class MemorySessions implements Sessions {
  open: SessionFacts[] = [someSession]

  list(): readonly SessionFacts[] {
    return this.open
  }

  disconnect(identity: string): SessionFacts | undefined {
    const found = this.open.find((one) => one.identity === identity)
    this.open = this.open.filter((one) => one !== found)
    return found
  }
}

/** The real counters, of a relay that has done nothing. */
export function memoryStatistics(clock: ManualClock): Statistics {
  return new Statistics({
    clock,
    counters: new Counters(),
    inbound: new Traffic(),
    outbound: new Traffic(),
    lengths: { count: async () => new Map() },
    virtualServers: () => ['1'],
    connectionsOf: () => 0,
  })
}
