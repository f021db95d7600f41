/**
 * A store that was killed under load and then cut off or torn, under the real relay: it starts, names every loss in the
 * tracking log and on standard error, and what can be read goes on. The store alone: test/queue/damage.test.ts.
 */
import assert from 'node:assert/strict'
import { cp } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TraceEvent } from '../../../server/generated/reports.js'
import { root } from '../../module/engines.js'
import { PowerShell, quote } from '../../module/powershell.js'
import { defer } from '../../support/cleanup.js'
import { keptFolder } from '../../support/kept-folder.js'
import { freePort } from '../../support/port.js'
import type { RelayProcess } from '../../support/relay.js'
import { until } from '../../support/wait.js'
import { type Damage, damages } from './damages.js'
import { eventsUnder, type Ledger } from './ledger.js'
import { idOfMessageId } from './letter.js'
import { Load } from './load.js'
import { settingsFor, stage } from './stage.js'

/** Messages of each of two starts: those of the first lie in a table, those of the second in the log. */
const messages = 40

/** Well behind the tracking log: what happened in the last moments before a power cut nobody can name (decision 0004). */
const quietMs = 600

/** The root of a relay that was killed with its queue full, since its next hop was down, and what it had acknowledged. */
async function makeImage(t: TestContext): Promise<{ readonly root: string; readonly ledger: Ledger }> {
  const down = await freePort()
  const { relay, ledger } = await stage(t, { settings: settingsFor(down, 'PT1H') })
  for (const name of ['a', 'b']) {
    const load = new Load({ port: relay.port, clients: 4, ledger, seed: 4, pauseMs: 2, name })
    const before = ledger.count('acknowledged')
    load.start()
    await until(
      'the queue is full',
      () => (ledger.count('acknowledged') >= before + messages ? true : undefined),
      30_000,
    )
    await load.stop()
    await sleep(quietMs)
    await relay.kill9()
    if (name === 'a') await relay.start()
  }
  return { root: relay.root, ledger }
}

/** What no copy takes: the settings are written anew for other ports. */
const notCopied = ['settings.json', 'control.sock', 'history']

async function survive(t: TestContext, damage: Damage, image: { root: string; ledger: Ledger }): Promise<void> {
  const folder = await keptFolder(t)
  const filter = (source: string) => !notCopied.includes(relative(image.root, source))
  await cp(image.root, join(folder, 'root'), { recursive: true, filter })
  damage.apply(join(folder, 'root', 'store'))
  const { relay, ledger } = await stage(t, { root: join(folder, 'root') }, image.ledger.copy())
  const missing = async (): Promise<readonly string[]> => {
    const named = namedBy(await eventsUnder(relay.root))
    const open = [...ledger.posted].filter(([id, { fate }]) => fate === 'acknowledged' && !named.has(id))
    return open.filter(([id]) => !ledger.arrived(id)).map(([id]) => id)
  }
  await ledger.takeDrop(join(relay.root, '1', 'Drop'))
  await until(
    'all are delivered or named',
    async () => ((await missing()).length === 0 ? true : undefined),
    30_000,
  ).catch(async () => assert.deepEqual(await missing(), [], 'neither delivered nor named'))
  const { log } = relay
  if (damage.shown === true) await administratorSees(t, relay, namedBy(await eventsUnder(relay.root)).size)
  await relay.stop()
  const events = await eventsUnder(relay.root)
  ledger.judgeDamaged(events)
  const named = namedBy(events)
  const arrived = [...ledger.posted.keys()].filter((id) => ledger.arrived(id)).length
  const all = ledger.count('acknowledged')
  t.diagnostic(`${arrived} of ${all} were delivered, ${named.size} named`)
  assert.ok(arrived >= damage.least * all, `${arrived} of ${all} were delivered`)
  if (named.size > 0) assert.match(log, /The queue is damaged/)
}

/** The losses, by cmdlet. */
async function administratorSees(t: TestContext, relay: RelayProcess, losses: number): Promise<void> {
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const events = await shell.output<{ Identity: string; Status: string }>('Get-SmtpMessageTrace -EventId DAMAGE')
  assert.equal(new Set(events.map(({ Identity }) => Identity)).size, losses)
  assert.match(events[0]?.Status ?? '', /^The message was received at .* it is lost\.$/)
}

/** The messages that events of damage name. */
function namedBy(events: readonly TraceEvent[]): ReadonlySet<string> {
  const ids = new Map<string, string>()
  const named = new Set<string>()
  for (const { eventId, identity, internetMessageId } of events) {
    const id = idOfMessageId(internetMessageId)
    if (eventId === 'RECEIVE' && id !== undefined) ids.set(identity, id)
  }
  for (const { eventId, identity } of events) {
    const id = ids.get(identity)
    if (eventId === 'DAMAGE' && id !== undefined) named.add(id)
  }
  return named
}

test('A store that was cut off or torn: the relay starts, names every loss, and delivers what can be read', {
  concurrency: 2,
}, async (t) => {
  const image = await makeImage(t)
  await Promise.all(damages.map((damage) => t.test(damage.name, (t) => survive(t, damage, image))))
})
