/** The schedule of attempts: takes what is due from the queue, by route, and gives each attempt to the courier. */
import type { DeliveryError } from '../queue/envelope.js'
import type { Watching } from '../queue/watchdog.js'
import type { Claim, Outcome, QueuedMessage, Work } from '../queue/work.js'
import type { System } from '../system/system.js'
import { within } from '../system/within.js'
import type { AccountOf } from './account.js'
import type { AttemptResult, Courier, Route } from './courier.js'
import type { DeliverSettingsOf } from './deliver-settings.js'
import { circling, hopsExceeded } from './hop-count.js'
import { KnownRoutes } from './known-routes.js'
import { Lane } from './lane.js'
import { claimAgainMs, closeLimitMs, maxSettling, quitLimitMs, storeLimitMs } from './limits.js'
import { listQueues } from './queue-list.js'
import type { Queues, RouteTrouble } from './queues.js'
import { RouteNews } from './route-news.js'
import { RouteTable } from './route-table.js'
import { nextHopOf, queueIdentity, type Routing } from './routing.js'
import { mostOf, Slots } from './slots.js'
import { type TryParts, tryOnce } from './try-once.js'
import { outcomesOf } from './turned-away.js'
import { Turns } from './turns.js'
import type { Item } from './waiting.js'

/** One attempt while it is under way. */
interface Attempt {
  readonly lane: Lane
  /** The state of the lane that it speaks about. */
  generation: number
  reached: boolean
}

export class Deliverer implements Queues {
  readonly #parts: TryParts
  readonly #clock: System['clock']
  readonly #log: System['log']
  readonly #news: RouteNews
  readonly #work: Work
  readonly #courier: Courier
  readonly #settings: DeliverSettingsOf
  readonly #delivers: (virtualServer: string) => boolean
  readonly #table: RouteTable
  readonly #lanes = new Map<string, Lane>()
  /** The routing by which the lanes of each virtual server were filled. */
  readonly #routings = new Map<string, Routing>()
  /** Drop folders have slots of their own: no next hop can keep local mail waiting. */
  readonly #turns = { network: new Turns<Lane>(), drop: new Turns<Lane>() }
  readonly #slots: Slots
  readonly #known = new KnownRoutes()
  #settling = 0
  #pumping = false
  #closed = false
  readonly #running = new Set<Promise<void>>()

  /** `delivers`: whether a virtual server is not stopped; `wake` when one has been started. */
  constructor(
    system: Pick<System, 'clock' | 'log'> & Partial<Watching>,
    work: Work,
    courier: Courier,
    settings: DeliverSettingsOf,
    accountOf?: AccountOf,
    delivers: (virtualServer: string) => boolean = () => true,
  ) {
    this.#parts = { system, work, courier }
    this.#clock = system.clock
    this.#log = system.log
    this.#news = new RouteNews(system.log)
    this.#work = work
    this.#courier = courier
    this.#settings = settings
    this.#delivers = delivers
    this.#table = new RouteTable(settings, accountOf)
    this.#slots = new Slots(settings)
  }

  /** Listens to the queue from now on. */
  start(): void {
    this.#work.onDue((message, numbers) => {
      this.#offer(message, numbers)
      this.#pump()
    })
  }

  /** No attempt begins any more; those under way end within the courier's limit, and their outcomes are stored if they can be. */
  async close(): Promise<void> {
    this.#closed = true
    for (const lane of this.#lanes.values()) lane.stop()
    // A courier that hangs, in a Drop folder say, is left behind: what it had begun is known by the store.
    await within(this.#clock, closeLimitMs + quitLimitMs, this.#courier.close()).catch((error: unknown) =>
      this.#log.warn('Attempts were still under way when the relay ended', { error: String(error) }),
    )
    // The queue gives up at its own stop what it cannot store; waited for here without end, that would never come.
    await new Promise<void>((resolve) => {
      const timer = this.#clock.timer(storeLimitMs, resolve)
      void this.#ended().then(() => {
        timer.cancel()
        resolve()
      })
    })
  }

  async #ended(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running)
  }

  /** How many routes have a state. */
  get routes(): number {
    return this.#lanes.size
  }

  /** Settings have changed: what waits goes where they say now, by the schedule that they say now. */
  settingsChanged(): void {
    const servers = new Set([...this.#lanes.values()].map((lane) => lane.route.virtualServer))
    for (const virtualServer of servers) this.#reroute(virtualServer)
    this.#pump()
  }

  /** Looks again at what waits: a hold on a queue has ended. */
  wake(): void {
    for (const lane of this.#lanes.values()) this.#ready(lane)
    this.#pump()
  }

  retry(identity: string): boolean {
    const lanes = this.#lanesOf(identity)
    for (const lane of lanes) {
      lane.retry()
      this.#due(lane)
    }
    return lanes.length > 0
  }

  queueOf(message: QueuedMessage, n: number): string {
    return queueIdentity(this.#routeOf(message, n))
  }

  routeError(message: QueuedMessage, n: number): RouteTrouble | undefined {
    return this.#troubleOf(this.#routeOf(message, n))
  }

  list(messages: Iterable<QueuedMessage>) {
    return listQueues(messages, {
      now: this.#clock.now(),
      held: this.#work.heldQueues,
      lanes: [...this.#lanes.values()],
      routeOf: (message, n) => this.#routeOf(message, n),
      routesOf: (virtualServer) => this.#table.of(virtualServer).routes,
      troubleOf: (route) => this.#troubleOf(route),
    })
  }

  #routeOf(message: QueuedMessage, n: number): Route {
    const { virtualServer, recipients } = message.envelope
    return this.#table.of(virtualServer).routeFor(recipients[n]?.address ?? '')
  }

  #troubleOf(route: Route): RouteTrouble | undefined {
    if (route.kind === 'none') return { error: { stage: 'Dns', text: route.reason } }
    const lane = this.#lanes.get(route.key)
    if (lane?.error === undefined) return undefined
    const { nextRetryMs } = lane
    return nextRetryMs === undefined ? { error: lane.error } : { error: lane.error, nextRetryMs }
  }

  #lanesOf(identity: string): readonly Lane[] {
    return [...this.#lanes.values()].filter((lane) => lane.identity === identity)
  }

  /** Puts recipients where they wait for their route. Nothing is lost here: they stay until claimed or gone. */
  #offer(message: QueuedMessage, numbers: Iterable<number>): void {
    const { virtualServer } = message.envelope
    const routing = this.#routingOf(virtualServer)
    let before: Lane | undefined
    for (const n of hopsExceeded(message, this.#settings) ? this.#fail(message, [...numbers]) : numbers) {
      const recipient = message.open.get(n)
      if (recipient === undefined) continue
      const route = routing.routeFor(recipient.address)
      const lane = before?.route.key === route.key ? before : this.#laneOf(route)
      lane.waiting.add(message, n)
      if (lane !== before && before !== undefined) this.#ready(before)
      before = lane
    }
    if (before !== undefined) this.#ready(before)
  }

  /** The routing of now; when it has changed, everything that waits has been placed anew. */
  #routingOf(virtualServer: string): Routing {
    const routing = this.#table.of(virtualServer)
    const known = this.#routings.get(virtualServer)
    if (known === undefined) this.#routings.set(virtualServer, routing)
    else if (known !== routing) this.#reroute(virtualServer)
    return routing
  }

  #laneOf(route: Route): Lane {
    const known = this.#lanes.get(route.key)
    if (known !== undefined) return known
    const lane = new Lane(route, this.#clock, () => mostOf(route, this.#settings), this.#known.take(route.key))
    this.#lanes.set(route.key, lane)
    if (route.kind === 'none') this.#news.noWayOut(route)
    return lane
  }

  #reroute(virtualServer: string): void {
    const routing = this.#table.of(virtualServer)
    this.#routings.set(virtualServer, routing)
    const items: Item[] = []
    for (const [key, lane] of this.#lanes) {
      if (lane.route.virtualServer !== virtualServer) continue
      for (const item of lane.waiting.drain()) items.push(item)
      if (routing.has(lane.route)) {
        lane.reschedule(this.#settings(virtualServer)?.delivery, () => this.#due(lane))
        continue
      }
      this.#lanes.delete(key)
      for (const isKnown of [true, false]) this.#turnsOf(lane).delete(Slots.groupOf(virtualServer, isKnown), lane)
      lane.gone = true
      lane.stop()
      this.#courier.forget(key)
    }
    for (const { message, numbers } of items) this.#offer(message, numbers)
    for (const lane of this.#lanes.values()) this.#leave(lane)
  }

  #due(lane: Lane): void {
    this.#ready(lane)
    this.#pump()
    this.#leave(lane)
  }

  /** Of the routes by MX record there may be any number: one that nothing waits for is forgotten. */
  #leave(lane: Lane): void {
    if (lane.route.kind !== 'mx' || !lane.idle || this.#lanes.get(lane.route.key) !== lane) return
    this.#lanes.delete(lane.route.key)
    this.#known.leave(lane)
    lane.stop()
  }

  #turnsOf(lane: Lane): Turns<Lane> {
    return lane.route.kind === 'drop' ? this.#turns.drop : this.#turns.network
  }

  #mayBegin(lane: Lane): boolean {
    return (
      lane.open &&
      this.#delivers(lane.route.virtualServer) &&
      (this.#work.heldQueues.size === 0 || !this.#work.heldQueues.has(lane.identity))
    )
  }

  #ready(lane: Lane): void {
    if (this.#mayBegin(lane)) this.#turnsOf(lane).add(Slots.groupOf(lane.route.virtualServer, lane.known), lane)
  }

  /** Begins attempts while there are slots. Whatever frees a slot or adds work calls it. */
  #pump(): void {
    if (this.#pumping || this.#closed) return
    this.#pumping = true
    try {
      while (this.#settling < maxSettling) {
        const lane = this.#turns.drop.next() ?? this.#turns.network.next((group) => this.#slots.isFree(group))
        if (lane === undefined) break
        if (this.#mayBegin(lane)) this.#begin(lane)
        this.#ready(lane)
        this.#leave(lane)
      }
    } catch (error) {
      // The queue's and our own bugs must not end the process; what waits is looked at again at the next event.
      this.#log.error('the deliverer failed in a way that was not foreseen', { error: String(error) })
    } finally {
      this.#pumping = false
    }
  }

  #begin(lane: Lane): void {
    const { virtualServer } = lane.route
    const known = this.#routings.get(virtualServer)
    // The settings changed and nobody said so yet: this lane may not be the right one any more.
    if (known !== this.#routingOf(virtualServer)) return
    const item = lane.waiting.take(lane.part)
    if (item === undefined) return
    const claim = this.#claim(item.message, [...item.numbers], nextHopOf(lane.route))
    if (claim !== undefined)
      this.#follow(hopsExceeded(item.message, this.#settings) ? this.#circling(claim) : this.#attempt(lane, claim))
  }

  #claim(message: QueuedMessage, numbers: readonly number[], host: string): Claim | undefined {
    try {
      return this.#work.claim(message, numbers, host)
    } catch (error) {
      this.#log.error('a message could not be claimed', { id: message.envelope.id, error: String(error) })
      // A bug delays mail, and drops none.
      this.#clock.timer(claimAgainMs, () => {
        this.#offer(message, numbers)
        this.#pump()
      })
      return undefined
    }
  }

  #follow(run: Promise<void>): void {
    this.#running.add(run)
    void run.finally(() => {
      this.#running.delete(run)
      this.#pump()
    })
  }

  /** Fails recipients whatever state their route is in; gives back those whose queue is held. */
  #fail(message: QueuedMessage, numbers: readonly number[]): readonly number[] {
    const held = numbers.filter((n) => this.#work.heldQueues.has(this.queueOf(message, n)))
    const free = numbers.filter((n) => !held.includes(n))
    const [first] = free
    const claim = first === undefined ? undefined : this.#claim(message, free, nextHopOf(this.#routeOf(message, first)))
    if (claim !== undefined) this.#follow(this.#circling(claim))
    return held
  }

  #circling(claim: Claim): Promise<void> {
    const outcome = circling(claim.message)
    return this.#settle(claim, new Map(claim.recipients.map(({ n }) => [n, outcome])))
  }

  /** Never rejects. */
  async #attempt(lane: Lane, claim: Claim): Promise<void> {
    const { kind, virtualServer } = lane.route
    const attempt: Attempt = { lane, generation: lane.generation, reached: false }
    const group = Slots.groupOf(virtualServer, lane.known)
    lane.begin()
    if (kind !== 'drop') this.#slots.take(group)
    const result = await this.#try(attempt, claim)
    lane.active -= 1
    if (kind !== 'drop') this.#slots.give(group)
    if (attempt.reached) lane.reached -= 1
    const outcomes = outcomesOf(result, claim, lane.flows)
    this.#judge(attempt, result)
    lane.ended(outcomes.values())
    const settled = this.#settle(claim, outcomes)
    this.#due(lane)
    await settled
  }

  #try(attempt: Attempt, claim: Claim): Promise<AttemptResult | Outcome> {
    const { lane } = attempt
    const onReached = () => {
      if (attempt.reached) return
      attempt.reached = true
      lane.reached += 1
      this.#up(lane)
      attempt.generation = lane.generation
    }
    return tryOnce(this.#parts, { route: lane.route, claim, onReached, closed: () => this.#closed })
  }

  /** What an attempt says about its route. */
  #judge({ lane, generation, reached }: Attempt, result: AttemptResult | Outcome): void {
    const { host, routeError } = 'outcomes' in result ? result : {}
    if (host !== undefined) lane.host = host
    if (routeError !== undefined) this.#down(lane, routeError, generation)
    if (routeError !== undefined || reached) return
    if (!('outcomes' in result)) {
      lane.released()
      return
    }
    if ([...result.outcomes.values()].some(({ kind }) => kind !== 'untried')) {
      this.#up(lane)
      return
    }
    lane.released()
    // Offered again at once, it would come to nothing again and again.
    if (!this.#closed) this.#down(lane, { stage: 'Connect', text: 'nothing was attempted' }, generation)
  }

  #up(lane: Lane): void {
    const error = lane.error
    if (!lane.up()) return
    this.#news.up(lane, error)
    if (!lane.gone) this.#due(lane)
  }

  #down(lane: Lane, error: DeliveryError, generation: number): void {
    const { virtualServer } = lane.route
    if (lane.gone || !lane.down(error, generation, this.#settings(virtualServer)?.delivery, () => this.#due(lane)))
      return
    this.#news.down(lane, error)
  }

  async #settle(claim: Claim, outcomes: ReadonlyMap<number, Outcome>): Promise<void> {
    this.#settling += 1
    try {
      await this.#work.settle(claim, outcomes)
    } catch (error) {
      this.#log.error('outcomes could not be stored', { id: claim.message.envelope.id, error: String(error) })
    } finally {
      this.#settling -= 1
    }
  }
}
