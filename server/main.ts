/** The command `mailroot`: reads its arguments, runs the relay or checks its settings, and ends the process. */
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import * as path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Argument, Command, CommanderError } from 'commander'
import { dsc, type Operation, operations, processStreams } from './dsc/command.js'
import type { Relay } from './relay.js'
import { checkRoot } from './settings/check.js'
import { StartProblem } from './start-problem.js'
import { systemClock } from './system/clock.js'
import { credentialSeal } from './system/credential-seal.js'
import { systemDisk } from './system/disk.js'
import { consoleLog, type Log } from './system/log.js'
import { systemNetwork } from './system/network.js'
import { systemRandom } from './system/random.js'
import { systemResolver } from './system/resolver.js'
import { type Seal, SealProblem } from './system/seal.js'
import type { System } from './system/system.js'

/** The folder of the package: two above `dist/server/`, or that of the one file that was made of all. */
const packageFolder = [
  fileURLToPath(new URL('../..', import.meta.url)),
  fileURLToPath(new URL('.', import.meta.url)),
].find((folder) => existsSync(path.join(folder, 'module')) || existsSync(path.join(folder, 'hash-worker.js'))) as string

/** How long the process may live on when the relay has stopped. */
const LEFT_BEHIND_MS = 5000

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Runs the command. Resolves with the exit status when it is done: at once, or for `run` when a signal has ended the relay.
 * `args` are what follows `mailroot`.
 */
export async function main(args: readonly string[], env: Environment): Promise<number> {
  let status = 0
  const command = new Command('mailroot')
    .description('An SMTP relay that takes the place of the IIS SMTP Server, managed by PowerShell.')
    .version(version())
    .exitOverride()
  const root = [
    '--root <folder>',
    'where settings, queue and logs are (default: MAILROOT_ROOT, else the place of the system)',
  ] as const
  command
    .command('run')
    .description('run the relay until it is ended by a signal')
    .option(...root)
    .action(async (options: { root?: string }) => {
      status = await run(rootFolder(options.root, env), env)
    })
  command
    .command('check')
    .description('check settings.json without applying it; tells every problem')
    .option(...root)
    .action(async (options: { root?: string }) => {
      status = await check(rootFolder(options.root, env), env)
    })
  command
    .command('dsc')
    .description(
      'a resource of DSC v3, run by dsc: an instance as JSON on standard input, its state on standard output',
    )
    .argument('<resource>', 'for example SmtpDomain')
    .addArgument(new Argument('<operation>', 'what to do').choices(operations))
    .option('--what-if', 'tell what set or delete would do, and change nothing')
    .option(...root)
    .action(async (resource: string, operation: Operation, options: { root?: string; whatIf?: boolean }) => {
      const whatIf = options.whatIf === true
      const place = { root: rootFolder(options.root, env), control: env['MAILROOT_CONTROL'] }
      status = await dsc({ resource, operation, whatIf, ...place, version: version() }, processStreams)
    })
  try {
    await command.parseAsync([...args], { from: 'user' })
    return status
  } catch (error) {
    // Commander has said it already.
    if (error instanceof CommanderError) return error.exitCode
    if (!(error instanceof SealProblem)) throw error
    console.error(error.message)
    return 1
  }
}

async function run(root: string, env: Environment): Promise<number> {
  const log = consoleLog()
  // From the start: a signal that comes while it starts ends it as soon as it has.
  const signal = aSignal()
  process.on('uncaughtException', (error) => {
    // What is in the queue is safe on the disk, and nothing else can be trusted now.
    log.error(`The relay ends because of a fault of its own: ${error.stack ?? error.message}`)
    process.exit(1)
  })
  // Left to Node it opens a debugger on loopback, at which every user of this machine could read and do all.
  process.on('SIGUSR1', () => log.warn('SIGUSR1 means nothing to the relay'))
  let relay: Relay
  try {
    const system = theSystem(log, await theSeal(env, log))
    if (process.platform === 'win32') await giveRights(root, log)
    // Loaded here alone: the other commands are quick.
    const { startRelay } = await import('./relay.js')
    relay = await startRelay({
      system,
      root,
      version: version(),
      platform: process.platform,
      controlAddress: env['MAILROOT_CONTROL'],
      giveUp: (reason) => {
        log.error(`The relay ends, to be started again: ${reason}`)
        process.exit(1)
      },
    })
  } catch (error) {
    signal.forget()
    if (!(error instanceof StartProblem)) throw error
    for (const line of error.lines) console.error(line)
    return 1
  }
  for (const line of welcome(relay)) console.log(line)
  await signal.came
  await relay.stop()
  signal.forget()
  // A call to a disk that hangs keeps the process alive, and ends with it only. No timer does: this one fires in no other case.
  systemClock.timer(LEFT_BEHIND_MS, () => process.exit(0))
  return 0
}

async function check(root: string, env: Environment): Promise<number> {
  const seal = await theSeal(env, consoleLog())
  const { ok, lines } = await checkRoot(systemDisk, { root, hostName: hostname() }, seal)
  for (const line of lines) (ok ? console.log : console.error)(line)
  return ok ? 0 : 1
}

/** What people need next: where it listens, its folders, and two lines to paste into PowerShell. */
function welcome(relay: Relay): readonly string[] {
  // Packaged, the relay is in a folder of the module.
  const beside = path.join(packageFolder, 'module', 'Mailroot')
  const module = existsSync(beside) ? beside : path.join(packageFolder, '..')
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  // The module looks for the keys beside the socket by itself.
  const known = path.dirname(relay.controlAddress) === relay.root
  const keys = known ? '' : `$env:MAILROOT_ROOT=${quoted(relay.root)}; `
  return [
    `Mailroot ${version()} runs in ${relay.root}`,
    ...relay.describe().map((line) => `  ${line}`),
    'Paste into PowerShell to manage it:',
    `  $env:MAILROOT_CONTROL=${quoted(relay.controlAddress)}; ${keys}Import-Module ${quoted(module)}`,
    '  Get-SmtpQueue',
  ]
}

function rootFolder(option: string | undefined, env: Environment): string {
  const fallback =
    process.platform === 'win32' ? path.join(env['ProgramData'] ?? 'C:\\ProgramData', 'Mailroot') : '/var/lib/mailroot'
  return path.resolve(option ?? (env['MAILROOT_ROOT'] || fallback))
}

/** What encrypts secrets on this system. Rejects with SealProblem. */
async function theSeal(env: Environment, log: Log): Promise<Seal | undefined> {
  try {
    // Loaded there alone: what only Windows has needs a library that is not even opened elsewhere.
    if (process.platform === 'win32') return (await import('./windows/dpapi-seal.js')).dpapiSeal()
    return await credentialSeal(env, systemRandom)
  } catch (error) {
    if (error instanceof SealProblem) throw error
    log.warn(`Secrets cannot be encrypted on this machine: ${error instanceof Error ? error.message : String(error)}`)
    return undefined
  }
}

/** Makes the root folder with rights of its own; where that fails it is made as any other, and people are told. */
async function giveRights(root: string, log: Log): Promise<void> {
  try {
    const { makeRootFolder } = await import('./windows/root-folder.js')
    makeRootFolder(root)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    log.warn(`The rights of ${root} could not be set: set them by hand, as SECURITY.md says. ${why}`)
  }
}

function theSystem(log: Log, seal: Seal | undefined): System {
  return {
    clock: systemClock,
    disk: systemDisk,
    network: systemNetwork,
    random: systemRandom,
    resolver: systemResolver,
    log,
    ...(seal === undefined ? {} : { seal }),
    hostName: hostname(),
  }
}

function version(): string {
  return JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version
}

/** The first signal that asks the process to end; a second one ends it at once. */
function aSignal(): { readonly came: Promise<void>; forget(): void } {
  // Nothing else may keep the process alive, also while it stops: every timer of the relay is unreferenced.
  const alive = setInterval(() => undefined, 2 ** 30)
  const came = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  return { came, forget: () => clearInterval(alive) }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2), process.env)
}
