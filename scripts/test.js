// npm test [-- WORD ...]: install, compile, build the PowerShell test host, run every test (or those whose path holds a
// word). On CI's machine it installs the tools that tests need; elsewhere tests without their tool are skipped and named.
import { buildHost } from './host.js'
import { setUp } from './setup.js'
import { runTests, testFiles } from './tests.js'
import { provideTools } from './tools.js'

setUp()
const files = testFiles({ quick: false, words: process.argv.slice(2) })
if (files.some((file) => file.includes('module'))) buildHost()
provideTools(files)
runTests(files)
