/** Plays wire seeds from the command line: `main.js FROM COUNT`. */
import { runWire } from './scenario.js'

const [from = '1', count = '1'] = process.argv.slice(2)
let failed = 0
for (let seed = Number(from); seed < Number(from) + Number(count); seed++) {
  const began = performance.now()
  const { wrong, numbers, tail, digest } = await runWire(seed)
  console.log(
    seed,
    wrong.length === 0 ? 'ok' : 'FAILED',
    JSON.stringify(numbers),
    digest.slice(0, 12),
    Math.round(performance.now() - began),
  )
  for (const line of wrong) console.log('   ', line)
  if (wrong.length > 0) failed++
  if (process.env['TAIL'] !== undefined) console.log(tail.join('\n'))
}
process.exitCode = failed > 0 ? 1 : 0
