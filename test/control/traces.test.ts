/** messageTrace.get over the socket. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { MessageTraceGetResult } from '../../server/generated/methods.js'
import type { TraceEvent } from '../../server/generated/reports.js'
import { controlWorld } from '../support/control-world.js'

function event(sequence: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { sequence, timestamp: '2026-01-31T11:00:00.000Z', eventId: 'RECEIVE', identity: 'A', ...more }
}

test('the filters reach the reader of the log as it takes them', async (context) => {
  const { client, traces } = await controlWorld(context)
  await client.result('messageTrace.get', {
    identity: 'abc',
    virtualServer: 'default smtp virtual server',
    start: '2026-01-31T12:00:00+01:00',
    end: '2026-01-31t12:00:00.5z',
    eventId: ['FAIL', 'EXPIRE'],
    sender: '*@contoso.com',
    recipient: 'bob@*',
    internetMessageId: '<1@x>',
    limit: 7,
  })
  const { filter, limit } = traces.asked ?? assert.fail()
  const { sender, recipient, eventIds, ...rest } = filter
  assert.deepEqual(rest, {
    identity: 'ABC',
    virtualServer: '1',
    startMs: Date.UTC(2026, 0, 31, 11),
    endMs: Date.UTC(2026, 0, 31, 12) + 500,
    internetMessageId: '<1@x>',
  })
  assert.deepEqual([...(eventIds ?? [])], ['FAIL', 'EXPIRE'])
  assert.deepEqual([sender?.('App@Contoso.com'), sender?.('app@example.com')], [true, false])
  assert.deepEqual([recipient?.('bob@example.com'), limit], [true, 7])
  await client.result('messageTrace.get', { sender: '<>' })
  assert.deepEqual([traces.asked?.filter.sender?.(''), traces.asked?.filter.sender?.('a@b.example')], [true, false])
  assert.deepEqual([Object.keys(traces.asked?.filter ?? {}), traces.asked?.limit], [['sender'], 200])
})

test('a moment that no clock here has is told', async (context) => {
  const { client } = await controlWorld(context)
  const { data } = await client.failure('messageTrace.get', { start: '2016-12-31T23:59:60Z' })
  assert.deepEqual(data?.errors, [{ pointer: '/start', problem: '"2016-12-31T23:59:60Z" is no moment of this clock' }])
})

test('pages follow each other', async (context) => {
  const { client, traces } = await controlWorld(context)
  for (let sequence = 1; sequence <= 5; sequence++) traces.events.push(event(sequence))
  const first = await client.result<MessageTraceGetResult>('messageTrace.get', { limit: 3 })
  assert.deepEqual([first.items.map(({ sequence }) => sequence), first.cursor], [[1, 2, 3], '3'])
  const last = await client.result<MessageTraceGetResult>('messageTrace.get', { limit: 3, cursor: first.cursor })
  assert.deepEqual([last.items.map(({ sequence }) => sequence), last.cursor], [[4, 5], undefined])
})

test('a page that would be too long is shorter', async (context) => {
  const { client, traces } = await controlWorld(context)
  const recipients = Array.from({ length: 2000 }, (_, n) => `user${n}@example.com`)
  for (let sequence = 1; sequence <= 100; sequence++) traces.events.push(event(sequence, { recipients }))
  const page = await client.result<MessageTraceGetResult>('messageTrace.get')
  assert.ok(JSON.stringify(page).length < 2_000_000)
  assert.deepEqual([page.items.length, page.cursor], [25, '25'])
})
