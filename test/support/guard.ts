/**
 * Runs a command for another process: `node guard.js COMMAND ARGUMENT ...`. When standard input ends, because that
 * process ended in whatever way, the command is killed. A line on standard input is a signal for it. Descriptor 3 gets a
 * JSON line with its pid when it has started, and one with how it ended.
 */
import { spawn } from 'node:child_process'
import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'

const reports = 3
const [command = '', ...args] = process.argv.slice(2)

const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'] })
child.on('spawn', () => report({ pid: child.pid }))
child.on('error', (error) => {
  report({ error: error.message })
  process.exit(1)
})
child.on('exit', (code, signal) => {
  report({ code, signal })
  process.exit(0)
})
const lines = createInterface({ input: process.stdin })
lines.on('line', (signal) => child.kill(signal as NodeJS.Signals))
lines.on('close', () => child.kill('SIGKILL'))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill('SIGKILL'))

function report(what: object): void {
  try {
    writeSync(reports, `${JSON.stringify(what)}\n`)
  } catch {
    // Nobody is left to read it.
  }
}
