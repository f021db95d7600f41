/** From a cmdlet to the wire and back: the real engine manages the real relay between real clients and a real next hop. */
import assert from 'node:assert/strict'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { type Mail, sendWithCurl, sendWithSmtpClient, sendWithSwaks } from '../support/clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { type Sink, startSink } from '../support/sink.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

const skip = without('swaks', 'curl', 'smtp-sink')

interface Stage {
  readonly folder: string
  readonly relay: RelayProcess
  readonly sink: Sink
  readonly shell: PowerShell
}

/** A relay that relays for nobody yet, a next hop, and an engine with the module that talks to the relay. */
async function stage(t: TestContext): Promise<Stage> {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  return { folder, relay, sink, shell }
}

function mail(relay: RelayProcess, change: Partial<Mail> = {}): Mail {
  return {
    port: relay.port,
    from: 'app@client.test',
    to: ['one@dest.test', 'two@dest.test'],
    subject: 'Invoice 4711',
    body: 'First line\n..two dots\nLast line',
    ...change,
  }
}

/** What `body` must be in a message that only got trace fields in front. */
function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n\n') + 2)
}

test('PowerShell points the relay at a next hop and allows an address; what clients submit arrives unchanged', {
  skip,
}, async (t) => {
  const { folder, relay, sink, shell } = await stage(t)
  await assert.rejects(sendWithSwaks(mail(relay)), (error: { stdout?: string }) =>
    /550 5\.7\.1 Unable to relay for one@dest\.test/.test(error.stdout ?? ''),
  )
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port}; Add-SmtpRelayAddress 127.0.0.1 -Comment 'tests'`)
  const sends: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['swaks', () => sendWithSwaks(mail(relay, { subject: 'swaks' }))],
    ['swaks tls', () => sendWithSwaks(mail(relay, { subject: 'swaks tls', startTls: true }))],
    ['curl', () => sendWithCurl(mail(relay, { subject: 'curl' }), folder)],
    ['curl tls', () => sendWithCurl(mail(relay, { subject: 'curl tls', startTls: true }), folder)],
    ['dotnet', () => sendWithSmtpClient(mail(relay, { subject: 'dotnet' }), shell)],
    ['dotnet tls', () => sendWithSmtpClient(mail(relay, { subject: 'dotnet tls', startTls: true }), shell)],
  ]
  for (const [, send] of sends) await send()
  await sink.waitForCount(sends.length)
  const arrived = await sink.messages()
  for (const [name] of sends) {
    const found = arrived.find(({ text }) => text.includes(`\nSubject: ${name}\n`))
    assert.ok(found, `${name} has arrived`)
    assert.equal(found.from, 'app@client.test')
    assert.deepEqual(found.to, ['one@dest.test', 'two@dest.test'])
    const [received = ''] = found.text.split(/\n(?![ \t])/)
    assert.match(received, name.endsWith('tls') ? /^Received: [^;]*with ESMTPS id/s : /^Received: [^;]*with ESMTP id/s)
    // .NET writes quoted-printable.
    if (!name.startsWith('dotnet')) assert.equal(bodyOf(found.text).trimEnd(), 'First line\n..two dots\nLast line')
  }
  // curl sends a file as it is: nothing but the trace fields stands in front of it.
  const curl = arrived.find(({ text }) => text.includes('\nSubject: curl\n'))?.text ?? ''
  const file = (await readFile(join(folder, 'curl.eml'), 'latin1')).replaceAll('\r\n', '\n').replace('curl tls', 'curl')
  assert.ok(curl.endsWith(file), 'the message is what was sent')
  const front = curl.slice(0, -file.length)
  assert.match(
    front,
    /^Received: from client\.test \(\[127\.0\.0\.1\]\)\n\tby [^\n]+;\n\t[^\n]+\nMessage-ID: <[^\n]+>\nDate: [^\n]+\n$/,
  )
  const trace = await shell.output<{ EventId: string }>('Get-SmtpMessageTrace -Sender app@client.test')
  assert.equal(trace.filter(({ EventId }) => EventId === 'SEND').length, sends.length)
})

test('a next hop that is down: the queue says why and when, mail is held, released, tried, removed, exported, and arrives', {
  skip,
}, async (t) => {
  const { folder, relay, sink, shell } = await stage(t)
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port}; Add-SmtpRelayAddress 127.0.0.1`)
  await sink.stop()
  for (const subject of ['first', 'second', 'third']) await sendWithSwaks(mail(relay, { subject }))
  const queue = await until('the queue backs off', async () => {
    const [found] = await shell.output<Record<string, unknown>>('Get-SmtpQueue')
    return found?.['Status'] === 'Retry' ? found : undefined
  })
  assert.equal(queue['Identity'], `1\\127.0.0.1:${sink.port}`)
  assert.equal(queue['MessageCount'], 3)
  assert.equal(queue['LastErrorStage'], 'Connect')
  assert.match(String(queue['LastError']), /refused/)
  const wait = Date.parse(String(queue['NextRetryTime'])) - Date.now()
  assert.ok(wait > 13 * 60_000 && wait <= 15 * 60_000, `the next try is in ${wait} ms`)
  const { text } = await shell.run('Get-SmtpQueue', { format: true })
  assert.match(text, /SmartHost\s+Retry\s+3\s/)
  const messages = await shell.output<Record<string, unknown>>('Get-SmtpMessage')
  assert.deepEqual(
    messages.map((message) => [message['Subject'], message['Status'], message['LastErrorStage']]),
    [
      ['first', 'Retry', 'Connect'],
      ['second', 'Retry', 'Connect'],
      ['third', 'Retry', 'Connect'],
    ],
  )

  await shell.output('Get-SmtpMessage -Subject first | Suspend-SmtpMessage')
  await shell.output('Get-SmtpMessage -Subject second | Remove-SmtpMessage -Confirm:$false')
  const [file] = await shell.output<string>(
    `(Get-SmtpMessage -Subject third | Export-SmtpMessage -Path ${quote(folder)} -PassThru).FullName`,
  )
  const exported = await readFile(String(file ?? join(folder, 'missing')), 'latin1')
  assert.match(exported, /^Received: /)
  assert.match(exported, /\r\nSubject: third\r\n/)
  assert.ok(
    exported.endsWith('First line\r\n..two dots\r\nLast line\r\n\r\n') || exported.includes('..two dots\r\nLast line'),
  )

  const view = join(relay.root, '1', 'Queue')
  const shown = await until('the Queue folder shows two', async () => {
    const names = (await readdir(view)).filter((name) => name.endsWith('.eml'))
    return names.length === 2 ? names : undefined
  })
  assert.equal(shown.length, 2)

  await sink.start()
  await shell.output('Get-SmtpQueue -Status Retry | Invoke-SmtpQueueRetry')
  await sink.waitForCount(1)
  await shell.output('Get-SmtpMessage -Status Suspended | Resume-SmtpMessage')
  await sink.waitForCount(2)
  const subjects = (await sink.messages()).map(({ text: body }) => /^Subject: (.*)$/m.exec(body)?.[1]).sort()
  assert.deepEqual(subjects, ['first', 'third'])
  await until('the queue is empty', async () =>
    (await shell.output('Get-SmtpMessage')).length === 0 ? true : undefined,
  )
  await until('the Queue folder is empty', async () => ((await readdir(view)).length === 0 ? true : undefined))
  const events = await shell.output<string>('(Get-SmtpMessageTrace -Sender app@client.test).EventId')
  assert.deepEqual([...new Set(events)].sort(), ['DEFER', 'RECEIVE', 'REMOVE', 'RESUME', 'SEND', 'SUSPEND'])
})

test('a copy of a Queue folder file in Pickup is a submission; local mail goes to Drop; a refused recipient is reported', {
  skip,
}, async (t) => {
  const { relay, sink, shell } = await stage(t)
  const [server] = await shell.output<{ DefaultDomain: string }>('Get-SmtpVirtualServer')
  const domain = String(server?.DefaultDomain)
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port}; Add-SmtpRelayAddress 127.0.0.1`)
  await sink.stop()
  await sendWithSwaks(mail(relay, { from: `app@${domain}`, to: ['far@dest.test'], subject: 'once' }))
  const view = join(relay.root, '1', 'Queue')
  const name = await until('the Queue folder has it', async () =>
    (await readdir(view)).find((file) => file.endsWith('.eml')),
  )
  await writeFile(join(relay.root, '1', 'Pickup', 'again.eml'), await readFile(join(view, name)))
  await until('Pickup has taken it', async () => {
    const found = await shell.output('Get-SmtpMessage -Subject once')
    return found.length === 2 ? true : undefined
  })
  await sink.start()
  await shell.output('Get-SmtpQueue -Status Retry | Invoke-SmtpQueueRetry')
  await sink.waitForCount(2)
  const [one, other] = (await sink.messages()).map(({ text }) => bodyOf(text))
  assert.equal(one, other)

  await sink.stop()
  const refusing = await startSink(t, { port: sink.port, args: ['-f', 'RCPT', '-B', '550 5.1.1 No such user here'] })
  await sendWithSwaks(
    mail(relay, { from: `app@${domain}`, to: [`Local.User@${domain}`, 'nobody@dest.test'], subject: 'both' }),
  )
  const drop = join(relay.root, '1', 'Drop')
  const dropped = await until('the message and its report are in Drop', async () => {
    const names = (await readdir(drop)).filter((file) => file.endsWith('.eml'))
    return names.length === 2 ? names : undefined
  })
  const texts = await Promise.all(dropped.map((file) => readFile(join(drop, file), 'latin1')))
  const report = texts.find((text) => text.includes('multipart/report')) ?? ''
  const local = texts.find((text) => !text.includes('multipart/report')) ?? ''
  assert.match(local, new RegExp(`^x-sender: app@${domain}\r\nx-receiver: Local\\.User@${domain}\r\nReceived: `))
  assert.match(report, new RegExp(`^x-sender: <>\r\nx-receiver: app@${domain}\r\n`))
  assert.match(report, /Final-Recipient: rfc822;\s*nobody@dest\.test\r\n/)
  assert.match(report, /Status: 5\.1\.1\r\n/)
  assert.match(report, /Diagnostic-Code: smtp;\s*550 5\.1\.1 No such user here/)
  assert.equal(refusing.count, 0)
})

test('complaint 1: kill -9 in the middle of a burst loses nothing that was acknowledged', { skip }, async (t) => {
  const { relay, sink, shell } = await stage(t)
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port}; Add-SmtpRelayAddress 127.0.0.1`)
  const acknowledged: string[] = []
  let running = true
  let number = 0
  const { createTransport } = await import('nodemailer')
  const client = async (): Promise<void> => {
    const transport = createTransport({ host: '127.0.0.1', port: relay.port, ignoreTLS: true })
    while (running) {
      number += 1
      const subject = `burst ${number}`
      try {
        await transport.sendMail({ from: 'app@client.test', to: 'one@dest.test', subject, text: 'x'.repeat(2000) })
        acknowledged.push(subject)
      } catch {
        // Not acknowledged: the client would send it again.
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    }
  }
  const clients = Array.from({ length: 10 }, client)
  for (let kill = 0; kill < 3; kill++) {
    const before = acknowledged.length
    await until('the burst goes on', () => (acknowledged.length > before + 60 ? true : undefined))
    await relay.kill9()
    await relay.start()
  }
  running = false
  await Promise.all(clients)
  await until(
    'the queue is empty',
    async () => ((await shell.output('Get-SmtpMessage')).length === 0 ? true : undefined),
    30_000,
  )
  const arrived = (await sink.messages()).map(({ text }) => /^Subject: (.*)$/m.exec(text)?.[1] ?? '')
  const there = new Set(arrived)
  assert.deepEqual(
    acknowledged.filter((subject) => !there.has(subject)),
    [],
  )
  // A repeat is allowed only where a crash cut an attempt off, and is named in the tracking log.
  const repeats = arrived.length - there.size
  const events = await shell.output<{ PossibleDuplicate?: boolean; EventId: string }>(
    'Get-SmtpMessageTrace -EventId SEND',
  )
  const marked = events.filter((event) => event.PossibleDuplicate === true).length
  assert.ok(repeats <= marked, `${repeats} repeats, ${marked} marked`)
})
