/**
 * Hostile clients against the real relay: while each attack runs, every one of 200 messages of well-behaved clients is
 * accepted, the relay grows by less than 64 MB, and the attacker's connections end as they should.
 */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Attack, Report, Target } from '../support/attacks/attack.js'
import { AttackerProcess } from '../support/attacks/attacker-process.js'
import { account, handIn } from '../support/attacks/good-clients.js'
import { attacks } from '../support/attacks/table.js'
import { defer } from '../support/cleanup.js'
import { ControlClient } from '../support/control-client.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { until } from '../support/wait.js'

const MESSAGES = 200
const GROWTH_MAX_MB = 64
const SAMPLE_MS = 50
/** By then the attack is at its height: connections are begun over a second, and time-outs of two seconds bite. */
const RISE_MS = 800
const IDLE = 'PT2S'

interface Stage {
  readonly relay: RelayProcess
  readonly target: Target
  readonly attacker: AttackerProcess
  accepted: number
}

async function stage(t: TestContext): Promise<Stage> {
  const folder = await keptFolder(t)
  const [port, tlsPort] = [await freePort(), await freePort()]
  const address = '127.0.0.1'
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    port,
    settings: {
      general: {
        bindings: [
          { address, port },
          { address, port: tlsPort, tls: 'Implicit' },
        ],
        connectionTimeout: IDLE,
        defaultDomain: 'mail.test',
        fullyQualifiedDomainName: 'relay.test',
      },
      authentication: { basic: true, requireTls: false },
    },
  })
  const control = await ControlClient.greeted(relay.controlSocket)
  await control.result('user.new', { credential: account })
  control.close()
  const attacker = new AttackerProcess()
  defer(t, () => attacker.stop())
  return { relay, target: { port, tlsPort, controlSocket: relay.controlSocket }, attacker, accepted: 0 }
}

/** What the relay has for itself, in MB. */
async function memoryOf({ pid }: RelayProcess): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'latin1')
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1]) / 1024
}

/** The most that it had, until `stop`. */
function watchMemory(relay: RelayProcess): { stop(): Promise<number> } {
  let most = 0
  let going = true
  const watch = async (): Promise<number> => {
    while (going) {
      most = Math.max(most, await memoryOf(relay))
      await sleep(SAMPLE_MS)
    }
    return Math.max(most, await memoryOf(relay))
  }
  const done = watch()
  return {
    stop: async () => {
      going = false
      return await done
    },
  }
}

/** The attack runs until every connection that must end could have ended. */
async function endings(attacker: AttackerProcess, { must }: Attack): Promise<Report> {
  if (must !== undefined) {
    const ended = async (): Promise<true | undefined> =>
      Object.keys((await attacker.report()).endings).length > 0 ? true : undefined
    await until('the relay ends a connection', ended, must.withinMs).catch(() => undefined)
  }
  return await attacker.end()
}

async function attackAndHandIn(t: TestContext, on: Stage, attack: Attack): Promise<void> {
  const before = await memoryOf(on.relay)
  const memory = watchMemory(on.relay)
  on.attacker.begin(attack, on.target)
  await sleep(RISE_MS)
  const height = await on.attacker.report()
  const handed = await handIn(on.target, MESSAGES)
  const report = await endings(on.attacker, attack)
  const growth = (await memory.stop()) - before
  on.accepted += handed.accepted
  t.diagnostic(`${growth.toFixed(0)} MB, ${handed.seconds.toFixed(2)} s, ${JSON.stringify(report)} before: ${before}`)

  assert.deepEqual(handed.failures, [])
  assert.equal(handed.accepted, MESSAGES)
  assert.ok(growth < GROWTH_MAX_MB, `the relay grew by ${growth.toFixed(0)} MB`)
  assert.deepEqual(report.faults, [])
  assert.ok(height.begun > 0, 'the attack has begun')
  if (attack.stays === true) assert.ok(height.open > 0, 'the attack goes on')
  const { must } = attack
  if (must === undefined) return
  const unexpected = Object.keys(report.endings).filter((ending) => !must.endings.includes(ending))
  assert.deepEqual(unexpected, [], 'each connection ended as it should')
  assert.ok(Object.keys(report.endings).length > 0, 'the relay has ended connections')
  assert.ok(report.longestMs <= must.withinMs, `one lasted ${report.longestMs} ms`)
}

test('beside each hostile client every message of the others is accepted, and the relay stays small', async (t) => {
  const on = await stage(t)
  // What grows once, before the first attack: compiled code, the store's tables, the garbage of an ordinary load.
  for (let round = 0; round < 4; round++) assert.deepEqual((await handIn(on.target, MESSAGES)).failures, [])
  on.accepted = 4 * MESSAGES
  const only = process.env['ATTACK']
  for (const attack of attacks.filter(({ name }) => only === undefined || name.includes(only))) {
    await t.test(attack.name, async (each) => await attackAndHandIn(each, on, attack))
  }
  await t.test('whatever was accepted was delivered, and the log has no fault of ours', async () => {
    const drop = join(on.relay.root, '1', 'Drop')
    await until(
      'everything is in Drop',
      async () => ((await readdir(drop)).length >= on.accepted ? true : undefined),
      60_000,
    )
    assert.doesNotMatch(on.relay.log, /inside the relay|Error:|unhandled|uncaught/i)
  })
})
