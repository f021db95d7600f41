/** The protocol log from the cmdlet to the disk and back, and by readers that we did not write. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { promisify } from 'node:util'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { startSink } from '../support/sink.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { tool, without } from '../support/tools.js'
import { until } from '../support/wait.js'

const run = promisify(execFile)

/** A row as the cmdlet shows it. */
interface Row {
  readonly DateTime: string
  readonly Direction: string
  readonly ClientIp: string
  readonly ClientName: string | null
  readonly Command: string | null
  readonly Status: number | null
  readonly Text: string | null
  readonly BytesSent: number
}

async function stage(t: TestContext) {
  const folder = await keptFolder(t)
  const sink = await startSink(t)
  const settings = {
    relayRestriction: { grant: [{ address: '127.0.0.1' }] },
    smartHost: { server: ['127.0.0.1'], port: sink.port, tlsMode: 'None' },
  }
  const relay = await startRelay(t, { root: join(folder, 'root'), settings })
  const open = async (): Promise<PowerShell> => {
    const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
    defer(t, () => shell.close())
    await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
    return shell
  }
  const submit = async (to: string): Promise<void> => {
    const args = ['--server', '127.0.0.1', '--port', String(relay.port), '--from', 'app@client.test', '--to', to]
    await run(tool('swaks').path, [...args, '--ehlo', 'printer.test', '--hide-all'])
  }
  return { relay, sink, shell: await open(), open, submit, logs: join(relay.root, 'logs', 'SMTPSVC1') }
}

async function textOf(folder: string): Promise<string> {
  const [name = ''] = await readdir(folder)
  return await readFile(join(folder, name), 'latin1')
}

test('PowerShell turns logging on: both directions are on the disk and in Get-SmtpProtocolLog, and -Wait follows', {
  skip: without('smtp-sink', 'swaks'),
}, async (t) => {
  const { relay, sink, shell, open, submit, logs } = await stage(t)
  await submit('quiet@dest.test')
  await sink.waitForCount(1)
  await shell.output(
    'Set-SmtpLogging -Enabled $true -LogExtFileFlags Time, Date, ClientIp, UserName, ServerPort, Method, UriQuery, HttpStatus',
  )
  const [settings] = await shell.output<Record<string, unknown>>('Get-SmtpLogging')
  assert.deepEqual(
    [settings?.['Enabled'], settings?.['LogFilePeriod'], settings?.['LogFileDirectory']],
    [true, 'Daily', join(relay.root, 'logs')],
  )
  assert.deepEqual(await readdir(join(relay.root, 'logs', 'SMTPSVC1')), [], 'nothing from before')
  await submit('user+tag@dest.test')
  await sink.waitForCount(2)
  const text = await until('the rows are on the disk', async () => {
    const found = (await readdir(logs)).length === 1 ? await textOf(logs) : ''
    return found.includes('OutboundConnectionResponse') && / DATA .* 250\r\n/.test(found) ? found : undefined
  })
  assert.match((await readdir(logs))[0] ?? '', /^ex\d{6}\.log$/)
  assert.match(
    text,
    /^#Software: .*\r\n#Version: 1\.0\r\n#Date: .*\r\n#Fields: date time c-ip cs-username s-port cs-method cs-uri-query sc-status\r\n/,
  )
  assert.match(text, /^\S+ \S+ 127\.0\.0\.1 printer\.test 0 RCPT \+TO:<user%2Btag@dest\.test> 250\r$/m)

  const rows = await shell.output<Row>('Get-SmtpProtocolLog -Direction Inbound')
  assert.deepEqual(
    rows.map(({ Command, Status }) => [Command, Status]),
    [
      ['EHLO', 250],
      ['MAIL', 250],
      ['RCPT', 250],
      ['DATA', 250],
      ['QUIT', 221],
    ],
  )
  assert.equal(rows[2]?.Text, 'TO:<user+tag@dest.test>')
  const [traced] = await shell.output<{ Identity: string }>(
    "Get-SmtpMessageTrace -EventId RECEIVE -Recipient 'user+tag@dest.test'",
  )
  assert.ok(rows[3]?.Text?.startsWith(`<${traced?.Identity}@`), 'DATA names the message')
  const outbound = await shell.output<Row>('Get-SmtpProtocolLog -Direction Outbound -RemoteAddress 127.0.0.0/8')
  assert.ok(outbound.some(({ Command, Text }) => Command === 'RCPT' && Text === 'TO:<user+tag@dest.test>'))
  assert.ok(outbound.some(({ Command, Status }) => Command === null && Status === 354))
  const counts =
    '@(Get-SmtpProtocolLog -Command rcpt, mail -Status 250).Count, @(Get-SmtpProtocolLog -ClientIp 192.0.2.1).Count'
  assert.deepEqual(await shell.output(counts), [2, 0])
  const [last, ...more] = await shell.output<Row>('Get-SmtpProtocolLog -Last 2 -Direction Inbound')
  assert.deepEqual([last?.Command, more.map(({ Command }) => Command)], ['DATA', ['QUIT']], 'oldest first')
  const types = await shell.output('$r = Get-SmtpProtocolLog -Last 1; $r.PSTypeNames[0], [string] $r.DateTime.Kind')
  assert.deepEqual(types, ['Mailroot.ProtocolLogEntry', 'Utc'])

  const watcher = await open()
  // It says by a file that it has begun, and ends with the fourth row.
  const begun = join(relay.root, 'begun')
  const note = `ForEach-Object { [System.IO.File]::WriteAllText(${quote(begun)}, ''); $_ }`
  const ending = '-End ([datetime]::UtcNow.AddSeconds(50))'
  const seen = watcher.output<Row>(
    `Get-SmtpProtocolLog -Direction Inbound -Last 1 -Wait ${ending} | ${note} | Select-Object -First 4`,
  )
  await until('it follows', () => (existsSync(begun) ? true : undefined), 30_000)
  const talk = await SmtpTalk.open(relay.port)
  await talk.say('EHLO late.test')
  await talk.say('VRFY somebody')
  await talk.say('QUIT')
  assert.deepEqual(
    (await seen).map(({ Command, ClientName }) => [Command, ClientName]),
    [
      ['QUIT', 'printer.test'],
      ['EHLO', 'late.test'],
      ['VRFY', 'late.test'],
      ['QUIT', 'late.test'],
    ],
  )
  await relay.restart()
  await submit('again@dest.test')
  const later = await shell.output<Row>('Get-SmtpProtocolLog -Command RCPT -Direction Inbound')
  assert.deepEqual(
    later.map(({ Text }) => Text),
    ['TO:<user+tag@dest.test>', 'TO:<again@dest.test>'],
  )
  assert.equal([...(await textOf(logs)).matchAll(/^#Fields/gm)].length, 2, 'fresh directives after a restart')
  assert.ok(!relay.log.includes(' error '), relay.log)
})

test('bad settings and questions say what is wrong', async (t) => {
  const { shell, relay } = await stage(t)
  const messageOf = async (script: string): Promise<string> => (await shell.run(script)).errors[0]?.message ?? ''
  assert.match(await messageOf('Set-SmtpLogging -LogFileTruncateSize 10'), /10 is too small: at least 65536/)
  assert.match(
    await messageOf('Set-SmtpLogging -LogFileDirectory logs'),
    /-LogFileDirectory: "logs" is not an absolute path/,
  )
  assert.match(
    await messageOf(`Set-SmtpLogging -LogFileDirectory ${quote(join(relay.root, '1', 'Drop', 'logs'))}`),
    /lies in the dropDirectory of virtual server 1/,
  )
  assert.match(
    await messageOf(`Set-SmtpLogging -Enabled $true -LogFileDirectory ${quote(join(relay.root, 'settings.json'))}`),
    /settings\.json.SMTPSVC1 cannot be written/,
  )
  assert.match(await messageOf("Get-SmtpProtocolLog -ClientIp 'printer'"), /"printer"/)
  assert.match(await messageOf("Get-SmtpProtocolLog -Start '2026-02-02' -End '2026-02-01'"), /is later than the end/)
  assert.deepEqual(await shell.output('Get-SmtpProtocolLog -Last 5'), [])
})

test('lnav and GoAccess read the files', { skip: without('smtp-sink', 'swaks', 'lnav', 'goaccess') }, async (t) => {
  const { shell, submit, sink, logs, relay } = await stage(t)
  await shell.output('Set-SmtpLogging -Enabled $true')
  await submit('one@dest.test')
  await submit('two@dest.test')
  await sink.waitForCount(2)
  const talk = await SmtpTalk.open(relay.port)
  await talk.say('EHLO evil\x07\u00e9.test')
  await talk.say('NOOP \x1b[31m #Fields: date')
  await talk.say('QUIT')
  const rows = await until('every row is there', async () => {
    const found = await shell.output<Row>('Get-SmtpProtocolLog')
    return found.filter(({ Command }) => Command === 'QUIT').length === 3 ? found : undefined
  })
  const evil = rows.filter(({ ClientName }) => ClientName?.startsWith('evil'))
  assert.deepEqual(
    evil.map(({ Command, Text }) => [Command, Text]),
    [
      ['EHLO', 'evil%07\u00e9.test'],
      ['NOOP', '%1B[31m #Fields: date'],
      ['QUIT', null],
    ],
  )
  const file = join(logs, (await readdir(logs))[0] ?? '')
  const options = { env: { ...process.env, HOME: relay.root, TERM: 'dumb' }, timeout: 30_000 }

  const query = ';SELECT cs_method, count(*) FROM w3c_log WHERE cs_method IS NOT NULL GROUP BY cs_method ORDER BY 1'
  const lnav = await run(tool('lnav').path, ['-n', '-c', query, '-c', ':write-csv-to -', file], options)
  const counts = new Map<string, number>()
  for (const { Command } of rows) if (Command !== null) counts.set(Command, (counts.get(Command) ?? 0) + 1)
  const expected = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name},${count}`)
  assert.deepEqual(lnav.stdout.trim().split(/\r?\n/).slice(1), expected)

  const report = join(relay.root, 'goaccess.json')
  // GoAccess knows methods and statuses of HTTP only; the fields are told by their places.
  const fields = '--log-format=%d %t %h %^ %^ %^ %^ %^ %^ %^ %U %^ %^ %b %^ %L %^'
  const dates = ['--date-format=%Y-%m-%d', '--time-format=%T', '--no-global-config']
  await run(tool('goaccess').path, [file, ...dates, fields, '-o', report], options)
  const { general } = JSON.parse(await readFile(report, 'utf8')) as { general: Readonly<Record<string, unknown>> }
  assert.deepEqual(
    [general['valid_requests'], general['failed_requests'], general['bandwidth']],
    [rows.length, 0, rows.reduce((sum, row) => sum + row.BytesSent, 0)],
  )
})
