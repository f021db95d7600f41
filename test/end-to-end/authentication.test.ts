/** Logins from the cmdlet to the wire: real clients with credentials, and guessers beside them. */
import assert from 'node:assert/strict'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { type Mail, sendWithCurl, sendWithSmtpClient, sendWithSwaks } from '../support/clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { type RelayProcess, startRelay } from '../support/relay.js'
import { type Sink, startSink } from '../support/sink.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { without } from '../support/tools.js'

const skip = without('swaks', 'curl', 'smtp-sink')
const login = { userName: 'printer1', password: "It's $ecret 1" }
const wrong = { ...login, password: 'guess' }

interface Stage {
  readonly folder: string
  readonly relay: RelayProcess
  readonly sink: Sink
  readonly shell: PowerShell
}

/** A relay with a next hop that relays for nobody by address. */
async function stage(t: TestContext): Promise<Stage> {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  await shell.output(`Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port}`)
  return { folder, relay, sink, shell }
}

/** A PSCredential in `$credential`. */
function credential({ userName, password }: typeof login): string {
  return [
    '$secure = [securestring]::new()',
    `${quote(password)}.ToCharArray() | ForEach-Object { $secure.AppendChar($_) }`,
    `$credential = [pscredential]::new(${quote(userName)}, $secure)`,
  ].join('; ')
}

function mail(relay: RelayProcess, change: Partial<Mail> = {}): Mail {
  const usual = { from: 'app@client.test', to: ['one@dest.test'], subject: 'Scan', body: 'Page 1' }
  return { port: relay.port, ...usual, startTls: true, ...change }
}

test('a user of New-SmtpUser relays with each client over TLS, and not without it or with another password', {
  skip,
}, async (t) => {
  const { folder, relay, sink, shell } = await stage(t)
  await assert.rejects(sendWithSwaks(mail(relay, { login })), /AUTH/i, 'not offered before it is turned on')
  await shell.output(`Set-SmtpAuthentication -Basic $true; ${credential(login)}`)
  const [user] = await shell.output<Record<string, unknown>>("New-SmtpUser $credential -Comment 'Floor 2' -PassThru")
  assert.deepEqual([user?.['UserName'], user?.['Enabled'], user?.['Comment']], ['printer1', true, 'Floor 2'])
  const mechanisms = ['PLAIN', 'LOGIN'] as const
  for (const mechanism of mechanisms) {
    await sendWithSwaks(mail(relay, { subject: `swaks ${mechanism}`, login: { ...login, mechanism } }))
    await sendWithCurl(mail(relay, { subject: `curl ${mechanism}`, login: { ...login, mechanism } }), folder)
  }
  await sendWithSmtpClient(mail(relay, { subject: 'dotnet', login }), shell)
  await sink.waitForCount(5)
  for (const { text } of await sink.messages()) assert.match(text, /^Received: [^;]*with ESMTPSA id/s)

  const said = (error: { stdout?: string; stderr?: string }): string => `${error.stdout}${error.stderr}`
  const fails = async (sending: Promise<unknown>, reply: RegExp): Promise<void> => {
    await assert.rejects(sending, (error: object) => reply.test(said(error)))
  }
  await fails(sendWithSwaks(mail(relay, { login: wrong })), /535 5\.7\.3 Authentication unsuccessful/)
  await fails(sendWithCurl(mail(relay, { login: wrong }), folder), /535 5\.7\.3/)
  await assert.rejects(sendWithSmtpClient(mail(relay, { login: wrong }), shell))
  const plain = await SmtpTalk.open(relay.port)
  assert.doesNotMatch(await plain.say('EHLO c'), /AUTH/)
  assert.match(await plain.say('AUTH LOGIN'), /^538 5\.7\.11 /)
  plain.close()
  await shell.output('Set-SmtpRelayRestriction -RelayForAuth $false')
  await fails(sendWithSwaks(mail(relay, { login })), /550 5\.7\.1 Unable to relay/)
  assert.equal(sink.count, 5)

  const needsForce = await shell.run('Set-SmtpAuthentication -RequireTls $false')
  assert.equal(needsForce.errors[0]?.fullyQualifiedErrorId, 'Mailroot.NeedsForce,Set-SmtpAuthentication')
  await shell.run('Set-SmtpAuthentication -RequireTls $false -Force; Set-SmtpRelayRestriction -RelayForAuth $true')
  await sendWithSwaks(mail(relay, { startTls: false, login }))
  await sink.waitForCount(6)
})

test('users are managed by cmdlet, stand after a restart, and their passwords are nowhere', { skip }, async (t) => {
  const { relay, sink, shell } = await stage(t)
  await shell.output(`Set-SmtpAuthentication -Basic $true -Anonymous $false; ${credential(login)}`)
  const tried = await shell.run('New-SmtpUser -Credential $credential -WhatIf')
  assert.deepEqual(tried.whatIf, ['Performing the operation "New-SmtpUser (password: as given)" on target "printer1".'])
  assert.deepEqual(await shell.output('Get-SmtpUser'), [])
  await shell.output('New-SmtpUser -Credential $credential')
  const twice = await shell.run('New-SmtpUser -Credential $credential')
  assert.equal(twice.errors[0]?.fullyQualifiedErrorId, 'Mailroot.Exists,New-SmtpUser')
  await relay.restart()
  await assert.rejects(sendWithSwaks(mail(relay)), 'without a login')
  await sendWithSwaks(mail(relay, { login }))
  await shell.output('Set-SmtpUser printer1 -Enabled $false')
  await assert.rejects(sendWithSwaks(mail(relay, { login })))
  const next = { ...login, password: 'other' }
  await shell.output(`${credential(next)}; Set-SmtpUser printer1 -Enabled $true -Credential $credential`)
  await assert.rejects(sendWithSwaks(mail(relay, { login })))
  await sendWithSwaks(mail(relay, { login: next }))
  const other = await shell.run(
    `${credential({ ...login, userName: 'x' })}; Set-SmtpUser printer1 -Credential $credential`,
  )
  assert.match(other.errors[0]?.message ?? '', /-Credential: is for "x", and the user is "printer1"/)
  await shell.output('Get-SmtpUser print* | Remove-SmtpUser -Confirm:$false')
  await assert.rejects(sendWithSwaks(mail(relay, { login: next })))
  await sink.waitForCount(2)

  assert.equal((await stat(join(relay.root, 'secrets.json'))).mode & 0o777, 0o600)
  const files = await readdir(relay.root, { recursive: true, withFileTypes: true })
  for (const file of files.filter((one) => one.isFile())) {
    assert.doesNotMatch(await readFile(join(file.parentPath, file.name), 'latin1'), /\$ecret/, file.name)
  }
  assert.doesNotMatch(relay.log, /\$ecret|scrypt/)
})

test('complaint 6: 200 guessers at once are locked out, and a client that logged in before goes on at once', {
  skip,
}, async (t) => {
  const { relay, sink, shell } = await stage(t)
  await shell.output('Set-SmtpAuthentication -Basic $true -RequireTls $false -Force -WarningAction SilentlyContinue')
  await shell.output(`${credential(login)}; New-SmtpUser $credential`)
  await sendWithSwaks(mail(relay, { startTls: false, login }))
  const guess = async (count: number): Promise<string> => {
    const talk = await SmtpTalk.open(relay.port)
    await talk.say('EHLO c')
    const name = count % 2 === 0 ? 'admin' : 'boss'
    talk.send(`AUTH PLAIN ${Buffer.from(`\0${name}\0guess${count}`).toString('base64')}\r\n`)
    // Ten hashes on a busy machine, and the delay.
    const reply = await talk.reply(60_000)
    talk.close()
    return reply.slice(0, 3)
  }
  const guesses = Promise.all(Array.from({ length: 200 }, (_, count) => guess(count)))
  let ended = false
  const end = guesses.finally(() => {
    ended = true
  })
  for (let count = 0; count < 3; count++) await sendWithSwaks(mail(relay, { startTls: false, login }))
  assert.equal(ended, false, 'the good client did not wait for the guessers')
  const replies = await end
  assert.equal(replies.filter((code) => code === '535').length, 10)
  assert.equal(replies.filter((code) => code === '454').length, 190)
  assert.match(relay.log, /Logins of 127\.0\.0\.1 are refused for 10 minutes: 10 have failed/)
  await sendWithSwaks(mail(relay, { startTls: false, login }))
  const [lockout] = await shell.output<Record<string, unknown>>('Get-SmtpLockout')
  assert.deepEqual([lockout?.['Identity'], lockout?.['FailedCount']], ['127.0.0.1', 10])
  assert.equal(await guess(1), '454')
  await shell.output('Get-SmtpLockout | Remove-SmtpLockout')
  assert.deepEqual(await shell.output('Get-SmtpLockout'), [])
  assert.equal(await guess(1), '535')
  await sink.waitForCount(5)
})

test('a user is one of his virtual server, and of no later one with its number', { skip }, async (t) => {
  const { relay, sink, shell } = await stage(t)
  const path = join(relay.root, 'settings.json')
  const port = await freePort()
  const second = { general: { name: 'Second', bindings: [{ address: '127.0.0.1', port }] } }
  const edit = async (change: (servers: Record<string, unknown>) => void): Promise<void> => {
    await relay.stop()
    const file = JSON.parse(await readFile(path, 'utf8'))
    change(file.virtualServers)
    await writeFile(path, JSON.stringify(file))
    await relay.start()
  }
  await edit((servers) => {
    servers['2'] = second
  })
  const hop = `Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port} -VirtualServer 2`
  await shell.output(`${hop}; Get-SmtpVirtualServer | Set-SmtpAuthentication -Basic $true; ${credential(login)}`)
  const vague = await shell.run('New-SmtpUser $credential')
  assert.match(vague.errors[0]?.message ?? '', /virtual server/i, 'which of the two is not said')
  await shell.output('New-SmtpUser $credential -VirtualServer Second')
  await assert.rejects(sendWithSwaks(mail(relay, { login })))
  await sendWithSwaks(mail(relay, { port, login }))
  await sink.waitForCount(1)
  // One that is checked while the relay ends keeps nothing from ending.
  const talk = await SmtpTalk.open(port)
  await talk.say('EHLO c')
  await talk.secure()
  await talk.say('EHLO c')
  talk.send(`AUTH PLAIN ${Buffer.from('\0printer1\0guess').toString('base64')}\r\n`)
  await edit((servers) => {
    delete servers['2']
  })
  assert.match(relay.log, /users of a virtual server that is gone were deleted/)
  await edit((servers) => {
    servers['2'] = { ...second, authentication: { basic: true } }
  })
  assert.deepEqual(await shell.output('Get-SmtpUser'), [])
  await assert.rejects(sendWithSwaks(mail(relay, { port, login })))
})

test('a secrets.json that is damaged ends the start with what to do, and stays', { skip }, async (t) => {
  const { relay, shell } = await stage(t)
  await shell.output(`${credential(login)}; New-SmtpUser $credential`)
  await relay.stop()
  const path = join(relay.root, 'secrets.json')
  const whole = await readFile(path, 'utf8')
  await writeFile(path, whole.slice(0, whole.length / 2))
  await assert.rejects(relay.start(), (error: Error) => {
    assert.match(
      error.message,
      /secrets\.json cannot be read as the relay wrote it\. Put it back from a copy, or delete/,
    )
    assert.doesNotMatch(error.message, /scrypt/)
    return true
  })
  await writeFile(path, whole)
  await relay.start()
  assert.equal((await shell.output('Get-SmtpUser')).length, 1)
})
