/** Domains of a virtual server: from the cmdlet in the real engine to AUTH at the next hop, the Drop folder, and back. */
import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer } from 'smtp-server'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { sendWithSwaks } from '../support/clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { startSink } from '../support/sink.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

const skip = without('swaks', 'smtp-sink')
const user = 'relay@contoso.test'
const password = 'correct horse 4711'

/** A mail server that takes mail from nobody without an account, over TLS alone. */
async function mailServer(t: TestContext) {
  const taken: { readonly to: readonly string[]; readonly user: unknown; readonly secure: boolean }[] = []
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const server = new SMTPServer({
    key,
    cert,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onAuth: (given, _session, done) => {
      if (given.username === user && given.password === password) done(null, { user })
      else done(new Error('Authentication credentials invalid'))
    },
    onData: (stream, session, done) => {
      stream.resume()
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        taken.push({ to, user: session.user, secure: session.secure })
        done(null)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.server.address() as AddressInfo).port, taken }
}

async function stage(t: TestContext) {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const send = (...to: readonly string[]) =>
    sendWithSwaks({ port: relay.port, from: 'app@client.test', to, subject: 'A domain', body: 'Hello' })
  /** The reply to RCPT. */
  const ask = async (address: string): Promise<string> => {
    const talk = await SmtpTalk.open(relay.port)
    await talk.sayAll('EHLO client.test', 'MAIL FROM:<app@client.test>')
    const reply = await talk.say(`RCPT TO:<${address}>`)
    await talk.say('QUIT')
    return reply
  }
  return { folder, relay, shell, send, ask }
}

const credential = `([pscredential]::new(${quote(user)}, [System.Net.NetworkCredential]::new('', ${quote(password)}).SecurePassword))`

test('anyone sends to a domain that allows it, its host gets the mail with AUTH, and without the entry it is refused', {
  skip,
}, async (t) => {
  const server = await mailServer(t)
  const { relay, shell, send, ask } = await stage(t)
  const refused = await send('one@contoso.test').catch((error: { stdout?: unknown }) => String(error.stdout))
  assert.match(refused, /550 5\.7\.1 Unable to relay for one@contoso\.test/)

  const command = `New-SmtpDomain Contoso.test localhost ${server.port} -TlsMode Required -Credential ${credential} -AllowRelay $true`
  const dry = await shell.run(`${command} -WhatIf`)
  assert.match(
    String(dry.whatIf),
    /add to domains: contoso\.test, type: Remote, allowRelay: yes, server: localhost, port: /,
  )
  assert.match(String(dry.whatIf), /authentication: basic relay@contoso\.test.*password: \(none\) -> \(secret\)/s)
  assert.match(await ask('one@contoso.test'), /^550 /, '-WhatIf makes nothing')
  await shell.output(command)
  await send('one@contoso.test')
  await until('the mail arrives', () => (server.taken.length === 1 ? true : undefined))
  assert.deepEqual(server.taken[0], { to: ['one@contoso.test'], user, secure: true })
  assert.match(await ask('one@sub.contoso.test'), /^550 5\.7\.1 /, 'a subdomain is another domain')
  assert.match(await ask('one@dest.test'), /^550 5\.7\.1 /, 'no other domain was opened')

  const [domain] = await shell.output<Record<string, unknown>>('Get-SmtpDomain contoso.test')
  assert.deepEqual(
    [
      domain?.['Type'],
      domain?.['AllowRelay'],
      domain?.['Authentication'],
      domain?.['UserName'],
      domain?.['HasPassword'],
    ],
    ['Remote', true, 'Basic', user, true],
  )
  // Entry and password outlive a restart.
  await relay.restart()
  await send('two@CONTOSO.test')
  await until('the second mail arrives', () => (server.taken.length === 2 ? true : undefined))
  assert.deepEqual(server.taken[1]?.to, ['two@CONTOSO.test'])

  await shell.output('Set-SmtpDomain contoso.test -AllowRelay $null -Confirm:$false')
  assert.match(await ask('one@contoso.test'), /^550 5\.7\.1 /)
  await shell.output('Add-SmtpRelayAddress 127.0.0.1')
  await send('three@contoso.test')
  await until('who may relay reaches it', () => (server.taken.length === 3 ? true : undefined))
  await shell.output(
    'Remove-SmtpRelayAddress 127.0.0.1 -Confirm:$false; Remove-SmtpDomain contoso.test -Confirm:$false',
  )
  assert.match(await ask('one@contoso.test'), /^550 5\.7\.1 Unable to relay/)
  assert.deepEqual(JSON.parse(await readFile(join(relay.root, 'secrets.json'), 'utf8')), { secrets: [] })
  assert.ok(!relay.log.includes(password))
})

test('an alias lands in Drop, a wildcard has a queue of its own, and queued mail follows a changed entry', {
  skip,
}, async (t) => {
  const { folder, relay, shell, send, ask } = await stage(t)
  await shell.output('New-SmtpDomain fabrikam.test, b\u00fccher.test -Type Alias')
  await send('One@Fabrikam.test')
  const drop = join(relay.root, '1', 'Drop')
  const [file = ''] = await until('a file in Drop', async () => {
    const files = (await readdir(drop)).filter((name) => name.endsWith('.eml'))
    return files.length > 0 ? files : undefined
  })
  assert.match(
    await readFile(join(drop, file), 'latin1'),
    /^x-sender: app@client\.test\r\nx-receiver: One@Fabrikam\.test\r\nReceived: /,
  )
  assert.match(await ask('one@xn--bcher-kva.test'), /^250 /)
  assert.match(await ask('one@sub.fabrikam.test'), /^550 /)

  // Nobody listens at the first host: the queue of the entry says so.
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  const down = await startSink(t)
  await down.stop()
  await shell.output(`New-SmtpDomain '*.contoso.test' 127.0.0.1 ${down.port} -AllowRelay $true -SendHelo $true`)
  assert.match(await ask('one@contoso.test'), /^550 /, 'the domain itself is none of its subdomains')
  await send('one@a.contoso.test', 'two@b.c.contoso.test')
  const queue = await until('the queue waits', async () => {
    const [found] = await shell.output<Record<string, unknown>>("Get-SmtpQueue '1\\*.contoso.test'")
    return found?.['Status'] === 'Retry' ? found : undefined
  })
  assert.deepEqual(
    [queue['Identity'], queue['NextHopDomain'], queue['NextHop'], queue['DeliveryType'], queue['MessageCount']],
    ['1\\*.contoso.test', '*.contoso.test', `127.0.0.1:${down.port}`, 'SmartHost', 1],
  )
  const line = 'Set-SmtpDomain *'
  const [completed] = await shell.output(
    `(TabExpansion2 ${quote(line)} ${line.length}).CompletionMatches.CompletionText`,
  )
  assert.equal(completed, "'*.contoso.test'")

  await shell.output(`Get-SmtpDomain '*.contoso.test' | Set-SmtpDomain -Port ${sink.port} -Confirm:$false`)
  await sink.waitForCount(1)
  const [message] = await sink.messages()
  assert.deepEqual([message?.to, message?.protocol], [['one@a.contoso.test', 'two@b.c.contoso.test'], 'SMTP'], 'HELO')

  const shown = await shell.output<Record<string, unknown>>('Get-SmtpDomain')
  assert.deepEqual(
    shown.slice(1).map((one) => [one['Name'], one['Type']]),
    [
      ['fabrikam.test', 'Alias'],
      ['xn--bcher-kva.test', 'Alias'],
      ['*.contoso.test', 'Remote'],
    ],
  )
  assert.equal(shown[0]?.['Type'], 'Default')
  const wide = await shell.run("New-SmtpDomain '*.test' -AllowRelay $true")
  assert.equal(wide.errors[0]?.fullyQualifiedErrorId, 'Mailroot.NeedsForce,New-SmtpDomain')
  const twice = await shell.run('Set-SmtpVirtualServer -DefaultDomain fabrikam.test')
  assert.match(
    twice.errors[0]?.message ?? '',
    /"fabrikam\.test" is the default domain, so its mail goes to the Drop folder/,
  )
})
