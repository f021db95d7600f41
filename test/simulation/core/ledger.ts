/**
 * What everybody around the relay knows: what users were told, what next hops have taken, what administrators did. It is
 * compared with what the relay does, while it does it.
 */
import type { Route } from '../../../server/deliver/courier.js'
import { limitOf } from '../../../server/deliver/limits.js'
import { queueIdentity } from '../../../server/deliver/routing.js'
import type { Draft } from '../../../server/queue/envelope.js'
import type { NewEvent } from '../../../server/queue/store.js'
import type { Submitted } from '../../../server/queue/submission.js'
import type { Claim, Outcome } from '../../../server/queue/work.js'
import type { DrawnSettings } from './drawn-settings.js'

/** How a life of the relay ended: killed, with all that it gave to the system; or with the power, and what was synced. */
export type End = 'killed' | 'powerCut' | 'stopped'

/** A message that a user gave to the relay, whatever became of it. */
export interface Mail {
  readonly draft: Draft
  readonly body: Buffer
  /** None before it came. */
  answer: Submitted['kind'] | undefined
  /** The life in which it came. */
  answeredIn: number
}

/** A next hop has the message of one recipient. */
interface Taken {
  readonly life: number
  /** What the relay was told; undefined: it ended before. */
  told: Outcome['kind'] | undefined
  /** What it was told is durable. */
  settled: boolean
}

export const ENDS: ReadonlySet<string> = new Set(['SEND', 'DELIVER', 'FAIL', 'EXPIRE', 'REMOVE'])

export class Ledger {
  /** What must not be, each in a sentence. */
  readonly wrong: string[] = []
  /** By id. */
  readonly mails = new Map<string, Mail>()
  /** Recipients, `id address`, whom a next hop has refused for good. */
  readonly refused = new Set<string>()
  /** Recipients whom administrators wanted to be removed. */
  readonly removals = new Set<string>()
  /** Recipients that the relay has put into the Drop folder. */
  readonly drops = new Set<string>()
  /** Ids of messages, and of queues, that are held for sure. */
  readonly held = new Set<string>()
  readonly heldQueues = new Set<string>()
  /** How the former lives ended. */
  readonly ends: End[] = []
  /** Ids of messages of which the world has damaged something. */
  readonly damaged = new Set<string>()
  /** Ids of messages whose delivery could not be reported, as the log says. */
  readonly untold = new Set<string>()
  /** Messages from Pickup that may be sent twice, as the log says, unless somebody deletes their file. */
  readonly twice = new Set<string>()
  /**
   * A sync of the tracking log failed, and then its relay was killed. The next one finds the events as if they were on the
   * disk, and the power may still take them.
   */
  logSuspect = false
  #logFailed = false
  /** The relay could not read its tracking log after damage, and names more than it lost. */
  unsure = false
  /** The relay wants to be started again. */
  restart = false
  /** Recipients of files in the Pickup folder. */
  readonly pickedUp = new Set<string>()
  /** How often administrators have resumed something. */
  resumes = 0
  readonly #settings: DrawnSettings
  readonly #taken = new Map<string, Taken[]>()
  readonly #ended = new Map<string, string>()
  readonly #under = new Set<string>()
  /** How often settings had changed when a claim was made. */
  readonly #claims = new WeakMap<Claim, number>()
  /** Attempts under way, with the keys of their routes. */
  readonly #attempts = new Map<Claim, { readonly key: string; readonly changes: number }>()

  constructor(settings: DrawnSettings) {
    this.#settings = settings
  }

  /** The number of the life that runs now. */
  get life(): number {
    return this.ends.length
  }

  /** Something that must not be; the same once. */
  report(text: string): void {
    if (!this.wrong.includes(text)) this.wrong.push(text)
  }

  /** A user begins to send, and was told an id. */
  given(id: string, draft: Draft, body: Buffer): Mail {
    if (this.mails.has(id)) this.report(`The id ${id} was given twice.`)
    const mail: Mail = { draft, body, answer: undefined, answeredIn: this.life }
    this.mails.set(id, mail)
    return mail
  }

  /** An administrator wants it to go on. */
  resumed(id: string): void {
    this.resumes++
    this.held.delete(id)
  }

  /** An administrator was told that it is out of the queue. */
  removed(id: string, address: string): void {
    this.#ended.set(`${id} ${address}`, 'REMOVE')
  }

  ended(end: End): void {
    if (this.#logFailed && end !== 'powerCut') this.logSuspect = true
    this.#logFailed = false
    this.ends.push(end)
    this.#under.clear()
    this.restart = false
    this.#attempts.clear()
  }

  /** An event became durable. */
  durable(event: NewEvent): void {
    const { identity, recipients = [], eventId } = event
    for (const address of recipients) {
      const who = `${identity} ${address}`
      for (const taken of this.#taken.get(who) ?? []) if (taken.life === this.life) taken.settled = true
      if (!ENDS.has(eventId)) continue
      if (eventId === 'SEND' && !this.#taken.has(who)) this.report(`${who} was never sent, and has a SEND.`)
      this.#ended.set(who, eventId)
    }
  }

  /** The relay begins an attempt on a route. */
  claimed(claim: Claim, queue: string): void {
    const { message, recipients } = claim
    const { envelope } = message
    this.#claims.set(claim, this.#settings.changes)
    const { id } = envelope
    const mail = this.mails.get(id)
    if (envelope.source === 'SMTP') this.#compare(id, envelope, mail)
    if (this.twice.has(id)) return
    if (this.held.has(id) && !this.damaged.has(id)) this.report(`${id} is held, and is attempted.`)
    if (this.heldQueues.has(queue)) this.report(`The queue ${queue} is held, and ${id} is attempted.`)
    for (const { n, address } of recipients) {
      const who = `${id} ${address}`
      if (envelope.recipients[n]?.address !== address) this.report(`${who} is not the recipient ${n}.`)
      if (this.#under.has(who)) this.report(`${who} is attempted twice at once.`)
      this.#under.add(who)
      const end = this.#ended.get(who)
      if (end !== undefined && !this.damaged.has(id)) this.report(`${who} is attempted after its end (${end}).`)
    }
  }

  /** The relay turns to a next hop. */
  begun(claim: Claim, route: Route): void {
    if (route.kind === 'drop') return
    const { changes, server } = this.#settings
    // Settings that changed between the two had other limits meanwhile.
    const same = this.#claims.get(claim) === changes
    const all = limitOf(server.outboundConnection.maxConnections)
    const perRoute = limitOf(server.outboundConnection.maxConnectionsPerDomain)
    const under = [...this.#attempts.values()]
    // A route that went and came back in settings counts anew; the connections themselves do not.
    const ofRoute = under.filter(({ key, changes: before }) => key === route.key && before === changes)
    if (same && under.length >= all) this.report(`More attempts are under way than maxConnections (${all}).`)
    if (same && ofRoute.length >= perRoute)
      this.report(`More attempts are under way for ${queueIdentity(route)} than maxConnectionsPerDomain (${perRoute}).`)
    this.#attempts.set(claim, { key: route.key, changes: this.#claims.get(claim) ?? changes })
  }

  /** The next hop has answered. */
  answered(claim: Claim): void {
    this.#attempts.delete(claim)
  }

  /** The relay begins to write down what came of the attempt. */
  released({ message, recipients }: Claim): void {
    for (const { address } of recipients) this.#under.delete(`${message.envelope.id} ${address}`)
  }

  /** A next hop has the message now; the answer says what the relay is told of it. */
  took(id: string, address: string, marked: boolean): (told: Outcome['kind']) => void {
    const who = `${id} ${address}`
    const before = this.#taken.get(who) ?? []
    const last = before.at(-1)
    if (last !== undefined && !this.damaged.has(id)) this.#repeated(who, last, marked)
    const taken: Taken = { life: this.life, told: undefined, settled: false }
    this.#taken.set(who, [...before, taken])
    return (told) => {
      taken.told = told
    }
  }

  /** A next hop has read the whole body. */
  sawBody(id: string, body: Buffer): void {
    const mail = this.mails.get(id)
    if (mail !== undefined && !body.equals(mail.body)) this.report(`The body of ${id} is not as it came.`)
  }

  /** The relay says that it is in the Drop folder. */
  dropped(id: string, address: string): void {
    this.drops.add(`${id} ${address}`)
  }

  /** A sync of the tracking log begins, or has worked: one that never does may have failed. */
  logSynced(works: boolean): void {
    this.#logFailed = !works
  }

  /** What the relay says in its log. */
  logged(message: string, fields: Readonly<Record<string, unknown>> = {}): void {
    if (/not foreseen|worked out|could not be claimed/.test(message))
      this.report(`${message}: ${String(fields['error'])}`)
    if (message.startsWith('The report of a delivery could not be written')) this.untold.add(String(fields['id']))
    if (message.includes('is not known in full')) this.unsure = true
    const id = /([^/\\]+)\.taking /.exec(message)?.[1] ?? ''
    if (message.includes('else it may be sent twice')) this.twice.add(id)
    if (message.includes('is deleted for good now')) this.twice.delete(id)
    // As the log asks of whoever reads it.
    if (/Restart the relay/.test(`${message} ${String(fields['error'])}`)) this.restart = true
  }

  /** How often next hops have taken it. */
  times(id: string, address: string): number {
    return this.#taken.get(`${id} ${address}`)?.length ?? 0
  }

  /** Invariant 3: a repeat needs a crash or an unknown end, and carries its mark. */
  #repeated(who: string, last: Taken, marked: boolean): void {
    const crashes = this.ends.slice(last.life)
    if (last.told !== 'unknown' && crashes.length === 0) this.report(`${who} is sent twice without a reason.`)
    // What was written without a sync may be lost with the power, and the mark with it.
    const known = last.told === 'unknown' && last.settled
    if (!marked && (known || !crashes.includes('powerCut'))) this.report(`${who} is sent twice, without a mark.`)
  }

  #compare(id: string, draft: Draft, mail: Mail | undefined): void {
    if (mail === undefined) {
      this.report(`${id} is attempted, and nobody has sent it.`)
      return
    }
    const same = JSON.stringify([draft.sender, draft.recipients])
    if (same !== JSON.stringify([mail.draft.sender, mail.draft.recipients]))
      this.report(`${id} has another envelope than it came with.`)
    const refused = mail.answer === 'later' && mail.answeredIn === this.life
    if (refused) this.report(`${id} was refused, and is attempted.`)
  }
}
