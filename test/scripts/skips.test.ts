/** What CI may skip, and what happens when it skips something else: the real scripts over small test files. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const scripts = new URL('../../../scripts/', import.meta.url)

interface Skip {
  readonly file: string
  readonly name: string
  readonly reason: string
}

// The scripts are plain JavaScript, and so have no types to import.
const skips: {
  parseSkips(text: string): readonly Skip[]
  unexpectedSkips(skips: readonly Skip[], allowed: readonly Skip[]): readonly Skip[]
} = await import(new URL('skips.js', scripts).href)

const allowed = [{ file: 'test/module/', name: 'in pwsh', reason: 'none there' }]

test('a skip is allowed by the beginning of its path and a part of its name', () => {
  const skip = { file: 'test/module/views.test.ts', name: 'views in pwsh', reason: '' }
  assert.deepEqual(skips.unexpectedSkips([skip], allowed), [])
  const others = [
    { ...skip, file: 'test/end-to-end/views.test.ts' },
    { ...skip, name: 'views in host' },
  ]
  assert.deepEqual(skips.unexpectedSkips(others, allowed), others)
})

test('a compiled file is named by its source', () => {
  const line = JSON.stringify({ file: join(process.cwd(), 'dist', 'test', 'a', 'b.test.js'), name: 'n', reason: 'r' })
  assert.deepEqual(skips.parseSkips(`${line}\n`), [{ file: 'test/a/b.test.ts', name: 'n', reason: 'r' }])
})

/** Runs one test file through `runTests`, as npm test does. */
function runFile(text: string, ci: string): { status: number | null; output: string; errors: string } {
  const folder = mkdtempSync(join('.work', 'skips-'))
  try {
    const file = join(folder, 'x.test.mjs')
    writeFileSync(file, text)
    const script = `import { runTests } from ${JSON.stringify(new URL('tests.js', scripts).href)}; runTests([process.argv[1]])`
    const args = ['--input-type=module', '-e', script, file]
    // Inside a test, node --test would report to this run and not in its own words.
    const env = { ...process.env, CI: ci, NODE_TEST_CONTEXT: undefined }
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env })
    return { status, output: stdout, errors: stderr }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const skipping =
  "import { test } from 'node:test'\ntest('one', () => {})\ntest('two', { skip: 'no anvil' }, () => {})\n"

test('with CI=true a skip that is not on the list fails the run and is named', () => {
  const { status, output, errors } = runFile(skipping, 'true')
  assert.equal(status, 1)
  assert.match(output, /^# pass 1$[\s\S]*^# skipped 1$/m)
  assert.match(errors, /x\.test\.mjs: two \(no anvil\)/)
})

test('elsewhere it is named and the run passes', () => {
  const { status, errors } = runFile(skipping, 'false')
  assert.equal(status, 0)
  assert.match(errors, /x\.test\.mjs: two \(no anvil\)/)
})

test('without a skip nothing is said, and a failure fails the run', () => {
  const good = runFile("import { test } from 'node:test'\ntest('one', () => {})\n", 'true')
  assert.deepEqual([good.status, good.errors], [0, ''])
  assert.equal(runFile("import { test } from 'node:test'\ntest('one', () => { throw 1 })\n", 'true').status, 1)
})
