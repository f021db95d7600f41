/**
 * `npm run bench -- soak [minutes]`: bursts of 100 messages with idle gaps between them, as small relays live. What it holds
 * must be the same after each gap, and the last burst must go as fast as the first: relays are reported that hang after
 * minutes of silence, or that grow until they are restarted.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../test/support/port.js'
import { RelayProcess } from '../test/support/relay.js'
import { Sink } from '../test/support/sink.js'
import { until } from '../test/support/wait.js'
import { measure, type Work } from './load.js'
import { mailrootSettings } from './mailroot.js'
import { memoryOf } from './memory.js'
import { table } from './table.js'

const defaultMinutes = 5
const mostMinutes = 3 * 24 * 60
/** Kept connections to next hops end after 30 s: then nothing is left of a burst. */
const shortestGapS = 40
const mostRounds = 300
/** V8 fills its heap before it tidies up: what is left of the first bursts is no growth yet. */
const warmUps = 2
/** A burst of 100 takes a fraction of a second. */
const burstLimitS = 10

const burst: Work = { name: 'burst', messages: 100, bytes: 4096, clients: 20, reuse: false }

interface Sample {
  readonly minute: number
  readonly seconds: number
  readonly megabytes: number
  readonly handles: number
  readonly timers: number
}

/** Prints a table and whether it was flat; false when it was not. */
async function soak(minutes: number, folder: string, later: (step: () => Promise<void>) => void) {
  const sink = await Sink.start({ port: await freePort() })
  later(() => sink.stop())
  const probe = join(process.cwd(), 'dist', 'bench', 'probe.js')
  const relay = await RelayProcess.start({
    root: join(folder, 'soak'),
    settings: mailrootSettings(sink.port),
    nodeArgs: ['--import', probe],
  })
  later(async () => void (await relay.stop()))
  const contender = { name: 'mailroot', port: relay.port, pid: relay.pid, stop: async () => undefined }
  const rounds = Math.min(Math.max(Math.floor((minutes * 60) / shortestGapS), warmUps + 2), mostRounds)
  const gapMs = Math.max((minutes * 60_000) / rounds, shortestGapS * 1000)
  const began = performance.now()
  const samples: Sample[] = []
  for (let round = 1; round <= rounds; round++) {
    const { delivered } = await measure(contender, sink, burst)
    await sleep(gapMs)
    const minute = (performance.now() - began) / 60_000
    samples.push({ minute, seconds: delivered, megabytes: memoryOf(relay.pid), ...(await held(relay)) })
    process.stderr.write(`soak: burst ${round} of ${rounds}\n`)
  }
  console.log(`\n${table(rowsOf(samples))}`)
  const faults = faultsOf(samples)
  console.log(faults.length === 0 ? '\nflat' : `\n${faults.join('\n')}`)
  return faults.length === 0
}

async function held(relay: RelayProcess): Promise<Pick<Sample, 'handles' | 'timers'>> {
  const told = (): readonly string[] => relay.log.match(/^probe .*$/gm) ?? []
  const before = told().length
  process.kill(relay.pid, 'SIGUSR2')
  const line = await until('the relay says what it holds', () => told()[before])
  return JSON.parse(line.slice('probe '.length))
}

/** The first, the last, and some between them. */
function rowsOf(samples: readonly Sample[]): readonly (readonly string[])[] {
  const step = Math.ceil(samples.length / 12)
  const shown = samples.filter((_, index) => index % step === 0 || index === samples.length - 1)
  const cells = ({ minute, seconds, megabytes, handles, timers }: Sample) => [
    minute.toFixed(1),
    seconds.toFixed(2),
    megabytes.toFixed(0),
    String(handles),
    String(timers),
  ]
  return [['minute', 'burst of 100, seconds', 'MB (PSS)', 'handles', 'timers'], ...shown.map(cells)]
}

/** What is not flat, in words. */
function faultsOf(samples: readonly Sample[]): readonly string[] {
  const [first, ...rest] = samples.slice(warmUps)
  const last = rest.at(-1)
  if (first === undefined || last === undefined) return ['too short to say anything']
  const faults: string[] = []
  // Memory goes up and down by what V8 has not tidied up yet: all of the end must be above.
  const end = Math.min(...rest.slice(-3).map(({ megabytes }) => megabytes))
  if (end > first.megabytes * 1.25 + 5)
    faults.push(`memory grew from ${first.megabytes.toFixed(0)} to ${end.toFixed(0)} MB`)
  for (const what of ['handles', 'timers'] as const) {
    if (last[what] > first[what] + 2) faults.push(`${what} grew from ${first[what]} to ${last[what]}`)
  }
  const slowest = Math.max(...samples.map(({ seconds }) => seconds))
  if (slowest > burstLimitS) faults.push(`a burst took ${slowest.toFixed(1)} s`)
  return faults
}

function minutesOf([given = String(defaultMinutes), ...more]: readonly string[]): number {
  const minutes = Number(given)
  if (more.length > 0 || !Number.isInteger(minutes) || minutes < 1 || minutes > mostMinutes)
    throw new Error(`soak ${[given, ...more].join(' ')}: one whole number of minutes, 1 to ${mostMinutes}`)
  return minutes
}

async function main(): Promise<void> {
  const minutes = minutesOf(process.argv.slice(2))
  console.log(`Node ${process.version}, ${cpus().length} x ${cpus()[0]?.model ?? 'unknown'}, ${minutes} minutes`)
  const folder = join(process.cwd(), '.work', 'bench')
  await mkdir(folder, { recursive: true })
  const own = await mkdtemp(join(folder, 'soak-'))
  const steps: (() => Promise<void>)[] = []
  try {
    if (!(await soak(minutes, own, (step) => steps.push(step)))) process.exitCode = 1
  } finally {
    for (const step of steps.reverse()) await step()
    await rm(own, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  }
}

await main()
