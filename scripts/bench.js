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
run(process.execPath, [join(root, 'dist', 'bench', 'main.js'), ...process.argv.slice(2)], 'The bench failed.')
