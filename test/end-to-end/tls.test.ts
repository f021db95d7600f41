/** TLS of clients from the cmdlet to the handshake of OpenSSL, and certificates from their files to the wire. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { X509Certificate } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { tool, without } from '../support/tools.js'
import { until } from '../support/wait.js'

interface Said {
  readonly code: number | null
  readonly text: string
}

/** Runs openssl to its end. */
async function openssl(folder: string, args: readonly string[], input = ''): Promise<Said> {
  const child = spawn(tool('openssl').path, args, { cwd: folder, stdio: 'pipe' })
  let text = ''
  const keep = (data: Buffer): void => {
    text += data.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => void child.on('close', resolve))
  return { code, text }
}

async function make(folder: string, ...commands: readonly string[]): Promise<void> {
  for (const command of commands) {
    const { code, text } = await openssl(folder, command.split(' '))
    assert.equal(code, 0, `openssl ${command}\n${text}`)
  }
}

async function stage(t: TestContext) {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: { general: { fullyQualifiedDomainName: 'relay.test' } },
  })
  const shell = await PowerShell.start({ cwd: folder, env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  /** A handshake of OpenSSL: `TLSv1.2 CN = mail.test`, or the alert. */
  const handshake = async (port: number, ...args: readonly string[]): Promise<string> => {
    const { text } = await openssl(folder, ['s_client', '-connect', `127.0.0.1:${port}`, ...args], 'QUIT\n')
    const version = /^\s*(?:New, )?(TLSv[\d.]+), Cipher is \S+$/m.exec(text)?.[1]
    const protocol = /^\s*Protocol\s*: (\S+)$/m.exec(text)?.[1] ?? version
    const subject = /^subject=(.*)$/m.exec(text)?.[1]
    const verified = text.includes('Verify return code: 0 (ok)') || text.includes('Verification: OK') ? ' verified' : ''
    if (subject !== undefined && !/Cipher is \(NONE\)/.test(text)) return `${protocol} ${subject}${verified}`
    return /alert [a-z ]+|no peer certificate|unexpected eof/.exec(text)?.[0] ?? text
  }
  return { folder, relay, shell, handshake }
}

const secure = (password: string): string =>
  `([System.Net.NetworkCredential]::new('', ${quote(password)}).SecurePassword)`
const skip = without('openssl')

/** A root, an issuer below it, and a certificate for mail.test with its key, as PEM files. */
const chain = [
  'req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -subj /CN=Root -days 3650',
  'req -x509 -newkey rsa:2048 -nodes -keyout issuer.key -out issuer.pem -subj /CN=Issuer -CA ca.pem -CAkey ca.key -days 999 -addext basicConstraints=critical,CA:TRUE',
  'req -x509 -newkey rsa:2048 -nodes -keyout mail.key -out mail.pem -subj /O=Contoso/CN=mail.test -addext subjectAltName=DNS:mail.test,DNS:smtp.test -CA issuer.pem -CAkey issuer.key -days 90',
]

test('TLS is set from PowerShell: implicit, required, its oldest version, and its certificate', { skip }, async (t) => {
  const { folder, relay, shell, handshake } = await stage(t)
  const starttls = ['-starttls', 'smtp'] as const
  assert.equal(await handshake(relay.port, ...starttls), 'TLSv1.3 CN = relay.test')
  const [before] = await shell.output<Record<string, unknown>>('Get-SmtpTls')
  assert.deepEqual(
    [before?.['Certificate'], before?.['RequireTls'], before?.['MinimumVersion']],
    ['relay.test', false, 'Tls12'],
  )

  // A port where TLS comes first.
  const port = await freePort()
  const added = await shell.run(`Add-SmtpBinding 127.0.0.1 ${port} -Tls implicit -WhatIf`)
  assert.match(added.whatIf.join(), new RegExp(`add to bindings: 127\\.0\\.0\\.1 ${port} Implicit`))
  await shell.output(`Add-SmtpBinding 127.0.0.1 ${port} -Tls implicit`)
  assert.equal(await handshake(port), 'TLSv1.3 CN = relay.test')
  const twice = await shell.run(`Add-SmtpBinding 127.0.0.1 ${port}`)
  assert.equal(twice.errors[0]?.fullyQualifiedErrorId, 'Mailroot.Exists,Add-SmtpBinding')

  // Old devices.
  const old = ['-tls1', '-cipher', 'AES128-SHA:@SECLEVEL=0']
  assert.match(await handshake(port, ...old), /alert protocol version/)
  await shell.output('Set-SmtpTls -MinimumVersion Tls10')
  assert.equal(await handshake(port, ...old), 'TLSv1 CN = relay.test')
  assert.equal(await handshake(relay.port, ...starttls, ...old), 'TLSv1 CN = relay.test')
  assert.equal(await handshake(port), 'TLSv1.3 CN = relay.test')
  await shell.output('Set-SmtpTls -MinimumVersion tls13')
  assert.match(await handshake(port, '-tls1_2'), /alert protocol version/)
  await shell.output('Set-SmtpTls -MinimumVersion $null')
  assert.equal(await handshake(port, '-tls1_2'), 'TLSv1.2 CN = relay.test')
  assert.match(await handshake(port, '-tls1_2', '-cipher', 'AES128-GCM-SHA256'), /alert handshake failure/)

  // Required TLS is obeyed by a session that is open.
  const talk = await SmtpTalk.open(relay.port)
  await talk.say('EHLO client.test')
  await shell.output('Set-SmtpTls -RequireTls $true')
  assert.equal(await talk.say('MAIL FROM:<a@client.test>'), '530 5.7.0 Must issue a STARTTLS command first')
  await talk.secure()
  assert.match(await talk.submit('Subject: hello\r\n\r\nx\r\n', 'a@client.test', 'b@relay.test'), /^250 /)
  const drop = join(folder, 'root', '1', 'Drop')
  const dropped = await until('the message is dropped', async () =>
    (await readdir(drop)).find((name) => name.endsWith('.eml')),
  )
  assert.match(await readFile(join(drop, dropped), 'utf8'), /with ESMTPS id/)

  // A certificate that is not there changes nothing.
  for (const command of ['Set-SmtpTls nowhere', 'Set-SmtpTls nowhere -WhatIf']) {
    const missing = await shell.run(command)
    assert.equal(missing.errors[0]?.fullyQualifiedErrorId, 'Mailroot.CannotApply,Set-SmtpTls')
    assert.match(
      missing.errors[0]?.message ?? '',
      /-Certificate: There is no certificate nowhere \(there are relay\.test\)/,
    )
  }
  await shell.output('New-SmtpCertificate Printers -DnsName printers.test, 192.0.2.1; Set-SmtpTls printers')
  assert.equal(await handshake(port), 'TLSv1.3 CN = printers.test')
  await relay.restart()
  assert.equal(await handshake(port), 'TLSv1.3 CN = printers.test')
  assert.equal(await handshake(relay.port, ...starttls), 'TLSv1.3 CN = printers.test')
})

test('certificates come from PFX and PEM files, are renewed without a restart, and their keys are never shown', {
  skip,
}, async (t) => {
  const { folder, relay, shell, handshake } = await stage(t)
  const password = 'Tr0ub4dor & \u00fc'
  await make(folder, ...chain)
  await writeFile(
    join(folder, 'chain.pem'),
    `${await readFile(join(folder, 'ca.pem'))}${await readFile(join(folder, 'issuer.pem'))}`,
  )
  await writeFile(join(folder, 'password'), `${password}\n`)
  const from = 'pkcs12 -export -inkey mail.key -in mail.pem -certfile chain.pem -passout file:password'
  await make(
    folder,
    `${from} -out modern.pfx -certpbe AES-256-CBC -keypbe AES-256-CBC -macalg sha256`,
    `${from} -out old.pfx -certpbe PBE-SHA1-3DES -keypbe PBE-SHA1-3DES -macalg sha1`,
    `${from} -out legacy.pfx -legacy`,
    'ecparam -name prime256v1 -genkey -noout -out ec.key',
    'req -x509 -key ec.key -out ec.pem -subj /CN=ec.test -days 20',
    'req -x509 -newkey rsa:512 -nodes -keyout weak.key -out weak.pem -subj /CN=weak.test',
    'pkcs12 -export -inkey ec.key -in ec.pem -out ec.pfx -passout file:password',
    'pkcs8 -topk8 -in mail.key -out locked.key -passout file:password',
  )
  const expected = new X509Certificate(await readFile(join(folder, 'mail.pem'))).fingerprint.replaceAll(':', '')
  const shown: unknown[] = []
  const run = async (script: string) => {
    const result = await shell.run(script, { format: true })
    shown.push(result)
    return result
  }
  for (const file of ['modern', 'old', 'legacy']) {
    const { output, errors } = await run(
      `Import-SmtpCertificate ${file} .\\${file}.pfx -Password ${secure(password)} -PassThru`,
    )
    assert.deepEqual(errors, [], file)
    const [certificate] = output as readonly Record<string, unknown>[]
    assert.equal(certificate?.['Thumbprint'], expected, file)
    assert.deepEqual(certificate?.['Chain'], ['CN=Issuer', 'CN=Root'], file)
    assert.deepEqual(
      [certificate?.['Subject'], certificate?.['DnsNames'], certificate?.['Issuer'], certificate?.['SelfSigned']],
      ['CN=mail.test, O=Contoso', ['mail.test', 'smtp.test'], 'CN=Issuer', false],
    )
  }
  assert.deepEqual((await run(`Import-SmtpCertificate ec ec.pfx -Password ${secure(password)}`)).errors, [])

  // What cannot be used is an error that says which parameter is wrong, and changes nothing.
  const pfx = 'Import-SmtpCertificate modern modern.pfx'
  const pem = 'Import-SmtpCertificate modern mail.pem'
  const bad: readonly (readonly [string, string, RegExp])[] = [
    [`${pfx} -Password ${secure('wrong')}`, 'Invalid', /-Password: is not the password of the PFX file/],
    [pfx, 'Invalid', /-Password: is not the password of the PFX file/],
    [`${pem} -KeyPath ec.key`, 'Invalid', /-KeyPath: the private key is not that of the certificate/],
    [`${pem} -KeyPath locked.key`, 'Invalid', /-KeyPath: the private key in it is encrypted, and its password was not/],
    [
      `${pem} -KeyPath locked.key -Password ${secure('wrong')}`,
      'Invalid',
      /-Password: is not the one that the private/,
    ],
    [pem, 'Invalid', /-Path: there is no private key in it/],
    ['Import-SmtpCertificate modern weak.pem -KeyPath weak.key', 'Invalid', /-Path: TLS does not take it: .*too small/],
    ['Import-SmtpCertificate modern password', 'Invalid', /-Path: is neither a PFX file nor a PEM file/],
    ['Import-SmtpCertificate modern nowhere.pfx', 'ReadError', /-Path: .*nowhere\.pfx was not read/],
    ['Import-SmtpCertificate ..\\x mail.pem', 'Invalid', /-Name: "\.\.\\\\x" is not a name of letters, digits/],
  ]
  for (const [script, id, message] of bad) {
    const { errors } = await run(script)
    assert.equal(errors[0]?.fullyQualifiedErrorId, `Mailroot.${id},Import-SmtpCertificate`, script)
    assert.match(errors[0]?.message ?? '', message)
  }
  await run('Set-SmtpTls modern')
  const verify = ['-starttls', 'smtp', '-CAfile', 'ca.pem', '-verify_hostname', 'smtp.test', '-verify_return_error']
  assert.equal(
    await handshake(relay.port, ...verify),
    'TLSv1.3 O = Contoso, CN = mail.test verified',
    'the chain is sent',
  )

  // Renewal by cmdlet, with a key that is encrypted, under the same name.
  await make(
    folder,
    chain[2]?.replace('Contoso', 'Renewed').replace('mail.key', 'new.key').replace('mail.pem', 'new.pem') ?? '',
  )
  await make(folder, 'pkcs8 -topk8 -in new.key -out newlocked.key -passout file:password')
  assert.deepEqual(
    (await run(`Import-SmtpCertificate modern new.pem -KeyPath newlocked.key -Password ${secure(password)} -WhatIf`))
      .whatIf.length,
    1,
  )
  assert.match(await handshake(relay.port, ...verify.slice(0, 2)), /Contoso/)
  await run(`Import-SmtpCertificate Modern new.pem -KeyPath newlocked.key -Password ${secure(password)}`)
  assert.match(await handshake(relay.port, ...verify.slice(0, 2)), /Renewed/)

  // Renewal by hand, then a broken file.
  const file = join(folder, 'root', 'tls', 'modern.pem')
  await writeFile(file, `${await readFile(join(folder, 'ec.key'))}${await readFile(join(folder, 'ec.pem'))}`)
  const [seen] = await shell.output<Record<string, unknown>>('Get-SmtpCertificate modern')
  assert.equal(seen?.['Subject'], 'CN=ec.test')
  assert.match(await handshake(relay.port, ...verify.slice(0, 2)), /CN = ec\.test/)
  await writeFile(file, await readFile(join(folder, 'ec.key')))
  const [broken] = (
    await shell.output<Record<string, unknown>>('Get-SmtpCertificate modern; Get-SmtpCertificate modern')
  ).slice(1)
  assert.match(String(broken?.['Problem']), /modern\.pem cannot be used for TLS: there is no certificate in it/)
  assert.match(
    relay.log,
    /warn .*modern\.pem cannot be used for TLS.*Clients still get the certificate that was there before/,
  )
  assert.match(await handshake(relay.port, ...verify.slice(0, 2)), /CN = ec\.test/)

  // The relay does not start with a certificate that it cannot show, and warns of one that ends in 20 days.
  await relay.stop()
  await assert.rejects(relay.start(), /virtualServers\/1\/tls\/certificate: \S+modern\.pem cannot be used for TLS/)
  await writeFile(file, `${await readFile(join(folder, 'ec.key'))}${await readFile(join(folder, 'ec.pem'))}`)
  await relay.start()
  const warned = /warn The certificate modern of virtual server 1 expires on [\d-]+, in 19 days\. Bring the next one/
  await until('the end of the certificate is warned of', () => (warned.test(relay.log) ? true : undefined))

  // Removing, and what was shown.
  const used = await run('Remove-SmtpCertificate modern -Confirm:$false')
  assert.match(
    used.errors[0]?.message ?? '',
    /certificate modern is used by virtual server 1 \(Default SMTP Virtual Server\)/,
  )
  await run('Get-SmtpCertificate | Where-Object { -not $_.UsedBy } | Remove-SmtpCertificate -Confirm:$false')
  assert.deepEqual(await shell.output('(Get-SmtpCertificate).Name'), ['modern'])
  const key = (await readFile(join(folder, 'mail.key'), 'utf8')).split('\n')[5] ?? ''
  const texts = [JSON.stringify(shown), relay.log, await readFile(join(folder, 'root', 'settings.json'), 'utf8')]
  for (const text of texts) assert.ok(!text.includes(key) && !text.includes(password) && !text.includes('PRIVATE KEY'))
})
