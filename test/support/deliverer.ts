/** The deliverer between a queue in memory and a courier that a test speaks for. */
import type { AttemptResult, Courier, Route } from '../../server/deliver/courier.js'
import type { DeliverSettings } from '../../server/deliver/deliver-settings.js'
import { Deliverer } from '../../server/deliver/deliverer.js'
import type { DeliveryError } from '../../server/queue/envelope.js'
import type { Claim, Outcome } from '../../server/queue/work.js'
import { ManualClock } from './clock.js'
import { deliverSettings } from './courier.js'
import { keptLog } from './system.js'
import { MemoryWork } from './work.js'

/** An attempt under way. */
export interface Call {
  readonly id: string
  readonly route: Route
  readonly claim: Claim
  readonly onReached: () => void
  /** Ends it. */
  end(result: AttemptResult): void
}

export const refused: DeliveryError = { stage: 'Connect', text: 'the connection was refused' }

export function all(claim: Claim, outcome: Outcome, routeError?: DeliveryError): AttemptResult {
  const outcomes = new Map(claim.recipients.map(({ n }) => [n, outcome]))
  return routeError === undefined ? { outcomes } : { outcomes, routeError }
}

/** Each attempt waits in `calls` unless `answer` speaks for it. */
export class TestCourier implements Courier {
  readonly calls: Call[] = []
  readonly forgotten: string[] = []
  /** Attempts so far. */
  count = 0
  answer: ((call: Call) => AttemptResult | undefined) | undefined

  attempt(route: Route, claim: Claim, _body: unknown, onReached: () => void = () => undefined): Promise<AttemptResult> {
    this.count += 1
    return new Promise((resolve) => {
      const call: Call = {
        id: claim.message.envelope.id,
        route,
        claim,
        onReached,
        end: (result) => this.#end(call, resolve, result),
      }
      this.calls.push(call)
      const result = this.answer?.(call)
      if (result !== undefined) call.end(result)
    })
  }

  #end(call: Call, resolve: (result: AttemptResult) => void, result: AttemptResult): void {
    this.calls.splice(this.calls.indexOf(call), 1)
    resolve(result)
  }

  forget(routeKey: string): void {
    this.forgotten.push(routeKey)
  }

  async close(): Promise<void> {
    for (const call of [...this.calls]) call.end({ outcomes: new Map() })
  }
}

export const sent = ({ claim }: Call) => all(claim, { kind: 'sent', host: 'smart.test:25', reply: '250 ok' })
export const routeDown = ({ claim }: Call) => all(claim, { kind: 'untried', error: refused }, refused)

export function delivererBench() {
  const clock = new ManualClock()
  const log = keptLog()
  const work = new MemoryWork(clock)
  const courier = new TestCourier()
  const settings = new Map<string, DeliverSettings>([['1', deliverSettings()]])
  const deliverer = new Deliverer({ clock, log }, work, courier, (virtualServer) => settings.get(virtualServer))
  deliverer.start()
  /** Changes the settings of virtual server 1 without telling the deliverer. */
  const change = (changes: Partial<DeliverSettings>) =>
    void settings.set('1', { ...(settings.get('1') ?? deliverSettings()), ...changes })
  const smartHost = (...server: readonly string[]) => ({ ...deliverSettings().smartHost, server })
  return { clock, log, work, courier, settings, deliverer, change, smartHost }
}

export const toSmartHost = { recipients: ['a@example.com'] }
export const toDrop = { recipients: ['a@relay.test'] }
