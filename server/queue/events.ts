/** The events of the tracking log that the queue writes. Pure. */
import { isoTime } from '../smtp/date.js'
import type { DeliveryError, Envelope } from './envelope.js'
import type { NewEvent } from './store.js'

/** What every event about a message says. */
function about(envelope: Envelope, nowMs: number) {
  const { id, virtualServer, sender, internetMessageId } = envelope
  return {
    timestamp: isoTime(nowMs),
    virtualServer,
    identity: id,
    sender,
    ...(internetMessageId === undefined ? {} : { internetMessageId }),
  }
}

export function receiveEvent(envelope: Envelope): NewEvent {
  const { subject, clientIp, clientName, parent, recipients, size, source } = envelope
  return {
    ...about(envelope, envelope.receivedMs),
    eventId: 'RECEIVE',
    source,
    recipients: recipients.map(({ address }) => address),
    size,
    ...(subject === undefined ? {} : { subject }),
    ...(clientIp === undefined ? {} : { clientIp }),
    ...(clientName === undefined ? {} : { clientName }),
    ...(parent === undefined ? {} : { reference: parent }),
  }
}

/** What happened to some recipients of a message in one attempt. */
export interface Happening {
  readonly eventId: 'SEND' | 'DELIVER' | 'DEFER' | 'FAIL' | 'EXPIRE' | 'REMOVE'
  readonly nextHop?: string
  readonly status?: string
  readonly stage?: DeliveryError['stage']
  readonly possibleDuplicate?: boolean
  readonly actor?: string
}

/** One event for all recipients that fared alike. */
export function happened(
  envelope: Envelope,
  happening: Happening,
  recipients: readonly string[],
  nowMs: number,
): NewEvent {
  const source = happening.actor !== undefined ? 'ADMIN' : happening.eventId === 'EXPIRE' ? 'QUEUE' : 'SMTP'
  return { ...about(envelope, nowMs), source, ...happening, recipients }
}

/** A report was made. `reference` is its id, `status` its Action field (RFC 3464). */
export function dsnEvent(
  envelope: Envelope,
  reportId: string,
  status: string,
  recipients: readonly string[],
  nowMs: number,
): NewEvent {
  return { ...about(envelope, nowMs), eventId: 'DSN', source: 'DSN', status, recipients, reference: reportId }
}

export function holdEvent(envelope: Envelope, held: boolean, actor: string, nowMs: number): NewEvent {
  return { ...about(envelope, nowMs), eventId: held ? 'SUSPEND' : 'RESUME', source: 'ADMIN', actor }
}

/** Something of the store could not be read. `identity` is empty when no message can be named. */
export function damageEvent(identity: string, status: string, nowMs: number): NewEvent {
  return { timestamp: isoTime(nowMs), eventId: 'DAMAGE', source: 'STORE', identity, status }
}
