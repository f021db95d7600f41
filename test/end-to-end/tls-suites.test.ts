/** Every version and suite of TLS that this OpenSSL speaks, tried at the relay: what is agreed on, by default and for old devices. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import * as tls from 'node:tls'
import { generate } from 'selfsigned'
import { root as repository } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { until } from '../support/wait.js'

const versions = ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const
type Version = (typeof versions)[number]

const suites = tls.getCiphers().map((name) => name.toUpperCase())
const before13 = suites.filter((name) => !name.startsWith('TLS_'))
const in13 = suites.filter((name) => name.startsWith('TLS_'))

/** Whether a handshake with this version and suite alone comes to its end. */
async function agrees(port: number, version: Version, suite: string): Promise<boolean> {
  const options: tls.ConnectionOptions = {
    ...{ port, host: '127.0.0.1', rejectUnauthorized: false, minVersion: version, maxVersion: version },
    // Level 0: what the relay takes is asked, not what this side would.
    ciphers: version === 'TLSv1.3' ? suite : `${suite}:@SECLEVEL=0`,
  }
  let socket: tls.TLSSocket
  try {
    socket = tls.connect(options)
  } catch {
    // This OpenSSL cannot offer it.
    return false
  }
  const agreed = await new Promise<boolean>((resolve) => {
    socket.once('secureConnect', () => resolve(true))
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
  socket.on('error', () => undefined)
  socket.destroy()
  return agreed
}

/** What the relay agrees on: `TLSv1.2 ECDHE-RSA-AES128-SHA`. */
async function walk(port: number): Promise<readonly string[]> {
  const agreed: string[] = []
  for (const version of versions) {
    for (const suite of version === 'TLSv1.3' ? in13 : before13) {
      if (await agrees(port, version, suite)) agreed.push(`${version} ${suite}`)
    }
  }
  return agreed
}

test('clients get TLS 1.2 and 1.3 with forward secrecy and nothing else, and old ones only what a setting lets in', async (t) => {
  const folder = await keptFolder(t)
  const port = await freePort()
  const bindings = [{ address: '127.0.0.1', port, tls: 'Implicit' }]
  // Every handshake is a connection, and all come from one address.
  const connectionControl = { maxConnectionsPerAddress: 20_000 }
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    port,
    settings: { general: { bindings }, connectionControl },
  })
  const shell = await PowerShell.start({ cwd: folder, env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(repository, 'module', 'Mailroot'))}`)

  const sound = await walk(port)
  const secret12 = /^TLSv1\.2 ECDHE-RSA-(AES(128|256)-(GCM-SHA(256|384)|SHA(256|384)?)|CHACHA20-POLY1305)$/
  const allowed = /^TLSv1\.3 TLS_(AES_(128|256)_GCM_SHA(256|384)|CHACHA20_POLY1305_SHA256)$/
  assert.deepEqual(
    sound.filter((one) => !secret12.test(one) && !allowed.test(one)),
    [],
  )
  for (const one of ['TLSv1.2 ECDHE-RSA-AES128-GCM-SHA256', 'TLSv1.3 TLS_AES_256_GCM_SHA384'])
    assert.ok(sound.includes(one), `${one} is not among ${sound.join(', ')}`)

  await shell.output('Set-SmtpTls -MinimumVersion Tls10')
  const old = await walk(port)
  assert.deepEqual(
    sound.filter((one) => !old.includes(one)),
    [],
  )
  // What devices of that time know, and none without a certificate, a cipher or a key of its own.
  for (const one of [
    'TLSv1 AES128-SHA',
    'TLSv1 ECDHE-RSA-AES128-SHA',
    'TLSv1.1 DHE-RSA-AES256-SHA',
    'TLSv1.2 AES128-GCM-SHA256',
  ])
    assert.ok(old.includes(one), one)
  assert.deepEqual(
    old.filter((one) => /NULL|ADH|AECDH|PSK|SRP|EXP|RC4|DES/.test(one)),
    [],
  )

  await shell.output('Set-SmtpTls -MinimumVersion $null')
  assert.deepEqual(await walk(port), sound)
})

/** A next hop that knows one version and suite only. */
async function oldHop(t: TestContext, options: tls.SecureContextOptions) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 })
  const { SMTPServer } = await import('smtp-server')
  const taken: (string | undefined)[] = []
  const server = new SMTPServer({
    ...{ key, cert, disableReverseLookup: true, logger: false, closeTimeout: 100, authOptional: true, ...options },
    onData: (stream, session, done) => {
      const cipher = (session as { tlsOptions?: { name?: string; standardName?: string } | false }).tlsOptions
      stream.resume().on('end', () => {
        taken.push(cipher === undefined || cipher === false ? undefined : cipher.name)
        done(null)
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  defer(t, () => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (server.server.address() as { port: number }).port, taken }
}

test('a smart host that must have TLS must have forward secrecy; opportunistic TLS is better than none', async (t) => {
  const folder = await keptFolder(t)
  const noSecrecy = await oldHop(t, { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' })
  const secrecy = await oldHop(t, { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' })
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ cwd: folder, env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(repository, 'module', 'Mailroot'))}; Add-SmtpRelayAddress 127.0.0.1`)
  const talk = await SmtpTalk.open(relay.port)
  await talk.say('EHLO client.test')
  const submit = async () =>
    assert.match(await talk.submit('Subject: x\r\n\r\nx\r\n', 'a@client.test', 'b@example.com'), /^250 /)

  await shell.output(`Set-SmtpSmartHost -Server localhost -Port ${noSecrecy.port} -TlsMode Required`)
  await submit()
  const refused = await until('the route is refused', async () => {
    const [queue] = await shell.output<{ LastError?: string; LastErrorStage?: string }>('Get-SmtpQueue')
    return queue?.LastErrorStage === 'Tls' ? queue.LastError : undefined
  })
  assert.match(refused, /handshake/i)
  assert.deepEqual(noSecrecy.taken, [])
  await shell.output(`Set-SmtpSmartHost -Server localhost -Port ${secrecy.port}`)
  await until('a hop with forward secrecy has it', async () => secrecy.taken[0])
  await shell.output(`Set-SmtpSmartHost -Server localhost -Port ${noSecrecy.port} -TlsMode Opportunistic`)
  await submit()
  assert.equal(await until('it goes under what TLS there is', async () => noSecrecy.taken[0]), 'AES128-GCM-SHA256')
})
