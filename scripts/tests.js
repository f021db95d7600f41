import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { root, run } from './setup.js'

/** Tests under these folders need other processes or packages; `npm run check` leaves them out. */
const slow = ['module/', 'end-to-end/']

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

/** Passes the files to one `node --test`; ends this process with status 1 when a test fails or none is chosen. */
export function runTests(files) {
  if (files.length === 0) {
    console.error('No test file matches. The words after `npm test --` are parts of paths under test/.')
    process.exit(1)
  }
  run(process.execPath, ['--enable-source-maps', '--test', ...files], 'Tests failed.')
}
