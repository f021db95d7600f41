/** Rules between settings, and what a change would open. */
import assert from 'node:assert/strict'
import { sep } from 'node:path'
import { test } from 'node:test'
import { lists } from '../../server/generated/methods.js'
import type { StoredSettings, StoredVirtualServerSettings } from '../../server/generated/settings.js'
import { dangersOf, newDangers } from '../../server/settings/danger.js'
import { entryKey } from '../../server/settings/entries.js'
import { effectiveSettings, type Machine } from '../../server/settings/machine-defaults.js'
import { problemText } from '../../server/settings/problems.js'
import { ruleProblems } from '../../server/settings/rules.js'
import { checkSettings } from '../../server/settings/settings-file.js'

const machine: Machine = { root: '/var/lib/mailroot', hostName: 'relay1.contoso.com' }

type Servers = Readonly<Record<string, StoredVirtualServerSettings>>

function settings(virtualServers: Servers) {
  return effectiveSettings({ virtualServers } as StoredSettings, machine)
}

function check(servers: Servers, ...expected: readonly string[]): void {
  assert.deepEqual(ruleProblems(settings(servers), machine).map(problemText), expected)
}

test('names are unique whatever their case, default names too', () => {
  check(
    { '1': {}, '2': { general: { name: 'default smtp virtual SERVER' } } },
    '/virtualServers/2/general/name: "default smtp virtual SERVER" is the name of virtual server 1 already',
  )
  check({ '1': {}, '2': {} })
})

test('a binding belongs to one virtual server and stands once, however it is written', () => {
  const bindings = (...all: { address: string; port: number }[]) => ({ general: { bindings: all } })
  check(
    {
      '1': bindings({ address: '::1', port: 25 }),
      '2': bindings({ address: '0:0::1', port: 25 }, { address: '::1', port: 26 }),
    },
    '/virtualServers/2/general/bindings/0: [::1]:25 is used by virtual server 1 (Default SMTP Virtual Server) already',
  )
  check(
    { '1': bindings({ address: '::1', port: 25 }, { address: '0::1', port: 25 }) },
    '/virtualServers/1/general/bindings/1: ::1 25 stands in the list twice: see entry 0',
  )
})

test('every address and one of them on the same port are refused where the system cannot open both', {
  skip: sep === '\\' && 'Windows can',
}, () => {
  const bindings = (...all: string[]) => ({ general: { bindings: all.map((address) => ({ address, port: 25 })) } })
  const both = (own: string, other: string, owner = '1 (Default SMTP Virtual Server)') =>
    `${own}:25 and ${other}:25 of virtual server ${owner} cannot both be open: one of them is every address of this machine`
  const [first, second] = ['1', '2'].map((number) => `/virtualServers/${number}/general/bindings/`)
  check({ '1': bindings('0.0.0.0'), '2': bindings('127.0.0.1', '::1') }, `${second}0: ${both('127.0.0.1', '0.0.0.0')}`)
  check({ '1': bindings('10.0.0.1', '::1'), '2': bindings('0.0.0.0') }, `${second}0: ${both('0.0.0.0', '10.0.0.1')}`)
  check({ '1': bindings('::1', '::') }, `${first}1: ${both('[::]', '[::1]')}`)
  check({ '1': bindings('0.0.0.0'), '2': bindings('::') })
  const taken = { ...settings({ '1': { general: { bindings: [{ address: '0.0.0.0', port: 9464 }] } } }) }
  const problems = ruleProblems({ ...taken, service: { ...taken.service, metricsEndpoint: '127.0.0.1:9464' } }, machine)
  assert.match(problems.map(problemText).join(), /"127\.0\.0\.1:9464" is used by virtual server 1/)
})

test('an address stands once in each list, and may stand in both', () => {
  const entry = (address: string) => ({ address })
  check({ '1': { relayRestriction: { grant: [entry('10.0.0.5')], deny: [entry('10.0.0.5')] } } })
  check(
    { '1': { relayRestriction: { grant: [entry('10.0.0.5'), entry('10.0.0.5/32')] } } },
    '/virtualServers/1/relayRestriction/grant/1: 10.0.0.5 stands in the list twice: see entry 0',
  )
})

test('folders are absolute, apart from each other, and not among what the relay keeps', () => {
  const drop = (dropDirectory: string) => ({ '1': { folder: { dropDirectory } } })
  const at = '/virtualServers/1/folder/dropDirectory'
  check(drop('C:\\Drop'), `${at}: "C:\\\\Drop" is not an absolute path on this machine`)
  check(drop('/var/lib'), `${at}: "/var/lib" holds the root folder of the relay, /var/lib/mailroot`)
  check(drop('/var/lib/mailroot/logs/x'), `${at}: "/var/lib/mailroot/logs/x" lies in the relay's own folder logs`)
  check(
    drop('/var/lib/mailroot/1/Pickup/in'),
    `${at}: "/var/lib/mailroot/1/Pickup/in" overlaps with another folder: it lies in the pickupDirectory of virtual server 1, /var/lib/mailroot/1/Pickup`,
  )
  check(
    drop('/var/lib/mailroot/1/Queue/'),
    `${at}: "/var/lib/mailroot/1/Queue/" is the queueDirectory of virtual server 1 already`,
  )
  check(drop('/srv/drop'))
  check(
    { '1': { folder: { dropDirectory: '/srv' } }, '2': { folder: { badMailDirectory: '/srv/mail/../bad' } } },
    '/virtualServers/2/folder/badMailDirectory: "/srv/mail/../bad" overlaps with another folder: it lies in the dropDirectory of virtual server 1, /srv',
  )
})

test('what depends on the machine is filled in', () => {
  const { general, folder } = settings({ '2': {} }).virtualServers['2'] ?? assert.fail()
  assert.equal(general.name, 'SMTP Virtual Server 2')
  assert.equal(general.fullyQualifiedDomainName, 'relay1.contoso.com')
  assert.equal(general.defaultDomain, 'relay1.contoso.com')
  assert.equal(folder.dropDirectory, '/var/lib/mailroot/2/Drop')
  const other = effectiveSettings({ virtualServers: { '1': {} } }, { root: '/x', hostName: '12' }).virtualServers['1']
  assert.equal(other?.general.defaultDomain, 'localhost')
})

test('one key for each writing of an entry', () => {
  const list = lists.find((one) => one.method === 'relayAddress') ?? assert.fail()
  const key = (address: string) => entryKey(list, { address })
  assert.equal(key('2001:DB8::1'), key('2001:db8:0::1/128'))
  assert.equal(key('10.0.0.0/8'), '10.0.0.0/8')
  assert.notEqual(key('10.0.0.0'), key('10.0.0.0/8'))
})

test('rules are asked only when the settings fit the schema', () => {
  const checked = checkSettings(
    { virtualServers: { '1': { messageLimit: 5 }, '2': { general: { name: 'Default SMTP Virtual Server' } } } },
    machine,
  )
  assert.ok(!checked.ok)
  assert.deepEqual(checked.problems.map(problemText), ['/virtualServers/1/messageLimit: 5 is not allowed: an object'])
})

test('an open relay is a danger, and so is a network that is too wide for one site', () => {
  const relay = (relayRestriction: StoredVirtualServerSettings['relayRestriction']) =>
    dangersOf(settings({ '1': { ...(relayRestriction && { relayRestriction }) } })).map(({ pointer }) => pointer)
  const at = '/virtualServers/1/relayRestriction'
  assert.deepEqual(relay({}), [])
  assert.deepEqual(relay({ mode: 'AllExceptListed', deny: [{ address: '10.0.0.1' }] }), [`${at}/mode`])
  const wide = [
    '0.0.0.0/0',
    '0.0.0.0/7',
    '::/0',
    '2000::/3',
    '::ffff:0:0/96',
    'fc00::/6',
    '0.0.0.0, 0.0.0.0',
    '0.0.0.0-127.255.255.255',
  ]
  for (const address of wide) assert.deepEqual(relay({ grant: [{ address }] }), [`${at}/grant/0/address`], address)
  const fine = ['10.0.0.0/8', '192.0.2.1', '2001:db8::/32', 'fc00::/7', '::ffff:a00:0/104', '::1']
  for (const address of fine) assert.deepEqual(relay({ grant: [{ address }] }), [], address)
})

test('only what a change opens itself is new', () => {
  const grant = (...all: string[]) =>
    settings({ '1': { relayRestriction: { grant: all.map((address) => ({ address })) } } })
  assert.equal(newDangers(grant('0.0.0.0/0'), grant('10.0.0.1', '0.0.0.0/0')).length, 0)
  assert.match(
    newDangers(grant(), grant('0.0.0.0/0'))[0]?.warning ?? '',
    /^Every machine in 0\.0\.0\.0\/0 that can reach virtual server 1 \(Default SMTP Virtual Server\) may relay/,
  )
})

test('basic authentication wants TLS, unless a setting says otherwise', () => {
  const authentication = { type: 'basic', userName: 'relay' } as const
  const problem = (mode: string) =>
    `/virtualServers/1/smartHost/tlsMode: "${mode}" would let the password of "relay" go over plain text: choose "Verified" or "Required", or allow it with allowPlainTextAuthentication`
  check({ '1': { smartHost: { authentication } } }, problem('Opportunistic'))
  check({ '1': { smartHost: { authentication, tlsMode: 'None' } } }, problem('None'))
  check({ '1': { smartHost: { authentication, tlsMode: 'Required' } } })
  check({ '1': { smartHost: { authentication, tlsMode: 'Verified' } } })
  check({ '1': { smartHost: { authentication, tlsMode: 'None', allowPlainTextAuthentication: true } } })
})

test('the metrics endpoint is on this machine alone, and nobody else listens there', () => {
  const at = (metricsEndpoint: string, ...expected: readonly string[]) => {
    const bindings = [{ address: '127.0.0.1', port: 2525 }]
    const stored = {
      service: { metricsEndpoint },
      virtualServers: { '1': { general: { bindings } } },
    } as StoredSettings
    const problems = ruleProblems(effectiveSettings(stored, machine), machine).map(problemText)
    assert.deepEqual(
      problems,
      expected.map((text) => `/service/metricsEndpoint: ${text}`),
    )
  }
  at('off')
  at('127.0.0.1:9464')
  at('127.8.8.8:9464')
  at('[::1]:9464')
  at('[::ffff:127.0.0.1]:9464')
  const others =
    'can be reached from other machines, and no password is asked: choose a loopback address, for example 127.0.0.1:9464'
  at('0.0.0.0:9464', `"0.0.0.0:9464" ${others}`)
  at('[::]:9464', `"[::]:9464" ${others}`)
  at('192.0.2.1:9464', `"192.0.2.1:9464" ${others}`)
  at('127.0.0.1:65536', '"127.0.0.1:65536" is no address and port, for example 127.0.0.1:9464')
  at('127.0.0.300:9464', '"127.0.0.300:9464" is no address and port, for example 127.0.0.1:9464')
  at('127.0.0.1:2525', '"127.0.0.1:2525" is used by virtual server 1 (Default SMTP Virtual Server) already')
})
