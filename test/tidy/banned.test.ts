/** Calls that only server/system/ may make, and sizes, so that the relay can run in a simulated world and be read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Source, sourcesUnder } from './sources.js'

const banned: readonly { readonly call: RegExp; readonly instead: string }[] = [
  { call: /\bDate\.now\(|\bnew Date\(\)/, instead: 'clock.now()' },
  { call: /\bperformance\.now\(/, instead: 'clock.monotonic()' },
  { call: /(?<!\.)\bset(Timeout|Interval|Immediate)\(/, instead: 'clock.timer()' },
  { call: /\bMath\.random\(|from 'node:crypto'.*\brandom/, instead: 'random' },
  { call: /from 'node:(fs|net|dns|child_process)(\/promises)?'/, instead: 'disk, network or resolver' },
  { call: /\bconsole\./, instead: 'log' },
  { call: /\bprocess\.exit\(/, instead: 'a returned status: only main.ts ends the process' },
]
/** Where the world begins. main.ts is the process itself, and dsc/ a client of another one. */
const exempt = ['server/system/', 'server/windows/', 'server/dsc/', 'server/main.ts']
const longestFile = 400

function offences({ path, text }: Source): readonly string[] {
  if (exempt.some((place) => path.startsWith(place))) return []
  return banned
    .filter(({ call }) => call.test(text))
    .map(({ call, instead }) => `${path} uses ${call.source}: use ${instead} of server/system/`)
}

test('time, files, network, randomness and the console are reached through server/system/ only', () => {
  assert.deepEqual(sourcesUnder('server').flatMap(offences), [])
})

test('the list finds what it bans', () => {
  const texts = ['Date.now()', 'setTimeout(', "from 'node:fs'", 'console.log', 'Math.random()', 'process.exit(1)']
  for (const text of texts) assert.equal(offences({ path: 'server/queue/x.ts', text }).length, 1, text)
  assert.deepEqual(offences({ path: 'server/system/x.ts', text: 'Date.now()' }), [])
})

test('no hand-written file has more than one subject, by its length', () => {
  const long = ['server', 'generator', 'bench', 'test']
    .flatMap(sourcesUnder)
    .filter(({ text }) => text.split('\n').length > longestFile)
    .map(({ path }) => path)
  assert.deepEqual(long, [])
})
