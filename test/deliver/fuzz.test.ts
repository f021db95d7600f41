/** What next hops and name servers say, whatever it is: an outcome for each recipient, and never a loss by nonsense. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { maxMailHosts } from '../../server/deliver/limits.js'
import { LookupFault, mailHosts, Undeliverable } from '../../server/deliver/mail-hosts.js'
import { faultError, parseReply, replyClass, tooManyRecipients, verdictOf } from '../../server/deliver/reply.js'
import { systemNetwork } from '../../server/system/network.js'
import { type MailExchanger, type Resolver, systemResolver } from '../../server/system/resolver.js'
import { seededRandom } from '../queue/messages.js'
import { ManualClock } from '../support/clock.js'
import { hopBench } from '../support/courier.js'
import { bounded, isOneLine, nastyNames, textOf } from '../support/fuzz.js'

const reply = textOf(
  [
    '250',
    '450',
    '550',
    '421',
    '535',
    '9',
    '-',
    ' ',
    '\r\n',
    '5.1.1',
    '4.5.3',
    'too many recipients',
    'TLS',
    '250-x\r\n',
    '354 ',
  ],
  12,
)

test('any reply is told in one line of bounded length, and fails a recipient for ever only with a code 5xx', () => {
  fc.assert(
    fc.property(reply, fc.constantFrom('Mail' as const, 'Rcpt' as const, 'Data' as const), (text, stage) => {
      const { code, enhanced, text: shown } = parseReply(text)
      assert.ok(isOneLine(shown) && shown.length <= 1000)
      assert.ok(code === 0 || /^\d{3}$/.test(String(code).padStart(3, '0')))
      if (enhanced !== undefined) assert.match(enhanced, /^[245]\.\d{1,3}\.\d{1,3}$/)
      assert.match(replyClass(text), /^\d?$/)
      tooManyRecipients(text)
      const { outcome, routeError } = verdictOf(stage, text, 'h')
      assert.ok(['failed', 'deferred', 'untried'].includes(outcome.kind))
      if (outcome.kind === 'failed') assert.match(text.trimStart(), /^5\d\d/)
      if (outcome.kind === 'untried') assert.ok(routeError !== undefined)
    }),
    bounded(2000),
  )
})

test('the reply that was written is the reply that is read', () => {
  const line = fc.string({ maxLength: 20 }).map((text) => text.replace(/\p{Cc}/gu, '').trim())
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 599 }), fc.array(line, { minLength: 1, maxLength: 5 }), (code, lines) => {
      const text = lines.map((one, index) => `${code}${index < lines.length - 1 ? '-' : ' '}5.7.1 ${one}`).join('\r\n')
      const read = parseReply(text)
      assert.deepEqual([read.code, read.enhanced], [code, '5.7.1'])
      for (const one of lines) assert.ok(read.text.includes(one), `${read.text} has ${one}`)
    }),
    bounded(500),
  )
})

test('whatever is thrown is an error for people', () => {
  const code = fc.oneof(fc.constantFrom('ECONNREFUSED', 'EAUTH', ...nastyNames), fc.constantFrom(undefined, null, 7))
  const thrown = fc.oneof(
    fc.record(
      { code, originalCode: code, response: fc.oneof(reply, code), message: fc.oneof(reply, code) },
      { requiredKeys: [], noNullPrototype: true },
    ),
    fc.string(),
    fc.constantFrom(null, undefined, 7),
  )
  fc.assert(
    fc.property(thrown, (error) => {
      const { text, host } = faultError('Connect', error, 'h')
      assert.ok(typeof text === 'string' && isOneLine(text) && text.length <= 1100 && host === 'h')
      assert.ok(!text.includes('[native code]'), text)
    }),
    bounded(1000),
  )
})

/** Where both sides wait for one another, the deadlines of the attempt end it. */
async function ended<T>(attempt: Promise<T>, clock: ManualClock): Promise<T> {
  for (;;) {
    const result = await Promise.race([
      attempt,
      new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 50)),
    ])
    if (result !== undefined) return result
    clock.advance(11 * 60_000)
  }
}

test('a next hop that says anything at any step gets no mail lost: each recipient has one outcome', async (t) => {
  let script: Readonly<Record<string, string>> = {}
  const { send, courier, clock } = await hopBench(t, (verb) => script[verb])
  const wild = fc.oneof(
    { arbitrary: reply.map((text) => (text.trim() === '' ? 'cut' : text)), weight: 3 },
    {
      arbitrary: fc.constantFrom(
        'cut',
        '250 ok',
        '550 5.1.1 no',
        '421 gone',
        '354',
        '250-SIZE 1e400\r\n250 AUTH=__proto__',
        '250-a\r\n250-constructor\r\n250 SIZE -1',
      ),
      weight: 4,
    },
  )
  // A reply that has no end would be waited for: each ends with a line that is a reply.
  const finished = wild.map((text) => (text === 'cut' ? text : `${text}\r\n550 end`))
  const steps = fc.dictionary(
    fc.constantFrom('CONNECT', 'EHLO', 'HELO', 'MAIL', 'RCPT', 'DATA', 'DOT', 'RSET'),
    finished,
    { minKeys: 1, maxKeys: 3 },
  )
  await fc.assert(
    fc.asyncProperty(steps, async (replies) => {
      script = replies
      const { outcomes } = await ended(send({ recipients: ['a@example.com', 'b@example.com'] }), clock)
      assert.deepEqual([...outcomes.keys()].sort(), [0, 1])
      for (const outcome of outcomes.values()) {
        if (outcome.kind === 'failed') assert.match(String(outcome.error.code), /^5\d\d$/)
        if (outcome.kind === 'sent') assert.match(outcome.reply, /^2\d\d/)
      }
    }),
    bounded(100),
  )
  await courier.close()
})

test('any answer of a name server gives hosts in order of preference, none of them this relay, or says why there is none', async () => {
  const name = fc.constantFrom(
    'a.test',
    'B.test',
    'c.test',
    'relay.test',
    'RELAY.test',
    '',
    '.',
    '__proto__',
    'x\r\ny',
    '\u00e4.test',
    '192.0.2.7',
  )
  const records = fc.array(
    fc.record({ exchange: name, preference: fc.oneof(fc.nat(30), fc.constantFrom(0, 10, 65_535)) }),
    { maxLength: 40 },
  )
  const failure = fc
    .constantFrom('ENOTFOUND', 'ENODATA', 'EBADNAME', 'ESERVFAIL', 'ETIMEOUT', 'constructor', '')
    .map((code) => Object.assign(new Error('x'), { code }))
  const addresses = fc.oneof(
    failure,
    fc.array(fc.constantFrom('192.0.2.1', '127.0.0.1', '::1', '::ffff:127.0.0.1', '0.0.0.0', 'nonsense'), {
      maxLength: 3,
    }),
  )
  const self = {
    fullyQualifiedDomainName: 'relay.test',
    bindings: [
      { address: '0.0.0.0', port: 25 },
      { address: '::', port: 25 },
    ],
  }
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(failure, records),
      fc.array(addresses, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      async (mx, byHost, seed) => {
        let asked = 0
        const answered = <T>(answer: readonly T[] | Error): Promise<readonly T[]> =>
          answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
        const resolver: Resolver = {
          ...systemResolver,
          addresses: async () => [],
          mailExchangers: () => answered<MailExchanger>(mx),
          hostAddresses: () => answered<string>(byHost[asked++ % byHost.length] ?? []),
        }
        const system = { clock: new ManualClock(), network: systemNetwork, resolver, random: seededRandom(seed) }
        const route = {
          kind: 'mx',
          key: 'k',
          virtualServer: '1',
          domain: 'example.test',
          port: 25,
          tlsMode: 'None',
          dnsServers: [],
        } as const
        const hosts: string[] = []
        try {
          for await (const { host, addresses: found, error } of mailHosts(
            system,
            route,
            self,
            new AbortController().signal,
          )) {
            hosts.push(host)
            assert.ok(
              !found.some((address) => /^(?:127\.0\.0\.1|::1|::ffff:127\.0\.0\.1|0\.0\.0\.0)$/.test(address)),
              'it would come back to us',
            )
            if (error !== undefined) assert.ok(isOneLine(error.text), error.text)
          }
          assert.ok(hosts.length > 0)
        } catch (error) {
          assert.ok(error instanceof Undeliverable || error instanceof LookupFault, String(error))
          if (error instanceof LookupFault) assert.ok(mx instanceof Error)
          assert.ok(!error.message.includes('[native code]') && isOneLine(error.message), error.message)
        }
        assert.ok(hosts.length <= maxMailHosts && !hosts.includes('relay.test'))
        if (!(mx instanceof Error)) {
          const preference = (host: string) =>
            mx
              .filter(({ exchange }) => exchange.toLowerCase().replace('\r\n', ' ') === host)
              .map((record) => record.preference)
          for (const [index, host] of hosts.slice(1).entries()) {
            const before = preference(hosts[index] ?? '')
            if (before.length > 0) assert.ok(Math.min(...before) <= Math.max(...preference(host)))
          }
        }
      },
    ),
    {
      ...bounded(600),
      examples: [
        [[{ exchange: 'x\r\ny', preference: 0 }], [['::1']], 0],
        [Object.assign(new Error('x'), { code: 'constructor' as const }), [[]], 0],
      ],
    },
  )
})
