/**
 * Hostile next hops against the real relay: while each does its worst, 200 messages of others are accepted and arrive, the
 * relay does not grow, and no mail for the hostile hop is lost, bounced for nonsense, or repeated without a mark.
 */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { MessageGetResult, QueueGetResult } from '../../../server/generated/methods.js'
import { isOneLine } from '../../support/fuzz.js'
import { until } from '../../support/wait.js'
import { type Attack, attacks, domainOf } from './attacks.js'
import {
  domainEntry,
  type Event,
  goodMessages,
  maxGrowth,
  type Stage,
  startHosts,
  startStage,
  withoutProc,
} from './stage.js'

/** Messages for a hostile hop: as many as may be under way for it at once, and some that wait. */
const messages = 25
const atOnce = 20
/** By when an attempt is over whose every step may take 2 s: five steps, and the same in plain text where TLS failed. */
const overMs = 30_000

function countOf(attack: Attack): number {
  return attack.octets === undefined ? messages : 2
}

/** What is wrong with the mail for a hostile hop; '' when nothing is. */
async function wrong(attack: Attack, { control, relay }: Stage, events: readonly Event[]): Promise<string> {
  const domain = domainOf(attack)
  const { items } = await control.result<MessageGetResult>('message.get', { identity: `1\\${domain}` })
  const about = events.filter(({ recipients = [] }) => recipients.some((address) => address.endsWith(`@${domain}`)))
  const ended = (eventId: string) => about.filter((event) => event.eventId === eventId)
  const count = countOf(attack)
  const left = attack.becomes === 'sent' || attack.becomes === 'failed' ? 0 : count
  const problems: string[] = []
  if (items.length !== left) problems.push(`${items.length} of ${count} are in the queue, not ${left}`)
  const fails = ended('FAIL').length
  if (fails !== (attack.becomes === 'failed' ? count : 0)) problems.push(`${fails} have failed`)
  const sent = ended('SEND').length
  if (sent !== (attack.becomes === 'sent' ? count : 0)) problems.push(`${sent} were sent`)
  const marked = ended('DEFER').filter(({ possibleDuplicate }) => possibleDuplicate === true).length
  if (marked !== (attack.becomes === 'unknown' ? count : 0))
    problems.push(`${marked} are marked as possible duplicates`)
  const tried = items.filter(({ retryCount }) => retryCount > 0).length
  const shouldCount = attack.becomes === 'untried' || left === 0 ? 0 : count
  const fits = attack.mayCount === true ? tried <= atOnce : tried === shouldCount
  if (!fits) problems.push(`${tried} count an attempt`)
  const errors = [...items.map(({ lastError = '' }) => lastError), ...about.map(({ status = '' }) => status)]
  if (!errors.every((text) => isOneLine(text) && text.length <= 2000)) problems.push('an error is not harmless')
  const odd = items.find(({ lastError = '' }) => attack.text !== undefined && !attack.text.test(lastError))
  if (odd !== undefined) problems.push(`the error is ${JSON.stringify(odd.lastError)}`)
  if (!isOneLine(relay.log.replaceAll('\n', ''))) problems.push('the log is not harmless')
  return problems.join('; ')
}

test('hostile next hops hold up nobody, cost no memory, and lose, bounce or repeat no mail', {
  skip: withoutProc,
}, async (t) => {
  const hosts = await startHosts(t)
  const entries = attacks.map((attack, n) => domainEntry(domainOf(attack), hosts.ports[n] ?? 0, attack.tlsMode))
  const stage = await startStage(t, entries, { maxConnections: 200, maxConnectionsPerDomain: atOnce })
  // What a relay takes when it works for the first time is no growth.
  for (let n = 0; n < 3; n++) await stage.sendGood()
  const problems: string[] = []
  const times: number[] = []
  let largest = 0
  const first = await stage.memory()
  for (const group of new Set(attacks.map((attack) => attack.group))) {
    const grown = await stage.growth(async () => {
      for (const attack of attacks.filter((one) => one.group === group))
        await stage.send(countOf(attack), (n) => `h${n}@${domainOf(attack)}`, attack.octets)
      times.push(await stage.sendGood())
    })
    largest = Math.max(largest, grown)
    if (grown > maxGrowth) problems.push(`${group}: the relay grew by ${Math.round(grown / 2 ** 20)} MB`)
  }
  const queued = async () => await stage.control.result<QueueGetResult>('queue.get')
  const quiet = async () => ((await queued()).every(({ status }) => status !== 'Active') ? true : undefined)
  await until('no attempt is under way', quiet, overMs)
  for (const [n, { name, becomes }] of attacks.entries()) {
    // A host that has taken mail may be kept for more.
    if (becomes === 'sent' || becomes === 'failed') continue
    const none = async () => ((await stage.connectionsTo(hosts.ports[n] ?? 0)) === 0 ? true : undefined)
    await until('they end', none).catch(() => problems.push(`${name}: a connection is open`))
  }
  const connections = await hosts.connections()
  const events = await stage.events()
  for (const [n, attack] of attacks.entries()) {
    const what = await wrong(attack, stage, events)
    if (what !== '') problems.push(`${attack.name}: ${what}`)
    // Two for each message: opportunistic TLS, or a kept connection that was none any more.
    const all = connections[n]?.all ?? 0
    if (all > 2 * countOf(attack) || all === 0) problems.push(`${attack.name}: ${all} connections`)
  }
  times.sort((a, b) => a - b)
  t.diagnostic(
    `${attacks.length} attacks; ${goodMessages} messages of others took ${Math.round(times[times.length >> 1] ?? 0)} ms in the median, ` +
      `${Math.round(times.at(-1) ?? 0)} ms at most; the relay grew by ${Math.round(largest / 2 ** 20)} MB at most ` +
      `while one ran, and by ${Math.round(((await stage.memory()) - first) / 2 ** 20)} MB in all`,
  )
  assert.deepEqual(problems, [])

  // What was refused is told to the sender, in a report of bounded size without what controls a terminal.
  const drop = join(stage.relay.root, '1', 'Drop')
  const reports = async () => {
    const files = (await readdir(drop)).filter((file) => file.endsWith('.eml'))
    return files.length === messages ? files : undefined
  }
  for (const file of await until('the reports are in the Drop folder', reports)) {
    const text = await readFile(join(drop, file), 'utf8')
    assert.ok(text.length < 10_000, `${text.length} octets`)
    assert.match(text, /^Action: failed\r$/m)
    assert.ok(isOneLine(text.replaceAll('\r\n', '').replaceAll('\t', '')), file)
  }
})
