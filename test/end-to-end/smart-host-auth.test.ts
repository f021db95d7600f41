/** A smart host that wants an account: from the cmdlet to AUTH on the wire, and the password seen nowhere on the way. */
import assert from 'node:assert/strict'
import { readdir, readFile, stat } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { ControlClient } from '../support/control-client.js'
import { keptFolder } from '../support/kept-folder.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

const right = 'Tr0ub4dor & "3" \u00fc'
const wrong = 'not-this-one-4711'
const user = 'relay@example.com'

interface NextHop {
  readonly port: number
  /** Subjects that came, each with who sent it. */
  readonly taken: { readonly subject: string; readonly user: unknown; readonly secure: boolean }[]
  /** Attempts of AUTH. */
  readonly tries: { readonly method: string; readonly user: string | undefined; readonly secure: boolean }[]
}

/** smtp-server with STARTTLS and AUTH, in this process. */
async function nextHop(t: TestContext, options: SMTPServerOptions = {}): Promise<NextHop> {
  const taken: NextHop['taken'] = []
  const tries: NextHop['tries'] = []
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const server = new SMTPServer({
    key,
    cert,
    disableReverseLookup: true,
    logger: false,
    // The relay keeps its connections for a while.
    closeTimeout: 100,
    onAuth: ({ method, username, password, validatePassword }, session, done) => {
      tries.push({ method, user: username, secure: session.secure })
      const isRight = method === 'CRAM-MD5' ? validatePassword(right) : password === right
      if (username === user && isRight) done(null, { user: username })
      else done(new Error('Authentication credentials invalid'))
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const subject = /^Subject: (.*)$/m.exec(Buffer.concat(chunks).toString())?.[1]?.trim() ?? ''
        taken.push({ subject, user: session.user, secure: session.secure })
        done(null)
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.server.address() as AddressInfo).port, taken, tries }
}

async function stage(t: TestContext) {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  await shell.output('Add-SmtpRelayAddress 127.0.0.1')
  return { relay, shell }
}

/** A credential without the text of a password in a command's parameters. */
function credential(name: string, password: string): string {
  return `([pscredential]::new(${quote(name)}, [System.Net.NetworkCredential]::new('', ${quote(password)}).SecurePassword))`
}

async function submit(relay: RelayProcess, subject: string): Promise<void> {
  const talk = await SmtpTalk.open(relay.port)
  for (const line of ['EHLO client.test', 'MAIL FROM:<app@client.test>', 'RCPT TO:<one@dest.test>']) {
    assert.match(await talk.say(line), /^250/)
  }
  assert.match(await talk.say('DATA'), /^354/)
  assert.match(await talk.say(`Subject: ${subject}\r\n\r\nHello\r\n.`), /^250/)
  await talk.say('QUIT')
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** Each way in which a password could be written down. */
function formsOf(password: string): readonly Buffer[] {
  const texts = [
    password,
    JSON.stringify(password).slice(1, -1),
    Buffer.from(password).toString('base64'),
    Buffer.from(`\0${user}\0${password}`).toString('base64'),
  ]
  return texts.map((text) => Buffer.from(text))
}

function assertHidden(bytes: Buffer, where: string): void {
  for (const form of [...formsOf(right), ...formsOf(wrong)]) {
    assert.ok(!bytes.includes(form), `${where} holds ${form}`)
  }
}

test('a password set from PowerShell opens the smart host, a wrong one waits and says so, and neither is ever shown', async (t) => {
  const hop = await nextHop(t)
  const { relay, shell } = await stage(t)
  const shown: unknown[] = []
  const run = async (script: string): Promise<void> => {
    shown.push(await shell.run(script, { format: true }))
  }
  const take = async (script: string): Promise<Record<string, unknown>> => {
    const [found = {}] = await shell.output<Record<string, unknown>>(script)
    shown.push(found)
    return found
  }

  // Without TLS nothing is set, and the problem says what to do.
  const set = `Set-SmtpSmartHost localhost -Port ${hop.port}`
  const refused = await shell.run(`${set} -Authentication basic -Credential ${credential(user, right)}`)
  assert.equal(refused.errors[0]?.fullyQualifiedErrorId, 'Mailroot.Invalid,Set-SmtpSmartHost')
  assert.match(
    refused.errors[0]?.message ?? '',
    /-TlsMode: "Opportunistic" would let the password of "relay@example\.com" go over plain text/,
  )
  shown.push(refused)

  // A dry run changes nothing and shows no password.
  const command = `${set} -TlsMode Required -Authentication basic -Credential`
  const dry = await shell.run(`${command} ${credential(user, wrong)} -WhatIf`)
  shown.push(dry)
  assert.ok(
    dry.whatIf.some((line) => line.includes('"authentication: None -> Basic relay@example.com"')),
    String(dry.whatIf),
  )
  assert.ok(
    dry.whatIf.some((line) => line.includes('"password: (none) -> (secret)"')),
    String(dry.whatIf),
  )
  assert.equal((await take('Get-SmtpSmartHost'))['HasPassword'], false)

  await run(`${command} ${credential(user, wrong)} -PassThru`)
  const host = await take('Get-SmtpSmartHost')
  assert.deepEqual([host['Authentication'], host['UserName'], host['HasPassword']], ['Basic', user, true])
  await submit(relay, 'first')
  const queue = await until('the queue waits', async () => {
    const found = await take('Get-SmtpQueue')
    return found['Status'] === 'Retry' ? found : undefined
  })
  assert.equal(queue['LastErrorStage'], 'Authentication')
  assert.match(String(queue['LastError']), /535 .*Authentication credentials invalid/)
  const message = await take('Get-SmtpMessage')
  assert.deepEqual([message['Subject'], message['RetryCount'], message['Status']], ['first', 0, 'Retry'])
  assert.equal(relay.log.split('wants other credentials').length - 1, 1, 'the log says it once')
  assert.equal(hop.tries.length, 1, 'one failed logon, not one for each address')

  // The right one delivers what waits, without a restart and without waiting for the next try.
  await run(`Set-SmtpSmartHost -Credential ${credential(user, right)} -Confirm:$false`)
  await until('the first message arrives', () => (hop.taken.length === 1 ? true : undefined))
  assert.deepEqual(hop.taken[0], { subject: 'first', user, secure: true })
  assert.deepEqual(hop.tries.at(-1), { method: 'PLAIN', user, secure: true })

  assertHidden(Buffer.from(relay.log), 'the log')
  await relay.restart()
  assert.equal((await take('Get-SmtpSmartHost'))['HasPassword'], true)
  await submit(relay, 'second')
  await until('the second message arrives', () => (hop.taken.length === 2 ? true : undefined))
  assert.equal(hop.taken[1]?.user, user)

  // The raw replies of the socket, and what lies on the disk.
  const client = await ControlClient.greeted(relay.controlSocket)
  for (const method of ['smartHost.get', 'virtualServer.get', 'queue.get', 'messageTrace.get']) {
    shown.push(await client.result(method))
  }
  const odd = { authentication: { type: 'basic', userName: user, password: right, other: right.length } }
  shown.push(await client.call('smartHost.set', odd), await client.call('smartHost.set', { authentication: [right] }))
  client.close()
  assertHidden(Buffer.from(JSON.stringify(shown)), 'what was shown')
  assertHidden(Buffer.from(relay.log), 'the log after the restart')
  const secrets = join(relay.root, 'secrets.json')
  const files = (await filesBelow(relay.root)).filter((file) => file !== secrets)
  assert.ok(files.some((file) => file.includes('audit')) && files.some((file) => file.includes('history')))
  for (const file of files) assertHidden(await readFile(file), file)
  const kept = await readFile(secrets, 'utf8')
  assert.deepEqual(JSON.parse(kept).secrets, [
    { virtualServer: '1', area: 'smartHost', userName: user, password: right },
  ])
  assert.equal((await stat(secrets)).mode & 0o777, 0o600)

  // The audit log says that it changed.
  const [day = ''] = await readdir(join(relay.root, 'logs', 'audit'))
  const audit = await readFile(join(relay.root, 'logs', 'audit', day), 'utf8')
  assert.match(audit, /"setting":"smartHost\.authentication\.password","pointer":"[^"]+","old":null,"new":"\(secret\)"/)
  assert.match(audit, /"old":"\(secret\)","new":"\(another secret\)"/)

  // Without authentication there is no password any more.
  await run('Set-SmtpSmartHost -Authentication None -Confirm:$false')
  assert.deepEqual(JSON.parse(await readFile(secrets, 'utf8')).secrets, [])
  const none = await take('Get-SmtpSmartHost')
  assert.deepEqual([none['Authentication'], none['UserName'], none['HasPassword']], ['None', null, false])
})

test('LOGIN and CRAM-MD5 are spoken too, and without TLS only when a setting says so', async (t) => {
  const { relay, shell } = await stage(t)
  const account = `-Authentication Basic -Credential ${credential(user, right)} -Confirm:$false`
  for (const method of ['LOGIN', 'CRAM-MD5']) {
    const hop = await nextHop(t, { authMethods: [method] })
    await shell.output(`Set-SmtpSmartHost localhost -Port ${hop.port} -TlsMode Required ${account}`)
    await submit(relay, method)
    await until(`${method} delivers`, () => (hop.taken.length === 1 ? true : undefined))
    assert.deepEqual(hop.tries, [{ method, user, secure: true }])
  }
  const plain = await nextHop(t, { hideSTARTTLS: true, allowInsecureAuth: true })
  const where = `Set-SmtpSmartHost localhost -Port ${plain.port}`
  await shell.output(`${where} -TlsMode None -AllowPlainTextAuthentication $true ${account}`)
  await submit(relay, 'plain')
  await until('plain text delivers', () => (plain.taken.length === 1 ? true : undefined))
  assert.equal(plain.taken[0]?.secure, false)
  const back = await shell.run('Set-SmtpSmartHost -AllowPlainTextAuthentication $null')
  assert.match(back.errors[0]?.message ?? '', /-TlsMode: "None" would let the password/)
  const nobody = await shell.run('Set-SmtpSmartHost -Authentication Basic')
  assert.match(nobody.errors[0]?.message ?? '', /-Credential: is missing/)
})
