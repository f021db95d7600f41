/** The seam between the queue, which decides that a recipient has failed, and whoever words the report (report/). */
import type { DeliveryError, Draft, Envelope, EnvelopeRecipient } from './envelope.js'
import type { Body } from './work.js'

/** A recipient that leaves the queue undelivered. */
export interface Failure {
  readonly recipient: EnvelopeRecipient
  readonly error: DeliveryError
  /** `failed`: the next hop said never. `expired`: given up after the expiration timeout. `removed`: by an administrator. */
  readonly cause: 'failed' | 'expired' | 'removed'
}

export interface BounceRequest {
  /** Of the message that failed. Its sender is not the null sender. */
  readonly envelope: Envelope
  readonly failures: readonly Failure[]
  /** The first bytes of the original, at least its header up to `REPORT_ORIGINAL_BYTES`. */
  readonly original: Buffer
  /** True when `original` is all of it. */
  readonly whole: boolean
  /** The id that the report will have. */
  readonly id: string
  /** Wall time, milliseconds. */
  readonly nowMs: number
}

/** How much of an original the queue hands over for a report. */
export const REPORT_ORIGINAL_BYTES = 48 * 1024

export interface Reporter {
  /** The non-delivery report (RFC 3464) as a message of its own, from the null sender to the sender of the original. */
  bounce(request: BounceRequest): { readonly draft: Draft; readonly body: Buffer }
  /**
   * Puts what can be neither delivered nor returned into the Badmail folder; would survive a power cut when it resolves.
   * Called again for the same failures after a crash: it replaces its files. Rejects with the system's error.
   */
  badmail(envelope: Envelope, failures: readonly Failure[], body: Body): Promise<void>
}
