/** `npm run simulate`: plays seeds, any number, and prints for each that fails the one line that repeats it. */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const usage = 'npm run simulate -- [--depth core|wire] [--from SEED] [--seeds COUNT] [--trace FILE]'

/** What both depths say of a seed. */
interface Played {
  readonly wrong: readonly string[]
  readonly tail: readonly string[]
}

const depths: Readonly<Record<string, (seed: number) => Promise<Played>>> = {
  core: async (seed) => (await import('./core/simulate-core.js')).simulateCore(seed),
  wire: async (seed) => (await import('./wire/scenario.js')).runWire(seed),
}

const { values } = parseArgs({
  options: {
    depth: { type: 'string' },
    from: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '20' },
    trace: { type: 'string' },
  },
})
const [from, count] = [Number(values.from), Number(values.seeds)]
const wanted = values.depth === undefined ? Object.keys(depths) : [values.depth]
const known = wanted.every((depth) => depth in depths)
if (!known || !Number.isInteger(from) || !Number.isInteger(count) || count < 1) {
  console.error(usage)
  process.exit(1)
}
// Read when a world begins.
if (values.trace !== undefined) process.env['TRACE_LINES'] = '100000000'

let failed = 0
for (const depth of wanted) {
  const beganMs = performance.now()
  for (let seed = from; seed < from + count; seed++) {
    const { wrong, tail } = (await depths[depth]?.(seed)) ?? { wrong: [], tail: [] }
    if (values.trace !== undefined) writeFileSync(values.trace, `${tail.join('\n')}\n`)
    if (wrong.length === 0) continue
    failed++
    console.log(`${depth} seed ${seed}:\n${wrong.map((line) => `  ${line}`).join('\n')}`)
    console.log(`Repeat it: npm run simulate -- --depth ${depth} --from ${seed} --seeds 1`)
  }
  const seconds = ((performance.now() - beganMs) / 1000).toFixed(1)
  console.log(`${depth}: ${count} seeds from ${from} in ${seconds} s`)
}
console.log(failed === 0 ? 'All held.' : `${failed} failed.`)
process.exitCode = failed === 0 ? 0 : 1
