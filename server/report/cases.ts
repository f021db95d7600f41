/** What a report says of each recipient in a form for programs, whatever it is about. Pure. */
import type { DeliveryError, EnvelopeRecipient } from '../queue/envelope.js'
import type { About, Delay, Success } from '../queue/reporter.js'
import { NAME_CHARACTERS_MAX, oneLine } from './text.js'
import { statusOf } from './verdict.js'

/** One recipient. */
export interface Case {
  readonly recipient: EnvelopeRecipient
  readonly action: About['action']
  /** Enhanced status code (RFC 3463). */
  readonly status: string
  /** The name of the other side, where it said something. */
  readonly remote?: string | undefined
  /** A reply, or what went wrong in our words. */
  readonly diagnostic?: string | undefined
  /** Wall times, milliseconds. */
  readonly lastTryMs?: number | undefined
  readonly untilMs?: number | undefined
}

/** In the order of the report. */
export function casesOf(about: About): readonly Case[] {
  const { action } = about
  switch (action) {
    case 'failed':
      return about.recipients.map((failure) => {
        const { recipient, error, lastTryMs } = failure
        return { recipient, action, status: statusOf(failure), ...told(error), lastTryMs }
      })
    case 'delayed':
      return about.recipients.map((delay) => {
        const { recipient, error, lastTryMs, untilMs } = delay
        return { recipient, action, status: delayStatus(delay), ...told(error), lastTryMs, untilMs }
      })
    default:
      return about.recipients.map((success) => {
        const { recipient, host, reply, atMs: lastTryMs } = success
        const said = { remote: remoteName(host), diagnostic: reply }
        return { recipient, action, status: successStatus(success), ...said, lastTryMs }
      })
  }
}

/** Only who said something is named as the other side. */
function told(error: DeliveryError | undefined): Pick<Case, 'remote' | 'diagnostic'> {
  return error === undefined
    ? {}
    : { diagnostic: error.text, remote: error.code === undefined ? undefined : remoteName(error.host) }
}

/** By what was being done, where the other side has no temporary code for it. */
const delayStatuses: Partial<Readonly<Record<DeliveryError['stage'], string>>> = { Dns: '4.4.3', Connect: '4.4.1' }

function delayStatus({ error }: Delay): string {
  if (error?.enhanced !== undefined && /^4\.\d{1,3}\.\d{1,3}$/.test(error.enhanced)) return error.enhanced
  return (error === undefined ? undefined : delayStatuses[error.stage]) ?? '4.0.0'
}

function successStatus({ reply }: Success): string {
  return /^2\d\d[ -](2\.\d{1,3}\.\d{1,3})\b/.exec(reply ?? '')?.[1] ?? '2.0.0'
}

/** The name of host:port; an address in brackets. */
export function remoteName(host: string | undefined): string | undefined {
  if (host === undefined) return undefined
  const name = oneLine(host.replace(/:\d{1,5}$/, ''), NAME_CHARACTERS_MAX).replace(/^\[(.*)\]$/, '$1')
  if (name === '') return undefined
  return /^[\d.]+$/.test(name) || name.includes(':') ? `[${name}]` : name
}
