/** A month of a relay that nobody looks after: idle for days, then a burst, and again. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { SimulatedWorld } from '../world.js'
import { Administrator } from './administrator.js'
import { runClient } from './client.js'
import { Keeper, ROOT } from './keeper.js'
import { Ledger } from './ledger.js'
import { makeMail, tokenOf } from './mail.js'
import * as stage from './stage.js'

const minute = 60_000
const hour = 60 * minute
const BURST = 100
const IDLE_DAYS = [3, 4, 2, 5, 3, 4, 2, 7] as const

/** What might grow, in a quiet moment. */
export interface Sizes {
  readonly timers: number
  readonly connections: number
  /** Records of the store but for the numbers that show a loss, which are bounded by their own size. */
  readonly records: number
  readonly files: number
  readonly heapBytes: number
}

export interface Month {
  readonly wrong: readonly string[]
  /** Behind each idle gap. */
  readonly sizes: readonly Sizes[]
  readonly delivered: number
}

/** Eight bursts of 100 messages, each with days behind it in which nothing comes: 30 days. */
export async function runMonth(seed: number): Promise<Month> {
  const certificate = await stage.prepared()
  const world = new SimulatedWorld(`month ${seed}`)
  return world.inside(() => live(world, certificate))
}

async function live(world: SimulatedWorld, certificate: string): Promise<Month> {
  const { timeline, network, dice, trace } = world
  const ledger = new Ledger(() => timeline.nowMs)
  stage.setStage(world, dice.fork('stage'), ledger, certificate)
  const keeper = new Keeper(world, dice.fork('keeper'), ledger)
  const shared = { timeline, network, ledger, trace, dice: dice.fork('people') }
  const socket = `${ROOT}/control.sock`
  const administrator = new Administrator({ ...shared, socket, changes: stage.changes, onChange: () => undefined })
  await world.until(keeper.start())
  const weekly = { messageTrackingLogMaxAge: 'P7D' }
  const calls = [
    { method: 'service.set', params: weekly },
    { method: 'logging.set', params: { maxAge: 'P7D' } },
  ]
  await world.until(administrator.call(...stage.setUp, ...calls))
  const sizes: Sizes[] = []
  let [tokens, delivered] = [0, 0]
  for (const days of IDLE_DAYS) {
    const nextMail = () => makeMail(`M${++tokens}`, stage.DOMAINS, shared.dice)
    const before = tokens
    const clients: Promise<void>[] = []
    while (clients.length < 8 || tokens - before < BURST) {
      const address = `10.0.0.${clients.length + 1}`
      clients.push(
        runClient(address, { ...shared, port: stage.PORT, login: stage.LOGIN, nextMail, onGreeted: () => undefined }),
      )
    }
    await world.until(Promise.all(clients))
    await timeline.run(30 * minute, () => ![...world.twin.kept.keys()].some((key) => key.startsWith('e/')))
    delivered += forget(world, ledger)
    // Idle connections end, and the logs are written.
    await timeline.run(2 * minute)
    for (let hours = 0; hours < days * 24; hours++) await timeline.leap(hour)
    sizes.push(sizesOf(world))
  }
  return { wrong: ledger.wrong, sizes, delivered }
}

/** Checks a burst, and forgets it: the world itself must not grow either. */
function forget({ image }: SimulatedWorld, ledger: Ledger): number {
  const dropped = image.files(`${ROOT}/1/Drop`)
  const tokens = new Set([
    ...ledger.arrived.map(({ text }) => tokenOf(text)),
    ...dropped.map(({ file }) =>
      tokenOf(
        file
          .bytes()
          .toString('latin1')
          .replace(/^(x-(sender|receiver):.*\r\n)+/, ''),
      ),
    ),
  ])
  const missing = ledger.promised.filter(({ mail }) => !tokens.has(mail.token))
  for (const { mail } of missing) ledger.fail(`${mail.token} was not delivered`)
  const count = ledger.promised.length
  for (const { path } of dropped) image.remove(path)
  for (const list of [ledger.promised, ledger.arrived, ledger.takings]) list.length = 0
  ledger.events.clear()
  ledger.history.length = 0
  ledger.settledAtMs.clear()
  return count
}

function sizesOf({ life, network, twin, image }: SimulatedWorld): Sizes {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return {
    timers: life?.timers ?? 0,
    connections: network.links.length,
    records: [...twin.kept.keys()].filter((key) => !/^[gq]\//.test(key)).length,
    files: image.files(ROOT).length,
    heapBytes: getHeapStatistics().used_heap_size,
  }
}
