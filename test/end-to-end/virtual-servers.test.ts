/** Virtual servers made and removed from PowerShell while the relay runs: bindings, folders, limits, state and mail of their own. */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from '../module/engines.js'
import { PowerShell, quote } from '../module/powershell.js'
import { defer } from '../support/cleanup.js'
import { sendWithSwaks } from '../support/clients.js'
import { keptFolder } from '../support/kept-folder.js'
import { freePort } from '../support/port.js'
import { startRelay } from '../support/relay.js'
import { SmtpTalk } from '../support/smtp-talk.js'
import { without } from '../support/tools.js'
import { until } from '../support/wait.js'

const files = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.endsWith('.eml'))

test('a virtual server is made, works beside the first one, and is removed', { skip: without('swaks') }, async (t) => {
  const folder = await keptFolder(t)
  const relay = await startRelay(t, {
    root: join(folder, 'root'),
    settings: { general: { defaultDomain: 'one.test' } },
  })
  const shell = await PowerShell.start({ env: { MAILROOT_CONTROL: relay.controlSocket } })
  defer(t, () => shell.close())
  await shell.output(`Import-Module ${quote(join(root, 'module', 'Mailroot'))}`)
  const refused = async (command: string) =>
    (await shell.run(command)).errors[0]?.message ?? `${command} was not refused`
  const port = await freePort()

  // What cannot be is told with the name of the other, and nothing is made.
  assert.match(
    await refused(`New-SmtpVirtualServer Second -Address 127.0.0.1 -Port ${relay.port}`),
    new RegExp(`127\\.0\\.0\\.1:${relay.port} is used by virtual server 1 \\(Default SMTP Virtual Server\\) already`),
  )
  assert.match(await refused('New-SmtpVirtualServer Second -Port 2600'), /[Aa]ddress.* is needed for a binding/)
  assert.match(await refused('New-SmtpVirtualServer "default smtp virtual server"'), /is the name of virtual server 1/)
  assert.match(await refused('New-SmtpVirtualServer Second -Number 1'), /There is a virtual server 1 already/)
  await shell.output(`New-SmtpVirtualServer Second -Address 127.0.0.1 -Port ${port} -WhatIf`)
  assert.equal((await shell.output('Get-SmtpVirtualServer')).length, 1)
  assert.ok(!existsSync(join(relay.root, '2')))

  const [made] = await shell.output<Record<string, unknown>>(
    `New-SmtpVirtualServer Second -Address 127.0.0.1 -Port ${port} -DefaultDomain two.test -PassThru`,
  )
  assert.deepEqual([made?.['VirtualServer'], made?.['Name'], made?.['State']], ['2', 'Second', 'Started'])

  // Its own domain, folders and limits; the first one is as it was.
  await shell.output('Set-SmtpMessageLimit -VirtualServer Second -MaxRecipients 1')
  const send = (to: readonly string[], at = port) =>
    sendWithSwaks({ port: at, from: 'app@client.test', to: [...to], subject: 'x', body: 'x' })
  await send(['a@two.test'])
  await send(['a@one.test', 'b@one.test'], relay.port)
  await until('mail of each is in its own Drop', async () => {
    const [one, two] = await Promise.all(['1', '2'].map((number) => files(join(relay.root, number, 'Drop'))))
    return one?.length === 1 && two?.length === 1 ? true : undefined
  })
  const said = (reply: RegExp) => (error: { stdout?: string }) => reply.test(error.stdout ?? '')
  await assert.rejects(send(['a@one.test']), said(/550 5\.7\.1/))
  assert.match(await send(['b@two.test', 'c@two.test']), /452 4\.5\.3/)
  await writeFile(join(relay.root, '2', 'Pickup', 'm.eml'), 'x-sender: me@two.test\nx-receiver: you@two.test\n\nHi\n')
  await until('its Pickup is looked at', async () =>
    (await files(join(relay.root, '2', 'Drop'))).length === 3 ? true : undefined,
  )
  assert.match(await readFile(join(relay.root, 'settings.json'), 'utf8'), /"name": "Second"/)

  // It is there after a restart; its mail keeps it from being removed by accident.
  await relay.restart()
  await shell.output(
    'Set-SmtpSmartHost 127.0.0.1 -Port 9 -VirtualServer 2; Add-SmtpRelayAddress 127.0.0.1 -VirtualServer 2',
  )
  await send(['far@away.test'])
  assert.match(
    await refused('Remove-SmtpVirtualServer 2 -Confirm:$false'),
    /has 1 message in the queue, which would have no route any more.*Nothing was changed/,
  )
  await shell.output('Get-SmtpMessage -VirtualServer 2 | Remove-SmtpMessage -Confirm:$false')
  const client = await SmtpTalk.open(port)
  t.after(() => client.close())
  const farewell = client.reply()
  const [removed] = await shell.output<Record<string, unknown>>(
    'Remove-SmtpVirtualServer Second -Confirm:$false -PassThru',
  )
  assert.equal(removed?.['Name'], 'Second')
  assert.match(await farewell, /^421 4\.3\.2 /)
  client.close()
  await assert.rejects(once(connect({ host: '127.0.0.1', port }), 'connect'), { code: 'ECONNREFUSED' })
  assert.equal((await files(join(relay.root, '2', 'Drop'))).length, 3, 'its folders stay')
  assert.match(await refused('Remove-SmtpVirtualServer 1 -Confirm:$false'), /is the only one/)

  // Its address is free at once, and so is its number.
  await shell.output(`New-SmtpVirtualServer Third -Address 127.0.0.1 -Port ${port}`)
  assert.deepEqual(await shell.output('(Get-SmtpVirtualServer).Name'), ['Default SMTP Virtual Server', 'Third'])
  assert.deepEqual(await shell.output('(Get-SmtpVirtualServer).MaxConnections'), [1000, 1000])
})
