/** The whole configuration as one text, over the control socket and real files: from one relay to another, and back. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ConfigurationExportResult, ConfigurationImportResult } from '../../server/generated/methods.js'
import { controlWorld, type World } from '../support/control-world.js'

const passphrase = 'correct horse battery'
const authentication = { type: 'basic', userName: 'relay', password: 'smart-secret' }

/** With settings of every kind, passwords and a user. */
async function furnished(context: { after(work: () => unknown): void }): Promise<World> {
  const world = await controlWorld(context)
  const { client } = world
  await client.result('messageLimit.set', { maxRecipients: 7 })
  await client.result('service.set', { maxQueuedMessages: 1234 })
  await client.result('relayAddress.add', { address: '10.0.0.5', comment: 'printer' })
  await client.result('smartHost.set', { server: ['smtp.example.com'], tlsMode: 'Verified', authentication })
  await client.result('virtualServer.new', { name: 'Second' })
  const domain = { ...authentication, password: 'domain-secret' }
  const target = { virtualServer: '2', name: 'contoso.com', server: ['mail.contoso.com'], tlsMode: 'Verified' }
  await client.result('domain.new', { ...target, authentication: domain })
  await client.result('user.new', { virtualServer: '1', credential: { userName: 'app', password: 'user-secret' } })
  return world
}

async function exported({ client }: World, params: object = {}): Promise<ConfigurationExportResult> {
  return await client.result<ConfigurationExportResult>('configuration.export', params)
}

const base64 = (text: string): string => Buffer.from(text).toString('base64')

async function imported({ client }: World, content: string, params: object = {}): Promise<ConfigurationImportResult> {
  return await client.result<ConfigurationImportResult>('configuration.import', { content: base64(content), ...params })
}

async function refused({ client }: World, content: string, params: object = {}): Promise<string> {
  return JSON.stringify(await client.failure('configuration.import', { content: base64(content), ...params }))
}

test('a text without passphrase has no secret, and names each that is missing', async (context) => {
  const world = await furnished(context)
  const { content, warnings } = await exported(world)
  for (const secret of ['smart-secret', 'domain-secret', 'user-secret', 'scrypt']) assert.ok(!content.includes(secret))
  const { missing, settings } = JSON.parse(content)
  assert.deepEqual(missing, [
    'the password of "relay" at /virtualServers/1/smartHost/authentication',
    'the password of "relay" at /virtualServers/2/general/domains/0/authentication',
    '1 user of virtual server 1',
  ])
  assert.match(warnings.join(), /Not in the text, for which -Passphrase is needed: the password of "relay" at/)
  assert.equal(settings.virtualServers['1'].messageLimit.maxRecipients, 7)
})

test('with a passphrase a relay becomes another one: settings, passwords and users', async (context) => {
  const [one, other] = [await furnished(context), await controlWorld(context)]
  const { content, warnings } = await exported(one, { passphrase })
  assert.deepEqual(warnings, [])
  for (const secret of ['smart-secret', 'domain-secret', 'user-secret']) assert.ok(!content.includes(secret))
  const compared = await imported(other, content, { passphrase, dryRun: true, force: true })
  assert.equal(other.store.current.revision, 1)
  assert.equal(other.users.list('1').length, 0)
  const { changes } = await imported(other, content, { passphrase, force: true })
  assert.deepEqual(changes, compared.changes, 'what -WhatIf said is what was done')
  assert.ok(changes.some(({ setting, new: now }) => setting === 'users' && now === 'app'))
  assert.deepEqual(
    other.store.current.virtualServers['1']?.relayRestriction,
    one.store.current.virtualServers['1']?.relayRestriction,
  )
  assert.equal(other.store.current.service.maxQueuedMessages, 1234)
  assert.deepEqual(
    JSON.parse(readFileSync(join(other.root, 'secrets.json'), 'utf8')),
    JSON.parse(readFileSync(join(one.root, 'secrets.json'), 'utf8')),
  )
  const again = await imported(other, content, { passphrase })
  assert.deepEqual(again.changes, [], 'the second time nothing changes')
})

test('without secrets the passwords that are here stay, and the others are asked for', async (context) => {
  const one = await furnished(context)
  const { content } = await exported(one)
  await one.client.result('messageLimit.set', { virtualServer: '1', maxRecipients: 9 })
  const back = await imported(one, content)
  assert.deepEqual(
    back.changes.map(({ setting, old, new: now }) => [setting, old, now]),
    [['messageLimit.maxRecipients', 9, 7]],
  )
  assert.deepEqual(back.warnings, [])
  assert.equal(one.store.hasPassword('1', 'smartHost'), true)
  assert.equal(one.users.list('1').length, 1)
  const other = await controlWorld(context)
  const { warnings } = await imported(other, content, { force: true })
  assert.match(
    warnings.join(),
    /smartHost\/authentication\/password is missing: no password is kept for "relay"\. Set it again/,
  )
})

test('what is no export, a wrong passphrase and wrong settings are told, and nothing changes', async (context) => {
  const world = await furnished(context)
  const { content } = await exported(world, { passphrase })
  const before = JSON.stringify(world.store.current)
  assert.match(await refused(world, content, { passphrase: 'another passphrase' }), /is not the one of the export/)
  const changed = JSON.parse(content)
  changed.secrets.data = `${changed.secrets.data.slice(0, -8)}AAAAAAA=`
  assert.match(await refused(world, JSON.stringify(changed), { passphrase }), /or the text was changed/)
  changed.secrets.iv = 'AA=='
  assert.match(await refused(world, JSON.stringify(changed), { passphrase }), /not as the relay wrote them/)
  assert.match(await refused(world, '{'), /\/content/)
  assert.match(await refused(world, '{"settings":{}}'), /is no configuration: Export-SmtpConfiguration makes one/)
  const format = 'mailroot-configuration-1'
  assert.match(
    await refused(world, JSON.stringify({ format, settings: { virtualServers: [] } })),
    /has no virtual servers/,
  )
  const plain = JSON.stringify({ format, settings: { virtualServers: { 1: {} } } })
  assert.match(await refused(world, plain, { passphrase }), /was exported without one/)
  const wrong = { format, settings: { virtualServers: { 1: { delivery: { hopCount: 0 } } } } }
  assert.match(await refused(world, JSON.stringify(wrong)), /\/virtualServers\/1\/delivery\/hopCount.*is too small/)
  const open = { '1': { relayRestriction: { mode: 'AllExceptListed' } } }
  assert.match(await refused(world, JSON.stringify({ format, settings: { virtualServers: open } })), /needsForce/)
  assert.equal(JSON.stringify(world.store.current), before)
})

test('each export is in the audit log, without a secret', async (context) => {
  const world = await furnished(context)
  await exported(world, { passphrase })
  const folder = join(world.root, 'logs', 'audit')
  const text = readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('')
  assert.match(text, /"action":"exportConfiguration","secrets":true/)
  assert.ok(!text.includes(passphrase))
})

test('with a passphrase users that the other relay has not go, also where it has none at all', async (context) => {
  const [one, other] = [await controlWorld(context), await controlWorld(context)]
  const { content } = await exported(one, { passphrase })
  await other.client.result('user.new', { credential: { userName: 'left', password: 'over' } })
  const { changes } = await imported(other, content, { passphrase, dryRun: true })
  assert.deepEqual(changes, [{ setting: 'users', pointer: '/virtualServers/1/users/0', old: 'left', new: null }])
  assert.equal(other.users.list('1').length, 1)
  assert.deepEqual((await imported(other, content, { passphrase })).changes, changes)
  assert.deepEqual(other.users.list('1'), [])
})

test('an import, or an undo, that takes away a virtual server with mail needs force and says that its users go', async (context) => {
  const world = await controlWorld(context)
  const { client, administration } = world
  const { content } = await exported(world)
  await client.result('virtualServer.new', { name: 'Two' })
  const made = world.store.current.revision
  await client.result('user.new', { virtualServer: '2', credential: { userName: 'app', password: 'x' } })
  administration.add({ virtualServer: '2' })
  const mail = /Virtual server 2 has 1 message in the queue, which would have no route any more and expire/
  assert.match(await refused(world, content), mail)
  const undo = await client.failure('configurationChange.undo', { revision: made })
  assert.deepEqual([undo.data?.reason, mail.test(undo.message)], ['needsForce', true])
  const compared = await imported(world, content, { dryRun: true })
  assert.match(compared.warnings.join(), mail)
  assert.match(compared.warnings.join(), /With virtual server 2 \(Two\) its 1 user is deleted/)
  await imported(world, content, { force: true })
  assert.deepEqual([Object.keys(world.store.current.virtualServers), world.users.list('2')], [['1'], []])
})
