/** The methods that look for trouble and send test messages, over the control socket. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Finding, RouteStep, TestMessage, TraceEvent } from '../../server/generated/reports.js'
import { controlWorld } from '../support/control-world.js'

const id = 'TESTTEST00010000001'

async function auditLines(root: string): Promise<readonly Record<string, unknown>[]> {
  const folder = join(root, 'logs', 'audit')
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')))
  return texts.flatMap((text) => text.trim().split('\n')).map((line) => JSON.parse(line))
}

test('a test message is queued for its recipient from the postmaster, and leaves a line in the audit log', async (t) => {
  const { client, submission, root } = await controlWorld(t)
  const [sent] = await client.result<TestMessage[]>('testMessage.send', { recipient: 'bob@example.com' })
  assert.equal(sent?.status, 'Queued')
  const [taken] = submission.accepted
  assert.deepEqual(
    [taken?.draft.source, taken?.draft.sender, taken?.draft.recipients],
    ['ADMIN', 'postmaster@relay1.contoso.com', [{ address: 'bob@example.com' }]],
  )
  const text = String(taken?.body)
  assert.match(
    text,
    /^From: <postmaster@relay1\.contoso\.com>\r\nTo: <bob@example\.com>\r\nSubject: Test message from relay1/,
  )
  assert.match(text, /^Auto-Submitted: auto-generated\r$/m)
  assert.ok(text.endsWith('\r\n') && !/[^\r]\n/.test(text))
  const [line] = await auditLines(root)
  assert.deepEqual(
    [line?.['action'], line?.['recipient'], line?.['level']],
    ['sendTestMessage', 'bob@example.com', 'administrator'],
  )
})

test('a queue that takes no mail, and an address that is none, are told', async (t) => {
  const { client, submission } = await controlWorld(t)
  submission.refused = 'noSpace'
  const refused = await client.call('testMessage.send', { recipient: 'bob@example.com' })
  assert.match(JSON.stringify(refused), /takes no mail now: too little space.*unavailable/)
  submission.refused = undefined
  submission.later = 'storeFailed'
  assert.match(JSON.stringify(await client.call('testMessage.send', { recipient: 'bob@example.com' })), /unavailable/)
  for (const recipient of ['bob', '', 'a b@example.com', 'bob@example.com\r\nX: y']) {
    for (const method of ['testMessage.send', 'route.test']) {
      const wrong = JSON.stringify(await client.call(method, { recipient }))
      assert.match(wrong, /"pointer":"\/recipient"/, `${method} ${recipient} ${wrong}`)
    }
  }
})

function event(eventId: TraceEvent['eventId'], more: Partial<TraceEvent> = {}): TraceEvent {
  const about = { sequence: 1, timestamp: '2026-01-31T12:00:00.000Z', identity: id, virtualServer: '1' }
  return { ...about, sender: 'a@contoso.com', recipients: ['bob@example.com'], eventId, ...more }
}

test('what became of a test message is told from the queue while it is there, then from the trace', async (t) => {
  const { client, administration, queues, traces } = await controlWorld(t)
  const look = async () => (await client.result<TestMessage[]>('testMessage.get', { identity: id }))[0]
  assert.match(JSON.stringify(await client.call('testMessage.get', { identity: id })), /notFound/)
  traces.events.push(event('RECEIVE'))
  const queued = administration.add({ id })
  assert.equal((await look())?.status, 'Queued')
  queues.errors.set('1\\example.com', {
    error: { stage: 'Connect', text: 'refused' },
    nextRetryMs: Date.UTC(2026, 0, 31, 13),
  })
  const deferred = await look()
  assert.deepEqual(
    [deferred?.status, deferred?.detail, deferred?.nextRetryTime],
    ['Deferred', 'refused', '2026-01-31T13:00:00.000Z'],
  )
  administration.heldQueues.add('1\\example.com')
  assert.equal((await look())?.status, 'Suspended')
  queued.open.clear()
  assert.equal((await look())?.status, 'Queued')
  for (const [eventId, status] of [
    ['SEND', 'Delivered'],
    ['DELIVER', 'Dropped'],
    ['FAIL', 'Failed'],
    ['EXPIRE', 'Failed'],
    ['REMOVE', 'Removed'],
  ] as const) {
    traces.events.push(event(eventId, { nextHop: 'mx.test:25', status: '250 ok' }))
    const ended = await look()
    assert.deepEqual([ended?.status, ended?.nextHop, ended?.detail], [status, 'mx.test:25', '250 ok'])
  }
})

test('the relay decision is that of the lists, with the line that changes it', async (t) => {
  const { client } = await controlWorld(t, {
    virtualServers: {
      1: {
        general: { defaultDomain: 'contoso.com' },
        relayRestriction: { grant: [{ address: '10.0.0.0/24' }] },
        connectionControl: { mode: 'AllExceptListed', deny: [{ address: '203.0.113.9' }] },
      },
    },
  })
  const decide = async (clientAddress: string, recipient = 'bob@contoso.com') => {
    const [step] = await client.result<RouteStep[]>('route.test', { recipient, clientAddress })
    return `${step?.status} ${step?.detail} => ${step?.fix}`
  }
  assert.match(await decide('192.0.2.1'), /^Passed the domain is one of this relay/)
  assert.match(await decide('203.0.113.9'), /^Failed the connection lists .* => Get-SmtpConnectionAddress/)
  const far = 'bob@[127.0.0.1]'
  assert.match(await decide('192.0.2.1', far), /550 5\.7\.1 Unable to relay => Add-SmtpRelayAddress 192\.0\.2\.1/)
  assert.match(await decide('10.0.0.7', far), /^Passed the relay lists let it send anywhere/)
})

test('who asks twice at once gets one answer, and one who names no virtual server of ours is told', async (t) => {
  const { client, connect, sessions: _ } = await controlWorld(t)
  const other = await connect()
  const [one, two] = await Promise.all([
    client.result<Finding[]>('virtualServer.test'),
    other.result<Finding[]>('virtualServer.test', { virtualServer: '1' }),
  ])
  assert.deepEqual(one, two)
  assert.match(JSON.stringify(await client.call('virtualServer.test', { virtualServer: '7' })), /notFound/)
})

test('a viewer may look for trouble, and neither walk nor send', async (t) => {
  const { client } = await controlWorld(t, { level: 'viewer' })
  await client.result('virtualServer.test')
  for (const method of ['route.test', 'testMessage.send']) {
    assert.match(JSON.stringify(await client.call(method, { recipient: 'bob@example.com' })), /denied/)
  }
})
