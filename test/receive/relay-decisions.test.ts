/** No open relay: the table of decisions against the real receiver, and where routing would send what it took. */
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { queueIdentity, routingOf } from '../../server/deliver/routing.js'
import { Authenticator } from '../../server/receive/authenticator.js'
import { systemClock } from '../../server/system/clock.js'
import { systemRandom } from '../../server/system/random.js'
import { deliverSettings } from '../support/courier.js'
import { sampled } from '../support/fuzz.js'
import { type Receiving, receiving } from '../support/receiving.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { keptLog } from '../support/system.js'
import {
  type Address,
  addresses,
  type ClientRow,
  clients,
  defaultDomain,
  entries,
  fullyQualifiedDomainName,
  senders,
} from './relay-decisions.js'

interface Combination extends ClientRow {
  readonly anonymous: boolean
  /** Whether domains have entries. */
  readonly withEntries: boolean
}

const combinations: readonly Combination[] = [false, true].flatMap((withEntries) =>
  [false, true].flatMap((anonymous) => clients.map((row) => ({ ...row, anonymous, withEntries }))),
)

/** Where an address leads under these settings. */
function kindOf(address: Address, { withEntries }: Combination): Address['kind'] {
  const { kind } = address
  return withEntries || kind === 'invalid' || kind === 'ours' ? kind : 'elsewhere'
}

function isTaken(address: Address, combination: Combination): boolean {
  const kind = kindOf(address, combination)
  if (kind === 'invalid') return false
  return combination.mayRelay || kind === 'ours' || kind === 'alias' || kind === 'partner'
}

/** The queue that mail for an address belongs in. */
function queueOf(address: Address, combination: Combination): string {
  const kind = kindOf(address, combination)
  if (kind === 'ours' || kind === 'alias') return `1\\${defaultDomain}`
  return `1\\${combination.withEntries ? (address.entry ?? address.domain) : address.domain}`
}

async function world(context: TestContext): Promise<Receiving> {
  const system = { clock: systemClock, log: keptLog(), random: systemRandom }
  const hasher = { make: async () => '', check: async () => true, stop: async () => undefined }
  const find = () => ({ userName: 'printer', enabled: true, password: 'hash' })
  const authenticator = new Authenticator({ system, hasher, find })
  const messageLimit = { maxRecipients: 1000, maxSessionSize: 'unlimited' } as const
  const general = { defaultDomain, fullyQualifiedDomainName }
  return await receiving(context, { authenticator, changes: { messageLimit, general } })
}

/** Puts the settings into effect and opens a session as the client of the combination. */
async function openAs({ change, port }: Receiving, combination: Combination): Promise<SmtpTalk> {
  const { mode, listed, authenticated, relayForAuth, anonymous, withEntries } = combination
  const list = [{ address: listed ? '127.0.0.1' : '127.0.0.9', comment: '' }]
  const lists = mode === 'OnlyListed' ? { grant: list, deny: [] } : { grant: [], deny: list }
  change({
    authentication: { anonymous, basic: true, requireTls: false },
    relayRestriction: { mode, relayForAuth, ...lists },
    general: { domains: withEntries ? entries : [] },
  })
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO client.test')
  if (authenticated) assert.match(await talk.say(`AUTH PLAIN ${btoa('\0printer\0x')}`), /^235 /)
  return talk
}

/** One transaction with all the recipients; the reply to each. */
async function offer(talk: SmtpTalk, sender: string, asked: readonly Address[]): Promise<readonly string[]> {
  talk.send([`MAIL FROM:${sender} SMTPUTF8`, ...asked.map(({ path }) => `RCPT TO:${path}`), ''].join('\r\n'))
  await talk.reply()
  const replies: string[] = []
  for (const _ of asked) replies.push(await talk.reply())
  return replies
}

test('every address from every client under every setting: taken or refused as the table says, and sent where it says', async (context) => {
  const receiver = await world(context)
  const valid = addresses.filter(({ kind }) => kind !== 'invalid')
  const counted = { drop: 0, entry: 0, elsewhere: 0, refused: 0, noLogin: 0 }
  for (const [number, combination] of combinations.entries()) {
    const talk = await openAs(receiver, combination)
    const domains = combination.withEntries ? entries : []
    const routing = routingOf('1', {
      general: { defaultDomain, domains },
      smartHost: { ...deliverSettings().smartHost, server: [] },
      outboundConnection: deliverSettings().outboundConnection,
    })
    // Each setting with other senders.
    for (const sender of sampled(
      [...senders.slice(number % senders.length), ...senders.slice(0, number % senders.length)],
      16,
    )) {
      const about = JSON.stringify({ ...combination, sender })
      if (!combination.anonymous && !combination.authenticated) {
        for (const reply of await offer(talk, sender, valid.slice(0, 2)))
          assert.equal(reply, '503 5.5.2 Need mail command.')
        counted.noLogin++
        continue
      }
      const replies = await offer(talk, sender, valid)
      for (const [index, address] of valid.entries()) {
        const expected = isTaken(address, combination) ? /^250 2\.1\.5 / : /^550 5\.7\.1 Unable to relay for /
        assert.match(replies[index] ?? '', expected, `${address.path} ${about}`)
        if (!isTaken(address, combination)) counted.refused++
      }
      assert.equal((await talk.sayAll('DATA', '.'))[1]?.slice(0, 9), '250 2.6.0')
      const taken = receiver.queue.taken.splice(0).flatMap(({ draft }) => draft.recipients)
      const queues = new Set(taken.map((recipient) => queueIdentity(routing.routeFor(recipient.address))))
      const wanted = valid.filter((address) => isTaken(address, combination))
      assert.deepEqual([...queues].sort(), [...new Set(wanted.map((one) => queueOf(one, combination)))].sort(), about)
      for (const { address } of taken) {
        const route = routing.routeFor(address)
        counted[route.kind === 'drop' ? 'drop' : route.kind === 'smartHost' ? 'entry' : 'elsewhere']++
        const open =
          route.kind === 'drop' || /(?:^|\\)(?:\*\.)?(?:partner|xn--mnchen-3ya)\.test$/.test(queueIdentity(route))
        assert.ok(open || combination.mayRelay, `${address} left for ${queueIdentity(route)} ${about}`)
      }
    }
    talk.close()
  }
  context.diagnostic(
    `${combinations.length} settings, ${senders.length} senders, ${valid.length} addresses: ${JSON.stringify(counted)}`,
  )
  assert.ok(counted.drop > 0 && counted.entry > 0 && counted.elsewhere > 0 && counted.refused > 0)
})

test('each address goes where the table says, one by one', async (context) => {
  const receiver = await world(context)
  const combination = combinations.find(({ mayRelay, anonymous, withEntries }) => mayRelay && anonymous && withEntries)
  assert.ok(combination)
  const talk = await openAs(receiver, combination)
  const routing = routingOf('1', {
    general: { defaultDomain, domains: entries },
    smartHost: { ...deliverSettings().smartHost, server: ['192.0.2.1'] },
    outboundConnection: deliverSettings().outboundConnection,
  })
  for (const address of addresses.filter(({ kind }) => kind !== 'invalid')) {
    assert.match((await offer(talk, '<>', [address]))[0] ?? '', /^250 /, address.path)
    await talk.sayAll('DATA', '.')
    const [recipient] = receiver.queue.taken.splice(0).flatMap(({ draft }) => draft.recipients)
    const expected: string = address.kind === 'elsewhere' ? '1\\192.0.2.1' : queueOf(address, combination)
    assert.equal(queueIdentity(routing.routeFor(recipient?.address ?? '')), expected, address.path)
  }
  talk.close()
})

test('what is no address is refused for everybody', async (context) => {
  const receiver = await world(context)
  const invalid = addresses.filter(({ kind }) => kind === 'invalid')
  for (const combination of combinations.filter(({ anonymous, authenticated }) => anonymous || authenticated)) {
    // Twenty errors end a connection.
    for (let from = 0; from < invalid.length; from += 15) {
      const talk = await openAs(receiver, combination)
      const asked = invalid.slice(from, from + 15)
      for (const [index, reply] of (await offer(talk, '<>', asked)).entries()) {
        assert.equal(reply, '501 5.5.4 Invalid Address', `${asked[index]?.path} ${JSON.stringify(combination)}`)
      }
      talk.close()
    }
  }
  assert.deepEqual(receiver.queue.taken, [])
})
