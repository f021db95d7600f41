/** What was changed, and taking it back, over the control socket and real files. */
import assert from 'node:assert/strict'
import { appendFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ConfigurationChangeGetResult } from '../../server/generated/methods.js'
import { controlWorld, type World } from '../support/control-world.js'

const changes = async ({ client }: World, params: object = {}): Promise<ConfigurationChangeGetResult> =>
  await client.result<ConfigurationChangeGetResult>('configurationChange.get', params)

const maxRecipients = ({ store }: World): unknown => store.current.virtualServers['1']?.messageLimit.maxRecipients

test('changes are told newest first, page by page, with who made them', async (context) => {
  const world = await controlWorld(context)
  for (const value of [10, 20, 30]) await world.client.result('messageLimit.set', { maxRecipients: value })
  const first = await changes(world, { limit: 2 })
  assert.deepEqual(
    first.items.map(({ revision }) => revision),
    [4, 3],
  )
  const [last] = first.items
  assert.deepEqual(last?.changes, [{ setting: 'messageLimit.maxRecipients', virtualServer: '1', old: '20', new: '30' }])
  assert.equal(last?.level, 'administrator')
  const second = await changes(world, { limit: 2, cursor: first.cursor })
  assert.deepEqual(
    second.items.map(({ revision }) => revision),
    [2],
  )
  assert.equal(second.cursor, undefined)
})

test('changes are filtered by setting, revision, user and time; broken lines are passed over', async (context) => {
  const world = await controlWorld(context)
  await world.client.result('messageLimit.set', { maxRecipients: 10 })
  await world.client.result('relayAddress.add', { address: '10.0.0.5' })
  const folder = join(world.root, 'logs', 'audit')
  const [file = ''] = readdirSync(folder)
  appendFileSync(join(folder, file), '{"action":"change"\nnull\n')
  const revisions = async (params: object) => (await changes(world, params)).items.map(({ revision }) => revision)
  assert.deepEqual(await revisions({}), [3, 2])
  assert.deepEqual(await revisions({ setting: 'relayRestriction.*' }), [3])
  assert.deepEqual(await revisions({ revision: 2 }), [2])
  assert.deepEqual(await revisions({ user: 'nobody' }), [])
  const now = new Date(world.clock.now()).toISOString()
  const before = new Date(world.clock.now() - 3_600_000).toISOString()
  assert.deepEqual(await revisions({ end: before }), [])
  assert.deepEqual(await revisions({ start: before, end: new Date(world.clock.now() + 1).toISOString() }), [3, 2])
  const wrong = await world.client.failure('configurationChange.get', { start: now, end: before })
  assert.match(JSON.stringify(wrong), /is later than the end/)
  const cursor = await world.client.failure('configurationChange.get', { cursor: '../../x' })
  assert.match(JSON.stringify(cursor), /is none that this relay gave/)
})

test('the last change is undone, and undoing that makes it again', async (context) => {
  const world = await controlWorld(context)
  await world.client.result('messageLimit.set', { maxRecipients: 10 })
  await world.client.result('configurationChange.undo', { dryRun: true })
  assert.equal(maxRecipients(world), 10)
  await world.client.result('configurationChange.undo')
  assert.equal(maxRecipients(world), 100)
  await world.client.result('configurationChange.undo')
  assert.equal(maxRecipients(world), 10)
})

test('an older change is undone alone, entry by entry, where nobody touched it since', async (context) => {
  const world = await controlWorld(context)
  await world.client.result('relayAddress.add', { address: '10.0.0.5' })
  await world.client.result('relayAddress.add', { address: '10.0.0.6' })
  await world.client.result('messageLimit.set', { maxRecipients: 10 })
  await world.client.result('messageLimit.set', { maxRecipients: 20 })
  await world.client.result('configurationChange.undo', { revision: 2 })
  const grant = world.store.current.virtualServers['1']?.relayRestriction.grant
  assert.deepEqual(
    grant?.map(({ address }) => address),
    ['10.0.0.6'],
  )
  const { revision } = world.store.current
  const conflict = await world.client.failure('configurationChange.undo', { revision: 4 })
  assert.match(JSON.stringify(conflict), /conflict.*messageLimit\/maxRecipients.*was changed again since/)
  assert.equal(world.store.current.revision, revision)
  assert.equal(maxRecipients(world), 20)
})

test('a virtual server that was removed comes back whole', async (context) => {
  const world = await controlWorld(context)
  await world.client.result('virtualServer.new', { name: 'Second' })
  await world.client.result('messageLimit.set', { virtualServer: '2', maxRecipients: 7 })
  await world.client.result('virtualServer.remove', { virtualServer: '2' })
  await world.client.result('configurationChange.undo')
  assert.equal(world.store.current.virtualServers['2']?.messageLimit.maxRecipients, 7)
  assert.equal(world.store.current.virtualServers['2']?.general.name, 'Second')
})

test('what cannot be undone is told with the reason', async (context) => {
  const world = await controlWorld(context)
  await world.client.result('messageLimit.set', { maxRecipients: 10 })
  const future = await world.client.failure('configurationChange.undo', { revision: 99 })
  assert.match(JSON.stringify(future), /is not made yet: the current revision is 2/)
  rmSync(join(world.root, 'history'), { recursive: true })
  const lost = await world.client.failure('configurationChange.undo', {})
  assert.match(JSON.stringify(lost), /not kept in history/)
})

test('an account comes back without its password, and the warning says so', async (context) => {
  const world = await controlWorld(context)
  const authentication = { type: 'basic', userName: 'relay', password: 'secret-1' }
  await world.client.result('smartHost.set', { server: ['smtp.example.com'], tlsMode: 'Verified', authentication })
  await world.client.result('smartHost.remove')
  const undone = await world.client.result<{ warnings: readonly string[] }>('configurationChange.undo')
  assert.match(undone.warnings.join(), /no password is kept for "relay"\. Set it again/)
  assert.deepEqual(world.store.current.virtualServers['1']?.smartHost.server, ['smtp.example.com'])
  assert.equal(world.store.hasPassword('1', 'smartHost'), false)
  assert.ok(!JSON.stringify(await changes(world)).includes('secret-1'))
})
