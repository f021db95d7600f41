/** What the watchdog ended is counted each time, and said once a minute for each state. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { type StateLimit, stateLimits } from '../../server/queue/states.js'
import { TOLD_FOR_MS, Watchdog } from '../../server/queue/watchdog.js'
import { limitText } from '../../server/system/within.js'
import { ManualClock } from '../support/clock.js'
import { keptLog } from '../support/system.js'

test('each end counts; the log has one line a minute for a state, with message, limit and what was done', () => {
  const clock = new ManualClock()
  const log = keptLog()
  const counted: string[] = []
  const watchdog = new Watchdog({ clock, log }, (state) => counted.push(state))
  for (let n = 0; n < 100; n++) watchdog.ended('dns', { id: `M${n}`, host: 'far.test' })
  watchdog.ended('end', { id: 'M1', host: 'far.test:25' }, 60_000)
  assert.equal(counted.filter((state) => state === 'dns').length, 100)
  assert.equal(log.lines.length, 2)
  assert.match(
    log.lines[0] ?? '',
    /^warn The state "dns" lasted longer than 30 s: the next address is tried.*"id":"M0"/,
  )
  assert.match(log.lines[1] ?? '', /"end" lasted longer than 60 s: nobody knows whether/)
  clock.advance(TOLD_FOR_MS)
  watchdog.ended('dns', { id: 'M100' })
  assert.match(log.lines[2] ?? '', /"id":"M100","notSaidBefore":99/)
})

test('ARCHITECTURE.md has a row for each state, with the limit that the code has', () => {
  const rows = readFileSync('ARCHITECTURE.md', 'utf8')
    .split('\n')
    .flatMap((line) => /^\| `(\w+)` \| [^|]+ \| ([^|]+) \| ([^|]+) \|/.exec(line)?.slice(1) ?? [])
  const told: string[][] = []
  for (let at = 0; at < rows.length; at += 3) told.push(rows.slice(at, at + 3).map((text) => text.trim()))
  const meant = Object.entries<StateLimit>(stateLimits).map(([state, { ms, setting, source }]) => [
    state,
    ms === undefined ? `\`${setting}\`` : limitText(ms),
    source,
  ])
  assert.deepEqual(told, meant)
})
