/** A queue in memory behind the seam Work, as work.ts describes it, without a disk. */
import type { Envelope, RecipientState } from '../../server/queue/envelope.js'
import type { Body, Claim, OpenRecipient, Outcome, QueuedMessage, Work } from '../../server/queue/work.js'
import type { Clock } from '../../server/system/clock.js'

export interface Mail extends Partial<Omit<Envelope, 'recipients'>> {
  readonly recipients: readonly (string | Envelope['recipients'][number])[]
}

export interface TestMessage extends QueuedMessage {
  readonly open: Map<number, OpenRecipient>
  readonly claimed: Set<number>
}

/** One outcome, as it was settled. */
export interface Settled {
  readonly id: string
  readonly n: number
  readonly outcome: Outcome
}

/** A due, open recipient that was never tried. */
export const freshState: RecipientState = { held: false, attempts: 0, nextTryMs: 0 }

export function bodyOf(bytes: Buffer): Body {
  return { size: bytes.length, bytes, read: async (offset, length) => bytes.subarray(offset, offset + length) }
}

export function envelopeOf(mail: Mail, position = 1): Envelope {
  return {
    id: `m${position}`,
    virtualServer: '1',
    source: 'SMTP',
    sender: 'sender@example.com',
    smtpUtf8: false,
    eightBit: false,
    hops: 1,
    size: 100,
    receivedMs: 1_790_000_000_000,
    ...mail,
    recipients: mail.recipients.map((one) => (typeof one === 'string' ? { address: one } : one)),
  }
}

export function messageOf(mail: Mail, position = 1): TestMessage {
  const envelope = envelopeOf(mail, position)
  const open = new Map(envelope.recipients.map(({ address }, n) => [n, { n, address, state: freshState }]))
  return { position, envelope, open, claimed: new Set() }
}

export class MemoryWork implements Work {
  readonly heldQueues = new Set<string>()
  readonly settled: Settled[] = []
  /** Ids in the order of their claims. */
  readonly claims: string[] = []
  readonly messages = new Set<TestMessage>()
  /** The wait of a message whose own attempt failed. */
  retryMs = 5 * 60_000
  /** The next settles come to nothing, as when the store fails. */
  failSettles = 0
  /** Awaited before an outcome is durable. */
  storing: Promise<void> | undefined
  #listener: (message: QueuedMessage, numbers: readonly number[]) => void = () => undefined
  readonly #bodies = new Map<string, Body>()
  readonly #clock: Clock
  #position = 0

  constructor(clock: Clock) {
    this.#clock = clock
  }

  onDue(listener: (message: QueuedMessage, numbers: readonly number[]) => void): void {
    this.#listener = listener
  }

  /** A message is accepted and due. */
  accept(mail: Mail, body: Body = bodyOf(Buffer.from('Subject: test\r\n\r\nHello\r\n'))): TestMessage {
    this.#position += 1
    const position = this.#position
    const message = messageOf({ ...mail, size: body.size }, position)
    this.messages.add(message)
    this.#bodies.set(message.envelope.id, body)
    this.offer(message, [...message.open.keys()])
    return message
  }

  offer(message: TestMessage, numbers: readonly number[]): void {
    if (numbers.length > 0) this.#listener(message, numbers)
  }

  claim(message: QueuedMessage, numbers: readonly number[]): Claim | undefined {
    const known = message as TestMessage
    const now = this.#clock.now()
    const recipients = numbers
      .filter((n) => !known.claimed.has(n))
      .map((n) => known.open.get(n))
      .filter((recipient) => recipient !== undefined)
      .filter(({ state }) => !state.held && state.nextTryMs <= now)
    if (recipients.length === 0) return undefined
    for (const { n } of recipients) known.claimed.add(n)
    this.claims.push(message.envelope.id)
    return { message, recipients }
  }

  async body(message: QueuedMessage): Promise<Body> {
    const body = this.#bodies.get(message.envelope.id)
    if (body === undefined) throw new Error('there is no such body')
    return body
  }

  /** From now on the body cannot be read. */
  loseBody(id: string): void {
    this.#bodies.delete(id)
  }

  async settle(claim: Claim, outcomes: ReadonlyMap<number, Outcome>): Promise<void> {
    await this.storing
    const message = claim.message as TestMessage
    const again: number[] = []
    const lost = this.failSettles > 0
    if (lost) this.failSettles -= 1
    for (const { n } of claim.recipients) {
      message.claimed.delete(n)
      const outcome = lost ? ({ kind: 'untried' } as const) : (outcomes.get(n) ?? ({ kind: 'untried' } as const))
      if (!lost) this.settled.push({ id: message.envelope.id, n, outcome })
      if (this.#apply(message, n, outcome)) again.push(n)
    }
    if (message.open.size === 0) this.remove(message)
    this.offer(message, again)
  }

  remove(message: TestMessage): void {
    message.open.clear()
    this.messages.delete(message)
    this.#bodies.delete(message.envelope.id)
  }

  /** True when the recipient is due again at once. */
  #apply(message: TestMessage, n: number, outcome: Outcome): boolean {
    const recipient = message.open.get(n)
    if (recipient === undefined) return false
    const { state } = recipient
    if (outcome.kind === 'untried') {
      const lastError = outcome.error ?? state.lastError
      message.open.set(n, { ...recipient, state: { ...state, ...(lastError === undefined ? {} : { lastError }) } })
      return true
    }
    if (outcome.kind !== 'deferred' && outcome.kind !== 'unknown') {
      message.open.delete(n)
      return false
    }
    const now = this.#clock.now()
    const next = {
      attempts: state.attempts + 1,
      lastTryMs: now,
      nextTryMs: now + this.retryMs,
      lastError: outcome.error,
    }
    message.open.set(n, { ...recipient, state: { ...state, ...next } })
    this.#clock.timer(this.retryMs, () => this.offer(message, [n]))
    return false
  }

  /** The kinds of the outcomes so far, `m1:0 sent`. */
  get log(): readonly string[] {
    return this.settled.map(({ id, n, outcome }) => `${id}:${n} ${outcome.kind}`)
  }
}
