/** Everything outside the process, in one argument: handed down from main.ts, or replaced by a simulated world. */
import type { Clock } from './clock.js'
import type { Disk } from './disk.js'
import type { Log } from './log.js'
import type { Network } from './network.js'
import type { Random } from './random.js'
import type { Resolver } from './resolver.js'
import type { Seal } from './seal.js'

export interface System {
  readonly clock: Clock
  readonly disk: Disk
  readonly network: Network
  readonly random: Random
  readonly resolver: Resolver
  readonly log: Log
  /** What encrypts secrets on the disk; absent where the system has no key for it. */
  readonly seal?: Seal
  /** The name of this machine, as far as it knows. */
  readonly hostName: string
}
