/** Every method of the generated table answers, and its result is what its schema says. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { createChecks } from '../../generator/checks.js'
import { loadModel } from '../../generator/load.js'
import { makeCertificate } from '../../server/certificates/make.js'
import { proofOf } from '../../server/control/proof.js'
import { type MethodName, type Methods, methods } from '../../server/generated/methods.js'
import { systemClock } from '../../server/system/clock.js'
import { ControlClient, hello } from '../support/control-client.js'
import { controlWorld } from '../support/control-world.js'

const lockout = {
  identity: '192.0.2.1',
  address: '192.0.2.1',
  failedCount: 10,
  lockedUntil: '2026-01-31T12:10:00.000Z',
}
const made = await makeCertificate(['two.test'], systemClock.now())
/** Key and certificate in one PEM file. */
const pair = Buffer.from(`${made.key}${made.cert}`).toString('base64')

/** A configuration of one virtual server without any setting. */
const emptyBundle = Buffer.from(
  JSON.stringify({ format: 'mailroot-configuration-1', settings: { virtualServers: { 1: {} } } }),
).toString('base64')

const wanted = { virtualServer: '1', address: '10.9.9.9', comment: 'DSC' }

/** A call of each method, in an order in which all succeed; what is proved is proved by the test. The compiler finds one that is missing. */
const calls: { readonly [Name in MethodName]: (id: string) => Methods[Name]['params'] } = {
  'system.hello': () => hello,
  'system.prove': () => ({ level: 'administrator', proof: '' }),
  'rpc.discover': () => ({}),
  'route.test': () => ({ recipient: 'bob@example.com', clientAddress: '192.0.2.1' }),
  'testMessage.send': () => ({ recipient: 'bob@example.com' }),
  'testMessage.get': (identity) => ({ identity }),
  'virtualServer.test': () => ({}),
  'badmail.get': () => ({}),
  'badmail.restore': (identity) => ({ identity }),
  'badmail.remove': (identity) => ({ identity: `${identity}-2` }),
  'binding.add': () => ({ address: '127.0.0.1', port: 2526 }),
  'binding.get': () => ({}),
  'binding.remove': () => ({ address: '127.0.0.1', port: 2526 }),
  'configuration.export': () => ({ passphrase: 'a long passphrase' }),
  'configuration.import': () => ({ content: emptyBundle, dryRun: true, force: true }),
  'configurationChange.get': () => ({}),
  'configurationChange.undo': () => ({ dryRun: true }),
  'authentication.get': () => ({}),
  'authentication.set': () => ({ basic: true, anonymous: null }),
  'certificate.new': () => ({ name: 'one', dnsName: ['one.test', '192.0.2.1'] }),
  'certificate.import': () => ({ name: 'two', content: pair }),
  'certificate.get': () => ({}),
  'certificate.remove': () => ({ name: 'two' }),
  'connectionAddress.add': () => ({ address: '203.0.113.7' }),
  'connectionAddress.get': () => ({}),
  'connectionAddress.remove': () => ({ address: '203.0.113.7' }),
  'connectionControl.get': () => ({}),
  'connectionControl.set': () => ({ mode: 'OnlyListed' }),
  'delivery.get': () => ({}),
  'delivery.set': () => ({ firstRetryInterval: 'PT5M', hopCount: null }),
  'domain.new': () => ({ name: 'Contoso.com', server: ['mail.contoso.com'], allowRelay: true, port: null }),
  'domain.set': () => ({
    name: 'contoso.com',
    tlsMode: 'Required',
    authentication: { type: 'basic', userName: 'u', password: 'p' },
  }),
  'domain.get': () => ({}),
  'domain.remove': () => ({ name: 'contoso.com' }),
  'folder.get': () => ({}),
  'folder.set': () => ({ dropDirectory: '/srv/mailroot-test/drop' }),
  'lockout.get': () => ({}),
  'lockout.remove': () => ({ identity: lockout.identity }),
  'logging.get': () => ({}),
  'logging.set': () => ({ enabled: true, logFilePeriod: 'Hourly' }),
  'message.get': () => ({}),
  'message.export': (identity) => ({ identity }),
  'message.suspend': (identity) => ({ identity }),
  'message.resume': (identity) => ({ identity }),
  'message.retry': (identity) => ({ identity }),
  'messageLimit.get': () => ({}),
  'messageLimit.set': () => ({ maxRecipients: 'unlimited', sendNdrTo: 'ops@contoso.com' }),
  'messageTrace.get': () => ({}),
  'protocol.get': () => ({}),
  'protocol.set': () => ({ bareLineEndings: 'Refuse', connectResponse: 'ESMTP' }),
  'protocolLog.get': () => ({ last: 10, command: ['ehlo'], clientIp: '10.0.0.0/8' }),
  'outboundConnection.get': () => ({}),
  'outboundConnection.set': () => ({ maxConnectionsPerDomain: 5, dnsServers: ['192.0.2.53', '[2001:db8::53]:5353'] }),
  'queue.get': () => ({}),
  'queue.suspend': () => ({ identity: '1\\example.com' }),
  'queue.resume': () => ({ identity: '1\\example.com' }),
  'queue.retry': () => ({ identity: '1\\example.com' }),
  'message.remove': (identity) => ({ identity }),
  'relayAddress.add': () => ({ address: '10.0.0.5' }),
  'relayAddress.get': () => ({}),
  'relayAddress.remove': () => ({ address: '10.0.0.5' }),
  'relayRestriction.get': () => ({}),
  'relayRestriction.set': () => ({ mode: 'AllExceptListed', force: true }),
  'service.get': () => ({}),
  'service.set': () => ({ maxQueuedMessages: 1000 }),
  'session.get': () => ({}),
  'session.disconnect': () => ({ identity: '1-1' }),
  'smartHost.get': () => ({}),
  'smartHost.set': () => ({ server: ['smtp.example.com'], tlsMode: 'Verified' }),
  'smartHost.remove': () => ({}),
  'virtualServer.new': () => ({ name: 'Second', address: '127.0.0.1', port: 2599 }),
  'virtualServer.remove': () => ({ virtualServer: '2' }),
  'user.new': () => ({ credential: { userName: 'printer1', password: 'a b' }, comment: 'Floor 2' }),
  'user.get': () => ({}),
  'user.set': () => ({ userName: 'PRINTER1', enabled: false }),
  'user.remove': () => ({ userName: 'printer1' }),
  'tls.get': () => ({}),
  'tls.set': () => ({ certificate: 'one', requireTls: true, minimumVersion: 'Tls13' }),
  'statistic.get': () => ({}),
  'virtualServer.get': () => ({}),
  'virtualServer.suspend': () => ({}),
  'virtualServer.resume': () => ({}),
  'virtualServer.stop': () => ({}),
  'virtualServer.start': () => ({}),
  'resource.get': () => ({ resource: 'SmtpRelayAddress', instance: wanted }),
  'resource.test': () => ({ resource: 'SmtpRelayAddress', instance: wanted, run: 'one' }),
  'resource.set': () => ({ resource: 'SmtpRelayAddress', instance: wanted }),
  'resource.delete': () => ({ resource: 'SmtpRelayAddress', instance: wanted }),
  'resource.export': () => ({ resource: 'SmtpTls' }),
  'virtualServer.set': () => ({ maxConnections: 'unlimited', name: 'Front desk' }),
}

const shows = ['message', 'queue', 'user', 'certificate', 'badmail', 'lockout', 'session', 'virtualServer'].map(
  (noun) => `${noun}.get`,
)

function has(params: readonly { readonly name: string }[], name: string): boolean {
  return params.some((param) => param.name === name)
}

test('every method answers what its schema says', async (context) => {
  const model = loadModel(process.cwd())
  const checks = createChecks(model)
  const { root, control, keys, administration, traces, lockouts, badmail, protocolLogs } = await controlWorld(context)
  lockouts.set(lockout.identity, lockout)
  const client = await ControlClient.open(control.address)
  context.after(() => client.close())
  const { envelope } = administration.add({ subject: 'x'.repeat(2000), internetMessageId: 'x'.repeat(2000) }, [
    { attempts: 1, lastError: { stage: 'Data', text: 'x'.repeat(5000) }, nextTryMs: 4e12 },
  ])
  traces.events.push({
    sequence: 1,
    timestamp: '2026-01-31T11:00:00.000Z',
    eventId: 'RECEIVE',
    identity: envelope.id,
  })
  for (const reason of ['one', 'two']) {
    const failures = [{ recipient: { address: 'bob@example.com' }, error: { stage: 'Rcpt', text: 'x'.repeat(9000) } }]
    const properties = { format: 'mailroot-badmail-1', kind: 'undeliverable', envelope, failures }
    const body = { size: 2, read: async (offset: number) => Buffer.from('\r\n').subarray(offset) }
    await badmail.put({ virtualServer: '1', id: envelope.id, reason: [reason], properties, body })
  }
  protocolLogs.rows.push({
    dateTime: '2026-01-31T11:00:00.000Z',
    virtualServer: '1',
    direction: 'Inbound',
    clientIp: '10.1.2.3',
    command: 'EHLO',
    status: 250,
  })
  const called = new Set<string>()
  /** What acts without changing settings; of settings the dry run is proved in test/settings/. */
  const rehearsed = new Set(
    model.methods
      .filter(({ params, kind }) => kind === 'custom' && has(params, 'dryRun') && !has(params, 'ifRevision'))
      .map(({ name }) => name),
  )
  assert.ok(rehearsed.size >= 19)
  /** All that actions could change, and that they were noted. */
  const state = async () => {
    const audit = join(root, 'logs', 'audit')
    const noted = readdirSync(audit).map((name) => readFileSync(join(audit, name), 'utf8'))
    const shown: unknown[] = []
    for (const name of shows) shown.push(await client.result(name, {}))
    return JSON.stringify([shown, noted]).replaceAll(/"(?:connectedTime|passwordChanged)":"[^"]*"/g, '')
  }
  let serverNonce = ''
  const proved = (level: 'administrator') => ({
    level,
    proof: proofOf('client', level, keys[level], { pipe: '', clientNonce: hello.nonce, serverNonce }),
  })
  for (const [name, params] of Object.entries(calls)) {
    const given = name === 'system.prove' ? proved('administrator') : params(envelope.id)
    if (rehearsed.has(name)) {
      const before = await state()
      assert.deepEqual(checks.result(name, await client.result(name, { ...given, dryRun: true })), [], name)
      assert.equal(await state(), before, `${name} with dryRun changes nothing`)
      rehearsed.delete(name)
    }
    const result = await client.result(name, given)
    if (name === 'system.hello') serverNonce = (result as { nonce: string }).nonce
    assert.deepEqual(checks.result(name, result), [], name)
    called.add(name)
  }
  assert.deepEqual([...rehearsed], [])
  assert.deepEqual([...called].sort(), methods.map(({ name }) => name).sort())
})

test('rpc.discover returns the OpenRPC document with every method', async (context) => {
  const { client } = await controlWorld(context)
  const document = await client.result<{ openrpc: string; methods: readonly { name: string }[] }>('rpc.discover')
  assert.match(document.openrpc, /^1\.3\./)
  assert.deepEqual(document.methods.map(({ name }) => name).sort(), methods.map(({ name }) => name).sort())
})

test('no result has a place for a secret', () => {
  const model = loadModel(process.cwd())
  for (const { name, result } of model.methods) {
    const text = JSON.stringify(result.schema)
    assert.ok(
      !text.includes('"writeOnly":true'),
      `${name}: leave out what is writeOnly, in the schema and in the handler`,
    )
  }
})

test('what acts takes no wildcards, and says how to act on many', async (context) => {
  const { client } = await controlWorld(context)
  const acting = methods
    .map(({ name }) => name)
    .filter((name) => /^(?:message|queue|user|certificate|session|lockout|badmail)\.(?!get|new|import)/.test(name))
  assert.ok(acting.length >= 13)
  for (const name of acting) {
    const key = name.startsWith('user') ? 'userName' : name.startsWith('certificate') ? 'name' : 'identity'
    const error = await client.failure(name, { [key]: '*' })
    assert.match(JSON.stringify(error), /wildcards|is not a name of letters/i, name)
  }
})
