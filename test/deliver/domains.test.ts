/** Hosts of a domain on the wire: HELO, and queued mail that follows a changed entry. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { Account } from '../../server/deliver/account.js'
import { Deliverer } from '../../server/deliver/deliverer.js'
import type { Domain } from '../../server/generated/settings.js'
import { ManualClock } from '../support/clock.js'
import { courierBench, deliverSettings, errorOf, hopBench, kinds, until } from '../support/courier.js'
import { Hop, listen, usualKeywords } from '../support/hop.js'
import { keptLog } from '../support/system.js'
import { MemoryWork } from '../support/work.js'

test('with HELO nothing is said that needs EHLO, also over a host that would offer it', async (t) => {
  const answer = (verb: string) =>
    verb === 'HELO' ? ['250-hop.test', '250-STARTTLS', '250 SIZE 5'].join('\r\n') : undefined
  const bench = await hopBench(t, answer, [...usualKeywords, 'STARTTLS'])
  const route = { ...bench.route, sendHelo: true as const }
  const mail = { recipients: ['one@x.test', 'two@x.test'] }
  assert.equal(kinds(await bench.attempt(route, mail)), '0 sent, 1 sent')
  assert.deepEqual(bench.hop.lines, [
    'HELO relay.test',
    'MAIL FROM:<sender@example.com>',
    'RCPT TO:<one@x.test>',
    'RCPT TO:<two@x.test>',
    'DATA',
  ])
})

test('8-bit mail is bounced where HELO is asked for, and a host that refuses HELO is a failure of the route', async (t) => {
  let refuses = false
  const bench = await hopBench(t, (verb) => (refuses && verb === 'HELO' ? '502 5.5.1 no' : undefined))
  const route = { ...bench.route, sendHelo: true as const }
  const eightBit = await bench.attempt(route, { recipients: ['a@x.test'], eightBit: true })
  assert.deepEqual([kinds(eightBit), errorOf(eightBit)?.enhanced], ['0 failed', '5.6.3'])
  await bench.courier.close()
  refuses = true
  const next = courierBench()
  t.after(() => next.courier.close())
  const refused = await next.attempt(route, { recipients: ['a@x.test'] })
  assert.deepEqual([kinds(refused), refused.routeError?.code], ['0 untried', 502])
})

test('a domain without its password says which command sets it', async (t) => {
  const bench = await hopBench(t, undefined, [...usualKeywords, 'AUTH PLAIN'])
  const facts = { userName: 'u', version: 0, allowPlainText: true, setWith: "Set-SmtpDomain 'a.test'" }
  const result = await bench.attempt(
    { ...bench.route, account: new Account(facts, undefined) },
    { recipients: ['a@a.test'] },
  )
  assert.equal(result.routeError?.stage, 'Authentication')
  assert.match(
    result.routeError?.text ?? '',
    /no password is kept for u: set it with Set-SmtpDomain 'a\.test' -Credential/,
  )
})

async function hopOn(t: TestContext) {
  const hop = new Hop()
  const served = await listen(hop)
  t.after(() => served.close())
  return { hop, port: served.port }
}

test('queued mail follows the entries: to the hosts of one, to those of another, and to Drop', async (t) => {
  const [one, two] = [await hopOn(t), await hopOn(t)]
  const entry = (name: string, port: number): Domain => ({
    name,
    type: 'Remote',
    allowRelay: false,
    server: ['127.0.0.1'],
    port,
    tlsMode: 'None',
    authentication: { type: 'none' },
    allowPlainTextAuthentication: false,
    sendHelo: false,
  })
  const smartHost = { ...deliverSettings().smartHost, server: [] }
  const settingsWith = (...domains: readonly Domain[]) => {
    const { general } = deliverSettings()
    return deliverSettings({ smartHost, general: { ...general, domains } })
  }
  let settings = settingsWith()
  const bench = courierBench()
  const clock = new ManualClock()
  const work = new MemoryWork(clock)
  const deliverer = new Deliverer({ clock, log: keptLog() }, work, bench.couriers, () => settings)
  t.after(() => deliverer.close())
  deliverer.start()
  const change = (...domains: readonly Domain[]) => {
    settings = settingsWith(...domains)
    deliverer.settingsChanged()
  }
  const message = work.accept({ recipients: ['x@a.test', 'x@b.test'] })
  await until(() => deliverer.routeError(message, 0)?.error.stage === 'Dns' && message.claimed.size === 0)
  work.heldQueues.add('1\\b.test')
  change(entry('a.test', one.port), entry('b.test', two.port))
  await until(() => one.hop.taken.length === 1)
  const queue = deliverer.list(work.messages).find(({ identity }) => identity === '1\\b.test')
  assert.deepEqual(
    [queue?.messageCount, queue?.nextHopDomain, queue?.nextHop, queue?.deliveryType, queue?.status],
    [1, 'b.test', `127.0.0.1:${two.port}`, 'SmartHost', 'Suspended'],
  )
  // What changes is only which domain goes where: the routes are the same two.
  work.heldQueues.delete('1\\b.test')
  change(entry('a.test', two.port), entry('b.test', one.port))
  await until(() => one.hop.taken.length === 2)
  assert.equal(two.hop.taken.length, 0)
  const alias = { ...entry('a.test', 25), type: 'Alias', server: [] } as const
  change(alias)
  const local = work.accept({ recipients: ['x@a.test'] })
  assert.equal(deliverer.queueOf(local, 0), '1\\relay.test')
})
