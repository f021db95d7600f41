import type { Outcome, QueuedMessage } from '../queue/work.js'
import type { DeliverSettingsOf } from './deliver-settings.js'

/** Whether a message has passed more hosts than the settings of its virtual server allow. */
export function hopsExceeded({ envelope }: QueuedMessage, settings: DeliverSettingsOf): boolean {
  const limit = settings(envelope.virtualServer)?.delivery.hopCount
  return limit !== undefined && envelope.hops > limit
}

/** A message that goes in a circle fails without an attempt (RFC 5321 section 6.3). */
export function circling({ envelope }: QueuedMessage): Outcome {
  const text = `the message has passed ${envelope.hops} hosts, more than the hop count of the settings: it goes in a circle`
  return { kind: 'failed', error: { stage: 'Data', text, enhanced: '5.4.6' } }
}
