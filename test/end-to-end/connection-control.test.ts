/** Connection control from the cmdlet to the wire: who is greeted, who is refused, and what becomes of open sessions. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import * as net from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { keptFolder } from '../support/kept-folder.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'

/** Connects from one of the addresses of loopback and reads the greeting. */
async function connectFrom(localAddress: string, port: number): Promise<SmtpTalk> {
  const socket = net.connect({ port, host: '127.0.0.1', localAddress, allowHalfOpen: true })
  await once(socket, 'connect')
  const talk = new SmtpTalk(socket)
  talk.greeting = await talk.reply()
  return talk
}

test('PowerShell denies an address: its session ends, it is refused at the door, and others come in', async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, { root: join(folder, 'root') })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const open = await connectFrom('127.0.0.2', relay.port)
  const other = await connectFrom('127.0.0.1', relay.port)
  assert.match(open.greeting, /^220 /)

  await shell.output("Add-SmtpConnectionAddress '127.0.0.2, 255.255.255.254' -Access Deny -Comment 'loops'")
  assert.match(await open.say('NOOP'), /^421 4\.7\.1 .* Access denied, closing transmission channel$/)
  await open.closed()
  const refused = await connectFrom('127.0.0.2', relay.port)
  assert.match(refused.greeting, /^554 5\.7\.1 \S+ Access denied$/)
  await refused.closed()
  assert.equal(await other.say('NOOP'), '250 2.0.0 OK')
  assert.match((await connectFrom('127.0.0.1', relay.port)).greeting, /^220 /)

  const [listed] = await shell.output<Record<string, unknown>>('Get-SmtpConnectionAddress')
  assert.deepEqual(
    [listed?.['Address'], listed?.['Access'], listed?.['Comment']],
    ['127.0.0.2/31', 'Deny', 'loops'],
    'shown in CIDR notation',
  )
  const stored = JSON.parse(await readFile(join(folder, 'root', 'settings.json'), 'utf8')).virtualServers['1']
  assert.deepEqual(stored.connectionControl, { deny: [{ address: '127.0.0.2/31', comment: 'loops' }] })

  const range = await shell.run('Add-SmtpConnectionAddress 127.0.0.1-127.0.0.9 -Access Deny')
  assert.match(
    range.errors[0]?.message ?? '',
    /write an entry for each of 127\.0\.0\.1, 127\.0\.0\.2\/31, 127\.0\.0\.4\/30/,
  )
  await shell.output("Remove-SmtpConnectionAddress '127.0.0.2-127.0.0.3' -Confirm:$false")
  assert.match((await connectFrom('127.0.0.2', relay.port)).greeting, /^220 /)

  await shell.output('Add-SmtpConnectionAddress 127.0.0.2 -Access Grant; Set-SmtpConnectionControl OnlyListed')
  assert.match((await connectFrom('127.0.0.1', relay.port)).greeting, /^554 5\.7\.1 /)
  assert.match(await other.say('NOOP'), /^421 4\.7\.1 /)
  const first = await connectFrom('127.0.0.2', relay.port)
  await shell.output('Set-SmtpConnectionControl -MaxConnectionsPerAddress 1')
  assert.match(
    (await connectFrom('127.0.0.2', relay.port)).greeting,
    /^421 4\.3\.2 Too many connections from your address/,
  )
  assert.equal(await first.say('NOOP'), '250 2.0.0 OK')
})
