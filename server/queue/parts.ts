/** What the parts of the queue share. */
import type { System } from '../system/system.js'
import type { BodyFiles } from './body-files.js'
import type { Budget } from './budget.js'
import type { Gate } from './gate.js'
import type { Ids } from './ids.js'
import type { Pending } from './pending.js'
import type { Reporter } from './reporter.js'
import type { Store } from './store.js'
import type { Timing } from './timing.js'
import type { UnderWay } from './under-way.js'
import type { Watching } from './watchdog.js'

export interface Parts {
  readonly system: Pick<System, 'clock' | 'disk' | 'log'> & Partial<Watching>
  readonly store: Store
  readonly files: BodyFiles
  readonly budget: Budget
  readonly timing: Timing
  readonly reporter: Reporter
  readonly ids: Ids
  readonly pending: Pending
  readonly gate: Gate
  readonly underWay: UnderWay
  /** There are new events in the store's outbox. */
  readonly wakeTrace: () => void
}
