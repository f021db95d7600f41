/** What the control methods ask of whoever delivers. */
import type { Queue } from '../generated/reports.js'
import type { DeliveryError } from '../queue/envelope.js'
import type { QueuedMessage } from '../queue/work.js'

/** Why a route does not take mail now. */
export interface RouteTrouble {
  readonly error: DeliveryError
  /** Wall time of the next try, milliseconds; absent when none is planned. */
  readonly nextRetryMs?: number
}

export interface Queues {
  /** The identity of the queue that a recipient is in, by the settings of now: `1\\smtp.example.com`. */
  queueOf(message: QueuedMessage, n: number): string
  /**
   * The queues of these messages, sorted by identity, and those without a message that are held or whose next hop has
   * failed.
   */
  list(messages: Iterable<QueuedMessage>): readonly Queue[]
  /** Why the route of a recipient does not take mail; undefined while it does. The recipient's own state is beside it. */
  routeError(message: QueuedMessage, n: number): RouteTrouble | undefined
  /**
   * Ends the back-off of a queue's route: the next attempt begins at once. False when no route of that identity is known,
   * which does not say that the queue has no messages: they may wait on schedules of their own.
   */
  retry(identity: string): boolean
  /** Looks again at everything that waits: for use when a hold on a queue has ended. */
  wake(): void
}
