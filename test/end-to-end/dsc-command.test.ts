/** DSC v3: `mailroot dsc` run by its manifests, as dsc runs it, against a real relay; and the documented configuration, twice. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { ControlClient } from '../support/control-client.js'
import { Dsc, documented, folder, manifests, type Values } from '../support/dsc.js'
import { keptFolder } from '../support/kept-folder.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'

const passwords = { smartHostPassword: 'of the smart host 4711', scannerPassword: 'of the scanner 4712' }

async function world(t: TestContext): Promise<{ relay: RelayProcess; dsc: Dsc; root: string }> {
  const root = join(await keptFolder(t), 'root')
  const relay = await startRelay(t, { root })
  return { relay, dsc: new Dsc({ MAILROOT_CONTROL: relay.controlSocket, MAILROOT_ROOT: root }), root }
}

async function audited(root: string): Promise<string> {
  const folder = join(root, 'logs', 'audit')
  const names = await readdir(folder).catch(() => [])
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('')
}

test('the documented configuration makes a relay, is left alone the second time, and tells what was changed since', async (t) => {
  const { relay, dsc, root } = await world(t)
  const { resources, ports } = await documented(10_587, passwords)
  assert.ok(resources.length >= 12)
  for (const { name, type, properties } of resources) {
    const before = readFileSync(join(root, 'settings.json'), 'utf8')
    const rehearsed = await dsc.call(type, 'set', properties, true)
    assert.equal(readFileSync(join(root, 'settings.json'), 'utf8'), before, `${name}: what-if changes nothing`)
    const changed = await dsc.apply(type, properties)
    assert.equal(rehearsed.names.length > 0, changed, `${name}: what-if says whether anything would change`)
    assert.equal(await dsc.isSo(type, properties), true, name)
  }
  const devices = await SmtpTalk.open(ports.devices)
  await devices.say('EHLO printer.test')
  assert.match(await devices.say('MAIL FROM:<scanner@example.com>'), /^250/)
  assert.match(await devices.say('RCPT TO:<anyone@example.org>'), /^250/)
  devices.close()
  const applications = await SmtpTalk.open(ports.applications)
  assert.match(await applications.say('EHLO app.test'), /STARTTLS/)
  assert.match(await applications.say('MAIL FROM:<app@example.com>'), /^530 5\.7\.0/)
  applications.close()
  const settings = readFileSync(join(root, 'settings.json'), 'utf8')
  const log = await audited(root)
  for (const { name, type, properties } of resources) assert.equal(await dsc.apply(type, properties), false, name)
  assert.equal(readFileSync(join(root, 'settings.json'), 'utf8'), settings)
  assert.equal(await audited(root), log)
  const client = await ControlClient.greeted(relay.controlSocket)
  await client.result('messageLimit.set', { virtualServer: '1', maxRecipients: 99 })
  client.close()
  for (const { name, type, properties } of resources) {
    const { states, names, traces } = await dsc.call(type, 'test', properties)
    if (name !== 'Limits') assert.deepEqual([names, traces], [[], []], name)
    else {
      assert.deepEqual([states[0]?.['_inDesiredState'], names], [false, ['maxRecipients']])
      assert.deepEqual(traces, [{ info: 'maxRecipients is 99, not 100.' }])
    }
  }
  const all = [log, settings, relay.log, await readFile(join(root, 'settings.json'), 'utf8')].join('')
  for (const secret of Object.values(passwords)) assert.ok(!all.includes(secret), 'no password is told anywhere')
})

test('what one relay exports makes another one like it', async (t) => {
  const [one, other] = [await world(t), await world(t)]
  const { resources } = await documented(10_587, passwords)
  const lists = ['SmtpBindingList', 'SmtpBinding']
  for (const { type, properties } of resources.filter(({ type: name }) => !lists.includes(name))) {
    await one.dsc.apply(type, properties)
  }
  const order = [
    'SmtpVirtualServer',
    'SmtpRelayAddressList',
    'SmtpDomainList',
    'SmtpMessageLimit',
    'SmtpTls',
    'SmtpAuthentication',
  ]
  for (const type of order) {
    const { states } = await one.dsc.call(type, 'export', undefined)
    assert.ok(states.length > 0, type)
    for (const state of states) await other.dsc.apply(type, state)
    const again = (await other.dsc.call(type, 'export', undefined)).states
    const plain = ({ state: _, pendingBindings: _of, ...rest }: Values) => rest
    assert.deepEqual(again.map(plain), states.map(plain), type)
  }
  const filtered = await one.dsc.call('SmtpMessageLimit', 'export', { virtualServer: '2' })
  assert.deepEqual(
    filtered.states.map(({ virtualServer }) => virtualServer),
    ['2'],
  )
})

test('an entry goes with _exist false or delete; what is not there is no error', async (t) => {
  const { dsc } = await world(t)
  const entry = { virtualServer: '1', address: '192.0.2.7' }
  assert.equal((await dsc.call('SmtpRelayAddress', 'get', entry)).states[0]?.['_exist'], false)
  await dsc.call('SmtpRelayAddress', 'set', entry)
  const rehearsed = await dsc.call('SmtpRelayAddress', 'delete', entry, true)
  assert.deepEqual(rehearsed.states, [{ virtualServer: '1', address: '192.0.2.7', _exist: false }])
  assert.equal((await dsc.call('SmtpRelayAddress', 'get', entry)).states[0]?.['_exist'], true)
  assert.deepEqual((await dsc.call('SmtpRelayAddress', 'delete', entry)).states, [])
  await dsc.call('SmtpRelayAddress', 'delete', entry)
  await dsc.call('SmtpRelayAddress', 'set', entry)
  await dsc.call('SmtpRelayAddress', 'set', { ...entry, _exist: false })
  assert.equal((await dsc.call('SmtpRelayAddress', 'get', entry)).states[0]?.['_exist'], false)
})

test('a list and an entry of it in one run are refused', async (t) => {
  const { dsc } = await world(t)
  await dsc.call('SmtpDomain', 'test', { virtualServer: '1', name: 'a.example' })
  const refused = await dsc.run('SmtpDomainList', 'set', { virtualServer: '1', domains: [], _purge: true })
  assert.equal(refused.status, 2)
  assert.match(refused.traces[0]?.['error'] ?? '', /One document names SmtpDomain and SmtpDomainList for the same list/)
})

test('what is wrong is told on standard error with an exit code of its own, and changes nothing', async (t) => {
  const { relay, dsc, root } = await world(t)
  const settings = readFileSync(join(root, 'settings.json'), 'utf8')
  const wrong: readonly (readonly [unknown, number, RegExp])[] = [
    ['', 2, /no instance on standard input.*\{"virtualServer":"1"\}/],
    ['{"virtualServer":', 2, /is not JSON/],
    ['[]', 2, /is not an object/],
    [Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1'), 2, /JSON/],
    [{ virtualServer: '1', maxRecipients: 0 }, 2, /\/maxRecipients/],
    [
      { virtualServer: '1', recipients: 5 },
      2,
      /\/recipients is no property of SmtpMessageLimit, which has .*maxRecipients/,
    ],
    [{ virtualServer: '7', maxRecipients: 5 }, 5, /There is no virtual server "7": there is 1/],
  ]
  for (const [input, status, text] of wrong) {
    const ran = await dsc.run('SmtpMessageLimit', 'set', input)
    assert.deepEqual([ran.status, ran.lines], [status, []], JSON.stringify(input))
    assert.match(ran.traces[0]?.['error'] ?? '', text)
  }
  const opened = await dsc.run('SmtpRelayRestriction', 'set', { virtualServer: '1', mode: 'AllExceptListed' })
  assert.equal(opened.status, 5)
  assert.match(opened.traces[0]?.['error'] ?? '', /give the property force the value true/)
  assert.equal(readFileSync(join(root, 'settings.json'), 'utf8'), settings)
  // Who may only look: the keys above viewer are not to be read.
  for (const level of ['administrator', 'operator']) await rm(join(root, `${level}.key`))
  assert.equal((await dsc.run('SmtpMessageLimit', 'get', { virtualServer: '1' })).status, 0)
  const denied = await dsc.run('SmtpMessageLimit', 'set', { virtualServer: '1', maxRecipients: 5 })
  assert.equal(denied.status, 4)
  assert.match(denied.traces[0]?.['error'] ?? '', /administrator/)
  await rm(join(root, 'viewer.key'))
  await chmod(relay.controlSocket, 0o666)
  const nobody = await dsc.run('SmtpMessageLimit', 'get', { virtualServer: '1' })
  assert.deepEqual([nobody.status, nobody.lines], [4, []])
  assert.match(nobody.traces[0]?.['error'] ?? '', /cannot prove that it is the relay, and was told nothing/)
  await relay.stop()
  const down = await dsc.run('SmtpMessageLimit', 'get', { virtualServer: '1' })
  assert.deepEqual([down.status, down.lines], [3, []])
  assert.match(down.traces[0]?.['error'] ?? '', /The relay does not answer at .*Start it/)
})

test('every manifest gives its state of an empty relay, and its schema is what the command prints', async (t) => {
  const { dsc } = await world(t)
  const keys: Values = { address: '192.0.2.9', port: 2525, name: 'a.example', userName: 'a' }
  for (const { type, schema } of manifests()) {
    const name = type.replace('Mailroot/', '')
    const { properties, required } = schema.embedded as { properties: Values; required?: readonly string[] }
    const needed = (required ?? []).map((key) => [key, key in keys ? keys[key] : []])
    const scope = 'virtualServer' in properties ? { virtualServer: '1' } : {}
    const { states } = await dsc.call(name, 'get', { ...scope, ...Object.fromEntries(needed) })
    assert.equal(states.length, 1, type)
    await dsc.call(name, 'export', undefined)
  }
  for (const { type, schema } of manifests().slice(0, 3)) {
    const printed = execFileSync(process.execPath, ['mailroot.js', 'dsc', type, 'schema'], {
      cwd: folder,
      encoding: 'utf8',
    })
    assert.deepEqual(JSON.parse(printed), schema.embedded, type)
  }
})
