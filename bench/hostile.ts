/** What well-behaved clients keep of their throughput while each attack of the tests runs. */
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Attack, Target } from '../test/support/attacks/attack.js'
import { AttackerProcess } from '../test/support/attacks/attacker-process.js'
import { attacks } from '../test/support/attacks/table.js'
import { freePort } from '../test/support/port.js'
import { RelayProcess } from '../test/support/relay.js'
import { Sink } from '../test/support/sink.js'
import { measure, type Work } from './load.js'
import { memoryOf, processorSeconds } from './memory.js'
import type { Contender } from './relay.js'
import { median, table } from './table.js'

/** As many as take about a second: what an attack costs is far above what they differ by. */
const work: Work = { name: 'beside an attack', messages: 600, bytes: 4096, clients: 10, reuse: false }
/** Its connections are there by then. */
const riseMs = 700
/** The attacker has machines of its own: here it gets what the relay and the well-behaved leave. */
const attackerNice = 10

export interface HostileOptions {
  readonly rounds: number
  /** Words of the names of attacks; none means all. */
  readonly words: readonly string[]
  readonly folder: string
  readonly later: (step: () => Promise<void>) => void
}

interface Round {
  readonly quiet: number
  readonly attacked: number
  readonly grown: number
  readonly begun: number
  /** Of one processor: what the relay used beside what the messages cost. */
  readonly busy: number
}

/** Prints a line for each attack: messages a second without and with it, the share that is left, and what the relay grew. */
export async function hostile({ rounds, words, folder, later }: HostileOptions): Promise<void> {
  const sink = await Sink.start({ port: await freePort() })
  later(() => sink.stop())
  const { contender, target } = await start(folder, sink.port)
  later(() => contender.stop())
  const attacker = new AttackerProcess()
  later(() => attacker.stop())
  setPriority(attacker.pid, attackerNice)
  // Twice: compiled code, and the garbage of an ordinary load.
  for (let turn = 0; turn < 3; turn++) await measure(contender, sink, work)
  const rows = [['beside an attacker who', 'connections', 'a second', 'without', 'share', 'processor', 'MB more']]
  const one = async (attack: Attack): Promise<Round> => {
    const { pid } = contender
    const beforeQuiet = processorSeconds(pid)
    const quiet = await measure(contender, sink, work)
    const cost = processorSeconds(pid) - beforeQuiet
    const before = memoryOf(pid)
    attacker.begin(attack, target)
    await sleep(riseMs)
    const beforeWork = processorSeconds(pid)
    const attacked = await measure(contender, sink, work)
    const busy = (processorSeconds(pid) - beforeWork - cost) / attacked.delivered
    const grown = memoryOf(pid) - before
    const { begun } = await attacker.end()
    return { quiet: quiet.accepted, attacked: attacked.accepted, grown, begun, busy }
  }
  const chosen = attacks.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
  for (const attack of chosen) {
    const all: Round[] = []
    for (let round = 0; round < rounds; round++) all.push(await one(attack))
    const row = figures(attack, all)
    rows.push(row)
    process.stderr.write(`${row.join('  ')}\n`)
  }
  console.log(`\n${table(rows)}`)
}

function figures({ name }: Attack, all: readonly Round[]): string[] {
  const of = (pick: (round: Round) => number): number => median(all.map(pick))
  const share = of(({ quiet, attacked }) => quiet / attacked)
  return [
    name,
    of(({ begun }) => begun).toFixed(0),
    (work.messages / of(({ attacked }) => attacked)).toFixed(0),
    (work.messages / of(({ quiet }) => quiet)).toFixed(0),
    `${(100 * share).toFixed(0)} %`,
    `${(
      100 *
        Math.max(
          0,
          of(({ busy }) => busy),
        )
    ).toFixed(0)} %`,
    Math.max(0, ...all.map(({ grown }) => grown)).toFixed(0),
  ]
}

/** The relay with its defaults, but that it lets clients try to log in. */
async function start(folder: string, nextHopPort: number): Promise<{ contender: Contender; target: Target }> {
  const [port, tlsPort] = [await freePort(), await freePort()]
  const address = '127.0.0.1'
  const relay = await RelayProcess.start({
    root: join(folder, 'hostile'),
    port,
    settings: {
      general: {
        bindings: [
          { address, port },
          { address, port: tlsPort, tls: 'Implicit' },
        ],
        defaultDomain: 'mail.test',
      },
      authentication: { basic: true, requireTls: false },
      relayRestriction: { grant: [{ address: '127.0.0.1' }] },
      smartHost: { server: ['127.0.0.1'], port: nextHopPort, tlsMode: 'None' },
    },
  })
  const contender = { name: 'mailroot', port, pid: relay.pid, stop: async () => void (await relay.stop()) }
  return { contender, target: { port, tlsPort, controlSocket: relay.controlSocket } }
}
