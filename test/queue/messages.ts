/** Messages and events for the tests of the store and the tracking log. */
import type { EnvelopeRecipient, RecipientState } from '../../server/queue/envelope.js'
import type { Batch, Change, NewEvent } from '../../server/queue/store.js'
import type { Random } from '../../server/system/random.js'

export const NEW_STATE: RecipientState = { held: false, attempts: 0, nextTryMs: 0 }

export const NOON = Date.parse('2026-11-24T12:00:00.000Z')

/** Numbers that look random and are the same in each run. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  return {
    below: (limit) => next() % limit,
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => next() & 255)),
  }
}

/** The id of the n-th message. */
export const idOf = (n: number): string => `TEST00000001${String(n).padStart(7, '0')}`

/** A body that tells whose it is, of about `size` bytes. */
export const bodyOf = (n: number, size = 300): Buffer => Buffer.from(`message ${n} `.repeat(Math.ceil(size / 12)))

export interface AcceptOptions {
  readonly recipients?: number
  readonly size?: number
  readonly receivedMs?: number
  readonly id?: string
}

/** The acceptance of the n-th message and its event. */
export function accept(n: number, options: AcceptOptions = {}): Batch {
  const id = options.id ?? idOf(n)
  const recipients: EnvelopeRecipient[] = []
  for (let r = 0; r < (options.recipients ?? 1); r++) recipients.push({ address: `user${r}@example.com` })
  const body = bodyOf(n, options.size)
  const envelope = {
    id,
    virtualServer: '1',
    source: 'SMTP' as const,
    sender: 'app@example.com',
    recipients,
    smtpUtf8: false,
    eightBit: false,
    hops: 0,
    size: body.length,
    receivedMs: options.receivedMs ?? NOON,
  }
  return [
    { kind: 'accept', record: { envelope }, states: recipients.map(() => NEW_STATE), body },
    event(id, 'RECEIVE', { recipients: recipients.map(({ address }) => address) }),
  ]
}

/** The delivery of the n-th message, which ends it. */
export function send(n: number, recipients = 1): Batch {
  const id = idOf(n)
  const addresses = Array.from({ length: recipients }, (_, r) => `user${r}@example.com`)
  return [event(id, 'SEND', { recipients: addresses }), { kind: 'end', id, recipients }]
}

/** An event of a message. */
export function event(identity: string, eventId: NewEvent['eventId'], more: Partial<NewEvent> = {}): Change {
  const timestamp = '2026-11-24T12:00:00.000Z'
  return {
    kind: 'event',
    event: { timestamp, eventId, source: 'QUEUE', virtualServer: '1', identity, sender: 'app@example.com', ...more },
  }
}
