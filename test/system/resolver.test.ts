/** Names by the real resolver, asked at a name server of this test. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { isAbsence, systemResolver } from '../../server/system/resolver.js'
import { NameServer, startNameServer, type Zone } from '../support/name-server.js'

const quiet = new AbortController().signal

async function asking(t: TestContext, zone: Zone) {
  const server = await startNameServer(t, zone)
  const servers = [server.address]
  return {
    server,
    mx: (name: string) => systemResolver.mailExchangers(name, servers, quiet),
    addresses: (name: string) => systemResolver.hostAddresses(name, servers, quiet),
  }
}

test('MX records with their preferences, without dots; a null MX is the empty name', async (t) => {
  const { mx } = await asking(t, {
    'two.test': { MX: ['20 b.two.test', '10 A.two.test'] },
    'null.test': { MX: ['0 .'] },
    'alias.test': { CNAME: 'two.test' },
  })
  const two = [
    { exchange: 'b.two.test', preference: 20 },
    { exchange: 'A.two.test', preference: 10 },
  ]
  assert.deepEqual(await mx('two.test'), two)
  assert.deepEqual(await mx('alias.test'), two)
  assert.deepEqual(await mx('null.test'), [{ exchange: '', preference: 0 }])
})

test('an answer that does not fit is asked for again over TCP', async (t) => {
  const MX = Array.from({ length: 60 }, (_, n) => `${n} a-rather-long-name-of-a-host-${n}.many.test`)
  const { mx, server } = await asking(t, { 'many.test': { MX, truncated: true } })
  assert.equal((await mx('many.test')).length, 60)
  assert.deepEqual(server.questions, ['MX many.test', 'MX many.test tcp'])
})

test('addresses of both kinds, IPv4 first; one kind is enough, also when the other cannot be asked for', async (t) => {
  const { addresses } = await asking(t, {
    'both.test': { AAAA: ['2001:db8::1'], A: ['192.0.2.1', '192.0.2.2'] },
    'six.test': { AAAA: ['2001:db8::1'] },
    'alias.test': { CNAME: 'six.test' },
  })
  const both = await addresses('both.test')
  assert.deepEqual([...both.slice(0, 2)].sort(), ['192.0.2.1', '192.0.2.2'])
  assert.equal(both[2], '2001:db8::1')
  assert.deepEqual(await addresses('six.test'), ['2001:db8::1'])
  assert.deepEqual(await addresses('alias.test'), ['2001:db8::1'])
})

test('absent is what DNS says is absent; a server that fails, refuses or is not there says nothing', async (t) => {
  const { mx, addresses } = await asking(t, {
    'empty.test': {},
    'fails.test': 'SERVFAIL',
    'refuses.test': 'REFUSED',
  })
  const codes: readonly (readonly [string, string, boolean])[] = [
    ['nowhere.test', 'ENOTFOUND', true],
    ['empty.test', 'ENODATA', true],
    ['fails.test', 'ESERVFAIL', false],
    ['refuses.test', 'EREFUSED', false],
    [`${'x'.repeat(64)}.test`, 'EBADNAME', true],
  ]
  for (const [name, code, absent] of codes) {
    for (const ask of [mx, addresses]) {
      await assert.rejects(ask(name), (error: Error & { code?: string }) => {
        assert.deepEqual([error.code, isAbsence(error)], [code, absent], name)
        return true
      })
    }
  }
})

test('the next name server is asked when one is not there', async (t) => {
  const gone = await NameServer.start({})
  await gone.close()
  const server = await startNameServer(t, { 'x.test': { MX: ['10 mx.x.test'] } })
  const servers = [gone.address, server.address]
  assert.equal((await systemResolver.mailExchangers('x.test', servers, quiet)).length, 1)
  await assert.rejects(systemResolver.mailExchangers('x.test', [gone.address], quiet), { code: 'ECONNREFUSED' })
})

test('a look-up that nobody waits for any more ends at once', async (t) => {
  const server = await startNameServer(t, { 'silent.test': 'silent' })
  const controller = new AbortController()
  const asked = systemResolver.mailExchangers('silent.test', [server.address], controller.signal)
  controller.abort()
  await assert.rejects(asked, { code: 'ECANCELLED' })
})
