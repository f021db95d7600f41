/** The methods that are derived from the schemas of settings, over the socket. */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { SettingChange, SettingDifference } from '../../server/generated/methods.js'
import { CannotApply } from '../../server/settings/refusal.js'
import { ControlClient } from '../support/control-client.js'
import { controlWorld, type World } from '../support/control-world.js'

type Change = SettingChange<Readonly<Record<string, unknown>>>

const two = {
  '1': { general: { bindings: [{ address: '127.0.0.1', port: 2525 }] } },
  '2': { general: { name: 'Printers' }, delivery: { hopCount: 30 } },
}

function storedIn({ root }: World, number = '1'): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(join(root, 'settings.json'), 'utf8')).virtualServers[number]
}

test('get shows every value in effect, those of the machine too, of every virtual server', async (context) => {
  const { client, root } = await controlWorld(context, { virtualServers: two })
  const shown = await client.result<readonly Record<string, unknown>[]>('virtualServer.get')
  assert.deepEqual(shown[0], {
    virtualServer: '1',
    name: 'Default SMTP Virtual Server',
    bindings: [{ address: '127.0.0.1', port: 2525, tls: 'StartTls' }],
    domains: [],
    maxConnections: 1000,
    connectionTimeout: 'PT10M',
    fullyQualifiedDomainName: 'relay1.contoso.com',
    defaultDomain: 'relay1.contoso.com',
    state: 'Started',
    pendingBindings: [],
  })
  assert.deepEqual(shown.map(({ virtualServer, name }) => [virtualServer, name])[1], ['2', 'Printers'])
  const [folder] = await client.result<readonly Record<string, unknown>[]>('folder.get', { virtualServer: '2' })
  assert.equal(folder?.['dropDirectory'], join(root, '2', 'Drop'))
  const [service] = await client.result<readonly Record<string, unknown>[]>('service.get')
  assert.equal(service?.['maxQueuedMessages'], 500000)
  assert.equal(service?.['virtualServer'], undefined)
})

test('a virtual server is found by its number or name, in any case', async (context) => {
  const { client } = await controlWorld(context, { virtualServers: two })
  const [shown] = await client.result<readonly { hopCount: number }[]>('delivery.get', { virtualServer: 'PRINTERS' })
  assert.equal(shown?.hopCount, 30)
  const { data, message } = await client.failure('delivery.get', { virtualServer: 'Faxes' })
  assert.deepEqual([data?.reason, data?.target], ['notFound', 'Faxes'])
  assert.equal(message, 'There is no virtual server "Faxes": there is 1 (Default SMTP Virtual Server), 2 (Printers).')
})

test('a change without virtual server means the only one; with several the error lists them', async (context) => {
  const one = await controlWorld(context)
  await one.client.result('delivery.set', { hopCount: 20 })
  assert.deepEqual(storedIn(one)['delivery'], { hopCount: 20 })
  const several = await controlWorld(context, { virtualServers: two })
  for (const [method, params] of [
    ['delivery.set', { hopCount: 20 }],
    ['smartHost.remove', {}],
    ['relayAddress.add', { address: '10.0.0.5' }],
    ['relayAddress.remove', { address: '10.0.0.5' }],
  ] as const) {
    const { data } = await several.client.failure(method, params)
    assert.equal(data?.reason, 'invalid')
    assert.deepEqual(data?.errors, [
      { pointer: '/virtualServer', problem: 'is needed, for there are 1 (Default SMTP Virtual Server), 2 (Printers)' },
    ])
  }
  await several.client.result('delivery.set', { hopCount: 20, virtualServer: 'Printers' })
  assert.deepEqual(storedIn(several, '2')['delivery'], { hopCount: 20 })
})

test('set changes what is given, null is back to the default, absent is as it is', async (context) => {
  const world = await controlWorld(context)
  const { client } = world
  await client.result('smartHost.set', { server: ['smtp.example.com'], port: 587 })
  const change = await client.result<Change>('smartHost.set', { port: null, tlsMode: 'Required' })
  const at = '/virtualServers/1/smartHost'
  assert.deepEqual(change.changes, [
    { setting: 'smartHost.port', pointer: `${at}/port`, old: 587, new: 25 },
    { setting: 'smartHost.tlsMode', pointer: `${at}/tlsMode`, old: 'Opportunistic', new: 'Required' },
  ])
  assert.deepEqual(change.items, [
    {
      virtualServer: '1',
      server: ['smtp.example.com'],
      port: 25,
      mode: 'Always',
      tlsMode: 'Required',
      authentication: { type: 'none' },
      hasPassword: false,
      allowPlainTextAuthentication: false,
    },
  ])
  assert.deepEqual([change.revision, change.warnings], [3, []])
  assert.deepEqual(storedIn(world)['smartHost'], { server: ['smtp.example.com'], tlsMode: 'Required' })
  await client.result('smartHost.remove')
  assert.equal(storedIn(world)['smartHost'], undefined)
  const again = await client.result<Change>('smartHost.remove')
  assert.deepEqual([again.revision, again.changes], [4, []])
})

test('null where nothing was said makes no revision', async (context) => {
  const { client } = await controlWorld(context)
  const { revision, changes } = await client.result<Change>('delivery.set', { hopCount: null })
  assert.deepEqual([revision, changes], [1, []])
})

test('the service has settings of its own', async (context) => {
  const { client, store } = await controlWorld(context)
  const change = await client.result<Change>('service.set', { maxQueuedMessages: 1000 })
  assert.equal(change.changes[0]?.pointer, '/service/maxQueuedMessages')
  assert.equal(change.items[0]?.['maxQueuedMessages'], 1000)
  assert.equal(store.current.service.maxQueuedMessages, 1000)
})

test('a dry run, a revision and force travel to the settings', async (context) => {
  const { client, store } = await controlWorld(context)
  const dry = await client.result<Change>('delivery.set', { hopCount: 5, dryRun: true })
  assert.deepEqual([dry.revision, dry.changes.length, dry.items[0]?.['hopCount']], [1, 1, 5])
  assert.equal(store.current.virtualServers['1']?.delivery.hopCount, 15)
  assert.equal((await client.failure('delivery.set', { hopCount: 5, ifRevision: 7 })).data?.reason, 'conflict')
  const { data, message } = await client.failure('relayRestriction.set', { mode: 'AllExceptListed' })
  assert.deepEqual(data, { reason: 'needsForce', target: '/virtualServers/1/relayRestriction/mode' })
  assert.match(message, /open relay\. Nothing was changed\.$/)
  const forced = await client.result<Change>('relayRestriction.set', { mode: 'AllExceptListed', force: true })
  assert.match(forced.warnings[0] ?? '', /it is an open relay\.$/)
})

test('what cannot take effect, or breaks a rule between settings, is told with its pointer', async (context) => {
  const pointer = '/virtualServers/1/general/bindings/1'
  const { client, root } = await controlWorld(context, {
    apply: async () => {
      throw new CannotApply('Port 25 of 127.0.0.1 is in use', pointer)
    },
  })
  const { data } = await client.failure('binding.add', { address: '127.0.0.1' })
  assert.equal(data?.reason, 'cannotApply')
  assert.deepEqual(data?.errors, [{ pointer, problem: 'Port 25 of 127.0.0.1 is in use' }])
  const rule = await client.failure('folder.set', { dropDirectory: join(root, 'logs', 'drop') })
  assert.equal(rule.data?.errors?.[0]?.pointer, '/virtualServers/1/folder/dropDirectory')
})

test('a hand edit refuses changes, and get goes on', async (context) => {
  const { client, root } = await controlWorld(context)
  const path = join(root, 'settings.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('2525', '2526'))
  const { data } = await client.failure('delivery.set', { hopCount: 5 })
  assert.deepEqual([data?.reason, data?.target], ['conflict', path])
  await client.result('delivery.get')
})

test('an address is added to the usual list or the one named, with its defaults', async (context) => {
  const world = await controlWorld(context)
  const { client } = world
  const added = await client.result<Change>('relayAddress.add', { address: '10.0.0.0/24', comment: 'printers' })
  assert.deepEqual(added.items, [{ virtualServer: '1', access: 'Grant', address: '10.0.0.0/24', comment: 'printers' }])
  const pointer = '/virtualServers/1/relayRestriction/grant/0'
  const difference: SettingDifference = {
    setting: 'relayRestriction.grant',
    pointer,
    old: null,
    new: { address: '10.0.0.0/24', comment: 'printers' },
  }
  assert.deepEqual(added.changes, [difference])
  await client.result('relayAddress.add', { address: '10.0.0.5', access: 'Deny' })
  assert.deepEqual(storedIn(world)['relayRestriction'], {
    grant: [{ address: '10.0.0.0/24', comment: 'printers' }],
    deny: [{ address: '10.0.0.5' }],
  })
  const all = await client.result<readonly unknown[]>('relayAddress.get')
  assert.deepEqual(all[1], { virtualServer: '1', access: 'Deny', address: '10.0.0.5', comment: '' })
  assert.equal((await client.result<readonly unknown[]>('relayAddress.get', { access: 'Deny' })).length, 1)
})

test('an entry that is there already is told, however it is written', async (context) => {
  const { client } = await controlWorld(context)
  await client.result('relayAddress.add', { address: '2001:db8::1' })
  const { data, message } = await client.failure('relayAddress.add', { address: '2001:DB8:0::1/128' })
  assert.deepEqual(data, { reason: 'exists', target: '2001:db8::1' })
  assert.equal(message, 'Relay address 2001:db8::1 is in the Grant list of virtual server 1 already.')
  await client.result('relayAddress.add', { address: '2001:db8::1', access: 'Deny' })
  const binding = await client.failure('binding.add', { address: '127.0.0.1', port: 2525 })
  assert.equal(binding.message, 'Binding 127.0.0.1 2525 is in bindings of virtual server 1 already.')
})

test('an entry is removed by any writing of its key; in two lists it must be said from which', async (context) => {
  const world = await controlWorld(context)
  const { client } = world
  await client.result('relayAddress.add', { address: '2001:db8::1', comment: 'x' })
  await client.result('relayAddress.add', { address: '2001:db8::1', access: 'Deny' })
  const { data } = await client.failure('relayAddress.remove', { address: '2001:db8::1' })
  assert.deepEqual(data?.errors, [
    { pointer: '/access', problem: 'is needed to say from which list: 2001:db8::1 is in Grant and Deny' },
  ])
  const removed = await client.result<Change>('relayAddress.remove', { address: '2001:db8:0::1', access: 'Grant' })
  assert.deepEqual(removed.items, [{ virtualServer: '1', access: 'Grant', address: '2001:db8::1', comment: 'x' }])
  await client.result('relayAddress.remove', { address: '2001:db8::1' })
  assert.deepEqual(storedIn(world)['relayRestriction'], { grant: [], deny: [] })
  const gone = await client.failure('relayAddress.remove', { address: '2001:db8::1', access: 'Deny' })
  assert.deepEqual([gone.data?.reason, gone.data?.target], ['notFound', '2001:db8::1'])
  assert.equal(gone.message, 'Relay address 2001:db8::1 is not in the list Deny of virtual server 1.')
})

test('a binding without port means port 25', async (context) => {
  const world = await controlWorld(context)
  const { client } = world
  await client.result('binding.add', { address: '127.0.0.1' })
  assert.deepEqual(world.store.current.virtualServers['1']?.general.bindings[1], {
    address: '127.0.0.1',
    port: 25,
    tls: 'StartTls',
  })
  assert.equal((await client.result<readonly unknown[]>('binding.get', { port: 25 })).length, 1)
  assert.equal((await client.result<readonly unknown[]>('binding.get', { address: '127.0.0.1' })).length, 2)
  assert.deepEqual(await client.result('binding.get', { port: 26 }), [])
  const whole = await client.failure('binding.get', { address: '127.0.0.1', port: 26 })
  assert.deepEqual([whole.data?.reason, whole.data?.target], ['notFound', '127.0.0.1 26'])
  await client.result('binding.remove', { address: '127.0.0.1' })
  assert.deepEqual(storedIn(world)['general'], { bindings: [{ address: '127.0.0.1', port: 2525 }] })
})

test('each change names its caller in the audit log', async (context) => {
  const { client, root } = await controlWorld(context)
  await client.result('delivery.set', { hopCount: 5 })
  const line = JSON.parse(readFileSync(join(root, 'logs', 'audit', '2026-01-31.jsonl'), 'utf8'))
  assert.deepEqual([line.user, line.client, line.level], ['CONTOSO\\anna', 'test 1', 'administrator'])
})

test('virtual servers made at the same time get different numbers', async (context) => {
  const world = await controlWorld(context)
  const other = await ControlClient.greeted(join(world.root, 'control.sock'))
  context.after(() => other.close())
  const made = await Promise.all([world.client, other].map((client) => client.result<Change>('virtualServer.new')))
  assert.deepEqual(made.map(({ items }) => items[0]?.['virtualServer']).sort(), ['2', '3'])
})
