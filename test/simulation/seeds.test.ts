/**
 * The queue and the deliverer under a seed: accepting, failing disks, power cuts, administrators and changes of settings, in
 * any order. Whatever happened, each recipient of an accepted message ends exactly once, and its sender gets each report
 * that is due exactly once. `SEEDS=100-200 npm run check -- seeds`.
 */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { AttemptResult, Courier } from '../../server/deliver/courier.js'
import { Deliverer } from '../../server/deliver/deliverer.js'
import { attemptLimitMs } from '../../server/deliver/limits.js'
import type { TraceEvent } from '../../server/generated/reports.js'
import type { Domain } from '../../server/generated/settings.js'
import type { Draft, RecipientDsn } from '../../server/queue/envelope.js'
import { hearsOf } from '../../server/queue/wishes.js'
import type { Body, Claim, Outcome } from '../../server/queue/work.js'
import { draft, QueueBench } from '../queue/bench.js'
import { turns } from '../support/clock.js'
import { deliverSettings } from '../support/courier.js'

const minute = 60_000
const error = { stage: 'Data', text: 'something' } as const
const sent: Outcome = { kind: 'sent', host: 'h', reply: '250 OK' }
const noDsn = '250 OK, and that is all you hear'
const outcomes: readonly (Outcome | undefined)[] = [
  sent,
  { kind: 'sent', host: 'h', reply: noDsn, noDsn: true },
  { kind: 'dropped', path: 'p' },
  { kind: 'deferred', error },
  { kind: 'unknown', error },
  { kind: 'failed', error },
  { kind: 'untried' },
  { kind: 'untried', error },
  undefined,
]
const ends: ReadonlySet<string> = new Set(['SEND', 'DELIVER', 'FAIL', 'EXPIRE', 'REMOVE'])
const notifies: readonly (RecipientDsn['notify'] | undefined)[] = [
  undefined,
  undefined,
  ['SUCCESS'],
  ['SUCCESS', 'FAILURE', 'DELAY'],
  ['NEVER'],
]
const domain = { name: 'ex.test', port: 25, tlsMode: 'None', authentication: { type: 'none' } } as const
const more = { allowPlainTextAuthentication: false, allowRelay: false, sendHelo: false } as const
/** Entries of the Domains node. */
const domainLists: readonly (readonly Domain[])[] = [
  [],
  [{ ...domain, ...more, type: 'Alias', server: [] }],
  [{ ...domain, ...more, type: 'Remote', server: ['own.test'] }],
]
const queue = '1\\smart.test'

class World {
  readonly bench: QueueBench
  /** What must not be. */
  readonly wrong: string[] = []
  readonly #accepted = new Map<string, Draft>()
  #state: number
  #healed = false
  /** Nothing is delivered: what is open becomes late. */
  #late = false
  #settings = { ...deliverSettings(), smartHost: { ...deliverSettings().smartHost, server: ['smart.test'] } }
  #removed = false
  /** Reads of bodies under way. */
  #reading = 0
  #stopped = false
  #deliverer: Deliverer

  constructor(bench: QueueBench, seed: number) {
    this.bench = bench
    this.#state = seed * 7919
    this.#deliverer = this.#deliver()
  }

  async steps(count: number): Promise<void> {
    const { bench } = this
    for (let step = 0; step < count; step++) {
      const chance = this.#random()
      if (chance < 0.35) await this.#accept(step)
      else if (chance < 0.6) await bench.clock.run(this.#pick([10, 1000, 5000, minute]))
      else if (chance < 0.65) bench.clock.advance(this.#pick([10, 1000, 15 * minute]))
      else if (chance < 0.68) await this.#leap(this.#pick([60 * minute, 3000 * minute]))
      else if (chance < 0.72) bench.medium.failNext(this.#pick(['fails', 'failsButLands']))
      else if (chance < 0.75) await this.#crash()
      else if (chance < 0.85) this.#administrate()
      else if (chance < 0.9) this.#change(['PT1M', 'PT15M', 'PT3H'], [['smart.test'], ['smart.test'], [], ['b.test']])
      else if (chance < 0.91) this.#serve(this.#random() < 0.3, this.#random() < 0.3)
      else if (chance < 0.93) void this.#hold(this.#random() < 0.5)
      else if (chance < 0.96) this.#deliverer.retry(queue)
      else bench.badmailError = this.#random() < 0.5 ? undefined : new Error('disk full')
    }
  }

  /** Everything works again; what is left has the time that it needs. */
  async heal(): Promise<void> {
    const { bench } = this
    this.#healed = true
    bench.badmailError = undefined
    // Nothing that was forgotten may end by its age, or be found again since something is said to have changed.
    bench.delivery = { ...bench.delivery, expirationTimeout: 'P300D', localExpirationTimeout: 'P300D' }
    bench.queue.settingsChanged()
    const { outboundConnection } = deliverSettings()
    this.#settings = { ...this.#settings, outboundConnection }
    this.#serve(false, false)
    if (this.#settings.smartHost.server.length === 0) {
      this.#settings = { ...this.#settings, smartHost: { ...this.#settings.smartHost, server: ['smart.test'] } }
      this.#deliverer.settingsChanged()
    }
    for (let tries = 0; tries < 5; tries++) {
      await bench.clock.run(2000)
      await this.#hold(false)
    }
    const { administration } = bench.queue
    for (const { envelope, open } of [...administration.messages()]) {
      if ([...open.values()].some(({ state }) => state.held)) await administration.resume(envelope.id, 'admin')
    }
    // Bodies are read from a real disk, which has its own time.
    this.#late = true
    for (let wait = 0; wait < 30 || (wait < 500 && this.#untold().length > 0); wait++) {
      await this.#leap(5 * minute)
      await bench.settled()
    }
    this.wrong.push(...this.#untold())
    this.#late = false
    for (let wait = 0; wait < 500 && administration.count > 0; wait++) {
      await this.#leap(5 * minute)
      await bench.settled()
    }
    // Routes by MX record may be any number.
    const { routes } = this.#deliverer
    if (routes > 3) this.wrong.push(`${routes} routes are remembered`)
  }

  /** An hour of the clock may be less than a read of the disk, and attempts have limits. */
  async #leap(byMs: number): Promise<void> {
    while (this.#reading > 0) await turns(1)
    await this.bench.clock.leap(byMs)
  }

  /** Recipients of accepted messages that have not ended, or more than once; reports that lack, or came twice. */
  verdict(): readonly string[] {
    const events = this.#events()
    const counts = countsOf(events.filter(({ eventId }) => ends.has(eventId)))
    const recipients = [...this.#accepted].flatMap(([id, { recipients }]) =>
      recipients.map((r) => `${id} ${r.address}`),
    )
    const lost = recipients.filter((recipient) => !counts.has(recipient)).map((recipient) => `${recipient} has no end`)
    const twice = [...counts].filter(([, count]) => count > 1).map(([recipient]) => `${recipient} has ended twice`)
    const stuck = [...this.bench.queue.administration.messages()].map(({ envelope }) => `${envelope.id} is stuck`)
    const made = events.filter(({ eventId }) => eventId === 'DSN').map(({ reference }) => `${reference}`)
    const received = events.filter(({ eventId, source }) => eventId === 'RECEIVE' && source === 'DSN')
    const ended = new Set(events.filter(({ eventId }) => ends.has(eventId)).map(({ identity }) => identity))
    const unmade = received
      .filter(({ identity }) => !made.includes(identity))
      .map(({ identity }) => `${identity} has no cause`)
    const unsent = made.filter((id) => !ended.has(id)).map((id) => `the report ${id} is lost`)
    return [...this.wrong, ...lost, ...twice, ...stuck, ...unmade, ...unsent, ...this.#misreported(events)]
  }

  #events(): readonly TraceEvent[] {
    const records = [...this.bench.medium.kept].filter(([key]) => key.startsWith('q/'))
    return records.map(([, record]) => JSON.parse(record.subarray(5).toString()))
  }

  /** Whose reports are not as many as they should be. What an administrator removed may have a bounce, or not. */
  #misreported(events: readonly TraceEvent[]): readonly string[] {
    const reports = (status: string) =>
      countsOf(events.filter((event) => event.eventId === 'DSN' && event.status === status))
    const [failed, delayed, delivered, relayed] = ['failed', 'delayed', 'delivered', 'relayed'].map(reports)
    const wrong = [...(delayed ?? [])].filter(([, count]) => count > 1).map(([who]) => `${who} is late twice`)
    for (const event of events) {
      const draft = this.#accepted.get(event.identity)
      if (draft === undefined || !ends.has(event.eventId)) continue
      for (const recipient of draft.recipients) {
        if (event.recipients?.includes(recipient.address) !== true) continue
        const who = `${event.identity} ${recipient.address}`
        const isFailure = event.eventId === 'FAIL' || event.eventId === 'EXPIRE'
        const isRelay = event.eventId === 'SEND' && event.status === noDsn
        const success = hearsOf('SUCCESS', draft, recipient) ? 1 : 0
        const expected = [
          // With its copy.
          [failed?.get(who) ?? 0, isFailure && hearsOf('FAILURE', draft, recipient) ? 2 : 0, 'failed'],
          [delivered?.get(who) ?? 0, event.eventId === 'DELIVER' ? success : 0, 'delivered'],
          [relayed?.get(who) ?? 0, isRelay ? success : 0, 'relayed'],
        ] as const
        for (const [count, due, action] of expected) {
          if (count !== due && event.eventId !== 'REMOVE')
            wrong.push(`${who} has ${count} reports "${action}", not ${due}`)
        }
      }
    }
    return wrong
  }

  /** Whose sender should have been told of a delay by now. */
  #untold(): readonly string[] {
    const told = countsOf(this.#events().filter(({ eventId, status }) => eventId === 'DSN' && status === 'delayed'))
    return [...this.bench.queue.administration.messages()].flatMap(({ envelope, open }) =>
      [...open.values()].flatMap(({ n, address }) => {
        const recipient = envelope.recipients[n]
        const isDue = recipient !== undefined && hearsOf('DELAY', envelope, recipient)
        const count = told.get(`${envelope.id} ${address}`) ?? 0
        return count === (isDue ? 1 : 0) ? [] : [`${envelope.id} ${address} has ${count} delay notices`]
      }),
    )
  }

  async #accept(step: number): Promise<void> {
    const count = 1 + Math.floor(this.#random() * 4)
    const addresses = Array.from(
      { length: count },
      (_, n) => `r${step}-${n}@${this.#pick(['relay.test', 'ex.test', 'more.test'])}`,
    )
    const recipients = addresses.map((address) => {
      const notify = this.#pick(notifies)
      return notify === undefined ? { address } : { address, dsn: { notify } }
    })
    const what = draft({ sender: this.#pick(['', 'a@ex.test', 'a@ex.test']), recipients })
    const bytes = Buffer.alloc(this.#pick([20, 20, 20, 70_000, 200_000]), 'x')
    const submitted = this.bench.submit(what, bytes)
    void submitted.then((result) => result.kind === 'accepted' && this.#accepted.set(result.id, what))
    if (this.#random() < 0.7) await this.bench.settled()
  }

  async #crash(): Promise<void> {
    this.bench.medium.failNext('works')
    await this.bench.crash(this.#pick([0, 1, 99]))
    this.#deliverer = this.#deliver()
  }

  #administrate(): void {
    const { administration } = this.bench.queue
    const id = this.#pick([...administration.messages()])?.envelope.id
    if (id === undefined) return
    const act = this.#pick([
      () => administration.suspend(id, 'admin'),
      () => administration.resume(id, 'admin'),
      async () => administration.retry(id),
      () => administration.remove(id, this.#random() < 0.5, 'admin'),
    ])
    // A store that fails refuses it.
    void act?.().catch(() => undefined)
  }

  /** The virtual server is removed, or made again; stopped, or started. */
  #serve(removed: boolean, stopped: boolean): void {
    this.#removed = removed
    this.#stopped = stopped
    this.bench.queue.settingsChanged()
    this.#deliverer.settingsChanged()
    if (!stopped) this.#deliverer.wake()
  }

  #change(intervals: readonly string[], servers: readonly string[][]): void {
    const { bench } = this
    const firstRetryInterval = this.#pick(intervals)
    const subsequentRetryInterval = this.#pick(intervals)
    bench.delivery = { ...bench.delivery, firstRetryInterval, subsequentRetryInterval }
    const delivery = { ...this.#settings.delivery, ...bench.delivery }
    const smartHost = { ...this.#settings.smartHost, server: this.#pick(servers) }
    const mode = this.#pick(['Always', 'DirectFirst'] as const)
    const general = { ...this.#settings.general, domains: this.#pick(domainLists) }
    const maxConnections = this.#pick([1, 2, 100])
    const maxConnectionsPerDomain = this.#pick([1, 20])
    const outboundConnection = { ...this.#settings.outboundConnection, maxConnections, maxConnectionsPerDomain }
    this.#settings = { ...this.#settings, delivery, smartHost: { ...smartHost, mode }, general, outboundConnection }
    bench.queue.settingsChanged()
    this.#deliverer.settingsChanged()
  }

  async #hold(held: boolean): Promise<void> {
    await this.bench.queue.administration.holdQueue(queue, held, 'admin').catch(() => undefined)
    this.#deliverer.wake()
  }

  #deliver(): Deliverer {
    const { bench } = this
    const under = new Set<string>()
    const courier: Courier = {
      attempt: (_route, claim, body, onReached) => this.#attempt(under, claim, body, onReached),
      forget: () => undefined,
      close: async () => undefined,
    }
    const deliverer = new Deliverer(
      bench.system,
      bench.queue.work,
      courier,
      () => (this.#removed ? undefined : this.#settings),
      undefined,
      () => !this.#stopped,
    )
    deliverer.start()
    for (const { message } of bench.due.splice(0)) bench.queue.administration.retry(message.envelope.id)
    return deliverer
  }

  async #attempt(under: Set<string>, claim: Claim, body: Body, onReached?: () => void): Promise<AttemptResult> {
    const keys = claim.recipients.map(({ n }) => `${claim.message.envelope.id} ${n}`)
    for (const key of keys) if (under.has(key)) this.wrong.push(`${key} is attempted twice at once`)
    for (const key of keys) under.add(key)
    if (this.#random() < 0.5) onReached?.()
    const waitMs = this.#healed ? 0 : this.#pick([0, 0, 1, 500, 5000, 7 * minute])
    const endsMs = this.bench.clock.monotonic() + attemptLimitMs
    if (waitMs > 0) await new Promise<void>((resolve) => void this.bench.clock.timer(waitMs, resolve))
    // As every courier, it ends by its own limit: the machine may have slept.
    for (let at = 0; at < body.size && this.bench.clock.monotonic() < endsMs; ) {
      this.#reading++
      const { length } = await body.read(at, 65_536).finally(() => this.#reading--)
      if (length === 0) this.wrong.push(`the body of ${claim.message.envelope.id} is cut off`)
      at += Math.max(length, 1)
    }
    for (const key of keys) under.delete(key)
    if (this.#late) return { outcomes: new Map(claim.recipients.map(({ n }) => [n, { kind: 'deferred', error }])) }
    if (this.#healed) return { outcomes: new Map(claim.recipients.map(({ n }) => [n, sent])) }
    if (this.#random() < 0.03) throw new Error('a bug')
    if (this.#random() < 0.3) return { outcomes: new Map(), routeError: { stage: 'Connect', text: 'down' } }
    const given = claim.recipients.map(({ n }) => [n, this.#pick(outcomes)] as const)
    return { outcomes: new Map(given.flatMap(([n, outcome]) => (outcome === undefined ? [] : [[n, outcome]]))) }
  }

  #random(): number {
    this.#state = (this.#state * 1103515245 + 12345) & 0x7fffffff
    return this.#state / 0x80000000
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T
  }
}

/** How many events are about each recipient. */
function countsOf(events: readonly TraceEvent[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { identity, recipients } of events) {
    for (const address of recipients ?? []) {
      const recipient = `${identity} ${address}`
      counts.set(recipient, (counts.get(recipient) ?? 0) + 1)
    }
  }
  return counts
}

async function simulate(t: TestContext, seed: number): Promise<void> {
  const bench = await QueueBench.start(t)
  bench.copyTo = 'ops@ex.test'
  bench.reportBytes = seed % 3 === 0 ? 70_000 : 0
  bench.local = ['relay.test']
  const notices = { delayNotificationTimeout: 'PT1H', localDelayNotificationTimeout: 'PT2H' }
  bench.delivery = { ...bench.delivery, ...notices, localExpirationTimeout: 'P1D' }
  const world = new World(bench, seed)
  await world.steps(60)
  await world.heal()
  assert.deepEqual(world.verdict(), [])
}

const [from = 1, through = 8] = (process.env['SEEDS'] ?? '').split('-').filter(Boolean).map(Number)
for (let seed = from; seed <= through; seed++) {
  test(`every recipient ends exactly once (seed ${seed})`, (t) => simulate(t, seed))
}
