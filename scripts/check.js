// npm run check: install, compile, lint, and every test that needs no other process or package. The loop to live in.
import { join } from 'node:path'
import { root, run, setUp } from './setup.js'
import { runTests, testFiles } from './tests.js'

setUp()
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
run(
  process.execPath,
  [biome, 'check', '--error-on-warnings'],
  'Lint failed: `npx biome check --write` mends most of it.',
)
// Property tests look shorter here than in `npm test`.
process.env.FUZZ ??= '0.07'
runTests(testFiles({ quick: true, words: process.argv.slice(2) }), { together: true })
