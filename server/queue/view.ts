/** The seam between the queue and the Queue folder, a view for people. */
import type { QueuedMessage } from './work.js'

export interface QueueView {
  /** A message has changed: it was deferred, held, released, or some of its recipients have left. Cheap; the work is done later. */
  changed(message: QueuedMessage): void
  /** A message has left the queue. */
  gone(message: QueuedMessage): void
}
