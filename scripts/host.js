import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const sources = join(root, 'test', 'module', 'host')
const work = join(root, '.work')
const output = join(work, 'host')
const lock = join(work, 'host.lock')
const staleLockMs = 5 * 60_000

/**
 * The path of the PowerShell test host, compiled first when its sources changed. Several test files may ask at once,
 * so one of them builds and the others wait for it.
 * @returns {string}
 */
export function buildHost() {
  const dll = join(output, 'MailrootHost.dll')
  const stamp = join(work, 'host.sources')
  const wanted = hashOfSources()
  const isBuilt = () => existsSync(dll) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted
  if (isBuilt()) return dll
  takeLock()
  try {
    if (isBuilt()) return dll
    rmSync(stamp, { force: true })
    compile()
    writeFileSync(stamp, wanted)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
  return dll
}

function compile() {
  // Where the packages that compile ahead cannot be had, the engine is only slower.
  let built = publish(true)
  if (built.error === undefined && built.status !== 0) built = publish(false)
  if (built.error) {
    throw new Error('The tests of the PowerShell module need the .NET 10 SDK: `dotnet` did not start', {
      cause: built.error,
    })
  }
  if (built.status !== 0) throw new Error(`The PowerShell test host does not compile:\n${built.stdout}${built.stderr}`)
}

/** @param {boolean} ahead */
function publish(ahead) {
  rmSync(output, { recursive: true, force: true })
  const args = ['publish', sources, '--configuration', 'Release', '--verbosity', 'quiet', '-nodeReuse:false']
  args.push('--no-self-contained', '--output', output)
  if (ahead) {
    // What this machine adds to the lock file stays out of the committed one.
    const locked = join(work, 'host.packages.lock.json')
    copyFileSync(join(sources, 'packages.lock.json'), locked)
    args.push('--use-current-runtime', '-p:PublishReadyToRun=true', `-p:NuGetLockFilePath=${locked}`)
  }
  return spawnSync('dotnet', args, { encoding: 'utf8', env: environment() })
}

/** Without a home it can write to, dotnet fails in ways that do not name the reason: it gets one here. */
function environment() {
  const env = {
    ...process.env,
    DOTNET_CLI_TELEMETRY_OPTOUT: '1',
    DOTNET_NOLOGO: '1',
    DOTNET_CLI_USE_MSBUILD_SERVER: '0',
  }
  if (isWritable(homedir())) return env
  const home = join(work, 'dotnet')
  mkdirSync(home, { recursive: true })
  return {
    ...env,
    DOTNET_CLI_HOME: home,
    HOME: home,
    NUGET_PACKAGES: process.env.NUGET_PACKAGES ?? join(home, 'packages'),
  }
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return statSync(folder).isDirectory()
  } catch {
    return false
  }
}

function hashOfSources() {
  const hash = createHash('sha256')
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  for (const name of names.map((path) => path.replaceAll('\\', '/')).sort()) {
    if (/^(bin|obj)\//.test(name) || !/\.(cs|csproj|psd1)$|packages\.lock\.json$/.test(name)) continue
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(sources, name)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** A folder is made by one process only, on every file system. */
function takeLock() {
  mkdirSync(work, { recursive: true })
  for (;;) {
    try {
      mkdirSync(lock)
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > staleLockMs) rmSync(lock, { recursive: true, force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
}
