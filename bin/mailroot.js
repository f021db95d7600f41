#!/usr/bin/env node
// The command `mailroot`, compiled before it can run: `npm start` and `npm test` compile.
import { main } from '../dist/server/main.js'

process.exitCode = await main(process.argv.slice(2), process.env)
