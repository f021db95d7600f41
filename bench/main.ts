/** `npm run bench`: our relay and Postfix, by turns, on the same work. README.md says how to read what it prints. */
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { freePort } from '../test/support/port.js'
import { startPostfix } from '../test/support/postfix.js'
import { Sink } from '../test/support/sink.js'
import { hostile } from './hostile.js'
import { measure, openIdle, send, settled, type Times, type Work } from './load.js'
import { startMailroot } from './mailroot.js'
import { familyOf, memoryOf } from './memory.js'
import { moduleBench } from './module.js'
import { type Contender, type ContenderOptions, largestMessage } from './relay.js'
import { median, table } from './table.js'

type Start = (options: ContenderOptions) => Promise<Contender>

const starters: Readonly<Record<string, Start>> = { mailroot: startMailroot, postfix: startContender }

/** Nothing is tried again while the bench runs. */
const held = ['minimal_backoff_time = 1h', 'maximal_backoff_time = 4h', 'queue_run_delay = 1h', 'smtpd_timeout = 600s']

async function startContender({ folder, nextHopPort, holdsMail = false }: ContenderOptions): Promise<Contender> {
  if (process.getuid?.() !== 0) throw new Error('Postfix runs as root only: start as root, or --only mailroot')
  const settings = [`message_size_limit = ${largestMessage}`, ...(holdsMail ? held : [])]
  return await startPostfix({ folder, nextHopPort, settings })
}

const works: readonly Work[] = [
  { name: '4 KB, a connection each', messages: 2000, bytes: 4096, clients: 20, reuse: false },
  { name: '4 KB, reused', messages: 2000, bytes: 4096, clients: 20, reuse: true },
  { name: '5 MB, a connection each', messages: 40, bytes: 5 * 1024 * 1024, clients: 8, reuse: false },
]
/** Starts the daemons of Postfix and warms the compiler of Node. */
const warmUp: Work = { name: 'warm-up', messages: 300, bytes: 4096, clients: 20, reuse: false }
const queued: Work = { name: 'queued', messages: 10_000, bytes: 4096, clients: 20, reuse: true }
const idleConnections = 500
const mostRounds = 20

interface Options {
  readonly rounds: number
  readonly names: readonly string[]
  readonly speed: boolean
  readonly memory: boolean
  readonly hostile: boolean
  readonly module: boolean
  /** Words that narrow the attacks. */
  readonly words: readonly string[]
}

type Cleanup = (step: () => Promise<void>) => void

/** Ends what was started and removes its folder, the last first, whatever happened. */
async function withCleanup(folder: string, run: (folder: string, later: Cleanup) => Promise<void>): Promise<void> {
  const steps: (() => Promise<void>)[] = []
  await mkdir(folder, { recursive: true })
  const own = await mkdtemp(join(folder, 'run-'))
  // Postfix's own users go through it.
  await chmod(own, 0o755)
  try {
    await run(own, (step) => steps.push(step))
  } finally {
    for (const step of steps.reverse()) await step()
    await rm(own, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

async function startOne(name: string, options: ContenderOptions, later: Cleanup): Promise<Contender> {
  const contender = await starters[name]?.(options)
  if (contender === undefined) throw new Error(`No relay is called ${name}`)
  later(() => contender.stop())
  return contender
}

async function speed(options: Options, folder: string, later: Cleanup): Promise<void> {
  const pairs: { contender: Contender; sink: Sink }[] = []
  for (const name of options.names) {
    const sink = await Sink.start({ port: await freePort() })
    later(() => sink.stop())
    const own = { folder: join(folder, name), nextHopPort: sink.port }
    pairs.push({ contender: await startOne(name, own, later), sink })
  }
  for (const { contender, sink } of pairs) await measure(contender, sink, warmUp)
  const rows = [['seconds', 'relay', 'accepted', 'a second', 'delivered', 'a second']]
  const ratios = [['mailroot / postfix, seconds', 'accepted', 'delivered']]
  for (const work of works) {
    const times = new Map<string, Times[]>(options.names.map((name) => [name, []]))
    for (let round = 0; round < options.rounds; round++) {
      // By turns who is first: the disk of a machine slows after much work.
      const turn = round % 2 === 0 ? pairs : pairs.toReversed()
      for (const { contender, sink } of turn) times.get(contender.name)?.push(await measure(contender, sink, work))
      process.stderr.write(`${work.name}: round ${round + 1} of ${options.rounds}\n`)
    }
    for (const [name, all] of times) rows.push([work.name, name, ...figures(all, work)])
    ratios.push([work.name, ...compare(times)])
  }
  console.log(`\n${table(rows)}`)
  if (options.names.length > 1) console.log(`\n${table(ratios)}`)
}

function figures(all: readonly Times[], work: Work): readonly string[] {
  return (['accepted', 'delivered'] as const).flatMap((what) => {
    const seconds = median(all.map((times) => times[what]))
    return [seconds.toFixed(2), (work.messages / seconds).toFixed(work.messages < 100 ? 1 : 0)]
  })
}

/** The median of the ratios of each round: both had the same minute of the machine. */
function compare(times: ReadonlyMap<string, readonly Times[]>): readonly string[] {
  const ours = times.get('mailroot') ?? []
  const theirs = times.get('postfix') ?? []
  return (['accepted', 'delivered'] as const).map((what) => {
    const ratios = ours.flatMap((one, round) => {
      const other = theirs[round]
      return other === undefined ? [] : [one[what] / other[what]]
    })
    return ratios.length === 0 ? '' : median(ratios).toFixed(2)
  })
}

async function memory(options: Options, folder: string, later: Cleanup): Promise<void> {
  const rows = [['MB (PSS)', 'at start', `${idleConnections} idle`, 'processes', `${queued.messages} queued`]]
  for (const name of options.names) {
    // Each figure from a fresh start: Postfix keeps idle processes for a while.
    const start = async (what: string): Promise<Contender> => {
      // Nothing listens at the next hop: everything stays queued.
      const own = { folder: join(folder, `${name}-${what}`), nextHopPort: await freePort(), holdsMail: true }
      return await startOne(name, own, later)
    }
    const idler = await start('idle')
    const atStart = await megabytesOf(idler)
    const close = await openIdle(idler, idleConnections)
    const idle = await megabytesOf(idler)
    const processes = String(familyOf(idler.pid).length)
    close()
    await idler.stop()
    const holder = await start('queued')
    await send(holder, queued)
    rows.push([name, atStart, idle, processes, await megabytesOf(holder)])
    await holder.stop()
    process.stderr.write(`memory of ${name}: done\n`)
  }
  console.log(`\n${table(rows)}`)
}

async function megabytesOf({ pid }: Contender): Promise<string> {
  return (await settled(() => memoryOf(pid))).toFixed(0)
}

function readOptions(): Options {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: [] },
      part: { type: 'string', multiple: true, default: [] },
    },
  })
  const rounds = Number(values.rounds)
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > mostRounds) throw new Error(`--rounds: 1 to ${mostRounds}`)
  const chosen = (given: readonly string[], all: readonly string[], option: string): readonly string[] => {
    const unknown = given.filter((word) => !all.includes(word))
    if (unknown.length > 0) throw new Error(`${option} ${unknown.join(', ')}: one of ${all.join(', ')}`)
    return given.length === 0 ? all : all.filter((word) => given.includes(word))
  }
  const all = ['speed', 'memory', 'hostile', 'module']
  // `npm run bench -- hostile dots`: the name of a part may stand alone, and words that narrow its attacks behind it.
  const [first = ''] = positionals
  const parts = chosen(all.includes(first) ? [...values.part, first] : values.part, all, '--part')
  const names = chosen(values.only, Object.keys(starters), '--only')
  const words = positionals.slice(1)
  if (positionals.length > 0 && !all.includes(first)) throw new Error(`${first}: one of ${all.join(', ')}`)
  const has = (part: string): boolean => parts.includes(part)
  return {
    ...{ rounds, names, words, speed: has('speed'), memory: has('memory') },
    ...{ hostile: has('hostile'), module: has('module') },
  }
}

async function main(): Promise<void> {
  const options = readOptions()
  const processor = cpus()[0]?.model ?? 'unknown'
  console.log(`Node ${process.version}, ${cpus().length} x ${processor}, ${options.rounds} rounds`)
  const folder = join(process.cwd(), '.work', 'bench')
  if (options.speed) await withCleanup(folder, (own, later) => speed(options, own, later))
  if (options.memory) await withCleanup(folder, (own, later) => memory(options, own, later))
  if (options.hostile) {
    const { rounds, words } = options
    await withCleanup(folder, (own, later) => hostile({ rounds, words, folder: own, later }))
  }
  if (options.module) {
    await withCleanup(folder, async (own, later) => {
      if (!(await moduleBench({ rounds: options.rounds, folder: own, later }))) process.exitCode = 1
    })
  }
}

await main()
