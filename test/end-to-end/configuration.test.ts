/** A relay's configuration carried to another from PowerShell: exported to a file, compared, imported, a change undone. */
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { commandClients } from '../support/command-clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { startRelay } from '../support/relay.js'
import { startSink } from '../support/sink.js'
import { without } from '../support/tools.js'

test('what one relay does another does after Import-SmtpConfiguration', {
  skip: without('swaks', 'smtp-sink'),
}, async (t) => {
  const folder = await keptFolder(t)
  const [one, other] = [
    await startRelay(t, { root: join(folder, 'one') }),
    await startRelay(t, { root: join(folder, 'other') }),
  ]
  const sink = await startSink(t, { folder: join(folder, 'sink') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: one.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const at = (relay: typeof one) => shell.output(`$env:MAILROOT_CONTROL = ${quote(relay.controlSocket)}`)
  const file = quote(join(folder, 'relay.json'))
  const port = await freePort()
  await shell.output(`
    $secret = [System.Net.NetworkCredential]::new('', 'correct horse battery').SecurePassword
    $user = [pscredential]::new('app', [System.Net.NetworkCredential]::new('', 's3cret').SecurePassword)
    Set-SmtpAuthentication -Basic $true -RequireTls $false -Force
    New-SmtpUser $user
    Set-SmtpSmartHost 127.0.0.1 -Port ${sink.port}
    Remove-SmtpBinding 127.0.0.1 ${one.port}; Add-SmtpBinding 127.0.0.1 ${port}`)
  await shell.output(`Export-SmtpConfiguration ${file} -Passphrase $secret`)
  const existing = await shell.run(`Export-SmtpConfiguration ${file} -Passphrase $secret`)
  assert.match(existing.errors[0]?.message ?? '', /the file exists, and -Force was not given/)
  const text = await shell.output<string>('Export-SmtpConfiguration -WarningAction SilentlyContinue')
  assert.match(String(text[0]), /"format": "mailroot-configuration-1"/)
  await shell.output(`Set-SmtpSmartHost -Port 9; Remove-SmtpBinding 127.0.0.1 ${port}`)

  await at(other)
  const compared = await shell.run(`Import-SmtpConfiguration ${file} -Passphrase $secret -WhatIf`)
  assert.ok(
    compared.whatIf.some((line) => line.includes('add to users: app')),
    compared.whatIf.join('\n'),
  )
  assert.ok(
    compared.whatIf.some((line) => line.includes('server: (none) -> 127.0.0.1')),
    compared.whatIf.join('\n'),
  )
  assert.equal((await shell.output('Get-SmtpUser')).length, 0)
  const wrong = await shell.run(
    `Import-SmtpConfiguration ${file} -Passphrase ([System.Net.NetworkCredential]::new('', 'not the one at all').SecurePassword) -Confirm:$false`,
  )
  assert.match(wrong.errors[0]?.message ?? '', /-Passphrase: is not the one of the export/)
  await shell.output(`Import-SmtpConfiguration ${file} -Passphrase $secret -Force -Confirm:$false`)
  const swaks = commandClients.find(({ name }) => name === 'swaks') ?? assert.fail()
  const account = { user: 'app', password: 's3cret', mechanism: 'PLAIN' } as const
  const job = {
    port,
    security: 'plain',
    from: 'a@client.test',
    to: 'b@away.test',
    subject: 'moved',
    body: 'x',
  } as const
  await swaks.send({ ...job, account })
  await sink.waitForCount(1)

  // The whole change is one, and is taken back as one.
  const [last] = await shell.output<Record<string, unknown>>('Get-SmtpConfigurationChange | Select-Object -First 1')
  assert.equal(last?.['Revision'], 2)
  const { text: shown } = await shell.run('Get-SmtpConfigurationChange | Format-List', { format: true })
  assert.match(shown, /authentication\.basic: false -> true/)
  await shell.output('Get-SmtpConfigurationChange | Select-Object -First 1 | Undo-SmtpConfigurationChange')
  await assert.rejects(swaks.send({ ...job, account }), /onnection refused/)
  assert.deepEqual(await shell.output('(Get-SmtpSmartHost).Server'), [])

  await writeFile(join(folder, 'large.json'), Buffer.alloc(1_500_000, 0x20))
  const large = await shell.run(`Import-SmtpConfiguration ${quote(join(folder, 'large.json'))}`)
  assert.match(large.errors[0]?.message ?? '', /has 1500000 bytes; at most 1425000 are expected/)
  assert.ok(!(await readFile(join(folder, 'relay.json'), 'utf8')).includes('s3cret'))
})
