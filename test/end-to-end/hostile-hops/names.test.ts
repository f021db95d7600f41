/** Name servers that mean no good against the real relay: domains without an answer hold up no others. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { MessageGetResult, QueueGetResult } from '../../../server/generated/methods.js'
import { startNameServer, type Zone } from '../../support/name-server.js'
import { until } from '../../support/wait.js'
import { goodMessages, maxGrowth, startStage, withoutProc } from './stage.js'

/** More than may be tried at once. */
const silentDomains = 150
const maxConnections = 100
/** So long the resolver waits for a server that says nothing: whoever needs a slot of those domains waits longer. */
const silenceMs = 9000

test('hundreds of domains whose name server is silent, or leads to this machine or in a circle, hold up nobody', {
  skip: withoutProc,
}, async (t) => {
  const silent = [...Array(silentDomains).keys()].map((n) => `s${n}.hostile.test`)
  const many = [...Array(300).keys()]
  const zone: Zone = {
    ...Object.fromEntries(silent.map((domain) => [domain, 'silent' as const])),
    'circle.hostile.test': { CNAME: 'circle2.hostile.test' },
    'circle2.hostile.test': { CNAME: 'circle.hostile.test' },
    'here.hostile.test': { MX: ['10 mx.here.hostile.test'] },
    'mx.here.hostile.test': { A: ['0.0.0.0', '255.255.255.255'] },
    'many.hostile.test': { MX: many.map((n) => `${n % 5} m${n}.hostile.test`) },
    ...Object.fromEntries(many.map((n) => [`m${n}.hostile.test`, { A: ['127.0.0.9'] }])),
    'odd.hostile.test': { MX: ['10 a\u001b[31mb.hostile.test'] },
  }
  const names = await startNameServer(t, zone)
  const stage = await startStage(t, [], { maxConnections, dnsServers: [names.address] })
  await stage.sendGood()
  let ms = 0
  let firstMs = 0
  const grown = await stage.growth(async () => {
    await stage.send(silentDomains, (n) => `a@${silent[n]}`)
    for (const name of ['circle', 'here', 'many', 'odd']) await stage.send(1, () => `a@${name}.hostile.test`)
    await until('the name server is asked', () => (names.questions.length > 0 ? true : undefined))
    const [begun, before] = [performance.now(), stage.good.taken.length]
    const first = until('the first arrives', () => (stage.good.taken.length > before ? true : undefined), 30_000)
    const all = stage.sendGood()
    await first
    firstMs = performance.now() - begun
    ms = await all
  })
  t.diagnostic(
    `${goodMessages} messages of others took ${Math.round(ms)} ms; the relay grew by ${Math.round(grown / 2 ** 20)} MB`,
  )
  assert.ok(firstMs < silenceMs, `the first of them took ${firstMs} ms`)
  assert.ok(grown < maxGrowth, `the relay grew by ${grown} octets`)

  const queued = async (domain: string) =>
    (await stage.control.result<MessageGetResult>('message.get', { identity: `1\\${domain}` })).items[0]?.lastError
  const error = (domain: string) => until(`an error for ${domain}`, () => queued(domain), 40_000)
  assert.match(await error('circle.hostile.test'), /no address/)
  assert.match(await error('many.hostile.test'), /127\.0\.0\.9|refused/)
  assert.match(await error(silent.at(-1) ?? ''), /does not answer \(ETIMEOUT\)/)
  const waiting = await stage.control.result<QueueGetResult>('queue.get')
  assert.equal(waiting.filter(({ nextHopDomain }) => /^s\d+\.hostile\.test$/.test(nextHopDomain)).length, silentDomains)
  // What DNS says for ever is told to the sender: this machine is nobody else's mail host, and a name that cannot be is none.
  const drop = join(stage.relay.root, '1', 'Drop')
  const reports = async () => {
    const files = (await readdir(drop)).filter((file) => file.endsWith('.eml'))
    return files.length === 2 ? files : undefined
  }
  const texts = await Promise.all(
    (await until('both reports', reports)).map((file) => readFile(join(drop, file), 'latin1')),
  )
  assert.ok(texts.some((text) => /here\.hostile\.test/.test(text) && /5\.4\.4/.test(text)))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the one that must not be there
  assert.ok(texts.every((text) => !/\u001b/.test(text)))
})
