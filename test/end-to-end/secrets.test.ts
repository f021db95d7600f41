/** Passwords on the disk: encrypted under a key that systemd gives, from the cmdlet to the file and back to AUTH on the wire. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { generate } from 'selfsigned'
import { SMTPServer } from 'smtp-server'
import { CREDENTIAL } from '../../server/system/credential-seal.js'
import { root as repository } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

const password = 'k7-marker-Tr0ub4dor'
const passphrase = 'a passphrase for the export'

/** smtp-server with STARTTLS and AUTH; what it took with the right password. */
async function nextHop(t: TestContext) {
  let taken = 0
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const server = new SMTPServer({
    ...{ key, cert, disableReverseLookup: true, logger: false, closeTimeout: 100 },
    onAuth: (auth, _, done) =>
      auth.password === password ? done(null, { user: 'u' }) : done(new Error('Authentication credentials invalid')),
    onData: (stream, _, done) => {
      stream.resume().on('end', () => {
        taken += 1
        done(null)
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.server.address() as AddressInfo).port, taken: () => taken }
}

/** Every file under a folder whose bytes hold a text. */
function filesWith(folder: string, text: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file).includes(text))
}

const secure = (text: string) => `([System.Net.NetworkCredential]::new('', ${quote(text)}).SecurePassword)`
const credential = (name: string) => `([pscredential]::new(${quote(name)}, ${secure(password)}))`

test('passwords are encrypted by themselves once systemd gives a key, and never written over without it', async (t) => {
  const folder = await keptFolder(t)
  const root = join(folder, 'root')
  const file = join(root, 'secrets.json')
  const hop = await nextHop(t)
  const credentials = (name: string, fill: number): string => {
    mkdirSync(join(folder, name))
    writeFileSync(join(folder, name, CREDENTIAL), Buffer.alloc(32, fill))
    return join(folder, name)
  }
  const [mine, another] = [credentials('mine', 1), credentials('another', 2)]
  const env = { CREDENTIALS_DIRECTORY: '' }
  const relay = await startRelay(t, { root, env })
  const shell = await PowerShell.start({ cwd: folder, env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(repository, 'module', 'Mailroot'))}`)
  const submit = async (taken: number) => {
    const talk = await SmtpTalk.open(relay.port)
    await talk.say('EHLO client.test')
    assert.match(await talk.submit('Subject: x\r\n\r\nx\r\n', 'a@client.test', 'b@example.com'), /^250 /)
    talk.close()
    await until('the next hop has the message', async () => (hop.taken() === taken ? true : undefined))
  }
  const finding = async () =>
    (await shell.output<{ Id: string }>('Test-SmtpVirtualServer')).some(({ Id }) => Id === 'Secrets.NotEncrypted')

  await shell.output('Add-SmtpRelayAddress 127.0.0.1')
  assert.equal(await finding(), false, 'there is no password yet')
  await shell.output(
    `Set-SmtpSmartHost -Server localhost -Port ${hop.port} -TlsMode Required -Credential ${credential('u')}`,
  )
  await shell.output(`New-SmtpUser ${credential('printer')}`)
  assert.deepEqual(filesWith(root, password), [file])
  assert.equal(await finding(), true)
  await submit(1)

  // With a key.
  await relay.stop()
  env.CREDENTIALS_DIRECTORY = mine
  await relay.start()
  assert.match(relay.log, /info secrets\.json was in plain text; it is encrypted from now on/)
  assert.deepEqual(filesWith(root, password), [])
  assert.equal(await finding(), false)
  await submit(2)
  await shell.output(`Export-SmtpConfiguration export.json -Passphrase ${secure(passphrase)}`)
  await relay.restart()
  assert.doesNotMatch(relay.log, /plain text/)
  await submit(3)

  // Without it, and with another one.
  await relay.stop()
  const before = readFileSync(file)
  const check = (directory: string) => {
    const args = [join(repository, 'bin', 'mailroot.js'), 'check', '--root', root]
    const more = { env: { ...process.env, CREDENTIALS_DIRECTORY: directory }, encoding: 'utf8' as const }
    const { status, stdout, stderr } = spawnSync(process.execPath, args, more)
    return `${status} ${stdout}${stderr}`
  }
  assert.match(check(''), /^0 .*no problem\.\n.*was not looked into: only the service has the key/)
  assert.match(check(another), /^1 .*under another key/)
  env.CREDENTIALS_DIRECTORY = ''
  await assert.rejects(
    relay.start(),
    /\n.*secrets\.json is encrypted by the credential mailroot-secrets-key of systemd/,
  )
  env.CREDENTIALS_DIRECTORY = another
  await assert.rejects(relay.start(), /secrets\.json is encrypted under another key/)
  assert.deepEqual(readFileSync(file), before)

  // As docs/secrets.md says.
  renameSync(file, join(folder, 'former.json'))
  await relay.start()
  await shell.output(`Import-SmtpConfiguration export.json -Passphrase ${secure(passphrase)} -Force -Confirm:$false`)
  await submit(4)
  const users = await shell.output<{ UserName: string }>('Get-SmtpUser')
  assert.deepEqual(
    users.map(({ UserName }) => UserName),
    ['printer'],
  )
  assert.deepEqual(filesWith(root, password), [])
})

test('a credential that is too short ends the start, and says how to make one', async (t) => {
  const folder = await keptFolder(t)
  writeFileSync(join(folder, CREDENTIAL), 'hunter2')
  const start = startRelay(t, { root: join(folder, 'root'), env: { CREDENTIALS_DIRECTORY: folder } })
  await assert.rejects(start, (error: Error) => {
    assert.match(error.message, /mailroot-secrets-key has 7 bytes; it must have 32 random ones at least/)
    assert.doesNotMatch(error.message, /hunter2/)
    return true
  })
})

test('the signal that opens the debugger of Node opens nothing', async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  process.kill(relay.pid, 'SIGUSR1')
  await until('the relay says so', async () => /warn SIGUSR1 means nothing/.test(relay.log) || undefined)
  assert.doesNotMatch(relay.log, /Debugger/)
  await relay.restart()
})
