// npm run bench [-- OPTIONS]: install, compile, and compare the relay with Postfix on this machine. See bench/README.md.
import { join } from 'node:path'
import { root, run, setUp } from './setup.js'
import { commandFor, missingTools, provideTools } from './tools.js'

setUp()
provideTools(['bench/'])
const missing = missingTools(['bench/'])
if (missing.length > 0) {
  console.error(`The bench needs ${missing.join(', ')}. ${commandFor(missing)}`)
  process.exit(1)
}
const [word, ...words] = process.argv.slice(2)
// The soak runs our relay alone, for a long time: nothing of the comparison.
const [file, args] = word === 'soak' ? ['soak.js', words] : ['main.js', process.argv.slice(2)]
run(process.execPath, [join(root, 'dist', 'bench', file), ...args], 'The bench failed.')
