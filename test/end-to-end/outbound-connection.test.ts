/** Delivery by MX record: from the cmdlet to the second mail host, and what people read when DNS does not answer. */
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { sendWithSwaks } from '../support/clients.js'
import { Hop, listen } from '../support/hop.js'
import { keptFolder } from '../support/kept-folder.js'
import { startNameServer, type Zone } from '../support/name-server.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

const skip = without('swaks')

const zone: Zone = {
  'dest.test': { MX: ['10 mx1.dest.test', '20 mx2.dest.test'] },
  'mx1.dest.test': { A: ['127.0.0.2'] },
  'mx2.dest.test': { A: ['127.0.0.3'] },
  'lame.test': 'SERVFAIL',
  'nomail.test': { MX: ['0 .'] },
}

/** A relay with its defaults, an engine, a name server, and the second of two mail hosts; the first one is down. */
async function stage(t: TestContext) {
  const folder = await keptFolder(t)
  const names = await startNameServer(t, zone)
  const port = await freePort()
  const second = new Hop()
  const served = await listen(second, '127.0.0.3', port)
  defer(t, () => served.close())
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  await shell.output('Add-SmtpRelayAddress 127.0.0.1')
  return { relay, shell, names, port, second }
}

async function submit({ port }: RelayProcess, to: string, subject: string): Promise<void> {
  await sendWithSwaks({ port, from: 'app@client.test', to: [to], subject, body: 'Hello' })
}

type Found = Readonly<Record<string, unknown>>

test('without a smart host mail goes by MX record, to the second host when the first is down, and Get-SmtpQueue says why it waits', {
  skip,
}, async (t) => {
  const { relay, shell, names, port, second } = await stage(t)
  const queue = async (identity: string) => {
    const [found] = await shell.output<Found>(`Get-SmtpQueue ${quote(identity)}`)
    return found
  }

  // With name servers that do not answer mail waits, and says so.
  await submit(relay, 'one@dest.test', 'first')
  const waiting = await until('the queue waits', async () => {
    const found = await queue('1\\dest.test')
    return found?.['Status'] === 'Retry' ? found : undefined
  })
  assert.deepEqual(
    [waiting['NextHopDomain'], waiting['DeliveryType'], waiting['LastErrorStage']],
    ['dest.test', 'Mx', 'Dns'],
  )
  assert.equal(
    waiting['LastError'],
    'the mail hosts (MX) of dest.test could not be looked up: no name server listens there (ECONNREFUSED), asked at 127.0.0.1:9',
  )

  // The right ones: what waits goes at once.
  const wrong = await shell.run('Set-SmtpOutboundConnection -DnsServers dns.example.com')
  assert.match(wrong.errors[0]?.message ?? '', /-DnsServers.*"dns\.example\.com" is not the address of a name server/)
  await shell.output(`Set-SmtpOutboundConnection -DnsServers ${names.address} -Port ${port}`)
  const [settings = {}] = await shell.output<Found>('Get-SmtpOutboundConnection')
  assert.deepEqual(settings['DnsServers'], [names.address])
  assert.deepEqual([settings['MaxConnections'], settings['MaxConnectionsPerDomain']], [1000, 100])
  await until('the mail arrives at the second host', () => (second.taken.length === 1 ? true : undefined))
  assert.match(String(second.taken[0]?.raw), /\nSubject: first\r\n/)
  assert.ok(second.lines.includes('RCPT TO:<one@dest.test>'))
  const sends = await until('the trace names the host', async () => {
    const found = await shell.output<Found>('Get-SmtpMessageTrace -EventId SEND')
    return found.length > 0 ? found : undefined
  })
  assert.match(JSON.stringify(sends[0]), new RegExp(`mx2\\.dest\\.test:${port}`))

  // Another domain's trouble is its own; a null MX comes back at once.
  await submit(relay, 'one@lame.test', 'second')
  await submit(relay, 'one@nomail.test', 'third')
  await submit(relay, 'two@dest.test', 'fourth')
  await until('the other domain has its mail', () => (second.taken.length === 2 ? true : undefined))
  const lame = await until('the lame domain waits', async () => {
    const found = await queue('1\\lame.test')
    return found?.['Status'] === 'Retry' ? found : undefined
  })
  assert.match(String(lame['LastError']), /\(MX\) of lame\.test .*the name server failed \(SERVFAIL\)/)
  const fail = await until('the null MX fails', async () => {
    const [found] = await shell.output<Found>('Get-SmtpMessageTrace -EventId FAIL')
    return found
  })
  assert.match(JSON.stringify(fail), /nomail\.test takes no mail \(null MX, RFC 7505\)/)

  // The smart host takes what DNS cannot tell.
  const smart = new Hop()
  const served = await listen(smart)
  defer(t, () => served.close())
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${served.port} -Mode DirectFirst -TlsMode None`)
  await until('the smart host has it', () => (smart.lines.includes('RCPT TO:<one@lame.test>') ? true : undefined))
  await submit(relay, 'three@dest.test', 'fifth')
  await until('the MX host has it', () => (second.taken.length === 3 ? true : undefined))
  assert.ok(!smart.lines.some((line) => line.includes('dest.test')))
})
