// npm test [-- WORD ...]: install, compile, build the PowerShell test host, run every test (or those whose path holds a word).
import { buildHost } from './host.js'
import { setUp } from './setup.js'
import { runTests, testFiles } from './tests.js'

setUp()
const files = testFiles({ quick: false, words: process.argv.slice(2) })
if (files.some((file) => file.includes('module'))) buildHost()
runTests(files)
