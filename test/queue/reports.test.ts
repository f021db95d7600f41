/** What senders are told: of delays once, of success where they asked, of failures with a copy; all in the write that causes it. */
import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { DeliveryError, EnvelopeRecipient, RecipientDsn } from '../../server/queue/envelope.js'
import type { About } from '../../server/queue/reporter.js'
import type { Outcome } from '../../server/queue/work.js'
import { type Disk, systemDisk } from '../../server/system/disk.js'
import { draft, QueueBench } from './bench.js'

const minute = 60_000
const hour = 60 * minute
const busy: DeliveryError = { stage: 'Data', text: '451 later', code: 451, host: 'next:25' }
const refusal: DeliveryError = { stage: 'Rcpt', text: '550 5.1.1 no such user', enhanced: '5.1.1', code: 550 }
const deferred: Outcome = { kind: 'deferred', error: busy }
const dropped: Outcome = { kind: 'dropped', path: '/drop/x.eml' }
const relayed: Outcome = { kind: 'sent', host: 'next:25', reply: '250 2.6.0 OK', noDsn: true }

function to(name: string, ...notify: NonNullable<RecipientDsn['notify']>): EnvelopeRecipient {
  return { address: `${name}@y.example`, ...(notify.length === 0 ? {} : { dsn: { notify } }) }
}

function addresses(about: About): readonly string[] {
  return about.recipients.map(({ recipient }) => recipient.address)
}

async function benchWith(t: Parameters<typeof QueueBench.start>[0], delay = 'PT1H'): Promise<QueueBench> {
  const bench = await QueueBench.start(t)
  bench.delivery = { ...bench.delivery, delayNotificationTimeout: delay }
  return bench
}

/** Lets time pass; what comes due is deferred again. */
async function pass(bench: QueueBench, milliseconds: number): Promise<void> {
  for (let left = milliseconds; left > 0; left -= minute) {
    await bench.clock.leap(Math.min(left, minute))
    for (const { message, numbers } of bench.due.splice(0)) {
      if (message.envelope.source === 'DSN') continue
      const claim = bench.queue.work.claim(message, numbers, 'next:25')
      if (claim !== undefined) await bench.queue.work.settle(claim, new Map(numbers.map((n) => [n, deferred])))
    }
  }
}

test('several recipients that are late are one notice, once, also after a restart and a power cut', async (t) => {
  const bench = await benchWith(t)
  const recipients = [
    to('one'),
    to('asks', 'DELAY'),
    to('never', 'NEVER'),
    to('other', 'FAILURE', 'SUCCESS'),
    to('two'),
  ]
  const id = await bench.accept(draft({ recipients }))
  await pass(bench, 59 * minute)
  assert.equal(bench.reports.length, 0)
  await pass(bench, 2 * minute)
  const [report] = bench.reports
  assert.ok(report?.about.action === 'delayed')
  assert.deepEqual(addresses(report.about), ['one@y.example', 'asks@y.example', 'two@y.example'])
  const [first] = report.about.recipients
  assert.equal(first?.error?.text, '451 later')
  const message = bench.queue.administration.find(id)
  assert.equal(first?.untilMs, (message?.envelope.receivedMs ?? 0) + 48 * hour)
  assert.ok((first?.lastTryMs ?? 0) > 0)
  const notice = [...bench.queue.administration.messages()].find(({ envelope }) => envelope.source === 'DSN')
  assert.deepEqual(
    [notice?.envelope.sender, notice?.envelope.parent, notice?.envelope.recipients],
    ['', id, [{ address: 'a@x.example' }]],
  )
  assert.ok((await bench.events()).includes('DSN one@y.example asks@y.example two@y.example delayed'))
  await pass(bench, 10 * hour)
  await bench.restart()
  await pass(bench, 2 * hour)
  await bench.crash(0)
  await pass(bench, 2 * hour)
  assert.equal(bench.reports.length, 1)
})

test('the mark and the notice are one write: a power cut keeps both or neither', async (t) => {
  for (const how of ['before', 'after'] as const) {
    const bench = await benchWith(t)
    await bench.accept()
    await bench.settleAll(bench.due.splice(0)[0], () => deferred)
    if (how === 'before') bench.medium.failNext('fails')
    await bench.clock.leap(hour + 2000)
    await bench.settled()
    await bench.crash(0)
    const sources = [...bench.queue.administration.messages()].map(({ envelope }) => envelope.source)
    assert.deepEqual(sources, how === 'before' ? ['SMTP'] : ['SMTP', 'DSN'])
    await bench.clock.run(minute)
    assert.equal([...bench.queue.administration.messages()].length, 2, how)
    assert.equal((await bench.events()).filter((line) => line.startsWith('DSN')).length, 1)
  }
})

test('no attempt comes between: what is late stays due while its notice cannot be stored', async (t) => {
  const bench = await benchWith(t)
  await bench.accept()
  bench.medium.failNext('fails')
  await bench.clock.leap(hour + 1000)
  const [due] = bench.due.splice(0)
  assert.equal(due && bench.queue.work.claim(due.message, due.numbers, 'next:25'), undefined)
  await bench.clock.run(3000)
  await bench.settleAll(
    bench.due.find(({ message }) => message.envelope.source === 'SMTP'),
    () => deferred,
  )
  assert.equal(bench.reports.length, 1)
})

test('mail behind a route that is down is late too, and the notice and the bounce say why', async (t) => {
  const bench = await benchWith(t)
  bench.trouble = { stage: 'Connect', text: 'connection refused', host: 'next:25' }
  await bench.accept()
  await bench.clock.leap(hour + 2000)
  const [notice] = bench.reports
  assert.ok(notice?.about.action === 'delayed')
  assert.deepEqual(notice.about.recipients[0]?.error, bench.trouble)
  assert.equal(notice.about.recipients[0]?.lastTryMs, undefined)
  await bench.clock.leap(47 * hour)
  assert.match(bench.failures[0]?.error.text ?? '', /given up.*connection refused/)
})

test('nobody is told of the null sender, of what is held, or after the word unlimited; released, it is told', async (t) => {
  const bench = await benchWith(t)
  await bench.accept(draft({ sender: '' }))
  const held = await bench.accept()
  await bench.queue.administration.suspend(held, 'admin')
  await pass(bench, 3 * hour)
  assert.equal(bench.reports.length, 0)
  await bench.queue.administration.resume(held, 'admin')
  const due = bench.due.find(({ message }) => message.envelope.id === held)
  await bench.settleAll(due, () => deferred)
  bench.due.length = 0
  await pass(bench, minute)
  assert.equal(bench.reports.length, 1, 'an attempt came first')
  const other = await benchWith(t, 'unlimited')
  await other.accept()
  await pass(other, 47 * hour)
  assert.equal(other.reports.length, 0)
  other.delivery = { ...other.delivery, delayNotificationTimeout: 'PT2H' }
  other.queue.settingsChanged()
  await pass(other, minute)
  assert.equal(other.reports.length, 1, 'a change applies to what waits')
})

test('mail for Drop has limits of its own', async (t) => {
  const bench = await benchWith(t, 'PT5H')
  bench.local = ['here.example']
  const local = { localDelayNotificationTimeout: 'PT1H', localExpirationTimeout: 'PT3H' }
  bench.delivery = { ...bench.delivery, ...local }
  const id = await bench.accept(draft({ recipients: [{ address: 'in@here.example' }, to('out')] }))
  const message = bench.queue.administration.find(id)
  assert.ok(message)
  assert.equal(bench.queue.administration.expiresMs(message), message.envelope.receivedMs + 3 * hour)
  await pass(bench, 48 * hour + minute)
  assert.deepEqual(
    bench.reports.map(({ about }) => [about.action, ...addresses(about)]),
    [
      ['delayed', 'in@here.example'],
      ['failed', 'in@here.example'],
      ['delayed', 'out@y.example'],
      ['failed', 'out@y.example'],
    ],
  )
})

test('a delay notification behind the expiration timeout is none', async (t) => {
  const bench = await benchWith(t, 'P3D')
  await bench.accept()
  await pass(bench, 49 * hour)
  assert.deepEqual(
    bench.reports.map(({ about }) => about.action),
    ['failed'],
  )
})

test('NOTIFY=SUCCESS is answered by us for Drop and where a next hop has no DSN, and only there', async (t) => {
  const bench = await QueueBench.start(t)
  const asked = [to('one', 'SUCCESS'), to('quiet'), to('two', 'FAILURE', 'SUCCESS', 'DELAY'), to('never', 'NEVER')]
  const cases: readonly (readonly [Outcome, string | undefined])[] = [
    [dropped, 'delivered'],
    [relayed, 'relayed'],
    [{ kind: 'sent', host: 'next:25', reply: '250 OK' }, undefined],
  ]
  for (const [outcome, action] of cases) {
    bench.reports.length = 0
    await bench.accept(draft({ recipients: asked }))
    await bench.settleAll(bench.due.splice(0)[0], () => outcome)
    bench.due.length = 0
    const found = bench.reports.map(({ about }) => [about.action, ...addresses(about)])
    assert.deepEqual(found, action === undefined ? [] : [[action, 'one@y.example', 'two@y.example']])
  }
  const events = (await bench.events()).filter((line) => line.startsWith('DSN'))
  assert.deepEqual(events, ['DSN one@y.example two@y.example delivered', 'DSN one@y.example two@y.example relayed'])
  bench.reports.length = 0
  await bench.accept(draft({ sender: '', recipients: asked }))
  await bench.settleAll(bench.due.splice(0)[0], () => dropped)
  assert.equal(bench.reports.length, 0, 'nobody hears at the null sender')
})

test('one settlement may fail some and deliver others: a report of each, and all of them survive', async (t) => {
  const bench = await QueueBench.start(t)
  bench.reportBytes = 100_000
  await bench.accept(draft({ recipients: [to('good', 'SUCCESS'), to('bad'), to('later')] }))
  const outcomes = [relayed, { kind: 'failed', error: refusal } as const, deferred]
  await bench.settleAll(bench.due.splice(0)[0], (n) => outcomes[n] ?? deferred)
  assert.deepEqual(
    bench.reports.map(({ about }) => [about.action, ...addresses(about)]),
    [
      ['failed', 'bad@y.example'],
      ['relayed', 'good@y.example'],
    ],
  )
  await bench.crash(0)
  const left = [...bench.queue.administration.messages()].map(({ envelope, open }) => [envelope.source, open.size])
  assert.deepEqual(left, [
    ['SMTP', 1],
    ['DSN', 1],
    ['DSN', 1],
  ])
  assert.equal((await readdir(join(bench.folder, 'bodies'))).length, 2, 'their bodies are files')
})

test('what cannot be reported as failed waits on; what was delivered is not delivered again, and is reported', async (t) => {
  const bench = await QueueBench.start(t)
  bench.badmailError = new Error('EACCES: permission denied')
  const id = await bench.accept(draft({ recipients: [to('good', 'SUCCESS'), to('bad', 'NEVER')] }))
  await bench.settleAll(bench.due.splice(0)[0], (n) => (n === 0 ? dropped : { kind: 'failed', error: refusal }))
  assert.deepEqual([...(bench.queue.administration.find(id)?.open.keys() ?? [])], [1])
  assert.deepEqual(
    bench.reports.map(({ about }) => [about.action, ...addresses(about)]),
    [['delivered', 'good@y.example']],
  )
})

test('the mailbox for copies gets each bounce as a message of its own; a copy that fails goes to Badmail', async (t) => {
  const bench = await benchWith(t)
  bench.copyTo = 'ops@x.example'
  const id = await bench.accept(draft({ recipients: [to('bad'), to('never', 'NEVER'), to('late')] }))
  await bench.settleAll(bench.due.splice(0)[0], (n) => (n === 2 ? deferred : { kind: 'failed', error: refusal }))
  const reports = [...bench.queue.administration.messages()].filter(({ envelope }) => envelope.source === 'DSN')
  assert.deepEqual(
    reports.map(({ envelope }) => [envelope.sender, envelope.parent, envelope.recipients[0]?.address]),
    [
      ['', id, 'a@x.example'],
      ['', id, 'ops@x.example'],
    ],
  )
  assert.deepEqual(bench.badmail, ['never@y.example'], 'no report, no copy')
  assert.deepEqual(
    (await bench.events()).filter((line) => line.startsWith('DSN')),
    ['DSN bad@y.example failed', 'DSN bad@y.example failed'],
  )
  for (const due of bench.due.splice(0)) await bench.settleAll(due, () => ({ kind: 'failed', error: refusal }))
  assert.deepEqual(bench.badmail, ['never@y.example', 'a@x.example', 'ops@x.example'])
  assert.equal(bench.queue.administration.count, 1, 'nothing goes round')
  await pass(bench, 2 * hour)
  assert.deepEqual(
    bench.reports.map(({ about, to: whom }) => [about.action, whom]),
    [
      ['failed', 'a@x.example'],
      ['failed', 'ops@x.example'],
      ['delayed', 'a@x.example'],
    ],
    'no copy of a delay notice',
  )
})

test('a sender that is the mailbox for copies gets one report', async (t) => {
  const bench = await QueueBench.start(t)
  bench.copyTo = 'A@X.example'
  await bench.accept()
  await bench.settleAll(bench.due.splice(0)[0], () => ({ kind: 'failed', error: refusal }))
  assert.equal(bench.reports.length, 1)
})

test('a body that cannot be read for a moment goes to Badmail whole, later; after a day without it', async (t) => {
  const bench = await QueueBench.start(t)
  const large = Buffer.alloc(200_000, 'mail')
  const failing = draft({ recipients: [{ address: 'b@y.example', dsn: { notify: ['NEVER'] } }] })
  let broken = true
  const readPart: Disk['readPart'] = (file, offset, length) =>
    broken
      ? Promise.reject(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' }))
      : systemDisk.readPart(file, offset, length)
  bench.system.disk = { ...systemDisk, readPart }
  await bench.restart()
  const fail = async () => {
    for (let tries = 0; tries < 60 && bench.badmail.length === 0; tries++) {
      for (const due of bench.due.splice(0)) await bench.settleAll(due, () => ({ kind: 'failed', error: refusal }))
      if (tries === 2) broken = false
      await bench.clock.leap(60 * 60_000)
    }
    return bench.badmailSizes.splice(0)
  }
  await bench.accept(failing, large)
  assert.deepEqual(await fail(), [large.length])
  bench.badmail.length = 0
  bench.system.disk = { ...systemDisk, readPart: () => readPart('', 0, 0) }
  broken = true
  await bench.restart()
  await bench.accept(failing, large)
  const began = bench.clock.monotonic()
  bench.system.log.lines.length = 0
  for (let hour = 0; hour < 40 && bench.badmail.length === 0; hour++) {
    for (const due of bench.due.splice(0)) await bench.settleAll(due, () => ({ kind: 'failed', error: refusal }))
    await bench.clock.leap(60 * 60_000)
  }
  assert.deepEqual(bench.badmailSizes, [0])
  assert.ok(bench.clock.monotonic() - began >= 24 * 60 * 60_000)
  assert.match(bench.system.log.lines.join('\n'), /made without its message/)
})
