/** Hosts that take mail from the relay, as one courier: what they answer, and when, is drawn. */
import type { AttemptResult, Courier, Route } from '../../../server/deliver/courier.js'
import { attemptLimitMs } from '../../../server/deliver/limits.js'
import type { Body, Claim, OpenRecipient, Outcome } from '../../../server/queue/work.js'
import type { Clock } from '../../../server/system/clock.js'
import type { Dice } from '../dice.js'
import type { Ledger } from './ledger.js'

const minute = 60_000
const error = { stage: 'Data', text: '451 something' } as const
const refusal = { stage: 'Rcpt', text: '550 nobody', code: 550, enhanced: '5.1.1' } as const

/** The reply of a host that knows no DSN. */
export const NO_DSN = '250 OK, and that is all you hear'

/** What a host answers for one recipient. Mostly it takes it. */
const answers: readonly [Outcome | undefined, ...(Outcome | undefined)[]] = [
  { kind: 'sent', host: 'h', reply: '250 OK' },
  { kind: 'sent', host: 'h', reply: '250 OK' },
  { kind: 'sent', host: 'h', reply: NO_DSN, noDsn: true },
  { kind: 'deferred', error },
  { kind: 'unknown', error },
  { kind: 'failed', error: refusal },
  { kind: 'untried' },
  { kind: 'untried', error },
  undefined,
]

/** How they fare at the moment: as drawn, all well, or all of them taking nothing. */
export type Mood = 'drawn' | 'well' | 'late' | 'down'

/** Tells what the relay hears: the answer, or that nothing came. */
type Reply = (kind?: Outcome['kind']) => void

/** One attempt. */
interface Under {
  over: boolean
  /** Of recipients whose message the host has. */
  readonly replies: Reply[]
}

export interface HopParts {
  readonly dice: Dice
  readonly clock: Clock
  readonly ledger: Ledger
  readonly mood: () => Mood
}

export class NextHops implements Courier {
  readonly #parts: HopParts

  constructor(parts: HopParts) {
    this.#parts = parts
  }

  async attempt(_route: Route, claim: Claim, body: Body, onReached?: () => void): Promise<AttemptResult> {
    const { clock } = this.#parts
    const under: Under = { over: false, replies: [] }
    let end: (result: AttemptResult) => void = () => undefined
    const limit = new Promise<AttemptResult>((resolve) => {
      end = resolve
    })
    // As every courier, it ends by its own limit: the machine may have slept.
    const timer = clock.timer(attemptLimitMs, () => {
      under.over = true
      for (const reply of under.replies) reply('unknown')
      const kind = under.replies.length > 0 ? 'unknown' : 'deferred'
      end({ outcomes: new Map(claim.recipients.map(({ n }) => [n, { kind, error }])) })
    })
    try {
      return await Promise.race([this.#talk(claim, body, under, onReached), limit])
    } finally {
      timer.cancel()
    }
  }

  forget(): void {}

  async close(): Promise<void> {}

  async #talk(claim: Claim, body: Body, under: Under, onReached?: () => void): Promise<AttemptResult> {
    const { dice, mood } = this.#parts
    if (mood() === 'down') return { outcomes: new Map(), routeError: { stage: 'Connect', text: 'down' } }
    const drawn = mood() === 'drawn'
    if (drawn) await this.#pause(dice.pick([0, 0, 1, 500, 5000, 7 * minute]))
    if (under.over) return { outcomes: new Map() }
    if (drawn && dice.chance(0.3)) return { outcomes: new Map(), routeError: { stage: 'Connect', text: 'down' } }
    if (dice.chance(0.5)) onReached?.()
    await this.#read(claim, body)
    if (under.over) return { outcomes: new Map() }
    if (drawn && dice.chance(0.03)) throw new Error('a bug')
    const outcomes = new Map<number, Outcome>()
    for (const recipient of claim.recipients) {
      const answer = this.#answer()
      const reply = this.#give(claim, recipient, answer)
      if (reply !== undefined) under.replies.push(reply)
      if (answer !== undefined) outcomes.set(recipient.n, answer)
    }
    // It has the message, and the reply is on its way.
    if (drawn) await this.#pause(dice.pick([0, 1, 50, 2000, 3 * minute]))
    if (!under.over) for (const reply of under.replies) reply()
    return { outcomes }
  }

  #answer(): Outcome | undefined {
    const { dice, mood } = this.#parts
    if (mood() === 'late') return { kind: 'deferred', error }
    return mood() === 'well' ? answers[0] : dice.pick(answers)
  }

  /** What the host does beside its answer; the function that comes back is called when the relay hears of it. */
  #give({ message }: Claim, { address, state }: OpenRecipient, answer: Outcome | undefined): Reply | undefined {
    const { ledger, dice } = this.#parts
    const { id } = message.envelope
    if (answer?.kind === 'failed') ledger.refused.add(`${id} ${address}`)
    const has = answer?.kind === 'sent' || (answer?.kind === 'unknown' && dice.chance(0.5))
    if (!has || answer === undefined) return undefined
    const told = ledger.took(id, address, state.possibleDuplicate === true)
    return (kind = answer.kind) => told(kind)
  }

  /** All of it, as a conversation does; what comes is what the user sent. */
  async #read({ message }: Claim, body: Body): Promise<void> {
    const { id } = message.envelope
    const pieces: Buffer[] = []
    for (let at = 0; at < body.size; ) {
      const piece = await body.read(at, 65_536)
      if (piece.length === 0) throw new Error('the stored body is shorter than it was')
      pieces.push(piece)
      at += piece.length
    }
    this.#parts.ledger.sawBody(id, Buffer.concat(pieces))
  }

  #pause(ms: number): Promise<void> {
    return ms === 0 ? Promise.resolve() : new Promise((resolve) => void this.#parts.clock.timer(ms, resolve))
  }
}
