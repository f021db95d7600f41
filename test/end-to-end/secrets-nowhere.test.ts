/** Every secret there is, set with a mark of its own, then looked for in all that the relay answers, logs and writes. */
import assert from 'node:assert/strict'
import { createPrivateKey } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { makeCertificate } from '../../server/certificates/make.js'
import { type MethodName, methods } from '../../server/generated/methods.js'
import { systemClock } from '../../server/system/clock.js'
import { CREDENTIAL } from '../../server/system/credential-seal.js'
import { defer } from '../support/cleanup.js'
import { ControlClient } from '../support/control-client.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

const marks = {
  smartHost: 'mark-k7smarthost',
  smartHostBefore: 'mark-k7former',
  domain: 'mark-k7domain',
  user: 'mark-k7user',
  userBefore: 'mark-k7userformer',
  guess: 'mark-k7guess',
  keyPassword: 'mark-k7keypassword',
  passphrase: 'mark-k7passphrase',
  wrongPassphrase: 'mark-k7wrongphrase',
  refused: 'mark-k7refused',
}

/** Each way in which a text could have been written down. */
function formsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text)
  // In base64 a text looks different by what stands before it; its ends depend on its neighbours.
  const within = [0, 1, 2].map((shift) =>
    Buffer.from(`${'\0'.repeat(shift)}${text}`)
      .toString('base64')
      .slice(4, -4),
  )
  return [text, bytes.toString('hex'), bytes.toString('base64').replace(/=+$/, ''), ...within]
}

/** Methods that show something, by the second half of their names, and those that do something. */
const shows = ['get', 'test', 'export', 'discover']
const does =
  'add new set remove delete resume retry suspend start stop undo import restore send disconnect hello prove'.split(' ')
/** Those that show something about one thing alone. */
const needed: { readonly [Name in MethodName]?: (id: string) => object } = {
  'message.export': (identity) => ({ identity }),
  'testMessage.get': (identity) => ({ identity }),
  'route.test': () => ({ recipient: 'b@example.com', clientAddress: '192.0.2.1' }),
  'resource.get': () => ({ resource: 'SmtpSmartHost', instance: { virtualServer: '1' } }),
  'resource.test': () => ({ resource: 'SmtpDomainList', instance: { virtualServer: '1', domains: [], _purge: true } }),
  'resource.export': () => ({ resource: 'SmtpSmartHost' }),
  'configuration.export': () => ({ passphrase: marks.passphrase }),
}

/** A next hop that says the password back. */
async function chatty(t: TestContext, key: string, cert: string): Promise<number> {
  const server = new SMTPServer({
    ...{ key, cert, disableReverseLookup: true, logger: false, closeTimeout: 100 },
    onAuth: ({ username, password }, _, done) => done(new Error(`${username} is not known with ${password}`)),
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return (server.server.address() as AddressInfo).port
}

/** Every file under a folder, with its text as it is. */
function filesUnder(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, readFileSync(file, 'latin1')] as const)
}

test('no secret is in any reply, log, history, audit or file of the relay but where it belongs', async (t) => {
  const folder = await keptFolder(t)
  writeFileSync(join(folder, CREDENTIAL), Buffer.alloc(32, 7))
  const { key, cert } = await makeCertificate(['localhost'], systemClock.now())
  const port = await chatty(t, key, cert)
  const settings = {
    relayRestriction: { grant: [{ address: '127.0.0.1' }] },
    authentication: { basic: true, requireTls: false },
    logging: { enabled: true },
  }
  const env = { CREDENTIALS_DIRECTORY: folder }
  const relay = await startRelay(t, { root: join(folder, 'root'), settings, env })
  mkdirSync(join(folder, 'logs'))
  const client = await ControlClient.greeted(relay.controlSocket)
  defer(t, () => client.close())
  const said: (readonly [string, string])[] = []
  const call = async (method: MethodName, params: object = {}) => {
    const answer = await client.call(method, params)
    said.push([method, JSON.stringify(answer)])
    return answer
  }
  const works = async (method: MethodName, params: object = {}) => {
    const { result, error } = await call(method, params)
    assert.equal(error, undefined, `${method}: ${JSON.stringify(error)}`)
    return result
  }
  const fails = async (method: MethodName, params: object) =>
    assert.notEqual((await call(method, params)).error, undefined, method)

  // Every secret, and another one in its place.
  const basic = (password: unknown) => ({ authentication: { type: 'basic', userName: 'u', password } })
  const printer = (password: unknown) => ({ credential: { userName: 'printer', password } })
  const host = { server: ['localhost'], port, tlsMode: 'Required' }
  await works('smartHost.set', { ...host, ...basic(marks.smartHostBefore) })
  await works('smartHost.set', { ...host, ...basic(marks.smartHost) })
  await works('smartHost.set', { ...host, ...basic(marks.refused), dryRun: true })
  await works('domain.new', { name: 'contoso.com', ...host, ...basic(marks.domain) })
  await works('user.new', printer(marks.userBefore))
  await works('user.set', { userName: 'printer', ...printer(marks.user) })
  const locked = createPrivateKey(key).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: marks.keyPassword,
  })
  const content = Buffer.from(cert).toString('base64')
  const certificate = { name: 'one', content, key: Buffer.from(String(locked)).toString('base64') }
  await works('certificate.import', { ...certificate, password: marks.keyPassword })
  // And wrong ones, each in its place and in the place of others.
  await fails('certificate.import', { ...certificate, name: 'two', password: marks.refused })
  await fails('smartHost.set', { ...host, port: 0, ...basic(marks.refused) })
  await fails('smartHost.set', { ...host, ...basic({ mark: marks.refused }) })
  await fails('smartHost.set', { ...host, ...basic(marks.refused.repeat(400)) })
  await fails('user.new', printer(marks.refused))
  await fails('user.set', { userName: 'nobody', ...printer(marks.refused) })
  await fails('user.set', { userName: 'printer', ...printer([marks.refused]) })
  await fails('domain.set', { name: 'nowhere.test', ...basic(marks.refused) })
  const bundle = await works('configuration.export', { passphrase: marks.passphrase })
  const exported = Buffer.from((bundle as { content: string }).content).toString('base64')
  await fails('configuration.import', { content: exported, passphrase: marks.wrongPassphrase, force: true })
  client.write(`{"jsonrpc":"2.0","id":9,"method":"user.set","params":{"password":"${marks.refused}"\n`)
  said.push(['no JSON', JSON.stringify(await client.next())])

  // A client that logs in, one that guesses, and mail that the next hops refuse with the password in their replies.
  for (const password of [marks.guess, marks.user]) {
    const talk = await SmtpTalk.open(relay.port)
    await talk.say('EHLO client.test')
    const plain = Buffer.from(`\0printer\0${password}`).toString('base64')
    assert.match(await talk.say(`AUTH PLAIN ${plain}`), password === marks.user ? /^235 / : /^535 /)
    assert.match(await talk.submit('Subject: x\r\n\r\nx\r\n', 'a@client.test', 'b@example.com'), /^250 /)
    assert.match(await talk.submit('Subject: x\r\n\r\nx\r\n', 'a@client.test', 'b@contoso.com'), /^250 /)
    talk.close()
  }
  const stages = async () => {
    const queues = (await client.result<readonly { lastErrorStage?: string }[]>('queue.get')) ?? []
    return queues.filter(({ lastErrorStage }) => lastErrorStage === 'Authentication').length === 2 || undefined
  }
  await until('both next hops have refused the account', stages)
  const page = await client.result<{ items: readonly { identity: string }[] }>('message.get')
  const identity = page.items[0]?.identity ?? assert.fail('there is no message')

  // All that can be read.
  for (const { name } of methods) {
    const verb = name.slice(name.indexOf('.') + 1)
    assert.ok(shows.includes(verb) || does.includes(verb), `${name}: does it show something?`)
    if (!shows.includes(verb)) continue
    const params = needed[name]?.(identity) ?? {}
    await works(name, params)
  }
  const before = relay.log
  await relay.restart()
  await relay.stop()

  const secretLine = key.split('\n')[5] ?? assert.fail('the key is too short')
  const levelKeys = ['viewer', 'operator', 'administrator'].map((level) =>
    readFileSync(join(relay.root, `${level}.key`)),
  )
  const places = [...said, ['the log', before + relay.log] as const, ...filesUnder(relay.root)]
  assert.ok(places.some(([place]) => place.includes('SMTPSVC1')) && places.some(([place]) => place.includes('audit')))
  assert.ok(places.some(([place]) => place.includes('history')) && places.some(([place]) => place.includes('tracking')))
  for (const [place, text] of places) {
    for (const [mark, secret] of Object.entries(marks)) {
      for (const form of formsOf(secret)) assert.ok(!text.includes(form), `${mark} is in ${place}: ${form}`)
    }
    if (!place.endsWith('one.pem')) assert.ok(!text.includes(secretLine), `the private key is in ${place}`)
    if (place.endsWith('.key')) continue
    for (const bytes of levelKeys) {
      for (const form of [bytes.toString('latin1'), bytes.toString('hex'), bytes.toString('base64').slice(0, -1)])
        assert.ok(!text.includes(form), `a key of a level is in ${place}`)
    }
  }
})
