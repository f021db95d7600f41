/** The methods of queued messages over the socket. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SCAN_MAX } from '../../server/control/messages.js'
import type { MessageGetResult } from '../../server/generated/methods.js'
import type { Message } from '../../server/generated/reports.js'
import { StoreFailed } from '../../server/queue/store.js'
import { controlWorld, type World } from '../support/control-world.js'

const actor = 'CONTOSO\\anna (test 1)'
const now = Date.UTC(2026, 0, 31, 12)

async function shown({ client }: World, params: object = {}): Promise<readonly Message[]> {
  return (await client.result<MessageGetResult>('message.get', params)).items
}

async function subjects(world: World, params: object): Promise<readonly (string | undefined)[]> {
  return (await shown(world, params)).map(({ subject }) => subject)
}

test('a message is shown with everything that is known of it', async (context) => {
  const world = await controlWorld(context)
  const { envelope } = world.administration.add(
    {
      internetMessageId: '<1@contoso.com>',
      subject: 'Report',
      clientIp: '10.0.0.5',
      recipients: [{ address: 'bob@example.com' }, { address: 'eve@example.org' }],
    },
    [
      {
        attempts: 2,
        nextTryMs: now + 900_000,
        lastTryMs: now - 1000,
        lastError: { stage: 'Rcpt', text: '450 4.2.1 Mailbox busy' },
      },
      { attempts: 1, nextTryMs: now + 1_800_000, lastTryMs: now - 2000, lastError: { stage: 'Dns', text: 'older' } },
    ],
  )
  assert.deepEqual(await shown(world), [
    {
      identity: envelope.id,
      internetMessageId: '<1@contoso.com>',
      virtualServer: '1',
      queue: '1\\example.com',
      fromAddress: 'app@contoso.com',
      subject: 'Report',
      size: envelope.size,
      status: 'Retry',
      dateReceived: '2026-01-31T11:00:00.000Z',
      expirationTime: '2026-02-02T11:00:00.000Z',
      retryCount: 2,
      lastError: '450 4.2.1 Mailbox busy',
      lastErrorStage: 'Rcpt',
      nextRetryTime: '2026-01-31T12:15:00.000Z',
      sourceIp: '10.0.0.5',
      recipients: [
        {
          address: 'bob@example.com',
          status: 'Retry',
          queue: '1\\example.com',
          retryCount: 2,
          lastError: '450 4.2.1 Mailbox busy',
          lastErrorStage: 'Rcpt',
          nextRetryTime: '2026-01-31T12:15:00.000Z',
        },
        {
          address: 'eve@example.org',
          status: 'Retry',
          queue: '1\\example.org',
          retryCount: 1,
          lastError: 'older',
          lastErrorStage: 'Dns',
          nextRetryTime: '2026-01-31T12:30:00.000Z',
        },
      ],
    },
  ])
})

test('the status says what happens to the message now', async (context) => {
  const world = await controlWorld(context)
  const { administration, queues } = world
  const both = [{ address: 'a@example.com' }, { address: 'b@example.com' }]
  administration.add({ subject: 'ready' })
  administration.add({ subject: 'due', recipients: both }, [{ nextTryMs: now + 1000 }, { nextTryMs: now }])
  administration.add({ subject: 'waits' }, [{ nextTryMs: now + 1000, attempts: 1 }])
  administration.add({ subject: 'held', recipients: both }, [{ held: true, nextTryMs: now + 1 }, { held: true }])
  administration.add({ subject: 'active', recipients: both }, [{ held: true }, {}]).claimed.add(1)
  administration.add({ subject: 'route', recipients: [{ address: 'x@down.example' }] })
  queues.errors.set('1\\down.example', {
    error: { stage: 'Connect', text: 'connection refused' },
    nextRetryMs: now + 60_000,
  })
  const all = await shown(world)
  assert.deepEqual(
    all.map(({ subject, status, nextRetryTime, lastError }) => [subject, status, nextRetryTime, lastError]),
    [
      ['ready', 'Ready', undefined, undefined],
      ['due', 'Ready', undefined, undefined],
      ['waits', 'Retry', '2026-01-31T12:00:01.000Z', undefined],
      ['held', 'Suspended', undefined, undefined],
      ['active', 'Active', undefined, undefined],
      ['route', 'Retry', '2026-01-31T12:01:00.000Z', 'connection refused'],
    ],
  )
  assert.deepEqual(await subjects(world, { status: 'Retry' }), ['waits', 'route'])
  assert.deepEqual(
    all[4]?.recipients.map(({ status }) => status),
    ['Suspended', 'Active'],
  )
})

test('filters: sender, recipient, subject, queue, virtual server, age', async (context) => {
  const virtualServers = { '1': {}, '2': { general: { name: 'Printers' } } }
  const world = await controlWorld(context, { virtualServers })
  const { administration } = world
  administration.add({ subject: 'One', sender: 'app@contoso.com', recipients: [{ address: 'bob@example.com' }] })
  administration.add({ subject: 'Two', sender: '', recipients: [{ address: 'eve@example.org' }], receivedMs: now - 1 })
  administration.add({ subject: 'Three [urgent]', virtualServer: '2', sender: 'Printer@contoso.com' })
  administration.add({ subject: 'Four', virtualServer: '7' })
  assert.deepEqual(await subjects(world, { sender: '*@CONTOSO.com', virtualServer: '1' }), ['One'])
  assert.deepEqual(await subjects(world, { sender: '<>' }), ['Two'])
  assert.deepEqual(await subjects(world, { recipient: 'EVE@*' }), ['Two'])
  assert.deepEqual(await subjects(world, { subject: 't*' }), ['Two', 'Three [urgent]'])
  assert.deepEqual(await subjects(world, { subject: '*`[urgent`]' }), ['Three [urgent]'])
  assert.deepEqual(await subjects(world, { queue: 'example.org' }), ['Two'])
  assert.deepEqual(await subjects(world, { queue: '2\\*' }), ['Three [urgent]'])
  assert.deepEqual(await subjects(world, { virtualServer: 'printers' }), ['Three [urgent]'])
  assert.deepEqual(await subjects(world, { virtualServer: '7' }), ['Four'])
  assert.equal((await world.client.failure('message.get', { virtualServer: 'Faxes' })).data?.reason, 'notFound')
  assert.deepEqual(await subjects(world, { olderThan: 'PT1M', sender: 'app@contoso.com', virtualServer: '1' }), ['One'])
  assert.deepEqual(await subjects(world, { olderThan: 'PT1H1S' }), [])
  administration.expirationMs = 3_600_000
  const [third] = await shown(world, { virtualServer: '2' })
  assert.equal(third?.expirationTime, '2026-01-31T12:00:00.000Z')
})

test('by id in any case; one that is not there is an error', async (context) => {
  const world = await controlWorld(context)
  const { envelope } = world.administration.add({ subject: 'One' })
  world.administration.add({ subject: 'Two' })
  assert.deepEqual(await subjects(world, { identity: envelope.id.toLowerCase() }), ['One'])
  assert.deepEqual(await subjects(world, { identity: envelope.id, status: 'Retry' }), [])
  const { data, message } = await world.client.failure('message.get', { identity: 'NONE' })
  assert.deepEqual(data, { reason: 'notFound', target: 'NONE' })
  assert.match(message, /^There is no message NONE in the queue: it may have been delivered/)
})

test('the identity of a queue shows all its messages', async (context) => {
  const world = await controlWorld(context)
  world.administration.add({ subject: 'One', recipients: [{ address: 'a@x.example' }, { address: 'b@y.example' }] })
  world.administration.add({ subject: 'Two', recipients: [{ address: 'a@xx.example' }] })
  world.administration.add({ subject: 'Three', recipients: [{ address: 'a@Y.example' }] })
  assert.deepEqual(await subjects(world, { identity: '1\\y.EXAMPLE' }), ['One', 'Three'])
  assert.deepEqual(await subjects(world, { identity: '1\\none.example' }), [])
  const { data, message } = await world.client.failure('message.remove', { identity: '1\\y.example' })
  assert.deepEqual(data, { reason: 'invalid', target: '1\\y.example' })
  assert.match(message, /is a queue and no message/)
})

test('pages follow each other without gaps, also while messages leave', async (context) => {
  const world = await controlWorld(context)
  const { client, administration } = world
  const ids = Array.from({ length: 25 }, () => administration.add({}).envelope.id)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const params: object = cursor === undefined ? { limit: 10 } : { limit: 10, cursor }
    const page = await client.result<MessageGetResult>('message.get', params)
    seen.push(...page.items.map(({ identity }) => identity))
    cursor = page.cursor
    if (seen.length === 10) await administration.remove(ids[9] ?? '', false, 'x')
  } while (cursor !== undefined)
  assert.deepEqual(seen, ids)
  const wrong = await client.failure('message.get', { cursor: 'x' })
  assert.deepEqual(wrong.data?.errors, [{ pointer: '/cursor', problem: 'is none that message.get gave' }])
})

test('a page stays below two million characters, and very many recipients are cut', async (context) => {
  const world = await controlWorld(context)
  const { client, administration } = world
  const lastError = { stage: 'Rcpt', text: '\u20ac'.repeat(4500) } as const
  const recipients = Array.from({ length: 100 }, (_, n) => ({ address: `user${n}@example.com` }))
  for (let count = 0; count < 6; count++)
    administration.add(
      { recipients },
      recipients.map(() => ({ lastError })),
    )
  const page = await client.result<MessageGetResult>('message.get')
  assert.ok(JSON.stringify(page).length < 2_000_000)
  assert.equal(page.items.length, 4)
  const rest = await client.result<MessageGetResult>('message.get', { cursor: page.cursor })
  assert.deepEqual([rest.items.length, rest.cursor], [2, undefined])
  const many = Array.from({ length: 20_000 }, (_, n) => ({ address: `user${n}@example.com` }))
  administration.add({ subject: 'many', recipients: many })
  const [message] = await shown(world, { subject: 'many' })
  const count = message?.recipients.length ?? 0
  assert.ok(count > 5000 && count < 20_000, String(count))
  assert.equal((await shown(world, { recipient: 'user19999@example.com' })).length, 1)
})

test('a filter that fits nothing ends its page after some messages', async (context) => {
  const world = await controlWorld(context)
  for (let count = 0; count < SCAN_MAX + 5; count++) world.administration.add({})
  const page = await world.client.result<MessageGetResult>('message.get', { subject: 'none' })
  assert.deepEqual(page, { items: [], cursor: String(SCAN_MAX) })
  const last = await world.client.result<MessageGetResult>('message.get', { subject: 'none', cursor: page.cursor })
  assert.deepEqual(last, { items: [] })
})

test('hold, release and try act under the name that the caller claims, and answer the message as it is now', async (context) => {
  const world = await controlWorld(context)
  const { client, administration } = world
  const { envelope } = administration.add({}, [{ nextTryMs: now + 1000, attempts: 1 }])
  const { id } = envelope
  const params = { identity: id }
  const statusAfter = async (method: string) => (await client.result<readonly Message[]>(method, params))[0]?.status
  assert.equal(await statusAfter('message.suspend'), 'Suspended')
  const refused = await client.failure('message.retry', params)
  assert.deepEqual(refused.data, { reason: 'cannotApply', target: id })
  assert.match(refused.message, /is held and was not tried: release it with Resume-SmtpMessage/)
  assert.equal(await statusAfter('message.resume'), 'Retry')
  assert.equal(await statusAfter('message.retry'), 'Ready')
  assert.deepEqual(administration.calls, [`suspend ${id} by ${actor}`, `resume ${id} by ${actor}`, `retry ${id}`])
  for (const method of ['message.suspend', 'message.resume', 'message.retry', 'message.remove']) {
    assert.equal((await client.failure(method, { identity: 'GONE' })).data?.reason, 'notFound', method)
  }
})

test('a try ends the wait of the next hops that were down, and leaves held queues alone', async (context) => {
  const { client, administration, queues } = await controlWorld(context)
  const recipients = ['a@x.example', 'b@x.example', 'c@y.example', 'd@z.example'].map((address) => ({ address }))
  const { envelope } = administration.add({ recipients }, [{}, {}, {}, { held: true }])
  administration.heldQueues.add('1\\y.example')
  await client.result('message.retry', { identity: envelope.id })
  assert.deepEqual(queues.calls, ['retry 1\\x.example'])
})

test('remove names the recipients that are being delivered', async (context) => {
  const world = await controlWorld(context)
  const { client, administration } = world
  const free = administration.add({})
  assert.deepEqual(await client.result('message.remove', { identity: free.envelope.id, withNdr: true }), [])
  assert.deepEqual(administration.calls, [`remove ${free.envelope.id} with NDR by ${actor}`])
  const busy = administration.add({ recipients: [{ address: 'a@example.com' }, { address: 'b@example.com' }] })
  busy.claimed.add(1)
  const rehearsed = await client.failure('message.remove', { identity: busy.envelope.id, dryRun: true })
  assert.match(rehearsed.message, /is under way and would be left to it; 1 recipient would be removed\.$/)
  assert.equal(busy.open.size, 2)
  const { data, message } = await client.failure('message.remove', { identity: busy.envelope.id })
  assert.deepEqual(data, { reason: 'busy', target: busy.envelope.id })
  assert.match(message, /to b@example\.com is under way and was left to it; 1 recipient was removed\.$/)
})

test('a queue that cannot be written is unavailable', async (context) => {
  const world = await controlWorld(context)
  const { envelope } = world.administration.add({})
  world.administration.failure = new StoreFailed('the disk is full', true)
  const { code, data, message } = await world.client.failure('message.suspend', { identity: envelope.id })
  assert.deepEqual([code, data], [1, { reason: 'unavailable' }])
  assert.equal(message, 'Nothing was changed, because the queue could not be written: the disk is full')
})
