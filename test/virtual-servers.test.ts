/** The bindings of several virtual servers under one change of settings, on real sockets. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Certificate } from '../server/certificates/certificate.js'
import { Authenticator } from '../server/receive/authenticator.js'
import { noTally } from '../server/receive/tally.js'
import { type EffectiveSettings, effectiveSettings } from '../server/settings/machine-defaults.js'
import { CannotApply } from '../server/settings/refusal.js'
import { systemNetwork } from '../server/system/network.js'
import { VirtualServers } from '../server/virtual-servers.js'
import { temporaryFolder } from './support/folder.js'
import { MemorySubmission } from './support/memory-submission.js'
import { freePort } from './support/port.js'
import { SmtpTalk } from './support/smtp-talk.js'
import { testSystem } from './support/system.js'

type Ports = Readonly<Record<string, readonly number[]>>

async function running(context: TestContext, ports: Ports) {
  const root = join(temporaryFolder(context), 'root')
  const system = { ...testSystem(), network: systemNetwork, hostName: 'relay.test', resolver: undefined as never }
  const settingsOf = (wanted: Ports): EffectiveSettings => {
    const servers = Object.entries(wanted).map(([number, open]) => {
      const bindings = open.map((port) => ({ address: '127.0.0.1', port }))
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
  return { apply, listening, log: system.log }
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
