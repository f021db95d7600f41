import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './setup.js'
import { tellSkips } from './skips.js'

/** As many as leave no processor idle at the end, and no more: each starts up. */
const GROUPS = 4

/** Tests under these folders need other processes or packages; `npm run check` leaves them out. */
const slow = ['module/', 'end-to-end/', 'scripts/']

/**
 * The compiled test files that belong to a source file still there, by name: folders and globs differ between Node 20
 * and 22.
 * @param {{ quick: boolean, words: readonly string[] }} choice `words` keep the files whose path holds one of them
 * @returns {string[]}
 */
export function testFiles({ quick, words }) {
  const source = join(root, 'test')
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => relative(source, join(source, file)).split(sep).join('/'))
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => !quick || !slow.some((folder) => file.startsWith(folder)))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
    .sort()
    .map((file) => join('dist', 'test', file.replace(/\.ts$/, '.js')))
}

/**
 * Passes the files to one `node --test`; ends this process with status 1 when a test fails, none is chosen, or, with
 * CI=true, one is skipped that scripts/skips.json does not allow.
 * @param {readonly string[]} files
 * @param {{ together?: boolean }} [how] `together`: many files share a few processes
 */
export function runTests(files, { together = false } = {}) {
  if (files.length === 0) fail('No test file matches. The words after `npm test --` are parts of paths under test/.')
  const work = join(root, '.work')
  mkdirSync(work, { recursive: true })
  // A folder of its own: two runs may share a checkout.
  const folder = mkdtempSync(join(work, 'run-'))
  const skips = join(folder, 'skips.jsonl')
  // The first is what Node would choose alone; beside a second one it must be named.
  const reporters = [
    ...['--test-reporter', process.stdout.isTTY ? 'spec' : 'tap', '--test-reporter-destination', 'stdout'],
    ...['--test-reporter', pathToFileURL(join(root, 'scripts', 'skip-reporter.js')).href],
    ...['--test-reporter-destination', skips],
  ]
  // Node leaves one processor free; each file is a process that mostly starts up, so they all may work.
  // Groups also wait for the disk: one more than there are processors fills the gaps.
  const concurrency = `--test-concurrency=${availableParallelism() + (together ? 1 : 0)}`
  const given = together
    ? files.length > GROUPS
      ? groupsOf(files, folder)
      : files
    : [...files, ...inOldJson(files, folder)]
  const args = ['--enable-source-maps', '--test', concurrency, ...reporters, ...given]
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  const text = existsSync(skips) ? readFileSync(skips, 'utf8') : ''
  rmSync(folder, { recursive: true, force: true })
  const accepted = tellSkips(text, files)
  if (status !== 0) fail('Tests failed.')
  if (!accepted) process.exit(1)
}

/** What knows which JSON it is about, and what takes long and asks PowerShell for little. */
const once = [
  ...[
    'module/standins',
    'module/values',
    'module/host',
    'module/process',
    'hostile-clients',
    'client-matrix',
    'package',
  ],
  ...['torn-store', 'watchdog', 'hostile-hops/shown', 'tls-suites', 'complaints', 'every-setting-places', 'smuggling'],
]

/**
 * The JSON cmdlets of Windows PowerShell 5.1 differ from those of 7: whatever goes through PowerShell runs with both. The
 * second time a file sets the environment and imports the first.
 * @param {readonly string[]} files
 * @param {string} folder
 */
function inOldJson(files, folder) {
  return files
    .filter((file) => !once.some((word) => file.replaceAll(sep, '/').includes(`/${word}.`)) && usesPowerShell(file))
    .map((file) => {
      const path = join(folder, 'json-5.1', `${relative(join('dist', 'test'), file).replace(/\.js$/, '')}.mjs`)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(
        path,
        `process.env.MAILROOT_JSON = '5.1'\nawait import(${JSON.stringify(pathToFileURL(join(root, file)).href)})\n`,
      )
      return path
    })
}

/** @param {string} file */
function usesPowerShell(file) {
  const text = readFileSync(join(root, file), 'utf8')
  return /from '[^']*(?:module\/(?:powershell|remote)|\.\/(?:powershell|loaded|remote)|\/stage|setting-cmdlets)\.js'/.test(
    text,
  )
}

/**
 * A third of a second of each process goes to its start: of 150 of them that is most of what `npm run check` may take. So
 * each of a few files imports its share of the test files, whose tests then run one after the other as in a file of their own.
 * @param {readonly string[]} files
 * @param {string} folder
 */
function groupsOf(files, folder) {
  return Array.from({ length: GROUPS }, (_, group) => {
    const lines = files
      .slice(Math.ceil((group * files.length) / GROUPS), Math.ceil(((group + 1) * files.length) / GROUPS))
      .map((file) => `await import(${JSON.stringify(pathToFileURL(join(root, file)).href)})\n`)
    const path = join(folder, `group-${group + 1}.test.mjs`)
    writeFileSync(path, lines.join(''))
    return path
  })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
