/** The seam between the queue, which decides what a sender is told, and whoever words the report (report/). */
import type { DeliveryError, Draft, Envelope, EnvelopeRecipient } from './envelope.js'
import type { Body } from './work.js'

/** A recipient that leaves the queue undelivered. */
export interface Failure {
  readonly recipient: EnvelopeRecipient
  readonly error: DeliveryError
  /** `failed`: the next hop said never. `expired`: given up after the expiration timeout. `removed`: by an administrator. */
  readonly cause: 'failed' | 'expired' | 'removed'
  /** Wall time of the last attempt, milliseconds; absent when there was none. */
  readonly lastTryMs?: number
}

/** A recipient that waits longer than the delay notification allows. */
export interface Delay {
  readonly recipient: EnvelopeRecipient
  /** Why; absent when no attempt has said so. */
  readonly error?: DeliveryError
  /** Wall time at which delivery is given up, milliseconds. */
  readonly untilMs: number
  readonly lastTryMs?: number
}

/** A recipient whose sender asked to hear of its delivery (NOTIFY=SUCCESS). */
export interface Success {
  readonly recipient: EnvelopeRecipient
  /** Where it was handed on; absent for the Drop folder. */
  readonly host?: string
  /** What that host said. */
  readonly reply?: string
  /** Wall time of the attempt that succeeded, milliseconds. */
  readonly atMs: number
}

/**
 * What a report is about, by the Action field of RFC 3464 section 2.3.3. `relayed`: taken by a next hop that does not
 * offer DSN, so that nobody will tell the sender more.
 */
export type About =
  | { readonly action: 'failed'; readonly recipients: readonly Failure[] }
  | { readonly action: 'delayed'; readonly recipients: readonly Delay[] }
  | { readonly action: 'delivered' | 'relayed'; readonly recipients: readonly Success[] }

export interface ReportRequest {
  /** Of the message that the report is about. Its sender is not the null sender. */
  readonly envelope: Envelope
  readonly about: About
  /** Who gets the report: the sender, or the mailbox for copies. */
  readonly to: string
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
  /** The report (RFC 3464) as a message of its own, from the null sender. */
  report(request: ReportRequest): { readonly draft: Draft; readonly body: Buffer }
  /** The mailbox that gets a copy of every non-delivery report (sendNdrTo); undefined: none. */
  copyTo(virtualServer: string): string | undefined
  /**
   * Puts what can be neither delivered nor returned into the Badmail folder; would survive a power cut when it resolves.
   * Called again for the same failures after a crash: it replaces its files. Rejects with the system's error.
   */
  badmail(envelope: Envelope, failures: readonly Failure[], body: Body): Promise<void>
}
