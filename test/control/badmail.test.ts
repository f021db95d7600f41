/** The methods of bad mail, over a real socket and real folders. */
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { READ_MAX } from '../../server/control/badmail.js'
import type { BadmailGetResult } from '../../server/generated/methods.js'
import type { Badmail } from '../../server/generated/reports.js'
import { type Context, controlWorld, type WorldOptions } from '../support/control-world.js'

/** The id of the nth message. */
function id(n: number): string {
  return `TESTTEST0001${String(n).padStart(7, '0')}`
}

async function world(context: Context, options: WorldOptions = {}) {
  const control = await controlWorld(context, options)
  const put = async (n: number, envelope: object = {}, error = '550 5.1.1 Gone', virtualServer = '1') => {
    const whole = { id: id(n), source: 'SMTP', sender: 'app@contoso.com', subject: `Subject ${n}`, ...envelope }
    const failures = [{ recipient: { address: `bob${n}@example.com` }, error: { stage: 'Rcpt', text: error } }]
    const properties = { format: 'mailroot-badmail-1', kind: 'undeliverable', envelope: whole, failures }
    const body = { size: 4, read: async (offset: number) => Buffer.from('\r\nHi').subarray(offset) }
    await control.badmail.put({ virtualServer, id: id(n), reason: [String(n)], properties, body })
  }
  const folder = join(control.root, '1', 'Badmail')
  const numbers = async (params: object): Promise<string> => {
    const { items } = await control.client.result<BadmailGetResult>('badmail.get', params)
    return items.map(({ identity }) => Number(identity.slice(12))).join()
  }
  const audit = (): readonly Record<string, unknown>[] =>
    readFileSync(join(control.root, 'logs', 'audit', '2026-01-31.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
  return { ...control, put, folder, numbers, audit }
}

test('filters: sender, recipient, subject, reason, source, age', async (context) => {
  const { put, numbers, folder, clock, client } = await world(context)
  await put(1)
  await put(2, { sender: '', source: 'DSN' }, '550 5.7.1 Spam')
  await put(3, { sender: 'other@contoso.com' })
  writeFileSync(join(folder, `${id(3)}.BDP`), 'broken')
  for (const [n, hours] of [
    [1, 5],
    [2, 3],
    [3, 1],
  ] as const) {
    const seconds = clock.now() / 1000 - hours * 3600
    utimesSync(join(folder, `${id(n)}.BDR`), seconds, seconds)
  }
  const cases: readonly (readonly [object, string])[] = [
    [{}, '1,2,3'],
    [{ sender: 'APP@*' }, '1'],
    [{ sender: '<>' }, '2'],
    [{ sender: '*' }, '1,2'],
    [{ recipient: 'bob[12]@example.com' }, '1,2'],
    [{ subject: 'subject 2' }, '2'],
    [{ reason: '*5.7.1*' }, '2'],
    [{ source: 'Report' }, '2'],
    [{ source: 'Unknown' }, '3'],
    [{ olderThan: 'PT2H' }, '1,2'],
    [{ olderThan: 'PT2H', source: 'Message' }, '1'],
    [{ virtualServer: '1', recipient: 'nobody' }, ''],
    [{ identity: id(2).toLowerCase() }, '2'],
    [{ identity: id(2), source: 'Message' }, ''],
  ]
  for (const [params, expected] of cases) assert.equal(await numbers(params), expected, JSON.stringify(params))
  const { items } = await client.result<BadmailGetResult>('badmail.get', { identity: id(2) })
  assert.deepEqual(items, [
    {
      identity: id(2),
      virtualServer: '1',
      source: 'Report',
      fromAddress: '',
      recipients: ['bob2@example.com'],
      reason: '550 5.7.1 Spam',
      size: 4,
      dateFailed: '2026-01-31T09:00:00.000Z',
      subject: 'Subject 2',
    },
  ])
})

test('pages go through the folders of all virtual servers, also past what a filter leaves out', async (context) => {
  const other = { bindings: [{ address: '127.0.0.1', port: 2626 }] }
  const { put, client } = await world(context, { virtualServers: { '1': {}, '2': { general: other } } })
  for (let n = 1; n <= 5; n++) await put(n)
  for (let n = 6; n <= 8; n++) await put(n, {}, 'x', '2')
  for (const limit of [1, 2, 3, 5, 8]) {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const params: object = { limit, ...(cursor === undefined ? {} : { cursor }) }
      const page: BadmailGetResult = await client.result('badmail.get', params)
      assert.ok(page.items.length <= limit)
      found.push(...page.items.map(({ identity }) => identity))
      cursor = page.cursor
    } while (cursor !== undefined)
    assert.deepEqual(found, [1, 2, 3, 4, 5, 6, 7, 8].map(id), `limit ${limit}`)
  }
  const { data } = await client.failure('badmail.get', { cursor: '../etc 1' })
  assert.equal(data?.reason, 'invalid')
})

test('a call reads a limited number of messages, whatever the filter', async (context) => {
  const { client, folder, put } = await world(context)
  await put(1)
  for (let n = 2; n <= READ_MAX + 2; n++) {
    for (const extension of ['BAD', 'BDR']) writeFileSync(join(folder, `${id(n)}.${extension}`), 'x')
  }
  const first = await client.result<BadmailGetResult>('badmail.get', { sender: 'nobody' })
  assert.deepEqual(first, { items: [], cursor: `1 ${id(READ_MAX)}` })
  rmSync(join(folder, `${id(READ_MAX + 1)}.BDR`))
  const second = await client.result<BadmailGetResult>('badmail.get', { reason: 'x', cursor: `1 ${id(READ_MAX)}` })
  assert.deepEqual(
    second.items.map(({ identity }) => identity),
    [id(READ_MAX + 2)],
    'what has gone meanwhile is left out',
  )
})

test('restore and remove act, and the audit log says who', async (context) => {
  const { client, put, folder, submission, audit } = await world(context)
  await put(1)
  await put(2)
  const [restored] = await client.result<Badmail[]>('badmail.restore', {
    identity: id(1),
    sender: '<>',
    recipient: ['x@example.com'],
  })
  assert.equal(restored?.restoredAs, submission.accepted[0]?.id)
  assert.deepEqual(
    [submission.accepted[0]?.draft.sender, submission.accepted[0]?.draft.recipients],
    ['', [{ address: 'x@example.com' }]],
  )
  const [removed] = await client.result<Badmail[]>('badmail.remove', { identity: id(2) })
  assert.equal(removed?.identity, id(2))
  assert.deepEqual(readdirSync(folder), [])
  const who = { timestamp: '2026-01-31T12:00:00.000Z', user: 'CONTOSO\\anna', client: 'test 1', level: 'administrator' }
  const what = (n: number) => ({ message: id(n), virtualServer: '1', from: 'app@contoso.com', subject: `Subject ${n}` })
  assert.deepEqual(audit(), [
    { ...who, action: 'restoreBadmail', ...what(1), sender: '', recipients: ['x@example.com'] },
    { ...who, action: 'removeBadmail', ...what(2) },
  ])
})

test('what is no message, a wildcard, a path and a wrong address are refused, and nothing happens', async (context) => {
  const { client, put, folder, submission } = await world(context)
  await put(1)
  const cases: readonly (readonly [string, object, string, RegExp])[] = [
    ['badmail.remove', { identity: '*' }, 'invalid', /Get-SmtpBadmail and its filters/],
    ['badmail.restore', { identity: `${id(1).slice(0, -1)}?` }, 'invalid', /wildcards/],
    ['badmail.remove', { identity: `../Badmail/${id(1)}` }, 'notFound', /There is no message/],
    ['badmail.get', { identity: id(7) }, 'notFound', /deleted for its age/],
    ['badmail.restore', { identity: id(1), sender: 'x y' }, 'invalid', /./],
    ['badmail.restore', { identity: id(1), sender: 'root' }, 'invalid', /./],
    ['badmail.restore', { identity: id(1), recipient: ['root'] }, 'invalid', /./],
    ['badmail.restore', { identity: id(1), recipient: [] }, 'invalid', /./],
    ['badmail.remove', {}, 'invalid', /./],
    ['badmail.get', { virtualServer: '7' }, 'notFound', /no virtual server "7"/],
  ]
  for (const [method, params, reason, text] of cases) {
    const refusal = await client.failure(method, params)
    assert.equal(refusal.data?.reason, reason, JSON.stringify(params))
    assert.match(refusal.message, text)
  }
  assert.equal(readdirSync(folder).length, 3)
  assert.equal(submission.accepted.length, 0)
})

test('a full queue, a message that is still bad, and a folder that is gone say what to do', async (context) => {
  const { client, put, folder, submission, badmail } = await world(context)
  await put(1)
  submission.later = 'queueFull'
  const later = await client.failure('badmail.restore', { identity: id(1) })
  assert.deepEqual(
    [later.data?.reason, /stays in Badmail, and is not queued: Later/.test(later.message)],
    ['unavailable', true],
  )
  submission.later = undefined
  const properties = { format: 'mailroot-badmail-1', kind: 'pickup', name: 'a.eml', reason: 'It has no sender.' }
  const body = { size: 2, read: async (offset: number) => Buffer.from('Hi').subarray(offset) }
  await badmail.put({ virtualServer: '1', id: id(2), reason: ['x'], properties, body })
  const bad = await client.failure('badmail.restore', { identity: id(2) })
  assert.equal(bad.data?.reason, 'cannotApply')
  assert.match(bad.message, /stays in Badmail.* no sender.*Say with -Sender and -Recipient/)
  rmSync(folder, { recursive: true })
  const gone = await client.failure('badmail.get', {})
  assert.equal(gone.data?.reason, 'unavailable')
  assert.match(gone.message, /The Badmail folder cannot be used: ENOENT/)
})

test('viewers see, and do not act', async (context) => {
  const { client, put, numbers } = await world(context, { level: 'viewer' })
  await put(1)
  assert.equal(await numbers({}), '1')
  for (const method of ['badmail.restore', 'badmail.remove']) {
    assert.equal((await client.failure(method, { identity: id(1) })).data?.reason, 'denied')
  }
})

test('a Badmail folder that cannot be read keeps none of the others from being shown, and is told last', async (context) => {
  const { put, client, root, numbers } = await world(context, {
    virtualServers: { 1: {}, 2: { general: { name: 'Two' } } },
  })
  for (const n of [1, 2]) await put(n, {}, undefined, '2')
  mkdirSync(join(root, '1'))
  writeFileSync(join(root, '1', 'Badmail'), '')
  const all: string[] = []
  let cursor: string | undefined
  do {
    const page = await client.result<BadmailGetResult>('badmail.get', { limit: 1, ...(cursor && { cursor }) })
    all.push(...page.items.map(({ identity }) => identity))
    cursor = page.cursor
  } while (all.length < 2)
  assert.deepEqual(all, [id(1), id(2)])
  assert.ok(cursor !== undefined, 'there is more to tell')
  const failure = await client.failure('badmail.get', { limit: 1, cursor })
  assert.equal(failure.data?.reason, 'unavailable')
  assert.match(failure.message, /ENOTDIR/)
  assert.equal((await client.failure('badmail.get', { virtualServer: '1' })).data?.reason, 'unavailable')
  assert.equal(await numbers({ virtualServer: '2' }), '1,2')
  assert.equal(await numbers({ identity: id(2) }), '2')
  assert.equal((await client.failure('badmail.get', { identity: id(3) })).data?.reason, 'unavailable')
})
