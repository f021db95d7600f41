/** What people read when a setting is wrong. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { areas, type MethodName } from '../../server/generated/methods.js'
import { paramsValidators, validateSettings } from '../../server/generated/validators.js'
import { problemsOf, problemText } from '../../server/settings/problems.js'

/** Areas of virtual server 1, and each problem without the pointer to them. */
function check(areas: unknown, ...expected: readonly string[]): void {
  const problems = problemsOf(validateSettings, { virtualServers: { '1': areas } })
  const texts = problems.map((problem) => problemText(problem).replace('/virtualServers/1/', ''))
  assert.deepEqual(texts.sort(), [...expected].sort())
}

function checkParams(method: MethodName, params: unknown, ...expected: readonly string[]): void {
  assert.deepEqual(problemsOf(paramsValidators[method], params).map(problemText), expected)
}

test('right settings have no problem', () => {
  check({})
  check({
    messageLimit: { maxRecipients: 'unlimited', maxMessageSize: 10485760 },
    smartHost: { server: ['[192.0.2.1]', 'smtp.example.com'], authentication: { type: 'none' } },
    general: { bindings: [{ address: '127.0.0.1', port: 2525 }] },
  })
})

test('a number out of bounds', () => {
  check({ delivery: { hopCount: 0 } }, 'delivery/hopCount: 0 is too small: at least 1')
  check({ delivery: { hopCount: 5000 } }, 'delivery/hopCount: 5000 is too large: at most 1000')
})

test('a number or a word is one sentence', () => {
  check(
    { messageLimit: { maxRecipients: 0 } },
    'messageLimit/maxRecipients: 0 is too small: at least 1, or "unlimited"',
  )
  check(
    { messageLimit: { maxRecipients: 'many' } },
    'messageLimit/maxRecipients: "many" is not allowed: a whole number from 1 to 50000, or "unlimited"',
  )
})

test('a duration or a word is one sentence, and a mailbox is one', () => {
  for (const name of ['delayNotificationTimeout', 'localDelayNotificationTimeout']) {
    check({ delivery: { [name]: 'PT0S' } }, `delivery/${name}: "PT0S" is too short: at least PT1S, or "unlimited"`)
    check({ delivery: { [name]: 'P31D' } }, `delivery/${name}: "P31D" is too long: at most P30D, or "unlimited"`)
    check(
      { delivery: { [name]: 'never' } },
      `delivery/${name}: "never" is not a duration in days, hours, minutes and whole seconds, for example PT15M or P2D, or "unlimited"`,
    )
    check(
      { delivery: { [name]: 12 } },
      `delivery/${name}: 12 is not allowed: a duration in days, hours, minutes and whole seconds, for example PT15M or P2D, or "unlimited"`,
    )
  }
  check(
    { delivery: { localExpirationTimeout: 'unlimited' } },
    'delivery/localExpirationTimeout: "unlimited" is not a duration in days, hours, minutes and whole seconds, for example PT15M or P2D',
  )
  check(
    { messageLimit: { sendNdrTo: 'postmaster' } },
    'messageLimit/sendNdrTo: "postmaster" is not an e-mail address, for example postmaster@example.com',
  )
  check(
    { messageLimit: { sendNdrTo: '' } },
    'messageLimit/sendNdrTo: "" is not an e-mail address, for example postmaster@example.com',
  )
})

test('another type', () => {
  check({ smartHost: { port: '25' } }, 'smartHost/port: "25" is not allowed: a whole number from 1 to 65535')
  check({ smartHost: { server: 'a.example' } }, 'smartHost/server: "a.example" is not allowed: a list')
  check({ smartHost: null }, 'smartHost: null is not allowed: an object')
})

test('a value that is none of those named', () => {
  check(
    { relayRestriction: { mode: 'All' } },
    'relayRestriction/mode: "All" is not allowed: "OnlyListed" or "AllExceptListed"',
  )
})

test('an unknown property names the nearest, or all', () => {
  check(
    { messageLimit: { maxMesageSize: 1 } },
    'messageLimit/maxMesageSize: is not known: did you mean "maxMessageSize"?',
  )
  check(
    { relayRestriction: { zzz: 1 } },
    'relayRestriction/zzz: is not known: there are mode, relayForAuth, grant, deny',
  )
  const names = areas.filter(({ scope }) => scope === 'virtualServer').map(({ name }) => name)
  check({ 'a/b~c': {} }, `a~1b~0c: is not known: there are ${names.sort().join(', ')}`)
})

test('durations', () => {
  check({ delivery: { firstRetryInterval: 'PT0S' } }, 'delivery/firstRetryInterval: "PT0S" is too short: at least PT1S')
  check({ delivery: { firstRetryInterval: 'P8D' } }, 'delivery/firstRetryInterval: "P8D" is too long: at most P7D')
  check(
    { delivery: { firstRetryInterval: '600' } },
    'delivery/firstRetryInterval: "600" is not a duration in days, hours, minutes and whole seconds, for example PT15M or P2D',
  )
})

test('formats give an example', () => {
  check(
    { relayRestriction: { grant: [{ address: 'hello' }] } },
    'relayRestriction/grant/0/address: "hello" is not an IP address or a network, for example 10.0.0.5, 10.0.0.0/24 or 2001:db8::/32',
  )
  check(
    { relayRestriction: { grant: [{ address: '10.0.0.1-10.0.0.9' }] } },
    'relayRestriction/grant/0/address: "10.0.0.1-10.0.0.9" is no single network: write an entry for each of 10.0.0.1, 10.0.0.2/31, 10.0.0.4/30, 10.0.0.8/31',
  )
  check(
    { connectionControl: { deny: [{ address: '10.0.0.5, 255.255.255.0' }] } },
    'connectionControl/deny/0/address: "10.0.0.5, 255.255.255.0" lies inside a network: write 10.0.0.0/24, or the address alone',
  )
  check(
    { relayRestriction: { grant: [{ address: '10.0.0.5/24' }] } },
    'relayRestriction/grant/0/address: "10.0.0.5/24" lies inside a network: write 10.0.0.0/24, or the address alone',
  )
  check(
    { folder: { dropDirectory: 'Drop' } },
    'folder/dropDirectory: "Drop" is not an absolute path, for example C:\\Mail\\Drop or /srv/mail/drop',
  )
})

test('texts and lists out of bounds', () => {
  check({ general: { name: 'a'.repeat(101) } }, 'general/name: is too long: 101 characters, at most 100')
  check(
    { general: { name: '12' } },
    'general/name: "12" is not a name with a character that is no digit, and with none of * ? [ ] \\ /',
  )
  check({ smartHost: { server: ['a', 'b', 'a'] } }, 'smartHost/server: has an entry twice: "a"')
  check(
    { smartHost: { server: Array.from({ length: 11 }, (_, index) => `host${index}`) } },
    'smartHost/server: has too many entries: at most 10',
  )
})

test('outbound connections: each setting says what it takes', () => {
  check({ outboundConnection: { maxConnections: 'unlimited', dnsServers: ['192.0.2.53', '[2001:db8::53]:5353'] } })
  check(
    { outboundConnection: { maxConnections: 0, maxConnectionsPerDomain: 20001, connectionTimeout: 'PT11M' } },
    'outboundConnection/maxConnections: 0 is too small: at least 1, or "unlimited"',
    'outboundConnection/maxConnectionsPerDomain: 20001 is too large: at most 20000, or "unlimited"',
    'outboundConnection/connectionTimeout: "PT11M" is too long: at most PT10M',
  )
  check(
    { outboundConnection: { port: 0, tlsMode: 'Always' } },
    'outboundConnection/port: 0 is too small: at least 1',
    'outboundConnection/tlsMode: "Always" is not allowed: "None", "Opportunistic", "Required" or "Verified"',
  )
  check(
    { outboundConnection: { dnsServers: ['dns.example.com'] } },
    'outboundConnection/dnsServers/0: "dns.example.com" is not the address of a name server, for example 192.0.2.53, 192.0.2.53:5353 or [2001:db8::53]:5353',
  )
})

test('what is not built yet is refused by name', () => {
  check(
    { smartHost: { authentication: { type: 'oauth2' } } },
    'smartHost/authentication/type: "oauth2" is refused: authentication to a smart host with OAuth2 is not built yet',
  )
})

test('a tagged union: the tag, and what it brings', () => {
  check({ smartHost: { authentication: {} } }, 'smartHost/authentication/type: is missing')
  check(
    { smartHost: { authentication: { type: 'ntlm' } } },
    'smartHost/authentication/type: "ntlm" is not allowed: "none", "basic" or "oauth2"',
  )
  check({ smartHost: { authentication: 5 } }, 'smartHost/authentication: 5 is not allowed: an object')
  check(
    { smartHost: { authentication: { type: 'none', userName: 'a' } } },
    'smartHost/authentication/userName: is not known: there are type',
  )
})

test('what is only reported is not stored', () => {
  check(
    { general: { state: 'Started' } },
    'general/state: is not known: there are name, bindings, domains, maxConnections, connectionTimeout, fullyQualifiedDomainName, defaultDomain',
  )
})

test('the whole document', () => {
  assert.deepEqual(problemsOf(validateSettings, []).map(problemText), ['/: [] is not allowed: an object'])
  assert.deepEqual(problemsOf(validateSettings, {}).map(problemText), ['/virtualServers: is missing'])
  assert.deepEqual(problemsOf(validateSettings, { virtualServers: { '01': {} } }).map(problemText), [
    '/virtualServers/01: "01" is not a number from 1 to 9999',
  ])
})

test('every problem of a document is told at once', () => {
  check(
    { messageLimit: { maxRecipients: 0 }, delivery: { hopCount: 0 } },
    'delivery/hopCount: 0 is too small: at least 1',
    'messageLimit/maxRecipients: 0 is too small: at least 1, or "unlimited"',
  )
})

test('params: null is back to the default, and only what a method knows is taken', () => {
  checkParams('messageLimit.set', { maxRecipients: null, dryRun: true })
  checkParams('messageLimit.set', { maxRecipients: 0 }, '/maxRecipients: 0 is too small: at least 1, or "unlimited"')
  checkParams('smartHost.set', { authentication: null, port: 0 }, '/port: 0 is too small: at least 1')
  checkParams('relayAddress.add', {}, '/address: is missing')
  checkParams(
    'relayAddress.add',
    { address: null },
    '/address: null is not allowed: an IP address or a network, for example 10.0.0.5, 10.0.0.0/24 or 2001:db8::/32',
  )
  checkParams('messageLimit.get', { force: true }, '/force: is not known: there are virtualServer')
  checkParams('rpc.discover', { a: 1 }, '/a: is not known: nothing is allowed here')
})

test('a metrics endpoint in another form', () => {
  for (const metricsEndpoint of ['localhost:9464', '9464', '::1:9464', '127.0.0.1']) {
    assert.deepEqual(
      problemsOf(validateSettings, { service: { metricsEndpoint }, virtualServers: { '1': {} } }).map(problemText),
      [
        `/service/metricsEndpoint: "${metricsEndpoint}" is not "off", or a loopback address and a port, for example 127.0.0.1:9464 or [::1]:9464`,
      ],
    )
  }
})

test('line ends and the banner', () => {
  check(
    { protocol: { bareLineEndings: 'Allow' } },
    'protocol/bareLineEndings: "Allow" is not allowed: "ByRelayRight", "Normalize" or "Refuse"',
  )
  for (const text of ['', ' x', 'x ', 'a\r\n220 b', 'a\nb', '\0', 'gr\u00fc\u00df']) {
    const problem = 'is not one line of printable ASCII without a blank at either end'
    check({ protocol: { connectResponse: text } }, `protocol/connectResponse: ${JSON.stringify(text)} ${problem}`)
  }
  check(
    { protocol: { connectResponse: 'x'.repeat(401) } },
    'protocol/connectResponse: is too long: 401 characters, at most 400',
  )
})
