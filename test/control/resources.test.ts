/** The resources of DSC over a real control socket and real settings: what each does, and that doing it twice changes nothing. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Resource } from '../../generator/resources.js'
import { anyText, bounded } from '../support/fuzz.js'
import { callsOf, keysOf, marks, openResources, resources, settle, type Values } from '../support/resources.js'

test('an entry is added, changed, moved between lists, found in any writing, and removed', async (context) => {
  const world = await openResources(context)
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
  const world = await openResources(context)
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
  const world = await openResources(context)
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
  const world = await openResources(context)
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
  const world = await openResources(context)
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
  const world = await openResources(context)
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
  const world = await openResources(context)
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
  const first = await openResources(context)
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
  const second = await openResources(context)
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
  const world = await openResources(context)
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
