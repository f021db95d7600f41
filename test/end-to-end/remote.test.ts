/**
 * Two real relays with equal settings and queues: what was got from one is piped to every cmdlet that takes it, and the right
 * relay changes. PowerShell remoting is real (PSRP); in place of WinRM stands a named pipe of the engine.
 */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { reach, startMachine } from '../module/remote.js'
import { defer } from '../support/cleanup.js'
import { ControlClient } from '../support/control-client.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

interface Row {
  /** The cmdlet that shows, and the one that takes it; `#` becomes a number that was not there before. */
  readonly get: string
  readonly take: string
  /** What both relays need first, as a cmdlet line. */
  readonly first?: string
}

const limits = 'Get-SmtpMessageLimit'
const message = 'Get-SmtpMessage -Subject waits'
const queue = "Get-SmtpQueue '1\\*.test'"
const server = 'Get-SmtpVirtualServer 1'

const rows: readonly Row[] = [
  { get: 'Get-SmtpAuthentication', take: 'Set-SmtpAuthentication -Basic $true -RequireTls $false -Force' },
  { get: 'Get-SmtpConnectionControl', take: 'Set-SmtpConnectionControl -MaxConnectionsPerAddress 3#' },
  { get: 'Get-SmtpDelivery', take: 'Set-SmtpDelivery -HopCount 2#' },
  { get: 'Get-SmtpFolder', take: 'Set-SmtpFolder -DropDirectoryQuota 10000000#' },
  { get: 'Get-SmtpLogging', take: 'Set-SmtpLogging -MaxAge 1#.00:00:00' },
  { get: limits, take: 'Set-SmtpMessageLimit -MaxRecipients 10#' },
  { get: 'Get-SmtpOutboundConnection', take: 'Set-SmtpOutboundConnection -MaxConnections 10#' },
  { get: 'Get-SmtpProtocol', take: 'Set-SmtpProtocol -ConnectResponse hello-#' },
  { get: 'Get-SmtpRelayRestriction', take: 'Set-SmtpRelayRestriction -RelayForAuth $false' },
  { get: 'Get-SmtpService', take: 'Set-SmtpService -QueueFolderMaxFiles 10#' },
  { get: 'Get-SmtpSmartHost', take: 'Set-SmtpSmartHost -Port 10#' },
  { get: 'Get-SmtpSmartHost', take: 'Remove-SmtpSmartHost', first: 'Set-SmtpSmartHost next.test -Port 9' },
  { get: 'Get-SmtpTls', take: 'Set-SmtpTls -MinimumVersion Tls13' },
  { get: server, take: 'Set-SmtpVirtualServer -Name name-#' },
  { get: server, take: 'Suspend-SmtpVirtualServer' },
  { get: server, take: 'Resume-SmtpVirtualServer', first: 'Suspend-SmtpVirtualServer 1' },
  { get: server, take: 'Stop-SmtpVirtualServer' },
  { get: server, take: 'Start-SmtpVirtualServer', first: 'Stop-SmtpVirtualServer 1' },
  {
    get: 'Get-SmtpBinding | Where-Object { $_.Port -eq $port }',
    take: 'Remove-SmtpBinding',
    first: 'Add-SmtpBinding 127.0.0.1 $port',
  },
  {
    get: 'Get-SmtpConnectionAddress',
    take: 'Remove-SmtpConnectionAddress',
    first: 'Add-SmtpConnectionAddress 10.0.0.# -Access Deny',
  },
  { get: 'Get-SmtpRelayAddress', take: 'Remove-SmtpRelayAddress', first: 'Add-SmtpRelayAddress 10.0.0.#' },
  {
    get: 'Get-SmtpDomain | Where-Object Name -like n*.test',
    take: 'Set-SmtpDomain -Type Remote -Server a.test',
    first: 'New-SmtpDomain n#.test',
  },
  { get: 'Get-SmtpDomain | Where-Object Name -like n*.test', take: 'Remove-SmtpDomain' },
  { get: 'Get-SmtpUser', take: 'Set-SmtpUser -Enabled $false -Credential $account', first: 'New-SmtpUser $account' },
  { get: 'Get-SmtpUser', take: 'Remove-SmtpUser' },
  { get: 'Get-SmtpCertificate made', take: 'Remove-SmtpCertificate', first: 'New-SmtpCertificate made' },
  {
    get: 'Get-SmtpConfigurationChange | Select-Object -First 1',
    take: 'Undo-SmtpConfigurationChange',
    first: 'Set-SmtpMessageLimit -MaxRecipients 20#',
  },
  { get: message, take: 'Suspend-SmtpMessage' },
  { get: message, take: 'Resume-SmtpMessage' },
  { get: message, take: 'Invoke-SmtpMessageRetry' },
  { get: queue, take: 'Suspend-SmtpQueue' },
  { get: queue, take: 'Resume-SmtpQueue' },
  { get: queue, take: 'Invoke-SmtpQueueRetry' },
  { get: message, take: 'Remove-SmtpMessage' },
  // Last: in the other relay it stays, and from then on others would have to name the first.
  {
    get: 'Get-SmtpVirtualServer second',
    take: 'Remove-SmtpVirtualServer',
    first: 'New-SmtpVirtualServer second -Address 127.0.0.1 -Port $port',
  },
]

/** Cmdlets that take nothing that another one shows, or that make something new. */
const others: readonly RegExp[] = [/^(?:Add|New|Import|Send)-/, /^Export-/, /^Test-/]
/** In the tests of their own; here they would need a client, a lock-out or a bad file in both relays. */
const elsewhere = ['Disconnect-SmtpSession', 'Remove-SmtpLockout', 'Remove-SmtpBadmail', 'Restore-SmtpBadmail']

/** What a relay is, as it tells: settings, mail, certificates, users. */
async function stateOf(control: ControlClient): Promise<string> {
  const { content } = await control.result<{ content: string }>('configuration.export', {})
  const { settings } = JSON.parse(content)
  const parts: unknown[] = [settings]
  for (const method of ['message.get', 'queue.get', 'virtualServer.get', 'user.get', 'certificate.get']) {
    parts.push(await control.result(method, {}))
  }
  // Times of the next try come from a clock that never steps, and differ by a millisecond each time.
  return JSON.stringify(parts).replaceAll(/("\w+RetryTime":"[^"]*)\.\d+Z/g, '$1Z')
}

test('every cmdlet that takes what another shows changes the relay that it came from', async (t) => {
  const folder = await keptFolder(t)
  const { shell, relays, done } = await twoRelays(t, folder)
  const names = await shell.output<string>("(Get-Command -Module Mailroot -CommandType Function).Name -notlike 'Get-*'")
  const taken = new Set(rows.map(({ take }) => take.split(' ')[0]))
  assert.deepEqual(
    names.filter((name) => !taken.has(name) && !elsewhere.includes(name) && !others.some((one) => one.test(name))),
    [],
  )
  const [here] = relays
  const at = (relay: RelayProcess) => shell.output(`$env:MAILROOT_CONTROL = ${quote(relay.controlSocket)}`)
  let number = 0
  for (const { get, take, first } of rows) {
    number += 1
    const line = take.replace('#', String(number))
    if (first !== undefined) {
      const script = first.replace('#', String(number))
      for (const relay of relays) {
        await at(relay)
        await shell.output(`$port = ${await freePort()}; ${script}`)
      }
      await at(here)
    }
    const sink = `${line} ${/^(?:Remove|Undo)/.test(line) ? '-Confirm:$false' : ''}`
    const before = await Promise.all(done.map(stateOf))
    const refused = await shell.run(`${get.replace(/^(\S+)/, '$1 -Session $there')} | ${sink}`)
    assert.match(refused.errors[0]?.message ?? 'no error', /came from srv2 by -Session/, sink)
    assert.deepEqual(await Promise.all(done.map(stateOf)), before, `${sink} without -Session`)
    // Every third by name: a session is opened for it.
    const way = number % 3 === 0 ? ['-ComputerName srv2', ''] : ['-Session $there', '-Session $there']
    const result = await shell.run(`${get.replace(/^(\S+)/, `$1 ${way[0]}`)} | ${sink} ${way[1]}`)
    assert.deepEqual(
      result.errors.map(({ message }) => `${sink}: ${message}`),
      [],
    )
    const after = await Promise.all(done.map(stateOf))
    assert.equal(after[0], before[0], `${sink} changed the relay of this machine`)
    if (/Retry|Export/.test(sink)) continue
    assert.notEqual(after[1], before[1], `${sink} did not change the relay that it came from`)
  }
})

async function twoRelays(t: TestContext, folder: string) {
  const settings = {
    smartHost: { server: ['next.test'] },
    relayRestriction: { grant: [{ address: '127.0.0.1' }] },
    outboundConnection: { dnsServers: ['127.0.0.1'] },
  }
  const relays = await Promise.all(
    ['here', 'there'].map((name) => startRelay(t, { root: join(folder, name), settings })),
  )
  const [here, there] = relays
  if (here === undefined || there === undefined) throw new Error('Two relays were started')
  const machine = await startMachine('srv2', there.controlSocket, 3)
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: here.controlSocket } })
  defer(t, async () => {
    await shell.close()
    for (const engine of machine.engines) await engine.close()
  })
  await shell.output(`
    ${reach([machine])}
    Import-Module ${quote(join(root, 'module', 'Mailroot'))}
    $there = New-PSSession srv2
    $secret = [System.Net.NetworkCredential]::new('', 'pw of a user').SecurePassword
    $account = [pscredential]::new('app', $secret)`)
  const done: ControlClient[] = []
  for (const relay of relays) {
    const talk = await SmtpTalk.open(relay.port)
    assert.match(await talk.submit('Subject: waits\r\n\r\nbody\r\n', 'a@c.test', 'b@out.test'), /^250/)
    talk.close()
    const control = await ControlClient.greeted(relay.controlSocket)
    defer(t, async () => control.close())
    await until('it waits for its next try', async () => {
      const [queue] = await control.result<{ status: string }[]>('queue.get', {})
      return queue?.status === 'Retry' ? true : undefined
    })
    done.push(control)
  }
  return { shell, relays: [here, there] as const, done }
}
