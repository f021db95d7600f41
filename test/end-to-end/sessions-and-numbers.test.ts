/** Sessions and counters from the cmdlet to the wire, and the same numbers by curl. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import * as net from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { sendWithSwaks } from '../support/clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { startSink } from '../support/sink.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { tool, without } from '../support/tools.js'
import { until } from '../support/wait.js'

type Row = Readonly<Record<string, unknown>>

async function shellOf(t: TestContext, relay: RelayProcess): Promise<PowerShell> {
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  return shell
}

async function curl(url: string, ...more: readonly string[]): Promise<string> {
  const { path, env } = tool('curl')
  const args = ['--silent', '--show-error', '--max-time', '20', ...more, url]
  return (await promisify(execFile)(path, args, { env: { ...process.env, ...env } })).stdout
}

test('PowerShell shows who is connected and ends a session: 421, an audit line, and the other goes on', async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: { general: { defaultDomain: 'mail.test', fullyQualifiedDomainName: 'mail.test' } },
  })
  const shell = await shellOf(t, relay)
  const printer = await SmtpTalk.open(relay.port)
  const script = await SmtpTalk.open(relay.port)
  await printer.submit('Subject: x\r\n\r\nHello\r\n')
  await printer.say('NOOP')
  await script.say('EHLO script.client.test')
  await script.secure()
  await script.sayAll('EHLO script.client.test', 'MAIL FROM:<a@client.test>', 'RCPT TO:<b@mail.test>', 'DATA')
  script.send('Subject: half of it\r\n')

  const sessions = await shell.output<Row>('Get-SmtpSession')
  assert.deepEqual(
    sessions.map((one) => [one['HeloName'], one['State'], one['LastCommand'], one['MessageCount']]),
    [
      ['client.test', 'Idle', 'NOOP', 1],
      ['script.client.test', 'Data', 'DATA', 0],
    ],
  )
  assert.deepEqual(
    sessions.map((one) => [one['RemoteAddress'], one['LocalEndpoint'], one['Tls'], one['AuthenticatedAs']]),
    [
      ['127.0.0.1', `127.0.0.1:${relay.port}`, null, null],
      ['127.0.0.1', `127.0.0.1:${relay.port}`, 'TLSv1.3', null],
    ],
  )
  const identity = String(sessions[1]?.['Identity'])
  assert.match(identity, /^1-\d+$/)
  const [typed] = await shell.output<Row>(
    '$s = (Get-SmtpSession)[0]; [pscustomobject]@{ Name = $s.PSObject.TypeNames[0]; Time = $s.ConnectedTime.GetType().Name; Kind = "$($s.ConnectedSince.Kind)"; Bytes = $s.BytesReceived -gt 100 }',
  )
  assert.deepEqual(typed, { Name: 'Mailroot.Session', Time: 'TimeSpan', Kind: 'Utc', Bytes: true })
  assert.equal((await shell.output('Get-SmtpSession -RemoteAddress 127.0.0.0/8')).length, 2)
  assert.equal((await shell.output('Get-SmtpSession -From 10.*')).length, 0)

  await shell.output("Get-SmtpSession | Where-Object HeloName -like 'script.*' | Disconnect-SmtpSession -WhatIf")
  assert.equal((await shell.output('Get-SmtpSession')).length, 2)
  const ended = await shell.output<Row>(
    "Get-SmtpSession | Where-Object HeloName -like 'script.*' | Disconnect-SmtpSession -Confirm:$false -PassThru",
  )
  assert.deepEqual(
    ended.map((one) => one['Identity']),
    [identity],
  )
  assert.equal(
    await script.reply(),
    '421 4.3.2 mail.test Session ended by an administrator, closing transmission channel',
  )
  await script.closed()
  assert.equal(await printer.say('NOOP'), '250 2.0.0 OK')
  assert.equal((await shell.output('Get-SmtpSession')).length, 1)
  const { errors } = await shell.run(`Disconnect-SmtpSession ${identity} -Confirm:$false`)
  assert.match(errors[0]?.message ?? '', /There is no session 1-\d+: the client may have left/)
  assert.match((await shell.run('Disconnect-SmtpSession -Confirm:$false')).errors[0]?.message ?? '', /Identity/)

  const audit = join(relay.root, 'logs', 'audit')
  const [file = ''] = await readdir(audit)
  const lines = (await readFile(join(audit, file), 'utf8')).trim().split('\n')
  assert.equal(lines.length, 1)
  const { action, session, remoteAddress, level } = JSON.parse(lines[0] ?? '')
  assert.deepEqual([action, session, remoteAddress, level], ['disconnect', identity, '127.0.0.1', 'administrator'])
  await until(
    'the first message is in Drop',
    async () => (await readdir(join(relay.root, '1', 'Drop'))).length === 1 || undefined,
  )
})

test('every counter is what was done', { skip: without('swaks', 'smtp-sink', 'curl') }, async (t) => {
  const folder = await keptFolder(t)
  const port = await freePort()
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: {
      general: { defaultDomain: 'mail.test', fullyQualifiedDomainName: 'mail.test' },
      messageLimit: { maxMessageSize: 20_000 },
      relayRestriction: { grant: [{ address: '127.0.0.1' }] },
    },
  })
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  const shell = await shellOf(t, relay)
  const mail = { port: relay.port, from: 'app@mail.test', subject: 'x', body: 'x' }
  const numbers = async () => (await shell.output<Row>('Get-SmtpStatistic'))[0] ?? {}
  const waitFor = async (name: string, value: number): Promise<Row> =>
    await until(`${name} is ${value}`, async () => {
      const found = await numbers()
      return found[name] === value ? found : undefined
    })
  const before = await numbers()
  assert.deepEqual([before['VirtualServer'], before['TotalMessagesSubmitted']], ['1', 0])

  await sendWithSwaks({ ...mail, to: ['waits@dest.test'] })
  // No name server answers: it waits for another look-up.
  await waitFor('RemoteRetryQueueLength', 1)
  // A next hop that refuses the connection: the message waits, and its retry counts.
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${await freePort()}`)
  const down = await waitFor('OutboundConnectionsRefused', 1)
  assert.deepEqual(
    [down['RemoteRetryQueueLength'], down['TotalConnectionErrors'], down['OutboundConnectionsTotal']],
    [1, 1, 0],
  )
  await shell.output(`Set-SmtpSmartHost localhost -Port ${sink.port}; Get-SmtpQueue | Invoke-SmtpQueueRetry`)
  await waitFor('MessagesSentTotal', 1)
  await sendWithSwaks({ ...mail, to: ['a@dest.test', 'b@dest.test', 'c@dest.test'] })
  await waitFor('MessagesSentTotal', 2)
  await sendWithSwaks({ ...mail, to: ['local@mail.test'] })
  await waitFor('MessagesDeliveredTotal', 1)
  await assert.rejects(
    sendWithSwaks({ ...mail, to: ['local@mail.test'], body: 'x'.repeat(70).concat('\n').repeat(400) }),
  )
  const pickup = join(relay.root, '1', 'Pickup')
  await writeFile(join(pickup, 'good.eml'), 'From: app@mail.test\r\nTo: local@mail.test\r\n\r\nHello\r\n')
  await writeFile(join(pickup, 'nobody.eml'), 'From: app@mail.test\r\n\r\nHello\r\n')
  await writeFile(join(pickup, 'wrong.eml'), 'From: app@mail.test\r\nTo: local@mail.test, <a b@>\r\n\r\nHello\r\n')
  await waitFor('BadmailedMessagesNoRecipients', 1)
  await waitFor('MessagesDeliveredTotal', 2)

  // A bounce into Drop, and one of the null sender into Badmail: the message passed too many hosts.
  const circle = `${'Received: from a by b; Tue, 24 Nov 2026 00:00:00 +0000\r\n'.repeat(20)}\r\nx\r\n`
  const talk = await SmtpTalk.open(relay.port)
  await talk.submit(circle, 'app@mail.test', 'far@dest.test')
  assert.match(await talk.submit(circle, '', 'far@dest.test'), /^250 /)
  await waitFor('BadmailedMessagesHopCountExceeded', 1)
  const done = await until('all has come to an end', async () => {
    const found = await numbers()
    const left = ['LocalQueueLength', 'RemoteQueueLength', 'RemoteRetryQueueLength'].some((name) => found[name] !== 0)
    return found['MessagesDeliveredTotal'] === 3 && !left ? found : undefined
  })

  assert.deepEqual(countersOf(done), {
    AvgRecipientsPerMsgReceived: 1.4,
    AvgRecipientsPerMsgSent: 2,
    AvgRetriesPerMsgDelivered: 0,
    AvgRetriesPerMsgSent: 1,
    BadmailedMessagesBadPickupFile: 1,
    BadmailedMessagesGeneralFailure: 0,
    BadmailedMessagesHopCountExceeded: 1,
    BadmailedMessagesNdrOfDsn: 0,
    BadmailedMessagesNoRecipients: 1,
    CurrentMessagesInLocalDelivery: 0,
    DirectoryDropsTotal: 3,
    InboundConnectionsCurrent: 1,
    LocalQueueLength: 0,
    LocalRetryQueueLength: 0,
    MessageDeliveryRetries: 0,
    MessageSendRetries: 2,
    MessagesCurrentlyUndeliverable: 0,
    MessagesDeliveredTotal: 3,
    MessagesReceivedTotal: 5,
    MessagesRefusedForSize: 1,
    MessagesSentTotal: 2,
    NdrsGenerated: 1,
    OutboundConnectionsRefused: 1,
    PickupDirectoryMessagesRetrievedTotal: 1,
    RemoteQueueLength: 0,
    RemoteRetryQueueLength: 0,
    TotalConnectionErrors: 1,
    TotalDsnFailures: 0,
    TotalMessagesSubmitted: 7,
    VirtualServer: '1',
  })

  const [total] = await shell.output<Row>('Get-SmtpStatistic -Total')
  assert.deepEqual([total?.['VirtualServer'], total?.['MessagesReceivedTotal']], ['_Total', 5])
  assert.ok(Number(total?.['DnsQueriesTotal']) >= 1, 'localhost was looked up')
  const { errors } = await shell.run('Get-SmtpStatistic 1 -Total')
  assert.match(errors[0]?.message ?? '', /is for all virtual servers/)

  await shell.output(`Set-SmtpService -MetricsEndpoint 127.0.0.1:${port}`)
  const text = await curl(`http://127.0.0.1:${port}/metrics`)
  for (const line of [
    'mailroot_messages_received_total{virtual_server="1"} 5',
    'mailroot_messages_delivered_total{virtual_server="1"} 3',
    'mailroot_messages_sent_total{virtual_server="1"} 2',
    'mailroot_badmailed_messages_total{virtual_server="1",reason="hop_count_exceeded"} 1',
    'mailroot_queue_messages{virtual_server="1",queue="remote",state="ready"} 0',
    'mailroot_queue_oldest_message_age_seconds{virtual_server="1"} 0',
  ]) {
    assert.ok(text.split('\n').includes(line), `${line} is not in\n${text}`)
  }
  assert.match(text, /^mailroot_store_sync_duration_seconds_count [1-9]\d*$/m)
  assert.match(text, /^process_resident_memory_bytes \d+$/m)
  talk.close()
})

/** All but what depends on the lengths of names and on the moment. */
function countersOf(row: Row): Row {
  const left =
    /^(PSTypeNames|Bytes|MessageBytes|Since$|Inbound.*Total|OutboundConnections(Current|Total)|DnsQueries|LimitsReached)/
  return Object.fromEntries(
    Object.entries(row)
      .filter(([name]) => !left.test(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

test('the metrics endpoint: a port that is taken, an address that others can reach, on and off without a restart', {
  skip: without('curl'),
}, async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await shellOf(t, relay)
  const set = async (value: string) => (await shell.run(`Set-SmtpService -MetricsEndpoint ${value}`)).errors[0]?.message
  const taken = net.createServer().listen(0, '127.0.0.1')
  defer(t, () => void taken.close())
  await until('it listens', async () => taken.listening || undefined)
  const { port } = taken.address() as net.AddressInfo
  assert.match((await set(`127.0.0.1:${port}`)) ?? '', /cannot listen on 127\.0\.0\.1:\d+: another program/)
  assert.match((await set('0.0.0.0:9464')) ?? '', /can be reached from other machines/)
  assert.match((await set(`127.0.0.1:${relay.port}`)) ?? '', /is used by virtual server 1/)
  assert.match((await set('localhost:9464')) ?? '', /a loopback address and a port, for example 127\.0\.0\.1:9464/)
  assert.deepEqual(await shell.output('(Get-SmtpService).MetricsEndpoint'), ['off'])

  const free = await freePort()
  assert.equal(await set(`127.0.0.1:${free}`), undefined)
  const status = async (path: string, ...more: readonly string[]) =>
    await curl(
      `http://127.0.0.1:${free}${path}`,
      '--output',
      join(folder, 'body'),
      '--write-out',
      '%{http_code}',
      ...more,
    )
  assert.deepEqual(
    [await status('/metrics'), await status('/'), await status('/metrics', '--data', 'x')],
    ['200', '404', '404'],
  )
  await relay.restart()
  assert.equal(await status('/metrics'), '200', 'also after a start')
  assert.equal(await set('$null'), undefined)
  await assert.rejects(status('/metrics'), { code: 7 })
})
