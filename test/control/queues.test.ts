/** The methods of queues over the socket. */
import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { test } from 'node:test'
import type { Queue } from '../../server/generated/reports.js'
import { controlWorld, type World, type WorldOptions } from '../support/control-world.js'

const actor = 'CONTOSO\\anna (test 1)'

/** Mail for three queues: two next hops of server 1, of which server 2 has one too. */
async function start(context: TestContext, options: WorldOptions = {}): Promise<World> {
  const world = await controlWorld(context, options)
  const add = (virtualServer: string, address: string) =>
    world.administration.add({ virtualServer, recipients: [{ address }] }, [{ nextTryMs: Date.UTC(2027, 0, 1) }])
  add('1', 'a@x.example')
  add('1', 'b@x.example')
  add('1', 'c@y.example')
  add('2', 'd@x.example')
  return world
}

async function identities({ client }: World, params: object): Promise<readonly string[]> {
  return (await client.result<readonly Queue[]>('queue.get', params)).map(({ identity }) => identity)
}

test('queues are found by identity or next hop, with wildcards, virtual server and status', async (context) => {
  const world = await start(context)
  assert.deepEqual(await identities(world, {}), ['1\\x.example', '1\\y.example', '2\\x.example'])
  assert.deepEqual(await identities(world, { identity: '1\\*' }), ['1\\x.example', '1\\y.example'])
  assert.deepEqual(await identities(world, { identity: 'X.example' }), ['1\\x.example', '2\\x.example'])
  assert.deepEqual(await identities(world, { identity: 'mx.y.example:25' }), ['1\\y.example'])
  assert.deepEqual(await identities(world, { virtualServer: '2' }), ['2\\x.example'])
  assert.deepEqual(await identities(world, { status: 'Retry' }), [])
  assert.deepEqual(await identities(world, { identity: 'none*' }), [])
  const { data, message } = await world.client.failure('queue.get', { identity: 'none' })
  assert.deepEqual(data, { reason: 'notFound', target: 'none' })
  assert.equal(message, 'There is no queue none: there is 1\\x.example, 1\\y.example, 2\\x.example.')
})

test('a queue is held and released under the name that the caller claims', async (context) => {
  const { client, administration, queues } = await start(context)
  const [held] = await client.result<readonly Queue[]>('queue.suspend', { identity: '1\\Y.Example' })
  assert.equal(held?.identity, '1\\y.example')
  assert.deepEqual([...administration.heldQueues], ['1\\y.example'])
  const refused = await client.failure('queue.retry', { identity: 'y.example' })
  assert.deepEqual(refused.data, { reason: 'cannotApply', target: '1\\y.example' })
  assert.match(refused.message, /release it with Resume-SmtpQueue/)
  await client.result('queue.resume', { identity: 'y.example' })
  assert.deepEqual(administration.calls, [`hold 1\\y.example by ${actor}`, `release 1\\y.example by ${actor}`])
  assert.deepEqual(queues.calls, ['wake'])
})

test('an action names one queue: none and several are errors that list them', async (context) => {
  const { client, administration } = await start(context, { virtualServers: { '1': {}, '2': {} } })
  for (const method of ['queue.suspend', 'queue.resume', 'queue.retry']) {
    assert.equal((await client.failure(method, { identity: '*' })).data?.reason, 'notFound')
    const { data, message } = await client.failure(method, { identity: 'x.example' })
    assert.deepEqual(data, { reason: 'invalid', target: 'x.example' })
    assert.equal(message, 'x.example is the next hop of several queues; name one: 1\\x.example, 2\\x.example')
  }
  await client.result('queue.suspend', { identity: 'x.example', virtualServer: '2' })
  assert.deepEqual([...administration.heldQueues], ['2\\x.example'])
})

test('a held queue whose mail has gone can still be released', async (context) => {
  const { client, administration } = await start(context)
  administration.heldQueues.add('1\\gone.example')
  assert.deepEqual(await client.result('queue.resume', { identity: 'gone.example' }), [])
  assert.equal(administration.heldQueues.size, 0)
})

test('a retry clears the back-off and makes the mail of the queue due', async (context) => {
  const { client, administration, queues } = await start(context)
  queues.errors.set('1\\x.example', { error: { stage: 'Connect', text: 'refused' }, nextRetryMs: Date.UTC(2027, 0, 1) })
  const [queue] = await client.result<readonly Queue[]>('queue.retry', { identity: '1\\x.example' })
  assert.deepEqual([queue?.identity, queue?.status], ['1\\x.example', 'Ready'])
  assert.deepEqual(queues.calls, ['retry 1\\x.example', 'wake'])
  const ids = [...administration.messages()].slice(0, 2).map(({ envelope }) => envelope.id)
  assert.deepEqual(
    administration.calls,
    ids.map((id) => `retry ${id}`),
  )
})

test('a retry reaches every message of a long queue', async (context) => {
  const { client, administration } = await controlWorld(context)
  for (let count = 0; count < 2500; count++) administration.add({ recipients: [{ address: 'a@x.example' }] })
  await client.result('queue.retry', { identity: 'x.example' })
  assert.equal(administration.calls.length, 2500)
})
