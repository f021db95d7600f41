// npm start [-- OPTIONS of mailroot run]: install, compile, and run the relay in this process, in .mailroot.
import { join } from 'node:path'
import { endWith } from './parent.js'
import { root, setUp } from './setup.js'

// Before the set-up, which takes a while: npm may end meanwhile.
const parent = process.ppid
setUp()
// Started without npm, it may outlive its shell as any program may.
if (process.env.npm_lifecycle_event !== undefined) endWith(parent)
const { main } = await import('../dist/server/main.js')
process.exitCode = await main(['run', '--root', join(root, '.mailroot'), ...process.argv.slice(2)], process.env)
