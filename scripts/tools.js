import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { root } from './setup.js'

/**
 * What tests and the bench need beyond Node and .NET: the program, the Debian package that has it, and the parts of the
 * paths of what needs it (`bench/` is `npm run bench`). `unpack` names the folder under .work/debian/ into which the
 * package is unpacked and not installed: Postfix, Exim and OpenSMTPD exclude each other as packages, bring daemons, and
 * would take the place of the machine's own mail system.
 * @typedef {{ package: string, with?: readonly string[], unpack?: string, usedBy: readonly string[] }} Row
 * @type {Readonly<Record<string, Row>>}
 */
export const tools = {
  curl: { package: 'curl', usedBy: ['end-to-end/'] },
  openssl: { package: 'openssl', usedBy: ['end-to-end/'] },
  // Without libnet-ssleay-perl, swaks has no STARTTLS.
  swaks: { package: 'swaks', with: ['libnet-ssleay-perl'], usedBy: ['end-to-end/'] },
  msmtp: { package: 'msmtp', usedBy: ['end-to-end/client-matrix'] },
  's-nail': { package: 's-nail', usedBy: ['end-to-end/client-matrix'] },
  python3: { package: 'python3', usedBy: ['end-to-end/client-matrix'] },
  // Without the first, Net::SMTP has no TLS; without the second, no AUTH.
  perl: {
    package: 'perl',
    with: ['libio-socket-ssl-perl', 'libauthen-sasl-perl'],
    usedBy: ['end-to-end/client-matrix'],
  },
  lnav: { package: 'lnav', usedBy: ['end-to-end/'] },
  goaccess: { package: 'goaccess', usedBy: ['end-to-end/'] },
  'smtp-sink': { package: 'postfix', unpack: 'postfix', usedBy: ['end-to-end/', 'bench/'] },
  'smtp-source': { package: 'postfix', unpack: 'postfix', usedBy: ['end-to-end/', 'bench/'] },
  // Without libsasl2-modules, Postfix cannot log in at its next hop.
  postfix: {
    package: 'postfix',
    with: ['libsasl2-modules'],
    unpack: 'postfix',
    usedBy: ['end-to-end/mail-server', 'bench/'],
  },
  // In namespaces of their own, by unshare: test/support/namespace.ts.
  exim4: { package: 'exim4-daemon-light', unpack: 'exim', usedBy: ['end-to-end/mail-server'] },
  unshare: { package: 'util-linux', usedBy: ['end-to-end/mail-server', 'end-to-end/crash/'] },
  prlimit: { package: 'util-linux', usedBy: ['end-to-end/crash/'] },
  strace: { package: 'strace', usedBy: ['end-to-end/crash/'] },
  unzip: { package: 'unzip', usedBy: ['end-to-end/package'] },
  // 2.8 or later: Debian 12 has it in its backports.
  osslsigncode: { package: 'osslsigncode', usedBy: ['end-to-end/package'] },
  smtpd: { package: 'opensmtpd', unpack: 'opensmtpd', usedBy: ['end-to-end/mail-server'] },
}

const unpacked = join(root, '.work', 'debian')
/** An ordinary user's PATH lacks the folders of Debian's daemons. */
const moreFolders = process.platform === 'win32' ? [] : ['/usr/local/sbin', '/usr/sbin', '/sbin']

/**
 * Where a tool is and what its environment must hold, or undefined: on the PATH, where Debian puts daemons, or unpacked.
 * `prefix` is the root of the unpacked package; '/' when it is installed.
 * @param {string} name a key of `tools`
 * @returns {{ path: string, prefix: string, env: Readonly<Record<string, string>> } | undefined}
 */
export function findTool(name) {
  const row = tools[name]
  if (row === undefined) throw new Error(`${name} does not stand in the table of scripts/tools.js: add it there`)
  const names = process.platform === 'win32' ? [`${name}.exe`, name] : [name]
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...moreFolders].filter((folder) => folder !== '')
  const path = folders.flatMap((folder) => names.map((file) => join(folder, file))).find(isProgram)
  if (path !== undefined) return { path, prefix: '/', env: {} }
  if (row.unpack === undefined) return undefined
  const prefix = join(unpacked, row.unpack)
  const own = ['usr/sbin', 'usr/bin'].map((folder) => join(prefix, folder, name)).find(isProgram)
  if (own === undefined) return undefined
  const needed = libraries(prefix)
  return { path: own, prefix, env: needed === '' ? {} : { LD_LIBRARY_PATH: needed } }
}

/** Debian's Postfix looks for its libraries in /usr/lib/postfix; those it depends on may have been unpacked beside it. */
function libraries(prefix) {
  const lib = join(prefix, 'usr', 'lib')
  if (!existsSync(lib)) return ''
  const folders = readdirSync(lib).filter((folder) => folder === 'postfix' || folder.endsWith('-linux-gnu'))
  return folders.map((folder) => join(lib, folder)).join(delimiter)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The names of the tools that `paths` (test files, or 'bench/') use and this machine lacks. */
export function missingTools(paths) {
  const used = ([, { usedBy }]) => usedBy.some((part) => paths.some((path) => path.includes(part)))
  return Object.entries(tools)
    .filter(used)
    .map(([name]) => name)
    .filter((name) => findTool(name) === undefined)
}

/** The command that brings missing tools, for people to paste. */
export function commandFor(names) {
  const installed = names.filter((name) => tools[name].unpack === undefined)
  const parts = [`apt-get install ${packagesOf(installed).join(' ')}`]
  if (installed.length < names.length)
    parts.push('CI=true npm test (as root: it unpacks mail servers into .work/debian)')
  return parts.slice(installed.length === 0 ? 1 : 0).join(', then ')
}

/**
 * Installs the missing tools on a machine that is there for tests: Debian, root, and CI=true. Elsewhere it does nothing,
 * since nobody expects a test run to install packages; their tests are then skipped. A failure is told and no more:
 * the skips that follow from it fail the run.
 * @param {readonly string[]} paths see `missingTools`
 */
export function provideTools(paths) {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  const missing = missingTools(paths)
  if (missing.length === 0) return
  console.error(`Installing for the tests: ${missing.join(', ')}`)
  const installed = missing.filter((name) => tools[name].unpack === undefined)
  const folders = new Set(missing.map((name) => tools[name].unpack).filter((folder) => folder !== undefined))
  try {
    apt(['update'])
    if (installed.length > 0) apt(['install', '--yes', '--no-install-recommends', ...packagesOf(installed)])
    for (const folder of folders) unpack(folder)
  } catch (error) {
    console.error(`Tools for tests could not be installed: ${error.message}`)
  }
}

function packagesOf(names) {
  return [...new Set(names.flatMap((name) => [tools[name].package, ...(tools[name].with ?? [])]))]
}

/** RUNLEVEL=1 keeps Debian's scripts from starting the daemon of a package that has one. */
function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', LC_ALL: 'C.UTF-8' }
  command('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Dpkg::Use-Pty=0', ...args], env)
}

/** Downloads a package with what it needs and this machine lacks, and unpacks all of it into one folder. */
function unpack(folder) {
  const names = packagesOf(Object.keys(tools).filter((name) => tools[name].unpack === folder))
  const archives = join(unpacked, `${folder}.archives`)
  const fresh = join(unpacked, `${folder}.new`)
  rmSync(archives, { recursive: true, force: true })
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(join(archives, 'partial'), { recursive: true })
  // As another user apt could not write into our folder.
  const options = ['--yes', '--no-install-recommends', '--download-only', '-o', 'APT::Sandbox::User=root']
  apt(['install', ...options, '-o', `Dir::Cache::archives=${archives}`, ...names])
  const debs = readdirSync(archives).filter((file) => file.endsWith('.deb'))
  for (const deb of debs) command('dpkg-deb', ['--extract', join(archives, deb), fresh], process.env)
  // A program that anybody may run as root or another user has no place in a work folder, and no test needs one.
  command('chmod', ['-R', 'u-s,g-s', fresh], process.env)
  rmSync(join(unpacked, folder), { recursive: true, force: true })
  renameSync(fresh, join(unpacked, folder))
  rmSync(archives, { recursive: true, force: true })
}

function command(name, args, env) {
  const result = spawnSync(name, args, { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] })
  if (result.status === 0) return
  const said = result.error?.message ?? result.stderr.trim().split('\n').slice(-3).join(' / ')
  throw new Error(`${name} ${args.filter((arg) => !arg.startsWith('-')).join(' ')}: ${said}`)
}
