/** Connections that are kept between messages, and messages that need more than one transaction. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idleLimitMs } from '../../server/deliver/limits.js'
import { turns } from '../support/clock.js'
import { memoryNetwork } from '../support/conduits.js'
import { courierBench, errorOf, hopBench, kinds, routeTo, until } from '../support/courier.js'
import { Hop, listen, type Step } from '../support/hop.js'

test('messages share a connection, at most as many as the settings say, and then it ends with QUIT', async (t) => {
  const bench = await hopBench(t)
  bench.settings = { ...bench.settings, messageLimit: { maxBatchedMessages: 3 } }
  for (let n = 0; n < 7; n++) assert.equal(kinds(await bench.send('a@example.com')), '0 sent')
  assert.deepEqual(
    bench.hop.taken.map(({ connection }) => connection),
    [1, 1, 1, 2, 2, 2, 3],
  )
  await until(() => bench.hop.peers[1]?.lines.at(-1) === 'QUIT')
  assert.equal(bench.hop.peers[0]?.lines.at(-1), 'QUIT')
  assert.notEqual(bench.hop.peers[2]?.lines.at(-1), 'QUIT')
})

test('an idle connection ends with QUIT after its limit, and at once when its route is forgotten', async (t) => {
  const { send, hop, clock, courier, route } = await hopBench(t)
  await send('a@example.com')
  await clock.run(idleLimitMs - 1)
  assert.notEqual(hop.peers[0]?.lines.at(-1), 'QUIT')
  await clock.run(1)
  await until(() => hop.peers[0]?.lines.at(-1) === 'QUIT')
  await send('a@example.com')
  assert.equal(hop.peers.length, 2)
  courier.forget(route.key)
  await until(() => hop.peers[1]?.lines.at(-1) === 'QUIT')
  await send('a@example.com')
  assert.equal(hop.peers.length, 3)
})

test('attempts at the same time have connections of their own, and routes never share one', async (t) => {
  const { send, hop, attempt, route } = await hopBench(t)
  const results = await Promise.all([send('a@example.com'), send('b@example.com')])
  assert.deepEqual(results.map(kinds), ['0 sent', '0 sent'])
  assert.equal(hop.peers.length, 2)
  await attempt({ ...route, key: 'another' }, { recipients: ['a@example.com'] })
  assert.equal(hop.peers.length, 3)
})

const staleWays: readonly (readonly [string, Step])[] = [
  [
    'cuts at MAIL',
    (verb, _, peer) => (verb === 'MAIL' && peer.lines.length > 4 && peer.connection === 1 ? 'cut' : undefined),
  ],
  [
    'answers MAIL with 421',
    (verb, _, peer) =>
      verb === 'MAIL' && peer.lines.length > 4 && peer.connection === 1 ? '421 4.4.2 idle too long' : undefined,
  ],
]
for (const [way, step] of staleWays) {
  test(`a kept connection that ${way} is nobody's fault: a fresh one takes the message at once`, async (t) => {
    const { send, hop } = await hopBench(t, step)
    await send('a@example.com')
    const result = await send('a@example.com')
    assert.equal(kinds(result), '0 sent')
    assert.equal(result.routeError, undefined)
    assert.deepEqual(
      hop.taken.map(({ connection }) => connection),
      [1, 2],
    )
  })
}

test('a connection that the other side closed while it was idle is not used again', async (t) => {
  for (const way of ['end', '421'] as const) {
    const { send, hop } = await hopBench(t)
    await send('a@example.com')
    const conduit = hop.peers[0]?.conduit
    if (way === '421') conduit?.write('421 4.4.2 idle too long\r\n')
    conduit?.end()
    await until(() => conduit?.destroyed === true)
    assert.equal(kinds(await send('a@example.com')), '0 sent', way)
    assert.equal(hop.peers.length, 2)
  }
})

test('a fresh connection that is closed at MAIL is not tried again and again', async (t) => {
  const { send, hop } = await hopBench(t, (verb) => (verb === 'MAIL' ? 'cut' : undefined))
  assert.equal(kinds(await send('a@example.com')), '0 deferred')
  assert.equal(hop.peers.length, 1)
})

test('a cut in a later transaction of a kept connection is not repeated by itself', async (t) => {
  const { send, hop } = await hopBench(t, (verb, _, peer) =>
    verb === 'DOT' && peer.lines.length > 4 ? 'cut' : undefined,
  )
  await send('a@example.com')
  assert.equal(kinds(await send('a@example.com')), '0 unknown')
  assert.equal(hop.peers.length, 1)
})

test('more than a hundred recipients go in several transactions of one attempt', async (t) => {
  const { send, hop } = await hopBench(t)
  const recipients = Array.from({ length: 250 }, (_, n) => `r${n}@example.com`)
  const result = await send({ recipients })
  assert.equal([...result.outcomes.values()].filter(({ kind }) => kind === 'sent').length, 250)
  const groups = hop.lines.join('\n').split('MAIL FROM').slice(1)
  assert.deepEqual(
    groups.map((group) => group.split('RCPT TO').length - 1),
    [100, 100, 50],
  )
  assert.equal(hop.peers.length, 1)
})

test('recipients that are too many for the next hop go in the next transaction, at once', async (t) => {
  let inTransaction = 0
  const { send, hop } = await hopBench(t, (verb) => {
    if (verb === 'MAIL') inTransaction = 0
    if (verb !== 'RCPT') return undefined
    inTransaction += 1
    return inTransaction > 2 ? '452 4.5.3 too many recipients' : undefined
  })
  const recipients = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}@example.com`)
  assert.equal(kinds(await send({ recipients })), '0 sent, 1 sent, 2 sent, 3 sent, 4 sent')
  assert.equal(hop.taken.length, 3)
})

test('when a transaction breaks, the recipients of those behind it wait too', async (t) => {
  let dots = 0
  const { send } = await hopBench(t, (verb) => {
    if (verb === 'DOT') dots += 1
    return verb === 'DOT' && dots === 2 ? 'cut' : undefined
  })
  const recipients = Array.from({ length: 250 }, (_, n) => `r${n}@example.com`)
  const result = await send({ recipients })
  const count = (kind: string) => [...result.outcomes.values()].filter((outcome) => outcome.kind === kind).length
  assert.deepEqual([count('sent'), count('unknown'), count('deferred')], [100, 100, 50])
})

test('the next host is tried when the one before cannot be reached, and all are named when none can', async (t) => {
  const hop = new Hop()
  const served = await listen(hop)
  const gone = await listen(new Hop())
  await gone.close()
  t.after(() => served.close())
  const { attempt } = courierBench()
  const mail = { recipients: ['a@example.com'] }
  const result = await attempt(routeTo(served.port, { hosts: ['nowhere.invalid', '127.0.0.1'] }), mail)
  assert.equal(kinds(result), '0 sent')
  assert.equal(result.host, `127.0.0.1:${served.port}`)
  const none = await attempt(routeTo(gone.port, { hosts: ['nowhere.invalid', '127.0.0.1'] }), mail)
  assert.equal(kinds(none), '0 untried')
  assert.match(none.routeError?.text ?? '', /nowhere\.invalid:\d+: .*not found.*; 127\.0\.0\.1:\d+: .*refused/)
  assert.deepEqual(errorOf(none), none.routeError)
})

test('one message goes all the way without a socket', async () => {
  const hop = new Hop()
  const { attempt, clock } = courierBench(memoryNetwork(hop.serve))
  let reached = 0
  const result = await attempt(routeTo(25), { recipients: ['a@example.com'] }, undefined, () => {
    reached += 1
  })
  assert.equal(kinds(result), '0 sent')
  assert.equal(String(hop.taken[0]?.raw), 'Subject: hello\r\n\r\nHello\r\n')
  assert.equal(reached, 1)
  await clock.run(idleLimitMs)
  await turns()
  assert.equal(hop.lines.at(-1), 'QUIT')
  await clock.run(60_000)
  assert.equal(hop.peers.length, 1)
})

test('a probe has reached the next hop when MAIL is answered, long before the end of the message', async (t) => {
  const { send, hop, courier, clock } = await hopBench(t, (verb) => (verb === 'DOT' ? 'silent' : undefined))
  let reached = false
  const sending = send('a@example.com', undefined, () => {
    reached = true
  })
  await until(() => hop.taken.length === 1)
  assert.equal(reached, true)
  const closed = courier.close()
  await clock.run(30_000)
  await closed
  await sending
})
