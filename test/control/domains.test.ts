/** A list whose entries can be changed: New, Set, Remove and Get of the Domains node over the control socket. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { DomainGetResult, SettingChange, ShownDomain } from '../../server/generated/methods.js'
import { controlWorld } from '../support/control-world.js'

type Change = SettingChange<ShownDomain>

function storedIn(root: string): unknown {
  return JSON.parse(readFileSync(join(root, 'settings.json'), 'utf8')).virtualServers['1'].general.domains
}

test('new makes an entry with its defaults, set changes what is given, null is back to the default', async (context) => {
  const { client, root } = await controlWorld(context)
  const made = await client.result<Change>('domain.new', {
    name: 'Contoso.com',
    server: ['mx.test'],
    port: 26,
    type: null,
  })
  assert.deepEqual(made.items, [
    {
      virtualServer: '1',
      name: 'contoso.com',
      type: 'Remote',
      allowRelay: false,
      server: ['mx.test'],
      port: 26,
      tlsMode: 'Opportunistic',
      authentication: { type: 'none' },
      allowPlainTextAuthentication: false,
      sendHelo: false,
      hasPassword: false,
    },
  ])
  assert.deepEqual(
    made.changes.map(({ pointer, old }) => [pointer, old]),
    [['/virtualServers/1/general/domains/0', null]],
  )
  await client.result('domain.new', { name: 'alias.test', type: 'Alias' })
  const set = await client.result<Change>('domain.set', { name: 'CONTOSO.com', port: null, allowRelay: true })
  const at = '/virtualServers/1/general/domains/0'
  assert.deepEqual(set.changes.map((one) => [one.setting, one.pointer, one.old, one.new]).sort(), [
    ['general.domains.allowRelay', `${at}/allowRelay`, false, true],
    ['general.domains.port', `${at}/port`, 26, 25],
  ])
  assert.deepEqual([set.items[0]?.port, set.items[0]?.allowRelay, set.items.length], [25, true, 1])
  assert.deepEqual(storedIn(root), [
    { name: 'contoso.com', server: ['mx.test'], allowRelay: true },
    { name: 'alias.test', type: 'Alias' },
  ])
  const same = await client.result<Change>('domain.set', { name: 'contoso.com', port: null, allowRelay: true })
  assert.deepEqual([same.changes, same.revision], [[], set.revision])
})

test('an account of a domain: the password is taken, never shown, and said to be there', async (context) => {
  const { client, root } = await controlWorld(context)
  const authentication = { type: 'basic', userName: 'u', password: 'geheim-4711' }
  const account = { name: 'a.com', server: ['mx.test'], tlsMode: 'Required', authentication }
  const dry = await client.result<Change>('domain.new', { ...account, dryRun: true })
  assert.deepEqual([dry.items[0]?.hasPassword, dry.items[0]?.authentication], [true, { type: 'basic', userName: 'u' }])
  assert.equal((await client.result<DomainGetResult>('domain.get')).length, 1, 'a dry run makes nothing')
  const made = await client.result<Change>('domain.new', account)
  const changed = await client.result<Change>('domain.set', { name: 'a.com', port: 587 })
  const shown = await client.result<DomainGetResult>('domain.get', { name: 'a.com' })
  const gone = await client.result<Change>('domain.remove', { name: 'a.com' })
  assert.deepEqual(
    [made, changed, gone].map(({ items }) => items[0]?.hasPassword),
    [true, true, true],
  )
  const servers = await client.result('virtualServer.get')
  const all =
    JSON.stringify([dry, made, changed, shown, gone, servers]) + readFileSync(join(root, 'settings.json'), 'utf8')
  assert.ok(!all.includes('geheim'))
  assert.deepEqual(JSON.parse(readFileSync(join(root, 'secrets.json'), 'utf8')), { secrets: [] })
})

test('get shows the default domain first, by name too, and no cmdlet changes it there', async (context) => {
  const { client } = await controlWorld(context)
  await client.result('domain.new', { name: '*.test' })
  const shown = await client.result<DomainGetResult>('domain.get')
  assert.deepEqual(
    shown.map(({ name, type }) => [name, type]),
    [
      ['relay1.contoso.com', 'Default'],
      ['*.test', 'Remote'],
    ],
  )
  const [one, ...more] = await client.result<DomainGetResult>('domain.get', { name: 'RELAY1.contoso.com' })
  assert.deepEqual([one?.type, more], ['Default', []])
  for (const method of ['domain.set', 'domain.remove']) {
    const { data, message } = await client.failure(method, { name: 'relay1.contoso.com' })
    assert.equal(data?.reason, 'notFound')
    assert.match(message, /It is the default domain: Set-SmtpVirtualServer -DefaultDomain changes it\.$/)
  }
})

test('what is there already, is not there, has another revision or opens much is refused', async (context) => {
  const { client } = await controlWorld(context)
  await client.result('domain.new', { name: 'b\u00fccher.example' })
  const twice = await client.failure('domain.new', { name: 'XN--bcher-kva.example' })
  assert.deepEqual(twice.data, { reason: 'exists', target: 'xn--bcher-kva.example' })
  assert.equal((await client.failure('domain.set', { name: 'no.test', port: 26 })).data?.reason, 'notFound')
  assert.equal((await client.failure('domain.get', { name: 'no.test' })).data?.reason, 'notFound')
  assert.equal((await client.failure('domain.new', { name: 'a.test', ifRevision: 9 })).data?.reason, 'conflict')
  assert.equal((await client.failure('domain.new', { name: '*.com', allowRelay: true })).data?.reason, 'needsForce')
  const forced = await client.result<Change>('domain.new', { name: '*.com', allowRelay: true, force: true })
  assert.match(forced.warnings[0] ?? '', /any domain below com\.$/)
  const unknown = await client.failure('domain.set', { name: '*.com', ports: 26 })
  assert.deepEqual(unknown.data?.errors, [{ pointer: '/ports', problem: 'is not known: did you mean "port"?' }])
})
