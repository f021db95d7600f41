/** The queues as administrators see them: what waits for one next hop of one virtual server. */
import type { Queue } from '../generated/reports.js'
import type { DeliveryError } from '../queue/envelope.js'
import type { QueuedMessage } from '../queue/work.js'

export interface Queues {
  queueOf(message: QueuedMessage, n: number): string
  list(messages: Iterable<QueuedMessage>): readonly Queue[]
  retry(identity: string): boolean
  wake(): void
  routeError(message: QueuedMessage, n: number): { error: DeliveryError; nextTryMs: number } | undefined
}
