/** Next hops that answer with what is no answer: whatever they say, mail is neither lost nor bounced, and no dot is forgotten. */
import assert from 'node:assert/strict'
import type { Socket } from 'node:net'
import { test } from 'node:test'
import { Account } from '../../server/deliver/account.js'
import { phaseLimitMs } from '../../server/deliver/limits.js'
import { turns } from '../support/clock.js'
import { errorOf, hopBench, kinds, until } from '../support/courier.js'
import { isOneLine } from '../support/fuzz.js'
import { type Step, usualKeywords } from '../support/hop.js'

const states = ['CONNECT', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'DOT'] as const
type State = (typeof states)[number]

/** What becomes of a recipient when a conversation breaks at a place: before MAIL nobody was tried, behind the dot nobody knows. */
const broken: Readonly<Record<State, string>> = {
  CONNECT: 'untried',
  EHLO: 'untried',
  MAIL: 'deferred',
  RCPT: 'deferred',
  DATA: 'deferred',
  DOT: 'unknown',
}

const ways = [
  ['pipelined', usualKeywords],
  ['one by one', ['SIZE']],
] as const

/** Says something at one place, for once. */
function once(state: string, reply: string): Step {
  let said = false
  return (verb) => {
    if (verb !== state || said) return undefined
    said = true
    return reply
  }
}

const malformed = [
  'hello there',
  '000 zero',
  '199 wait',
  '600 more',
  '999 nine',
  '250ok',
  '25 ok',
  '2',
  '2500 ok',
  '\u0000250 ok',
  '250-one\r\n550 two',
  '550-one\r\n250 two',
  '250-one\r\n\r\n250 two',
  '250-one\r\ntwo',
]
const misplaced: Readonly<Partial<Record<State, readonly string[]>>> = {
  CONNECT: ['250 ok', '354 go on', '334 '],
  MAIL: ['354 go on', '334 '],
  RCPT: ['354 go on', '334 '],
  DATA: ['250 ok', '220 ok', '221 bye'],
  DOT: ['354 go on', '334 '],
}

for (const [way, keywords] of ways) {
  for (const state of states) {
    test(`what is no answer to ${state} ends the conversation (${way}): ${broken[state]}`, async (t) => {
      for (const reply of [...malformed, ...(misplaced[state] ?? [])]) {
        const { send, hop, courier } = await hopBench(t, once(state, reply), keywords)
        const result = await send({ recipients: ['a@example.com', 'b@example.com'] })
        const kind = broken[state]
        assert.equal(kinds(result), `0 ${kind}, 1 ${kind}`, JSON.stringify(reply))
        assert.ok(isOneLine(errorOf(result)?.text ?? ''))
        assert.equal(result.routeError === undefined, kind !== 'untried', JSON.stringify(reply))
        // What it thinks that we say is not known: it hears nothing more on this connection.
        const before = hop.lines.length
        await turns(5)
        assert.equal(hop.lines.length, before)
        assert.equal(kinds(await send('a@example.com')), '0 sent', JSON.stringify(reply))
        assert.equal(hop.peers.length, 2, JSON.stringify(reply))
        await courier.close()
      }
    })
  }
}

test('replies that come before their commands answer nothing: no 550 of another one bounces, no 250 is believed', async (t) => {
  const all = '220 a\r\n250 b\r\n250 c\r\n250 d\r\n354 e\r\n250 f'
  for (const [state, reply, kind] of [
    ['CONNECT', '220 hop.test\r\n220 hop.test', 'untried'],
    ['CONNECT', all, 'untried'],
    ['CONNECT', '220 hop.test\r\n25', 'untried'],
    ['EHLO', '250 hop.test\r\n250 ok', 'untried'],
    ['MAIL', '250 ok\r\n550 no such user', 'deferred'],
    ['RCPT', '250 ok\r\n250 ok\r\n354 go on', 'deferred'],
    ['DATA', '354 go on\r\n250 taken', 'deferred'],
  ] as const) {
    const { send, hop, courier } = await hopBench(t, once(state, reply), ['SIZE'])
    // With EHLO the conversation is ready: what comes too much is seen before MAIL goes out.
    const expected = state === 'EHLO' ? 'deferred' : kind
    assert.equal(kinds(await send('a@example.com')), `0 ${expected}`, reply)
    assert.equal(hop.taken.length, 0, reply)
    await courier.close()
  }
})

test('what follows the reply to the dot takes nothing back: the message is sent, and the connection not used again', async (t) => {
  for (const more of ['421 4.3.2 going down', '250 again', 'nonsense', '25']) {
    const { send, hop, courier } = await hopBench(t, once('DOT', `250 2.0.0 taken\r\n${more}`))
    assert.equal(kinds(await send('a@example.com')), '0 sent', more)
    await turns(5)
    assert.equal(kinds(await send('a@example.com')), '0 sent', more)
    assert.equal(hop.peers.length, 2, more)
    await courier.close()
  }
})

/** What goes on and on, without ever becoming a reply. */
const endless: readonly (readonly [string, string])[] = [
  ['a line', 'x'.repeat(8192)],
  ['the lines of a reply', '250-and more\r\n'.repeat(600)],
  ['empty lines', '\r\n'.repeat(4096)],
  ['replies', '250 ok\r\n'.repeat(1000)],
]
for (const [what, piece] of endless) {
  test(`${what} without end: the connection ends after little of it, wherever it comes`, async (t) => {
    for (const state of states) {
      let stop: () => void = () => undefined
      const { send, courier, hop } = await hopBench(t, (verb, _, { conduit }) => {
        if (verb !== state) return undefined
        const pour = () => {
          while (!conduit.destroyed && conduit.write(piece));
        }
        conduit.on('drain', pour)
        stop = () => void conduit.off('drain', pour)
        pour()
        return 'silent'
      })
      const result = await send('a@example.com')
      const kind = kinds(result).slice(2)
      // Replies without end are at first those that are waited for.
      if (what !== 'replies') assert.equal(kind, broken[state], state)
      else assert.notEqual(kind, 'failed', state)
      assert.ok((errorOf(result)?.text.length ?? 0) <= 1100, state)
      stop()
      await until(() => hop.peers.every(({ conduit }) => conduit.destroyed))
      await courier.close()
    }
  })
}

test('an idle connection on which something is poured is given up', async (t) => {
  const { send, hop } = await hopBench(t)
  await send('a@example.com')
  const [peer] = hop.peers
  assert.ok(peer !== undefined)
  for (let n = 0; n < 20; n++) peer.conduit.write('\r\n'.repeat(4096))
  await until(() => peer.conduit.destroyed)
  assert.equal(kinds(await send('a@example.com')), '0 sent')
  assert.equal(hop.peers.length, 2)
})

test('a reply that comes octet by octet has the time of its step, and not that of an octet', async (t) => {
  for (const state of ['CONNECT', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'DOT'] as const) {
    const phase = (
      { CONNECT: 'greeting', EHLO: 'ehlo', MAIL: 'mail', RCPT: 'rcpt', DATA: 'data', DOT: 'end' } as const
    )[state]
    let conduit: { write(text: string): unknown } | undefined
    const step: Step = (verb, _, peer) => {
      if (verb !== state) return undefined
      conduit = peer.conduit
      return 'silent'
    }
    const { send, clock, courier } = await hopBench(t, step, [])
    let ended = false
    const sending = send('a@example.com').finally(() => {
      ended = true
    })
    await until(() => conduit !== undefined)
    await turns(20)
    for (let waited = 0; waited < phaseLimitMs[phase] - 1000; waited += 10_000) {
      assert.equal(ended, false, state)
      conduit?.write(waited === 0 ? '250-' : 'x')
      await clock.run(10_000)
    }
    await clock.run(1000)
    assert.equal(kinds(await sending), `0 ${broken[state]}`, state)
    await courier.close()
  }
})

test('a host that stops reading in the middle of the body is left after its time, with a clean retry', async (t) => {
  let read = 0
  const { send, clock, hop } = await hopBench(
    t,
    (verb, _, { conduit }) => {
      if (verb !== 'BODY') return undefined
      conduit.pause()
      return 'silent'
    },
    [],
  )
  const body = {
    size: 64 * 1024 * 1024,
    read: async (offset: number, length: number) => {
      read = offset + length
      return Buffer.alloc(length, 'x')
    },
  }
  const sending = send('a@example.com', body)
  await until(() => hop.lines.includes('DATA') && read > 0)
  let last = -1
  while (last !== read) {
    last = read
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  // No more of the body is read than the system's buffers took.
  assert.ok(read < 16 * 1024 * 1024, `${read} octets`)
  await clock.run(phaseLimitMs.block)
  assert.equal(kinds(await sending), '0 deferred')
})

test('a reset or an end of the connection at any step is temporary, and of the route before MAIL', async (t) => {
  for (const state of states) {
    for (const how of ['reset', 'end'] as const) {
      const { send, courier } = await hopBench(t, (verb, _, { conduit }) => {
        if (verb !== state) return undefined
        const socket = conduit as unknown as Socket
        if (how === 'reset') socket.resetAndDestroy()
        else socket.end('25')
        return 'silent'
      })
      const result = await send({ recipients: ['a@example.com', 'b@example.com'] })
      const kind = broken[state]
      assert.equal(kinds(result), `0 ${kind}, 1 ${kind}`, `${how} at ${state}`)
      assert.equal(result.routeError === undefined, kind !== 'untried', `${how} at ${state}`)
      await courier.close()
    }
  }
})

test('a host that asks for more and more in AUTH is left after a few lines, and its credentials are not blamed', async (t) => {
  const account = new Account({ userName: 'u', version: 1, allowPlainText: true }, 'hunter22')
  for (const mechanism of ['PLAIN', 'LOGIN']) {
    const step: Step = (verb) => (verb === 'CONNECT' || verb === 'EHLO' ? undefined : '334 more')
    const { attempt, route, hop, courier } = await hopBench(t, step, [`AUTH ${mechanism}`])
    const result = await attempt({ ...route, account }, { recipients: ['a@example.com'] })
    assert.equal(kinds(result), '0 untried')
    assert.equal(result.routeError?.stage, 'Connect')
    assert.match(result.routeError?.text ?? '', /asks for more and more in AUTH/)
    assert.ok(hop.lines.length < 10)
    await courier.close()
  }
})

test('a size that is no number is no limit: nothing bounces for it', async (t) => {
  for (const size of ['0x10', '1e1', '-5', '1.5', '0', '', 'x', '9'.repeat(21), '9'.repeat(300)]) {
    const { send, courier } = await hopBench(t, undefined, [`SIZE ${size}`])
    assert.equal(kinds(await send('a@example.com')), '0 sent', size)
    await courier.close()
  }
})

test('a reply to EHLO with thousands of keywords is read or refused, and a list of mechanisms is told in part', async (t) => {
  const some = await hopBench(
    t,
    undefined,
    [...Array(3000).keys()].map((n) => `X${n}`),
  )
  assert.equal(kinds(await some.send('a@example.com')), '0 sent')
  const many = await hopBench(
    t,
    undefined,
    [...Array(10_000).keys()].map((n) => `X${n}`),
  )
  assert.equal(kinds(await many.send('a@example.com')), '0 untried')
  const account = new Account({ userName: 'u', version: 1, allowPlainText: true }, 'hunter22')
  const listed = await hopBench(t, undefined, [`AUTH ${[...Array(5000).keys()].map((n) => `X${n}`).join(' ')}`])
  const result = await listed.attempt({ ...listed.route, account }, { recipients: ['a@example.com'] })
  assert.equal(result.routeError?.stage, 'Authentication')
  assert.ok((result.routeError?.text.length ?? 0) <= 1000)
})

test('421 to AUTH is a host that goes, and not a refusal of the credentials; 421 to RSET ends a connection that nobody misses', async (t) => {
  const account = new Account({ userName: 'u', version: 1, allowPlainText: true }, 'hunter22')
  const going = await hopBench(t, once('AUTH', '421 4.3.2 going down'), ['AUTH PLAIN'])
  const result = await going.attempt({ ...going.route, account }, { recipients: ['a@example.com'] })
  assert.equal(kinds(result), '0 untried')
  assert.deepEqual([result.routeError?.stage, result.routeError?.code], ['Connect', 421])
  for (const reply of ['421 4.3.2 going down', '550 no', 'nonsense', '250 ok\r\n250 ok', 'cut']) {
    const step: Step = (verb, line) =>
      line.startsWith('RCPT TO:<no') ? '550 5.1.1 no' : verb === 'RSET' ? reply : undefined
    const { send, hop, courier } = await hopBench(t, step)
    assert.equal(kinds(await send('no@example.com')), '0 failed')
    await until(() => hop.lines.includes('RSET'))
    await turns(10)
    assert.equal(kinds(await send('a@example.com')), '0 sent', reply)
    assert.equal(hop.peers.length, 2, reply)
    await courier.close()
  }
})
