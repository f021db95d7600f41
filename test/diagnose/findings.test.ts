/** Every finding: a case in which it appears, and the same without its cause. */
import assert from 'node:assert/strict'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { cmdletsOf } from '../../generator/cmdlet.js'
import { loadModel } from '../../generator/load.js'
import type { Certificate } from '../../server/certificates/certificate.js'
import { makeCertificate } from '../../server/certificates/make.js'
import { routingOf } from '../../server/deliver/routing.js'
import { RouteWalker, type WalkStep } from '../../server/deliver/walk.js'
import { certificateFindings } from '../../server/diagnose/certificate-checks.js'
import {
  damageFindings,
  fileFindings,
  pickupFindings,
  secretFindings,
  spaceFindings,
} from '../../server/diagnose/disk-checks.js'
import { checkLimitMs, type ExaminationParts, examine } from '../../server/diagnose/examination.js'
import { type Found, findingsOf, severities } from '../../server/diagnose/finding.js'
import { hopFindings, queueFindings } from '../../server/diagnose/mail-checks.js'
import { nameFindings } from '../../server/diagnose/name-checks.js'
import { relayAttempt } from '../../server/diagnose/relay-attempt.js'
import { bindingFindings, dangerFindings, pendingFindings } from '../../server/diagnose/settings-checks.js'
import type { FindingId, Queue } from '../../server/generated/reports.js'
import { type EffectiveVirtualServer, effectiveSettings } from '../../server/settings/machine-defaults.js'
import { keySeal } from '../../server/system/credential-seal.js'
import { systemDisk } from '../../server/system/disk.js'
import { systemNetwork } from '../../server/system/network.js'
import { systemRandom } from '../../server/system/random.js'
import { systemResolver } from '../../server/system/resolver.js'
import { ManualClock } from '../support/clock.js'
import { until } from '../support/courier.js'
import { temporaryFolder } from '../support/folder.js'
import { testSystem } from '../support/system.js'

const nowMs = Date.UTC(2026, 0, 31, 12)
const day = 86_400_000

function serverWith(areas: Readonly<Record<string, unknown>> = {}): EffectiveVirtualServer {
  const stored = { virtualServers: { 1: areas } }
  const server = effectiveSettings(stored, { root: '/srv/m', hostName: 'relay.test' }).virtualServers['1']
  if (server === undefined) throw new Error('there is no virtual server 1')
  return server
}

const dangers = (areas: Readonly<Record<string, unknown>>) => dangerFindings('1', serverWith(areas))
const bindings = (areas: Readonly<Record<string, unknown>>) => bindingFindings('1', serverWith(areas))
const world = [{ address: '0.0.0.0', port: 25 }]

/** What a walker sees; the last step decides. */
function attempt(
  step: WalkStep['step'],
  status: WalkStep['status'],
  detail: string,
  areas: Record<string, unknown> = {},
) {
  return relayAttempt({
    number: '1',
    server: serverWith(areas),
    listening: [{ address: '127.0.0.1', port: 25 }],
    localAddresses: ['127.0.0.1', '::1'],
    walkerFrom: () => ({ walk: async () => [{ step, target: 'x', status, detail, ms: 1 }] }),
  })
}

/** A key takes a while to make. */
const kept = new Map<string, Promise<Certificate>>()

async function certificate(names: readonly string[], endsInDays: number): Promise<Certificate> {
  const key = names.join()
  const made = kept.get(key) ?? makeCertificate([names[0] ?? '', ...names.slice(1)], nowMs, nowMs + 300 * day)
  kept.set(key, made)
  return { ...(await made), notAfterMs: nowMs + endsInDays * day, selfMade: false }
}

async function certificates(names: readonly string[], endsInDays: number, problem?: string) {
  const entry = { name: 'relay.test', certificate: await certificate(names, endsInDays), problem }
  return certificateFindings('1', { name: 'relay.test', host: 'relay.test', entry, nowMs })
}

const absent = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOTFOUND' }))
const silent = () => Promise.reject(Object.assign(new Error('no answer'), { code: 'ETIMEOUT' }))

function names(addresses: () => Promise<readonly string[]>, pointers: () => Promise<readonly string[]> = absent) {
  const resolver = { hostAddresses: addresses, hostNames: pointers }
  const { signal } = new AbortController()
  return nameFindings({ number: '1', host: 'relay.test', dnsServers: ['192.0.2.53'], resolver, signal })
}

const queue: Queue = {
  identity: '1\\dest.test',
  virtualServer: '1',
  nextHopDomain: 'dest.test',
  nextHop: 'dest.test',
  deliveryType: 'Mx',
  status: 'Ready',
  messageCount: 2,
  oldestMessage: new Date(nowMs - 60_000).toISOString(),
}

function hops(status: WalkStep['status']) {
  const server = serverWith({ smartHost: { server: ['smart.test'] } })
  const step = {
    step: 'Connect',
    target: 'smart.test:25',
    status,
    detail: 'refused',
    ms: 1,
    fix: 'Set-SmtpSmartHost -Port 587',
  } as const
  const walk = { self: server.general, timeoutMs: 1000 }
  return hopFindings('1', routingOf('1', server), { walk: async () => [step] }, walk)
}

async function rooted(t: TestContext, mode: number, secretsMode: number) {
  const root = join(temporaryFolder(t), 'root')
  await mkdir(join(root, 'store'), { recursive: true })
  await writeFile(join(root, 'secrets.json'), '{}')
  await chmod(join(root, 'secrets.json'), secretsMode)
  await chmod(root, mode)
  return await fileFindings(systemDisk, root)
}

async function folder(t: TestContext, mode: number) {
  const path = join(temporaryFolder(t), 'Pickup')
  await mkdir(path)
  await chmod(path, mode)
  return await pickupFindings(systemDisk, '1', path)
}

async function stores(t: TestContext, ...made: readonly string[]) {
  const root = temporaryFolder(t)
  for (const name of ['queue', ...made]) await mkdir(join(root, 'store', name), { recursive: true })
  return await damageFindings(systemDisk, root)
}

const space = (free: number) => spaceFindings({ ...systemDisk, freeSpace: async () => free }, 100 * 2 ** 20, ['/srv/m'])

/** The whole examination over doubles. */
async function whole(
  changes: Partial<ExaminationParts> = {},
  clock = new ManualClock(nowMs),
  numbers: readonly string[] = ['1'],
) {
  const root = '/srv/mailroot-that-is-not-there'
  const current = effectiveSettings({ virtualServers: { 1: {} } }, { root, hostName: 'relay.test' })
  const disk = { ...systemDisk, freeSpace: async () => 2 ** 40 }
  const made = await certificate(['relay.test'], 200)
  const parts: ExaminationParts = {
    system: {
      ...testSystem(clock),
      clock,
      disk,
      network: systemNetwork,
      resolver: systemResolver,
      hostName: 'relay.test',
    },
    root,
    settings: { current, changedByHand: async () => false },
    certificates: { look: async () => undefined, find: (name) => ({ name, certificate: made, problem: undefined }) },
    secrets: { held: [] },
    queues: { list: () => [] },
    administration: { messages: () => [] },
    servers: { stateOf: () => 'Started', listening: () => [], waiting: () => [] },
    routing: (number) => routingOf(number, current.virtualServers[number]),
    ...changes,
  }
  return await examine(numbers, parts)
}

const current = effectiveSettings({ virtualServers: { 1: {} } }, { root: '/srv/none', hostName: 'relay.test' })
const hand = (isChanged: boolean) => whole({ settings: { current, changedByHand: async () => isChanged } })
const notStarted = (state: 'Started' | 'Stopped') =>
  whole({ servers: { stateOf: () => state, listening: () => [], waiting: () => [] } })
const failing = {
  list: () => {
    throw new Error('the store is closed')
  },
}

type Look = (t: TestContext) => readonly Found[] | Promise<readonly Found[]>

const grant = (address: string) => ({ relayRestriction: { grant: [{ address }] } })
const remote = (name: string) => ({
  general: { domains: [{ name, type: 'Remote', server: ['h.test'], allowRelay: true }] },
})

/** Whether it appears, and the nearest case where it does not. */
const cases: Readonly<Record<FindingId, readonly [Look, Look]>> = {
  'OpenRelay.Mode': [
    () => dangers({ relayRestriction: { mode: 'AllExceptListed' } }),
    () => dangers({ relayRestriction: { mode: 'OnlyListed' } }),
  ],
  'OpenRelay.Grant': [() => dangers(grant('0.0.0.0/0')), () => dangers(grant('10.0.0.0/8'))],
  'OpenRelay.Domain': [() => dangers(remote('*.com')), () => dangers(remote('*.contoso.com'))],
  'OpenRelay.Attempt': [
    () => attempt('Rcpt', 'Passed', '127.0.0.1: 250 ok'),
    () => attempt('Rcpt', 'Failed', 'Policy of the next hop: 127.0.0.1:25: 550 5.7.1 no'),
  ],
  'OpenRelay.NotTried': [
    () => attempt('Rcpt', 'Failed', 'Policy of the next hop: 127.0.0.1:25: 452 4.3.1 full'),
    () => attempt('Connect', 'Failed', 'Connection: 554 5.7.1 not you'),
  ],
  'Authentication.PlainText': [
    () => dangers({ authentication: { basic: true, requireTls: false } }),
    () => dangers({ authentication: { basic: true, requireTls: true } }),
  ],
  'Certificate.Unusable': [
    () => certificates(['relay.test'], 200, 'it is broken'),
    () => certificates(['relay.test'], 200),
  ],
  'Certificate.Expired': [() => certificates(['relay.test'], -1), () => certificates(['relay.test'], 1)],
  'Certificate.Expiring': [() => certificates(['relay.test'], 29), () => certificates(['relay.test'], 31)],
  'Certificate.NameMismatch': [
    () => certificates(['other.test'], 200),
    () => certificates(['*.test', 'relay.test'], 200),
  ],
  'Certificate.SelfSigned': [
    () => certificates(['relay.test'], 200),
    () => certificateFindings('1', { name: 'x', host: 'relay.test', entry: undefined, nowMs }),
  ],
  'Name.NoAddress': [() => names(absent), () => names(async () => ['10.0.0.5'])],
  'Name.NoPointer': [() => names(async () => ['192.0.2.5']), () => names(async () => ['10.0.0.5'])],
  'Name.PointerMismatch': [
    () =>
      names(
        async () => ['192.0.2.5'],
        async () => ['dsl.provider.test'],
      ),
    () =>
      names(
        async () => ['192.0.2.5'],
        async () => ['dsl.provider.test', 'RELAY.test'],
      ),
  ],
  'Dns.NoAnswer': [() => names(silent), () => names(absent)],
  'Binding.OpenToWorld': [
    () => bindings({ general: { bindings: world } }),
    () => bindings({ general: { bindings: world }, ...grant('10.0.0.5') }),
  ],
  'Binding.Unused': [
    () =>
      bindings({
        general: { bindings: world },
        connectionControl: { mode: 'OnlyListed', grant: [{ address: '127.0.0.1' }] },
      }),
    () =>
      bindings({
        general: { bindings: world },
        connectionControl: { mode: 'OnlyListed', grant: [{ address: '10.0.0.5' }] },
      }),
  ],
  'Binding.Pending': [
    () => pendingFindings('1', [{ address: '2001:db8::7', port: 25 }]),
    () => pendingFindings('1', []),
  ],
  'Pickup.WritableByEveryone': [(t) => folder(t, 0o777), (t) => folder(t, 0o775)],
  'Files.Exposed': [(t) => rooted(t, 0o755, 0o644), (t) => rooted(t, 0o700, 0o644)],
  'Secrets.NotEncrypted': [
    () => secretFindings(1, undefined),
    () => [...secretFindings(0, undefined), ...secretFindings(1, keySeal(Buffer.alloc(32), systemRandom))],
  ],
  'Disk.Full': [() => space(99 * 2 ** 20), () => space(101 * 2 ** 20)],
  'Disk.Low': [() => space(101 * 2 ** 20), () => space(200 * 2 ** 20)],
  'SmartHost.Refused': [() => hops('Failed'), () => hops('Passed')],
  'Queue.Retry': [
    () => queueFindings('1', [{ ...queue, status: 'Retry', lastError: 'refused' }], nowMs),
    () => queueFindings('1', [queue], nowMs),
  ],
  'Queue.OldMail': [
    () => queueFindings('1', [queue], nowMs + 5 * 3_600_000),
    () => queueFindings('1', [queue], nowMs + 3 * 3_600_000),
  ],
  'Queue.Suspended': [
    () => queueFindings('1', [{ ...queue, status: 'Suspended' }], nowMs),
    () => queueFindings('1', [{ ...queue, status: 'Active' }], nowMs),
  ],
  'VirtualServer.NotStarted': [() => notStarted('Stopped'), () => notStarted('Started')],
  'Settings.ChangedByHand': [() => hand(true), () => hand(false)],
  'Store.Damaged': [(t) => stores(t, 'queue.damaged-1'), (t) => stores(t, 'queue.old')],
  'Check.NotDone': [() => whole({ queues: failing }), () => whole()],
}

const model = loadModel(process.cwd())

/** The cmdlets and parameters of a line to paste that do not exist. */
function unknownIn(fix: string): readonly string[] {
  const known = new Map(cmdletsOf(model).map((cmdlet) => [cmdlet.name, cmdlet.parameters.map(({ name }) => name)]))
  const [line = ''] = fix.split(' # ')
  return line.split(/[;|]/).flatMap((part) => {
    const [, name] = /\b([A-Z][a-z]+-Smtp\w+)/.exec(part) ?? []
    if (name === undefined) return []
    const parameters = known.get(name)
    if (parameters === undefined) return [name]
    const used = [...part.matchAll(/ -([A-Z]\w+)/g)].map((match) => match[1] ?? '')
    return used.filter((one) => !parameters.includes(one)).map((one) => `${name} -${one}`)
  })
}

for (const id of Object.keys(severities) as FindingId[]) {
  test(`${id} appears with its cause and not without it, and its fix can be pasted`, async (t) => {
    const [appears, not] = cases[id]
    const found = (await appears(t)).filter((one) => one.id === id)
    assert.equal(found.length, 1, JSON.stringify(await appears(t)))
    assert.deepEqual(unknownIn(found[0]?.fix ?? ''), [])
    assert.ok((found[0]?.message ?? '').length > 20)
    assert.deepEqual(
      (await not(t)).filter((one) => one.id === id),
      [],
    )
  })
}

test('the reference tells each id with the severity of the table', () => {
  const texts = model.reports.find(({ type }) => type === 'Mailroot.Finding')?.schema.properties?.['id']?.[
    'x-enum'
  ] as Record<string, string>
  assert.deepEqual(Object.keys(texts).sort(), Object.keys(severities).sort())
  assert.deepEqual(Object.keys(cases).sort(), Object.keys(severities).sort())
  for (const [id, severity] of Object.entries(severities)) assert.match(texts[id] ?? '', new RegExp(`^${severity}: `))
})

test('a relay without trouble has one finding, and the worst stands first', async () => {
  assert.deepEqual(
    (await whole()).map(({ id }) => id),
    ['Certificate.SelfSigned'],
  )
  const sorted = findingsOf([
    { id: 'Certificate.SelfSigned', message: 'a', fix: 'a' },
    { id: 'Disk.Low', message: 'a', fix: 'a' },
    { id: 'Disk.Full', message: 'x'.repeat(9000), fix: 'a' },
  ])
  assert.deepEqual(
    sorted.map(({ severity }) => severity),
    ['Error', 'Warning', 'Information'],
  )
  assert.equal(sorted[0]?.message.length, 4000)
})

test('passwords that are not encrypted are found by the whole examination', async () => {
  const found = (await whole({ secrets: { held: [1] } })).map(({ id, severity }) => `${id} ${severity}`)
  assert.deepEqual(found, ['Secrets.NotEncrypted Information', 'Certificate.SelfSigned Information'])
})

test('a check that does not end is given up, and says so', async () => {
  const clock = new ManualClock(nowMs)
  let looks = 0
  const look = () => {
    looks += 1
    return new Promise<void>(() => undefined)
  }
  const forever = { look, find: () => undefined }
  const looking = whole({ certificates: forever }, clock)
  await until(() => looks === 1 && clock.timers === 1)
  clock.advance(checkLimitMs)
  const found = await looking
  assert.deepEqual(
    found.map(({ id }) => id),
    ['Check.NotDone'],
  )
  assert.match(found[0]?.message ?? '', /the certificate: it took longer than 20 s/)
})

test('with many virtual servers the checks that are left when time is up say so', async () => {
  const clock = new ManualClock(nowMs)
  const numbers = Array.from({ length: 30 }, (_, n) => String(n + 1))
  const many = { virtualServers: Object.fromEntries(numbers.map((number) => [number, {}])) }
  const settings = {
    current: effectiveSettings(many, { root: '/srv/none', hostName: 'relay.test' }),
    changedByHand: async () => {
      clock.advance(76_000)
      return false
    },
  }
  const found = await whole({ settings }, clock, numbers)
  const late = found.filter(({ message }) => /no time was left/.test(message))
  assert.ok(late.length > 100, JSON.stringify(found.slice(0, 5)))
})

test('where lists name every address of the machine, strangers are asked for by the settings', async () => {
  const parts = {
    number: '1',
    listening: [{ address: '127.0.0.1', port: 25 }],
    localAddresses: ['127.0.0.1'],
    walkerFrom: () => new RouteWalker({ ...testSystem(), network: systemNetwork, resolver: systemResolver }),
  }
  const [closed, ...none] = await relayAttempt({ ...parts, server: serverWith(grant('127.0.0.0/8')) })
  assert.deepEqual([closed?.id, none.length], ['OpenRelay.NotTried', 0])
  assert.match(closed?.message ?? '', /every address of this machine that reaches it stands in a list.*192\.0\.2\.1/)
  const [open] = await relayAttempt({ ...parts, server: serverWith(grant('0.0.0.0/0')) })
  assert.equal(open?.id, 'OpenRelay.Attempt')
  const refusing = {
    ...grant('0.0.0.0/0'),
    connectionControl: { mode: 'OnlyListed', grant: [{ address: '127.0.0.0/8' }] },
  }
  assert.equal((await relayAttempt({ ...parts, server: serverWith(refusing) }))[0]?.id, 'OpenRelay.NotTried')
})
