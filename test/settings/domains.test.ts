/** The Domains node in settings.json: rules, what an entry opens, and a password for each domain. */
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { StoredDomain } from '../../server/generated/settings.js'
import { accountOfEntry } from '../../server/settings/accounts.js'
import { dangersOf } from '../../server/settings/danger.js'
import { loadSettings } from '../../server/settings/load.js'
import { effectiveSettings } from '../../server/settings/machine-defaults.js'
import { problemText } from '../../server/settings/problems.js'
import { Refusal } from '../../server/settings/refusal.js'
import { loadSecrets } from '../../server/settings/secrets.js'
import { SecretsFile } from '../../server/settings/secrets-file.js'
import { checkSettings } from '../../server/settings/settings-file.js'
import { type Edit, SettingsStore } from '../../server/settings/store.js'
import { systemDisk } from '../../server/system/disk.js'
import { ManualClock } from '../support/clock.js'
import { temporaryFolder } from '../support/folder.js'
import { listLog } from '../support/log.js'

const machine = { root: '/var/lib/mailroot', hostName: 'relay1.contoso.com' }

function settingsOf(domains: readonly StoredDomain[]) {
  return { virtualServers: { '1': { general: { domains } } } }
}

function check(domains: readonly unknown[], ...expected: readonly string[]): void {
  const checked = checkSettings({ virtualServers: { '1': { general: { domains } } } }, machine)
  const at = /^\/virtualServers\/1\/general\/domains\//
  assert.deepEqual(checked.ok ? [] : checked.problems.map((one) => problemText(one).replace(at, '')), expected)
}

test('names are kept in lower case and as A-labels, also those that came by hand', () => {
  const names = ['Contoso.COM', '*.B\u00fccher.example'].map((name) => ({ name }))
  const { domains } = effectiveSettings(settingsOf(names), machine).virtualServers['1']?.general ?? assert.fail()
  assert.deepEqual(
    domains.map(({ name, type, port }) => [name, type, port]),
    [
      ['contoso.com', 'Remote', 25],
      ['*.xn--bcher-kva.example', 'Remote', 25],
    ],
  )
})

test('a domain stands once, however it is written, and is not the default one', () => {
  check(
    [{ name: 'b\u00fccher.example' }, { name: 'XN--BCHER-KVA.example' }],
    '1: xn--bcher-kva.example stands in the list twice: see entry 0',
  )
  check(
    [{ name: 'Relay1.Contoso.com' }],
    '0: "relay1.contoso.com" is the default domain, so its mail goes to the Drop folder: remove the entry with Remove-SmtpDomain, or choose another default domain with Set-SmtpVirtualServer -DefaultDomain',
  )
  check([{ name: '*.relay1.contoso.com' }, { name: 'contoso.com' }, { name: '*.contoso.com' }])
})

test('what is no domain, and a type that no entry has, are told', () => {
  const form =
    'is not a domain name, or *. and a domain name for its subdomains, for example contoso.com or *.contoso.com'
  check([{ name: '*' }], `0/name: "*" ${form}`)
  check([{ name: 'a.*.com' }], `0/name: "a.*.com" ${form}`)
  check([{}], '0/name: is missing')
  // A label that begins with an accent, and one that is too long as an A-label.
  for (const name of ['\u0301a.example', `${'\u00fc'.repeat(61)}.example`]) {
    const checked = checkSettings({ virtualServers: { '1': { general: { domains: [{ name }] } } } }, machine)
    assert.match(checked.ok ? '' : (checked.problems[0]?.problem ?? ''), /has no ASCII form \(RFC 5891\)/)
  }
  check(
    [{ name: 'a.com', type: 'Default' }],
    '0/type: "Default" is refused: a virtual server has one default domain, set with Set-SmtpVirtualServer -DefaultDomain',
  )
  check(
    [{ name: 'a.com', hasPassword: true }],
    '0/hasPassword: is not known: there are name, type, allowRelay, server, port, tlsMode, authentication, allowPlainTextAuthentication, sendHelo',
  )
})

test('a setting that would not be obeyed is refused', () => {
  const remote = 'is for Remote domains: mail for an Alias is taken from anyone and goes to the Drop folder'
  check(
    [{ name: 'a.com', type: 'Alias', allowRelay: true, server: ['b'], port: 26 }],
    `0/allowRelay: ${remote}`,
    `0/server: ${remote}`,
    `0/port: ${remote}`,
  )
  const hosts = 'is for the hosts of a domain: name them with server'
  check(
    [{ name: 'a.com', port: 26, allowPlainTextAuthentication: true }],
    `0/port: ${hosts}`,
    `0/allowPlainTextAuthentication: ${hosts}`,
  )
  check([
    { name: 'a.com', tlsMode: 'Required' },
    { name: 'b.com', sendHelo: true },
  ])
  check(
    [{ name: 'a.com', tlsMode: 'None' }],
    '0/tlsMode: "None" is for hosts that are named with server: by DNS choose Required or Verified, or leave it to Set-SmtpOutboundConnection',
  )
  check(
    [{ name: 'a.com', tlsMode: 'Required', sendHelo: true }],
    '0/sendHelo: does not go with the TLS mode Required: without EHLO there is none',
  )
  check([{ name: 'a.com', type: 'Alias', port: 25, tlsMode: 'Opportunistic' }])
  const helo = { name: 'a.com', server: ['b'], sendHelo: true }
  check([helo, { ...helo, name: 'b.com', tlsMode: 'None' }])
  check(
    [{ ...helo, tlsMode: 'Verified' }],
    '0/sendHelo: does not go with the TLS mode Verified: without EHLO there is none',
  )
  const authentication = { type: 'basic', userName: 'u' }
  check(
    [{ ...helo, authentication, allowPlainTextAuthentication: true }],
    '0/sendHelo: does not go with authentication: without EHLO there is none',
  )
  check(
    [{ name: 'a.com', server: ['b'], authentication }],
    '0/tlsMode: "Opportunistic" would let the password of "u" go over plain text: choose "Verified" or "Required", or allow it with allowPlainTextAuthentication',
  )
})

test('anyone may send to one domain without force, and not to everything below a public suffix', () => {
  const pointers = (name: string, allowRelay = true) =>
    dangersOf(effectiveSettings(settingsOf([{ name, allowRelay }]), machine)).map(({ pointer }) => pointer)
  for (const name of ['*.com', '*.co.uk', '*.com.au', '*.xn--p1ai']) {
    assert.deepEqual(pointers(name), ['/virtualServers/1/general/domains/0/allowRelay'], name)
    assert.deepEqual(pointers(name, false), [])
  }
  for (const name of ['contoso.com', '*.contoso.com', '*.contoso.de', '*.eu.contoso.com', 'com', 'co.uk']) {
    assert.deepEqual(pointers(name), [], name)
  }
  const [danger] = dangersOf(effectiveSettings(settingsOf([{ name: '*.com', allowRelay: true }]), machine))
  assert.match(
    danger?.warning ?? '',
    /virtual server 1 \(Default SMTP Virtual Server\) may relay .* any domain below com\.$/,
  )
})

const actor = { client: 'test 1', level: 'administrator' } as const

async function start(context: TestContext, root = join(temporaryFolder(context), 'root')) {
  mkdirSync(root, { recursive: true })
  const loaded = await loadSettings(systemDisk, { ...machine, root })
  assert.ok(loaded.kind === 'right')
  const secrets = loadSecrets(await SecretsFile.load(systemDisk, root), loaded.settings)
  await secrets.forgetUnused()
  const system = { clock: new ManualClock(), disk: systemDisk, log: listLog() }
  const store = new SettingsStore(system, { ...machine, root }, loaded, async () => undefined, secrets)
  const password = (name: string, userName = 'u') =>
    secrets.password(accountOfEntry('1', 'domain', { name, authentication: { userName } }) ?? assert.fail())
  const file = () =>
    JSON.parse(readFileSync(join(root, 'secrets.json'), 'utf8')).secrets as readonly Record<string, string>[]
  return { root, store, secrets, password, file }
}

/** The whole list, as a hand would write it: each domain with an account. */
const domains =
  (...all: readonly (readonly [name: string, userName: string, password?: string])[]): Edit =>
  (draft) => {
    const entries = all.map(([name, userName, password]) => ({
      name,
      server: ['host.test'],
      tlsMode: 'Required',
      authentication: { type: 'basic', userName, ...(password === undefined ? {} : { password }) },
    }))
    draft.virtualServers['1'] = { ...draft.virtualServers['1'], general: { domains: entries } }
  }

test('each domain has a password of its own, which outlives a restart and goes with the domain', async (context) => {
  const { root, store, file } = await start(context)
  const { changes } = await store.change(domains(['A.com', 'u', 'one'], ['*.a.com', 'u', 'two']), { actor })
  assert.deepEqual(changes.slice(-2), [
    {
      setting: 'general.domains.authentication.password',
      pointer: '/virtualServers/1/general/domains/0/authentication/password',
      old: null,
      new: '(secret)',
    },
    {
      setting: 'general.domains.authentication.password',
      pointer: '/virtualServers/1/general/domains/1/authentication/password',
      old: null,
      new: '(secret)',
    },
  ])
  assert.deepEqual(file(), [
    { virtualServer: '1', area: 'domain', entry: 'a.com', userName: 'u', password: 'one' },
    { virtualServer: '1', area: 'domain', entry: '*.a.com', userName: 'u', password: 'two' },
  ])
  assert.ok(!readFileSync(join(root, 'settings.json'), 'utf8').includes('one'))

  const next = await start(context, root)
  assert.deepEqual([next.password('a.com'), next.password('*.a.com')], ['one', 'two'])
  assert.equal(next.store.hasPassword('1', 'domain', { name: 'A.COM', authentication: { userName: 'u' } }), true)
  const version = next.secrets.version({ virtualServer: '1', area: 'domain', entry: '*.a.com', userName: 'u' })
  // One goes, the other moves up in the list and keeps its password.
  const gone = await next.store.change(domains(['*.a.com', 'u']), { actor })
  assert.deepEqual(gone.changes.at(-1)?.new, null)
  assert.equal(gone.changes.filter(({ setting }) => setting.endsWith('.password')).length, 1)
  assert.deepEqual([next.password('a.com'), next.password('*.a.com')], [undefined, 'two'])
  assert.equal(next.secrets.version({ virtualServer: '1', area: 'domain', entry: '*.a.com', userName: 'u' }), version)
  assert.deepEqual(
    file().map(({ entry }) => entry),
    ['*.a.com'],
  )
})

test('a domain that comes back, or another user, needs its password again', async (context) => {
  const { store, password } = await start(context)
  await store.change(domains(['a.com', 'u', 'one']), { actor })
  for (const edit of [domains(['a.com', 'v']), domains(['a.com', 'u'], ['b.com', 'u'])]) {
    const refused = await store.change(edit, { actor }).catch((error: unknown) => error)
    assert.ok(refused instanceof Refusal)
    assert.match(refused.problems[0]?.problem ?? '', /^is missing: no password is kept for "[uv]"$/)
  }
  assert.equal(password('a.com'), 'one')
  await store.change(domains(), { actor })
  assert.equal(password('a.com'), undefined)
})

test('secrets.json with an entry that is no text is not ours', async (context) => {
  const { root, store } = await start(context)
  await store.change(domains(['a.com', 'u', 'one']), { actor })
  writeFileSync(
    join(root, 'secrets.json'),
    JSON.stringify({ secrets: [{ virtualServer: '1', area: 'domain', entry: 7, userName: 'u', password: 'one' }] }),
  )
  await assert.rejects(start(context, root), /cannot be read as the relay wrote it/)
})
