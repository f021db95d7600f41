/** Next hops that do not answer: each phase has its time, from our clock. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phaseLimitMs } from '../../server/deliver/limits.js'
import { turns } from '../support/clock.js'
import { errorOf, hopBench, kinds, until } from '../support/courier.js'
import type { Step } from '../support/hop.js'

const phases = [
  ['CONNECT', phaseLimitMs.greeting, 'untried'],
  ['EHLO', phaseLimitMs.ehlo, 'untried'],
  ['MAIL', phaseLimitMs.mail, 'deferred'],
  ['RCPT', phaseLimitMs.rcpt, 'deferred'],
  ['DATA', phaseLimitMs.data, 'deferred'],
  ['DOT', phaseLimitMs.end, 'unknown'],
] as const

for (const [verb, limitMs, kind] of phases) {
  test(`complaint 4: no answer to ${verb} ends the attempt after ${limitMs / 60_000} minutes and not before`, async (t) => {
    let seen = false
    const step: Step = (said) => {
      if (said === verb) seen = true
      return said === verb ? 'silent' : undefined
    }
    const { send, clock } = await hopBench(t, step, [])
    let ended = false
    const sending = send('a@example.com').finally(() => {
      ended = true
    })
    await until(() => seen)
    // What the other side said before may still be on its way.
    await turns(20)
    await clock.run(limitMs - 1)
    assert.equal(ended, false)
    await clock.run(1)
    const result = await sending
    assert.equal(kinds(result), `0 ${kind}`)
    assert.match((result.routeError ?? errorOf(result))?.text ?? '', /no answer within \d+ minutes/)
  })
}

test('a reply whose lines never end is cut at a size, and one that trickles at its time', async (t) => {
  const endless = await hopBench(t, (verb, _, peer) => {
    if (verb === 'EHLO') for (let n = 0; n < 5000; n++) peer.conduit.write('250-more and more and more\r\n')
    return verb === 'EHLO' ? '250-and more' : undefined
  })
  assert.match((await endless.send('a@example.com')).routeError?.text ?? '', /exceeds maximum allowed size/)

  let peers = 0
  const trickling = await hopBench(t, (verb, _, peer) => {
    if (verb !== 'EHLO') return undefined
    peer.conduit.write('250-hop.test\r\n')
    peers += 1
    return '250-still'
  })
  const sending = trickling.send('a@example.com')
  await until(() => peers === 1)
  await turns(20)
  await trickling.clock.run(phaseLimitMs.ehlo)
  assert.match((await sending).routeError?.text ?? '', /no answer within 5 minutes/)
})

test('a stop does not wait for a next hop that has not taken the conversation up: nothing was sent', async (t) => {
  for (const verb of ['CONNECT', 'EHLO']) {
    const { courier, send, hop } = await hopBench(t, (step) => (step === verb ? 'silent' : undefined))
    const attempt = send('a@example.com')
    await until(() => hop.peers.length === 1 && (verb === 'CONNECT' || hop.lines.length === 1))
    await courier.close()
    const result = await attempt
    assert.deepEqual([result.outcomes.size, result.routeError], [0, undefined])
  }
})

test('a stop ends attempts after its limit, and they count as what they were', async (t) => {
  const { send, clock, courier, hop } = await hopBench(t, (verb) => (verb === 'DOT' ? 'silent' : undefined))
  const sending = send('a@example.com')
  await until(() => hop.taken.length === 1)
  await turns(20)
  const closed = courier.close()
  await clock.run(30_000)
  await closed
  assert.equal(kinds(await sending), '0 unknown')
  assert.equal(kinds(await send('a@example.com')), '')
})
