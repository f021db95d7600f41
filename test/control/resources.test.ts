/** The resources of DSC over a real control socket and real settings: what each does, and that doing it twice changes nothing. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { loadModel } from '../../generator/load.js'
import type { Schema } from '../../generator/model.js'
import { plainProperty, type Resource, resourcesOf } from '../../generator/resources.js'
import type { ControlClient } from '../support/control-client.js'
import { controlWorld, type World } from '../support/control-world.js'
import { anyText, bounded, sampled } from '../support/fuzz.js'

type Values = Readonly<Record<string, unknown>>
interface Tested {
  readonly state: Values
  readonly inDesiredState: boolean
  readonly differing: readonly string[]
  readonly reasons: readonly { readonly code: string; readonly phrase: string }[]
}
interface Changed {
  readonly before: Values
  readonly state: Values
  readonly differing: readonly string[]
  readonly warnings: readonly string[]
}

const resources = resourcesOf(loadModel(process.cwd()))

/** Calls of one client. */
function callsOf(client: ControlClient) {
  return {
    get: async (resource: string, instance: Values = {}) =>
      (await client.result<{ state: Values }>('resource.get', { resource, instance })).state,
    test: (resource: string, instance: Values, more: Values = {}) =>
      client.result<Tested>('resource.test', { resource, instance, ...more }),
    set: (resource: string, instance: Values, more: Values = {}) =>
      client.result<Changed>('resource.set', { resource, instance, ...more }),
    delete: (resource: string, instance: Values, more: Values = {}) =>
      client.result<Changed>('resource.delete', { resource, instance, ...more }),
    all: async (resource: string) => {
      const items: Values[] = []
      for (let cursor: string | undefined; ; ) {
        const page = await client.result<{ items: Values[]; cursor?: string }>('resource.export', {
          resource,
          limit: 2,
          ...(cursor === undefined ? {} : { cursor }),
        })
        items.push(...page.items)
        if (page.cursor === undefined) return items
        cursor = page.cursor
      }
    },
    refusal: async (method: string, resource: string, instance: Values, more: Values = {}) =>
      JSON.stringify(await client.failure(`resource.${method}`, { resource, instance, ...more })),
  }
}

async function open(context: TestContext) {
  const world = await controlWorld(context)
  return { ...world, ...callsOf(world.client) }
}

/** What a second time must leave as it is. */
function marks({ root, store }: Pick<World, 'root' | 'store'>): unknown {
  const audit = join(root, 'logs', 'audit')
  const files = existsSync(audit) ? readdirSync(audit) : []
  return [store.current.revision, files.map((name) => readFileSync(join(audit, name), 'utf8'))]
}

/** Sets, and proves that it is so, that it stays so, and that the second time touches nothing. */
async function settle(world: Awaited<ReturnType<typeof open>>, resource: string, instance: Values): Promise<void> {
  const about = `${resource} ${JSON.stringify(instance)}`
  const tested = await world.test(resource, instance)
  assert.equal(tested.inDesiredState, false, about)
  assert.ok(tested.reasons.length > 0, about)
  for (const { code } of tested.reasons) assert.match(code, new RegExp(`^Mailroot:${resource}:`))
  const untouched = marks(world)
  const rehearsed = await world.set(resource, instance, { dryRun: true })
  assert.deepEqual(marks(world), untouched, `${about}: a dry run changes nothing`)
  const done = await world.set(resource, instance)
  assert.deepEqual([...done.differing].sort(), [...tested.differing].sort(), about)
  assert.deepEqual(done.before, tested.state, about)
  const { passwordChanged: _, ...planned } = rehearsed.state
  const { passwordChanged: _of, ...made } = done.state
  if (resource !== 'SmtpUserList') assert.deepEqual(planned, made, `${about}: a dry run says what will be`)
  const after = marks(world)
  assert.deepEqual(await world.get(resource, keysOf(resource, instance)), done.state, about)
  const again = await world.test(resource, instance)
  assert.deepEqual([again.inDesiredState, again.differing, again.reasons], [true, [], []], about)
  assert.deepEqual((await world.set(resource, instance)).differing, [], about)
  assert.deepEqual(marks(world), after, `${about}: the second time changes nothing`)
}

function keysOf(name: string, instance: Values): Values {
  const key = ['virtualServer', ...(resources.find((one) => one.name === name)?.key ?? [])]
  return Object.fromEntries(Object.entries(instance).filter(([property]) => key.includes(property)))
}

/** A value that the schema allows and that is not `now`. */
function another(name: string, schema: Schema, now: unknown): unknown {
  const given = examples[name]
  if (given !== undefined) return given
  if (schema.enum !== undefined) {
    const refused = Object.keys((schema['x-not-built'] as object | undefined) ?? {})
    return schema.enum.find((value) => value !== now && !refused.includes(String(value)))
  }
  if (schema.type === 'boolean') return now !== true
  if (schema.type === 'integer') return Number(schema['minimum'] ?? 0) + 7
  if (String(schema['format']).includes('uration'))
    return /maxAge$/i.test(name) ? 'P3D' : now === 'PT3M' ? 'PT4M' : 'PT3M'
  if (/Directory$/.test(name)) return `/srv/mail/${name}`
  if (schema.oneOf !== undefined) return another(name, schema.oneOf[0] ?? {}, now)
  if (schema['type'] === 'array') return []
  return `other.example.com`
}

/** Where a schema alone does not say what fits. */
const examples: Values = {
  server: ['10.3.2.1'],
  dnsServers: ['192.0.2.53'],
  logExtFileFlags: ['Date', 'Time', 'ClientIp'],
  metricsEndpoint: '127.0.0.1:9464',
  sendNdrTo: 'postmaster@example.com',
  masqueradeDomain: 'masked.example.com',
  authentication: { type: 'basic', userName: 'relay', password: 'hunter2 of the smart host' },
}

for (const resource of resources.filter(({ kind }) => kind === 'area')) {
  test(`${resource.name}: each property is set, shown, compared, and left alone the second time`, async (context) => {
    const world = await open(context)
    const scope: Values = resource.scope === 'service' ? {} : { virtualServer: '1' }
    const usual = await world.get(resource.name, scope)
    const properties = Object.entries(resource.schema.properties ?? {}).filter(
      ([name, schema]) => schema['else'] !== undefined && !skipped.includes(`${resource.name}.${name}`),
    )
    assert.ok(properties.length > 0)
    for (const [name, schema] of sampled(properties, 4)) {
      const value = another(name, plainProperty(schema), usual[name])
      const instance = { ...scope, [name]: value, ...helpers[`${resource.name}.${name}`], force: true }
      await settle(world, resource.name, instance)
      const back = Object.fromEntries(
        Object.keys(instance).map((one) => [
          one,
          one in scope || one === 'force' ? instance[one as keyof typeof instance] : null,
        ]),
      )
      await world.set(resource.name, back)
      const { _exist: _, hasPassword: _has, ...now } = await world.get(resource.name, scope)
      const { _exist: _of, hasPassword: _was, ...first } = usual
      assert.deepEqual(now, first, `${resource.name}.${name} is back at its default`)
    }
  })
}

/** By resource: an entry, and what a property needs beside it. */
const entries: Readonly<Record<string, Values>> = {
  SmtpBinding: { address: '127.0.0.1', port: 2598 },
  SmtpConnectionAddress: { address: '192.0.2.4' },
  SmtpDomain: { name: 'entry.example', server: ['mail.example.com'], tlsMode: 'Required' },
  SmtpRelayAddress: { address: '192.0.2.4' },
}

for (const resource of resources.filter(({ kind, area }) => kind === 'entry' && area !== undefined)) {
  test(`${resource.name}: each property of an entry is set, shown, compared, and left alone the second time`, async (context) => {
    const world = await open(context)
    const keys = { virtualServer: '1', ...entries[resource.name] }
    await settle(world, resource.name, keys)
    const usual = await world.get(resource.name, keysOf(resource.name, keys))
    const names = Object.entries(resource.schema.properties ?? {}).filter(([name, schema]) => {
      return !(name in keys) && schema['readOnly'] !== true && !['_exist', 'force'].includes(name)
    })
    assert.ok(names.length > 0)
    for (const [name, schema] of names) {
      const value = another(name, plainProperty(schema), usual[name])
      await settle(world, resource.name, {
        ...keys,
        [name]: value,
        ...helpers[`${resource.name}.${name}`],
        force: true,
      })
      await world.delete(resource.name, keysOf(resource.name, keys))
      await world.set(resource.name, keys)
    }
    await settle(world, resource.name, { ...keysOf(resource.name, keys), _exist: false })
  })
}

/** Properties that are not to be had alone. */
const helpers: Readonly<Record<string, Values>> = {
  'SmtpAuthentication.anonymous': { basic: true },
  'SmtpDomain.type': { server: null, tlsMode: null },
  'SmtpDomain.sendHelo': { tlsMode: 'None' },
  'SmtpSmartHost.authentication': { tlsMode: 'Verified', server: ['mail.example.com'] },
  'SmtpSmartHost.mode': { server: ['mail.example.com'] },
}
const skipped: readonly string[] = []

test('an entry is added, changed, moved between lists, found in any writing, and removed', async (context) => {
  const world = await open(context)
  const one = { virtualServer: '1', address: '10.7.0.0/24', comment: 'Printers' }
  await settle(world, 'SmtpRelayAddress', one)
  assert.deepEqual(await world.get('SmtpRelayAddress', one), { ...one, access: 'Grant', _exist: true })
  assert.equal(
    (await world.test('SmtpRelayAddress', { ...one, address: '10.7.0.0, 255.255.255.0' })).inDesiredState,
    true,
  )
  await settle(world, 'SmtpRelayAddress', { ...one, access: 'Deny' })
  const lists = await world.client.result<Values[]>('relayRestriction.get')
  assert.deepEqual([lists[0]?.['grant'], lists[0]?.['deny']], [[], [{ address: '10.7.0.0/24', comment: 'Printers' }]])
  await settle(world, 'SmtpRelayAddress', { ...one, comment: null })
  assert.equal((await world.get('SmtpRelayAddress', one))['comment'], '')
  await settle(world, 'SmtpRelayAddress', { ...keysOf('SmtpRelayAddress', one), _exist: false })
  assert.deepEqual(await world.get('SmtpRelayAddress', one), {
    virtualServer: '1',
    address: '10.7.0.0/24',
    _exist: false,
  })
  const untouched = marks(world)
  assert.deepEqual((await world.delete('SmtpRelayAddress', one)).differing, [])
  assert.deepEqual(marks(world), untouched)
  await settle(world, 'SmtpDomain', { virtualServer: '1', name: 'Contoso.COM', server: ['10.0.0.9'], allowRelay: true })
  assert.equal(
    (await world.test('SmtpDomain', { virtualServer: '1', name: 'contoso.com', port: 25 })).inDesiredState,
    true,
  )
  const rehearsed = await world.delete('SmtpDomain', { virtualServer: '1', name: 'contoso.com' }, { dryRun: true })
  assert.deepEqual([rehearsed.before['_exist'], rehearsed.state['_exist']], [true, false])
  assert.equal((await world.get('SmtpDomain', { name: 'contoso.com' }))['_exist'], true)
  await world.delete('SmtpDomain', { virtualServer: '1', name: 'contoso.com' })
  assert.deepEqual(await world.all('SmtpDomain'), [])
})

test('a whole list leaves what it does not name, or purges it', async (context) => {
  const world = await open(context)
  const grant = (address: string) => ({ access: 'Grant', address, comment: '' })
  await settle(world, 'SmtpRelayAddressList', { virtualServer: '1', entries: [grant('10.0.0.1'), grant('10.0.0.2')] })
  await settle(world, 'SmtpRelayAddressList', { virtualServer: '1', entries: [{ address: '10.0.0.3' }] })
  assert.equal((await world.all('SmtpRelayAddress')).length, 3)
  const purged = { virtualServer: '1', entries: [{ access: 'Deny', address: '10.0.0.2/32' }], _purge: true }
  const reasons = (await world.test('SmtpRelayAddressList', purged)).reasons.map(({ phrase }) => phrase)
  assert.match(reasons.join(), /"10\.0\.0\.1".* is there and is not wanted\./)
  await settle(world, 'SmtpRelayAddressList', purged)
  assert.deepEqual(await world.get('SmtpRelayAddressList', { virtualServer: '1' }), {
    virtualServer: '1',
    entries: [{ access: 'Deny', address: '10.0.0.2', comment: '' }],
  })
  await settle(world, 'SmtpRelayAddressList', { virtualServer: '1', entries: [], _purge: true })
  const twice = await world.refusal('set', 'SmtpDomainList', { domains: [{ name: 'a.test' }, { name: 'A.test' }] })
  assert.match(twice, /\/domains\/1.*is the same entry as number 1/)
  assert.match(await world.refusal('delete', 'SmtpDomainList', {}), /cannot be deleted/)
})

test('a user needs a password to be made; then it is compared and never shown', async (context) => {
  const world = await open(context)
  const secret = 'hunter2 of printer1'
  const one = { virtualServer: '1', userName: 'printer1', comment: 'Floor 2' }
  assert.match(await world.refusal('set', 'SmtpUser', one), /\/password.*is needed: the user is not there yet/)
  await settle(world, 'SmtpUser', { ...one, password: secret })
  assert.equal((await world.test('SmtpUser', { ...one, userName: 'PRINTER1', password: secret })).inDesiredState, true)
  const another = await world.test('SmtpUser', { ...one, password: 'another' })
  assert.deepEqual(another.differing, ['password'])
  assert.deepEqual(another.reasons, [{ code: 'Mailroot:SmtpUser:password', phrase: 'The password is another one.' }])
  await settle(world, 'SmtpUser', { ...one, enabled: false, password: 'another' })
  await settle(world, 'SmtpUserList', {
    virtualServer: '1',
    users: [
      { userName: 'printer2', password: 'p2' },
      { userName: 'printer1', comment: null },
    ],
  })
  await settle(world, 'SmtpUserList', { virtualServer: '1', users: [{ userName: 'printer2' }], _purge: true })
  assert.deepEqual(
    (await world.all('SmtpUser')).map(({ userName }) => userName),
    ['printer2'],
  )
  await settle(world, 'SmtpUser', { virtualServer: '1', userName: 'printer2', _exist: false })
  const all = JSON.stringify([another, await world.all('SmtpUserList'), marks(world)])
  for (const word of [secret, 'another"', '"p2"']) assert.ok(!all.includes(word), word)
})

test('the account of a smart host is compared with its password, which stays in the relay', async (context) => {
  const world = await open(context)
  const account = (password: string) => ({ type: 'basic', userName: 'relay', password })
  const one = {
    virtualServer: '1',
    mode: 'Always',
    server: ['mail.example.com'],
    tlsMode: 'Verified',
    authentication: account('first one'),
  }
  await settle(world, 'SmtpSmartHost', one)
  const other = await world.test('SmtpSmartHost', { ...one, authentication: account('second one') })
  assert.deepEqual([other.inDesiredState, other.differing], [false, ['authentication']])
  assert.deepEqual(
    other.reasons.map(({ phrase }) => phrase),
    ['The password is another one.'],
  )
  await settle(world, 'SmtpSmartHost', { ...one, authentication: account('second one') })
  assert.ok(
    !JSON.stringify([other, await world.get('SmtpSmartHost'), await world.all('SmtpSmartHost')]).includes('one"'),
  )
  await settle(world, 'SmtpSmartHost', { virtualServer: '1', _exist: false })
  assert.equal((await world.get('SmtpSmartHost'))['_exist'], false)
  const domain = {
    virtualServer: '1',
    name: 'contoso.com',
    server: ['mail.example.com'],
    tlsMode: 'Verified',
    authentication: account('of a domain'),
  }
  await settle(world, 'SmtpDomain', domain)
  assert.deepEqual((await world.test('SmtpDomain', { ...domain, authentication: account('other') })).differing, [
    'authentication',
  ])
})

test('a virtual server is made by its number and removed; what names one that is not there differs', async (context) => {
  const world = await open(context)
  const limits = { virtualServer: '2', maxRecipients: 50 }
  const missing = await world.test('SmtpMessageLimit', limits)
  assert.deepEqual([missing.inDesiredState, missing.differing], [false, ['maxRecipients']])
  assert.match(missing.reasons[0]?.phrase ?? '', /There is no virtual server "2"\./)
  assert.match(await world.refusal('set', 'SmtpMessageLimit', limits), /There is no virtual server \\"2\\"/)
  assert.equal(
    (await world.test('SmtpUser', { virtualServer: '2', userName: 'a', password: 'b' })).inDesiredState,
    false,
  )
  assert.match(await world.refusal('set', 'SmtpVirtualServer', { virtualServer: 'Second' }), /give its number/)
  await settle(world, 'SmtpVirtualServer', { virtualServer: '2', name: 'Second' })
  assert.deepEqual(await world.get('SmtpBindingList', { virtualServer: 'second' }), {
    virtualServer: '2',
    bindings: [],
  })
  await settle(world, 'SmtpBinding', { virtualServer: 'Second', address: '127.0.0.1', port: 2599 })
  await settle(world, 'SmtpMessageLimit', limits)
  assert.match(await world.refusal('get', 'SmtpMessageLimit', {}), /is needed, for there are 1 .*, 2 /)
  await settle(world, 'SmtpVirtualServer', { virtualServer: '2', _exist: false })
  assert.match(await world.refusal('delete', 'SmtpVirtualServer', { virtualServer: '1' }), /is the only one/)
})

test('one run does not name a list and an entry of it', async (context) => {
  const world = await open(context)
  const entry = { virtualServer: '1', address: '10.0.0.1' }
  const list = { virtualServer: '1', entries: [] }
  await world.test('SmtpRelayAddress', entry, { run: 'a' })
  assert.match(
    await world.refusal('test', 'SmtpRelayAddressList', list, { run: 'a' }),
    /One document names SmtpRelayAddress and SmtpRelayAddressList for the same list/,
  )
  assert.match(await world.refusal('set', 'SmtpRelayAddressList', list, { run: 'a' }), /not both/)
  await world.test('SmtpConnectionAddressList', list, { run: 'a' })
  await world.test('SmtpRelayAddressList', list, { run: 'b' })
  await world.test('SmtpRelayAddressList', list)
  // Connections that say nothing for so long are closed.
  world.clock.advance(6 * 60_000)
  const later = callsOf(await world.connect())
  await later.test('SmtpRelayAddressList', list, { run: 'a' })
})

test('what opens the relay needs force, and what is wrong is told with its place', async (context) => {
  const world = await open(context)
  const danger = { virtualServer: '1', mode: 'AllExceptListed' }
  assert.match(await world.refusal('set', 'SmtpRelayRestriction', danger), /needsForce/)
  assert.equal((await world.test('SmtpRelayRestriction', danger)).inDesiredState, false)
  const done = await world.set('SmtpRelayRestriction', { ...danger, force: true })
  assert.ok(done.warnings.length > 0)
  const untouched = marks(world)
  const wrong: readonly (readonly [string, Values, RegExp])[] = [
    ['SmtpDomian', {}, /There is no resource \\"SmtpDomian\\"\. There is .*SmtpDomain/],
    ['SmtpDomain', {}, /\/name.*is (?:needed|missing)/],
    ['SmtpDomain', { name: null }, /\/name.*is needed/],
    ['SmtpDomain', { name: 'a.test', sevrer: [] }, /\/sevrer.*is no property of SmtpDomain, which has .*server/],
    ['SmtpDomain', { name: 'a.test', port: 70_000 }, /\/port/],
    ['SmtpDomain', { name: 'a.test', _exist: 'no' }, /\/_exist.*must be true or false/],
    ['SmtpDomainList', {}, /\/domains.*is needed: an array/],
    ['SmtpDomainList', { domains: [{ name: 'a.test', port: 'x' }, 7] }, /\/domains\/0\/port.*\/domains\/1/],
    ['SmtpMessageLimit', { virtualServer: '1', maxRecipients: -1 }, /\/maxRecipients/],
    ['SmtpMessageLimit', { virtualServer: '1', dryRun: true }, /\/dryRun.*is no property/],
    ['SmtpUser', { password: 'x' }, /\/userName.*is needed/],
    ['SmtpUser', { userName: 'a*', password: 'x' }, /\/userName/],
  ]
  for (const [resource, instance, text] of wrong) {
    assert.match(await world.refusal('set', resource, instance), text)
    assert.match(await world.refusal('test', resource, instance), text)
  }
  assert.deepEqual(marks(world), untouched)
})

test('everything that is exported makes the same relay of an empty one', async (context) => {
  const first = await open(context)
  await first.set('SmtpVirtualServer', { virtualServer: '2', name: 'Second' })
  await first.set('SmtpBinding', { virtualServer: '2', address: '127.0.0.1', port: 2599 })
  await first.set('SmtpDomainList', {
    virtualServer: '2',
    domains: [
      { name: 'a.test', server: ['10.0.0.9'] },
      { name: '*.b.test', allowRelay: true },
    ],
  })
  await first.set('SmtpRelayAddressList', {
    virtualServer: '1',
    entries: [{ access: 'Deny', address: '10.0.0.0/8' }, { address: '192.0.2.1' }],
  })
  await first.set('SmtpMessageLimit', { virtualServer: '2', maxRecipients: 50, maxMessageSize: 5_000_000 })
  await first.set('SmtpSmartHost', { virtualServer: '1', mode: 'Always', server: ['10.0.0.9'] })
  const second = await open(context)
  const areas = (kind: Resource['kind']) =>
    resources.filter((one) => one.kind === kind && one.name !== 'SmtpUser').map(({ name }) => name)
  for (const kind of ['area', 'entry'] as const) {
    // The virtual servers first, as a document names what others depend on.
    for (const name of areas(kind).sort(
      (a, b) => Number(b === 'SmtpVirtualServer') - Number(a === 'SmtpVirtualServer'),
    )) {
      for (const instance of await first.all(name)) await second.set(name, instance, {})
    }
  }
  for (const name of [...areas('area'), ...areas('entry'), ...areas('list')]) {
    const [one, other] = [await first.all(name), await second.all(name)]
    assert.deepEqual(other.map(comparable), one.map(comparable), name)
  }
})

/** What a relay says of itself depends on its folder. */
function comparable(instance: Values): Values {
  const own = [
    'state',
    'pendingBindings',
    'badmailDirectory',
    'dropDirectory',
    'pickupDirectory',
    'queueDirectory',
    'logFileDirectory',
  ]
  return Object.fromEntries(Object.entries(instance).filter(([name]) => !own.includes(name)))
}

test('whatever an instance is, it is taken or refused, and a test of it changes nothing', async (context) => {
  const world = await open(context)
  const untouched = JSON.stringify(world.store.current)
  const names = [...new Set(resources.flatMap(({ schema }) => Object.keys(schema.properties ?? {})))]
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    anyText(20),
    fc.constantFrom(
      '1',
      '10.0.0.0/8',
      'unlimited',
      'PT5M',
      'a.test',
      null,
      [],
      [{}],
      [{ name: 'a.test' }],
      [{ address: '10.0.0.1' }],
      25,
      true,
    ),
  )
  const instance = fc.dictionary(
    fc.oneof(fc.constantFrom(...names), fc.constantFrom('__proto__', 'constructor', 'toString')),
    value,
    { maxKeys: 5 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...resources.map(({ name }) => name)),
      fc.constantFrom('get', 'test', 'set', 'delete', 'export'),
      instance,
      async (resource, verb, given) => {
        const dry = ['set', 'delete'].includes(verb) ? { dryRun: true } : {}
        const answer = await world.client.call(`resource.${verb}`, { resource, instance: given, ...dry })
        assert.notEqual(answer.error?.data?.reason, 'internal', JSON.stringify(answer.error))
        assert.equal(JSON.stringify(world.store.current), untouched)
      },
    ),
    bounded(2000),
  )
})
