/** session.get and session.disconnect, and statistic.get. */
import assert from 'node:assert/strict'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { SessionGetResult, StatisticGetResult } from '../../server/generated/methods.js'
import { controlWorld } from '../support/control-world.js'
import { someSession } from '../support/session-double.js'

const servers = { '1': {}, '2': { general: { name: 'Printers' } } }

test('sessions are shown in the order in which they came, with the time since then, page by page', async (context) => {
  const { client, sessions, clock } = await controlWorld(context, { virtualServers: servers })
  const sinceMs = clock.now() - 3_725_900
  sessions.open = ['2-1', '1-10', '1-9', '1-2'].map((identity) => {
    return { ...someSession, identity, virtualServer: identity.slice(0, 1), sinceMs }
  })
  const seen: string[] = []
  for (let cursor: string | undefined; ; ) {
    const page: SessionGetResult = await client.result('session.get', { limit: 1, ...(cursor && { cursor }) })
    seen.push(...page.items.map(({ identity }) => identity))
    cursor = page.cursor
    if (cursor === undefined) break
  }
  assert.deepEqual(seen, ['1-2', '1-9', '1-10', '2-1'])
  const { items } = await client.result<SessionGetResult>('session.get', { identity: '1-2' })
  assert.deepEqual(
    [items[0]?.connectedTime, items[0]?.connectedSince, items[0]?.localEndpoint, items[0]?.tls],
    ['PT1H2M5S', new Date(sinceMs).toISOString(), '192.0.2.1:25', 'TLSv1.3'],
  )
  assert.equal(items[0]?.authenticatedAs, undefined)
})

test('sessions are found by virtual server, address, network in any notation, and wildcard', async (context) => {
  const { client, sessions } = await controlWorld(context, { virtualServers: servers })
  const addresses = ['192.0.2.7', '192.0.2.200', '2001:db8::5', undefined]
  sessions.open = addresses.map((remoteAddress, index) => {
    return { ...someSession, identity: `1-${index + 1}`, remoteAddress }
  })
  sessions.open.push({ ...someSession, identity: '2-1', virtualServer: '2' })
  const found = async (params: object): Promise<readonly string[]> =>
    (await client.result<SessionGetResult>('session.get', params)).items.map(({ identity }) => identity)
  assert.deepEqual(await found({ remoteAddress: '192.0.2.7' }), ['1-1', '2-1'])
  assert.deepEqual(await found({ remoteAddress: '192.0.2.0/25', virtualServer: '1' }), ['1-1'])
  assert.deepEqual(await found({ remoteAddress: '192.0.2.0, 255.255.255.0', virtualServer: '1' }), ['1-1', '1-2'])
  assert.deepEqual(await found({ remoteAddress: '192.0.2.2*' }), ['1-2'])
  assert.deepEqual(await found({ remoteAddress: '2001:DB8:0::5' }), ['1-3'])
  assert.deepEqual(await found({ virtualServer: 'printers' }), ['2-1'])
  assert.deepEqual(await found({ remoteAddress: '198.51.100.*' }), [])
})

test('what cannot be meant is refused with what to do', async (context) => {
  const { client } = await controlWorld(context)
  const problem = async (method: string, params: object) => JSON.stringify(await client.failure(method, params))
  assert.match(
    await problem('session.get', { remoteAddress: '10.0.0.5/24' }),
    /lies inside a network: write 10\.0\.0\.0\/24/,
  )
  assert.match(await problem('session.get', { cursor: 'x' }), /is none that session\.get gave/)
  assert.match(await problem('session.get', { identity: '1-9' }), /There is no session 1-9/)
  assert.match(await problem('session.disconnect', {}), /identity.*is missing/)
  assert.match(await problem('session.disconnect', { identity: '1-9' }), /There is no session 1-9/)
  assert.match(await problem('statistic.get', { virtualServer: '1', total: true }), /for all virtual servers/)
})

test('who ended a session stands in the audit log, and a log that cannot be written does not save a client', async (context) => {
  const { client, sessions, root, log } = await controlWorld(context)
  sessions.open = [someSession, { ...someSession, identity: '1-2' }]
  assert.equal((await client.result<readonly unknown[]>('session.disconnect', { identity: '1-1' })).length, 1)
  const folder = join(root, 'logs', 'audit')
  const line = JSON.parse(readFileSync(join(folder, readdirSync(folder)[0] ?? ''), 'utf8'))
  assert.deepEqual(
    [line.action, line.session, line.virtualServer, line.remoteAddress, line.heloName, line.level],
    ['disconnect', '1-1', '1', '192.0.2.7', 'printer.contoso.com', 'administrator'],
  )
  rmSync(folder, { recursive: true })
  mkdirSync(join(root, 'logs'), { recursive: true })
  writeFileSync(folder, 'a file is in the way')
  await client.result('session.disconnect', { identity: '1-2' })
  assert.deepEqual(sessions.open, [])
  assert.match(JSON.stringify(log), /could not be written to the audit log/)
})

test('a viewer sees sessions and ends none', async (context) => {
  const { client } = await controlWorld(context, { level: 'viewer' })
  assert.equal((await client.result<SessionGetResult>('session.get')).items.length, 1)
  assert.match(
    JSON.stringify(await client.failure('session.disconnect', { identity: '1-1' })),
    /needs the level operator/,
  )
})

test('counters are shown for each virtual server, for one by its name, or together', async (context) => {
  const { client } = await controlWorld(context, { virtualServers: servers })
  const shown = async (params: object = {}) =>
    (await client.result<StatisticGetResult>('statistic.get', params)).map(({ virtualServer }) => virtualServer)
  assert.deepEqual(await shown(), ['1', '2'])
  assert.deepEqual(await shown({ virtualServer: 'Printers' }), ['2'])
  assert.deepEqual(await shown({ total: true }), ['_Total'])
})
