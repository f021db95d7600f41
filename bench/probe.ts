/**
 * Loaded into the relay by `node --import`: counts what it holds, and says so on standard error at SIGUSR2. Timers of
 * Node's own sockets are not seen; those that the relay and its libraries set are.
 */
import { readdirSync } from 'node:fs'

const live = new Set<NodeJS.Timeout>()
const { setTimeout: begin, clearTimeout: end } = globalThis

function counted(callback: (...values: unknown[]) => void, delayMs?: number, ...values: unknown[]): NodeJS.Timeout {
  const timer = begin(() => {
    live.delete(timer)
    callback(...values)
  }, delayMs)
  live.add(timer)
  return timer
}

globalThis.setTimeout = Object.assign(counted, begin) as unknown as typeof setTimeout
globalThis.clearTimeout = (timer) => {
  if (typeof timer === 'object' && timer !== null) live.delete(timer)
  end(timer)
}

process.on('SIGUSR2', () => {
  const handles = readdirSync('/proc/self/fd').length
  process.stderr.write(`\nprobe ${JSON.stringify({ timers: live.size, handles })}\n`)
})
