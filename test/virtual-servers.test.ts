/** The bindings of several virtual servers under one change of settings, on real sockets. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Certificate } from '../server/certificates/certificate.js'
import { Authenticator } from '../server/receive/authenticator.js'
import { ADDRESS_RETRY_MS, type Binding } from '../server/receive/bindings.js'
import { noTally } from '../server/receive/tally.js'
import { type EffectiveSettings, effectiveSettings } from '../server/settings/machine-defaults.js'
import { CannotApply } from '../server/settings/refusal.js'
import { type Network, systemNetwork } from '../server/system/network.js'
import { VirtualServers } from '../server/virtual-servers.js'
import { ManualClock, turns } from './support/clock.js'
import { temporaryFolder } from './support/folder.js'
import { MemorySubmission } from './support/memory-submission.js'
import { freePort } from './support/port.js'
import { SmtpTalk } from './support/smtp-talk.js'
import { testSystem } from './support/system.js'

/** Ports of 127.0.0.1, or whole bindings. */
type Ports = Readonly<Record<string, readonly (number | Binding)[]>>

async function running(context: TestContext, ports: Ports, network: Network = systemNetwork) {
  const root = join(temporaryFolder(context), 'root')
  const clock = new ManualClock()
  const system = { ...testSystem(clock), clock, network, hostName: 'relay.test', resolver: undefined as never }
  const settingsOf = (wanted: Ports): EffectiveSettings => {
    const servers = Object.entries(wanted).map(([number, open]) => {
      const bindings = open.map((one) => (typeof one === 'number' ? { address: '127.0.0.1', port: one } : one))
      return [number, { general: { name: `Server ${number}`, fullyQualifiedDomainName: `s${number}.test`, bindings } }]
    })
    return effectiveSettings({ virtualServers: Object.fromEntries(servers) }, { root, hostName: 'relay.test' })
  }
  let current = settingsOf(ports)
  const hasher = { make: async () => '', check: async () => false, stop: async () => undefined }
  const servers = new VirtualServers({
    system,
    submission: new MemorySubmission(),
    authenticator: new Authenticator({ system, hasher, find: () => undefined }),
    certificates: { need: async () => ({}) as Certificate, expect: async () => undefined, get: () => undefined },
    settings: (number) => {
      const found = current.virtualServers[number]
      assert.ok(found !== undefined, `virtual server ${number} is in the settings`)
      return found
    },
    started: () => undefined,
    tally: () => noTally,
  })
  await servers.start(current)
  context.after(() => servers.stop())
  const apply = async (wanted: Ports): Promise<void> => {
    const next = settingsOf(wanted)
    await servers.apply(next, current)
    current = next
  }
  const listening = () => Object.keys(current.virtualServers).map((number) => servers.listening(number))
  return { apply, listening, log: system.log, clock, servers }
}

const greeting = async (port: number): Promise<string> => {
  const talk = await SmtpTalk.open(port)
  talk.close()
  return talk.greeting
}

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await freePort())
  return [...ports]
}

test('virtual servers change places in one change, whichever comes first', async (context) => {
  const [a = 0, b = 0, c = 0] = await freePorts(3)
  const { apply, listening } = await running(context, { 1: [a], 2: [b] })
  await apply({ 1: [b], 2: [a] })
  assert.deepEqual(listening(), [`127.0.0.1:${b}`, `127.0.0.1:${a}`])
  assert.match(await greeting(b), /^220 s1\.test/)
  assert.match(await greeting(a), /^220 s2\.test/)
  // One moves to where the next one was.
  await apply({ 1: [a], 2: [c] })
  assert.deepEqual(listening(), [`127.0.0.1:${a}`, `127.0.0.1:${c}`])
  // One goes, another comes, and the ports stay.
  await apply({ 1: [c], 3: [a] })
  assert.match(await greeting(a), /^220 s3\.test/)
  assert.match(await greeting(c), /^220 s1\.test/)
})

test('when a port is taken in the middle, every virtual server listens where it did', async (context) => {
  const [a = 0, b = 0, c = 0, taken = 0] = await freePorts(4)
  const other = createServer().listen(taken, '127.0.0.1')
  await once(other, 'listening')
  context.after(() => other.close())
  const { apply, listening, log } = await running(context, { 1: [a], 2: [b], 3: [c] })
  // 3 goes and 1 has its port already when it is seen that 2 cannot have its own.
  await assert.rejects(apply({ 1: [c], 2: [taken], 4: [a, b] }), (error: unknown) => {
    assert.ok(error instanceof CannotApply)
    assert.equal(error.pointer, '/virtualServers/2/general/bindings/0')
    return true
  })
  assert.deepEqual(
    listening(),
    [a, b, c].map((port) => `127.0.0.1:${port}`),
  )
  assert.match(await greeting(c), /^220 s3\.test/)
  assert.deepEqual(log.lines, [])
  // A later change goes as if nothing had been.
  await apply({ 1: [c], 2: [b], 4: [a] })
  assert.match(await greeting(a), /^220 s4\.test/)
})

/** A network that has 192.0.2.9 from the moment that a test says: it is 127.0.0.9 in truth. */
function lateAddress() {
  let isThere = false
  const network: Network = {
    ...systemNetwork,
    listen: (address, port, onConduit) =>
      systemNetwork.listen(address === late && isThere ? '127.0.0.9' : address, port, onConduit),
  }
  const comes = (): void => {
    isThere = true
  }
  return { network, comes }
}

const late = '192.0.2.9'

test('complaint 9: an address that is not there yet when the machine starts keeps no other from working, and is listened on when it comes (IIS.Common#13)', async (context) => {
  const [a = 0, b = 0, c = 0] = await freePorts(3)
  const { network, comes } = lateAddress()
  const wanted = { 1: [a, { address: late, port: a }], 2: [b] }
  const { apply, listening, log, clock, servers } = await running(context, wanted, network)
  assert.deepEqual(listening(), [`127.0.0.1:${a}`, `127.0.0.1:${b}`])
  assert.equal(servers.waiting('1'), `${late}:${a}`)
  assert.match(await greeting(a), /^220 s1\.test/)
  const said = `warn Virtual server 1 does not listen on ${late}:${a}: this machine has no such address now. It is tried again every 5 s`
  assert.deepEqual(log.lines, [said])

  // Other changes go on meanwhile; it is told once. A change that names another such address is refused.
  await apply({ ...wanted, 2: [b, c] })
  await clock.run(3 * ADDRESS_RETRY_MS)
  assert.deepEqual(log.lines, [said])
  await assert.rejects(apply({ ...wanted, 2: [b, { address: late, port: b }] }), CannotApply)
  assert.deepEqual([servers.waiting('1'), servers.waiting('2')], [`${late}:${a}`, ''])

  comes()
  clock.advance(ADDRESS_RETRY_MS)
  for (let turn = 0; turn < 1000 && servers.waiting('1') !== ''; turn++) await turns()
  assert.deepEqual([servers.waiting('1'), servers.listening('1')], ['', `127.0.0.1:${a}, ${late}:${a}`])
  const talk = await SmtpTalk.open(a, '127.0.0.9')
  assert.match(talk.greeting, /^220 s1\.test/)
  talk.close()
  assert.equal(log.lines.at(-1), `info Virtual server 1 listens on ${late}:${a} now: the address has come`)
  // Those of the clients end with them.
  for (let turn = 0; turn < 1000 && clock.timers > 0; turn++) await turns()
  assert.equal(clock.timers, 0)
})

test('an address that is waited for is given up when it leaves the settings, and when its virtual server stops', async (context) => {
  const [a = 0] = await freePorts(1)
  const waiting = { address: late, port: a }
  const { apply, clock, servers } = await running(context, { 1: [a, waiting] }, lateAddress().network)
  assert.equal(clock.timers, 1)
  await servers.running().suspend('1')
  assert.deepEqual([servers.waiting('1'), clock.timers], ['', 0])
  await servers.running().resume('1')
  assert.deepEqual([servers.waiting('1'), servers.listening('1')], [`${late}:${a}`, `127.0.0.1:${a}`])
  await apply({ 1: [a] })
  assert.deepEqual([servers.waiting('1'), clock.timers], ['', 0])
})
