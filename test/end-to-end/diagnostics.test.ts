/** Finding out: what is wrong, where mail would go, and whether it arrives; from the cmdlets to the wire and back. */
import assert from 'node:assert/strict'
import { chmod } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer } from 'smtp-server'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { Hop, listen, type Step } from '../support/hop.js'
import { keptFolder } from '../support/kept-folder.js'
import { startNameServer } from '../support/name-server.js'
import { freePort } from '../support/port.js'
import { startRelay } from '../support/relay.js'

interface Finding {
  readonly Id: string
  readonly Severity: string
  readonly VirtualServer: string
  readonly Message: string
  readonly Fix: string
}

interface RouteStep {
  readonly Step: string
  readonly Target: string
  readonly Status: string
  readonly Detail: string
  readonly Fix: string | null
}

async function stage(t: TestContext) {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const findings = (more = '') => shell.output<Finding>(`Test-SmtpVirtualServer ${more}`)
  const ids = async () => (await findings()).map(({ Id }) => Id)
  const steps = (command: string) => shell.output<RouteStep>(`Test-SmtpRoute ${command}`)
  return { relay, shell, findings, ids, steps }
}

async function hopAt(t: TestContext, step?: Step) {
  const hop = new Hop(step)
  const served = await listen(hop)
  defer(t, () => served.close())
  return { hop, port: served.port }
}

/** A next hop with STARTTLS, a certificate that nobody trusts, and AUTH. */
async function secureHop(t: TestContext): Promise<number> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const server = new SMTPServer({
    key,
    cert,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    authOptional: true,
    onAuth: ({ password }, _session, done) => {
      if (password === 'right') done(null, { user: 'relay' })
      else done(new Error('Authentication credentials invalid'))
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return (server.server.address() as AddressInfo).port
}

test('a relay as installed has no error and no warning, and neither has one that is well kept', async (t) => {
  const { shell, findings, ids } = await stage(t)
  assert.deepEqual(await ids(), ['Certificate.SelfSigned'])
  const [found] = await findings()
  assert.deepEqual([found?.Severity, found?.VirtualServer], ['Information', '1'])
  assert.deepEqual(await shell.output('Test-SmtpVirtualServer -Quiet'), [true])
  assert.deepEqual(await shell.output('Get-SmtpVirtualServer | Test-SmtpVirtualServer -Quiet'), [true])

  const { hop, port } = await hopAt(t)
  await shell.output('Add-SmtpRelayAddress 127.0.0.1')
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${port} -TlsMode None`)
  assert.deepEqual(await ids(), ['Certificate.SelfSigned'])
  assert.ok(hop.lines.includes('QUIT'))
  assert.ok(!hop.lines.some((line) => line.startsWith('MAIL')), String(hop.lines))
  const wrong = await shell.run('Test-SmtpVirtualServer Nobody')
  assert.equal(wrong.errors[0]?.fullyQualifiedErrorId, 'Mailroot.NotFound,Test-SmtpVirtualServer')
})

test('an open relay is found by an attempt, and the lines to paste mend it', async (t) => {
  const { relay, shell, findings, ids } = await stage(t)
  await shell.output('Set-SmtpRelayRestriction AllExceptListed -Force')
  const found = (await findings()).filter(({ Id }) => Id.startsWith('OpenRelay'))
  assert.deepEqual(
    found.map(({ Id, Severity }) => [Id, Severity]),
    [
      ['OpenRelay.Attempt', 'Error'],
      ['OpenRelay.Mode', 'Error'],
    ],
  )
  assert.match(
    found[0]?.Message ?? '',
    new RegExp(
      `^A client at 127\\.\\d+\\.\\d+\\.\\d+ that no list names was let relay at 127\\.0\\.0\\.1:${relay.port}\\.`,
    ),
  )
  assert.deepEqual(await shell.output('Test-SmtpVirtualServer -Quiet'), [false])
  await shell.output(found[1]?.Fix ?? '')
  assert.deepEqual(await ids(), ['Certificate.SelfSigned'])
  assert.deepEqual(await shell.output('Get-SmtpMessage'), [])

  const pickup = join(relay.root, '1', 'Pickup')
  await chmod(pickup, 0o777)
  assert.deepEqual(await ids(), ['Pickup.WritableByEveryone', 'Certificate.SelfSigned'])
  await chmod(pickup, 0o700)
})

test('Test-SmtpRoute walks to the recipient, and names the step that fails', async (t) => {
  const { shell, steps } = await stage(t)
  const failed = async (command: string) => {
    const all = await steps(command)
    const last = all.at(-1)
    assert.equal(last?.Status, 'Failed', JSON.stringify(all))
    return `${last?.Step} ${last?.Detail} => ${last?.Fix}`
  }
  const words = (all: readonly RouteStep[]) => all.map(({ Step, Status }) => `${Step} ${Status}`)

  const { hop, port } = await hopAt(t, (verb, line) => {
    return verb === 'RCPT' && line.includes('nobody') ? '550 5.1.1 no such user' : undefined
  })
  const names = await startNameServer(t, {
    'dest.test': { MX: ['10 mx.dest.test'] },
    'mx.dest.test': { A: ['127.0.0.1'] },
    'lame.test': 'SERVFAIL',
  })
  await shell.output(
    `Set-SmtpOutboundConnection -DnsServers ${names.address} -Port ${port} -ConnectionTimeout 00:00:01`,
  )
  const good = await steps('one@dest.test -ClientAddress 127.0.0.1 -Sender app@client.test')
  assert.deepEqual(words(good), [
    'RelayDecision Failed',
    'Route Passed',
    'Dns Passed',
    'Connect Passed',
    'Tls Skipped',
    'Authentication Skipped',
    'Mail Passed',
    'Rcpt Passed',
  ])
  assert.equal(good[0]?.Fix, 'Add-SmtpRelayAddress 127.0.0.1 -Access Grant -VirtualServer 1')
  await shell.output(good[0]?.Fix ?? '')
  assert.equal((await steps('one@dest.test -ClientAddress 127.0.0.1'))[0]?.Status, 'Passed')
  assert.deepEqual(hop.lines.slice(-5), [
    `EHLO ${hop.lines.at(-5)?.slice(5)}`,
    hop.lines.at(-4),
    'RCPT TO:<one@dest.test>',
    'RSET',
    'QUIT',
  ])
  assert.equal(hop.taken.length, 0)
  assert.ok(!hop.lines.includes('DATA'))

  assert.match(await failed('nobody@dest.test'), /^Rcpt Policy of the next hop: .*550 5\.1\.1 no such user/)
  assert.match(await failed('one@lame.test'), /^Dns DNS: .*\(SERVFAIL\).* => Set-SmtpOutboundConnection .*-DnsServers/)
  assert.match(await failed('one@gone.test'), /^Dns DNS: the domain gone\.test does not exist/)
  await shell.output(`Set-SmtpOutboundConnection -Port ${await freePort()}`)
  assert.match(await failed('one@dest.test'), /^Connect Port closed: the connection was refused/)
  const silent = await hopAt(t, () => 'silent')
  await shell.output(`Set-SmtpOutboundConnection -Port ${silent.port}`)
  assert.match(
    await failed('one@dest.test'),
    /^Connect Firewall, or the host is down: no answer within 1 s => Test-NetC/,
  )

  const secure = await secureHop(t)
  await shell.output(`Set-SmtpSmartHost localhost -Port ${secure} -TlsMode Verified`)
  assert.match(await failed('one@dest.test'), /^Tls Certificate or TLS: .*self-signed certificate.* -TlsMode Required/)
  const credential = `([pscredential]::new('relay', [System.Net.NetworkCredential]::new('', 'wrong').SecurePassword))`
  await shell.output(`Set-SmtpSmartHost -TlsMode Required -Authentication Basic -Credential ${credential}`)
  assert.match(
    await failed('one@dest.test'),
    /^Authentication Authentication: 535 .* => Set-SmtpSmartHost .*-Credential/,
  )
  const [refused] = await shell.output<Finding>('Test-SmtpVirtualServer')
  assert.equal(refused?.Id, 'SmartHost.Refused')
  assert.match(refused?.Message ?? '', /^localhost:\d+ takes no mail .*Authentication: 535/)
  assert.deepEqual(await shell.output('Get-SmtpQueue'), [])

  const local = await steps(`me@$((Get-SmtpVirtualServer).DefaultDomain)`)
  assert.deepEqual(words(local), ['RelayDecision Skipped', 'Route Passed'])
})

test('Send-SmtpTestMessage tells where its message went, and how to look on when it waits', async (t) => {
  const { relay, shell } = await stage(t)
  const { hop, port } = await hopAt(t)
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${port} -TlsMode None`)
  const [sent = {}] = await shell.output<Record<string, unknown>>(
    'Send-SmtpTestMessage -To one@dest.test -From app@client.test',
  )
  assert.deepEqual(
    [sent['Status'], sent['NextHop'], sent['Recipient'], sent['Sender']],
    ['Delivered', `127.0.0.1:${port}`, 'one@dest.test', 'app@client.test'],
  )
  assert.match(String(sent['Detail']), /^250 2\.0\.0 taken/)
  const raw = String(hop.taken[0]?.raw)
  assert.match(raw, /^Subject: Test message from /m)
  assert.match(raw, new RegExp(`Its id is ${sent['Identity']}\\.`))

  const [dropped = {}] = await shell.output<Record<string, unknown>>(
    'Send-SmtpTestMessage "me@$((Get-SmtpVirtualServer).DefaultDomain)"',
  )
  assert.equal(dropped['Status'], 'Dropped')
  assert.ok(String(dropped['NextHop']).startsWith(join(relay.root, '1', 'Drop')), JSON.stringify(dropped))

  await shell.output(`Set-SmtpSmartHost -Port ${await freePort()}`)
  const waits = await shell.run('Send-SmtpTestMessage -To one@dest.test -Timeout 00:00:20')
  const [deferred = {}] = waits.output as Record<string, unknown>[]
  assert.deepEqual([deferred['Status'], deferred['Stage']], ['Deferred', 'Connect'], JSON.stringify(waits))
  assert.match(String(deferred['Detail']), /the connection was refused/)
  assert.ok(deferred['NextRetryTime'], JSON.stringify(deferred))
  assert.match(waits.warnings.join(), new RegExp(`Get-SmtpMessageTrace ${deferred['Identity']}`))
  const trace = await shell.output<{ Source: string }>(`Get-SmtpMessageTrace ${deferred['Identity']} -EventId RECEIVE`)
  assert.equal(trace[0]?.Source, 'ADMIN')

  const wrong = await shell.run('Send-SmtpTestMessage one@dest.test -Timeout 600')
  assert.match(wrong.errors[0]?.message ?? '', /-Timeout/)
  assert.deepEqual((await shell.run('Send-SmtpTestMessage one@dest.test -WhatIf')).output, [])
})
