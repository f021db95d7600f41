import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository, with a separator at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Installs what the lock file names, when it, the Node version or the platform changed since the last time, and
 * compiles all, or one project of it. Every npm script begins with this, so that a fresh checkout needs no other step.
 * Exits 1 when it fails.
 */
export function setUp(project = root) {
  install()
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  run(
    process.execPath,
    [compiler, '--build', project],
    'The TypeScript sources do not compile; the lines above say where.',
  )
}

function install() {
  const stamp = join(root, 'node_modules', '.mailroot-setup')
  const lock = readFileSync(join(root, 'package-lock.json'))
  const wanted = createHash('sha256')
    .update(lock)
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const failed = '`npm ci` failed: is the package registry reachable?'
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...args], failed)
  else run('npm', args, failed, process.platform === 'win32')
  mkdirSync(join(root, 'node_modules'), { recursive: true })
  writeFileSync(stamp, wanted)
}

/**
 * Runs a command with our standard streams; ends this process with status 1 and `failed` when it does not succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} failed what to tell people
 */
export function run(command, args, failed, shell = false) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell })
  if (result.status === 0) return
  console.error(failed)
  process.exit(1)
}
