/**
 * Hostile clients against the real relay: while each attack runs, every one of 200 messages of well-behaved clients is
 * accepted, the relay grows by less than 64 MB, and the attacker's connections end as they should.
 */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
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
/** So much later the well-behaved come. */
const RISE_MS = 400
const IDLE = 'PT2S'

interface Stage {
  readonly relay: RelayProcess
  readonly target: Target
  readonly attacker: AttackerProcess
  accepted: number
}

/** `idle`: what the relay calls idle. Ten minutes, as IIS has it, would be too long for a test. */
async function stage(t: TestContext, idle = IDLE): Promise<Stage> {
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
        connectionTimeout: idle,
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
  const handed = await handIn(on.target, MESSAGES)
  const height = await on.attacker.report()
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

/** The attack of this name. */
function attackCalled(name: string): Attack {
  const found = attacks.find((attack) => attack.name === name)
  assert.ok(found, name)
  return found
}

test('PowerShell sees an attack, sends its clients away and shuts their address out; a full server goes on taking mail', async (t) => {
  const on = await stage(t, 'PT10M')
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: on.relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const count = async (of: string): Promise<number> => (await shell.output<unknown>(`@(${of}).Count`))[0] as number

  await shell.output('Set-SmtpVirtualServer -MaxConnections 40')
  on.attacker.begin(attackCalled('connects and says nothing'), on.target)
  await until('the server is full', async () => ((await count('Get-SmtpSession')) >= 40 ? true : undefined))
  const open = await shell.output<{ RemoteAddress: string; State: string }>('Get-SmtpSession | Select-Object -First 3')
  assert.deepEqual(
    [...new Set(open.map(({ RemoteAddress, State }) => `${RemoteAddress} ${State}`))],
    ['127.0.1.1 Idle'],
  )
  // Whoever holds a place for longest has given it to one that comes: the attackers among themselves, too.
  assert.deepEqual((await handIn(on.target, 40)).failures, [])
  assert.ok((await count('Get-SmtpSession')) <= 40)
  const { endings } = await on.attacker.report()
  assert.ok((endings['421 4.3.2'] ?? 0) >= 40, JSON.stringify(endings))

  await shell.output("Add-SmtpConnectionAddress 127.0.1.0/24 -Access Deny -Comment 'flood'")
  await shell.output('Get-SmtpSession -RemoteAddress 127.0.1.* | Disconnect-SmtpSession -Confirm:$false')
  await until('the attackers are gone', async () => ((await count('Get-SmtpSession')) === 0 ? true : undefined))
  assert.deepEqual((await handIn(on.target, 40)).failures, [])
  assert.ok(((await on.attacker.end()).endings['554 5.7.1'] ?? 0) > 0, 'they are refused at the door')

  await shell.output(
    'Remove-SmtpConnectionAddress 127.0.1.0/24 -Confirm:$false; Set-SmtpVirtualServer -MaxConnections 1000',
  )
  on.attacker.begin(attackCalled('guesses passwords from one address'), on.target)
  const locked = await until(
    'the address is locked out',
    async () => {
      const found = await shell.output<{ Identity: string }>('Get-SmtpLockout')
      return found.length > 0 ? found : undefined
    },
    60_000,
  )
  assert.deepEqual(
    locked.map(({ Identity }) => Identity),
    ['127.0.1.1'],
  )
  assert.deepEqual((await handIn(on.target, 40)).failures, [], 'who logs in from elsewhere is not shut out')
  await on.attacker.end()
})
