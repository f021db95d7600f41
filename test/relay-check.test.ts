/** The attempt to relay after each change of settings. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { replyToStranger } from '../server/receive/stranger.js'
import { RelayCheck } from '../server/relay-check.js'
import { type EffectiveSettings, effectiveSettings } from '../server/settings/machine-defaults.js'
import { ManualClock } from './support/clock.js'
import { testSystem } from './support/system.js'

const machine = { root: '/srv/m', hostName: 'relay.test' }

function settingsWith(servers: Readonly<Record<string, Readonly<Record<string, unknown>>>>): EffectiveSettings {
  return effectiveSettings({ virtualServers: servers }, machine)
}

/** What is logged; `dangers`: what a virtual server is known to leave open. */
async function said(settings: EffectiveSettings, dangers?: readonly { readonly kind: 'mode' }[]) {
  const system = testSystem()
  await new RelayCheck({ system, ...(dangers && { dangersOf: () => dangers }) }).check(settings)
  return system.log.lines
}

const open = { relayRestriction: { mode: 'AllExceptListed' } }

test('complaint 12: after each change of settings a stranger whom no list names tries to relay, and the log says that he may not', async () => {
  assert.deepEqual(
    await said(settingsWith({ 1: {}, 2: { relayRestriction: { grant: [{ address: '10.0.0.0/8' }] } } })),
    ['info No stranger may relay through virtual server 1, 2: it was tried'],
  )
  // Each of these stops the stranger at another step.
  for (const area of [
    { connectionControl: { mode: 'OnlyListed', grant: [{ address: '10.0.0.5' }] } },
    { authentication: { anonymous: false, basic: true } },
    { tls: { requireTls: true } },
  ]) {
    assert.deepEqual(await said(settingsWith({ 1: area })), [
      'info No stranger may relay through virtual server 1: it was tried',
    ])
  }
})

test('complaint 12: an opening that no setting explains is an error in the log, with the address and what to do', async () => {
  const lines = await said(settingsWith({ 3: { ...open, tls: { requireTls: true } } }), [])
  assert.equal(lines.length, 2)
  for (const [index, address] of ['192.0.2.1', '2001:db8::1'].entries()) {
    assert.ok(
      lines[index]?.startsWith(
        `error Virtual server 3 is an open relay, and no setting says so: a client at ${address}, which no list names, was let send to relay-test.mailroot.invalid (250 2.1.5 postmaster@relay-test.mailroot.invalid). Stop it with Stop-SmtpVirtualServer 3`,
      ),
      lines[index],
    )
  }
})

test('what was opened with force is not told again; addresses in lists are no strangers', async () => {
  assert.deepEqual(await said(settingsWith({ 1: open })), [])
  const grant = [{ address: '192.0.2.0/24' }, { address: '2001:db8::1' }]
  assert.deepEqual(await said(settingsWith({ 1: { relayRestriction: { grant } } })), [
    'info No stranger may relay through virtual server 1: it was tried',
  ])
  const all = ['192.0.2.0/24', '198.51.100.0/24', '203.0.113.0/24', '2001:db8::/32'].map((address) => ({ address }))
  assert.deepEqual(await said(settingsWith({ 1: { relayRestriction: { deny: all } } })), [])
})

test('a fault while it is tried is told, and ends nothing', async () => {
  const system = testSystem()
  const dangersOf = (number: string): [] => {
    if (number === '1') throw new Error('a bug')
    return []
  }
  await new RelayCheck({ system, dangersOf }).check(settingsWith({ 1: {}, 2: {} }))
  assert.deepEqual(system.log.lines, [
    'warn Nobody could try whether strangers may relay through virtual server 1: a bug',
    'info No stranger may relay through virtual server 2: it was tried',
  ])
})

test('changes that come at once are checked after one another, the latest last', async () => {
  const system = testSystem()
  const check = new RelayCheck({ system, dangersOf: () => [] })
  const first = check.check(settingsWith({ 1: {} }))
  void check.check(settingsWith({ 2: open }))
  await check.check(settingsWith({ 3: {} }))
  await first
  assert.deepEqual(system.log.lines, [
    'info No stranger may relay through virtual server 1: it was tried',
    'info No stranger may relay through virtual server 3: it was tried',
  ])
})

test('the session of a stranger leaves nothing behind', async () => {
  const clock = new ManualClock()
  const server = settingsWith({ 1: open }).virtualServers['1']
  assert.ok(server !== undefined)
  const stranger = { address: '192.0.2.1', sender: 'a@b.test', recipient: 'c@d.test' }
  assert.equal(await replyToStranger(clock, server, stranger), '250 2.1.5 c@d.test')
  await new Promise((resolve) => setImmediate(resolve))
  assert.equal(clock.timers, 0)
})
